import { orInvalidInput, type Envelope } from "../kernel/index.js"
import { rehearLog } from "../kernel/inner.js"
import { defaultSettings, type CallEvent, type CallEvents, type CallOpened, type Settings } from "../session/index.js"
import type { PartsOption } from "./call.js"
import { checkEvents } from "./check-event.js"
import type { Chosen, EventsOf } from "./chosen.js"
import { toCallParts } from "./call-parts.js"
import { wrongLog } from "./restore-call.js"

/** What a log would have become. */
export interface Reheard<Events = CallEvents> {
  readonly events: readonly CallEvent<Events>[]
  /** The states of the parts at its end: the session's first. */
  readonly slices: readonly unknown[]
}

/**
 * Plays a log again: keeps what came from outside and makes the reactions anew, under these parts and this playbook.
 *
 * Backtests and new detectors stand on it. Under the parts and playbook of the original it gives the same events. Time passes
 * as it did: what was due is done when the original noticed that something was.
 *
 * @param given - All events of one call, in order of `seq`.
 * @throws `Fault` `log/invalid` or `log/newer-version` when they are no log of a call.
 *
 * @example
 * ```ts
 * import { createCall, rehear } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * rehear(call.events()).events.length // => 1
 * ```
 */
export function rehear<const Parts extends Chosen = readonly []>(
  given: readonly Envelope[],
  options: PartsOption<Parts> & { readonly playbook?: Settings } = {},
): Reheard<EventsOf<Parts>> {
  return orInvalidInput({ given, options }, () => {
    const { playbook = defaultSettings, parts: chosen } = options
    const { session, parts } = toCallParts(chosen)
    const checked = checkEvents(given, { stream: "", seq: 0, heardAt: 0 }, session)
    if ("refusal" in checked) throw wrongLog(checked)
    const { events, slices } = rehearLog(checked.events, {
      parts,
      settings: playbook,
      assess: session.assessIn,
      check: session.checkData,
      toData: (event) => underPlaybook(event, playbook),
      isOfMaker: ({ type }) => type === "call.opened" || type === "playbook.changed",
    })
    return { events: events as readonly unknown[] as Reheard<EventsOf<Parts>>["events"], slices }
  })
}

function underPlaybook({ type, data }: Envelope, { client, version, hash }: Settings): unknown {
  if (type === "call.opened") return { ...(data as CallOpened), client, playbook: { version, hash } }
  return type === "playbook.changed" ? { version, hash } : data
}
