import type { Envelope } from "../../kernel/index.js"
import type { Call } from "../../runtime/call.js"
import { append, type Change } from "./append.js"
import { storeOf, type DeskBase } from "../base.js"
import { toCallIndex } from "../lists/call-index.js"
import type { DeskResult } from "../desk.js"
import { toAdvice } from "../hub.js"
import { loadCall, show } from "./load-call.js"
import { orderByCall, tellStreams, toChanges, type Ordered } from "./orders.js"
import type { Keyed } from "../given/read-given.js"
import { lastSeq, type LoadedCall } from "./cache.js"

/** A snapshot is kept after this many events: folding fewer costs less than reading one. */
const EVENTS_A_SNAPSHOT = 200

/** What is kept of a call, and what for. */
export interface CallChange {
  readonly events: readonly Envelope[]
  readonly keyed: Keyed | undefined
  /** Streams that stand first in the append: the call is told what became of them. */
  readonly begun?: Ordered
}

/** Keeps events that a working copy has folded already, with what they begin; then tells. */
export async function keepCall(
  base: DeskBase,
  loaded: LoadedCall,
  working: Call,
  { events, keyed, begun }: CallChange,
): Promise<DeskResult & { readonly ok: true }> {
  const { client, callId } = loaded
  const place = { client, stream: callId, kind: "call" }
  const advice = toAdvice(events)
  if (advice.length > 0) base.hub.tell("advice", { ...place, events: advice })
  const { session, parts } = working.getSnapshot()
  const settings = await base.playbook(client)
  const ordered = await orderByCall(base, client, events, { callId, session, settings }, begun)
  const own: Change = {
    kind: "call",
    append: {
      stream: callId,
      expectedSeq: loaded.seq,
      erasedCount: loaded.erasedCount,
      events,
      timerAt: working.nextDeadline()?.at ?? null,
      index: toCallIndex(session, parts),
    },
  }
  const others = toChanges(ordered)
  const kept = await append(base, client, begun === undefined ? [own, ...others] : [...others, own], keyed)
  if (kept === "repeated") {
    loaded.working = undefined
    await loadCall(base, client, callId)
    return { ok: true, events: [], repeated: true }
  }
  loaded.seq = lastSeq(events)
  loaded.pending = []
  show(base, loaded, working)
  if (begun !== undefined) tellStreams(base, client, ordered)
  base.hub.tell("happened", { ...place, events })
  if (begun === undefined) tellStreams(base, client, ordered)
  keepSnapshot(base, loaded)
  return { ok: true, events, repeated: false }
}

function keepSnapshot(base: DeskBase, loaded: LoadedCall): void {
  if (loaded.seq - loaded.snapshotSeq < EVENTS_A_SNAPSHOT) return
  const { client, callId: stream, shown, seq } = loaded
  loaded.snapshotSeq = seq
  storeOf(base, client)
    .putSnapshot({ stream, seq, state: shown })
    .catch((cause: unknown) => base.hub.fail({ client, stream, kind: "call", step: "snapshot", cause }))
}
