// The live call, with the parts that the host chooses.
export { createCall } from "./create-call.js"
export { replayCall, restoreCall } from "./restore-call.js"
export { rehear, type Reheard } from "./rehear.js"
export type { Call, CallOptions, CallSnapshot, ClockPort, PartsOption, RestoreOptions, Result } from "./call.js"
export { defineRedactor, type RedactorFunctions } from "./define-redactor.js"
export type { Chosen, CommandsOf, EventsOf } from "./chosen.js"
export type { Masking, Redactor, TurnKeeper } from "./redactor.js"
export type { CallListeners, ListenerFailure } from "./listeners.js"
