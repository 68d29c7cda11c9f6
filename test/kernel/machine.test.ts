import { describe, expect, it } from "vitest"
import type { Draft, Envelope, EventKeeper, Machine, Part } from "evenkeel/kernel"
import {
  addInputs,
  beginStep,
  createMachine,
  doDue,
  earliestDeadline,
  endStep,
  replay,
  takeBack,
  toEventId,
} from "../../src/kernel/inner.js"

/** Keeps events in a plain list. */
function keeper(): EventKeeper & { readonly events: Envelope[] } {
  const events: Envelope[] = []
  return {
    events,
    get size() {
      return events.length
    },
    event: (seq) => events[seq - 1],
    push: (event) => events.push(event),
    truncate: (seq) => void events.splice(seq),
  }
}

/** A part that notes what it folds, and what it is asked, in one journal. */
function noting(name: string, journal: string[], answers: Readonly<Record<string, readonly Draft[]>> = {}): Part {
  const note: Part<readonly string[]> = {
    name,
    initial: [],
    evolve(slice, event) {
      journal.push(`${name} folds ${event.type}`)
      return [...slice, event.type]
    },
    react(_, event) {
      journal.push(`${name} reacts to ${event.type}`)
      return answers[event.type] ?? []
    },
  }
  return note as unknown as Part
}

const host = { id: "crm", role: "host" } as const
const stamp = { by: host, at: 5, heardAt: 7 }
const start = (parts: readonly Part[], log = keeper()): Machine & { log: ReturnType<typeof keeper> } => {
  const base = { parts, settings: {}, log, assess: () => undefined }
  return Object.assign(createMachine(base, { stream: "S", heardAt: 1, slices: parts.map(({ initial }) => initial) }), {
    log,
  })
}

describe("a step", () => {
  it("goes breadth first: every part folds an event, then every part reacts to it, and what they answer waits", () => {
    const journal: string[] = []
    const a = noting("a", journal, { in: [{ type: "x", data: { n: 1 } }] })
    const b = noting("b", journal, { in: [{ type: "y", data: { n: 2 } }], x: [{ type: "z", data: { n: 3 } }] })
    const machine = start([a, b])
    beginStep(machine)
    addInputs(machine, [{ type: "in", data: { n: 0 } }], stamp)
    const events = endStep(machine)
    expect(events.map(({ type }) => type)).toEqual(["in", "x", "y", "z"])
    expect(journal.filter((line) => line.includes("reacts"))).toEqual([
      "a reacts to in",
      "b reacts to in",
      "a reacts to x",
      "b reacts to x",
      "a reacts to y",
      "b reacts to y",
      "a reacts to z",
      "b reacts to z",
    ])
    for (const type of ["in", "x", "y", "z"])
      expect(journal.indexOf(`b folds ${type}`)).toBe(journal.indexOf(`a folds ${type}`) + 1)
  })

  it("stamps its events: place, cause, time, giver and batch", () => {
    const machine = start([
      noting("a", [], {
        in: [
          { type: "x", data: { n: 1 } },
          { type: "y", data: { n: 2 }, at: 3 },
        ],
      }),
    ])
    beginStep(machine)
    addInputs(
      machine,
      [
        { type: "in", data: { n: 0 } },
        { type: "more", data: { n: 0 } },
      ],
      stamp,
    )
    expect(endStep(machine)).toEqual([
      {
        id: "S#1",
        stream: "S",
        seq: 1,
        at: 5,
        heardAt: 7,
        type: "in",
        v: 1,
        by: host,
        origin: "input",
        batch: 1,
        causedBy: null,
        data: { n: 0 },
      },
      expect.objectContaining({ seq: 2, type: "more", origin: "input", causedBy: "S#1", batch: 1 }),
      expect.objectContaining({ seq: 3, type: "x", origin: "reaction", causedBy: "S#1", at: 5, heardAt: 7, batch: 1 }),
      expect.objectContaining({ seq: 4, type: "y", at: 3, by: { id: "evenkeel", role: "library" } }),
    ])
    beginStep(machine)
    addInputs(machine, [{ type: "next", data: { n: 0 } }], { ...stamp, heardAt: 2 })
    expect(endStep(machine)).toEqual([expect.objectContaining({ seq: 5, batch: 5, heardAt: 7 })])
  })

  it("becomes true together, or not at all", () => {
    const machine = start([noting("a", [])])
    beginStep(machine)
    addInputs(machine, [{ type: "kept", data: { n: 0 } }], stamp)
    endStep(machine)
    const before = machine.slices
    beginStep(machine)
    addInputs(machine, [{ type: "gone", data: { n: 0 } }], { ...stamp, heardAt: 99 })
    expect(machine.log.size).toBe(2)
    takeBack(machine)
    expect(machine.log.events.map(({ type }) => type)).toEqual(["kept"])
    expect(machine.slices).toBe(before)
    expect(machine.view.now).toBe(7)
    beginStep(machine)
    expect(endStep(machine)).toEqual([])
  })

  it("judges each input just before it is folded", () => {
    const judged: unknown[] = []
    const count: Part<number> = { name: "count", initial: 0, evolve: (sum) => sum + 1 }
    const parts = [count as unknown as Part]
    const log = keeper()
    const machine = createMachine(
      {
        parts,
        settings: {},
        log,
        assess: (view, { type }) => {
          judged.push([type, view.session])
          return type === "b"
            ? { anomaly: "x.odd", outOfPolicy: [{ code: "hold/no-plan", lacking: ["c"] }] }
            : undefined
        },
      },
      { stream: "S", heardAt: 0, slices: [0] },
    )
    beginStep(machine)
    addInputs(
      machine,
      ["a", "b"].map((type) => ({ type, data: { n: 0 } })),
      stamp,
    )
    const [a, b] = endStep(machine)
    expect(judged).toEqual([
      ["a", 0],
      ["b", 1],
    ])
    expect(a).not.toHaveProperty("anomaly")
    expect(b).toMatchObject({ anomaly: "x.odd", outOfPolicy: [{ code: "hold/no-plan", lacking: ["c"] }] })
  })
})

