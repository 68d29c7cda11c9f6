// evenkeel, in the order in which a call moves through it.

// What every part stands on: events, parts, faults and refusals.
export * from "./kernel/index.js"
// Zones, work calendars, calling windows.
export * from "./time/index.js"
// What must not be kept is masked before anything is.
export * from "./redact/index.js"
// The call itself: commands, events, facts, clocks, readiness.
export * from "./session/index.js"
// What is said, and what it tells: cues and promises.
export * from "./cues/index.js"
// What to say: phrases with their claims, and what is about to be said, judged.
export * from "./phrases/index.js"
// Promises on streams of their own: when, reminded, kept or not.
export * from "./followups/index.js"
// What to do now, in which words, and why.
export * from "./coach/index.js"
// When words do not suffice: rules, boundaries, help.
export * from "./escalation/index.js"
// Everything that one client configures.
export * from "./playbook/index.js"
// Transcripts of vendors and files, read; calls, follow-ups and tasks, written.
export * from "./formats/index.js"
// What telephone systems say, as commands.
export * from "./adapters/index.js"
// What goes on: to whoever takes over, and to whoever opens the record next.
export * from "./handoff/index.js"
// Where streams are kept: the port, and memory.
export { createMemoryStore, type MemoryStoreOptions } from "./stores/index.js"
export type { ClientStore, Store, StoreClock, StreamIndex, StreamQuery, StreamRecord } from "./stores/index.js"
// The live call and the desk, with the standard parts.
export { createCall, createDesk, rehear, replayCall, restoreCall } from "./standard/create.js"
export { createRedactor } from "./standard/create-redactor.js"
export { checkPlaybook } from "./standard/playbook.js"
export { eraseWords } from "./standard/erase-words.js"
export { standardParts, type StandardOptions } from "./standard/parts.js"
export type { BriefedRequest, StandardCall, StandardCall as Call, StandardListeners } from "./standard/call.js"
export type {
  PickUpQuery,
  StandardClientDesk,
  StandardClientDesk as ClientDesk,
  StandardDesk,
  StandardDesk as Desk,
} from "./standard/desk.js"
export type { StandardDeskCall, StandardDeskCall as DeskCall } from "./standard/desk-call.js"
// What is the same without them.
export { defineRedactor } from "./runtime/index.js"
export type {
  CallListeners,
  CallOptions,
  CallSnapshot,
  Chosen,
  ClockPort,
  ListenerFailure,
  PartsOption,
  Redactor,
  RedactorFunctions,
  Reheard,
  RestoreOptions,
  Result,
} from "./runtime/index.js"
export { createFollowUpKind, dispatchKind, followUpKind, runDesk, toCallIndex, toCallStanding } from "./desk/index.js"
export type {
  AuditFinding,
  CallMaker,
  CallMoment,
  CallStanding,
  CallSummary,
  DeskFailure,
  DeskHelp,
  DeskHold,
  DeskOptions,
  DeskResult,
  DispatchOpening,
  FollowUpOpening,
  Given,
  Happened,
  Heartbeat,
  HeldNow,
  HelpAsked,
  Opening,
  OpeningResult,
  Openings,
  Order,
  Running,
  RunOptions,
  StreamInput,
  StreamKind,
  StreamPlace,
  TimerPort,
  ToldCall,
  Withdrawal,
} from "./desk/index.js"
