import { END_PLAIN, END_QUESTION } from "./automaton.js"
import { isApostrophe, isDigit, kindOf } from "./characters.js"
import type { Entry, Lexis } from "./lexis.js"
import { MASKED_WORD, SWEAR_WORD } from "./lexis.js"
import { findTokenEnd } from "./token-end.js"
import { readBracket, readWord } from "./words.js"

/** A word begins a clause: it stands first, or behind a comma or an opener such as "so". */
export const CLAUSE = 1
/** Written in capitals, two letters or more. */
export const CAPITALS = 2
/** Written with lengthened letters. */
export const LENGTHENED = 4
/** Within quotation marks. */
export const QUOTED = 8
/** Said twice in a row. */
export const REPEATED = 16
/** Behind a comma or another mark. */
export const AFTER_MARK = 32

/** One sentence in words. The arrays have one place a word and a last one for the end of the sentence. */
export interface Sentence {
  readonly words: readonly string[]
  readonly ids: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly flags: readonly number[]
  /** Where reading could begin anew: before the first word. */
  readonly start: number
  /** Whether it stands within quotation marks from its beginning. */
  readonly startsQuoted: boolean
  /** "!" ended it. */
  readonly isExclaimed: boolean
}

/** A sentence is divided before a joint ("and", "but") from this many words on, and anywhere from the second number on. */
const LONG_SENTENCE = 60
const LONGEST_SENTENCE = 160

interface Reader {
  readonly text: string
  readonly lexis: Lexis
  readonly openers: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly sentences: Sentence[]
  at: number
  isQuoted: boolean
  isBold: boolean
  afterMark: boolean
  open: OpenSentence
}

interface OpenSentence {
  words: string[]
  ids: number[]
  starts: number[]
  ends: number[]
  flags: number[]
  start: number
  startsQuoted: boolean
  lastSound: string
}

/** Divides a text into sentences and words, from a place where a sentence begins. The last one may lack its end. */
export function readSentences(text: string, lexis: Lexis, from = 0, startsQuoted = false): Sentence[] {
  const reader: Reader = {
    text,
    lexis,
    openers: lexis.list("openers"),
    numbers: lexis.list("numbers"),
    sentences: [],
    at: from,
    isQuoted: startsQuoted,
    isBold: false,
    afterMark: false,
    open: openSentence(from, startsQuoted),
  }
  while (reader.at < text.length) readNext(reader)
  closeSentence(reader, END_PLAIN, false)
  return reader.sentences
}

function openSentence(start: number, startsQuoted: boolean): OpenSentence {
  return { words: [], ids: [], starts: [], ends: [], flags: [], start, startsQuoted, lastSound: "" }
}

function readNext(reader: Reader): void {
  const code = reader.text.charCodeAt(reader.at)
  const kind = kindOf(code)
  if (kind === "word") readToken(reader)
  else if (kind === "blank") reader.at += 1
  else if (kind === "line") {
    reader.at += 1
    reader.isQuoted = false
    closeSentence(reader, END_PLAIN, false)
  } else readMark(reader, code)
}

function readMark(reader: Reader, code: number): void {
  const { text } = reader
  if ((code === 0x5b || code === 0x3c || code === 0x7b || code === 0x28) && readBracketed(reader)) return
  reader.at += 1
  if (code === 0x2e) return readStop(reader)
  if (code === 0x3f || code === 0x21) return readShout(reader, code)
  if (code === 0x22) reader.isQuoted = !isDigit(text.charCodeAt(reader.at - 2)) && !reader.isQuoted
  else if (code === 0x201c) reader.isQuoted = true
  else if (code === 0x201d) reader.isQuoted = false
  if (!isApostrophe(code)) reader.afterMark = true
}

/** "?!", "!!!" and the like end a sentence together. */
function readShout(reader: Reader, code: number): void {
  let isQuestion = code === 0x3f
  let isExclaimed = code === 0x21
  for (; reader.text[reader.at] === "?" || reader.text[reader.at] === "!"; reader.at += 1) {
    if (reader.text[reader.at] === "?") isQuestion = true
    else isExclaimed = true
  }
  closeSentence(reader, isQuestion ? END_QUESTION : END_PLAIN, isExclaimed)
}

