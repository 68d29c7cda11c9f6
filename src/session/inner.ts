// For the parts below, which call these on the path of every turn: without a check of what a host gave.
export { sessionOf } from "./create-session.js"
export { turnOf, turnsBackward } from "./heard-turns.js"
export { checkState, untoldTopic } from "./check-state.js"
export { spokenShape } from "./turn.js"
export { callTypeSettings } from "./call-type-settings.js"
export { decideTalk } from "./topics/talk.js"
