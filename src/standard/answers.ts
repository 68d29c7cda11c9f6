import { why, whyNot, type CoachSlice, type Why, type WhyNotAdvice } from "../coach/index.js"
import type { Dispatch } from "../escalation/index.js"
import {
  brief,
  note,
  scorecard,
  type Brief,
  type BriefOptions,
  type Note,
  type NoteOptions,
  type Scorecard,
  type ScorecardOptions,
} from "../handoff/index.js"
import { review, toReviewView, type ReviewFinding, type ReviewView } from "../phrases/index.js"
import type { CallEvent, PromiseLimits, Settings } from "../session/index.js"
import type { CallSnapshot } from "../runtime/call.js"
import type { Coaching } from "./compose.js"

/** What a call with the standard parts answers, besides what a bare one does. */
export interface Answers {
  /**
   * What the one who takes over must know, on one card. In the agents' language and the client's zone where nothing else is said. Where
   * the options cannot be read, or name a request for help that the call does not have, it is the card that no options give,
   * which `"supervisor"` asks for by its reader: the card is the same for whoever comes.
   */
  brief(options?: BriefOptions | "supervisor"): Brief
  /** What the next one needs who opens the record, as data. `renderNote` makes text of it, in the agents' language and the client's zone. */
  note(options?: NoteOptions): Note
  /** Practices as questions, with their evidence. For after the call; a live call scores by the form of its own where another is none, a desk throws `scorecard/invalid-form`. */
  scorecard(options?: Omit<ScorecardOptions, "playbook">): Scorecard
  /** Judges what an agent, human or AI, is about to say; on partial text too. */
  review(text: string, view?: Partial<ReviewView>): readonly ReviewFinding[]
  /** What an advice rests on; `undefined` where there is none of this id. */
  why(adviceId: string): Why | undefined
  /** Why a practice says nothing now. */
  whyNot(practiceId: string): WhyNotAdvice
}

/** What the answers rest on: a call as it stands. */
export interface Standing {
  readonly snapshot: CallSnapshot
  /** Up to the snapshot. */
  readonly events: readonly CallEvent[]
  readonly settings: Settings
  /** Those that the call began, as they stand now. */
  readonly dispatches?: readonly Dispatch[]
  /** What its coach is made of, where that is not the default. */
  readonly coach: Coaching
}

/** The answers, of a call as it stands. */
export const answers = {
  brief: (standing, options) => brief(toSource(standing), typeof options === "object" ? options : {}),
  note: (standing, options) => note(toSource(standing), { ...options }),
  scorecard: (standing, options) =>
    scorecard(toSource(standing), { ...standing.coach, ...options, playbook: standing.settings }),
  review: ({ snapshot, settings }: Pick<Standing, "snapshot" | "settings">, text, view) =>
    review(text, { ...toReviewView(snapshot.session, settings as PromiseLimits), ...view }),
  why: (standing, adviceId) => {
    const coaching = toCoaching(standing)
    return coaching && why(coaching, adviceId)
  },
  whyNot: (standing, practiceId) => {
    const coaching = toCoaching(standing)
    return coaching === undefined ? { code: "coach/switched-off" } : whyNot(coaching, practiceId)
  },
} satisfies {
  readonly [Name in keyof Answers]: (
    standing: Standing,
    ...asked: Parameters<Answers[Name]>
  ) => ReturnType<Answers[Name]>
}

function toSource({ snapshot, events, settings, dispatches = [] }: Standing) {
  return { session: snapshot.session, events, now: snapshot.heardAt, settings, dispatches }
}

/** `undefined` where the call has no coach. */
function toCoaching(standing: Standing) {
  const { snapshot, events, coach } = standing
  const slice = snapshot.parts["coach"] as CoachSlice | undefined
  if (slice === undefined) return undefined
  const first = events[0]?.seq ?? 1
  const log = { size: first - 1 + events.length, event: (seq: number) => events[seq - first] }
  return { ...coach, ...toSource(standing), slice, log }
}
