import type { Envelope } from "./envelope.js"
import type { Part } from "./part.js"

/**
 * Folds stored events into the slices of the parts, in the order of the parts. Nothing reacts and nothing is due: what
 * followed from an event stands in the log beside it.
 *
 * @param parts - The parts that the call was made with, in the same order.
 * @param events - In order of `seq`.
 * @param slices - Where to go on from; the parts' initial slices where it is left out.
 *
 * @example
 * ```ts
 * import { replay, type Part } from "evenkeel/kernel"
 *
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * replay([counter as Part], []) // => [0]
 * ```
 */
export function replay(
  parts: readonly Part[],
  events: Iterable<Envelope>,
  slices: readonly unknown[] = parts.map((part) => part.initial),
): readonly unknown[] {
  const folded = slices.slice()
  for (const event of events) {
    for (let index = 0; index < parts.length; index++) {
      try {
        folded[index] = parts[index]!.evolve(folded[index], event)
      } catch {
        // The live call logged `part.failed` here; the slice stays as it was, as it did then.
      }
    }
  }
  return folded
}
