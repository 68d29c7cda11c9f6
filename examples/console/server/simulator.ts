import { readFileSync } from "node:fs"
import type { Command, Desk, DeskCall, Person } from "evenkeel"
import { toScript, type Input, type Marks } from "../shared/call-file.js"
import type { ClientCard } from "../shared/wire.js"

/** A call of `examples/calls`, and how it arrives. */
interface Ring {
  readonly file: string
  readonly marks?: string
  readonly label: string
  readonly client: string
  readonly caller: Person
  readonly waitedMs: number
  readonly arrival: Omit<Command & { readonly type: "describeArrival" }, "type">
}

const rings: readonly Ring[] = [
  {
    file: "burst-pipe.contact-lens.json",
    marks: "burst-pipe.marks.json",
    label: "Burst pipe, a caller who was cut off twice",
    client: "harbour-plumbing",
    caller: { personId: "ruth-castellan", number: "312-555-0147" },
    waitedMs: 1_500_000,
    arrival: { queueWaitMs: 1_500_000, startMood: "hot" },
  },
  {
    file: "late-parcel.vtt",
    label: "A parcel that does not come",
    client: "fernhill-parcels",
    caller: { personId: "joel-brandt", name: "Joel Brandt", number: "212-555-0163" },
    waitedMs: 95_000,
    arrival: { queueWaitMs: 95_000, startMood: "tense" },
  },
  {
    file: "clinic.txt",
    label: "A message for the clinic",
    client: "alder-street-clinic",
    caller: { personId: "daniel-whitlock", number: "415-555-0119" },
    waitedMs: 20_000,
    arrival: { queueWaitMs: 20_000, startMood: "calm" },
  },
]

/** Rings in calls of the folder of examples, so that there is something to see. */
export interface Simulator {
  readonly rings: readonly { readonly file: string; readonly label: string }[]
  /** @param agentId - Who answers and handles it as it was on file; a person at the console where it is left out. */
  ring(file: string, options?: { readonly agentId?: string; readonly speed?: number }): Promise<string | undefined>
  /** Hangs up what a process before this one was playing: nobody speaks there any more. */
  hangUpOld(): Promise<void>
  /** Stops whatever is being played. */
  stop(): void
}

/** How the simulator works. */
export interface SimulatorOptions {
  readonly desk: Desk
  readonly clients: readonly ClientCard[]
  readonly now: () => number
  readonly onFault: (cause: unknown) => void
}

const VENDOR = { id: "simulator", role: "vendor" } as const
/** What the telephone does itself, and what whoever rang in described. */
const ofTheLine = new Set(["queueCall", "ringCall", "connectCall", "joinParticipant", "describeArrival"])

/** Makes a simulator; nothing rings until it is told to. */
export function createSimulator({ desk, clients, now, onFault }: SimulatorOptions): Simulator {
  const stopping = new AbortController()
  let count = 0
  const play = async (call: DeskCall, ring: Ring, agentId: string | undefined, speed: number): Promise<void> => {
    const { signal } = stopping
    if (agentId !== undefined) await answer(call, agentId)
    await until(signal, () => call.getSnapshot().session.line.phase !== "ringing")
    const startedAt = now()
    const script = readScript(ring, clients, startedAt).filter((input) => isPlayed(input, agentId))
    let played = startedAt
    for (const input of script) {
      const startAt = "speech" in input ? (input.speech.startAt ?? input.at) : input.at
      await wait(signal, (startAt - played) / speed)
      played = startAt
      await until(signal, () => !isOnHold(call) || agentId !== undefined)
      const { phase } = call.getSnapshot().session.line
      if (signal.aborted || (phase !== "connected" && agentId === undefined) || phase === "completed") return
      if ("speech" in input) {
        const begunAt = now()
        const { speaker } = input.speech
        await call.record({ type: "startSpeech", speaker, by: VENDOR })
        await wait(signal, (input.at - startAt) / speed)
        await call.record({ type: "stopSpeech", speaker, by: VENDOR })
        await call.hear({ ...input.speech, startAt: begunAt, at: now(), by: VENDOR })
        played = input.at
      } else {
        const by = { id: agentId ?? VENDOR.id, role: "agent" } as const
        await call.record({ ...input.command, at: now(), by })
      }
    }
    if (agentId === undefined)
      await call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp", by: VENDOR })
  }
  return {
    rings: rings.map(({ file, label }) => ({ file, label })),
    async ring(file, { agentId, speed = 1 } = {}) {
      const ring = rings.find((each) => each.file === file)
      if (ring === undefined) return undefined
      count += 1
      const callId = `${ring.client}-${now()}-${count}`
      const call = await desk.client(ring.client).openCall({ callId, caller: ring.caller, at: now() - ring.waitedMs })
      await call.record({ type: "queueCall", at: now() - ring.waitedMs, by: VENDOR })
      await call.record({ type: "describeArrival", ...ring.arrival, by: VENDOR })
      await call.record({ type: "ringCall", by: VENDOR })
      void play(call, ring, agentId, speed).catch(onFault)
      return callId
    },
    async hangUpOld() {
      for (const { client } of clients) {
        const old = await desk.client(client).list({ kind: "call", states: ["waiting", "live", "hard", "wrapUp"] })
        for (const { stream } of old) {
          const call = await desk.client(client).call(stream)
          await call?.record({ type: "closeLine", endedBy: "system", endReason: "error", by: VENDOR })
          await call?.record({ type: "completeCall", by: VENDOR })
        }
      }
    },
    stop: () => stopping.abort(),
  }
}

/** What a telephone system reports when an agent answers. */
async function answer(call: DeskCall, agentId: string): Promise<void> {
  await call.record({ type: "connectCall", by: VENDOR })
  await call.record({ type: "startSegment", agentId, by: VENDOR })
  await call.record({ type: "joinParticipant", participantId: "caller", role: "caller", by: VENDOR })
  await call.record({ type: "joinParticipant", participantId: agentId, role: "agent", by: VENDOR })
}

function isPlayed(input: Input, agentId: string | undefined): boolean {
  if ("speech" in input) return true
  return agentId !== undefined && !ofTheLine.has(input.command.type)
}

function readScript(ring: Ring, clients: readonly ClientCard[], startedAt: number): readonly Input[] {
  const read = (name: string) => readFileSync(new URL(`../../calls/${name}`, import.meta.url), "utf8")
  const { playbook } = clients.find(({ client }) => client === ring.client)!
  const marks = ring.marks === undefined ? undefined : (JSON.parse(read(ring.marks)) as Marks)
  return toScript({ name: ring.file, text: read(ring.file), playbook, ...(marks && { marks }) }, startedAt)
}

function isOnHold(call: DeskCall): boolean {
  return call.getSnapshot().session.participants.some(({ role, marks }) => {
    return role === "caller" && marks.findLast(({ kind }) => kind === "held" || kind === "resumed")?.kind === "held"
  })
}

async function until(signal: AbortSignal, holds: () => boolean): Promise<void> {
  while (!signal.aborted && !holds()) await wait(signal, 200)
}

function wait(signal: AbortSignal, ms: number): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener("abort", done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener("abort", done)
  })
}
