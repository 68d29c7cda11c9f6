/**
 * What rules cost, beside closures written by hand, json-logic-engine and json-rules-engine, in one run:
 * `node --expose-gc --import tsx test/bench/rules.ts`, or `npm run bench rules` (without the memory figures).
 *
 * 20 facts, 2 to 4 conditions a rule, three quarters "all" and one quarter "any"; each event changes two facts. Every engine must
 * name the same rules after every event. CPU time, medians of rounds in turns.
 */
import { LogicEngine } from "json-logic-engine"
import { Engine, type TopLevelCondition } from "json-rules-engine"
import { compileRules } from "../../src/escalation/rules/program.js"
import { createTable, refresh } from "../../src/escalation/rules/table.js"
import {
  defineFacts,
  defineRules,
  rulesPart,
  type FactDeclaration,
  type FactView,
  type Rule,
} from "../../src/escalation/index.js"
import { initialRulesState } from "../../src/escalation/rules/rules-state.js"
import { createCall } from "../whole-call.js"
import { defaultSettings, initialState } from "../../src/session/index.js"

const FACTS = 20
const EVENTS = 256
const ROUNDS = 7
type Op = ">" | ">=" | "<" | "<="
type Part = readonly [fact: number, op: Op, limit: number]

/** A generator of numbers that gives the same ones in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const random = createRandom(7)
const ops: readonly Op[] = [">", ">=", "<", "<="]
const values: number[] = Array.from({ length: FACTS }, () => random(100))
const events = Array.from({ length: EVENTS }, () => [random(FACTS), random(100), random(FACTS), random(100)] as const)
const name = (fact: number) => `f${fact}`

function makeRules(count: number): readonly { all: boolean; parts: readonly Part[] }[] {
  return Array.from({ length: count }, () => {
    const first = random(FACTS)
    const part = (_: unknown, index: number): Part => [(first + index * 7) % FACTS, ops[random(4)]!, random(100)]
    return { all: random(4) < 3, parts: Array.from({ length: 2 + random(3) }, part) }
  })
}

const toCondition = ({ all, parts }: { all: boolean; parts: readonly Part[] }) => ({
  [all ? "and" : "or"]: parts.map(([fact, op, limit]) => ({ [op]: [{ var: name(fact) }, limit] })),
})

const host: readonly FactDeclaration[] = values.map((_, fact) => ({
  name: name(fact),
  type: "number",
  meaning: { en: "a fact" },
  basis: "recorded",
  changesOn: [name(fact)],
  read: () => values[fact],
}))

const view: FactView = {
  session: initialState,
  settings: defaultSettings,
  now: 0,
  rules: initialRulesState,
  slice: () => undefined,
}

/** Runs after one event and gives the numbers of the rules that hold. */
interface Contestant {
  readonly name: string
  readonly repeat: number
  run(event: (typeof events)[number]): number | Promise<number>
}

function handClosures(rules: ReturnType<typeof makeRules>): Contestant {
  type Facts = Record<string, number>
  const one = ([fact, op, limit]: Part): ((facts: Facts) => boolean) => {
    const key = name(fact)
    if (op === ">") return (facts) => facts[key]! > limit
    if (op === ">=") return (facts) => facts[key]! >= limit
    return op === "<" ? (facts) => facts[key]! < limit : (facts) => facts[key]! <= limit
  }
  const compiled = rules.map(({ all, parts }) => ({ all, tests: parts.map(one) }))
  const facts: Facts = {}
  return {
    name: "hand: a closure a condition, facts by name",
    repeat: 20,
    run: () => {
      for (let fact = 0; fact < FACTS; fact++) facts[name(fact)] = values[fact]!
      let sum = 0
      for (let index = 0; index < compiled.length; index++) {
        const { all, tests } = compiled[index]!
        if (all ? tests.every((test) => test(facts)) : tests.some((test) => test(facts))) sum += index + 1
      }
      return sum
    },
  }
}

