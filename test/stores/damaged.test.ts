import { describe, expect, test } from "vitest"
import { createStore, deliverMessages, eraseCaller, erasePerson, type StoreDriver } from "evenkeel/stores"
import { createMemoryDriver } from "../../src/stores/memory/create-memory-store.js"
import { aWorld, HOUR, MINUTE, START_AT, terms } from "../desk/desk.js"
import { eventOf } from "./story.js"

/** A store in memory in which what is read of one stream can be spoilt. */
function aSpoiltStore(clock: { now(): number }) {
  const driver = createMemoryDriver(clock)
  const spoilt: { body?: string; summary?: string; snapshot?: string; message?: string } = {}
  const of = (stream: string) => stream.startsWith("CA1")
  const spoiling: StoreDriver = {
    ...driver,
    read: async (client, stream, after, limit) => {
      const bodies = await driver.read(client, stream, after, limit)
      return spoilt.body === undefined || !of(stream) ? bodies : [spoilt.body, ...bodies.slice(1)]
    },
    list: async (client, query) =>
      (await driver.list(client, query)).map((row) =>
        of(row.stream) ? { ...row, summary: spoilt.summary ?? row.summary } : row,
      ),
    getSnapshot: async (client, stream) =>
      spoilt.snapshot === undefined ? driver.getSnapshot(client, stream) : { stream, seq: 1, state: spoilt.snapshot },
    claim: async (client, kind, options) =>
      (await driver.claim(client, kind, options)).map((row) =>
        of(row.stream) && kind === "message" ? { ...row, body: spoilt.message ?? row.body } : row,
      ),
    listParked: async (...asked) =>
      (await driver.listParked(...asked)).map((row) =>
        of(row.stream) ? { ...row, body: spoilt.message ?? row.body } : row,
      ),
  }
  return { store: createStore(spoiling), spoilt }
}

async function twoCalls() {
  let spoilt!: ReturnType<typeof aSpoiltStore>["spoilt"]
  const world = aWorld((clock) => {
    const made = aSpoiltStore(clock)
    spoilt = made.spoilt
    return made.store
  })
  const acme = world.open().client("acme")
  const by = { id: "a7", role: "agent" } as const
  for (const callId of ["CA1", "CA2"]) {
    const call = await acme.openCall({ callId, caller: { personId: "dana", name: "Dana Canary" } })
    await call.record({ type: "connectCall" })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by })
    await call.record({ type: "requestHelp", helpId: "h1", by })
  }
  const desk = world.open()
  return { ...world, desk, acme: desk.client("acme"), spoilt, by }
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work()
  } catch (fault) {
    return (fault as { readonly code?: string }).code
  }
  return undefined
}

