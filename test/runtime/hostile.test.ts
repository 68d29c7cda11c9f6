import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createCall as createStandardCall, restoreCall as restoreStandardCall } from "evenkeel"
import { isFault } from "evenkeel/kernel"
import type { Call } from "evenkeel/runtime"
import { samples, sampleTypes } from "../session/samples.js"
import { connected, refusalOf, T0 } from "../session/scene.js"
import { createCall, restoreCall } from "../whole-call.js"

const makers = [
  ["the bare call", createCall, restoreCall],
  ["the standard call", createStandardCall, restoreStandardCall],
] as const

const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
  Error.prototype,
]
const keysOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length)
let before: readonly number[] = []

beforeEach(() => {
  before = keysOf()
})
afterEach(() => {
  expect(keysOf()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const explosive = {
  get speaker(): string {
    throw new Error("boom")
  },
  get type(): string {
    throw new Error("boom")
  },
  text: "x",
}
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const boom = () => {
  throw new Error("boom")
}
const traps = new Proxy(
  {},
  { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom },
)
const deep = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + "1" + "}".repeat(depth))
const cyclic: Record<string, unknown> = {}
cyclic.self = cyclic
const badText = { toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom }

/** Anything but what belongs there. */
const values: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["a negative number", -1],
  ["a huge number", 1e300],
  ["a bigint", 10n],
  ["a symbol", Symbol("x")],
  ["a function", () => "x"],
  ["a date", new Date(T0)],
  ["a map", new Map([["type", "connectCall"]])],
  ["a list", [1, 2, 3]],
  ["a hole", new Array(3)],
  ["a huge list", new Array(100_000).fill(0)],
  ["a list of lists", [[[[]]]]],
  ["an empty text", ""],
  ["a megabyte", "x".repeat(1_048_576)],
  ["a lone surrogate", "\ud800 and \udc00"],
  ["control characters", "\u0000\u0007\u202e"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  [
    "an object with a prototype key",
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ],
  ["an object without a prototype", Object.create(null)],
  ["an object that inherits", Object.create({ polluted: 1 })],
  ["deep JSON", deep(5_000)],
  ["a circle", cyclic],
  ["getters that throw", explosive],
  ["a proxy that throws", traps],
  ["a revoked proxy", revoked({})],
  ["a revoked list", revoked([])],
  ["an object that is no text", badText],
]

/** Calls every live method in every way with a value, and sees that each answers. */
function feed(call: Call, value: unknown): void {
  const results = [
    call.hear(value as never),
    call.record(value as never),
    call.reportCues(value as never),
    call.apply(value as never),
    call.apply([value] as never),
    call.apply([{ ...call.events()[0]!, id: "CA1#2", seq: 2, type: "turn.heard", data: value }] as never),
    call.apply([{ ...call.events()[0]!, id: "CA1#2", seq: 2, type: value, data: {} }] as never),
    call.record({ type: value, at: T0 } as never),
    call.record({ type: "connectCall", at: value } as never),
    call.record({ type: "connectCall", at: T0, by: value } as never),
    call.record({ type: "connectCall", at: T0, by: { id: value, role: "host" } } as never),
    call.record({ type: "connectCall", at: T0, heardAt: value, correlation: value } as never),
    call.reportCues({ turnId: "t1", revision: 0, source: "s", cues: value } as never),
    call.reportCues({ turnId: "t1", revision: 0, source: "s", cues: [value] } as never),
    ...["op", "turnId", "speaker", "text", "final", "at", "startAt", "language", "asrConfidence", "by"].map((name) =>
      call.hear({ speaker: "caller", text: "x", at: T0, [name]: value } as never),
    ),
    ...["append", "replace", "retract"].map((op) =>
      call.hear({ op, turnId: value, speaker: "caller", text: value, at: T0, final: false } as never),
    ),
  ]
  for (const result of results) expect(typeof result.ok).toBe("boolean")
  const ticked = call.tick(value as never)
  expect(typeof ticked.ok).toBe("boolean")
  call.nextDeadline()
}

describe.each(makers)("%s", (_, make, restore) => {
  const open = () => make({ callId: "CA1", at: T0 })

  it.each(values)("given %s, answers and goes on", (_, value) => {
    const call = open()
    feed(call, value)
    expect(call.hear({ speaker: "caller", text: "Hello", at: T0 }).ok).toBe(true)
    expect(call.record({ type: "closeLine", endedBy: "caller", at: T0 }).ok).toBe(true)
    for (const event of call.events()) expect(event.type).not.toBe("part.failed")
  })

  it.each(values)("given %s in any member of any command, answers and goes on", (_, value) => {
    const call = open()
    for (const type of sampleTypes) {
      const sample = samples[type] as Record<string, unknown>
      for (const name of [...Object.keys(sample), "issueId", "waht"]) {
        const result = call.record({ ...sample, [name]: value, type, at: T0 } as never)
        expect(typeof result.ok).toBe("boolean")
      }
    }
    for (const event of call.events()) expect(event.type).not.toBe("part.failed")
    expect(call.getSnapshot().session.callId).toBe("CA1")
  })

  it("keeps what it takes as plain JSON, however odd the words are", () => {
    const call = open()
    for (const text of ["\ud800", "\u0000", "__proto__", "{{x}}", "<script>", "\u2028", "x".repeat(8_000)]) {
      expect(call.hear({ speaker: "caller", text, at: T0 }).ok).toBe(true)
      expect(call.record({ type: "stateFact", fact: text.slice(0, 60), value: text.slice(0, 2_000), at: T0 }).ok).toBe(
        text.trim() !== "",
      )
      expect(call.record({ type: "openIssue", issueId: text.slice(0, 200), at: T0 }).ok).toBe(text.trim() !== "")
    }
    const events = JSON.parse(JSON.stringify(call.events())) as never
    expect(JSON.stringify(restore({ events }).getSnapshot())).toBe(JSON.stringify(call.getSnapshot()))
  })

  it("answers what may be done, whatever is asked", () => {
    const call = open()
    for (const value of [undefined, null, 7, "", "__proto__", "toString", [], {}, { purpose: 7 }, { consent: "yes" }]) {
      expect(typeof call.may("hold", value as never).allowed).toBe("boolean")
      expect(call.may(value as never).allowed).toBe(false)
    }
    for (const value of [undefined, null, -1, 1e300, "2", Number.NaN])
      expect(call.events(value as never)).toBeInstanceOf(Array)
  })

  it("takes facts, ids and parts of any name as names, and as nothing else", () => {
    const call = open()
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "length"]) {
      expect(call.record({ type: "stateFact", fact: name, value: "polluted", at: T0 }).ok).toBe(true)
      expect(call.record({ type: "holdParticipant", participantId: name, at: T0 }).ok).toBe(true)
      expect(call.record({ type: "expectProcedure", procedureId: name, at: T0 }).ok).toBe(true)
      expect(
        call.reportCues({
          turnId: name,
          revision: 0,
          source: name,
          cues: [{ kind: `x.${name}`, confidence: 1, strength: 1, span: { start: 0, end: 1 } }],
        } as never).ok,
      ).toBe(true)
      expect(refusalOf(call.record({ type: name, at: T0 } as never))).toBe("session/unknown-command")
    }
    for (const event of call.events()) expect(event.type).not.toBe("part.failed")
    expect(call.getSnapshot().session.participants).toHaveLength(5)
  })

  it("throws nothing but faults for options that cannot be used", () => {
    for (const [, value] of values) {
      for (const options of [
        value,
        { callId: value, at: T0 },
        { callId: "CA1", at: value },
        { callId: "CA1", at: T0, clock: value },
        { callId: "CA1", at: T0, by: value },
        { callId: "CA1", at: T0, playbook: value },
        { callId: "CA1", at: T0, playbook: { hash: "x", limits: value } },
        { callId: "CA1", at: T0, parts: value },
        { callId: "CA1", at: T0, parts: [value] },
        { callId: "CA1", at: T0, caller: value },
        { callId: "CA1", at: T0, agent: value, correlation: value, direction: value },
        { callId: "CA1", at: T0, redact: value },
        { callId: "CA1", at: T0, waht: value },
      ])
        expectFaultOnly(() => make(options as never))
    }
  })
})

