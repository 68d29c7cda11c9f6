import { Fault, type Actor } from "../kernel/index.js"
import { asId, asObject } from "./check-input.js"
import { erasePerson } from "./erase-person.js"
import type { Erasure, ErasureResult } from "./erase-streams.js"
import type { ClientStore, StreamRecord } from "./port.js"

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
export interface ErasableClient extends Pick<ClientStore, "list" | "erase"> {
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
 * Erases a caller from every stream that is theirs: words, names, numbers and free text of the events, snapshots, summaries,
 * messages that wait, timers. The streams replay as before, with blanks.
 *
 * As their timers go, nothing is erased while a promise or a dispatch of theirs is open: it would never fall due, and nobody would
 * notice. End these first, or let them be withdrawn by `withdrawOpen`.
 *
 * Give it the client of a desk where there is one, so that what the desk has at hand goes as well.
 *
 * Copies that left the house, backups and the database's own log are the host's: see the guide.
 *
 * @throws {@link Fault} `store/caller-open` while something of theirs is open, and was not or could not be withdrawn;
 * `store/invalid` where `caller` is no id.
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
  for (;;) {
    // An erased stream is nobody's any more, so each list is of what is left, and of what came meanwhile.
    const streams = (await client.list({ caller, limit: PAGE })).map(({ stream }) => stream)
    if (streams.length === 0) return { streams: [...erased].sort(), withdrawn: [...withdrawn].sort() }
    // Looked for after that list: what is open in it shows here, and what is opened later is not in it.
    for (const stream of await closeOpen(client, options)) withdrawn.add(stream)
    for (const stream of (await client.erase({ streams, rewrite })).streams) erased.add(stream)
  }
}

/** Withdraws what is open where that is wanted. Gives the streams; a fault where any is open afterwards. */
async function closeOpen(client: ErasableClient, options: CallerErasure): Promise<readonly string[]> {
  const { caller, withdrawOpen = false, by } = options
  const open = await listOpen(client, caller)
  if (open.length === 0) return []
  if (withdrawOpen && client.withdraw !== undefined) {
    for (const stream of open) await client.withdraw(stream, { reason: REASON, ...(by === undefined ? {} : { by }) })
  }
  const left = new Set(withdrawOpen ? await listOpen(client, caller) : open)
  const stuck = open.filter((stream) => left.has(stream))
  if (stuck.length > 0) throw new Fault("store/caller-open", { detail: { stream: stuck[0]!, openCount: stuck.length } })
  return open
}

/** What waits for something by itself. A call that goes on is heard further, and sets its own timer again. */
async function listOpen(client: ErasableClient, caller: string): Promise<readonly string[]> {
  const open: StreamRecord[] = []
  for (let after: string | undefined; ;) {
    const page = await client.list({ caller, open: true, limit: PAGE, ...(after === undefined ? {} : { after }) })
    open.push(...page.filter(({ kind }) => kind !== "call"))
    if (page.length < PAGE) return open.map(({ stream }) => stream)
    after = page.at(-1)!.stream
  }
}