describe("a record that no store wrote", () => {
  test.each([
    ["nothing", "null"],
    ["a number", "5"],
    ["a list", "[]"],
    ["no JSON", "{CANARY"],
    ["without a type", JSON.stringify({ ...eventOf("CA1", 1), type: undefined })],
    ["with a type that is no text", JSON.stringify({ ...eventOf("CA1", 1), type: 7 })],
    ["two in the place of one", `${JSON.stringify(eventOf("CA1", 1))},${JSON.stringify(eventOf("CA1", 2))}`],
  ])("an event: %s, is told by its stream, and keeps nobody else", async (_, body) => {
    const { acme, desk, spoilt, passes, failures, by } = await twoCalls()
    spoilt.body = body
    const damaged = { code: "store/damaged", detail: { where: "CA1/promise/p1" } }
    await expect(acme.state("CA1/promise/p1")).rejects.toMatchObject(damaged)
    await expect(acme.command("CA1/promise/p1", { type: "addNote", note: "so", by })).rejects.toMatchObject(damaged)
    await expect(acme.call("CA1")).rejects.toMatchObject({ code: "store/damaged", detail: { where: "CA1" } })
    passes(2 * HOUR)
    await desk.tick()
    expect(await acme.state("CA2/promise/p1")).toMatchObject({ overdueCount: 1 })
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(["store/damaged"]))
    expect(JSON.stringify(failures)).not.toContain("CANARY")
  })

  test("an event: the other streams of its caller are erased, and the one is told", async () => {
    const { acme, spoilt, by } = await twoCalls()
    for (const callId of ["CA1", "CA2"]) await acme.withdraw(`${callId}/promise/p1`, { reason: "sold", by })
    spoilt.body = "null"
    await expect(eraseCaller(acme, { caller: "dana" })).rejects.toMatchObject({ code: "store/damaged" })
    expect(JSON.stringify(await acme.store.read("CA2"))).not.toContain("Canary")
    expect((await acme.list({ caller: "dana" })).map(({ stream }) => stream)).toEqual(["CA1", "CA1/promise/p1"])
    delete spoilt.body
    expect((await eraseCaller(acme, { caller: "dana" })).streams).toEqual(["CA1", "CA1/promise/p1"])
  })

  test("an open follow-up that cannot be read: all else of its caller is erased, and it is told", async () => {
    const { acme, desk, store, spoilt, by } = await twoCalls()
    spoilt.body = "null"
    // As after a restart: nothing is at hand.
    const fresh = desk.client("acme")
    const erasing = eraseCaller(fresh, { caller: "dana", withdrawOpen: true, by })
    await expect(erasing).rejects.toMatchObject({ code: "store/damaged", detail: { where: "CA1/promise/p1" } })
    expect(JSON.stringify(await store.client("acme").read("CA2"))).not.toContain("Canary")
    expect(await acme.state("CA2/promise/p1")).toMatchObject({ standing: "withdrawn" })
    delete spoilt.body
    const { streams } = await eraseCaller(acme, { caller: "dana", withdrawOpen: true, by })
    expect(streams).toEqual(["CA1", "CA1/promise/p1"])
  })

  test("an event nested 20,000 deep: the other streams are erased, and the one is told", async () => {
    const { acme, store, spoilt, by } = await twoCalls()
    for (const callId of ["CA1", "CA2"]) await acme.withdraw(`${callId}/promise/p1`, { reason: "sold", by })
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`
    spoilt.body = JSON.stringify({ ...eventOf("CA1", 1), data: { deep: "HERE" } }).replace('"HERE"', deep)
    await expect(eraseCaller(acme, { caller: "dana" })).rejects.toMatchObject({ code: "store/damaged" })
    expect(JSON.stringify(await store.client("acme").read("CA2"))).not.toContain("Canary")
    const data = JSON.parse(`{"deep":${deep}}`) as object
    expect(codeOf(() => erasePerson([{ ...eventOf("CA1", 1), data }]))).toBe("input/invalid")
  })

  test.each([
    "{CANARY",
    "null",
    "5",
    '{"help":5,"holds":"none"}',
    '{"help":[null,5,"h1",{}],"holds":[null,[]]}',
    '{"__proto__":{"help":[1]}}',
  ])("a summary, %s: lists, audits and the next call go on without it", async (summary) => {
    const { acme, desk, spoilt, failures, passes } = await twoCalls()
    spoilt.summary = summary
    expect((await acme.list()).map(({ stream }) => stream)).toHaveLength(4)
    expect((await acme.openHelp()).map(({ callId }) => callId)).toEqual(["CA2"])
    expect(await acme.openHolds()).toEqual([])
    await acme.openCall({ callId: "CA3", caller: { personId: "dana" } })
    expect(await desk.audit()).toEqual([])
    passes(2 * HOUR)
    await desk.tick()
    expect(failures).toEqual([])
    expect(await acme.state("CA1/promise/p1")).toMatchObject({ overdueCount: 1 })
  })

  test("a snapshot: the call is read from its events, and it is reported", async () => {
    const { acme, spoilt, failures } = await twoCalls()
    spoilt.snapshot = "{CANARY"
    expect((await acme.call("CA1"))?.getSnapshot().session.promises).toHaveLength(1)
    expect(failures.map(({ step, code }) => [step, code])).toEqual([["snapshot", "store/damaged"]])
  })

  test("a message: it is put aside, where an audit finds it, and the others are delivered", async () => {
    const { acme, desk, spoilt, passes } = await twoCalls()
    for (const stream of ["CA1", "CA2"]) {
      const seq = (await acme.list({ streams: [stream] }))[0]!.seq
      const messages = [{ id: `${stream}#m`, topic: "crm", stream, body: { text: "so" } }]
      await acme.store.append({ streams: [{ stream, expectedSeq: seq, events: [eventOf(stream, seq + 1)] }], messages })
    }
    spoilt.message = "{CANARY"
    const delivered: string[] = []
    const deliver = ({ id }: { readonly id: string }) => (delivered.push(id), "delivered" as const)
    for (let round = 0; round < 3; round++, passes(5 * MINUTE)) await deliverMessages(acme.store, { deliver })
    expect(delivered).toEqual(["CA2#m"])
    expect((await desk.audit()).filter(({ found }) => found === "parked")).toMatchObject([{ stream: "CA1" }])
  })
})
