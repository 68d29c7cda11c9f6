import type { Envelope } from "../../kernel/index.js"
import type { StreamAppend } from "../../stores/index.js"
import { storeOf, toName, type DeskBase } from "../base.js"
import type { Keyed } from "../given/read-given.js"

/** What one append keeps of a stream. */
export interface Change {
  /** `call`, or the name of a kind. */
  readonly kind: string
  readonly append: StreamAppend
}

/**
 * Appends, with the messages of all that became true. The first change is the one that the command was for; where it begins a stream, the
 * client's timers are counted. What the streams were decided on is read again where it could not be kept.
 */
export async function append(
  base: DeskBase,
  client: string,
  changes: readonly Change[],
  keyed: Keyed | undefined,
): Promise<"kept" | "repeated"> {
  const messages = changes.flatMap(({ kind, append: { stream, events } }) =>
    events.flatMap((event: Envelope) => base.toMessages(event, { client, stream, kind })),
  )
  const forget = (): void => {
    for (const { append: each } of changes) base.streams.delete(toName(client, each.stream))
  }
  try {
    const { repeated } = await storeOf(base, client).append({
      streams: changes.map((each) => each.append),
      messages,
      ...keyed,
      ...(changes[0]!.append.expectedSeq === 0 ? { mostTimers: base.mostTimers } : {}),
    })
    if (repeated) forget()
    return repeated ? "repeated" : "kept"
  } catch (cause) {
    forget()
    throw cause
  }
}
