// Spanish, by a subpath of its own, so that nobody carries it who does not speak it.
export { spanishPhrases } from "../packs/es/pack.js"
export { spanishBank } from "./spanish-bank.js"
