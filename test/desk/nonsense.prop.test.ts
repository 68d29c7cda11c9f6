import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { createDesk, type DeskCall, type ClientDesk } from "evenkeel"
import { createDesk as createBareDesk, runDesk, toCallIndex, toCallStanding } from "evenkeel/desk"
import { createMemoryStore } from "evenkeel/stores"
import { answers, answersInTime, nonsense, spoilt } from "../nonsense.js"
import { nightPlaybook, START } from "./night.js"

const clock = { now: () => START }
const by = { id: "a7", role: "agent" } as const
const terms = { kind: "callback", words: "I'll ring you", due: { at: START + 60_000 }, to: { personId: "dana" } }
const order = { policyId: "flood", topic: "flood", callerId: "dana", brief: { about: "water" } }
const store = createMemoryStore({ clock })
const options = { store, clock, playbook: () => nightPlaybook, mostLoaded: 10 }
const desk = createDesk(options)
const acme: ClientDesk = desk.client("acme")
let call: DeskCall

beforeAll(async () => {
  call = await acme.openCall({ callId: "CA1", caller: { personId: "dana", name: "Dana" } })
  await call.record({ type: "connectCall" })
  await acme.open("followUp", { stream: "web-1", terms, by } as never)
  await acme.open("dispatch", { stream: "web-2", order, by })
})

/** What is asked of a client, each with what it takes. */
const ofClient: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  openCall: [[{ callId: "CA1", at: START, caller: { personId: "dana" }, by }, { key: "k1" }], [{ callId: "CA9" }]],
  call: [["CA1"]],
  open: [
    ["followUp", { stream: "web-3", terms, by }, { key: "k2" }],
    ["dispatch", { stream: "web-4", order, by }, { key: "k3" }],
  ],
  command: [
    ["web-1", { type: "addNote", note: "x", by, at: START }, { key: "k4" }],
    ["web-2", { type: "recordAnswer", personId: "ana", outcome: "voicemail", by }],
  ],
  withdraw: [["none", { reason: "so", by }]],
  state: [["web-1"]],
  list: [[{ kind: "call", states: ["live"], open: true, dueUntil: START, heardSince: START, limit: 5 }]],
  openHolds: [["sam"]],
  openHelp: [["sam"]],
  followUpsAtRisk: [[START]],
  erase: [[{ streams: ["none"], rewrite: (events: unknown) => events }]],
  pickUp: [[{ caller: "dana", exceptCall: "CA2", now: START }]],
}

/** What is asked of a call on a desk. */
const ofCall: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  hear: [[{ speaker: "caller", text: "hello", at: START }, { key: "k5" }]],
  record: [[{ type: "stateFact", fact: "problem", value: "water", by }, { key: "k6" }]],
  reportCues: [
    [
      {
        turnId: "t1",
        revision: 0,
        source: "x",
        cues: [{ kind: "anger", confidence: 1, strength: 1, span: { start: 0, end: 1 } }],
      },
    ],
  ],
  tick: [[START]],
  refresh: [[]],
  getSnapshot: [[]],
  subscribe: [[() => undefined]],
  events: [[0]],
  may: [["hold", { purpose: "lookUp" }]],
  readiness: [[]],
  nextDeadline: [[]],
  brief: [[{ helpId: "h1", locale: "es", zone: "UTC" }]],
  note: [[{ segmentId: "s1" }]],
  scorecard: [[{}]],
  review: [["Calm down!", { facts: [] }]],
  why: [["advice-1"]],
  whyNot: [["readBack"]],
}

type Methods = Readonly<Record<string, (...all: readonly unknown[]) => unknown>>

function check(of: () => object, takes: typeof ofClient): void {
  test.each(Object.keys(takes))("%s", { timeout: 30_000 }, async (name) => {
    const method = (of() as Methods)[name]!
    for (const args of takes[name]!.filter((each) => each.length > 0))
      await fc.assert(
        fc.asyncProperty(spoilt(args), (given) => answersInTime(name, async () => method(...given()))),
        { numRuns: 60, seed: 20_261_125 },
      )
  })

  test("every method is here", () => {
    const names = Object.entries(of()).flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
    expect(Object.keys(takes).toSorted()).toEqual(names.toSorted())
  })
}

describe("whatever the client of a desk is asked, it answers or says what is wrong", () => check(() => acme, ofClient))
describe("whatever a call on a desk is asked", () => check(() => call, ofCall))

