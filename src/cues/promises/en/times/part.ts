import type { DayPart, Slice } from "../../time-mention.js"
import { type Token, isWordAt } from "../../token.js"

import { found, type Read } from "./found.js"
import { namedPhraseAt } from "../words/phrases.js"
import { PARTS } from "../lexicons/times.js"

/** Reads a part of the day: "morning", "early afternoon", "first thing in the morning". */
export function readPart(tokens: readonly Token[], index: number): Read<DayPart> | undefined {
  const part = namedPhraseAt(tokens, index, PARTS)
  if (part === undefined) return undefined
  // "Good morning" greets; "mornings" come again and again.
  if (isWordAt(tokens, index - 1, "good")) return undefined
  // "Dinner on Friday" is an event, "after dinner on Friday" a time.
  const isMeal = part.name === "breakfast" || part.name === "dinner"
  if (isMeal && !isWordAt(tokens, index - 1, "before after by at around post past until")) return undefined
  return found(part.name as DayPart, part.next)
}

/** The beginning, middle and end of a day or of a part of it: "early tomorrow", "late this afternoon". */
export function cutPart(whole: DayPart | undefined, slice: Slice): DayPart | undefined {
  const cuts: Cuts | undefined = whole === undefined ? WHOLE_DAY : PART_CUTS[whole]
  return cuts?.[slice] ?? whole
}

type Cuts = Partial<Record<Slice, DayPart>>

const WHOLE_DAY: Cuts = { start: "earlyMorning", middle: "lunchtime", late: "lateAfternoon" }
const PART_CUTS: Partial<Record<DayPart, Cuts>> = {
  morning: { start: "earlyMorning", middle: "midMorning", late: "lateMorning" },
  afternoon: { start: "earlyAfternoon", middle: "midAfternoon", late: "lateAfternoon" },
  evening: { start: "earlyEvening", late: "lateEvening" },
  night: { start: "earlyEvening", late: "lateNight" },
}
