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
import type { Dispatch } from "../escalation/dispatch/dispatch.js"
import { orInvalidInput, toStreamName, type Envelope } from "../kernel/index.js"
import { review, toReviewView, type ReviewFinding, type ReviewView } from "../phrases/index.js"
import type { DispatchWanted, Settings } from "../session/index.js"
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
export function toStandardDeskCall(
  call: DeskCall,
  playbook: () => Promise<Settings>,
  stateOf: (stream: string) => Promise<unknown>,
): StandardDeskCall {
  /** What is shown is kept, so its events are there; newer ones are left out. */
  const read = async (): Promise<{ readonly source: Source; readonly shown: CallSnapshot }> => {
    const shown = call.getSnapshot()
    const { session, heardAt, seq } = shown
    const [settings, all] = await Promise.all([playbook(), call.events()])
    const events = all.filter((each) => each.seq <= seq)
    const dispatches = await dispatchesOf(session.callId, events, stateOf)
    return { shown, source: { session, settings, now: heardAt, events, dispatches } }
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
    // A model that said nothing, or no text, said nothing wrong.
    review: (text, view) =>
      typeof text === "string"
        ? orInvalidInput({ view }, () => review(text, { ...toReviewView(call.getSnapshot().session), ...view }))
        : [],
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

/** The dispatches that a call began, as they stand now. One that joined another has no stream of its own. */
async function dispatchesOf(
  callId: string,
  events: readonly Envelope[],
  stateOf: (stream: string) => Promise<unknown>,
): Promise<readonly Dispatch[]> {
  const wanted = events.filter(({ type }) => type === "dispatch.wanted")
  const streams = wanted.map(({ data }) => toStreamName(callId, "dispatch", (data as DispatchWanted).wantedId))
  const states = await Promise.all(streams.map(stateOf))
  return states.filter((state) => state !== undefined) as Dispatch[]
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
