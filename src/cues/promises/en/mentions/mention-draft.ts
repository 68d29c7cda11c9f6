import type { NamedDay, TimeRelation, TimeSide } from "../../time-mention.js"
import { cutPart } from "../times/part.js"
import type { TimeAtom } from "./atom.js"

/** A mention that is being put together. */
export interface MentionDraft {
  first: number
  last: number
  relation: TimeRelation | "between" | "until"
  stated: boolean
  start: TimeSide
  end: TimeSide | undefined
  atom: TimeAtom
  lastKind: TimeAtom["kind"]
  sometime: boolean
  /** The sides are two times to choose from: "Monday or Tuesday". */
  either?: boolean
  /** The clock times of the sides are the hours of each of two days. */
  eachDay?: true
  /** How long it lasts, where that was said: "from nine for two hours". */
  lastsMs?: number
}

/** "After three but before five". */
export function addOtherBound(draft: MentionDraft, side: TimeSide, bound: TimeRelation | "between" | "until"): boolean {
  if (draft.end !== undefined) return false
  const wasFirst = draft.relation === "after" || draft.relation === "from"
  const isLast = bound === "before" || bound === "by"
  const wasLast = draft.relation === "before" || draft.relation === "by"
  if (side.clock === undefined) {
    // "After the 20th but before the 25th": neither of them.
    const [first, last] = [draft.start.day, side.day]
    if (!wasFirst || !isLast || first === undefined || last === undefined) return false
    draft.start = { day: draft.relation === "after" ? besideOf(first, 1) : first }
    draft.end = { day: bound === "before" ? besideOf(last, -1) : last }
  } else if (wasFirst && isLast) draft.end = side
  else if (wasLast && !isLast) {
    draft.end = { clock: draft.start.clock! }
    draft.start = { ...draft.start, ...side }
  } else return false
  draft.relation = "between"
  return true
}

function besideOf(after: NamedDay, count: 1 | -1): NamedDay {
  return { is: "later", count, unit: "day", after }
}

/** Puts the fields of an atom where they are missing; false where they clash. */
export function mergeAtom(draft: MentionDraft, atom: TimeAtom): boolean {
  const { day, clock, part, closing } = atom.side
  // "Between now and five tomorrow": what begins now has nothing to add to.
  const fromNow = draft.end !== undefined && draft.atom.vague === "rest"
  // "From Wednesday to Friday at five": on Friday.
  const ofEnd = draft.end?.day !== undefined && draft.start.day !== undefined && draft.either !== true
  const side =
    fromNow || ofEnd
      ? "end"
      : draft.end !== undefined && lacks(draft.end, atom.side) && !lacks(draft.start, atom.side)
        ? "end"
        : "start"
  const target = side === "end" ? draft.end! : draft.start
  const refined = day !== undefined && target.day !== undefined ? refineDay(target.day, day) : day
  if (day !== undefined && refined === undefined) return false
  if (clock !== undefined && target.clock !== undefined) return false
  if (
    part !== undefined &&
    target.part !== undefined &&
    target.part !== "firstThing" &&
    target.part !== "earlyMorning" &&
    target.part !== "lateAfternoon" &&
    !(target.part === "morning" && part === "firstThing") &&
    target.part !== part
  )
    return false
  // "Monday or Tuesday morning": of both.
  if (draft.either === true && day === undefined && draft.start.day !== undefined && draft.end?.day !== undefined) {
    if (side === "end" || !lacks(draft.end, atom.side)) return false
    draft.end = { ...draft.end, ...atom.side }
  }
  const merged: TimeSide = {
    ...target,
    ...(refined && { day: refined }),
    ...(clock && { clock }),
    ...(part && { part: mergePart(target.part, part) }),
    ...(closing && { closing }),
  }
  if (side === "end") draft.end = merged
  else draft.start = merged
  return true
}

function lacks(side: TimeSide, wanted: TimeSide): boolean {
  return (
    (wanted.day !== undefined && side.day === undefined) ||
    (wanted.clock !== undefined && side.clock === undefined) ||
    (wanted.part !== undefined && side.part === undefined)
  )
}

/** "Early Friday" + "morning" stays early; "late tomorrow" + "morning" is late in the morning. */
function mergePart(known: TimeSide["part"], part: NonNullable<TimeSide["part"]>): NonNullable<TimeSide["part"]> {
  if (known === undefined || part === "firstThing") return part
  if (known === "earlyMorning") return cutPart(part, "start")!
  if (known === "lateAfternoon") return cutPart(part, "late")!
  return known
}

/** "Friday" + "the 5th", "tomorrow" + "Friday", "next week" + "on Tuesday". */
function refineDay(known: NonNullable<TimeSide["day"]>, more: NonNullable<TimeSide["day"]>): TimeSide["day"] {
  if (known.is === "weekday" && more.is === "date") return { ...more, weekday: known.weekday }
  if (known.is === "date" && more.is === "weekday") return { ...known, weekday: more.weekday }
  if (known.is === "offset" && (more.is === "weekday" || more.is === "date" || more.is === "figures")) return known
  if (known.is === "weekday" && more.is === "offset") return more
  // "Sunday, that's Mother's Day".
  if (known.is === "weekday" && (more.is === "nthWeekday" || more.is === "easter")) return known
  // "Friday 5/12": the figures say which.
  if (known.is === "weekday" && more.is === "figures") return more
  if (known.is === "figures" && more.is === "weekday") return known
  // "Thursday, two weeks from now", "in three days, on Friday".
  if (known.is === "weekday" && isPlain(known) && more.is === "later") return { ...more, weekday: known.weekday }
  if (known.is === "later" && more.is === "weekday" && isPlain(more)) return { ...known, weekday: more.weekday }
  // "Next week, on the 27th".
  if (known.is === "week" && known.slice === "whole" && more.is === "date") return more
  // "Midweek next week".
  if (known.is === "week" && known.slice === "middle" && more.is === "week" && more.slice === "whole")
    return { ...more, slice: "middle" }
  if (known.is === "week" && known.slice === "whole" && more.is === "weekday")
    return { ...more, which: "ofWeek", weeks: known.ahead }
  if (known.is === "weekday" && more.is === "week" && more.slice === "whole")
    return { ...known, which: "ofWeek", weeks: more.ahead }
  // "In March next year", "on the fifth of March next year".
  const ahead = more.is === "year" && more.slice === "whole" ? more.ahead : undefined
  if (ahead !== undefined && (known.is === "month" || known.is === "date") && known.month !== undefined)
    return known.year === undefined ? { ...known, yearsAhead: ahead } : undefined
  if (known.is === "month" && more.is === "date" && more.month === undefined) {
    return { ...more, ...(known.ahead === undefined ? { month: known.month ?? 1 } : { monthsAhead: known.ahead }) }
  }
  return undefined
}

/** A weekday of which no word says in which week it lies. */
function isPlain({ which, weeks }: NamedDay & { readonly is: "weekday" }): boolean {
  return which === "coming" && weeks === 0
}
