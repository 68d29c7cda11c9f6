import type { Envelope } from "../events/envelope.js"
import type { Part } from "./part.js"

/** Folds stored events into the slices of the parts, in the order of the parts. */
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
