import { orInvalidInput } from "../../kernel/index.js"
import { asList } from "../../kernel/inner.js"
import type { CueKind } from "../../session/index.js"
import { gave, turnsOf, type TurnNote } from "../view/heard.js"
import type { ScoreView } from "./score-view.js"

/**
 * How a practice went.
 *
 * `notApplicable`: there was no occasion. `evidenceMissing`: there may have been one, and nothing shows what was done; never a
 * pass and never a miss.
 */
export type ScoreResult = "met" | "partly" | "missed" | "notApplicable" | "evidenceMissing"

/** Every result. */
export const scoreResults: readonly ScoreResult[] = ["met", "partly", "missed", "notApplicable", "evidenceMissing"]

/** An event that a score rests on. */
export interface Evidence {
  readonly seq: number
  /** When it happened, milliseconds since the Unix epoch. */
  readonly at: number
  /** What it is: the occasion, or what was done about it. */
  readonly role: "occasion" | "done" | "against"
}

/** The score of one practice. */
export interface Score {
  readonly result: ScoreResult
  readonly evidence: readonly Evidence[]
}

/** There was no occasion. */
export const notApplicable: Score = { result: "notApplicable", evidence: [] }
/** It cannot be told. */
export const evidenceMissing: Score = { result: "evidenceMissing", evidence: [] }

/** What evidence is made of: a mark, a turn, an event. */
export type EvidenceMark = Pick<Evidence, "seq" | "at">

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
  return orInvalidInput({ role, marks }, () =>
    marks.flatMap((mark) => (mark === undefined ? [] : [{ seq: mark.seq, at: mark.at, role }])),
  )
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
  return orInvalidInput({ result, evidence }, () => ({
    result,
    evidence: evidence.flatMap(asList).slice(0, MOST_EVIDENCE),
  }))
}

/** More says nothing new. */
const MOST_EVIDENCE = 40

/** Met where none of what was done is amiss, partly where some of it is, missed where all of it is. */
export function scoreWithout(done: readonly EvidenceMark[], amiss: readonly EvidenceMark[]): Score {
  if (amiss.length === 0) return toScore("met", toEvidence("done", ...done))
  return toScore(amiss.length < done.length ? "partly" : "missed", toEvidence("against", ...amiss))
}

/** Occasions in the words, and what counts as taking one up. */
export interface Occasions {
  /** Whether a turn is an occasion. */
  readonly when: (note: TurnNote, index: number, view: ScoreView) => boolean
  /** What the agent says then: cues, or what tells of a turn of theirs whether it was. */
  readonly by?: readonly CueKind[] | ((note: TurnNote) => boolean)
  /** Or what they do then, as types of events. */
  readonly on?: readonly string[]
  /** Within so many of the agent's next turns; 2. */
  readonly within?: number
}

/**
 * Scores by occasions: met where each was taken up, partly where some were, missed where none was. Without a transcript of both sides it
 * cannot be told whether there was one: `evidenceMissing`.
 *
 * @example
 * ```ts
 * import { createScoreView, gave, scoreOccasions } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("We have had no heat for days.").cue("distress")
 * story.agent("No heat for days, that is hard.").cue("empathy")
 * story.caller("And nobody rings back!").cue("anger").agent("What is your number?").agent("And your name?")
 *
 * const view = createScoreView(story.call.getSnapshot().session, story.log, defaultSettings)
 * const upset = scoreOccasions(view, { when: (note) => gave(note, "distress", "anger"), by: ["empathy"] })
 * upset.result // => "partly"
 * upset.evidence.map(({ role }) => role) // => ["occasion", "done", "occasion"]
 * ```
 */
export function scoreOccasions(view: ScoreView, occasions: Occasions): Score {
  return orInvalidInput({ view, occasions }, () => toOccasionScore(view, occasions))
}

function toOccasionScore(view: ScoreView, { when, by = [], on = [], within = 2 }: Occasions): Score {
  if (!view.hasTranscript) return evidenceMissing
  const evidence: Evidence[] = []
  let occasions = 0
  let taken = 0
  let unanswered = 0
  const lastOfAgent = turnsOf(view.turns, "agent").at(-1)?.seq ?? 0
  view.turns.forEach((note, index) => {
    if (!when(note, index, view)) return
    const done = answerTo(view, note, index, { by, on, within })
    // The line dropped, or nobody heard what was answered.
    if (done === undefined && note.seq > lastOfAgent) return void (unanswered += 1)
    occasions += 1
    evidence.push(...toEvidence("occasion", note), ...toEvidence("done", done))
    if (done !== undefined) taken += 1
  })
  if (occasions === 0) return unanswered > 0 ? evidenceMissing : notApplicable
  return toScore(taken === occasions ? "met" : taken > 0 ? "partly" : "missed", evidence)
}

function answerTo(
  view: ScoreView,
  note: TurnNote,
  index: number,
  { by, on, within }: Required<Pick<Occasions, "by" | "on" | "within">>,
): EvidenceMark | undefined {
  let seen = 0
  let until = Number.MAX_SAFE_INTEGER
  for (const next of view.turns.slice(index + 1)) {
    if (next.side !== "agent") continue
    if (typeof by === "function" ? by(next) : gave(next, ...by)) return next
    seen += 1
    until = next.seq
    if (seen >= within) break
  }
  const limit = seen >= within ? until : Number.MAX_SAFE_INTEGER
  return view.find((event) => event.seq > note.seq && event.seq <= limit && on.includes(event.type))
}

/**
 * Scores by what must never be said: met where the agent did not say it, with the turns that were looked at; missed where they did, with
 * each place. Without a transcript of both sides `evidenceMissing`.
 *
 * @example
 * ```ts
 * import { createScoreView, scoreNever } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("It leaks!").agent("Please calm down.").cue("avoid.calmDown")
 * const view = createScoreView(story.call.getSnapshot().session, story.log, defaultSettings)
 * scoreNever(view, "avoid.calmDown").result // => "missed"
 * scoreNever(view, "avoid.blame").result // => "met"
 * ```
 */
export function scoreNever(view: ScoreView, ...kinds: readonly CueKind[]): Score {
  return orInvalidInput({ view, kinds }, () => {
    if (!view.hasTranscript) return evidenceMissing
    const agents = turnsOf(view.turns, "agent")
    if (agents.length === 0) return notApplicable
    const against = agents.filter((note) => gave(note, ...kinds))
    return against.length === 0
      ? toScore("met", toEvidence("done", ...agents))
      : toScore("missed", toEvidence("against", ...against))
  })
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
  return orInvalidInput({ of, by }, () => {
    if (of.length === 0) return notApplicable
    const done = of.map(by)
    const count = done.filter((each) => each !== undefined).length
    return toScore(
      count === of.length ? "met" : count > 0 ? "partly" : "missed",
      toEvidence("occasion", ...of),
      toEvidence("done", ...done),
    )
  })
}
