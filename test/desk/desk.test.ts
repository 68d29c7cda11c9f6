import { describe, expect, test } from "vitest"
import { createDesk as createStandardDesk, type AbuseState, type FollowUp } from "evenkeel"
import { isFault } from "evenkeel/kernel"
import type { ResolveWall } from "evenkeel/followups"
import { createFollowUpKind, type DeskFailure } from "evenkeel/desk"
import { defaultSettings } from "evenkeel/session"
import { resolveWallTime } from "evenkeel/time"
import { type Store } from "evenkeel/stores"
import { aWorld, HOUR, MINUTE, START_AT, terms } from "./desk.js"

const agent = { id: "a7", role: "agent" } as const
const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type)

describe("a call on a desk", () => {
  test("is kept before anybody is told", async () => {
    const world = aWorld()
    const desk = world.open()
    const seen: number[] = []
    desk.on("happened", ({ events }) => seen.push(events.at(-1)!.seq))
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    expect(seen).toEqual([1, 2])
    expect(typesOf(await world.store.client("acme").read("CA1"))).toEqual(["call.opened", "call.connected"])
    expect(call.getSnapshot().session.line.phase).toBe("connected")
  })

  test("is the same on another desk, after a crash", async () => {
    const world = aWorld()
    const call = await world
      .open()
      .client("acme")
      .openCall({ callId: "CA1", caller: { name: "Dana" } })
    await call.record({ type: "connectCall" })
    await call.hear({ speaker: "caller", text: "My boiler is out." })
    const again = await world.open().client("acme").call("CA1")
    expect(again?.getSnapshot()).toEqual(call.getSnapshot())
    expect(await world.open().client("acme").call("CA9")).toBeUndefined()
    expect(await world.open().client("other").call("CA1")).toBeUndefined()
  })

  test("takes a command once by its key, on whichever desk and however late", async () => {
    const world = aWorld()
    const call = await world.open().client("acme").openCall({ callId: "CA1" }, { key: "ring-1" })
    const first = await call.record({ type: "setDisposition", code: "leak" }, { key: "form-1" })
    const second = await call.record({ type: "setDisposition", code: "leak" }, { key: "form-1" })
    const third = await (await world.open().client("acme").call("CA1"))!.record(
      { type: "setDisposition", code: "leak" },
      { key: "form-1" },
    )
    expect([first, second, third].map((each) => each.ok && each.repeated)).toEqual([false, true, true])
    expect(await call.events()).toHaveLength(2)
  })

  test("opened twice is one call", async () => {
    const world = aWorld()
    const desk = world.open()
    const [one, two] = await Promise.all([
      desk.client("acme").openCall({ callId: "CA1" }),
      desk.client("acme").openCall({ callId: "CA1" }),
    ])
    const elsewhere = await world.open().client("acme").openCall({ callId: "CA1" })
    expect(await one.events()).toHaveLength(1)
    expect([two, elsewhere].map((each) => each.getSnapshot().seq)).toEqual([1, 1])
  })

  test("decides again where another desk was quicker", async () => {
    const world = aWorld()
    const [here, there] = [world.open(), world.open()]
    const mine = await here.client("acme").openCall({ callId: "CA1" })
    const theirs = (await there.client("acme").call("CA1"))!
    const codes = Array.from({ length: 12 }, (_, index) => `code-${index}`)
    await Promise.all(
      codes.map((code, index) => (index % 2 === 0 ? mine : theirs).record({ type: "setDisposition", code })),
    )
    const events = await mine.events()
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
    const kept = events.slice(1).map(({ data }) => (data as { code: string }).code)
    expect(kept.toSorted()).toEqual(codes.toSorted())
  })

  test("refuses as a call does, and keeps nothing of it", async () => {
    const world = aWorld()
    const call = await world.open().client("acme").openCall({ callId: "CA1" })
    expect(await call.record({ type: "closeLin" } as never)).toMatchObject({
      ok: false,
      refusal: { code: "session/unknown-command" },
    })
    expect(await call.events()).toHaveLength(1)
  })

  test("does not show what could not be kept", async () => {
    const world = aWorld()
    let broken = false
    const failing = (store: Store): Store => ({
      ...store,
      client: (id) => {
        const own = store.client(id)
        return { ...own, append: (each) => (broken ? Promise.reject(new Error("gone")) : own.append(each)) }
      },
    })
    const desk = world.open({ store: failing(world.store) })
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    broken = true
    await expect(call.record({ type: "connectCall" })).rejects.toThrow("gone")
    expect(call.getSnapshot().session.line.phase).toBe("queued")
    broken = false
    expect((await call.record({ type: "connectCall" })).ok).toBe(true)
    expect(await call.events()).toHaveLength(2)
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp" })
    const waitsFor = call.nextDeadline()
    broken = true
    await expect(call.record({ type: "resumeParticipant", participantId: "caller" })).rejects.toThrow("gone")
    expect(call.nextDeadline()).toEqual(waitsFor)
    expect(waitsFor).toMatchObject({ at: START_AT + 40_000 })
  })

  test("tells whoever watches, until they stop; one who throws is reported", async () => {
    const world = aWorld()
    const call = await world.open().client("acme").openCall({ callId: "CA1" })
    let count = 0
    const stop = call.subscribe(() => (count += 1))
    call.subscribe(() => {
      throw new Error("panel")
    })
    await call.record({ type: "connectCall" })
    stop()
    await call.record({ type: "setDisposition", code: "x" })
    expect(count).toBe(1)
    expect(world.failures.map(({ step }) => step)).toEqual(["listener", "listener"])
  })

  test("one who throws later, as an async listener does, is reported as well and ends no process", async () => {
    const world = aWorld()
    const later = (() => Promise.reject(new Error("panel"))) as () => void
    const told: string[] = []
    const onFailure = ({ step }: DeskFailure) => (told.push(step), later())
    const desk = world.open({ onFailure, onHeartbeat: later })
    desk.on("happened", later)
    world.store.watch(later)
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    call.subscribe(later)
    await call.record({ type: "holdParticipant", participantId: "caller" })
    await desk.tick()
    await new Promise((resolve) => setImmediate(resolve))
    expect(told).toEqual(["listener", "listener", "listener", "listener"])
  })

  test("of one client is nothing to another", async () => {
    const world = aWorld()
    const desk = world.open()
    await desk.client("acme").openCall({ callId: "CA1" })
    const call = await desk.client("other").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    expect(await desk.client("acme").list({ kind: "call" })).toMatchObject([{ state: "waiting" }])
  })
})

