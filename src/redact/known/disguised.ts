import { findCardWindows } from "./card-windows.js"
import type { CardWindow } from "./card-windows.js"
import { isGrouped } from "./group-cards.js"
import { digitsLike } from "../reading/lookalikes.js"
import type { RedactSettings } from "../redaction.js"
import type { Token } from "../reading/tokens.js"
import type { Mark } from "../verdict.js"

/** So many letters at most stand before or after each group: "a4242 b4242", "no4242". */
const MOST_LETTERS = 2

/** So many where the groups are those on a card: "grp4242 grp4242", "mycardis4242 4242". */
const MOST_NAMED = 10

/** So many signs at most between two groups. */
const MOST_MARKS = 4

/** A chain of fewer digits is no card. */
const SHORTEST_CARD = 13

/** So many bars between the groups are those of a table. */
const TABLE_BARS = 2

/** A group, or a bar that touches one and may be a one. */
interface Part {
  readonly start: number
  readonly end: number
  /** With each letter read as the digit that it looks like. */
  readonly alike: string
  /** With the letters left out. */
  readonly bare: string
  readonly isBar: boolean
  readonly isPlain: boolean
  /** More letters stand beside it than beside a group of any size. */
  readonly isNamed: boolean
}

/** Whether a text has enough digits and what looks like them: a first look at all of it. */
export function mayBeDisguised(text: string, tokens: readonly Token[]): boolean {
  let signs = 0
  for (const { isAlike, type, start, end } of tokens) if (isAlike || type === "mixed") signs += end - start
  return (signs >= SHORTEST_CARD && alikeLength(text, tokens) >= SHORTEST_CARD) || text.includes("|")
}

/** How many signs are digits or look like some, those of words left out. */
function alikeLength(text: string, tokens: readonly Token[]): number {
  let signs = 0
  for (const { isAlike, type, start, end } of tokens) {
    if (type === "word") signs += isAlike ? (digitsLike(text.slice(start, end))?.length ?? 0) : 0
    else if (isAlike || type === "mixed") signs += end - start
  }
  return signs
}

/**
 * Card numbers with letters in them: some digits written as letters that look like them, or a letter beside each group.
 *
 * Only a whole number with its check digit counts, so codes of digits and letters come through.
 */
export function findDisguised(text: string, tokens: readonly Token[], { extraIssuerRanges }: RedactSettings): Mark[] {
  const marks: Mark[] = []
  if (!mayBeDisguised(text, tokens)) return marks
  for (let first = 0; first < tokens.length; first += 1) {
    const { parts, count } = chainAt(text, tokens, first)
    if (count === 0) continue
    if (!parts.every((part) => part.isPlain)) {
      for (const read of readingsOf(parts)) marks.push(...cardsIn(parts, parts.map(read), extraIssuerRanges))
    }
    first += count - 1
  }
  return marks
}

type Read = (part: Part) => string

/** Bars are ones or nothing; letters look like digits or stand beside them. */
function readingsOf(parts: readonly Part[]): readonly Read[] {
  const readings: Read[] = [({ isBar, alike }) => (isBar ? "" : alike)]
  if (parts.some(({ isBar }) => isBar)) readings.push(({ alike }) => alike)
  if (parts.some(({ isBar, alike, bare }) => !isBar && alike !== bare)) readings.push(({ bare }) => bare)
  return readings
}

/** Which parts of a chain, so read, are card numbers. Those of digits alone are left to the runs. */
function cardsIn(parts: readonly Part[], read: readonly string[], extra: RedactSettings["extraIssuerRanges"]): Mark[] {
  const digits = read.join("")
  if (digits.length < SHORTEST_CARD) return []
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  let length = 0
  read.forEach((part, at) => {
    if (part === "") return
    starts.set(length, at)
    length += part.length
    ends.set(length, at)
  })
  const reading = { digits, starts: [...starts.keys()], ends: [...ends.keys()] }
  return findCardWindows(reading, extra).flatMap(({ start, end }: CardWindow): Mark[] => {
    const found = parts
      .slice(starts.get(start), (ends.get(end) ?? 0) + 1)
      .filter((part, at) => !part.isBar || read[(starts.get(start) ?? 0) + at] !== "")
    const last = found[found.length - 1]
    if (last === undefined || found[0] === undefined || isTable(found) || found.every((part) => part.isPlain)) return []
    if (found.some((part) => part.isNamed) && !isGrouped(endsFrom(reading.ends, start))) return []
    return [{ kind: "card", start: found[0].start, end: last.end, isHeld: false }]
  })
}

function endsFrom(ends: readonly number[], start: number): readonly number[] {
  return ends.filter((end) => end > start).map((end) => end - start)
}

/** "4|12|13|14": one bar between each two. */
function isTable(parts: readonly Part[]): boolean {
  const bars = parts.filter((part) => part.isBar).length
  return bars >= TABLE_BARS && parts.every(({ isBar }, at) => isBar === (at % 2 === 1))
}

/** The parts from a token on, as far as each is read as digits and stands beside the one before; how many tokens. */
function chainAt(text: string, tokens: readonly Token[], first: number): { parts: readonly Part[]; count: number } {
  const parts: Part[] = []
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    const part = token && partOf(text, token)
    if (part === undefined) return { parts, count: at - first }
    parts.push(part)
    const next = tokens[at + 1]?.start
    if (!addBars(text, part.end, next ?? text.length, parts)) return { parts, count: at + 1 - first }
  }
  return { parts, count: tokens.length - first }
}

/** Adds the bars after a part that touch it or one another or what comes next; tells whether the chain may go on. */
function addBars(text: string, from: number, to: number, parts: Part[]): boolean {
  let marks = 0
  for (let at = from; at < to; at += 1) {
    const isBar = text.charAt(at) === "|"
    marks = isBar ? 0 : marks + 1
    if (marks > MOST_MARKS) return false
    const isTouching = /[^\s]/.test(text.charAt(at - 1)) || /[^\s]/.test(text.charAt(at + 1))
    if (isBar && isTouching)
      parts.push({ start: at, end: at + 1, alike: "1", bare: "", isBar, isPlain: false, isNamed: false })
  }
  return true
}

function partOf(text: string, { type, word, start, end, isAlike }: Token): Part | undefined {
  if (type === "digits") return { start, end, alike: word, bare: word, isBar: false, isPlain: true, isNamed: false }
  if (!isAlike && type === "word") return undefined
  const raw = text.slice(start, end)
  const alike = isAlike ? digitsLike(raw) : undefined
  const digits = raw.replace(/[^0-9]/g, "")
  const letterCount = raw.length - digits.length
  const isGroup = digits !== "" && letterCount <= MOST_NAMED && raw.includes(digits)
  const isNamed = isGroup && letterCount > MOST_LETTERS && alike === undefined
  const bare = isGroup ? digits : alike
  return bare === undefined
    ? undefined
    : { start, end, alike: alike ?? bare, bare, isBar: false, isPlain: false, isNamed }
}
