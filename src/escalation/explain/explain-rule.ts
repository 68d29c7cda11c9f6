import { ownOf } from "../../kernel/inner.js"
import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import {
  defaultSettings,
  inSafetyMode,
  type SessionState,
  type Settings,
  type Cause,
  type RuleFired,
} from "../../session/index.js"
import { isOfItems } from "../conditions/condition.js"
import { nearestUnmet, traceCondition, type Trace, type Unmet } from "../conditions/trace.js"
import type { FactCatalogue } from "../facts/catalogue.js"
import type { FactDeclaration, FactView } from "../facts/fact.js"
import type { RuleSet } from "../rules/define-rules.js"
import { coolUntil, isDuring } from "../rules/judge.js"
import type { CompiledRule, RuleProgram } from "../rules/program.js"
import { initialRulesState, markOf, type RulesState } from "../rules/rules-state.js"
import { createTable } from "../rules/table.js"
import { defineFacts } from "../facts/catalogue.js"
import type { ExplainWords } from "./explain-words.js"
import { nameFact, nameValue, say, toWording, type Wording } from "./wording.js"

/** How a rule stands in a call. */
export type RuleStatus = "fires" | "on" | "spent" | "coolingDown" | "muted" | "notNow" | "unmet" | "unknown"

/** Why a rule fires or does not, for a program and for a person. */
export interface RuleExplanation {
  readonly ruleId: string
  readonly status: RuleStatus
  /** Each step of the condition with its value. */
  readonly trace: Trace
  /** The least that is lacking; empty where the condition holds. */
  readonly unmet: readonly Unmet[]
  /** For a supervisor, one thought a sentence. */
  readonly sentences: readonly string[]
}

/** A call at one moment, as `call.getSnapshot()` gives it. */
export interface ExplainedCall {
  readonly session: SessionState
  readonly heardAt: number
  readonly parts: Readonly<Record<string, unknown>>
}

/** In which language, and under which settings. */
export interface ExplainOptions {
  /** BCP 47 tag; English and Spanish are spoken. The playbook's where it is left out. */
  readonly locale?: string
  readonly playbook?: Settings
}

/**
 * Why a rule fires in a call, or what is lacking for it.
 *
 * @param call - `call.getSnapshot()`.
 * @returns `undefined` where there is no such rule.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { defineRules, explainRule, rulesPart, when } from "evenkeel/escalation"
 *
 * const longHold = when.fact("hold.totalMs").moreThan(120_000)
 * const rules = defineRules([{ id: "longHold", when: longHold, then: [{ do: "advise", practice: "holdReturn" }] }])
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [rulesPart(rules)] })
 * explainRule(rules, "longHold", call.getSnapshot())?.sentences
 * // => ["“longHold” did not fire.", "Lacking: the time on hold in this call above 2 min (it is 0 s)."]
 * ```
 */
export function explainRule(
  rules: RuleSet,
  ruleId: string,
  call: ExplainedCall,
  options: ExplainOptions = {},
): RuleExplanation | undefined {
  return orInvalidInput({ rules, ruleId, call, options }, () => readRule(rules, ruleId, call, options))
}

function readRule(
  { program, facts }: RuleSet,
  ruleId: string,
  call: ExplainedCall,
  { locale, playbook = defaultSettings }: ExplainOptions,
): RuleExplanation | undefined {
  const compiled = program.rules.find(({ rule }) => rule.id === ruleId)
  if (compiled === undefined) return undefined
  const view = toView(call, playbook)
  const table = createTable(program, view)
  const trace = traceCondition(compiled.condition, table.values)
  const status = toStatus(compiled, view, trace)
  const unmet = nearestUnmet(trace)
  const wording = toWording(facts, locale, playbook.locale)
  const lacking = unmet.map((each) => sayUnmet(each, compiled, program, wording))
  const sentences = [say(wording.words.status[status], { rule: ruleId }), ...lacking]
  return { ruleId, status, trace, unmet, sentences }
}

