import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { DeskFailure } from "evenkeel/desk"
import { deliverMessages } from "evenkeel/stores"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { buildChild, createRandom, isLong, share, startChild } from "../stores/crash/processes.js"
import { checkDesk } from "./crash/check-desk.js"
import { CLIENT, LOAD_START, openLoadDesk } from "./crash/desk-load.js"
import type { FollowUp } from "evenkeel"

const SEED = 20_261_125
const KILLS = share(100)
/** Another file after so many kills, so that the checks do not grow with their number. */
const KILLS_A_FILE = 10
const HOUR = 3_600_000

describe.runIf(isLong)("a desk under load in a process that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-desk-"))
  let child: ReturnType<typeof buildChild>
  beforeAll(() => void (child = buildChild("test/desk/crash/child.ts")))
  afterAll(() => {
    child.remove()
    rmSync(folder, { recursive: true })
  })

  test(`${KILLS} times: calls restore, promises stay due, the outbox delivers, nothing is half`, async () => {
    const random = createRandom(SEED)
    const total = { calls: 0, events: 0, sent: 0, again: 0 }
    for (let kills = 0; kills < KILLS;) {
      const path = join(folder, `desk-${kills}.db`)
      const offset = Date.now() - LOAD_START
      const clock = { now: () => Date.now() - offset + ahead }
      let ahead = 0
      const kept = new Map<string, number>()
      const sent = new Set<string>()
      let again = 0
      const note = (line: string): void => {
        const [what, name = "", seq = "0"] = line.split(" ")
        if (what === "kept") kept.set(name, Math.max(kept.get(name) ?? 0, Number(seq)))
        if (what !== "sent") return
        if (sent.has(name)) again += 1
        sent.add(name)
      }
      const failures: DeskFailure[] = []
      const open = () => {
        const database = new Database(path)
        const store = createSqliteStore({ database, clock })
        const rows = database.prepare("select id from evenkeel_message").all() as { id: string }[]
        return {
          database,
          store,
          waiting: new Set(rows.map(({ id }) => id)),
          desk: openLoadDesk(store, clock, failures),
        }
      }
      for (let inFile = 0; inFile < KILLS_A_FILE && kills < KILLS; inFile++, kills++) {
        const writer = startChild(child.path, path, `k${kills}`, String(offset))
        await writer.said(1 + Math.floor(random() * 120))
        writer.process.kill("SIGKILL")
        await writer.ended
        writer.lines.forEach(note)
        const { database, waiting, desk } = open()
        expect(await checkDesk(desk, waiting, { kept, sent }), `kill ${kills}, seed ${SEED}`).toEqual([])
        database.close()
      }
      // Two hours later one process does all that is due, and delivers all that waits.
      ahead = 2 * HOUR
      const { database, desk } = open()
      const client = desk.client(CLIENT)
      for (
        let looks = 0;
        (await client.store.claimMessages({ limit: 1, leaseMs: 1 })).length > 0 || looks < 2;
        looks++
      ) {
        expect(looks).toBeLessThan(10_000)
        ahead += 1_000
        await desk.tick()
        await deliverMessages(client.store, { deliver: ({ id }) => (note(`sent ${id}`), "delivered"), limit: 1_000 })
      }
      expect(await checkDesk(desk, new Set(), { kept, sent })).toEqual([])
      for (const { stream, summary } of await client.list({ kind: "followUp", limit: 10_000 })) {
        const { overdueCount, schedule } = summary as FollowUp
        expect([schedule!.dueAt < clock.now(), overdueCount > 0], `${stream} was due and nobody was told`).toEqual([
          true,
          true,
        ])
      }
      const calls = await client.list({ kind: "call", limit: 10_000 })
      for (const { stream } of calls.slice(-20)) expect((await client.call(stream))?.callId).toBe(stream)
      expect(failures).toEqual([])
      total.calls += calls.length
      for (const { seq } of await client.list({ limit: 10_000 })) total.events += seq
      total.sent += sent.size
      total.again += again
      database.close()
    }
    console.log(
      `desk: ${KILLS} kills, ${total.calls} calls, ${total.events} events, ${total.sent} messages, ${total.again} of them again`,
    )
    expect(total.calls).toBeGreaterThan(0)
  })
})
