import type { ClaimRow, ParkedPlace } from "../driver.js"
import type { Claim, MessageClaimOptions } from "../claim.js"
import { setTimer } from "./memory-append.js"
import { compareText, type Claimable, type ClientData, type MessageData, type StreamData } from "./memory-data.js"

type Work = StreamData | MessageData

/** Whether there is anything to claim. */
export function isAnythingDue({ streams, messages }: ClientData, now: number): boolean {
  for (const stream of streams.values()) if (isReady(stream, now)) return true
  for (const message of messages.values()) if (isReady(message, now)) return true
  return false
}

const isReady = ({ readyAt }: Claimable, now: number): boolean => readyAt !== null && readyAt <= now

/** Claims what is ready, the longest ready first; of two alike, the one that was there first. */
export function claimFromMemory(
  data: ClientData,
  kind: Claim["kind"],
  { limit, leaseMs, topics }: MessageClaimOptions,
  now: number,
): readonly ClaimRow[] {
  const all: Iterable<Work> = kind === "timer" ? data.streams.values() : data.messages.values()
  const ready = [...all].filter(
    (work) => isReady(work, now) && (topics === undefined || !("topic" in work) || topics.includes(work.topic)),
  )
  return ready
    .sort((left, right) => left.readyAt! - right.readyAt!)
    .slice(0, limit)
    .map((work) => {
      work.readyAt = now + leaseMs
      work.token += 1
      work.attemptCount += 1
      return toClaim(work, now)
    })
}

function toClaim(work: Work, now: number): ClaimRow {
  const { token, attemptCount, readyAt, stream } = work
  const common = { token, attemptCount, stream, claimedAt: now, leasedUntil: readyAt ?? now }
  if ("topic" in work)
    return { ...common, kind: "message", id: work.id, at: work.storedAt, topic: work.topic, body: work.body }
  return { ...common, kind: "timer", id: stream, at: work.timerAt ?? now, topic: null, body: null }
}

/** Ends a claim; `false` where it is not that one's any more. */
export function completeInMemory(data: ClientData, { kind, id, token }: Claim): boolean {
  if (kind === "message") return data.messages.get(id)?.token === token && data.messages.delete(id)
  const stream = data.streams.get(id)
  if (stream?.token !== token || stream.timerAt === null) return false
  setTimer(stream, null)
  return true
}

/** Gives a claim back; `false` where it is not that one's any more. */
export function releaseInMemory(data: ClientData, { kind, id, token }: Claim, retryAt: number | null): boolean {
  const work = kind === "message" ? data.messages.get(id) : data.streams.get(id)
  if (work?.token !== token || ("timerAt" in work && work.timerAt === null)) return false
  work.readyAt = retryAt
  return true
}

/** What is parked, by the time that it was set to or stored at. */
export function listParkedInMemory(
  data: ClientData,
  after: ParkedPlace | null,
  limit: number,
  now: number,
): readonly ClaimRow[] {
  const timers = [...data.streams.values()].filter(({ timerAt, readyAt }) => timerAt !== null && readyAt === null)
  const messages = [...data.messages.values()].filter(({ readyAt }) => readyAt === null)
  return [...timers, ...messages]
    .map((work) => toClaim(work, now))
    .filter((row) => after === null || comparePlaces(row, after) > 0)
    .sort(comparePlaces)
    .slice(0, limit)
}

function comparePlaces(left: ParkedPlace, right: ParkedPlace): number {
  return left.at - right.at || compareText(left.kind, right.kind) || compareText(left.id, right.id)
}
