import { describe, expect, it } from "vitest"
import type { Deadline, Draft, Part } from "evenkeel/kernel"
import { refusalOf, T0, typesOf } from "../session/scene.js"
import { part } from "./parts.js"
import { createCall, restoreCall } from "../whole-call.js"

const cycle: Record<string, unknown> = {}
cycle.self = cycle
const revoked = Proxy.revocable({}, {})
revoked.revoke()
let wide: unknown = "x"
for (let depth = 0; depth < 15; depth++) wide = [wide, wide, wide, wide]

const bad: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", 5],
  ["a numeric type", { type: 5, data: {} }],
  ["an empty type", { type: "", data: {} }],
  ["a long type", { type: "x".repeat(61), data: {} }],
  ["at that is no number", { type: "x.y", data: {}, at: Number.NaN }],
  ["at without end", { type: "x.y", data: {}, at: Number.POSITIVE_INFINITY }],
  ["at before all time", { type: "x.y", data: {}, at: -1 }],
  ["at in microseconds", { type: "x.y", data: {}, at: T0 * 1_000 }],
  ["a function for data", { type: "x.y", data: () => 1 }],
  ["a text for data", { type: "x.y", data: "x" }],
  ["a function in data", { type: "x.y", data: { call: () => 1 } }],
  ["a symbol in data", { type: "x.y", data: { mark: Symbol("x") } }],
  ["a big integer", { type: "x.y", data: { count: 5n } }],
  ["not a number", { type: "x.y", data: { ratio: Number.NaN } }],
  ["a date", { type: "x.y", data: { on: new Date(0) } }],
  ["a map", { type: "x.y", data: { by: new Map() } }],
  ["a hole", { type: "x.y", data: { list: new Array(3) } }],
  ["a cycle", { type: "x.y", data: cycle }],
  ["a revoked proxy", { type: "x.y", data: revoked.proxy }],
  ["data that is wide beyond use", { type: "x.y", data: { wide } }],
  ["a text beyond use", { type: "x.y", data: { text: "x".repeat(2_000_000) } }],
  ["an endless list", { type: "x.y", data: { list: { length: 1e9 } as unknown, more: new Array(1e8) } }],
  [
    "an event of the session with other data",
    { type: "fact.stated", data: { issueId: "i", fact: "problem", value: 5 } },
  ],
  ["an anomaly that is no code", { type: "x.y", data: {}, anomaly: 5 }],
]

const speaking = { speaker: "caller", text: "Hello", at: T0 + 5 } as const
const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

describe("a part that answers what cannot be logged", () => {
  it.each(bad)("%s: it is reported, and the log can be restored", (_, draft) => {
    for (const step of ["react", "settle"] as const) {
      const broken = part("broken", {
        [step]: (_: unknown, given: unknown) => (hasTurn(given) ? [draft as Draft] : []),
      })
      const call = createCall({ callId: "CA1", at: T0, parts: [broken] })
      const result = call.hear(speaking)
      expect(result.ok && typesOf(result.events)).toEqual(["turn.heard", "part.failed"])
      const again = restoreCall({ events: json(call.events()), parts: [broken] })
      expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(call.getSnapshot()))
    }
  })

  it.each(bad)("%s when something is due", (_, draft) => {
    const broken = part<boolean>("broken", {
      initial: false,
      evolve: (done, { type }) => done || type === "part.failed",
      nextDeadline: (done) => (done ? undefined : { at: T0 + 1, key: "it" }),
      due: () => [draft as Draft],
    })
    const call = createCall({ callId: "CA1", at: T0, parts: [broken] })
    const result = call.tick(T0 + 5)
    expect(result.ok && typesOf(result.events)).toEqual(["part.failed"])
    expect(() => restoreCall({ events: json(call.events()), parts: [broken] })).not.toThrow()
  })

  it.each(bad)("%s when it is given a command: that is refused, and nothing is kept", (_, draft) => {
    const broken = part("broken", {
      commands: {
        types: () => ["breakIt"],
        has: (type: string) => type === "breakIt",
        decide: () => [draft as Draft],

        isAlways: () => false,
      },
    })
    const call = createCall({ callId: "CA1", at: T0, parts: [broken] })
    const before = call.getSnapshot()
    expect(refusalOf(call.record({ type: "breakIt", at: T0 + 5 } as never))).toBe("call/step-failed")
    expect(call.getSnapshot()).toBe(before)
    expect(call.events().length).toBe(1)
  })

  it.each([
    ["no list", 5],
    ["a text", "drafts"],
    [
      "an endless iterable",
      {
        *[Symbol.iterator]() {
          for (;;) yield { type: "x.y", data: {} }
        },
      },
    ],
    ["an object with a length", { length: 1e9 }],
  ])("%s for an answer", (_, answer) => {
    const broken = part("broken", { react: (_, event) => (hasTurn(event) ? (answer as never) : []) })
    const call = createCall({ callId: "CA1", at: T0, parts: [broken] })
    const result = call.hear(speaking)
    expect(result.ok && typesOf(result.events)).toEqual(["turn.heard", "part.failed"])
  })
})

describe("what a part gives", () => {
  it("is copied, without members that are not there, and with whole milliseconds", () => {
    const data = { kept: [1], gone: undefined, zero: -0 }
    const giving = part("giving", { react: (_, e) => (hasTurn(e) ? [{ type: "x.y", data, at: T0 + 0.9 }] : []) })
    const call = createCall({ callId: "CA1", at: T0, parts: [giving] })
    call.hear(speaking)
    data.kept.push(2)
    const given = call.events().at(-1)!
    expect(given.data).toStrictEqual({ kept: [1], zero: 0 })
    expect(given.at).toBe(T0)
  })

  it("needs no data", () => {
    const giving = part("giving", { react: (_, e) => (hasTurn(e) ? [{ type: "x.y" } as Draft] : []) })
    const call = createCall({ callId: "CA1", at: T0, parts: [giving] })
    call.hear(speaking)
    expect(call.events().at(-1)!.data).toEqual({})
  })
})

describe("a step in which anything throws", () => {
  const throwing = (more: Partial<Part>): Part => part("throwing", more as never)
  const fail = (): never => {
    throw new Error("broken part")
  }

  it("is taken back: commands of parts that throw", () => {
    const call = createCall({
      callId: "CA1",
      at: T0,
      parts: [
        throwing({
          commands: {
            types: () => ["x"],
            has: (type) => type === "x",
            decide: fail,

            isAlways: () => false,
          },
        }),
      ],
    })
    expect(refusalOf(call.record({ type: "x", at: T0 } as never))).toBe("call/step-failed")
    expect(call.record({ type: "connectCall", at: T0 }).ok).toBe(true)
  })

  it("a deadline whose key is no text is none", () => {
    const call = createCall({
      callId: "CA1",
      at: T0,
      parts: [throwing({ nextDeadline: () => ({ at: T0 + 1, key: Symbol("x") }) as unknown as Deadline })],
    })
    expect(call.tick(T0 + 9).ok).toBe(true)
    expect(call.nextDeadline()).toBeUndefined()
  })
})

function hasTurn(given: unknown): boolean {
  return [given].flat().some((event) => (event as { type?: string }).type === "turn.heard")
}
