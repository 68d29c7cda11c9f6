import { describe, expect, test } from "vitest"
import { cuesPart } from "evenkeel/cues"
import { defineRules, explainRule, rulesPart, when, type Rule } from "evenkeel/escalation"
import type { Part } from "evenkeel/kernel"
import { agentCueKinds, callerCueKinds } from "evenkeel/session"
import type { Call } from "evenkeel/runtime"
import { agent, connect, firedIn, hold, openCall, recordAny, resume, say, seen, T0 } from "./calls.js"

const advise = [{ do: "advise", practice: "holdReturn" }] as const
const rule = (id: string, condition: Rule["when"], more: Partial<Rule> = {}): Rule => ({
  id,
  when: condition,
  then: advise,
  ...more,
})

describe("who said it, and when", () => {
  test("a cue of the caller does not answer a question about the agent", () => {
    const call = openCall([
      rule("agentAngry", when.said("anger", { by: "agent" })),
      rule("callerAngry", when.said("anger", { by: "caller" })),
    ])
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["callerAngry"])
  })

  test("whose it is, where its turn is not known, by its kind", () => {
    for (const by of ["caller", "agent"] as const) {
      const kinds = by === "caller" ? callerCueKinds() : agentCueKinds()
      const call = openCall(kinds.map((kind) => rule(kind, when.said(kind, { by }))))
      const cues = kinds.map((kind) => ({ kind, confidence: 0.9, strength: 0.9, span: { start: 0, end: 1 } }))
      call.reportCues({ turnId: "not-heard", revision: 0, source: "test", cues, at: T0 + 5_000 })
      expect([...firedIn(call)].sort()).toEqual([...kinds].sort())
    }
  })

  test("a family of kinds, a target and a strength", () => {
    const call = openCall([rule("abused", when.said("abuse.*", { target: "agent", leastStrength: 0.5 }))])
    say(call, "caller", 5_000, ["abuse.insult"], { target: "situation" })
    say(call, "caller", 6_000, ["abuse.insult"], { target: "agent", strength: 0.4 })
    expect(firedIn(call)).toEqual([])
    say(call, "caller", 7_000, ["abuse.profanity"], { target: "agent" })
    expect(firedIn(call)).toEqual(["abused"])
  })

  test("a turn whose speaker is not sure counts for nothing", () => {
    const call = openCall([rule("angry", when.said("anger"))])
    say(call, "caller", 5_000, ["anger"], { speakerConfidence: 0.3 })
    expect(firedIn(call)).toEqual([])
  })

  test("counts in a window: what is older does not count", () => {
    const call = openCall([rule("thrice", when.saidCount("anger", { withinMs: 30_000 }).atLeast(3))])
    for (const atMs of [5_000, 20_000, 50_000, 51_000]) say(call, "caller", atMs, ["anger"])
    expect(firedIn(call)).toEqual([])
    say(call, "caller", 52_000, ["anger"])
    expect(seen(call, "rule.fired")).toMatchObject([{ atMs: 52_000 }])
  })

  test("a trend: more in this window than in the one before", () => {
    const call = openCall([rule("rising", when.trend("anger", { withinMs: 10_000 }).atLeast(2))])
    for (const atMs of [11_000, 25_000]) say(call, "caller", atMs, ["anger"])
    expect(firedIn(call)).toEqual([])
    for (const atMs of [31_000, 32_000, 33_000]) say(call, "caller", atMs, ["anger"])
    expect(firedIn(call)).toEqual(["rising"])
  })
})

