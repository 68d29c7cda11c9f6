import { defined } from "../kernel/inner.js"
import { Fault, isFault, type Actor } from "../kernel/index.js"
import { asId, asObject } from "./check-input.js"
import { erasePerson } from "./erase-person.js"
import type { Erasure, ErasureResult } from "./erase-streams.js"
import { listFormer, listTheirs, type ReadableClient } from "./list-theirs.js"
import type { ClientStore } from "./port.js"

/** Whom to erase. */
export interface CallerErasure {
  /** As the index of their streams has it. */
  readonly caller: string
  /** What goes from the events; {@link erasePerson} where it is left out. */
  readonly rewrite?: Erasure["rewrite"]
  /** Withdraws what is still open for them first: promises, dispatches. Only the client of a desk can. */
  readonly withdrawOpen?: boolean
  /** Who withdraws; `{ id: "host", role: "host" }` where it is left out. */
  readonly by?: Actor
}

/** A caller's streams, as a store has them and as the client of a desk has. */
export interface ErasableClient extends ReadableClient, Pick<ClientStore, "erase"> {
  /** Of a desk: closes what is open, so that the log says why nothing came of it. */
  readonly withdraw?: (stream: string, why: { readonly reason: string; readonly by?: Actor }) => Promise<unknown>
}

/** What came of erasing a caller. */
export interface CallerErasureResult extends ErasureResult {
  /** Promises and dispatches that were withdrawn for it: whoever was reached or had taken one on is still to be told. */
  readonly withdrawn: readonly string[]
}

const PAGE = 1_000

/** As an erased text looks: it stays what it is when the stream is erased. */
const REASON = "[erased]"

/**
 * Erases a caller from every stream that is theirs, and from what their calls began before it was known who they are: words, names,
 * numbers and free text of the events, snapshots, summaries, messages that wait, timers. The streams replay as before, with blanks.
 *
 * What was taken for theirs and corrected to somebody else goes as well, once it is over: every stream of the client is read for it.
 *
 * As their timers go, nothing is erased while a promise or a dispatch of theirs is open: it would never fall due, and nobody would
 * notice. End these first, or let them be withdrawn by `withdrawOpen`.
 *
 * Give it the client of a desk where there is one, so that what the desk has at hand goes as well.
 *
 * Copies that left the house, backups and the database's own log are the host's: see the guide.
 *
 * @throws {@link Fault} `store/caller-open` while something of theirs is open, and was not or could not be withdrawn;
 * `store/damaged` once all is erased but a stream that cannot be read; `store/unreachable` where the database does not answer, or (SQLite)
 * somebody reads and so keeps the words in its log: ask again then, also where nothing is left; `store/invalid` where `caller` is no id.
 *
 * @example
 * ```ts
 * import { createMemoryStore, eraseCaller } from "evenkeel/stores"
 *
 * const acme = createMemoryStore({ clock: { now: () => 1_767_225_600_000 } }).client("acme")
 * await eraseCaller(acme, { caller: "person-17" }) // => { streams: [], withdrawn: [] }
 * ```
 */
export async function eraseCaller(client: ErasableClient, options: CallerErasure): Promise<CallerErasureResult> {
  const { caller, rewrite = erasePerson } = asObject(options, "options")
  // Left out, it would be everybody.
  asId(caller, "caller")
  const erased = new Set<string>()
  const withdrawn = new Set<string>()
  const former = await listFormer(client, caller, await listTheirs(client, caller))
  throwIfOpen(former.filter(({ open }) => open).map(({ stream }) => stream))
  for (let also = former.map(({ stream }) => stream); ; also = []) {
    // An erased stream is nobody's any more, so each list is of what is left, and of what came meanwhile.
    const theirs = await listTheirs(client, caller)
    for (const stream of await closeOpen(client, theirs, options)) withdrawn.add(stream)
    const streams = [...theirs, ...also]
    const damage: unknown[] = []
    // Also where there is nothing: the files may still hold what an erasure that failed has taken from the streams.
    for (let from = 0; from === 0 || from < streams.length; from += PAGE)
      try {
        const done = await client.erase({ streams: streams.slice(from, from + PAGE), rewrite })
        for (const stream of done.streams) erased.add(stream)
      } catch (cause) {
        if (!isFault(cause, "store/damaged")) throw cause
        damage.push(cause)
      }
    if (damage.length > 0) throw damage[0]
    if (streams.length === 0) return { streams: [...erased].sort(), withdrawn: [...withdrawn].sort() }
  }
}

/** Withdraws what is open where that is wanted. Gives the streams; a fault where any is open afterwards that can be read. */
async function closeOpen(
  client: ErasableClient,
  streams: readonly string[],
  { withdrawOpen = false, by }: CallerErasure,
): Promise<readonly string[]> {
  const open = new Set(await listOpen(client, streams))
  if (withdrawOpen && client.withdraw !== undefined)
    for (const stream of open)
      try {
        await client.withdraw(stream, { reason: REASON, ...defined({ by }) })
      } catch (cause) {
        // Nobody can end it. The erasure tells of it once all else is erased.
        if (!isFault(cause, "store/damaged")) throw cause
        open.delete(stream)
      }
  throwIfOpen(withdrawOpen ? await listOpen(client, [...open]) : [...open])
  return [...open]
}

function throwIfOpen([stream, ...more]: readonly string[]): void {
  if (stream !== undefined) throw new Fault("store/caller-open", { detail: { stream, openCount: more.length + 1 } })
}

/** What waits for something by itself. A call that goes on is heard further, and sets its own timer again. */
async function listOpen(client: ErasableClient, streams: readonly string[]): Promise<readonly string[]> {
  const open: string[] = []
  for (let from = 0; from < streams.length; from += PAGE) {
    const page = await client.list({ streams: streams.slice(from, from + PAGE), open: true, limit: PAGE })
    open.push(...page.filter(({ kind }) => kind !== "call").map(({ stream }) => stream))
  }
  return open
}