function ours(rules: ReturnType<typeof makeRules>): readonly Contestant[] {
  const list = rules.map((rule, index): Rule => ({
    id: `r${index}`,
    when: toCondition(rule),
    then: [{ do: "advise", practice: "x" }],
  }))
  const startedAt = performance.now()
  const compiled = compileRules(list, defineFacts({ facts: host }))
  if ("issues" in compiled) throw new Error(JSON.stringify(compiled.issues[0]))
  const { program } = compiled
  compileMs = performance.now() - startedAt
  const slotOf = host.map((fact) => program.slots.findIndex((slot) => slot.fact === fact))
  const table = createTable(program, view)
  const plain: unknown[] = table.values.slice()
  const held = table.truths.map((truth) => truth === true)
  let total = sumOf(table.truths)
  return [
    {
      name: "ours, every rule",
      repeat: 20,
      run: () => {
        for (let fact = 0; fact < FACTS; fact++) if (slotOf[fact]! >= 0) plain[slotOf[fact]!] = values[fact]
        let sum = 0
        for (let index = 0; index < program.rules.length; index++) {
          const truth = program.rules[index]!.condition.run(plain, undefined)
          if (truth === true) sum += index + 1
        }
        return sum
      },
    },
    {
      name: "ours, woken by two changed facts",
      repeat: 100,
      run: ([first, , second]) => {
        const slots = [slotOf[first]!, slotOf[second]!].filter((slot) => slot >= 0)
        for (const index of refresh(program, table, slots, view)) {
          const truth = table.truths[index] === true
          if (held[index] !== truth) total += truth ? index + 1 : -index - 1
          held[index] = truth
        }
        return total
      },
    },
    {
      name: "ours, no fact changed",
      repeat: 1_000,
      run: () => refresh(program, table, [], view).length,
    },
  ]
}

let compileMs = 0

function sumOf(truths: readonly (boolean | undefined)[]): number {
  return truths.reduce((sum, truth, index) => sum + (truth === true ? index + 1 : 0), 0)
}

function jsonLogicEngine(rules: ReturnType<typeof makeRules>): Contestant {
  const engine = new LogicEngine()
  const built = rules.map((rule) => engine.build(toCondition(rule)) as (data: unknown) => boolean)
  const facts: Record<string, number> = {}
  return {
    name: "json-logic-engine 5.0.7, build()",
    repeat: 10,
    run: () => {
      for (let fact = 0; fact < FACTS; fact++) facts[name(fact)] = values[fact]!
      let sum = 0
      for (let index = 0; index < built.length; index++) if (built[index]!(facts)) sum += index + 1
      return sum
    },
  }
}

function jsonRulesEngine(rules: ReturnType<typeof makeRules>): Contestant {
  const operator = {
    ">": "greaterThan",
    ">=": "greaterThanInclusive",
    "<": "lessThan",
    "<=": "lessThanInclusive",
  } as const
  const engine = new Engine()
  rules.forEach(({ all, parts }, index) => {
    const each = parts.map(([fact, op, value]) => ({ fact: name(fact), operator: operator[op], value }))
    engine.addRule({
      conditions: { [all ? "all" : "any"]: each } as unknown as TopLevelCondition,
      event: { type: String(index) },
    })
  })
  return {
    name: "json-rules-engine 7.3.1, run()",
    repeat: 1,
    run: async () => {
      const facts = Object.fromEntries(values.map((value, fact) => [name(fact), value]))
      const { events: fired } = await engine.run(facts)
      return fired.reduce((sum, { type }) => sum + Number(type) + 1, 0)
    },
  }
}

function happen([first, a, second, b]: (typeof events)[number]): void {
  values[first] = a
  values[second] = b
}

async function check(contestants: readonly Contestant[]): Promise<void> {
  for (const event of events.slice(0, 16)) {
    happen(event)
    const sums = new Set<number>()
    for (const each of contestants) if (!each.name.includes("no fact")) sums.add(await each.run(event))
    if (sums.size !== 1) throw new Error(`The engines disagree: ${[...sums].join(", ")}`)
  }
}

