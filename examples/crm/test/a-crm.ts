import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { demoClients, toClients } from "../src/config.ts"
import { signStandard, signTwilio } from "../src/sign.ts"
import { start, type StartOptions } from "../src/start.ts"

/** Tuesday, 24 November 2026, 16:00 in Chicago. */
export const START_AT = Date.UTC(2026, 10, 24, 22)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export const HARBOUR = "harbour-plumbing"
export const ALDER = "alder-clinic"
const [harbour, alder] = demoClients as readonly [(typeof demoClients)[number], (typeof demoClients)[number]]
const configOf = (client: string) => (client === HARBOUR ? harbour : alder)

/** A database of its own for a test: an empty file, or an empty database of the server that `EVENKEEL_PG` names. */
export interface Place {
  readonly database: string
  remove(): Promise<void>
}

export const places: readonly { readonly name: string; make(): Promise<Place> }[] = [
  {
    name: "SQLite",
    async make() {
      const folder = mkdtempSync(join(tmpdir(), "evenkeel-crm-"))
      return { database: join(folder, "crm.db"), remove: async () => rmSync(folder, { recursive: true, force: true }) }
    },
  },
  ...(process.env.EVENKEEL_PG === undefined
    ? []
    : [{ name: "PostgreSQL", make: () => makePostgres(process.env.EVENKEEL_PG!) }]),
]

async function makePostgres(server: string): Promise<Place> {
  const name = `crm_${randomUUID().replaceAll("-", "")}`
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await ask(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { database: url.href, remove: () => ask(`drop database ${name} with (force)`) }
}

/** An answer: its status, headers and parsed body. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // Tests say what they expect of it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any
}

export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text }
}

export type Form = Readonly<Record<string, string>>

/** A CRM that listens on a port of its own, and whoever talks to it. Its time stands still until it is told to pass. */
export async function aCrm(
  place: Place,
  {
    now: clockNow,
    ...options
  }: { readonly now?: () => number } & Pick<StartOptions, "isReady" | "requestsAMinute"> = {},
) {
  let now = START_AT
  const clock = { now: clockNow ?? (() => now) }
  const failures: unknown[] = []
  const started = await start(
    { clients: toClients(demoClients), database: place.database, host: "127.0.0.1", port: 0, isDemo: true },
    // Tests ask faster than people; what is limited is asked by those of the limits.
    { requestsAMinute: 100_000, ...options, clock, pollMs: 20, onFailure: (failure) => failures.push(failure) },
  )
  const { url } = started
  const as =
    (token: string) =>
    async (method: string, path: string, body?: unknown, headers: Form = {}) =>
      ask(url + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
  return {
    ...started,
    clock,
    failures,
    passes: (ms: number) => (now += ms),
    /** What Priya, of the plumbers, asks. */
    priya: as("demo-harbour"),
    /** What Noor, of the clinic, asks. */
    noor: as("demo-alder"),
    /** A webhook of Twilio's, signed. */
    twilio(fields: Form, client = HARBOUR) {
      const path = `/webhooks/twilio/${client}`
      const signature = signTwilio(url + path, fields, configOf(client).twilioTokens![0]!)
      return ask(url + path, {
        method: "POST",
        headers: { "x-twilio-signature": signature },
        body: new URLSearchParams(fields),
      })
    },
    /** An event of Amazon's, as a forwarder signs it. */
    async amazon(id: string, event: unknown, client = HARBOUR) {
      const body = JSON.stringify(event)
      const headers = await signStandard(id, clock.now(), body, configOf(client).amazonSecrets![0]!)
      return ask(`${url}/webhooks/amazon/${client}`, { method: "POST", headers: { ...headers }, body })
    },
  }
}

export type ACrm = Awaited<ReturnType<typeof aCrm>>

/** What Twilio sends of a call, in the order in which it happens. Seconds count from `at`. */
export function twilioCall(callSid: string, from: string, at = START_AT) {
  const rfc2822 = (second: number) => new Date(at + second * 1_000).toUTCString().replace("GMT", "+0000")
  const account = { AccountSid: "AC0001", ApiVersion: "2010-04-01", Direction: "inbound", To: "+13125550100" }
  const status = (CallStatus: string, second: number, SequenceNumber: number): Form => ({
    ...{ ...account, CallSid: callSid, From: from, CallStatus, Timestamp: rfc2822(second) },
    ...{ CallbackSource: "call-progress-events", SequenceNumber: String(SequenceNumber) },
  })
  const says =
    (Track: string) =>
    (second: number, transcript: string, SequenceId = String(second)): Form => ({
      ...{
        AccountSid: "AC0001",
        CallSid: callSid,
        TranscriptionSid: `GT-${callSid}`,
        SequenceId,
        Track,
        Final: "true",
      },
      ...{ TranscriptionEvent: "transcription-content", LanguageCode: "en-US" },
      ...{ Timestamp: new Date(at + second * 1_000).toISOString() },
      TranscriptionData: JSON.stringify({ transcript, confidence: 0.96 }),
    })
  return {
    ringing: status("ringing", 0, 0),
    answered: { ...status("in-progress", 6, 1), CallSid: `${callSid}-agent`, ParentCallSid: callSid } as Form,
    completed: status("completed", 120, 2),
    caller: says("inbound_track"),
    agent: says("outbound_track"),
  }
}

/** Waits until it is so, at most two seconds. */
export async function until<Value>(look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (let count = 0; count < 100; count++) {
    const value = await look()
    if (value !== undefined && value !== false) return value
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error("It did not come about.")
}
