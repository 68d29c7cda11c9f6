import type { Desk } from "evenkeel"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { secureHeaders } from "hono/secure-headers"
import { streamSSE } from "hono/streaming"
import type { Answer, ClientCard, Order, Seat, Setup } from "../shared/wire.js"
import { readEarlier } from "./earlier.js"
import type { Followers } from "./follow.js"
import { codeOf, obey } from "./obey.js"
import type { Simulator } from "./simulator.js"

/** What the routes stand on. */
export interface AppOptions {
  readonly desk: Desk
  readonly clients: readonly ClientCard[]
  readonly seats: readonly Seat[]
  readonly followers: Followers
  readonly simulator: Simulator
  readonly now: () => number
  readonly readPage: (name: string) => Promise<Uint8Array<ArrayBuffer>>
}

const LARGEST_BODY = 64 * 1_024
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
}

/** The routes of the console. */
export function createApp({ desk, clients, seats, followers, simulator, now, readPage }: AppOptions): Hono {
  const app = new Hono()
  const playbookOf = (client: string | undefined) => clients.find((each) => each.client === client)?.playbook
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    }),
  )
  // Another site's page, or its name pointed at this machine, must not reach the desk.
  app.use(async (context, next) => {
    const host = context.req.header("host") ?? ""
    const origin = context.req.header("origin")
    const isOurs =
      /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`)
    return isOurs ? next() : context.text("Not here.", 403)
  })
  app.get("/api/setup", (context) => {
    const setup: Setup = { seats, clients, rings: simulator.rings, now: now() }
    return context.json(setup)
  })
  app.get("/api/follow", (context) => {
    const { client, stream, after } = context.req.query()
    // A connection that broke says what it had; the address only what the page had when it began.
    const from = Number(context.req.header("last-event-id") ?? after ?? 0)
    const call = client === undefined || stream === undefined ? {} : { call: { client, stream } }
    if (client !== undefined && playbookOf(client) === undefined) return context.text("No such client.", 404)
    return streamSSE(context, (push) =>
      followers.serve(push, { ...call, after: Number.isSafeInteger(from) && from > 0 ? from : 0 }),
    )
  })
  app.get("/api/earlier", async (context) => {
    const { client = "", stream = "" } = context.req.query()
    const playbook = playbookOf(client)
    if (playbook === undefined) return context.text("No such client.", 404)
    return context.json(await readEarlier(desk, playbook, { client, stream }, now()))
  })
  app.get("/api/events", async (context) => {
    const { client = "", stream = "" } = context.req.query()
    if (playbookOf(client) === undefined) return context.text("No such client.", 404)
    return context.json(await desk.client(client).store.read(stream))
  })
  app.post("/api/orders", bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const order = await readOrder(context.req.raw)
    const seat = seats.find(({ id }) => id === order?.seat)
    if (order === undefined || playbookOf(order.client) === undefined) return context.text("Not an order.", 400)
    if (seat === undefined) return context.text("Who are you?", 401)
    try {
      const answer: Answer = await obey(desk, order, seat)
      return context.json(answer, answer.ok ? 200 : 409)
    } catch (cause) {
      return context.json({ fault: codeOf(cause) }, 503)
    }
  })
  app.post("/api/rings", bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const given = (await context.req.json().catch(() => ({}))) as { readonly file?: unknown }
    const callId = typeof given.file === "string" ? await simulator.ring(given.file) : undefined
    return callId === undefined ? context.text("No such call.", 404) : context.json({ callId }, 201)
  })
  app.get("/:name{[a-z-]*(?:\\.(?:html|js|css|woff2))?}", async (context) => {
    const name = context.req.param("name") || "index.html"
    try {
      const body = await readPage(name)
      const type = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream"
      return context.body(body, 200, { "content-type": type, "cache-control": "no-cache" })
    } catch {
      return context.text("There is no such page; run `npm run build` if there never was one.", 404)
    }
  })
  return app
}

/** An order from the wire; its commands are checked at the desk's own door. */
async function readOrder(request: Request): Promise<Order | undefined> {
  if (!(request.headers.get("content-type") ?? "").startsWith("application/json")) return undefined
  try {
    const { client, stream, seat, key, commands } = (await request.json()) as Partial<Order>
    const texts = [client, stream, seat, key].every(
      (each) => typeof each === "string" && each !== "" && each.length <= 200,
    )
    const fits = Array.isArray(commands) && commands.length >= 1 && commands.length <= 20
    return texts && fits ? ({ client, stream, seat, key, commands } as Order) : undefined
  } catch {
    return undefined
  }
}
