import { definePhraseBank, type PhraseBank } from "../bank.js"
import { spanishPhrases } from "../packs/es/pack.js"

/**
 * The library's Spanish phrases as a bank, under or beside others.
 *
 * @param base - A bank of the library's layer to add them to: `englishBank()`, for callers of both languages.
 *
 * @example
 * ```ts
 * import { englishBank, suggestPhrase } from "evenkeel/phrases"
 * import { spanishBank } from "evenkeel/phrases/es"
 *
 * const found = suggestPhrase(spanishBank(englishBank()), { intent: "thanks", locale: "es-MX" })
 * found.phrase?.locale // => "es"
 * ```
 */
export function spanishBank(base?: PhraseBank): PhraseBank {
  return definePhraseBank(spanishPhrases(), { layer: "library", ...(base === undefined ? {} : { base }) })
}
