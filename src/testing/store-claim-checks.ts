import type { ClientStore } from "../stores/index.js"
import { messageOf } from "./store-append-checks.js"
import {
  must,
  mustEqual,
  mustFault,
  START,
  storeCheck,
  streamOf,
  type StoreCheck,
  type StoreSubject,
} from "./store-subject.js"

const LEASE = { limit: 100, leaseMs: 1_000 }

/** Timers and messages: claimed by one at a time, given back, taken over, never lost. */
export function claimChecks(subject: StoreSubject): readonly StoreCheck[] {
  const check = storeCheck.bind(undefined, subject)
  return [
    check("timers are claimed when they are due, the longest due first, and never before", async ({ own, set }) => {
      for (const [stream, timerAt] of [
        ["C", START + 30],
        ["A", START + 10],
        ["B", START + 20],
        ["D", null],
      ] as const)
        await own.append({ streams: [streamOf(stream, 0, 1, { timerAt })] })
      set(START + 9)
      mustEqual(await own.claimTimers(LEASE), [], "before")
      set(START + 20)
      mustEqual(await streams(own), ["A", "B"], "at the second")
      set(START + 31)
      const [claim] = await own.claimTimers(LEASE)
      const expected = { id: "C", kind: "timer", stream: "C", timerAt: START + 30, attemptCount: 1 }
      const times = { claimedAt: START + 31, leasedUntil: START + 1_031 }
      mustEqual(claim, { ...expected, ...times, token: claim?.token }, "claim")
    }),
    check("a claim is one's own until its lease ends; then it is another's", async ({ own, set, again }) => {
      await own.append({ streams: [streamOf("A", 0, 1, { timerAt: START })], messages: [messageOf("m", "A")] })
      const [timer] = await own.claimTimers(LEASE)
      const [message] = await own.claimMessages(LEASE)
      must(timer !== undefined && message !== undefined, "nothing was claimed")
      set(START + 999)
      const store = await again()
      const same = store.client("own")
      mustEqual([...(await same.claimTimers(LEASE)), ...(await same.claimMessages(LEASE))], [], "within the lease")
      set(START + 1_000)
      mustEqual(
        (await same.claimTimers(LEASE)).map(({ attemptCount }) => attemptCount),
        [2],
        "the timer after it",
      )
      mustEqual(
        (await same.claimMessages(LEASE)).map(({ attemptCount }) => attemptCount),
        [2],
        "the message after it",
      )
      for (const late of [timer, message]) {
        mustEqual(await same.complete(late!), false, `the first ${late!.kind} claim completed late`)
        mustEqual(await same.release(late!, START), false, `the first ${late!.kind} claim released late`)
      }
      mustEqual(await same.claimTimers(LEASE), [], "what the late one did")
    }),
    check("many that claim at once share what is due, and none is given twice", async ({ own }) => {
      for (let index = 0; index < 40; index++)
        await own.append({
          streams: [streamOf(`S${index}`, 0, 1, { timerAt: START })],
          messages: [messageOf(`m${index}`, `S${index}`)],
        })
      const claims = Array.from({ length: 16 }, () => [
        own.claimTimers({ limit: 3, leaseMs: 1_000 }),
        own.claimMessages({ limit: 3, leaseMs: 1_000 }),
      ])
      const given = (await Promise.all(claims.flat())).flat().map(({ kind, id }) => `${kind} ${id}`)
      mustEqual(given.length, new Set(given).size, "claims, and different ones")
      const rest = [...(await own.claimTimers(LEASE)), ...(await own.claimMessages(LEASE))]
      mustEqual(given.length + rest.length, 80, "all claims")
    }),
    check(
      "an append sets the timer anew, takes it off, or leaves it, and ends the claim on it",
      async ({ own, set }) => {
        await own.append({ streams: [streamOf("A", 0, 1, { timerAt: START })] })
        const [claim] = await own.claimTimers(LEASE)
        await own.append({ streams: [streamOf("A", 1, 1)] })
        mustEqual(await own.claimTimers(LEASE), [], "an append without a timer leaves the claim")
        await own.append({ streams: [streamOf("A", 2, 1, { timerAt: START + 5 })] })
        mustEqual(await own.complete(claim!), false, "the claim on the timer before")
        mustEqual(await own.claimTimers(LEASE), [], "before the new time")
        set(START + 5)
        mustEqual(await streams(own), ["A"], "at the new time")
        await own.append({ streams: [streamOf("A", 3, 1, { timerAt: null })] })
        set(START + 9_000)
        mustEqual(await own.claimTimers(LEASE), [], "a timer that was taken off")
      },
    ),
    check("what is completed is gone, and stays so", async ({ own, set, again }) => {
      await own.append({ streams: [streamOf("A", 0, 1, { timerAt: START })], messages: [messageOf("m", "A")] })
      const [timer] = await own.claimTimers(LEASE)
      const [message] = await own.claimMessages(LEASE)
      mustEqual(message?.body, { id: "m" }, "what the message holds")
      mustEqual([await own.complete(timer!), await own.complete(message!)], [true, true], "completed")
      mustEqual([await own.complete(timer!), await own.complete(message!)], [false, false], "completed again")
      set(START + 99_999)
      const store = await again()
      const same = store.client("own")
      mustEqual([...(await same.claimTimers(LEASE)), ...(await same.claimMessages(LEASE))], [], "later")
      mustEqual((await same.list())[0]?.timerAt, null, "the timer in the list")
    }),
    check(
      "what is released comes back at its time, and what is parked is listed until it is released",
      async (stage) => {
        const { own, set } = stage
        await own.append({ streams: [streamOf("A", 0, 1, { timerAt: START })], messages: [messageOf("m", "A")] })
        const claims = [(await own.claimTimers(LEASE))[0]!, (await own.claimMessages(LEASE))[0]!]
        for (const claim of claims) mustEqual(await own.release(claim, START + 50), true, "released")
        set(START + 49)
        mustEqual([...(await own.claimTimers(LEASE)), ...(await own.claimMessages(LEASE))], [], "too early")
        set(START + 50)
        const again = [(await own.claimTimers(LEASE))[0]!, (await own.claimMessages(LEASE))[0]!]
        mustEqual(
          again.map((claim) => claim?.attemptCount),
          [2, 2],
          "attempts",
        )
        for (const claim of again) mustEqual(await own.release(claim, null), true, "parked")
        set(START + 99_999)
        mustEqual([...(await own.claimTimers(LEASE)), ...(await own.claimMessages(LEASE))], [], "parked ones")
        const parked = await own.listParked()
        mustEqual(
          parked.map(({ kind, id, attemptCount }) => [kind, id, attemptCount]).sort(),
          [
            ["message", "m", 2],
            ["timer", "A", 2],
          ],
          "the list",
        )
        for (const claim of parked) mustEqual(await own.release(claim, 0), true, "taken up again")
        mustEqual([(await own.claimTimers(LEASE)).length, (await own.claimMessages(LEASE)).length], [1, 1], "then")
        mustEqual(await own.listParked(), [], "the list after it")
      },
    ),
    check("what is parked is listed page by page, each once, the longest waiting first", async ({ own, set }) => {
      for (const [count, at] of [5, 3, 5].entries()) {
        const messages = [messageOf(`m${count}`, `S${count}`)]
        await own.append({ streams: [streamOf(`S${count}`, 0, 1, { timerAt: START + at })], messages })
      }
      set(START + 10)
      const lease = { limit: 9, leaseMs: 1 }
      for (const claim of [...(await own.claimTimers(lease)), ...(await own.claimMessages(lease))])
        await own.release(claim, null)
      const whole = await own.listParked()
      mustEqual(
        whole.map(({ kind, id }) => `${kind} ${id}`),
        ["message m0", "message m1", "message m2", "timer S1", "timer S0", "timer S2"],
        "all at once",
      )
      for (const limit of [1, 2, 4]) {
        const paged: (typeof whole)[number][] = []
        for (let page = await own.listParked({ limit }); page.length > 0 && paged.length < 9;) {
          must(page.length <= limit, `a page of ${limit} has ${page.length}`)
          paged.push(...page)
          page = await own.listParked({ limit, after: page.at(-1)! })
        }
        mustEqual(paged, whole, `by pages of ${limit}`)
      }
    }),
    check("a client with too many timers begins nothing more, and goes on with what it has", async ({ own, other }) => {
      const timed = (stream: string) => ({ streams: [streamOf(stream, 0, 1, { timerAt: START })], mostTimers: 2 })
      for (const stream of ["A", "B"]) await own.append(timed(stream))
      await mustFault(own.append({ key: "k", ...timed("C") }), "store/too-many-timers", "a third")
      mustEqual((await own.read("C")).length, 0, "what was kept of it")
      await own.append({ streams: [streamOf("A", 1), streamOf("D", 0, 1, { timerAt: START })] })
      await other.append(timed("A"))
      await own.append({ streams: [streamOf("B", 1, 1, { timerAt: null }), streamOf("D", 1, 1, { timerAt: null })] })
      await own.append({ key: "k", ...timed("C") })
    }),
    check("messages are claimed by topic, and one of the same id is not kept twice while it waits", async ({ own }) => {
      const messages = [messageOf("m1", "A", "sms"), messageOf("m2", "A", "crm", { first: true })]
      await own.append({ streams: [streamOf("A")], messages })
      await own.append({ streams: [streamOf("A", 1)], messages: [messageOf("m2", "A", "crm", { first: false })] })
      mustEqual((await own.claimMessages({ ...LEASE, topics: ["fax"] })).length, 0, "a topic that there is not")
      const [crm, ...more] = await own.claimMessages({ ...LEASE, topics: ["crm", "fax"] })
      mustEqual([crm?.id, crm?.body, more.length], ["m2", { first: true }, 0], "one of two topics")
      mustEqual(crm?.storedAt, START, "when it was stored")
      mustEqual(
        (await own.claimMessages(LEASE)).map(({ id }) => id),
        ["m1"],
        "any topic",
      )
    }),
    check(
      "the clients with something due are told, page by page, however much one of them has",
      async ({ store, set }) => {
        const names = ["a", "b", "c", "\uffee", "\u{1f600}"]
        for (const name of names) {
          const client = store.client(name)
          for (let index = 0; index < (name === "a" ? 50 : 1); index++)
            await client.append({
              streams: [streamOf(`S${index}`, 0, 1, { timerAt: START + (name === "c" ? 10 : 0) })],
            })
        }
        await store.client("d").append({ streams: [streamOf("S")], messages: [messageOf("m", "S")] })
        mustEqual(await store.dueClients(), ["a", "b", "d", "\uffee", "\u{1f600}"], "now")
        mustEqual(await store.dueClients({ limit: 1 }), ["a"], "the first")
        mustEqual(await store.dueClients({ after: "a", limit: 2 }), ["b", "d"], "the page after")
        set(START + 10)
        mustEqual(await store.dueClients({ after: "b", limit: 1 }), ["c"], "later")
        await store.client("b").claimTimers(LEASE)
        mustEqual(await store.dueClients({ after: "a", limit: 1 }), ["c"], "after a claim")
      },
    ),
    check(
      "every client that something is kept for is told, page by page, whether or not anything is due",
      async ({ store }) => {
        await store.client("asked").read("S")
        for (const name of ["b", "a", "\uffee"]) await store.client(name).append({ streams: [streamOf("S")] })
        mustEqual(await store.listClients(), ["a", "b", "\uffee"], "all")
        mustEqual(await store.listClients({ limit: 1 }), ["a"], "the first")
        mustEqual(await store.listClients({ after: "a", limit: 1 }), ["b"], "the page after")
        mustEqual(await store.dueClients(), [], "due")
      },
    ),
  ]
}

const streams = async (client: ClientStore) => (await client.claimTimers(LEASE)).map(({ stream }) => stream)
