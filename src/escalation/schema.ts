// The sections of a playbook that this part owns.
export { dispatchSchema } from "./dispatch/schema.js"
export { rosterSchema } from "./roster/schema.js"
