import { defined } from "../values/defined.js"
import { orInvalidInput } from "../checks/invalid-input.js"
import { asMany } from "../checks/lists.js"
import type { Cleaner } from "../checks/check.js"
import type { CommandTable } from "./commands.js"
import { toEventId, type Actor, type Draft, type Envelope } from "../events/envelope.js"
import type { Deadline } from "./part.js"
import type { Stamp } from "./machine.js"
import type { Refusal } from "../faults/refusal.js"

/** What a command or a deadline of a stream is decided on. */
export interface DeciderContext<State, Settings = unknown> {
  readonly state: State
  readonly settings: Settings
  readonly stream: string
  /** The `seq` of the first event that is decided: ids made of it are unique in the stream. */
  readonly nextSeq: number
  /** When it happened. */
  readonly at: number
  /** When it is heard: the time by which deadlines run. */
  readonly now: number
  readonly by: Actor
}

/** A kind of stream that stands by itself and outlives the call: a dispatch, a follow-up. All of it is pure. */
export interface Decider<State, Settings = unknown> {
  readonly name: string
  readonly initial: State
  readonly commands: CommandTable<DeciderContext<State, Settings>>
  /** Whether only amendments are taken. */
  isClosed(state: State): boolean
  /** Folds one event. Takes any event; one that it does not know leaves the state as it is. */
  evolve(state: State, event: Envelope): State
  /** The earliest thing due. Must change once it has been done. */
  nextDeadline(state: State): Deadline | undefined
  /** Does what is due. */
  due(context: DeciderContext<State, Settings>, deadline: Deadline): readonly Draft[]
}

/** Where a stream stands. Plain data: what a store keeps as a snapshot. */
export interface StreamStanding<State> {
  readonly stream: string
  /** `seq` of the last event, 0 before the first. */
  readonly seq: number
  /** The highest `heardAt`. */
  readonly heardAt: number
  readonly state: State
}

/** What became true, and where the stream stands then. */
export interface Advanced<State> {
  readonly events: readonly Envelope[]
  readonly standing: StreamStanding<State>
  /** The key of a deadline that did not change when it was done: a fault of the decider, to be reported. */
  readonly stuck?: string
}

const LIBRARY: Actor = { id: "evenkeel", role: "library" }

/** More deadlines than this at once are left for the next time. */
const MOST_DUE = 1_000

/**
 * A stream before its first event.
 *
 * @example
 * ```ts
 * import { openStream } from "evenkeel/kernel"
 * import { followUp } from "evenkeel/followups"
 *
 * openStream(followUp, "CA1/promise/p1").seq // => 0
 * ```
 */
export function openStream<State, Settings>(decider: Decider<State, Settings>, stream: string): StreamStanding<State> {
  return orInvalidInput({ decider, stream }, () => ({ stream, seq: 0, heardAt: 0, state: decider.initial }))
}

/**
 * Folds stored events, in order of `seq`.
 *
 * @example
 * ```ts
 * import { decideStream, foldStream, openStream } from "evenkeel/kernel"
 * import { followUp } from "evenkeel/followups"
 *
 * const opened = decideStream(followUp, openStream(followUp, "CA1/promise/p1"), {
 *   type: "openFollowUp",
 *   fields: { terms: { ...followUp.initial.terms, words: "I'll ring you" }, standing: "heard" },
 *   settings: { zone: "America/Chicago" },
 *   by: { id: "a7", role: "agent" },
 *   at: 1_767_225_600_000,
 *   heardAt: 1_767_225_600_000,
 * })
 * const events = "refusal" in opened ? [] : opened.events
 * foldStream(followUp, openStream(followUp, "CA1/promise/p1"), events).state.standing === "heard" // => true
 * ```
 */
export function foldStream<State, Settings>(
  decider: Decider<State, Settings>,
  standing: StreamStanding<State>,
  events: Iterable<Envelope>,
): StreamStanding<State> {
  return orInvalidInput({ decider, standing, events }, () => {
    let { stream, seq, heardAt, state } = standing
    for (const event of asMany(events)) {
      state = decider.evolve(state, event)
      ;({ stream, seq, heardAt } = event)
    }
    return { stream, seq, heardAt, state }
  })
}

/** One command to a stream, unchecked, with who gave it and when. */
export interface StreamCommand<Settings> extends Stamp {
  readonly type: string
  readonly fields: unknown
  readonly settings: Settings
  /** Masks what must not be kept of the texts in the fields. Left out for what was cleaned before. */
  readonly cleaner?: Cleaner
}

