import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"
import { createDesk as createStandardDesk } from "evenkeel"
import { Fault } from "evenkeel/kernel"
import { defaultSettings } from "evenkeel/session"
import { eraseCaller, erasePerson, type Store } from "evenkeel/stores"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"
import { lockKind } from "./lock-kind.js"

const agent = { id: "a7", role: "agent" } as const
const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type)
const folder = mkdtempSync(join(tmpdir(), "evenkeel-desks-"))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

function inOneFile(schedule?: (write: () => void) => void) {
  const path = join(folder, `${++files}.db`)
  const open = (clock: { now(): number }) =>
    createSqliteStore({ database: new Database(path), clock, ...(schedule === undefined ? {} : { schedule }) })
  const world = aWorld(open)
  return { world, stores: [world.store, open(world.clock)] as const }
}

/** A world and the handles of two machines: one store in memory for both, or one file that each has opened for itself. */
const places: readonly (readonly [
  string,
  () => { world: ReturnType<typeof aWorld>; stores: readonly [Store, Store] },
])[] = [
  [
    "memory",
    () => {
      const world = aWorld()
      return { world, stores: [world.store, world.store] }
    },
  ],
  ["SQLite", () => inOneFile()],
  ["SQLite that gathers what arrives in one turn", () => inOneFile((write) => void setImmediate(write))],
]

