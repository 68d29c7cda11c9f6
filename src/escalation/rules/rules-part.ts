import {
  orInvalidInput,
  createCommandTable,
  id,
  oneOf,
  optional,
  refuse,
  text,
  type CommandRules,
  type CommandTable,
  type Deadline,
  type Decision,
  type Draft,
  type Envelope,
  type PartContext,
  type View,
} from "../../kernel/index.js"
import { alike, anyone, defined, people } from "../../kernel/inner.js"
import {
  allTopics,
  type CallCommands,
  type CallPart,
  type CuesReport,
  type RuleEvents,
  type SessionEvents,
  type SessionState,
  type Settings,
  type RuleCommands,
} from "../../session/index.js"
import { dangerIn } from "../../session/inner.js"
import type { FactView } from "../facts/fact.js"
import { checkFactValue, factValue } from "../facts/fact-value.js"
import type { GivenDeclaration } from "../facts/given.js"
import type { RuleSet } from "./define-rules.js"
import { nextTurn } from "./look-ahead.js"
import { judgeRules, nextCoolDownEnd, type Judging } from "./judge.js"
import { evolveRules, initialRulesState, type RulesState } from "./rules-state.js"
import { createTable, nextTableChange, overdueSlots, refresh, type RuleTable } from "./table.js"

/** How the rules run in a call. */
export interface RulesPartOptions {
  /** Everything fires, is logged and explained, and nothing follows: for a first week. */
  readonly dryRun?: boolean
}

/** The rules of a client as a part of a call. */
export type RulesPart = CallPart<RulesState, CallCommands & RuleCommands, SessionEvents & RuleEvents>

type CallView = View<SessionState, Settings>
type Context = PartContext<RulesState, SessionState, Settings>

/** What is kept of a call between two events: nothing that its state does not say. */
interface Kept {
  readonly table: RuleTable
  readonly waiting: Set<number>
  /** The last event that it has seen. */
  seq: number
}

const none: readonly Draft[] = []
/** After these every fact is read again: what rested on words may have gone. */
const amending: readonly string[] = ["turn.retracted", "turn.replaced", "record.struck", "playbook.changed"]
/** After these every rule is judged again: whether it may fire has changed. */
const turning: readonly string[] = ["safety.cleared", "call.connected", "call.lineClosed", "call.completed"]

/**
 * The rules of a client as a part of a call. It wakes only the rules whose facts have changed, logs `rule.fired` with what it
 * rests on, then what follows. In safety mode it is silent; what held all along fires once a person has cleared it.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 * import { defineRules, rulesPart } from "evenkeel/escalation"
 *
 * const rules = defineRules([
 *   { id: "askedForOne", when: { said: ["supervisorRequest", { by: "caller" }] }, then: [{ do: "helpRequest" }] },
 * ])
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [cuesPart(), rulesPart(rules)] })
 * call.hear({ speaker: "caller", text: "Get me your manager.", at: 1_767_225_604_000 })
 * call.getSnapshot().session.helpRequests[0]?.reason // => "rule:askedForOne"
 * ```
 */
export function rulesPart(rules: RuleSet, options: RulesPartOptions = {}): RulesPart {
  return orInvalidInput({ rules, options }, () => createPart(rules, options))
}

