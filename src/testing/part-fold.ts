import type { Envelope, Part } from "../kernel/index.js"
import { toEventId } from "../kernel/inner.js"
import { differences } from "./differences.js"

/** Where a value is no plain JSON: what a store would lose or change. */
function notPlain(value: unknown, place: string): readonly string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return []
  const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : undefined
  const isPlain = prototype === Array.prototype || prototype === Object.prototype
  if (typeof value !== "object" || !isPlain) return [`${place} is no plain JSON: ${typeof value}`]
  return Object.entries(value ?? {}).flatMap(([name, item]) => notPlain(item, `${place}.${name}`))
}

/** The initial slice and that after each event are plain JSON. */
export function mustBePlain(part: Part, log: readonly Envelope[]): void {
  let slice = part.initial
  throwIfAny("initial", notPlain(slice, "slice"))
  for (const event of log) {
    const next = part.evolve(slice, event)
    if (next !== slice) throwIfAny(at(event), notPlain(next, "slice"))
    slice = next
  }
}

/** Folding twice gives the same. */
export function mustFoldAlike(part: Part, log: readonly Envelope[]): void {
  let [one, other] = [part.initial, part.initial]
  for (const event of log) {
    one = part.evolve(one, event)
    other = part.evolve(other, event)
    throwIfAny(at(event), differences(one, other, true))
  }
}

/** Neither the slice nor the event that `evolve` is given is changed. */
export function mustNotChangeInput(part: Part, log: readonly Envelope[]): void {
  let slice = part.initial
  for (const event of log) {
    const before = copy([slice, event])
    const next = part.evolve(slice, event)
    throwIfAny(`${at(event)} changed its input`, differences(before, [slice, event], true))
    slice = next
  }
}

/** For an event that the part cannot know, `evolve` gives the very slice that it was given. */
export function mustPassOverUnknown(part: Part, log: readonly Envelope[]): void {
  let slice = part.initial
  for (const event of log) {
    const stranger = { ...event, type: "nobody.knows", data: {} }
    if (part.evolve(slice, stranger) !== slice) {
      throw new Error(`${at(event)}: evolve made a new slice for an event of the type "nobody.knows"`)
    }
    slice = part.evolve(slice, event)
  }
}

/** A call of so many events is longer than any: what still grows here grows without end. */
const LONG_LOG = 10_000
/** Numbers in a slice get longer as they count. */
const GROWTH_RATIO = 1.05
const GROWTH_CHARACTERS = 200

/** The slice after a very long call is no larger than after half of it. */
export function mustBeBounded(part: Part, log: readonly Envelope[]): void {
  let slice = part.initial
  let half = 0
  for (let count = 1; count <= 2 * LONG_LOG; count++) {
    slice = part.evolve(slice, repeated(log, count))
    if (count === LONG_LOG) half = size(slice)
  }
  const whole = size(slice)
  if (whole <= half * GROWTH_RATIO + GROWTH_CHARACTERS) return
  throw new Error(`the slice grows: ${half} characters after ${LONG_LOG} events, ${whole} after ${2 * LONG_LOG}`)
}

/** The `count`-th event of the log said over and over, each time later. */
function repeated(log: readonly Envelope[], count: number): Envelope {
  const event = log[(count - 1) % log.length]!
  const round = Math.floor((count - 1) / log.length)
  const lastsMs = log.at(-1)!.heardAt - log[0]!.heardAt + 1_000
  const laterMs = round * lastsMs
  const { stream, at, heardAt } = event
  return { ...event, id: toEventId(stream, count), seq: count, at: at + laterMs, heardAt: heardAt + laterMs }
}

function size(slice: unknown): number {
  return JSON.stringify(slice).length
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

function at({ seq, type }: Envelope): string {
  return `event ${seq} (${type})`
}

/** Throws where there are lines, under a heading. */
export function throwIfAny(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) throw new Error([heading, ...lines].join("\n  "))
}
