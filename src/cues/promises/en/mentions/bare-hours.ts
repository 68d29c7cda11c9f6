import { isStop, textAt, type Token, isWordAt } from "../../token.js"
import { WEEKDAYS } from "../lexicons/days.js"
import { readClock } from "../times/clock.js"
import { readDate } from "../times/date.js"
import { readPart } from "../times/part.js"
import { groupOf } from "../words/phrases.js"

/** "On Monday, three": a number that ends the clause, or stands before "past" or "sharp". */
export function isLoneHour(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== "number" || tokens[index]?.ordinal === true) return false
  return isStop(tokens[index + 1]) || isWordAt(tokens, index + 1, "sharp past to")
}

/** "Tomorrow afternoon" + "2-4", "Monday" + "nine to five". */
export function isBareRange(tokens: readonly Token[], index: number): boolean {
  if (!isWordAt(tokens, index + 1, "- to")) return false
  const [first, last] = [index, index + 2].map((at) => readClock(tokens, at, { loose: true, range: true }))
  return first?.next === index + 1 && last?.next === index + 3 && tokens[index]?.ordinal !== true
}

/** "9-11 tomorrow", "two to four this afternoon": hours, where the day stands behind them. */
export function isDayBehind(tokens: readonly Token[], index: number): boolean {
  const at = isWordAt(tokens, index, "on this in") ? index + 1 : index
  if (at > index && readPart(tokens, at) !== undefined) return true
  if (textAt(tokens, index) === "on" && readDate(tokens, at) !== undefined) return true
  return isWordAt(tokens, at, "today tomorrow tonight") || groupOf(WEEKDAYS, textAt(tokens, at)) >= 0
}
