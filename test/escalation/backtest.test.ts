import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { cuesPart } from "evenkeel/cues"
import type { Call } from "evenkeel/runtime"
import type { Envelope, Part } from "evenkeel/kernel"
import {
  abusePart,
  backtest,
  compareBacktests,
  defineRules,
  helpPart,
  rulesPart,
  when,
  type Rule,
  type RuleSet,
} from "evenkeel/escalation"
import { readCall } from "../../examples/replay/read-call.js"
import { replay } from "../../examples/replay/replay.js"
import { root } from "../tools/entries.js"
import { connect, hold, recordAny, say, T0 } from "./calls.js"
import { createCall } from "../whole-call.js"

/** Rules of every kind: cues, absence, windows, clocks, chains, repeats. */
const every: readonly Rule[] = [
  {
    id: "asked",
    when: when.said(["supervisorRequest", "humanRequest"]),
    then: [{ do: "helpRequest" }],
    coolDownMs: 60_000,
  },
  {
    id: "heat",
    when: when.saidCount(["anger", "abuse.*"], { by: "caller", withinMs: 120_000 }).atLeast(2),
    then: [{ do: "boundary", level: 1 }],
    coolDownMs: 30_000,
  },
  {
    id: "rising",
    when: when.trend("anger", { withinMs: 60_000 }).atLeast(1),
    then: [{ do: "advise", practice: "acknowledge" }],
  },
  {
    id: "noGreeting",
    when: when.not(when.said("greeting", { by: "agent", firstMs: 20_000 })),
    then: [{ do: "advise", practice: "greeting" }],
    oncePerCall: true,
  },
  {
    id: "notBack",
    when: when.not(when.said("holdReturn", { by: "agent", after: "holdRequest", firstMs: 60_000 })),
    then: [{ do: "advise", practice: "holdReturn" }],
  },
  {
    id: "longHold",
    when: when.fact("hold.totalMs").moreThan(20_000),
    then: [{ do: "advise", practice: "holdReturn" }],
  },
  {
    id: "longCall",
    when: when.fact("line.connectedMs").atLeast(180_000),
    then: [{ do: "advise", practice: "summary" }],
    priority: 2,
  },
  { id: "silence", when: when.fact("talk.silenceMs").moreThan(15_000), then: [{ do: "advise", practice: "probe" }] },
  { id: "repeat", when: when.fact("contact.isRepeat").isTrue(), then: [{ do: "advise", practice: "ownIt" }] },
  {
    id: "talks",
    when: when.fact("talk.callerTurnCount").atLeast(3),
    then: [{ do: "advise", practice: "listen" }],
    repeat: true,
    coolDownMs: 20_000,
  },
  {
    id: "follows",
    when: when.all(when.fired("talks").atLeast(2), when.fact("readiness.isReady").isFalse()),
    then: [{ do: "advise", practice: "summary" }],
  },
  { id: "legal", when: when.said("threat.legal"), then: [{ do: "flag", flag: "legal" }] },
]

const more = () => [abusePart(), helpPart()]
const standard = (rules: RuleSet): readonly Part[] => [cuesPart(), rulesPart(rules), ...more()]

/** Plays the inputs of a log into a live call, as they came. */
function relive(
  log: readonly Envelope[],
  rules: RuleSet,
  playbook?: Parameters<typeof createCall>[0]["playbook"],
): Call {
  const opened = log[0]!
  const call = createCall({
    callId: opened.stream,
    at: opened.at,
    parts: standard(rules),
    ...(playbook && { playbook }),
  })
  for (const { type, data, at, origin } of log) {
    if (origin !== "input" || type === "call.opened") continue
    const turn = data as { turnId: string; text: string; speaker: "caller" | "agent" }
    for (let due = call.nextDeadline(); due !== undefined && due.at < at; due = call.nextDeadline()) call.tick(due.at)
    if (type === "turn.heard") call.hear({ ...turn, at })
    if (type === "call.connected") call.record({ type: "connectCall", at })
    if (type === "call.lineClosed") call.record({ type: "closeLine", endedBy: "caller", at })
    if (type === "participant.held") hold(call, at - T0)
  }
  return call
}

function expectSame(
  live: readonly Envelope[],
  rules: RuleSet,
  playbook?: Parameters<typeof createCall>[0]["playbook"],
): number {
  const report = backtest(rules, [live], { parts: more(), ...(playbook && { playbook }) })
  expect(report.calls[0]?.events).toEqual(live)
  return report.calls[0]!.fired.length
}

