import type { DayPart } from "../time-mention.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import type { Read } from "./clock.js"
import { namedPhraseAt } from "./phrases.js"
import { PARTS } from "./lexicon-times.js"

/** Reads a part of the day: "morning", "early afternoon", "first thing in the morning". */
export function readPart(tokens: readonly Token[], index: number): Read<DayPart> | undefined {
  const part = namedPhraseAt(tokens, index, PARTS)
  if (part === undefined) return undefined
  // "Good morning" greets; "mornings" come again and again.
  if (isOneOf("good", textAt(tokens, index - 1))) return undefined
  // "Dinner on Friday" is an event, "after dinner on Friday" a time.
  const isMeal = part.name === "breakfast" || part.name === "dinner"
  if (isMeal && !isOneOf("before after by at around post past until", textAt(tokens, index - 1))) return undefined
  return { value: part.name as DayPart, next: part.next }
}
