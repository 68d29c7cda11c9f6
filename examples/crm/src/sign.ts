import { createHmac } from "node:crypto"
import { signWebhook } from "evenkeel/stores"

// The senders' side: what Twilio does, and what your own forwarder of Amazon's events does.

/** Signs a form as Twilio does. */
export function signTwilio(url: string, fields: Readonly<Record<string, string>>, token: string): string {
  const text = Object.keys(fields)
    .sort()
    .map((name) => name + fields[name])
    .join("")
  return createHmac("sha1", token)
    .update(url + text)
    .digest("base64")
}

/** Signs a body as Standard Webhooks says. */
export function signStandard(id: string, at: number, body: string, secret: string) {
  const hmac = (key: string, text: string) =>
    createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64")
  return signWebhook({ id, at, body, secrets: [secret], hmac })
}
