import { erasePerson } from "./erase-person.js"
import type { Erasure, ErasureResult } from "./erasure.js"
import type { ClientStore } from "./port.js"

/** Whom to erase. */
export interface CallerErasure {
  /** As the index of their streams has it. */
  readonly caller: string
  /** What goes from the events; {@link erasePerson} where it is left out. */
  readonly rewrite?: Erasure["rewrite"]
}

const PAGE = 1_000

/**
 * Erases a caller from every stream that is theirs: words, names, numbers and free text of the events, snapshots, summaries,
 * messages that wait, timers. The streams replay as before, with blanks. Open promises to them are not closed by it: withdraw
 * these first, so that the log says why nothing came of them.
 *
 * Give it the client of a desk where there is one, so that what the desk has at hand goes as well.
 *
 * Copies that left the house, backups and the database's own log are the host's: see the guide.
 *
 * @example
 * ```ts
 * import { createMemoryStore, eraseCaller } from "evenkeel/stores"
 *
 * const acme = createMemoryStore({ clock: { now: () => 1_767_225_600_000 } }).client("acme")
 * await eraseCaller(acme, { caller: "person-17" }) // => { streams: [] }
 * ```
 */
export async function eraseCaller(
  client: Pick<ClientStore, "list" | "erase">,
  options: CallerErasure,
): Promise<ErasureResult> {
  const { caller, rewrite = erasePerson } = options
  const erased = new Set<string>()
  for (;;) {
    // An erased stream is nobody's any more, so each list is of what is left, and of what came meanwhile.
    const streams = (await client.list({ caller, limit: PAGE })).map(({ stream }) => stream)
    if (streams.length === 0) return { streams: [...erased].sort() }
    for (const stream of (await client.erase({ streams, rewrite })).streams) erased.add(stream)
  }
}
