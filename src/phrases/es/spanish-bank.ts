import { defined } from "../../kernel/inner.js"
import { definePhraseBank, type PhraseBank } from "../bank/bank.js"
import { spanishPhrases } from "../packs/es/pack.js"
import { spanishWordings } from "../packs/es/wordings.js"

/**
 * The library's Spanish phrases as a bank, under or beside others. With it, or with a bank over it, `review` and `lintBank` read Spanish.
 *
 * @param base - A bank of the library's layer to add them to: `englishBank()`, for callers of both languages.
 *
 * @example
 * ```ts
 * import { englishBank, review, suggestPhrase } from "evenkeel/phrases"
 * import { spanishBank } from "evenkeel/phrases/es"
 *
 * const bank = spanishBank(englishBank())
 * suggestPhrase(bank, { intent: "thanks", locale: "es-MX" }).phrase?.locale // => "es"
 * review("Por favor, cálmese.", { bank, locale: "es-MX" })[0]?.code // => "review/calm-down"
 * ```
 */
export function spanishBank(base?: PhraseBank): PhraseBank {
  const bank = definePhraseBank(spanishPhrases(), { layer: "library", ...defined({ base }) })
  return Object.freeze({ ...bank, wordings: { ...bank.wordings, es: spanishWordings } })
}
