import { orInvalidInput } from "../../kernel/index.js"
import { headlines, type HeadlineCode } from "./headline-phrases.js"
import type { OwnWords, Practice } from "../practices/practice.js"

/** Practices of the client's own, as far as their words go. */
export type WordedPractice = Pick<Practice, "id" | "words">

/**
 * What an advice says at a glance, in the agent's language: at most six words. English where the language is not known; the code
 * itself where nobody has words for it.
 *
 * @param locale - BCP 47 tag of the agent's language, which need not be the caller's.
 * @param practices - Where a client's own bring words: those that the coach was given, or their `id` and `words` alone.
 *
 * @example
 * ```ts
 * import { toHeadline } from "evenkeel/coach"
 *
 * toHeadline("advice/read-back") // => "Read back what you heard"
 * toHeadline("advice/read-back", "es-MX") // => "Repita lo que ha oído"
 *
 * const offerTea = { id: "acme/offerTea", words: { en: { headlines: { "acme/tea": "Offer tea" } } } }
 * toHeadline("acme/tea", "en", [offerTea]) // => "Offer tea"
 * ```
 */
export function toHeadline(code: string, locale = "en", practices: readonly WordedPractice[] = []): string {
  return orInvalidInput({ code, locale, practices }, () => {
    if (Object.hasOwn(headlines, code)) return headlines[code as HeadlineCode][languageOf(locale) === "es" ? 1 : 0]
    for (const each of practices) {
      const own = inLanguageOf(each, locale, ({ headlines }) => headlines?.[code])
      if (typeof own === "string") return own
    }
    return code
  })
}

/** Something of a practice's own words in the agent's language, else in English. */
export function inLanguageOf(
  { words = {} }: WordedPractice,
  locale: string,
  read: (words: OwnWords) => string | undefined,
): string | undefined {
  return read(words[languageOf(locale)] ?? {}) ?? read(words["en"] ?? {})
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split("-")[0]!
}
