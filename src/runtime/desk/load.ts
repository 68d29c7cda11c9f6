import { foldStream, openStream, type Decider, type StreamStanding } from "../../kernel/index.js"
import type { Call } from "../call.js"
import { kindOf, storeOf, toName, type DeskBase } from "./base.js"
import { lastSeq, type LoadedCall, type LoadedStream } from "./loaded.js"
import type { StreamKind } from "./stream-kind.js"

/** A call that is at hand, read where it is not; `undefined` where there is no such call. Two who ask at once get one. */
export function loadCall(base: DeskBase, client: string, callId: string): Promise<LoadedCall | undefined> {
  const name = toName(client, callId)
  const known = base.calls.get(name)
  if (known?.working !== undefined) return Promise.resolve(known)
  const reading = base.reading.get(name) ?? readCall(base, client, callId).finally(() => base.reading.delete(name))
  base.reading.set(name, reading)
  return reading
}

async function readCall(base: DeskBase, client: string, callId: string): Promise<LoadedCall | undefined> {
  const name = toName(client, callId)
  const store = storeOf(base, client)
  const [events, snapshot, playbook] = await Promise.all([
    store.read(callId),
    store.getSnapshot(callId),
    base.playbook(client),
  ])
  if (events[0]?.type !== "call.opened") return undefined
  const seq = lastSeq(events)
  const working = base.makes.restore({
    playbook,
    clock: base.clock,
    events,
    // A call goes on under the playbook that its client has now; the log says from when.
    migrated: true,
    ...(snapshot === undefined || snapshot.seq > seq ? {} : { snapshot: snapshot.state }),
  })
  const loaded = base.calls.get(name) ?? toLoaded(client, callId, working, seq)
  loaded.working = working
  loaded.seq = seq
  loaded.snapshotSeq = snapshot?.seq ?? 0
  loaded.pending = working.events(seq)
  show(base, loaded, working)
  base.calls.set(name, loaded)
  return loaded
}

/** A call at hand. */
export function toLoaded(client: string, callId: string, working: Call, seq: number): LoadedCall {
  return {
    client,
    callId,
    working,
    seq,
    snapshotSeq: 0,
    pending: [],
    shown: working.getSnapshot(),
    listeners: new Set(),
  }
}

/** Shows what is kept, and tells whoever watches where that is something new. */
export function show({ hub }: DeskBase, loaded: LoadedCall, working: Call): void {
  const snapshot = working.getSnapshot()
  if (snapshot.seq === loaded.shown.seq) return
  loaded.shown = snapshot
  hub.call(loaded.listeners)
}

/** Another stream that is at hand, read where it is not; `undefined` where there is none. */
export async function loadStream(base: DeskBase, client: string, stream: string): Promise<LoadedStream | undefined> {
  const name = toName(client, stream)
  const known = base.streams.get(name)
  if (known !== undefined) return known
  const events = await storeOf(base, client).read(stream)
  const first = events[0]
  const kind = first === undefined ? undefined : kindOf(base, first.type)
  if (kind === undefined) return undefined
  const decider = asDecider(kind)
  const loaded: LoadedStream = { kind: kind.name, standing: foldStream(decider, openStream(decider, stream), events) }
  base.streams.set(name, loaded)
  return loaded
}

/** A desk hands states through without looking into them. */
export function asDecider(kind: StreamKind): Decider<never, never> {
  return kind.decider
}

/** A stream of a kind before its first event. */
export function toNewStream(kind: StreamKind, stream: string): StreamStanding<never> {
  return openStream(asDecider(kind), stream)
}
