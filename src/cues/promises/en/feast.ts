import type { NamedDay } from "../time-mention.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import type { Read } from "./clock.js"
import { EASTER, FEASTS, MOVABLE_FEASTS } from "./lexicon-days.js"
import { namedPhraseAt } from "./phrases.js"
import { readYear } from "./year.js"

/** "Christmas Eve", "Easter Monday", "Thanksgiving 2027". */
export function readFeast(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const feast = readYearlyFeast(tokens, index)
  const year = feast === undefined ? undefined : readYear(tokens, feast.next)
  if (feast === undefined || year === undefined) return feast
  return { value: inYear(feast.value, year.value), next: year.next }
}

function inYear(feast: NamedDay, year: number): NamedDay {
  if (feast.is === "date" || feast.is === "easter") return { ...feast, year }
  if (feast.is === "nthWeekday") return { ...feast, month: { ...feast.month, year } }
  return feast.is === "later" && feast.after !== undefined ? { ...feast, after: inYear(feast.after, year) } : feast
}

function readYearlyFeast(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const easter = namedPhraseAt(tokens, index, EASTER)
  if (easter !== undefined) return { value: { is: "easter", days: Number(easter.name) }, next: easter.next }
  if (!startsFeast(textAt(tokens, index))) return undefined
  const words = [0, 1, 2, 3].map((offset) => textAt(tokens, index + offset))
  for (let length = 4; length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ").replace(" 's", "'s")
    const feast = Object.hasOwn(FEASTS, name) ? FEASTS[name] : undefined
    if (feast !== undefined) return { value: { is: "date", month: feast[0], day: feast[1] }, next: index + length }
    const movable = Object.hasOwn(MOVABLE_FEASTS, name) ? MOVABLE_FEASTS[name] : undefined
    if (movable !== undefined) return { value: movableFeast(movable), next: index + length }
    if (name === "black friday") {
      const after = movableFeast(MOVABLE_FEASTS["thanksgiving"]!)
      return { value: { is: "later", count: 1, unit: "day", after }, next: index + length }
    }
  }
  return undefined
}

/** "Thanksgiving weekend", "over Easter week": the one that holds the feast. */
export function readFeastWeek(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const feast = readFeast(tokens, textAt(tokens, index) === "the" ? index + 1 : index)
  const word = feast === undefined ? "" : textAt(tokens, feast.next)
  if (feast === undefined || !isOneOf("week weekend", word)) return undefined
  const weekend = word === "weekend" ? { weekend: true as const } : {}
  return { value: { is: "weekOf", day: feast.value, ...weekend }, next: feast.next + 1 }
}

let feastStarts: ReadonlySet<string> | undefined

/** Whether a feast may begin with this word. */
function startsFeast(word: string): boolean {
  feastStarts ??= new Set([
    "black",
    ...[FEASTS, MOVABLE_FEASTS].flatMap(Object.keys).map((name) => name.split(/[ ']/)[0]!),
  ])
  return feastStarts.has(word)
}

function movableFeast([month, nth, weekday]: readonly [number, number, number]): NamedDay {
  return { is: "nthWeekday", nth, weekday, month: { is: "month", month, slice: "whole" } }
}