/** A full stop ends a sentence, unless it stands behind a short form, or is one of several dots. */
function readStop(reader: Reader): void {
  const { text, open, lexis } = reader
  if (text[reader.at] === ".") {
    while (text[reader.at] === ".") reader.at += 1
    reader.afterMark = true
    return
  }
  const last = open.words.at(-1)
  const touches = open.ends.at(-1) === reader.at - 1
  if (last !== undefined && touches && lexis.list("abbreviations").has(last)) return
  closeSentence(reader, END_PLAIN, false)
}

/** `[noise]`, `<unk>`, `{{BAN}}`, `(sobbing)`: at most 24 units, no digits first. */
function readBracketed(reader: Reader): boolean {
  const found = /^(?:\[{1,2}|\{{1,2}|<|\()([a-z][\w -]{0,22})(?:\]{1,2}|\}{1,2}|>|\))/iu.exec(
    reader.text.slice(reader.at, reader.at + 30),
  )
  if (found === null) return false
  const entry = readBracket(found[1]!, reader.lexis)
  // Round brackets hold asides: only a sound or a mask is taken whole.
  if (found[0].startsWith("(") && entry.words[0] === MASKED_WORD) return false
  push(reader, entry, reader.at, reader.at + found[0].length, 0)
  reader.at += found[0].length
  return true
}

function readToken(reader: Reader): void {
  const { text, lexis } = reader
  if (readPlain(reader)) return
  let start = reader.at
  let end = findTokenEnd(text, start)
  reader.at = end
  const stars = readStars(reader, start, end)
  if (stars === "skip") return
  if (stars === "swear") return push(reader, readWord(SWEAR_WORD, lexis), start, end, 0)
  if (stars === "masked") return push(reader, readWord(MASKED_WORD, lexis), start, end, 0)
  while (start < end && "*_#@&%".includes(text[start]!) && (stars === "bold" || text[start] !== "*")) start += 1
  while (end > start && "_#@&%$".includes(text[end - 1]!)) end -= 1
  if (stars === "bold") while (end > start && text[end - 1] === "*") end -= 1
  if (start >= end) return
  readPiece(reader, start, end)
}

/** The usual case: letters alone, and behind them a blank, the end, or a mark that joins nothing. */
function readPlain(reader: Reader): boolean {
  const { text, at: start } = reader
  let end = start
  let capitalCount = 0
  let runLength = 1
  let longestRun = 1
  let before = -1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const isCapital = code >= 65 && code <= 90
    if (!isCapital && (code < 97 || code > 122)) break
    if (isCapital) capitalCount += 1
    runLength = (code | 32) === before ? runLength + 1 : 1
    if (runLength > longestRun) longestRun = runLength
    before = code | 32
  }
  if (end === start || (end < text.length && !endsWord(text, end))) return false
  const raw = text.slice(start, end)
  const isShouted = capitalCount > 1 && capitalCount === raw.length
  const flags = (isShouted ? CAPITALS : 0) | (longestRun > 2 ? LENGTHENED : 0)
  reader.at = end
  push(reader, readWord(capitalCount > 0 ? raw.toLowerCase() : raw, reader.lexis), start, end, flags)
  return true
}

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

/** One token: whole where it is known, else divided at its hyphens. */
function readPiece(reader: Reader, start: number, end: number): void {
  const raw = reader.text.slice(start, end)
  const word = toPlain(raw)
  const flags = toFlags(raw, word)
  if (!word.includes("-") && !word.includes("/")) return push(reader, readWord(word, reader.lexis), start, end, flags)
  const joined = word.replaceAll("-", "")
  const known = reader.lexis.entries.get(word) ?? reader.lexis.entries.get(joined)
  if (known !== undefined) return push(reader, known, start, end, flags)
  if (/^[$£€]?\d/.test(word) || /--|-$/.test(word)) return push(reader, readWord(word, reader.lexis), start, end, flags)
  let from = start
  for (const part of word.split(/[-/]/)) {
    if (part !== "") push(reader, readWord(part, reader.lexis), from, from + part.length, flags)
    from += part.length + 1
  }
}

const FOLDED: Readonly<Record<string, string>> = {
  á: "a",
  à: "a",
  â: "a",
  ä: "a",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  í: "i",
  ì: "i",
  î: "i",
  ï: "i",
  ó: "o",
  ò: "o",
  ô: "o",
  ö: "o",
  ú: "u",
  ù: "u",
  û: "u",
  ü: "u",
  "’": "'",
  "‘": "'",
  "`": "'",
}

