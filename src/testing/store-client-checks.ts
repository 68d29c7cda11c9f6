import type { Append, ClientStore } from "../stores/index.js"
import { messageOf } from "./store-append-checks.js"
import {
  eventOf,
  must,
  mustEqual,
  mustFault,
  readFeed,
  START,
  storeCheck,
  streamOf,
  type StoreCheck,
  type StoreSubject,
} from "./store-subject.js"

const LEASE = { limit: 100, leaseMs: 1_000 }
const index = { kind: "call", state: "live", open: false, caller: "p1" }

/** Two clients with the same names, and input that no store may take. */
export function clientChecks(subject: StoreSubject): readonly StoreCheck[] {
  const check = storeCheck.bind(undefined, subject)
  return [
    check("of two clients with the same names neither sees nor changes what is the other's", async (stage) => {
      const { own, other, again, set } = stage
      await fill(own, "own")
      const alone = await picture(own)
      await fill(other, "other")
      mustEqual(await picture(own), alone, "what one sees once the other is there")
      const theirs = await picture(other)
      must(!JSON.stringify(theirs).includes('"own"'), "one's words are seen by the other")
      set(START + 10)
      // Everything that can be done through one handle:
      const [timer] = await own.claimTimers(LEASE)
      const [message] = await own.claimMessages(LEASE)
      must(timer !== undefined && message !== undefined, "nothing was claimed")
      await own.release(timer!, null)
      await own.complete(message!)
      await own.append({ streams: [streamOf("S", 2, 3, { timerAt: null, index })] })
      await own.erase({ streams: ["S"], rewrite: (events) => events.map((event) => ({ ...event, data: {} })) })
      await own.deleteOld({ before: START + 1_000 })
      mustEqual(await own.read("S"), [], "one's own are deleted")
      mustEqual(await picture((await again()).client("other")), theirs, "what the other sees after all that")
    }),
    check("claims of one client do not hold for another", async ({ own, other }) => {
      await fill(own, "own")
      await fill(other, "other")
      const timers = await own.claimTimers(LEASE)
      const messages = await own.claimMessages(LEASE)
      for (const claim of [...timers, ...messages]) {
        mustEqual(await other.complete(claim), false, `the other completes the ${claim.kind}`)
        mustEqual(await other.release(claim, null), false, `the other releases the ${claim.kind}`)
      }
      mustEqual((await other.claimTimers(LEASE)).length, 1, "the other's timer")
      mustEqual((await other.claimMessages(LEASE)).length, 1, "the other's message")
      for (const claim of [...timers, ...messages]) mustEqual(await own.complete(claim), true, `own ${claim.kind}`)
    }),
    check("names that look alike are different clients and streams", async ({ store }) => {
      const names = ["a", "A", "a ", "a%", "a_", "á", "a\u0301", "'; drop table x; --", "__proto__", "\u{1f600}", "*"]
      for (const [place, name] of names.entries()) {
        const client = store.client(name)
        for (const stream of names.slice(0, place + 1))
          await client.append({ streams: [streamOf(stream)], key: stream })
      }
      for (const [place, name] of names.entries()) {
        const found = (await store.client(name).list()).map(({ stream }) => stream)
        mustEqual([...found].sort(), names.slice(0, place + 1).sort(), `streams of ${name}`)
        const seqs = (await store.client(name).findAppend("__proto__"))?.seqs
        if (place === 8) mustEqual(Object.entries(seqs ?? {}), [["__proto__", 1]], "a hostile name in a result")
      }
    }),
    check("what cannot be kept is said, with its path, and nothing is kept", async ({ own, store }) => {
      const good: Append = { streams: [streamOf("S")] }
      const circle: Record<string, unknown> = {}
      circle.circle = circle
      // `as never` here and below: what the types forbid is what a store must refuse.
      const wrong: readonly unknown[] = [
        { streams: [] },
        { streams: "S" },
        { streams: [streamOf("")] },
        { streams: [streamOf("a\u0000b")] },
        { streams: [streamOf("\ud800")] },
        { streams: [streamOf("x".repeat(201))] },
        { streams: [streamOf("S"), streamOf("S")] },
        { streams: [{ ...streamOf("S"), expectedSeq: -1 }] },
        { streams: [{ ...streamOf("S"), expectedSeq: 1 }] },
        { streams: [{ ...streamOf("S"), events: [] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("T", 1)] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("S", 1), eventOf("S", 3)] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("S", 1, circle)] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("S", 1, 1n)] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("S", 1, "x".repeat(1_000_001))] }] },
        { streams: [{ ...streamOf("S"), events: [eventOf("S", 1, {}, NaN)] }] },
        { streams: [streamOf("S", 0, 1, { timerAt: Infinity })] },
        { streams: [streamOf("S", 0, 1, { timerAt: -1 })] },
        { streams: [streamOf("S", 0, 1, { index: { ...index, kind: "" } })] },
        { streams: [streamOf("S", 0, 1, { index: { ...index, open: 1 as never } })] },
        { streams: [streamOf("S", 0, 1, { index: { ...index, summary: "x".repeat(8_001) } })] },
        { ...good, key: "" },
        { ...good, messages: [messageOf("m", "T")] },
        { ...good, messages: [messageOf("", "S")] },
        { ...good, messages: [messageOf("m", "S", "webhook", circle)] },
      ]
      for (const [place, append] of wrong.entries())
        await mustFault(own.append(append as Append), "store/invalid", `append ${place}`)
      mustEqual(await readFeed(own), [], "events")
      mustEqual(await own.list(), [], "streams")
      const asked = [
        own.read(""),
        own.read("S", { after: -1 }),
        own.read("S", { limit: 0 }),
        own.feed({ after: "no cursor" }),
        own.feed({ limit: 0 }),
        own.list({ kind: "" }),
        own.list({ states: "x" as never }),
        own.list({ heardSince: NaN }),
        own.claimTimers({ limit: 0, leaseMs: 1 }),
        own.claimTimers({ limit: 1, leaseMs: 0 }),
        own.claimMessages({ limit: 1, leaseMs: 1, topics: [""] }),
        own.complete({ kind: "other" as never, id: "S", token: 1 }),
        own.release({ kind: "timer", id: "S", token: 1 }, NaN),
        own.putSnapshot({ stream: "S", seq: 0, state: {} }),
        own.deleteOld({ before: NaN }),
        store.dueClients({ limit: 0 }),
        store.listClients({ limit: 0 }),
      ]
      for (const [place, promise] of asked.entries()) await mustFault(promise, "store/invalid", `question ${place}`)
    }),
    check(
      "whoever watches is told of what may be due, and a listener that throws fails nothing",
      async ({ own, store }) => {
        let heard = 0
        const stop = store.watch(() => {
          heard += 1
          throw new Error("a listener's own trouble")
        })
        await own.append({ streams: [streamOf("S", 0, 1, { timerAt: START })] })
        must(heard >= 1, "nothing was heard")
        stop()
        const before = heard
        await own.append({ streams: [streamOf("S", 1, 1, { timerAt: START })] })
        mustEqual(heard, before, "heard after it stopped")
      },
    ),
    check("a closed store refuses everything, and what was given before it is kept", async ({ own, store, again }) => {
      const kept = own.append({ streams: [streamOf("S")] })
      const reopened = await again()
      await kept
      mustEqual((await reopened.client("own").read("S")).length, 1, "events")
      await reopened.close()
      await reopened.close()
      const client = reopened.client("own")
      const asked: Promise<unknown>[] = [
        client.append({ streams: [streamOf("T")] }),
        client.read("S"),
        client.feed(),
        store.dueClients(),
        store.listClients(),
      ]
      if (reopened === store) asked.push(own.list())
      for (const promise of asked) await mustFault(promise, "store/closed", "after close")
    }),
  ]
}

async function fill(client: ClientStore, words: string): Promise<void> {
  const events = [eventOf("S", 1, { words }), eventOf("S", 2, { words })]
  await client.append({
    key: "k",
    streams: [{ stream: "S", expectedSeq: 0, events, timerAt: START, index: { ...index, summary: { words } } }],
    messages: [messageOf("m", "S", "webhook", { words })],
  })
  await client.putSnapshot({ stream: "S", seq: 2, state: { words } })
}

async function picture(client: ClientStore): Promise<unknown> {
  return {
    events: await client.read("S"),
    feed: await readFeed(client),
    list: await client.list(),
    byCaller: await client.list({ caller: "p1" }),
    key: await client.findAppend("k"),
    snapshot: await client.getSnapshot("S"),
    parked: await client.listParked(),
  }
}
