import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import Database from "libsql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Dispatch, FollowUp } from "evenkeel"
import { createMemoryStore, eraseCaller } from "evenkeel/stores"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { createRandom } from "../stores/crash/random.js"
import { address, createPool, emptySchema } from "../stores/postgres-places.js"
import { aNight, MINUTE, type Machine, type Place } from "./night.js"

/** No test is about time: a machine that does much else takes many times as long. */
const PATIENCE_MS = 120_000
const SCHEMA = "night"
const folder = mkdtempSync(join(tmpdir(), "evenkeel-night-"))
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
  rmSync(folder, { recursive: true })
}, PATIENCE_MS)

/** Both machines in one process, over one store: nothing is written to a disk. */
const memory: Place = {
  name: "memory",
  open: async (clock) => {
    const store = createMemoryStore({ clock })
    return { machine: async () => store, close: async () => undefined }
  },
}

let files = 0
const sqlite: Place = {
  name: "SQLite",
  open: async (clock) => {
    const path = join(folder, `${++files}.db`)
    return {
      machine: async () => createSqliteStore({ database: new Database(path), clock }),
      close: async () => undefined,
    }
  },
}

let lite: PGlite
const pglite: Place = {
  name: "PGlite (one session: concurrency not tested)",
  start: async () => {
    lite = await PGlite.create()
    ends.push(() => lite.close())
    await migratePostgres(lite)
  },
  open: async (clock) => {
    await emptySchema(lite, "evenkeel")
    return {
      machine: () => createPostgresStore({ pool: lite, clock, unsafe: true, migrate: false }),
      close: async () => undefined,
    }
  },
}

const postgres: Place = {
  name: "PostgreSQL",
  open: async (clock) => {
    const admin = createPool()
    await migratePostgres(admin, SCHEMA)
    await emptySchema(admin, SCHEMA)
    const pools = [admin]
    return {
      machine: () => {
        const pool = createPool({ max: 4 })
        pools.push(pool)
        return createPostgresStore({ pool, clock, schema: SCHEMA, migrate: false })
      },
      close: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
    }
  },
}

const places = [memory, sqlite, pglite, ...(address === undefined ? [] : [postgres])]
/** Nights of each place: a disk that flushes is slow, and PGlite slower. */
const SEEDS = new Map([
  [memory, 12],
  [sqlite, 2],
  [pglite, 1],
  [postgres, 3],
])

const stateOf = async ({ client }: Machine, stream: string) => (await client.state(stream)) as Dispatch
const both = (machines: readonly Machine[]) => Promise.all(machines.map((machine) => machine.work()))

