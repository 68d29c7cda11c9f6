import { unmask } from "./masked.js"
import { toPlain } from "../patterns/plain.js"
import { MASKED_WORD, SWEAR_WORD } from "../patterns/spelling.js"
import { findWord, hashOn } from "./known-words.js"
import { push, type Reader } from "./reader.js"
import { CAPITALS, LENGTHENED } from "./sentence.js"
import { findTokenEnd, LONGEST_TOKEN } from "./token-end.js"
import { readPlainWord, readWord } from "./words.js"

export function readToken(reader: Reader): void {
  const { text, lexis } = reader
  if (readPlain(reader)) return
  let start = reader.at
  let end = findTokenEnd(text, start)
  reader.at = end
  const stars = readStars(reader, start, end)
  if (stars === "skip") return
  if (stars === "swear") return push(reader, readWord(SWEAR_WORD, lexis), start, end, 0)
  if (stars === "masked") return push(reader, readWord(MASKED_WORD, lexis), start, end, 0)
  while (start < end && isWrapping(text[start]!, stars) && !isLetterSign(reader, start, end)) start += 1
  while (end > start && "_#@&%$".includes(text[end - 1]!)) end -= 1
  if (stars === "bold") while (end > start && text[end - 1] === "*") end -= 1
  if (start >= end) return
  readPiece(reader, start, end)
}

/** The usual case: letters alone, or with an apostrophe among them, and behind them a blank, the end, or a mark that joins nothing. */
function readPlain(reader: Reader): boolean {
  const { text, at: start } = reader
  let end = start
  let capitalCount = 0
  let apostropheCount = 0
  let runLength = 1
  let longestRun = 1
  let before = -1
  let hash = 0
  const most = Math.min(text.length, start + LONGEST_TOKEN)
  for (; end < most; end++) {
    const code = text.charCodeAt(end)
    const isCapital = code >= 65 && code <= 90
    if (isCapital) capitalCount += 1
    else if (code < 97 || code > 122) {
      if (code !== 39 || end === start || !isPlainLetter(text.charCodeAt(end + 1))) break
      apostropheCount += 1
    }
    const letter = code | 32
    runLength = letter === before ? runLength + 1 : 1
    if (runLength > longestRun) longestRun = runLength
    before = letter
    hash = hashOn(hash, letter)
  }
  if (end === start || (end < text.length && !endsWord(text, end))) return false
  const isShouted = capitalCount > 1 && capitalCount + apostropheCount === end - start
  const flags = (isShouted ? CAPITALS : 0) | (longestRun > 2 ? LENGTHENED : 0)
  reader.at = end
  const { lexis } = reader
  const entry =
    findWord(lexis.plain, text, start, end, hash) ?? readPlainWord(text.slice(start, end).toLowerCase(), lexis)
  push(reader, entry, start, end, flags)
  return true
}

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Blank, line end, comma, "?", "!", or a full stop before a blank. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32 || code === 10 || code === 63 || code === 33) return true
  if (code !== 44 && code !== 46) return false
  const next = text.charCodeAt(at + 1)
  return Number.isNaN(next) || next === 32 || next === 10
}

type Stars = "none" | "skip" | "swear" | "masked" | "bold"

/** Tells stars of markup and of masked digits from stars that hide a swear word. */
function readStars(reader: Reader, start: number, end: number): Stars {
  const raw = reader.text.slice(start, Math.min(end, start + 60))
  if (!raw.includes("*")) return /^[#_]+$/.test(raw) ? "skip" : "none"
  if (/^\*+$/.test(raw)) {
    if (raw.length < 3) return "skip"
    const before = reader.open.words.at(-1) ?? ""
    const after = /^[\s*-]*(.)?/.exec(reader.text.slice(end, end + 12))
    const isNumber =
      /\d$/.test(before) || before === MASKED_WORD || /\d/.test(after?.[1] ?? "") || /\*/.test(after?.[0] ?? "")
    return isNumber ? "masked" : "swear"
  }
  if (/\d/.test(raw) && /\*\*/.test(raw) && !/[a-z]/i.test(raw)) return "masked"
  const opens = /^\*{1,2}[^*]{3,}/.test(raw)
  const closes = /[^*]\*{1,2}$/.test(raw)
  if (opens) reader.isBold = !closes
  else if (closes && reader.isBold) reader.isBold = false
  else return "none"
  return "bold"
}

/** Signs around a word, as markup and handles have them; a star that hides a letter is none. */
const isWrapping = (sign: string, stars: Stars): boolean =>
  "*_#@&%".includes(sign) && (stars === "bold" || sign !== "*")

/** "@sshole": the sign stands for a letter. */
function isLetterSign({ text, lexis }: Reader, start: number, end: number): boolean {
  return (
    text[start] === "@" &&
    /[a-z]/i.test(text[start + 1] ?? "") &&
    unmask(text.slice(start, end).toLowerCase(), lexis) !== undefined
  )
}

/** One token: whole where it is known, else divided at its hyphens. */
function readPiece(reader: Reader, start: number, end: number): void {
  const raw = reader.text.slice(start, end)
  const word = toPlain(raw)
  const flags = toFlags(raw, word)
  if (!word.includes("-") && !word.includes("/")) return push(reader, readWord(word, reader.lexis), start, end, flags)
  const joined = word.replaceAll("-", "")
  const known = reader.lexis.entryOf(word) ?? reader.lexis.entryOf(joined)
  if (known !== undefined) return push(reader, known, start, end, flags)
  if (/\d|--|-$/.test(word)) return push(reader, readWord(word, reader.lexis), start, end, flags)
  let from = start
  for (const part of word.split(/[-/]/)) {
    if (part !== "") push(reader, readWord(part, reader.lexis), from, from + part.length, flags)
    from += part.length + 1
  }
}

function toFlags(raw: string, word: string): number {
  const isCapitals = raw.length > 1 && raw !== word && raw === raw.toUpperCase() && !/\d/.test(raw)
  return (isCapitals ? CAPITALS : 0) | (/(.)\1\1/.test(word) && !/\d/.test(word) ? LENGTHENED : 0)
}
