import { tickStream } from "../../kernel/index.js"
import { decideOnce, wasStale } from "./decide-once.js"
import type { DeskBase } from "../base.js"
import { decideInput, invalidInput, type StreamCommandInput } from "./decide-input.js"
import type { DeskResult, OpeningResult } from "../desk.js"
import { loadStream, toNewStream, wasAtHandOnly } from "../keeping/load-stream.js"
import { lookUp } from "../keeping/look-up.js"
import { orderByStream, type OrderedStream } from "../keeping/orders.js"
import type { Keyed } from "../given/read-given.js"
import type { LoadedStream } from "../keeping/cache.js"
import type { StreamKind } from "../kinds/stream-kind.js"
import { keepAndTell } from "./tell-call.js"

/** A stream that is no call, and whose. */
interface Place {
  readonly client: string
  readonly stream: string
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
    const loaded = await loadStream(base, client, stream)
    return loaded && decideLoaded(base, place, loaded, work)
  })
}

/** Opens a stream that no call began, and tells whether it is open then. What is there already is left as it is. */
export async function openInStream(base: DeskBase, place: Place, kind: StreamKind, work: Work): Promise<OpeningResult> {
  const { client, stream } = place
  const { keyed } = work
  const result = await decideOnce(base, { ...place, keyed }, async (): Promise<DeskResult> => {
    const known = await loadStream(base, client, stream)
    const isTaken = known === undefined ? (await lookUp(base, client, stream)) !== undefined : known.kind !== kind
    if (isTaken) return { ok: false, ...invalidInput([TAKEN]) }
    return decideLoaded(base, place, known ?? toNewStream(kind, stream), work)
  })
  if (!result.ok) return result
  const kept = await loadStream(base, client, stream)
  return { ...result, open: kept !== undefined && kind.toIndex(kept.standing.state).open }
}

const TAKEN = { path: "stream", expected: "a name that no other stream of the client has" }

async function decideLoaded(
  base: DeskBase,
  { client, stream }: Place,
  loaded: LoadedStream,
  { keyed, input }: Work,
): Promise<DeskResult> {
  const decided = decideInput(base, loaded, await base.playbook(client), input)
  const isUnchecked = "refusal" in decided || decided.change.events.length === 0
  if (isUnchecked && (await wasAtHandOnly(base, client, stream, loaded))) throw wasStale(stream)
  if ("refusal" in decided) return { ok: false, refusal: decided.refusal }
  return keepStream(base, client, decided.change, keyed)
}

/** Does what is due in a stream that is no call. */
export function tickInStream(base: DeskBase, place: Place, now: number): Promise<DeskResult | undefined> {
  const { client, stream } = place
  return decideOnce(base, { ...place, keyed: undefined }, async () => {
    const loaded = await loadStream(base, client, stream)
    if (loaded === undefined) return undefined
    const { kind, standing: before } = loaded
    const settings = await base.playbook(client)
    // What a kind of stream takes as settings only its own decider knows.
    const ticked = tickStream(kind.decider, before, settings as never, now)
    const { events, standing, stuck } = ticked
    if (stuck !== undefined) base.hub.fail({ client, stream, kind: kind.name, step: "due" })
    const change = { expectedSeq: before.seq, loaded: { ...loaded, standing }, events }
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
