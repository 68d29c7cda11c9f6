// Spanish for detectCues. English is not brought along.
export { spanish } from "./pack.js"
