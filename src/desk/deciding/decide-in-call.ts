import { refuse } from "../../kernel/index.js"
import type { Call, Result } from "../../runtime/call.js"
import { decideOnce, wasStale } from "./decide-once.js"
import { toName, type DeskBase } from "../base.js"
import { carryLate } from "../keeping/carry.js"
import type { DeskResult } from "../desk.js"
import { toAdvice } from "../hub.js"
import { keepCall } from "../keeping/keep-call.js"
import { loadCall } from "../keeping/load-call.js"
import { isStale } from "../keeping/look-up.js"
import type { Keyed } from "../given/read-given.js"

/** A command to a call. */
export interface CallWork {
  readonly client: string
  readonly callId: string
  /** Left out for what decides to nothing when it comes again, as a tick does. */
  readonly keyed?: Keyed | undefined
  readonly decide: (call: Call) => Result
  /** Whether it comes to nothing most of the time: half a sentence, a look at the clock. */
  readonly isOftenNothing?: boolean
  /** Decided on what is kept now, whatever is at hand. */
  readonly isAnew?: boolean
}

/**
 * Decides in a call, keeps what became true with everything it begins, then tells. Where somebody else was quicker it is read
 * and decided again, a bounded number of times. What no append would show to be outdated (a refusal, nothing, advice) is looked
 * up before it is given.
 */
export function decideInCall(base: DeskBase, work: CallWork): Promise<DeskResult> {
  const { client, callId, keyed, decide, isAnew = false } = work
  return decideOnce(base, { client, stream: callId, keyed }, async (): Promise<DeskResult> => {
    const known = base.calls.get(toName(client, callId))
    if (isAnew && known !== undefined) known.working = undefined
    const wasAtHand = known?.working !== undefined
    const loaded = await loadCall(base, client, callId)
    if (loaded?.working === undefined) return { ok: false, ...refuse("call/not-open") }
    const { working } = loaded
    const before = loaded.shown.session
    const result = decide(working)
    try {
      if (wasAtHand && isUnchecked(result, work) && (await isStale(base, client, callId, loaded)))
        throw wasStale(callId)
      if (!result.ok) return result
      if (result.events.length === 0) {
        // What was due may have come to nothing: it is not due again.
        loaded.deadline = working.nextDeadline()
        return { ok: true, events: [], repeated: false }
      }
      const carried = await carryLate(base, client, working, { before, events: result.events })
      return await keepCall(base, loaded, working, {
        events: [...loaded.pending, ...result.events, ...carried],
        keyed,
      })
    } catch (cause) {
      loaded.working = undefined
      throw cause
    }
  })
}

/** Whether it is answered, or told, without or before an append, which would find that another desk has gone on. */
function isUnchecked(result: Result, { isOftenNothing = false }: CallWork): boolean {
  if (!result.ok) return true
  return result.events.length === 0 ? !isOftenNothing : toAdvice(result.events).length > 0
}