describe("what is due", () => {
  const due = (name: string, ...times: readonly number[]): Part =>
    ({
      name,
      initial: times,
      evolve: (left: readonly number[], { type }: Envelope) => (type === `${name}.due` ? left.slice(1) : left),
      nextDeadline: ([at]: readonly number[]) => (at === undefined ? undefined : { at, key: `${at}` }),
      due: () => [{ type: `${name}.due`, data: {} }],
    }) as unknown as Part

  it("is done in the order of time, of two at once that of the earlier part first", () => {
    const parts = [due("a", 4, 6), due("b", 3, 6)]
    expect(
      earliestDeadline(parts, [
        [4, 6],
        [3, 6],
      ]),
    ).toMatchObject({ deadline: { at: 3 }, part: parts[1] })
    const machine = start(parts)
    beginStep(machine)
    doDue(machine, 6, true)
    expect(endStep(machine).map(({ type, at, heardAt }) => [type, at, heardAt])).toEqual([
      ["b.due", 3, 6],
      ["a.due", 4, 6],
      ["a.due", 6, 6],
      ["b.due", 6, 6],
    ])
  })

  it("at a moment itself is done only where that is said", () => {
    const machine = start([due("a", 4, 6)])
    beginStep(machine)
    doDue(machine, 6, false)
    expect(endStep(machine)).toHaveLength(1)
    beginStep(machine)
    doDue(machine, 6, true)
    expect(endStep(machine)).toHaveLength(1)
  })

  it("is nothing where no part waits", () => {
    expect(earliestDeadline([], [])).toBeUndefined()
    expect(earliestDeadline([due("a")], [[]])).toBeUndefined()
  })
})

describe("replay", () => {
  it("folds events in order, and loses a fold that throws, as the live call did", () => {
    const fragile: Part<number> = {
      name: "fragile",
      initial: 0,
      evolve(sum, { type }) {
        if (type === "bad") throw new Error("bad")
        return sum + 1
      },
    }
    const parts = [fragile as unknown as Part, noting("n", [])]
    const event = (type: string, seq: number) => ({ type, seq, id: toEventId("S", seq) }) as Envelope
    const events = ["a", "bad", "b"].map((type, index) => event(type, index + 1))
    expect(replay(parts, events)).toEqual([2, ["a", "bad", "b"]])
    expect(replay(parts, [event("c", 4)], [2, ["x"]])).toEqual([3, ["x", "c"]])
    expect(replay(parts, [])).toEqual([0, []])
  })
})
