import { expect, test } from "vitest"
import { createCall, restoreCall } from "evenkeel"
import { placesIn, readAt, withPlanted } from "../spoilt-places.js"

const at = 1_767_225_600_000
const call = createCall({ callId: "CA1", at })
call.record({ type: "connectCall", at: at + 1_000 })
const advised: string[] = []
call.on("advice", ({ adviceId }) => void advised.push(adviceId))
call.hear({ speaker: "caller", text: "This is ridiculous! My boiler is out again.", at: at + 15_000 })
call.hear({ speaker: "agent", text: "I'm sorry. I'll call you back by six.", at: at + 30_000 })
const snapshot: unknown = JSON.parse(JSON.stringify(call.snapshot()))

test("what a part of the library kept may be spoilt in a store: the call goes on, and none of its functions throws", () => {
  expect(advised).toHaveLength(1)
  const thrown: string[] = []
  const places = placesIn(readAt(snapshot, ["parts"]), ["parts"]).slice(1)
  for (const place of places)
    for (const planted of [null, "x", 7, [null], { x: 1 }]) {
      const spoilt = restoreCall({ snapshot: withPlanted(snapshot, place, planted) })
      const functions = {
        hear: () => spoilt.hear({ speaker: "caller", text: "Get me your manager!", at: at + 40_000 }),
        record: () => spoilt.record({ type: "openVent", at: at + 41_000 }),
        tick: () => spoilt.tick(at + 90_000),
        brief: () => spoilt.brief(),
        note: () => spoilt.note(),
        scorecard: () => spoilt.scorecard(),
        review: () => spoilt.review("Calm down."),
        why: () => spoilt.why(advised[0]!),
        whyNot: () => spoilt.whyNot("readBack"),
        nextDeadline: () => spoilt.nextDeadline(),
        snapshot: () => spoilt.snapshot(),
      }
      for (const [name, live] of Object.entries(functions))
        try {
          live()
        } catch (error) {
          thrown.push(`${name}: ${place.join(".")} = ${JSON.stringify(planted)}: ${String(error)}`)
        }
      expect(spoilt.getSnapshot().session.talk.heardCount).toBe(3)
    }
  expect(places.length).toBeGreaterThan(50)
  expect(thrown).toEqual([])
})
