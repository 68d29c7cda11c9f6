import { isFault } from "../../kernel/index.js"
import type { Call } from "../../runtime/call.js"
import { toName, type DeskBase } from "../base.js"
import type { DeskResult } from "../desk.js"
import { wasStale } from "./decide-once.js"
import { keepCall } from "../keeping/keep-call.js"
import { loadCall } from "../keeping/load-call.js"
import { isStale } from "../keeping/look-up.js"
import { keepOrdered, type Ordered, type OrderedStream } from "../keeping/orders.js"
import type { Keyed } from "../given/read-given.js"

/**
 * Keeps what became of a stream, and in the same append what the call that began it is told of that: no process that dies leaves the call
 * behind. The stream is the one truth: where the call cannot be told, that is reported, and the stream stands alone.
 */
export async function keepAndTell(
  base: DeskBase,
  client: string,
  change: OrderedStream,
  { ordered, keyed }: { readonly ordered: Ordered; readonly keyed: Keyed | undefined },
): Promise<Pick<DeskResult & { readonly ok: true }, "repeated">> {
  const callId = callToTell(change)
  if (callId === undefined) return keepOrdered(base, client, ordered, keyed)
  return base.queues.run(toName(client, callId), async () => {
    try {
      const loaded = await loadCall(base, client, callId)
      const { working, pending = [] } = loaded ?? {}
      const news = working && tell(working, change)
      if (news?.length)
        return await keepCall(base, loaded!, working!, { events: [...pending, ...news], keyed, begun: ordered })
      // It knows, as it is at hand: another desk may have gone on with it, and no append would show that.
      if (loaded && (await isStale(base, client, callId, loaded))) throw wasStale(callId)
    } catch (cause) {
      // What it has recorded is ahead of what is kept.
      const known = base.calls.get(toName(client, callId))
      if (known !== undefined) known.working = undefined
      if (mayPass.some((code) => isFault(cause, code))) throw cause
      base.hub.fail({ client, stream: callId, kind: "call", step: "order", cause })
    }
    return keepOrdered(base, client, ordered, keyed)
  })
}

/** What another attempt may not meet: nothing of it was kept, or it comes again with its key. */
const mayPass = ["store/conflict", "store/unreachable", "store/closed"] as const

function callToTell({ loaded, events }: OrderedStream): string | undefined {
  const { call: told } = loaded.kind
  return told !== undefined && events.some(({ type }) => told.mayTell(type))
    ? told.of(loaded.standing.state)
    : undefined
}

function tell(call: Call, { loaded, events }: OrderedStream) {
  const told = loaded.kind.call!
  return events
    .filter(({ type }) => told.mayTell(type))
    .flatMap((event) => told.commands(event, call.getSnapshot().session).map((command) => call.record(command)))
    .flatMap((result) => (result.ok ? result.events : []))
}
