import { describe, expect, it } from "vitest"
import { connected, HOUR, scene, SECOND, T0, typesOf, type Scene } from "../session/scene.js"
import { answering, counter, nudger, orderly, part, throwing } from "./parts.js"
import { rehear, replayCall, restoreCall } from "../whole-call.js"

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as never
const parts = [nudger, counter, orderly]
const failures = (here: Scene) =>
  here.call
    .events()
    .filter(({ type }) => type === "part.failed")
    .map(({ data }) => data)

/** Whether replay and rehear give what the live call has. */
function expectSame(here: Scene, given: readonly ReturnType<typeof part>[]): void {
  const log = json(here.call.events()) as never[]
  const { session, parts: slices } = here.call.getSnapshot()
  const live = JSON.stringify([session, ...given.map(({ name }) => slices[name])])
  expect(JSON.stringify(replayCall(log, { parts: given }))).toBe(live)
  const again = rehear(log, { parts: given })
  expect(JSON.stringify(again.events)).toBe(JSON.stringify(log))
  expect(JSON.stringify(again.slices)).toBe(live)
}

describe("two parts plugged into a call", () => {
  it("fold, react in order, and speak last", () => {
    const here = scene({ parts })
    const events = here.do("connectCall")
    expect(typesOf(events)).toEqual(["call.connected", "welcome.shown", "step.told"])
    expect(events[1]).toMatchObject({ origin: "reaction", causedBy: events[0]!.id, data: { size: events[0]!.seq } })
    expect(events[2]!.data).toEqual({ types: ["call.connected", "welcome.shown"] })
  })

  it("have timers of their own, done in time, with the session's", () => {
    const here = connected({ parts })
    here.says("caller", "Hello?")
    expect(here.call.nextDeadline()).toEqual({ at: here.now + 5 * SECOND, key: "nudge" })
    here.do("holdParticipant", { participantId: "caller", consent: true })
    const events = here.tick(41 * SECOND)
    expect(typesOf(events)).toEqual(["nudge.given", "nudge.counted", "clock.due", "step.told"])
    expect(events[0]).toMatchObject({ at: here.now - 36 * SECOND, heardAt: here.now, causedBy: null })
    expect(events[1]!.data).toEqual({ dueAt: null, nudgeCount: 1 })
    expect(here.call.getSnapshot().parts).toMatchObject({
      nudger: { nudgeCount: 1 },
      counter: { seen: [events[1]!.seq] },
    })
  })

  it("do what was due before an input, and only then the input", () => {
    const here = connected({ parts })
    here.says("caller", "Hello?")
    here.wait(6 * SECOND)
    expect(typesOf(here.do("markOffGoal"))).toEqual(["nudge.given", "nudge.counted", "drift.off", "step.told"])
  })

  it("are restored from the log, and from a snapshot and the rest of it", () => {
    const here = connected({ parts })
    here.says("caller", "Hello?")
    const snapshot = json(here.call.snapshot())
    here.says("caller", "Anybody there?")
    here.tick(7 * SECOND)
    const log = json(here.call.events()) as never[]
    const [whole, cut] = [
      restoreCall({ events: log, parts }),
      restoreCall({ snapshot, events: log.slice((snapshot as { seq: number }).seq), parts }),
    ]
    for (const again of [whole, cut]) {
      expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(here.call.getSnapshot()))
      expect(again.nextDeadline()).toEqual(here.call.nextDeadline())
    }
    expect(() => restoreCall({ snapshot, parts: [...parts, part("more")] })).toThrow("snapshot/invalid (part: more)")
    expectSame(here, parts)
  })

  it("speak once for a step that had things due and an input, when it is heard again too", () => {
    const here = connected({ parts })
    here.says("caller", "Hello?")
    here.do("holdParticipant", { participantId: "caller" })
    here.wait(HOUR)
    here.says("caller", "Hello again?")
    here.do("setSupervision", { supervisorId: "sue", mode: "takeOver" })
    here.tick(HOUR)
    expectSame(here, parts)
  })

  it("need names that differ, also from the session's", () => {
    for (const names of [["a", "a"], ["session"]])
      expect(() => scene({ parts: names.map((name) => part(name)) })).toThrow(/call\/invalid-options/)
  })
})

