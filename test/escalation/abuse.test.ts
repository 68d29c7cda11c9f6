import { describe, expect, test } from "vitest"
import { cuesPart } from "evenkeel/cues"
import {
  abuseCount,
  abusePart,
  abuseStep,
  abuseToCarry,
  checkAbusePolicy,
  defaultAbusePolicy,
  defineRules,
  rulesPart,
  when,
  type AbusePolicy,
  type AbuseState,
} from "evenkeel/escalation"
import { agent, connect, firedIn, recordAny, say, seen, T0 } from "./calls.js"

const open = (policy: Partial<AbusePolicy> = {}) =>
  connect([cuesPart(), abusePart({ ...defaultAbusePolicy, ...policy })])
const insult = (call: ReturnType<typeof open>, atMs: number, more = {}) =>
  say(call, "caller", atMs, ["abuse.insult"], { target: "agent", ...more })
const steps = (call: ReturnType<typeof open>) => seen(call, "abuse.counted").map(({ data }) => data.step)
const advised = (call: ReturnType<typeof open>) =>
  seen(call, "boundary.advised", "help.requested", "ending.offered").map(({ type, data }) => data.level ?? type)

describe("the ladder (C7, R5): boundary, boundary, help or end", () => {
  test("one step for each time that the agent could say the one before", () => {
    const call = open()
    for (const atMs of [10_000, 30_000, 50_000, 70_000]) {
      insult(call, atMs)
      say(call, "agent", atMs + 5_000, ["boundary"])
    }
    expect(advised(call)).toEqual([1, 2, "help.requested", "ending.offered"])
    expect(steps(call)).toEqual([1, 2, 3, 0])
    expect(call.getSnapshot().session.line.phase).toBe("connected")
  })

  test("nobody is warned twice in one breath", () => {
    const call = open()
    for (const atMs of [10_000, 12_000, 14_000]) insult(call, atMs)
    expect(advised(call)).toEqual([1])
    expect(steps(call)).toEqual([1, 0, 0])
  })

  test("several insults in one turn are one", () => {
    const call = open()
    say(call, "caller", 10_000, ["abuse.insult", "abuse.profanity", "abuse.insult"], { target: "agent" })
    expect(seen(call, "abuse.counted")).toMatchObject([{ data: { kind: "insult", step: 1 } }])
  })

  test.each(["company", "situation", "self", "quoted", "unknown"] as const)(
    "what is aimed at %s does not climb",
    (target) => {
      const call = open()
      for (const atMs of [10_000, 30_000]) {
        insult(call, atMs, { target })
        say(call, "agent", atMs + 5_000, [])
      }
      expect(seen(call, "abuse.counted")).toEqual([])
    },
  )

  test.each(["abuse.slur", "abuse.sexual", "abuse.threat"] as const)("%s goes to the last step at once", (kind) => {
    const call = open()
    say(call, "caller", 10_000, [kind], { target: "agent", strength: 0.1 })
    expect(advised(call)).toEqual(["help.requested", "ending.offered"])
  })

  test("a threat after the help of before has come and gone brings help again, and not while it is open", () => {
    const call = open()
    const threat = (atMs: number) => say(call, "caller", atMs, ["abuse.threat"], { target: "agent" })
    threat(10_000)
    say(call, "agent", 15_000, [])
    threat(20_000)
    expect(advised(call)).toEqual(["help.requested", "ending.offered"])
    const helpId = call.getSnapshot().session.helpRequests[0]!.helpId
    recordAny(call, { type: "answerHelp", helpId, answer: "met", atMs: 25_000 })
    say(call, "agent", 30_000, [])
    threat(40_000)
    threat(41_000)
    expect(advised(call)).toEqual(["help.requested", "ending.offered", "help.requested", "ending.offered"])
  })

  test("mild words, an unsure cue and an unsure speaker count for nothing", () => {
    const call = open()
    insult(call, 10_000, { strength: 0.2 })
    insult(call, 20_000, { confidence: 0.5 })
    insult(call, 30_000, { speakerConfidence: 0.5 })
    expect(seen(call, "abuse.counted")).toEqual([])
  })

  test("from words alone, as the detectors hear them", () => {
    const call = open()
    call.hear({ speaker: "caller", text: "You are a complete idiot.", at: T0 + 10_000 })
    call.hear({ speaker: "agent", text: "I want to help, and I ask that we speak politely.", at: T0 + 15_000 })
    call.hear({ speaker: "caller", text: "I'm such an idiot, I broke it myself.", at: T0 + 20_000 })
    expect(advised(call)).toEqual([1])
  })
})

