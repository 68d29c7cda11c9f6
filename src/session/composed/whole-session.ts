import {
  orInvalidInput,
  type Assessment,
  type Cleaner,
  type Decision,
  type Draft,
  type Envelope,
  type FaultIssue,
} from "../../kernel/index.js"
import { allTopics } from "./all-topics.js"
import { sessionOf } from "./create-session.js"
import type { KnownEvent, Session } from "./session.js"
import type { CallEventType, CommandType } from "../model/events.js"
import type { Context } from "../rule.js"
import type { SessionState } from "../model/state.js"
import { strikeBy } from "../topics/corrections.js"
import type { Permission, Policy, Wishes } from "../wishes.js"

// The session of all topics, as functions. A live call may have fewer.

let all: Session | undefined

/** The session of all topics. */
function whole(): Session {
  return (all ??= sessionOf(allTopics()))
}

/**
 * What a command comes to: events to be logged, or a refusal. Never throws, whatever it is given. `call.record` does this and logs
 * what comes of it; `decide` alone is for an engine of your own.
 *
 * @param context - The state, and who gives the command when. `at` and `now` are milliseconds since the Unix epoch.
 * @param type - A {@link CommandType}; any other is refused, with a suggestion.
 * @param fields - The fields of the command, unchecked. Those that it does not have are refused, with a suggestion.
 * @param cleaner - Masks what must not be kept of the texts in the fields.
 * @returns Drafts (none where nothing would change), or `session/unknown-command`, `session/not-allowed`, `session/completed`,
 * `session/invalid-command`, `session/not-found`, `limit/records` and what the command itself refuses.
 *
 * @example
 * ```ts
 * import { decide, defaultSettings, initialState } from "evenkeel/session"
 *
 * const by = { id: "a7", role: "agent" } as const
 * const log = { size: 0, event: () => undefined }
 * const context = { state: initialState, settings: defaultSettings, log, at: 5_000, now: 5_000, by }
 *
 * const decided = decide(context, "setDisposition", { code: "leak" })
 * "refusal" in decided ? decided.refusal.code : decided // => [{ type: "disposition.set", data: { code: "leak" } }]
 * const refused = decide(context, "setDispositon", { code: "leak" })
 * "refusal" in refused && refused.refusal.issues?.[0]?.suggestion // => "setDisposition"
 * ```
 */
export function decide(context: Context, type: string, fields: unknown, cleaner?: Cleaner): Decision {
  return orInvalidInput({ context, type, fields, cleaner }, () => whole().decide(context, type, fields, cleaner))
}

/**
 * Folds one event into the state. Takes any event that `decide` or a reaction can give; events that it does not know
 * leave the state as it is.
 *
 * @example
 * ```ts
 * import { evolve, initialState } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * call.events().reduce(evolve, initialState).line.phase // => "connected"
 * ```
 */
export function evolve(state: SessionState, event: Envelope): SessionState {
  return orInvalidInput({ state, event }, () => whole().part.evolve(state, event))
}

/**
 * The commands that exist, in the order of their topics.
 *
 * @example
 * ```ts
 * import { commandTypes } from "evenkeel/session"
 *
 * commandTypes().includes("stateFact") // => true
 * ```
 */
export function commandTypes(): readonly CommandType[] {
  return whole().commandTypes()
}

/**
 * Whether there is a command of this type for hosts.
 *
 * @example
 * ```ts
 * import { isPublic } from "evenkeel/session"
 *
 * isPublic("stateFact") // => true
 * isPublic("stateFat") // => false
 * ```
 */
export function isPublic(type: string): type is CommandType {
  return whole().isPublic(type)
}

/** The rule of an event of the session, with the check of its data; `undefined` for events of others. */
export function eventRule(type: string): KnownEvent | undefined {
  return whole().eventRule(type)
}

/**
 * The events that a call itself knows, in the order of their topics.
 *
 * @example
 * ```ts
 * import { eventTypes } from "evenkeel/session"
 *
 * eventTypes().includes("turn.heard") // => true
 * ```
 */
export function eventTypes(): readonly CallEventType[] {
  const session = whole()
  return session.topics.flatMap((topic) => Object.keys(topic.rules(session).events) as CallEventType[])
}

/**
 * Whether `strikeRecord` takes events of a type back: `person` where only a person may. Of the events of other parts only abuse.
 *
 * @example
 * ```ts
 * import { strikeOf } from "evenkeel/session"
 *
 * strikeOf("participant.held") // => true
 * strikeOf("turn.heard") // => false
 * ```
 */
export function strikeOf(type: string): boolean | "person" {
  return orInvalidInput({ type }, () => strikeBy(whole(), type))
}

/**
 * How an input that happened stands to the client's policy and to the log: what `outOfPolicy` and `anomaly` of its event say. What
 * happened is never refused.
 *
 * @param at - When it happened, milliseconds since the Unix epoch.
 * @returns `undefined` where all is well.
 *
 * @example
 * ```ts
 * import { assess } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, now } = buildCall().answer()
 * const hold = { type: "participant.held", data: { participantId: "caller", purpose: "lookUp" } }
 * const assessment = assess(call.getSnapshot().session, hold, now)
 * assessment?.outOfPolicy?.map(({ code }) => code) // => ["hold/no-consent"]
 * ```
 */
export function assess(state: SessionState, draft: Draft, at: number, policy: Policy = {}): Assessment | undefined {
  return orInvalidInput({ state, draft, at, policy }, () => whole().assess(state, draft, at, policy))
}

/**
 * Notes what is wrong with the data of an event of the session. Events that it does not know, and members that it does not know,
 * are somebody else's or a later version's: they are left alone.
 *
 * @example
 * ```ts
 * import { checkData } from "evenkeel/session"
 * import type { FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * checkData("turn.heard", { text: 7 }, issues)
 * issues.length > 0 // => true
 * ```
 */
export function checkData(type: string, data: unknown, issues: FaultIssue[]): void {
  whole().checkData(type, data, issues)
}

/**
 * Whether a wish may be done now by the client's policy: `call.may`, for a state without its call. It advises: what happens anyway is
 * recorded, marked `outOfPolicy`.
 *
 * @param action - What somebody wants to do; see {@link Wishes}. `endForAbuse` and `requestHelp` are always allowed.
 * @param details - For a hold its purpose, consent and plan; for a transfer its kind. What is left out counts as not given.
 * @returns Where it is not allowed, the first reason as a code (`docs/errors.md`), what is lacking for it, and every reason.
 *
 * @example
 * ```ts
 * import { initialState, may } from "evenkeel/session"
 *
 * const answer = may(initialState, "hold", { purpose: "regroup", consent: true, plan: "sum up" })
 * answer.allowed ? [] : answer.lacking
 * // => ["acknowledge", "probe", "redirect", "timeStatement", "summariseAndClose"]
 * ```
 */
export function may<Action extends keyof Wishes>(
  state: SessionState,
  action: Action,
  details?: Wishes[Action],
  policy: Policy = {},
): Permission {
  return orInvalidInput({ state, action, details, policy }, () => whole().may(state, action, details, policy))
}

/**
 * Notes what is wrong with settings that may come from anywhere. Members of other parts are left alone, and the lower bounds are
 * the playbook's own matter: a test may want a clock of a millisecond.
 *
 * @example
 * ```ts
 * import { checkSettings, defaultSettings } from "evenkeel/session"
 * import type { FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * checkSettings(defaultSettings, issues)
 * issues // => []
 * ```
 */
export function checkSettings(given: unknown, issues: FaultIssue[]): void {
  whole().checkSettings(given, issues)
}