it.each(makers)("%s: a tick with a time that is none blames its argument", (_, create) => {
  const call = create({ callId: "CA1", at: T0 })
  for (const now of ["now", NaN, -1, null, {}])
    expect(call.tick(now as never)).toMatchObject({ refusal: { issues: [{ path: "now" }] } })
})

describe("restoreCall", () => {
  it.each(values)("given %s, throws nothing but a fault", (_, value) => {
    const events = connected().call.events()
    for (const options of [
      value,
      { events: value },
      { events: [value] },
      { snapshot: value },
      { snapshot: { ...connected().call.snapshot(), session: value } },
      { snapshot: { ...connected().call.snapshot(), parts: value, heardAt: value } },
      { parts: value },
      { clock: value },
      { by: value },
      { playbook: value },
      { events: [{ ...events[0], data: value }] },
      { events: [{ ...events[0], by: value }] },
      { events: [{ ...events[0], outOfPolicy: value, anomaly: value }] },
      { events: [events[0], { ...events[1], type: "cues.reported", data: { turnId: value, cues: value } }] },
      { events: [events[0], { ...events[1], type: "facts.readBack", data: { issueId: value, facts: value } }] },
    ])
      expectFaultOnly(() => restoreCall(options as never))
  })
})

describe("work", () => {
  it("on huge input is over at once", () => {
    const call = connected().call
    const huge = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index]))
    const [wide, many] = [
      { type: "connectCall", speaker: "caller", text: "x", at: T0, ...huge },
      new Array(1_000_000).fill(huge),
    ]
    const began = performance.now()
    call.hear(wide as never)
    call.record(wide as never)
    call.record({ type: "x".repeat(1_000_000), at: T0 } as never)
    call.record({ type: "strikeRecord", seq: Number.MAX_SAFE_INTEGER, reason: "x", at: T0 })
    call.reportCues({ turnId: "t1", revision: 0, source: "s", cues: many } as never)
    call.apply(many as never)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it("puts at most a few places into a refusal", () => {
    const huge = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, index]))
    const refused = connected().call.record({ type: "connectCall", at: T0, ...huge } as never)
    expect(refused.ok).toBe(false)
    if (!refused.ok) expect(refused.refusal.issues.length).toBeLessThan(30)
  })

  it("puts no word that was said into a refusal", () => {
    const secret = "swordfish"
    const call = connected().call
    const refusals = [
      call.hear({ speaker: secret, text: secret, [`${secret} ${secret}`]: secret, at: T0 } as never),
      call.hear({ speaker: "caller", text: secret.repeat(2_000), at: T0 }),
      call.record({ type: "stateFact", fact: secret.repeat(20), value: { [secret]: secret }, at: T0 } as never),
      call.record({ type: "notePraise", words: [secret], at: T0 } as never),
    ]
    for (const refused of refusals) {
      expect(refused.ok).toBe(false)
      expect(JSON.stringify(refused)).not.toContain(secret)
    }
  })
})

