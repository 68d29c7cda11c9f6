import {
  code,
  refuse,
  whole,
  type Refusal,
  type Actor,
  type Check,
  type CommandRule as KernelRule,
  type CommandRules as KernelRules,
  type Decision,
  type Envelope,
  type EventReader,
  type Shape,
} from "../kernel/index.js"
export { anyone, people, persons } from "../kernel/inner.js"
import type { Session } from "./composed/session.js"
import { MOST_MARKS } from "./model/mark.js"
import type { Editing, SessionState } from "./model/state.js"
import type { Settings } from "./settings.js"

/** What a command is decided on. */
export interface Context {
  readonly state: SessionState
  readonly settings: Settings
  readonly log: EventReader
  /** When it happened. */
  readonly at: number
  /** When it is heard; never lower than `at`'s predecessors. */
  readonly now: number
  readonly by: Actor
}

/** One command of a call. */
export type CommandRule<Fields> = KernelRule<Context, Fields>

/** A rule for each command of a topic. */
export type CommandRules<Commands> = KernelRules<Context, Commands>

/** A fold for each event of a topic: `next` is a fresh copy of the state, to be written to. */
export type Evolvers<Events> = {
  readonly [Type in keyof Events & string]: (
    next: Editing,
    event: Envelope<Type, Events[Type]>,
    session: Session,
  ) => void
}

/** One event: what it holds, and what may become of it. Every event of a call has one, so nothing is forgotten in silence. */
export interface EventRule<Data> {
  /** Its data, checked where a log comes from outside. Members that are words are erased with the words of a call. */
  readonly data: Shape<Data>
  /** Whether `strikeRecord` takes it back: anybody who may strike, a `person` alone, or nobody (it has a correction of its own). */
  readonly strike: boolean | "person"
  /** Its data without the words, where that is more than its members say. */
  readonly erase?: (data: Data, blank: (value: string) => string) => Data
}

/** A rule for each event of a topic. */
export type EventRules<Events> = { readonly [Type in keyof Events & string]: EventRule<Events[Type]> }

/** The rule of an event that `strikeRecord` takes back. */
export function strikeable<Members>(data: Members): { readonly data: Members; readonly strike: true } {
  return { data, strike: true }
}

/** The rule of an event that has a correction of its own, or needs none. */
export function lasting<Members>(data: Members): { readonly data: Members; readonly strike: false } {
  return { data, strike: false }
}

/** An id in the data of an event. Ids that the library makes of a host's are somewhat longer than those. */
export const eventId: Check<string> = /* @__PURE__ */ code(300)

/** A whole number in the data of an event. */
export const count: Check<number> = /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER)

/** The call keeps no more of a kind. Said loudly: what a person records must not be lost in silence. */
export function tooMany(what: string, limit = MOST_MARKS): { readonly refusal: Refusal } {
  return refuse("limit/records", { what, limit })
}

/** The `seq` that the n-th event of this decision will have. Ids made of it are unique in the call. */
export function nextSeq(context: Context, offset = 0): number {
  return context.log.size + 1 + offset
}

/** The events of a type among the last so many, the newest first. */
export function eventsOf<Data>(log: EventReader, type: string, lookBack = log.size): readonly Envelope<string, Data>[] {
  const events: Envelope<string, Data>[] = []
  for (let seq = log.size; seq > Math.max(0, log.size - lookBack); seq--) {
    const event = log.event(seq)
    if (event?.type === type) events.push(event as Envelope<string, Data>)
  }
  return events
}

/** A decision that records the fields as they are. */
export function record<Fields>(type: string): (context: Context, fields: Fields) => Decision {
  return (_, data) => [{ type, data }]
}