/** Nanoseconds an event, of which changing the facts is a part. */
async function time({ run, repeat, name: label }: Contestant): Promise<number> {
  const isSlow = label.startsWith("json-rules")
  const used = isSlow ? events.slice(0, 6) : events
  const before = process.cpuUsage()
  for (let round = 0; round < repeat; round++) {
    for (const event of used) {
      happen(event)
      const answer = run(event)
      if (typeof answer !== "number") await answer
    }
  }
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1_000) / (repeat * used.length)
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

for (const count of [10, 100, 1_000]) {
  const rules = makeRules(count)
  const contestants = [handClosures(rules), ...ours(rules), jsonLogicEngine(rules), jsonRulesEngine(rules)]
  await check(contestants)
  const times = contestants.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, each] of contestants.entries()) {
      const took = await time(each)
      if (round > 0) times[index]!.push(took)
    }
  }
  console.log(`\n${count} rules, compiled in ${compileMs.toFixed(1)} ms`)
  contestants.forEach((each, index) => {
    const took = median(times[index]!)
    const ratio = median(times[index]!.map((one, round) => one / times[0]![round]!))
    const perRule = (took / count).toFixed(1)
    console.log(
      `${each.name.padEnd(46)} ${(took / 1_000).toFixed(2).padStart(10)} µs an event ${perRule.padStart(9)} ns a rule ${ratio.toFixed(3).padStart(9)} × hand`,
    )
  })
}

/** The whole way of a command into a live call, with 1,000 rules on facts that change, on facts that do not, and with none. */
function timeCall(count: number, readsGiven: boolean): number {
  const given = Array.from({ length: FACTS }, (_, fact) => ({
    name: name(fact),
    type: "number" as const,
    meaning: { en: "a fact" },
  }))
  const facts = defineFacts({ given: [...given, { name: "still", type: "number", meaning: { en: "a fact" } }] })
  const list = makeRules(count).map((rule, index): Rule => {
    const condition = readsGiven ? toCondition(rule) : { ">": [{ var: "still" }, index] }
    return { id: `r${index}`, when: condition, then: [{ do: "advise", practice: "x" }], oncePerCall: true }
  })
  const set = defineRules(list, { facts, mostCharacters: 1_000_000 })
  const took: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const call = createCall({ callId: "CA1", at: 0, parts: [rulesPart(set)] })
    for (let fact = 0; fact < FACTS; fact++)
      call.record({ type: "giveFact", fact: name(fact), value: 50, at: 1 } as never)
    const before = process.cpuUsage()
    for (const [first, a] of events) call.record({ type: "giveFact", fact: name(first), value: a, at: 2 } as never)
    const { user, system } = process.cpuUsage(before)
    if (round > 0) took.push((user + system) / events.length)
  }
  return median(took)
}

console.log("\nA command into a live call (giveFact: one fact changes), once-per-call rules that fire included")
for (const [label, count, readsGiven] of [
  ["no rules", 0, true],
  ["1,000 rules on facts that do not change", 1_000, false],
  ["1,000 rules on the facts that change", 1_000, true],
] as const) {
  console.log(`${label.padEnd(46)} ${timeCall(count, readsGiven).toFixed(2).padStart(10)} µs a command`)
}

const collect = (globalThis as { gc?: () => void }).gc
if (collect !== undefined) {
  const list = makeRules(1_000).map((rule, index): Rule => ({
    id: `r${index}`,
    when: toCondition(rule),
    then: [{ do: "advise", practice: "x" }],
  }))
  const facts = defineFacts({ facts: host })
  collect()
  const empty = process.memoryUsage().heapUsed
  const compiled = compileRules(list, facts)
  collect()
  const loaded = process.memoryUsage().heapUsed
  if ("issues" in compiled) throw new Error("unreachable")
  const tables = Array.from({ length: 200 }, () => createTable(compiled.program, view))
  collect()
  const running = process.memoryUsage().heapUsed
  console.log(
    `\nmemory: 1,000 compiled rules ${Math.round((loaded - empty) / 1_024)} kB (shared by all calls), ${Math.round((running - loaded) / tables.length)} bytes a call`,
  )
}
