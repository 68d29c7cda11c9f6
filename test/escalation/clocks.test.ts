import { describe, expect, test } from "vitest"
import { backtest, defineFacts, defineRules, rulesPart, when, type Condition, type Rule } from "evenkeel/escalation"
import { restoreCall } from "../whole-call.js"
import { connect, firedIn, hold, openCall, recordAny, resume, seen, T0 } from "./calls.js"

const given = [{ name: "own.mostMs", type: "number", meaning: { en: "how long they may wait" } }] as const
const current = { var: "hold.currentMs" }
const rule = (condition: Condition, more: Partial<Rule> = {}): Rule => ({
  id: "long",
  when: condition,
  then: [{ do: "advise", practice: "holdReturn" }],
  ...more,
})

describe("a duration that runs sets a rule off, whatever it is compared with", () => {
  const held = (condition: Condition, more: Partial<Rule> = {}) => {
    const call = openCall([rule(condition, more)], { given })
    recordAny(call, { type: "giveFact", fact: "own.mostMs", value: 60_000, atMs: 2_000 })
    hold(call, 10_000)
    return call
  }

  test.each<[string, Condition, number]>([
    ["a number", { ">": [current, 60_000] }, 60_001],
    ["a number, on the other side", { "<": [60_000, current] }, 60_001],
    ["a number, with what to take while it is unknown", { ">=": [{ var: ["hold.currentMs", 0] }, 60_000] }, 60_000],
    ["a fact of the host", { ">=": [current, { var: "own.mostMs" }] }, 60_000],
    ["the host's, of whatever is at hand", { ">=": [{ if: [{ var: "hold.isOn" }, current, 0] }, 60_000] }, 60_000],
  ])("%s", (_, condition, afterMs) => {
    const call = held(condition)
    call.tick(T0 + 300_000)
    expect(seen(call, "rule.fired").map(({ atMs }) => atMs - 10_000)).toEqual([afterMs])
    // The same by deadlines alone, and not many of them.
    const due = held(condition)
    for (let next = due.nextDeadline(); next !== undefined && next.at < T0 + 300_000; next = due.nextDeadline())
      due.tick(next.at)
    expect(seen(due, "rule.fired").map(({ atMs }) => atMs - 10_000)).toEqual([afterMs])
    expect(seen(due, "rules.timed").length).toBeLessThan(10)
    const [played] = backtest(defineRules([rule(condition)], { facts: defineFacts({ given }) }), [call.events()]).calls
    expect(played?.fired.map(({ atMs }) => atMs - 10_000)).toEqual([afterMs])
  })

  test("it stops with the hold, and a rule that repeats is not looked at every second", () => {
    const call = held({ ">=": [current, { var: "own.mostMs" }] }, { repeat: true, coolDownMs: 1_000 })
    for (let next = call.nextDeadline(); next !== undefined && next.at < T0 + 300_000; next = call.nextDeadline())
      call.tick(next.at)
    expect(firedIn(call)).toEqual(["long"])
    expect(seen(call, "rules.timed").length).toBeLessThan(20)
    resume(call, 300_000)
    expect(seen(call, "rule.cleared")).toHaveLength(1)
  })

  test("that it is known at all is not asked again as it runs", () => {
    expect(seen(held({ "==": [current, null] }), "rules.timed")).toEqual([])
  })
})

describe("what the end of a call changes is read again", () => {
  test.each([
    ["silence", when.fact("talk.silenceMs").atLeast(5_000), false],
    ["a hold", when.fact("hold.isOn").isTrue(), true],
  ])("%s, where the call is completed and nobody told that the line was closed", (_, condition, isHeld) => {
    const call = openCall([rule(condition, { during: "always" })])
    call.hear({ speaker: "caller", text: "My kitchen is under water", at: T0 + 2_000 })
    if (isHeld) hold(call, 2_000)
    call.tick(T0 + 7_000)
    expect(firedIn(call)).toEqual(["long"])
    call.record({ type: "completeCall", at: T0 + 7_000 })
    expect(seen(call, "rule.cleared")).toHaveLength(1)
  })
})

test("what falls due of something heard late is judged as of then, in a call that was taken up too", () => {
  const parts = () => [rulesPart(defineRules([rule(when.fact("vent.isOpen").isTrue())]))]
  const call = connect(parts())
  const late = { at: T0 + 5_000, heardAt: T0 + 100_000 }
  call.hear({ speaker: "caller", text: "This is the third time!", ...late })
  call.record({ type: "openVent", ...late })
  const other = restoreCall({ events: call.events(), snapshot: call.snapshot(), parts: parts() })
  for (const each of [call, other]) each.tick(T0 + 100_001)
  for (const each of [call, other])
    expect(seen(each, "rule.fired", "rule.cleared").map(({ type, atMs }) => [type, atMs])).toEqual([
      ["rule.fired", 100_000],
      ["rule.cleared", 100_000],
    ])
})

describe("who cut in", () => {
  const cut = () => {
    const call = openCall([
      rule(when.fact("talk.callerInterruptionCount").atLeast(1)),
      { ...rule(when.fact("talk.callerInterruptionCount").atLeast(2)), id: "often" },
    ])
    const speak = (speaker: "agent" | "caller", fromMs: number, toMs: number, more: object = {}) =>
      call.hear({ speaker, text: "So I said", turnId: `t${fromMs}`, startAt: T0 + fromMs, at: T0 + toMs, ...more })
    speak("agent", 2_000, 9_000)
    speak("caller", 5_000, 10_000)
    return { call, speak }
  }

  test("with better words it is once, as before", () => {
    const { call, speak } = cut()
    speak("caller", 5_000, 10_000, { op: "replace", text: "So I told her" })
    expect(firedIn(call)).not.toContain("often")
  })

  test("nobody, once that turn is taken back", () => {
    const { call } = cut()
    expect(firedIn(call)).toEqual(["long"])
    call.hear({ op: "retract", speaker: "caller", turnId: "t5000", text: "", at: T0 + 12_000 })
    expect(seen(call, "rule.cleared").map(({ data }) => data.ruleId)).toEqual(["long"])
  })
})
