import { describe, expect, it } from "vitest"
import { createCall as createStandardCall } from "evenkeel"
import { refusalOf, scene, SECOND, settingsWith, T0, typesOf, type Scene } from "./scene.js"
import { createCall } from "../whole-call.js"

const limits = { turnCount: 5, turnCharacters: 100, callCharacters: 1_000 }
const small = (change: Partial<typeof limits> = {}) =>
  scene({ playbook: settingsWith({ limits: { ...limits, ...change } }) })
const hear = (here: Scene, length: number, more: object = {}) =>
  here.call.hear({ speaker: "caller", text: "x".repeat(length), at: here.now, ...more })

/** A call that has heard all that it may still does everything else. */
function closesAndPromises(here: Scene): void {
  const before = here.state.talk
  here.do("requestHelp", { helpId: "h" })
  here.do("answerHelp", { helpId: "h", answer: "acknowledged" })
  here.do("acceptPromise", {
    promiseId: "p",
    terms: { kind: "callback", promisedBy: "agent", window: { from: null, to: T0 }, words: "x".repeat(2_000) },
  })
  here.do("stateFact", { fact: "problem", value: "x".repeat(2_000) })
  here.do("enterSafety", { kind: "fire" })
  here.do("holdParticipant", { participantId: "caller" })
  here.tick(41 * SECOND)
  here.do("closeLine", { endedBy: "caller" })
  here.do("completeCall")
  here.do("settlePromise", { promiseId: "p", end: "kept" })
  expect(here.state.line.phase).toBe("completed")
  expect(here.state.talk).toEqual(before)
}

describe("the length of a turn", () => {
  it("works at the limit, and is refused beyond it with no event", () => {
    const here = small()
    expect(hear(here, 100).ok).toBe(true)
    const before = here.call.getSnapshot()
    const refused = hear(here, 101)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: "limit/turn", detail: { length: 101, limit: 100 } },
    })
    expect(here.call.getSnapshot()).toBe(before)
  })

  it("counts partial text as it grows, and keeps what was there when more is refused", () => {
    const here = small()
    expect(hear(here, 60, { turnId: "p", final: false }).ok).toBe(true)
    expect(refusalOf(hear(here, 41, { turnId: "p", final: false }))).toBe("limit/turn")
    expect(refusalOf(hear(here, 41, { turnId: "p" }))).toBe("limit/turn")
    expect(hear(here, 40, { turnId: "p" }).ok).toBe(true)
    expect(here.state.talk.heardCharacters).toBe(100)
  })

  it("is refused before any work: a turn of a megabyte costs nothing, masking or not", () => {
    const text = "4111 1111 1111 1111 or so ".repeat(40_000)
    for (const make of [createCall, createStandardCall]) {
      const call = make({ callId: "CA1", at: T0 })
      const began = performance.now()
      for (let count = 0; count < 100; count++) {
        expect(refusalOf(call.hear({ speaker: "caller", text, at: T0 }))).toBe("limit/turn")
        expect(refusalOf(call.hear({ turnId: "p", speaker: "caller", text, at: T0, final: false }))).toBe("limit/turn")
      }
      expect(performance.now() - began).toBeLessThan(1_000)
    }
  })
})

describe("the number of turns", () => {
  it("works at the limit, and is refused beyond it with no event; the call goes on", () => {
    const here = small()
    for (let count = 0; count < 5; count++) expect(hear(here, 10).ok).toBe(true)
    const before = here.call.getSnapshot()
    expect(hear(here, 10)).toMatchObject({ ok: false, refusal: { code: "limit/turns", detail: { limit: 5 } } })
    expect(here.call.getSnapshot()).toBe(before)
    closesAndPromises(here)
  })

  it("counts what was heard, taken back or not", () => {
    const here = small()
    for (let count = 0; count < 5; count++) {
      expect(hear(here, 10, { turnId: `x${count}` }).ok).toBe(true)
      here.retracts(`x${count}`)
    }
    expect(refusalOf(hear(here, 10))).toBe("limit/turns")
    expect(here.state.talk).toMatchObject({ heardCount: 5, caller: null })
  })
})

describe("the words of a call", () => {
  it("work at the limit, and are refused beyond it with no event; the call goes on", () => {
    const here = small({ turnCount: 100 })
    for (let count = 0; count < 10; count++) expect(hear(here, 100).ok).toBe(true)
    expect(here.state.talk.heardCharacters).toBe(1_000)
    const before = here.call.getSnapshot()
    expect(hear(here, 1)).toMatchObject({ ok: false, refusal: { code: "limit/call", detail: { limit: 1_000 } } })
    expect(here.call.getSnapshot()).toBe(before)
    closesAndPromises(here)
  })
})

describe("the defaults", () => {
  it("take 2,000 turns of a call, and not one more; cues of the last are still taken", () => {
    const here = scene()
    for (let count = 0; count < 2_000; count++) expect(hear(here, 10).ok).toBe(true)
    expect(refusalOf(hear(here, 10))).toBe("limit/turns")
    expect(typesOf(here.reports("turn#2001", ["problem"]))).toContain("fact.stated")
    closesAndPromises(here)
  })

  it("take 8,192 characters of a turn and 1,048,576 of a call", () => {
    const here = scene()
    expect(refusalOf(hear(here, 8_193))).toBe("limit/turn")
    for (let count = 0; count < 128; count++) expect(hear(here, 8_192).ok).toBe(true)
    expect(refusalOf(hear(here, 1))).toBe("limit/call")
  })
})

describe("a turn late in a long call", () => {
  it("costs what an early one does", () => {
    const playbook = settingsWith({ limits: { turnCount: 20_000, callCharacters: 10_000_000 } })
    const here = scene({ playbook })
    const time = (count: number, more: (index: number) => object): number => {
      const began = performance.now()
      for (let index = 0; index < count; index++) hear(here, 20, more(index))
      return performance.now() - began
    }
    /** The best of three: other work on the machine makes a run slower, never faster. */
    const best = (more: (index: number) => object = () => ({})): number =>
      Math.min(...[0, 1, 2].map(() => time(700, more)))
    best()
    const early = best()
    time(10_000, () => ({}))
    // What is looked for is growth with the length of the call: a walk through it would cost a hundredfold.
    expect(best()).toBeLessThan(8 * early + 10)
    let id = 100_000
    expect(best(() => ({ turnId: `t${id++}` }))).toBeLessThan(8 * early + 10)
    expect(best((index) => ({ op: "replace", turnId: `t${100_000 + index}`, text: `word ${index}` }))).toBeLessThan(
      40 * early + 40,
    )
  })
})
