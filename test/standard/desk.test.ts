import { expect, test } from "vitest"
import { createDesk, definePlaybook, restoreCall, standardPractices, type DeskFailure, type Part } from "evenkeel"
import { createMemoryStore, eraseCaller, type Store } from "evenkeel/stores"

const START = Date.UTC(2026, 10, 25, 16)
const agent = { id: "a7", role: "agent" } as const
const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", locale: "es" })

function aWorld({ coach = true, damage = (store: Store) => store } = {}) {
  let now = START
  const clock = { now: () => now }
  const failures: DeskFailure[] = []
  const store = createMemoryStore({ clock })
  const open = () =>
    createDesk({
      store: damage(store),
      clock,
      playbook: () => playbook,
      onFailure: (each) => failures.push(each),
      ...(coach ? {} : { coach: false as const }),
    })
  return { acme: open().client("acme"), open, failures, passes: (ms: number) => (now += ms), now: () => now }
}

/** Dana's radiators are cold; she is promised a call. */
async function aCall(world: ReturnType<typeof aWorld>, callId = "CA1", caller = "dana") {
  const call = await world.acme.openCall({ callId, caller: { personId: caller, name: "Dana" } })
  await call.record({ type: "connectCall", at: world.passes(2_000) })
  await call.record({ type: "startSegment", agentId: "a7", by: agent })
  await call.hear({ speaker: "caller", text: "This is the third time I have called!", at: world.passes(9_000) })
  await call.record({ type: "stateFact", fact: "problem", value: "two radiators are cold", by: agent })
  const window = { from: null, to: world.now() + 3_600_000 }
  const terms = { kind: "callback", promisedBy: "agent", window, words: "I'll ring you by noon" } as const
  await call.record({ type: "acceptPromise", promiseId: "p1", terms, by: agent })
  return call
}

test("a call on a desk gives the hand-off that a live one gives of the same log", async () => {
  const world = aWorld()
  const call = await aCall(world)
  const live = restoreCall({ events: await call.events(), playbook })
  expect(await call.brief()).toEqual(live.brief())
  expect((await call.brief()).text).toMatch(/radiators/)
  expect(await call.brief({ locale: "en" })).toEqual(live.brief({ locale: "en" }))
  expect(await call.note()).toEqual(live.note())
  expect(await call.note(null as never)).toEqual(live.note())
  expect(await call.scorecard()).toEqual(live.scorecard())
  expect(call.review("Calm down!")).toEqual(live.review("Calm down!"))
  expect(call.review("Calm down!")).not.toEqual([])
})

test("and tells why an advice was given, and why one was not", async () => {
  const world = aWorld()
  const call = await aCall(world)
  const live = restoreCall({ events: await call.events(), playbook })
  const given = (await call.events()).find(({ type }) => type === "advice.given")
  const { adviceId } = given!.data as { adviceId: string }
  expect(await call.why(adviceId)).toEqual(live.why(adviceId))
  expect((await call.why(adviceId))?.events.length).toBeGreaterThan(0)
  expect(await call.why("none")).toBeUndefined()
  for (const practiceId of ["readBack", "no such practice"])
    expect(await call.whyNot(practiceId)).toEqual(live.whyNot(practiceId))
  const quiet = await aCall(aWorld({ coach: false }))
  expect([await quiet.why("any"), await quiet.whyNot("readBack")]).toEqual([undefined, { code: "coach/switched-off" }])
})

test("it tells of what is kept, also on another desk, and of nothing that was erased", async () => {
  const world = aWorld()
  const call = await aCall(world)
  const there = (await world.open().client("acme").call("CA1"))!
  expect(await there.note()).toEqual(await call.note())
  await call.record({ type: "completeCall", at: world.passes(60_000) })
  await eraseCaller(world.acme, { caller: "dana", withdrawOpen: true })
  expect(JSON.stringify([await call.note(), await call.brief()])).not.toMatch(/radiators|Dana/)
})

