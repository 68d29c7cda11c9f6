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
  return events.map(erase)
}

function erase(event: Envelope): Envelope {
  switch (event.type) {
    case "turn.heard":
    case "turn.replaced":
      return withData(event, { text: "" })
    case "fact.stated":
    case "fact.corrected": {
      const { basis, value } = event.data as { readonly basis: string; readonly value?: string }
      return basis === "recorded" || value === undefined ? event : withData(event, { value: "" })
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
