import { orInvalidInput } from "../kernel/index.js"
import type { CallType, CallTypeMark } from "./model/arrival.js"
import type { Clocks, Limits, Settings } from "./settings.js"

/** What a client changes about one practice. */
export interface PracticeChange {
  /** `false` switches it off, live and on the scorecard. */
  readonly on?: boolean
  /** 0 to 100: how much it matters. It decides which cards an expert still gets, and what the scorecard counts. */
  readonly weight?: number
  /**
   * 1 to 100: in which place it speaks where several could at one moment. Those with a place go before those without one, of which the heavier
   * does. What interrupts (a danger, card data, a false claim) keeps its own order.
   */
  readonly order?: number
}

/** What a client wants otherwise in calls of one type. Members left out are those of the whole playbook. */
export interface CallTypeSettings {
  /** How much a call of this type may hear, from when the type is recorded. One turn is as long as in any call. */
  readonly limits?: Partial<Omit<Limits, "turnCharacters">>
  /** Clocks of calls of this type. They run from when the type is recorded; the time budget counts from the answer all the same. */
  readonly clocks?: Partial<Clocks>
  /** Practices that are switched, weighed or ordered otherwise, live and on the scorecard, by id. */
  readonly practices?: Readonly<Record<string, PracticeChange>>
}

/** Settings by type of call. */
export type CallTypes = { readonly [Type in CallType]?: CallTypeSettings }

/** What the client has set for this call's type. */
export function callTypeSettings(
  { callTypes }: Pick<Settings, "callTypes">,
  marks: readonly CallTypeMark[],
): CallTypeSettings | undefined {
  if (callTypes === undefined) return undefined
  const recorded = marks.findLast(({ basis }) => basis === "recorded")
  return recorded === undefined ? undefined : callTypes[recorded.callType]
}

/**
 * The clocks of a call as it is now: those of the playbook, and over them those of its type.
 *
 * @example
 * ```ts
 * import { clocksFor, defaultSettings, type CallTypeMark } from "evenkeel/session"
 *
 * const settings = { ...defaultSettings, callTypes: { message: { clocks: { budgetMs: 180_000 } } } }
 * const marks: readonly CallTypeMark[] = [{ seq: 4, at: 0, callType: "message", basis: "recorded" }]
 * clocksFor(settings, []).budgetMs // => null
 * clocksFor(settings, marks).budgetMs // => 180000
 * ```
 */
export function clocksFor(settings: Settings, marks: readonly CallTypeMark[]): Clocks {
  return orInvalidInput({ settings, marks }, () => {
    const own = callTypeSettings(settings, marks)?.clocks
    return own === undefined ? settings.clocks : { ...settings.clocks, ...own }
  })
}

/** The same for the view of a step. */
export function clocksIn({
  session,
  settings,
}: {
  readonly session: { readonly callTypes: readonly CallTypeMark[] }
  readonly settings: Settings
}): Clocks {
  return clocksFor(settings, session.callTypes)
}
