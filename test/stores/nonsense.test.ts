import { expect, test } from "vitest"
import { isFault, type Fault } from "evenkeel/kernel"
import {
  createMemoryStore,
  createStore,
  deliverMessages,
  eraseCaller,
  signWebhook,
  toCloudEvent,
  type ClientStore,
} from "evenkeel/stores"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { eventOf } from "./story.js"

const clock = { now: () => 1_767_225_600_000 }
const none: readonly unknown[] = [null, 0, NaN, "", "x", true, [], [null], () => 0, Symbol("s"), 1n, new Date(NaN)]

/** Whatever somebody who does without types may give: each method, at each of its places. */
const asked: Readonly<Record<string, (own: ClientStore, value: never) => unknown>> = {
  append: (own, value) => own.append(value),
  "append: streams": (own, value) => own.append({ streams: value }),
  "append: a stream": (own, value) => own.append({ streams: [value] }),
  "append: its events": (own, value) => own.append({ streams: [{ stream: "S", expectedSeq: 0, events: value }] }),
  "append: an event": (own, value) => own.append({ streams: [{ stream: "S", expectedSeq: 0, events: [value] }] }),
  "append: its index": (own, value) => own.append({ streams: [{ ...good, index: value }] }),
  "append: its messages": (own, value) => own.append({ streams: [good], messages: [value] }),
  findAppend: (own, value) => own.findAppend(value),
  read: (own, value) => own.read(value),
  "read: page": (own, value) => own.read("S", value),
  feed: (own, value) => own.feed(value),
  list: (own, value) => own.list(value),
  "list: streams": (own, value) => own.list({ streams: value }),
  putSnapshot: (own, value) => own.putSnapshot(value),
  getSnapshot: (own, value) => own.getSnapshot(value),
  claimTimers: (own, value) => own.claimTimers(value),
  claimMessages: (own, value) => own.claimMessages(value),
  "claimMessages: topics": (own, value) => own.claimMessages({ limit: 1, leaseMs: 1, topics: value }),
  complete: (own, value) => own.complete(value),
  release: (own, value) => own.release(value, null),
  listParked: (own, value) => own.listParked(value),
  "listParked: after": (own, value) => own.listParked({ after: value }),
  "append: its command": (own, value) =>
    own.append({ command: value, streams: [{ ...good, stream: "T", events: [eventOf("T", 1)] }] }),
  erase: (own, value) => own.erase(value),
  "erase: streams": (own, value) => own.erase({ streams: value, rewrite: (events) => events }),
  "erase: rewrite": (own, value) => own.erase({ streams: ["S"], rewrite: value }),
  "erase: what rewrite gives": (own, value) => own.erase({ streams: ["S"], rewrite: () => value }),
  deleteOld: (own, value) => own.deleteOld(value),
  "deleteOld: before": (own, value) => own.deleteOld({ before: value }),
  "deleteOld: kinds": (own, value) => own.deleteOld({ before: 1, kinds: value }),
  deliverMessages: (own, value) => deliverMessages(own, value),
  "deliverMessages: deliver": (own, value) => deliverMessages(own, { deliver: value }),
  eraseCaller: (own, value) => eraseCaller(own, value),
  "eraseCaller: caller": (own, value) => eraseCaller(own, { caller: value }),
  signWebhook: (_, value) => signWebhook(value),
  toCloudEvent: (_, value) => toCloudEvent(value, { source: "/acme" }),
  "toCloudEvent: options": (_, value) => toCloudEvent(eventOf("S", 1), value),
  "the store: client": (_, value) => createMemoryStore({ clock }).client(value),
  "the store: dueClients": (_, value) => createMemoryStore({ clock }).dueClients(value),
  "the store: watch": (_, value) => createMemoryStore({ clock }).watch(value),
  createStore: (_, value) => createStore(value),
  createMemoryStore: (_, value) => createMemoryStore(value),
  "createMemoryStore: clock": (_, value) => createMemoryStore({ clock: value }),
  "createMemoryStore: schedule": (_, value) => createMemoryStore({ clock, schedule: value }),
  createSqliteStore: (_, value) => createSqliteStore(value),
  "createSqliteStore: database": (_, value) => createSqliteStore({ database: value }),
  createPostgresStore: (_, value) => createPostgresStore(value),
  "createPostgresStore: pool": (_, value) => createPostgresStore({ pool: value }),
  migratePostgres: (_, value) => migratePostgres(value),
}
const good = { stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }

/** What is right for a place after all: a name is a name, a list may be empty, a function is one. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  findAppend: ["x"],
  "append: its command": ["x"],
  read: ["x"],
  getSnapshot: ["x"],
  "list: streams": [none[6]],
  "claimMessages: topics": [none[6]],
  "erase: streams": [none[6]],
  "deleteOld: before": [0],
  "deleteOld: kinds": [none[6]],
  "deliverMessages: deliver": [none[8]],
  "eraseCaller: caller": ["x"],
  "the store: client": ["x"],
  "the store: watch": [none[8]],
  "createMemoryStore: schedule": [none[8]],
  // An object without members, which asks for nothing.
  "read: page": [none[11]],
  feed: [none[11]],
  list: [none[11]],
  listParked: [none[11]],
  "the store: dueClients": [none[11]],
}

test.each(Object.keys(asked))("%s: what is none is told by its path, and is no crash", async (name) => {
  for (const value of none) {
    const own = createMemoryStore({ clock }).client("own")
    await own.append({ streams: [good] })
    const told = await (async () => asked[name]!(own, value as never))().then(
      () => undefined,
      (error: unknown) => error,
    )
    const what = `${typeof value} ${String(value)}`
    if (right[name]?.includes(value)) expect(told, what).toBeUndefined()
    else {
      expect(isFault(told, "store/invalid"), `${what}: ${String(told)}`).toBe(true)
      expect((told as Fault).issues?.[0]?.path, what).toMatch(/\w/)
    }
    expect(await own.read("S")).toHaveLength(1)
  }
})

test("a caller who is left out is nobody, and not everybody", async () => {
  const own = createMemoryStore({ clock }).client("own")
  await own.append({ streams: [{ ...good, index: { kind: "call", state: "done", open: false, caller: "p1" } }] })
  await expect(eraseCaller(own, {} as never)).rejects.toMatchObject({ code: "store/invalid" })
  expect(await own.read("S")).toEqual(good.events)
})

test("a schedule that throws fails nothing", async () => {
  const schedule = () => {
    throw new Error("the host's own trouble")
  }
  const own = createMemoryStore({ clock, schedule }).client("own")
  expect(await own.append({ streams: [good] })).toEqual({ seqs: { S: 1 }, repeated: false })
})
