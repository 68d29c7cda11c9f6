import type { ClockEvents } from "../model/clocks.js"
import type { ClosingCommands, ClosingEvents } from "../model/closing.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import type { DriftCommands, DriftEvents } from "../model/drift.js"
import type { FlagCommands, FlagEvents } from "../model/flags.js"
import type { CueCommands, CueEvents } from "../model/heard-cues.js"
import type { IssueCommands, IssueEvents } from "../model/issues.js"
import type { LadderCommands, LadderEvents } from "../model/ladder.js"
import type { PeopleCommands, PeopleEvents } from "../model/people.js"
import type { PromiseCommands, PromiseEvents } from "../model/promises.js"
import type { SafetyCommands, SafetyEvents } from "../model/safety.js"
import type { Topic } from "../topic.js"
import { arrivalTopic } from "../topics/arrival.js"
import { budgetTopic } from "../topics/budget.js"
import { clocksTopic } from "../topics/clocks.js"
import { closingTopic } from "../topics/closing.js"
import { correctionsTopic } from "../topics/corrections.js"
import { cuesTopic } from "../topics/cues.js"
import { driftTopic } from "../topics/drift.js"
import { flagsTopic } from "../topics/flags.js"
import { helpTopic } from "../topics/help.js"
import { issuesTopic } from "../topics/issues.js"
import { ladderTopic } from "../topics/ladder.js"
import { participantsTopic } from "../topics/participants.js"
import { peopleTopic } from "../topics/people.js"
import { planTopic } from "../topics/plan.js"
import { promisesTopic } from "../topics/promises.js"
import { recordingTopic } from "../topics/recording.js"
import { ringBackTopic } from "../topics/ring-back.js"
import { safetyTopic } from "../topics/safety.js"
import { segmentsTopic } from "../topics/segments.js"
import { stepsTopic } from "../topics/steps.js"
import { transfersTopic } from "../topics/transfers.js"
import { ventTopic } from "../topics/vent.js"
import type { VentCommands, VentEvents } from "../model/vent.js"

export {
  arrivalTopic,
  budgetTopic,
  clocksTopic,
  closingTopic,
  correctionsTopic,
  cuesTopic,
  driftTopic,
  flagsTopic,
  helpTopic,
  issuesTopic,
  ladderTopic,
  participantsTopic,
  peopleTopic,
  planTopic,
  promisesTopic,
  recordingTopic,
  ringBackTopic,
  safetyTopic,
  segmentsTopic,
  stepsTopic,
  transfersTopic,
  ventTopic,
}

/**
 * Every topic that a call may have besides its core: what `evenkeel` gives, and what `evenkeel/runtime` takes as `parts` for a whole call.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { allTopics } from "evenkeel/session"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: allTopics() })
 * call.record({ type: "openVent", at: 1_767_225_604_000 }).ok // => true
 * ```
 */
export function allTopics(): readonly Topic[] {
  return [
    peopleTopic,
    correctionsTopic,
    clocksTopic,
    arrivalTopic,
    participantsTopic,
    transfersTopic,
    segmentsTopic,
    issuesTopic,
    planTopic,
    ventTopic,
    cuesTopic,
    ladderTopic,
    driftTopic,
    safetyTopic,
    stepsTopic,
    flagsTopic,
    budgetTopic,
    recordingTopic,
    closingTopic,
    promisesTopic,
    helpTopic,
    ringBackTopic,
  ]
}

/** The fields of the commands of {@link cueTopics}. */
export interface CueTopicCommands
  extends
    CueCommands,
    PromiseCommands,
    IssueCommands,
    PeopleCommands,
    VentCommands,
    LadderCommands,
    DriftCommands,
    SafetyCommands,
    FlagCommands,
    ClosingCommands,
    GroundCommands {}

/** The data of the events of {@link cueTopics}. */
export interface CueTopicEvents
  extends
    CueEvents,
    PromiseEvents,
    IssueEvents,
    PeopleEvents,
    VentEvents,
    LadderEvents,
    DriftEvents,
    SafetyEvents,
    FlagEvents,
    ClosingEvents,
    ClockEvents,
    GroundEvents {}

/**
 * The topics that make something of what a detector finds (flags, safety mode, proposals about facts …): what a part that reports cues
 * stands on. With `cuesTopic` alone cues are logged, and nothing follows from them.
 *
 * @example
 * ```ts
 * import { cueTopics } from "evenkeel/session"
 *
 * cueTopics().map(({ topic }) => topic).includes("safety") // => true
 * ```
 */
export function cueTopics(): readonly Topic<CueTopicCommands, CueTopicEvents>[] {
  return [
    cuesTopic,
    promisesTopic,
    issuesTopic,
    peopleTopic,
    ventTopic,
    ladderTopic,
    driftTopic,
    safetyTopic,
    flagsTopic,
    closingTopic,
  ]
}
