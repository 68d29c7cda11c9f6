import type { Envelope, FaultIssue } from "../../kernel/index.js"
import { asObject, checkInstant, throwIfAny } from "../check-input.js"

/** An event for others, in the JSON shape of CloudEvents 1.0. */
export interface CloudEvent<Data = unknown> {
  readonly specversion: "1.0"
  /** The same however often it is sent: whoever receives it twice can tell by `source` and `id`. */
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject: string
  readonly time: string
  readonly datacontenttype: "application/json"
  readonly data: Data
  /** The place of the event in its stream, as digits of one width: what arrives out of order can be sorted. */
  readonly sequence: string
}

/** What names the sender. */
export interface CloudEventOptions {
  /** Who sends it, as a URI or a part of one: `/clients/acme-plumbing`. With `id` it is unique. */
  readonly source: string
  /** Put before the type of the event; `evenkeel.` where it is left out. */
  readonly prefix?: string
}

/** `sequence` is compared as text (CloudEvents sequence extension), so all are as long as the largest whole number. */
const DIGITS = 16

/**
 * An event of a stream as a CloudEvent, to be put into a message's body.
 *
 * @throws Fault `store/invalid` where the event or the options are none.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 *
 * @example
 * ```ts
 * import { toCloudEvent } from "evenkeel/stores"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
 * const event = toCloudEvent(call.events()[0]!, { source: "/clients/acme-plumbing" })
 * event.id // => "CA1#1"
 * event.type // => "evenkeel.call.opened"
 * event.time // => "2026-01-01T00:00:00.000Z"
 * ```
 */
export function toCloudEvent<Event extends Envelope>(
  event: Event,
  options: CloudEventOptions,
): CloudEvent<Event["data"]> {
  const { source, prefix = "evenkeel." } = asObject(options, "options")
  const issues: FaultIssue[] = []
  checkInstant(asObject(event, "event").at, "event.at", issues)
  if (typeof source !== "string" || source === "") issues.push({ path: "source", expected: "a URI or a part of one" })
  throwIfAny(issues)
  return {
    specversion: "1.0",
    id: event.id,
    source,
    type: prefix + event.type,
    subject: event.stream,
    time: new Date(event.at).toISOString(),
    datacontenttype: "application/json",
    data: event.data,
    sequence: String(event.seq).padStart(DIGITS, "0"),
  }
}
