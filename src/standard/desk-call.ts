import { why, whyNot, type CoachSlice, type CoachStanding, type Why, type WhyNotAdvice } from "../coach/index.js"
import {
  brief,
  note,
  scorecard,
  type Brief,
  type BriefOptions,
  type HandoffSource,
  type Note,
  type NoteOptions,
  type Scorecard,
  type ScorecardOptions,
} from "../handoff/index.js"
import { orInvalidInput } from "../kernel/index.js"
import { review, toReviewView, type ReviewFinding, type ReviewView } from "../phrases/index.js"
import type { PromiseLimits, Settings } from "../session/index.js"
import type { CallSnapshot } from "../runtime/call.js"
import type { DeskCall } from "../desk/desk.js"

/** A call with the standard parts on a desk. What it tells rests on what is kept, which is read for it. */
export interface StandardDeskCall extends DeskCall {
  /** What the one who takes over must know, on one card. In the agents' language and the client's zone where nothing else is said. */
  brief(options?: BriefOptions): Promise<Brief>
  /** What the next one needs who opens the record, as data. `renderNote` makes text of it, in the agents' language and the client's zone. */
  note(options?: NoteOptions): Promise<Note>
  /** Practices as questions, with their evidence. For after the call. */
  scorecard(options?: Omit<ScorecardOptions, "playbook">): Promise<Scorecard>
  /** Judges what an agent, human or AI, is about to say; on partial text too. */
  review(text: string, view?: Partial<ReviewView>): readonly ReviewFinding[]
  /** What an advice rests on; `undefined` where there is none of this id. */
  why(adviceId: string): Promise<Why | undefined>
  /** Why a practice says nothing now. */
  whyNot(practiceId: string): Promise<WhyNotAdvice>
}

/** Gives a call on a desk what the standard parts bring. */
export async function toStandardDeskCall(call: DeskCall, playbook: () => Promise<Settings>): Promise<StandardDeskCall> {
  const limits = (await playbook()) as PromiseLimits
  /** What is shown is kept, so its events are there; newer ones are left out. */
  const read = async (): Promise<{ readonly source: Source; readonly shown: CallSnapshot }> => {
    const shown = call.getSnapshot()
    const { session, heardAt, seq } = shown
    const [settings, events] = await Promise.all([playbook(), call.events()])
    return { shown, source: { session, settings, now: heardAt, events: events.filter((each) => each.seq <= seq) } }
  }
  return {
    ...call,
    async brief(options) {
      const { source } = await read()
      return orInvalidInput({ options }, () => brief(source, { ...options }))
    },
    async note(options) {
      const { source } = await read()
      return orInvalidInput({ options }, () => note(source, { ...options }))
    },
    async scorecard(options) {
      const { source } = await read()
      return orInvalidInput({ options }, () => scorecard(source, { ...options, playbook: source.settings }))
    },
    review: (text, view) =>
      orInvalidInput({ text, view }, () =>
        review(text, { ...toReviewView(call.getSnapshot().session, limits), ...view }),
      ),
    async why(adviceId) {
      const standing = toStanding(await read())
      return standing === undefined ? undefined : why(standing, adviceId)
    },
    async whyNot(practiceId) {
      const standing = toStanding(await read())
      return standing === undefined ? { code: "coach/switched-off" } : whyNot(standing, practiceId)
    },
  }
}

/** What a hand-off of a call is made of, with the whole playbook. */
type Source = HandoffSource & { readonly settings: Settings }

/** `undefined` where the desk has no coach. */
function toStanding({ source, shown }: { readonly source: Source; readonly shown: CallSnapshot }) {
  const slice = shown.parts["coach"] as CoachSlice | undefined
  if (slice === undefined) return undefined
  const { session, settings, now, events } = source
  const log = { size: events.length, event: (seq: number) => events[seq - 1] }
  return { session, settings, slice, log, now } satisfies CoachStanding
}
