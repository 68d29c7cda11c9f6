import { Fault, toCanonicalJson, type Envelope, type FaultIssue } from "../kernel/index.js"
import { asId, throwIfAny } from "./check-input.js"
import { decodeEvents } from "./decode.js"
import type { StoreDriver } from "./driver.js"
import { encodeJson } from "./encode-append.js"
import type { Erasure, ErasureResult } from "./erasure.js"

/** How often a stream is read anew because something was appended meanwhile. */
const MOST_TRIES = 20

/** Erases streams one by one: each is rewritten as it was read, or read again. */
export async function eraseStreams(
  client: string,
  open: () => StoreDriver,
  { streams, rewrite }: Erasure,
): Promise<ErasureResult> {
  const names = [...new Set(streams.map((stream, index) => asId(stream, `streams.${index}`)))]
  const erased: string[] = []
  for (const stream of names) if (await eraseStream(client, open, stream, rewrite)) erased.push(stream)
  return { streams: erased.sort() }
}

async function eraseStream(
  client: string,
  open: () => StoreDriver,
  stream: string,
  rewrite: Erasure["rewrite"],
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const events = decodeEvents(await open().read(client, stream, 0, null), stream)
    if (events.length === 0) return false
    const bodies = encodeRewritten(events, rewrite(events))
    if (await open().erase(client, stream, bodies)) return true
  }
  throw new Fault("store/conflict", { detail: { stream } })
}

function encodeRewritten(events: readonly Envelope[], rewritten: readonly Envelope[]): readonly string[] {
  const issues: FaultIssue[] = []
  if (rewritten.length !== events.length) issues.push({ path: "", expected: `${events.length} events` })
  const bodies = events.map((event, index) => {
    const given = rewritten[index]
    const path = String(index)
    if (given === undefined || withoutData(given) !== withoutData(event))
      issues.push({ path, expected: "an event changed in nothing but its data" })
    return encodeJson(given, path, issues)
  })
  throwIfAny(issues)
  return bodies
}

function withoutData({ data: _, ...envelope }: Envelope): string {
  return toCanonicalJson(envelope)
}