describe("what a call begins", () => {
  async function aPromise() {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1", caller: { personId: "dana", name: "Dana" } })
    await call.record({ type: "connectCall" })
    const dueAt = START_AT + 3 * HOUR
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(dueAt), by: agent })
    return { world, desk, call, dueAt, stream: "CA1/promise/p1" }
  }

  test("is kept in the same append as the promise", async () => {
    const { desk, world, stream, dueAt } = await aPromise()
    expect(await desk.client("acme").list({ kind: "followUp" })).toMatchObject([
      { stream, state: "accepted", open: true, caller: "dana", agent: "a7", dueAt },
    ])
    expect(typesOf(await world.store.client("acme").read(stream))).toEqual(["followUp.accepted"])
  })

  test("is done when it is due, by whichever desk is there", async () => {
    const { world, stream, dueAt } = await aPromise()
    world.passes(dueAt - world.now() - 15 * MINUTE)
    const beat = await world.open().tick()
    expect(beat).toMatchObject({ claimedCount: 1, failedCount: 0 })
    const raised = (await world.store.client("acme").read(stream)).map(({ type }) => type)
    expect(raised).toContain("followUp.reminderRaised")
    const count = raised.length
    await Promise.all([world.open().tick(), world.open().tick()])
    expect(await world.store.client("acme").read(stream)).toHaveLength(count)
  })

  test("survives the call and ends by a command to it", async () => {
    const { world, desk, call, stream } = await aPromise()
    await call.record({ type: "closeLine", endedBy: "caller" })
    await call.record({ type: "completeCall" })
    world.passes(HOUR)
    const result = await desk.client("acme").command(stream, { type: "keepFollowUp", by: agent })
    expect(result).toMatchObject({ ok: true, events: [{ type: "followUp.kept" }] })
    expect(await desk.client("acme").command("no/such/stream", { type: "keepFollowUp" })).toBeUndefined()
  })

  test("of a partial resolution is a follow-up that nobody had to think of", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "stateFact", fact: "problem", value: "no heating", by: agent })
    await call.record({ type: "resolveIssue", resolution: "partial", reason: "part ordered", by: agent })
    await call.record({ type: "closeLine", endedBy: "agent" })
    await call.record({ type: "completeCall" })
    const left = await desk.client("acme").list({ kind: "followUp", open: true })
    expect(left.map(({ stream }) => stream)).toEqual([expect.stringMatching(/^CA1\/partialResolution\//)])
    expect(await desk.audit()).toEqual([])
  })

  test.each([
    ["once it might have been written up", defaultSettings.clocks],
    ["at once, where nothing is written up", { ...defaultSettings.clocks, wrapUpMs: null }],
  ])("leaves the same where nobody completes the call, %s", async (_, clocks) => {
    const world = aWorld()
    const desk = world.open({ playbook: () => ({ ...defaultSettings, clocks }) })
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "stateFact", fact: "problem", value: "no heating", by: agent })
    await call.record({ type: "resolveIssue", resolution: "partial", reason: "part ordered", by: agent })
    const vendor = { id: "cues", role: "vendor" } as const
    await call.record({ type: "openIssue", issueId: "bill" })
    await call.record({ type: "hearPromise", promiseId: "p1", ...terms(START_AT + 48 * HOUR), by: vendor })
    await call.record({ type: "closeLine", endedBy: "caller" })
    if (clocks.wrapUpMs !== null) world.passes(clocks.wrapUpMs)
    await desk.tick()
    const streams = async () => (await desk.client("acme").list({ kind: "followUp" })).map(({ stream }) => stream)
    const left = await streams()
    expect(left).toEqual([expect.stringMatching(/^CA1\/partialResolution\//), "CA1/promise/p1"])
    await call.record({ type: "completeCall" })
    expect(await streams()).toEqual(left)
    expect(world.failures).toEqual([])
  })

  test("is reckoned again where the zone data are others than when it was made", async () => {
    const world = aWorld()
    const edition =
      (fingerprint: string, offsetMs: number): ResolveWall =>
      (wall, policy) => {
        const read = resolveWallTime(wall, policy)
        return { ...read, at: read.at + offsetMs, fingerprint }
      }
    const open = (resolve: ResolveWall) => world.open({ kinds: [createFollowUpKind(resolve)] })
    const due = { wall: "2026-12-01T09:00[America/Vancouver]" }
    const promised = { kind: "callback", words: "Tuesday at nine", due, to: {} } as const
    const before = open(edition("2026a", 0))
    await before.client("acme").open("followUp", { stream: "f1", terms: promised, by: agent })
    const [was] = await before.client("acme").list()
    expect(await before.resolveTimesAgain()).toBe(0)
    const after = open(edition("2026f", -HOUR))
    expect(await after.resolveTimesAgain()).toBe(1)
    expect((await after.client("acme").list())[0]?.dueAt).toBe(was!.dueAt! - HOUR)
    expect(await after.resolveTimesAgain()).toBe(0)
  })

  test("leaves the same where the telephone system says that the call is over", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    const vendor = { id: "twilio", role: "vendor" } as const
    await call.record({ type: "connectCall", by: vendor })
    await call.record({ type: "hearPromise", promiseId: "p1", ...terms(START_AT + HOUR), by: vendor })
    await call.record({ type: "closeLine", by: vendor })
    await call.record({ type: "completeCall", by: vendor })
    const left = await desk.client("acme").list({ kind: "followUp", open: true })
    expect(left.map(({ stream, state }) => [stream, state])).toEqual([["CA1/promise/p1", "heard"]])
    expect(world.failures).toEqual([])
  })

  test("leaves a promise too that is heard once the call is over", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "completeCall" })
    const vendor = { id: "twilio", role: "vendor" } as const
    await call.record({ type: "hearPromise", promiseId: "p1", ...terms(START_AT + HOUR), by: vendor })
    const states = async () => (await desk.client("acme").list({ kind: "followUp" })).map(({ state }) => state)
    expect(await states()).toEqual(["heard"])
    await call.record({ type: "completeCall", by: vendor })
    await call.record({ type: "dismissPromise", promiseId: "p1", reason: "it was a question", by: agent })
    expect(await states()).toEqual(["dismissed"])
    expect(world.failures).toEqual([])
  })

  test("of a partial resolution too that is told once the call is over, counted from then", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    for (const problem of ["no heating", "a drip"]) {
      await call.record({ type: "openIssue", issueId: problem.replace(" ", "-") })
      await call.record({ type: "stateFact", fact: "problem", value: problem, by: agent })
    }
    await call.record({ type: "resolveIssue", issueId: "a-drip", resolution: "full", by: agent })
    await call.record({ type: "closeLine", endedBy: "agent" })
    await call.record({ type: "completeCall" })
    const open = async () => (await desk.client("acme").list({ kind: "followUp" })).map(({ stream }) => stream)
    expect(await open()).toEqual([])

    const at = world.passes(24 * HOUR)
    const late = {
      type: "resolveIssue",
      issueId: "no-heating",
      resolution: "partial",
      reason: "a part",
      by: agent,
    } as const
    await call.record(late)
    expect(await open()).toEqual(["CA1/partialResolution/no-heating"])
    const state = (await desk.client("acme").state("CA1/partialResolution/no-heating")) as FollowUp
    expect(state.schedule!.dueAt).toBeGreaterThan(at)
    // Told again, or otherwise, it is no other promise.
    await call.record({ ...late, resolution: "none" })
    await call.record(late)
    expect(await open()).toHaveLength(1)
    expect(world.failures).toEqual([])
    expect(await desk.audit()).toEqual([])
  })

  test("opens what takes the place of a broken promise", async () => {
    const { world, desk, dueAt } = await aPromise()
    world.passes(HOUR)
    const due = { at: dueAt + 24 * HOUR }
    const input = { type: "rescheduleFollowUp", due, reason: "the plumber was held up", by: agent }
    expect(await desk.client("acme").command("CA1/promise/p1", input)).toMatchObject({ ok: true })
    const all = await desk.client("acme").list({ kind: "followUp" })
    expect(all.map(({ state, dueAt: at }) => [state, at])).toEqual([
      ["broken", dueAt],
      ["accepted", due.at],
    ])
  })
})

