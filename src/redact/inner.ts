// For the parts below, on the path of every turn: without a check of what a host gave.
export { redact as redactTurn } from "./redact-turn.js"
