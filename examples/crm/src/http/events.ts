import type { ServerResponse } from "node:http"
import type { FastifyInstance } from "fastify"
import type { KeptChange } from "../changes.ts"
import type { Crm } from "../crm.ts"
import { fail } from "../errors.ts"
import { createAccess } from "./access.ts"

const PAGE = 200
/** Keeps proxies from closing a stream in which nothing happens. */
const HEARTBEAT_MS = 15_000
/** How often to look for what other processes have kept. */
const LOOK_MS = 1_000
const MOST_LISTENERS = 100

/**
 * What changed, as server-sent events. `id` is the place of a change: a browser that comes back sends the last one that it has
 * seen as `Last-Event-ID`, and is told everything since. Without one it is told what comes from now on.
 */
export async function eventRoutes(server: FastifyInstance, { crm }: { readonly crm: Crm }): Promise<void> {
  const accessOf = createAccess([...crm.clients.values()])
  const open = new Set<ServerResponse>()
  server.addHook("preClose", async () => {
    for (const response of open) response.end()
  })

  server.get<{ Querystring: { after?: string } }>("/events", async (request, reply) => {
    const { client } = accessOf(request)
    const given = request.headers["last-event-id"] ?? request.query.after
    if (given !== undefined && !/^\d{1,15}$/.test(String(given)))
      return fail("request/invalid", "Last-Event-ID is the id of an event.")
    if (open.size >= MOST_LISTENERS) return fail("events/too-many-listeners", "Too many listen already.")
    let position = given === undefined ? await crm.changes.newest(client) : Number(given)

    reply.hijack()
    const response = reply.raw
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    })
    response.write(`retry: 2000\n: from ${position}\n\n`)
    open.add(response)

    let sending: Promise<void> | undefined
    let isAsked = false
    const sendAll = async () => {
      while (isAsked && !response.destroyed) {
        isAsked = false
        for (;;) {
          const changes = await crm.changes.after(client, position, PAGE)
          for (const change of changes) {
            // Whoever reads slowly waits in the database, not in our memory.
            if (!response.write(toEvent(change))) await drained(response)
            position = change.position
          }
          if (changes.length < PAGE || response.destroyed) break
        }
      }
    }
    const send = () => {
      isAsked = true
      sending ??= sendAll()
        .catch(() => void response.destroy())
        .finally(() => (sending = undefined))
    }
    const stopWatching = crm.changes.watch(client, send)
    const looking = setInterval(send, LOOK_MS)
    const beating = setInterval(() => response.write(": beat\n\n"), HEARTBEAT_MS)
    response.on("close", () => {
      stopWatching()
      clearInterval(looking)
      clearInterval(beating)
      open.delete(response)
    })
    send()
  })
}

function toEvent({ position, type, ...rest }: KeptChange): string {
  return `id: ${position}\nevent: ${type}\ndata: ${JSON.stringify(rest)}\n\n`
}

/** Waits until there is room again, or the reader is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done)
      response.off("close", done)
      resolve()
    }
    response.on("drain", done)
    response.on("close", done)
  })
}
