import { reportFailedClock } from "./append.js"
import type { Check } from "../checks/check.js"
import type { CommandTable } from "./commands.js"
import type { Actor, Draft, Envelope, EventReader } from "../events/envelope.js"
import type { Machine } from "./machine.js"

/** Something that is due: data, not a timer. */
export interface Deadline {
  /** When it is due, milliseconds since the Unix epoch. */
  readonly at: number
  /** What it is, unique among the open deadlines of its part: `holdCheckBack:caller`. */
  readonly key: string
}

/**
 * The commands and events that come with a topic or a part, for the compiler alone: the fields of the one and the data of the
 * other, each by its type. There are these and no others, so whatever has fewer may stand in its place.
 */
export interface Brings<Commands, Events> {
  /** There is no such member: the types are all that there is of it. @hidden */
  readonly brings?: ((commands: Commands, events: Events) => void) | undefined
}

/**
 * How anybody's words go out of the data of events, by the type of the event. In their place stands `[erased]`; the slice folds as before.
 * What a log holds may be spoilt: an eraser takes anything.
 */
export type Erasers = Readonly<Record<string, (data: unknown) => unknown>>

/** What a part may look at when it reacts. */
export interface View<Session = unknown, Settings = unknown> {
  /** The state of the call. */
  readonly session: Session
  /** The settings that the call was opened with. */
  readonly settings: Settings
  /** The highest `heardAt` so far: the time by which deadlines run. */
  readonly now: number
  /** The log, this batch included. */
  readonly log: EventReader
  /** The slice of another part by its name, or `undefined` where that part was not chosen. */
  slice(part: string): unknown
  /** The parts of the call, for whoever plays some of it again. @hidden */
  readonly parts?: readonly Part[]
}

/** What a command of a part is decided on. */
export interface PartContext<Slice = unknown, Session = unknown, Settings = unknown> {
  /** The slice of the part. */
  readonly state: Slice
  readonly view: View<Session, Settings>
  /** When it happened. */
  readonly at: number
  /** When it is heard. */
  readonly now: number
  readonly by: Actor
}

/** A topic of the session by its name. */
export interface NeededTopic<Commands = never, Events = never> extends Brings<Commands, Events> {
  readonly topic: string
}

/**
 * One part of a call: state of its own (a slice of plain JSON) and what it does when something happened.
 *
 * `evolve` is pure and looks at the event alone. `react` and `due` see the whole settled view and answer with drafts, which
 * every part then sees. `settle` is for the part that speaks once, last, when nothing is left to react to.
 *
 * A part that throws loses that one reaction: the call goes on, and a `part.failed` event says which part and when.
 *
 * `check` guards it against spoilt snapshots: `shape({ count: whole(0, 10_000) })` for a slice `{ count }`.
 *
 * `Commands` and `Events` are what a call has with it, that of the topics that it needs too: the compiler then knows them in `record` and `on`.
 *
 * @example
 * ```ts
 * import { whole, type Part } from "evenkeel/kernel"
 *
 * const turnCounter: Part<number> = {
 *   name: "turnCounter",
 *   initial: 0,
 *   check: whole(0, 20_000),
 *   evolve: (count, event) => (event.type === "turn.heard" ? count + 1 : count),
 * }
 * turnCounter.initial // => 0
 * ```
 */
export interface Part<
  Slice = unknown,
  Session = unknown,
  Settings = unknown,
  Commands = never,
  Events = never,
> extends Brings<Commands, Events> {
  /** Unique in a call. */
  readonly name: string
  /** Before the first event. */
  readonly initial: Slice
  /**
   * What a slice must look like that comes out of a store: `restoreCall` refuses a snapshot (`snapshot/invalid`) in which it notes
   * something. Without one a spoilt slice is found where the part fails at it.
   */
  readonly check?: Check<Slice>
  /** How words go out of its own events; those that are not named hold none. `eraseWords` asks it. */
  readonly erase?: Erasers
  /** The topics of the session that it stands on (`cuesTopic` …): they come along with it. */
  readonly needs?: readonly NeededTopic<Commands, Events>[]
  /**
   * Of a part that hears words: the source of its reports, and how many events back it looks. What it told is told anew where a turn before is
   * taken back. @hidden
   */
  readonly hears?: { readonly source: string; readonly eventsBack: number }
  /** Folds one event. Answers the same slice where nothing changed. */
  evolve(slice: Slice, event: Envelope): Slice
  /** The commands that it brings: `record` takes them. */
  readonly commands?: CommandTable<PartContext<Slice, Session, Settings>, Commands>
  /** What follows from an event, once every part has folded it. */
  react?(view: View<Session, Settings>, event: Envelope): readonly Draft[]
  /** The earliest thing due, if any. Must change once it has been done. */
  nextDeadline?(slice: Slice): Deadline | undefined
  /** Does what is due. */
  due?(view: View<Session, Settings>, deadline: Deadline): readonly Draft[]
  /** Speaks once for a whole batch, after every reaction. */
  settle?(view: View<Session, Settings>, batch: readonly Envelope[]): readonly Draft[]
}

/** The sooner of two deadlines; of two at the same time, the one that was there. */
export function sooner(known: Deadline | undefined, next: Deadline | undefined): Deadline | undefined {
  return next === undefined || next.at >= (known?.at ?? Infinity) ? known : next
}

/** The first of the parts' deadlines; of two at the same time, that of the earlier part. */
export function earliestDeadline(
  parts: readonly Part[],
  slices: readonly unknown[],
  except?: ReadonlySet<Part>,
  machine?: Machine,
): { readonly deadline: Deadline; readonly part: Part } | undefined {
  let first: { deadline: Deadline; part: Part } | undefined
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    if (except?.has(part)) continue
    try {
      const deadline = part.nextDeadline?.(slices[index])
      const isOne = Number.isFinite(deadline?.at) && typeof deadline?.key === "string"
      if (isOne && deadline.at < (first?.deadline.at ?? Infinity)) first = { deadline, part }
    } catch (error) {
      if (machine !== undefined) reportFailedClock(machine, part, "nextDeadline", error)
    }
  }
  return first
}
