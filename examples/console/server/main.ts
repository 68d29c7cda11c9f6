import { mkdirSync, rmSync } from "node:fs"
import { parseArgs } from "node:util"
import { createServer } from "./create-server.js"
import { openBrowser } from "./open-browser.js"

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    database: { type: "string" },
    fresh: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
  },
})

const folder = new URL("../data/", import.meta.url)
mkdirSync(folder, { recursive: true })
const path = values.database ?? new URL("desk.sqlite", folder).pathname
if (values.fresh) for (const part of ["", "-wal", "-shm"]) rmSync(path + part, { force: true })
const server = await createServer({ path, port: Number(values.port), seeded: !values.quiet })

console.log(`The console is at ${server.url}`)
console.log(
  `Playing a call without a server: ${server.url}/play.html, or dist/play.html as a file. End it with Ctrl+C.`,
)
if (!values["no-open"]) openBrowser(server.url)
if (!values.quiet) {
  await server.simulator.hangUpOld()
  await server.simulator.ring("late-parcel.vtt", { agentId: "imani" })
  await server.simulator.ring("burst-pipe.contact-lens.json")
}

const end = (): void => void server.close().then(() => process.exit(0))
process.once("SIGINT", end)
process.once("SIGTERM", end)
