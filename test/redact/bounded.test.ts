import { inspect } from "node:util"
import { createCall } from "evenkeel"
import { emptyRedactMemory, redactTurn } from "evenkeel/redact"
import { defaultSettings } from "evenkeel/session"
import { describe, expect, test } from "vitest"
import { Chance } from "./numbers.js"

const SEED = 26_111_030
const TURNS = 10_000
const start = 1_767_225_600_000

const WORDS =
  "four 4 42 4242 double oh to won cero card number cvv order is next no sorry , uh-huh GB29 12/26 BOS".split(" ")

function hostile(chance: Chance): string {
  return Array.from({ length: chance.whole(1, 10) }, () => chance.pick(WORDS)).join(" ")
}

describe(`10,000 turns of hostile digits (seed ${String(SEED)})`, () => {
  test("keep the memory within its bounds, and the last thousand cost what the first did", () => {
    const chance = new Chance(SEED)
    let memory = emptyRedactMemory
    let largest = 0
    let most = 0
    const spent: number[] = []
    for (let turn = 0; turn < TURNS; turn += 1) {
      // Asked again and again, everybody leaves a number open.
      const asks = turn % 5 === 0
      const said = {
        turnId: String(turn),
        speaker: asks ? ("agent" as const) : ("thirdParty" as const),
        participantId: asks ? "ann" : `p${String(chance.whole(0, 400))}`,
        text: asks ? "The card number, please?" : hostile(chance),
      }
      const from = process.cpuUsage()
      memory = redactTurn(memory, said).memory
      const { user, system } = process.cpuUsage(from)
      spent.push(user + system)
      largest = Math.max(largest, JSON.stringify(memory).length)
      most = Math.max(most, memory.tails.length)
    }
    // 8 speakers with 24 pieces of at most 40 digits and 400 held characters in texts that are short here, 32 notes.
    expect(largest).toBeLessThan(40_000)
    expect(most).toBe(8)
    const sum = (times: readonly number[]): number => times.reduce((all, each) => all + each, 0)
    // The first thousand are not yet compiled; growth with the turns would be a factor of ten.
    expect(sum(spent.slice(-1_000))).toBeLessThan(4 * sum(spent.slice(1_000, 2_000)))
  })
})

describe("the raw tail of an open number", () => {
  const limits = { turnCount: 20_000, turnCharacters: 8_192, callCharacters: 10_000_000 }
  const open = () => {
    const call = createCall({ callId: "c", at: start, playbook: { ...defaultSettings, limits } })
    call.record({ type: "connectCall", at: start })
    const held = call.hear({ speaker: "caller", turnId: "t1", text: "It's 4242 4242", at: start + 1_000 })
    return { call, held }
  }

  test("is in no snapshot, event, refusal, error or inspection of the call", () => {
    const { call, held } = open()
    const heard: unknown[] = []
    for (const name of ["advice", "promiseHeard", "helpRequest"] as const) call.on(name, (news) => heard.push(news))
    call.subscribe(() => heard.push(call.getSnapshot()))
    const refused = [
      call.hear({ speaker: "caller", turnId: "t2", text: "4242", at: -1 }),
      call.hear({ speaker: "caller", turnId: "t2", text: `4242 ${"x".repeat(9_000)}`, at: start + 2_000 }),
      call.hear({ speaker: "nobody" as never, turnId: "t2", text: "4242", at: start + 2_000 }),
      call.record({ type: "stateFact", fact: "4242424242424242", value: "x", at: start + 2_000 }),
    ]
    expect(refused.every(({ ok }) => !ok)).toBe(true)
    let error: unknown
    try {
      redactTurn(call as never, { turnId: "t1", speaker: "caller", text: "4242 4242" })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeDefined()
    const shown = [held, refused, heard, call.events(), call.snapshot(), call.getSnapshot(), call.note(), call.brief()]
    const texts = [JSON.stringify(shown), inspect(shown, { depth: 30 }), inspect(call, { depth: 30, showHidden: true })]
    texts.push(inspect(error, { depth: 30 }), JSON.stringify(call))
    for (const text of texts) expect(text).not.toContain("4242")
    expect(texts[0]).toContain("[CARD]")
  })

  test("is given back when a better text of the turn ends harmlessly", () => {
    const { call } = open()
    call.hear({ speaker: "caller", turnId: "t1", op: "replace", text: "It's 4242 people", at: start + 2_000 })
    expect(call.events().at(-1)?.data).toMatchObject({ text: "It's 4242 people" })
    call.hear({ speaker: "caller", turnId: "t2", text: "Can you come on Friday?", at: start + 3_000 })
    expect(JSON.stringify(call.getSnapshot())).not.toContain("[CARD]")
  })

  test("is given back when the talk goes on harmlessly, or nobody goes on for half a minute", () => {
    for (const goOn of ["talk", "silence"]) {
      const { call } = open()
      if (goOn === "talk")
        call.hear({ speaker: "caller", turnId: "t2", text: "that was our old house", at: start + 2_000 })
      else call.tick(start + 60_000)
      const texts = call.events().map(({ data }) => (data as { readonly text?: string }).text)
      expect(texts).toContain("It's [CARD]")
      expect(texts).toContain("It's 4242 4242")
    }
  })
})
