// Everything that one client configures: checked, complete, frozen.
export { checkPlaybook, definePlaybook, type PlaybookReport } from "./define-playbook.js"
export type { LibraryNames } from "./lost-names.js"
export { migratePlaybook, type MigratedPlaybook } from "./migrate.js"
export { PLAYBOOK_FORMAT } from "./format.js"
export type { Playbook, PlaybookInput } from "./playbook.js"
