import {
  beginsNumber,
  mayBecomeNumber,
  digitWords,
  magnitudeWords,
  multiplierWords,
  oneIsAMannerBefore,
  oneIsAPronounAfter,
  own,
  pluralDigitWords,
  sounds,
  teenWords,
  tenWords,
  weakNoughts,
} from "./number-words.js"
import { digitsLike } from "./lookalikes.js"
import { shapeAt } from "./shapes.js"
import type { Shape } from "./shapes.js"
import type { Token } from "./tokens.js"

/** One thing said that stands for digits: "4111", "double four", "forty five", "four thousand five hundred". */
export interface NumberElement {
  /** Its tokens, both included. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** The digits as one would first read them: "four hundred five" is 405. */
  readonly digits: string
  /** Other ways to read it: "forty five" as 40, 5; "four hundred five" as 400, 5; "oh" as an exclamation. Mostly none. */
  readonly others: readonly string[]
  /** Written in digits, two or more: a group. */
  readonly isGroup: boolean
  /** "Oh", "o", "for": a digit only beside others. */
  readonly isWeak: boolean
  /** Written as a date, a time or an amount. */
  readonly shape: Shape["shape"] | undefined
}

/** What the reader stands on. */
export interface NumberText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** True for tokens that are no number whatever they say: part of a phrase, an e-mail address. */
  readonly isTaken: (at: number) => boolean
  /** Single letters and mixtures ("b", "x12345") are read too. */
  readonly spelled: boolean
  /** A number of this speaker is open. */
  readonly isOpen: boolean
  /** Card data is expected: words that sound like digits are likelier to be some. */
  readonly isExpected: boolean
  /** More of the text is to come: its last word may be cut off. */
  readonly isPartial: boolean
}

/** The number read at a token, if any. */
export function readNumber(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isTaken } = source
  const token = tokens[at]
  if (token === undefined) return undefined
  if (isTaken(at)) return undefined
  if (token.type === "word" && !source.spelled && !beginsNumber(token.word)) {
    return disguised(source, at) ?? spelledOut(source, at) ?? cutOff(source, at)
  }
  if (token.type === "digits") {
    const shape = shapeAt(text, tokens, at, source.isOpen)
    if (shape !== undefined) return written(source, at, shape)
    if (own(magnitudeWords, tokens[at + 1]?.word) === undefined || token.word.length > 2) return plain(source, at)
  }
  if (token.type === "mixed") return source.spelled ? mixed(source, at) : disguised(source, at)
  return repeated(source, at) ?? cardinal(source, at) ?? spelledOut(source, at) ?? single(source, at)
}

const NO_OTHERS: readonly string[] = []

interface Traits {
  readonly others?: readonly string[]
  readonly isGroup?: boolean
  readonly isWeak?: boolean
  readonly shape?: Shape["shape"]
}

const NO_TRAITS: Traits = {}

function element(
  { tokens }: NumberText,
  [first, last]: readonly [number, number],
  digits: string,
  { others = NO_OTHERS, isGroup = false, isWeak = false, shape }: Traits = NO_TRAITS,
): NumberElement {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { first, last, start, end, digits, others, isGroup, isWeak, shape }
}

function plain(source: NumberText, at: number): NumberElement {
  const word = source.tokens[at]?.word ?? ""
  return element(source, [at, at], word, { isGroup: word.length > 1 })
}

function written(source: NumberText, at: number, { shape, last }: Shape): NumberElement {
  const digits = source.tokens.slice(at, last + 1).map((token) => token.word)
  return element(source, [at, last], digits.join(""), { isGroup: true, shape })
}

function mixed(source: NumberText, at: number): NumberElement {
  return element(source, [at, at], (source.tokens[at]?.word ?? "").replace(/[^0-9]/g, ""))
}

/** Letters alone are a word where they are fewer. */
const SHORTEST_CODE = 3

/** "l23" for a code of 123, "BOS" for 805. */
function disguised(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isExpected } = source
  const token = tokens[at]
  if (!isExpected || token?.isAlike !== true || token.word.length < SHORTEST_CODE) return undefined
  const digits = digitsLike(text.slice(token.start, token.end))
  return digits === undefined ? undefined : element(source, [at, at], digits, { isGroup: true })
}

/** "It's four tw": the last word of a partial text may be the beginning of a number word. */
function cutOff(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isPartial } = source
  const token = tokens[at]
  if (!isPartial || token === undefined || token.end !== text.length || !mayBecomeNumber(token.word)) return undefined
  return element(source, [at, at], "", { isWeak: true })
}

