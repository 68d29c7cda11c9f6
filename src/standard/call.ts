import { why, whyNot, type CoachSlice, type Why, type WhyNotAdvice } from "../coach/index.js"
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
import type { Envelope } from "../kernel/index.js"
import { review, toReviewView, type ReviewFinding, type ReviewView } from "../phrases/index.js"
import {
  defaultSettings,
  type Advice,
  type CallEvents,
  type HelpRequest,
  type PromiseLimits,
  type Settings,
  type WholeCommands,
} from "../session/index.js"
import type { Call } from "../runtime/call.js"
import type { CallListeners } from "../runtime/listeners.js"
import { createNameReport } from "./missed-names.js"

/** A request for help, with the brief for whoever comes. */
export type BriefedRequest = HelpRequest & { readonly brief: Brief }

/** What can be listened to: every event by its type, and these. */
export type StandardListeners<Events = CallEvents> = Omit<CallListeners<Events>, "helpRequest"> & {
  /** What to do now, in which words, and why. */
  advice: Advice
  helpRequest: BriefedRequest
}

/**
 * A live call with the standard parts: a bare call, with what they bring. `Commands` and `Events` are more where the host gave parts of its own
 * that tell of theirs.
 */
export interface StandardCall<Commands = WholeCommands, Events = CallEvents> extends Omit<
  Call<Commands, Events>,
  "on"
> {
  /** Listens to events of a type, to advice, to requests for help. Gives a function that stops it. */
  on<Type extends keyof StandardListeners<Events>>(
    type: Type,
    listener: (value: StandardListeners<Events>[Type]) => void,
  ): () => void
  /** What the one who takes over must know, on one card. In the agents' language and the client's zone where nothing else is said. */
  brief(options?: BriefOptions): Brief
  /** What the next one needs who opens the record, as data. `renderNote` makes text of it, in the agents' language and the client's zone. */
  note(options?: NoteOptions): Note
  /** Practices as questions, with their evidence. For after the call. */
  scorecard(options?: Omit<ScorecardOptions, "playbook">): Scorecard
  /** Judges what an agent, human or AI, is about to say; on partial text too. */
  review(text: string, view?: Partial<ReviewView>): readonly ReviewFinding[]
  /** What an advice rests on; `undefined` where there is none of this id. */
  why(adviceId: string): Why | undefined
  /** Why a practice says nothing now. */
  whyNot(practiceId: string): WhyNotAdvice
}

/** The listening of a live call as it was, before it is given that of a standard one. */
interface Listening {
  readonly on: (type: string, listener: (value: never) => void) => () => void
}

/** Gives a live call what the standard parts bring. */
export function toStandardCall(live: Call, settings: Settings = defaultSettings): StandardCall {
  // Its own types name the events of a bare call only.
  const { on: listen } = live as unknown as Listening
  const source = (): HandoffSource => {
    const { session, heardAt } = live.getSnapshot()
    return { session, events: live.events(), now: heardAt, settings }
  }
  const coaching = () => {
    const { session, heardAt, parts } = live.getSnapshot()
    const events = live.events()
    const first = events[0]?.seq ?? 1
    const log = { size: first - 1 + events.length, event: (seq: number) => events[seq - first] }
    return { session, settings, slice: parts["coach"] as CoachSlice, log, now: heardAt }
  }
  const toBrief = (options?: BriefOptions) => asked(options, (given) => brief(source(), given))
  const report = createNameReport()
  const on = (type: string, listener: (value: never) => void): (() => void) => {
    const [forget, stop] = [report(type, listener), follow(type, listener)]
    return () => {
      forget()
      stop()
    }
  }
  const follow = (type: string, listener: (value: never) => void): (() => void) => {
    if (type === "advice") return listen("advice.given", onAdvice(listener))
    if (type !== "helpRequest") return listen(type, listener)
    // The listener is that of this type, as the signature of `on` says; here it has lost its own.
    const withBrief = (request: HelpRequest): void =>
      listener({ ...request, brief: toBrief({ helpId: request.helpId }) } as never)
    return listen("helpRequest", withBrief)
  }
  const added: Pick<StandardCall, "on" | "subscribe" | "brief" | "note" | "scorecard" | "review" | "why" | "whyNot"> = {
    on,
    subscribe: (listener) => on("changed", listener),
    brief: toBrief,
    note: (options) => asked(options, (given) => note(source(), given)),
    scorecard: (options) => asked(options, (given) => scorecard(source(), { ...given, playbook: settings })),
    review: (text, view) => {
      const known = toReviewView(live.getSnapshot().session, settings as PromiseLimits)
      return typeof text === "string" ? asked(view, (given) => review(text, { ...known, ...given })) : noText
    },
    why: (adviceId) => orElse(undefined, () => why(coaching(), adviceId)),
    whyNot: (practiceId) => orElse(silent, () => whyNot(coaching(), practiceId)),
  }
  return Object.assign(live as object, added) as StandardCall
}

/** What is no text cannot be judged, and a live function never throws: whoever holds back what is found holds it back. */
const noText: readonly ReviewFinding[] = [
  {
    code: "review/no-text",
    severity: "block",
    span: { start: 0, end: 0 },
    lacking: [],
    replacements: [],
    isFinal: true,
  },
]

/** An answer to what was asked, or to nothing where what was asked with cannot be read: a live function never throws. */
function asked<Options extends object, Answer>(
  options: Options | undefined,
  answer: (given: Partial<Options>) => Answer,
): Answer {
  try {
    return answer({ ...options })
  } catch {
    return answer({})
  }
}

/** A coach whose slice was spoilt in a store says nothing, and has reported each step that it failed at (`part.failed`). */
const silent: WhyNotAdvice = { code: "coach/nothing-to-say" }

function orElse<Answer>(otherwise: Answer, answer: () => Answer): Answer {
  try {
    return answer()
  } catch {
    return otherwise
  }
}

/** Advice that only computes in the shadow is shown to nobody. The listener takes an advice, as the signature of `on` says. */
function onAdvice(listener: (value: never) => void): (value: never) => void {
  const onGiven = ({ data }: Envelope<string, Advice>): void => {
    if (data.shadow !== true) listener(data as never)
  }
  return onGiven
}