describe.each(places)("two desks over one store in %s", (_, open) => {
  const twoDesks = (options = {}) => {
    const { world, stores } = open()
    const [one, two] = stores.map((store) => world.open({ store, ...options }))
    return { world, stores, one: one!, two: two! }
  }

  test("a call: nothing is refused, or passed over, for what the other desk has changed", async () => {
    const { one, two } = twoDesks()
    const mine = await one.client("acme").openCall({ callId: "CA1" })
    await mine.record({ type: "connectCall" })
    const theirs = (await two.client("acme").call("CA1"))!
    await mine.record({ type: "requestHelp", helpId: "h1", by: agent })
    const answered = await theirs.record({ type: "answerHelp", helpId: "h1", answer: "acknowledged", by: agent })
    expect(answered).toMatchObject({ ok: true, events: [{ type: expect.stringContaining("help") as string }] })
    expect((await theirs.record({ type: "answerHelp", helpId: "h2", answer: "acknowledged", by: agent })).ok).toBe(
      false,
    )

    await mine.record({ type: "raiseFlag", flag: "legal", by: agent })
    await mine.refresh()
    await theirs.record({ type: "lowerFlag", flag: "legal", reason: "a joke", by: agent })
    const again = await mine.record({ type: "raiseFlag", flag: "legal", by: agent })
    expect(again).toMatchObject({ ok: true, events: [{ type: "flag.raised" }] })
  })

  test("a command with a key that the other desk did meanwhile: done, and not refused", async () => {
    const { one, world, stores } = twoDesks()
    const mine = await one.client("acme").openCall({ callId: "CA1" })
    await mine.record({ type: "connectCall", by: agent })
    await mine.record({ type: "hearPromise", promiseId: "p1", ...terms(START_AT + HOUR), by: agent })
    const command = { type: "dismissPromise", promiseId: "p1", reason: "no promise", by: agent } as const
    // The key is looked for just before the other desk keeps it.
    const late: Store = {
      ...stores[1],
      client: (id) => {
        const own = stores[1].client(id)
        const findAppend: typeof own.findAppend = async (key) => {
          const found = await own.findAppend(key)
          if (found === undefined) await mine.record(command, { key })
          return found
        }
        return { ...own, findAppend }
      },
    }
    const theirs = (await world.open({ store: late }).client("acme").call("CA1"))!
    expect(await theirs.record(command, { key: "k1" })).toMatchObject({ ok: true, repeated: true, events: [] })
  })

  test("a burst on both desks: nothing that was heard is lost to the quicker one", async () => {
    const { one, two } = twoDesks()
    const mine = await one.client("acme").openCall({ callId: "CA1" })
    const theirs = (await two.client("acme").call("CA1"))!
    const heard = Array.from({ length: 60 }, (_, index) =>
      (index % 2 === 0 ? mine : theirs).hear({ speaker: "caller", text: `Turn ${index}.` }, { key: `k${index}` }),
    )
    const results = await Promise.allSettled(heard)
    expect(results.filter((each) => each.status === "rejected" || !each.value.ok)).toEqual([])
    const turns = (await mine.events()).filter(({ type }) => type === "turn.heard")
    expect(turns).toHaveLength(60)
  })

  test("a stream: a refusal is one of what is kept", async () => {
    const { one, two } = twoDesks()
    const call = await one.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    const stream = "CA1/promise/p1"
    expect(await two.client("acme").command(stream, { type: "addNote", note: "ring twice", by: agent })).toMatchObject({
      ok: true,
    })
    await one.client("acme").command(stream, { type: "keepFollowUp", by: agent })
    const amend = { type: "amendEnd", end: "broken", reason: "nobody rang", by: agent }
    expect(await two.client("acme").command(stream, amend)).toMatchObject({ ok: true })
    expect(await one.client("acme").state(stream)).toMatchObject({ standing: "broken" })
    // One that is right stays a refusal.
    expect(await two.client("acme").command(stream, { type: "snoozeFollowUp", untilAt: 5, by: agent })).toMatchObject({
      ok: false,
      refusal: { code: "followup/completed" },
    })
  })

  test("an order: what another desk has unlocked takes it", async () => {
    const { world, one, two } = twoDesks({ kinds: [lockKind] })
    const call = await one.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "setDisposition", code: "lock" })
    await two.client("acme").state("CA1/lock")
    await call.record({ type: "setDisposition", code: "open" })
    const theirs = (await two.client("acme").call("CA1"))!
    await theirs.record({ type: "setDisposition", code: "knock" })
    expect(world.failures).toEqual([])
    expect(typesOf(await world.store.client("acme").read("CA1/lock"))).toEqual([
      "lock.set",
      "lock.opened",
      "lock.knocked",
    ])
  })

  test("a call that the other desk goes on with is shown by the next look to whoever watches", async () => {
    const { one, two } = twoDesks()
    const mine = await one.client("acme").openCall({ callId: "CA1" })
    const theirs = (await two.client("acme").call("CA1"))!
    let count = 0
    theirs.subscribe(() => (count += 1))
    await mine.record({ type: "connectCall" })
    expect(theirs.getSnapshot().session.line.phase).toBe("queued")
    await two.tick()
    expect([count, theirs.getSnapshot().session.line.phase]).toEqual([1, "connected"])
    await two.tick()
    expect(count).toBe(1)
  })

  test("an erasure by one is an erasure at the other, and nothing puts the words back", async () => {
    const { world, stores } = open()
    const told: unknown[] = []
    const desks = stores.map((store) => {
      const desk = createStandardDesk({
        store,
        clock: world.clock,
        playbook: () => ({ ...defaultSettings, zone: "America/Chicago" }),
        toMessages: (event, { stream }) => [{ id: event.id, topic: "crm", stream, body: event }],
        onFailure: (failure) => world.failures.push(failure),
      })
      desk.on("happened", (each) => told.push(each))
      desk.on("advice", (each) => told.push(each))
      return desk.client("acme")
    })
    const [mine, theirs] = desks
    const caller = { personId: "p1", name: "Canary Person", number: "+1 312 555 0199" }
    const opened = await mine!.openCall({ callId: "CA1", caller })
    await opened.record({ type: "connectCall" })
    await opened.hear({ speaker: "caller", text: "My canary boiler is out.", at: world.passes(5_000) })
    await opened.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    const stream = "CA1/promise/p1"
    const call = (await theirs!.call("CA1"))!
    expect(JSON.stringify([call.getSnapshot(), await theirs!.state(stream)]).match(/canary/gi)!.length).toBeGreaterThan(
      1,
    )

    // By the store alone: neither desk is told.
    await stores[0]!.client("acme").erase({ streams: ["CA1", stream], rewrite: erasePerson })
    told.length = 0
    const result = await call.hear({
      speaker: "caller",
      text: "Get me your manager, I am furious!",
      at: world.passes(5_000),
    })
    expect(result).toMatchObject({ ok: true })
    await theirs!.command(stream, { type: "addNote", note: "to be withdrawn", by: agent })
    expect(told.length).toBeGreaterThan(1)
    const left = [
      told,
      call.getSnapshot(),
      await theirs!.state(stream),
      await theirs!.list(),
      await theirs!.store.getSnapshot("CA1"),
      await theirs!.store.claimMessages({ limit: 100, leaseMs: 1 }),
      (await mine!.call("CA1"))!.getSnapshot(),
    ]
    expect(JSON.stringify(left)).not.toMatch(/canary|0199/i)
    expect(world.failures).toEqual([])
  })

  test("an erasure is seen by the next look, also where nobody commands", async () => {
    const { one, two } = twoDesks()
    const caller = { personId: "p1", name: "Canary Person" }
    const mine = await one.client("acme").openCall({ callId: "CA1", caller })
    const theirs = (await two.client("acme").call("CA1"))!
    let count = 0
    mine.subscribe(() => (count += 1))
    await eraseCaller(one.client("acme"), { caller: "p1" })
    expect(JSON.stringify(mine.getSnapshot())).not.toContain("Canary")
    expect(count).toBe(1)
    expect(JSON.stringify(theirs.getSnapshot())).toContain("Canary")
    await two.tick()
    expect(JSON.stringify(theirs.getSnapshot())).not.toContain("Canary")
    expect((await mine.record({ type: "connectCall" })).ok).toBe(true)
    expect(count).toBe(2)
  })
})

