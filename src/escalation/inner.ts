/** What other parts of the library take besides the face of this one. */
export { cueWords } from "./explain/cue-words.js"
