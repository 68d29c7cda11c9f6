import { Fault } from "../kernel/index.js"
import { askedLanguage, languageOf, saysAnything } from "../kernel/inner.js"
import { isZone } from "../time/index.js"
import { createSay, type Brevity, type Say, type WordingOptions } from "./words/say.js"
import { en } from "./words/en.js"
import { es } from "./words/es.js"
import type { HandoffWords } from "./words/words.js"
import type { Statement } from "./told/statement.js"

/**
 * How a hand-off is worded, where its reader has another language or zone than what is rendered says of itself. The locale is the
 * reader's, not the caller's.
 */
export interface HandoffOptions extends Partial<WordingOptions> {
  /** Sentences in another language than English and Spanish. */
  readonly words?: HandoffWords
}

/** Sentences of one language, and what they are made with. */
export interface Renderer {
  readonly words: HandoffWords
  readonly say: Say
}

const members = ["locale", "zone", "words"]

/** What somebody said is cut after this many words in a note, which has room for a whole sentence or two. */
const QUOTED_IN_NOTE = 60

/** In which language and zone a hand-off is told: as asked, else as `own`. Whatever somebody wrote down there must not keep it from being read. */
export function toWording({ locale, zone }: HandoffOptions, own: Partial<WordingOptions> = {}): WordingOptions {
  const [asked, place] = [locale ?? own.locale, zone ?? own.zone]
  return { locale: typeof asked === "string" ? asked : "en", zone: isZone(place) ? place : "UTC" }
}

/** As {@link toWording}, for who can ask again: a language that there are no words in is told, and an option that there is not. */
export function toAskedWording(options: HandoffOptions, own?: Partial<WordingOptions>): WordingOptions {
  const lost = Object.keys(options).find((name) => !members.includes(name))
  if (lost !== undefined) {
    const path = `options.${/^\w{1,60}$/.test(lost) ? lost : "?"}`
    throw new Fault("input/invalid", {
      issues: [{ path, expected: `no such member: there are ${members.join(", ")}` }],
    })
  }
  if (options.locale !== undefined && options.words === undefined) askedLanguage(options.locale, "options.locale")
  return toWording(options, own)
}

/** The sentences for a locale: its language where we have it, English where not. */
export function toRenderer(
  options: HandoffOptions,
  own: Partial<WordingOptions> = {},
  brevity: Brevity = { mostWords: QUOTED_IN_NOTE },
): Renderer {
  const { locale, zone } = toAskedWording(options, own)
  const { words } = options
  const chosen = words ?? (languageOf(locale) === "es" ? es : en)
  const known = Intl.DateTimeFormat.supportedLocalesOf(safeLocale(locale)).length > 0
  const language = locale.slice(0, 2).toLowerCase() === chosen.locale.slice(0, 2) && known ? locale : chosen.locale
  return { words: chosen, say: createSay({ locale: language, zone }, chosen.joins, brevity) }
}

function safeLocale(locale: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(locale) ? locale : "en"
}

/** A statement as a sentence; empty where there is nothing to say. */
export function toSentence({ words, say }: Renderer, statement: Statement): string {
  const sentence = words.sentences[statement.code] as (slots: Statement["slots"], say: Say) => string
  return tidy(sentence(inOneLanguage(statement, words.locale).slots, say))
}

/** A line to be said takes up nothing that was said in another language than its own. */
function inOneLanguage(statement: Statement, locale: string): Statement {
  if (statement.code !== "openWith") return statement
  const { slots } = statement
  const isOther = slots.language !== undefined && languageOf(slots.language) !== languageOf(locale)
  return isOther ? { ...statement, slots: { ...slots, matter: "", thing: "" } } : statement
}

/** One space between words, none before a mark. */
export function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/g, " ")
    .replace(/…\./g, "…")
    .replace(/ ([.,:;])/g, "$1")
    .trim()
}

/** How many words a reader counts. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => saysAnything(word)).length
}
