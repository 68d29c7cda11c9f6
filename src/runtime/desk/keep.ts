import { Fault, isFault, refuse, tickStream, type Envelope } from "../../kernel/index.js"
import type { Message, StreamAppend } from "../../stores/index.js"
import type { Call, Result } from "../call.js"
import { MOST_TRIES, storeOf, toName, type DeskBase } from "./base.js"
import { toCallIndex } from "./call-index.js"
import { carryLate } from "./carry.js"
import type { DeskResult, Given, StreamInput } from "./desk.js"
import { toAdvice } from "./hub.js"
import { asDecider, loadCall, loadStream, show } from "./load.js"
import { lastSeq, type LoadedCall } from "./loaded.js"
import { orderByCall, orderByStream, toAppend, toAppends, type Ordered, type OrderedStream } from "./orders.js"
import { decideInput } from "./stream-input.js"

/** A snapshot is kept after this many events: folding fewer costs less than reading one. */
const EVENTS_A_SNAPSHOT = 200

/**
 * Decides in a call, keeps what became true with everything it begins, then tells. Where somebody else was quicker it is read
 * and decided again, a bounded number of times.
 */
export function decideInCall(
  base: DeskBase,
  { client, callId }: { readonly client: string; readonly callId: string },
  { key }: Given,
  decide: (call: Call) => Result,
): Promise<DeskResult> {
  return again(base, client, callId, key, async (): Promise<DeskResult> => {
    const loaded = await loadCall(base, client, callId)
    if (loaded?.working === undefined) return { ok: false, ...refuse("call/not-open") }
    const { working } = loaded
    const result = decide(working)
    if (!result.ok) return result
    if (result.events.length === 0) return { ok: true, events: [], repeated: false }
    const before = loaded.shown.session
    try {
      const carried = await carryLate(base, client, working, { before, events: result.events })
      return await keepCall(base, loaded, working, [...loaded.pending, ...result.events, ...carried], key)
    } catch (cause) {
      loaded.working = undefined
      throw cause
    }
  })
}

/** Keeps events that a working copy has folded already. */
export async function keepCall(
  base: DeskBase,
  loaded: LoadedCall,
  working: Call,
  events: readonly Envelope[],
  key: string | undefined,
): Promise<DeskResult> {
  const { client, callId } = loaded
  const place = { client, stream: callId, kind: "call" }
  const advice = toAdvice(events)
  if (advice.length > 0) base.hub.tell("advice", { ...place, events: advice })
  const { session } = working.getSnapshot()
  const settings = await base.playbook(client)
  const ordered = await orderByCall(base, client, events, { callId, session, settings })
  const own: StreamAppend = {
    stream: callId,
    expectedSeq: loaded.seq,
    events,
    timerAt: working.nextDeadline()?.at ?? null,
    index: toCallIndex(session),
  }
  const kept = await append(base, client, [own, ...toAppends(ordered)], ordered, {
    key,
    messages: events.flatMap((event) => base.toMessages(event, place)),
  })
  if (kept === "repeated") {
    loaded.working = undefined
    await loadCall(base, client, callId)
    return { ok: true, events: [], repeated: true }
  }
  loaded.seq = lastSeq(events)
  loaded.pending = []
  show(base, loaded, working)
  base.hub.tell("happened", { ...place, events })
  tellStreams(base, client, ordered)
  keepSnapshot(base, loaded)
  return { ok: true, events, repeated: false }
}

/** A command to a stream that is no call; `undefined` where there is no such stream. */
export function decideInStream(
  base: DeskBase,
  { client, stream }: { readonly client: string; readonly stream: string },
  { key }: Given,
  input: StreamInput,
): Promise<DeskResult | undefined> {
  return again(base, client, stream, key, async (): Promise<DeskResult | undefined> => {
    const loaded = await loadStream(base, client, stream)
    if (loaded === undefined) return undefined
    const settings = await base.playbook(client)
    const decided = decideInput(base, loaded, settings, input)
    if ("refusal" in decided) return { ok: false, refusal: decided.refusal }
    return keepStream(base, { client, stream }, decided.change, key)
  })
}

/** Does what is due in a stream that is no call. */
export function tickInStream(
  base: DeskBase,
  { client, stream }: { readonly client: string; readonly stream: string },
  now: number,
): Promise<DeskResult | undefined> {
  return again(base, client, stream, undefined, async () => {
    const loaded = await loadStream(base, client, stream)
    const kind = base.kinds.find(({ name }) => name === loaded?.kind)
    if (loaded === undefined || kind === undefined) return undefined
    const settings = await base.playbook(client)
    const { events, standing, stuck } = tickStream<never, never>(
      asDecider(kind),
      loaded.standing,
      settings as never,
      now,
    )
    if (stuck !== undefined) base.hub.fail({ client, stream, kind: kind.name, step: "due" })
    const next = { kind: kind.name, standing }
    return keepStream(
      base,
      { client, stream },
      { kind, expectedSeq: loaded.standing.seq, loaded: next, events },
      undefined,
    )
  })
}

async function keepStream(
  base: DeskBase,
  { client, stream }: { readonly client: string; readonly stream: string },
  change: OrderedStream,
  key: string | undefined,
): Promise<DeskResult> {
  const { events, kind, loaded } = change
  if (events.length === 0) return { ok: true, events, repeated: false }
  const settings = await base.playbook(client)
  const { state } = loaded.standing
  const others = await orderByStream(base, client, kind, { events, state, settings })
  const ordered: Ordered = { streams: new Map([[stream, change], ...others.streams]) }
  const appends = [...ordered.streams].map(([name, each]) => toAppend(name, each))
  const kept = await append(base, client, appends, ordered, { key, messages: [] })
  if (kept === "repeated") return { ok: true, events: [], repeated: true }
  tellStreams(base, client, ordered)
  return { ok: true, events, repeated: false }
}

/** One after the other for each stream; again where somebody else was quicker. */
function again<Value>(
  base: DeskBase,
  client: string,
  stream: string,
  key: string | undefined,
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

async function append(
  base: DeskBase,
  client: string,
  streams: readonly StreamAppend[],
  ordered: Ordered,
  { key, messages }: { readonly key: string | undefined; readonly messages: readonly Message[] },
): Promise<"kept" | "repeated"> {
  const more = [...ordered.streams].flatMap(([stream, { kind, events }]) =>
    events.flatMap((event) => base.toMessages(event, { client, stream, kind: kind.name })),
  )
  const names = [...ordered.streams.keys()].map((stream) => toName(client, stream))
  try {
    const { repeated } = await storeOf(base, client).append({
      streams,
      messages: [...messages, ...more],
      ...(key === undefined ? {} : { key }),
    })
    if (repeated) for (const name of names) base.streams.delete(name)
    return repeated ? "repeated" : "kept"
  } catch (cause) {
    for (const name of names) base.streams.delete(name)
    throw cause
  }
}

function tellStreams(base: DeskBase, client: string, { streams }: Ordered): void {
  for (const [stream, { kind, loaded, events }] of streams) {
    base.streams.set(toName(client, stream), loaded)
    base.hub.tell("happened", { client, stream, kind: kind.name, events })
  }
}

function keepSnapshot(base: DeskBase, loaded: LoadedCall): void {
  if (loaded.seq - loaded.snapshotSeq < EVENTS_A_SNAPSHOT) return
  const { client, callId: stream, shown, seq } = loaded
  loaded.snapshotSeq = seq
  storeOf(base, client)
    .putSnapshot({ stream, seq, state: shown })
    .catch((cause: unknown) => base.hub.fail({ client, stream, kind: "call", step: "snapshot", cause }))
}
