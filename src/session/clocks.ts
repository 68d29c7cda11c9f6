import type { Deadline } from "../kernel/index.js"
import { without } from "./mark.js"
import type { Evolvers } from "./rule.js"
import type { SessionState } from "./state.js"

/** Every clock. */
export const clockNames: readonly ClockName[] = [
  "vent",
  "ventPause",
  "holdCheckBack",
  "holdMax",
  "wrapUp",
  "budgetWarning",
  "budget",
]
/** What a clock of the call stands for. */
export type ClockName = "vent" | "ventPause" | "holdCheckBack" | "holdMax" | "wrapUp" | "budgetWarning" | "budget"

/** One running clock: a deadline that is data. */
export interface Clock {
  readonly clock: ClockName
  /** What it is about, where there may be several: a participant. */
  readonly ref?: string
  readonly dueAt: number
  /** Runs again this long after it was noticed; a call that slept catches up once, not once for each turn missed. */
  readonly everyMs?: number
}

/** Events of this topic. All are reactions. */
export interface ClockEvents {
  readonly "clock.started": Clock
  readonly "clock.stopped": { readonly clock: ClockName; readonly ref?: string }
  /** A deadline has passed. The envelope's `at` is when it was due, `heardAt` when it was noticed. */
  readonly "clock.due": { readonly clock: ClockName; readonly ref?: string }
}

export const clockEvolvers: Evolvers<ClockEvents> = {
  "clock.started": (next, { data }) => {
    next.clocks = [...without(next.clocks, (clock) => isSame(clock, data)), data]
  },
  "clock.stopped": (next, { data }) => {
    next.clocks = without(next.clocks, (clock) => isSame(clock, data))
  },
  "clock.due": (next, { data, heardAt }) => {
    next.clocks = next.clocks.flatMap((clock) => {
      if (!isSame(clock, data)) return clock
      return clock.everyMs === undefined ? [] : { ...clock, dueAt: heardAt + clock.everyMs }
    })
  },
}

/**
 * When the agent is to check back with somebody on hold, milliseconds since the Unix epoch; `undefined` where they are on none, or nothing
 * is due any more.
 *
 * @example
 * ```ts
 * import { holdCheckBackAt } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, now } = buildCall().answer().hold("lookUp", { consent: true })
 * const at = holdCheckBackAt(call.getSnapshot().session, "caller")
 * at === now + 40_000 // => true
 * ```
 */
export function holdCheckBackAt({ clocks }: SessionState, participantId: string): number | undefined {
  return clocks.find(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)?.dueAt
}

/** The earliest clock. */
export function nextSessionDeadline({ clocks, recording }: SessionState): Deadline | undefined {
  let first: Clock | undefined
  for (const clock of clocks) if (first === undefined || clock.dueAt < first.dueAt) first = clock
  const { text, expiresAt, dueAt } = recording.retention ?? {}
  if (
    text === "expire" &&
    expiresAt !== undefined &&
    dueAt === undefined &&
    !(first !== undefined && first.dueAt <= expiresAt)
  )
    return { at: expiresAt, key: RETENTION }
  return first === undefined ? undefined : { at: first.dueAt, key: toKey(first) }
}

/** The key of the deadline on which the words are to be erased. It is no clock: nothing mutes or stops it. */
export const RETENTION = "retention"

/** The clock that a deadline's key names. */
export function clockOf({ clocks }: SessionState, key: string): Clock | undefined {
  return clocks.find((clock) => toKey(clock) === key)
}

function toKey({ clock, ref }: Clock): string {
  return ref === undefined ? clock : `${clock}:${ref}`
}

function isSame(a: { clock: ClockName; ref?: string }, b: { clock: ClockName; ref?: string }): boolean {
  return a.clock === b.clock && a.ref === b.ref
}
