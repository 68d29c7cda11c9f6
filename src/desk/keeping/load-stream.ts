import { foldStream, openStream } from "../../kernel/index.js"
import type { StreamRecord } from "../../stores/index.js"
import { kindOf, storeOf, toName, type DeskBase } from "../base.js"
import { isSame, isStale, lookUp } from "./look-up.js"
import type { LoadedStream } from "./cache.js"
import type { StreamKind } from "../kinds/stream-kind.js"

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
  const { standing } = toNewStream(kind, stream)
  const loaded: LoadedStream = { kind, standing: foldStream(kind.decider, standing, events), erasedCount }
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

/** A stream of a kind before its first event. */
export function toNewStream(kind: StreamKind, stream: string): LoadedStream {
  return { kind, standing: openStream(kind.decider, stream), erasedCount: 0 }
}

/** Whether it was decided on what another desk has changed since; then it is not at hand any more. */
export async function wasAtHandOnly(
  base: DeskBase,
  client: string,
  stream: string,
  loaded: LoadedStream,
): Promise<boolean> {
  if (loaded.standing.seq === 0 || !(await isStale(base, client, stream, loaded))) return false
  base.streams.delete(toName(client, stream))
  return true
}
