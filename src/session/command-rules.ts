import { arrivalCommands } from "./arrival.js"
import { closingCommands } from "./closing.js"
import { driftCommands } from "./drift.js"
import type { CallCommands } from "./events.js"
import { flagCommands } from "./flags.js"
import { groundCommands, type StrikeOf } from "./ground.js"
import { cueCommands } from "./heard-cues.js"
import { helpCommands } from "./help.js"
import { issueCommands } from "./issues.js"
import { ladderCommands } from "./ladder.js"
import { lineCommands } from "./line.js"
import { participantCommands } from "./participants.js"
import { peopleCommands } from "./people.js"
import { planCommands } from "./plan.js"
import { promiseCommands } from "./promises.js"
import { recordingCommands } from "./recording.js"
import type { CommandRules } from "./rule.js"
import { safetyCommands } from "./safety.js"
import { segmentCommands } from "./segments.js"
import { stepCommands } from "./steps.js"
import { talkCommands } from "./talk.js"
import type { TalkCommands } from "./talk.js"
import { transferCommands } from "./transfers.js"
import { ventCommands } from "./vent.js"

/** The rule of every command of a call, in the order of their topics. */
export function commandRules(strikeOf: StrikeOf): CommandRules<CallCommands & TalkCommands> {
  const { hearPromise, ...promises } = promiseCommands()
  const { resolveIssue, needNoAction, ...issues } = issueCommands()
  return {
    ...always({
      ...lineCommands(),
      ...participantCommands(),
      ...transferCommands(),
      ...segmentCommands(),
      ...planCommands(),
      ...safetyCommands(),
      ...flagCommands(),
      ...recordingCommands(),
      ...closingCommands(),
      ...promises,
      resolveIssue,
      needNoAction,
      ...helpCommands(),
      ...groundCommands(strikeOf),
    }),
    ...arrivalCommands(),
    ...peopleCommands(),
    ...talkCommands(),
    ...cueCommands(),
    ...issues,
    ...ventCommands(),
    ...ladderCommands(),
    ...driftCommands(),
    ...stepCommands(),
    hearPromise,
  }
}

/** Commands that a full call still takes: it must be able to close, promise and acknowledge, and no report is refused. */
function always<Rules extends object>(rules: Rules): Rules {
  const marked = Object.entries(rules).map(([type, rule]) => [type, { ...(rule as object), always: true }])
  return Object.fromEntries(marked) as Rules
}
