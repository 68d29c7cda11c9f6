import { createHmac, timingSafeEqual } from "node:crypto"
import { fail } from "../errors.ts"

/** What Twilio signed: the address that it called, and the fields of the form. */
export interface TwilioRequest {
  readonly url: string
  readonly fields: URLSearchParams
  /** `X-Twilio-Signature`. */
  readonly signature: string | undefined
}

/**
 * Checks `X-Twilio-Signature`: HMAC-SHA1, in base64, of the address followed by each field's name and value, sorted by name.
 * Twilio signs no time. An old request that is sent again is known by its id, for ever, and does nothing.
 *
 * @param tokens - The account's auth tokens, two while one is being replaced.
 * @see Twilio documentation, "Webhooks security: validating signatures from Twilio".
 */
export function checkTwilioSignature({ url, fields, signature }: TwilioRequest, tokens: readonly string[]): void {
  if (signature === undefined) fail("webhook/signature-missing", "X-Twilio-Signature is missing.")
  const names = [...new Set(fields.keys())].sort()
  const text = names.map((name) =>
    [...new Set(fields.getAll(name))]
      .sort()
      .map((value) => name + value)
      .join(""),
  )
  const expected = tokens.map((token) =>
    createHmac("sha1", token)
      .update(url + text.join(""))
      .digest("base64"),
  )
  if (!matches(expected, [signature])) fail("webhook/signature-invalid", "The signature does not fit the request.")
}

/** What a Standard Webhook came with. */
export interface StandardRequest {
  /** The very bytes that came: a body that was parsed and written again may differ. */
  readonly body: Buffer
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
}

/** A signature is good for five minutes either way, as the reference libraries have it. */
const WINDOW_MS = 5 * 60_000

/**
 * Checks a webhook that was signed as Standard Webhooks says: HMAC-SHA256 of `id.timestamp.body`.
 *
 * @param secrets - `whsec_…`, two while one is being replaced.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function checkStandardSignature(request: StandardRequest, secrets: readonly string[], now: number): string {
  const { body, id, timestamp, signature } = request
  if (id === undefined || timestamp === undefined || signature === undefined)
    return fail("webhook/signature-missing", "webhook-id, webhook-timestamp and webhook-signature are needed.")
  // The id becomes part of a key of ours, and a dot in it would make two signed texts look alike.
  if (!/^[\w-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(timestamp))
    return fail("webhook/signature-invalid", "The signature does not fit the request.")
  const expected = secrets.map((secret) =>
    createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
      .update(`${id}.${timestamp}.`)
      .update(body)
      .digest("base64"),
  )
  const given = signature.split(" ", 10).flatMap((each) => (each.startsWith("v1,") ? [each.slice(3)] : []))
  if (!matches(expected, given)) return fail("webhook/signature-invalid", "The signature does not fit the request.")
  if (Math.abs(now - Number(timestamp) * 1_000) > WINDOW_MS)
    return fail("webhook/too-old", "The signature is not of this time; sign the message again.")
  return id
}

/**
 * Whether any pair is equal. Every pair is compared, each in the same time wherever they differ, and as text: two texts may
 * stand for the same bytes in base64.
 */
function matches(expected: readonly string[], given: readonly string[]): boolean {
  let isFound = false
  for (const one of given.map((each) => Buffer.from(each)))
    for (const other of expected.map((each) => Buffer.from(each)))
      if (one.length === other.length && timingSafeEqual(one, other)) isFound = true
  return isFound
}
