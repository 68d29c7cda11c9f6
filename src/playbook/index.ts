// Everything that one client configures: checked, complete, frozen.
export { checkPlaybook, definePlaybook, type PlaybookReport } from "./define-playbook.js"
export type { Playbook, PlaybookInput } from "./playbook.js"
