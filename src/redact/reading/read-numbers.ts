import { cardinal, repeated } from "./cardinals.js"
import { element } from "./number-text.js"
import type { NumberElement, NumberText } from "./number-text.js"
import { mayBecomeNumber, oneIsAMannerBefore, oneIsAPronounAfter, weakNoughts } from "./number-words.js"
import { shapeAt } from "./shapes.js"
import type { Shape } from "./shapes.js"
import type { Token } from "./tokens.js"
import { disguised, isBetweenDigits, isInRow, spelledOut } from "./unclear-digits.js"

/** The number read at a token, if any. */
export function readNumber(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isTaken } = source
  const token = tokens[at]
  if (token === undefined) return undefined
  if (isTaken(at)) return undefined
  if (token.type === "word" && !source.spelled && token.sense?.isBeginning !== true) {
    return disguised(source, at) ?? spelledOut(source, at) ?? cutOff(source, at)
  }
  if (token.type === "digits") {
    const shape = shapeAt(text, tokens, at, source.isOpen)
    if (shape !== undefined) return written(source, at, shape)
    if (tokens[at + 1]?.sense?.magnitude === undefined || token.word.length > 2) return plain(source, at)
  }
  if (token.type === "mixed") return source.spelled ? mixed(source, at) : disguised(source, at)
  return repeated(source, at) ?? cardinal(source, at) ?? spelledOut(source, at) ?? single(source, at)
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

/** "It's four tw": the last word of a partial text may be the beginning of a number word. */
function cutOff(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isPartial } = source
  const token = tokens[at]
  if (!isPartial || token === undefined || token.end !== text.length || !mayBecomeNumber(token.word)) return undefined
  return element(source, [at, at], "", { isWeak: true })
}

const NO_SENSE = { digit: undefined, sound: undefined }

/** One digit said alone, a homophone between digits, or a single letter. */
function single(source: NumberText, at: number): NumberElement | undefined {
  const { tokens } = source
  const word = tokens[at]?.word ?? ""
  const { digit, sound } = tokens[at]?.sense ?? NO_SENSE
  if (word === "one" && isNoNumber(tokens, at)) return undefined
  if (weakNoughts.includes(word)) return element(source, [at, at], "0", { others: [""], isWeak: true })
  if (digit !== undefined) return element(source, [at, at], digit)
  if (sound !== undefined && isInRow(source, at)) return element(source, [at, at], sound)
  if (sound !== undefined && isBetweenDigits(source, at)) {
    return element(source, [at, at], sound, { others: [""], isWeak: true })
  }
  if (source.spelled && word.length === 1) return element(source, [at, at], "", { isWeak: true })
  return undefined
}

function isNoNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ""
  const next = tokens[at + 1]
  if (next !== undefined && oneIsAMannerBefore.includes(next.word)) return true
  const countsOn = next !== undefined && (next.type === "digits" || next.sense?.digit !== undefined)
  return oneIsAPronounAfter.includes(before) && !countsOn
}
