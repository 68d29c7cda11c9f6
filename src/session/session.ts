import {
  createCommandTable,
  isUnknownMember,
  refuse,
  shape,
  type Assessment,
  type Check,
  type Cleaner,
  type Decided,
  type Draft,
  type FaultIssue,
  type Part,
} from "../kernel/index.js"
import { nextSessionDeadline } from "./clocks.js"
import type { CallCommands, CallEventType, CommandType } from "./events.js"
import { commandRules } from "./command-rules.js"
import { eventRules } from "./event-rules.js"
import { evolve } from "./evolve.js"
import type { RecordRestored } from "./ground.js"
import type { PromiseLimits } from "./assess-promise.js"
import { judge, type Wish } from "./policy.js"
import { reactToEvent, whenDue } from "./reactions.js"
import type { Context, EventRule } from "./rule.js"
import { mostEvents, type Settings } from "./settings.js"
import { initialState, type SessionState } from "./state.js"
import type { TalkCommands } from "./talk.js"

/** What `hear` alone may decide: those words are masked. */
const ofSpeech: readonly string[] = ["hearTurn", "replaceTurn", "retractTurn"] satisfies readonly (keyof TalkCommands)[]

/** The commands of a call. */
const table = /* @__PURE__ */ createCommandTable<Context, CallCommands & TalkCommands>("session", rules, ofSpeech)

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
 * "drafts" in decided && decided.drafts // => [{ type: "disposition.set", data: { code: "leak" } }]
 * const refused = decide(context, "setDispositon", { code: "leak" })
 * "refusal" in refused && refused.refusal.issues?.[0]?.suggestion // => "setDisposition"
 * ```
 */
export function decide(context: Context, type: string, fields: unknown, cleaner?: Cleaner): Decided {
  const limit = mostEvents(context.settings.limits)
  if (context.log.size >= limit && table.has(type) && !table.isAlways(type))
    return refuse("limit/records", { what: "events", limit })
  return table.decide(context, type, fields, context.state.line.phase === "completed", cleaner)
}

/**
 * {@link decide} for the commands that speech comes to, whose fields were checked and masked where it was heard: a host gives words
 * to `call.hear`.
 *
 * @returns As {@link decide}; besides, `limit/turn`, `limit/turns` and `limit/call` where the client's limits are reached.
 *
 * @example
 * ```ts
 * import { decideTalk, defaultSettings, initialState } from "evenkeel/session"
 *
 * const by = { id: "stt", role: "vendor" } as const
 * const log = { size: 0, event: () => undefined }
 * const context = { state: initialState, settings: defaultSettings, log, at: 5_000, now: 5_000, by }
 * const decided = decideTalk(context, "hearTurn", { turnId: "t1", speaker: "caller", text: "My boiler is out." })
 * "drafts" in decided && decided.drafts.map(({ type }) => type) // => ["turn.heard"]
 * ```
 */
export function decideTalk<Type extends keyof TalkCommands>(
  context: Context,
  type: Type,
  fields: TalkCommands[Type],
): Decided {
  return table.decideChecked(context, type, fields)
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
  return table.types() as readonly CommandType[]
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
  return table.has(type)
}

interface KnownEvent {
  readonly check: Check
  readonly strike: EventRule<object>["strike"]
  readonly wish?: (state: SessionState, data: never) => Wish | undefined
  readonly erase?: (data: never, blank: (value: string) => string) => object
}

function rules() {
  return commandRules(strikeOf)
}

let known: ReadonlyMap<string, KnownEvent> | undefined

/** The rule of an event of the session, with the check of its data; `undefined` for events of others. */
export function eventRule(type: string): KnownEvent | undefined {
  // Each rule knows its own data; in one table they are known by what is common to them.
  known ??= new Map(
    Object.entries(eventRules(rules())).map(([type, rule]) => [
      type,
      { ...(rule as unknown as KnownEvent), check: shape(rule.data) },
    ]),
  )
  return known.get(type)
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
  eventRule("")
  return [...known!.keys()] as readonly CallEventType[]
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
  return eventRule(type)?.strike ?? (type.startsWith("abuse.") ? "person" : false)
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
export function assess(
  state: SessionState,
  draft: Draft,
  at: number,
  limits: PromiseLimits = {},
): Assessment | undefined {
  return judge(state, draft, at, { wish: eventRule(draft.type)?.wish?.(state, draft.data as never), limits })
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
  const found: FaultIssue[] = []
  eventRule(type)?.check(data, "data", found)
  for (const issue of found) if (!isUnknownMember(issue)) issues.push(issue)
  if (type !== "record.restored" || issues.length > 0) return
  const { record } = data as RecordRestored
  checkData(record.type, record.data, issues)
}

/** The session as the first part of every call. */
export const sessionPart: Part<SessionState, SessionState, Settings> = {
  name: "session",
  initial: initialState,
  evolve,
  react: reactToEvent,
  nextDeadline: nextSessionDeadline,
  due: whenDue,
}
