import { coachFollower } from "../coach/index.js"
import type { Envelope, Part } from "../kernel/index.js"
import * as session from "../session/index.js"

/**
 * The log without anybody's own words: turns, quotations of them, promises as they were said, praise, summaries, plans, reasons, and what
 * an advice repeats of them. The state replays as before, with blanks where words were.
 *
 * @param parts - Parts of your own, where they log what was said: each brings how (`erase`).
 * @returns Fresh events; those that hold no words are the same objects.
 *
 * @example
 * ```ts
 * import { createCall, eraseWords } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.record({ type: "connectCall", at: 1_000 })
 * call.hear({ speaker: "caller", text: "The boiler is out", at: 5_000 })
 * JSON.stringify(eraseWords(call.events())).includes("boiler") // => false
 * ```
 */
export function eraseWords(
  events: readonly Envelope[],
  parts: readonly Pick<Part, "erase">[] = [],
): readonly Envelope[] {
  return session.eraseWords(events, [coachFollower(), ...parts])
}
