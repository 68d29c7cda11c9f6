import { UNKNOWN_WORD } from "../patterns/signs.js"
import { addWord, dropWords } from "./known-words.js"
import type { Entry, Lexis } from "./lexis.js"
import { MASKED_WORD, NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD } from "../patterns/spelling.js"
import { unmask } from "./masked.js"

/** Longer than any word that a rule names: such a word is not looked into. */
const LONGEST_WORD = 40
/** Readings that are kept. */
const MOST_READINGS = 8_000

/**
 * Reads one written word (lower case) into its normal forms.
 *
 * Known words come straight from the list. Others lose their ending behind an apostrophe ("they'll"), lengthened letters
 * ("sooo"), masks ("f***") and lookalikes ("sh1t").
 */
export function readWord(word: string, lexis: Lexis): Entry {
  const { readings } = lexis
  const known = readings.get(word) ?? lexis.entryOf(word)
  if (known !== undefined) return known
  if (word.length > LONGEST_WORD) return unknown(word)
  const entry = readStrange(word, lexis)
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(word, entry)
  return entry
}

/** Reads a word of plain letters in lower case, which {@link findWord} did not know, and keeps how it is read. */
export function readPlainWord(word: string, lexis: Lexis): Entry {
  if (word.length > LONGEST_WORD) return unknown(word)
  const entry = lexis.entryOf(word) ?? readStrange(word, lexis)
  if (lexis.plain.words.length >= MOST_READINGS) dropWords(lexis.plain)
  addWord(lexis.plain, word, entry)
  return entry
}

function readStrange(word: string, lexis: Lexis): Entry {
  if (/^[a-z]+$/.test(word))
    return /(.)\1\1/.test(word) ? (readLengthened(word, lexis) ?? unknown(word)) : unknown(word)
  if (/^[$£€₹]?[\d#][\d#.,:/-]*(am|pm|k|m|h|hrs?|mins?|%)?$/.test(word)) return single(NUMBER_WORD, lexis, word)
  if (/^\d+(st|nd|rd|th)$/.test(word)) return single(ORDINAL_WORD, lexis, word)
  if (word.includes("'")) return readApostrophe(word, lexis)
  const bare = unmask(word, lexis)
  if (bare !== undefined) return lexis.entryOf(bare) ?? single(bare, lexis)
  return (/(.)\1\1/.test(word) ? readLengthened(word, lexis) : undefined) ?? unknown(word)
}

/** A bracketed token: `[profanity]`, `<unk>`, `{{BAN}}`. Noises give nothing. */
export function readBracket(inside: string, lexis: Lexis): Entry {
  const label = inside.toLowerCase()
  if (/profan|explet|bleep|censor|obscen|curse|swear/.test(label)) return single(SWEAR_WORD, lexis)
  if (/cry|sob|weep/.test(label)) return single("[crying]", lexis)
  const isNoise =
    /^(noise|unk|inaudible|unintelligible|silence|music|crosstalk|pause)$/.test(label) ||
    /^(laugh|background|breath|cough)/.test(label)
  if (isNoise) return { words: [], ids: [], isFiller: true }
  return single(MASKED_WORD, lexis)
}

function readApostrophe(word: string, lexis: Lexis): Entry {
  for (const [ending, meaning] of Object.entries(lexis.pack.endings)) {
    if (word.length <= ending.length || !word.endsWith(ending)) continue
    const stem = readWord(word.slice(0, -ending.length), lexis)
    if (meaning === "") return stem
    return { words: [...stem.words, meaning], ids: [...stem.ids, lexis.idOf(meaning)], isFiller: false }
  }
  const joined = word.replaceAll("'", "")
  return lexis.entryOf(joined) ?? unknown(joined)
}

/** "sooo" is "so", "pleeease" is "please", "helllooo" is "hello". */
function readLengthened(word: string, lexis: Lexis): Entry | undefined {
  const twice = word.replace(/(.)\1{2,}/g, "$1$1")
  const once = word.replace(/(.)\1{2,}/g, "$1")
  const single = word.replace(/(.)\1+/g, "$1")
  return lexis.entryOf(once) ?? lexis.entryOf(twice) ?? lexis.entryOf(single)
}

function single(word: string, lexis: Lexis, shown: string = word): Entry {
  return { words: [shown], ids: [lexis.idOf(word)], isFiller: false }
}

function unknown(word: string): Entry {
  return { words: [word], ids: [UNKNOWN_WORD], isFiller: false }
}
