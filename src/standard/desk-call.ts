import type { Why, WhyNotAdvice } from "../coach/index.js"
import type { Brief, BriefOptions, Note, NoteOptions, Scorecard, ScorecardOptions } from "../handoff/index.js"
import type { Dispatch } from "../escalation/dispatch/dispatch.js"
import { orInvalidInput, toStreamName, type Envelope } from "../kernel/index.js"
import type { CallEvents, DispatchWanted, Settings, WholeCommands } from "../session/index.js"
import type { DeskCall } from "../desk/desk-call.js"
import { answers, type Answers, type Standing } from "./answers.js"
import type { Coaching } from "./compose.js"
import { withMeant } from "./meant-commands.js"

/** Gives the state of a stream, `undefined` where there is none. */
type StateOf = (stream: string) => Promise<unknown>

/** A call with the standard parts on a desk. What it answers rests on what is kept, which is read for it. */
export interface StandardDeskCall<Commands = WholeCommands, Events = CallEvents>
  extends DeskCall<Commands, Events>, Pick<Answers, "review"> {
  /** What the one who takes over must know, on one card. In the agents' language and the client's zone where nothing else is said. */
  brief(options?: BriefOptions): Promise<Brief>
  /** What the next one needs who opens the record, as data. `renderNote` makes text of it, in the agents' language and the client's zone. */
  note(options?: NoteOptions): Promise<Note>
  /** Practices as questions, with their evidence. For after the call. */
  scorecard(options?: Omit<ScorecardOptions, "playbook">): Promise<Scorecard>
  /** What an advice rests on; `undefined` where there is none of this id. */
  why(adviceId: string): Promise<Why | undefined>
  /** Why a practice says nothing now. */
  whyNot(practiceId: string): Promise<WhyNotAdvice>
}

/** Gives a call on a desk what the standard parts bring. */
export async function toStandardDeskCall(
  call: DeskCall,
  playbook: () => Promise<Settings>,
  coach: Coaching,
  stateOf: StateOf,
): Promise<StandardDeskCall> {
  const opened = await playbook()
  /** What is shown is kept, so its events are there; newer ones are left out. */
  const read = async (): Promise<Standing> => {
    const snapshot = call.getSnapshot()
    const [settings, all] = await Promise.all([playbook(), call.events()])
    const events = all.filter(({ seq }) => seq <= snapshot.seq)
    return { snapshot, settings, coach, events, dispatches: await dispatchesOf(snapshot.callId, events, stateOf) }
  }
  const promised =
    <Asked, Answer>(name: string, answer: (standing: Standing, asked: Asked) => Answer) =>
    async (asked: Asked): Promise<Answer> => {
      const standing = await read()
      return orInvalidInput({ [name]: asked }, () => answer(standing, asked))
    }
  return {
    ...call,
    record: async (command, given) => withMeant(await call.record(command, given), command),
    brief: promised("options", answers.brief),
    note: promised("options", answers.note),
    scorecard: promised("options", answers.scorecard),
    why: promised("adviceId", answers.why),
    whyNot: promised("practiceId", answers.whyNot),
    // It needs no events.
    review: (text, view) =>
      orInvalidInput({ text, view }, () =>
        answers.review({ snapshot: call.getSnapshot(), settings: opened }, text, view),
      ),
  }
}

/** The dispatches that a call began, as they stand now. One that joined another has no stream of its own. */
async function dispatchesOf(
  callId: string,
  events: readonly Envelope[],
  stateOf: StateOf,
): Promise<readonly Dispatch[]> {
  const wanted = events.filter(({ type }) => type === "dispatch.wanted")
  const streams = wanted.map(({ data }) => toStreamName(callId, "dispatch", (data as DispatchWanted).wantedId))
  const states = await Promise.all(streams.map(stateOf))
  return states.filter((state) => state !== undefined) as Dispatch[]
}
