import { describe, expect, test } from "vitest"
import { followUpKind, type ClientDesk, type DeskCall, type StreamKind } from "evenkeel/desk"
import { everyOrder } from "../stores/interleave.js"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"
import { lockKind } from "./lock-kind.js"

const agent = { id: "a7", role: "agent" } as const

/** A desk behind the gate, and what is to hold once all is done. */
interface Stage {
  readonly world: ReturnType<typeof aWorld>
  readonly desk: ReturnType<ReturnType<typeof aWorld>["open"]>
  readonly client: ClientDesk
  readonly checks: (() => Promise<void>)[]
}

/** A panel: what it sees never goes back, it is told of the last, and that is what is kept. */
function watch({ checks, world }: Stage, call: DeskCall): void {
  let seq = call.getSnapshot().seq
  let isBack = false
  call.subscribe(() => {
    isBack ||= call.getSnapshot().seq < seq
    seq = call.getSnapshot().seq
  })
  checks.push(async () => {
    const kept = (await world.store.client("acme").read(call.callId)).length
    expect({ isBack, told: seq, shown: call.getSnapshot().seq }).toEqual({ isBack: false, told: kept, shown: kept })
  })
}

/** What is shown is what is kept, and the timer is set to what the call waits for. */
async function checkKept({ world, client }: Stage, callId: string, shown: DeskCall): Promise<void> {
  const anew = (await world.open().client("acme").call(callId))!
  expect(shown.getSnapshot()).toEqual(anew.getSnapshot())
  const [record] = await client.list({ streams: [callId] })
  expect(record?.timerAt ?? undefined).toBe(anew.nextDeadline()?.at)
}

/** Every call knocks at one door as it is opened. */
const knockKind: StreamKind = {
  ...lockKind,
  ordersOfCall: ({ type }) =>
    type === "call.opened" ? [{ stream: "door", kind: "lock", type: "knock", fields: { why: "" } }] : [],
}

interface Story {
  readonly begin?: (stage: Stage) => Promise<unknown>
  readonly operations: readonly ((stage: Stage) => Promise<unknown>)[]
  /** Changes from one operation to another; 2 where it is left out. */
  readonly mostChanges?: number
}

const raise = (call: DeskCall, flag: "legal" | "threat", given = {}) =>
  call.record({ type: "raiseFlag", flag, by: agent }, given)

const stories: Readonly<Record<string, Story>> = {
  "a tick that finds nothing to do, and an agent who goes on": {
    async begin({ client, world }) {
      const call = await client.openCall({ callId: "CA1" })
      await call.record({ type: "connectCall" })
      await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", by: agent })
      world.passes(41_000)
    },
    mostChanges: 1,
    operations: [
      ({ desk }) => desk.tick(),
      async (stage) => {
        const call = (await stage.client.call("CA1"))!
        watch(stage, call)
        await call.record({ type: "resumeParticipant", participantId: "caller", by: agent })
        await raise(call, "legal")
      },
    ],
  },
  "a call that is opened, and a panel that looks for it": {
    operations: [
      async ({ client }) => {
        const call = await client.openCall({ callId: "CA1" })
        await call.record({ type: "connectCall" })
        await raise(call, "legal")
      },
      async (stage) => {
        const call = await stage.client.call("CA1")
        if (call !== undefined) watch(stage, call)
      },
    ],
  },
  "two calls that both order something of one stream as they are opened": {
    operations: [
      ({ client }) => client.openCall({ callId: "CA1" }),
      ({ client }) => client.openCall({ callId: "CA2" }),
    ],
  },
  "a promise that is kept in the call, and by itself": {
    async begin({ client }) {
      const call = await client.openCall({ callId: "CA1" })
      await call.record({ type: "connectCall" })
      await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
    },
    operations: [
      async ({ client }) =>
        (await client.call("CA1"))!.record({ type: "settlePromise", promiseId: "p1", end: "kept", by: agent }),
      // Refused where it was kept already.
      async ({ client }) => void (await client.command("CA1/promise/p1", { type: "keepFollowUp", by: agent })),
    ],
  },
}

describe("in every order", { timeout: 300_000 }, () => {
  test.each(Object.entries(stories))("%s", async (_, { begin, operations, mostChanges = 2 }) => {
    let world = aWorld()
    const orders = await everyOrder(
      mostChanges,
      () => (world = aWorld()).store,
      async (gate) => {
        const desk = world.open({ store: gate.store, kinds: [followUpKind, knockKind] })
        const stage: Stage = { world, desk, client: desk.client("acme"), checks: [] }
        await begin?.(stage)
        const results = await Promise.all(operations.map((work, index) => gate.run(String(index), () => work(stage))))
        for (const result of results) expect(result).not.toMatchObject({ ok: false })
        for (const check of stage.checks) await check()
        await checkKept(stage, "CA1", (await desk.client("acme").call("CA1"))!)
        expect(world.failures).toEqual([])
      },
    )
    expect(orders.length).toBeGreaterThan(10)
  })
})
