import type { AdviceMoment, CoachEvents, Pacing } from "../../session/index.js"
import { orInvalidInput, type Envelope, type Part } from "../../kernel/index.js"
import { alike } from "../../kernel/inner.js"
import { adviceErasers } from "./erase-advice.js"
import { evolveHeard, initialHeard, type HeardLately } from "./heard.js"

/** What became of an advice. */
export type AdviceStanding = "waiting" | "used" | "dismissed" | "expired" | "missed" | "withdrawn"

/** An advice, as far as later ones depend on it. The whole of it is in the log, at `seq`. */
export interface AdviceNote {
  readonly adviceId: string
  readonly practiceId: string
  readonly code: string
  readonly moment: AdviceMoment
  readonly seq: number
  readonly givenAt: number
  readonly expiresAt: number
  readonly turnIds: readonly string[]
  readonly interrupts: boolean
  readonly phraseId: string | null
  readonly shown: boolean
  /** The agent took it up in the product, with its phrase. */
  readonly marked: boolean
  readonly standing: AdviceStanding
}

/** The coach's own state: plain JSON, bounded, rebuilt from the log. */
export interface CoachSlice {
  /** `null` until the agent chooses. */
  readonly pacing: Pacing | null
  readonly heard: HeardLately
  /** The newest, in order. */
  readonly advices: readonly AdviceNote[]
}

/** Before the first event. */
export const initialCoach: CoachSlice = { pacing: null, heard: initialHeard, advices: [] }

/** The state keeps this many; no call shows more. */
const MOST_ADVICES = 60

type Event = { [Type in keyof CoachEvents]: Envelope<Type, CoachEvents[Type]> }[keyof CoachEvents]

/** Folds one event; the same slice where it does not concern the coach. */
export function evolveCoach(slice: CoachSlice, event: Envelope): CoachSlice {
  const own = event as Event
  switch (own.type) {
    case "advice.given":
      return { ...slice, advices: [...slice.advices.slice(1 - MOST_ADVICES), toAdviceNote(own)] }
    case "advice.shown":
      return change(slice, own.data.adviceId, { shown: true })
    case "advice.used":
      return change(slice, own.data.adviceId, { standing: "used", marked: own.data.how === "marked" })
    case "advice.dismissed":
      return change(slice, own.data.adviceId, { standing: "dismissed" })
    case "advice.expired":
      return change(slice, own.data.adviceId, { standing: own.data.missed === true ? "missed" : "expired" })
    case "advice.withdrawn":
      return change(slice, own.data.adviceId, { standing: "withdrawn" })
    case "pacing.set":
      return { ...slice, pacing: own.data.pacing }
    default: {
      const heard = evolveHeard(slice.heard, event)
      return heard === slice.heard ? slice : { pacing: slice.pacing, heard, advices: slice.advices }
    }
  }
}

/**
 * The coach of a call that is only followed: it keeps the state, and advises nothing. For a page beside a server: the practices, the
 * phrases and the word lists that they need stay out of its bundle.
 *
 * @example
 * ```ts
 * import { coachFollower } from "evenkeel/coach"
 * import { restoreCall } from "evenkeel/runtime"
 *
 * const page = restoreCall({ parts: [coachFollower()] })
 * page.getSnapshot().parts["coach"] // => { pacing: null, heard: { turns: [], older: {} }, advices: [] }
 * ```
 */
export function coachFollower(): Part {
  const part: Part<CoachSlice> = {
    name: "coach",
    initial: initialCoach,
    check: alike(initialCoach),
    evolve: evolveCoach,
    erase: adviceErasers,
  }
  return part
}

/**
 * Advice that is on the agent's screen now, or should be.
 *
 * @example
 * ```ts
 * import { toHeadline, waitingAdvice, type CoachSlice } from "evenkeel/coach"
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.record({ type: "connectCall", at: 1_000 })
 * call.hear({ speaker: "caller", text: "I want to speak to your manager.", at: 10_000 })
 * waitingAdvice(call.getSnapshot().parts["coach"] as CoachSlice).map(({ code }) => toHeadline(code))
 * // => ["Ask for a supervisor now"]
 * ```
 */
export function waitingAdvice(slice: CoachSlice): readonly AdviceNote[] {
  return orInvalidInput({ slice }, () => slice.advices.filter(({ standing }) => standing === "waiting"))
}

function toAdviceNote({ seq, at, data }: Envelope<"advice.given", CoachEvents["advice.given"]>): AdviceNote {
  const { adviceId, practiceId, code, moment, expiresAt, turnIds, interrupts, phrase } = data
  return {
    adviceId,
    practiceId,
    code,
    moment,
    seq,
    givenAt: at,
    expiresAt,
    turnIds,
    interrupts,
    phraseId: phrase?.phraseId ?? null,
    shown: false,
    marked: false,
    standing: "waiting",
  }
}

function change(slice: CoachSlice, adviceId: string, to: Partial<AdviceNote>): CoachSlice {
  if (!slice.advices.some((each) => each.adviceId === adviceId)) return slice
  return { ...slice, advices: slice.advices.map((each) => (each.adviceId === adviceId ? { ...each, ...to } : each)) }
}
