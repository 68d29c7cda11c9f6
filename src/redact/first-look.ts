import { cuePhrases } from "./phrases/cue-phrases.js"
import type { PhraseKind } from "./phrases/cue-phrases.js"
import { mayBeDisguised } from "./known/disguised.js"
import { joiningWords } from "./phrases/joining-words.js"
import { numberHeads, numberWords, runTogether, senseOf, SHORTEST_TOGETHER } from "./reading/number-words.js"
import { tokensOf } from "./reading/plain-text.js"
import type { PlainText } from "./reading/plain-text.js"
import type { Token } from "./reading/tokens.js"

/** Phrases that matter only beside digits, or while a number is open. */
const BESIDE_DIGITS: readonly PhraseKind[] = ["ending", "goOn", "paid", "neutral"]

/** The bit of a length that no word has, where a number word has these first letters: more may be run together with it. */
const BEGINS_NUMBER = 1

/** Which lengths the words with these first two letters have, as bits: a first look without making a string. */
let lengthBits: Int32Array | undefined
/**
 * Words that a text must hold to matter, each with what else must be in it for each phrase that it stands for: the
 * beginnings of the other words. Number words stand for themselves.
 */
let companions: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

/** Words too frequent to stand for a phrase in the first look. */
const FREQUENT =
  "a at back by case end for from get give have home i in is it like long m me my need no now of on over take that the " +
  "this to us use want what which with you your"

function build(): Int32Array {
  const found = new Map<string, (readonly string[])[]>()
  for (const word of numberWords()) if (word.length > 2) found.set(word, [])
  for (const [kind, phrases] of cuePhrases()) {
    if (BESIDE_DIGITS.includes(kind)) continue
    for (const phrase of phrases) {
      const word = rarest(phrase)
      const others = phrase.split(" ").filter((other) => other !== word && other.length > 1)
      found.set(word, [...(found.get(word) ?? []), others.map((other) => other.slice(0, 4))])
    }
  }
  const bits = new Int32Array(26 * 26 + 26)
  for (const word of found.keys()) {
    const at = bitsPlace(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
    bits[at] = (bits[at] ?? 0) | (1 << word.length)
  }
  for (const head of numberHeads()) {
    const at = bitsPlace(head.charCodeAt(0), head.charCodeAt(1))
    bits[at] = (bits[at] ?? 0) | BEGINS_NUMBER
  }
  companions = found
  lengthBits = bits
  return bits
}

/** The word of a phrase that stands for it in the first look: the longest that is not frequent. */
function rarest(phrase: string): string {
  const frequent = FREQUENT.split(" ")
  const all = phrase.split(" ")
  const rare = all.filter((word) => !frequent.includes(word))
  return (rare.length > 0 ? rare : all).reduce((best, word) => (word.length >= best.length ? word : best), "")
}

/**
 * Whether a text may hold anything for the redactor: enough digits, a number word, a word of a phrase.
 *
 * Most turns hold none, and cost one pass over their characters. Where nothing is expected a few digits in a sentence
 * are no matter either: a time, a count, a house number.
 *
 * @param isIdle - Nothing is open, expected or spoken of, and the text is whole.
 */
export function mayMatter(plain: PlainText, isIdle: boolean): boolean {
  const { text } = plain.folded
  const look = lookThrough(text, isIdle)
  return look === "numbers" ? !areFew(text, tokensOf(plain)) : look === "phrase"
}

/** What is in a text: `phrase` is whatever matters in any case. */
type Look = "nothing" | "numbers" | "phrase"

/** Looks at each character once. */
function lookThrough(text: string, mayBeFew: boolean): Look {
  const bits = lengthBits ?? build()
  let start = -1
  let apostrophes = 0
  let look: Look = "nothing"
  const refused: string[] = []
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    const lower = code | 32
    if (lower >= LOWER_A && lower <= LOWER_Z && code < 128) {
      if (start < 0) start = at
      continue
    }
    let found: Look = code >= 48 && code <= 57 ? "numbers" : "nothing"
    if (start >= 0) {
      if (code === 39 || code === 0x2019) {
        apostrophes += 1
        continue
      }
      if (apostrophes > 0 || mayBeListed(text, start, at - start, bits)) {
        const listed = lookUp(text, { start, end: at, apostrophes }, refused)
        if (listed !== "nothing") found = listed
      }
      start = -1
      apostrophes = 0
    }
    if (found === "nothing") continue
    if (!mayBeFew || found === "phrase") return "phrase"
    look = found
  }
  return look
}

