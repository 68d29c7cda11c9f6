import { type Envelope, type EventReader } from "../kernel/index.js"
import { toEventId } from "../kernel/inner.js"
import type { SessionState, Settings, Advice, Pacing } from "../session/index.js"
import { silenceOf, silenceOfPractice, type SilenceCode } from "./moment.js"
import type { Practice } from "./practice.js"
import { standardPractices } from "./practices/standard.js"
import { toCoachSettings } from "./settings.js"
import type { AdviceStanding, CoachSlice } from "./slice.js"
import { weightOf } from "./agenda.js"
import { createCoachView, type CoachView } from "./view.js"

/** What an advice rests on. */
export interface Why {
  readonly advice: Advice
  readonly standing: AdviceStanding | "unknown"
  /** Ids of the practices of the articles it comes from. */
  readonly source: readonly string[]
  /** What had to hold, as codes, and did. */
  readonly needs: readonly string[]
  /** The events that it rests on, in order: those that the log still has. */
  readonly events: readonly Envelope[]
}

/** Why a practice says nothing now. */
export type WhyNotAdvice =
  | { readonly code: "coach/unknown-practice" | "coach/switched-off" | "coach/nothing-to-say" | "coach/outweighed" }
  /** The nearest need that does not hold; how many before it do, and of how many. */
  | { readonly code: "coach/need"; readonly need: string; readonly metCount: number; readonly needCount: number }
  /** Every need holds, and it is not its moment. */
  | { readonly code: "coach/silent"; readonly silence: SilenceCode }
  /** It would speak. */
  | { readonly code: "coach/speaks" }

/** A call as it stands: what {@link why} and {@link whyNot} read. */
export interface CoachStanding {
  readonly session: SessionState
  readonly settings: Settings
  readonly slice: CoachSlice
  readonly log: EventReader
  /** The highest `heardAt`. */
  readonly now: number
  readonly practices?: readonly Practice[]
  /** Where the agent has not chosen. */
  readonly pacing?: Pacing
}

/** Why an advice was given: its practice, the needs that held, the events that it rests on. */
export function why(standing: CoachStanding, adviceId: string): Why | undefined {
  const { log, slice, practices = standardPractices() } = standing
  const mark = slice.advices.find((each) => each.adviceId === adviceId)
  const event = mark === undefined ? undefined : log.event(mark.seq)
  if (mark === undefined || event?.type !== "advice.given") return undefined
  const advice = event.data as Advice
  const practice = practices.find(({ id }) => id === advice.practiceId)
  const prefix = toEventId(event.stream, 0).slice(0, -1)
  return {
    advice,
    standing: mark.standing,
    source: practice?.source ?? [],
    needs: practice?.needs.map(({ code }) => code) ?? [],
    events: advice.why.flatMap((id) => log.event(Number(id.slice(prefix.length))) ?? []),
  }
}

/** Why a practice says nothing now: the nearest need that does not hold, or why it is not its moment. */
export function whyNot(standing: CoachStanding, practiceId: string): WhyNotAdvice {
  const { practices = standardPractices() } = standing
  const practice = practices.find(({ id }) => id === practiceId)
  if (practice === undefined) return { code: "coach/unknown-practice" }
  const settings = toCoachSettings(standing.settings, standing.session.callTypes)
  const weight = weightOf(practice, settings.practices)
  if (weight === undefined) return { code: "coach/switched-off" }
  const view = lastMoment(standing)
  const missing = practice.needs.findIndex((need) => !holds(need, view))
  if (missing >= 0) {
    return {
      code: "coach/need",
      need: practice.needs[missing]!.code,
      metCount: missing,
      needCount: practice.needs.length,
    }
  }
  const pacing = standing.slice.pacing ?? standing.pacing ?? settings.pacing.start
  const whole = practice.moment === "turn" ? silenceOf(view, pacing, settings.pacing) : undefined
  const silence = whole ?? silenceOfPractice(view, practice, { pacing, weight, numbers: settings.pacing })
  if (silence !== undefined) return { code: "coach/silent", silence }
  return practice.advise(view) === undefined ? { code: "coach/nothing-to-say" } : { code: "coach/speaks" }
}

function holds(need: Practice["needs"][number], view: CoachView): boolean {
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
  batch: readonly Envelope[],
): event is Envelope {
  return event !== undefined && event.batch === last?.batch && batch.length < MOST_IN_STEP
}

/** The call as it stood when the newest step was settled: without the coach's own words. */
function lastMoment({ session, settings, slice, log, now }: CoachStanding): CoachView {
  const last = log.event(log.size)
  const batch: Envelope[] = []
  for (let seq = log.size, event = last; isOfStep(event, last, batch); event = log.event(--seq))
    if (!event.type.startsWith("advice.")) batch.unshift(event)
  const advices = slice.advices.filter(({ seq }) => seq < (last?.batch ?? 0))
  return createCoachView({ session, settings, now, log, heard: slice.heard, advices, batch })
}
