import { defined } from "../../kernel/inner.js"
import type { FaultIssue } from "../../kernel/index.js"
import { asObject, checkFunction, checkList, throwIfAny } from "../check-input.js"
import type { MessageClaim } from "../claim.js"
import type { Awaitable } from "../driver.js"
import type { ClientStore } from "../port.js"

/**
 * What became of one delivery: `delivered` is final; `failed` is tried again later; `rejected` (the receiver will never take
 * it) is parked at once.
 */
export type Delivery = "delivered" | "failed" | "rejected"

/** How messages are delivered. */
export interface DeliveryOptions {
  /** Sends one message; an exception is `failed`. It may be called again for a message that arrived. */
  readonly deliver: (message: MessageClaim) => Awaitable<Delivery>
  /** Only these topics; all where it is left out. */
  readonly topics?: readonly string[]
  /** How many are sent at a time; 20 where it is left out. */
  readonly limit?: number
  /** Longer than a delivery takes: after it, another may send the message too. 60,000 where it is left out. */
  readonly leaseMs?: number
  /** How long to wait after each failure; after the last, the message is parked. {@link retryDelays} where it is left out. */
  readonly delaysMs?: readonly number[]
}

/** What one round came to. */
export interface DeliveryReport {
  readonly deliveredCount: number
  /** To be tried again. */
  readonly failedCount: number
  /** Given up: they stay listed by `listParked` until a person or the host releases or completes them. */
  readonly parked: readonly MessageClaim[]
}

/** The most failures that are waited for. */
const MOST_DELAYS = 100

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** From five seconds to a day, three and a half days altogether: a receiver that is down over a weekend loses nothing. Ours. */
export const retryDelays: readonly number[] = [
  5_000,
  30_000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  18 * HOUR,
  24 * HOUR,
  24 * HOUR,
]

/**
 * Delivers what is due, once: claims messages, sends them beside one another, and settles each claim. Retries are times in the
 * store, so a crash loses none, and one receiver that is down holds up nobody else.
 *
 * Whoever runs it calls it again: at once while there was something to do, else when told by `watch` or every second.
 *
 * @throws Fault `store/invalid` for options that are none, and what the store throws.
 *
 * @example
 * ```ts
 * import { createMemoryStore, deliverMessages } from "evenkeel/stores"
 *
 * const acme = createMemoryStore({ clock: { now: () => 1_767_225_600_000 } }).client("acme")
 * const report = await deliverMessages(acme, { deliver: () => "delivered" })
 * report.deliveredCount // => 0
 * ```
 */
export async function deliverMessages(client: ClientStore, options: DeliveryOptions): Promise<DeliveryReport> {
  const { deliver, topics, limit = 20, leaseMs = 60_000, delaysMs = retryDelays } = asObject(options, "options")
  const issues: FaultIssue[] = []
  checkFunction(deliver, "deliver", issues)
  checkList(delaysMs, "delaysMs", issues, 0, MOST_DELAYS)
  throwIfAny(issues)
  const messages = await client.claimMessages({ limit, leaseMs, ...defined({ topics }) })
  const results = await Promise.all(
    messages.map(async (message) => {
      const delivery = await tryToDeliver(deliver, message)
      const isDelivered = delivery === "delivered"
      const retryAt = toRetryAt(message, delivery, delaysMs)
      await (isDelivered ? client.complete(message) : client.release(message, retryAt))
      return { message, isDelivered, isParked: !isDelivered && retryAt === null }
    }),
  )
  const parked = results.filter(({ isParked }) => isParked).map(({ message }) => message)
  const deliveredCount = results.filter(({ isDelivered }) => isDelivered).length
  return { deliveredCount, failedCount: results.length - deliveredCount - parked.length, parked }
}

async function tryToDeliver(deliver: DeliveryOptions["deliver"], message: MessageClaim): Promise<Delivery> {
  try {
    return await deliver(message)
  } catch {
    return "failed"
  }
}

function toRetryAt({ claimedAt, attemptCount }: MessageClaim, delivery: Delivery, delaysMs: readonly number[]) {
  const delay = delaysMs[attemptCount - 1]
  return delivery === "rejected" || delay === undefined ? null : claimedAt + delay
}
