// What every part stands on.
export { Fault, isFault, type FaultDetail, type FaultIssue, type FaultOptions } from "./faults/fault.js"
export { refuse, type Refusal, type RefusalCode } from "./faults/refusal.js"
export {
  anomalyCodes,
  faultCodes,
  policyCodes,
  refusalCodes,
  type AnomalyCode,
  type CodeEntry,
  type FaultCode,
  type PolicyCode,
} from "./faults/codes.js"

// The envelope of every event, and what a decider or part wants logged.
export {
  type Actor,
  type Draft,
  type Envelope,
  type EventReader,
  type PolicyBreach,
  type Role,
} from "./events/envelope.js"

// A part, and the machine that runs all parts of a call in atomic steps.
export {
  type Brings,
  type Deadline,
  type Erasers,
  type NeededTopic,
  type Part,
  type PartContext,
  type View,
} from "./machine/part.js"
export {
  type Assessment,
  type EventKeeper,
  type Machine,
  type MachineBase,
  type PartFailure,
  type Stamp,
  type StartingPoint,
} from "./machine/machine.js"
export { type CheckData } from "./events/draft.js"

// The door of commands, and streams that stand by themselves.
export {
  createCommandTable,
  type CommandArea,
  type CommandRule,
  type CommandRules,
  type CommandTable,
  type Decision,
} from "./machine/commands.js"
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
} from "./machine/decider.js"

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
} from "./checks/check.js"
export { list, optional, orNull, required, shape } from "./checks/check-shape.js"
export { orInvalidInput } from "./checks/invalid-input.js"
export { toJson } from "./checks/json.js"
export { isStreamName, toStreamName } from "./events/stream-name.js"
export { fingerprint } from "./values/fingerprint.js"
