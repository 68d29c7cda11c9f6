import type { CueKind } from "../../session/index.js"
import type { AdviceDraft } from "./advice-draft.js"
import type { Score } from "../scoring/score.js"
import type { ScoreView } from "../scoring/score-view.js"
import type { CoachView } from "../view/view.js"

/**
 * When a practice may speak.
 *
 * - `turn`: when the caller has finished speaking (in a call without a transcript: when the agent has marked something).
 * - `now`: at once, whatever is being said. Only safety, card data and false claims.
 * - `event`: when a clock is due or the line changes: a hold that lasts, a caller who is back.
 * - `wrapUp`: when the line is closed.
 */
export type Moment = "turn" | "now" | "event" | "wrapUp"

/**
 * A sign that a need waits for, where one can be named: a cue in somebody's newest turn, an event of this step, or something that stands in
 * the call. Without it the need cannot hold, so the practice is not asked: of fifty, most turns call for a dozen.
 */
export interface Sign {
  readonly of: "caller" | "agent" | "step" | "call"
  /** Kinds of cues, types of events, or what stands in the call. One of them is enough. */
  readonly any: readonly string[]
}

/** One thing that must hold for a practice to speak. */
export interface Need {
  /** Stable: `whyNot` names it. */
  readonly code: string
  readonly sign?: Sign
  /** Whether it holds now. */
  holds(view: CoachView): boolean
}

/** What a practice of the client's own is called, and says at a glance, in one language. */
export interface OwnWords {
  /** At most seven words, without a full stop. */
  readonly name?: string
  /** One sentence. */
  readonly about?: string
  /** By the code of the advice: at most six words, and never a judgement. */
  readonly headlines?: Readonly<Record<string, string>>
}

/**
 * One thing that a good colleague does, used twice: as a whisper while the call goes on, and as a question of the scorecard
 * afterwards.
 */
export interface Practice {
  /** Unique among the practices of a call; the client's own begin with the client's name: `acme/offerTea`. */
  readonly id: string
  /** Ids of the practices it comes from (`docs/practices.md`), or the client's own reference. */
  readonly source: readonly string[]
  readonly moment: Moment
  /** 0 to 100: of two that could speak, the heavier does. A playbook may change it, or put either first by `order`. */
  readonly weight: number
  /** All must hold, in order: the cheap ones first, since most turns end at one of them. */
  readonly needs: readonly Need[]
  /** Speaks also while the caller lets it out: what takes up a feeling, or stops harm. */
  readonly inVent?: true
  /** What the agent says when they follow it. Also: what was just done is not advised. */
  readonly answeredBy?: readonly CueKind[]
  /** Events of the call that show that it was done. */
  readonly answeredOn?: readonly string[]
  /**
   * For a client's own practice, by language: `{ en: …, es: … }`. `toHeadline` and `toPracticeWords` read them where they are given the
   * practice, in English where there are none in the agent's language. What is to be said to the caller is a phrase of the playbook.
   */
  readonly words?: Readonly<Record<string, OwnWords>>
  /** Asked only when every need holds. Nothing where there is nothing to say after all. */
  advise(view: CoachView): AdviceDraft | undefined
  /** Whether it was done in the call, with the events that show it. */
  score(view: ScoreView): Score
}

/** {@link Need} as it is given: the library's own are checked by the compiler. */
// A practice that nobody uses falls out of a bundle with its needs, and the words that they look for.
// @__NO_SIDE_EFFECTS__
export function need(code: string, holds: Need["holds"], sign?: Sign): Need {
  return sign === undefined ? { code, holds } : { code, sign, holds }
}
