/** A desk under load in a process of its own, until it is killed: `node child.mjs <file> <name> <offset of its clock>`. */
import { writeSync } from "node:fs"
import Database from "libsql"
import { deliverMessages } from "../../../src/stores/index.js"
import { createSqliteStore } from "../../../src/stores/sqlite/index.js"
import { CLIENT, openLoadDesk, playCall } from "./desk-load.js"

const [path = "", name = "", offset = "0"] = process.argv.slice(2)
const clock = { now: () => Date.now() - Number(offset) }
const store = createSqliteStore({ database: new Database(path), clock, schedule: (write) => void setImmediate(write) })
const desk = openLoadDesk(store, clock, [])
const client = desk.client(CLIENT)

/** Straight to the pipe: what was written before a kill is read. */
const say = (line: string) => void writeSync(1, `${line}\n`)
const soon = () => new Promise<void>((resolve) => void setImmediate(resolve))

async function lane(number: number, left: readonly string[]): Promise<void> {
  for (const callId of left) await playCall(desk, callId, clock.now, say)
  for (let count = 0; ; count++) await playCall(desk, `${name}-${number}-${count}`, clock.now, say)
}

async function runner(): Promise<void> {
  for (;;) {
    await desk.tick()
    await deliverMessages(client.store, { deliver: ({ id }) => (say(`sent ${id}`), "delivered"), leaseMs: 1 })
    await soon()
  }
}

// What the process before left unfinished goes on first.
const open = (await client.list({ kind: "call", limit: 1_000 })).filter(({ state }) => state !== "completed")
say(`left ${open.length}`)
const lanes = [0, 1, 2, 3]
await Promise.all([
  runner(),
  ...lanes.map((number) =>
    lane(
      number,
      open.filter((_, index) => index % lanes.length === number).map((each) => each.stream),
    ),
  ),
])
