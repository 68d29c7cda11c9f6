import type { Message, StreamAppend } from "../stores/index.js"
import { storeOf, toName, type DeskBase } from "./base.js"
import type { Ordered } from "./orders.js"
import type { Keyed } from "./read-given.js"

/** What goes into one append besides what was ordered. */
export interface AppendMore {
  readonly keyed: Keyed | undefined
  readonly messages: readonly Message[]
  /** For what begins something: see `Append`. */
  readonly mostTimers?: number
}

/** Appends, with the messages of what was ordered. What it was decided on is read again where it could not be kept. */
export async function append(
  base: DeskBase,
  client: string,
  streams: readonly StreamAppend[],
  ordered: Ordered,
  { keyed, messages, mostTimers }: AppendMore,
): Promise<"kept" | "repeated"> {
  const more = [...ordered.streams].flatMap(([stream, { kind, events }]) =>
    events.flatMap((event) => base.toMessages(event, { client, stream, kind: kind.name })),
  )
  const names = [...ordered.streams.keys()].map((stream) => toName(client, stream))
  try {
    const { repeated } = await storeOf(base, client).append({
      streams,
      messages: [...messages, ...more],
      ...keyed,
      ...(mostTimers === undefined ? {} : { mostTimers }),
    })
    if (repeated) for (const name of names) base.streams.delete(name)
    return repeated ? "repeated" : "kept"
  } catch (cause) {
    for (const name of names) base.streams.delete(name)
    throw cause
  }
}

/** Tells what became of streams that are no calls, once it is kept. */
export function tellStreams(base: DeskBase, client: string, { streams }: Ordered): void {
  for (const [stream, { kind, loaded, events }] of streams) {
    base.streams.set(toName(client, stream), loaded)
    base.hub.tell("happened", { client, stream, kind: kind.name, events })
  }
}
