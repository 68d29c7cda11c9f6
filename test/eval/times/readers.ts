import * as chrono from "chrono-node"
import { toInstant } from "evenkeel/time"
import { english } from "../../../src/cues/promises/en/english.js"
import { findTimes } from "../../../src/cues/promises/en/mentions/find-times.js"
import { hearingOf } from "../../../src/cues/promises/resolve-day.js"
import { resolveWindow } from "../../../src/cues/promises/resolve-window.js"
import { ZONE, type TimexCase, type Window } from "./read-timex.js"

/** Reads the first time of a sentence. */
export type TimeReader = (timexCase: TimexCase) => Window | undefined

/** The times that `hearPromises` reads, whatever act they belong to. */
export const ours: TimeReader = ({ text, at }) => {
  const mention = findTimes(english.tokenize(text), ZONE).find(({ unfit }) => unfit === undefined)
  // The corpus gives wall time of the zone said aloud.
  return mention === undefined ? undefined : resolveWindow(mention, hearingOf(at, ZONE))
}

/** The first hit of chrono-node, forward in time; a date without an hour is the whole date. */
export const chronoNode: TimeReader = ({ text, at }) => {
  const reference = { instant: new Date(at), timezone: -420 }
  const [first] = chrono.parse(text, reference, { forwardDate: true })
  if (first === undefined) return undefined
  const [from, last] = [windowOf(first.start), windowOf(first.end ?? first.start)]
  return { from: from.from, to: last.to }
}

function windowOf(shown: chrono.ParsedComponents): { from: number; to: number } {
  const part = (name: chrono.Component) => shown.get(name) ?? 0
  const date = { year: part("year"), month: part("month"), day: part("day") }
  if (!shown.isCertain("hour")) {
    const { at } = toInstant({ ...date, hour: 0, minute: 0 }, ZONE)
    return { from: at, to: at + 86_400_000 }
  }
  const { at } = toInstant({ ...date, hour: part("hour"), minute: part("minute") }, ZONE)
  return { from: at, to: at }
}
