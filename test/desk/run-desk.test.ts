import { expect, test } from "vitest"
import { runDesk, type Desk } from "evenkeel/desk"

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
    waits: () => [...waiting.values()].map(({ ms }) => ms),
    async fire() {
      const [timer, { work }] = [...waiting][0]!
      waiting.delete(timer)
      work()
      await settled()
    },
  }
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
