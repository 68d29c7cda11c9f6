import { catalogueLocale } from "../../phrases/index.js"
import { practiceWords, type PracticeText } from "./practice-words.js"

/** A practice in words, for a screen, a scorecard or a report. */
export interface PracticeWords {
  /** At most seven words, without a full stop. */
  readonly name: string
  /** One sentence. */
  readonly about: string
}

/** What a practice of the library is called and what it is about, in the agent's language. */
export function toPracticeWords(id: string, locale = "en"): PracticeWords | undefined {
  const text = Object.hasOwn(practiceWords, id) ? practiceWords[id as keyof typeof practiceWords] : undefined
  return text === undefined ? undefined : inLocale(text, locale)
}

function inLocale([en, es, aboutEn, aboutEs]: PracticeText, locale: string): PracticeWords {
  return catalogueLocale(locale) === "es" ? { name: es, about: aboutEs } : { name: en, about: aboutEn }
}
