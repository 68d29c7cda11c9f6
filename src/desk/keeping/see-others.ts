import { storeOf, toName, type DeskBase } from "../base.js"
import { loadCall } from "./load-call.js"
import { isSame } from "./look-up.js"
import type { LoadedCall } from "./cache.js"

/** Streams that are asked for in one query. */
const PAGE = 1_000

/**
 * Reads again the calls at hand that another desk has erased, and those that somebody watches and another desk has gone on
 * with: what a panel shows is never older than the last look. One query for each client and thousand calls.
 */
export async function seeOthers(base: DeskBase): Promise<void> {
  const held = new Map<string, LoadedCall[]>()
  for (const loaded of base.calls.values()) {
    const own = held.get(loaded.client) ?? []
    own.push(loaded)
    held.set(loaded.client, own)
  }
  for (const [client, calls] of held)
    for (let from = 0; from < calls.length; from += PAGE) await seeCalls(base, client, calls.slice(from, from + PAGE))
}

async function seeCalls(base: DeskBase, client: string, calls: readonly LoadedCall[]): Promise<void> {
  try {
    const streams = calls.map(({ callId }) => callId)
    const records = await storeOf(base, client).list({ streams, limit: PAGE })
    const byName = new Map(records.map((record) => [record.stream, record]))
    for (const loaded of calls) {
      const record = byName.get(loaded.callId)
      if (record === undefined || isSame(loaded, record)) continue
      if (loaded.listeners.size === 0 && loaded.erasedCount === record.erasedCount) continue
      await readAgain(base, loaded)
    }
  } catch (cause) {
    base.hub.fail({ client, step: "load", cause })
  }
}

/** Within its own queue: what is being decided in it is kept or read again first. */
function readAgain(base: DeskBase, loaded: LoadedCall): Promise<unknown> {
  const { client, callId } = loaded
  return base.queues.run(toName(client, callId), () => {
    loaded.working = undefined
    return loadCall(base, client, callId)
  })
}