test("the pick-up of a caller is made of their earlier calls and promises", async () => {
  const world = aWorld()
  await (await aCall(world)).record({ type: "completeCall", at: world.passes(60_000) })
  const words = "I'll send the form"
  await world.acme.open("followUp", { stream: "form-1", terms: { kind: "send", words, to: { personId: "dana" } } })
  world.passes(7_200_000)
  await world.acme.openCall({ callId: "CA2", caller: { personId: "dana" } })
  const card = await world.acme.pickUp({ caller: "dana", exceptCall: "CA2" })
  expect(card).toMatchObject({ callId: "CA1", callCount: 1 })
  expect(card?.promised.map(({ promiseId }) => promiseId)).toEqual(["CA1/promise/p1", "form-1"])
  expect(card?.arrival).toMatchObject({ earlierContactCount: 1, brokenPromiseIds: ["CA1/promise/p1"] })
  expect(card?.arrival.summary).toMatch(/^Problema/)
  expect(await world.acme.pickUp({ caller: "nobody" })).toBeUndefined()
  await eraseCaller(world.acme, { caller: "dana", withdrawOpen: true })
  expect(await world.acme.pickUp({ caller: "dana" })).toBeUndefined()
})

test("an earlier call that cannot be read is reported, and the others are told of", async () => {
  let damaged = false
  const damage = (store: Store): Store => ({
    ...store,
    client: (id) => {
      const own = store.client(id)
      const read: typeof own.read = async (stream, page) =>
        damaged && stream === "CA1" ? Promise.reject(new Error("gone")) : own.read(stream, page)
      return { ...own, read }
    },
  })
  const world = aWorld({ damage })
  for (const callId of ["CA1", "CA2"]) await aCall(world, callId)
  damaged = true
  expect(await world.open().client("acme").pickUp({ caller: "dana" })).toMatchObject({ callId: "CA2", callCount: 1 })
  expect(world.failures).toMatchObject([{ stream: "CA1", step: "load" }])
})

test("what may be done on a desk is what the client's playbook says, as in a live call", async () => {
  const clock = { now: () => START }
  const announced = definePlaybook({ client: "acme", zone: "UTC", recording: { rule: "announce" } })
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => announced })
  const call = await desk.client("acme").openCall({ callId: "CA1" })
  await call.record({ type: "setRecording", state: "announced" })
  const live = restoreCall({ events: await call.events(), playbook: announced })
  expect([call.may("record"), live.may("record")]).toEqual([{ allowed: true }, { allowed: true }])
})

test("a part of the host's own is one of every call of a desk, also after a restart", async () => {
  const clock = { now: () => START }
  const turns: Part<number> = {
    name: "turns",
    initial: 0,
    evolve: (count, { type }) => (type === "turn.heard" ? count + 1 : count),
  }
  const store = createMemoryStore({ clock })
  const open = () => createDesk({ store, clock, playbook: () => playbook, parts: [turns as Part] }).client("acme")
  const call = await open().openCall({ callId: "CA1" })
  await call.hear({ speaker: "caller", text: "Hello?" })
  expect(call.getSnapshot().parts).toMatchObject({ turns: 1, brief: [] })
  expect((await open().call("CA1"))?.getSnapshot()).toEqual(call.getSnapshot())
})

test("a snapshot that was spoilt in the store is reported, and the call is read from its log", async () => {
  const world = aWorld()
  const call = await aCall(world)
  const { seq, parts, ...rest } = call.getSnapshot()
  const state = { ...rest, seq, parts: { ...parts, coach: { ...(parts["coach"] as object), advices: 7 } } }
  await world.acme.store.putSnapshot({ stream: "CA1", seq, state })
  const there = await world.open().client("acme").call("CA1")
  expect(there?.getSnapshot()).toEqual(call.getSnapshot())
  expect(world.failures).toMatchObject([{ stream: "CA1", step: "snapshot", code: "snapshot/invalid" }])
  expect(String(world.failures[0]?.cause)).toContain("parts.coach.advices: expected a value of kind list")
})

test("a practice of the host's own is asked for its reasons and scored, live and on a desk", async () => {
  const ours = {
    ...standardPractices().find(({ id }) => id === "readBack")!,
    id: "ours",
  }
  const coach = { practices: [ours] }
  const clock = { now: () => START }
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook, coach })
  const call = await desk.client("acme").openCall({ callId: "CA1" })
  const live = restoreCall({ events: await call.events(), playbook, coach })
  expect(live.whyNot("ours").code).toBe("coach/need")
  expect(await call.whyNot("ours")).toEqual(live.whyNot("ours"))
  expect(live.scorecard().answers.map(({ practiceId }) => practiceId)).toEqual(["ours"])
  expect(await call.scorecard()).toEqual(live.scorecard())
})