test("reads what another desk has kept since", async () => {
  const world = aWorld()
  const mine = await world.open().client("acme").openCall({ callId: "CA1" })
  const theirs = (await world.open().client("acme").call("CA1"))!
  await theirs.record({ type: "connectCall" })
  expect(mine.getSnapshot().session.line.phase).toBe("queued")
  expect(await mine.refresh()).toBe(true)
  expect(mine.getSnapshot().session.line.phase).toBe("connected")
  expect(await mine.refresh()).toBe(false)
})

describe("several desks over one store", () => {
  test("a tick by one that has not heard of a deadline does not take it off", async () => {
    const world = aWorld()
    const [one, two] = [world.open(), world.open()]
    const call = await one.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await two.client("acme").call("CA1")
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", by: agent })
    world.passes(41_000)
    await two.tick()
    expect((await call.events()).at(-1)).toMatchObject({ type: "clock.due", data: { clock: "holdCheckBack" } })
  })

  test("go on under another playbook, and the log says from when", async () => {
    const world = aWorld()
    const before = await world.open().client("acme").openCall({ callId: "CA1" })
    const other = world.open({ playbook: () => ({ ...defaultSettings, zone: "America/Chicago", hash: "other" }) })
    const call = (await other.client("acme").call("CA1"))!
    expect((await call.record({ type: "connectCall" })).ok).toBe(true)
    expect(typesOf(await before.events())).toEqual(["call.opened", "playbook.changed", "call.connected"])
  })

  test("two who read a call at once watch the same one", async () => {
    const world = aWorld()
    await world.open().client("acme").openCall({ callId: "CA1" })
    const desk = world.open()
    const [first, second] = await Promise.all([desk.client("acme").call("CA1"), desk.client("acme").call("CA1")])
    let count = 0
    first!.subscribe(() => (count += 1))
    await second!.record({ type: "connectCall" })
    expect(count).toBe(1)
  })
})

test("what was erased is not at hand any more either where the database cannot finish", async () => {
  const world = aWorld()
  const failing: Store = {
    ...world.store,
    client: (id) => {
      const own = world.store.client(id)
      return {
        ...own,
        erase: async (erasure) => {
          await own.erase(erasure)
          throw new Fault("store/unreachable")
        },
      }
    },
  }
  const acme = world.open({ store: failing }).client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { personId: "dana", name: "Dana Canary" } })
  await expect(acme.erase({ streams: ["CA1"], rewrite: erasePerson })).rejects.toMatchObject({
    code: "store/unreachable",
  })
  expect(JSON.stringify(call.getSnapshot())).not.toContain("Canary")
})
