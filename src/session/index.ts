// What the parts below log and take.
export type * from "./brief-events.js"
export type * from "./coach-events.js"

// A turn, and what it can tell.
export {
  participantRoles,
  type ParticipantRole,
  type Span,
  type Speech,
  type SpeechRetraction,
  type Turn,
  type TurnRedaction,
} from "./turn.js"
export type { AbuseTarget, AgentCueKind, CallerCueKind, Cue, CueKind, HostCueKind } from "./cue.js"

export { agentCueKinds, callerCueKinds, cueKinds } from "./cue.js"

// Commands, events, and how one becomes the other.
export type {
  CallCommands,
  CallEvent,
  CallEvents,
  CallEventType,
  Command,
  CommandStamp,
  CommandType,
  CoreCommands,
  CoreEvents,
  PartCommands,
  PartEvents,
  SessionEvents,
  WholeCommands,
} from "./events.js"
export {
  assess,
  checkData,
  checkSettings,
  commandTypes,
  eventTypes,
  strikeOf,
  decide,
  isPublic,
  may,
  evolve,
} from "./whole-session.js"
export type { Context } from "./rule.js"
export type { Session } from "./session.js"
export * from "./all-topics.js"
export type { CallPart } from "./call-part.js"
export type { Topic } from "./topic.js"
export type { TopicName } from "./topic-names.js"
export { initialState, type SessionState } from "./state.js"
export {
  defaultClocks,
  defaultLimits,
  defaultSettings,
  type Clocks,
  type Limits,
  type Procedure,
  type ProcedureStep,
  type Settings,
} from "./settings.js"
export type { Amendable, Basis, Ground, Mark } from "./mark.js"

// The line and who is on it.
export type { Correlation } from "./correlation.js"
export {
  checkOpening,
  opener,
  type AgentRef,
  type CallOpened,
  type Opening,
  type OpeningEvents,
  type OpeningOptions,
  type PlaybookChanged,
} from "./opening.js"
export {
  directions as callDirections,
  lineTransitions,
  phases as linePhases,
  toLineOutcome,
  type Direction,
  type EndedBy,
  type EndReason,
  type Line,
  type LineCommands,
  type LineEnd,
  type LineEvents,
  type LineOutcome,
  type LinePhase,
  type LineReport,
  type RingBack,
  type RingBackCommands,
  type RingBackEvents,
  type RingBackOutcome,
} from "./line.js"
export {
  isConference,
  isMuted,
  isOnLine,
  type Participant,
  type ParticipantCommands,
  type ParticipantEvents,
  type ParticipantMark,
  type ParticipantRef,
} from "./participants.js"
export { holdsOf, openHold, openHolds, totalHoldMs, type Hold, type HoldDetails, type HoldPurpose } from "./hold.js"
export type {
  SupervisionMode,
  Transfer,
  TransferCommands,
  TransferEvents,
  TransferKind,
  TransferOutcome,
} from "./transfers.js"
export {
  currentSegment,
  type AgentKind,
  type Segment,
  type SegmentCommands,
  type SegmentEvents,
  type Supervision,
} from "./segments.js"

// The way here, and the people.
export {
  currentCallType,
  callTypes,
  isPlain,
  needsFacts,
  type Arrival,
  type ArrivalCommands,
  type ArrivalEvents,
  type CallType,
  type CallTypeMark,
  type StartMood,
} from "./arrival.js"
export { languageTag } from "./people.js"
export type { PeopleCommands, PeopleEvents, Person, Relation, Subject, Verification } from "./people.js"

// What is said, and what it tells.
export { recentTurn, sideOf, turnOf, turnsBackward } from "./heard-turns.js"
export type { SideTalk, SpeechCommands, Talk, TalkCommands, TalkEvents, TurnRetracted } from "./talk.js"
export {
  toReport,
  type CueCommands,
  type CueEvents,
  type CuesReport,
  type HeardCue,
  type HostCue,
} from "./heard-cues.js"

