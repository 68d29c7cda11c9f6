import { defined } from "../kernel/inner.js"
import type { ClientStore } from "../stores/index.js"
import {
  eventOf,
  must,
  mustEqual,
  mustFault,
  MOST_READS,
  readFeed,
  START,
  storeCheck,
  streamOf,
  type StoreCheck,
  type StoreSubject,
} from "./store-subject.js"

const RACERS = 16
const ROUNDS = 20

/** Appends and reads: versions, keys, all or nothing. */
export function appendChecks(subject: StoreSubject): readonly StoreCheck[] {
  const check = storeCheck.bind(undefined, subject)
  return [
    check("what was appended is read as it was, also after the store was opened anew", async ({ own, again }) => {
      const data = {
        text: 'é "\\ \u{1f600} \u0000 \ud800',
        __proto__x: [0, -1.5, 1e300, null, true],
        nested: { a: [{}] },
      }
      const events = [eventOf("S", 1, data), eventOf("S", 2, {})]
      const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as unknown
      const more = [eventOf("S", 3, hostile)]
      mustEqual(await own.append({ streams: [{ stream: "S", expectedSeq: 0, events }] }), kept({ S: 2 }), "result")
      await own.append({ streams: [{ stream: "S", expectedSeq: 2, events: more }] })
      mustEqual(await own.read("S"), [...events, ...more], "events")
      const store = await again()
      const read = await store.client("own").read("S")
      must(JSON.stringify(read) === JSON.stringify([...events, ...more]), "the events read anew are not byte for byte")
      must(({} as { polluted?: boolean }).polluted === undefined, "a prototype was changed")
    }),
    check("a part of a stream can be read, and a stream that there is not has no events", async ({ own }) => {
      await own.append({ streams: [streamOf("S", 0, 5)] })
      const seqs = async (page: Parameters<ClientStore["read"]>[1]) => (await own.read("S", page)).map(({ seq }) => seq)
      mustEqual(await seqs({ after: 2 }), [3, 4, 5], "after 2")
      mustEqual(await seqs({ after: 1, limit: 2 }), [2, 3], "after 1, two")
      mustEqual(await seqs({ after: 5 }), [], "after the last")
      mustEqual(await own.read("T"), [], "no such stream")
    }),
    check("a stale append keeps nothing and says where the stream stands", async ({ own }) => {
      await own.append({ streams: [streamOf("S", 0, 2)] })
      for (const expectedSeq of [0, 1, 3]) {
        const stale = { key: "k", streams: [streamOf("S", expectedSeq)] }
        await mustFault(own.append(stale), "store/conflict", `at ${expectedSeq}`)
      }
      mustEqual((await own.read("S")).length, 2, "events")
      mustEqual(await own.findAppend("k"), undefined, "the key of what was refused")
      mustEqual(await own.append({ key: "k", streams: [streamOf("S", 2)] }), kept({ S: 3 }), "decided again")
    }),
    check("of many that append to the same version one wins, each time", async ({ own }) => {
      for (let round = 0; round < ROUNDS; round++) {
        const racers = Array.from({ length: RACERS }, (_, racer) => {
          const events = [eventOf("S", round + 1, { racer })]
          return own.append({ key: `${round}-${racer}`, streams: [{ stream: "S", expectedSeq: round, events }] })
        })
        const results = await Promise.allSettled(racers)
        mustEqual(results.filter(({ status }) => status === "fulfilled").length, 1, `winners of round ${round}`)
        const winner = results.findIndex(({ status }) => status === "fulfilled")
        mustEqual(
          (await own.read("S", { after: round })).map(({ data }) => data),
          [{ racer: winner }],
          "who stands there",
        )
      }
    }),
    check("a key that was given before gives its first result, whatever comes with it", async ({ own, again }) => {
      await own.append({ key: "k", streams: [streamOf("S", 0, 2)] })
      await own.append({ streams: [streamOf("S", 2)] })
      const repeated = { seqs: { S: 2 }, repeated: true }
      const twice = { key: "k", streams: [streamOf("S", 3, 1), streamOf("T")], messages: [messageOf("m", "S")] }
      mustEqual(await own.append(twice), repeated, "the same stream, another version")
      mustEqual(await own.findAppend("k"), repeated, "asked for")
      mustEqual(await own.findAppend("other"), undefined, "no such key")
      await mustFault(own.append({ key: "k", streams: [streamOf("T")] }), "store/key-reused", "another stream")
      const store = await again()
      mustEqual(await store.client("own").append(twice), repeated, "opened anew")
      mustEqual((await readFeed(store.client("own"))).length, 3, "events")
      mustEqual(await store.client("own").claimMessages({ limit: 9, leaseMs: 1 }), [], "messages")
    }),
    check("a key that comes again for another command is refused, and keeps nothing", async ({ own, again }) => {
      const given = (command: string | undefined, seq: number, key = "k") =>
        ({ key, ...defined({ command }), streams: [streamOf("S", seq)] }) as const
      await own.append(given("connectCall", 0))
      await own.append(given(undefined, 1, "untold"))
      const repeated = { seqs: { S: 1 }, repeated: true }
      const look = async (client: ClientStore, when: string): Promise<void> => {
        mustEqual(await client.append(given("connectCall", 2)), repeated, `the same command, ${when}`)
        await mustFault(client.append(given("closeLine", 2)), "store/key-reused", `another command, ${when}`)
        mustEqual(await client.append(given(undefined, 2)), repeated, `none told, ${when}`)
        mustEqual(await client.findAppend("k"), { ...repeated, command: "connectCall" }, `asked for, ${when}`)
        const untold = { seqs: { S: 2 }, repeated: true }
        mustEqual(await client.append(given("closeLine", 2, "untold")), untold, `none was told, ${when}`)
        mustEqual(await client.findAppend("untold"), untold, `asked for what was not told, ${when}`)
        mustEqual((await client.read("S")).length, 2, `events, ${when}`)
      }
      await look(own, "at once")
      const same = (await again()).client("own")
      await look(same, "opened anew")
      const both = [given("connectCall", 2, "new"), given("closeLine", 2, "new")].map((each) => same.append(each))
      mustEqual(
        (await Promise.allSettled(both)).map(({ status }) => status).sort(),
        ["fulfilled", "rejected"],
        "one key for two commands at once",
      )
    }),
    check("a key given many times at once is kept once", async ({ own }) => {
      const append = { key: "k", streams: [streamOf("S", 0, 3)] }
      const results = await Promise.all(Array.from({ length: RACERS }, () => own.append(append)))
      mustEqual(results.filter(({ repeated }) => !repeated).length, 1, "kept")
      mustEqual((await readFeed(own)).length, 3, "events")
    }),
    check("an append of several streams is kept wholly or not at all", async ({ own, set }) => {
      await own.append({ streams: [streamOf("B", 0, 1)] })
      const index = { kind: "call", state: "live", open: true }
      const half = {
        key: "k",
        streams: [streamOf("A", 0, 2, { timerAt: START, index }), streamOf("B", 0, 1, { timerAt: START, index })],
        messages: [messageOf("m", "A")],
      }
      await mustFault(own.append(half), "store/conflict", "one of two stale")
      set(START + 10)
      mustEqual(await own.read("A"), [], "events of the other")
      mustEqual(await own.findAppend("k"), undefined, "key")
      mustEqual(await own.claimTimers({ limit: 9, leaseMs: 1 }), [], "timers")
      mustEqual(await own.claimMessages({ limit: 9, leaseMs: 1 }), [], "messages")
      mustEqual(await own.list({ kind: "call" }), [], "index")
      const whole = { ...half, streams: [half.streams[0]!, streamOf("B", 1, 1, { timerAt: START, index })] }
      mustEqual(await own.append(whole), kept({ A: 2, B: 2 }), "both as they stand")
      mustEqual((await own.claimTimers({ limit: 9, leaseMs: 1 })).length, 2, "timers of both")
      mustEqual((await own.claimMessages({ limit: 9, leaseMs: 1 })).length, 1, "message")
      mustEqual((await own.list({ kind: "call" })).length, 2, "index of both")
    }),
    check("appends that are written together stand each alone", async ({ own, other }) => {
      const good = Array.from({ length: 5 }, (_, index) => own.append({ streams: [streamOf(`S${index}`)] }))
      const stale = own.append({ streams: [streamOf("X", 7)] })
      const theirs = other.append({ streams: [streamOf("S0"), streamOf("X")] })
      const followed = own.append({ streams: [streamOf("S0", 1)] })
      await Promise.all([...good, theirs, followed, mustFault(stale, "store/conflict", "the stale one")])
      mustEqual((await readFeed(own)).length, 6, "own events")
      mustEqual((await readFeed(other)).length, 2, "the other's events")
    }),
    check("the feed gives every event once, those of a stream in order, from any cursor on", async ({ own, again }) => {
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let seq = 0; seq < 10; seq += 2) await own.append({ streams: [streamOf(`S${writer}`, seq, 2)] })
      })
      const live: string[] = []
      let cursor = ""
      const read = async (client: ClientStore): Promise<number> => {
        const page = await client.feed({ after: cursor, limit: 7 })
        cursor = page.cursor
        live.push(...page.events.map(({ id }) => id))
        return page.events.length
      }
      while (live.length < 20) await read(own)
      await Promise.all(writers)
      const store = await again()
      for (let reads = 0; live.length < 80 && reads < MOST_READS; reads++) await read(store.client("own"))
      while ((await read(store.client("own"))) > 0);
      mustEqual(live.length, 80, "events")
      mustEqual(new Set(live).size, 80, "different events")
      for (let writer = 0; writer < 8; writer++) {
        const own = live.filter((id) => id.startsWith(`S${writer}#`))
        mustEqual(
          own,
          Array.from({ length: 10 }, (_, index) => `S${writer}#${index + 1}`),
          `order of S${writer}`,
        )
      }
      const empty = await store.client("own").feed({ after: cursor })
      mustEqual(empty, { events: [], cursor }, "the page after the last")
    }),
  ]
}

/** A message of a stream. */
export function messageOf(id: string, stream: string, topic = "webhook", body: unknown = { id }) {
  return { id, topic, stream, body }
}

const kept = (seqs: Readonly<Record<string, number>>) => ({ seqs, repeated: false })
