import { coachPart, drill } from "evenkeel/coach"
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

  test("a line that adds fuel brings the advice that puts it right", () => {
    const bad = drill(
      built.log,
      { until, line: "You need to calm down.", answer: "Do NOT tell me to calm down, I am so angry!" },
      again,
    )
    expect(bad?.review.map(({ code }) => code)).toContain("review/calm-down")
    const good = drill(built.log, { until, line: "I understand, an hour is long.", answer: "Yes. It is." }, again)
    expect(good?.review).toEqual([])
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