describe("what a person heard of a turn that was heard otherwise", () => {
  const step = (call: ReturnType<typeof open>) => abuseStep(call.getSnapshot().parts["abuse"] as AbuseState)
  const count = (call: ReturnType<typeof open>) => abuseCount(call.getSnapshot().parts["abuse"] as AbuseState)

  test("worse: it counts as that, once, and stays when the words are taken back", () => {
    const call = open()
    const turnId = insult(call, 10_000)
    call.record({ type: "markAbuse", kind: "slur", turnId, by: agent, at: T0 + 12_000 })
    expect(advised(call)).toEqual([1, "help.requested", "ending.offered"])
    expect([step(call), count(call)]).toEqual([3, 1])
    call.hear({ op: "retract", speaker: "caller", turnId, text: "", at: T0 + 13_000 })
    expect(count(call)).toBe(1)
  })

  test("the same or milder: nothing new, and the ladder is not let down", () => {
    const call = open()
    const turnId = say(call, "caller", 10_000, ["abuse.profanity"], { target: "agent" })
    call.record({ type: "markAbuse", kind: "profanity", turnId, by: agent, at: T0 + 11_000 })
    call.record({ type: "markAbuse", kind: "insult", turnId, by: agent, at: T0 + 12_000 })
    expect(advised(call)).toEqual([1])
    expect([step(call), count(call)]).toEqual([1, 1])
  })
})

describe("what sets it back", () => {
  test("an apology: the ladder begins anew, the count stays", () => {
    const call = open()
    insult(call, 10_000)
    say(call, "agent", 15_000, [])
    recordAny(call, { type: "markApology", by: agent, atMs: 20_000 })
    say(call, "agent", 25_000, [])
    insult(call, 30_000)
    expect(advised(call)).toEqual([1, 1])
    expect((call.getSnapshot().parts.abuse as AbuseState).marks).toHaveLength(2)
  })

  test("an apology that a detector of the host hears", () => {
    const call = open()
    insult(call, 10_000)
    say(call, "agent", 15_000, [])
    say(call, "caller", 20_000, ["apology.regret"])
    say(call, "agent", 25_000, ["apology.regret"])
    insult(call, 30_000)
    expect(seen(call, "abuse.quieted")).toHaveLength(1)
    expect(advised(call)).toEqual([1, 1])
  })

  test("an apology in the caller's own words", () => {
    const call = open()
    const hear = (speaker: "caller" | "agent", atMs: number, text: string) =>
      call.hear({ speaker, text, at: T0 + atMs })
    hear("caller", 10_000, "You are a complete idiot.")
    hear("agent", 15_000, "I do want to help.")
    hear("caller", 20_000, "I'm sorry I called you that, I shouldn't have said it.")
    hear("agent", 25_000, "Thank you. Where were we?")
    hear("caller", 30_000, "You are an idiot after all.")
    expect(seen(call, "abuse.quieted")).toHaveLength(1)
    expect(advised(call)).toEqual([1, 1])
  })

  test("words taken back, a better report, a record struck out", () => {
    const call = open()
    const first = insult(call, 10_000)
    call.hear({ op: "retract", speaker: "caller", turnId: first, text: "", at: T0 + 11_000 })
    say(call, "agent", 12_000, [])
    const second = insult(call, 20_000)
    call.reportCues({ turnId: second, revision: 1, source: "test", cues: [], at: T0 + 21_000 })
    say(call, "agent", 22_000, [])
    recordAny(call, { type: "markAbuse", kind: "insult", by: agent, atMs: 30_000 })
    const mark = (call.getSnapshot().parts.abuse as AbuseState).marks[0]!
    expect(steps(call)).toEqual([1, 1, 1])
    const strike = { type: "strikeRecord", seq: mark.seq, reason: "It was the television" } as const
    expect(call.record({ ...strike, at: T0 + 31_000 })).toMatchObject({ refusal: { code: "session/not-allowed" } })
    call.record({ ...strike, by: agent, at: T0 + 31_000 })
    expect((call.getSnapshot().parts.abuse as AbuseState).marks).toEqual([])
  })
})

