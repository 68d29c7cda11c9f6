import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { stopClaimer, stops } from "./crash/claim-again.js"
import { checkLoad } from "./crash/load.js"
import { buildChild, createRandom, isLong, killChildren, pause, share, startChild } from "./crash/processes.js"
import { followFeed } from "./crash/follow-feed.js"

const SEED = 20_261_125
/** Events of each of 8 writers. */
const EACH = share(6_250)

describe.runIf(isLong)("SQLite in processes that are killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-crash-"))
  let child: ReturnType<typeof buildChild>
  beforeAll(() => void (child = buildChild()))
  afterEach(killChildren)
  afterAll(() => {
    child.remove()
    rmSync(folder, { recursive: true })
  })

  test(`killed ${share(200)} times: nothing acknowledged is lost, nothing twice, nothing half`, async () => {
    const random = createRandom(SEED)
    const acknowledged = new Set<string>()
    let kills = 0
    let commandCount = 0
    while (kills < share(200)) {
      // Every so often another file, so that the checks do not grow with the number of kills.
      const path = join(folder, `load-${Math.floor(kills / 20)}.db`)
      if (kills % 20 === 0) {
        acknowledged.clear()
        createSqliteStore({ database: new Database(path) })
      }
      const writer = startChild(child.path, "write", "sqlite", path, `p${kills}`)
      await writer.said(1 + Math.floor(random() * 100))
      await pause(random() * 20)
      writer.process.kill("SIGKILL")
      await writer.ended
      kills += 1
      for (const line of writer.lines) acknowledged.add(line)
      const database = new Database(path)
      const rows = database.prepare("select id from evenkeel_message").all() as { id: string }[]
      const store = createSqliteStore({ database })
      const found = await checkLoad(store.client("load"), acknowledged, new Set(rows.map(({ id }) => id)))
      expect(found.wrong, `kill ${kills}, seed ${SEED}`).toEqual([])
      if (kills % 20 === 0 || kills === share(200)) commandCount += found.commandCount
      database.close()
    }
    console.log(`SQLite: ${kills} kills, ${commandCount} commands kept`)
    expect(commandCount).toBeGreaterThan(kills)
  })

  test.each(stops)("what a process had claimed before %s comes back after its lease", async (signal) => {
    const path = join(folder, `claim-${signal}.db`)
    const client = createSqliteStore({ database: new Database(path) }).client("load")
    await stopClaimer(client, signal, (leaseMs) => startChild(child.path, "claim", "sqlite", path, "c", leaseMs))
  })

  test(`of ${8 * EACH} events by 8 processes the feed misses none`, async () => {
    const path = join(folder, "feed.db")
    const client = createSqliteStore({ database: new Database(path) }).client("load")
    const writers = Array.from({ length: 8 }, (_, index) =>
      startChild(child.path, "feed", "sqlite", path, `w${index}`, String(EACH)),
    )
    const found = await followFeed(client, Promise.all(writers.map(({ ended }) => ended)))
    expect(found).toMatchObject({ missed: [], outOfOrder: [], twice: [] })
    expect(found.eventCount).toBe(8 * EACH)
  })
})
