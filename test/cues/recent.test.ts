import { detectCues } from "evenkeel/cues"
import { describe, expect, test } from "vitest"
import { keep, noneRecent, recall } from "../../src/cues/words/recent.js"

describe("texts that were heard lately", () => {
  test("the last four are recalled, each as it was kept", () => {
    const recent = noneRecent<number>()
    for (const [index, text] of ["a", "b", "c", "d", "e"].entries()) expect(keep(recent, text, index)).toBe(index)
    expect(["a", "b", "c", "d", "e"].map((text) => recall(recent, text))).toEqual([undefined, 1, 2, 3, 4])
  })

  test("a long one is not kept", () => {
    const recent = noneRecent<number>()
    keep(recent, "a".repeat(601), 1)
    expect(recent.texts).toEqual([])
  })

  test("the same words mean what they mean by their side and what stood before, however often they were heard", () => {
    const text = "Yes, that's right."
    const caller = () =>
      detectCues({ speaker: "caller", text }, { previous: { speaker: "agent", text: "So it's the tap?" } })
    const [first, alone] = [caller(), detectCues({ speaker: "caller", text })]
    const agent = detectCues({ speaker: "agent", text })
    expect(caller()).toEqual(first)
    expect(first.map(({ kind, confidence }) => [kind, confidence])).not.toEqual(
      alone.map(({ kind, confidence }) => [kind, confidence]),
    )
    expect(agent).not.toEqual(first)
    expect(detectCues({ speaker: "agent", text })).toEqual(agent)
  })
})