// Issues: facts, options, actions.
export { countingIssues, currentIssue, factOf, openIssues } from "./issues.js"
export type { FactsNamed, IssueRef, Issue, IssueCommands, IssueEvents, Resolution } from "./issues.js"
export {
  isReadBack,
  isSettled,
  toFact,
  type Fact,
  type FactEntry,
  type FactMark,
  type FactName,
  type KnownFact,
  type Standing,
} from "./facts.js"
export { standingActions, type Action, type Option, type PlanCommands, type PlanEvents } from "./plan.js"

// Clocks, listening, steering.
export { holdCheckBackAt, type Clock, type ClockEvents, type ClockName } from "./clocks.js"
export {
  isListening,
  isVenting,
  ventSpeechMs,
  type VentCommands,
  type VentEnding,
  type VentEvents,
  type VentMark,
} from "./vent.js"
export {
  currentStance,
  ladder,
  nextRung,
  untriedBefore,
  type LadderCommands,
  type LadderEvents,
  type Rung,
  type RungMark,
  type Stance,
  type StanceMark,
} from "./ladder.js"
export {
  driftEpisodes,
  openDrift,
  type DriftCommands,
  type DriftEpisode,
  type DriftEvents,
  type DriftMark,
} from "./drift.js"
export { unmentionedSteps, type StepCommands, type StepEvents, type StepMark, type StepStanding } from "./steps.js"

// Safety, flags, recording.
export {
  inSafetyMode,
  isFactOfDanger,
  isOfDanger,
  type SafetyCommands,
  type SafetyEvents,
  type SafetyKind,
  type SafetyMark,
} from "./safety.js"
export { standingFlags, type Flag, type FlagCommands, type FlagEvents, type FlagMark, type FlagName } from "./flags.js"
export {
  mayRecord,
  recordingRules,
  type CallRetention,
  type Recording,
  type RecordingCommands,
  type RecordingEvents,
  type RecordingMark,
  type RecordingPolicy,
  type RecordingRule,
  type RecordingState,
  type TextRetention,
} from "./recording.js"

export { toRetention, type RetentionPolicy } from "./retention.js"
export { emergencyContactsFor, type EmergencyContact, type EmergencyQuery } from "./emergency.js"

// Promises and help: streams of their own, folded here.
export { openPromises, toPromiseTerms } from "./promises.js"
export type * from "./promises.js"
export { attemptOutcomes, keepingShape } from "./keeping.js"
export type * from "./keeping.js"
export { dueIntent, LAST_DUE } from "./due-intent.js"
export type * from "./due-intent.js"
export { openHelp } from "./help.js"
export type { HelpAnswer, HelpCommands, HelpEvents, HelpRequest, HelpWish } from "./help.js"

// What the parts of escalation log and take.
export type * from "./escalation-events.js"

// What a caller leaves for the client.
export {
  messageOf,
  messageReadiness,
  type Message,
  type MessageEntry,
  type MessageNeed,
  type MessageReadiness,
  type MessageSettings,
  type MissingField,
} from "./message.js"
export {
  hasForm,
  messageFieldKinds,
  type MessageField,
  type MessageFieldKind,
  type MessageFields,
  type PersonField,
} from "./message-field.js"

// May we, are we ready, and how it ended.
export type { Permission, Policy, Wishes, Deeds, WishOf } from "./wishes.js"
export {
  assessOffer,
  authoritiesOf,
  type Authority,
  type AuthorityRule,
  type Offer,
  type OfferAnswer,
} from "./authority.js"
export { clocksFor, type CallTypes, type CallTypeSettings } from "./call-type-settings.js"
export { assessPromise, type PromiseAnswer, type PromiseLimits } from "./assess-promise.js"
export { readiness, type Claim, type Missing, type MissingWhat, type Readiness } from "./readiness.js"
export {
  isClosing,
  mayAskMore,
  type ClosingCommands,
  type ClosingEvents,
  type ClosingMark,
  type Disposition,
  type Outcome,
  type ValueOutcome,
} from "./closing.js"
export type { ExceptionMark } from "./exceptions.js"
export type { GroundCommands, GroundEvents, RecordRestored, RecordStruck, StruckReport } from "./corrections.js"

// After the call.
export { measure } from "./measure.js"
export type { DriftMeasures, Measures, Overlap, SideMeasures, Silence, TalkShare } from "./measure.js"
export { eraseWords, isErased } from "./erase.js"
