import { Fault, isFault } from "../../kernel/index.js"
import { storeOf, toName, type DeskBase } from "../base.js"
import type { DeskResult } from "../desk.js"
import { loadCall } from "../keeping/load-call.js"
import type { Keyed } from "../given/read-given.js"

/**
 * How often a command is decided again because somebody else was quicker. A desk with commands waiting needs no reading between them and
 * wins each time against one that does: so many must be able to wait there.
 */
export const MOST_TRIES = 100

/** One after the other for each stream; nothing where its key is known; again where somebody else was quicker. */
export function decideOnce<Value>(
  base: DeskBase,
  { client, stream, keyed }: { readonly client: string; readonly stream: string; readonly keyed: Keyed | undefined },
  attempt: () => Promise<Value>,
): Promise<Value | DeskResult> {
  return base.queues.run(toName(client, stream), async () => {
    if (await wasDone()) return repeated
    for (let count = 1; ; count++) {
      try {
        const answer = await attempt()
        // Another desk may have done it in the meantime: then it is done, and not refused.
        return !isDoing(answer) && (await wasDone()) ? repeated : answer
      } catch (cause) {
        if (!isFault(cause, "store/conflict") || count >= MOST_TRIES) throw cause
      }
    }
  })

  /** Whether an append with this key is kept; what is at hand is brought up to it. */
  async function wasDone(): Promise<boolean> {
    const done = keyed === undefined ? undefined : await storeOf(base, client).findAppend(keyed.key)
    if (done === undefined) return false
    const isOther = done.command !== undefined && done.command !== keyed?.command
    if (isOther || !Object.hasOwn(done.seqs, stream)) throw new Fault("store/key-reused", { detail: { stream } })
    // It may have been done by another desk, or by an append of this one whose answer was lost.
    const known = base.calls.get(toName(client, stream))
    if (known !== undefined && known.seq < done.seqs[stream]!) known.working = undefined
    base.streams.delete(toName(client, stream))
    await loadCall(base, client, stream)
    return true
  }
}

const repeated: DeskResult = { ok: true, events: [], repeated: true }

/** Whether something came of it: a refusal, and nothing, may be what is left once another has done it. */
function isDoing(answer: unknown): boolean {
  const { ok, events } = (answer ?? {}) as Partial<DeskResult & { readonly events: readonly unknown[] }>
  return ok === true && (events === undefined || events.length > 0)
}

/** What an attempt throws that was decided on what another desk has changed since. */
export function wasStale(stream: string): Fault {
  return new Fault("store/conflict", { detail: { stream } })
}
