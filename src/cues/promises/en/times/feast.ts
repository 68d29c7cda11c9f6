import type { NamedDay } from "../../time-mention.js"
import { textAt, type Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { EASTER, FEASTS, MOVABLE_FEASTS } from "../lexicons/days.js"
import { namedPhraseAt, phraseAt } from "../words/phrases.js"
import { found, type Read } from "./found.js"
import { readYear } from "./year.js"

/** "Christmas Eve", "Easter Monday", "Thanksgiving 2027". */
export function readFeast(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const feast = readYearlyFeast(tokens, index)
  const year = feast && readYear(tokens, feast.next)
  if (feast === undefined || year === undefined) return feast
  return found(inYear(feast.value, year.value), year.next)
}

function inYear(feast: NamedDay, year: number): NamedDay {
  if (feast.is === "date" || feast.is === "easter") return { ...feast, year }
  if (feast.is === "nthWeekday") return { ...feast, month: { ...feast.month, year } }
  return feast.is === "later" && feast.after !== undefined ? { ...feast, after: inYear(feast.after, year) } : feast
}

function readYearlyFeast(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const easter = namedPhraseAt(tokens, index, EASTER)
  if (easter !== undefined) return found({ is: "easter", days: Number(easter.name) }, easter.next)
  const fixed = namedPhraseAt(tokens, index, FEASTS)
  const [month = 0, day = 0] = numbersOf(fixed?.name)
  if (fixed !== undefined) return found({ is: "date", month, day }, fixed.next)
  const movable = namedPhraseAt(tokens, index, MOVABLE_FEASTS)
  if (movable !== undefined) return found(movableFeast(movable.name), movable.next)
  const black = phraseAt(tokens, index, "black friday")
  if (black === 0) return undefined
  return found({ is: "later", count: 1, unit: "day", after: movableFeast("11 4 3") }, index + black)
}

const numbersOf = (name = ""): readonly number[] => name.split(" ").map(Number)

function movableFeast(name: string): NamedDay {
  const [month = 0, nth = 0, weekday = 0] = numbersOf(name)
  return { is: "nthWeekday", nth, weekday, month: { is: "month", month, slice: "whole" } }
}

/** "Thanksgiving weekend", "over Easter week": the one that holds the feast. */
export function readFeastWeek(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const feast = readFeast(tokens, textAt(tokens, index) === "the" ? index + 1 : index)
  const word = feast === undefined ? "" : textAt(tokens, feast.next)
  if (feast === undefined || !isOneOf("week weekend", word)) return undefined
  const weekend = word === "weekend" ? { weekend: true as const } : {}
  return found({ is: "weekOf", day: feast.value, ...weekend }, feast.next + 1)
}
