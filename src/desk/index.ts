// The desk: many calls, and what they begin, over a store.
export { createDesk } from "./create-desk.js"
export { dispatchKind } from "./kinds/dispatch-kind.js"
export { createFollowUpKind, followUpKind } from "./kinds/follow-up-kind.js"
export { runDesk, type Running, type RunOptions, type TimerPort } from "./run-desk.js"
export {
  toCallIndex,
  toCallStanding,
  type CallStanding,
  type CallSummary,
  type HeldNow,
  type HelpAsked,
} from "./lists/call-index.js"
export type {
  AuditFinding,
  CallMaker,
  ClientDesk,
  Desk,
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
} from "./desk.js"
export type { DeskCall } from "./desk-call.js"
export type { DispatchOpening, FollowUpOpening, Opening, Openings } from "./opening.js"
export type { CallMoment, Order, StreamKind, ToldCall } from "./kinds/stream-kind.js"
