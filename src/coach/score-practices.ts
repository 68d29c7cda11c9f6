import { orInvalidInput, type Envelope } from "../kernel/index.js"
import type { SessionState, Settings } from "../session/index.js"
import type { Practice } from "./practices/practice.js"
import { standardPractices } from "./practices/standard-practices.js"
import { createScoreView, isRecord, type ScoreView } from "./scoring/score-view.js"
import { evidenceMissing, scoreResults, type Evidence, type Score } from "./scoring/score.js"
import { toCoachSettings } from "./pacing/settings.js"
import { weightOf } from "./advice/agenda.js"

/** The score of one practice in one call. */
export interface PracticeScore extends Score {
  readonly practiceId: string
  /** Ids of the practices of the articles it comes from. */
  readonly source: readonly string[]
  /** As the client weighs it. */
  readonly weight: number
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
  practices: readonly Practice[] = standardPractices(),
): readonly PracticeScore[] {
  return orInvalidInput({ state, log, playbook, practices }, () => {
    const view = createScoreView(state, log, playbook)
    const settings = toCoachSettings(playbook, state.callTypes)
    return practices.flatMap((practice) => {
      const weight = weightOf(practice, settings.practices)
      if (weight === undefined) return []
      return [{ practiceId: practice.id, source: practice.source, weight, ...scoreSafely(practice, view) }]
    })
  })
}

/** A score that throws tells nothing: never a pass, never a miss. */
function scoreSafely(practice: Practice, view: ScoreView): Score {
  try {
    const score = practice.score(view)
    const evidence = score.evidence.filter((each) => isCited(each, view))
    // What cites nothing tells nothing.
    if (!scoreResults.includes(score.result) || (score.result !== "notApplicable" && evidence.length === 0))
      return evidenceMissing
    return isUnheard(practice, view, score) ? evidenceMissing : { result: score.result, evidence }
  } catch {
    return evidenceMissing
  }
}

/** What stands in the log at a time. */
function isCited({ seq, at }: Evidence, { log }: ScoreView): boolean {
  return Number.isFinite(at) && log[seq - (log[0]?.seq ?? 0)]?.seq === seq
}

/**
 * Nothing tells what the agent did: none of their words was heard, no record of theirs shows it, and it may be done
 * in words or rests on the caller's words alone.
 */
function isUnheard({ answeredBy = [] }: Practice, view: ScoreView, { result, evidence }: Score): boolean {
  if (result === "notApplicable" || view.turns.some(({ side }) => side === "agent")) return false
  const events = evidence.map(({ seq, role }) => ({ role, event: view.log.find((each) => each.seq === seq) }))
  if (events.some(({ role, event }) => role !== "occasion" && event !== undefined && isRecord(event))) return false
  return (
    answeredBy.length > 0 || events.some(({ event }) => event?.type === "flag.raised" && event.origin === "reaction")
  )
}
