import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as front from "evenkeel"
import { shape, type FaultIssue, type Shape } from "evenkeel/kernel"
import type { Call } from "evenkeel/runtime"
import { allTopics, type CommandType, type WholeCommands } from "evenkeel/session"
import { sessionOf } from "../../src/session/inner.js"
import {
  brokenStep,
  fieldsOf,
  hearStep,
  play,
  runs,
  stepOf,
  stepsOf,
  tickStep,
  type Step,
} from "../session/arbitrary.js"
import { T0 } from "../session/scene.js"

const playbook = front.definePlaybook({
  client: "acme",
  zone: "America/Chicago",
  facts: [
    { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } },
    { name: "vip", type: "boolean", meaning: { en: "a guest of honour" } },
  ],
})

type PartCommand = Exclude<keyof WholeCommands, CommandType>

const one = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const adviceId = one("advice-1", "advice-2", "none")
const turnId = fc.option(one("u1", "turn#3", "none"), { nil: undefined })

/** Well-formed fields of the commands of the standard parts. */
const ofParts: { readonly [Type in PartCommand]: fc.Arbitrary<object> } = {
  showAdvice: fc.record({ adviceId }),
  useAdvice: fc.record({ adviceId }),
  dismissAdvice: fc.record({ adviceId }),
  setPacing: fc.record({ pacing: one("learner", "standard", "expert", "safetyOnly", "off") }),
  giveFact: fc.record({ fact: one("customer.tier", "vip", "none"), value: one<unknown>("gold", "plain", true, 3) }),
  withdrawFact: fc.record({ fact: one("customer.tier", "vip") }),
  markAbuse: fc.record({ kind: one("profanity", "insult", "slur", "threat", "sexual"), turnId }),
  markApology: fc.record({ turnId }),
  confirmAbuse: fc.constant({}),
  carryAbuse: fc.record({ count: fc.nat(5), lastAt: fc.integer({ min: T0 - 9e9, max: T0 }) }),
  readBackBrief: fc.record({ helpId: one("h1", "none"), asked: fc.constant(["number"]) }, { requiredKeys: [] }),
  setDuty: fc.record({ supervisorIds: one<readonly string[]>([], ["sue"], ["sue", "max"]) }),
}

const ofPart: fc.Arbitrary<Step> = fc
  .tuple(
    one(...(Object.keys(ofParts) as PartCommand[])).chain((type) => ofParts[type].map((fields) => ({ type, fields }))),
    fc.integer({ min: 0, max: 15_000 }),
    one("agent", "agent", "supervisor", "host"),
  )
  .map(([given, gapMs, by]) => ({ ...given, fields: given.fields as Record<string, unknown>, gapMs, lateMs: 0, by }))

const steps = stepsOf(
  25,
  fc.oneof(
    { weight: 5, arbitrary: stepOf() },
    { weight: 4, arbitrary: ofPart },
    { weight: 4, arbitrary: hearStep },
    { weight: 2, arbitrary: tickStep },
    { weight: 1, arbitrary: brokenStep },
  ),
)

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

function played(given: readonly Step[]) {
  const call = front.createCall({ callId: "CA1", at: T0, playbook, agent: { agentId: "ann", kind: "human" } })
  play(call as Call, given)
  return call
}

describe("every command has its place in the properties", () => {
  const topics = sessionOf(allTopics()).topics
  const session = sessionOf(allTopics())

  it("of the session and of the standard parts", () => {
    const given = front.standardParts({}, playbook).flatMap(({ commands }) => commands?.types() ?? [])
    expect([...given].sort()).toEqual(Object.keys(ofParts).sort())
    expect([...session.commandTypes()].sort()).toEqual(Object.keys(fieldsOf).sort())
  })

  it("well formed, and with every member that it may have", () => {
    const rules = topics.flatMap((topic) =>
      Object.entries(topic.rules(session).commands as Readonly<Record<string, { fields: Shape<object> }>>),
    )
    for (const [type, { fields }] of rules) {
      const given = fc.sample(fieldsOf[type as CommandType] as fc.Arbitrary<object>, { numRuns: 300, seed: 1 })
      const issues: FaultIssue[] = []
      for (const each of given) shape(fields)(each, type, issues)
      expect(issues).toEqual([])
      const seen = new Set(given.flatMap((each) => Object.keys(each)))
      expect(
        Object.keys(fields).filter((name) => !seen.has(name)),
        type,
      ).toEqual([])
    }
  })
})

describe("a call with the standard parts, whatever happens on it", () => {
  it("replays and restores to the state that it reached live, and no part fails", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(steps, (given) => {
        const call = played(given)
        const log = json(call.events())
        expect(
          log.filter(({ type }) => (type as string) === "part.failed" || (type as string) === "loop.stopped"),
        ).toEqual([])
        const again = front.restoreCall({ playbook, events: log })
        expect(JSON.stringify(again.snapshot())).toBe(JSON.stringify(call.snapshot()))
        expect(again.nextDeadline()).toEqual(call.nextDeadline())
        const half = Math.floor(log.length / 2)
        const tab = front.restoreCall({ playbook, events: log.slice(0, half) })
        expect(tab.apply(log)).toMatchObject({ ok: true })
        expect(JSON.stringify(tab.snapshot())).toBe(JSON.stringify(call.snapshot()))
      }),
      runs(60),
    )
  })

  it("comes to the same events when its inputs are heard again", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(steps, (given) => {
        const log = json(played(given).events())
        expect(json(front.rehear(log, { playbook }).events)).toEqual(log)
      }),
      runs(40),
    )
  })
})
