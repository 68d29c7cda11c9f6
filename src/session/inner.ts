// For the parts below, which call these on the path of every turn: the same functions as in `doors.ts`, without the check of what a host gave.
export { sessionOf } from "./create-session.js"
export { turnOf, turnsBackward } from "./heard-turns.js"
export { mostEvents } from "./settings.js"
export { callTypeSettings } from "./call-type-settings.js"
export { decideTalk } from "./topics/talk.js"
