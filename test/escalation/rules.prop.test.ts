import fc from "fast-check"
import { expect, test } from "vitest"
import type { Call } from "evenkeel/runtime"
import {
  abusePart,
  checkRules,
  compareBacktests,
  backtest,
  defineRules,
  helpPart,
  rulesPart,
  when,
  type Condition,
  type Rule,
} from "evenkeel/escalation"
import { agent, hold, recordAny, resume, say, T0 } from "./calls.js"
import { createCall, rehear, restoreCall } from "../whole-call.js"

/** One thing that happens in a call, so many milliseconds after the one before. */
type Step = readonly [kind: number, gapMs: number]

const kinds = ["anger", "abuse.insult", "supervisorRequest", "greeting", "holdRequest", "holdReturn"] as const

function take(call: Call, [kind, gapMs]: Step, before: number): number {
  const atMs = before + gapMs
  const at = T0 + atMs
  switch (kind) {
    case 0:
    case 1:
    case 2:
      say(call, "caller", atMs, [kinds[kind]!], { target: "agent" })
      break
    case 3:
    case 4:
    case 5:
      say(call, "agent", atMs, [kinds[kind]!])
      break
    case 6:
      hold(call, atMs)
      break
    case 7:
      resume(call, atMs)
      break
    case 8:
      call.tick(at)
      break
    case 9:
      call.hear({ op: "retract", speaker: "caller", turnId: `turn-${before}`, text: "", at })
      break
    case 10:
      call.record({ type: "stateFact", fact: "problem", value: "a leak", at })
      break
    case 11:
      call.record({ type: "tryRung", rung: "probe", at })
      break
    case 12:
      recordAny(call, { type: "nonsense", atMs })
      break
    case 13:
      call.record({ type: "enterSafety", kind: "gas", at })
      break
    case 14:
      call.record({ type: "clearSafety", reason: "false alarm", by: agent, at })
      break
    case 15:
      call.record({ type: "describeArrival", earlierContactCount: gapMs % 3, at })
      break
    case 16:
      call.record({ type: "closeLine", endedBy: "caller", at })
      break
    default:
      recordAny(call, { type: "answerHelp", helpId: "none", answer: "met", atMs })
  }
  return atMs
}

const steps = fc.array(
  fc.tuple(
    fc.nat(16).map((kind) => (kind === 16 ? 8 : kind)),
    fc.nat(60_000),
  ),
  { maxLength: 40 },
)

const conditions: readonly Condition[] = [
  when.said("anger", { withinMs: 30_000 }),
  when.saidCount(["anger", "abuse.insult"], { by: "caller" }).atLeast(2),
  when.not(when.said("greeting", { by: "agent", firstMs: 20_000 })),
  when.not(when.said("holdReturn", { after: "holdRequest", firstMs: 30_000 })),
  when.trend("anger", { withinMs: 40_000 }).moreThan(0),
  when.fact("hold.currentMs").moreThan(25_000),
  when.fact("hold.totalMs").between(20_000, 50_000),
  when.fact("line.connectedMs").atLeast(70_000),
  when.fact("talk.silenceMs").atLeast(20_000),
  when.fact("hold.isOn").isTrue(),
  when.fact("arrival.earlierContactCount").isUnknown(),
  when.fact("arrival.earlierContactCount").atLeast(1),
  when.fact("rungs.next").is("probe"),
  when.fact("readiness.missingCount").moreThan(1),
  when.fact("issue.problemStanding").isNot("unknown"),
  when.fact("talk.callerTurnCount").atLeast(2),
  when.fact("abuse.count").atLeast(1),
  when.fact("help.isOpen").isTrue(),
  when.fact("boundary.count").atMost(1),
  when.fired("rule-0").atLeast(1),
]

