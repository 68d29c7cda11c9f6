import { describe, expect, test } from "vitest"
import {
  createCommandTable,
  decideStream,
  foldStream,
  openStream,
  text,
  tickStream,
  whole,
  type Decider,
  type DeciderContext,
  type Envelope,
  type StreamStanding,
} from "evenkeel/kernel"

interface Alarm {
  readonly dueAt: number | null
  readonly rung: number
  readonly closed: boolean
}

interface AlarmCommands {
  readonly setAlarm: { readonly dueAt: number }
  readonly close: { readonly reason: string }
  readonly note: { readonly reason: string }
}

const alarm: Decider<Alarm> = {
  name: "alarm",
  initial: { dueAt: null, rung: 0, closed: false },
  commands: createCommandTable<DeciderContext<Alarm>, AlarmCommands>("dispatch", () => ({
    setAlarm: {
      by: ["host", "agent"],
      fields: { dueAt: whole(0, 1e15) },
      decide: (_, data) => [
        { type: "alarm.set", data },
        { type: "alarm.confirmed", data: {} },
      ],
    },
    close: { by: ["agent"], fields: { reason: text(20, 1) }, decide: (_, data) => [{ type: "alarm.closed", data }] },
    note: {
      by: ["agent"],
      late: true,
      fields: { reason: text(20, 1) },
      decide: (_, data) => [{ type: "alarm.noted", data }],
    },
  })),
  isClosed: (state) => state.closed,
  evolve(state, { type, data }) {
    if (type === "alarm.set") return { ...state, dueAt: (data as AlarmCommands["setAlarm"]).dueAt }
    if (type === "alarm.rang") return { ...state, dueAt: null, rung: state.rung + 1 }
    return type === "alarm.closed" ? { ...state, closed: true } : state
  },
  nextDeadline: ({ dueAt }) => (dueAt === null ? undefined : { at: dueAt, key: "ring" }),
  due: () => [{ type: "alarm.rang", data: {} }],
}

const host = { id: "h", role: "host" } as const
const agent = { id: "a", role: "agent" } as const

function given(type: string, fields: unknown, at: number, by: typeof host | typeof agent = agent) {
  return { type, fields, settings: {}, at, heardAt: at, by }
}

function taken<State>(
  result: { readonly events: readonly Envelope[]; readonly standing: StreamStanding<State> } | object,
) {
  if (!("standing" in result)) throw new Error(JSON.stringify(result))
  return result
}

describe("a stream that stands by itself", () => {
  const opened = openStream(alarm, "A1")

  test("logs what a command decides as one batch, stamped without chance", () => {
    const { events, standing } = taken(decideStream(alarm, opened, given("setAlarm", { dueAt: 50 }, 10, host)))
    expect(events).toEqual([
      {
        id: "A1#1",
        stream: "A1",
        seq: 1,
        at: 10,
        heardAt: 10,
        type: "alarm.set",
        v: 1,
        by: host,
        origin: "input",
        batch: 1,
        causedBy: null,
        data: { dueAt: 50 },
      },
      expect.objectContaining({ id: "A1#2", batch: 1, causedBy: "A1#1" }),
    ])
    expect(foldStream(alarm, opened, events)).toEqual(standing)
  })

  test("does what was due before a command first, and what is due at a tick", () => {
    const { standing } = taken(decideStream(alarm, opened, given("setAlarm", { dueAt: 50 }, 10)))
    const late = taken(decideStream(alarm, standing, given("close", { reason: "done" }, 60)))
    expect(late.events.map(({ type, at, origin }) => [type, at, origin])).toEqual([
      ["alarm.rang", 50, "reaction"],
      ["alarm.closed", 60, "input"],
    ])
    expect(tickStream(alarm, standing, {}, 49).events).toEqual([])
    expect(tickStream(alarm, standing, {}, 50).events).toHaveLength(1)
  })

  test("a refusal takes what was due back as well", () => {
    const { standing } = taken(decideStream(alarm, opened, given("setAlarm", { dueAt: 50 }, 10)))
    expect(decideStream(alarm, standing, given("close", { reason: "" }, 60))).toMatchObject({
      refusal: { code: "dispatch/invalid-command", issues: [{ path: "reason" }] },
    })
  })

  test("refuses roles, unknown commands and, once closed, all but amendments", () => {
    const codeOf = (result: object) => ("refusal" in result ? (result.refusal as { code: string }).code : "taken")
    expect(codeOf(decideStream(alarm, opened, given("close", { reason: "x" }, 1, host)))).toBe("dispatch/not-allowed")
    expect(decideStream(alarm, opened, given("setAlrm", {}, 1))).toMatchObject({
      refusal: { code: "dispatch/unknown-command", issues: [{ suggestion: "setAlarm" }] },
    })
    const { standing } = taken(decideStream(alarm, opened, given("close", { reason: "x" }, 1)))
    expect(codeOf(decideStream(alarm, standing, given("setAlarm", { dueAt: 5 }, 2)))).toBe("dispatch/completed")
    expect(codeOf(decideStream(alarm, standing, given("note", { reason: "y" }, 2)))).toBe("taken")
  })

  test("a deadline that does not move is left, and named", () => {
    const broken = { ...alarm, due: () => [] }
    const { standing } = taken(decideStream(broken, opened, given("setAlarm", { dueAt: 50 }, 10)))
    expect(tickStream(broken, standing, {}, 60)).toEqual({ events: [], standing, stuck: "ring" })
  })

  test("time never runs back", () => {
    const first = taken(decideStream(alarm, opened, given("setAlarm", { dueAt: 50 }, 40)))
    const second = taken(decideStream(alarm, first.standing, given("note", { reason: "x" }, 20)))
    expect(second.events[0]).toMatchObject({ at: 20, heardAt: 40 })
  })
})
