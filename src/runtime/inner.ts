// For the desk and the standard calls, which make calls and check what a host gave as the doors here do.
export { asCallEvents } from "./call.js"
export { isTopic } from "./call-parts.js"
export { invalidOptions, readOptions } from "./create-call.js"
export { stampCheck, toStamp } from "./stamp.js"
export { undefinedPlaybook } from "./undefined-playbook.js"
export { readInput } from "./command-door.js"