function createPart({ program, facts }: RuleSet, { dryRun = false }: RulesPartOptions): RulesPart {
  const keptOf = new WeakMap<CallView["log"], Kept>()
  const isEmpty = program.rules.length === 0

  const part: RulesPart = {
    name: "rules",
    // Facts are read of everything that a call knows.
    needs: allTopics(),
    initial: initialRulesState,
    check: alike(initialRulesState),
    evolve: evolveRules,
    commands: ruleCommands(facts.given),
    react: (view, event) => (isEmpty ? none : react(view, event)),
    nextDeadline: ({ timedAt }): Deadline | undefined => (timedAt === null ? undefined : { at: timedAt, key: "rules" }),
    due,
  }
  return part

  function react(view: CallView, event: Envelope): readonly Draft[] {
    const now = event.origin === "input" ? event.heardAt : event.at
    const known = keptOf.get(view.log)
    const isNext = known !== undefined && known.seq + 1 === event.seq
    const kept = isNext ? known : renew(view, now)
    kept.seq = event.seq
    kept.table.asOf = Math.max(kept.table.asOf, now)
    if (isNext && isPassedOver(kept, event)) return none
    const factView = toFactView(view, kept.table.asOf)
    const woken = isNext ? update(kept, factView, event) : program.rules.keys()
    return judge(view, kept, factView, event, woken)
  }

  function due(view: CallView, deadline: Deadline): readonly Draft[] {
    const known = keptOf.get(view.log)
    const isNext = known !== undefined && known.seq === view.log.size
    const kept = isNext ? known : renew(view, deadline.at)
    kept.table.asOf = Math.max(kept.table.asOf, deadline.at)
    const factView = toFactView(view, kept.table.asOf)
    const slots = overdueSlots(program, kept.table, kept.table.asOf)
    const woken = isNext ? refresh(program, kept.table, slots, factView) : program.rules.keys()
    const drafts = judge(view, kept, factView, undefined, woken).filter(({ type }) => type !== "rules.timed")
    const dueAt = nextDue(toJudging(view, kept, factView, undefined))
    return [...drafts, { type: "rules.timed", data: { dueAt } }]
  }

  function renew(view: CallView, now: number): Kept {
    const factView = toFactView(view, Math.max(now, lastHeardAt(view)))
    const kept = { table: createTable(program, factView), waiting: new Set<number>(), seq: view.log.size }
    keptOf.set(view.log, kept)
    return kept
  }

  /** Whether an event can change nothing here. */
  function isPassedOver({ table }: Kept, { type }: Envelope): boolean {
    if (program.slotsOn.has(type) || type === "turn.heard" || amending.includes(type) || turning.includes(type))
      return false
    return nextTableChange(program, table) > table.asOf
  }

  function update({ table }: Kept, view: FactView, event: Envelope): Iterable<number> {
    const everything = amending.includes(event.type) || isFirstWords(view, event) || isRevised(event)
    const slots = everything
      ? program.slots.keys()
      : [...(program.slotsOn.get(event.type) ?? []), ...overdueSlots(program, table, table.asOf)]
    const woken = refresh(program, table, [...slots], view)
    return turning.includes(event.type) ? program.rules.keys() : woken
  }

  function judge(
    view: CallView,
    kept: Kept,
    factView: FactView,
    event: Envelope | undefined,
    woken: Iterable<number>,
  ): readonly Draft[] {
    if (dangerIn(view.session) !== undefined) return none
    const judging = toJudging(view, kept, factView, event)
    const drafts = judgeRules(judging, [...woken, ...kept.waiting])
    const dueAt = nextDue(judging, factView.rules.timedAt ?? Infinity)
    return dueAt === null ? drafts : [...drafts, { type: "rules.timed", data: { dueAt } }]
  }

  function toJudging(view: CallView, kept: Kept, factView: FactView, event: Envelope | undefined): Judging {
    const { table, waiting } = kept
    return { program, table, waiting, view: factView, event, dryRun, firedBefore: () => firedIn(view, event) }
  }
}

/** When time alone makes a rule turn, before another time; `null` where it does not, or the call is over or in safety mode. */
function nextDue(judging: Judging, before = Infinity): number | null {
  const { session } = judging.view
  if (dangerIn(session) !== undefined || session.line.phase === "completed") return null
  const cooledAt = nextCoolDownEnd(judging)
  const mayTurnAt = nextTableChange(judging.program, judging.table)
  const first = mayTurnAt < Math.min(cooledAt, before) ? Math.min(cooledAt, nextTurn(judging)) : cooledAt
  return first < before ? first : null
}

function toFactView(view: CallView, now: number): FactView {
  const { session, settings } = view
  return { session, settings, now, rules: view.slice("rules") as RulesState, slice: (part) => view.slice(part) }
}

/** When the last input was heard: time does not go back behind it, whoever looks now for the first time. */
function lastHeardAt({ log }: CallView): number {
  let seq = log.size
  while (log.event(seq)?.origin === "reaction") seq--
  return log.event(seq)?.heardAt ?? 0
}

/** With the first words, what was not said becomes known. */
function isFirstWords({ rules: { heard } }: FactView, { type }: Envelope): boolean {
  return type === "turn.heard" && heard.turns.length === 1
}

/** A better report takes back what the session had made of the one before. */
function isRevised({ type, data }: Envelope): boolean {
  return type === "cues.reported" && (data as CuesReport).revision > 0
}

function firedIn({ log }: CallView, event: Envelope | undefined): readonly string[] {
  const fired: string[] = []
  for (let seq = event?.batch ?? log.size + 1; seq <= log.size; seq++) {
    const each = log.event(seq)
    if (each?.type === "rule.fired") fired.push((each.data as { readonly ruleId: string }).ruleId)
  }
  return fired
}

function ruleCommands(given: ReadonlyMap<string, GivenDeclaration>): CommandTable<Context, RuleCommands> {
  return createCommandTable<Context, RuleCommands>("session", (): CommandRules<Context, RuleCommands> => ({
    giveFact: {
      by: anyone,
      fields: {
        fact: oneOf([...given.keys()]),
        value: factValue,
        basis: optional(oneOf(["heard", "recorded", "vendor", "carried"])),
        source: optional(id),
      },
      decide: (context, data) => giveFact(given, context, data),
    },
    withdrawFact: {
      by: people,
      fields: { fact: text(60, 1) },
      decide: ({ state }, { fact }) =>
        Object.hasOwn(state.given, fact)
          ? [{ type: "fact.withdrawn", data: { name: fact } }]
          : refuse("session/not-found", { what: "fact" }),
    },
  }))
}

function giveFact(
  given: ReadonlyMap<string, GivenDeclaration>,
  { by }: Context,
  { fact, value, basis, source }: RuleCommands["giveFact"],
): Decision {
  const issues = checkFactValue(given.get(fact)!, value, "value")
  if (issues.length > 0) return refuse("session/invalid-command", { command: "giveFact" }, issues)
  const own = by.role === "vendor" ? "vendor" : (basis ?? "recorded")
  return [{ type: "fact.given", data: { name: fact, value, basis: own, ...defined({ source }) } }]
}
