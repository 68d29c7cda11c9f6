import { Fault, orInvalidInput } from "../../kernel/index.js"
import type { ScoreResult } from "../../coach/index.js"
import type { WordingOptions } from "../words/say.js"
import type { Scorecard } from "./scorecard.js"

/** One answer that two cards do not share. `null` where a card does not ask it. */
export interface AnswerDifference {
  readonly practiceId: string
  readonly before: ScoreResult | null
  readonly after: ScoreResult | null
  readonly weightBefore: number | null
  readonly weightAfter: number | null
}

/** What changes between two cards of one call: another form, another version of the library, a person's answers. Its `locale` and `zone` are those of the later card. */
export interface ScorecardDifference extends WordingOptions {
  readonly callId: string
  /** Whether both were made by the same form. */
  readonly sameForm: boolean
  readonly ratioBefore: number | null
  readonly ratioAfter: number | null
  /** Whether a confirmed auto-fail fails the call. */
  readonly failedBefore: boolean
  readonly failedAfter: boolean
  readonly answers: readonly AnswerDifference[]
}

/**
 * Compares two cards of one call. Score a log again under a new form, and see what would change before anybody is told.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form, and for cards of two calls: agents are not compared.
 *
 * @example
 * ```ts
 * import { diffScorecards, scorecard } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * const { session, heardAt } = call.getSnapshot()
 * const card = scorecard({ session, events: call.events(), now: heardAt })
 * diffScorecards(card, card).answers // => []
 * ```
 */
export function diffScorecards(before: Scorecard, after: Scorecard): ScorecardDifference {
  return orInvalidInput({ before, after }, () => {
    if (before.callId !== after.callId)
      throw new Fault("input/invalid", { issues: [{ path: "after.callId", expected: "the call of the card before" }] })
    const ids = [...new Set([...before.answers, ...after.answers].map(({ practiceId }) => practiceId))]
    const answers = ids.flatMap((practiceId): readonly AnswerDifference[] => {
      const one = before.answers.find((each) => each.practiceId === practiceId)
      const other = after.answers.find((each) => each.practiceId === practiceId)
      if (one?.counted === other?.counted && one?.weight === other?.weight) return []
      return [
        {
          practiceId,
          before: one?.counted ?? null,
          after: other?.counted ?? null,
          weightBefore: one?.weight ?? null,
          weightAfter: other?.weight ?? null,
        },
      ]
    })
    return {
      callId: after.callId,
      sameForm: before.form.hash === after.form.hash,
      ratioBefore: before.total.ratio,
      ratioAfter: after.total.ratio,
      failedBefore: before.total.failed,
      failedAfter: after.total.failed,
      answers,
      locale: after.locale,
      zone: after.zone,
    }
  })
}
