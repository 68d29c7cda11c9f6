import type { WhyNotAdvice } from "../coach/index.js"
import type { Brief } from "../handoff/index.js"
import type { ReviewFinding } from "../phrases/index.js"
import type { Envelope } from "../kernel/index.js"
import {
  defaultSettings,
  type Advice,
  type CallEvents,
  type HelpRequest,
  type Settings,
  type WholeCommands,
} from "../session/index.js"
import type { Call } from "../runtime/call.js"
import type { CallListeners } from "../runtime/listeners.js"
import { answers, type Answers, type Standing } from "./answers.js"
import type { Coaching } from "./compose.js"
import { withMeant } from "./meant-commands.js"
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
export interface StandardCall<Commands = WholeCommands, Events = CallEvents>
  extends Omit<Call<Commands, Events>, "on">, Answers {
  /** Listens to events of a type, to advice, to requests for help. Gives a function that stops it. */
  on<Type extends keyof StandardListeners<Events>>(
    type: Type,
    listener: (value: StandardListeners<Events>[Type]) => void,
  ): () => void
}

/** What a live call does by itself, before it is given what a standard one does. */
interface Bare {
  readonly on: (type: string, listener: (value: never) => void) => () => void
  readonly record: StandardCall["record"]
}

/** Gives a live call what the standard parts bring. */
export function toStandardCall(live: Call, settings: Settings = defaultSettings, coach: Coaching = {}): StandardCall {
  // Its own types name the events of a bare call only.
  const { on: listen, record } = live as unknown as Bare
  const standing = (): Standing => ({ snapshot: live.getSnapshot(), events: live.events(), settings, coach })
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
    // A listener is typed for one of all events; which one it is stands in the name it was given under.
    const withBrief = (request: HelpRequest): void =>
      listener({ ...request, brief: answers.brief(standing(), { helpId: request.helpId }) } as never)
    return listen("helpRequest", withBrief)
  }
  const added: Answers & Pick<StandardCall, "on" | "record" | "subscribe"> = {
    on,
    record: (command) => withMeant(record(command), command),
    subscribe: (listener) => on("changed", listener),
    brief: (options) => answered(answers.brief, standing, options),
    note: (options) => answered(answers.note, standing, options),
    scorecard: (options) => answered(answers.scorecard, standing, options),
    review: (text, view) =>
      typeof text === "string" ? answered((here, given) => answers.review(here, text, given), standing, view) : noText,
    why: (adviceId) => answered(answers.why, standing, adviceId, () => undefined),
    whyNot: (practiceId) => answered(answers.whyNot, standing, practiceId, () => silent),
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

/** A coach whose slice was spoilt in a store says nothing, and has reported each step that it failed at (`part.failed`). */
const silent: WhyNotAdvice = { code: "coach/nothing-to-say" }

/** An answer; where what was asked with cannot be read, as if nothing had been: a live function never throws. */
function answered<Asked, Answer>(
  answer: (standing: Standing, asked: Asked) => Answer,
  standing: () => Standing,
  asked: Asked,
  otherwise: (standing: Standing) => Answer = (here) => answer(here, {} as Asked),
): Answer {
  try {
    return answer(standing(), asked)
  } catch {
    return otherwise(standing())
  }
}

/** Advice that only computes in the shadow is shown to nobody. The listener takes an advice, as the signature of `on` says. */
function onAdvice(listener: (value: never) => void): (value: never) => void {
  const onGiven = ({ data }: Envelope<string, Advice>): void => {
    // As above: the listener is that of advices.
    if (data.shadow !== true) listener(data as never)
  }
  return onGiven
}
