import type { LongPeriod, NamedDay } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { readMonth } from "./date.js"
import { found, type Read } from "./found.js"
import { unitOf } from "./unit.js"
import { readYear } from "./year.js"

/** Reads "the first two weeks of December", "the last three days of the month", "the first quarter of next year". */
export function readEdge(
  tokens: readonly Token[],
  index: number,
  readPeriod: (tokens: readonly Token[], index: number) => Read<NamedDay> | undefined,
): Read<NamedDay> | undefined {
  const short = readShortQuarter(tokens, index)
  if (short !== undefined) return short
  const at = textAt(tokens, index) === "the" ? index + 1 : index
  if (textAt(tokens, at + 1) === "quarter") return readQuarter(tokens, at)
  if (textAt(tokens, at + 1) === "month") return readMonthOf(tokens, at)
  const first = textAt(tokens, at) === "first"
  if (!first && !isWordAt(tokens, at, "last final")) return undefined
  const count = tokens[at + 1]
  const [unit, times] = unitOf(textAt(tokens, at + 2)) ?? []
  if (count?.kind !== "number" || count.ordinal === true || !(Number(count.value) <= 100)) return undefined
  if (unit === undefined || unit === "year" || unit === "elapsed" || !isWordAt(tokens, at + 3, "of in"))
    return undefined
  const year = readYear(tokens, at + 4)
  const named: Read<NamedDay> | undefined =
    year === undefined
      ? (readMonth(tokens, at + 4) ?? readPeriod(tokens, at + 4))
      : found({ is: "year", year: year.value, slice: "whole" }, year.next)
  const of = named?.value
  if (named === undefined || of === undefined || !isLong(of)) return undefined
  const from = first ? "start" : "end"
  return found({ is: "edge", from, count: Number(count.value) * (times ?? 1), unit, of }, named.next)
}

/** "Q1", "Q3 2027". */
function readShortQuarter(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const number = tokens[index + 1]
  const nth = number?.value ?? 0
  if (textAt(tokens, index) !== "q" || number?.glued !== true || !isOneOf("1 2 3 4", number.text)) return undefined
  const value = { is: "quarter", nth, slice: "whole" } as const
  const year = readYearOf(tokens, index + 2)
  return year === undefined ? found(value, index + 2) : found({ ...value, ...year.value }, year.next)
}

/** "2027", "of next year", "of the year". */
export function readYearOf(
  tokens: readonly Token[],
  index: number,
): Read<{ readonly year?: number; readonly yearsAhead?: number }> | undefined {
  const joint = isWordAt(tokens, index, "of in") ? index + 1 : index
  const year = readYear(tokens, joint)
  if (year !== undefined) return found({ year: year.value }, year.next)
  const word = textAt(tokens, joint)
  const ahead = word === "next" ? 1 : word === "this" || (word === "the" && joint > index) ? 0 : -1
  if (ahead < 0 || textAt(tokens, joint + 1) !== "year") return undefined
  return found({ yearsAhead: ahead }, joint + 2)
}

/** "The first month of next year", "the last month of the year". */
function readMonthOf(tokens: readonly Token[], at: number): Read<NamedDay> | undefined {
  const token = tokens[at]
  const month = isOneOf("last final", token?.text) ? 12 : token?.ordinal === true ? Number(token.value) : 0
  const of = textAt(tokens, at + 2) === "of" ? readYearOf(tokens, at + 2) : undefined
  if (month < 1 || month > 12 || of === undefined) return undefined
  return found({ is: "month", month, slice: "whole", ...of.value }, of.next)
}

function isLong(day: NamedDay): day is LongPeriod {
  return day.is === "month" || day.is === "quarter" || day.is === "year"
}

/** "The third quarter", "the first quarter of 2027", "the last quarter of this year". */
function readQuarter(tokens: readonly Token[], at: number): Read<NamedDay> | undefined {
  const token = tokens[at]
  const nth = token?.text === "last" ? 4 : token?.ordinal === true ? Number(token.value) : 0
  if (nth < 1 || nth > 4) return undefined
  const of = readYearOf(tokens, at + 2)
  if (of !== undefined) return found({ is: "quarter", nth, slice: "whole", ...of.value }, of.next)
  // "The last quarter" alone is past.
  return token?.text === "last" || isWordAt(tokens, at + 2, "of in")
    ? undefined
    : found({ is: "quarter", nth, slice: "whole" }, at + 2)
}