/** "Double four", "double forty-two", "triple 1", "four ones", "a pair of fours", "three times four", "four twice". */
function repeated(source: NumberText, at: number): NumberElement | undefined {
  const { tokens } = source
  const next = tokens[at + 1]?.word
  const times = own(multiplierWords, tokens[at]?.word)
  const digit = digitAt(source, at + 1)
  if (times !== undefined && digit !== undefined) return element(source, [at, at + 1], digit.repeat(times))
  const plural = next === "of" ? at + 2 : at + 1
  const many = own(pluralDigitWords, tokens[plural]?.word)
  if (times !== undefined && many !== undefined) return element(source, [at, plural], many.repeat(times))
  const pair = times === undefined ? undefined : below100(source, at + 1)
  if (times !== undefined && pair !== undefined && pair.value > 9) {
    return element(source, [at, pair.last], String(pair.value).repeat(times))
  }
  const said = digitAt(source, at)
  const count = Number(said)
  if (said === undefined) return undefined
  if (many !== undefined && next !== "of" && count >= 2) return element(source, [at, plural], many.repeat(count))
  const counted = next === "times" && count >= 2 ? digitAt(source, at + 2) : undefined
  if (counted !== undefined) return element(source, [at, at + 2], counted.repeat(count))
  const isTwice = next === "twice" && digitAt(source, at + 2) === undefined
  return isTwice ? element(source, [at, at + 1], said.repeat(2)) : undefined
}

function digitAt({ tokens }: NumberText, at: number): string | undefined {
  const word = tokens[at]?.word
  return own(digitWords, word) ?? (word !== undefined && /^[0-9]$/.test(word) ? word : undefined)
}

interface Small {
  readonly value: number
  readonly last: number
}

/** A number below a hundred, as words or at most two digits. */
function below100({ tokens, isTaken }: NumberText, at: number): Small | undefined {
  const token = tokens[at]
  if (token === undefined || isTaken(at)) return undefined
  if (token.type === "digits") return token.word.length <= 2 ? { value: Number(token.word), last: at } : undefined
  const ten = own(tenWords, token.word)
  const unit = own(digitWords, tokens[at + 1]?.word)
  const isUnit = unit !== undefined && unit !== "0" && own(magnitudeWords, tokens[at + 2]?.word) === undefined
  if (ten !== undefined) return isUnit ? { value: Number(ten) + Number(unit), last: at + 1 } : { value: +ten, last: at }
  const small = own(teenWords, token.word) ?? own(digitWords, token.word)
  return small === undefined || small === "0" ? undefined : { value: Number(small), last: at }
}

/** "Forty five", "four hundred and five", "four thousand five hundred", "forty one hundred". */
function cardinal(source: NumberText, at: number): NumberElement | undefined {
  const head = firstPart(source, at)
  if (head === undefined) return undefined
  const magnitude = own(magnitudeWords, source.tokens[head.last + 1]?.word)
  if (magnitude === undefined)
    return head.last > at || isTenOrTeen(source, at) ? toElement(source, at, head) : undefined
  const whole = { value: head.value * magnitude, last: head.last + 1 }
  const round = magnitude === 1000 ? withHundreds(source, whole) : whole
  const small = restPart(source, round.last + 1)
  if (small === undefined || own(magnitudeWords, source.tokens[small.last + 1]?.word) !== undefined) {
    return element(source, [at, round.last], String(round.value))
  }
  // "four thousand five hundred sixty four" may also be 4500, 64 or 4560, 4.
  const others = [String(round.value) + String(small.value)]
  const unit = small.value % 10
  if (small.value > 20 && unit > 0) others.push(String(round.value + small.value - unit) + String(unit))
  return element(source, [at, small.last], String(round.value + small.value), { others })
}

/** Thousands with the hundreds said after them, if any. */
function withHundreds(source: NumberText, thousands: Small): Small {
  const hundreds = restPart(source, thousands.last + 1)
  if (hundreds === undefined || hundreds.value > 9 || !isHundred(source, hundreds.last + 1)) return thousands
  return { value: thousands.value + hundreds.value * 100, last: hundreds.last + 1 }
}

/** What comes before a magnitude may be "twenty one": there the unit belongs to it. */
function firstPart(source: NumberText, at: number): Small | undefined {
  const { tokens } = source
  const ten = own(tenWords, tokens[at]?.word)
  const unit = own(digitWords, tokens[at + 1]?.word)
  if (ten !== undefined && unit !== undefined && unit !== "0" && isHundred(source, at + 2)) {
    return { value: Number(ten) + Number(unit), last: at + 1 }
  }
  return below100(source, at)
}