function expectFaultOnly(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!isFault(error)) throw error
  }
}

describe("what a standard call tells", () => {
  it("takes whatever it is asked with", () => {
    const call = createStandardCall({ callId: "CA1", at: T0 })
    const asked = call as unknown as Record<string, (given: unknown) => unknown>
    for (const name of ["brief", "note", "scorecard", "review", "why", "whyNot", "may"])
      for (const given of [undefined, null, 0, NaN, "x", {}, [], () => 1, Symbol("x"), 10n])
        expect(() => asked[name]!(given), name).not.toThrow()
  })

  it("throws nothing, whatever any of its functions is given, in one place or two", () => {
    const call = createStandardCall({ callId: "CA1", at: T0 })
    const asked = call as unknown as Record<string, (one?: unknown, other?: unknown) => unknown>
    const functions = Object.keys(call).filter((name) => typeof asked[name] === "function")
    expect(functions).toEqual(expect.arrayContaining(["hear", "record", "may", "events", "brief", "note", "apply"]))
    const hostile = [
      null,
      traps,
      revoked({}),
      revoked([]),
      explosive,
      badText,
      { in: traps, for: revoked([]) },
      Symbol("x"),
      10n,
    ]
    for (const name of functions)
      for (const one of [undefined, "hold", ...hostile])
        for (const other of [undefined, ...hostile])
          expect(
            () => asked[name]!(one, other),
            `${name} ${hostile.findIndex((each) => each === one)} ${hostile.findIndex((each) => each === other)}`,
          ).not.toThrow()
    expect(call.events()).toHaveLength(1)
  })

  it("answers as if nothing had been asked where it cannot be read", () => {
    const call = createStandardCall({ callId: "CA1", at: T0 })
    expect(call.brief(traps)).toEqual(call.brief())
    expect(call.note(revoked({}))).toEqual(call.note())
    expect(call.may("hold", traps)).toEqual(call.may("hold"))
    expect(call.events(badText as never)).toEqual(call.events())
    const given = call.record as (command: object, given: unknown) => ReturnType<typeof call.record>
    expect(given({ type: "connectCall", at: T0 + 1_000 }, null)).toMatchObject({ ok: true })
  })
})
