import { PGlite } from "@electric-sql/pglite"
import Database from "libsql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createDesk, type Dispatch, type FollowUp } from "evenkeel"
import { createMemoryStore, eraseCaller, type Store, type StoreClock } from "evenkeel/stores"
import { createPostgresStore } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { emptySchema } from "../stores/postgres-places.js"
import { MINUTE, nightPlaybook, START } from "./night.js"

const agent = { id: "a7", role: "agent" } as const
const HOUR = 60 * MINUTE
const PATIENCE_MS = 60_000

let lite: PGlite
beforeAll(async () => {
  lite = await PGlite.create()
}, PATIENCE_MS)
afterAll(() => lite.close(), PATIENCE_MS)

const places: readonly (readonly [string, (clock: StoreClock) => Promise<Store>])[] = [
  ["memory", async (clock) => createMemoryStore({ clock })],
  ["SQLite", async (clock) => createSqliteStore({ database: new Database(":memory:"), clock, unsafe: true })],
  [
    "PGlite (one session: concurrency not tested)",
    async (clock) => {
      const store = await createPostgresStore({ pool: lite, clock, unsafe: true })
      await emptySchema(lite, "evenkeel")
      return store
    },
  ],
]

async function aDesk(openStore: (clock: StoreClock) => Promise<Store>) {
  let now = START
  const clock = { now: () => now }
  const store = await openStore(clock)
  const failures: unknown[] = []
  const open = (options: { readonly mostTimers?: number } = {}) =>
    createDesk({ store, clock, playbook: () => nightPlaybook, onFailure: (each) => failures.push(each), ...options })
  const passes = (ms: number) => void (now += ms)
  return { desk: open(), store, open, passes, now: () => now, failures }
}

const terms = {
  kind: "callback",
  words: "I'll ring you tomorrow at nine about the canary",
  due: { at: START + 15 * HOUR },
  to: { personId: "dana", name: "Dana Canary", number: "+13125550100" },
  contactRule: { notNumbers: ["+13125550101"], note: "ring" },
  matter: "M1",
} as const
const order = {
  policyId: "flood",
  topic: "flood",
  callerId: "dana",
  matter: "M1",
  brief: { about: "water", callerName: "Dana Canary", words: "the canary is drowning" },
} as const