const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      picks: fc.array(fc.nat(conditions.length - 1), { minLength: 1, maxLength: 3 }),
      how: fc.constantFrom("all", "any", "not"),
      coolDownMs: fc.constantFrom(0, 0, 15_000),
      oncePerCall: fc.boolean(),
      repeat: fc.boolean(),
      priority: fc.integer({ min: -2, max: 2 }),
      during: fc.constantFrom("call" as const, "always" as const),
      outcome: fc.constantFrom<Rule["then"][number]>(
        { do: "advise", practice: "x" },
        { do: "helpRequest" },
        { do: "boundary", level: 1 },
        { do: "flag", flag: "legal" },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ picks, how, outcome, ...rest }, index) => {
      const parts = picks.map((pick) => conditions[pick]!)
      const condition =
        how === "all" ? when.all(...parts) : how === "any" ? when.any(...parts) : when.not(when.any(...parts))
      return { id: `rule-${index}`, when: condition, then: [outcome], ...rest }
    }),
  )
  .filter((list) => checkRules(list).issues.length === 0)

const open = (list: readonly Rule[]) => {
  const parts = [rulesPart(defineRules(list)), abusePart(), helpPart()]
  const call = createCall({ callId: "CA1", at: T0, parts })
  call.record({ type: "connectCall", at: T0 + 1_000 })
  return { call, parts }
}

test("what is woken by changes alone is what judging everything anew would give, from any moment on", () => {
  fc.assert(
    fc.property(rules, steps, fc.nat(40), (list, taken, cut) => {
      const { call } = open(list)
      let other: Call | undefined
      let atMs = 1_000
      taken.forEach((step, index) => {
        if (index === cut % (taken.length + 1)) {
          const parts = [rulesPart(defineRules(list)), abusePart(), helpPart()]
          const stored = JSON.parse(JSON.stringify({ events: call.events(), snapshot: call.snapshot() })) as {
            events: []
            snapshot: object
          }
          other = restoreCall({ events: stored.events, snapshot: stored.snapshot, parts })
        }
        const before = atMs
        if (other !== undefined) take(other, step, before)
        atMs = take(call, step, before)
      })
      if (other === undefined) return
      expect(other.getSnapshot()).toEqual(call.getSnapshot())
      expect(other.nextDeadline()).toEqual(call.nextDeadline())
    }),
    { numRuns: 150, seed: 20_261_125 },
  )
})

test("a call played again is the same call, and a backtest of its rules changes nothing", () => {
  fc.assert(
    fc.property(rules, steps, (list, taken) => {
      const { call } = open(list)
      let atMs = 1_000
      for (const step of taken) atMs = take(call, step, atMs)
      const parts = [rulesPart(defineRules(list)), abusePart(), helpPart()]
      expect(rehear(call.events(), { parts }).events).toEqual(call.events())
      const report = backtest(defineRules(list), [call.events()], { parts: [abusePart(), helpPart()] })
      expect(report.calls[0]?.events).toEqual(call.events())
      expect(compareBacktests(report, report)).toEqual([])
    }),
    { numRuns: 100, seed: 20_261_126 },
  )
})

test("looking often or seldom gives the same firings at the same times", () => {
  const timed = rules.filter((list) => list.every(({ repeat, coolDownMs }) => repeat !== true && coolDownMs === 0))
  fc.assert(
    fc.property(timed, steps, (list, taken) => {
      const often = open(list).call
      const seldom = open(list).call
      let atMs = 1_000
      for (const step of taken.filter(([kind]) => kind !== 8 && kind !== 12)) {
        for (
          let due = often.nextDeadline();
          due !== undefined && due.at < T0 + atMs + step[1];
          due = often.nextDeadline()
        ) {
          often.tick(due.at)
        }
        take(often, step, atMs)
        atMs = take(seldom, step, atMs)
      }
      for (const call of [often, seldom]) call.tick(T0 + atMs)
      const firings = (call: Call) =>
        call
          .events()
          .filter(({ type }) => type === "rule.fired")
          .map(({ at, data }) => [at - T0, (data as { ruleId?: string }).ruleId])
      expect(firings(seldom)).toEqual(firings(often))
    }),
    { numRuns: 100, seed: 20_261_127 },
  )
})
