import type { Actor, Deadline, Envelope, Refusal } from "../kernel/index.js"
import { freeze } from "../kernel/inner.js"
import type {
  AgentRef,
  CallCommands,
  CallEvent,
  CallEvents,
  Command,
  CommandStamp,
  Correlation,
  Direction,
  Permission,
  Person,
  Readiness,
  SessionState,
  Settings,
  Speech,
  SpeechRetraction,
  WholeCommands,
  Wishes,
  WishOf,
} from "../session/index.js"
import type { Chosen } from "./chosen.js"
import type { CallListeners } from "./listeners.js"
import type { Redactor } from "./redactor.js"

/** Tells the time, where the host wants to leave `at` out: `{ now: () => Date.now() }`. */
export interface ClockPort {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** What a live method comes to. Never an exception. */
export type Result<Events = CallEvents> =
  | {
      readonly ok: true
      /** What became true, in order; empty where the input was known already or is not final yet. */
      readonly events: readonly CallEvent<Events>[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** How a call is opened. */
export interface CallOptions {
  /** The host's id of the call: the name of its stream. 1 to 200 characters. */
  readonly callId: string
  /** The client's settings; the defaults where it is left out. A playbook is one. */
  readonly playbook?: Settings
  /** When the call was opened, milliseconds since the Unix epoch. Needed where there is no `clock`. */
  readonly at?: number
  /** Tells the time where a command leaves `at` out; without one each command brings its own. */
  readonly clock?: ClockPort
  /** `inbound` where it is left out. */
  readonly direction?: Direction
  /** Who rings, as far as it is known; `describeCaller` tells it later. */
  readonly caller?: Person
  /** Who answers, where that is known as the call is opened; `startSegment` tells it later. */
  readonly agent?: AgentRef
  /** The ids of this call at a vendor. */
  readonly correlation?: Correlation
  /** Who gives commands that name nobody: the product itself, `{ id: "host", role: "host" }`, where it is left out. */
  readonly by?: Actor
}

/** How a call is taken up again. */
export interface RestoreOptions {
  /** The settings that the call was opened with: version and hash stand in its first event. */
  readonly playbook?: Settings
  readonly clock?: ClockPort
  readonly by?: Actor
  /** What `snapshot()` gave: a cache that saves folding the events before it. */
  readonly snapshot?: unknown
  /** The call's events in order: all of them, or those after the snapshot. None to follow a call with `apply`. */
  readonly events?: readonly unknown[]
  /** Goes on under a playbook other than the one that the call was opened with, and logs that. */
  readonly migrated?: boolean
}

/** What a call may be made of, besides the core of the session. */
export interface PartsOption<Parts extends Chosen = Chosen> {
  /**
   * Topics of the session (`ventTopic` … of `evenkeel/session`; `allTopics()` gives every one), and parts, which react in this order. A
   * part brings the topics that it stands on. The compiler knows their commands and events where they stand in the call of `createCall`, or
   * in a list `as const`.
   */
  readonly parts?: Parts
  /** Masks card numbers and the like before anything is kept. The standard call has one; the bare call none. */
  readonly redactor?: Redactor
}

/**
 * The state of a call at one moment, as plain JSON: for rendering, and for a store.
 *
 * The same object until something changes, so any UI library can compare by identity.
 */
export interface CallSnapshot {
  /** The format of this object. */
  readonly format: 1
  readonly callId: string
  /** `seq` of the last event in it. */
  readonly seq: number
  readonly heardAt: number
  readonly session: SessionState
  /** The states of the other parts, by name. */
  readonly parts: Readonly<Record<string, unknown>>
}

/**
 * A live call: takes what happens, answers with what follows. Synchronous, in memory, with no timers of its own.
 *
 * Functions may be taken off the object (`const { hear } = call`). `Commands` are the fields of the commands that it takes and `Events` the
 * data of its events, by their types: those of a call with all of the library's parts where nothing is said.
 */
export interface Call<Commands = WholeCommands, Events = CallEvents> {
  readonly callId: string
  /** Words that were spoken: final, partial, corrected or taken back. */
  hear(speech: (Speech | SpeechRetraction) & CommandStamp): Result<Events>
  /** Anything else that happened, or that a person records. */
  record(command: Command<Commands>): Result<Events>
  /** What a detector of the host found in a turn, whenever it is ready. */
  reportCues(report: CallCommands["reportCues"] & CommandStamp): Result<Events>
  /** Does whatever is due. `now` is the clock's time where it is left out. */
  tick(now?: number): Result<Events>
  /** When `tick` should next be called; `undefined` where nothing waits. */
  nextDeadline(): Deadline | undefined
  /** Listens. Gives a function that stops it. */
  on<Type extends keyof CallListeners<Events>>(
    type: Type,
    listener: (value: CallListeners<Events>[Type]) => void,
  ): () => void
  /** Calls back after each change. Gives a function that stops it. */
  subscribe(listener: () => void): () => void
  /** The state now; the same object until something changes. */
  getSnapshot(): CallSnapshot
  /** The same, under the name for stores: with the events after it, it is the whole call. */
  snapshot(): CallSnapshot
  /** Events after a `seq` (all where it is left out), made anew at each call. */
  events(afterSeq?: number): readonly CallEvent<Events>[]
  /** Follows a call that is decided elsewhere: a second tab, a supervisor. Events known already are passed over. */
  apply(events: readonly unknown[]): Result<Events>
  /** Whether the client's policy allows an action now (`hold`, `transfer`, `close` …), and if not, why and what is lacking. It only advises: what is done all the same is recorded. */
  may<Action extends WishOf<Commands>>(action: Action, details?: Wishes[Action]): Permission
  /** Whether the call may close, what is missing, and which claims are true. */
  readiness(): Readiness
}

/** An event as the kernel sees it is one of a call: its type is a {@link CallEvent}'s. */
export function asCallEvents(events: readonly Envelope[]): readonly CallEvent[] {
  return events as readonly CallEvent[]
}

/** Nothing new. */
export const nothing: Result = /* @__PURE__ */ freeze({ ok: true, events: [] })

/** A refusal as a result. */
export function refused({ refusal }: { readonly refusal: Refusal }): Result {
  return { ok: false, refusal }
}

/** Two results of one input, as one. */
export function joined(first: Result, second: Result): Result {
  if (!first.ok) return first
  return second.ok && second.events.length > 0 ? { ok: true, events: [...first.events, ...second.events] } : first
}
