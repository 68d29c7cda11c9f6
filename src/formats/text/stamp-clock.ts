import { isOffset, type Reading } from "../reading.js"
import type { LineStamp } from "./line-stamp.js"

/** A first stamp of an hour or more is a time of day: offsets begin near 0. */
const FIRST_OFFSET_LIMIT_MS = 3_600_000

const DAY_MS = 86_400_000
const HALF_DAY_MS = 43_200_000

/**
 * Turns the stamps of one file into milliseconds from its beginning. Offsets stay what they are; times of day are counted from
 * the first one, over midnight too, since a text does not say in which zone it was written. What lies before the
 * beginning is reported and left out.
 */
export function createStampClock({ problems }: Reading): (stamp: LineStamp, path: string) => number | undefined {
  let first: number | undefined
  let isTimeOfDay = false
  let before = 0
  let nights = 0
  return ({ ms, ofDay }, path) => {
    if (first === undefined && !Number.isNaN(ms)) {
      isTimeOfDay = ofDay || ms >= FIRST_OFFSET_LIMIT_MS
      first = isTimeOfDay ? ms : 0
      if (isTimeOfDay) problems.push({ code: "timeOfDay", path })
    }
    // Only a jump back by half a day or more is a new day; a smaller one is two voices in the wrong order.
    if (isTimeOfDay && before - ms >= HALF_DAY_MS) nights++
    before = ms || before
    const offset = ms - (first ?? 0) + nights * DAY_MS
    if (isOffset(offset)) return offset
    problems.push({ code: "badTime", path })
    return undefined
  }
}