describe("the caller's next call", () => {
  test("begins with what the last one left", async () => {
    const world = aWorld()
    const desk = world.open().client("acme")
    const caller = { personId: "dana", name: "Dana" }
    const first = await desk.openCall({ callId: "CA1", caller })
    await first.record({ type: "connectCall" })
    await first.record({ type: "describeArrival", matterId: "m1" })
    await first.record({ type: "stateFact", fact: "problem", value: "no heating", by: agent })
    await first.record({ type: "raiseFlag", flag: "legal", by: agent })
    await first.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    await first.record({ type: "completeCall" })
    world.passes(2 * HOUR)
    const second = await desk.openCall({ callId: "CA2", caller })
    const { session } = second.getSnapshot()
    expect(session.arrival).toMatchObject({
      earlierContactCount: 1,
      openPromiseIds: ["CA1/promise/p1"],
      matterId: "m1",
    })
    expect(session.flags).toMatchObject([{ flag: "legal", basis: "carried" }])
    expect(session.issues[0]?.facts[0]?.marks).toMatchObject([{ basis: "carried", value: "no heating" }])
  })

  test("knows of a promise however often they rang before", async () => {
    const world = aWorld()
    const desk = world.open().client("acme")
    const caller = { personId: "dana" }
    for (let count = 0; count < 205; count++) await desk.openCall({ callId: `A${count}`, caller })
    const last = await desk.openCall({ callId: "Z", caller })
    await last.record({ type: "connectCall" })
    await last.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    const { session } = (await desk.openCall({ callId: "ZZ", caller })).getSnapshot()
    expect(session.arrival).toMatchObject({ earlierContactCount: 206, openPromiseIds: ["Z/promise/p1"] })
  })

  test("knows of abuse that a person confirmed, also after a call without any; of no other", async () => {
    const world = aWorld()
    const { store, clock } = world
    const desk = createStandardDesk({ store, clock, playbook: () => defaultSettings }).client("acme")
    const next = async (callId: string) => {
      world.passes(HOUR)
      const call = await desk.openCall({ callId, caller: { personId: "dana" } })
      await call.record({ type: "connectCall", at: world.passes(1_000) })
      return { call, carried: () => (call.getSnapshot().parts.abuse as AbuseState).carried }
    }
    const first = await next("CA1")
    await first.call.hear({ speaker: "caller", text: "You are a complete idiot.", at: world.passes(5_000) })
    expect((await next("CA2")).carried()).toBeNull()
    const third = await next("CA3")
    await third.call.hear({ speaker: "caller", text: "You are a complete idiot.", at: world.passes(5_000) })
    const lastAt = world.now()
    await third.call.record({ type: "confirmAbuse", by: agent, at: world.passes(1_000) })
    expect((await next("CA4")).carried()).toEqual({ count: 1, lastAt })
    const fifth = await next("CA5")
    expect(fifth.carried()).toEqual({ count: 1, lastAt })
    await fifth.call.hear({ speaker: "caller", text: "You are a complete idiot.", at: world.passes(5_000) })
    expect((await fifth.call.events()).at(-1)).toMatchObject({ type: "boundary.advised", data: { level: 2 } })
    expect(world.failures).toEqual([])
  })

  test("begins with it as soon as it is known who rings", async () => {
    const world = aWorld()
    const desk = world.open().client("acme")
    const first = await desk.openCall({ callId: "CA1", caller: { personId: "dana" } })
    await first.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    await first.record({ type: "completeCall" })
    const second = await desk.openCall({ callId: "CA2" })
    await second.hear({ speaker: "caller", text: "It is Dana again." })
    expect(second.getSnapshot().session.arrival).toEqual({})
    const known = await second.record({ type: "describeCaller", personId: "dana" }, { key: "lookup-1" })
    expect(known.ok && typesOf(known.events)).toEqual(["caller.described", "arrival.described"])
    const arrival = { earlierContactCount: 1, openPromiseIds: ["CA1/promise/p1"] }
    expect(second.getSnapshot().session.arrival).toMatchObject(arrival)

    const named = await second.record({ type: "describeCaller", personId: "dana", name: "Dana" })
    expect(named.ok && typesOf(named.events)).toEqual(["caller.described"])
    const later = await world.open().client("acme").call("CA2")
    expect(later?.getSnapshot()).toEqual(second.getSnapshot())
  })

  test("of a stranger begins with nothing", async () => {
    const world = aWorld()
    const call = await world
      .open()
      .client("acme")
      .openCall({ callId: "CA1", caller: { personId: "new" } })
    expect(call.getSnapshot().seq).toBe(1)
  })
})

