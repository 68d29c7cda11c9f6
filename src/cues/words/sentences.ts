import { END_PLAIN, END_QUESTION } from "../patterns/signs.js"
import { isApostrophe, isDigit, kindOf, type CharacterKind } from "./characters.js"
import type { Lexis } from "./lexis.js"
import { MASKED_WORD } from "../patterns/spelling.js"
import { closeSentence, mark, openSentence, push, type Reader } from "./reader.js"
import type { Sentence } from "./sentence.js"
import { readToken } from "./tokens.js"
import { isUnmarked } from "./unmarked.js"
import { readBracket } from "./words.js"

/** A sentence is divided anywhere from this many words on; before a joint ("and", "but") earlier. */
const LONGEST_SENTENCE = 160
/** No sentence takes more UTF-16 units, so that a text which grows is never read again from far back. */
const MOST_UNITS = 4_000

/** Divides a text into sentences and words, from a place where a sentence begins. The last one may lack its end. */
export function readSentences(text: string, lexis: Lexis, from = 0, startsQuoted = false): Sentence[] {
  const reader: Reader = {
    text,
    lexis,
    sentences: [],
    at: from,
    isQuoted: startsQuoted,
    isBold: false,
    afterMark: false,
    isUnmarked: isUnmarked(text),
    open: openSentence(from, startsQuoted),
  }
  while (reader.at < text.length) readNext(reader)
  closeSentence(reader, END_PLAIN, false)
  return reader.sentences
}

function readNext(reader: Reader): void {
  const code = reader.text.charCodeAt(reader.at)
  const kind = kindOf(code)
  if (isTooLong(reader, kind)) closeSentence(reader, END_PLAIN, false)
  if (kind === "word") readToken(reader)
  else if (kind === "blank") reader.at += 1
  else if (kind === "line") {
    reader.at += 1
    reader.isQuoted = false
    closeSentence(reader, END_PLAIN, false)
  } else readMark(reader, code)
}

/** Whether a sentence without an end is divided here, whatever the next word. */
function isTooLong({ at, open }: Reader, kind: CharacterKind): boolean {
  return at - open.start > MOST_UNITS || (kind === "word" && open.words.length >= LONGEST_SENTENCE)
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
  if (!isApostrophe(code)) mark(reader)
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
    mark(reader)
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
