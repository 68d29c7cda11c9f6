import { isFault, type Envelope } from "../kernel/index.js"
import { listAll, listBegun } from "./pages.js"
import type { ClientStore, StreamRecord } from "./port.js"

/** Where streams are listed, and read: a store does both, the client of a desk has its store. */
export interface ReadableClient extends Pick<ClientStore, "list"> {
  /** The events of a stream: of a store. */
  readonly read?: ClientStore["read"]
  /** What reads them: of a desk. */
  readonly store?: Pick<ClientStore, "read">
}

/** What is in the caller's name, and what their calls have begun: a promise may be older than the word who they are. */
export async function listTheirs(client: ReadableClient, caller: string): Promise<readonly string[]> {
  const streams = new Set<string>()
  for await (const { stream, kind } of listAll(client, { caller })) {
    // First: once a call is erased, nothing tells any more whose they are.
    if (kind === "call") for (const begun of await listBegun(client, stream)) streams.add(begun.stream)
    streams.add(stream)
  }
  return [...streams]
}

/** Streams that were in the caller's name once, by what their events say: the index knows only whose they are now. */
export async function listFormer(
  client: ReadableClient,
  caller: string,
  theirs: readonly string[],
): Promise<readonly StreamRecord[]> {
  const known = new Set(theirs)
  const found: StreamRecord[] = []
  for await (const record of listAll(client, {}))
    if (!known.has(record.stream) && (await isNamed(client, record.stream, caller))) found.push(record)
  return found
}

async function isNamed(client: ReadableClient, stream: string, caller: string): Promise<boolean> {
  try {
    return (await (client.store ?? client).read?.(stream))?.some((event) => hasPerson(event, caller)) ?? false
  } catch (cause) {
    // It cannot be erased either, and is not to keep anybody from being erased elsewhere.
    if (isFault(cause, "store/damaged")) return false
    throw cause
  }
}

/** Looks without recursion: what a stored record holds may be nested to any depth. */
function hasPerson({ data }: Envelope, caller: string): boolean {
  const values: unknown[] = [data]
  for (const value of values)
    for (const [name, member] of Object.entries(value ?? {})) {
      if ((name === "personId" || name === "callerId") && member === caller) return true
      if (typeof member === "object") values.push(member)
    }
  return false
}