describe("what is due", () => {
  test("in a call is done by a tick, and wakes again when the next thing is", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true, by: agent })
    world.passes(40_000)
    await desk.tick()
    expect(typesOf((await call.events()).slice(-1))).toEqual(["clock.due"])
    world.passes(80_000)
    await desk.tick()
    expect((await call.events()).at(-1)).toMatchObject({ type: "clock.due", data: { clock: "holdMax" } })
  })

  test("and fails is tried again for as long as it takes, an hour apart at the most, and an audit finds it meanwhile", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", by: agent })
    const damaged = (store: Store): Store => ({
      ...store,
      client: (id) => ({ ...store.client(id), read: () => Promise.reject(new Error("damaged")) }),
    })
    const other = world.open({ store: damaged(world.store) })
    for (let count = 0; count < 12; count++) {
      world.passes(HOUR)
      await other.tick()
    }
    expect(world.failures.every(({ step }) => step === "due")).toBe(true)
    expect((await other.audit(["acme"])).map(({ found }) => found)).toContain("late")
    // Nobody was asked for a client here yet, as after a restart.
    const restarted = world.open()
    world.passes(HOUR)
    expect((await restarted.audit()).map(({ found }) => found)).toContain("late")
    expect((await restarted.tick()).claimedCount).toBeGreaterThan(0)
    expect((await restarted.audit()).map(({ found }) => found)).not.toContain("late")
  })

  test("is told by a heartbeat, also where nothing is", async () => {
    const beats: number[] = []
    const world = aWorld()
    const desk = world.open({ onHeartbeat: ({ claimedCount }) => beats.push(claimedCount) })
    await desk.tick()
    expect(beats).toEqual([0])
  })
})

