import fc from "fast-check"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { Call } from "evenkeel/runtime"
import { brokenStep, give, play, runs, stepsOf, type Step } from "../session/arbitrary.js"
import { T0 } from "../session/scene.js"
import { counter, nudger, orderly, throwing } from "./parts.js"
import { createCall, rehear, replayCall, restoreCall } from "../whole-call.js"

const plain = () => createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" } })
const parts = [
  nudger,
  throwing("broken", "evolve", "rung.tried"),
  counter,
  orderly,
  throwing("rude", "react", "drift.off"),
]
const plugged = () => createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" }, parts })

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const textOf = (call: Call) => JSON.stringify(call.getSnapshot())
const steps = stepsOf(40)

function played(open: () => Call, given: readonly Step[]): Call {
  const call = open()
  play(call, given)
  return call
}

describe.each([
  ["the session alone", plain, []],
  ["with parts", plugged, parts],
] as const)("a log of %s", (_, open, chosen) => {
  it("replays to the state that the live call reached, byte for byte, also after a round through JSON", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const call = played(open, given)
        const { session, parts: slices } = call.getSnapshot()
        const live = JSON.stringify([session, ...chosen.map(({ name }) => slices[name])])
        expect(JSON.stringify(replayCall(call.events(), { parts: chosen }))).toBe(live)
        expect(JSON.stringify(replayCall(json(call.events()), { parts: chosen }))).toBe(live)
      }),
      runs(120),
    )
  })

  it("restores to the same call, whole or from a snapshot at every cut", () => {
    fc.assert(
      fc.property(stepsOf(16), (given) => {
        const call = open()
        const snapshots = [json(call.snapshot())]
        play(call, given, () => {
          if (call.getSnapshot().seq > snapshots.at(-1)!.seq) snapshots.push(json(call.snapshot()))
        })
        const log = json(call.events())
        expect(textOf(restoreCall({ events: log, parts: chosen }))).toBe(textOf(call))
        for (const snapshot of snapshots) {
          const tail = restoreCall({ snapshot, events: log.slice(snapshot.seq), parts: chosen })
          expect(textOf(tail)).toBe(textOf(call))
          expect(tail.nextDeadline()).toEqual(call.nextDeadline())
          // The whole log beside the snapshot is as good: what is in it already is passed over.
          expect(textOf(restoreCall({ snapshot, events: log, parts: chosen }))).toBe(textOf(call))
        }
      }),
      runs(50),
    )
  })

  it("is gone on with as if nothing had been in between", () => {
    fc.assert(
      fc.property(stepsOf(20), stepsOf(12), (before, after) => {
        // Pieces of a turn are in no log: whoever comes back in the middle of one has only what follows.
        const call = played(
          open,
          before.filter(({ fields }) => fields.final !== false),
        )
        const snapshot = json(call.snapshot())
        const log = json(call.events())
        const others = [
          restoreCall({ events: log, parts: chosen }),
          restoreCall({ snapshot, events: log, parts: chosen }),
        ]
        let now = snapshot.heardAt
        for (const step of after) {
          now += step.gapMs
          const result = JSON.stringify(give(call, step, now))
          for (const other of others) expect(JSON.stringify(give(other, step, now))).toBe(result)
        }
      }),
      runs(60),
    )
  })

  it("is heard again as it was, reactions, due things, sleeps and all", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const call = played(open, given)
        const again = rehear(json(call.events()), { parts: chosen })
        expect(JSON.stringify(again.events)).toBe(JSON.stringify(call.events()))
        const { session, parts: slices } = call.getSnapshot()
        const live = JSON.stringify([session, ...chosen.map(({ name }) => slices[name])])
        expect(JSON.stringify(again.slices)).toBe(live)
      }),
      runs(120),
    )
  })

  it("is followed by another call, in whatever pieces it comes, and more than once", () => {
    fc.assert(
      fc.property(stepsOf(20), fc.array(fc.nat(60), { maxLength: 6 }), (given, cuts) => {
        const call = played(open, given)
        const log = json(call.events())
        const follower = restoreCall({ parts: chosen })
        let from = 0
        for (const cut of [...cuts.map((each) => Math.min(each, log.length)).sort((a, b) => a - b), log.length]) {
          const again = Math.max(0, from - 3)
          if (cut > from) expect(follower.apply(log.slice(again, cut)).ok).toBe(true)
          from = Math.max(from, cut)
        }
        expect(textOf(follower)).toBe(textOf(call))
        expect(follower.apply(log)).toEqual({ ok: true, events: [] })
        expect(JSON.stringify(follower.events())).toBe(JSON.stringify(call.events()))
      }),
      runs(60),
    )
  })
})

const namesZone = (list: readonly unknown[]): boolean => JSON.stringify(list).includes('"zone"')

describe("a call without clock, chance or zones", () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it("lives, replays, restores and is heard again", () => {
    const given = fc.sample(fc.tuple(stepsOf(40), brokenStep), { seed: 7, numRuns: 12 })
    const before = given.map(([list, broken]) => {
      const call = played(plugged, [...list, broken])
      return { text: textOf(call), log: json(call.events()) }
    })
    const forbidden = (name: string) => () => {
      throw new Error(`${name} is not ours`)
    }
    const NoDate = Object.assign(forbidden("Date"), { now: forbidden("Date.now"), UTC: forbidden("Date.UTC") })
    vi.spyOn(Math, "random").mockImplementation(forbidden("Math.random"))
    for (const name of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "fetch"])
      vi.stubGlobal(name, forbidden(name))
    vi.stubGlobal("Intl", new Proxy({}, { get: forbidden("Intl") }))
    vi.stubGlobal("Date", NoDate)
    vi.stubGlobal("performance", { now: forbidden("performance.now") })
    vi.stubGlobal("crypto", new Proxy({}, { get: forbidden("crypto") }))
    const after = given.map(([list, broken], index) => {
      // Whether there is a zone of that name is asked of the platform at the door: such a call cannot begin here, but goes on.
      const text = namesZone(list) ? before[index]!.text : textOf(played(plugged, [...list, broken]))
      const { log } = before[index]!
      const slices = replayCall(log, { parts })
      const restored = textOf(restoreCall({ events: log, parts }))
      const again = JSON.stringify(rehear(log, { parts }).events) === JSON.stringify(log)
      return { text, restored, again, session: JSON.stringify(slices[0]) }
    })
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    expect(given.filter(([list]) => !namesZone(list)).length).toBeGreaterThan(3)
    for (const [index, { text, restored, again, session }] of after.entries()) {
      expect(text).toBe(before[index]!.text)
      expect(restored).toBe(before[index]!.text)
      expect(again).toBe(true)
      expect(text).toContain(session)
    }
  })
})
