import { randomUUID } from "node:crypto"
import type { Note as CallNote } from "evenkeel"
import type { Changes } from "./changes.ts"
import type { Database, Row, Statement } from "./database/database.ts"

/** What stands in a contact's file: written by a person, or the library's note of a call. */
export interface Note {
  readonly id: string
  readonly contactId: string | null
  readonly callId: string | null
  /** The agent who wrote it; `null` for the note of a call. */
  readonly author: string | null
  readonly body: string
  readonly at: number
}

/** The library's note of a call, worded and as data. */
export interface CallNoteInput {
  readonly contactId: string | null
  readonly note: CallNote
  readonly body: string
}

export interface Notes {
  write(client: string, note: Pick<Note, "contactId" | "author" | "body">): Promise<Note>
  /** The newest first. */
  of(client: string, contactId: string): Promise<readonly Note[]>
  /** The notes of a contact's calls, as data: what the pick-up card is made of. */
  callNotesOf(client: string, contactId: string): Promise<readonly CallNote[]>
  /** Keeps the note of a call; a newer one takes its place. */
  toStatement(client: string, input: CallNoteInput): Statement
}

/** Notes of one contact that are read at once. */
const MOST_NOTES = 50

export function createNotes(database: Database, changes: Changes, clock: { now(): number }): Notes {
  const list = async (client: string, contactId: string, only: string) =>
    database.rows(
      `select * from crm_note where client = ? and contact_id = ? ${only} order by at desc, id limit ${MOST_NOTES}`,
      [client, contactId],
    )
  return {
    async write(client, { contactId, author, body }) {
      const [id, at] = [`n_${randomUUID()}`, clock.now()]
      await database.write([
        {
          sql: "insert into crm_note (client, id, contact_id, author, body, at) values (?, ?, ?, ?, ?, ?)",
          values: [client, id, contactId, author, body, at],
        },
        ...changes.toStatements(client, at, [{ type: "note.written", contactId }]),
      ])
      changes.tell(client)
      return { id, contactId, callId: null, author, body, at }
    },
    of: async (client, contactId) => (await list(client, contactId, "")).map(toNote),
    callNotesOf: async (client, contactId) =>
      (await list(client, contactId, "and call_note is not null")).map(
        (row) => JSON.parse(String(row.call_note)) as CallNote,
      ),
    toStatement: (client, { contactId, note, body }) => ({
      sql: `insert into crm_note (client, id, contact_id, call_id, body, call_note, at) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (client, id) do update set
          contact_id = excluded.contact_id, body = excluded.body, call_note = excluded.call_note, at = excluded.at`,
      values: [client, `call/${note.callId}`, contactId, note.callId, body, JSON.stringify(note), note.at],
    }),
  }
}

function toNote(row: Row): Note {
  return {
    id: String(row.id),
    contactId: row.contact_id as string | null,
    callId: row.call_id as string | null,
    author: row.author as string | null,
    body: String(row.body),
    at: Number(row.at),
  }
}
