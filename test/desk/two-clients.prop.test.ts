import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import fc from "fast-check"
import Database from "libsql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createDesk, type DeskFailure, type Happened } from "evenkeel"
import { createMemoryStore, eraseCaller, type Store } from "evenkeel/stores"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { emptySchema } from "../stores/postgres-places.js"
import { MINUTE, nightPlaybook, nightRules, START } from "./night.js"

const PATIENCE_MS = 120_000
const clients = ["acme", "other"] as const
type Client = (typeof clients)[number]

/** One thing that a client does. Ids are the same for both on purpose: what is mixed up shows. */
interface Step {
  readonly client: Client
  readonly does:
    "open" | "say" | "problem" | "promise" | "keep" | "answer" | "complete" | "list" | "refuse" | "erase" | "audit"
  readonly call: 1 | 2
  readonly key: 1 | 2 | 3 | undefined
  /** Before it, so long passes and what is due is done. */
  readonly afterMinutes: number
}

const aStep = fc.record<Step>({
  client: fc.constantFrom(...clients),
  does: fc.constantFrom(
    "open",
    "say",
    "say",
    "problem",
    "promise",
    "keep",
    "answer",
    "complete",
    "list",
    "refuse",
    "erase",
    "audit",
  ),
  call: fc.constantFrom(1, 2),
  key: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined, freq: 2 }),
  afterMinutes: fc.constantFrom(0, 0, 0, 1, 11, 45),
})

/** Both clients on one desk and store, or one alone: everything that each was answered, was told and has in the end. */
async function play(
  steps: readonly Step[],
  only: Client | undefined,
  open: (clock: { now(): number }) => Promise<Store>,
) {
  let now = START
  const clock = { now: () => now }
  const store = await open(clock)
  const failures: DeskFailure[] = []
  const happened: Happened[] = []
  const desk = createDesk({
    store,
    clock,
    playbook: (client) => ({ ...nightPlaybook, client }),
    rules: { ruleSet: nightRules },
    toMessages: (event, { stream }) => [{ id: event.id, topic: "crm", stream, body: event }],
    onFailure: (failure) => failures.push(failure),
  })
  desk.on("happened", (each) => happened.push(each))
  const answers: Record<Client, unknown[]> = { acme: [], other: [] }
  for (const step of steps) {
    now += step.afterMinutes * MINUTE
    if (step.afterMinutes > 0) await desk.tick()
    if (only !== undefined && step.client !== only) continue
    answers[step.client].push(await act(desk, step).catch((fault: { readonly code?: unknown }) => fault.code))
  }
  now += 3 * 60 * MINUTE
  await desk.tick()
  const seen = async (client: Client) => {
    const own = store.client(client)
    const records = await own.list({ limit: 1_000 })
    const logs = await Promise.all(records.map(({ stream }) => own.read(stream)))
    const feed = await own.feed({ limit: 1_000 })
    const messages = await own.claimMessages({ limit: 1_000, leaseMs: 1 })
    return JSON.parse(
      JSON.stringify({
        answers: answers[client],
        told: happened.filter((each) => each.client === client),
        failed: failures.filter((each) => each.client === client).map(({ step, code, stream }) => [step, code, stream]),
        records,
        logs,
        feed: feed.events.map(({ id }) => id),
        messages: messages.map(({ id, body }) => [id, body]),
        holds: await desk.client(client).openHolds(),
      }),
    ) as unknown
  }
  return { acme: await seen("acme"), other: await seen("other") }
}

async function act(desk: ReturnType<typeof createDesk>, { client, does, call, key: number }: Step): Promise<unknown> {
  const own = desk.client(client)
  const by = { id: "a7", role: "agent" } as const
  const given = number === undefined ? {} : { key: `key-${does}-${call}-${number}` }
  const callId = `CA${call}`
  const opened = (once = {}) => own.openCall({ callId, caller: { personId: "dana", name: `Dana of ${client}` } }, once)
  if (does === "open") return (await opened(given)).getSnapshot()
  if (does === "list") return own.list({ caller: "dana" })
  if (does === "audit") return desk.audit([client])
  if (does === "erase") return eraseCaller(own, { caller: "dana", ...(call === 1 ? { withdrawOpen: true } : {}) })
  if (does === "keep") return own.command(`${callId}/promise/p1`, { type: "keepFollowUp", by }, given)
  if (does === "answer")
    return own.command(
      `${callId}/dispatch/dispatch-flood-1`,
      { type: "recordAnswer", personId: "ana", outcome: "accepted", by },
      given,
    )
  const live = (await own.call(callId)) ?? (await opened())
  switch (does) {
    case "say":
      return live.hear({ speaker: "caller", text: `It is ${client}: I am furious, get me your manager!` }, given)
    case "problem":
      return live.record({ type: "stateFact", fact: "problem", value: `water at ${client}`, by }, given)
    case "promise": {
      const words = `We of ${client} call you back`
      const terms = {
        kind: "callback",
        promisedBy: "agent",
        window: { from: null, to: START + 60 * MINUTE },
        words,
      } as const
      return live.record({ type: "acceptPromise", promiseId: "p1", terms, by }, given)
    }
    case "complete":
      return live.record({ type: "completeCall" }, given)
    default:
      return live.record({ type: "answerHelp", helpId: "none", answer: "met", by }, given)
  }
}

const folder = mkdtempSync(join(tmpdir(), "evenkeel-clients-"))
let files = 0
let lite: PGlite | undefined
afterAll(async () => {
  await lite?.close()
  rmSync(folder, { recursive: true })
}, PATIENCE_MS)

/** How many stories each place is told: a disk is slow, and PGlite slower. */
const places = [
  { name: "memory", numRuns: 40, most: 25, open: async (clock: { now(): number }) => createMemoryStore({ clock }) },
  {
    name: "SQLite",
    numRuns: 4,
    most: 14,
    open: async (clock: { now(): number }) =>
      createSqliteStore({ database: new Database(join(folder, `${++files}.db`)), clock }),
  },
  {
    name: "PGlite",
    numRuns: 2,
    most: 10,
    start: async () => {
      lite = await PGlite.create()
      await migratePostgres(lite)
    },
    open: async (clock: { now(): number }) => {
      await emptySchema(lite!, "evenkeel")
      return createPostgresStore({ pool: lite!, clock, unsafe: true, migrate: false })
    },
  },
]

describe.each(places)("two clients on one desk, in $name", { timeout: PATIENCE_MS }, (place) => {
  beforeAll(() => place.start?.(), PATIENCE_MS)

  test(`each get, are told and keep exactly what they would alone (${place.numRuns} stories, seed 11)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: place.most }), async (steps) => {
        const together = await play(steps, undefined, place.open)
        for (const client of clients) {
          const alone = await play(steps, client, place.open)
          expect(together[client]).toEqual(alone[client])
          const stranger = client === "acme" ? "other" : "acme"
          expect(alone[stranger]).toMatchObject({
            answers: [],
            told: [],
            records: [],
            logs: [],
            feed: [],
            messages: [],
          })
          expect(JSON.stringify(together[client])).not.toMatch(new RegExp(`\\b(of|at|is) ${stranger}\\b`))
        }
      }),
      { seed: 11, numRuns: place.numRuns },
    )
  })
})
