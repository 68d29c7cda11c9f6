import { orInvalidInput } from "../../kernel/index.js"
import type { BankPhrase, PhraseBank } from "./bank.js"
import { localeChain } from "../phrase/locale.js"

/**
 * A phrase by its id: to show what an advice's `phraseId` stands for, with its tone, claims and layer. One that is muted is found too.
 *
 * @param locale - BCP 47 tag. An id may stand once in each language; `en` where it is left out, and the bank's fallbacks behind it.
 * @returns `undefined` where the bank has none of this id in any of these languages.
 *
 * @example
 * ```ts
 * import { definePhraseBank, findPhrase } from "evenkeel/phrases"
 *
 * const words = { id: "acme/wait", intent: "holdReturn", text: "Thank you for waiting.", tone: "plain", source: "acme" } as const
 * const bank = definePhraseBank([{ ...words, locale: "en" }])
 *
 * findPhrase(bank, "acme/wait", "en-GB")?.text // => "Thank you for waiting."
 * findPhrase(bank, "acme/wait", "es") // => undefined
 * ```
 */
export function findPhrase(bank: PhraseBank, id: string, locale = "en"): BankPhrase | undefined {
  return orInvalidInput({ bank, id, locale }, () => {
    const called = bank.phrases.filter((phrase) => phrase.id === id)
    for (const tag of localeChain(locale, bank.fallbackLocales).flat()) {
      const found = called.find((phrase) => phrase.locale.toLowerCase() === tag)
      if (found !== undefined) return found
    }
    return undefined
  })
}
