// For the standard desk, which checks what a host gave as the door here does.
export { checkDeskOptions } from "./check-options.js"
export { toCheckedPorts } from "./checked-ports.js"
export { createHub, type Hub } from "./hub.js"
export { asChecked, asGiven, asName } from "./read-given.js"
