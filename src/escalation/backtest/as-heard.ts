import type { Draft, Envelope, Part } from "../../kernel/index.js"
import { readTurn } from "../../session/inner.js"

/** What a detector of ours made of a turn; a host's own reports are inputs and stay in any case. */
const heardTypes: readonly string[] = ["cues.reported", "promise.heard"]

/**
 * Stands in for the cues part when a log is played again: each turn tells what it told then. So a backtest shows what other rules
 * would have done, and not what another detector would have heard.
 */
export function asHeardPart(log: readonly Envelope[]): Part {
  const madeOf = new Map<string, Draft[]>()
  for (const { causedBy, type, data, origin } of log) {
    if (causedBy === null || origin !== "reaction" || !heardTypes.includes(type)) continue
    madeOf.set(causedBy, [...(madeOf.get(causedBy) ?? []), { type, data }])
  }
  const turns = log.filter((event) => readTurn(event) !== undefined).map((turn) => madeOf.get(turn.id) ?? [])
  let next = 0
  return {
    name: "cues",
    initial: null,
    evolve: (slice) => slice,
    react: (_, event) => (readTurn(event) === undefined ? [] : (turns[next++] ?? [])),
  }
}
