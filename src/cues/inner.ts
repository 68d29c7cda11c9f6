// For the other parts of the library, not for hosts.
export { isSafety } from "./lexicon/kinds.js"
