import { readAmazonEvent, toConnectEventCommands, toLabelCommands, type ConnectEvent } from "evenkeel"
import { fail } from "./errors.ts"
import type { Delivery } from "./intake.ts"

type Fields = Readonly<Record<string, unknown>>

/**
 * What an event of Amazon Connect says: a contact event, as EventBridge has it, or an event of Contact Lens' live stream.
 * `undefined` where it says nothing about a call.
 *
 * Amazon signs nothing. A function of yours takes the event from the bus or the stream and sends it on as it is, signed as
 * Standard Webhooks says, with EventBridge's `id` or Kinesis' sequence number as `webhook-id`. Contact events tell no number:
 * let it add `detail.customerEndpoint` from `DescribeContact`.
 *
 * @param connectedAt - When that call was connected, from which Contact Lens counts; `undefined` where it is not known.
 */
export function readAmazonDelivery(
  body: unknown,
  deliveryId: string,
  now: number,
  connectedAt: (callId: string) => Promise<number | undefined>,
): Promise<Delivery | undefined> {
  if (!isFields(body)) return fail("webhook/unreadable", "The body is no event of Amazon Connect.")
  if (isFields(body.detail)) return Promise.resolve(readContactEvent(body, deliveryId, now))
  return readSegments(body, deliveryId, now, connectedAt)
}

function readContactEvent(event: Fields, deliveryId: string, now: number): Delivery | undefined {
  const detail = event.detail as Fields
  const { channel, customerEndpoint } = detail
  if (typeof channel === "string" && channel.toUpperCase() !== "VOICE") return undefined
  const callId = idOf(detail.contactId)
  // Read with care there, whatever Amazon has sent; nothing comes of a supervisor who listens.
  const commands = toConnectEventCommands(event as unknown as ConnectEvent)
  if (commands.length === 0) return undefined
  const address = isFields(customerEndpoint) ? customerEndpoint.address : undefined
  return {
    callId,
    deliveryId,
    at: timeOf(event.time, now),
    ...(typeof address === "string" && /^\+\d{6,15}$/.test(address) ? { from: address } : {}),
    commands,
    speech: [],
  }
}

async function readSegments(
  event: Fields,
  deliveryId: string,
  now: number,
  connectedAt: (callId: string) => Promise<number | undefined>,
): Promise<Delivery | undefined> {
  const { EventType, ContactId, Channel } = event
  if (typeof EventType !== "string") return fail("webhook/unreadable", "The body is no event of Amazon Connect.")
  if (EventType !== "SEGMENTS" || (Channel !== undefined && Channel !== "VOICE")) return undefined
  const callId = idOf(ContactId)
  // Words that come before the call itself was told of ended now, as far as anybody knows.
  const lastMs = readAmazonEvent(event).speech.reduce((latest, { at = 0 }) => Math.max(latest, at), 0)
  const startedAt = (await connectedAt(callId)) ?? Math.max(0, now - lastMs)
  const reading = readAmazonEvent(event, { startedAt })
  const speech = reading.speech.filter(({ final = true }) => final)
  return { callId, deliveryId, at: startedAt, commands: toLabelCommands({ ...reading, speech }, "amazon"), speech }
}

function idOf(value: unknown): string {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value)
    ? value
    : fail("webhook/unreadable", "The event names no contact.")
}

function timeOf(value: unknown, now: number): number {
  const at = typeof value === "string" ? Date.parse(value) : NaN
  return Number.isNaN(at) || at < 0 ? now : at
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
