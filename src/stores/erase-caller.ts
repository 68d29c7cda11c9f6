import type { Envelope } from "../kernel/index.js"
import { eraseWords } from "../session/index.js"
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
export async function eraseCaller(client: ClientStore, options: CallerErasure): Promise<ErasureResult> {
  const { caller, rewrite = erasePerson } = options
  const erased = new Set<string>()
  for (;;) {
    // An erased stream is nobody's any more, so each list is of what is left, and of what came meanwhile.
    const streams = (await client.list({ caller, limit: PAGE })).map(({ stream }) => stream)
    if (streams.length === 0) return { streams: [...erased].sort() }
    for (const stream of (await client.erase({ streams, rewrite })).streams) erased.add(stream)
  }
}

/** Members that hold who somebody is, or what was said or written, whatever event they stand in. */
const PERSONAL = new Set(
  "name number callbackNumber personId value text words what note reason summary address email phone".split(" "),
)

/** Events whose members are each one of a closed set, and nobody's. */
const CLOSED = new Set(["value.tagged", "retention.set", "retention.due"])

/**
 * Events without the person: names, numbers, words, and every text that is more than one word. What is one word stays, where
 * it is not in a member that holds a person's data: kinds, states and ids, by which the stream replays.
 *
 * @returns As many events in the same order, equal blanks for equal values.
 *
 * @example
 * ```ts
 * import { erasePerson } from "evenkeel/stores"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0, caller: { name: "Dana", number: "+1 312 555 0100" } })
 * JSON.stringify(erasePerson(call.events())).includes("Dana") // => false
 * ```
 */
export function erasePerson(events: readonly Envelope[]): readonly Envelope[] {
  const blanks = new Map<string, string>()
  const blank = (value: string): string => {
    const known = blanks.get(value) ?? `[erased ${blanks.size + 1}]`
    blanks.set(value, known)
    return known
  }
  return eraseWords(events).map((event) =>
    CLOSED.has(event.type) ? event : { ...event, data: erase(event.data, false, blank) },
  )
}

function erase(value: unknown, personal: boolean, blank: (value: string) => string): unknown {
  if (typeof value === "string") return isFree(value, personal) ? blank(value) : value
  if (Array.isArray(value)) return value.map((item) => erase(item, personal, blank))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, erase(member, PERSONAL.has(name), blank)]),
  )
}

/** Words of our own (`[erased 1]`, and nothing) stay. A reason may be one of a closed set, which is one word. */
function isFree(value: string, personal: boolean): boolean {
  if (value === "" || /^\[erased( \d+)?\]$/.test(value)) return false
  return personal || /\s/.test(value.trim())
}