describe("an audit", () => {
  test("finds help that was asked for and never came, once the line is closed", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await call.record({ type: "requestHelp", helpId: "h1", by: agent })
    expect(await desk.audit()).toEqual([])
    await call.record({ type: "completeCall" })
    world.passes(10 * MINUTE)
    await desk.tick()
    expect((await desk.audit()).map(({ found, stream }) => [stream, found])).toContainEqual(["CA1", "noDeadline"])
    await call.record({ type: "answerHelp", helpId: "h1", answer: "withdrawn", by: agent })
    expect(await desk.audit()).toEqual([])
  })

  test("finds everything that was parked, however much, and tells what kind of stream it is of", async () => {
    const world = aWorld()
    const desk = world.open({
      toMessages: ({ id }, { stream }) => (stream === "CA1" ? [{ id, topic: "crm", stream, body: null }] : []),
    })
    const acme = desk.client("acme")
    const call = await acme.openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    const codes = Array.from({ length: 120 }, (_, index) => `code-${index}`)
    for (const code of codes) await call.record({ type: "setDisposition", code })
    await acme.open("followUp", { stream: "web-1", terms: { kind: "send", words: "the form", to: {} } })
    world.passes(240 * HOUR)
    const messages = await acme.store.claimMessages({ limit: 1_000, leaseMs: 1_000 })
    for (const claim of [...messages, ...(await acme.store.claimTimers({ limit: 10, leaseMs: 1_000 }))])
      await acme.store.release(claim, null)
    const parked = (await desk.audit(["acme"])).filter(({ found }) => found === "parked")
    const count = (kind: string) => parked.filter((each) => each.kind === kind).length
    expect([parked.length, count("call"), count("followUp")]).toEqual([123, 122, 1])
    expect(parked.at(-1)).toMatchObject({ stream: "web-1", since: expect.any(Number) as number })
  })

  test("finds timers that nobody does, and calls that fell silent", async () => {
    const world = aWorld()
    const desk = world.open()
    const call = await desk.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    await desk.client("acme").openCall({ callId: "CA2" })
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", by: agent })
    world.passes(13 * HOUR)
    expect((await desk.audit()).map(({ found, stream }) => [stream, found])).toEqual([
      ["CA1", "late"],
      ["CA2", "silent"],
    ])
  })
})