describe("what was not said", () => {
  const noGreeting = rule("noGreeting", when.not(when.said("greeting", { by: "agent", firstMs: 30_000 })))

  test("fires when its time has passed, exactly then, however late it is noticed", () => {
    const call = openCall([noGreeting])
    say(call, "agent", 5_000, [])
    call.tick(T0 + 31_000)
    expect(firedIn(call)).toEqual([])
    expect(call.nextDeadline()?.at).toBe(T0 + 31_001)
    call.tick(T0 + 500_000)
    expect(seen(call, "rule.fired")).toMatchObject([{ atMs: 31_001, data: { ruleId: "noGreeting" } }])
  })

  test("does not fire when it was said in time", () => {
    const call = openCall([noGreeting])
    say(call, "agent", 5_000, ["greeting"])
    call.tick(T0 + 60_000)
    expect(firedIn(call)).toEqual([])
  })

  test("fires when it was said too late", () => {
    const call = openCall([noGreeting])
    say(call, "caller", 5_000, [])
    say(call, "agent", 40_000, ["greeting"])
    expect(seen(call, "rule.fired")).toMatchObject([{ atMs: 31_001 }])
  })

  test("without any words nothing can be said to be missing", () => {
    const call = openCall([noGreeting])
    call.tick(T0 + 60_000)
    expect(firedIn(call)).toEqual([])
  })

  test("after something else: back from hold within 45 s of asking", () => {
    const back = when.said("holdReturn", { by: "agent", after: "holdRequest", firstMs: 45_000 })
    const call = openCall([rule("forgotten", when.not(back))])
    say(call, "agent", 5_000, ["greeting"])
    call.tick(T0 + 100_000)
    expect(firedIn(call)).toEqual([])
    say(call, "agent", 110_000, ["holdRequest"])
    say(call, "agent", 140_000, ["holdReturn"])
    call.tick(T0 + 200_000)
    expect(firedIn(call)).toEqual([])
    say(call, "agent", 210_000, ["holdRequest"])
    call.tick(T0 + 300_000)
    expect(seen(call, "rule.fired")).toMatchObject([{ atMs: 255_001 }])
  })

  test("words that are taken back were not said", () => {
    const call = openCall([noGreeting])
    const turnId = say(call, "agent", 5_000, ["greeting"])
    call.hear({ op: "retract", speaker: "agent", turnId, text: "", at: T0 + 6_000 })
    say(call, "caller", 7_000, [])
    call.tick(T0 + 60_000)
    expect(firedIn(call)).toEqual(["noGreeting"])
  })
})

describe("words that are taken back after a rule has fired", () => {
  const angry = rule("angry", when.saidCount("anger").atLeast(1))

  test("retracted, or better heard: the condition no longer holds", () => {
    const call = openCall([angry])
    const first = say(call, "caller", 5_000, ["anger"])
    call.hear({ op: "retract", speaker: "caller", turnId: first, text: "", at: T0 + 6_000 })
    expect(seen(call, "rule.fired", "rule.cleared").map(({ type }) => type)).toEqual(["rule.fired", "rule.cleared"])
    const second = say(call, "caller", 7_000, ["anger"])
    call.reportCues({ turnId: second, revision: 1, source: "test", cues: [], at: T0 + 8_000 })
    expect(firedIn(call)).toEqual(["angry", "angry"])
    expect(seen(call, "rule.cleared")).toHaveLength(2)
  })

  test("a fact that the session had made of them goes too", () => {
    const stated = rule("stated", when.fact("issue.problemStanding").is("stated"))
    const call = openCall([stated])
    const turnId = say(call, "caller", 5_000, ["problem"], { text: "The boiler is broken." })
    expect(firedIn(call)).toEqual(["stated"])
    call.hear({ op: "retract", speaker: "caller", turnId, text: "", at: T0 + 6_000 })
    expect(seen(call, "rule.cleared")).toHaveLength(1)
  })
})

