import { orInvalidInput, type Envelope, type EventReader } from "../../kernel/index.js"
import { toEventId } from "../../kernel/inner.js"
import type { SessionState, Settings, Advice, Pacing } from "../../session/index.js"
import type { ChoosePhrase } from "./choose-phrase.js"
import type { Practice } from "../practices/practice.js"
import { standardPractices } from "../practices/standard-practices.js"
import type { AdviceStanding, CoachSlice } from "../view/slice.js"

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

/** A call as it stands: what `why` and `whyNot` read. */
export interface CoachStanding {
  readonly session: SessionState
  readonly settings: Settings
  readonly slice: CoachSlice
  readonly log: EventReader
  /** The highest `heardAt`. */
  readonly now: number
  readonly practices?: readonly Practice[]
  /** What the coach chooses its words with. */
  readonly choosePhrase?: ChoosePhrase
  /** Where the agent has not chosen. */
  readonly pacing?: Pacing
}

/**
 * Why an advice was given: its practice, the needs that held, the events that it rests on. `undefined` where there is none of this id.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { coachPart, initialCoach, why } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [coachPart()] })
 * const { session } = call.getSnapshot()
 * const log = { size: 0, event: () => undefined }
 * why({ session, settings: defaultSettings, slice: initialCoach, log, now: 0 }, "advice-9") // => undefined
 * ```
 */
export function why(standing: CoachStanding, adviceId: string): Why | undefined {
  return orInvalidInput({ standing, adviceId }, () => {
    const { log, slice, practices = standardPractices() } = standing
    const note = slice.advices.find((each) => each.adviceId === adviceId)
    const event = note === undefined ? undefined : log.event(note.seq)
    if (note === undefined || event?.type !== "advice.given") return undefined
    const advice = event.data as Advice
    const practice = practices.find(({ id }) => id === advice.practiceId)
    const prefix = toEventId(event.stream, 0).slice(0, -1)
    return {
      advice,
      standing: note.standing,
      source: practice?.source ?? [],
      needs: practice?.needs.map(({ code }) => code) ?? [],
      events: advice.why.flatMap((id) => log.event(Number(id.slice(prefix.length))) ?? []),
    }
  })
}
