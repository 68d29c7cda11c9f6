import type { Envelope } from "../kernel/index.js"
import type { StoredSnapshot } from "../stores/index.js"
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
const index = { kind: "call", state: "live", open: true, caller: "p1", agent: "sam", matter: "boiler" }
const blank = (events: readonly Envelope[]) => events.map((event) => ({ ...event, data: {} }))

/** Snapshots, lists, erasure and retention. */
export function keepChecks(subject: StoreSubject): readonly StoreCheck[] {
  const check = storeCheck.bind(undefined, subject)
  return [
    check("the newest snapshot of a stream is kept, and none of a stream that there is not", async ({ own, again }) => {
      await own.append({ streams: [streamOf("A", 0, 5)] })
      const at = (seq: number): StoredSnapshot => ({ stream: "A", seq, state: { seq, text: "\u{1f600}\u0000" } })
      mustEqual(await own.getSnapshot("A"), undefined, "none yet")
      for (const seq of [3, 5, 4]) await own.putSnapshot(at(seq))
      mustEqual(await own.getSnapshot("A"), at(5), "the newest")
      await own.putSnapshot({ ...at(1), stream: "B" })
      mustEqual(await own.getSnapshot("B"), undefined, "of no stream")
      mustEqual(await (await again()).client("own").getSnapshot("A"), at(5), "opened anew")
    }),
    check("streams are found by everything that their index holds", async ({ own, again }) => {
      const rest = { timerAt: START + 5, index: { ...index, dueAt: START + 9, summary: { hot: true } } }
      await own.append({ streams: [streamOf("A", 0, 2, rest)] })
      await own.append({ streams: [streamOf("B", 0, 1, { index: { ...index, caller: "p2", state: "hard" } })] })
      await own.append({ streams: [streamOf("C", 0, 1, { index: { kind: "followUp", state: "kept", open: false } })] })
      await own.append({ streams: [streamOf("D")] })
      const client = (await again()).client("own")
      const record = { ...rest.index, stream: "A", seq: 2, heardAt: START + 2, timerAt: START + 5, erasedCount: 0 }
      mustEqual((await client.list({ kind: "call" }))[0], record, "the record")
      const queries = [
        [{}, "ABCD"],
        [{ kind: "call" }, "AB"],
        [{ states: ["hard", "kept"] }, "BC"],
        [{ states: [] }, ""],
        [{ streams: ["C", "A", "none"] }, "AC"],
        [{ streams: ["A", "B"], caller: "p2" }, "B"],
        [{ streams: [] }, ""],
        [{ open: false }, "C"],
        [{ caller: "p1" }, "A"],
        [{ agent: "sam", states: ["hard"] }, "B"],
        [{ matter: "boiler" }, "AB"],
        [{ dueUntil: START + 9 }, "A"],
        [{ dueUntil: START + 8 }, ""],
        [{ heardSince: START + 2 }, "A"],
        [{ heardSince: START + 1, open: true }, "ABD"],
        [{ heardSince: START + 3 }, ""],
        [{ after: "B" }, "CD"],
        [{ limit: 2 }, "AB"],
        [{ kind: "call", open: true, after: "A", limit: 1 }, "B"],
      ] as const
      for (const [query, expected] of queries) {
        const found = (await client.list(query)).map(({ stream }) => stream)
        mustEqual(found.join(""), expected, JSON.stringify(query))
      }
      await client.append({ streams: [streamOf("A", 2)] })
      mustEqual((await client.list({ caller: "p1" })).length, 1, "an append without an index leaves it")
      await client.append({ streams: [streamOf("A", 3, 1, { index: { kind: "call", state: "done", open: false } })] })
      mustEqual(await client.list({ caller: "p1" }), [], "an append with an index replaces it")
    }),
    check("what is erased is nowhere, the stream replays, and its neighbours are as they were", async (stage) => {
      const { own, other, again, set } = stage
      const words = (stream: string) => ({
        streams: [
          {
            ...streamOf(stream, 0, 0, { timerAt: START, index: { ...index, summary: "WORDS" } }),
            events: said(stream),
          },
        ],
        messages: [messageOf(`m-${stream}`, stream, "crm", { words: "WORDS" })],
        key: stream,
      })
      for (const client of [own, other])
        for (const stream of ["A", "B"]) {
          await client.append(words(stream))
          await client.putSnapshot({ stream, seq: 2, state: "WORDS" })
        }
      const before = JSON.stringify([await readFeed(other), await own.read("B"), await other.list()])
      const [claimed] = await own.claimTimers({ ...LEASE, limit: 1 })
      mustEqual(await own.erase({ streams: ["A", "none", "A"], rewrite: blank }), { streams: ["A"] }, "result")
      await own.putSnapshot({ stream: "A", seq: 2, state: "WORDS" })
      const store = await again()
      const client = store.client("own")
      const left = [await client.read("A"), await client.getSnapshot("A"), await client.list({ after: "0", limit: 1 })]
      must(
        !JSON.stringify([left, (await readFeed(client)).filter((event) => event.stream === "A")]).includes("WORDS"),
        "words are left",
      )
      mustEqual(await client.read("A"), blank(said("A")), "the events without their words")
      mustEqual(
        (await client.list({ caller: "p1" })).map(({ stream }) => stream),
        ["B"],
        "the caller's streams",
      )
      const [erased] = await client.list()
      mustEqual(erased?.erasedCount, 1, "how often it was erased")
      mustEqual(erased?.open, true, "whether it is open: an audit finds it, and age deletes it not")
      mustEqual(await client.complete(claimed!), false, "a claim on the timer")
      set(START + 2_000)
      mustEqual(
        (await client.claimTimers(LEASE)).map((claim) => claim.stream),
        ["B"],
        "timers",
      )
      mustEqual(
        (await client.claimMessages(LEASE)).map((claim) => claim.stream),
        ["B"],
        "messages",
      )
      mustEqual(await client.append(words("A")), { seqs: { A: 2 }, repeated: true }, "its key")
      await client.append({ streams: [streamOf("A", 2)] })
      mustEqual((await client.read("A")).length, 3, "events after one more")
      const after = [await readFeed(store.client("other")), await client.read("B"), await store.client("other").list()]
      must(JSON.stringify(after) === before, "a neighbour was changed")
      mustEqual(await store.client("other").getSnapshot("A"), { stream: "A", seq: 2, state: "WORDS" }, "their snapshot")
    }),
    check("erasing changes nothing but data", async ({ own }) => {
      await own.append({ streams: [streamOf("A", 0, 2)] })
      const wrong: ((events: readonly Envelope[]) => readonly Envelope[])[] = [
        (events) => events.slice(1),
        (events) => events.map((event) => ({ ...event, seq: event.seq + 1 })),
        (events) => events.map((event) => ({ ...event, type: "other" })),
        (events) => [...events].reverse(),
      ]
      for (const rewrite of wrong) await mustFault(own.erase({ streams: ["A"], rewrite }), "store/invalid", "rewritten")
      mustEqual(await own.read("A"), [eventOf("A", 1), eventOf("A", 2)], "the events")
      await own.append({ streams: [streamOf("B")] })
      const notA = (events: readonly Envelope[]) => (events[0]?.stream === "A" ? [] : blank(events))
      await mustFault(own.erase({ streams: ["A", "B"], rewrite: notA }), "store/invalid", "one of two")
      mustEqual(await own.read("B"), blank([eventOf("B", 1)]), "the other of the two")
    }),
    check("what was decided before an erasure is a conflict after it", async ({ own, again }) => {
      await own.append({ streams: [{ ...streamOf("A"), erasedCount: 0 }] })
      await own.erase({ streams: ["A"], rewrite: blank })
      const client = (await again()).client("own")
      const late = { key: "late", streams: [{ ...streamOf("A", 1), erasedCount: 0 }, streamOf("B")] }
      await mustFault(client.append(late), "store/conflict", "an append of before it")
      mustEqual([(await client.read("A")).length, (await client.read("B")).length], [1, 0], "what was kept of it")
      await client.append({ ...late, streams: [{ ...streamOf("A", 1), erasedCount: 1 }] })
      await client.erase({ streams: ["A"], rewrite: blank })
      mustEqual((await client.list())[0]?.erasedCount, 2, "how often it was erased")
      const once = client.append({ streams: [{ ...streamOf("A", 2), erasedCount: 1 }] })
      await mustFault(once, "store/conflict", "an append of between the two")
      await client.append({ streams: [streamOf("A", 2)] })
    }),
    check("of two erasures at once none brings back what the other took", async ({ own }) => {
      await own.append({ streams: [streamOf("A", 0, 2)] })
      const nothing = (events: readonly Envelope[]) => events
      await Promise.all([blank, nothing].map((rewrite) => own.erase({ streams: ["A"], rewrite })))
      mustEqual(await own.read("A"), blank([eventOf("A", 1), eventOf("A", 2)]), "the events")
      mustEqual((await own.list())[0]?.erasedCount, 2, "how often it was erased")
    }),
    check("an erasure does not lose what is appended meanwhile", async ({ own }) => {
      await own.append({ streams: [streamOf("A")] })
      const appends = [1, 2, 3].map((seq) => own.append({ streams: [streamOf("A", seq)] }))
      await Promise.all([own.erase({ streams: ["A"], rewrite: blank }), ...appends])
      mustEqual(
        (await own.read("A")).map(({ seq }) => seq),
        [1, 2, 3, 4],
        "events",
      )
    }),
    check("what is old and not open is deleted, and nothing of it comes true again", async ({ own, other, again }) => {
      const closed = { kind: "call", state: "done", open: false, caller: "p1" }
      for (const client of [own, other]) {
        await client.append({
          key: "k",
          streams: [streamOf("old", 0, 2, { index: closed, timerAt: START })],
          messages: [messageOf("m", "old")],
        })
        await client.append({ streams: [streamOf("open", 0, 2, { index })] })
        await client.append({ streams: [streamOf("promise", 0, 2, { index: { ...closed, kind: "followUp" } })] })
        await client.append({ streams: [streamOf("young", 0, 3, { index: closed })] })
      }
      const old = { before: START + 3, kinds: ["call"] }
      mustEqual(await own.deleteOld({ ...old, before: START + 2 }), { streams: [] }, "none older than that")
      mustEqual(await own.deleteOld(old), { streams: ["old"] }, "one")
      mustEqual(await own.deleteOld(old), { streams: [] }, "once")
      const client = (await again()).client("own")
      mustEqual(await client.read("old"), [], "its events")
      mustEqual((await readFeed(client)).map(({ stream }) => stream).includes("old"), false, "in the feed")
      mustEqual(
        (await client.list()).map(({ stream }) => stream),
        ["open", "promise", "young"],
        "the list",
      )
      mustEqual([...(await client.claimTimers(LEASE)), ...(await client.claimMessages(LEASE))], [], "what was due")
      mustEqual(
        await client.append({ key: "k", streams: [streamOf("old")] }),
        { seqs: { old: 2 }, repeated: true },
        "its key",
      )
      await mustFault(client.append({ streams: [streamOf("old", 2)] }), "store/deleted", "an append to it")
      await mustFault(client.append({ streams: [streamOf("old")] }), "store/deleted", "its name again")
      mustEqual(await client.deleteOld({ before: START + 3, limit: 1 }), { streams: ["promise"] }, "of any kind")
      mustEqual((await readFeed((await again()).client("other"))).length, 9, "the other's events")
    }),
  ]
}

const said = (stream: string) => [eventOf(stream, 1, { text: "WORDS" }), eventOf(stream, 2, { text: "more WORDS" })]
