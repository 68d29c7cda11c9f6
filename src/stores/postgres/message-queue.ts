import { Fault, isFault } from "../../kernel/index.js"
import type { EncodedAppend, Outcome } from "../encode-append.js"
import type { Message } from "../port.js"
import { isPassing, MOST_TRIES, toFault, type PostgresPool } from "./postgres-pool.js"

/** A connection of its own, for one transaction. */
export interface PostgresConnection extends PostgresPool {
  /** Gives it back; `true` where it is not to be used again. */
  release(destroy?: boolean): void
  /** A connection that breaks says so here as well; nobody listening, a process of Node would end. */
  on?(event: "error", listener: () => void): unknown
  /** Listens no more. */
  off?(event: "error", listener: () => void): unknown
}

/** Whatever gives connections: a `Pool` of `pg`. */
export interface PostgresConnections {
  /** Takes one; whoever took it gives it back. */
  connect(): Promise<PostgresConnection>
}

/** A message with whose it is. */
export interface QueuedMessage extends Message {
  readonly client: string
}

/**
 * A queue of the host in the same database, which takes messages over in the transaction of the append that brings them: both are
 * kept, or neither. What it takes is not in the outbox: it is the queue's to deliver, at least once.
 */
export interface PostgresQueue {
  readonly connections: PostgresConnections
  /** Only these topics; all where it is left out. The rest goes to the outbox. */
  readonly topics?: readonly string[]
  /**
   * Enqueues within the transaction, by queries on this connection alone. Where it throws, nothing of the appends that were
   * gathered is kept, and each is tried again by itself. Erasure does not reach what it writes: references, not words.
   */
  readonly enqueue: (messages: readonly QueuedMessage[], connection: PostgresPool) => Promise<unknown>
}

/** Writes a batch on a connection or a pool. */
export type WriteOn = (pool: PostgresPool, batch: readonly EncodedAppend[]) => Promise<readonly Outcome[]>

/** Writes a batch whose messages a queue takes, in one transaction with it; one without such messages as ever. */
export async function writeWithQueue(
  { connections, topics, enqueue }: PostgresQueue,
  pool: PostgresPool,
  batch: readonly EncodedAppend[],
  write: WriteOn,
): Promise<readonly Outcome[]> {
  const isTaken = ({ topic }: { readonly topic: string }): boolean => topics?.includes(topic) ?? true
  if (!batch.some(({ messages }) => messages.some(isTaken))) return write(pool, batch)
  const rest = batch.map((one) => ({ ...one, messages: one.messages.filter((message) => !isTaken(message)) }))
  return inTransaction(connections, async (connection) => {
    const outcomes = await write(connection, rest)
    const messages = batch.flatMap((append, index) =>
      outcomes[index]?.kind === "kept" ? append.messages.filter(isTaken).map((each) => toQueued(append, each)) : [],
    )
    if (messages.length > 0) await enqueue(messages, connection)
    return outcomes
  })
}

function toQueued({ client }: EncodedAppend, { body, ...message }: EncodedAppend["messages"][number]): QueuedMessage {
  return { ...message, client, body: JSON.parse(body) as unknown }
}

/** Begins, works, commits. An error of the work is certain to have kept nothing; one of the commit may have kept all. */
async function inTransaction<Value>(
  connections: PostgresConnections,
  work: (connection: PostgresPool) => Promise<Value>,
): Promise<Value> {
  for (let tries = 1; ; tries++) {
    const connection = await connections.connect().catch((error: unknown) => Promise.reject(toFault(error)))
    let isWorking = true
    connection.on?.("error", ignore)
    const giveBack = (destroy: boolean): void => {
      connection.off?.("error", ignore)
      connection.release(destroy)
    }
    try {
      await connection.query("begin")
      const value = await work(connection)
      // Where an error was passed over the transaction is lost, and a commit would roll it back without a word.
      await connection.query("select 1")
      isWorking = false
      await connection.query("commit")
      giveBack(false)
      return value
    } catch (error) {
      const isBack = await connection.query("rollback").then(
        () => true,
        () => false,
      )
      giveBack(!isBack)
      const cause = isFault(error) ? (error.cause ?? error) : error
      if (tries < MOST_TRIES && isPassing(cause)) continue
      throw isWorking && isBack ? asRefused(error) : toFault(error)
    }
  }
}

/** The query that was under way fails by itself. */
const ignore = (): void => undefined

/** What failed before the commit and was rolled back was not kept: nobody has to guess. */
function asRefused(error: unknown): Fault {
  const fault = toFault(error)
  return fault.code === "store/unreachable" ? new Fault("store/refused", { cause: fault.cause }) : fault
}
