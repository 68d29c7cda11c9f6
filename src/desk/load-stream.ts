import { foldStream, openStream, type Decider, type StreamStanding } from "../kernel/index.js"
import type { StreamRecord } from "../stores/index.js"
import { kindOf, storeOf, toName, type DeskBase } from "./base.js"
import { isSame, lookUp } from "./look-up.js"
import type { LoadedStream } from "./cache.js"
import type { StreamKind } from "./stream-kind.js"

/**
 * A stream that is no call, read where it is not at hand; `undefined` where there is none.
 *
 * @param record - How it is kept, where that is known: what is at hand and differs is read again.
 */
export async function loadStream(
  base: DeskBase,
  client: string,
  stream: string,
  record?: StreamRecord,
): Promise<LoadedStream | undefined> {
  const name = toName(client, stream)
  const known = base.streams.get(name)
  if (known !== undefined && (record === undefined || isSame(known, record))) return known
  // The count of erasures before the words: an erasure in between shows as one that was not known.
  const { erasedCount } = record ?? (await lookUp(base, client, stream)) ?? {}
  if (erasedCount === undefined) return undefined
  const events = await storeOf(base, client).read(stream)
  const first = events[0]
  const kind = first === undefined ? undefined : kindOf(base, first.type)
  if (kind === undefined) return undefined
  const decider = asDecider(kind)
  const standing = foldStream(decider, openStream(decider, stream), events)
  const loaded: LoadedStream = { kind: kind.name, standing, erasedCount }
  base.streams.set(name, loaded)
  return loaded
}

/** The stream as it is kept now, whatever is at hand. */
export async function loadStreamAnew(
  base: DeskBase,
  client: string,
  stream: string,
): Promise<LoadedStream | undefined> {
  const record = await lookUp(base, client, stream)
  return record === undefined ? undefined : loadStream(base, client, stream, record)
}

/** A desk hands states through without looking into them. */
export function asDecider(kind: StreamKind): Decider<never, never> {
  return kind.decider
}

/** A stream of a kind before its first event. */
export function toNewStream(kind: StreamKind, stream: string): StreamStanding<never> {
  return openStream(asDecider(kind), stream)
}
