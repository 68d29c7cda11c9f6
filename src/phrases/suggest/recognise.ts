import { regex } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import type { BankPhrase, PhraseBank } from "../bank/bank.js"
import type { Intent } from "../phrase/intent.js"
import { localeChain } from "../phrase/locale.js"
import { readTemplate } from "../phrase/template.js"

/** A phrase of a bank that was said, or nearly. */
export interface SaidPhrase {
  readonly phraseId: string
  readonly intent: Intent
  /** Share of its own words (slots left out) that were said, in their order. */
  readonly coverageRatio: number
  readonly isVerbatim: boolean
}

/** Where to look. */
export interface RecogniseOptions {
  /** BCP 47 tag of the words; English where it is left out. */
  readonly locale?: string
  /** Only these phrases: those that were offered lately. All of the language where it is left out. */
  readonly phraseIds?: readonly string[]
  /** From which share of its words a phrase counts as said; 0.8, which leaves room for a word put in or swallowed. */
  readonly leastRatio?: number
}

const LEAST_RATIO = 0.8
/** Fewer words of their own, and half of all sentences would be the phrase. */
const LEAST_WORDS = 3
/** Words that a slot may take. */
const SLOT_WORDS = 14
const MOST_WORDS = 400
/** A third of words put in between is still the phrase. */
const MOST_ROOM = 1.34
/** Places where a phrase may begin: a common word stands in many. */
const MOST_STARTS = 5

/**
 * The phrases of a bank that an agent said, so that what was offered, said and repeated can be counted, and a phrase of the bank counts as
 * the move that it is, in whatever words.
 *
 * @returns The surest first; where one phrase is within another, both.
 *
 * @example
 * ```ts
 * import { englishBank, recognisePhrases } from "evenkeel/phrases"
 *
 * const [said] = recognisePhrases(englishBank(), "Okay, to sum up: the boiler is off. Next, on our side: we send a plumber. Have I missed anything?")
 * said?.intent // => "summary"
 * ```
 */
export function recognisePhrases(
  bank: PhraseBank,
  text: string,
  options: RecogniseOptions = {},
): readonly SaidPhrase[] {
  return orInvalidInput({ bank, text, options }, () => recognise(bank, text, options))
}

function recognise(bank: PhraseBank, text: string, options: RecogniseOptions): readonly SaidPhrase[] {
  const { locale = "en", phraseIds, leastRatio = LEAST_RATIO } = options
  const [family = []] = localeChain(locale, [])
  const said = wordsOf(text).slice(0, MOST_WORDS)
  const known = new Set(said)
  const found = bank.phrases.flatMap((phrase): readonly SaidPhrase[] => {
    if (!family.includes(phrase.locale.toLowerCase())) return []
    if (phraseIds !== undefined && !phraseIds.includes(phrase.id)) return []
    const coverageRatio = coverage(phrase, said, known, leastRatio)
    if (coverageRatio < leastRatio) return []
    return [{ phraseId: phrase.id, intent: phrase.intent, coverageRatio, isVerbatim: phrase.verbatim === true }]
  })
  return found.sort((a, b) => b.coverageRatio - a.coverageRatio)
}

interface OwnWords {
  readonly words: readonly string[]
  readonly slotCount: number
}

const cache = /* @__PURE__ */ new WeakMap<BankPhrase, OwnWords>()

function ownWords(phrase: BankPhrase): OwnWords {
  let own = cache.get(phrase)
  if (own === undefined) {
    const template = readTemplate(phrase.text)
    const [literals, slots] = "issues" in template ? [[], []] : [template.literals, template.slots]
    own = { words: wordsOf(literals.join(" ")), slotCount: slots.length }
    cache.set(phrase, own)
  }
  return own
}

function coverage(phrase: BankPhrase, said: readonly string[], known: ReadonlySet<string>, least: number): number {
  const { words, slotCount } = ownWords(phrase)
  if (words.length < LEAST_WORDS) return slotCount === 0 && words.join(" ") === said.join(" ") ? 1 : 0
  let lacking = 0
  for (const word of words) if (!known.has(word) && ++lacking > words.length * (1 - least)) return 0
  const length = Math.floor(words.length * MOST_ROOM) + slotCount * SLOT_WORDS
  const start = words.find((word) => known.has(word))!
  let best = 0
  for (let from = said.indexOf(start), tries = 0; from >= 0 && tries < MOST_STARTS; tries++) {
    best = Math.max(best, inOrder(words, said.slice(from, from + length)) / words.length)
    from = said.indexOf(start, from + 1)
  }
  return best
}

/** How many of the words come in the window, in their order: each is looked for behind the one before. */
function inOrder(words: readonly string[], window: readonly string[]): number {
  let at = 0
  let count = 0
  for (const word of words) {
    const next = window.indexOf(word, at)
    if (next < 0) continue
    count += 1
    at = next + 1
  }
  return count
}

const WORDS = /* @__PURE__ */ regex("[\\p{L}\\p{N}]+", "gu")

/** Words in small letters, without marks and apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(/['’]/g, "").toLowerCase().match(WORDS()) ?? []
}
