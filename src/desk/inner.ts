// For the standard desk, which checks what a host gave as the door here does.
export { checkDeskOptions } from "./given/check-options.js"
export { toCheckedPorts } from "./given/checked-ports.js"
export { createHub, type Hub } from "./hub.js"
export { asChecked, asGiven, asName } from "./given/read-given.js"
