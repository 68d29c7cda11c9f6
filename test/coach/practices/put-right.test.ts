import { scorePractices, type PracticeScore } from "evenkeel/coach"
import type { Envelope } from "evenkeel/kernel"
import { definePlaybook } from "evenkeel/playbook"
import { describe, expect, test } from "vitest"
import { answeredCall } from "../calm-call.js"

const FUEL = "You need to calm down."
const playbook = definePlaybook({ client: "acme", zone: "UTC" })

/** The score of `repair` in a call of these turns of the agent's, with a caller who is angry before each; and the words of its evidence. */
function scored(...lines: readonly string[]): {
  readonly result: PracticeScore["result"]
  readonly said: readonly string[]
} {
  const told = lines.reduce(
    (call, line) => call.caller("I am so angry, my tap is still dripping!").agent(line),
    answeredCall({ playbook }),
  )
  const scores = scorePractices(told.call.getSnapshot().session, told.log, playbook)
  const { result, evidence } = scores.find(({ practiceId }) => practiceId === "repair")!
  const words = (seq: number) => ((told.log as readonly Envelope[])[seq - 1]!.data as { text: string }).text
  return { result, said: evidence.map(({ role, seq }) => `${role}: ${words(seq)}`) }
}

describe("whether added fuel was put right", () => {
  test("met where none was added", () => {
    // What was never said rests on the turns that were heard.
    expect(scored("I am looking at that.", "I am sorry about that.")).toEqual({
      result: "met",
      said: ["done: I am looking at that.", "done: I am sorry about that."],
    })
  })

  test("missed where nothing put it right", () => {
    expect(scored(FUEL, "What is your number?")).toEqual({ result: "missed", said: [`against: ${FUEL}`] })
    expect(scored("I am sorry about that.", FUEL).result).toBe("missed")
  })

  test.each([
    "I'm sorry, that was not helpful of me.",
    "You must be so frustrated by this.",
    "I hear you, and you have every right to be angry.",
  ])("partly where the next turns did: %s", (line) => {
    const said = [`against: ${FUEL}`, `done: ${line}`]
    expect(scored(FUEL, line)).toEqual({ result: "partly", said })
    expect(scored(FUEL, "What is your number?", line)).toEqual({ result: "partly", said })
    expect(scored(FUEL, "What is your number?", "And your name?", line).result).toBe("missed")
  })

  test("more fuel puts nothing right", () => {
    expect(scored(FUEL, `I'm sorry, but you need to calm down.`).result).toBe("missed")
  })

  test("partly where it was put right once of twice", () => {
    const sorry = "I'm sorry, that was not helpful of me."
    expect(scored(FUEL, sorry, "And your name?", FUEL)).toEqual({
      result: "partly",
      said: [`against: ${FUEL}`, `done: ${sorry}`, `against: ${FUEL}`],
    })
    expect(scored(FUEL, FUEL, sorry).said).toEqual([`against: ${FUEL}`, `against: ${FUEL}`, `done: ${sorry}`])
  })
})
