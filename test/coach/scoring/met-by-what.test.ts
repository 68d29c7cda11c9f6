import { scorePractices } from "evenkeel/coach"
import { describe, expect, test } from "vitest"
import { hardCalls } from "../calls/index.js"
import { play, playbookOf } from "../play.js"

describe("what was met says by what", () => {
  test("not only what called for it", () => {
    const without = new Set<string>()
    for (const call of hardCalls) {
      const { built } = play(call)
      built.hangUp("caller")
      const scores = scorePractices(built.call.getSnapshot().session, built.log, playbookOf(call))
      for (const { practiceId, result, evidence } of scores)
        if (result === "met" && evidence.length > 0 && evidence.every(({ role }) => role === "occasion"))
          without.add(practiceId)
    }
    expect([...without]).toEqual([])
  })
})
