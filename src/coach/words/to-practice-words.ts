import { catalogueLocale } from "../../phrases/index.js"
import { practiceWords, type PracticeText } from "./practice-words.js"
import { sourceWords } from "./source-words.js"

/** A practice in words, for a screen, a scorecard or a report. */
export interface PracticeWords {
  /** At most seven words, without a full stop. */
  readonly name: string
  /** One sentence. */
  readonly about: string
}

/**
 * What a practice is called and what it is about, in the agent's language: one of the library (`readBack`), or one of the 74 that it comes
 * from (`C11`). Nothing for a practice of the client's own: the client knows its name.
 *
 * @param locale - BCP 47 tag of the agent's language; English where it is not known.
 *
 * @example
 * ```ts
 * import { toPracticeWords } from "evenkeel/coach"
 *
 * toPracticeWords("readBack")?.name // => "Read back before going on"
 * toPracticeWords("C11", "es-MX")?.name // => "Repetir y luego ofrecer"
 * toPracticeWords("acme/offerTea") // => undefined
 * ```
 */
export function toPracticeWords(id: string, locale = "en"): PracticeWords | undefined {
  const text = Object.hasOwn(practiceWords, id)
    ? practiceWords[id as keyof typeof practiceWords]
    : Object.hasOwn(sourceWords, id)
      ? sourceWords[id as keyof typeof sourceWords]
      : undefined
  return text === undefined ? undefined : inLocale(text, locale)
}

function inLocale([en, es, aboutEn, aboutEs]: PracticeText, locale: string): PracticeWords {
  return catalogueLocale(locale) === "es" ? { name: es, about: aboutEs } : { name: en, about: aboutEn }
}
