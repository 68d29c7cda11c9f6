import { DESK, storeOf, type DeskBase } from "./base.js"
import { giveCommand } from "./deciding/give-input.js"
import { clientPages, listAll } from "../stores/inner.js"

/** Gives every open stream whose times rest on older zone data the command to reckon them again. One that fails is reported. */
export async function resolveTimesAgain(base: DeskBase): Promise<number> {
  let count = 0
  for await (const page of clientPages((given) => base.store.listClients(given)))
    for (const client of page) count += await resolveOfClient(base, client)
  return count
}

async function resolveOfClient(base: DeskBase, client: string): Promise<number> {
  let count = 0
  for (const kind of base.kinds.filter((each) => each.toResolveAgain !== undefined)) {
    for await (const { stream, summary } of listAll(storeOf(base, client), { kind: kind.name, open: true })) {
      try {
        // What was erased has no summary, and no times.
        const command = summary === undefined ? undefined : kind.toResolveAgain!(summary)
        if (command === undefined) continue
        const result = await giveCommand(base, client, stream, { what: { ...command, by: DESK }, given: {} })
        if (result?.ok === true && result.events.length > 0) count += 1
      } catch (cause) {
        base.hub.fail({ client, stream, kind: kind.name, step: "due", cause })
      }
    }
  }
  return count
}