/**
 * Why a rule fired, in words for a supervisor: from the event alone, so that it can be said years later. What somebody said is named and
 * not repeated.
 *
 * @param firing - A `rule.fired` event.
 * @param options - `locale` is a BCP 47 tag, `en` where it is left out (English and Spanish are spoken); `facts` names the facts of your own.
 *
 * @example
 * ```ts
 * import { explainFiring } from "evenkeel/escalation"
 *
 * const data = {
 *   ruleId: "longHold",
 *   causes: [{ fact: "hold.totalMs", value: 130_000, basis: "recorded", evidence: [12] }],
 *   outcomes: [{ do: "advise", done: true }],
 * } as const
 * explainFiring({ data })
 * // => [
 * //   "“longHold” fired.",
 * //   "The time on hold in this call: 2 min 10 s (recorded).",
 * //   "A piece of advice was suggested.",
 * // ]
 * ```
 */
export function explainFiring(
  firing: Pick<Envelope<string, RuleFired>, "data">,
  options: { readonly locale?: string; readonly facts?: FactCatalogue } = {},
): readonly string[] {
  return orInvalidInput({ firing, options }, () => sayFiring(firing, options))
}

function sayFiring(
  { data }: Pick<Envelope<string, RuleFired>, "data">,
  { locale, facts = defineFacts() }: { readonly locale?: string; readonly facts?: FactCatalogue },
): readonly string[] {
  const wording = toWording(facts, locale)
  const { words } = wording
  const outcomes = data.outcomes.map((outcome) => {
    const said = words.outcome[outcome.do]
    return sentence(outcome.why === undefined ? said : `${said} (${words.why[outcome.why]})`)
  })
  return [
    say(words.fired, { rule: data.ruleId }),
    ...data.causes.map((cause) => sayCause(cause, wording)),
    ...(data.dryRun === true ? [words.dryRun] : outcomes),
  ]
}

function sayCause({ fact, value, basis }: Cause, wording: Wording): string {
  const { words, facts } = wording
  const shown = value === undefined ? words.quoted : nameValue(value, facts.facts.get(fact), words)
  return sentence(`${nameFact(fact, wording)}: ${shown} (${words.basis[basis]})`)
}

function sayUnmet(unmet: Unmet, { slots }: CompiledRule, program: RuleProgram, wording: Wording): string {
  const { words } = wording
  const { op, facts, negated } = unmet
  const [name = op, other] = facts
  const fact = slots.map((slot) => program.slots[slot]!.fact).find((each) => each.name === name)
  const asked = op === "fact" || op === "missing" ? words.lackingFact : negated ? words.mustNot : words.lacking
  const text = say(asked, {
    fact: nameFact(name, wording),
    op: words.op[isWithin(unmet) ? "contains" : op] ?? words.op[op.slice(0, -1)] ?? op,
    wanted: toWanted(unmet, other === undefined ? undefined : nameFact(other, wording), fact, words),
  }).trim()
  const found = fact?.isQuoted === true && unmet.found !== null ? words.quoted : nameValue(unmet.found, fact, words)
  const now = unmet.found === null ? words.isUnknown : say(words.isNow, { value: found })
  return `${text} (${now}).`
}

function toWanted(
  { op, wanted, negated }: Unmet,
  other: string | undefined,
  fact: FactDeclaration | undefined,
  words: ExplainWords,
): string {
  if (op === "fact") return nameValue(!negated, fact, words)
  if (op === "missing") return negated ? words.quoted : words.isUnknown
  return isOfItems(op) ? "" : (other ?? nameValue(wanted, fact, words))
}

/** Whether something is looked for in the fact, and not the fact among others. */
function isWithin({ op, wanted, facts }: Unmet): boolean {
  return op === "in" && facts.length === 1 && !Array.isArray(wanted)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function toStatus({ rule }: CompiledRule, view: FactView, { truth }: Trace): RuleStatus {
  const mark = markOf(view.rules, rule.id)
  if (rule.oncePerCall === true && mark.firedCount > 0) return "spent"
  if (truth === "unknown") return "unknown"
  if (!truth) return "unmet"
  if (inSafetyMode(view.session) !== undefined) return "muted"
  if (mark.isOn && rule.repeat !== true) return "on"
  if (!isDuring(rule, view)) return "notNow"
  return coolUntil(rule, mark) > view.now ? "coolingDown" : mark.isOn ? "on" : "fires"
}

function toView({ session, heardAt, parts }: ExplainedCall, settings: Settings): FactView {
  const rules = (parts.rules ?? initialRulesState) as RulesState
  return {
    session,
    settings,
    now: heardAt,
    rules,
    slice: (name) => ownOf(parts, name),
  }
}
