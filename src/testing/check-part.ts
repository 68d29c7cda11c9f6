import { Fault, orInvalidInput, type Envelope, type Part } from "../kernel/index.js"
import { asList } from "../kernel/inner.js"
import { defaultSettings, type Settings } from "../session/index.js"
import { mustBeBounded, mustBePlain, mustFoldAlike, mustNotChangeInput, mustPassOverUnknown } from "./part-fold.js"
import { mustDoDue, mustNotFail, mustReactAlike, mustReplay } from "./part-live.js"

/** One thing that a part must keep to. */
export interface PartCheck {
  readonly name: string
  /** Throws a plain `Error` that says where the part does not keep to it. */
  readonly run: () => void
}

/** What parts are checked under. */
export interface PartCheckOptions {
  readonly playbook?: Settings
}

/**
 * What every part of a call must keep to, as a list for any test runner.
 *
 * The log should hold events that the part folds, reacts to and waits for: what does not happen in it is not checked.
 *
 * @param part - The part; the session is in the call besides.
 * @param log - The events of one call in order, at least one; `buildCall` makes one.
 * @throws {@link Fault} `input/invalid` without a part, or with an empty log.
 *
 * @example
 * ```ts
 * import type { Part } from "evenkeel/kernel"
 * import { buildCall, checkPart } from "evenkeel/testing"
 *
 * const turnCounter: Part<number> = {
 *   name: "turnCounter",
 *   initial: 0,
 *   evolve: (count, event) => (event.type === "turn.heard" ? count + 1 : count),
 * }
 * const { log } = buildCall().answer().caller("My boiler is out.")
 *
 * // In a test file: for (const { name, run } of checkPart(turnCounter, log)) test(name, run)
 * checkPart(turnCounter, log).map(({ run }) => run()).length // => 9
 * ```
 */
export function checkPart(part: Part, log: readonly Envelope[], options: PartCheckOptions = {}): readonly PartCheck[] {
  const { playbook } = orInvalidInput({ part, log, options }, () => {
    const { playbook = defaultSettings } = options
    if (typeof part.evolve !== "function") throw new TypeError()
    if (asList(log).length === 0)
      throw new Fault("input/invalid", { issues: [{ path: "log", expected: "events: it is empty" }] })
    return { playbook }
  })
  const check = (name: string, run: typeof mustDoDue): PartCheck => ({ name, run: () => run(part, log, playbook) })
  return [
    check("its slice is plain JSON", mustBePlain),
    check("evolve gives the same slice for the same event", mustFoldAlike),
    check("evolve changes neither the slice nor the event that it is given", mustNotChangeInput),
    check("evolve gives the very slice that it was given for an event that it does not know", mustPassOverUnknown),
    check("its slice is bounded, however long the call", mustBeBounded),
    check("it reacts the same each time", mustReactAlike),
    check("it throws nowhere, and does not answer itself without end", mustNotFail),
    check("its slice after the stored events are folded is the one that the live call had", mustReplay),
    check("what is due is done, and it waits for something else then", mustDoDue),
  ]
}
