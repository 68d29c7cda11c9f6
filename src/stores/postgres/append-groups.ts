import { toSeqs, type EncodedAppend } from "../encode-append.js"

/** Appends of one client that have nothing in common, so that they can be written at once: as rows of each table. */
export interface AppendGroup {
  readonly client: string
  /** Where a stream begins, so that the client may be a new one. */
  begins?: true
  /** Only where there is one append alone. */
  mostTimers?: number
  readonly keys: object[]
  readonly streams: object[]
  readonly events: object[]
  readonly messages: object[]
}

/** What of a client was put into which of its groups. */
interface Grouping {
  readonly groups: AppendGroup[]
  /** The last group that a stream or a key is in. */
  readonly last: Map<string, number>
  /** The first group that may be added to. */
  from: number
}

/**
 * Sorts a batch into groups, in the order in which they are to be written. An append comes after every one before it that has a
 * stream or the key in common with it, and one that counts timers is alone: what came before it has to be there.
 */
export function toGroups(batch: readonly EncodedAppend[]): readonly AppendGroup[] {
  const clients = new Map<string, Grouping>()
  batch.forEach((append, at) => {
    const own = clients.get(append.client) ?? { groups: [], last: new Map<string, number>(), from: 0 }
    clients.set(append.client, own)
    const place = takePlace(own, append)
    own.groups[place] ??= { client: append.client, keys: [], streams: [], events: [], messages: [] }
    addRows(own.groups[place], append, at)
  })
  return [...clients.values()].flatMap(({ groups }) => groups)
}

function takePlace(own: Grouping, { key, streams, mostTimers }: EncodedAppend): number {
  const names = streams.map(({ stream }) => `stream ${stream}`)
  if (key !== null) names.push(`key ${key}`)
  let place = own.from
  for (const name of names) place = Math.max(place, (own.last.get(name) ?? -1) + 1)
  if (mostTimers !== undefined) {
    place = own.groups.length
    own.from = place + 1
  }
  for (const name of names) own.last.set(name, place)
  return place
}

function addRows(group: AppendGroup, append: EncodedAppend, at: number): void {
  const { key, command, mostTimers, streams, messages } = append
  const { keys, events } = group
  if (key !== null) keys.push({ at, key, command, stream: streams[0]!.stream, seqs: JSON.stringify(toSeqs(append)) })
  if (mostTimers !== undefined) group.mostTimers = mostTimers
  if (streams.some(({ expectedSeq }) => expectedSeq === 0)) group.begins = true
  for (const { stream, expectedSeq, bodies, index, timerAt, ...rest } of streams) {
    // Two bits: whether the index is given, and whether the timer is.
    const given = (index === undefined ? 0 : 1) + (timerAt === undefined ? 0 : 2)
    group.streams.push({ at, place: group.streams.length + 1, stream, expectedSeq, given, timerAt, ...rest, ...index })
    bodies.forEach((body, offset) =>
      events.push({ at, place: events.length + 1, stream, seq: expectedSeq + 1 + offset, body }),
    )
  }
  for (const message of messages) group.messages.push({ at, place: group.messages.length + 1, ...message })
}
