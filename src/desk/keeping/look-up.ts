import type { StreamRecord } from "../../stores/index.js"
import { storeOf, type DeskBase } from "../base.js"
import type { LoadedCall, LoadedStream } from "./cache.js"

/** How a stream is kept now, by one small query; `undefined` where there is none. */
export async function lookUp(base: DeskBase, client: string, stream: string): Promise<StreamRecord | undefined> {
  return (await storeOf(base, client).list({ streams: [stream], limit: 1 }))[0]
}

/** Whether what is at hand is what is kept: no other desk has gone on, and nothing of it was erased. */
export function isSame(loaded: LoadedCall | LoadedStream, { seq, erasedCount }: StreamRecord): boolean {
  const own = "standing" in loaded ? loaded.standing.seq : loaded.seq
  return own === seq && loaded.erasedCount === erasedCount
}

/** Whether another desk has gone on since, or erased it. One that is not there any more is not what is at hand either. */
export async function isStale(
  base: DeskBase,
  client: string,
  stream: string,
  loaded: LoadedCall | LoadedStream,
): Promise<boolean> {
  const record = await lookUp(base, client, stream)
  return record === undefined || !isSame(loaded, record)
}