/**
 * Does what was due before, then the command, as one batch. A refusal takes both back.
 *
 * @returns The events to append with `standing.seq` as the expected version, or a refusal and nothing.
 *
 * @example
 * ```ts
 * import { decideStream, openStream } from "evenkeel/kernel"
 * import { followUp } from "evenkeel/followups"
 *
 * const opened = decideStream(followUp, openStream(followUp, "CA1/promise/p1"), {
 *   type: "openFollowUp",
 *   fields: { terms: { ...followUp.initial.terms, words: "I'll ring you" }, standing: "heard" },
 *   settings: { zone: "America/Chicago" },
 *   by: { id: "a7", role: "agent" },
 *   at: 1_767_225_600_000,
 *   heardAt: 1_767_225_600_000,
 * })
 * "refusal" in opened ? opened.refusal.code : opened.events.map(({ type }) => type) // => ["followUp.heard"]
 * ```
 */
export function decideStream<State, Settings>(
  decider: Decider<State, Settings>,
  before: StreamStanding<State>,
  command: StreamCommand<Settings>,
): Advanced<State> | { readonly refusal: Refusal } {
  return orInvalidInput({ decider, before, command }, () => {
    const { type, fields, settings, by, at, cleaner } = command
    const heardAt = Math.max(before.heardAt, command.heardAt)
    const due = advance(decider, before, settings, heardAt, false)
    const { standing } = due
    const context = toContext(standing, settings, { by, at, heardAt })
    const decided = decider.commands.decide(context, type, fields, decider.isClosed(standing.state), cleaner)
    if ("refusal" in decided) return decided
    const events = due.events.slice()
    const after = append(decider, standing, decided, { by, at, heardAt }, events, before.seq + 1)
    return { ...due, events, standing: after }
  })
}

/**
 * Does whatever is due at `now` or before it.
 *
 * @example
 * ```ts
 * import { openStream, tickStream } from "evenkeel/kernel"
 * import { followUp } from "evenkeel/followups"
 *
 * tickStream(followUp, openStream(followUp, "CA1/promise/p1"), { zone: "UTC" }, 1_767_225_600_000).events // => []
 * ```
 */
export function tickStream<State, Settings>(
  decider: Decider<State, Settings>,
  before: StreamStanding<State>,
  settings: Settings,
  now: number,
): Advanced<State> {
  return orInvalidInput({ decider, before, settings, now }, () =>
    advance(decider, before, settings, Math.max(before.heardAt, now), true),
  )
}

function advance<State, Settings>(
  decider: Decider<State, Settings>,
  before: StreamStanding<State>,
  settings: Settings,
  heardAt: number,
  inclusive: boolean,
): Advanced<State> {
  const events: Envelope[] = []
  let standing = before
  let last: string | undefined
  for (let count = 0; count < MOST_DUE; count++) {
    const deadline = decider.nextDeadline(standing.state)
    if (deadline === undefined || deadline.at > heardAt || (deadline.at === heardAt && !inclusive)) break
    const mark = `${deadline.key} ${deadline.at}`
    if (mark === last) return { events, standing, stuck: deadline.key }
    last = mark
    const stamp = { by: LIBRARY, at: deadline.at, heardAt }
    const drafts = decider.due(toContext(standing, settings, stamp), deadline)
    standing = append(decider, standing, drafts, stamp, events, before.seq + 1)
  }
  return { events, standing }
}

function toContext<State, Settings>(
  { stream, seq, state }: StreamStanding<State>,
  settings: Settings,
  { by, at, heardAt }: Stamp,
): DeciderContext<State, Settings> {
  return { state, settings, stream, nextSeq: seq + 1, at, now: heardAt, by }
}

function append<State, Settings>(
  decider: Decider<State, Settings>,
  before: StreamStanding<State>,
  drafts: readonly Draft[],
  { by, at, heardAt }: Stamp,
  events: Envelope[],
  batch: number,
): StreamStanding<State> {
  const { stream } = before
  let { seq, state } = before
  let causedBy: string | null = null
  for (const draft of drafts) {
    seq += 1
    const event: Envelope = {
      id: toEventId(stream, seq),
      stream,
      seq,
      at: draft.at ?? at,
      heardAt,
      type: draft.type,
      v: 1,
      by,
      origin: by === LIBRARY ? "reaction" : "input",
      batch,
      causedBy,
      data: draft.data ?? {},
      ...defined({ anomaly: draft.anomaly }),
    }
    causedBy ??= event.id
    events.push(event)
    state = decider.evolve(state, event)
  }
  return drafts.length === 0 ? before : { stream, seq, heardAt, state }
}
