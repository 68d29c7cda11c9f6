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
  return {
    ...lineCommands(),
    ...participantCommands(),
    ...transferCommands(),
    ...segmentCommands(),
    ...arrivalCommands(),
    ...peopleCommands(),
    ...talkCommands(),
    ...cueCommands(),
    ...issueCommands(),
    ...planCommands(),
    ...ventCommands(),
    ...ladderCommands(),
    ...driftCommands(),
    ...safetyCommands(),
    ...stepCommands(),
    ...flagCommands(),
    ...recordingCommands(),
    ...closingCommands(),
    ...promiseCommands(),
    ...helpCommands(),
    ...groundCommands(strikeOf),
  }
}
