import { orInvalidInput } from "../../kernel/index.js"
import * as inner from "../inner.js"
import type { CoachOptions, CoachPart } from "../coach-part.js"
import type { Envelope } from "../../kernel/index.js"
import type { CoachSlice, AdviceNote } from "../slice.js"
import type { Settings, CallTypeMark, SessionState } from "../../session/index.js"
import type { CoachSettings } from "../settings.js"
import type { WhyNotAdvice } from "../why-not.js"
import type { CoachStanding, Why } from "../why.js"
import type { PlaybookNotice } from "../notices.js"
import type { DatedNotice, RingingCardOptions, RingingCard } from "../ringing-card.js"
import type { DrillTry, DrillCall, Drilled } from "../drill.js"
import type { HeardLately } from "../heard.js"
import type { CallStrain } from "../private/composure.js"

/**
 * Whispers to the agent: what to do now, in which words, and why.
 *
 * Its advice are events (`advice.given` and what becomes of it); commands take the agent's marks. How often it speaks is in
 * `docs/guide/coach.md`.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 * import { coachPart, toHeadline } from "evenkeel/coach"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at, parts: [cuesPart(), coachPart()] })
 * call.record({ type: "connectCall", at: at + 1_000 })
 * const headlines: string[] = []
 * call.on("advice.given", ({ data }) => headlines.push(toHeadline(data.code)))
 * call.hear({ speaker: "caller", text: "I want to speak to your manager.", at: at + 10_000 })
 * headlines // => ["Ask for a supervisor now"]
 * ```
 */
export function coachPart(options?: CoachOptions): CoachPart {
  return orInvalidInput({ options }, () => inner.coachPart(options))
}

/**
 * Whether an event concerns the agent alone: exports, briefs, scores and supervisors' views leave it out.
 *
 * @example
 * ```ts
 * import { isPrivateEvent } from "evenkeel/coach"
 *
 * isPrivateEvent({ type: "pacing.set" }) // => true
 * ```
 */
export function isPrivateEvent(event: Pick<Envelope, "type">): boolean {
  return orInvalidInput({ event }, () => inner.isPrivateEvent(event))
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
  return orInvalidInput({ slice }, () => inner.waitingAdvice(slice))
}

/**
 * The coach's sections of a playbook as they hold for a type of call, or the defaults where it has none: bare settings are none.
 *
 * @example
 * ```ts
 * import { toCoachSettings } from "evenkeel/coach"
 * import { definePlaybook } from "evenkeel/playbook"
 *
 * const playbook = definePlaybook({ client: "acme", zone: "UTC", pacing: { showMs: 10_000 } })
 * toCoachSettings(playbook).pacing.showMs // => 10000
 * ```
 */
export function toCoachSettings(settings: Settings, callTypes?: readonly CallTypeMark[]): CoachSettings {
  return orInvalidInput({ settings, callTypes }, () => inner.toCoachSettings(settings, callTypes))
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
  return orInvalidInput({ standing, adviceId }, () => inner.why(standing, adviceId))
}

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
  return orInvalidInput({ standing, practiceId }, () => inner.whyNot(standing, practiceId))
}

/**
 * The notices of a playbook as the ringing card takes them.
 *
 * @example
 * ```ts
 * import { ringingCard, toDatedNotices } from "evenkeel/coach"
 * import { definePlaybook } from "evenkeel/playbook"
 * import { initialState } from "evenkeel/session"
 *
 * const playbook = definePlaybook({
 *   client: "acme-plumbing",
 *   zone: "America/Chicago",
 *   notices: [{ text: "Closed for the holiday.", from: "2026-12-24T12:00", to: "2026-12-26" }],
 * })
 * const card = (now: number) => ringingCard(initialState, now, { notices: toDatedNotices(playbook) }).notices
 * card(Date.UTC(2026, 11, 27, 5, 59)) // => ["Closed for the holiday."]
 * card(Date.UTC(2026, 11, 27, 6)) // => []
 * ```
 */
export function toDatedNotices(playbook: {
  readonly zone: string
  readonly notices?: readonly PlaybookNotice[]
}): readonly DatedNotice[] {
  return orInvalidInput({ playbook }, () => inner.toDatedNotices(playbook))
}

/**
 * The card for a ringing phone: client, verbatim greeting, notices of the day, one line to pick up from, what weighs on the caller.
 *
 * @param now - Milliseconds since the Unix epoch: decides which notices hold.
 *
 * @example
 * ```ts
 * import { ringingCard } from "evenkeel/coach"
 * import { initialState } from "evenkeel/session"
 *
 * const session = { ...initialState, arrival: { brokenPromiseIds: ["p-1"], queueWaitMs: 600_000 } }
 * ringingCard(session, 0).burden // => ["brokenPromise", "waitedLong"]
 * ```
 */
export function ringingCard(session: SessionState, now: number, options?: RingingCardOptions): RingingCard {
  return orInvalidInput({ session, now, options }, () => inner.ringingCard(session, now, options))
}

/**
 * Plays a call up to a moment, tries a line, and tells what it changes: facts, readiness, advice, and what a review says of it. Nothing of
 * it reaches the call that the log is of.
 *
 * @param log - All events of one call, in order.
 * @param restore - Takes up a call from events, with the parts that are to react: `(events) => restoreCall({ events, playbook })`.
 * @returns Nothing where the log ends before `until`, or the call takes no words any more.
 *
 * @example
 * ```ts
 * import { drill } from "evenkeel/coach"
 * import { createCall, restoreCall } from "evenkeel/runtime"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at })
 * call.record({ type: "connectCall", at: at + 1_000 })
 * call.hear({ speaker: "caller", text: "I am furious.", at: at + 10_000 })
 *
 * const tried = drill(call.events(), { until: 3, line: "You need to calm down." }, (events) => restoreCall({ events }))
 * tried?.review.map(({ code }) => code) // => ["review/calm-down"]
 * ```
 */
export function drill(
  log: readonly Envelope[],
  given: DrillTry,
  restore: (events: readonly Envelope[]) => DrillCall,
): Drilled | undefined {
  return orInvalidInput({ log, given, restore }, () => inner.drill(log, given, restore))
}

/**
 * What a call is like, for the agent's own stream. Read from the caller's words and the line alone; heat counts for two minutes, and to the
 * end of the call once it is over.
 *
 * @param heard - `heard` of the coach's slice: `call.getSnapshot().parts.coach`.
 * @param now - Milliseconds since the Unix epoch.
 * @param isAboutAgent - Whether the complaint is about this very agent, where the host knows it. Without it, a complaint fact that is
 * recorded while the caller asks for somebody else counts as one: when unsure, no prompt.
 *
 * @example
 * ```ts
 * import { toCallStrain, type CoachSlice } from "evenkeel/coach"
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.record({ type: "connectCall", at: 1_000 })
 * call.hear({ speaker: "caller", text: "You people are idiots, this is a disgrace!", at: 9_000 })
 * const { session, parts } = call.getSnapshot()
 * const strain = toCallStrain(session, (parts["coach"] as CoachSlice).heard, 10_000)
 * strain.isHeated // => true
 * strain.isDanger // => false
 * ```
 */
export function toCallStrain(
  session: SessionState,
  heard: HeardLately,
  now: number,
  isAboutAgent?: boolean,
): CallStrain {
  return orInvalidInput({ session, heard, now, isAboutAgent }, () =>
    inner.toCallStrain(session, heard, now, isAboutAgent),
  )
}
