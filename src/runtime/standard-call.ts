import type { Advice, CoachCommands, CoachEvents } from "../coach/index.js"
import { why, whyNot, type CoachSlice, type Why, type WhyNotAdvice } from "../coach/index.js"
import type {
  AbuseCommands,
  AbuseEvents,
  HelpRouteCommands,
  HelpRouteEvents,
  RuleCommands,
  RuleEvents,
} from "../escalation/index.js"
import {
  brief,
  note,
  scorecard,
  type Brief,
  type BriefCommands,
  type BriefEvents,
  type BriefOptions,
  type HandoffSource,
  type Note,
  type NoteOptions,
  type Scorecard,
  type ScorecardOptions,
} from "../handoff/index.js"
import type { Envelope, Refusal } from "../kernel/index.js"
import { review, toReviewView, type ReviewFinding, type ReviewView } from "../phrases/index.js"
import type {
  CallCommands,
  CallEvents,
  CommandStamp,
  CuesReport,
  HelpRequest,
  PromiseRecord,
  Settings,
  Speech,
} from "../session/index.js"
import { defaultSettings } from "../session/index.js"
import type { Call } from "./call.js"
import type { CallListeners } from "./listeners.js"

/** The data of every event of a standard call, by its type. */
export interface StandardEvents
  extends CallEvents, CoachEvents, RuleEvents, AbuseEvents, HelpRouteEvents, BriefEvents {}

/** The type of an event of a standard call. */
export type StandardEventType = keyof StandardEvents & string

/** One event of a standard call. Switch on `type` to get its `data`. */
export type StandardEvent = { [Type in StandardEventType]: Envelope<Type, StandardEvents[Type]> }[StandardEventType]

/** The fields of every command of a standard call, by its type. */
export interface StandardCommands
  extends CallCommands, CoachCommands, RuleCommands, AbuseCommands, HelpRouteCommands, BriefCommands {}

/** One command of a standard call. */
export type StandardCommand = {
  [Type in keyof StandardCommands]: { readonly type: Type } & StandardCommands[Type] & CommandStamp
}[keyof StandardCommands]

/** What a live method comes to. Never an exception. */
export type StandardResult =
  { readonly ok: true; readonly events: readonly StandardEvent[] } | { readonly ok: false; readonly refusal: Refusal }

/** A request for help, with the brief for whoever comes. */
export type BriefedRequest = HelpRequest & { readonly brief: Brief }

/** What can be listened to: every event by its type, and these. */
export type StandardListeners = {
  [Type in StandardEventType]: Extract<StandardEvent, { readonly type: Type }>
} & Pick<CallListeners, "changed" | "listenerFailed"> & {
    events: readonly StandardEvent[]
    /** What to do now, in which words, and why. */
    advice: Advice
    helpRequest: BriefedRequest
    promise: PromiseRecord
    promiseHeard: PromiseRecord
  }

/** A live call with the standard parts: {@link Call}, with what they bring. */
export interface StandardCall extends Omit<
  Call,
  "hear" | "record" | "reportCues" | "tick" | "apply" | "on" | "events"
> {
  hear(speech: Speech & CommandStamp): StandardResult
  record(command: StandardCommand): StandardResult
  reportCues(report: CuesReport & CommandStamp): StandardResult
  tick(now?: number): StandardResult
  apply(events: readonly unknown[]): StandardResult
  on<Type extends keyof StandardListeners>(type: Type, listener: (value: StandardListeners[Type]) => void): () => void
  events(afterSeq?: number): readonly StandardEvent[]
  /** What the one who takes over must know, on one card. In the agents' language and the client's zone where nothing else is said. */
  brief(options?: BriefOptions): Brief
  /** What the next one needs who opens the record. */
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
  const { on: listen } = live as unknown as Listening
  const source = (): HandoffSource => {
    const { session, heardAt } = live.getSnapshot()
    return { session, events: live.events(), now: heardAt }
  }
  const coaching = () => {
    const { session, heardAt, parts } = live.getSnapshot()
    const events = live.events()
    const first = events[0]?.seq ?? 1
    const log = { size: first - 1 + events.length, event: (seq: number) => events[seq - first] }
    return { session, settings, slice: parts["coach"] as CoachSlice, log, now: heardAt }
  }
  const inOurs = { locale: settings.locale, zone: settings.zone }
  const toBrief = (options: BriefOptions = {}) => brief(source(), { ...inOurs, ...options })
  const on = (type: string, listener: (value: never) => void): (() => void) => {
    if (type === "advice") return listen("advice.given", onAdvice(listener))
    if (type !== "helpRequest") return listen(type, listener)
    const withBrief = (request: HelpRequest): void =>
      listener({ ...request, brief: toBrief({ helpId: request.helpId }) } as never)
    return listen("helpRequest", withBrief)
  }
  const added: Pick<StandardCall, "on" | "brief" | "note" | "scorecard" | "review" | "why" | "whyNot"> = {
    on: on,
    brief: toBrief,
    note: (options) => note(source(), options),
    scorecard: (options) => scorecard(source(), { ...options, playbook: settings }),
    review: (text, view) => review(text, { ...toReviewView(live.getSnapshot().session), ...view }),
    why: (adviceId) => why(coaching(), adviceId),
    whyNot: (practiceId) => whyNot(coaching(), practiceId),
  }
  return Object.assign(live as object, added) as StandardCall
}

/** Advice that only computes in the shadow is shown to nobody. */
function onAdvice(listener: (value: never) => void): (value: never) => void {
  const onGiven = ({ data }: Envelope<string, Advice>): void => {
    if (data.shadow !== true) listener(data as never)
  }
  return onGiven
}
