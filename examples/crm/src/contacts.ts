import { randomUUID } from "node:crypto"
import type { Desk } from "evenkeel"
import type { Changes } from "./changes.ts"
import type { Database, Row } from "./database/database.ts"
import { fail } from "./errors.ts"

/** Somebody who rings. */
export interface Contact {
  /** The library knows a person by it: it says neither their name nor their number. */
  readonly id: string
  readonly name: string | null
  /** E.164: `+13125550147`. */
  readonly phone: string | null
  /** IANA zone in which they live. */
  readonly zone: string | null
  readonly createdAt: number
}

export type ContactInput = Partial<Pick<Contact, "name" | "phone" | "zone">>

export interface Contacts {
  create(client: string, input: ContactInput): Promise<Contact>
  change(client: string, id: string, input: ContactInput): Promise<Contact>
  get(client: string, id: string): Promise<Contact>
  list(client: string, page: { readonly after: string; readonly limit: number }): Promise<readonly Contact[]>
  /** Who rings from a number: made where nobody is known, once, however many ask at the same time. */
  findOrCreate(client: string, phone: string): Promise<Contact>
}

interface ContactsOptions {
  readonly database: Database
  readonly desk: Desk
  readonly changes: Changes
  readonly clock: { now(): number }
}

export function createContacts({ database, desk, changes, clock }: ContactsOptions): Contacts {
  const find = async (client: string, column: "id" | "phone", value: string): Promise<Contact | undefined> => {
    const sql = `select * from crm_contact where client = ? and ${column} = ?`
    const [row] = await database.rows(sql, [client, value])
    return row === undefined ? undefined : toContact(row)
  }
  const insert = async (client: string, { name = null, phone = null, zone = null }: ContactInput) => {
    const at = clock.now()
    const id = `c_${randomUUID()}`
    const created = await database.write([
      {
        sql: `insert into crm_contact (client, id, name, phone, zone, created_at) values (?, ?, ?, ?, ?, ?)
          on conflict do nothing`,
        values: [client, id, name, phone, zone, at],
        must: true,
      },
      ...changes.toStatements(client, at, [{ type: "contact.created", contactId: id }]),
    ])
    if (created) changes.tell(client)
    return created ? { id, name, phone, zone, createdAt: at } : undefined
  }
  const get: Contacts["get"] = async (client, id) =>
    (await find(client, "id", id)) ?? fail("contact/not-found", "There is no such contact.")
  const failExists = async (client: string, phone: string): Promise<never> =>
    fail("contact/exists", "Another contact has this number.", { id: (await find(client, "phone", phone))?.id })
  return {
    get,
    create: async (client, input) => (await insert(client, input)) ?? failExists(client, input.phone ?? ""),
    async change(client, id, input) {
      const before = await get(client, id)
      const { name, phone, zone } = { ...before, ...input }
      const other = phone === null ? undefined : await find(client, "phone", phone)
      if (other !== undefined && other.id !== id) return failExists(client, phone ?? "")
      await database.write([
        {
          sql: "update crm_contact set name = ?, phone = ?, zone = ? where client = ? and id = ?",
          values: [name, phone, zone, client, id],
          must: true,
        },
        ...changes.toStatements(client, clock.now(), [{ type: "contact.changed", contactId: id }]),
      ])
      changes.tell(client)
      await tellCalls(desk, client, { ...before, name, phone, zone })
      return { ...before, name, phone, zone }
    },
    async list(client, { after, limit }) {
      const sql = "select * from crm_contact where client = ? and id > ? order by id limit ?"
      return (await database.rows(sql, [client, after, limit])).map(toContact)
    },
    findOrCreate: async (client, phone) =>
      (await find(client, "phone", phone)) ??
      (await insert(client, { phone })) ??
      (await find(client, "phone", phone)) ??
      fail("server/unavailable", "The contact was changed at the same time."),
  }
}

/** A call that goes on learns who rings: what it promises then bears their name. */
async function tellCalls(desk: Desk, client: string, { id, name, phone: number, zone }: Contact): Promise<void> {
  for (const { stream } of await desk.client(client).list({ kind: "call", caller: id, open: true })) {
    const call = await desk.client(client).call(stream)
    await call?.record({ type: "describeCaller", name, number, zone })
  }
}

function toContact(row: Row): Contact {
  return {
    id: String(row.id),
    name: row.name as string | null,
    phone: row.phone as string | null,
    zone: row.zone as string | null,
    createdAt: Number(row.created_at),
  }
}