test("a fault of the store comes out as it is", async () => {
  const world = aWorld()
  const call = await world.open().client("acme").openCall({ callId: "CA1" })
  await world.store.close()
  const error: unknown = await call.record({ type: "connectCall" }).catch((fault: unknown) => fault)
  expect(isFault(error, "store/closed")).toBe(true)
})

test("a key that was given to another command is refused, not answered as done", async () => {
  const world = aWorld()
  const [here, there] = [world.open().client("acme"), world.open().client("acme")]
  const call = await here.openCall({ callId: "CA1" }, { key: "k" })
  const other = await here.openCall({ callId: "CA2" })
  const reused = { code: "store/key-reused" }
  await expect(other.record({ type: "connectCall" }, { key: "k" })).rejects.toMatchObject(reused)
  await expect(here.openCall({ callId: "CA3" }, { key: "k" })).rejects.toMatchObject(reused)

  // On the same call as well, and on whichever desk.
  await call.record({ type: "connectCall" }, { key: "l" })
  await call.hear({ speaker: "caller", text: "My boiler is out." }, { key: "m" })
  const promised = terms(START_AT + HOUR)
  await call.record({ type: "acceptPromise", promiseId: "p1", terms: promised, by: agent }, { key: "n" })
  for (const desk of [here, there]) {
    const same = (await desk.call("CA1"))!
    for (const [type, key] of [
      ["closeLine", "k"],
      ["closeLine", "l"],
      ["connectCall", "m"],
      ["", "l"],
      [undefined, "l"],
    ])
      await expect(same.record({ type } as never, { key: key! })).rejects.toMatchObject(reused)
    await expect(same.hear({ speaker: "caller", text: "Hello?" }, { key: "l" })).rejects.toMatchObject(reused)
    // What a command begins has its key as well.
    const keep = { type: "keepFollowUp", by: agent }
    await expect(desk.command("CA1/promise/p1", keep, { key: "n" })).rejects.toMatchObject(reused)
    expect(await same.record({ type: "connectCall" }, { key: "l" })).toMatchObject({ ok: true, repeated: true })
    expect((await desk.openCall({ callId: "CA1" }, { key: "k" })).callId).toBe("CA1")
  }
  expect(await call.events()).toHaveLength(4)
})

