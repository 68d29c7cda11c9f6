import { decideStream, type Actor, type Envelope } from "../../kernel/index.js"
import { clocksFor, type CallEvents, type SessionState, type Settings } from "../../session/index.js"
import { listBegun } from "../../stores/inner.js"
import { append, type Change } from "./append.js"
import { DESK, storeOf, toName, type DeskBase } from "../base.js"
import { loadStream, toNewStream, wasAtHandOnly } from "./load-stream.js"
import type { LoadedStream } from "./cache.js"
import type { Keyed } from "../given/read-given.js"
import type { CallMoment, Order, StreamKind } from "../kinds/stream-kind.js"

/** What became of the orders of some events: streams as they would stand, and what they get. */
export interface Ordered {
  readonly streams: ReadonlyMap<string, OrderedStream>
}

/** A stream that orders change. */
export interface OrderedStream {
  readonly expectedSeq: number
  readonly loaded: LoadedStream
  readonly events: readonly Envelope[]
}

/** An order, and the event that gave it. */
interface CausedOrder {
  readonly order: Order
  readonly because: Envelope
}

/** An append has at most 100 streams; one is the call's own. */
const MOST_ORDERS = 99

/** Decides what the events of a call mean for the streams beside it. An order that is refused is reported, and stops nothing. */
export async function orderByCall(
  base: DeskBase,
  client: string,
  events: readonly Envelope[],
  call: { readonly callId: string; readonly session: SessionState; readonly settings: Settings },
  begun?: Ordered,
): Promise<Ordered> {
  const asked: CausedOrder[] = []
  for (const because of events) {
    const told = because.type === "caller.described" ? (because.data as CallEvents["caller.described"]) : undefined
    const open = told && (await listBegun(storeOf(base, client), call.callId)).filter((record) => record.open)
    for (const kind of base.kinds) {
      const own = open?.filter((record) => record.kind === kind.name) ?? []
      const ofCaller = own.flatMap(({ stream }) => kind.ordersOfCaller?.(stream, told!, call) ?? [])
      const moment =
        kind.joins?.(because.type) === true ? { ...call, others: await onMatter(base, client, kind, call) } : call
      const atEnd = isOver(because, call) ? (kind.ordersAtEnd?.(call, because.heardAt) ?? []) : []
      asked.push(...[...kind.ordersOfCall(because, moment), ...ofCaller, ...atEnd].map((order) => ({ order, because })))
    }
  }
  return carryOut(base, client, asked, { settings: call.settings, begun })
}

/**
 * Whether what a call leaves behind is opened now: it was completed, or it might have been by now, and nobody says that it is. Opened
 * twice it is there once, so what comes after that is added when the call is completed.
 */
function isOver({ type, data }: Envelope, { session, settings }: CallMoment): boolean {
  if (type === "clock.due") return (data as CallEvents["clock.due"]).clock === "wrapUp"
  if (type === "call.lineClosed") return clocksFor(settings, session.callTypes).wrapUpMs === null
  return type === "call.completed"
}

/** A matter has seldom more than one open stream of a kind. */
const MOST_ON_MATTER = 20

/** The open streams of a kind on the matter of a call. */
async function onMatter(
  base: DeskBase,
  client: string,
  { name: kind }: StreamKind,
  { session }: { readonly session: SessionState },
): Promise<readonly unknown[]> {
  const matter = session.arrival.matterId
  if (typeof matter !== "string") return []
  const records = await storeOf(base, client).list({ kind, open: true, matter, limit: MOST_ON_MATTER })
  const loaded = await Promise.all(records.map((record) => loadStream(base, client, record.stream, record)))
  return loaded.flatMap((each) => (each === undefined ? [] : [each.standing.state]))
}

/** A change of a stream, and what its events mean for others: what takes the place of a broken promise. */
export function orderByStream(
  base: DeskBase,
  client: string,
  change: OrderedStream,
  settings: Settings,
): Promise<Ordered> {
  const begun = { streams: new Map([[change.loaded.standing.stream, change]]) }
  return carryOut(base, client, ofStream(change.loaded, change.events), { settings, begun })
}

