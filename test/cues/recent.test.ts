import { detectCues } from "evenkeel/cues"
import { describe, expect, test } from "vitest"
import { keepRecent } from "../../src/cues/words/recent.js"

describe("texts that were heard lately", () => {
  const countAnew = (texts: readonly string[]) => {
    const recent = keepRecent<string>()
    const anew: string[] = []
    for (const text of texts) {
      const given = recent(text, () => {
        anew.push(text)
        return `${text}!`
      })
      expect(given).toBe(`${text}!`)
    }
    return anew
  }

  test("the last four are not gone through again", () => {
    expect(countAnew([..."abcdabcde", ..."bcde", "a", ..."cdeab"])).toEqual([..."abcde", "a", "b"])
  })

  test("a long one is gone through each time", () => {
    const long = "a".repeat(601)
    expect(countAnew([long, long])).toEqual([long, long])
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
