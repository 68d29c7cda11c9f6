import type { Span } from "../session/model/turn.js"
import { findCardWindows } from "./known/card-windows.js"
import type { CardWindow } from "./known/card-windows.js"
import { divideAfterCard } from "./known/expiry.js"
import { isGrouped } from "./known/group-cards.js"
import { isNorthAmerican } from "./known/ids.js"
import { mayBeginCard } from "./known/issuers.js"
import type { Expected, Piece, Tail } from "./memory.js"
import { saidLength, waysToRead } from "./reading/readings.js"
import { saidOnce, waysToJoin, withRepeats } from "./said-again.js"
import type { Reading } from "./reading/readings.js"
import type { Run } from "./runs.js"
import { isSensitive } from "./verdict.js"
import type { Hearing } from "./hearing.js"
import type { Mark, Verdict } from "./verdict.js"

/** After a card number more digits than these are no longer its date and code. */
const MOST_AFTER = 10

/** A telephone number has at most so many digits (ITU-T E.164). */
const LONGEST_PHONE = 15

/** One said without a plus: with the longest country codes in use a number has so many. */
const LONGEST_SAID_PHONE = 13

/** Digits in a card number at least and at most. */
const SHORTEST_CARD = 13
const LONGEST_CARD = 19

/** A card with digits said twice by mistake. */
const LONGEST_MISHEARD = 23

/** An issuer is told by so many digits at most. */
const PREFIX = 8

/** Other ways to read may find so many digits more: two at most are read otherwise. */
const MOST_UNHEARD = 4

/** The whole card numbers that end in a run, the open number before it counted in; undefined where there is none. */
export function wholeCard(run: Run, hearing: Hearing): Verdict | undefined {
  const { tail, settings } = hearing
  const pieces = tail?.pieces ?? []
  if (lengthWith(run, tail) + MOST_UNHEARD < SHORTEST_CARD) return undefined
  // "555" – "Sorry?" – "555": with what is said again left out it is what was asked for.
  if (pieces.length > 0 && hearing.expects.at(-1) === "phone" && isNorthAmerican(saidOnce([...pieces, run])))
    return undefined
  let isFirstWay = true
  for (const kept of waysToJoin([...pieces, run])) {
    const before = kept.flatMap((at) => pieces[at]?.said ?? [])
    let isPlain = true
    for (const reading of waysToRead([...before, ...run.said])) {
      const isUsable = (window: CardWindow): boolean => isFirstWay || window.start === 0
      const windows = findCardWindows(reading, settings.extraIssuerRanges).filter(
        (window) => isUsable(window) && !isBarred(window, { run, reading, isPlain }, hearing),
      )
      isFirstWay = isPlain = false
      const [first, ...others] = windows
      if (first === undefined) continue
      const start = mayBeginEarlier(reading, first, hearing) ? 0 : first.start
      const marks = cardMarks({ run, reading, skipped: before.length }, [{ ...first, start }, ...others], hearing)
      if (marks.length === 0) continue
      return {
        marks,
        outcome: "card",
        firstPiece: start === 0 ? 0 : withRepeats(pieces, firstPiece(pieces, reading, start)),
      }
    }
  }
  return undefined
}

/** How many digits a run makes with the open number that it goes on with. */
export function lengthWith(run: Run, tail: Tail | undefined): number {
  let length = run.length
  for (const { said } of tail?.pieces ?? []) length += saidLength(said)
  return length
}

/** What comes before the card that was found may be its beginning, and the find a chance: then all is masked. */
function mayBeginEarlier(
  { digits }: Reading,
  { start, end }: CardWindow,
  { expects, isCardSpokenOf, settings }: Hearing,
): boolean {
  if (start === 0) return false
  if (expects.includes("card")) return true
  if (isCardSpokenOf) return end <= LONGEST_MISHEARD
  return end <= LONGEST_CARD && mayBeginCard(digits.slice(0, PREFIX), 0, settings.extraIssuerRanges)
}

