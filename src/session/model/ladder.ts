import { orInvalidInput } from "../../kernel/index.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/** The stances, for the door. */
export const stances: readonly Stance[] = ["accommodating", "takingControl"]
/** How the agent leads the call; both are polite. */
export type Stance = "accommodating" | "takingControl"

/** What to try with a caller who will not be steered, in this order. It orders suggestions only: help is open from the first second. */
export type Rung =
  "acknowledge" | "probe" | "redirect" | "timeStatement" | "summariseAndClose" | "holdToRegroup" | "supervisor"

/** The rungs in their order. */
export const ladder: readonly Rung[] = [
  "acknowledge",
  "probe",
  "redirect",
  "timeStatement",
  "summariseAndClose",
  "holdToRegroup",
  "supervisor",
]

/** A change of stance, with its reason. */
export interface StanceMark extends Mark {
  readonly stance: Stance
  readonly reason: string
}

/** A rung that was tried. */
export interface RungMark extends Mark {
  readonly rung: Rung
}

/** Commands of this topic. A mistaken one is struck with `strikeRecord`. */
export interface LadderCommands {
  readonly setStance: { readonly stance: Stance; readonly reason: string }
  readonly tryRung: { readonly rung: Rung } & Ground
}

/** Events of this topic. */
export interface LadderEvents {
  readonly "stance.set": { readonly stance: Stance; readonly reason: string }
  readonly "rung.tried": { readonly rung: Rung } & Ground
}

/**
 * The stance that holds: accommodating until it is changed.
 *
 * @example
 * ```ts
 * import { currentStance } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * currentStance(call.getSnapshot().session) // => "accommodating"
 * ```
 */
export function currentStance(state: SessionState): Stance {
  return orInvalidInput({ state }, () => state.stance.at(-1)?.stance ?? "accommodating")
}

/**
 * The rungs before this one that were not tried yet, in order.
 *
 * @example
 * ```ts
 * import { untriedBefore } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "tryRung", rung: "acknowledge" })
 * untriedBefore(story.call.getSnapshot().session, "timeStatement") // => ["probe", "redirect"]
 * ```
 */
export function untriedBefore(state: SessionState, rung: Rung): readonly Rung[] {
  return orInvalidInput({ state, rung }, () => {
    const tried = new Set(state.rungs.map((mark) => mark.rung))
    return ladder.slice(0, ladder.indexOf(rung)).filter((each) => !tried.has(each))
  })
}

/**
 * The first rung that was not tried; `supervisor` where all were.
 *
 * @example
 * ```ts
 * import { nextRung } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "tryRung", rung: "acknowledge" })
 * nextRung(story.call.getSnapshot().session) // => "probe"
 * ```
 */
export function nextRung(state: SessionState): Rung {
  return orInvalidInput({ state }, () => untriedBefore(state, "supervisor")[0] ?? "supervisor")
}
