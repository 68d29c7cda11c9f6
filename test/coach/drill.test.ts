import { createCall, definePlaybook, restoreCall as restoreWhole } from "evenkeel"
import { coachPart, drill, type DrillTry } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import type { Envelope } from "evenkeel/kernel"
import { describe, expect, test } from "vitest"
import { calmCall } from "./calm-call.js"
import { restoreCall } from "../whole-call.js"

const parts = [cuesPart(), coachPart()]
const again = (events: readonly Envelope[]) => restoreCall({ parts, events })

function upset() {
  return calmCall()
    .caller("My tap is dripping on the new floor and I would like a plumber.")
    .agent("One moment, I am looking.")
    .waits(30_000)
    .caller("I am really angry now, I have been waiting for an hour!")
}

describe("C6: a hard call, played to a point, and another line tried", () => {
  const built = upset()
  const until = built.log.findLast(({ type }) => type === "turn.heard")!.seq

  test("the review judges the line, and the facts show what it changes", () => {
    const good = drill(
      built.log,
      { until, line: "So your tap is dripping and you would like a plumber, is that right?" },
      again,
    )
    expect(good?.review.filter(({ severity }) => severity === "block")).toEqual([])
    expect(good?.events.map(({ type }) => type)).toContain("facts.readBack")
    const answered = drill(
      built.log,
      {
        until,
        line: "So your tap is dripping and you would like a plumber, is that right?",
        answer: "Yes, that is right.",
      },
      again,
    )
    expect(answered!.before.missing.length).toBeGreaterThan(answered!.after.missing.length)
  })

  test("a line that adds fuel brings the advice that puts it right, another line does not", () => {
    const [, first = 0] = built.log.filter(({ type }) => type === "turn.heard").map(({ seq }) => seq)
    const answered = (line: string, answer: string) => drill(built.log, { until: first, line, answer }, again)!
    const bad = answered("You need to calm down.", "Do NOT tell me to calm down, I am so angry!")
    expect(bad.review.map(({ code }) => code)).toContain("review/calm-down")
    expect(bad.advice.map(({ practiceId }) => practiceId)).toEqual(["repair"])
    const good = answered("I understand, a new floor is a worry.", "Yes. It is.")
    expect([good.review, good.advice]).toEqual([[], []])
  })

  test.each<[given: object, path: string]>([
    [{ until: 0, line: "Hello." }, "given.until"],
    [{ until: "3", line: "Hello." }, "given.until"],
    [{ until, line: "" }, "given.line"],
    [{ until, line: "  " }, "given.line"],
    [{ until, line: 5 }, "given.line"],
    [{ until }, "given.line"],
    [{ until, lin: "Hello.", line: "Hello." }, "given.lin"],
    [{ until, line: "Hello.", answer: "" }, "given.answer"],
  ])("%o is told by its place", (given, path) => {
    expect(() => drill(built.log, given as DrillTry, again)).toThrow(`${path}: `)
  })

  test("the line is judged under the playbook of the call, where that can be asked", () => {
    const playbook = definePlaybook({
      client: "acme",
      zone: "UTC",
      followUps: { mayPromise: ["send"] },
    })
    const call = createCall({ playbook, callId: "C", at: 0 })
    call.record({ type: "connectCall", at: 1_000 })
    call.hear({ speaker: "caller", text: "My tap is dripping.", at: 9_000 })
    const tried = (restore: Parameters<typeof drill>[2]) =>
      drill(call.events(), { until: 3, line: "I will call you back at four." }, restore)!.review.map(({ code }) => code)
    expect(tried((events) => restoreWhole({ events, playbook }))).toContain("review/promise-without-authority")
  })

  test("what was tried can be drilled on", () => {
    const line = "So your tap is dripping and you would like a plumber, is that right?"
    const once = drill(built.log, { until, line, answer: "Yes, that is right." }, again)!
    expect(once.log.slice(0, until)).toEqual(built.log.slice(0, until))
    const next = { until: once.log.at(-1)!.seq, line: "Then I will send a plumber at four today." }
    const twice = drill(once.log, next, again)!
    expect(twice.before).toEqual(once.after)
    expect(twice.log.map(({ seq }) => seq)).toEqual(twice.log.map((_, index) => index + 1))
  })

  test("nothing of it reaches the call, and half a step is never played", () => {
    const before = JSON.stringify(built.log)
    drill(built.log, { until, line: "Hello?" }, again)
    expect(JSON.stringify(built.log)).toBe(before)
    const tried = drill(built.log, { until: until + 1, line: "Hello?" }, again)
    expect(tried?.events[0]?.seq).toBe(built.log.length + 1)
  })

  test("a moment that the log does not have", () => {
    expect(drill(built.log, { until: 9_999, line: "Hello?" }, again)).toBeUndefined()
    expect(drill([], { until: 1, line: "Hello?" }, again)).toBeUndefined()
  })
})
