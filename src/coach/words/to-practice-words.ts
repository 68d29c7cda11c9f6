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
  /** One sentence. */
  readonly about: string
}

/** What a practice of the library is called and what it is about, in the agent's language. */
export function toPracticeWords(id: string, locale = "en"): PracticeWords | undefined {
  const text = tables.find((table) => Object.hasOwn(table, id))?.[id]
  return text === undefined ? undefined : inLocale(text, locale)
}

function inLocale([en, es, aboutEn, aboutEs]: PracticeText, locale: string): PracticeWords {
  return catalogueLocale(locale) === "es" ? { name: es, about: aboutEs } : { name: en, about: aboutEn }
}
