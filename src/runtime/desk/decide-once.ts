import { Fault, isFault } from "../../kernel/index.js"
import { storeOf, toName, type DeskBase } from "./base.js"
import type { DeskResult } from "./desk.js"
import { loadCall } from "./load-call.js"

/**
 * How often a command is decided again because somebody else was quicker. A desk with commands waiting needs no reading between them and
 * wins each time against one that does: so many must be able to wait there.
 */
const MOST_TRIES = 100

/** One after the other for each stream; nothing where its key is known; again where somebody else was quicker. */
export function decideOnce<Value>(
  base: DeskBase,
  { client, stream, key }: { readonly client: string; readonly stream: string; readonly key: string | undefined },
  attempt: () => Promise<Value>,
): Promise<Value | DeskResult> {
  return base.queues.run(toName(client, stream), async () => {
    const done = key === undefined ? undefined : await storeOf(base, client).findAppend(key)
    if (done !== undefined) {
      if (!Object.hasOwn(done.seqs, stream)) throw new Fault("store/key-reused", { detail: { stream } })
      // It may have been done by another desk, or by an append of this one whose answer was lost.
      const known = base.calls.get(toName(client, stream))
      if (known !== undefined && known.seq < done.seqs[stream]!) known.working = undefined
      base.streams.delete(toName(client, stream))
      await loadCall(base, client, stream)
      return { ok: true, events: [], repeated: true }
    }
    for (let count = 1; ; count++) {
      try {
        return await attempt()
      } catch (cause) {
        if (!isFault(cause, "store/conflict") || count >= MOST_TRIES) throw cause
      }
    }
  })
}

/** What an attempt throws that was decided on what another desk has changed since. */
export function wasStale(stream: string): Fault {
  return new Fault("store/conflict", { detail: { stream } })
}
