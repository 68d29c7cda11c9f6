import type { Draft, Envelope } from "../../kernel/index.js"
import { fingerprint, defined } from "../../kernel/inner.js"
import type { Cause, RuleFired } from "../../session/index.js"
import { decidingSteps, traceCondition } from "../conditions/trace.js"
import { basisOf, readFact, type FactView } from "../facts/fact.js"
import { toOutcome } from "./outcomes.js"
import type { CompiledRule, RuleProgram } from "./program.js"
import type { Rule } from "./rule.js"
import { markOf, type RuleMark } from "./rules-state.js"
import type { RuleTable } from "./table.js"

/** What the judging of rules needs. */
export interface Judging {
  readonly program: RuleProgram
  readonly table: RuleTable
  /** Rules that hold and wait for the end of their cool-down, by index; kept from one judging to the next. */
  readonly waiting: Set<number>
  readonly view: FactView
  /** What set it off; `undefined` where it was time alone. */
  readonly event: Envelope | undefined
  /** Every rule is tried out only. */
  readonly dryRun: boolean
  /** The rules that fired in this step, in order. */
  firedBefore(): readonly string[]
}

/** No more events than this are named behind a cause: the newest. */
const MOST_EVIDENCE = 5

/**
 * Judges some rules by their conditions and by what the log says of them. It depends on nothing else, so a call that was taken up
 * again judges as the one that went on.
 */
export function judgeRules(judging: Judging, indexes: Iterable<number>): readonly Draft[] {
  const { program } = judging
  const rules = [...new Set(indexes)].map((index) => program.rules[index]!).sort(byPriority)
  const drafts: Draft[] = []
  for (const rule of rules) drafts.push(...judge(judging, rule, drafts))
  return drafts
}

/** When the first of the waiting rules may fire; `Infinity` where none waits. */
export function nextCoolDownEnd({ program, waiting, view }: Judging): number {
  let first = Infinity
  for (const index of waiting)
    first = Math.min(first, coolUntil(program.rules[index]!.rule, markOf(view.rules, program.rules[index]!.rule.id)))
  return first
}

/** The order in which rules fire. */
export function byPriority(a: CompiledRule, b: CompiledRule): number {
  return (b.rule.priority ?? 0) - (a.rule.priority ?? 0) || a.index - b.index
}

function judge(judging: Judging, compiled: CompiledRule, drafted: readonly Draft[]): readonly Draft[] {
  const { table, waiting, view } = judging
  const { rule, index } = compiled
  const holds = table.truths[index]
  const mark = markOf(view.rules, rule.id)
  waiting.delete(index)
  if (holds !== true) {
    const isOver = holds === false && mark.isOn && rule.oncePerCall !== true
    return isOver ? [{ type: "rule.cleared", data: { ruleId: rule.id }, at: table.asOf }] : []
  }
  if (!isDuring(rule, view) || (rule.oncePerCall === true && mark.firedCount > 0)) return []
  const key = rule.repeat === true ? keyOf(judging, compiled) : undefined
  if (mark.isOn && (key === undefined || key === mark.key)) return []
  if (coolUntil(rule, mark) > table.asOf) {
    waiting.add(index)
    return []
  }
  if (isLoop(judging, mark)) {
    const chain = judging.firedBefore()
    return [
      {
        type: "rules.stopped",
        data: { ruleId: rule.id, chain, ...defined({ key }) },
        at: table.asOf,
      },
    ]
  }
  return fire(judging, compiled, mark, key, drafted)
}

function fire(
  judging: Judging,
  compiled: CompiledRule,
  mark: RuleMark,
  key: string | undefined,
  drafted: readonly Draft[],
): readonly Draft[] {
  const { view, table, event } = judging
  const rule = judging.dryRun ? { ...compiled.rule, dryRun: true } : compiled.rule
  const causes = toCauses(judging, compiled)
  const turnId = (event?.data as { readonly turnId?: string } | undefined)?.turnId
  const count = mark.firedCount + 1
  const { boundary } = view.rules
  const advised = event !== undefined && boundary?.batch === event.batch && boundary.at === table.asOf
  const outcomes = rule.then.map((outcome, index) => {
    return toOutcome(view, { rule, causes, count, turnId, hasBoundary: advised, drafted }, outcome, index)
  })
  const data: RuleFired = {
    ruleId: rule.id,
    causes,
    outcomes: outcomes.map((outcome) => outcome.mark),
    ...defined({ turnId }),
    ...(rule.dryRun === true ? { dryRun: true } : {}),
    ...defined({ key }),
  }
  const drafts = outcomes.flatMap(({ draft }) => (draft === undefined ? [] : { ...draft, at: table.asOf }))
  return [{ type: "rule.fired", data, at: table.asOf }, ...drafts]
}

/** Whether a rule may fire at this stage of the call. */
export function isDuring({ during = "call" }: Rule, { session: { line } }: FactView): boolean {
  if (during === "always") return true
  const isClosed = line.phase === "wrapUp" || line.phase === "completed"
  return during === "wrapUp" ? line.phase === "wrapUp" : !isClosed
}

/** Until when a rule stays quiet. */
export function coolUntil({ coolDownMs = 0 }: Rule, { firedCount, firedAt }: RuleMark): number {
  return firedCount === 0 ? -Infinity : firedAt + coolDownMs
}

/** A rule that fires twice of one cause was set off by what it brought about. */
function isLoop({ event, table }: Judging, { firedCount, firedAt, batch }: RuleMark): boolean {
  return firedCount > 0 && event !== undefined && batch === event.batch && firedAt === table.asOf
}

/** What a repeating rule rests on, durations left out: they change all the time. */
function keyOf({ program, table }: Judging, { slots }: CompiledRule): string {
  return fingerprint(slots.filter((slot) => isInKey(program, slot)).map((slot) => table.values[slot] ?? null))
}

/** Whether a repeating rule rests on a fact. */
export function isInKey({ slots }: RuleProgram, slot: number): boolean {
  return slots[slot]!.fact.clock === undefined
}

/** The facts that decided, each once, with what they are now. */
function toCauses({ program, table, view }: Judging, { condition, slots }: CompiledRule): readonly Cause[] {
  const steps = decidingSteps(traceCondition(condition, table.values))
  const names = new Set(steps.map(({ fact }) => fact))
  return slots.flatMap((slot) => {
    const { fact } = program.slots[slot]!
    if (!names.has(fact.name)) return []
    const value = readFact(fact, view)
    const evidence = fact.evidence?.(view).slice(-MOST_EVIDENCE) ?? []
    const shown = value === undefined || fact.isQuoted === true ? {} : { value }
    return [{ fact: fact.name, ...shown, basis: basisOf(fact, view), evidence }]
  })
}
