import fc from "fast-check"
import { expect, test } from "vitest"
import { createCall, definePlaybook, restoreCall } from "evenkeel"
import { checkRules, defineFacts, type Condition, type Rule } from "evenkeel/escalation"
import type { Call } from "evenkeel/runtime"
import { give, hearStep, runs, stepOf, stepsOf, tickStep, type Step } from "../session/arbitrary.js"
import { T0 } from "../session/scene.js"

/** Rules that turn whenever a fact of the library comes to something else, as far as these values tell. */
function rulesOf(): readonly Rule[] {
  const conditions = [...defineFacts().facts.values()].flatMap(({ name, type, values, unit }): readonly Condition[] => {
    const fact = { var: name }
    if (type === "boolean") return [fact]
    if (type === "text") return (values ?? ["en", "Dana"]).map((value) => ({ "===": [fact, value] }))
    const limits = unit === "ms" ? [5_000, 60_000] : [1, 2, 3]
    return limits.map((limit) => ({ ">=": [fact, limit] }))
  })
  const asked: readonly Condition[] = [
    { said: ["anger"] },
    { ">=": [{ saidCount: [["abuse.*", "problem"]] }, 2] },
    { said: ["closing", { by: "agent", withinMs: 30_000 }] },
    { "===": [{ stated: ["problem"] }, "4b"] },
    { "!": [{ stated: ["unit"] }] },
  ]
  const all = [...conditions, ...asked].flatMap((when, index): readonly Rule[] => [
    { id: `any-${index}`, when, then: [{ do: "advise", practice: "x" }], during: "always" },
    { id: `settled-${index}`, when, then: [{ do: "advise", practice: "x" }], during: "always", basis: "settled" },
  ])
  return all.filter((rule) => checkRules([rule]).issues.length === 0)
}

const playbook = definePlaybook({ client: "acme", zone: "UTC", rules: rulesOf() })

/** A turn of its own, or one that is taken back: what was made of several pieces is known to nobody but the call that heard them. */
function wholeTurn(step: Step): Step {
  const { turnId, op, final: _, ...turn } = step.fields
  return { ...step, fields: op === "retract" ? { ...turn, op, turnId } : turn }
}

const steps = stepsOf(
  40,
  fc.oneof(
    { weight: 6, arbitrary: stepOf() },
    { weight: 3, arbitrary: hearStep.map(wholeTurn) },
    { weight: 1, arbitrary: tickStep },
  ),
)

/** What the rules came to. Which event of one step brought it about may differ: some of them stand in the state before others are told. */
function judged(call: Call): readonly string[] {
  const ofRules = call.events().filter(({ type }) => type === "rule.fired" || type === "rule.cleared")
  return ofRules
    .map(({ type, at, batch, data }) => `${batch} ${at} ${type} ${(data as { ruleId: string }).ruleId}`)
    .sort()
}

test("a fact is read again after whatever changes it: a call taken up before any step judges as the one that went on", () => {
  fc.assert(
    fc.property(steps, (given) => {
      let now = T0
      const call = createCall({ callId: "CA1", at: T0, playbook, agent: { agentId: "ann", kind: "human" } }) as Call
      call.record({ type: "connectCall", at: T0 })
      for (const step of given) {
        now += step.gapMs
        const other = restoreCall({ playbook, events: call.events(), snapshot: call.snapshot() }) as Call
        give(call, step, now)
        give(other, step, now)
        expect(judged(other), step.type).toEqual(judged(call))
        expect(other.nextDeadline()).toEqual(call.nextDeadline())
      }
    }),
    runs(25),
  )
})
