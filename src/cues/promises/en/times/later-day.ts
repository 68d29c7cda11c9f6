import type { NamedDay } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { WEEKDAYS } from "../lexicons/days.js"
import { FROM_NOW } from "../lexicons/lengths.js"
import { groupOf, phraseAt } from "../words/phrases.js"
import { readWholeDay, type NamedSide } from "./day.js"
import { found, type Read } from "./found.js"
import { readLength } from "./length.js"

/** "A week from Friday", "a fortnight on Tuesday", "two days after tomorrow", "a week today". */
export function readLaterDay(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const beside = phraseAt(tokens, index, "the? day before/after|the? eve of")
  if (beside > 0) return readBeside(tokens, index + beside) ?? readDayAfter(tokens, index, beside)
  const neighbour = readNeighbour(tokens, index)
  if (neighbour !== undefined) return neighbour
  const counted = readCountedWeekday(tokens, index)
  if (counted !== undefined) return counted
  if (!isWordAt(tokens, index, "a an couple") && tokens[index]?.kind !== "number") return undefined
  const length = readLength(tokens, index)
  if (length === undefined || length.value.unit === "elapsed" || length.value.fuzzy) return undefined
  const joint = textAt(tokens, length.next)
  const joined = isOneOf("from after before", joint) || (joint === "on" && length.value.unit !== "day")
  // "A week Monday" is a week after it.
  const near =
    length.value.unit === "week" &&
    (isWordAt(tokens, length.next, "today tomorrow") || groupOf(WEEKDAYS, textAt(tokens, length.next)) >= 0)
  if (!joined && !near) return undefined
  const base = readWholeDay(tokens, joined ? length.next + 1 : length.next)
  const after = base?.value.side.day
  if (base === undefined || after === undefined || base.value.unfit !== undefined) return undefined
  const count = joint === "before" ? -length.value.most : length.value.most
  const day: NamedDay = { is: "later", count, unit: length.value.unit, after }
  return found({ side: { ...base.value.side, day } }, base.next)
}

/** "The day before Thanksgiving", "the day after Christmas"; `next` is the place behind "before" or "after". */
function readBeside(tokens: readonly Token[], next: number): Read<NamedSide> | undefined {
  const base = readWholeDay(tokens, next)
  const after = base?.value.side.day
  if (base === undefined || after === undefined) return undefined
  const count = isWordAt(tokens, next - 1, "before of") ? -1 : 1
  return found({ side: { ...base.value.side, day: { is: "later", count, unit: "day", after } } }, base.next)
}

/** "The Monday after Christmas", "the week before the 10th": the nearest one on that side of a date. */
function readNeighbour(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const side = textAt(tokens, index + 2)
  if (textAt(tokens, index) !== "the" || !isOneOf("after before following preceding", side)) return undefined
  const word = textAt(tokens, index + 1)
  const weekday = groupOf(WEEKDAYS, word)
  const what = weekday >= 0 ? weekday : word === "week" || word === "weekend" ? word : undefined
  const base = what === undefined ? undefined : readWholeDay(tokens, index + 3)
  const of = base?.value.side.day
  if (what === undefined || base === undefined || of === undefined) return undefined
  if (!isOneOf("date figures easter nthWeekday later", of.is)) return undefined
  const day: NamedDay = { is: "neighbour", what, side: isOneOf("after following", side) ? "after" : "before", of }
  return found({ side: { day } }, base.next)
}

/** "Tomorrow or the day after", "not tomorrow but the day after": what it is after has just been said. */
function readDayAfter(tokens: readonly Token[], index: number, length: number): Read<NamedSide> | undefined {
  if (textAt(tokens, index + length - 1) !== "after") return undefined
  const joined = isWordAt(tokens, index - 1, "or and but to , -")
  const at = joined && textAt(tokens, index - 2) === "," ? index - 3 : index - 2
  if (!joined || textAt(tokens, at) !== "tomorrow") return undefined
  return found({ side: { day: { is: "offset", days: 2 } } }, index + length)
}

/** "Three Fridays from now". */
function readCountedWeekday(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const count = tokens[index]
  const word = textAt(tokens, index + 1)
  const weekday = groupOf(WEEKDAYS, word.replace(/s$/, ""))
  if (count?.kind !== "number" || count.ordinal === true || weekday < 0 || !(Number(count.value) <= 60))
    return undefined
  const tail = phraseAt(tokens, index + 2, FROM_NOW)
  if (tail === 0) return undefined
  const day: NamedDay = { is: "weekday", weekday, which: "coming", weeks: Number(count.value) - 1 }
  return found({ side: { day } }, index + 2 + tail)
}
