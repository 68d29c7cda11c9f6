import { createCall } from "evenkeel"
import { scorePractices, type Practice } from "evenkeel/coach"
import { defaultSettings } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

function ended(...turns: readonly string[]) {
  const call = createCall({ callId: "CA1", at: at(0), agent: { agentId: "sam", kind: "human" } })
  call.record({ type: "connectCall", at: at(4) })
  turns.forEach((turn, index) =>
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: at(10 + index * 5) }),
  )
  call.record({ type: "closeLine", endedBy: "caller", at: at(90) })
  return call
}

describe("every answer that counts cites what it rests on", () => {
  test.each([
    [["C: My boiler is out.", "A: I see."]],
    [["C: My boiler is out.", "A: We'll send a plumber by six.", "A: Calm down.", "C: Yes."]],
    [["A: Hello.", "C: I'm Dana.", "A: I see.", "C: Bye."]],
    [[]],
  ])("%j", (turns) => {
    const { answers } = ended(...turns).scorecard()
    const counted = answers.filter(({ result }) => result === "met" || result === "partly" || result === "missed")
    expect(counted.filter(({ evidence }) => evidence.length === 0).map(({ practiceId }) => practiceId)).toEqual([])
  })

  test("what was never said rests on the turns that were looked at, what nobody asked on what was told", () => {
    const call = ended("C: My boiler is out.", "A: I see.")
    const { answers } = call.scorecard()
    const seqOf = (speaker: string) =>
      call
        .events()
        .find(({ type, data }) => type === "turn.heard" && (data as { speaker: string }).speaker === speaker)!.seq
    const evidenceOf = (id: string) => answers.find(({ practiceId }) => practiceId === id)
    expect(evidenceOf("repair")).toMatchObject({ result: "met", evidence: [{ seq: seqOf("agent"), role: "done" }] })
    expect(evidenceOf("honestMethod")).toMatchObject({ result: "met", evidence: [{ seq: seqOf("agent") }] })
    expect(evidenceOf("askOutcome")).toMatchObject({ result: "missed", evidence: [{ role: "occasion" }] })
  })

  test("a practice of a host's own that cites nothing tells nothing", () => {
    const call = ended("C: My boiler is out.", "A: I see.")
    const own: Practice = {
      id: "own.sure",
      source: [],
      moment: "turn",
      weight: 10,
      needs: [],
      advise: () => ({ code: "own/sure", why: [] }),
      score: () => ({ result: "met", evidence: [] }),
    }
    const { session } = call.getSnapshot()
    expect(scorePractices(session, call.events(), defaultSettings, [own])[0]?.result).toBe("evidenceMissing")
  })
})
