import { createHash } from "node:crypto"
import type PgBoss from "pg-boss"
import { remindersRaised, type Desk, type FollowUp, type FollowUpEvents, type Reminder } from "evenkeel"
import type { PostgresConnections, PostgresQueue, QueuedMessage } from "evenkeel/stores/postgres"

/** What a job holds: which event it is about, and whose. Words stay in the store, where an erasure reaches them. */
export interface MessageJob {
  readonly client: string
  readonly id: string
  readonly topic: string
  readonly stream: string
}

/**
 * Lets pg-boss take the messages of a store over, in the transaction that keeps their events.
 *
 * A crashed worker's job comes back after `expireInSeconds`; 15 minutes, where pg-boss is not told, are long for a pager.
 */
export async function createBossQueue(
  boss: PgBoss,
  connections: PostgresConnections,
  { name, schema = "pgboss", topics }: { name: string; schema?: string; topics?: readonly string[] },
): Promise<PostgresQueue> {
  await boss.createQueue(name, { name, retryLimit: 10, retryDelay: 5, retryBackoff: true, expireInSeconds: 30 })
  return {
    connections,
    ...(topics === undefined ? {} : { topics }),
    async enqueue(messages, connection) {
      const jobs = messages.map((message) => ({ id: toJobId(message), name, data: toJob(message) }))
      const executeSql = async (text: string, values: unknown[]) => ({
        rows: [...(await connection.query(text, values)).rows],
      })
      await boss.insert(jobs, { db: { executeSql } })
      // pg-boss says nothing where a queue is missing: what is not there now would be lost.
      const ids = [...new Set(jobs.map(({ id }) => id))]
      const { rows } = await connection.query(
        `select count(*)::int as count from ${schema}.job where name = $1 and id = any($2::uuid[])`,
        [name, ids],
      )
      if ((rows[0] as { count: number }).count !== ids.length)
        throw new Error(`pg-boss did not take the jobs of ${name}`)
    },
  }
}

function toJob({ client, id, topic, stream }: QueuedMessage): MessageJob {
  return { client, id, topic, stream }
}

/** The same message is the same job: a second one is passed over while the first is there. */
export function toJobId({ client, id }: { readonly client: string; readonly id: string }): string {
  const hex = createHash("sha256").update(`${client.length}:${client}${id}`).digest("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  )
}

/** Sends a reminder of a promise. Whoever gets it drops what comes twice by `reminderKey`. */
export type SendReminder = (reminder: Reminder, promise: FollowUp) => Promise<void>

/**
 * What a worker does with a job of a reminder. A job comes again where its worker died before it was done with it, however late: so it
 * first asks whether the reminder is still to be sent. One that died between sending and confirming sends twice.
 *
 * @returns Whether it was sent now: not where it was before, or its promise has another time since or is ended.
 */
export async function remind(desk: Desk, job: MessageJob, send: SendReminder): Promise<boolean> {
  const { store, state, command } = desk.client(job.client)
  const seq = Number(job.id.slice(job.id.lastIndexOf("#") + 1))
  const [event] = await store.read(job.stream, { after: seq - 1, limit: 1 })
  const promise = (await state(job.stream)) as FollowUp | undefined
  if (event === undefined || promise === undefined) return false
  const { reminderKey } = event.data as FollowUpEvents["followUp.reminderRaised"]
  const reminder = remindersRaised([promise]).find((each) => each.reminderKey === reminderKey)
  if (reminder === undefined) return false
  await send(reminder, promise)
  await command(job.stream, { type: "confirmReminder", reminderKey, outcome: "sent" }, { key: `sent ${job.id}` })
  return true
}
