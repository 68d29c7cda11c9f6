import { createHmac } from "node:crypto"
import { CloudEvent, HTTP } from "cloudevents"
import { Webhook } from "standardwebhooks"
import { describe, expect, test } from "vitest"
import {
  createMemoryStore,
  deliverMessages,
  retryDelays,
  signWebhook,
  toCloudEvent,
  type HmacSha256,
  type MessageClaim,
} from "evenkeel/stores"
import { eventOf } from "./story.js"

const hmac: HmacSha256 = (key, text) => createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64")
const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"]

describe("an event for others", () => {
  const event = eventOf("CA1", 7, { text: 'é "\u{1f600}" \ud800' })
  const sent = toCloudEvent(event, { source: "/clients/acme" })

  test("is a CloudEvent, as their own library reads it", () => {
    const theirs = new CloudEvent({ ...sent })
    expect(theirs.validate()).toBe(true)
    expect(JSON.parse(JSON.stringify(theirs))).toEqual(JSON.parse(JSON.stringify(sent)))
    const headers = { "content-type": "application/cloudevents+json" }
    expect(HTTP.toEvent({ headers, body: JSON.stringify(sent) })).toMatchObject({ id: "CA1#7", subject: "CA1" })
  })

  test("can be put in order by its sequence", () => {
    const sequences = [9, 10, 100, 2 ** 53 - 1].map(
      (seq) => toCloudEvent({ ...eventOf("S", 1), seq }, { source: "/" }).sequence,
    )
    expect([...sequences].sort()).toEqual(sequences)
  })
})

describe("a signed webhook", () => {
  const at = Date.now()
  const body = JSON.stringify({ text: 'é "\u{1f600}"' })

  test("is what their own library signs, and verifies, with either secret", async () => {
    const headers = await signWebhook({ id: "CA1#7", at, body, secrets, hmac })
    const theirs = secrets.map((secret) => new Webhook(secret).sign("CA1#7", new Date(at), body))
    expect(headers["webhook-signature"]).toBe(theirs.join(" "))
    for (const secret of secrets) expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body))
    expect(() => new Webhook(secrets[0]!).verify(`${body} `, { ...headers })).toThrow()
  })

  test("is not made of what would be read in two ways, or of no secret", async () => {
    const wrong = [{ id: "a.b" }, { id: "" }, { secrets: [] }, { secrets: ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] }]
    for (const part of wrong)
      await expect(signWebhook({ id: "a", at, body, secrets, hmac, ...part })).rejects.toThrow("store/invalid")
    await expect(signWebhook({ id: "a", at, body, secrets: ["whsec_c2hvcnQ="], hmac })).rejects.not.toThrow("c2hvcnQ")
  })
})

describe("delivery", () => {
  async function createOutbox(ids: readonly string[]) {
    let now = 1_767_225_600_000
    const client = createMemoryStore({ clock: { now: () => now } }).client("acme")
    const messages = ids.map((id) => ({ id, topic: "webhook", stream: "S", body: { id } }))
    await client.append({ streams: [{ stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }], messages })
    return { client, pass: (ms: number) => (now += ms) }
  }

  test("sends each once where all goes well", async () => {
    const { client, pass } = await createOutbox(["a", "b", "c"])
    const sent: string[] = []
    const deliver = ({ id }: MessageClaim) => (sent.push(id), "delivered" as const)
    expect(await deliverMessages(client, { deliver, limit: 2 })).toEqual({
      deliveredCount: 2,
      failedCount: 0,
      parked: [],
    })
    expect((await deliverMessages(client, { deliver })).deliveredCount).toBe(1)
    pass(1e9)
    expect((await deliverMessages(client, { deliver })).deliveredCount).toBe(0)
    expect(sent).toEqual(["a", "b", "c"])
  })

  test("tries again later and later, then parks what nobody takes; a neighbour is not held up", async () => {
    const { client, pass } = await createOutbox(["bad", "good"])
    const sent: string[] = []
    const deliver = ({ id }: MessageClaim) => {
      sent.push(id)
      if (id === "bad") throw new Error("receiver is down")
      return "delivered" as const
    }
    expect(await deliverMessages(client, { deliver })).toEqual({ deliveredCount: 1, failedCount: 1, parked: [] })
    for (const delay of retryDelays) {
      pass(delay - 1)
      expect(await deliverMessages(client, { deliver })).toMatchObject({ failedCount: 0, parked: [] })
      pass(1)
      await deliverMessages(client, { deliver })
    }
    expect(sent.filter((id) => id === "bad")).toHaveLength(retryDelays.length + 1)
    expect((await client.listParked()).map(({ id }) => id)).toEqual(["bad"])
    pass(1e12)
    expect(await deliverMessages(client, { deliver })).toEqual({ deliveredCount: 0, failedCount: 0, parked: [] })
  })

  test("parks at once what is rejected, and a person can send it again", async () => {
    const { client } = await createOutbox(["a"])
    const { parked } = await deliverMessages(client, { deliver: () => "rejected" })
    expect(parked.map(({ id }) => id)).toEqual(["a"])
    await client.release((await client.listParked())[0]!, 0)
    expect((await deliverMessages(client, { deliver: () => "delivered" })).deliveredCount).toBe(1)
  })

  test("what was sent by one that died before it could say so is sent again, with the same id", async () => {
    const { client, pass } = await createOutbox(["a"])
    const [lost] = await client.claimMessages({ limit: 1, leaseMs: 1_000 })
    pass(1_000)
    const sent: string[] = []
    await deliverMessages(client, { deliver: ({ id }) => (sent.push(id), "delivered") })
    expect(sent).toEqual([lost!.id])
  })
})