test("a snapshot does not go back in time when its call is put off the shelf", async () => {
  const world = aWorld()
  const desk = world.open({ mostLoaded: 1 }).client("acme")
  const call = await desk.openCall({ callId: "CA1" })
  await desk.openCall({ callId: "CA2" })
  await call.record({ type: "connectCall" })
  expect(call.getSnapshot().seq).toBe(2)
  await desk.openCall({ callId: "CA3" })
  expect(call.getSnapshot().seq).toBe(2)
})

test("ids of any length that a call takes: what they begin is kept, and the call ends", async () => {
  const world = aWorld()
  const acme = world.open().client("acme")
  for (const [callId, promiseId] of [
    ["C".repeat(200), "p1"],
    ["CA1", "p".repeat(200)],
    ["D".repeat(200), "q".repeat(200)],
  ] as const) {
    const call = await acme.openCall({ callId })
    await call.record({ type: "connectCall" })
    const accept = { type: "acceptPromise", promiseId, terms: terms(START_AT + HOUR), by: agent } as const
    expect(await call.record(accept)).toMatchObject({ ok: true })
    expect(await call.record({ type: "completeCall" })).toMatchObject({ ok: true })
  }
  const kept = await acme.list({ kind: "followUp" })
  expect(kept.map(({ state }) => state)).toEqual(["accepted", "accepted", "accepted"])
  const [first] = kept
  const later = { due: { at: START_AT + 2 * HOUR }, reason: "busy", asked: false, by: agent }
  expect(await acme.command(first!.stream, { type: "rescheduleFollowUp", ...later })).toBeDefined()
})

test("a call whose name another call gives to its own streams is refused, and the other keeps its promise", async () => {
  const acme = aWorld().open().client("acme")
  for (const callId of ["Q/promise/p1", "Q/ringBack", "Q/dispatch/w1", "Q/courtesy/issue-1"])
    await expect(acme.openCall({ callId })).rejects.toMatchObject({
      code: "call/invalid-options",
      issues: [{ path: "callId" }],
    })
  const call = await acme.openCall({ callId: "Q" })
  const accept = { type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent } as const
  expect(await call.record(accept)).toMatchObject({ ok: true })
  await expect(acme.openCall({ callId: "sip/7@host" })).resolves.toBeDefined()
})

test("nothing stands where a new date without consent is to be kept", async () => {
  const acme = aWorld().open().client("acme")
  await expect(acme.openCall({ callId: "Q/promise/p1~2" })).rejects.toMatchObject({ code: "call/invalid-options" })
  await expect(acme.openCall({ callId: "7f3a~2" })).resolves.toBeDefined()
  const call = await acme.openCall({ callId: "Q" })
  for (const promiseId of ["p1", "p1~2"]) {
    const accept = { type: "acceptPromise", promiseId, terms: terms(START_AT + HOUR), by: agent } as const
    expect(await call.record(accept)).toMatchObject({ ok: true })
  }
  const later = { due: { at: START_AT + 2 * HOUR }, reason: "busy", by: agent }
  await acme.command("Q/promise/p1", { type: "rescheduleFollowUp", ...later })
  const open = await acme.list({ kind: "followUp", open: true })
  expect(open.map(({ dueAt }) => dueAt).sort()).toEqual([START_AT + HOUR, START_AT + 2 * HOUR])
  expect(open.map(({ stream }) => stream)).toContain("Q/promise/p1~2")
})
