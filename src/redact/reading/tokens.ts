import { looksLikeDigit } from "./lookalikes.js"
import { isNumberPart, runTogether, senseOf } from "./number-words.js"
import type { NumberSense } from "./number-words.js"

/** A word, a group of digits, or both in one ("b12"), with its place in the text (UTF-16, `end` exclusive). */
export interface Token {
  readonly type: "word" | "digits" | "mixed"
  readonly start: number
  readonly end: number
  /** Lower case, apostrophes taken out: "it's" is `its`. */
  readonly word: string
  /** Each of its signs is a digit or a letter that looks like one: "4III", "so". */
  readonly isAlike: boolean
  /** What it may say in a number; nothing where it is no word. */
  readonly sense: NumberSense | undefined
}

/** First letters that a number may be glued to in notes: "cvv123", "exp1226". */
const GLUED_HEADS = ["cvv", "cvc", "cid", "pin", "exp", "visa", "card", "amex", "ssn", "iban"]

/** So many digits in one piece are told apart from letters glued to them: a card has at least so many. */
const LONG_DIGITS = 13

/** "4242x4242x4242x4242": the groups of a card with the same letters between. */
const GROUPS_APART = /^\d{4}([a-z]{1,3})(?:\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{6}\1\d{4,5})\1?$/

/** "4x2x4x2x…": its digits one by one or in pairs. */
const DIGITS_APART = /^\d{1,2}([a-z]{1,3})\d{1,2}(?:\1\d{1,2}){5,17}\1?$/

const MARK = 0
const LOWER = 1
const DIGIT = 2
const UPPER = 4
const APOSTROPHE = 8
/** A letter that looks like no digit. */
const UNLIKE = 16
const LETTER = LOWER | UPPER

let signs: Uint8Array | undefined

/** What each sign of ASCII is. */
function plainSigns(): Uint8Array {
  const built = new Uint8Array(128)
  for (let code = 0; code < 128; code += 1) {
    const sign = String.fromCharCode(code)
    const unlike = looksLikeDigit(sign) ? 0 : UNLIKE
    if (/[0-9]/.test(sign)) built[code] = DIGIT
    else if (/[a-z]/.test(sign)) built[code] = LOWER | unlike
    else if (/[A-Z]/.test(sign)) built[code] = UPPER | unlike
    else if (sign === "'") built[code] = APOSTROPHE
  }
  return built
}

function signOf(plain: Uint8Array, code: number): number {
  if (code < 128) return plain[code] ?? MARK
  if (code === 0x2019) return APOSTROPHE
  // Signs of Latin-1, dashes and quotation marks, signs of money. Letters of other scripts may be capitals.
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) ? MARK : UPPER | UNLIKE
}

/**
 * Cuts a folded text into words and groups of digits, in order; what stands between them is left out. One pass.
 */
export function tokenise(text: string): Token[] {
  const plain = (signs ??= plainSigns())
  const tokens: Token[] = []
  let start = -1
  let seen = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(plain, text.charCodeAt(at))
    const goesOn = sign === APOSTROPHE ? start >= 0 && isLetterAt(plain, text, at + 1) : sign !== MARK
    if (goesOn) {
      if (start < 0) start = at
      seen |= sign
    } else if (start >= 0) {
      addToken(tokens, text, { start, end: at, seen })
      start = -1
      seen = 0
    }
  }
  if (start >= 0) addToken(tokens, text, { start, end: text.length, seen })
  return tokens
}

function isLetterAt(plain: Uint8Array, text: string, at: number): boolean {
  return at < text.length && (signOf(plain, text.charCodeAt(at)) & LETTER) !== 0
}

function addToken(
  tokens: Token[],
  text: string,
  { start, end, seen }: { readonly start: number; readonly end: number; readonly seen: number },
): void {
  const raw = text.slice(start, end)
  const lower = (seen & UPPER) === 0 ? raw : raw.toLowerCase()
  const word = (seen & APOSTROPHE) === 0 ? lower : lower.replace(/['’]/g, "")
  const isAlike = (seen & (UNLIKE | APOSTROPHE)) === 0
  if ((seen & DIGIT) === 0) addWord(tokens, { type: "word", start, end, word, isAlike, sense: senseOf(word) })
  else if (seen === DIGIT) tokens.push({ type: "digits", start, end, word, isAlike, sense: undefined })
  else if (word.length === end - start && isGlued(word)) splitGlued(tokens, word, start)
  else tokens.push({ type: "mixed", start, end, word, isAlike, sense: undefined })
}

function addWord(tokens: Token[], token: Token): void {
  const { start, end, word } = token
  const parts = word.length === end - start ? runTogether(word) : undefined
  if (parts === undefined) {
    tokens.push(token)
    return
  }
  let from = start
  for (const part of parts) {
    tokens.push({
      type: "word",
      start: from,
      end: from + part.length,
      word: part,
      isAlike: false,
      sense: senseOf(part),
    })
    from += part.length
  }
}

/** Where the digits that begin at a place end. */
function endOfDigits(word: string, from: number): number {
  let end = from
  while (end < word.length && isDigit(word, end)) end += 1
  return end
}

function isGlued(word: string): boolean {
  let firstDigit = 0
  while (!isDigit(word, firstDigit)) firstDigit += 1
  if (GLUED_HEADS.includes(word.slice(0, firstDigit)) || isSpelledOut(word)) return true
  if (GROUPS_APART.test(word) || DIGITS_APART.test(word)) return true
  // Only the first digits count: "1z12345…" is one tracking number, not a word and a card.
  return endOfDigits(word, firstDigit) - firstDigit >= LONG_DIGITS
}

/** "4five7one", "DoubleFour7TwoSix": number words between digits. */
function isSpelledOut(word: string): boolean {
  return word.split(/[0-9]+/).every((part) => part === "" || isNumberPart(part) || runTogether(part) !== undefined)
}

function splitGlued(tokens: Token[], word: string, start: number): void {
  let from = 0
  for (let index = 1; index <= word.length; index += 1) {
    if (index < word.length && isDigit(word, index) === isDigit(word, from)) continue
    const type = isDigit(word, from) ? "digits" : "word"
    const part = word.slice(from, index)
    const isAlike = Array.from(part).every(looksLikeDigit)
    const sense = type === "word" ? senseOf(part) : undefined
    addWord(tokens, { type, start: start + from, end: start + index, word: part, isAlike, sense })
    from = index
  }
}

function isDigit(word: string, index: number): boolean {
  const code = word.charCodeAt(index)
  return code >= 48 && code <= 57
}
