import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { createDesk, type Desk, type Envelope, type FollowUp } from "evenkeel"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { toInputs } from "./inputs.js"
import type { CallOnFile } from "./read-call.js"
import { toOpening } from "./replay.js"

/** A promise of the call, as a desk keeps it. */
export interface KeptPromise {
  readonly followUp: FollowUp
  /** When the desk raised its first reminder. */
  readonly remindedAt: number | undefined
}

/** What a desk made of a call. */
export interface Afterwards {
  /** The call as it lies in the database. */
  readonly events: readonly Envelope[]
  readonly kept: readonly KeptPromise[]
}

/**
 * Plays a call through a desk on SQLite, ends the process as it were, and lets another desk on the same file go on until each
 * promise was due.
 */
export async function toAfterwards(file: CallOnFile): Promise<Afterwards> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-desk-"))
  try {
    const path = join(folder, "desk.sqlite")
    const { callId } = toOpening(file)
    await onDesk(path, file, (desk, clock) => playOnDesk(desk, clock, file))
    return await onDesk(path, file, async (desk, clock) => {
      const client = desk.client(file.playbook.client)
      const events = await client.store.read(callId)
      const open = await client.list({ kind: "followUp", open: true })
      const followUps = await Promise.all(open.map(async ({ stream }) => (await client.state(stream)) as FollowUp))
      const reminded = await goOn(desk, clock, followUps)
      return {
        events,
        kept: followUps
          .map((followUp) => ({ followUp, remindedAt: reminded.get(followUp.followUpId) }))
          .toSorted((a, b) => toDueAt(a.followUp) - toDueAt(b.followUp)),
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** By when something is to be done about it; for one that was only heard, when somebody must answer for it. */
export function toDueAt({ schedule, answerByAt }: FollowUp): number {
  return schedule?.dueAt ?? answerByAt
}

interface SetClock {
  now(): number
  set(at: number): void
}

async function onDesk<Value>(
  path: string,
  { playbook }: CallOnFile,
  work: (desk: Desk, clock: SetClock) => Promise<Value>,
): Promise<Value> {
  let now = 0
  const clock: SetClock = { now: () => now, set: (at) => (now = Math.max(now, at)) }
  const database = new Database(path)
  const store = createSqliteStore({ database, clock })
  try {
    return await work(createDesk({ store, clock, playbook: () => playbook }), clock)
  } finally {
    await store.close()
    database.close()
  }
}

async function playOnDesk(desk: Desk, clock: SetClock, file: CallOnFile): Promise<void> {
  const opening = toOpening(file)
  clock.set(opening.at)
  const call = await desk.client(file.playbook.client).openCall(opening)
  for (const input of toInputs(file)) {
    for (let due = call.nextDeadline(); due !== undefined && due.at <= input.at; due = call.nextDeadline()) {
      clock.set(due.at)
      await call.tick(due.at)
    }
    clock.set(input.at)
    await ("speech" in input ? call.hear(input.speech) : call.record(input.command))
  }
}

/** Lets the hours pass: looks at each time at which something of these is due, and notes who was reminded when. */
async function goOn(desk: Desk, clock: SetClock, followUps: readonly FollowUp[]): Promise<ReadonlyMap<string, number>> {
  const reminded = new Map<string, number>()
  desk.on("happened", ({ stream, events }) => {
    const raised = events.find(({ type }) => type === "followUp.reminderRaised")
    if (raised !== undefined && !reminded.has(stream)) reminded.set(stream, raised.at)
  })
  const times = followUps.flatMap((each) => [...each.reminders.map(({ at }) => at), toDueAt(each)])
  for (const at of times.toSorted((a, b) => a - b)) {
    clock.set(at)
    await desk.tick()
  }
  return reminded
}
