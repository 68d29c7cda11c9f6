import { tickStream } from "../kernel/index.js"
import { decideOnce, wasStale } from "./decide-once.js"
import { toName, type DeskBase } from "./base.js"
import { decideInput, invalidInput, type StreamCommandInput } from "./decide-input.js"
import type { DeskResult, OpeningResult } from "./desk.js"
import { asDecider, loadStream, toNewStream } from "./load-stream.js"
import { isStale, lookUp } from "./look-up.js"
import { orderByStream, type OrderedStream } from "./orders.js"
import type { Keyed } from "./read-given.js"
import type { LoadedStream } from "./cache.js"
import type { StreamKind } from "./stream-kind.js"
import { keepAndTell } from "./tell-call.js"

/** A stream that is no call, and whose. */
interface Place {
  readonly client: string
  readonly stream: string
}

/** A stream as it was read for a command. */
interface AtHand {
  readonly kind: StreamKind
  readonly loaded: LoadedStream
  /** It was at hand before: another desk may have gone on since. */
  readonly wasAtHand: boolean
}

/** What is done with a stream, and under which key. */
interface Work {
  readonly keyed: Keyed | undefined
  readonly input: StreamCommandInput
}

/** A command to a stream that is no call; `undefined` where there is no such stream. A refusal is never one of yesterday's state. */
export function decideInStream(base: DeskBase, place: Place, work: Work): Promise<DeskResult | undefined> {
  const { client, stream } = place
  const { keyed } = work
  return decideOnce(base, { ...place, keyed }, async (): Promise<DeskResult | undefined> => {
    const wasAtHand = base.streams.get(toName(client, stream)) !== undefined
    const loaded = await loadStream(base, client, stream)
    const kind = base.kinds.find(({ name }) => name === loaded?.kind)
    if (loaded === undefined || kind === undefined) return undefined
    return decideLoaded(base, place, work, { kind, loaded, wasAtHand })
  })
}

/** Opens a stream that no call began, and tells whether it is open then. What is there already is left as it is. */
export async function openInStream(base: DeskBase, place: Place, kind: StreamKind, work: Work): Promise<OpeningResult> {
  const { client, stream } = place
  const { keyed } = work
  const result = await decideOnce(base, { ...place, keyed }, async (): Promise<DeskResult> => {
    const wasAtHand = base.streams.get(toName(client, stream)) !== undefined
    const known = await loadStream(base, client, stream)
    const isTaken = known === undefined ? await lookUp(base, client, stream) : known.kind !== kind.name
    if (isTaken !== undefined && isTaken !== false) return { ok: false, ...invalidInput([TAKEN]) }
    const loaded = known ?? { kind: kind.name, standing: toNewStream(kind, stream), erasedCount: 0 }
    return decideLoaded(base, place, work, { kind, loaded, wasAtHand })
  })
  if (!result.ok) return result
  const kept = await loadStream(base, client, stream)
  return { ...result, open: kept !== undefined && kind.toIndex(kept.standing.state).open }
}

const TAKEN = { path: "stream", expected: "a name that no other stream of the client has" }

async function decideLoaded(
  base: DeskBase,
  place: Place,
  { keyed, input }: Work,
  { kind, loaded, wasAtHand }: AtHand,
): Promise<DeskResult> {
  const { client, stream } = place
  const settings = await base.playbook(client)
  const decided = decideInput(base, { kind, loaded, settings }, input)
  const isUnchecked = "refusal" in decided || decided.change.events.length === 0
  if (wasAtHand && isUnchecked && (await isStale(base, client, stream, loaded))) {
    base.streams.delete(toName(client, stream))
    throw wasStale(stream)
  }
  if ("refusal" in decided) return { ok: false, refusal: decided.refusal }
  return keepStream(base, client, decided.change, keyed)
}

/** Does what is due in a stream that is no call. */
export function tickInStream(base: DeskBase, place: Place, now: number): Promise<DeskResult | undefined> {
  const { client, stream } = place
  return decideOnce(base, { ...place, keyed: undefined }, async () => {
    const loaded = await loadStream(base, client, stream)
    const kind = base.kinds.find(({ name }) => name === loaded?.kind)
    if (loaded === undefined || kind === undefined) return undefined
    const settings = await base.playbook(client)
    // What a kind of stream takes as settings only its own decider knows.
    const ticked = tickStream<never, never>(asDecider(kind), loaded.standing, settings as never, now)
    const { events, standing, stuck } = ticked
    if (stuck !== undefined) base.hub.fail({ client, stream, kind: kind.name, step: "due" })
    const change = { kind, expectedSeq: loaded.standing.seq, loaded: { ...loaded, standing }, events }
    return keepStream(base, client, change, undefined)
  })
}

async function keepStream(
  base: DeskBase,
  client: string,
  change: OrderedStream,
  keyed: Keyed | undefined,
): Promise<DeskResult> {
  const { events } = change
  if (events.length === 0) return { ok: true, events, repeated: false }
  const ordered = await orderByStream(base, client, change, await base.playbook(client))
  const { repeated } = await keepAndTell(base, client, change, { ordered, keyed })
  return { ok: true, events: repeated ? [] : events, repeated }
}