describe.each(places)("opened by hand on %s", (_, openStore) => {
  test(
    "a promise is like one of a call: listed, reminded of, kept",
    async () => {
      const world = await aDesk(openStore)
      const acme = world.desk.client("acme")
      const opened = await acme.open("followUp", { stream: "web-17", terms, by: agent })
      expect(opened).toMatchObject({ ok: true, repeated: false, events: [{ type: "followUp.accepted", by: agent }] })
      expect(await acme.list({ kind: "followUp", open: true })).toMatchObject([
        { stream: "web-17", state: "accepted", caller: "dana", agent: "a7", matter: "M1", dueAt: START + 15 * HOUR },
      ])
      expect((await acme.state("web-17")) as FollowUp).toMatchObject({
        terms: { promisedBy: "agent", origin: "promise", saidBy: "a7", owner: "a7" },
      })
      world.passes(15 * HOUR)
      await world.open().tick()
      const raised = ((await acme.state("web-17")) as FollowUp).reminders.filter(
        ({ standing }) => standing === "raised",
      )
      // Both were slept through, on one channel: the last is enough.
      expect(raised.map(({ beforeMinutes }) => beforeMinutes)).toEqual([0])
      expect(await acme.command("web-17", { type: "recordAttempt", outcome: "reached", by: agent })).toMatchObject({
        ok: true,
      })
      expect(await acme.list({ kind: "followUp" })).toMatchObject([{ state: "kept", open: false }])
      expect(await world.desk.audit()).toEqual([])
      expect(world.failures).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    "a dispatch wakes people rung after rung, until somebody takes it",
    async () => {
      const world = await aDesk(openStore)
      const acme = world.desk.client("acme")
      const opened = await acme.open("dispatch", { stream: "web-18", order })
      expect(opened.ok && opened.events.map(({ type }) => type)).toEqual([
        "dispatch.opened",
        "dispatch.rungReached",
        "dispatch.notificationWanted",
      ])
      const wanted = async () => ((await acme.state("web-18")) as Dispatch).notifications.at(-1)!
      const { notificationId, personId } = await wanted()
      expect(personId).toBe("ana")
      await acme.command("web-18", { type: "confirmNotification", notificationId, outcome: "sent" })
      world.passes(11 * MINUTE)
      await world.desk.tick()
      expect((await wanted()).personId).toBe("ben")
      await acme.command("web-18", { type: "recordAnswer", personId: "ben", outcome: "accepted" })
      expect(await acme.list({ kind: "dispatch", open: true, caller: "dana" })).toMatchObject([
        { stream: "web-18", state: "acknowledged", matter: "M1" },
      ])
      expect(await world.desk.audit()).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    "is opened once, by its name and by its key, also by two desks at once",
    async () => {
      const world = await aDesk(openStore)
      const one = world.desk.client("acme")
      const two = world.open().client("acme")
      const both = await Promise.all([one, two].map((each) => each.open("followUp", { stream: "web-17", terms })))
      expect(both.map((each) => each.ok && each.events.length).toSorted()).toEqual([0, 1])
      expect(both).toMatchObject([{ open: true }, { open: true }])
      const keyed = { key: "form-18" }
      expect(await one.open("dispatch", { stream: "web-18", order }, keyed)).toMatchObject({ repeated: false })
      expect(await two.open("dispatch", { stream: "web-18", order }, keyed)).toMatchObject({
        ...{ ok: true, repeated: true, open: true },
      })
      await one.command("web-17", { type: "keepFollowUp", by: agent })
      // It says so where nothing will come of it: that promise is over.
      const over = { ok: true, events: [], open: false }
      expect(await two.open("followUp", { stream: "web-17", terms })).toEqual({ ...over, repeated: false })
      await two.command("web-18", { type: "withdrawDispatch", reason: "wrong number", askedBy: "us", by: agent })
      expect(await one.open("dispatch", { stream: "web-18", order }, keyed)).toEqual({ ...over, repeated: true })
      expect((await one.list()).map(({ stream, state }) => [stream, state])).toEqual([
        ["web-17", "kept"],
        ["web-18", "withdrawn"],
      ])
    },
    PATIENCE_MS,
  )

  test(
    "is known to the caller's next call, and is erased with them",
    async () => {
      const world = await aDesk(openStore)
      const acme = world.desk.client("acme")
      await acme.open("followUp", { stream: "web-17", terms, by: agent })
      await acme.open("dispatch", { stream: "web-18", order })
      const call = await acme.openCall({ callId: "CA1", caller: { personId: "dana" } })
      expect(call.getSnapshot().session.arrival).toMatchObject({ openPromiseIds: ["web-17"], matterId: "M1" })
      await expect(eraseCaller(acme, { caller: "dana" })).rejects.toMatchObject({ code: "store/caller-open" })
      const { withdrawn, streams } = await eraseCaller(acme, { caller: "dana", withdrawOpen: true, by: agent })
      expect([withdrawn, streams]).toEqual([
        ["web-17", "web-18"],
        ["CA1", "web-17", "web-18"],
      ])
      const kept = await Promise.all(streams.map((stream) => world.store.client("acme").read(stream)))
      expect(JSON.stringify(kept)).not.toMatch(/canary|1312555010/i)
      // The name is taken for good: a form that is sent once more opens nothing.
      expect(await acme.open("followUp", { stream: "web-17", terms })).toMatchObject({ events: [], open: false })
      expect(await acme.list({ open: true, kind: "followUp" })).toEqual([])
    },
    PATIENCE_MS,
  )
})

describe("what is opened by hand", () => {
  const inMemory = async () => aDesk(async (clock) => createMemoryStore({ clock }))
  const refusedAt = (result: unknown) => {
    const { refusal } = result as { refusal: { code: string; issues: { path: string }[] } }
    return [refusal.code, refusal.issues.map(({ path }) => path)]
  }

  test("is refused by code and path where it cannot be used", async () => {
    const acme = (await inMemory()).desk.client("acme")
    const wrong: readonly (readonly [string, unknown, unknown])[] = [
      ["followUp", null, ["session/invalid-command", ["stream"]]],
      ["followup", { stream: "w", terms }, ["session/invalid-command", ["kind"]]],
      ["call", { stream: "w" }, ["session/invalid-command", ["kind"]]],
      ["followUp", { stream: "CA1/promise/p1", terms }, ["session/invalid-command", ["stream"]]],
      ["followUp", { stream: "w\u0000", terms }, ["session/invalid-command", ["stream"]]],
      ["followUp", { stream: "w".repeat(181), terms }, ["session/invalid-command", ["stream"]]],
      ["followUp", { stream: "w", terms, at: "now" }, ["session/invalid-command", ["at"]]],
      ["followUp", { stream: "w", terms, by: { id: "x", role: "library" } }, ["session/invalid-command", ["by.role"]]],
      ["followUp", { stream: "w" }, ["followup/invalid-command", ["terms"]]],
      ["followUp", { stream: "w", terms: null }, ["followup/invalid-command", ["terms"]]],
      ["followUp", { stream: "w", terms: { ...terms, kind: "call" } }, ["followup/invalid-command", ["terms.kind"]]],
      ["followUp", { stream: "w", terms, standing: "kept" }, ["followup/invalid-command", ["standing"]]],
      ["followUp", { stream: "w", terms, order }, ["followup/invalid-command", ["order"]]],
      ["dispatch", { stream: "w", order: { topic: "flood" } }, ["dispatch/invalid-command", ["order.policyId"]]],
      ["followUp", { stream: "w", terms, by: { id: "x", role: "vendor" } }, ["followup/not-allowed", []]],
      ["followUp", { stream: "w", terms, heardAt: START + 3 * 24 * HOUR }, ["call/time-jump", []]],
    ]
    for (const [kind, opening, expected] of wrong)
      expect([opening, refusedAt(await acme.open(kind as never, opening as never))]).toEqual([opening, expected])
    expect(await acme.list()).toEqual([])
  })

  test("does not take the name of a call, or of another kind", async () => {
    const acme = (await inMemory()).desk.client("acme")
    await acme.openCall({ callId: "CA1" })
    await acme.open("dispatch", { stream: "web-18", order })
    for (const stream of ["CA1", "web-18"])
      expect(refusedAt(await acme.open("followUp", { stream, terms }))).toEqual(["session/invalid-command", ["stream"]])
    await expect(acme.openCall({ callId: "web-18" })).rejects.toMatchObject({ code: "log/invalid" })
  })

  test("begins nothing where too much is waiting already; what is there goes on", async () => {
    const world = await inMemory()
    const acme = world.open({ mostTimers: 1 }).client("acme")
    await acme.open("followUp", { stream: "web-1", terms })
    await expect(acme.open("followUp", { stream: "web-2", terms })).rejects.toMatchObject({
      code: "store/too-many-timers",
    })
    expect(await acme.command("web-1", { type: "keepFollowUp", by: agent })).toMatchObject({ ok: true })
  })

  test("holds no card number, and neither does what is told about it later", async () => {
    const world = await inMemory()
    const acme = world.desk.client("acme")
    const words = "We charge 4111 1111 1111 1111 tomorrow"
    await acme.open("followUp", { stream: "web-17", terms: { ...terms, words } })
    await acme.command("web-17", { type: "addNote", note: "card 4111 1111 1111 1111", by: agent })
    await acme.open("dispatch", { stream: "web-18", order: { ...order, brief: { words } } })
    const events = await Promise.all(["web-17", "web-18"].map((each) => world.store.client("acme").read(each)))
    expect(JSON.stringify(events)).not.toContain("1111")
    expect(JSON.stringify(events)).toContain("We charge")
  })

  test("waits for somebody's word where it was only heard", async () => {
    const acme = (await inMemory()).desk.client("acme")
    await acme.open("followUp", { stream: "web-17", terms, standing: "heard" })
    expect(await acme.list({ kind: "followUp" })).toMatchObject([{ state: "heard", open: true }])
    expect(await acme.command("web-17", { type: "acceptFollowUp", by: agent })).toMatchObject({ ok: true })
    expect(await acme.list({ kind: "followUp" })).toMatchObject([{ state: "accepted" }])
  })

  test("without a time is due when the client's settings say; the company's where nobody is named", async () => {
    const acme = (await inMemory()).desk.client("acme")
    await acme.open("followUp", { stream: "web-17", terms: { kind: "send", words: "the form", to: {} } })
    const { terms: kept, schedule, owner } = (await acme.state("web-17")) as FollowUp
    expect([kept.promisedBy, kept.due, schedule?.basis, owner]).toEqual(["company", null, "set", null])
  })
})
