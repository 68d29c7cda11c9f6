import type { Draft, Envelope, Part } from "../../kernel/index.js"
import { readTurn } from "../../session/inner.js"

/** What a detector of ours made of a turn; a host's own reports are inputs and stay in any case. */
const heardTypes: readonly string[] = ["cues.reported", "promise.heard", "promise.dismissed"]

/**
 * Stands in for the cues part when a log is played again: each turn tells what it told then. So a backtest shows what other rules
 * would have done, and not what another detector would have heard.
 */
export function asHeardPart(log: readonly Envelope[]): Part {
  const madeOf = new Map<string, Draft[]>()
  for (const { causedBy, type, data, origin, anomaly } of log) {
    // A promise that the session dismisses, since another takes its place, it dismisses again.
    const isHeard = heardTypes.includes(type) && "source" in (data as object)
    if (causedBy === null || origin !== "reaction" || !isHeard) continue
    madeOf.set(causedBy, [...(madeOf.get(causedBy) ?? []), { type, data, ...(anomaly && { anomaly }) }])
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
