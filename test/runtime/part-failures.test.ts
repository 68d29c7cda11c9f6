import { describe, expect, it } from "vitest"
import type { Part } from "evenkeel/kernel"
import { createCall } from "evenkeel/runtime"
import type { PartFailure } from "evenkeel/kernel"

const T0 = 1_767_225_600_000
const boom = new RangeError("the host's own words")

function failing(step: "evolve" | "react" | "due" | "settle"): Part<number> {
  const fail = (): never => {
    throw boom
  }
  return {
    name: "own",
    initial: 0,
    evolve: (count, { type }) =>
      step === "evolve" && type === "turn.heard" ? fail() : type === "turn.heard" ? count + 1 : count,
    ...(step === "react" && { react: (_, { type }) => (type === "turn.heard" ? fail() : []) }),
    ...(step === "settle" && { settle: (_, batch) => (batch[0]?.type === "turn.heard" ? fail() : []) }),
    ...(step === "due" && {
      nextDeadline: (count) => (count === 1 ? { at: T0 + 5_000, key: "k" } : undefined),
      due: fail,
    }),
  }
}

describe("a part that throws", () => {
  it.each(["evolve", "react", "due", "settle"] as const)(
    "in %s: a listener is given what it threw, the log is not",
    (step) => {
      const call = createCall({ callId: "CA1", at: T0, parts: [failing(step) as Part] })
      const told: PartFailure[] = []
      call.on("partFailed", (failure) => told.push(failure))
      call.record({ type: "connectCall", at: T0 + 1_000 })
      call.hear({ speaker: "caller", text: "Hello?", at: T0 + 2_000 })
      call.tick(T0 + 9_000)
      expect(told[0]).toEqual({ part: "own", step, error: boom })
      const failed = call.events().find(({ type }) => type === "part.failed")
      expect(failed?.data).toEqual({ part: "own", step })
      expect(JSON.stringify(call.events())).not.toContain("own words")
    },
  )

  it("tells after the step: a listener may give commands", () => {
    const call = createCall({ callId: "CA1", at: T0, parts: [failing("react") as Part] })
    call.on("partFailed", () => {
      call.record({ type: "completeCall", at: T0 + 4_000 })
    })
    call.hear({ speaker: "caller", text: "Hello?", at: T0 + 2_000 })
    expect(call.events().map(({ type }) => type)).toEqual([
      "call.opened",
      "turn.heard",
      "part.failed",
      "call.completed",
    ])
  })

  it("gives its drafts' fault where it gives what is no event", () => {
    const own: Part = { name: "own", initial: 0, evolve: (n) => n, react: () => [{ type: "", data: {} }] }
    const call = createCall({ callId: "CA1", at: T0, parts: [own] })
    const told: PartFailure[] = []
    call.on("partFailed", (failure) => told.push(failure))
    call.record({ type: "connectCall", at: T0 + 1_000 })
    expect(told[0]).toMatchObject({
      part: "own",
      step: "react",
      error: { code: "input/invalid", issues: [{ path: "type" }] },
    })
  })
})

it("a part that begins something due each time is reported once, and does little from then on", () => {
  const own: Part<number> = {
    name: "own",
    initial: 0,
    evolve: (count, { type }) => (type === "x.done" ? count + 1 : count),
    nextDeadline: (count) => ({ at: T0, key: `k${count}` }),
    due: () => [{ type: "x.done", data: {} }],
  }
  const call = createCall({ callId: "CA1", at: T0, parts: [own as Part] })
  const told: PartFailure[] = []
  call.on("partFailed", (failure) => told.push(failure))
  for (let count = 1; count <= 50; count++) call.hear({ speaker: "caller", text: "Hello?", at: T0 + count * 1_000 })
  const types = call.events().map(({ type }) => type)
  expect(told).toEqual([{ part: "own", step: "due", error: undefined }])
  expect(types.filter((type) => type === "turn.heard")).toHaveLength(50)
  expect(types.length).toBeLessThan(400)
})
