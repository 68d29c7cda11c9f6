import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, test } from "node:test"
import type { Answer, Pushes, Setup } from "../shared/wire.js"
import { eraseCaller } from "evenkeel/stores"
import { createServer, type ConsoleServer } from "../server/create-server.js"
import { ringIn } from "./hard-call.js"

let server: ConsoleServer
before(async () => {
  server = await createServer()
})
after(() => server.close())

function post(body: unknown, headers: Readonly<Record<string, string>> = {}, url = server.url): Promise<Response> {
  return fetch(`${url}/api/orders`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
}

interface Pushed {
  readonly event: string
  readonly id: string | undefined
  readonly data: unknown
}

/** What one connection brings, as long as it is read. */
async function* follow(url: string, headers: Readonly<Record<string, string>> = {}): AsyncGenerator<Pushed> {
  const stopping = new AbortController()
  try {
    const response = await fetch(url, { headers, signal: stopping.signal })
    let rest = ""
    const decoder = new TextDecoder()
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      rest += decoder.decode(chunk, { stream: true })
      const blocks = rest.split("\n\n")
      rest = blocks.pop()!
      for (const block of blocks) {
        const of = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1]
        yield { event: of("event")!, id: of("id"), data: JSON.parse(of("data")!) }
      }
    }
  } finally {
    stopping.abort()
  }
}

/** Reads a new connection until something is found. */
async function readUntil(url: string, headers: Readonly<Record<string, string>>, found: (push: Pushed) => boolean) {
  const pushes: Pushed[] = []
  for await (const push of follow(url, headers)) {
    pushes.push(push)
    if (found(push)) break
  }
  return pushes
}

test("an order is done once, however often it comes", async () => {
  const { callId, call } = await ringIn(server)
  const order = {
    client: "harbour-plumbing",
    stream: callId,
    seat: "tessa",
    key: "once",
    commands: [{ type: "connectCall" }, { type: "stateFact", fact: "problem", value: "Water on the floor" }],
  }
  for (let count = 0; count < 3; count++) assert.deepEqual(await (await post(order)).json(), { ok: true })
  const events = await call.events()
  assert.equal(events.filter(({ type }) => type === "fact.stated").length, 1)
  assert.deepEqual(events.find(({ type }) => type === "fact.stated")?.by, { id: "tessa", role: "agent" })
})

test("what is refused says why, and the role is the server's to know", async () => {
  const { callId, call } = await ringIn(server)
  const order = { client: "harbour-plumbing", stream: callId, key: "refused", seat: "tessa" }
  const response = await post({ ...order, commands: [{ type: "dance" }] })
  const answer = (await response.json()) as Extract<Answer, { refusal: unknown }>
  assert.equal(response.status, 409)
  assert.equal(answer.refusal.code, "session/unknown-command")
  const spoofed = { type: "requestHelp", by: { id: "noor", role: "supervisor" }, at: 1 }
  assert.equal((await post({ ...order, key: "spoofed", commands: [spoofed] })).status, 200)
  const asked = (await call.events()).find(({ type }) => type === "help.requested")
  assert.deepEqual(asked?.by, { id: "tessa", role: "agent" })
  assert.ok(asked!.at > 1)
})

test("who answers first has the call; the other is told who, and a repeated order is no second answer", async () => {
  const { callId, call } = await ringIn(server)
  const answerOf = async (seat: string, key: string) => {
    const commands = [{ type: "connectCall" }, { type: "startSegment", agentId: seat }]
    return (await post({ client: "harbour-plumbing", stream: callId, key, seat, commands })).json() as Promise<Answer>
  }
  const answers = await Promise.all([answerOf("tessa", "one"), answerOf("imani", "two")])
  const { agentId } = call.getSnapshot().session.segments.at(-1)!
  const [taken, late] = answers.toSorted((a, b) => Number(b.ok) - Number(a.ok))
  assert.deepEqual([taken, late], [{ ok: true }, { ok: false, answeredBy: agentId }])
  assert.deepEqual(await answerOf(agentId, "from another tab"), { ok: true })
  const types = (await call.events()).map(({ type }) => type)
  assert.equal(types.filter((type) => type === "segment.started").length, 1)
  assert.equal(types.filter((type) => type === "call.connected").length, 1)
})

test("whoever is not of this page does not reach the desk", async () => {
  const order = {
    client: "harbour-plumbing",
    stream: "x",
    seat: "tessa",
    key: "k",
    commands: [{ type: "connectCall" }],
  }
  assert.equal((await post(order, { origin: "https://elsewhere.example" })).status, 403)
  assert.equal((await post(order, { "content-type": "text/plain" })).status, 400)
  assert.equal((await post({ ...order, seat: "nobody" })).status, 401)
  assert.equal((await post({ ...order, client: "no-client" })).status, 400)
  assert.equal((await post({ ...order, key: "x".repeat(70_000) })).status, 413)
  assert.equal((await post(order)).status, 409)
  assert.equal((await fetch(`${server.url}/..%2fpackage.json`)).status, 404)
})

