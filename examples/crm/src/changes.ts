import type { Database, Statement } from "./database/database.ts"

/** That something changed, for whoever follows. Ids only: who is told reads the thing itself, if they may. */
export interface Change {
  readonly type: ChangeType
  readonly contactId?: string | null
  readonly callId?: string | null
  readonly taskId?: string | null
}

export type ChangeType =
  | "call.started"
  | "call.changed"
  | "call.completed"
  | "contact.created"
  | "contact.changed"
  | "contact.erased"
  | "note.written"
  | "task.created"
  | "task.changed"
  | "task.reminder"
  | "task.overdue"
  | "task.completed"

/** A change in its place: one client's are numbered from 1 without gaps, in the order in which they were kept. */
export interface KeptChange extends Change {
  readonly position: number
  readonly at: number
}

/** The journal of changes of all clients. */
export interface Changes {
  /** What keeps a change together with what changed. The row that counts is locked, so numbers are kept in their order. */
  toStatements(client: string, at: number, changes: readonly Change[]): readonly Statement[]
  after(client: string, position: number, limit: number): Promise<readonly KeptChange[]>
  newest(client: string): Promise<number>
  /** Calls back when there may be something new. Other processes are noticed by looking again. */
  watch(client: string, listener: () => void): () => void
  tell(client: string): void
}

export function createChanges(database: Database): Changes {
  const listeners = new Map<string, Set<() => void>>()
  return {
    toStatements: (client, at, changes) =>
      changes.flatMap(({ type, contactId = null, callId = null, taskId = null }) => [
        { sql: "update crm_client set position = position + 1 where client = ?", values: [client], must: true },
        {
          sql: `insert into crm_change (client, position, at, type, contact_id, call_id, task_id)
            select client, position, cast(? as bigint), cast(? as text), cast(? as text), cast(? as text), cast(? as text)
            from crm_client where client = ?`,
          values: [at, type, contactId, callId, taskId, client],
        },
      ]),
    async after(client, position, limit) {
      const rows = await database.rows(
        "select * from crm_change where client = ? and position > ? order by position limit ?",
        [client, position, limit],
      )
      return rows.map((row) => ({
        position: Number(row.position),
        at: Number(row.at),
        type: row.type as ChangeType,
        contactId: row.contact_id as string | null,
        callId: row.call_id as string | null,
        taskId: row.task_id as string | null,
      }))
    },
    async newest(client) {
      const [row] = await database.rows("select position from crm_client where client = ?", [client])
      return Number(row?.position ?? 0)
    },
    watch(client, listener) {
      const those = listeners.get(client) ?? new Set()
      listeners.set(client, those.add(listener))
      return () => those.delete(listener)
    },
    tell(client) {
      for (const listener of listeners.get(client) ?? []) listener()
    },
  }
}
