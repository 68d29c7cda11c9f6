import { isFault } from "../../kernel/index.js"
import type { StreamRecord } from "../../stores/index.js"
import type { Call, RestoreOptions } from "../../runtime/call.js"
import { storeOf, toName, type DeskBase } from "../base.js"
import { isSame, lookUp } from "./look-up.js"
import { lastSeq, type LoadedCall } from "./cache.js"

/**
 * A call that is at hand, read where it is not; `undefined` where there is no such call. Two who ask at once get one.
 *
 * @param record - How it is kept, where that is known: what is at hand and differs is read again.
 */
export async function loadCall(
  base: DeskBase,
  client: string,
  callId: string,
  record?: StreamRecord,
): Promise<LoadedCall | undefined> {
  const name = toName(client, callId)
  const known = base.calls.get(name)
  if (known !== undefined && record !== undefined && !isSame(known, record)) forget(base, known)
  if (known?.working !== undefined) return known
  const reading = base.reading.get(name) ?? readCall(base, client, callId).finally(() => base.reading.delete(name))
  base.reading.set(name, reading)
  return reading
}

/** The call as it is kept now, whatever is at hand. */
export async function loadCallAnew(base: DeskBase, client: string, callId: string): Promise<LoadedCall | undefined> {
  const record = await lookUp(base, client, callId)
  return record === undefined ? undefined : loadCall(base, client, callId, record)
}

/** Lets go of a working copy, so that the call is read again; of one that is deciding only its own queue may. */
function forget(base: DeskBase, loaded: LoadedCall): void {
  if (!base.queues.isBusy(toName(loaded.client, loaded.callId))) loaded.working = undefined
}

async function readCall(base: DeskBase, client: string, callId: string): Promise<LoadedCall | undefined> {
  const name = toName(client, callId)
  const store = storeOf(base, client)
  // The count of erasures before the words: an erasure in between shows as one that was not known.
  const record = await lookUp(base, client, callId)
  if (record === undefined) return undefined
  const [events, snapshot, settings] = await Promise.all([
    store.read(callId),
    store.getSnapshot(callId).catch((cause: unknown) => {
      tellOfSnapshot(base, { client, callId }, cause)
      return undefined
    }),
    base.playbook(client),
  ])
  if (events[0]?.type !== "call.opened") return undefined
  const seq = lastSeq(events)
  // A call goes on under the playbook that its client has now; the log says from when.
  const options = { playbook: settings, clock: base.clock, events, migrated: true }
  const isKnown = snapshot !== undefined && snapshot.seq <= seq
  const cached = isKnown ? fromSnapshot(base, { client, callId }, { ...options, snapshot: snapshot.state }) : undefined
  const working = cached ?? base.makes.restore(options)
  const known = base.calls.get(name)
  // This desk has opened it meanwhile, and may have gone on.
  if (known?.working !== undefined) return known
  const loaded = known ?? toLoaded({ client, callId, settings, seq }, working)
  const isErased = loaded.erasedCount !== record.erasedCount
  loaded.working = working
  loaded.settings = settings
  loaded.seq = seq
  loaded.erasedCount = record.erasedCount
  loaded.snapshotSeq = cached === undefined ? 0 : snapshot!.seq
  loaded.pending = working.events(seq)
  show(base, loaded, working, isErased)
  base.calls.set(name, loaded)
  return loaded
}

/** `undefined` where the snapshot cannot be used: it is a cache, and the log tells as much. */
function fromSnapshot(
  base: DeskBase,
  place: Pick<LoadedCall, "client" | "callId">,
  options: RestoreOptions,
): Call | undefined {
  try {
    return base.makes.restore(options)
  } catch (cause) {
    tellOfSnapshot(base, place, cause)
    return undefined
  }
}

function tellOfSnapshot(
  { hub }: DeskBase,
  { client, callId: stream }: Pick<LoadedCall, "client" | "callId">,
  cause: unknown,
): void {
  if (!isFault(cause, "snapshot/invalid") && !isFault(cause, "store/damaged")) throw cause
  hub.fail({ client, stream, kind: "call", step: "snapshot", cause })
}

/** A call at hand. */
export function toLoaded(of: Pick<LoadedCall, "client" | "callId" | "settings" | "seq">, working: Call): LoadedCall {
  return {
    ...of,
    working,
    erasedCount: 0,
    snapshotSeq: 0,
    pending: [],
    shown: working.getSnapshot(),
    deadline: working.nextDeadline(),
    listeners: new Set(),
  }
}

/** Shows what is kept, and tells whoever watches where that is something new, or less. */
export function show({ hub }: DeskBase, loaded: LoadedCall, working: Call, isErased = false): void {
  const snapshot = working.getSnapshot()
  if (snapshot.seq === loaded.shown.seq && !isErased) return
  loaded.shown = snapshot
  loaded.deadline = working.nextDeadline()
  hub.call(loaded.listeners)
}
