import { readFile } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import Database from "libsql"
import { createDesk, runDesk, type Desk } from "evenkeel"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { createApp } from "./app.js"
import { readClients, seats } from "./clients.js"
import { createFollowers } from "./follow.js"
import { keepHouse } from "./house.js"
import { seed } from "./seed.js"
import { warmUp } from "./warm-up.js"
import { createSimulator, type Simulator } from "./simulator.js"

/** Tells the time. Tests, and the history of a first start, move it. */
export interface MovableClock {
  now(): number
  /** From now on it is so much later, or earlier. */
  move(ms: number): void
}

/** How the console's server runs. */
export interface ServerOptions {
  /** The file of the database; in memory where it is left out, and gone afterwards. */
  readonly path?: string
  /** 0 takes a free one, and so does one that is taken. */
  readonly port?: number
  /** Writes a day of history into an empty database. */
  readonly seeded?: boolean
  /** After so long without news a page's connection beats, and looks at its lines again. */
  readonly beatMs?: number
}

/** A running console. */
export interface ConsoleServer {
  readonly url: string
  readonly desk: Desk
  readonly clock: MovableClock
  readonly simulator: Simulator
  /** Ends every page's connection, as a proxy or a nap does. */
  dropConnections(): void
  close(): Promise<void>
}

/** Starts the desk and its page on this machine alone. */
export async function createServer({
  path,
  port = 0,
  seeded = false,
  beatMs,
}: ServerOptions = {}): Promise<ConsoleServer> {
  const clock = createClock()
  const clients = readClients()
  warmUp(clients)
  const database = new Database(path ?? ":memory:")
  const store = createSqliteStore({ database, clock, unsafe: path === undefined })
  const playbooks = new Map(clients.map(({ client, playbook }) => [client, playbook]))
  const onFault = (cause: unknown): void => console.error("could not be done:", cause)
  const desk = createDesk({ store, clock, playbook: (client) => playbooks.get(client)!, onFailure: onFault })
  const stopHouse = keepHouse(desk, seats, onFault)
  if (seeded) await seed(desk, clock)
  const running = runDesk({
    desk,
    store,
    timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer) },
    pollMs: 250,
    onFault,
  })
  const now = (): number => clock.now()
  const followers = createFollowers({
    desk,
    clients: [...playbooks.keys()],
    now,
    ...(beatMs === undefined ? {} : { beatMs }),
  })
  const simulator = createSimulator({ desk, clients, now, onFault })
  const app = createApp({ desk, clients, seats, followers, simulator, now, readPage })
  const server = await listen(app.fetch, port)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    desk,
    clock,
    simulator,
    dropConnections: () => followers.dropAll(),
    async close() {
      simulator.stop()
      stopHouse()
      followers.dropAll()
      await new Promise((resolve) => {
        server.close(resolve)
        // An open page would follow again on the connection that it has, and the end would never come.
        if ("closeAllConnections" in server) server.closeAllConnections()
      })
      await running.stop()
      await store.close()
      database.close()
    },
  }
}

/** Where somebody has that port already, a free one is taken. */
function listen(fetch: Parameters<typeof serve>[0]["fetch"], port: number): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: "127.0.0.1" }, () => resolve(server))
    server.once("error", (cause: { readonly code?: string }) => {
      if (cause.code === "EADDRINUSE" && port !== 0) listen(fetch, 0).then(resolve, reject)
      else reject(cause as Error)
    })
  })
}

function createClock(): MovableClock {
  let offset = 0
  return { now: () => Date.now() + offset, move: (ms) => void (offset += ms) }
}

const page = new URL("../dist/", import.meta.url)

function readPage(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(new URL(name, page)) as Promise<Uint8Array<ArrayBuffer>>
}