describe("a part that throws", () => {
  it.each(["evolve", "react", "settle"] as const)("in %s loses that, and the call says so and goes on", (step) => {
    const broken = throwing("broken", step, "call.connected")
    const here = scene({ parts: [orderly, broken, counter] })
    const events = here.do("connectCall")
    expect(typesOf(events)).toEqual(expect.arrayContaining(["call.connected", "part.failed", "welcome.shown"]))
    expect(failures(here)).toEqual([{ part: "broken", step }])
    expect(here.state.line.phase).toBe("connected")
    here.says("caller", "Hello?")
    expect(failures(here)).toHaveLength(1)
    expectSame(here, [orderly, broken, counter])
  })

  it("in evolve changes the order of events for no other part", () => {
    const given = [throwing("broken", "evolve", "call.connected"), orderly]
    const here = scene({ parts: given })
    here.do("connectCall")
    expect(here.call.getSnapshot().parts.orderly).toEqual([1, 2, 3])
    expectSame(here, given)
  })

  it("on everything is bounded, and told a bounded number of times", () => {
    const fail = (): never => {
      throw new Error("broken part")
    }
    const given = [part("broken", { evolve: fail, react: fail, settle: fail })]
    const here = scene({ parts: given })
    const events = here.do("connectCall")
    expect(events.length).toBeLessThan(20)
    expect(here.state.line.phase).toBe("connected")
    expectSame(here, given)
  })

  it("when something is due leaves the due things of the others alone", () => {
    const due = (): never => {
      throw new Error("broken part")
    }
    const given = [part("broken", { nextDeadline: () => ({ at: T0 + 1, key: "k" }), due })]
    const here = connected({ parts: given })
    here.do("holdParticipant", { participantId: "caller" })
    expect(typesOf(here.tick(41 * SECOND))).toContain("clock.due")
    expect(failures(here)).toContainEqual({ part: "broken", step: "due" })
    expectSame(here, given)
  })

  it("when asked for its deadline makes no method throw", () => {
    const nextDeadline = (): never => {
      throw new Error("broken part")
    }
    const given = [part("broken", { nextDeadline })]
    const here = scene({ parts: given })
    here.do("connectCall")
    here.do("holdParticipant", { participantId: "caller" })
    expect(here.call.nextDeadline()).toMatchObject({ key: "holdCheckBack:caller" })
    expect(typesOf(here.tick(41 * SECOND))).toContain("clock.due")
    expect(failures(here)).toEqual([{ part: "broken", step: "nextDeadline" }])
    expectSame(here, given)
  })

  it("gives nothing where it gives undefined, null, or no list", () => {
    for (const answer of [undefined, null, 7, {}]) {
      const given = [part("odd", { react: () => answer as never, settle: () => answer as never })]
      const here = scene({ parts: given })
      here.do("connectCall")
      here.do("markOffGoal")
      expect(here.state.drift).toHaveLength(1)
      expectSame(here, given)
    }
  })
})

describe("a part that gives an event without data", () => {
  it("gives one that can be stored and restored", () => {
    const given = [
      part("terse", { react: (_, event) => (event.type === "drift.off" ? [{ type: "noted" } as never] : []) }),
    ]
    const here = scene({ parts: given })
    here.do("markOffGoal")
    expect(typesOf(here.call.events())).toContain("noted")
    const again = restoreCall({ events: json(here.call.events()), parts: given })
    expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(here.call.getSnapshot()))
  })
})

