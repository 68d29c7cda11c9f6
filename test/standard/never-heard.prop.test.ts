import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createCall } from "evenkeel"
import { callerFact, factOf, isClosing, openIssues, standingFlags } from "evenkeel/session"

/** Words that matter: what one of them comes to depends on those before. */
const words = [
  "agent: I'll call you at two tomorrow.",
  "agent: I'll call you back.",
  "agent: So I'll call you at three tomorrow.",
  "agent: We'll post the form tonight.",
  "agent: Actually, make it one.",
  "agent: No, sorry, half past eleven.",
  "agent: Actually, scratch that.",
  "agent: So the boiler is broken and you have no hot water?",
  "agent: Can I take your name?",
  "agent: Dana Whitfield?",
  "agent: Is there anything else I can help with?",
  "caller: My boiler is broken and I have no hot water.",
  "caller: Can I have a refund as well?",
  "caller: Dana Whitfield.",
  "caller: My name is Robert Stone.",
  "caller: Yes, that's right.",
  "caller: No, that's wrong.",
  "caller: Never call me again.",
  "caller: I want a refund.",
  "caller: Okay.",
] as const

const T0 = Date.parse("2026-03-02T09:00:00Z")

function open(lines: readonly (string | undefined)[]) {
  const call = createCall({ callId: "C", at: T0, agent: { agentId: "ann", kind: "human" } })
  call.record({ type: "connectCall", at: T0 })
  lines.forEach((line, index) => {
    if (line !== undefined) call.hear(turnOf(line, index))
  })
  return call
}

function turnOf(line: string, index: number) {
  const [speaker = "", text = ""] = line.split(": ")
  return { turnId: `t${index}`, speaker: speaker as "agent", text, at: T0 + 8_000 * (index + 1) }
}

function meaningOf(call: ReturnType<typeof open>) {
  const { session } = call.getSnapshot()
  const known = ({ value, standing }: { readonly value?: string; readonly standing: string }) => [value, standing]
  return {
    issues: openIssues(session).map((issue) =>
      (["problem", "desiredOutcome"] as const).map((fact) => known(factOf(issue, fact))),
    ),
    caller: (["callerName", "callbackNumber"] as const).map((fact) => known(callerFact(session, fact))),
    flags: standingFlags(session).map(({ flag }) => flag),
    promises: session.promises.map(({ promiseId, words, window, standing, turnId, earlierTurnIds }) => ({
      ...{ promiseId, words, window, standing, turnId, earlierTurnIds },
    })),
    isClosing: isClosing(session),
    missing: call.readiness().missing.map(({ what }) => what),
  }
}

const line = fc.constantFrom(...words)
const lines = fc.array(line, { minLength: 2, maxLength: 7 })
const runs = (numRuns: number) => ({ numRuns, seed: 27_11_2026 })

const told = (given: readonly (string | undefined)[]) => given.map((each, index) => `t${index} ${each}`).join("\n")

describe("words that matter, with others behind them", () => {
  it("taken back leave what the call without them has", () => {
    fc.assert(
      fc.property(lines, line, fc.nat(6), (all, stray, at) => {
        const place = at % all.length
        const given = all.with(place, stray)
        const twin = (given as readonly (string | undefined)[]).with(place, undefined)
        const call = open(given)
        const { speaker } = turnOf(stray, place)
        call.hear({ op: "retract", turnId: `t${place}`, speaker, text: "", at: T0 + 90_000 })
        expect(meaningOf(call), told(given)).toEqual(meaningOf(open(twin)))
      }),
      runs(200),
    )
  })

  it("put right are as if only the better ones had been said", () => {
    fc.assert(
      fc.property(lines, line, fc.nat(6), (all, stray, at) => {
        const place = at % all.length
        const better = all[place]!
        // The same person said both.
        fc.pre(better.slice(0, 6) === stray.slice(0, 6))
        const given = all.with(place, stray)
        const call = open(given)
        call.hear({ ...turnOf(better, place), op: "replace" })
        expect(meaningOf(call), `${told(given)}\nbetter: ${better}`).toEqual(meaningOf(open(all)))
      }),
      runs(200),
    )
  })
})
