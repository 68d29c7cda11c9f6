import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import { nearest } from "../../kernel/inner.js"
import { isFound, signsOf, toAgenda, weightOf } from "./agenda.js"
import {
  adviseSafely,
  choosePractice,
  isOfInterest,
  isWish,
  silenceAtTurn,
  wantedBy,
  weightIn,
} from "./choose-practice.js"
import type { Choice, Chosen } from "./choose-practice.js"
import { momentsOf, silenceOfPractice, type SilenceCode } from "../pacing/silence.js"
import type { Moment, Need, Practice } from "../practices/practice.js"
import { standardPractices } from "../practices/standard-practices.js"
import { toCoachSettings } from "../pacing/settings.js"
import type { AdviceNote } from "../view/slice.js"
import { createCoachView, type CoachView } from "../view/view.js"
import type { CoachStanding } from "./why.js"

/** Why a practice says nothing now. */
export type WhyNotAdvice =
  | { readonly code: "coach/switched-off" | "coach/nothing-to-say" }
  /** No practice has this id; the one that was probably meant, where one is near. */
  | { readonly code: "coach/unknown-practice"; readonly suggestion?: string }
  /** The nearest need that does not hold; how many before it do, and of how many. */
  | { readonly code: "coach/need"; readonly need: string; readonly metCount: number; readonly needCount: number }
  /** Every need holds, and the coach keeps it back. */
  | { readonly code: "coach/silent"; readonly silence: SilenceCode }
  /** Nothing keeps it back, and the newest step did not bring the moment that it waits for. */
  | { readonly code: "coach/not-its-moment"; readonly moment: Moment }
  /** It would speak, and another goes before it: one of a more urgent moment, one that a rule asked for, one of an earlier place in `practices`, a heavier one. */
  | { readonly code: "coach/outweighed"; readonly practiceId: string }
  /** It speaks. */
  | { readonly code: "coach/speaks" }

/**
 * Why a practice says nothing now: the nearest need that does not hold, what keeps it back, or who spoke instead.
 *
 * It looks at the newest step of the call, as the coach did when that was settled, and asks the same practices: `coach/speaks` is said of the
 * one that was advised in that step, of no other. Where the step brought no moment of the practice's (the agent spoke, and it waits for the
 * end of a caller's turn) it is `coach/not-its-moment`; where another went before it `coach/outweighed`, with the id of that one.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.whyNot("readBack").code // => "coach/need"
 *
 * call.record({ type: "connectCall", at: 4_000 })
 * call.hear({ speaker: "caller", text: "This is ridiculous! Get me your manager, nobody ever calls me back!", at: 16_000 })
 * call.whyNot("supervisor") // => { code: "coach/speaks" }
 * call.whyNot("hotStart") // => { code: "coach/outweighed", practiceId: "supervisor" }
 * ```
 */
export function whyNot(standing: CoachStanding, practiceId: string): WhyNotAdvice {
  return orInvalidInput({ standing, practiceId }, () => {
    const { practices = standardPractices() } = standing
    const practice = practices.find(({ id }) => id === practiceId)
    if (practice === undefined) {
      const ids = practices.map(({ id }) => id)
      const suggestion = nearest(practiceId, ids)
      return { code: "coach/unknown-practice", ...(suggestion && { suggestion }) }
    }
    const settings = toCoachSettings(standing.settings, standing.session.callTypes)
    const weight = weightOf(practice, settings.practices)
    if (weight === undefined) return { code: "coach/switched-off" }
    const pacing = standing.slice.pacing ?? standing.pacing ?? settings.pacing.start
    const choice: Choice = { agenda: toAgenda(practices, settings.practices), settings, pacing }
    const view = lastMoment(standing)
    const chosen = view.batch.some(isOfInterest) ? choosePractice(view, choice) : undefined
    if (chosen?.practice.id === practiceId) return { code: "coach/speaks" }
    try {
      return toReason(view, choice, { practice, weight: weightIn({ practice, weight }, wantedBy(view)) }, chosen)
    } catch {
      // A practice of a host's that cannot be read.
      return { code: "coach/nothing-to-say" }
    }
  })
}

function toReason(
  view: CoachView,
  choice: Choice,
  { practice, weight }: Pick<Chosen, "practice" | "weight">,
  chosen: Chosen | undefined,
): WhyNotAdvice {
  const { needs, moment } = practice
  const missing = firstUnmet(needs, view)
  if (missing >= 0) {
    return { code: "coach/need", need: needs[missing]!.code, metCount: missing, needCount: needs.length }
  }
  const { pacing, settings } = choice
  const numbers = settings.pacing
  const isItsMoment = view.batch.some(isOfInterest) && momentsOf(view, numbers).includes(moment)
  const whole = isItsMoment && moment === "turn" ? silenceAtTurn(view, choice, weight) : undefined
  const silence = whole ?? silenceOfPractice(view, practice, { pacing, weight, numbers })
  if (silence !== undefined) return { code: "coach/silent", silence }
  if (!isItsMoment) return { code: "coach/not-its-moment", moment }
  return chosen === undefined || adviseSafely(view, choice, practice, weight) === undefined
    ? { code: "coach/nothing-to-say" }
    : { code: "coach/outweighed", practiceId: chosen.practice.id }
}

function firstUnmet(needs: Practice["needs"], view: CoachView): number {
  const found = signsOf(view)
  return needs.findIndex((need) => (need.sign !== undefined && !isFound(need.sign, found)) || !holds(need, view))
}

function holds(need: Need, view: CoachView): boolean {
  try {
    return need.holds(view)
  } catch {
    return false
  }
}

/** More events than this no step has. */
const MOST_IN_STEP = 10_000

function isOfStep(
  event: Envelope | undefined,
  last: Envelope | undefined,
  step: readonly Envelope[],
): event is Envelope {
  return event !== undefined && event.batch === last?.batch && step.length < MOST_IN_STEP
}

/** The call as it stood when the newest step was settled: without the coach's own words. */
function lastMoment({ session, settings, slice, log, now, choosePhrase }: CoachStanding): CoachView {
  const last = log.event(log.size)
  const step: Envelope[] = []
  for (let seq = log.size, event = last; isOfStep(event, last, step); event = log.event(--seq)) step.push(event)
  step.reverse()
  const batch = step.filter((event) => !event.type.startsWith("advice.") || isWish(event))
  const replaced = step.flatMap(toReplaced)
  const advices = slice.advices
    .filter(({ seq }) => seq < (last?.batch ?? 0))
    .map((note): AdviceNote => (replaced.includes(note.adviceId) ? { ...note, standing: "waiting" } : note))
  const { bankOf } = choosePhrase ?? {}
  return createCoachView({ session, settings, now, log, heard: slice.heard, advices, batch, bankOf })
}

/** What the new advice took the place of still waited when that was chosen. */
function toReplaced({ type, data }: Envelope): readonly string[] {
  if (type !== "advice.expired") return []
  const { adviceId, reason } = data as { readonly adviceId: string; readonly reason: string }
  return reason === "replaced" ? [adviceId] : []
}
