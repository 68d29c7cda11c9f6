import { pairOf, type Entry, type Lexis } from "./lexis.js"
import { FIRST_OF_PAIR, JOINT, NUMERAL, OPENER, SKIPPED } from "../patterns/traits.js"
import { END_PLAIN, END_QUESTION } from "../patterns/signs.js"
import { AFTER_MARK, CLAUSE, QUOTED, REPEATED, type Sentence } from "./sentence.js"
import { closesAside, dropUnmarkedAside, mayBeAside, takeAside } from "./asides.js"
import { noteClauses } from "./unmarked.js"
import { readWord } from "./words.js"

export interface Reader {
  readonly text: string
  readonly lexis: Lexis
  readonly sentences: Sentence[]
  at: number
  isQuoted: boolean
  isBold: boolean
  afterMark: boolean
  readonly isUnmarked: boolean
  open: OpenSentence
}

/** A {@link Sentence} that is being read. */
export interface OpenSentence {
  readonly words: string[]
  readonly ids: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly flags: number[]
  readonly start: number
  readonly startsQuoted: boolean
  isExclaimed: boolean
  readonly asides: Sentence[]
  lastSound: string
  /** How many words there were at the last mark, -1 where there was none. */
  markAt: number
  /** Where an aside begins, if the next word goes on with what stood before it; -1 where there is none. */
  asideAt: number
}

export function openSentence(start: number, startsQuoted: boolean): OpenSentence {
  return {
    words: [],
    ids: [],
    starts: [],
    ends: [],
    flags: [],
    start,
    startsQuoted,
    isExclaimed: false,
    asides: [],
    lastSound: "",
    markAt: -1,
    asideAt: -1,
  }
}

/** A sentence is divided before a joint ("and", "but") from this many words on. */
const LONG_SENTENCE = 60

/** Adds a token to the open sentence. */
export function push(reader: Reader, read: Entry, start: number, end: number, flags: number): void {
  const { open } = reader
  const entry = read.clipped === undefined ? read : toMeant(read, open)
  if (open.lastSound !== "" && isMerged(reader, start, end)) {
    open.lastSound = ""
    return push(reader, readWord("uhhuh", reader.lexis), start, end, 0)
  }
  if (entry.isFiller) {
    open.lastSound = reader.text.slice(start, end).toLowerCase()
    return
  }
  open.lastSound = ""
  if (open.words.length >= LONG_SENTENCE && (reader.lexis.traits[entry.ids[0]!]! & JOINT) !== 0) {
    closeSentence(reader, END_PLAIN, false, start)
  }
  for (let index = 0; index < entry.words.length; index++) {
    const word = entry.words[index]!
    const id = entry.ids[index]!
    if (isRepeated(reader, word, id)) repeatLast(reader.open, end, flags)
    else pushWord(reader, word, id, flags, start, end)
  }
}

/** "ill" is "I'll", unless the word before makes it the other word. */
function toMeant(entry: Entry, { words }: OpenSentence): Entry {
  return entry.clipped?.notBehind.has(words.at(-1) ?? "") === false ? entry.clipped.entry : entry
}

/** A comma, a dash, a bracket: what stands between it and the mark before may be an aside. */
export function mark(reader: Reader): void {
  const { open, lexis } = reader
  const isClosed = closesAside(open, lexis)
  open.asideAt = !isClosed && mayBeAside(open, lexis) ? open.markAt : -1
  reader.afterMark = !isClosed
  open.markAt = open.words.length
}

/** "uh huh": two sounds that mean yes together. */
function isMerged({ text, open, lexis }: Reader, start: number, end: number): boolean {
  return end - start <= 5 && lexis.list("merged").has(`${open.lastSound}_${text.slice(start, end).toLowerCase()}`)
}

/** "the the": a word that is said twice in a row is heard once, but not a number. */
function isRepeated({ open: { words, ids }, afterMark, lexis }: Reader, word: string, id: number): boolean {
  const last = ids.length - 1
  if (afterMark || last < 0 || ids[last] !== id || words[last] !== word) return false
  return (lexis.traits[id]! & NUMERAL) === 0 && !/\d/.test(word)
}

function repeatLast({ ends, flags }: OpenSentence, end: number, more: number): void {
  ends[ends.length - 1] = end
  flags[flags.length - 1]! |= REPEATED | more
}

function pushWord(reader: Reader, word: string, id: number, flags: number, start: number, end: number): void {
  const { open } = reader
  if (open.asideAt >= 0 && takeAside(open, word, reader.lexis)) reader.afterMark = false
  const isClause = open.words.length === 0 || reader.afterMark || opens(open, word, reader.lexis)
  const around = (isClause ? CLAUSE : 0) | (reader.afterMark ? AFTER_MARK : 0) | (reader.isQuoted ? QUOTED : 0)
  open.words.push(word)
  open.ids.push(id)
  open.starts.push(start)
  open.ends.push(end)
  open.flags.push(flags | around)
  reader.afterMark = false
  dropRestart(open)
}

/** Whether a new clause may begin behind the last word: "okay", "thank you", or a "just" that begins one itself. */
function opens(open: OpenSentence, next: string, lexis: Lexis): boolean {
  const { ids, flags } = open
  const { traits, openerPairs } = lexis
  const last = ids.length - 1
  const trait = traits[ids[last]!]!
  if ((trait & OPENER) !== 0) return true
  if ((trait & SKIPPED) !== 0 && (flags[last]! & CLAUSE) !== 0) return true
  if (last === 0 || (traits[ids[last - 1]!]! & FIRST_OF_PAIR) === 0) return false
  if (!openerPairs.has(pairOf(ids[last - 1]!, ids[last]!))) return false
  return !dropUnmarkedAside(open, next, lexis) || lexis.list("first").has(next)
}

/** "can you can you": a restart of two words is heard once. */
function dropRestart(open: OpenSentence): void {
  const { words, ids, starts, ends, flags } = open
  const last = words.length - 1
  if (last < 3 || ids[last] !== ids[last - 2] || words[last] !== words[last - 2] || words[last - 1] !== words[last - 3])
    return
  ends[last - 2] = ends[last]!
  for (const list of [words, ids, starts, ends, flags]) list.length -= 2
}

/** Ends the open sentence and begins the next, at `from`. `mark`: the number of its end. */
export function closeSentence(reader: Reader, mark: number, isExclaimed: boolean, from: number = reader.at): void {
  const { open } = reader
  const end = open.ends.at(-1)
  if (end !== undefined) {
    if (reader.isUnmarked) noteClauses(reader.text, open, reader.lexis)
    open.words.push(mark === END_QUESTION ? "?" : ".")
    open.ids.push(mark)
    open.starts.push(end)
    open.ends.push(end)
    open.flags.push(CLAUSE)
    open.isExclaimed = isExclaimed
    reader.sentences.push(open)
  }
  reader.isBold = false
  reader.afterMark = false
  reader.open = openSentence(from, reader.isQuoted)
}
