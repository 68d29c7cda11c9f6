import { orInvalidInput } from "../../kernel/index.js"
import { toFact, type FactEntry } from "./facts.js"
import type { Ground, Mark } from "./mark.js"
import type { PromiseRecord } from "./promises.js"
import type { SessionState } from "./state.js"

/** The dangers. */
export const safetyKinds = ["crisis", "fire", "gas", "medical", "duress"] as const
/** What puts life at risk. */
export type SafetyKind = "crisis" | "fire" | "gas" | "medical" | "duress"

/** Safety mode was entered, or a person ended it. */
export interface SafetyMark extends Mark {
  readonly kind: SafetyKind | "cleared"
  /** Why it was cleared: a person's reason. */
  readonly reason?: string
  /** The words it rested on were taken back; the mode stays until a person clears it. */
  readonly groundWithdrawn?: true
}

/** Commands of this topic. */
export interface SafetyCommands {
  readonly enterSafety: { readonly kind: SafetyKind } & Ground
  /** Needs a person who says why. "I was joking" clears nothing by itself. */
  readonly clearSafety: { readonly reason: string }
}

/** Events of this topic. */
export interface SafetyEvents {
  readonly "safety.entered": { readonly kind: SafetyKind } & Ground
  readonly "safety.cleared": { readonly reason: string }
}

/**
 * The danger that the call is in, or `undefined`. While there is one, everything but safety is mute: advice, clocks, scores
 * and closes, until a person clears it.
 *
 * @example
 * ```ts
 * import { inSafetyMode } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * inSafetyMode(story.call.getSnapshot().session) // => undefined
 * story.caller("There is gas everywhere.").cue("emergency.gas")
 * inSafetyMode(story.call.getSnapshot().session) !== undefined // => true
 * ```
 */
export function inSafetyMode(state: SessionState): SafetyKind | undefined {
  return orInvalidInput({ state }, () => dangerIn(state))
}

/** The same without a check of what a host gave. */
export function dangerIn({ safety }: SessionState): SafetyKind | undefined {
  const kind = safety.at(-1)?.kind
  return kind === "cleared" ? undefined : kind
}

/**
 * Whether something was heard in the words in which a danger was told, or while it lasted: such words travel in no hand-off, task or
 * webhook. What a person recorded is theirs to judge.
 *
 * @param state - The session.
 * @param mark - A fact's mark, a promise, a flag: anything with `seq`, and the `turnId` of the words it rests on, with the `earlierTurnIds`
 * of a promise. Without `turnId` it was recorded.
 *
 * @example
 * ```ts
 * import { isOfDanger } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("Gas is hissing in the kitchen.").cue("emergency.gas").cue("problem")
 * const { session } = story.call.getSnapshot()
 * const [mark] = session.issues[0]?.facts[0]?.marks ?? []
 * mark && isOfDanger(session, mark) // => true
 * isOfDanger(session, { seq: mark?.seq ?? 0 }) // => false
 * ```
 */
export function isOfDanger(
  state: Pick<SessionState, "safety">,
  mark: Pick<Mark, "seq" | "turnId"> & Pick<PromiseRecord, "earlierTurnIds">,
): boolean {
  return orInvalidInput({ state, mark }, () => {
    const { safety } = state
    const { seq, turnId, earlierTurnIds = [] } = mark
    if (turnId === undefined) return false
    const said = [...earlierTurnIds, turnId]
    if (safety.some((mark) => mark.turnId !== undefined && said.includes(mark.turnId))) return true
    const before = safety.findLast((mark) => mark.seq < seq)
    return before !== undefined && before.kind !== "cleared"
  })
}

/**
 * Whether the value of a fact, or the one that clashes with it, was heard in the words of a danger: it is then left out of what goes to
 * others.
 *
 * @param state - The session.
 * @param entry - Of an issue's `facts`.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { isFactOfDanger } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("There is gas in the kitchen.").cue("emergency.gas").cue("problem")
 * story.record({ type: "stateFact", fact: "cause", value: "Hose off the cooker" })
 * const { session } = story.call.getSnapshot()
 * session.issues[0]?.facts.map((entry) => [entry.name, isFactOfDanger(session, entry)])
 * // => [["problem", true], ["cause", false]]
 * ```
 */
export function isFactOfDanger(state: SessionState, entry: FactEntry): boolean {
  return orInvalidInput({ state, entry }, () => {
    const { value, clash } = toFact(entry)
    return entry.marks.some(
      (mark) => mark.value !== undefined && (mark.value === value || mark.value === clash) && isOfDanger(state, mark),
    )
  })
}
