import { orInvalidInput, type Envelope, type EventReader } from "../kernel/index.js"
import type { TurnRetracted } from "./model/talk.js"
import type { ParticipantRole, Turn } from "./model/turn.js"

/** Behind a longer silence what somebody says is not the next piece of what they said before. */
export const PAUSE_MS = 20_000

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
  return orInvalidInput({ event }, () => readTurn(event))
}

/** The same, without a check of what a host gave. */
export function readTurn(event: Envelope): Turn | undefined {
  return event.type === "turn.heard" || event.type === "turn.replaced" ? (event.data as Turn) : undefined
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
    return readTurnsBackward({ size: log.size, event: (seq) => orInvalidInput(given, () => log.event(seq)) }, from)
  })
}

/** The same, without a check of what a host gave. */
export function* readTurnsBackward(log: EventReader, from = log.size): Generator<{ turn: Turn; event: Envelope }> {
  const gone = new Set<string>()
  for (let seq = Math.min(from, log.size); seq > 0; seq--) {
    const event = log.event(seq)
    if (event === undefined) return
    if (event.type === "turn.retracted") gone.add((event.data as TurnRetracted).turnId)
    const turn = readTurn(event)
    if (turn === undefined) continue
    if (gone.delete(turn.turnId)) continue
    yield { turn, event }
  }
}

/**
 * The turn of this id, if it stands and is among the last events; `undefined` where it was retracted or is further back.
 *
 * @param lookBack - How many events back to look: what belongs to a turn comes while it is fresh, and a long log costs no more than a short
 * one.
 *
 * @example
 * ```ts
 * import { recentTurn } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const events = buildCall().answer().caller("My boiler is out.", { turnId: "t1" }).log
 * const log = { size: events.length, event: (seq: number) => events[seq - 1] }
 * recentTurn(log, "t1", 100)?.text // => "My boiler is out."
 * recentTurn(log, "t2", 100) // => undefined
 * ```
 */
export function recentTurn(log: EventReader, turnId: string, lookBack: number): Turn | undefined {
  return orInvalidInput({ log, turnId, lookBack }, () => {
    for (let seq = log.size; seq >= Math.max(1, log.size - lookBack); seq--) {
      const event = log.event(seq)
      if (event === undefined) return undefined
      if (event.type === "turn.retracted" && (event.data as TurnRetracted).turnId === turnId) return undefined
      const turn = readTurn(event)
      if (turn?.turnId === turnId) return turn
    }
    return undefined
  })
}

/** How long a turn took to say; 0 where its beginning is not known. `at` is its end. */
export function speechMs({ startAt }: Turn, at: number): number {
  return startAt === undefined ? 0 : Math.max(0, at - startAt)
}

/**
 * The side that a role speaks for; interpreters, relay operators and machines are outside all measures.
 *
 * @example
 * ```ts
 * import { sideOf } from "evenkeel/session"
 *
 * sideOf("caller") // => "caller"
 * sideOf("interpreter") // => undefined
 * ```
 */
export function sideOf(speaker: ParticipantRole): "caller" | "agent" | undefined {
  if (speaker === "caller" || speaker === "agent") return speaker
  return speaker === "supervisor" ? "agent" : undefined
}
