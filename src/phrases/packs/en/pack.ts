import { toPhrases } from "../../bank/group.js"
import type { Phrase } from "../../phrase/phrase.js"
// Files of like words stand side by side: a bundle is smaller for it, gzipped.
import { asking } from "./asking.js"
import { listening } from "./listening.js"
import { beginning } from "./beginning.js"
import { safety } from "./safety.js"
import { privately } from "./private.js"
import { beingSorry } from "./being-sorry.js"
import { leading } from "./leading.js"
import { solving } from "./solving.js"
import { holding } from "./holding.js"
import { callers } from "./callers.js"
import { closing } from "./closing.js"

/**
 * The library's own phrases in English. Built when it is called, so that a bundle without it stays small.
 *
 * @example
 * ```ts
 * import { englishPhrases } from "evenkeel/phrases"
 *
 * englishPhrases().length >= 250 // => true
 * ```
 */
export function englishPhrases(): readonly Phrase[] {
  const families = [
    beginning,
    listening,
    beingSorry,
    asking,
    leading,
    solving,
    holding,
    closing,
    safety,
    callers,
    privately,
  ]
  return toPhrases("en", families.flat())
}
