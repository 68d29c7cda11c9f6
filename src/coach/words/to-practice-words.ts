import { orInvalidInput } from "../../kernel/index.js"
import { catalogueLocale } from "../../phrases/index.js"
import { inLanguageOf, type WordedPractice } from "./to-headline.js"
import { closingWords } from "./closing.js"
import { feelingWords } from "./feeling.js"
import { findingOutWords } from "./finding-out.js"
import { openingWords } from "./opening.js"
import type { PracticeText, PracticeTexts } from "./practice-text.js"
import { solvingWords } from "./solving.js"
import { speakingWords } from "./speaking.js"

/** All of them, each practice in one. */
export const tables: readonly PracticeTexts[] = [
  openingWords,
  feelingWords,
  findingOutWords,
  speakingWords,
  solvingWords,
  closingWords,
]

/** A practice in words, for a screen, a scorecard or a report. */
export interface PracticeWords {
  /** At most seven words, without a full stop. */
  readonly name: string
  /** One line: when, and what it takes. */
  readonly about: string
}

/**
 * What a practice is called and what it is about, in the agent's language.
 *
 * @param id - As an advice or a scorecard names it: `readBack`.
 * @param locale - BCP 47 tag of the agent's language; English where it is not known.
 * @param practices - Where a client's own bring words: those that the coach was given, or their `id` and `words` alone.
 * @returns Nothing for a practice that nobody has words for: the client knows its name.
 *
 * @example
 * ```ts
 * import { toPracticeWords } from "evenkeel/coach"
 *
 * toPracticeWords("readBack")?.name // => "Read back before going on"
 * toPracticeWords("readBack", "es-MX")?.name // => "Repita antes de seguir"
 * toPracticeWords("acme/offerTea") // => undefined
 * ```
 */
export function toPracticeWords(
  id: string,
  locale = "en",
  practices: readonly WordedPractice[] = [],
): PracticeWords | undefined {
  return orInvalidInput({ id, locale, practices }, () => {
    const text = tables.find((table) => Object.hasOwn(table, id))?.[id]
    if (text !== undefined) return inLocale(text, locale)
    const own = practices.find((each) => each.id === id)
    const name = own && inLanguageOf(own, locale, (words) => words.name)
    return own && name ? { name, about: inLanguageOf(own, locale, ({ about }) => about) ?? "" } : undefined
  })
}

function inLocale([en, es, aboutEn, aboutEs]: PracticeText, locale: string): PracticeWords {
  return catalogueLocale(locale) === "es" ? { name: es, about: aboutEs } : { name: en, about: aboutEn }
}