/** Lower case, straight apostrophes, no accents (ñ stays: it makes other words). Length stays the same. */
function toPlain(raw: string): string {
  const lower = raw.toLowerCase()
  // A few letters change length in lower case (İ): such a word is left as it is, so that places stay true.
  const plain = lower.length === raw.length ? lower : raw
  return /^[\x00-\x7f]*$/.test(plain) ? plain : plain.replace(/[^\x00-\x7f]/g, (letter) => FOLDED[letter] ?? letter)
}

function toFlags(raw: string, word: string): number {
  const isCapitals = raw.length > 1 && raw !== word && raw === raw.toUpperCase()
  return (isCapitals ? CAPITALS : 0) | (/(.)\1\1/.test(word) && !/\d/.test(word) ? LENGTHENED : 0)
}

function push(reader: Reader, entry: Entry, start: number, end: number, flags: number): void {
  const { open, lexis } = reader
  const isSound = isMerged(reader, start, end)
  if (isSound) return pushMerged(reader, start, end)
  if (entry.isFiller) {
    open.lastSound = reader.text.slice(start, end).toLowerCase()
    return
  }
  const first = entry.words[0]
  if (open.words.length >= LONG_SENTENCE && first !== undefined) {
    if (open.words.length >= LONGEST_SENTENCE || lexis.list("joints").has(first))
      closeSentence(reader, END_PLAIN, false, start)
  }
  for (let index = 0; index < entry.words.length; index++) {
    pushWord(reader, { word: entry.words[index]!, id: entry.ids[index]!, start, end, flags })
  }
}

/** "uh huh": two sounds that mean yes together. */
function isMerged({ text, open, lexis }: Reader, start: number, end: number): boolean {
  if (open.lastSound === "" || end - start > 5) return false
  return lexis.list("merged").has(`${open.lastSound}_${text.slice(start, end).toLowerCase()}`)
}

function pushMerged(reader: Reader, start: number, end: number): void {
  reader.open.lastSound = ""
  push(reader, readWord("uhhuh", reader.lexis), start, end, 0)
}

interface PushedWord {
  readonly word: string
  readonly id: number
  readonly start: number
  readonly end: number
  readonly flags: number
}

function pushWord(reader: Reader, { word, id, start, end, flags }: PushedWord): void {
  const { open } = reader
  const { words } = open
  open.lastSound = ""
  const last = words.length - 1
  if (last >= 0 && words[last] === word && !reader.afterMark && !isNumeral(word) && !reader.numbers.has(word)) {
    open.ends[last] = end
    open.flags[last]! |= REPEATED | flags
    return
  }
  const isClause = last < 0 || reader.afterMark || opens(words, reader.openers)
  words.push(word)
  open.ids.push(id)
  open.starts.push(start)
  open.ends.push(end)
  open.flags.push(
    flags | (isClause ? CLAUSE : 0) | (reader.afterMark ? AFTER_MARK : 0) | (reader.isQuoted ? QUOTED : 0),
  )
  reader.afterMark = false
  dropRestart(open)
}

/** Whether a new clause may begin behind the last word: "okay", or two words such as "thank you". */
function opens(words: readonly string[], openers: ReadonlySet<string>): boolean {
  const last = words.at(-1)!
  if (openers.has(last)) return true
  return words.length > 1 && openers.has(`_${last}`) && openers.has(`${words.at(-2)}_${last}`)
}

function isNumeral(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  return (last >= 48 && last <= 57) || /\d/.test(word)
}

/** "can you can you": a restart of two words is heard once. */
function dropRestart(open: OpenSentence): void {
  const { words, ids, starts, ends, flags } = open
  const last = words.length - 1
  if (last < 3 || words[last] !== words[last - 2] || words[last - 1] !== words[last - 3]) return
  ends[last - 2] = ends[last]!
  for (const list of [words, ids, starts, ends, flags]) list.length -= 2
}

function closeSentence(reader: Reader, mark: number, isExclaimed: boolean, nextStart = reader.at): void {
  const { open } = reader
  if (open.words.length > 0) {
    const end = open.ends.at(-1)!
    open.words.push(mark === END_QUESTION ? "?" : ".")
    open.ids.push(mark)
    open.starts.push(end)
    open.ends.push(end)
    open.flags.push(CLAUSE)
    reader.sentences.push({ ...open, isExclaimed })
  }
  reader.isBold = false
  reader.afterMark = false
  reader.open = openSentence(nextStart, reader.isQuoted)
}