describe("true, false and unknown (Kleene)", () => {
  const unknown = when.fact("arrival.earlierContactCount").atLeast(1)
  const yes = when.fact("line.phase").is("connected")
  const no = when.fact("line.phase").is("wrapUp")
  const list = { some: [{ var: "customer.tags" }, { "===": [{ var: "" }, "vip"] }] }
  const given = [{ name: "customer.tags", type: "list", meaning: { en: "their tags" } }] as const

  test.each<readonly [string, Rule["when"], boolean]>([
    ["yes", yes, true],
    ["unknown", unknown, false],
    ["not unknown", when.not(unknown), false],
    ["yes and unknown", when.all(yes, unknown), false],
    ["unknown and yes", when.all(unknown, yes), false],
    ["not (no and unknown)", when.not(when.all(unknown, no)), true],
    ["yes or unknown", when.any(unknown, yes), true],
    ["not (no or unknown)", when.not(when.any(no, unknown)), false],
    ["if unknown", { if: [unknown, true, yes] }, false],
    ["if no, else unknown", { if: [no, true, unknown] }, false],
    ["an unknown list", { "!": [list] }, false],
    ["less than, of nothing known", { "<": [{ var: "arrival.queueWaitMs" }, 5_000] }, false],
    ["a value to use while it is unknown", { "<": [{ var: ["arrival.queueWaitMs", 0] }, 5_000] }, true],
    ["missing", { "!!": [{ missing: ["arrival.queueWaitMs"] }] }, true],
  ])("%s", (_, condition, fires) => {
    const call = openCall([rule("a", condition)], { given })
    expect(firedIn(call)).toEqual(fires ? ["a"] : [])
  })
})

describe("time", () => {
  test("on hold: fires when the limit is passed, and again on the next long hold", () => {
    const call = openCall([rule("longHold", when.fact("hold.currentMs").moreThan(60_000))])
    hold(call, 10_000)
    resume(call, 40_000)
    hold(call, 50_000)
    resume(call, 120_000)
    hold(call, 200_000)
    call.tick(T0 + 400_000)
    expect(seen(call, "rule.fired", "rule.cleared").map(({ type, atMs }) => [type, atMs])).toEqual([
      ["rule.fired", 110_001],
      ["rule.cleared", 120_000],
      ["rule.fired", 260_001],
    ])
  })

  test("all holds together", () => {
    const call = openCall([rule("muchHold", when.fact("hold.totalMs").atLeast(60_000))])
    hold(call, 10_000)
    resume(call, 50_000)
    hold(call, 100_000)
    call.tick(T0 + 400_000)
    expect(seen(call, "rule.fired")).toMatchObject([{ atMs: 120_000 }])
  })

  test("a clock stands still when the line is closed, and leaves no deadline behind", () => {
    const call = openCall([rule("long", when.fact("line.connectedMs").moreThan(300_000), { during: "always" })])
    call.record({ type: "closeLine", endedBy: "caller", at: T0 + 60_000 })
    call.record({ type: "completeCall", at: T0 + 70_000 })
    call.tick(T0 + 9_000_000)
    expect(firedIn(call)).toEqual([])
    expect(call.nextDeadline()).toBeUndefined()
  })

  test("silence, holds left out", () => {
    const call = openCall([rule("dead", when.fact("talk.silenceMs").atLeast(10_000))])
    say(call, "caller", 5_000, [])
    hold(call, 6_000)
    call.tick(T0 + 30_000)
    expect(firedIn(call)).toEqual([])
    resume(call, 40_000)
    call.tick(T0 + 90_000)
    expect(firedIn(call)).toEqual(["dead"])
  })
})

