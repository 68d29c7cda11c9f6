// What every part stands on.
export { Fault, isFault, type FaultDetail, type FaultIssue, type FaultOptions } from "./fault.js"
export { refuse, type Refusal, type RefusalCode } from "./refusal.js"
export {
  anomalyCodes,
  faultCodes,
  policyCodes,
  refusalCodes,
  type AnomalyCode,
  type CodeEntry,
  type FaultCode,
  type PolicyCode,
} from "./codes.js"

// The envelope of every event, and what a decider or part wants logged.
export { type Actor, type Draft, type Envelope, type EventReader, type PolicyBreach, type Role } from "./envelope.js"

// A part, and the machine that runs all parts of a call in atomic steps.
export {
  type Brings,
  type Deadline,
  type Erasers,
  type NeededTopic,
  type Part,
  type PartContext,
  type View,
} from "./part.js"
export {
  type Assessment,
  type EventKeeper,
  type Machine,
  type MachineBase,
  type PartFailure,
  type Stamp,
  type StartingPoint,
} from "./machine.js"
export { type CheckData } from "./draft.js"

// The door of commands, and streams that stand by themselves.
export {
  createCommandTable,
  type CommandArea,
  type CommandRule,
  type CommandRules,
  type CommandTable,
  type Decision,
} from "./commands.js"
export {
  decideStream,
  foldStream,
  openStream,
  tickStream,
  type Advanced,
  type Decider,
  type DeciderContext,
  type StreamStanding,
  type StreamCommand,
} from "./decider.js"

// Checks for the door of the live call.
export {
  code,
  id,
  instant,
  machineId,
  number,
  oneOf,
  ratio,
  text,
  whole,
  words,
  yesNo,
  type Check,
  type Cleaner,
  type Shape,
} from "./check.js"
export { list, optional, orNull, required, shape } from "./check-shape.js"
export { orInvalidInput } from "./invalid-input.js"
export { toJson } from "./json.js"
export { isStreamName, toStreamName } from "./stream-name.js"
export { fingerprint } from "./fingerprint.js"
