import fc from "fast-check"
import { expect, test } from "vitest"
import { decideStream } from "evenkeel/kernel"
import { dispatch, isOpenDispatch } from "evenkeel/escalation/dispatch"
import { person, Scene, START } from "./scene.js"

test("no command throws, whatever its fields; none leaves an open dispatch without a deadline", () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 3 })
  const near = fc.record(
    {
      order: fc.record(
        { policyId: fc.string({ unit: "binary" }), brief: anything, topic: fc.string() },
        { requiredKeys: [] },
      ),
      personId: fc.oneof(fc.constantFrom("ana", "__proto__", "constructor", "\ud800"), fc.string()),
      outcome: fc.constantFrom("accepted", "declined", "noAnswer", "sent", "failed", "met"),
      notificationId: fc.constantFrom("D1/n/0/0/ana/text", "D1/n/", "x"),
      preconditionId: fc.constantFrom("fee", "__proto__"),
      callId: fc.string(),
      code: fc.string(),
      reason: fc.string(),
      askedBy: fc.constantFrom("caller", "client"),
    },
    { requiredKeys: [] },
  )
  const types = [...dispatch.commands.types(), "toString", "__proto__"]
  expect(types.length).toBe(13)
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.oneof(anything, near), fc.boolean(), (type, fields, isNew) => {
      const scene = new Scene({ rungs: [{ targets: [person("ana")], delayMinutes: 5 }], preconditions: ["fee"] })
      if (!isNew) scene.open({ met: ["fee"] })
      const result = decideStream(dispatch, scene.standing, {
        type,
        fields,
        settings: { zone: "nowhere" },
        by: { id: "h", role: "host" },
        at: START,
        heardAt: START,
      })
      if ("refusal" in result) return
      const { state } = result.standing
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      expect(dispatch.nextDeadline(state) !== undefined).toBe(isOpenDispatch(state))
    }),
    { seed: 5, numRuns: 800 },
  )
})
