import { orInvalidInput } from "../kernel/index.js"
import * as inner from "./inner.js"
import type { Topic } from "./topic.js"
import type { Session } from "./session.js"
import type { Envelope, EventReader, Decided } from "../kernel/index.js"
import type { Turn } from "./turn.js"
import type { Limits, Settings } from "./settings.js"
import type { CallTypeMark } from "./arrival.js"
import type { CallTypeSettings } from "./call-type-settings.js"
import type { TalkCommands } from "./talk.js"
import type { Context } from "./rule.js"

/**
 * The session of the core topics and those that are chosen, made once for each choice. `createCall` does this; for an engine of your own.
 *
 * @param chosen - Those that they stand on come along.
 *
 * @example
 * ```ts
 * import { sessionOf, ventTopic } from "evenkeel/session"
 *
 * const session = sessionOf([ventTopic])
 * session.isPublic("openVent") // => true
 * session.isPublic("raiseFlag") // => false
 * session.missingTopic("commands", "raiseFlag") // => "flagsTopic"
 * ```
 */
export function sessionOf(chosen: readonly Topic[]): Session {
  return orInvalidInput({ chosen }, () => inner.sessionOf(chosen))
}

/**
 * The turn that an event brings, or `undefined` for other events.
 *
 * @example
 * ```ts
 * import { turnOf } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("My boiler is out.")
 * call.events().flatMap((event) => turnOf(event)?.text ?? []) // => ["My boiler is out."]
 * ```
 */
export function turnOf(event: Envelope): Turn | undefined {
  return orInvalidInput({ event }, () => inner.turnOf(event))
}

/**
 * The turns that stand before an event, newest first: those retracted are left out, and better words stand where they were heard.
 *
 * @param from - `seq` of the event to begin at, itself included; the newest where it is left out.
 * @returns Made one by one: stop when you have seen enough, and a long call costs no more than a short one.
 *
 * @example
 * ```ts
 * import { turnsBackward } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("My boiler is out.").agent("Since when?").caller("Since Monday.")
 * const events = story.call.events()
 * const log = { size: events.length, event: (seq: number) => events[seq - 1] }
 *
 * for (const { turn } of turnsBackward(log)) {
 *   turn.text // => "Since Monday."
 *   break
 * }
 * [...turnsBackward(log)].map(({ turn }) => turn.speaker) // => ["caller", "agent", "caller"]
 * ```
 */
export function* turnsBackward(log: EventReader, from?: number): Generator<{ turn: Turn; event: Envelope }> {
  const given = { log, from }
  yield* orInvalidInput(given, () => {
    if (typeof log.event !== "function" || typeof log.size !== "number") throw new TypeError()
    return inner.turnsBackward({ size: log.size, event: (seq) => orInvalidInput(given, () => log.event(seq)) }, from)
  })
}

/**
 * More events than this, and a call takes only what it lives by. Chosen so that no call of people comes near: five to a turn.
 *
 * @example
 * ```ts
 * import { defaultLimits, mostEvents } from "evenkeel/session"
 *
 * mostEvents(defaultLimits) // => 20000
 * ```
 */
export function mostEvents(limits: Limits): number {
  return orInvalidInput({ limits }, () => inner.mostEvents(limits))
}

/**
 * What the client has set for this call's type. Only a recorded type counts: a heard one is a proposal.
 *
 * @example
 * ```ts
 * import { callTypeSettings, defaultSettings, type CallTypeMark } from "evenkeel/session"
 *
 * const settings = { ...defaultSettings, callTypes: { message: { clocks: { budgetMs: 180_000 } } } }
 * const marks: readonly CallTypeMark[] = [{ seq: 4, at: 0, callType: "message", basis: "recorded" }]
 * callTypeSettings(settings, marks)?.clocks // => { budgetMs: 180000 }
 * ```
 */
export function callTypeSettings(
  settings: Pick<Settings, "callTypes">,
  marks: readonly CallTypeMark[],
): CallTypeSettings | undefined {
  return orInvalidInput({ settings, marks }, () => inner.callTypeSettings(settings, marks))
}

/**
 * What speech comes to, whose fields were checked and masked where it was heard. It is the same in every call, and no command: a host
 * gives words to `call.hear`.
 *
 * @returns Drafts, or `session/not-found`; `limit/turn`, `limit/turns` and `limit/call` where the client's limits are reached.
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
  return orInvalidInput({ context, type, fields }, () => inner.decideTalk(context, type, fields))
}
