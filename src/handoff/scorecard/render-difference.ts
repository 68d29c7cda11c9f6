import { orInvalidInput } from "../../kernel/index.js"
import { toParts, toText } from "../lay-out.js"
import { toMarkdown } from "../markdown.js"
import type { NotePart } from "../note.js"
import { toRenderer, type HandoffOptions } from "../render.js"
import { toScorecardWords } from "../words/scorecard.js"
import type { AnswerDifference, ScorecardDifference } from "./diff-cards.js"
import { nameQuestion, toChange, toVerdict } from "./render-scorecard.js"
import { isCounting } from "./scorecard.js"

/**
 * What changes between two cards in words, to lay out yourself: the score before and now, then each question that changes.
 *
 * @param options - As for `toScorecardParts`; those of the later card where they are left out.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { diffScorecards, overrideAnswer, scorecard, toScorecardDifferenceParts } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * const { session, heardAt } = call.getSnapshot()
 * const card = scorecard({ session, events: call.events(), now: heardAt })
 * const change = { practiceId: "empathy", result: "met", reason: "heard on the recording" } as const
 * const reviewed = overrideAnswer(card, change, { by: { id: "sup-1", role: "supervisor" }, at: heardAt })
 * const after = "card" in reviewed ? reviewed.card : card
 * toScorecardDifferenceParts(diffScorecards(card, after))[1]?.lines
 * // => ["Name what they are facing: cannot be told → met."]
 * ```
 */
export function toScorecardDifferenceParts(
  difference: ScorecardDifference,
  options: HandoffOptions = {},
): readonly NotePart[] {
  return orInvalidInput({ difference, options }, () => {
    const renderer = toRenderer(options, difference)
    const words = toScorecardWords(renderer.words)
    const { say } = renderer
    const { ratioBefore, ratioAfter, failedBefore, failedAfter, sameForm, answers } = difference
    const toRatio = (ratio: number | null) => (ratio === null ? "–" : say.share(ratio))
    const toResult = (result: AnswerDifference["before"]) =>
      result === null ? words.notAsked : toVerdict(result, words)
    // What counts on neither card changes nothing, asked or not.
    const counting = answers.filter(({ before, after }) => isCounting(before) || isCounting(after))
    const lines = counting.map(({ practiceId, before, after, weightBefore, weightAfter }) => {
      const verdict = toChange(toResult(before), toResult(after))
      const isReweighed = weightBefore !== null && weightAfter !== null && weightBefore !== weightAfter
      const weights = isReweighed
        ? `; ${words.weight} ${toChange(say.number(weightBefore), say.number(weightAfter))}`
        : ""
      return `${nameQuestion(practiceId, renderer)}: ${verdict}${weights}.`
    })
    const toFailed = (failed: boolean) => (failed ? words.failed : "–")
    const fail = failedBefore === failedAfter ? "" : toChange(toFailed(failedBefore), toFailed(failedAfter))
    const score = [`${toChange(toRatio(ratioBefore), toRatio(ratioAfter))}.`, fail, sameForm ? "" : words.otherForm]
    return toParts([
      { heading: words.headings.score, lines: score },
      { heading: words.headings.changes, lines },
    ])
  })
}

/**
 * What changes between two cards as plain text.
 *
 * @param options - As for {@link toScorecardDifferenceParts}.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { createCall, diffScorecards, renderScorecardDifference } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0 }).scorecard()
 * renderScorecardDifference(diffScorecards(card, card)) // => "Score\n  –.\n"
 * ```
 */
export function renderScorecardDifference(difference: ScorecardDifference, options: HandoffOptions = {}): string {
  return toText(toScorecardDifferenceParts(difference, options))
}

/**
 * What changes between two cards in Markdown.
 *
 * @param options - As for {@link toScorecardDifferenceParts}.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { createCall, diffScorecards, toScorecardDifferenceMarkdown } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0 }).scorecard()
 * toScorecardDifferenceMarkdown(diffScorecards(card, card)) // => "**Score**\n\n- –.\n"
 * ```
 */
export function toScorecardDifferenceMarkdown(difference: ScorecardDifference, options: HandoffOptions = {}): string {
  return toMarkdown(toScorecardDifferenceParts(difference, options))
}