describe("whatever a desk is made of or asked", () => {
  test("it is made, or says by path what it lacks", () => {
    fc.assert(
      fc.property(spoilt([options]), (given) => {
        answers("createDesk", () => createDesk(given()[0] as never))
        answers("createDesk", () => createBareDesk(given()[0] as never))
      }),
      { numRuns: 150, seed: 20_261_125 },
    )
    const pathsOf = (given: unknown) => {
      try {
        createDesk(given as never)
        return []
      } catch (error) {
        return (error as { issues: { path: string }[] }).issues.map(({ path }) => path)
      }
    }
    expect(pathsOf(null)).toEqual([""])
    expect(pathsOf({})).toEqual(["store", "clock", "playbook"])
    expect(pathsOf({ ...options, mostTimers: 0, kinds: [{}], redactor: {}, onFailure: 1 })).toEqual([
      "onFailure",
      "redactor",
      "kinds.0",
      "mostTimers",
    ])
  })

  test("client, audit, on, runDesk and the index of a call", async () => {
    const { session } = call.getSnapshot()
    const running = { desk, timers: { set: () => 0, clear: () => undefined }, store, pollMs: 1_000 }
    await fc.assert(
      fc.asyncProperty(nonsense, spoilt([running]), spoilt([session]), async (make, run, given) => {
        answers("client", () => desk.client(make() as never))
        answers("on", () => desk.on(make() as never, make() as never)())
        await answersInTime("audit", () => desk.audit(make() as never))
        await answersInTime("runDesk", async () => runDesk(run()[0] as never).stop())
        answers("toCallIndex", () => toCallIndex(given()[0] as never))
        answers("toCallStanding", () => toCallStanding(given()[0] as never))
      }),
      { numRuns: 150, seed: 20_261_125 },
    )
  })
})

test("null is no command: it is refused, and nothing is kept of it", async () => {
  const refusal = { refusal: { code: expect.stringMatching(/^session\/|^followup\//) as string } }
  expect(await call.record(null as never)).toMatchObject({ ok: false, ...refusal })
  expect(await acme.command("web-1", null as never)).toMatchObject({ ok: false, ...refusal })
  expect(await call.record({ type: "connectCall" }, null as never)).toMatchObject({ ok: true })
  await expect(acme.command(null as never, { type: "addNote" })).rejects.toMatchObject({
    code: "store/invalid",
    issues: [{ path: "stream" }],
  })
})

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "\u{1f600}", "a\u00a0b", "é\u0301"])(
  "%j is a name like any other: of a client, a call, a stream, a person, a promise, a key",
  async (name) => {
    const own = createDesk({ ...options, store: createMemoryStore({ clock }) })
    const client = own.client(name)
    const live = await client.openCall({ callId: name, caller: { personId: name } }, { key: name })
    expect(await live.record({ type: "connectCall" }, { key: `${name}2` })).toMatchObject({ repeated: false })
    expect(await live.record({ type: "connectCall" }, { key: `${name}2` })).toMatchObject({ repeated: true })
    const window = { from: null, to: START + 60_000 }
    const said = { kind: "callback", promisedBy: "agent", words: name, window } as const
    await live.record({ type: "acceptPromise", promiseId: name, terms: said, by }, { key: `${name}3` })
    const mine = { ...terms, to: { personId: name } } as const
    expect(await client.open("followUp", { stream: `${name}4`, terms: mine, by } as never)).toMatchObject({
      open: true,
    })
    const listed = (await client.list({ caller: name })).map(({ kind }) => kind)
    expect(listed.toSorted()).toEqual(["call", "followUp", "followUp"])
    expect(await client.pickUp({ caller: name })).toMatchObject({ callCount: 1, promised: [{}, {}] })
    expect(await client.command(`${name}4`, { type: "keepFollowUp", by })).toMatchObject({ ok: true })
    expect((await own.audit()).map(({ found }) => found)).toEqual([])
    expect((await client.call(name))?.getSnapshot().session.callId).toBe(name)
    expect(await own.client("other").list()).toEqual([])
  },
)

test.each(["", "\u0000", "\ud800", "x".repeat(201), 7, null, undefined, ["CA1"], { toString: () => "CA1" }])(
  "%j is the name of nothing: it is told by its path, and nothing is kept",
  async (name) => {
    const kept = createMemoryStore({ clock })
    const client = createDesk({ ...options, store: kept }).client("acme")
    const live = await client.openCall({ callId: "CA1" })
    const invalid = { code: expect.stringMatching(/^(store\/invalid|call\/invalid-options)$/) as string }
    await expect(client.openCall({ callId: name as never })).rejects.toMatchObject(invalid)
    await expect(client.command(name as never, { type: "addNote", note: "x", by })).rejects.toMatchObject(invalid)
    expect(await client.open("followUp", { stream: name as never, terms, by } as never)).toMatchObject({ ok: false })
    if (name !== undefined)
      await expect(live.record({ type: "connectCall" }, { key: name as never })).rejects.toMatchObject(invalid)
    expect((await kept.client("acme").feed()).events.map(({ type }) => type)).toEqual(["call.opened"])
  },
)