describe.each(places)("a dispatch from a call to its end, in $name", { timeout: PATIENCE_MS }, (place) => {
  beforeAll(() => place.start?.(), PATIENCE_MS)

  test("goes out once a rung, by two runners, through a restart, until somebody acknowledges", async () => {
    const night = await aNight(place)
    let machines = [await night.start(), await night.start()]
    const stream = await night.flood(machines[0]!, "CA1")
    // Opened in the append of the event that wanted it.
    expect((await night.log(machines[0]!, stream)).map(({ type }) => type)).toEqual([
      "dispatch.opened",
      "dispatch.rungReached",
      "dispatch.notificationWanted",
    ])
    expect(await machines[1]!.client.list({ kind: "dispatch", caller: "dana", open: true })).toMatchObject([
      { stream, state: "notified" },
    ])
    await both(machines)
    await both(machines)
    expect(night.sent).toEqual([`${stream}/n/0/0/ana/text`])

    // Both processes are gone, and come back after the time at which the next rung was due.
    night.passes(13)
    machines = [await night.start(), await night.start()]
    await both(machines)
    await both(machines)
    expect(night.sent).toEqual([`${stream}/n/0/0/ana/text`, `${stream}/n/1/0/ben/call`])

    // Acknowledged at one, silence at both; then nothing happens for half an hour, and it goes on loudly.
    expect(await night.answer(machines[1]!, stream, "ben", "accepted")).toMatchObject({ ok: true })
    night.passes(29)
    await both(machines)
    expect((await stateOf(machines[0]!, stream)).standing).toBe("acknowledged")
    expect(night.sent).toHaveLength(2)
    for (let look = 0; look < 10; look++) {
      night.passes(4)
      await both(machines)
    }
    expect(await stateOf(machines[0]!, stream)).toMatchObject({ standing: "exhausted", owner: "manager" })
    expect(new Set(night.sent).size).toBe(night.sent.length)
    const done = { type: "completeDispatch", reason: "the owner went", by: { id: "sam", role: "supervisor" } } as const
    expect(await machines[1]!.client.command(stream, done)).toMatchObject({ ok: true })
    const count = night.sent.length
    night.passes(600)
    await both(machines)
    expect(night.sent).toHaveLength(count)
    expect(night.failures).toEqual([])
    await night.close()
  })

  test("is one matter for four machines that do everything at once: each rung, answer and end is there once", async () => {
    const night = await aNight(place)
    const machines = await Promise.all([night.start(), night.start(), night.start(), night.start()])
    const stream = await night.flood(machines[0]!, "CA1")
    const terms = { kind: "do", words: "so", to: {}, due: { at: night.clock.now() + 5 * MINUTE } } as const
    // The same form comes to all four of them.
    const open = ({ client }: Machine) => client.open("followUp", { stream: "web-1", terms }, { key: "form 1" })
    const opened = await Promise.all(machines.map(open))
    expect(opened.map((result) => result.ok && result.open)).toEqual([true, true, true, true])
    const countOf = async (name: string) => {
      const counts: Record<string, number> = {}
      for (const { type } of await night.log(machines[3]!, name)) counts[type] = (counts[type] ?? 0) + 1
      return counts
    }
    // All have both at hand, and both fall due.
    for (const machine of machines) await Promise.all([stateOf(machine, stream), stateOf(machine, "web-1")])
    for (const minutes of [0, 13]) {
      night.passes(minutes)
      await both(machines)
      await both(machines)
    }
    expect(night.sent.toSorted()).toEqual([`${stream}/n/0/0/ana/text`, `${stream}/n/1/0/ben/call`])
    expect(await countOf(stream)).toMatchObject({ "dispatch.rungReached": 2, "dispatch.notificationSent": 2 })
    expect(await countOf("web-1")).toMatchObject({
      "followUp.accepted": 1,
      "followUp.overdue": 1,
    })

    const said = ["ana", "ben", "ana", "ben"].map((person, index) =>
      night.answer(machines[index]!, stream, person, "accepted"),
    )
    for (const result of await Promise.all(said)) expect(result).toMatchObject({ ok: true })
    expect(await countOf(stream)).toMatchObject({ "dispatch.answered": 2, "dispatch.acknowledged": 1 })
    expect((await stateOf(machines[2]!, stream)).acknowledgements).toHaveLength(2)

    const seats = ["a1", "a2", "a3", "a4"]
    const taken = await Promise.all(
      machines.map(({ client }, index) => {
        const by = { id: seats[index]!, role: "agent" } as const
        return client.command("web-1", { type: "assignFollowUp", owner: by.id, by })
      }),
    )
    const { owner } = (await machines[1]!.client.state("web-1")) as FollowUp
    expect(taken.map((result) => result!.ok)).toEqual(seats.map((seat) => seat === owner))
    for (const result of taken) if (!result!.ok) expect(result).toMatchObject({ refusal: { detail: { owner } } })

    const by = { id: "sam", role: "supervisor" } as const
    const ends = machines.map(({ client }) => client.command(stream, { type: "completeDispatch", reason: "dry", by }))
    expect((await Promise.all(ends)).filter((result) => result!.ok)).toHaveLength(1)
    const kept = machines.map(({ client }) => client.command("web-1", { type: "keepFollowUp", by }, { key: "kept" }))
    for (const result of await Promise.all(kept)) expect(result).toMatchObject({ ok: true })
    expect(await countOf(stream)).toMatchObject({ "dispatch.done": 1 })
    expect(await countOf("web-1")).toMatchObject({ "followUp.assigned": 1, "followUp.kept": 1 })
    for (const name of [stream, "web-1"])
      expect((await night.log(machines[0]!, name)).map(({ seq }, index) => seq - index)).not.toContain(0)
    expect(night.failures).toEqual([])
    await night.close()
  })

  const seeds = Array.from({ length: SEEDS.get(place)! }, (_, seed) => seed + 1)
  test(`${seeds.length} random nights: none lost, none twice but where the sender died`, async () => {
    for (const seed of seeds) await randomNight(place, seed)
  })

  test("is withdrawn and erased with its caller, and nobody else's", async () => {
    const night = await aNight(place)
    const machines = [await night.start(), await night.start()] as const
    const stream = await night.flood(machines[0], "CA1")
    const other = await night.flood(machines[0], "CA2", "kim")
    await stateOf(machines[1], stream)
    const { streams, withdrawn } = await eraseCaller(machines[0].client, { caller: "dana", withdrawOpen: true })
    expect({ streams, withdrawn }).toEqual({ streams: ["CA1", stream], withdrawn: [stream] })
    const events = await night.log(machines[1], stream)
    const left = [events, await stateOf(machines[1], stream), await machines[1].client.list({ streams: [stream] })]
    expect(JSON.stringify(left)).not.toMatch(/canary/i)
    // The people on call are not the caller: they stay, and so does what was asked of them.
    expect(await stateOf(machines[1], stream)).toMatchObject({
      standing: "withdrawn",
      notifications: [{ personId: "ana", address: "+15550111" }],
    })
    expect(JSON.stringify(await stateOf(machines[1], other))).toMatch(/canary/i)
    await both(machines)
    expect(night.sent).toEqual([`${other}/n/0/0/ana/text`])
    await night.close()
  })
})

