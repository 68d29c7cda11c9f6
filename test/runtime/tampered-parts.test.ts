import { expect, test } from "vitest"
import { createCall, definePlaybook, restoreCall, type Command } from "evenkeel"
import { isFault } from "evenkeel/kernel"
import { others, placesIn, readAt, withPlanted } from "../spoilt-places.js"

const at = 1_767_225_600_000
const playbook = definePlaybook({
  client: "acme",
  zone: "UTC",
  facts: [{ name: "tier", type: "text", values: ["gold"], meaning: { en: "their tier", es: "su nivel" } }],
  rules: [
    { id: "warn", when: { said: ["abuse.insult", { by: "caller" }] }, then: [{ do: "boundary", level: 1 }] },
    { id: "late", when: { ">": [{ var: "hold.count" }, 3] }, then: [{ do: "flag", flag: "publicComplaint" }] },
  ],
})
const call = createCall({ callId: "CA1", at, playbook })
const advised: string[] = []
call.on("advice", ({ adviceId }) => void advised.push(adviceId))
let now = at
const later = () => ({ at: (now += 9_000) })
const record = (command: Command) =>
  expect(call.record({ ...command, ...later() } as Command)).toMatchObject({ ok: true })
record({ type: "connectCall" })
record({ type: "carryAbuse", count: 1, lastAt: at - 86_400_000 })
record({ type: "setDuty", supervisorIds: ["ines", "omar"] })
record({ type: "giveFact", fact: "tier", value: "gold" })
call.hear({ speaker: "caller", text: "This is ridiculous! My boiler is out again.", ...later() })
call.hear({ speaker: "agent", text: "I'm sorry. I'll call you back by six.", startAt: now + 1_000, ...later() })
call.hear({ speaker: "caller", text: "You are a complete idiot. Get me your manager!", ...later() })
record({ type: "requestHelp" })
record({ type: "readBackBrief", asked: ["problem"] })
record({ type: "markApology", by: { id: "ann", role: "agent" } })
const snapshot: unknown = JSON.parse(JSON.stringify(call.snapshot()))
const slices = readAt(snapshot, ["parts"]) as object

test("each part of the library has kept something", () => {
  expect(advised).not.toEqual([])
  for (const [name, slice] of Object.entries(slices))
    expect(JSON.stringify(slice), name).not.toBe(
      JSON.stringify(createCall({ callId: "CA1", at }).snapshot().parts[name]),
    )
})

test("what a part of the library kept is refused by part and path where it was spoilt in a store", () => {
  const taken: string[] = []
  const initial = { parts: createCall({ callId: "CA1", at }).snapshot().parts }
  // What a list holds, and what was nothing at first, may be anything: see below.
  const places = placesIn(initial).filter((place) => place.length > 1 && readAt(initial, place) !== null)
  expect(places.length).toBeGreaterThan(20)
  for (const place of places)
    for (const planted of others(readAt(snapshot, place))) {
      const path = place.join(".")
      try {
        restoreCall({ playbook, snapshot: withPlanted(snapshot, place, planted) })
        taken.push(`${path} = ${JSON.stringify(planted)}`)
      } catch (error) {
        if (!isFault(error, "snapshot/invalid")) throw error
        const paths = error.issues.map((issue) => issue.path)
        if (!paths.some((each) => path.startsWith(each) || each.startsWith(path)))
          taken.push(`${path} = ${JSON.stringify(planted)} is told as ${JSON.stringify(paths)}`)
      }
    }
  expect(taken).toEqual([])
})

test("what is spoilt further down, or makes no sense, is taken: the call goes on, and none of its functions throws", () => {
  const thrown: string[] = []
  // The first of each list stands for the others.
  const places = placesIn(slices, ["parts"]).filter(
    (place) => place.length > 1 && !place.some((key) => Number(key) > 0),
  )
  let takenCount = 0
  for (const place of places)
    for (const planted of [null, "x", {}]) {
      let spoilt
      try {
        spoilt = restoreCall({ playbook, snapshot: withPlanted(snapshot, place, planted) })
      } catch {
        continue
      }
      takenCount += 1
      const functions = {
        hear: () => spoilt.hear({ speaker: "caller", text: "Get me your manager!", at: now + 40_000 }),
        record: () => spoilt.record({ type: "openVent", at: now + 41_000 }),
        tick: () => spoilt.tick(now + 90_000),
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
      expect(spoilt.getSnapshot().session.talk.heardCount).toBe(4)
    }
  expect(takenCount).toBeGreaterThan(50)
  expect(thrown).toEqual([])
})
