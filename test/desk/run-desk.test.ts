import { expect, test } from "vitest"
import { runDesk, type Desk, type StreamKind } from "evenkeel/desk"
import type { Store } from "evenkeel/stores"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"
import { lockKind } from "./lock-kind.js"

/** Timers that fire when the test says so. */
function handTimers() {
  const waiting = new Map<number, { readonly work: () => void; readonly ms: number }>()
  let last = 0
  return {
    timers: {
      set(work: () => void, ms: number) {
        last += 1
        waiting.set(last, { work, ms })
        return last
      },
      clear: (timer: number) => void waiting.delete(timer),
    },
    setCount: () => last,
    waits: () => [...waiting.values()].map(({ ms }) => ms),
    async fire() {
      const [timer, { work }] = [...waiting][0]!
      waiting.delete(timer)
      work()
      await settled()
    },
  }
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await settled()
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

function aDesk(tick: () => Promise<void>): Desk {
  const beat = { at: 0, claimedCount: 0, failedCount: 0 }
  return { tick: async () => tick().then(() => beat), resolveTimesAgain: async () => 0 } as unknown as Desk
}

test("looks, waits, looks again, and stops", async () => {
  const { timers, waits, fire } = handTimers()
  let count = 0
  const running = runDesk({ desk: aDesk(async () => void (count += 1)), timers, pollMs: 500 })
  await settled()
  expect([count, waits()]).toEqual([1, [500]])
  await fire()
  expect([count, waits()]).toEqual([2, [500]])
  await running.stop()
  expect(waits()).toEqual([])
})

test("waits longer after each look that fails, and as before once one succeeds", async () => {
  const { timers, waits, fire } = handTimers()
  const faults: unknown[] = []
  let broken = true
  const desk = aDesk(() => (broken ? Promise.reject(new Error("out of reach")) : Promise.resolve()))
  runDesk({ desk, timers, pollMs: 1_000, onFault: (cause) => faults.push(cause) })
  await settled()
  const seen = [...waits()]
  for (let count = 0; count < 7; count++) {
    await fire()
    seen.push(...waits())
  }
  expect(seen).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000])
  expect(faults).toHaveLength(8)
  broken = false
  await fire()
  expect(waits()).toEqual([1_000])
})

test("looks at once on a hint, also on one that comes while it looks", async () => {
  const { timers, waits } = handTimers()
  let hint = (): void => undefined
  const store = { watch: (listener: () => void) => ((hint = listener), () => undefined) }
  runDesk({ desk: aDesk(async () => undefined), timers, store })
  hint()
  await settled()
  expect(waits()).toEqual([0])
  hint()
  expect(waits()).toEqual([0])
})

test("many hints set one timer, and one after it was stopped none", async () => {
  const { timers, waits, setCount } = handTimers()
  let hint = (): void => undefined
  // A store of somebody else's, which cannot forget whom it told.
  const store = { watch: (listener: () => void) => void (hint = listener) } as unknown as Pick<Store, "watch">
  const running = runDesk({ desk: aDesk(async () => undefined), timers, store })
  await settled()
  const before = setCount()
  for (let count = 0; count < 1_000; count++) hint()
  expect([waits(), setCount()]).toEqual([[0], before + 1])
  await running.stop()
  hint()
  await settled()
  expect([waits(), setCount()]).toEqual([[], before + 1])
})

test("a machine that slept for eight hours does what fell due once, in one look, and then waits as ever", async () => {
  const world = aWorld()
  const desk = world.open()
  const acme = desk.client("acme")
  const by = { id: "a7", role: "agent" } as const
  const call = await acme.openCall({ callId: "CA1" })
  await call.record({ type: "connectCall" })
  await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true, by })
  for (let count = 0; count < 150; count++)
    await call.record({ type: "acceptPromise", promiseId: `p${count}`, terms: terms(START_AT + HOUR), by })
  const { timers, waits, fire, setCount } = handTimers()
  let tickCount = 0
  const counted: Desk = { ...desk, tick: () => (tickCount++, desk.tick()) }
  const running = runDesk({ desk: counted, timers, store: world.store })
  await until(() => waits().length === 1)
  world.happened.length = 0
  const [tickedBefore, setBefore] = [tickCount, setCount()]

  world.passes(8 * HOUR)
  await fire()
  await until(() => waits().length === 1)
  const done = world.happened.flatMap(({ stream, events }) => events.map(({ type, data }) => ({ stream, type, data })))
  expect(done.filter(({ type }) => type === "followUp.overdue")).toHaveLength(150)
  expect(done.filter(({ type }) => type === "clock.due").length).toBeGreaterThan(0)
  expect(new Set(done.map((each) => JSON.stringify(each))).size).toBe(done.length)
  expect([tickCount - tickedBefore, setCount() - setBefore]).toEqual([1, 1])

  // What it kept is a hint to itself: it looks once more, finds nothing, and waits.
  world.happened.length = 0
  await fire()
  await until(() => waits().length === 1)
  expect([world.happened, waits()]).toEqual([[], [1_000]])
  expect(world.failures).toEqual([])
  await running.stop()
})

test("a look is over although nothing comes of what is due: it is looked at again later", async () => {
  const world = aWorld()
  const locksKind: StreamKind = {
    ...lockKind,
    ordersOfCall: ({ type, stream }) =>
      type === "call.opened"
        ? Array.from({ length: 60 }, (_, index) => ({
            ...{ stream: `${stream}/${index}`, kind: "lock", type: "lock", fields: { why: "" } },
          }))
        : [],
  }
  let claimCount = 0
  const counting = {
    ...world.store,
    client: (id: string) => {
      const own = world.store.client(id)
      const claimTimers: typeof own.claimTimers = (options) =>
        ++claimCount > 9 ? Promise.reject(new Error("again and again")) : own.claimTimers(options)
      return { ...own, claimTimers }
    },
  }
  const desk = world.open({ kinds: [locksKind], store: counting })
  for (const callId of ["CA1", "CA2"]) await desk.client("acme").openCall({ callId })
  // The deadline of a lock is in 24 hours, and it does nothing then.
  world.passes(25 * HOUR)
  const beat = await desk.tick()
  expect([claimCount, beat.failedCount]).toEqual([2, 120])
  expect(world.failures.every(({ step, kind }) => step === "due" && kind === "lock")).toBe(true)
  expect((await desk.tick()).claimedCount).toBe(0)
  world.passes(3_000)
  expect((await desk.tick()).claimedCount).toBe(120)
})