const SPACE = 32
const LOWER_A = 97
const LOWER_S = 115
const LOWER_Z = 122

interface Place {
  readonly start: number
  readonly end: number
  /** How many of its signs are apostrophes. */
  readonly apostrophes: number
}

/** Whether a listed word has the first letters and the length of this one, or it may be run together. */
function mayBeListed(text: string, start: number, length: number, bits: Int32Array): boolean {
  const lengths = bits[bitsPlace(text.charCodeAt(start) | 32, length > 1 ? text.charCodeAt(start + 1) | 32 : 0)] ?? 0
  return (lengths & ((1 << length) | (length >= SHORTEST_TOGETHER ? BEGINS_NUMBER : 0))) !== 0
}

/** Looks a word up; one that stands for phrases whose other words are not in the text is asked after once. */
function lookUp(text: string, { start, end, apostrophes }: Place, refused: string[]): Look {
  // "Code's" is "code", with an "is" that stands in no other place.
  if (apostrophes === 1 && (text.charCodeAt(end - 1) | 32) === LOWER_S) {
    const stem = lookUp(`${text} is`, { start, end: end - 2, apostrophes: 0 }, [])
    if (stem === "phrase") return stem
  }
  const raw = text.slice(start, end).toLowerCase()
  if (runTogether(raw) !== undefined) return "numbers"
  const word = apostrophes === 0 ? raw : raw.replace(/['’]/g, "")
  const needs = companions?.get(word)
  if (needs === undefined) return "nothing"
  if (needs.length > 0 && !refused.includes(word)) {
    const all = text.toLowerCase()
    if (needs.some((others) => others.every((other) => all.includes(other)))) return "phrase"
    refused.push(word)
  }
  return word.length > 2 && senseOf(word) !== undefined ? "numbers" : "nothing"
}

/** Words of one letter have a row of their own. */
function bitsPlace(first: number, second: number): number {
  return second < LOWER_A ? 26 * 26 + first - LOWER_A : (first - LOWER_A) * 26 + second - LOWER_A
}

/** So many digits in a sentence are never masked where nothing is expected: a card is held from four digits on. */
const FEW = 3
/** Neither are so many if a sentence goes on after them: ids have six. */
const FEW_INSIDE = 5

let fillers: ReadonlySet<string> | undefined

/** Words that do not tell a sentence from a mere number. */
function isFiller(word: string): boolean {
  fillers ??= new Set([
    ...joiningWords().joining,
    ...["ending", "goOn"]
      .flatMap((kind) => cuePhrases().get(kind as PhraseKind) ?? [])
      .flatMap((phrase) => phrase.split(" ")),
  ])
  return fillers.has(word)
}

/** Whether all the numbers of a text, put together in any way, are too few digits to be masked where nothing is expected. */
function areFew(text: string, tokens: readonly Token[]): boolean {
  let digits = 0
  let isSentence = false
  let goesOn = false
  for (const { type, word, sense } of tokens) {
    const most = type === "word" ? (sense?.most ?? 0) : digitCount(word)
    digits += most
    // An id of digits and letters.
    if (type === "mixed" && most > FEW) return false
    if (type !== "mixed" && most > 0) goesOn = false
    else if (type === "mixed" || !isFiller(word)) goesOn = isSentence = true
  }
  const areFewest = digits <= FEW ? isSentence : digits <= FEW_INSIDE && goesOn
  return areFewest && !mayBeDisguised(text, tokens)
}

function digitCount(word: string): number {
  let count = 0
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) <= 57) count += 1
  return count
}
