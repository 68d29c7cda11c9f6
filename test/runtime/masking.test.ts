import { inspect } from "node:util"
import { createCall } from "evenkeel"
import { defineRedactor } from "evenkeel/runtime"
import { describe, expect, it } from "vitest"
import { createCall as createBareCall } from "../whole-call.js"

const at = 1_767_225_600_000
const card = "4242 4242 4242 4242"

describe("what must not be kept", () => {
  it("is masked in the opening and in lists of words", () => {
    const call = createCall({ callId: "c", at, caller: { name: `Dana ${card}` } })
    expect(call.record({ type: "describeArrival", menuPath: ["billing", card], at }).ok).toBe(true)
    expect(JSON.stringify(call.events())).not.toContain("4242")
  })

  it("is masked in every text that a person records, and no id or code is a card number", () => {
    const call = createCall({ callId: "c", at, agent: { agentId: "ann", kind: "human" } })
    const text = `said ${card} twice`
    const texts = [
      { type: "describeArrival", summary: text },
      { type: "describeCaller", name: text },
      { type: "stateFact", fact: "problem", value: text },
      { type: "agreeAction", what: text },
      { type: "resolveIssue", resolution: "none", reason: text },
      { type: "holdParticipant", participantId: "caller", plan: text },
      { type: "joinParticipant", participantId: "x", role: "thirdParty", name: text },
      { type: "setStance", stance: "takingControl", reason: text },
      { type: "requestHelp", reason: text },
      { type: "notePraise", words: text },
      { type: "disputeRecord", seq: 1, reason: text },
      {
        type: "acceptPromise",
        terms: { kind: "do", promisedBy: "agent", window: { from: null, to: null }, words: text },
      },
      { type: "closeLine", vendorReason: text },
    ]
    for (const command of texts)
      expect([command.type, call.record({ ...command, at } as never).ok]).toEqual([command.type, true])
    const codes = [
      { type: "setDisposition", code: card },
      { type: "stateFact", fact: card, value: "x" },
      { type: "agreeAction", what: "x", owner: card },
      { type: "describeCaller", number: card },
      { type: "describeCaller", personId: card.replaceAll(" ", "-") },
    ]
    for (const command of codes)
      expect(call.record({ ...command, at } as never)).toMatchObject({
        ok: false,
        refusal: { code: "session/invalid-command", issues: [{ expected: "no card number" }] },
      })
    expect(JSON.stringify(call.events())).not.toContain("4242")
    expect(() => createCall({ callId: card, at })).toThrow(/callId/)
  })

  it("is still told of a turn whose other words are given back", () => {
    const call = createCall({ callId: "c", at })
    const text = "my ssn is 123-45-6789 and then it's 4512"
    call.hear({ turnId: "a", speaker: "caller", text, startAt: at, at: at + 4_000 })
    call.hear({ speaker: "agent", text: "Is that the house number?", at: at + 9_000 })
    const better = call.events().find(({ type }) => type === "turn.replaced")
    expect(better?.data).toMatchObject({
      text: "my ssn is [ID] and then it's 4512",
      redactions: [{ kind: "id", span: { start: 10, end: 14 }, fromAt: at + 1_000 }],
    })
  })

  it("is not taken for one: telephone numbers, and what machines count by", () => {
    const call = createCall({ callId: "c", at })
    const correlation = { vendor: "v", callId: "4242424242424242" }
    for (const command of [
      { type: "describeCaller", number: "+4915112345678", callbackNumber: "0151 12345678" },
      { type: "connectCall", correlation },
      { type: "muteParticipant", participantId: "4242424242424242" },
    ])
      expect(call.record({ ...command, at } as never).ok).toBe(true)
    expect(call.hear({ speaker: "caller", turnId: "4242424242424242", text: "Hello", at }).ok).toBe(true)
  })

  it("is not shown by a call that is logged or inspected, while it may still be given back", () => {
    const call = createCall({ callId: "c", at })
    call.hear({ speaker: "caller", text: "It's 4242 4242", at })
    expect(JSON.stringify(call) + inspect(call, { depth: 20, showHidden: true })).not.toContain("4242")
  })

  it("is not kept when a host's redactor throws", () => {
    const broken = defineRedactor({
      initial: {} as never,
      turn: () => {
        throw new Error("boom")
      },
      text: () => {
        throw new Error("boom")
      },
      flush: (memory) => ({ memory, releases: [] }),
      forget: (memory) => memory,
      holdMs: 1_000,
    })
    const call = createBareCall({ callId: "c", at, redactor: broken })
    const heard = call.hear({ speaker: "caller", text: card, at })
    expect(heard).toMatchObject({ ok: false, refusal: { code: "call/redactor-failed" } })
    expect(call.record({ type: "stateFact", fact: "note", value: card, at }).ok).toBe(true)
    expect(JSON.stringify(call.events())).not.toContain("4242")
  })

  const functions: Parameters<typeof defineRedactor>[0] = {
    initial: { tails: [] } as never,
    turn: (memory) => ({ memory, text: "####", found: [], releases: [], pauseAdvised: false }),
    text: (words) => words,
    flush: (memory) => ({ memory, releases: [] }),
    forget: (memory) => memory,
    holdMs: 1,
  }
  const fail = (): never => {
    throw new Error("broken")
  }

  it("is what a redactor gives, whether or not it says what it found", () => {
    const call = createBareCall({ callId: "c", at, redactor: defineRedactor(functions) })
    call.hear({ speaker: "caller", text: card, at })
    expect(call.events().at(-1)?.data).toMatchObject({ text: "####" })
  })

  it.each<[string, Partial<typeof functions>]>([
    [
      "has no list of what it gives back",
      { turn: (memory) => ({ ...functions.turn(memory, {} as never), releases: null as never }) },
    ],
    ["gives no text", { turn: (memory) => ({ ...functions.turn(memory, {} as never), text: 5 as never }) }],
    ["cannot forget", { forget: fail }],
    ["cannot settle", { flush: fail }],
    ["settles to nothing", { flush: () => null as never }],
  ])("nothing is thrown, and nothing kept in clear, where a host's redactor %s", (_, broken) => {
    const initial = { tails: [{}] } as never
    const call = createBareCall({ callId: "c", at, redactor: defineRedactor({ ...functions, initial, ...broken }) })
    expect(() => {
      call.hear({ speaker: "caller", text: card, turnId: "t", at })
      call.hear({ op: "retract", turnId: "t", at: at + 1 })
      call.tick(at + 10_000)
    }).not.toThrow()
    expect(JSON.stringify(call.events())).not.toContain("4242")
  })

  it("needs a redactor that is one", () => {
    expect(() => createBareCall({ callId: "c", at, redactor: {} as never })).toThrow(/redactor/)
  })
})
