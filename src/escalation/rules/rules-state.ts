import type { Envelope } from "../../kernel/index.js"
import { defined, createFold, ownOf } from "../../kernel/inner.js"
import type { Basis, FactValue, RuleEvents } from "../../session/index.js"
import { foldHeard, nothingHeard, type HeardState } from "../facts/heard.js"

/** What a rule did so far in this call. */
export interface RuleMark {
  readonly firedCount: number
  /** When it fired last. */
  readonly firedAt: number
  /** Its condition has held since then: it fires again only after it was cleared. */
  readonly isOn: boolean
  /** What its facts were when it fired last, for rules that repeat. */
  readonly key?: string
  /** The step in which it fired last: once a step is enough, more is a loop. */
  readonly batch: number
}

/** A fact that the host gave. */
export interface GivenFact {
  readonly seq: number
  readonly value: FactValue
  readonly basis: Basis
  readonly source?: string
}

/** The state of the rules in one call: plain JSON, made of events alone. */
export interface RulesState {
  readonly heard: HeardState
  readonly rules: Readonly<Record<string, RuleMark>>
  readonly given: Readonly<Record<string, GivenFact>>
  /** When the rules must be looked at again though nothing happened. */
  readonly timedAt: number | null
  /** What was already asked for, so that it is not asked for twice. */
  readonly wanted: readonly string[]
  readonly boundaryCount: number
  /** The last boundary that was advised: step and time. */
  readonly boundary: { readonly batch: number; readonly at: number; readonly level: number } | null
}

/** Before the first event. */
export const initialRulesState: RulesState = {
  heard: nothingHeard,
  rules: {},
  given: {},
  timedAt: null,
  wanted: [],
  boundaryCount: 0,
  boundary: null,
}

/** A call asks for at most so many different dispatches and pieces of advice. */
const MOST_WANTED = 200

/** Folds one event into the state of the rules. */
export function evolveRules(state: RulesState, event: Envelope): RulesState {
  const heard = foldHeard(state.heard, event)
  return heard === state.heard ? foldOwn(state, event) : withHeard(state, heard)
}

const foldOwn = /* @__PURE__ */ createFold<RulesState, Omit<RuleEvents, "advice.wanted">>({
  "rule.fired": ({ ruleId, key }, state, { at, batch }) => {
    const firedCount = markOf(state, ruleId).firedCount + 1
    return mark(state, ruleId, { firedCount, firedAt: at, isOn: true, batch, ...defined({ key }) })
  },
  "rule.cleared": ({ ruleId }, state) => mark(state, ruleId, { isOn: false }),
  "rules.stopped": ({ ruleId, key }, state) => mark(state, ruleId, { isOn: true, ...defined({ key }) }),
  "rules.timed": ({ dueAt }) => ({ timedAt: dueAt }),
  "fact.given": ({ name, ...rest }, { given }, { seq }) => ({ given: { ...given, [name]: { ...rest, seq } } }),
  "fact.withdrawn": ({ name }, state) => {
    const { [name]: _, ...given } = state.given
    return { given }
  },
  "boundary.advised": ({ level }, { boundaryCount }, { batch, at }) => ({
    boundary: { batch, at, level },
    boundaryCount: boundaryCount + 1,
  }),
  "dispatch.wanted": (data, { wanted }) => ({ wanted: [...wanted.slice(1 - MOST_WANTED), toWantedKey(data)] }),
})

/** Written out: every turn comes by here, and on Node 20 a spread costs a microsecond. */
function withHeard(state: RulesState, heard: HeardState): RulesState {
  const { rules, given, timedAt, wanted, boundaryCount, boundary } = state
  return { heard, rules, given, timedAt, wanted, boundaryCount, boundary }
}

/** What makes two wishes for a dispatch the same. */
export function toWantedKey({ policyId, topic }: { readonly policyId: string; readonly topic?: string }): string {
  return `${policyId} ${topic ?? ""}`
}

/** What a rule did so far. */
export function markOf({ rules }: RulesState, ruleId: string): RuleMark {
  return ownOf(rules, ruleId) ?? neverFired
}

const neverFired: RuleMark = { firedCount: 0, firedAt: 0, isOn: false, batch: 0 }

function mark(state: RulesState, ruleId: string, change: Partial<RuleMark>): Partial<RulesState> {
  return { rules: { ...state.rules, [ruleId]: { ...markOf(state, ruleId), ...change } } }
}
