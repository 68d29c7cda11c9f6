import { mayBeginCard } from "./known/issuers.js"
import type { Piece } from "./memory.js"
import { readSaid, waysToRead } from "./reading/readings.js"
import type { Said } from "./reading/readings.js"
import type { RedactSettings } from "./redaction.js"

/** A piece of a number: what was said, and whether a word before it puts right what stands before: "no, 0133". */
export type SaidPiece = Pick<Piece, "said" | "isPutRight">

/** With more repeats than these not each is left out alone. */
const MOST_REPEATS = 6

/** "Ending three four five?" – "No, three four nine": with so many digits the same but for one, a piece puts right the one before. */
const SHORTEST_PUT_RIGHT = 3

/**
 * The pieces that may make up a number, by index, the likeliest first: all of them; those alone that were not said
 * again or put right by a later one; all but one of those. What is longer than a group, and no group again and again, is
 * surely said again.
 */
export function waysToJoin(pieces: readonly SaidPiece[]): readonly (readonly number[])[] {
  const all = pieces.map((_, at) => at)
  const repeats = repeatsIn(pieces)
  if (repeats.length === 0) return [all]
  const without = (left: readonly Repeat[]): readonly number[] =>
    all.filter((at) => !left.some(({ places }) => places.includes(at)))
  const sure = repeats.filter(({ isWhole, digits }) => isWhole && digits.length > GROUP && !isPeriodic(digits))
  const ways = [without(sure), without(repeats)]
  if (repeats.length === 1 || repeats.length > MOST_REPEATS) return ways
  return [...ways, ...repeats.map((repeat) => without([...sure, repeat]))]
}

/** The first piece of a number, those counted in that it says again. */
export function withRepeats(pieces: readonly SaidPiece[], first: number): number {
  const repeated = repeatsIn(pieces).flatMap(({ places }) => places)
  let from = first
  while (repeated.includes(from - 1)) from -= 1
  return from
}

/** Digits of most groups on a card. */
const GROUP = 4

/** "4242 4242": said again it may be a card of the same groups. */
function isPeriodic(digits: string): boolean {
  return digits === digits.slice(0, GROUP).repeat(digits.length / GROUP)
}

/** The pieces that a later one says again or puts right, and its digits. */
interface Repeat {
  readonly places: readonly number[]
  readonly digits: string
  /** It has as many as they. */
  readonly isWhole: boolean
}

/** For each piece that says earlier ones again, or puts the one before right, the places of those. */
function repeatsIn(pieces: readonly SaidPiece[]): readonly Repeat[] {
  if (pieces.length < 2) return []
  const digits = pieces.map(({ said }) => readSaid(said).digits)
  const repeats: Repeat[] = []
  const kept: number[] = []
  digits.forEach((now, at) => {
    if (now === "") return
    let joined = ""
    for (let from = kept.length - 1; from >= 0 && joined.length < now.length; from -= 1) {
      joined = (digits[kept[from] ?? 0] ?? "") + joined
      const isLast = from === kept.length - 1
      if (joined !== now && !(isLast && putsRight(joined, now, pieces[at]?.isPutRight === true))) continue
      repeats.push({ places: kept.splice(from), digits: now, isWhole: joined.length === now.length })
      break
    }
    kept.push(at)
  })
  return repeats
}

/** A piece after "no" or "sorry", as long as the one before; or one that has all its digits but one, or goes on from it. */
function putsRight(before: string, now: string, isPutRight: boolean): boolean {
  if (before.length !== now.length) return before.length > 1 && now.startsWith(before)
  return isPutRight || isMisheard(before, now)
}

/** Whether digits are others but for one at most. */
export function isMisheard(before: string, now: string): boolean {
  if (before.length !== now.length || now.length < SHORTEST_PUT_RIGHT) return false
  let others = 0
  for (let at = 0; at < now.length; at += 1) if (before[at] !== now[at]) others += 1
  return others <= 1
}

/** What pieces say, repeats left out. */
export function saidOnce(pieces: readonly SaidPiece[]): readonly Said[] {
  const [all = [], once = all] = waysToJoin(pieces)
  return pick(pieces, once)
}

function pick(pieces: readonly SaidPiece[], kept: readonly number[]): readonly Said[] {
  return kept.flatMap((at) => pieces[at]?.said ?? [])
}

/** The first piece from which on they may be the beginning of a card number, read in any way; undefined where from none. */
export function beginningOf(pieces: readonly SaidPiece[], { extraIssuerRanges }: RedactSettings): number | undefined {
  for (let from = 0; from < pieces.length; from += 1) {
    const rest = pieces.slice(from)
    for (const kept of waysToJoin(rest))
      for (const { digits } of waysToRead(pick(rest, kept))) {
        // In pieces all of them may have been said, and one misheard.
        const said = kept.length > 1 ? digits.slice(0, -1) : digits
        if (mayBeginCard(said, 0, extraIssuerRanges)) return from
      }
  }
  return undefined
}
