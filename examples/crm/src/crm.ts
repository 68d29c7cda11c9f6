import { createDesk, runDesk, type Desk, type DeskFailure } from "evenkeel"
import { createChanges, type Changes } from "./changes.ts"
import type { ClientConfig } from "./config.ts"
import { createContacts, type Contacts } from "./contacts.ts"
import { openDatabase } from "./database/open.ts"
import { createErasure } from "./erasure.ts"
import { createIntake, type Intake } from "./intake.ts"
import { createNotes, type Notes } from "./notes.ts"
import { createPickUpCards, type PickUpCards } from "./pick-up.ts"
import { createProjection, type Projection } from "./projection.ts"
import { createTasks, type Tasks } from "./tasks.ts"

/** What the CRM is made of, without its HTTP. */
export interface Crm {
  readonly clients: ReadonlyMap<string, ClientConfig>
  readonly clock: { now(): number }
  readonly desk: Desk
  readonly changes: Changes
  readonly contacts: Contacts
  readonly notes: Notes
  readonly tasks: Tasks
  readonly cards: PickUpCards
  readonly intake: Intake
  readonly projection: Projection
  /** The zone of a client. */
  readonly zoneOf: (client: string) => string
  /** Forgets a person: their words, name and number go from everything that is kept. */
  readonly eraseContact: (client: string, contactId: string, agentId: string) => Promise<void>
  /** As the telephone system calls us. */
  readonly publicUrl: () => string
  close(): Promise<void>
}

export interface CrmOptions {
  readonly clients: readonly ClientConfig[]
  /** The path of a SQLite file, or `postgres://…`. */
  readonly database: string
  readonly publicUrl: () => string
  /** Tells the time, for tests; else that of the machine, and in the store that of the database. */
  readonly clock?: { now(): number }
  /** How often to look for what is due, and for what other processes have done. */
  readonly pollMs?: number
  readonly onFailure?: (failure: DeskFailure) => void
}

/** Puts the pieces together over one database, and begins to do what is due. */
export async function createCrm(options: CrmOptions): Promise<Crm> {
  const { publicUrl, pollMs = 1_000, onFailure = (failure) => console.error(toLine(failure)) } = options
  const clock = options.clock ?? { now: () => Date.now() }
  const clients = new Map(options.clients.map((each) => [each.playbook.client, each]))
  const database = await openDatabase({
    at: options.database,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  })
  const playbook = (client: string) => {
    const known = clients.get(client)
    if (known === undefined) throw new Error(`There is no client ${client}.`)
    return known.playbook
  }
  const zoneOf = (client: string) => playbook(client).zone
  const desk = createDesk({ store: database.store, clock, playbook, onFailure })
  const changes = createChanges(database)
  const contacts = createContacts({ database, desk, changes, clock })
  const notes = createNotes(database, changes, clock)
  const tasks = createTasks(database, changes, clock)
  const cards = createPickUpCards(notes)
  const projection = createProjection({ database, desk, changes, notes, tasks })

  const projectAll = async (): Promise<void> => {
    for (const client of clients.keys()) await projection.run(client)
  }
  await projectAll()
  const timers = { set: (work: () => void, ms: number) => setTimeout(work, ms), clear: clearTimeout }
  const running = runDesk({ desk, store: database.store, timers, pollMs })
  // What this process does is projected at once; the rest, reminders and other processes' doings, is found by looking.
  let projecting: Promise<void> | undefined
  const looking = setInterval(() => {
    projecting ??= projectAll()
      .catch((cause: unknown) => onFailure({ step: "load", code: "unknown", cause }))
      .finally(() => (projecting = undefined))
  }, pollMs)

  return {
    ...{ clients, clock, desk, changes, contacts, notes, tasks, cards, projection, publicUrl, zoneOf },
    intake: createIntake({ desk, contacts, cards }),
    eraseContact: createErasure({ database, desk, changes, contacts, projection, clock }),
    async close() {
      clearInterval(looking)
      await running.stop()
      await projecting
      await database.close()
    },
  }
}

function toLine({ step, code, kind = "", stream = "", refusal }: DeskFailure): string {
  return `desk: ${step} failed (${refusal?.code ?? code}) ${kind} ${stream}`
}