test("a connection begins with the lists, and goes on after the event that the page had last", async () => {
  const { callId, call, says } = await ringIn(server)
  await call.record({ type: "connectCall" })
  const query = new URLSearchParams({ client: "harbour-plumbing", stream: callId, after: "0" }).toString()
  const url = `${server.url}/api/follow?${query}`
  const first = await readUntil(url, {}, ({ event }) => event === "events")
  assert.equal(first[0]?.event, "board")
  const { records } = first[0].data as Pushes["board"]
  assert.ok(records.some(({ stream }) => stream === callId))
  const had = first.find(({ event }) => event === "events")!
  assert.equal((had.data as Pushes["events"]).events[0]?.seq, 1)

  await says("The water comes through the ceiling, and nobody rang me back!")
  const more = await readUntil(url, { "last-event-id": had.id! }, ({ event }) => event === "events")
  const { events } = more.find(({ event }) => event === "events")!.data as Pushes["events"]
  assert.equal(events[0]?.seq, Number(had.id) + 1)
  assert.ok(events.some(({ type }) => type === "turn.heard"))
})

test("what was erased is no line, though a late report comes", async () => {
  const { callId, call } = await ringIn(server, { caller: { personId: "hannah-quill", number: "312-555-0190" } })
  const desk = server.desk.client("harbour-plumbing")
  await call.record({ type: "closeLine", endedBy: "caller" })
  await call.record({ type: "completeCall" })
  const isOnBoard = async () => {
    const [{ data }] = (await readUntil(`${server.url}/api/follow`, {}, ({ event }) => event === "board")) as [Pushed]
    return (data as Pushes["board"]).records.some(({ stream }) => stream === callId)
  }
  assert.equal(await isOnBoard(), true)
  // With a summary again, as a late report brings it; the page then has a line without words.
  await eraseCaller(desk, { caller: "hannah-quill", withdrawOpen: true })
  assert.equal(await isOnBoard(), false)
  const again = (await desk.call(callId))!
  assert.equal((await again.record({ type: "describeArrival", queueWaitMs: 1_000 })).ok, true)
  assert.equal(await isOnBoard(), false)
})

test("an erasure reaches a page that is connected, as do the lines that go on", { timeout: 10_000 }, async () => {
  const own = await createServer({ beatMs: 50 })
  const desk = own.desk.client("harbour-plumbing")
  const { callId, call } = await ringIn(own, { caller: { personId: "hannah-quill", name: "Hannah Quill" } })
  const other = await ringIn(own, { callId: "other", caller: { personId: "bo", name: "Bo" } })
  await call.record({ type: "closeLine", endedBy: "caller" })
  await call.record({ type: "completeCall" })
  const pushes = follow(`${own.url}/api/follow`)
  const next = async <Type extends keyof Pushes>(type: Type): Promise<Pushes[Type]> => {
    for (;;) {
      const { event, data } = (await pushes.next()).value as Pushed
      if (event === type) return data as Pushes[Type]
      assert.equal(event, "beat", "nothing but what is waited for, and beats")
    }
  }
  const linesOf = ({ records, gone }: Pushes["records"]) => [
    records.map(({ stream, erasedCount }) => `${stream} ${erasedCount}`),
    gone.map(({ stream }) => stream),
  ]
  try {
    assert.match(JSON.stringify(await next("board")), /Hannah/)
    await eraseCaller(desk, { caller: "hannah-quill", withdrawOpen: true })
    assert.deepEqual(linesOf(await next("records")), [[], [callId]])

    // A call that goes on is a line again when something happens in it, and other lines go on meanwhile.
    await other.call.record({ type: "connectCall" })
    assert.deepEqual(linesOf(await next("records")), [["other 0"], []])
    await eraseCaller(desk, { caller: "bo", withdrawOpen: true })
    assert.deepEqual(linesOf(await next("records")), [[], ["other"]])
    await other.call.record({ type: "startSegment", agentId: "tessa" })
    assert.deepEqual(linesOf(await next("records")), [["other 1"], []])
    await next("beat")
  } finally {
    await pushes.return(undefined)
    await own.close()
  }
})

test("what is kept outlives the process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "console-"))
  try {
    const path = join(folder, "desk.sqlite")
    const one = await createServer({ path, seeded: true })
    const { callId } = await ringIn(one)
    await one.close()
    const other = await createServer({ path, seeded: true })
    const [board] = await readUntil(`${other.url}/api/follow`, {}, ({ event }) => event === "board")
    const streams = (board!.data as Pushes["board"]).records.map(({ stream }) => stream)
    assert.ok(streams.includes(callId))
    assert.equal(streams.filter((stream) => stream === "seed-castellan/promise/p1").length, 1)
    await other.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test("a taken port is no reason to stop", async () => {
  const other = await createServer({ port: Number(new URL(server.url).port) })
  assert.notEqual(other.url, server.url)
  const setup = (await (await fetch(`${other.url}/api/setup`)).json()) as Setup
  assert.deepEqual(setup.clients.map(({ name }) => name).toSorted(), [
    "Alder Street Clinic",
    "Corner Bakery",
    "Fernhill Parcels",
    "Harbour Plumbing",
  ])
  await other.close()
})

test("a call that the simulator plays goes from the ring to its note", { timeout: 60_000 }, async () => {
  const callId = await server.simulator.ring("burst-pipe.contact-lens.json", { agentId: "tessa", speed: 400 })
  const call = (await server.desk.client("harbour-plumbing").call(callId!))!
  while (call.getSnapshot().session.line.phase !== "completed") await new Promise((resolve) => setTimeout(resolve, 50))
  const { session } = call.getSnapshot()
  assert.equal(session.caller.name, "Ruth Castellan")
  assert.ok(session.promises.length >= 2)
  assert.equal(await server.simulator.ring("no-such.vtt"), undefined)
})
