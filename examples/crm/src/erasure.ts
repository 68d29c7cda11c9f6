import { eraseCaller } from "evenkeel/stores"
import type { Desk } from "evenkeel"
import type { Changes } from "./changes.ts"
import type { Contacts } from "./contacts.ts"
import type { Database } from "./database/database.ts"
import type { Projection } from "./projection.ts"

interface ErasureOptions {
  readonly database: Database
  readonly desk: Desk
  readonly changes: Changes
  readonly contacts: Contacts
  readonly projection: Projection
  readonly clock: { now(): number }
}

/** Makes what forgets a contact: the library's streams are blanked, and the CRM's own rows deleted. */
export function createErasure({ database, desk, changes, contacts, projection, clock }: ErasureOptions) {
  return async (client: string, contactId: string, agentId: string): Promise<void> => {
    await contacts.get(client, contactId)
    const by = { id: agentId, role: "agent" } as const
    // What is open is withdrawn first, so that nothing goes silent; by way of the desk, which still has the words in memory.
    const { streams } = await eraseCaller(desk.client(client), { caller: contactId, withdrawOpen: true, by })
    // What is still to be projected comes first: it would put rows back.
    await projection.run(client)
    const mine = [client, contactId]
    await database.write([
      ...streams.flatMap((stream) => [
        { sql: "delete from crm_note where client = ? and call_id = ?", values: [client, stream] },
        {
          sql: "delete from crm_task where client = ? and (follow_up_id = ? or call_id = ?)",
          values: [client, stream, stream],
        },
      ]),
      { sql: "delete from crm_note where client = ? and contact_id = ?", values: mine },
      { sql: "delete from crm_task where client = ? and contact_id = ?", values: mine },
      { sql: "delete from crm_contact where client = ? and id = ?", values: mine },
      ...changes.toStatements(client, clock.now(), [{ type: "contact.erased", contactId }]),
    ])
    changes.tell(client)
  }
}
