import { createHash, randomUUID } from "node:crypto"
import { toTask, type FollowUp } from "evenkeel"
import type { Changes, ChangeType } from "./changes.ts"
import type { Database, Row, Statement, Value } from "./database/database.ts"
import { fail } from "./errors.ts"

/** Something to do: a promise of a call, or what a person put down. */
export interface Task {
  readonly id: string
  /** The stream of the promise that it stands for; `null` for a person's own. */
  readonly followUpId: string | null
  readonly contactId: string | null
  readonly callId: string | null
  readonly subject: string
  readonly details: string
  readonly kind: "call" | "send" | "visit" | "do"
  /** `proposed`: a promise was heard, and nobody has taken it on yet. */
  readonly status: "proposed" | "open" | "done" | "broken" | "cancelled"
  readonly urgent: boolean
  readonly owner: string | null
  readonly dueAt: number | null
  readonly updatedAt: number
}

export type TaskInput = Pick<Task, "subject"> & Partial<Pick<Task, "details" | "contactId" | "dueAt" | "owner">>

export interface TaskQuery {
  readonly status?: string
  readonly contactId?: string
  readonly limit: number
}

export interface Tasks {
  create(client: string, input: TaskInput): Promise<Task>
  get(client: string, id: string): Promise<Task>
  /** What is due first comes first. */
  list(client: string, query: TaskQuery): Promise<readonly Task[]>
  /** Ends a person's own task. Those of promises end with the promise. */
  end(client: string, task: Task, status: "done" | "cancelled"): Promise<Task>
  toStatement(client: string, task: Task): Statement
}

const KINDS = { callback: "call", send: "send", visit: "visit", do: "do" } as const

const STATUSES = {
  unopened: "proposed",
  heard: "proposed",
  accepted: "open",
  kept: "done",
  broken: "broken",
  withdrawn: "cancelled",
  dismissed: "cancelled",
} as const

/** The task that stands for a promise: always of the same id. */
export function toTaskOf(followUp: FollowUp, updatedAt: number): Task {
  const { followUpId, terms, standing, owner, schedule, answerByAt } = followUp
  const { summary, details, urgent } = toTask(followUp)
  return {
    id: toTaskId(followUpId),
    followUpId,
    contactId: terms.to.personId ?? null,
    callId: terms.callId ?? null,
    subject: summary,
    details,
    kind: KINDS[terms.kind],
    status: STATUSES[standing],
    urgent,
    owner,
    dueAt: schedule?.dueAt ?? answerByAt,
    updatedAt,
  }
}

/** Names of streams hold slashes; this goes into an address as it is. */
export function toTaskId(followUpId: string): string {
  return `t_${createHash("sha256").update(followUpId).digest("hex").slice(0, 24)}`
}

export function createTasks(database: Database, changes: Changes, clock: { now(): number }): Tasks {
  const keep = async (client: string, task: Task, type: ChangeType) => {
    const { id: taskId, contactId, callId } = task
    await database.write([
      toStatement(client, task),
      ...changes.toStatements(client, task.updatedAt, [{ type, taskId, contactId, callId }]),
    ])
    changes.tell(client)
    return task
  }
  return {
    create: (client, { subject, details = "", contactId = null, dueAt = null, owner = null }) => {
      const own = { id: `t_${randomUUID()}`, followUpId: null, callId: null, kind: "do", status: "open" } as const
      const task = { ...own, contactId, subject, details, urgent: false, owner, dueAt, updatedAt: clock.now() }
      return keep(client, task, "task.created")
    },
    async get(client, id) {
      const [row] = await database.rows("select * from crm_task where client = ? and id = ?", [client, id])
      return row === undefined ? fail("task/not-found", "There is no such task.") : toRowTask(row)
    },
    async list(client, { status, contactId, limit }) {
      const wanted: [string, Value | undefined][] = [
        ["and status = ?", status],
        ["and contact_id = ?", contactId],
      ]
      const given = wanted.filter(([, value]) => value !== undefined) as [string, Value][]
      const rows = await database.rows(
        `select * from crm_task where client = ? ${given.map(([sql]) => sql).join(" ")}
         order by case when due_at is null then 1 else 0 end, due_at, id limit ?`,
        [client, ...given.map(([, value]) => value), limit],
      )
      return rows.map(toRowTask)
    },
    end: (client, task, status) =>
      task.status === "open"
        ? keep(
            client,
            { ...task, status, updatedAt: clock.now() },
            status === "done" ? "task.completed" : "task.changed",
          )
        : fail("task/not-open", "The task has ended already.", { status: task.status }),
    toStatement,
  }
}

const COLUMNS =
  "follow_up_id, contact_id, call_id, subject, details, kind, status, urgent, owner, due_at, updated_at".split(", ")

function toStatement(client: string, task: Task): Statement {
  const { id, followUpId, contactId, callId, subject, details, kind, status, urgent, owner, dueAt, updatedAt } = task
  return {
    sql: `insert into crm_task (client, id, ${COLUMNS.join(", ")}) values (?, ?${", ?".repeat(COLUMNS.length)})
      on conflict (client, id) do update set ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    values: [
      ...[client, id, followUpId, contactId, callId, subject, details, kind, status],
      ...[urgent ? 1 : 0, owner, dueAt, updatedAt],
    ],
  }
}

function toRowTask(row: Row): Task {
  return {
    id: String(row.id),
    followUpId: row.follow_up_id as string | null,
    contactId: row.contact_id as string | null,
    callId: row.call_id as string | null,
    subject: String(row.subject),
    details: String(row.details),
    kind: row.kind as Task["kind"],
    status: row.status as Task["status"],
    urgent: Number(row.urgent) === 1,
    owner: row.owner as string | null,
    dueAt: row.due_at === null || row.due_at === undefined ? null : Number(row.due_at),
    updatedAt: Number(row.updated_at),
  }
}
