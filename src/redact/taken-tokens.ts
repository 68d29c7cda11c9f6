import type { FoundCue } from "./phrases/find-cues.js"
import { joiningWords } from "./phrases/joining-words.js"
import type { Token } from "./reading/tokens.js"

/** What a look for tokens that are no number of their own stands on. */
export interface TakenText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly cues: readonly FoundCue[]
  /** Places in the text that were masked already, in order; no number goes through them. */
  readonly masked: readonly { readonly start: number; readonly end: number }[]
}

const FREE = 0
const TRANSPARENT = 1
const WALL = 2

/** For each token whether it is part of a phrase, a label, a stamp, a masked place, and whether a number may go through it. */
export type Taken = Uint8Array

/** Tokens inside phrases and masked places. Phrases about the same number may stand within it, and so may labels and stamps. */
export function takenTokens({ text, tokens, cues, masked }: TakenText): Taken {
  const taken = new Uint8Array(tokens.length)
  for (const cue of cues) {
    const mode = cue.kind === "ending" || cue.kind === "goOn" ? TRANSPARENT : WALL
    for (let at = cue.first; at <= cue.last; at += 1) taken[at] = mode
  }
  let index = 0
  let stampEnd = 0
  const tags = text.includes("<") ? tagsOf(text) : []
  let tag = 0
  for (const [at, token] of tokens.entries()) {
    const { type, start, end } = token
    if (type === "digits" && start >= stampEnd) stampEnd = stampEndAt(text, start)
    const isAside = type === "digits" ? isLabel(text, tokens, at) : type === "word" && isBetween(tokens, at)
    if (isAside || end <= stampEnd) taken[at] = TRANSPARENT
    while (tag < tags.length && tags[tag]!.end <= start) tag += 1
    if (type !== "digits" && tag < tags.length && tags[tag]!.start < start) taken[at] = TRANSPARENT
    if (token.word === "as" && isAsIn(tokens, at)) taken.fill(TRANSPARENT, at, at + 3)
    while (index < masked.length && masked[index]!.end <= start) index += 1
    if (index < masked.length && masked[index]!.start < end) taken[at] = WALL
  }
  return taken
}

/** Whether a token is no number whatever it says. */
export function isTakenToken(taken: Taken, at: number): boolean {
  return taken[at] !== FREE
}

/** Whether a token may stand within a number. */
export function isJoining(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || taken[at] === WALL) return false
  return taken[at] === TRANSPARENT || joiningWords().joining.has(token.word)
}

/** "<span>4</span>", "4539<br>1488": the words of a tag stand beside what is in it. Digits of it are read. */
function tagsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/<\/?[a-z][^<>]{0,200}>/gi), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/** When a line was said or typed: `[00:12]`, `(12:03:04)`, `<00:00:12.300>`, `00:01:12`. */
const STAMP =
  /(?<=[[(<])\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?(?=[\])>])|(?<![\d:.])\d{1,2}:[0-5]\d:[0-5]\d(?:[.,]\d{3})?(?![\d:])/y

function stampEndAt(text: string, start: number): number {
  STAMP.lastIndex = start
  return STAMP.test(text) ? STAMP.lastIndex : 0
}

/** "4x2x4x2": a letter that touches the digits before and after it. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || before?.type !== "digits" || next?.type !== "digits") return false
  return token.end - token.start === 1 && before.end === token.start && token.end === next.start
}

/** "1) 4242", "group 2: 4242", "digits 5-8: 4242": what numbers a list is no part of what is in it. */
function isLabel(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.type !== "digits" || token.word.length > 2 || next === undefined) return false
  const between = text.slice(token.end, Math.min(next.start, token.end + 3))
  if (between === "-")
    return at + 1 < tokens.length && tokens[at - 1]?.type !== "digits" && isLabel(text, tokens, at + 1)
  if (next.type !== "digits") return false
  if (/^\)[ \t]+$/.test(between)) return true
  const before = tokens[at - 1]
  if (/^:[ \t]+$/.test(between)) return next.word.length > 2 || before?.type === "word"
  return between === ". " && before === undefined && next.word.length > 1
}

/** "Nine as in nine", "5 as in five". */
function isAsIn(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === "in" && isDigit(tokens[at - 1]) && isDigit(tokens[at + 2])
}

function isDigit(token: Token | undefined): boolean {
  return token !== undefined && (token.type === "digits" || token.sense?.digit !== undefined)
}
