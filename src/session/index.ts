// What the parts below log and take.
export type * from "./model/brief-events.js"
export type * from "./model/coach-events.js"

// A turn, and what it can tell.
export {
  participantRoles,
  type ParticipantRole,
  type Span,
  type Speech,
  type SpeechRetraction,
  type Turn,
  type TurnRedaction,
} from "./model/turn.js"
export * from "./model/cue.js"

// Commands, events, and how one becomes the other.
export type * from "./model/events.js"
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
} from "./composed/whole-session.js"
export type { Context } from "./rule.js"
export type { Session } from "./composed/session.js"
export * from "./composed/all-topics.js"
export type { CallPart } from "./call-part.js"
export type { Topic } from "./topic.js"
export type { TopicName } from "./composed/topic-names.js"
export { initialState, type SessionState } from "./model/state.js"
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
export type { Amendable, Basis, Ground, Mark } from "./model/mark.js"

// The line and who is on it.
export type { Correlation } from "./model/correlation.js"
export {
  opener,
  type AgentRef,
  type CallOpened,
  type Opening,
  type OpeningEvents,
  type OpeningOptions,
  type PlaybookChanged,
} from "./model/opening.js"
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
} from "./model/line.js"
export {
  isConference,
  isMuted,
  isOnLine,
  type Participant,
  type ParticipantCommands,
  type ParticipantEvents,
  type ParticipantMark,
  type ParticipantRef,
} from "./model/participants.js"
export * from "./model/hold.js"
export type {
  SupervisionMode,
  Transfer,
  TransferCommands,
  TransferEvents,
  TransferKind,
  TransferOutcome,
} from "./model/transfers.js"
export {
  currentSegment,
  type AgentKind,
  type Segment,
  type SegmentCommands,
  type SegmentEvents,
  type Supervision,
} from "./model/segments.js"

// The way here, and the people.
export * from "./model/arrival.js"
export { languageTag } from "./model/people.js"
export { callerFact } from "./facts/caller-fact.js"
export type {
  Caller,
  CallerFact,
  CallerHeard,
  PeopleCommands,
  PeopleEvents,
  Person,
  Relation,
  Subject,
  Verification,
} from "./model/people.js"

// What is said, and what it tells.
export { recentTurn, sideOf, turnOf, turnsBackward } from "./heard-turns.js"
export type * from "./model/talk.js"
export {
  toReport,
  type CueCommands,
  type CueEvents,
  type CuesReport,
  type FactRef,
  type HeardCue,
  type HostCue,
} from "./model/heard-cues.js"

// Issues: facts, options, actions.
export * from "./model/issues.js"
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
} from "./model/facts.js"
export * from "./model/plan.js"

// Clocks, listening, steering.
export { holdCheckBackAt, type Clock, type ClockEvents, type ClockName } from "./model/clocks.js"
export {
  isListening,
  isVenting,
  ventSpeechMs,
  type VentCommands,
  type VentEnding,
  type VentEvents,
  type VentMark,
} from "./model/vent.js"
export * from "./model/ladder.js"
export * from "./model/drift.js"
export * from "./model/steps.js"

// Safety, flags, recording.
export {
  inSafetyMode,
  isFactOfDanger,
  isOfDanger,
  type SafetyCommands,
  type SafetyEvents,
  type SafetyKind,
  type SafetyMark,
} from "./model/safety.js"
export {
  standingFlags,
  type Flag,
  type FlagCommands,
  type FlagEvents,
  type FlagMark,
  type FlagName,
} from "./model/flags.js"
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
} from "./model/recording.js"

export { toRetention, type RetentionPolicy } from "./retention.js"
export { emergencyContactsFor, type EmergencyContact, type EmergencyQuery } from "./model/emergency.js"

// Promises and help: streams of their own, folded here.
export { openPromises, toPromiseTerms } from "./model/promises.js"
export type * from "./model/promises.js"
export { attemptOutcomes, keepingShape } from "./model/keeping.js"
export type * from "./model/keeping.js"
export { dueIntent, LAST_DUE } from "./model/due-intent.js"
export type * from "./model/due-intent.js"
export * from "./model/help.js"

// What the parts of escalation log and take.
export type * from "./model/escalation-events.js"

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
export { clocksFor, type CallTypes, type CallTypeSettings, type PracticeChange } from "./call-type-settings.js"
export { assessPromise, type PromiseAnswer, type PromiseLimits } from "./promises/assess-promise.js"
export { readiness, type Claim, type Missing, type MissingWhat, type Readiness } from "./readiness.js"
export * from "./model/closing.js"
export type { ExceptionMark } from "./model/exceptions.js"
export type { GroundCommands, GroundEvents, RecordRestored, RecordStruck, StruckReport } from "./model/corrections.js"

// After the call.
export { measure } from "./measure.js"
export type { DriftMeasures, Measures, Overlap, SideMeasures, Silence, TalkShare } from "./measure.js"
export { eraseWords } from "./erase.js"
export { isErased } from "./erased.js"