describe("what is waited for", () => {
  const waits = (call: Call) => seen(call, "rules.timed").map(({ atMs, data }) => [atMs, data.dueAt as number | null])

  test("no window that closes without turning a rule", () => {
    const twice = when.saidCount("anger", { withinMs: 30_000 }).atLeast(2)
    const call = openCall([{ id: "heat", when: twice, then: advise }])
    for (const atMs of [5_000, 45_000, 90_000]) say(call, "caller", atMs, ["anger"])
    call.tick(T0 + 300_000)
    expect(waits(call)).toEqual([])
    // With two in one window its end would clear the rule: then it is waited for.
    say(call, "caller", 310_000, ["anger"])
    say(call, "caller", 320_000, ["anger"])
    expect(waits(call)).toEqual([[320_000, T0 + 340_000]])
    call.tick(T0 + 400_000)
    expect(seen(call, "rule.fired", "rule.cleared").map(({ type, atMs }) => [type, atMs])).toEqual([
      ["rule.fired", 320_000],
      ["rule.cleared", 340_000],
    ])
  })

  test("no limit of a clock while something else keeps the rule from holding", () => {
    const longAndHeld = when.all(when.fact("line.connectedMs").atLeast(60_000), when.fact("hold.isOn").isTrue())
    const call = openCall([{ id: "longAndHeld", when: longAndHeld, then: advise }])
    call.tick(T0 + 50_000)
    expect(waits(call)).toEqual([])
    hold(call, 55_000)
    expect(waits(call)).toEqual([[55_000, T0 + 61_000]])
    call.tick(T0 + 70_000)
    expect(firedIn(call)).toEqual(["longAndHeld"])
  })

  test("a clock is looked at once, where it passes the limit", () => {
    const call = openCall([{ id: "held", when: when.fact("hold.currentMs").moreThan(25_000), then: advise }])
    hold(call, 10_000)
    call.tick(T0 + 60_000)
    expect(waits(call)).toEqual([
      [10_000, T0 + 35_001],
      [35_001, null],
    ])
    expect(firedIn(call)).toEqual(["held"])
  })
})

