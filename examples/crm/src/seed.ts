import type { Config } from "./config.ts"
import { signTwilio } from "./sign.ts"
import type { Started } from "./start.ts"

/** Who rang an hour ago. */
const DANA = "+13125550147"

/**
 * Lets a contact ring once and be promised something, by the same webhooks and requests as in earnest. A second time it changes
 * nothing: each delivery is known by its id.
 */
export async function seed({ url, crm }: Started, { clients, publicUrl = url }: Config): Promise<void> {
  const { playbook, agents, twilioTokens } = clients[0]!
  const { client } = playbook
  if ((await crm.contacts.list(client, { after: "", limit: 1 })).length > 0) return
  const agent = { authorization: `Bearer ${agents[0]!.token}`, "content-type": "application/json" }
  const began = crm.clock.now() - 3_600_000
  const stamp = (second: number) => new Date(began + second * 1_000).toISOString()
  const twilio = async (fields: Readonly<Record<string, string>>) => {
    const path = `/webhooks/twilio/${client}`
    const signature = signTwilio(publicUrl + path, fields, twilioTokens[0]!)
    await fetch(url + path, {
      method: "POST",
      headers: { "x-twilio-signature": signature },
      body: new URLSearchParams(fields),
    })
  }
  const status = (second: number, CallStatus: string, more: object = {}) =>
    twilio({
      CallSid: "CAdemo1",
      From: DANA,
      CallStatus,
      SequenceNumber: CallStatus,
      Timestamp: stamp(second),
      ...more,
    })
  const says = (second: number, Track: string, transcript: string) =>
    twilio({
      ...{
        TranscriptionEvent: "transcription-content",
        CallSid: "CAdemo1",
        TranscriptionSid: "GTdemo1",
        Final: "true",
      },
      ...{ SequenceId: String(second), Track, Timestamp: stamp(second) },
      TranscriptionData: JSON.stringify({ transcript, confidence: 0.96 }),
    })
  const asks = async (path: string, body: object, method = "POST") =>
    (await fetch(url + path, { method, headers: agent, body: JSON.stringify(body) })).json() as Promise<unknown>

  await status(0, "ringing")
  const { contacts } = (await (await fetch(`${url}/contacts`, { headers: agent })).json()) as {
    contacts: { id: string }[]
  }
  await asks(`/contacts/${contacts[0]!.id}`, { name: "Dana Whitfield", zone: "America/Chicago" }, "PATCH")
  await status(8, "in-progress", { CallSid: "CAdemo2", ParentCallSid: "CAdemo1" })
  await says(12, "outbound_track", "Harbour Plumbing, this is Priya. What has happened?")
  await says(20, "inbound_track", "The boiler is out again, and it is the second time this month.")
  await says(30, "outbound_track", "I will send a plumber, and I'll call you back tomorrow at ten to tell you when.")
  const call = (await (await fetch(`${url}/calls/CAdemo1`, { headers: agent })).json()) as { openPromiseIds: string[] }
  const fact = { type: "stateFact", fact: "problem", value: "The boiler is out for the second time this month" }
  await asks("/calls/CAdemo1/commands", fact)
  for (const promiseId of call.openPromiseIds)
    await asks("/calls/CAdemo1/commands", { type: "acceptPromise", promiseId })
  await status(60, "completed")
  await asks("/calls/CAdemo1/commands", { type: "completeCall" })
}
