import { orInvalidInput, type Envelope, type EventReader } from "../kernel/index.js"
import * as inner from "./inner.js"
import type { Turn } from "./turn.js"

/**
 * The turn that an event brings, or `undefined` for other events.
 *
 * @example
 * ```ts
 * import { turnOf } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("My boiler is out.")
 * call.events().flatMap((event) => turnOf(event)?.text ?? []) // => ["My boiler is out."]
 * ```
 */
export function turnOf(event: Envelope): Turn | undefined {
  return orInvalidInput({ event }, () => inner.turnOf(event))
}

/**
 * The turns that stand before an event, newest first: those retracted are left out, and better words stand where they were heard.
 *
 * @param from - `seq` of the event to begin at, itself included; the newest where it is left out.
 * @returns Made one by one: stop when you have seen enough, and a long call costs no more than a short one.
 *
 * @example
 * ```ts
 * import { turnsBackward } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("My boiler is out.").agent("Since when?").caller("Since Monday.")
 * const events = story.call.events()
 * const log = { size: events.length, event: (seq: number) => events[seq - 1] }
 *
 * for (const { turn } of turnsBackward(log)) {
 *   turn.text // => "Since Monday."
 *   break
 * }
 * [...turnsBackward(log)].map(({ turn }) => turn.speaker) // => ["caller", "agent", "caller"]
 * ```
 */
export function* turnsBackward(log: EventReader, from?: number): Generator<{ turn: Turn; event: Envelope }> {
  const given = { log, from }
  yield* orInvalidInput(given, () => {
    if (typeof log.event !== "function" || typeof log.size !== "number") throw new TypeError()
    return inner.turnsBackward({ size: log.size, event: (seq) => orInvalidInput(given, () => log.event(seq)) }, from)
  })
}