function ofStream({ kind, standing }: LoadedStream, events: readonly Envelope[]): readonly CausedOrder[] {
  return events.flatMap((because) =>
    (kind.ordersOfStream?.(because, standing.state) ?? []).map((order): CausedOrder => ({ order, because })),
  )
}

async function carryOut(
  base: DeskBase,
  client: string,
  asked: readonly CausedOrder[],
  { settings, begun }: { readonly settings: Settings; readonly begun: Ordered | undefined },
): Promise<Ordered> {
  const streams = new Map<string, OrderedStream>(begun?.streams)
  const waiting = [...asked]
  for (let count = 0; waiting.length > 0 && count < MOST_ORDERS; count++) {
    const { order, because } = waiting.shift()!
    const kind = base.kinds.find(({ name }) => name === order.kind)
    if (kind === undefined) continue
    const before = streams.get(order.stream) ?? (await toOrdered(base, client, kind, order.stream))
    const decided = decideStream(kind.decider, before.loaded.standing, {
      type: order.type,
      fields: order.fields,
      // What a kind of stream takes as settings only its own decider knows.
      settings: settings as never,
      by: order.by ?? toAsker(because.by),
      at: because.at,
      heardAt: because.heardAt,
    })
    const isNothing = "refusal" in decided || decided.events.length === 0
    if (isNothing && !streams.has(order.stream)) {
      // No append would show that another desk has gone on with it.
      if (await wasAtHandOnly(base, client, order.stream, before.loaded)) {
        waiting.unshift({ order, because })
        continue
      }
    }
    if ("refusal" in decided) {
      const place = { client, stream: order.stream, kind: order.kind }
      base.hub.fail({ ...place, step: "order", refusal: decided.refusal })
      continue
    }
    if (decided.events.length === 0) continue
    const loaded = { ...before.loaded, standing: decided.standing }
    streams.set(order.stream, { ...before, loaded, events: [...before.events, ...decided.events] })
    waiting.push(...ofStream(loaded, decided.events))
  }
  for (const { order } of waiting) base.hub.fail({ client, stream: order.stream, kind: order.kind, step: "order" })
  return { streams }
}

/** What follows by itself is the desk's doing: a telephone system may end a call, and may not open what it leaves behind. */
function toAsker(by: Actor): Actor {
  return by.role === "library" || by.role === "vendor" ? DESK : by
}

async function toOrdered(base: DeskBase, client: string, kind: StreamKind, stream: string): Promise<OrderedStream> {
  const loaded = (await loadStream(base, client, stream)) ?? toNewStream(kind, stream)
  return { expectedSeq: loaded.standing.seq, loaded, events: [] }
}

/** What the streams get in the store. */
export function toChanges({ streams }: Ordered): readonly Change[] {
  return [...streams].map(([stream, { expectedSeq, loaded, events }]) => {
    const { kind, standing, erasedCount } = loaded
    const { state } = standing
    const timerAt = kind.decider.nextDeadline(state)?.at ?? null
    return {
      kind: kind.name,
      append: { stream, expectedSeq, erasedCount, events, timerAt, index: kind.toIndex(state) },
    }
  })
}

/** Keeps streams that are no calls; then tells. */
export async function keepOrdered(base: DeskBase, client: string, ordered: Ordered, keyed: Keyed | undefined) {
  const kept = await append(base, client, toChanges(ordered), keyed)
  if (kept === "kept") tellStreams(base, client, ordered)
  return { repeated: kept === "repeated" }
}

/** Tells what became of streams that are no calls, once it is kept. */
export function tellStreams(base: DeskBase, client: string, { streams }: Ordered): void {
  for (const [stream, { loaded, events }] of streams) {
    base.streams.set(toName(client, stream), loaded)
    base.hub.tell("happened", { client, stream, kind: loaded.kind.name, events })
  }
}
