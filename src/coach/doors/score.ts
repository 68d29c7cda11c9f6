import { orInvalidInput } from "../../kernel/index.js"
import * as inner from "../inner.js"
import type { SessionState, Settings } from "../../session/index.js"
import type { Envelope } from "../../kernel/index.js"
import type { ScoreView } from "../score-view.js"
import type { Evidence, EvidenceMark, ScoreResult, Score } from "../score.js"
import type { Practice } from "../practice.js"
import type { PracticeScore } from "../score-practices.js"

/**
 * Reads a log for scoring: one pass. For trying out the `score` of a practice of your own; `scorePractices` makes one for all.
 *
 * @param session - As the call ended.
 * @param log - All of its events, in order of `seq`.
 * @param settings - The playbook that it was opened with.
 *
 * @example
 * ```ts
 * import { createScoreView } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, log } = buildCall().answer().caller("I am at my wits' end.").cue("distress").agent("Let's sort it out.")
 * const view = createScoreView(call.getSnapshot().session, log, defaultSettings)
 * view.hasTranscript // => true
 * view.with("caller", "distress").map(({ wordCount }) => wordCount) // => [6]
 * view.all("call.connected").length // => 1
 * ```
 */
export function createScoreView(session: SessionState, log: readonly Envelope[], settings: Settings): ScoreView {
  return orInvalidInput({ session, log, settings }, () => inner.createScoreView(session, log, settings))
}

/**
 * Evidence of marks, turns or events: what a score rests on. `undefined` among them is left out, so that what was not found needs no `if`.
 *
 * @param role - What they are: the occasion, what was `done` about it, or what speaks `against`.
 *
 * @example
 * ```ts
 * import { toEvidence } from "evenkeel/coach"
 *
 * toEvidence("done", { seq: 7, at: 9_000 }, undefined) // => [{ seq: 7, at: 9_000, role: "done" }]
 * ```
 */
export function toEvidence(
  role: Evidence["role"],
  ...marks: readonly (EvidenceMark | undefined)[]
): readonly Evidence[] {
  return orInvalidInput({ role, marks }, () => inner.toEvidence(role, ...marks))
}

/**
 * A score with its evidence, of which the first 40 are kept: more would say nothing new.
 *
 * @example
 * ```ts
 * import { toEvidence, toScore } from "evenkeel/coach"
 *
 * const [asked, answered] = [{ seq: 4, at: 5_000 }, { seq: 7, at: 9_000 }]
 * const score = toScore("met", toEvidence("occasion", asked), toEvidence("done", answered))
 * score.evidence.map(({ seq, role }) => [seq, role]) // => [[4, "occasion"], [7, "done"]]
 * ```
 */
export function toScore(result: ScoreResult, ...evidence: readonly (readonly Evidence[])[]): Score {
  return orInvalidInput({ result, evidence }, () => inner.toScore(result, ...evidence))
}

/**
 * Scores by events: met where each one of `of` is followed by what `by` finds, partly where some are, missed where none is. Needs no words.
 *
 * @param by - What was done about an occasion; `undefined` where nothing was.
 *
 * @example
 * ```ts
 * import { createScoreView, scoreFollowed } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().hold("lookUp", { consent: true }).waits(30_000).resume()
 * const view = createScoreView(story.call.getSnapshot().session, story.log, defaultSettings)
 * const withinAMinute = scoreFollowed(view.all("participant.held"), ({ seq, at }) =>
 *   view.find((event) => event.type === "participant.resumed" && event.seq > seq && event.at - at <= 60_000),
 * )
 * withinAMinute.result // => "met"
 * ```
 */
export function scoreFollowed(
  of: readonly EvidenceMark[],
  by: (occasion: EvidenceMark) => EvidenceMark | undefined,
): Score {
  return orInvalidInput({ of, by }, () => inner.scoreFollowed(of, by))
}

/**
 * Scores a call by the same practices that coach it: each with the events that show it, none by what was whispered. Practices that
 * the client has switched off are left out.
 *
 * For after the call: it reads the whole log.
 *
 * @param state - The session as it ended.
 * @param log - All events of the call, in order.
 * @returns In the order of the practices.
 *
 * @example
 * ```ts
 * import { scorePractices } from "evenkeel/coach"
 * import { createCall } from "evenkeel/runtime"
 * import { defaultSettings } from "evenkeel/session"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * const scores = scorePractices(call.getSnapshot().session, call.events(), defaultSettings)
 * scores.find(({ practiceId }) => practiceId === "empathy")?.result // => "evidenceMissing"
 * ```
 */
export function scorePractices(
  state: SessionState,
  log: readonly Envelope[],
  playbook: Settings,
  practices?: readonly Practice[],
): readonly PracticeScore[] {
  return orInvalidInput({ state, log, playbook, practices }, () =>
    inner.scorePractices(state, log, playbook, practices),
  )
}