describe("from call to call", () => {
  test("nothing is carried that no person confirmed", () => {
    const call = open()
    insult(call, 10_000)
    const stateNow = () => call.getSnapshot().parts.abuse as AbuseState
    expect(abuseToCarry(stateNow())).toBeUndefined()
    expect(recordAny(call, { type: "confirmAbuse", atMs: 20_000 })).toMatchObject({
      refusal: { code: "session/not-allowed" },
    })
    recordAny(call, { type: "confirmAbuse", by: agent, atMs: 20_000 })
    expect(abuseToCarry(stateNow())).toEqual({ count: 1, lastAt: T0 + 10_000 })
  })

  test("what was confirmed starts the ladder one step up, until it lapses", () => {
    const day = 86_400_000
    for (const [days, level] of [
      [10, 2],
      [91, 1],
    ] as const) {
      const call = open()
      recordAny(call, { type: "carryAbuse", count: 3, lastAt: T0 - days * day, atMs: 2_000 })
      insult(call, 10_000)
      expect(advised(call)).toEqual([level])
    }
  })
})

test("a machine that is the agent carries nothing over", () => {
  const call = open()
  recordAny(call, { type: "startSegment", agentId: "bot", kind: "ai", atMs: 2_000 })
  const carried = { type: "carryAbuse", count: 3, lastAt: T0 - 1, atMs: 3_000 }
  expect(recordAny(call, { ...carried, by: { id: "bot", role: "agent" } })).toMatchObject({
    refusal: { code: "session/not-allowed", detail: { role: "ai" } },
  })
  expect(recordAny(call, carried)).toMatchObject({ ok: true })
})

test("without a transcript, by the agent's mark", () => {
  const call = open()
  recordAny(call, { type: "markAbuse", kind: "threat", by: agent, atMs: 10_000 })
  expect(advised(call)).toEqual(["help.requested", "ending.offered"])
})

test("silent in safety mode and after the call; counted all the same", () => {
  const call = open()
  call.record({ type: "enterSafety", kind: "crisis", at: T0 + 2_000 })
  insult(call, 10_000)
  expect(steps(call)).toEqual([0])
  expect(advised(call)).toEqual([])
})

test("help that is open is not asked for again", () => {
  const call = open()
  call.record({ type: "requestHelp", at: T0 + 5_000 })
  say(call, "caller", 10_000, ["abuse.threat"], { target: "agent" })
  expect(advised(call)).toEqual(["help.requested", "ending.offered"])
  expect(call.getSnapshot().session.helpRequests).toHaveLength(1)
})

test("per client: another ladder, or none", () => {
  const strict = open({ steps: [{ do: "boundary", level: 3 }, { do: "end" }] })
  insult(strict, 10_000)
  say(strict, "agent", 15_000, [])
  insult(strict, 20_000)
  expect(advised(strict)).toEqual([3, "ending.offered"])
  const none = open({ steps: [] })
  insult(none, 10_000)
  expect([steps(none), advised(none)]).toEqual([[0], []])
  expect(checkAbusePolicy(defaultAbusePolicy)).toEqual([])
  expect(
    checkAbusePolicy({ ...defaultAbusePolicy, steps: [{ do: "helpRequest" }, { do: "boundary", level: 1 }] }),
  ).toMatchObject([{ path: "steps.1" }])
})

test("rules may read it", () => {
  const rule = {
    id: "abused",
    when: when.fact("abuse.step").atLeast(2),
    then: [{ do: "advise", practice: "x" }],
  } as const
  const call = connect([cuesPart(), rulesPart(defineRules([rule])), abusePart()])
  insult(call, 10_000)
  say(call, "agent", 15_000, [])
  insult(call, 20_000)
  expect(firedIn(call)).toEqual(["abused"])
})
