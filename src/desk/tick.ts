import type { TimerClaim } from "../stores/index.js"
import { storeOf, toName, type DeskBase } from "./base.js"
import type { Heartbeat } from "./desk.js"
import { decideInCall } from "./deciding/decide-in-call.js"
import { tickInStream } from "./deciding/decide-in-stream.js"
import { loadCall } from "./keeping/load-call.js"
import { loadStream } from "./keeping/load-stream.js"
import { clientPages } from "../stores/inner.js"
import { seeOthers } from "./keeping/see-others.js"

/** Timers of a client that are done in one go. */
const PAGE = 100
/** Longer than doing what is due takes, and as long as another process waits after a crash. */
const LEASE_MS = 30_000
/** The wait after a failure, doubled each time. */
const RETRY_MS = 1_000
/** No wait is longer: a promise is given up by nobody, however long what it needs has failed. An audit lists it as late meanwhile. */
const LONGEST_RETRY_MS = 3_600_000

/**
 * Claims what is due and does it until nothing is, in rounds: each client has its turn before one with very much due has another.
 * Then looks what other desks have changed.
 */
export async function tickAll(base: DeskBase): Promise<Heartbeat> {
  const total = { claimedCount: 0, failedCount: 0 }
  for (let isMore = true; isMore;) {
    isMore = false
    for await (const page of clientPages((given) => base.store.dueClients(given))) {
      for (const client of page) {
        const { claimed, failed } = await tickClient(base, client)
        total.claimedCount += claimed
        total.failedCount += failed
        if (claimed === PAGE) isMore = true
      }
    }
  }
  await seeOthers(base)
  return { at: base.clock.now(), ...total }
}

/** One turn of a client: at most a page of its timers. */
async function tickClient(base: DeskBase, client: string): Promise<{ claimed: number; failed: number }> {
  const claims = await claim(base, client)
  const done = await Promise.all(claims.map((each) => doClaim(base, client, each)))
  return { claimed: claims.length, failed: done.filter((each) => !each).length }
}

async function claim(base: DeskBase, client: string): Promise<readonly TimerClaim[]> {
  try {
    return await storeOf(base, client).claimTimers({ limit: PAGE, leaseMs: LEASE_MS })
  } catch (cause) {
    base.hub.fail({ client, step: "claim", cause })
    return []
  }
}

/** Does what is due in one stream. Where that fails the claim is given back for later. */
async function doClaim(base: DeskBase, client: string, timer: TimerClaim): Promise<boolean> {
  const { stream, attemptCount, claimedAt } = timer
  const store = storeOf(base, client)
  const retryAt = claimedAt + Math.min(RETRY_MS * 2 ** attemptCount, LONGEST_RETRY_MS)
  try {
    const at = await tickOne(base, client, stream, claimedAt)
    if (at === "done") return true
    // What is due and comes to nothing is reported already. Given back at once, it would be claimed again without an end.
    const isDone = at === null || at > claimedAt
    if (at === null) await store.complete(timer)
    else await store.release(timer, isDone ? at : retryAt)
    return isDone
  } catch (cause) {
    base.hub.fail({ client, stream, step: "due", cause })
    await store
      .release(timer, retryAt)
      .catch((fault: unknown) => base.hub.fail({ client, stream, step: "claim", cause: fault }))
    return false
  }
}

/** `done` where events were kept, and the timer with them; else when the stream wants to be woken. */
async function tickOne(base: DeskBase, client: string, stream: string, now: number): Promise<"done" | number | null> {
  const first = await tryOne(base, { client, stream, isAnew: false }, now)
  // Nothing was due in what is at hand: another desk may have gone on since, and its timer is not ours to take off.
  return first === "done" ? first : tryOne(base, { client, stream, isAnew: true }, now)
}

async function tryOne(
  base: DeskBase,
  { client, stream, isAnew }: { readonly client: string; readonly stream: string; readonly isAnew: boolean },
  now: number,
): Promise<"done" | number | null> {
  if ((await loadCall(base, client, stream)) !== undefined) {
    // Asked while nobody else decides in the call.
    let wakeAt: number | undefined
    const result = await decideInCall(base, {
      ...{ client, callId: stream, isOftenNothing: true, isAnew },
      decide: (own) => {
        const ticked = own.tick(now)
        wakeAt = own.nextDeadline()?.at
        return ticked
      },
    })
    return result.ok && result.events.length > 0 ? "done" : (wakeAt ?? null)
  }
  if (isAnew) base.streams.delete(toName(client, stream))
  const result = await tickInStream(base, { client, stream }, now)
  if (result?.ok === true && result.events.length > 0) return "done"
  const loaded = await loadStream(base, client, stream)
  return loaded?.kind.decider.nextDeadline(loaded.standing.state)?.at ?? null
}