describe("a part whose deadline never moves", () => {
  it("is told of, and keeps nobody else from what is due", () => {
    const given = [part("stuck", { nextDeadline: () => ({ at: T0 + 1, key: "k" }), due: () => [] })]
    const here = connected({ parts: given })
    here.do("holdParticipant", { participantId: "caller" })
    expect(typesOf(here.tick(41 * SECOND))).toContain("clock.due")
    expect(failures(here)).toContainEqual({ part: "stuck", step: "due" })
    expectSame(here, given)
  })

  it("does not fill the log with its failure: not one for each input", () => {
    const given = [part("stuck", { nextDeadline: () => ({ at: T0 + 1, key: "k" }), due: () => [] })]
    const here = connected({ parts: given })
    for (let count = 0; count < 50; count++) {
      here.wait(SECOND)
      here.do("markOnGoal")
    }
    expect(failures(here).length).toBeLessThan(10)
    expectSame(here, given)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("or is %s, is bounded", (at) => {
    const given = [part("odd", { nextDeadline: () => ({ at, key: "k" }), due: () => [{ type: "odd.due", data: {} }] })]
    const here = connected({ parts: given })
    here.do("holdParticipant", { participantId: "caller" })
    expect(typesOf(here.tick(41 * SECOND))).toContain("clock.due")
    expect(here.call.events().length).toBeLessThan(60)
  })
})

describe("parts that answer each other without end", () => {
  const given = [answering("a", "ping", "pong"), answering("b", "pong", "ping"), answering("c", "drift.off", "ping")]

  it("are stopped, with the name of the part that was stopped; the call goes on", () => {
    const here = scene({ parts: given })
    const events = here.do("markOffGoal")
    expect(events.length).toBeLessThan(300)
    expect(events.at(-1)).toMatchObject({ type: "loop.stopped", data: { reactionCount: 250 } })
    expect(["a", "b"]).toContain((events.at(-1)!.data as { part: string }).part)
    here.do("connectCall")
    expect(here.state.line.phase).toBe("connected")
    expectSame(here, given)
  })

  it("that begin when something is due do not keep the session from an input", () => {
    const fuse = part<boolean>("fuse", {
      initial: false,
      evolve: (lit, event) => lit || event.type === "ping",
      nextDeadline: (lit) => (lit ? undefined : { at: T0 + 1, key: "k" }),
      due: () => [{ type: "ping", data: {} }],
    })
    const all = [fuse, ...given]
    const here = scene({ parts: all })
    here.wait(SECOND)
    const events = here.do("holdParticipant", { participantId: "caller" })
    expect(typesOf(events)).toContain("loop.stopped")
    expect(here.state.clocks).toHaveLength(2)
    expectSame(here, all)
  })

  it("that answer in width, more at each round, are stopped as well", () => {
    const wide = part("wide", {
      react: (_, event) =>
        event.type === "wide" || event.type === "drift.off"
          ? Array.from({ length: 9 }, () => ({ type: "wide", data: {} }))
          : [],
    })
    const here = scene({ parts: [wide] })
    expect(here.do("markOffGoal").length).toBeLessThan(300)
    expectSame(here, [wide])
  })
})

describe("a part with something due before the call", () => {
  it("is heard again as it was", () => {
    const early = part<boolean>("early", {
      initial: false,
      evolve: (done, event) => done || event.type === "early.done",
      nextDeadline: (done) => (done ? undefined : { at: T0 - HOUR, key: "k" }),
      due: () => [{ type: "early.done", data: {} }],
    })
    const here = scene({ parts: [early] })
    expect(typesOf(here.call.events())).toEqual(["call.opened"])
    expect(typesOf(here.do("connectCall"))).toEqual(["early.done", "call.connected"])
    expectSame(here, [early])
  })
})

describe("what a part did in a step that was taken back", () => {
  it("leaves nothing on the event that takes its place", () => {
    const marker = part<boolean>("marker", {
      initial: false,
      evolve: (done, event) => done || event.type === "marked",
      nextDeadline: (done) => (done ? undefined : { at: T0 + 10 * SECOND, key: "k" }),
      due: () => [{ type: "marked", data: {}, anomaly: "x.late" }],
    })
    const here = scene({ parts: [marker] })
    expect(here.try({ type: "strikeRecord", seq: 99, reason: "x", at: T0 + 20 * SECOND }).ok).toBe(false)
    here.do("connectCall", { at: T0 + SECOND })
    expect(here.call.events().at(-1)).not.toHaveProperty("anomaly")
    expect(here.call.getSnapshot().parts.marker).toBe(false)
    expectSame(here, [marker])
  })
})

describe("a part with hundreds of deadlines", () => {
  it("catches up a bounded number at a time, and loses none", () => {
    const ticker = part<number>("ticker", {
      initial: 0,
      evolve: (count, event) => (event.type === "tock" ? count + 1 : count),
      nextDeadline: (count) => (count < 600 ? { at: T0 + count * SECOND, key: `${count}` } : undefined),
      due: () => [{ type: "tock", data: {} }],
    })
    const here = scene({ parts: [ticker] })
    here.wait(HOUR)
    const rounds: number[] = []
    for (let round = 0; round < 10; round++) {
      rounds.push(here.tick(0).length)
    }
    expect(Math.max(...rounds)).toBeLessThanOrEqual(251)
    expect(here.call.getSnapshot().parts.ticker).toBe(600)
    expectSame(here, [ticker])
  })
})