describe("firing", () => {
  const angry = when.said("anger", { withinMs: 10_000 })

  test("says what it rests on", () => {
    const call = openCall([rule("angry", angry)])
    say(call, "caller", 5_000, ["anger"])
    const [fired] = seen(call, "rule.fired")
    const report = call.events().find(({ type }) => type === "cues.reported")!
    expect(fired?.data).toEqual({
      ruleId: "angry",
      causes: [{ fact: 'said("anger", {"withinMs":10000})', value: true, basis: "heard", evidence: [report.seq] }],
      outcomes: [{ do: "advise", done: true }],
      turnId: "turn-5000",
    })
  })

  test("once while it holds; again when it has ceased to", () => {
    const call = openCall([rule("angry", angry)])
    for (const atMs of [5_000, 9_000, 30_000]) say(call, "caller", atMs, ["anger"])
    expect(seen(call, "rule.fired").map(({ atMs }) => atMs)).toEqual([5_000, 30_000])
  })

  test("cool-down: what holds at its end fires then", () => {
    const call = openCall([rule("angry", angry, { coolDownMs: 60_000 })])
    for (const atMs of [5_000, 30_000, 60_000]) say(call, "caller", atMs, ["anger"])
    call.tick(T0 + 300_000)
    expect(seen(call, "rule.fired").map(({ atMs }) => atMs)).toEqual([5_000, 65_000])
  })

  test("once a call", () => {
    const call = openCall([rule("angry", angry, { oncePerCall: true })])
    for (const atMs of [5_000, 30_000, 60_000]) say(call, "caller", atMs, ["anger"])
    expect(firedIn(call)).toEqual(["angry"])
  })

  test("repeat: at every change while it holds", () => {
    const call = openCall([rule("count", when.saidCount("anger").atLeast(2), { repeat: true })])
    for (const atMs of [5_000, 6_000, 7_000]) say(call, "caller", atMs, ["anger"])
    say(call, "caller", 8_000, [])
    expect(seen(call, "rule.fired").map(({ atMs }) => atMs)).toEqual([6_000, 7_000])
  })

  test("priority: the higher goes first; of two boundaries one is advised", () => {
    const boundary = (level: 1 | 2) => [{ do: "boundary", level }] as const
    const call = openCall([
      { id: "low", when: when.said("anger"), then: boundary(1) },
      { id: "high", when: when.said("anger"), then: boundary(2), priority: 5 },
    ])
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["high", "low"])
    expect(seen(call, "boundary.advised")).toMatchObject([{ data: { level: 2, ruleId: "high" } }])
    expect(seen(call, "rule.fired")[1]?.data.outcomes).toEqual([{ do: "boundary", done: false, why: "alreadyAdvised" }])
  })

  test("dry run: it fires, and nothing follows", () => {
    const call = openCall([{ id: "a", when: when.said("anger"), then: [{ do: "helpRequest" }], dryRun: true }])
    say(call, "caller", 5_000, ["anger"])
    expect(seen(call, "rule.fired", "help.requested").map(({ data }) => data)).toMatchObject([
      { ruleId: "a", dryRun: true },
    ])
  })

  test("dry run: no rule in earnest follows it; one that is tried out with it does, and all where all are", () => {
    const watched = { id: "a", when: when.said("anger"), then: [{ do: "helpRequest" }], dryRun: true } as const
    const next = (id: string, dryRun: boolean) =>
      ({ id, when: { ">=": [{ fired: ["a"] }, 1] }, then: [{ do: "flag", flag: "threat" }], dryRun }) as const
    const call = openCall([watched, next("live", false), next("tried", true)])
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["a", "tried"])
    expect(seen(call, "flag.raised")).toEqual([])
    const rules = defineRules([watched, next("live", false)])
    expect(explainRule(rules, "live", call.getSnapshot())?.status).toBe("unmet")

    const all = defineRules([{ ...watched, dryRun: false }, next("live", false)])
    const shadow = connect([cuesPart() as Part, rulesPart(all, { dryRun: true }) as Part])
    say(shadow, "caller", 5_000, ["anger"])
    expect(firedIn(shadow)).toEqual(["a", "live"])
  })

  test("one open request for help is enough", () => {
    const call = openCall([{ id: "a", when: angry, then: [{ do: "helpRequest", mode: "barge" }] }])
    for (const atMs of [5_000, 30_000]) say(call, "caller", atMs, ["anger"])
    expect(call.getSnapshot().session.helpRequests).toMatchObject([
      { helpId: "help-a-1", reason: "rule:a", mode: "barge" },
    ])
    expect(seen(call, "rule.fired")[1]?.data.outcomes).toEqual([{ do: "helpRequest", done: false, why: "alreadyOpen" }])
  })

  test("after the line is closed only rules for then", () => {
    const call = openCall([rule("call", when.said("anger")), rule("after", when.said("anger"), { during: "wrapUp" })])
    call.record({ type: "closeLine", endedBy: "caller", at: T0 + 4_000 })
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["after"])
  })

  test("a wrap-up rule that has held all along fires when the line is closed", () => {
    const call = openCall([rule("after", when.said("anger"), { during: "wrapUp" })])
    say(call, "caller", 3_000, ["anger"])
    expect(firedIn(call)).toEqual([])
    call.record({ type: "closeLine", endedBy: "caller", at: T0 + 4_000 })
    expect(firedIn(call)).toEqual(["after"])
  })
})

describe("safety first", () => {
  test("mutes all; what holds still fires once a person has cleared it", () => {
    const call = openCall([
      rule("angry", when.said("anger")),
      rule("long", when.fact("line.connectedMs").moreThan(60_000)),
    ])
    call.record({ type: "enterSafety", kind: "gas", at: T0 + 2_000 })
    say(call, "caller", 5_000, ["anger"])
    call.tick(T0 + 100_000)
    expect(firedIn(call)).toEqual([])
    call.record({ type: "clearSafety", reason: "Fire brigade is there", by: agent, at: T0 + 110_000 })
    expect(firedIn(call)).toEqual(["angry", "long"])
  })
})

