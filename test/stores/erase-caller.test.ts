import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { expect, test } from "vitest"
import type { Envelope } from "evenkeel/kernel"
import { defaultSettings, readiness } from "evenkeel/session"
import { eraseCaller, erasePerson } from "evenkeel/stores"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { restoreCall } from "../whole-call.js"

const { events } = JSON.parse(readFileSync(new URL("../golden/full-call.json", import.meta.url), "utf8")) as {
  readonly events: readonly Envelope[]
}
const playbook = { ...defaultSettings, version: "7" }

/** Every text of more than one word, and every name and number, that the events hold. */
function textsOf(value: unknown, name = ""): readonly string[] {
  if (typeof value === "string") return /\s/.test(value) || /name|number/i.test(name) ? [value] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, key))
}

test("a call with one of every event replays without the person, as far along as before", () => {
  const texts = [...new Set(events.flatMap(({ data }) => textsOf(data)))]
  expect(texts.length).toBeGreaterThan(20)
  const erased = erasePerson(events)
  const left = JSON.stringify(erased.map(({ data }) => data))
  expect(texts.filter((text) => left.includes(JSON.stringify(text)))).toEqual([])

  const [before, after] = [events, erased].map((log) => restoreCall({ events: log, playbook }).getSnapshot().session)
  expect(after!.line).toEqual(before!.line)
  expect(readiness(after!)).toMatchObject({ ready: readiness(before!).ready })
  expect(Object.keys(after!.issues)).toEqual(Object.keys(before!.issues))
  expect(JSON.stringify(erasePerson(erased))).toBe(JSON.stringify(erased))
})

test("nothing of an erased caller is left in the files of SQLite, and a neighbour's bytes are", async () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-erase-"))
  const store = createSqliteStore({ database: new Database(join(folder, "calls.db")) })
  const scan = (canary: string) =>
    readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(canary))

  for (const caller of ["gone", "stays"])
    for (const client of ["acme", "other"])
      for (let call = 0; call < 10; call++) {
        const stream = `${caller}-${call}`
        const canary = `CANARY ${client} ${caller}`
        const named = JSON.stringify(events).replaceAll(`"${events[0]!.stream}`, `"${stream}`)
        const renamed = (JSON.parse(named) as Envelope[]).map((event) =>
          event.type === "turn.heard"
            ? { ...event, data: { ...(event.data as object), text: canary.repeat(20) } }
            : event,
        )
        const own = store.client(client)
        const index = { kind: "call", state: "done", open: false, caller, summary: { canary } }
        const messages = [{ id: stream, topic: "crm", stream, body: { canary } }]
        await own.append({ streams: [{ stream, expectedSeq: 0, events: renamed, index, timerAt: 1 }], messages })
        await own.putSnapshot({ stream, seq: renamed.length, state: { canary } })
      }
  expect(scan("CANARY acme gone")).not.toEqual([])

  const { streams } = await eraseCaller(store.client("acme"), { caller: "gone" })
  expect(streams).toHaveLength(10)
  expect(scan("CANARY acme gone")).toEqual([])
  for (const canary of ["CANARY acme stays", "CANARY other gone"]) expect(scan(canary), canary).not.toEqual([])
  const restored = restoreCall({ events: await store.client("acme").read("gone-7"), playbook })
  expect(restored.getSnapshot().seq).toBe(events.length)
  expect(await eraseCaller(store.client("acme"), { caller: "gone" })).toEqual({ streams: [], withdrawn: [] })
  rmSync(folder, { recursive: true })
})