describe("a backtest equals the live call, event for event (acceptance case 14)", () => {
  const rules = defineRules(every)

  test.each(["burst-pipe.contact-lens.json", "clinic.txt", "late-parcel.vtt"])(
    "%s",
    { timeout: 30_000 },
    async (name) => {
      const file = readCall(`${root}examples/calls/${name}`)
      const live = relive((await replay(file)).call.events(), rules, file.playbook)
      expect(expectSame(live.events(), rules, file.playbook)).toBeGreaterThan(0)
    },
  )

  const star = "/work/shared/corpora/star.jsonl.gz"
  test.runIf(existsSync(star))("every call of the star corpus", { timeout: 600_000 }, () => {
    const lines = gunzipSync(readFileSync(star)).toString("utf8").split("\n").filter(Boolean)
    let fired = 0
    for (let index = 0; index < lines.length; index++) {
      const { id, turns } = JSON.parse(lines[index]!) as {
        id: string
        turns: { speaker: "caller" | "agent"; text: string; startMs?: number }[]
      }
      const call = createCall({ callId: `star-${id}`, at: T0, parts: standard(rules) })
      call.record({ type: "connectCall", at: T0 + 1 })
      turns.forEach(({ speaker, text, startMs = 0 }, turn) => {
        const at = T0 + 1_000 + Math.max(startMs, turn * 100)
        call.hear({ speaker, text, at })
      })
      call.tick(T0 + 3_600_000)
      fired += expectSame(call.events(), rules)
    }
    expect(fired).toBeGreaterThan(50)
  })
})

describe("what it reports", () => {
  const calls = () => {
    const call = connect([cuesPart()])
    say(call, "caller", 5_000, ["anger"])
    say(call, "caller", 20_000, ["anger"])
    hold(call, 30_000)
    call.tick(T0 + 90_000)
    const quiet = createCall({ callId: "CA2", at: T0, parts: [cuesPart()] })
    quiet.record({ type: "connectCall", at: T0 + 1_000 })
    return [call.events(), quiet.events()]
  }

  test("what would have fired, when, on which turn, and why", () => {
    const rules = defineRules(every.filter(({ id }) => id === "heat"))
    const report = backtest(rules, calls())
    expect(report.callCounts).toEqual({ heat: 1 })
    expect(report.calls[0]?.fired).toMatchObject([
      {
        ruleId: "heat",
        atMs: 20_000,
        turnId: "turn-20000",
        causes: [{ basis: "heard" }],
        outcomes: [{ do: "boundary", done: true }],
      },
    ])
  })

  test("what history cannot answer is listed, not assumed", () => {
    const given = when.all(
      when.fact("arrival.queueWaitMs").moreThan(60_000),
      when.not(when.said("greeting", { by: "agent" })),
    )
    const rules = defineRules([{ id: "waited", when: given, then: [{ do: "advise", practice: "ownIt" }] }])
    const [first, second] = backtest(rules, calls()).calls
    expect(first?.unanswered).toEqual([{ ruleId: "waited", facts: ["arrival.queueWaitMs"] }])
    expect(second?.unanswered).toMatchObject([
      { ruleId: "waited", facts: ["arrival.queueWaitMs", 'said("greeting", {"by":"agent"})'] },
    ])
  })

  test("the end of the log cuts off what was still to fall due", () => {
    const rules = defineRules(every.filter(({ id }) => id === "longCall"))
    expect(backtest(rules, calls()).calls.map(({ isCutOff }) => isCutOff)).toEqual([true, true])
  })

  test("the difference between two rule sets", () => {
    const [heat] = every.filter(({ id }) => id === "heat")
    const before = backtest(defineRules([heat!]), calls())
    const later = { ...heat!, when: when.saidCount("anger").atLeast(1) }
    const after = backtest(defineRules([later]), calls())
    expect(compareBacktests(before, after)).toEqual([
      { callId: "CA1", ruleId: "heat", at: T0 + 5_000, turnId: "turn-5000", change: "added" },
      { callId: "CA1", ruleId: "heat", at: T0 + 20_000, turnId: "turn-20000", change: "removed" },
    ])
    expect(compareBacktests(before, before)).toEqual([])
  })

  test("what was heard then is taken as it was heard, with detectors or without", () => {
    const call = connect([])
    call.hear({ speaker: "caller", text: "Get me your manager.", at: T0 + 5_000 })
    expect(backtest(defineRules(every), [call.events()]).callCounts.asked).toBe(0)
    const heard = connect([cuesPart()])
    heard.hear({ speaker: "caller", text: "Get me your manager.", at: T0 + 5_000 })
    recordAny(heard, { type: "closeLine", atMs: 9_000 })
    expect(backtest(defineRules(every), [heard.events(), []]).callCounts.asked).toBe(1)
  })
})
