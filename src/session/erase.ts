import type { Envelope } from "../kernel/index.js"
import type { CuesReport } from "./heard-cues.js"

/**
 * The log without the words that were spoken: turns, quotations of them, promises as they were said, praise. Everything else
 * stays, so that the state replays as before, with blanks where words were.
 *
 * @returns Fresh events; those that hold no words are the same objects.
 *
 * @example
 * ```ts
 * import { eraseWords } from "evenkeel/session"
 *
 * eraseWords([]) // => []
 * ```
 */
export function eraseWords(events: readonly Envelope[]): readonly Envelope[] {
  const blank = createBlanks(events)
  return events.map((event) => erase(event, blank))
}

/** What stands in the place of a heard value: equal for equal values, so that facts agree and clash as they did. */
type Blank = (value: string) => string

function createBlanks(events: readonly Envelope[]): Blank {
  const blanks = new Map<string, string>()
  const normal = (value: string): string => value.trim().toLowerCase()
  for (const { type, data } of events) {
    const { basis, value } = data as { readonly basis?: string; readonly value?: string }
    if ((type === "fact.stated" || type === "fact.corrected") && basis === "recorded" && value !== undefined)
      blanks.set(normal(value), value)
  }
  return (value) => {
    const known = blanks.get(normal(value)) ?? `[erased ${blanks.size + 1}]`
    blanks.set(normal(value), known)
    return known
  }
}

function erase(event: Envelope, blank: Blank): Envelope {
  switch (event.type) {
    case "turn.heard":
    case "turn.replaced":
      return withData(event, { text: "" })
    case "fact.stated":
    case "fact.corrected": {
      const { basis, value } = event.data as { readonly basis: string; readonly value?: string }
      return basis === "recorded" || value === undefined ? event : withData(event, { value: blank(value) })
    }
    case "promise.heard":
    case "promise.accepted":
    case "praise.noted":
      return withData(event, { words: "" })
    case "cues.reported": {
      const cues = (event.data as CuesReport).cues.map(({ words: _, ...cue }) => cue)
      return withData(event, { cues })
    }
    default:
      return event
  }
}

function withData(event: Envelope, blank: object): Envelope {
  return { ...event, data: { ...(event.data as object), ...blank } }
}