describe("flags stick (acceptance case 12)", () => {
  test("do-not-call, then not interested: do-not-call stands", () => {
    const call = openCall([{ id: "dnc", when: when.said("doNotCall"), then: [{ do: "flag", flag: "doNotCall" }] }])
    call.hear({ speaker: "caller", text: "Take me off your list and never call me again.", at: T0 + 5_000 })
    call.record({ type: "setDisposition", code: "notInterested", at: T0 + 9_000 })
    expect(call.getSnapshot().session.flags.some(({ flag, raised }) => flag === "doNotCall" && raised)).toBe(true)
    expect(seen(call, "flag.lowered")).toEqual([])
  })

  test("a rule raises one that the cues did not; a person's facts make it a person's flag", () => {
    const given = [
      { name: "customer.hasSolicitor", type: "boolean", meaning: { en: "whether they have a solicitor" } },
    ] as const
    const legal = {
      id: "legal",
      when: when.own<boolean>("customer.hasSolicitor").isTrue(),
      then: [{ do: "flag", flag: "legal" }],
    } as const
    const call = openCall([legal], { given })
    recordAny(call, { type: "giveFact", fact: "customer.hasSolicitor", value: true, atMs: 5_000 })
    expect(seen(call, "flag.raised")).toMatchObject([
      { data: { flag: "legal", basis: "recorded", reason: "rule:legal" } },
    ])
  })
})

describe("chains and loops (acceptance case 10)", () => {
  test("a rule that follows on another", () => {
    const call = openCall([rule("second", when.fired("first").atLeast(1)), rule("first", when.said("anger"))])
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["first", "second"])
  })

  test("two rules that trigger each other stop with a report", () => {
    const seed = when.said("anger")
    const call = openCall([
      rule("a", when.any(seed, when.fired("b").atLeast(1)), { repeat: true, coolDownMs: 0 }),
      rule("b", when.fired("a").atLeast(1), { repeat: true, coolDownMs: 0 }),
    ])
    say(call, "caller", 5_000, ["anger"])
    expect(firedIn(call)).toEqual(["a", "b"])
    expect(seen(call, "rules.stopped")).toMatchObject([{ data: { ruleId: "a", chain: ["a", "b"] } }])
    expect(seen(call, "loop.stopped")).toEqual([])
    const count = call.events().length
    call.tick(T0 + 20_000)
    expect(call.events().slice(count)).toEqual([])
  })
})