/** The first piece that holds a digit from `start` on. */
function firstPiece(pieces: readonly Piece[], { ends }: Reading, start: number): number {
  let last = -1
  const index = pieces.findIndex((piece) => {
    last += piece.said.length
    return (ends[last] ?? 0) > start
  })
  return index < 0 ? pieces.length : index
}

/**
 * Who calls a number an order or telephone number is believed, though one in ten has a right Luhn digit by chance; not
 * where all of it is read out in the groups of a card, nor over turns, read as one would first.
 */
function isBarred(
  { start, end }: CardWindow,
  { run, reading, isPlain }: { readonly run: Run; readonly reading: Reading; readonly isPlain: boolean },
  { expects, tail }: Hearing,
): boolean {
  const length = end - start
  const isPhone = run.plusStart !== undefined && length <= LONGEST_PHONE && !expects.some(isSensitive)
  if (isPhone || !isOtherNumber(length, expects, LONGEST_SAID_PHONE)) return isPhone
  const ends = [...reading.starts.slice(1), length]
  return length < reading.digits.length || !(isGrouped(ends) || (tail !== undefined && isPlain))
}

/** An order, tracking or device number may look like a card, and a telephone number with its country too. */
export function isOtherNumber(length: number, expects: readonly Expected[], longestPhone = LONGEST_PHONE): boolean {
  if (expects.some(isSensitive)) return false
  return expects.includes("number") || (length <= longestPhone && expects.includes("phone"))
}

export interface CardPlace {
  readonly run: Run
  readonly reading: Reading
  /** How many things said are in the pieces before the run. */
  readonly skipped: number
}

/** One mark a card that ends in the run, then what follows the last: expiry date, code. */
function cardMarks(place: CardPlace, windows: readonly CardWindow[], { settings, expects }: Hearing): readonly Mark[] {
  const { reading, skipped } = place
  const before = reading.ends[skipped - 1] ?? 0
  const marks: Mark[] = []
  for (const { start, end, numberEnd } of windows) {
    if (end <= before) continue
    const span = spanOf(place, Math.max(before, start), end)
    const last4 = settings.keepLast4 ? { last4: reading.digits.slice(numberEnd - 4, numberEnd) } : {}
    marks.push({ kind: "card", ...span, isHeld: false, ...last4 })
  }
  const from = windows[windows.length - 1]?.end ?? 0
  if (from < before || from >= reading.digits.length) return marks
  return [...marks, ...marksAfterCard(place, from, expects.includes("card"))]
}

/** Digits that follow a card at once are masked whatever they are, unless they are too many and no card was asked for. */
function marksAfterCard(place: CardPlace, from: number, isAsked: boolean): readonly Mark[] {
  const { reading } = place
  const to = reading.digits.length
  const divided = divideAfterCard(reading, from, false)
  if (divided === undefined) {
    return to - from > MOST_AFTER && !isAsked ? [] : [{ kind: "card", ...spanOf(place, from, to), isHeld: false }]
  }
  const { expiry, code } = divided
  const marks: Mark[] = []
  if (expiry > 0) marks.push({ kind: "expiry", ...spanOf(place, from, from + expiry), isHeld: false })
  if (code > 0) marks.push({ kind: "code", ...spanOf(place, from + expiry, to), isHeld: false })
  return marks
}

/** Where the things said that hold the digits from `from` up to `to` stand in the text. */
export function spanOf({ run, reading, skipped }: CardPlace, from: number, to: number): Span {
  const first = run.elements[firstAbove(reading.ends, from) - skipped]
  let lastAt = firstAbove(reading.ends, to - 1) - skipped
  while (isEcho(run.elements[lastAt + 1])) lastAt += 1
  const last = run.elements[lastAt]
  return { start: first?.start ?? run.start, end: last?.end ?? run.end }
}

/** Said again: "4242 (four two four two)". */
function isEcho(number: Run["elements"][number] | undefined): boolean {
  return number?.digits === "" && number.others.length === 0
}

/** The place of the first value above a bound, in ascending values. */
function firstAbove(values: readonly number[], bound: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > bound) high = middle
    else low = middle + 1
  }
  return low
}
