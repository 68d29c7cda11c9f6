import { createCall } from "evenkeel"
import type { Part } from "evenkeel/kernel"
import { expect, test } from "vitest"

const at = 1_767_225_600_000

test("a part of the host's with the name of a standard one reacts where that one stood: the cues of theirs before our coach", () => {
  const order: string[] = []
  const late = (name: string): Part =>
    ({
      name,
      initial: 0,
      evolve: (slice: unknown) => slice,
      react: (_: unknown, event: { readonly type: string }) => {
        if (event.type === "turn.heard") order.push(name)
        return []
      },
    }) as unknown as Part
  const call = createCall({ callId: "C1", at, parts: [late("ours"), late("coach"), late("cues")] })
  call.record({ type: "connectCall", at })
  call.hear({ speaker: "caller", text: "Hello there.", at: at + 1_000 })
  expect(order).toEqual(["cues", "coach", "ours"])
})