describe("how a fact is known", () => {
  const dispatch = { do: "dispatch", policyId: "plumbers", topic: "flood" } as const
  const flooded: Rule = { id: "flood", when: { in: ["water", { stated: ["problem"] }] }, then: [dispatch] }

  test("a dispatch waits until it was read back and confirmed", () => {
    const call = openCall([flooded])
    call.hear({ speaker: "caller", turnId: "t1", text: "There is water everywhere in my kitchen.", at: T0 + 5_000 })
    call.record({ type: "stateFact", fact: "problem", value: "water in the kitchen", basis: "heard", at: T0 + 6_000 })
    expect(firedIn(call)).toEqual([])
    call.record({ type: "readBackFacts", facts: ["problem"], at: T0 + 8_000 })
    call.record({ type: "confirmFacts", facts: ["problem"], at: T0 + 9_000 })
    expect(seen(call, "dispatch.wanted")).toMatchObject([
      { data: { policyId: "plumbers", topic: "flood", ruleId: "flood", wantedId: "dispatch-flood-1" } },
    ])
    expect(seen(call, "rule.fired")[0]?.data.causes).toMatchObject([{ fact: 'stated("problem")', basis: "confirmed" }])
    expect(JSON.stringify(seen(call, "rule.fired"))).not.toContain("kitchen")
  })

  test("the same dispatch is asked for once", () => {
    const twice = [flooded, { ...flooded, id: "flood2" }]
    const call = openCall(twice)
    call.record({ type: "stateFact", fact: "problem", value: "water in the kitchen", at: T0 + 6_000 })
    expect(seen(call, "dispatch.wanted")).toHaveLength(1)
    expect(firedIn(call)).toEqual(["flood", "flood2"])
  })

  test("a vendor's label, by its vendor, and unknown until a vendor has spoken", () => {
    const call = openCall([
      rule("refund", when.labelled("Refund", "amazon")),
      rule("none", when.not(when.labelled("Refund", "amazon"))),
    ])
    expect(firedIn(call)).toEqual([])
    const by = { id: "amazon", role: "vendor" } as const
    call.record({ type: "stateFact", fact: "category:Refund", value: "Refund", source: "other", by, at: T0 + 5_000 })
    expect(firedIn(call)).toEqual([])
    call.record({ type: "stateFact", fact: "category:Refund", value: "Refund", source: "amazon", by, at: T0 + 6_000 })
    expect(firedIn(call)).toEqual(["refund"])
  })

  test("the client's own data, by its declaration", () => {
    const given = [
      { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } },
    ] as const
    const call = openCall([rule("gold", when.own<string>("customer.tier").is("gold"))], { given })
    expect(recordAny(call, { type: "giveFact", fact: "customer.tier", value: "golden", atMs: 2_000 })).toMatchObject({
      refusal: { issues: [{ path: "value", expected: "one of gold, plain" }] },
    })
    expect(recordAny(call, { type: "giveFact", fact: "customer.teir", value: "gold", atMs: 2_000 })).toMatchObject({
      refusal: { issues: [{ path: "fact", suggestion: "customer.tier" }] },
    })
    recordAny(call, { type: "giveFact", fact: "customer.tier", value: "gold", atMs: 3_000 })
    recordAny(call, { type: "withdrawFact", fact: "customer.tier", atMs: 4_000 })
    expect(firedIn(call)).toEqual(["gold"])
    expect(call.getSnapshot().parts.rules).toMatchObject({ given: {} })
  })

  test("facts of the host that are read from the call", () => {
    const facts = [
      {
        name: "caller.hasNumber",
        type: "boolean",
        meaning: { en: "whether we can ring them back" },
        basis: "recorded",
        changesOn: ["call.opened", "caller.described"],
        read: ({ session }: { session: { caller: { callbackNumber?: string } } }) =>
          session.caller.callbackNumber !== undefined,
      },
    ] as const
    const call = openCall([rule("ring", when.own<boolean>("caller.hasNumber").isTrue())], { facts })
    expect(firedIn(call)).toEqual([])
    call.record({ type: "describeCaller", callbackNumber: "555 0100", at: T0 + 2_000 })
    expect(firedIn(call)).toEqual(["ring"])
  })
})

test("too tough: failed rungs, time and heat together (B7, R21)", () => {
  const tooTough = when.all(
    when.fact("rungs.triedCount").atLeast(3),
    when.fact("line.connectedMs").moreThan(300_000),
    when.saidCount("anger", { by: "caller", withinMs: 120_000 }).atLeast(2),
  )
  const call = openCall([{ id: "tooTough", when: tooTough, then: [{ do: "helpRequest" }] }])
  for (const rung of ["acknowledge", "probe", "redirect"] as const)
    call.record({ type: "tryRung", rung, at: T0 + 60_000 })
  say(call, "caller", 250_000, ["anger"])
  say(call, "caller", 290_000, ["anger"])
  expect(firedIn(call)).toEqual([])
  call.tick(T0 + 302_000)
  expect(seen(call, "help.requested")).toMatchObject([{ atMs: 301_001 }])
})

test("repeat contact, as the host knows it or as the caller says it (C19, R17)", () => {
  const repeat = rule("repeat", when.fact("contact.isRepeat").isTrue())
  const known = openCall([repeat])
  known.record({ type: "describeArrival", earlierContactCount: 2, at: T0 + 2_000 })
  expect(firedIn(known)).toEqual(["repeat"])
  const told = openCall([repeat])
  told.hear({ speaker: "caller", text: "This is the third time I've called about this!", at: T0 + 3_000 })
  expect(firedIn(told)).toEqual(["repeat"])
})