/** Machines that die, restart and work at the same time, carriers that keep what a dead sender gave them, random answers. */
async function randomNight(place: Place, seed: number): Promise<void> {
  const random = createRandom(seed)
  const night = await aNight(place)
  let machines = [await night.start(), await night.start()]
  const streams: string[] = []
  for (let step = 0; step < 30; step++) {
    if (random() < 0.15 && streams.length < 4) {
      streams.push(await night.flood(machines[step % 2]!, `CA${seed}-${step}`, `p${step}`))
    }
    if (random() < 0.4) night.deaths.left = 1
    if (random() < 0.2) machines = [await night.start(), machines[1]!]
    if (random() < 0.1) machines = [machines[1]!, await night.start()]
    await both(machines)
    for (const stream of streams) {
      if (random() > 0.35) continue
      const person = random() < 0.5 ? "ana" : "ben"
      await night.answer(machines[step % 2]!, stream, person, random() < 0.6 ? "accepted" : "declined")
    }
    night.passes(random() < 0.8 ? 1 + Math.floor(random() * 4) : 45)
  }
  night.deaths.left = 0
  expect(night.sentAfterwards, `seed ${seed}: sent after an acknowledgement`).toEqual([])
  for (let step = 0; step < 8; step++) {
    night.passes(10)
    await both(machines)
  }
  const sent = new Map<string, number>()
  for (const id of night.sent) sent.set(id, (sent.get(id) ?? 0) + 1)
  for (const stream of streams) {
    const state = await stateOf(machines[1]!, stream)
    const log = await night.log(machines[0]!, stream)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
    // Nobody has answered for long: it is its owner's now, loudly.
    expect(state.standing, `seed ${seed}: ends silently`).toBe("exhausted")
    const reached = log
      .filter(({ type }) => type === "dispatch.rungReached")
      .map(({ data }) => data as { rung: number })
    const passes = reached.map((each) => JSON.stringify([each.rung, (each as { repeat?: number }).repeat]))
    expect(new Set(passes).size, `seed ${seed}: a rung reached twice`).toBe(passes.length)
    for (const { notificationId, standing } of state.notifications)
      if (standing !== "cancelled")
        expect(sent.has(notificationId), `seed ${seed}: ${notificationId} was lost`).toBe(true)
  }
  const twice = [...sent.values()].reduce((sum, count) => sum + count - 1, 0)
  expect(twice, `seed ${seed}: sent twice, ${night.deaths.count} senders died`).toBeLessThanOrEqual(night.deaths.count)
  expect(night.failures).toEqual([])
  await night.close()
}
