import { toPhrases } from "../../bank/group.js"
import type { Phrase } from "../../phrase/phrase.js"
// Files of like words stand side by side: a bundle is smaller for it, gzipped.
import { holding } from "./holding.js"
import { leading } from "./leading.js"
import { closing } from "./closing.js"
import { solving } from "./solving.js"
import { asking } from "./asking.js"
import { callers } from "./callers.js"
import { safety } from "./safety.js"
import { beingSorry } from "./being-sorry.js"
import { beginning } from "./beginning.js"
import { privately } from "./private.js"
import { listening } from "./listening.js"

/**
 * The library's own phrases in Spanish, with "usted". Built when it is called.
 *
 * @example
 * ```ts
 * import { spanishPhrases } from "evenkeel/phrases/es"
 *
 * spanishPhrases().every(({ locale }) => locale === "es") // => true
 * ```
 */
export function spanishPhrases(): readonly Phrase[] {
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
  return toPhrases("es", families.flat())
}
