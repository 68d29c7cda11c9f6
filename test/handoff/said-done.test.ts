import { createCall, renderNote } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { pickUp, renderPickUp } from "evenkeel/handoff"
import { describe, expect, test } from "vitest"

const start = Date.parse("2026-11-24T10:00Z")

/** A call of which nothing but the words is known: "A: …" of the agent, "C: …" of the caller. */
function heard(...turns: readonly string[]) {
  let at = start
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" } })
  call.record({ type: "connectCall", at })
  turns.forEach((turn, index) =>
    call.hear({
      turnId: `t${index + 1}`,
      speaker: turn.startsWith("A") ? "agent" : "caller",
      text: turn.slice(3),
      at: (at += 5_000),
    }),
  )
  return call
}

const doneIn = (call: ReturnType<typeof heard>) =>
  call
    .note()
    .sections.done.map(({ code, slots }) => [code, "words" in slots ? slots.words : "what" in slots && slots.what])

const opening = [
  "A: Bellamy Energy, how can I help?",
  "C: You charged me a late fee of twelve pounds, and I paid on time.",
]
const refunded =
  "A: Let me look. You're right. I've refunded the twelve pounds and put a note on the account. Is there anything else?"

describe("what an agent says is done", () => {
  test("stands in the note, the pick-up and the brief as a quotation, and rests on its turn", () => {
    const call = heard(...opening, refunded)
    const words = "I've refunded the twelve pounds and put a note on the account."
    expect(doneIn(call)).toEqual([["actionHeard", words]])
    const [seq] = call.note().sections.done[0]!.evidence
    const report = call.events().find((each) => each.seq === seq)!
    expect([report.type, (report.data as { turnId: string }).turnId]).toEqual(["cues.reported", "t3"])
    expect(renderNote(call.note())).toContain(`The agent said: “${words}”`)
    expect(renderNote(call.note(), { locale: "es" })).toContain(`El agente dijo: «${words}»`)
    expect(renderPickUp(pickUp({ notes: [call.note()], now: start + 86_400_000 }))).toContain(
      `The agent said: “${words}”`,
    )
    expect(call.brief().sections.background.map(({ code }) => code)).toEqual(["actionHeard"])
    expect(call.brief().text).toContain("The agent said: “I've refunded the twelve pounds")
  })

  test("is no fact: nothing is closed by it", () => {
    const call = heard(...opening, refunded)
    expect(call.readiness().ready).toBe(false)
    expect(call.note().completeness.missing).toContain("actions")
  })

  test("gives way to what was put down of it, and stands beside what was put down of something else", () => {
    const call = heard(...opening, refunded)
    const at = start + 60_000
    call.record({ type: "agreeAction", actionId: "a1", what: "Refund £12", owner: "us", at })
    expect(doneIn(call)).toHaveLength(1)
    call.record({ type: "amendAction", actionId: "a1", standing: "done", at })
    expect(doneIn(call)).toEqual([["actionDone", "Refund £12"]])
    call.hear({ speaker: "agent", text: "I've emailed you the new direct debit form.", at: at + 5_000 })
    expect(doneIn(call)).toEqual([
      ["actionDone", "Refund £12"],
      ["actionHeard", "I've emailed you the new direct debit form."],
    ])
  })

  test("is told once, in its fullest words, and goes with its turn", () => {
    const call = heard(
      ...opening,
      "A: I've moved it.",
      "C: Sorry?",
      "A: I've moved it. To Thursday.",
      "A: I've moved it.",
    )
    expect(doneIn(call)).toEqual([["actionHeard", "I've moved it."]])
    const once = heard(...opening, refunded)
    once.hear({ op: "retract", turnId: "t3", speaker: "agent", text: "", at: start + 60_000 })
    expect(doneIn(once)).toEqual([])
  })

  test("is of agents alone", () => {
    expect(doneIn(heard(...opening, "C: I've cancelled the direct debit and sent you a letter."))).toEqual([])
  })

  test("is not told where a danger was: its words may be in it", () => {
    expect(
      doneIn(heard("C: There's smoke, the kitchen is on fire!", "A: I've sent the fire brigade to your kitchen.")),
    ).toEqual([])
  })

  test("of many the last six are told", () => {
    const things = ["keys", "forms", "maps", "cards", "lists", "tags", "mugs", "pens"]
    expect(doneIn(heard(...things.map((thing) => `A: I've sent the ${thing}.`))).map(([, words]) => words)).toEqual(
      things.slice(2).map((thing) => `I've sent the ${thing}.`),
    )
  })

  test("is heard in Spanish, too", () => {
    const call = createCall({ callId: "CA1", at: start, cues: { packs: [spanish] } })
    call.hear({ speaker: "agent", text: "Ya le he devuelto los doce euros. ¿Algo más?", at: start + 5_000 })
    expect(doneIn(call)).toEqual([["actionHeard", "Ya le he devuelto los doce euros."]])
  })
})
