import { pacingRules, standardPractices, toHeadline, type Advice } from "evenkeel/coach"
import { describe, expect, test } from "vitest"
import { hardCalls } from "./calls/index.js"
import { play } from "./play.js"

describe("whole calls", () => {
  test("there are twenty and more", () => {
    expect(hardCalls.length).toBeGreaterThanOrEqual(20)
    expect(new Set(hardCalls.map(({ name }) => name)).size).toBe(hardCalls.length)
  })

  for (const call of hardCalls) {
    const { built, steps } = play(call)

    test(`${call.name}: the advice that is wanted, where it is wanted`, () => {
      expect(steps.map(({ step, given }) => [told(step), given.map(({ practiceId }) => practiceId)])).toEqual(
        call.steps.map((step) => [told(step), step.advice ?? []]),
      )
    })

    test(`${call.name}: nothing that must not come`, () => {
      const given = steps.flatMap((each) => each.given.map(({ practiceId }) => practiceId))
      expect(given.filter((id) => call.never.includes(id))).toEqual([])
      const known = standardPractices().map(({ id }) => id)
      expect(call.never.filter((id) => !known.includes(id))).toEqual([])
    })

    test(`${call.name}: in words that fit the moment`, () => {
      const words = steps.flatMap(({ step, given }) => given.map((advice) => ({ step, said: wordsOf(advice) })))
      for (const { step, said } of words) if (step.says !== undefined) expect(said).toMatch(step.says)
      if (call.unsaid !== undefined) for (const { said } of words) expect(said).not.toMatch(call.unsaid)
    })

    test(`${call.name}: each advice can be read at a glance, said in a breath, and says why`, () => {
      for (const advice of steps.flatMap(({ given }) => given)) {
        expect(toHeadline(advice.code).split(" ").length).toBeLessThanOrEqual(6)
        expect(toHeadline(advice.code)).not.toBe(advice.code)
        expect(advice.why.length).toBeGreaterThan(0)
        expect(advice.phrase?.sayMs ?? 0).toBeLessThanOrEqual(8_000)
        expect(advice.phrase?.text ?? "").not.toMatch(
          /[{}]|undefined|null| {2}|,\s*[.?!]|\?[.:?]|\.{2}|“[^”]*“|\ba [aeiou]/i,
        )
      }
      const { standard } = pacingRules
      const whispers = steps.flatMap(({ given }) => given).filter(({ moment }) => moment === "turn")
      expect(whispers.length).toBeLessThanOrEqual(standard.heatedCount)
      expect(built.log.filter(({ type }) => type === "part.failed")).toEqual([])
    })
  }
})

describe("every practice is missed when it is gone", () => {
  for (const practice of standardPractices()) {
    test(practice.id, () => {
      const wanting = hardCalls.filter(({ steps }) => steps.some(({ advice = [] }) => advice.includes(practice.id)))
      const practices = standardPractices().filter((each) => each !== practice)
      // Not only that something changes: that this one is wanted at a step, and does not come.
      const broken = wanting.filter((call) =>
        play(call, { practices }).steps.some(
          ({ step, given }) =>
            step.advice?.includes(practice.id) === true && given.every(({ practiceId }) => practiceId !== practice.id),
        ),
      )
      expect(broken.length).toBeGreaterThan(0)
    })
  }
})

function told(step: object): string {
  return Object.values(step).find((value) => typeof value === "string") ?? Object.keys(step)[0]!
}

const wordsOf = ({ phrase, code }: Advice): string => phrase?.text ?? toHeadline(code)
