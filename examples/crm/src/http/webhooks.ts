import type { FastifyInstance, FastifyRequest } from "fastify"
import { readAmazonDelivery } from "../amazon.ts"
import type { Crm } from "../crm.ts"
import { fail } from "../errors.ts"
import type { Delivery } from "../intake.ts"
import { readTwilioDelivery } from "../twilio.ts"
import { parseJsonBody } from "./json-body.ts"
import { checkStandardSignature, checkTwilioSignature } from "./signatures.ts"

/** Twilio's own limit of a webhook. */
const MOST_TWILIO_BYTES = 65_536
/** An event of EventBridge has at most 256 kB. */
const MOST_AMAZON_BYTES = 262_144

interface Params {
  readonly client: string
}

/**
 * Where telephone systems call. Signatures are checked over what came, before any of it is read. Whatever was signed and cannot
 * be used is answered with 200 or 422, never with an error that makes the vendor send it again and again.
 */
export async function webhookRoutes(server: FastifyInstance, { crm }: { readonly crm: Crm }): Promise<void> {
  server.removeAllContentTypeParsers()
  for (const type of ["application/x-www-form-urlencoded", "application/json"])
    server.addContentTypeParser(type, { parseAs: "buffer" }, (_request, body, done) => done(null, body))

  const take = async (client: string, delivery: Delivery | undefined) => {
    if (delivery === undefined) return { ignored: true }
    const receipt = await crm.intake.take(client, delivery)
    await crm.projection.run(client)
    return receipt
  }

  server.post<{ Params: Params }>("/webhooks/twilio/:client", { bodyLimit: MOST_TWILIO_BYTES }, async (request) => {
    const { client, raw } = toRaw(request, "application/x-www-form-urlencoded")
    const fields = new URLSearchParams(raw.toString("utf8"))
    const url = crm.publicUrl() + request.url
    const signature = header(request, "x-twilio-signature")
    checkTwilioSignature({ url, fields, signature }, crm.clients.get(client)?.twilioTokens ?? [])
    return take(client, readTwilioDelivery(fields, crm.clock.now()))
  })

  server.post<{ Params: Params }>("/webhooks/amazon/:client", { bodyLimit: MOST_AMAZON_BYTES }, async (request) => {
    const { client, raw } = toRaw(request, "application/json")
    const now = crm.clock.now()
    const id = header(request, "webhook-id")
    const timestamp = header(request, "webhook-timestamp")
    const signature = header(request, "webhook-signature")
    const secrets = crm.clients.get(client)?.amazonSecrets ?? []
    const deliveryId = checkStandardSignature({ body: raw, id, timestamp, signature }, secrets, now)
    const connectedAt = async (callId: string) => {
      const session = (await crm.desk.client(client).call(callId))?.getSnapshot().session
      return session?.line.reached.connected ?? session?.opening.openedAt
    }
    return take(client, await readAmazonDelivery(parseJsonBody(raw), deliveryId, now, connectedAt))
  })
}

function toRaw(request: FastifyRequest<{ Params: Params }>, type: string): { client: string; raw: Buffer } {
  if (header(request, "content-type")?.split(";")[0]?.trim().toLowerCase() !== type || !Buffer.isBuffer(request.body))
    fail("body/unsupported-type", `This address takes ${type}.`)
  return { client: request.params.client, raw: request.body as Buffer }
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name]
  return typeof value === "string" ? value : undefined
}
