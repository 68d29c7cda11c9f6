// The live call, with the parts that the host chooses.
export { createCall } from "./create-call.js"
export { replayCall, restoreCall } from "./restore-call.js"
export { rehear, type Reheard } from "./rehear.js"
export type { Call, CallOptions, CallSnapshot, ClockPort, PartsOption, RestoreOptions, Result } from "./call.js"
export { defineRedactor, type RedactorFunctions } from "./define-redactor.js"
export type { Chosen, CommandsOf, EventsOf } from "./chosen.js"
export type { Masking, Redactor, TurnKeeper } from "./redactor.js"
export type { CallListeners, ListenerFailure } from "./listeners.js"

// The desk: many calls, and what they begin, over a store.
export { createDesk } from "./desk/create-desk.js"
export { dispatchKind } from "./desk/dispatch-kind.js"
export { createFollowUpKind, followUpKind } from "./desk/follow-up-kind.js"
export { runDesk, type Running, type RunOptions, type TimerPort } from "./desk/run-desk.js"
export {
  toCallIndex,
  toCallStanding,
  type CallStanding,
  type CallSummary,
  type HeldNow,
  type HelpAsked,
} from "./desk/call-index.js"
export type {
  AuditFinding,
  CallMaker,
  ClientDesk,
  Desk,
  DeskCall,
  DeskFailure,
  DeskHelp,
  DeskHold,
  DeskOptions,
  DeskResult,
  Given,
  Happened,
  Heartbeat,
  OpeningResult,
  StreamInput,
  Withdrawal,
  StreamPlace,
} from "./desk/desk.js"
export type { DispatchOpening, FollowUpOpening, Opening, Openings } from "./desk/opening.js"
export type { CallMoment, Order, StreamKind, ToldCall } from "./desk/stream-kind.js"
