import { createDesk, defineRules, definePlaybook, type ClientDesk, type Dispatch, type Envelope } from "evenkeel"
import { notificationsWanted } from "evenkeel/escalation/dispatch"
import type { DeskFailure } from "evenkeel/desk"
import { deliverMessages, type ClientStore, type Store } from "evenkeel/stores"

/** Wednesday, 25 November 2026, 03:00 UTC. */
export const START = Date.UTC(2026, 10, 25, 3)
export const MINUTE = 60_000
const agent = { id: "a7", role: "agent" } as const

/** The playbook of the night. */
export const nightPlaybook = definePlaybook({
  client: "acme",
  zone: "America/Chicago",
  dispatch: {
    ackMinutes: 30,
    policies: [
      {
        policyId: "flood",
        rungs: [
          { targets: [{ kind: "person", personId: "ana" }], delayMinutes: 10 },
          { targets: [{ kind: "person", personId: "ben" }], delayMinutes: 10 },
        ],
        repeatCount: 0,
        fallbackOwner: "manager",
      },
    ],
  },
  roster: {
    zone: "America/Chicago",
    people: [
      { personId: "ana", contacts: [{ channel: "text", address: "+15550111" }] },
      { personId: "ben", contacts: [{ channel: "call", address: "+15550122" }] },
    ],
    rotations: [],
  },
})
/** Water wakes people. */
export const nightRules = defineRules([
  {
    id: "flood",
    when: { in: ["water", { stated: ["problem"] }] },
    then: [{ do: "dispatch", policyId: "flood", topic: "flood" }],
  },
])

/** Where the streams of a night are kept: each machine opens it for itself. */
export interface Place {
  readonly name: string
  /** What it takes once, before its first night. */
  start?(): Promise<void>
  open(clock: {
    now(): number
  }): Promise<{ readonly machine: () => Promise<Store>; readonly close: () => Promise<void> }>
}

/** One machine: a desk that ticks, and a deliverer that hands what waits in the outbox to the carrier. */
export interface Machine {
  readonly client: ClientDesk
  readonly store: ClientStore
  /** One round of the runner. */
  work(): Promise<void>
}

/** One night on two machines over one place, with a clock and a carrier that remembers everything it was given. */
export async function aNight(place: Place) {
  let now = START
  const clock = { now: () => now }
  const { machine, close } = await place.open(clock)
  const sent: string[] = []
  /** What was sent although somebody had acknowledged, or it was over. */
  const sentAfterwards: string[] = []
  const failures: DeskFailure[] = []
  /** How many of the next sendings end with the death of the sender: the carrier has it, nobody knows. */
  const deaths = { left: 0, count: 0 }

  const start = async (): Promise<Machine> => {
    const store = await machine()
    const desk = createDesk({
      store,
      clock,
      playbook: () => nightPlaybook,
      rules: { ruleSet: nightRules },
      onFailure: (failure) => failures.push(failure),
      // The id of a notification stays the same however often it is offered: one that waits is not put there twice.
      toMessages: ({ type, data }, { stream }) =>
        type === "dispatch.notificationWanted"
          ? [{ id: (data as { notificationId: string }).notificationId, topic: "oncall", stream, body: data }]
          : [],
    })
    const client = desk.client("acme")
    const deliver = async ({ id, stream }: { readonly id: string; readonly stream: string }) => {
      const state = (await client.state(stream)) as Dispatch
      if (!notificationsWanted(state).some(({ notificationId }) => notificationId === id)) return "delivered" as const
      sent.push(id)
      if (state.standing !== "notified") sentAfterwards.push(id)
      if (deaths.left > 0) {
        deaths.left -= 1
        deaths.count += 1
        throw new Error("died after sending")
      }
      const confirm = { type: "confirmNotification", notificationId: id, outcome: "sent" }
      await client.command(stream, confirm, { key: `sent ${id}`.slice(0, 200) })
      return "delivered" as const
    }
    return {
      client,
      store: client.store,
      async work() {
        await desk.tick()
        await deliverMessages(client.store, { deliver, delaysMs: Array.from({ length: 20 }, () => 1_000) })
      },
    }
  }

  return {
    clock,
    sent,
    sentAfterwards,
    failures,
    deaths,
    start,
    close,
    passes: (minutes: number) => (now += minutes * MINUTE),
    /** A call of a caller, who has water in the kitchen. */
    async flood({ client }: Machine, callId: string, personId = "dana"): Promise<string> {
      const call = await client.openCall({ callId, caller: { personId, name: "Dana Canary" } })
      await call.record({ type: "connectCall" })
      await call.record({ type: "stateFact", fact: "problem", value: "water in the canary kitchen", by: agent })
      return `${callId}/dispatch/dispatch-flood-1`
    },
    answer: ({ client }: Machine, stream: string, personId: string, outcome: string) =>
      client.command(stream, { type: "recordAnswer", personId, outcome, by: agent }),
    log: ({ store }: Machine, stream: string): Promise<readonly Envelope[]> => store.read(stream),
  }
}