/** What may be added to hundreds or thousands, an "and" before it or not. */
function restPart(source: NumberText, at: number): Small | undefined {
  const from = source.tokens[at]?.word === "and" ? at + 1 : at
  return source.tokens[from]?.type === "word" ? below100(source, from) : undefined
}

function isHundred({ tokens }: NumberText, at: number): boolean {
  return tokens[at]?.word === "hundred"
}

function isTenOrTeen({ tokens }: NumberText, at: number): boolean {
  const word = tokens[at]?.word
  return own(tenWords, word) !== undefined || own(teenWords, word) !== undefined
}

function toElement(source: NumberText, at: number, { value, last }: Small): NumberElement {
  const unit = value % 10
  const others = last > at ? [String(value - unit) + String(unit)] : NO_OTHERS
  return element(source, [at, last], String(value), { others })
}

/** Letters of the longest digit. */
const LONGEST_DIGIT = 5

/** "F-O-U-R", where card data is expected. */
function spelledOut(source: NumberText, at: number): NumberElement | undefined {
  const { tokens, isExpected, isTaken } = source
  if (!isExpected || tokens[at]?.word.length !== 1) return undefined
  let word = ""
  for (let last = at; last < at + LONGEST_DIGIT && tokens[last]?.word.length === 1 && !isTaken(last); last += 1) {
    word += tokens[last]?.word ?? ""
    const digit = word.length > 2 ? own(digitWords, word) : undefined
    if (digit !== undefined) return element(source, [at, last], digit)
  }
  return undefined
}

/** One digit said alone, a homophone between digits, or a single letter. */
function single(source: NumberText, at: number): NumberElement | undefined {
  const { tokens } = source
  const word = tokens[at]?.word ?? ""
  const digit = own(digitWords, word)
  if (word === "one" && isNoNumber(tokens, at)) return undefined
  if (weakNoughts.includes(word)) return element(source, [at, at], "0", { others: [""], isWeak: true })
  if (digit !== undefined) return element(source, [at, at], digit)
  const sounded = own(sounds(), word)
  if (sounded !== undefined && isInRow(source, at)) return element(source, [at, at], sounded)
  if (sounded !== undefined && isBetweenDigits(source, at)) {
    return element(source, [at, at], sounded, { others: [""], isWeak: true })
  }
  if (source.spelled && word.length === 1) return element(source, [at, at], "", { isWeak: true })
  return undefined
}

/** So many words in a row that all may be digits are digits where card data is expected; anywhere, so many. */
const ROW_EXPECTED = 3
const ROW = 8

function isInRow(source: NumberText, at: number): boolean {
  const row = source.isExpected ? ROW_EXPECTED : ROW
  const isDigit = (place: number): boolean => isSaidDigit(source, place) && digitAt(source, place) !== undefined
  const mayBe = (place: number): boolean => isSound(source, place) || isDigit(place)
  return reach(at, -1, row, mayBe) + 1 + reach(at, 1, row, mayBe) >= row
}

/** "Three ate for too six": a digit stands there on both sides, or behind up to three words that sound like one. */
function isBetweenDigits(source: NumberText, at: number): boolean {
  const mayBe = (place: number): boolean => isSound(source, place)
  return [-1, 1].every((step) => isSaidDigit(source, at + step * (reach(at, step, 3, mayBe) + 1)))
}

/** How many tokens in a row beside a place are of a kind, up to a limit. */
function reach(at: number, step: number, limit: number, holds: (place: number) => boolean): number {
  let passed = 0
  while (passed < limit && holds(at + step * (passed + 1))) passed += 1
  return passed
}

function isSound({ tokens, isTaken }: NumberText, at: number): boolean {
  const word = tokens[at]?.word
  return word !== undefined && !isTaken(at) && own(sounds(), word) !== undefined
}

function isSaidDigit({ tokens, isTaken }: NumberText, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isTaken(at)) return false
  return token.type === "digits" || own(digitWords, token.word) !== undefined
}

function isNoNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ""
  const next = tokens[at + 1]
  if (next !== undefined && oneIsAMannerBefore.includes(next.word)) return true
  const countsOn = next !== undefined && (next.type === "digits" || own(digitWords, next.word) !== undefined)
  return oneIsAPronounAfter.includes(before) && !countsOn
}
