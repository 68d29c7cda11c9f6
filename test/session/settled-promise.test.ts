import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"

const AT = Date.UTC(2026, 0, 1, 12)

function aCall(text: string) {
  const call = createCall({ callId: "CA1", at: AT })
  call.record({ type: "connectCall", at: AT })
  call.hear({ turnId: "u1", speaker: "agent", text, at: AT + 5_000 })
  const standing = () =>
    call.getSnapshot().session.promises.map(({ promiseId, standing, words }) => [promiseId, standing, words])
  const betterWords = (words: string) =>
    call.hear({ op: "replace", turnId: "u1", speaker: "agent", text: words, at: AT + 9_000 })
  return { call, standing, betterWords }
}

describe("better words for the turn of a promise that a person settled", () => {
  const accepted = ["promise-u1", "accepted", "I'll call you back at 3 pm"]

  test("are another promise where they say something else", () => {
    const { call, standing, betterWords } = aCall("I'll call you back at 3 pm.")
    call.record({ type: "acceptPromise", promiseId: "promise-u1", at: AT + 6_000 })
    betterWords("I'll call you back at 5 pm.")
    expect(standing()).toEqual([accepted, ["promise-u1-2", "heard", "I'll call you back at 5 pm"]])
  })

  test("change nothing where they say the same", () => {
    const { call, standing, betterWords } = aCall("I'll call you back at 3 pm.")
    call.record({ type: "acceptPromise", promiseId: "promise-u1", at: AT + 6_000 })
    betterWords("I'll call you back at 3 pm. Thank you.")
    expect(standing()).toEqual([accepted])
  })

  test("leave a dismissed one dismissed", () => {
    const { call, standing, betterWords } = aCall("I'll call you back at 3 pm.")
    call.record({ type: "dismissPromise", promiseId: "promise-u1", reason: "misheard", at: AT + 6_000 })
    betterWords("I'll call you back at 3 pm. Thank you.")
    expect(standing()).toEqual([["promise-u1", "dismissed", "I'll call you back at 3 pm"]])
  })

  test("take no id of another promise of the turn", () => {
    const { call, standing, betterWords } = aCall("I'll call you back at 3 pm, and I'll email you the form today.")
    const ids = () => standing().map(([promiseId]) => promiseId)
    expect(ids()).toEqual(["promise-u1", "promise-u1-2"])
    call.record({ type: "acceptPromise", promiseId: "promise-u1-2", at: AT + 6_000 })
    betterWords("I'll call you back at 4 pm, and I'll email you the invoice tomorrow.")
    expect(new Set(ids()).size).toBe(ids().length)
    expect(standing()).toContainEqual(["promise-u1-2", "accepted", expect.stringContaining("form")])
    call.record({ type: "acceptPromise", promiseId: "promise-u1", at: AT + 10_000 })
    expect(call.getSnapshot().session.promises.find(({ promiseId }) => promiseId === "promise-u1")?.standing).toBe(
      "accepted",
    )
  })
})
