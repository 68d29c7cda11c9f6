import { renderNote, type ClientDesk, type Desk, type DeskCall, type Envelope, type FollowUp } from "evenkeel"
import type { Change, Changes, ChangeType } from "./changes.ts"
import type { Database, Statement } from "./database/database.ts"
import type { Notes } from "./notes.ts"
import { toTaskId, toTaskOf, type Tasks } from "./tasks.ts"

/** Brings the CRM's tables up to what the library has kept. */
export interface Projection {
  /** Reads on from where it stopped. Several processes may: what one has done, another does not do again. */
  run(client: string): Promise<void>
}

export interface ProjectionOptions {
  readonly database: Database
  readonly desk: Desk
  readonly changes: Changes
  readonly notes: Notes
  readonly tasks: Tasks
  /** The zone of a client, in which its notes tell times. */
}

const PAGE = 200

/** What the events of one stream come to. */
interface Projected {
  readonly statements: readonly Statement[]
  readonly changes: readonly Change[]
}

/**
 * Follow-ups become tasks, calls that are over become notes, and whoever listens is told. The cursor of the feed is kept in the
 * same write, so that nothing is missed after a crash and nothing is done twice.
 */
export function createProjection({ database, desk, changes, notes, tasks }: ProjectionOptions): Projection {
  const running = new Map<string, Promise<void>>()

  const projectCall = async (client: string, stream: string, events: readonly Envelope[]): Promise<Projected> => {
    const call = await readCall(desk, client, stream, events.at(-1)!.seq)
    if (call === undefined) return { statements: [], changes: [] }
    const { session } = call.getSnapshot()
    const contactId = session.caller.personId ?? null
    const told = events.some(({ type }) => type === "call.completed") ? "call.completed" : "call.changed"
    const change: Change = { type: events[0]!.seq === 1 ? "call.started" : told, contactId, callId: stream }
    const isOver = session.line.phase === "wrapUp" || session.line.phase === "completed"
    if (!isOver) return { statements: [], changes: [change] }
    const written = await call.note()
    const body = renderNote(written)
    return {
      statements: [notes.toStatement(client, { contactId, note: written, body })],
      changes: [change, { type: "note.written", contactId, callId: stream }],
    }
  }

  const runOnce = async (client: string): Promise<"more" | "done"> => {
    const store = database.store.client(client)
    const cursor = await readCursor(database, client)
    const feed = await store.feed({ after: cursor, limit: PAGE })
    const last = feed.events.at(-1)
    if (last === undefined) return "done"
    const all = await Promise.all(
      [...byStream(feed.events)].map(([stream, events]) =>
        events[0]!.type.startsWith("followUp.")
          ? projectFollowUp(desk.client(client), stream, events, tasks)
          : projectCall(client, stream, events),
      ),
    )
    const isOurs = await database.write([
      {
        sql: "update crm_client set feed_cursor = ? where client = ? and feed_cursor = ?",
        values: [feed.cursor, client, cursor],
        must: true,
      },
      ...all.flatMap(({ statements }) => statements),
      ...changes.toStatements(
        client,
        last.heardAt,
        all.flatMap((each) => each.changes),
      ),
    ])
    // Another process was quicker: what it has not done is read again from its cursor.
    if (!isOurs) return "more"
    changes.tell(client)
    await confirmReminders(desk, client, feed.events)
    return "more"
  }

  const runAll = async (client: string): Promise<void> => {
    while ((await runOnce(client)) === "more");
  }
  return {
    run(client) {
      // Whoever asks while it runs waits for a run that begins afterwards, and so sees what they have just done.
      const next = (running.get(client) ?? Promise.resolve()).then(
        () => runAll(client),
        () => runAll(client),
      )
      running.set(client, next)
      return next
    },
  }
}

function byStream(events: readonly Envelope[]): ReadonlyMap<string, readonly Envelope[]> {
  const streams = new Map<string, Envelope[]>()
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event])
  return streams
}

async function readCursor(database: Database, client: string): Promise<string> {
  const sql = "select feed_cursor from crm_client where client = ?"
  const [row] = await database.rows(sql, [client])
  if (row !== undefined) return String(row.feed_cursor)
  await database.write([
    {
      sql: "insert into crm_client (client, feed_cursor, position) values (?, '', 0) on conflict do nothing",
      values: [client],
    },
  ])
  return ""
}

const TASK_CHANGES: Readonly<Record<string, ChangeType>> = {
  "followUp.kept": "task.completed",
  "followUp.reminderRaised": "task.reminder",
  "followUp.overdue": "task.overdue",
}

async function projectFollowUp(
  desk: ClientDesk,
  stream: string,
  events: readonly Envelope[],
  tasks: Tasks,
): Promise<Projected> {
  // Also what another process has done.
  const state = (await desk.state(stream)) as FollowUp
  const task = toTaskOf(state, events.at(-1)!.heardAt)
  const types = events.map(({ seq, type }) => (seq === 1 ? "task.created" : (TASK_CHANGES[type] ?? "task.changed")))
  const { contactId, callId } = task
  return {
    statements: [tasks.toStatement(desk.client, task)],
    changes: [...new Set(types)].map((type) => ({ type, taskId: toTaskId(stream), contactId, callId })),
  }
}

/** A call that is at least as new as an event that was read: this process may be about to decide in an older one. */
async function readCall(desk: Desk, client: string, callId: string, seq: number): Promise<DeskCall | undefined> {
  const call = await desk.client(client).call(callId)
  if (call !== undefined && call.getSnapshot().seq < seq) await call.refresh()
  return call
}

/** A reminder is delivered once it stands in the journal of changes: whoever was away is told when they come back. */
async function confirmReminders(desk: Desk, client: string, events: readonly Envelope[]): Promise<void> {
  for (const { type, stream, data } of events) {
    if (type !== "followUp.reminderRaised" && type !== "followUp.reminderOffered") continue
    const { reminderKey } = data as { readonly reminderKey: string }
    await desk.client(client).command(stream, { type: "confirmReminder", reminderKey, outcome: "sent" })
  }
}
