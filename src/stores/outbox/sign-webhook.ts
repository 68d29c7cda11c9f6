import type { FaultIssue } from "../../kernel/index.js"
import { asObject, checkFunction, checkInstant, checkList, throwIfAny } from "../check-input.js"
import type { Awaitable } from "../driver.js"

/**
 * HMAC-SHA256 of a text as UTF-8, under a key that is given in base64; the result in base64. In Node: `(key, text) =>
 * createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64")`.
 */
export type HmacSha256 = (keyBase64: string, text: string) => Awaitable<string>

/** What is signed, and with what. */
export interface WebhookSigning {
  /** Of the message: the same each time it is sent. */
  readonly id: string
  /** When it is sent, milliseconds since the Unix epoch: another each time, so that old ones cannot be sent again by others. */
  readonly at: number
  /** The very text that is sent. */
  readonly body: string
  /** `whsec_…`, as the receiver has it. Two while one is being replaced by the other: either will do for the receiver. */
  readonly secrets: readonly string[]
  readonly hmac: HmacSha256
}

/** The most secrets that one text is signed with. */
const MOST_SECRETS = 10

/** The headers of a signed webhook. */
export interface WebhookHeaders {
  readonly "content-type": "application/json"
  readonly "webhook-id": string
  readonly "webhook-timestamp": string
  readonly "webhook-signature": string
}

/**
 * Signs a webhook as Standard Webhooks says.
 *
 * @throws Fault `store/invalid` for what cannot be signed: a secret that is none, an id that holds a dot, which would make two texts look alike.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @example
 * ```ts
 * import { createHmac } from "node:crypto"
 * import { signWebhook } from "evenkeel/stores"
 *
 * const headers = await signWebhook({
 *   id: "CA1#7",
 *   at: 1_767_225_600_000,
 *   body: "{}",
 *   secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
 *   hmac: (key, text) => createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64"),
 * })
 * headers["webhook-timestamp"] // => "1767225600"
 * headers["webhook-signature"] // => "v1,hXHj6+OQSVWYh3BX2sUw2+YR0v7I9+d/Ap8nu7/xG8c="
 * ```
 */
export async function signWebhook(signing: WebhookSigning): Promise<WebhookHeaders> {
  const { id, at, body, secrets, hmac } = asObject(signing, "signing")
  const issues: FaultIssue[] = []
  if (typeof id !== "string" || id === "" || id.includes("."))
    issues.push({ path: "id", expected: "an id without a dot" })
  checkInstant(at, "at", issues)
  if (typeof body !== "string") issues.push({ path: "body", expected: "the text that is sent" })
  checkFunction(hmac, "hmac", issues)
  checkList(secrets, "secrets", issues, 1, MOST_SECRETS)
  throwIfAny(issues)
  secrets.forEach((secret, index) => {
    if (typeof secret !== "string" || !/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(secret))
      issues.push({ path: `secrets.${index}`, expected: "whsec_ and at least 24 bytes in base64" })
  })
  throwIfAny(issues)
  const timestamp = String(Math.floor(at / 1_000))
  const signatures: string[] = []
  for (const secret of secrets)
    signatures.push(`v1,${await hmac(secret.slice("whsec_".length), `${id}.${timestamp}.${body}`)}`)
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  }
}
