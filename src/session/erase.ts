import { orInvalidInput, type Envelope, type Erasers, type Part } from "../kernel/index.js"
import { ERASED, isErased } from "./erased.js"
import type { RecordRestored } from "./model/corrections.js"
import type { Person } from "./model/people.js"
import { eventRule } from "./composed/whole-session.js"

/**
 * The log without anybody's own words: turns, quotations of them, promises as they were said, praise, summaries, plans, reasons.
 * What a person put down as the record of the call stays (recorded facts, actions, names), and so does everything else: the
 * state replays as before, with blanks where words were.
 *
 * @param parts - The parts of the call beside its session, each with how its own events are erased (`erase`); those of `evenkeel` are in
 * its own `eraseWords`.
 * @returns Fresh events; those that hold no words are the same objects.
 *
 * @example
 * ```ts
 * import { coachFollower } from "evenkeel/coach"
 * import { eraseWords } from "evenkeel/session"
 *
 * eraseWords([], [coachFollower()]) // => []
 * ```
 */
export function eraseWords(events: readonly Envelope[], parts: readonly Pick<Part, "erase">[]): readonly Envelope[] {
  return orInvalidInput({ events, parts }, () => {
    const erasing: Erasing = {
      blank: createBlanks(events),
      erasers: Object.fromEntries(parts.flatMap(({ erase: own = {} }) => Object.entries(own))),
    }
    return events.map((event) => erase(event, erasing))
  })
}

interface Erasing {
  readonly blank: Blank
  readonly erasers: Erasers
}

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

/** As the rule of the event says; of an event of another part, that part. */
function erase(event: Envelope, erasing: Erasing): Envelope {
  const { blank, erasers } = erasing
  if (event.type === "record.restored") return eraseRestored(event as Envelope<string, RecordRestored>, erasing)
  const rule = eventRule(event.type)
  if (rule === undefined)
    return Object.hasOwn(erasers, event.type) ? { ...event, data: erasers[event.type]!(event.data) } : event
  if (rule.erase !== undefined) {
    // The rule is that of the event's own type.
    const data = rule.erase(event.data as never, blank)
    return data === event.data ? event : { ...event, data }
  }
  let found = false
  const text = (value: string, kind: "text" | "words"): string => {
    if (kind === "words" && value !== "") found = true
    return kind === "words" && value !== "" ? ERASED : value
  }
  const data = rule.check(event.data, "data", [], { text, forbids: () => false })
  return found ? { ...event, data } : event
}

function eraseRestored(event: Envelope<string, RecordRestored>, erasing: Erasing): Envelope {
  const { data } = erase({ ...event, ...event.data.record }, erasing)
  return { ...event, data: { ...event.data, reason: ERASED, record: { ...event.data.record, data } } }
}
