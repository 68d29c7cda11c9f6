import { orInvalidInput, type Envelope } from "../kernel/index.js"
import type { Advice } from "./model/coach-events.js"
import type { RecordRestored } from "./model/corrections.js"
import type { Person } from "./model/people.js"
import { eventRule } from "./whole-session.js"

/**
 * The log without anybody's own words: turns, quotations of them, promises as they were said, praise, summaries, plans, reasons.
 * What a person put down as the record of the call stays (recorded facts, actions, names), and so does everything else: the
 * state replays as before, with blanks where words were.
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
  return orInvalidInput({ events }, () => {
    const blank = createBlanks(events)
    return events.map((event) => erase(event, blank))
  })
}

/**
 * Whether a text is what erasure leaves in the place of one: nothing to show, and nobody's name.
 *
 * @example
 * ```ts
 * import { isErased } from "evenkeel/session"
 *
 * isErased("[erased 2]") // => true
 * isErased("erased") // => false
 * ```
 */
export function isErased(text: string): boolean {
  return orInvalidInput({ text }, () => /^\[erased( \d+)?\]$/.test(text))
}

const ERASED = "[erased]"

/** What stands in the place of a heard value: equal for equal values, so that facts agree and clash as they did. */
type Blank = (value: string) => string

function createBlanks(events: readonly Envelope[]): Blank {
  const blanks = new Map<string, string>()
  const normal = (value: string): string => value.trim().toLowerCase()
  const stays = (value: unknown): void => {
    if (typeof value === "string") blanks.set(normal(value), value)
  }
  for (const { type, data } of events) {
    const { basis, value, caller } = data as {
      readonly basis?: string
      readonly value?: string
      readonly caller?: Person
    }
    if ((type === "fact.stated" || type === "fact.corrected") && basis === "recorded") stays(value)
    const person = type === "call.opened" ? caller : type === "caller.described" ? (data as Person) : undefined
    stays(person?.name)
    stays(person?.callbackNumber)
  }
  return (value) => {
    if (isErased(value)) return value
    const known = blanks.get(normal(value)) ?? `[erased ${blanks.size + 1}]`
    blanks.set(normal(value), known)
    return known
  }
}

/** As the rule of the event says. Of the other parts the coach alone repeats what was said: in what it shows, and in the phrase for it. */
function erase(event: Envelope, blank: Blank): Envelope {
  if (event.type === "advice.given") return eraseAdvice(event as Envelope<string, Advice>)
  if (event.type === "record.restored") return eraseRestored(event as Envelope<string, RecordRestored>, blank)
  const rule = eventRule(event.type)
  if (rule?.erase !== undefined) {
    const data = rule.erase(event.data as never, blank)
    return data === event.data ? event : { ...event, data }
  }
  let found = false
  const text = (value: string, kind: "text" | "words"): string => {
    if (kind === "words" && value !== "") found = true
    return kind === "words" && value !== "" ? ERASED : value
  }
  const data = rule?.check(event.data, "data", [], { text, forbids: () => false })
  return found ? { ...event, data } : event
}

function eraseAdvice(event: Envelope<string, Advice>): Envelope {
  const { slots, phrase } = event.data
  const blanks = Object.fromEntries(Object.keys(slots).map((name) => [name, ERASED]))
  return { ...event, data: { ...event.data, slots: blanks, phrase: phrase && { ...phrase, text: ERASED } } }
}

function eraseRestored(event: Envelope<string, RecordRestored>, blank: Blank): Envelope {
  const { data } = erase({ ...event, ...event.data.record }, blank)
  return { ...event, data: { ...event.data, reason: ERASED, record: { ...event.data.record, data } } }
}
