import { orInvalidInput, type Envelope, type Part } from "../../kernel/index.js"
import { defined, rehearLog } from "../../kernel/inner.js"
import {
  allTopics,
  assess,
  defaultSettings,
  type SessionState,
  type Settings,
  type Cause,
  type OutcomeMark,
  type RuleFired,
} from "../../session/index.js"
import { sessionOf } from "../../session/inner.js"
import type { FactView } from "../facts/fact.js"
import { rulesPart } from "../rules/rules-part.js"
import { initialRulesState, markOf, type RulesState } from "../rules/rules-state.js"
import type { RuleSet } from "../rules/define-rules.js"
import { createTable } from "../rules/table.js"
import { asHeardPart } from "./as-heard.js"

/** With what past calls are played again. */
export interface BacktestOptions {
  /** The settings of those calls: their clocks and limits. */
  readonly playbook?: Settings
  /** Parts besides the session and the rules, in their order: `abusePart()`, `helpPart()`. */
  readonly parts?: readonly Part[]
}

/** A rule would have fired. */
export interface WouldFire {
  readonly ruleId: string
  readonly at: number
  /** Since the call was opened. */
  readonly atMs: number
  readonly turnId?: string
  readonly causes: readonly Cause[]
  readonly outcomes: readonly OutcomeMark[]
}

/** What a past call cannot tell. */
export interface Unanswered {
  readonly ruleId: string
  /** The facts that were unknown when the log ended. */
  readonly facts: readonly string[]
}

/** One past call under the rules. */
export interface BacktestedCall {
  readonly callId: string
  readonly fired: readonly WouldFire[]
  /** Rules that did not fire, and of which history does not say whether they would have. */
  readonly unanswered: readonly Unanswered[]
  /** The log ends while something was still to fall due: later is not known. */
  readonly isCutOff: boolean
  /** What the call would have logged. */
  readonly events: readonly Envelope[]
}

/** Past calls under the rules. */
export interface BacktestReport {
  readonly calls: readonly BacktestedCall[]
  /** How many calls each rule would have fired in, by rule id; 0 for those that never would. */
  readonly callCounts: Readonly<Record<string, number>>
}

/**
 * Plays past calls again under other rules: what would have fired, when, on which turn and why, and what history cannot answer.
 * What was heard then is taken as it was heard. The same rules give the same events as the live call did.
 *
 * @param calls - The whole log of each call, as `call.events()` or a store gives it. A call without events is passed over.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { backtest, defineRules } from "evenkeel/escalation"
 *
 * const rules = defineRules([
 *   { id: "longHold", when: { ">": [{ var: "hold.totalMs" }, 120_000] }, then: [{ do: "advise", practice: "holdReturn" }] },
 * ])
 * backtest(rules, []).callCounts // => { longHold: 0 }
 * ```
 */
export function backtest(
  rules: RuleSet,
  calls: Iterable<readonly Envelope[]>,
  options: BacktestOptions = {},
): BacktestReport {
  return orInvalidInput({ rules, calls, options }, () => {
    const counts: Record<string, number> = Object.fromEntries(rules.rules.map(({ id }) => [id, 0]))
    const played: BacktestedCall[] = []
    for (const log of calls) {
      if (log.length === 0) continue
      const call = playCall(rules, log, options)
      played.push(call)
      for (const ruleId of new Set(call.fired.map((each) => each.ruleId))) counts[ruleId]! += 1
    }
    return { calls: played, callCounts: counts }
  })
}

function playCall(rules: RuleSet, log: readonly Envelope[], options: BacktestOptions): BacktestedCall {
  const { playbook = defaultSettings, parts: others = [] } = options
  const parts: readonly Part[] = [sessionOf(allTopics()).part, asHeardPart(log), rulesPart(rules), ...others]
  const { events, slices } = rehearLog(log, {
    parts,
    settings: playbook,
    assess: (view, draft, at) => assess(view.session as SessionState, draft, at),
    isOfMaker: ({ type }) => type === "call.opened" || type === "playbook.changed",
  })
  const openedAt = log[0]!.at
  const state = (slices[2] ?? initialRulesState) as RulesState
  const view: FactView = {
    session: slices[0] as SessionState,
    settings: playbook,
    now: events.at(-1)?.heardAt ?? openedAt,
    rules: state,
    slice: (name) => slices[parts.findIndex((part) => part.name === name)],
  }
  return {
    callId: log[0]!.stream,
    fired: events.flatMap((event) =>
      event.type === "rule.fired" ? toWouldFire(event as Envelope<string, RuleFired>, openedAt) : [],
    ),
    unanswered: toUnanswered(rules, view),
    isCutOff: state.timedAt !== null,
    events,
  }
}

function toWouldFire({ at, data }: Envelope<string, RuleFired>, openedAt: number): WouldFire {
  const { ruleId, turnId, causes, outcomes } = data
  return { ruleId, at, atMs: at - openedAt, ...defined({ turnId }), causes, outcomes }
}

function toUnanswered({ program }: RuleSet, view: FactView): readonly Unanswered[] {
  const table = createTable(program, view)
  return program.rules.flatMap(({ rule, index, slots }) => {
    if (table.truths[index] !== undefined || markOf(view.rules, rule.id).firedCount > 0) return []
    const unknown = slots.filter((slot) => table.values[slot] === undefined)
    return [{ ruleId: rule.id, facts: unknown.map((slot) => program.slots[slot]!.fact.name) }]
  })
}

/** What differs between two rule sets on the same calls. */
export interface BacktestChange {
  readonly callId: string
  readonly ruleId: string
  readonly at: number
  readonly turnId?: string
  /** The second set fires where the first did not, or the other way round. */
  readonly change: "added" | "removed"
}

/**
 * What another rule set would change on the same calls, in the order of the calls and of time.
 *
 * @param before - `backtest` of the one set.
 * @param after - `backtest` of the other, on the same calls in the same order.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { backtest, compareBacktests, defineRules } from "evenkeel/escalation"
 *
 * const none = backtest(defineRules([]), [])
 * compareBacktests(none, none) // => []
 * ```
 */
export function compareBacktests(before: BacktestReport, after: BacktestReport): readonly BacktestChange[] {
  return orInvalidInput({ before, after }, () => {
    const callIds = [...new Set([...before.calls, ...after.calls].map(({ callId }) => callId))]
    return callIds.flatMap((callId) => {
      const [old, fresh] = [firedIn(before, callId), firedIn(after, callId)]
      const removed = without(old, fresh).map((each) => toChange(callId, each, "removed"))
      const added = without(fresh, old).map((each) => toChange(callId, each, "added"))
      return [...removed, ...added].sort((a, b) => a.at - b.at)
    })
  })
}

function firedIn({ calls }: BacktestReport, callId: string): readonly WouldFire[] {
  return calls.filter((call) => call.callId === callId).flatMap(({ fired }) => fired)
}

function without(some: readonly WouldFire[], others: readonly WouldFire[]): readonly WouldFire[] {
  return some.filter(({ ruleId, at }) => !others.some((other) => other.ruleId === ruleId && other.at === at))
}

function toChange(callId: string, { ruleId, at, turnId }: WouldFire, change: "added" | "removed"): BacktestChange {
  return { callId, ruleId, at, ...defined({ turnId }), change }
}
