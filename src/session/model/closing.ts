import { orInvalidInput } from "../../kernel/index.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/** What the call was worth to the client, for afterwards. */
export type ValueOutcome = "saved" | "atRisk" | "promoter" | "referral"

/** A sign of the end, or that there is more. */
export interface ClosingMark extends Mark {
  readonly kind: "callerSignalled" | "begun" | "withdrawn" | "asked"
}

/** What the agents made of the call: their codes, value tags, praise. */
export interface Outcome {
  /** The agent's code, one for each segment; the newest of a segment counts. */
  readonly dispositions: readonly Disposition[]
  readonly values: readonly (Mark & { readonly value: ValueOutcome })[]
  /** Praise for the agent, as the caller put it. */
  readonly praises: readonly (Mark & { readonly words: string })[]
  /** What was added to the wrap-up limit. */
  readonly extensions: readonly (Mark & { readonly byMs: number })[]
}

/** A wrap-up code of one segment. `unclassified` stands where the wrap-up limit passed without one. */
export interface Disposition extends Mark {
  readonly code: string
  readonly segmentId?: string
}

/** Commands of this topic. Mistakes are struck with `strikeRecord`; a code given again corrects. */
export interface ClosingCommands {
  /** The caller shows that they want to end. After it at most one thing is asked. */
  readonly noteEndSignal: Ground
  /** The agent begins to close. Closing with something missing is recorded as out of policy. */
  readonly beginClosing: Ground
  /** The agent asked one more thing after the caller's signal. */
  readonly noteAsked: Ground
  readonly setDisposition: { readonly code: string; readonly segmentId?: string }
  /** More time for the wrap-up, from its limit on: as much again where `byMs` is left out, from a second to an hour. */
  readonly extendWrapUp: { readonly byMs?: number }
  readonly tagValue: { readonly value: ValueOutcome }
  readonly notePraise: { readonly words: string } & Ground
}

/** Events of this topic. */
export interface ClosingEvents {
  readonly "closing.signalled": Ground
  readonly "closing.begun": Ground
  /** There is more: another issue was opened. A reaction. */
  readonly "closing.withdrawn": Ground
  readonly "closing.asked": Ground
  readonly "disposition.set": { readonly code: string; readonly segmentId?: string }
  readonly "wrapUp.extended": { readonly byMs: number }
  readonly "value.tagged": { readonly value: ValueOutcome }
  readonly "praise.noted": { readonly words: string } & Ground
}

/**
 * Whether the agent is closing: it was begun, and nothing new has come up since, which takes it back.
 *
 * @example
 * ```ts
 * import { isClosing } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * isClosing(call.getSnapshot().session) // => false
 * ```
 */
export function isClosing(state: SessionState): boolean {
  return orInvalidInput(
    { state },
    () => state.closing.findLast(({ kind }) => kind === "begun" || kind === "withdrawn")?.kind === "begun",
  )
}

/**
 * Whether one more thing may be asked: until the caller has signalled the end and one was asked since. Another matter opens it anew.
 *
 * @example
 * ```ts
 * import { mayAskMore } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * mayAskMore(call.getSnapshot().session) // => true
 * ```
 */
export function mayAskMore(state: SessionState): boolean {
  return orInvalidInput({ state }, () => {
    const { closing } = state
    const since = closing.slice(closing.findLastIndex(({ kind }) => kind === "withdrawn") + 1)
    const signalled = since.findIndex(({ kind }) => kind === "callerSignalled")
    return signalled < 0 || !since.slice(signalled).some(({ kind }) => kind === "asked")
  })
}
