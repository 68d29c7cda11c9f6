import { createDesk, type Desk, type DeskFailure, type FollowUp } from "../../../src/index.js"
import type { Store } from "../../../src/stores/index.js"
import { nightPlaybook } from "../night.js"

const agent = { id: "a7", role: "agent" } as const
/** Wednesday, 25 November 2026, 03:00 UTC. */
export const ENDING_AT = Date.UTC(2026, 10, 25, 3)
const clock = { now: () => ENDING_AT }

/** A desk at one moment. */
export function deskAt(store: Store, failures: DeskFailure[] = []): Desk {
  return createDesk({ store, clock, playbook: () => nightPlaybook, onFailure: (failure) => failures.push(failure) })
}

/** What ends, or answers, a promise on its own stream, and how a call has it then. */
export const endings = [
  ["acceptFollowUp", {}, "accepted", "heard"],
  ["dismissFollowUp", { reason: "a mistake" }, "dismissed", "heard"],
  ["keepFollowUp", {}, "kept", "heard"],
  ["keepFollowUp", { how: "rung" }, "kept", "accepted"],
  ["breakFollowUp", { reason: "forgotten" }, "broken", "accepted"],
  ["withdrawFollowUp", { reason: "sold" }, "withdrawn", "accepted"],
] as const

/** What was promised. */
export const terms = {
  kind: "callback",
  promisedBy: "agent",
  words: "I will call you back",
  window: { from: null, to: ENDING_AT + 3_600_000 },
} as const

/** A call that is over, with a promise that stands. */
export async function promiseIn(desk: Desk, standing: "heard" | "accepted"): Promise<void> {
  const call = await desk.client("acme").openCall({ callId: "CA1" })
  await call.record(
    standing === "heard"
      ? { type: "hearPromise", promiseId: "p1", ...terms, by: agent }
      : { type: "acceptPromise", promiseId: "p1", terms, by: agent },
  )
  await call.record({ type: "closeLine", endedBy: "caller" })
  await call.record({ type: "completeCall" })
}

/** Says it to the stream of the promise. */
export function endIt(desk: Desk, type: string, fields: object, key: string) {
  return desk.client("acme").command("CA1/promise/p1", { type, ...fields, by: agent }, { key })
}

/** How the promise stands on its stream, and in the call that began it. */
export async function bothStand(desk: Desk): Promise<readonly [string, string | undefined]> {
  const acme = desk.client("acme")
  const call = await acme.call("CA1")
  const { standing } = (await acme.state("CA1/promise/p1")) as FollowUp
  return [standing, call?.getSnapshot().session.promises[0]?.standing]
}
