import type { DayPart } from "../time-mention.js"
import { type Token, isWordAt } from "../token.js"

import type { Read } from "./clock.js"
import { namedPhraseAt } from "./phrases.js"
import { PARTS } from "./lexicon-times.js"

/** Reads a part of the day: "morning", "early afternoon", "first thing in the morning". */
export function readPart(tokens: readonly Token[], index: number): Read<DayPart> | undefined {
  const part = namedPhraseAt(tokens, index, PARTS)
  if (part === undefined) return undefined
  // "Good morning" greets; "mornings" come again and again.
  if (isWordAt(tokens, index - 1, "good")) return undefined
  // "Dinner on Friday" is an event, "after dinner on Friday" a time.
  const isMeal = part.name === "breakfast" || part.name === "dinner"
  if (isMeal && !isWordAt(tokens, index - 1, "before after by at around post past until")) return undefined
  return { value: part.name as DayPart, next: part.next }
}
