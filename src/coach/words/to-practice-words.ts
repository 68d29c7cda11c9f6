import { orInvalidInput } from "../../kernel/index.js"
import { catalogueLocale } from "../../phrases/index.js"
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
 * What a practice of the library is called and what it is about, in the agent's language. Nothing for one of the client's own: the client
 * knows its name.
 *
 * @param id - As an advice or a scorecard names it: `readBack`.
 * @param locale - BCP 47 tag of the agent's language; English where it is not known.
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
export function toPracticeWords(id: string, locale = "en"): PracticeWords | undefined {
  return orInvalidInput({ id, locale }, () => {
    const text = tables.find((table) => Object.hasOwn(table, id))?.[id]
    return text === undefined ? undefined : inLocale(text, locale)
  })
}

function inLocale([en, es, aboutEn, aboutEs]: PracticeText, locale: string): PracticeWords {
  return catalogueLocale(locale) === "es" ? { name: es, about: aboutEs } : { name: en, about: aboutEn }
}
