import { Fault, isFault, type Envelope, type FaultIssue } from "../kernel/index.js"
import { toCanonicalJson } from "../kernel/inner.js"
import { asFunction, asIds, asObject, checkList, isObject, throwIfAny } from "./check-input.js"
import { decodeEvents } from "./decode.js"
import type { StoreDriver } from "./driver.js"
import { encodeJson } from "./encode-append.js"

/** What to erase. */
export interface Erasure {
  /** Names of streams, at most 10,000; those that there are not are passed over. */
  readonly streams: readonly string[]
  /** The events of one stream without what must go: as many, in the same order, changed in nothing but `data`. */
  readonly rewrite: (events: readonly Envelope[]) => readonly Envelope[]
}

/** What was erased or deleted. */
export interface ErasureResult {
  /** The streams, in order of their names. */
  readonly streams: readonly string[]
}

const MOST_STREAMS = 10_000

/** How often a stream is read anew because something was appended, or erased, meanwhile. */
const MOST_TRIES = 20

/** Erases streams one by one: each is rewritten as it was read, or read again. One that cannot be is told once the others are erased. */
export async function eraseStreams(client: string, open: () => StoreDriver, erasure: Erasure): Promise<ErasureResult> {
  const { streams, rewrite } = asObject(erasure, "erasure")
  asFunction(rewrite, "rewrite")
  const names = new Set(asIds(streams, "streams", MOST_STREAMS))
  const erased: string[] = []
  const faults: unknown[] = []
  for (const stream of names)
    try {
      if (await eraseStream(client, open, stream, rewrite)) erased.push(stream)
    } catch (cause) {
      if (isFault(cause, "store/unreachable") || isFault(cause, "store/closed")) throw cause
      // What a store holds and nobody can read, however it was written.
      const isDamage = isFault(cause, "input/invalid")
      faults.push(isDamage ? new Fault("store/damaged", { detail: { where: stream }, cause }) : cause)
    }
  await open().scrub?.()
  if (faults.length > 0) throw faults[0]
  return { streams: erased.sort() }
}

async function eraseStream(
  client: string,
  open: () => StoreDriver,
  stream: string,
  rewrite: Erasure["rewrite"],
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // The count of erasures before the words: what another has erased since is not written back.
    const [record] = await open().list(client, { streams: [stream], limit: 1 })
    if (record === undefined) return false
    const events = decodeEvents(await open().read(client, stream, 0, null), stream)
    if (events.length === 0) return false
    const bodies = encodeRewritten(events, rewrite(events))
    if (await open().erase(client, stream, bodies, record.erasedCount)) return true
  }
  throw new Fault("store/conflict", { detail: { stream } })
}

function encodeRewritten(events: readonly Envelope[], rewritten: readonly Envelope[]): readonly string[] {
  const issues: FaultIssue[] = []
  checkList(rewritten, "rewrite", issues, events.length, events.length)
  throwIfAny(issues)
  const bodies = events.map((event, index) => {
    const given = rewritten[index]
    const path = `rewrite.${index}`
    if (!isObject(given) || withoutData(given) !== withoutData(event))
      issues.push({ path, expected: "an event changed in nothing but its data" })
    return encodeJson(given, path, issues)
  })
  throwIfAny(issues)
  return bodies
}

/** What must stay; `undefined` where it is no JSON. */
function withoutData({ data: _, ...envelope }: Envelope): string | undefined {
  try {
    return toCanonicalJson(envelope)
  } catch {
    return undefined
  }
}
