import { describe, expect, it } from "vitest"
import { isFault, shape, whole, type Part } from "evenkeel/kernel"
import { createCall, restoreCall } from "evenkeel/runtime"

const T0 = 1_767_225_600_000

interface Count {
  readonly count: number
}

const counter: Part<Count> = {
  name: "counter",
  initial: { count: 0 },
  check: shape<Count>({ count: whole(0, 1_000) }),
  evolve: (slice, { type }) => (type === "turn.heard" ? { count: slice.count + 1 } : slice),
}
const parts = [counter as Part]

function snapshotWith(slice: unknown) {
  const call = createCall({ callId: "CA1", at: T0, parts })
  call.hear({ speaker: "caller", text: "Hello?", at: T0 + 1_000 })
  return { ...call.snapshot(), parts: { counter: slice } }
}

const issuesOf = (slice: unknown, own = parts) => {
  try {
    restoreCall({ snapshot: snapshotWith(slice), parts: own })
    return []
  } catch (fault) {
    return isFault(fault, "snapshot/invalid") ? fault.issues.map(({ path }) => path) : fault
  }
}

describe("a slice out of a store", () => {
  it.each([
    [{ count: 1 }, []],
    [{ count: -1 }, ["parts.counter.count"]],
    [{ count: "1" }, ["parts.counter.count"]],
    [{}, ["parts.counter.count"]],
    [null, ["parts.counter"]],
    [[], ["parts.counter"]],
  ])("%j: is told by its path where the part's check finds something", (slice, paths) => {
    expect(issuesOf(slice)).toEqual(paths)
  })

  it("goes on as it was where it is right", () => {
    const call = restoreCall({ snapshot: snapshotWith({ count: 1 }), parts })
    call.hear({ speaker: "caller", text: "Hello?", at: T0 + 2_000 })
    expect(call.getSnapshot().parts).toEqual({ counter: { count: 2 } })
  })

  it("is wrong where the check itself fails at it, and unchecked where there is none", () => {
    const failing: Part = {
      ...(counter as Part),
      check: () => {
        throw new TypeError("mine")
      },
    }
    expect(issuesOf({ count: 1 }, [failing])).toEqual(["parts.counter"])
    const { check: _, ...unchecked } = counter
    expect(issuesOf("x", [unchecked as Part])).toEqual([])
  })
})
