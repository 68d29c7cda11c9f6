import { findCardWindows } from "./card-windows.js"
import { readSaid } from "../reading/readings.js"
import type { RedactSettings } from "../redaction.js"
import type { Run } from "../runs.js"

/** Where the groups on a card end: four by four; American Express and Diners Club 4, 6 and the rest. */
const GROUPED: readonly (readonly number[])[] = [
  [4, 8, 12, 16],
  [4, 10],
]

/** Fewer groups may be anything. */
const FEWEST_GROUPS = 3

/** Digits of a card at most. */
const LONGEST_CARD = 19

/** With nothing but joining words between all groups they are one run, and no matter for this file. */
const FEWEST_RUNS = 2

/** So many words at most between two groups: "4539. My dog is barking, sorry. Then 1488". */
const MOST_WORDS = 8

/**
 * The groups of card numbers said group by group with words of any kind between: "4242, after that comes 4242, …".
 *
 * The groups must be those on a card and all of it one with a right check digit: four years in one breath are none.
 */
export function findGroupCards(
  all: readonly Run[],
  { extraIssuerRanges }: RedactSettings,
): readonly (readonly Run[])[] {
  // "12:01 4242 12:02 4242": when it was said.
  const runs = all.some(isTime) ? all.filter((run) => !isTime(run)) : all
  const found: Run[][] = []
  for (let first = 0; first + FEWEST_RUNS <= runs.length; first += 1) {
    const last = lastOfCard(runs, first, extraIssuerRanges)
    if (last === undefined) continue
    found.push(runs.slice(first, last + 1))
    first = last
  }
  return found
}

function isTime({ elements }: Run): boolean {
  return elements[0]?.shape === "time"
}

function lastOfCard(
  runs: readonly Run[],
  first: number,
  extra: RedactSettings["extraIssuerRanges"],
): number | undefined {
  let digits = ""
  const runEnds: number[] = []
  const groupEnds: number[] = []
  for (let at = first; at < runs.length && digits.length < LONGEST_CARD; at += 1) {
    const run = runs[at]
    if (run === undefined || (at > first && !isNear(runs[at - 1], run))) return undefined
    const reading = readSaid(run.said)
    for (const start of reading.starts) if (start > 0) groupEnds.push(digits.length + start)
    digits += reading.digits
    runEnds.push(digits.length)
    groupEnds.push(digits.length)
    if (runEnds.length < FEWEST_RUNS || !(isGrouped(runEnds) || isGrouped(groupEnds))) continue
    const window = findCardWindows({ digits, starts: [0], ends: [digits.length] }, extra)[0]
    if (window?.start === 0 && window.numberEnd === digits.length) return at
  }
  return undefined
}

function isNear(before: Run | undefined, next: Run): boolean {
  const last = before?.elements[before.elements.length - 1]?.last ?? 0
  return (next.elements[0]?.first ?? 0) - last <= MOST_WORDS + 1
}

/** Whether groups end where those on a card do, the last of them open, and are enough to tell. */
export function isGrouped(ends: readonly number[]): boolean {
  return (
    ends.length >= FEWEST_GROUPS && GROUPED.some((places) => ends.slice(0, -1).every((end) => places.includes(end)))
  )
}
