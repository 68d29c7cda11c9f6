import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import { checkStandardSignature, checkTwilioSignature } from "../src/http/signatures.ts"
import { signStandard, signTwilio } from "../src/sign.ts"
import { aCrm, ask, HARBOUR, MINUTE, places, START_AT, twilioCall, type ACrm, type Place } from "./a-crm.ts"

const SECRET = "whsec_ZGVtby1oYXJib3VyLXNlY3JldC0wMDAx"
const TOKEN = "demo-twilio-token"

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return "taken"
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("a signature", () => {
  test("of Twilio's is that of its documentation", () => {
    const url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    const fields = new URLSearchParams({
      ...{ CallSid: "CA1234567890ABCDE", Caller: "+14158675309", Digits: "1234" },
      ...{ From: "+14158675309", To: "+18005551212" },
    })
    const check = (signature: string | undefined, tokens: readonly string[]) =>
      codeOf(() => checkTwilioSignature({ url, fields, signature }, tokens))
    assert.equal(check("RSOYDt4T1cUTdK1PDd93/VVr8B8=", ["12345"]), "taken")
    assert.equal(check("RSOYDt4T1cUTdK1PDd93/VVr8B8=", ["new", "12345"]), "taken")
    assert.equal(check("RSOYDt4T1cUTdK1PDd93/VVr8B9=", ["12345"]), "webhook/signature-invalid")
    assert.equal(check("RSOYDt4T1cUTdK1PDd93/VVr8B8=", []), "webhook/signature-invalid")
    assert.equal(check("", ["12345"]), "webhook/signature-invalid")
    assert.equal(check(undefined, ["12345"]), "webhook/signature-missing")
  })

  test("of a Standard Webhook is that of the reference libraries", () => {
    const request = {
      body: Buffer.from('{"test": 2432232314}'),
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: "1614265330",
      signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]
    const at = 1_614_265_330_000
    const check = (change: object, now = at) =>
      codeOf(() => checkStandardSignature({ ...request, ...change }, secrets, now))
    assert.equal(check({}), "taken")
    assert.equal(check({ signature: `v1,AAAA v1a,BBBB ${request.signature}` }), "taken")
    assert.equal(check({}, at + 5 * MINUTE), "taken")
    assert.equal(check({}, at + 5 * MINUTE + 1), "webhook/too-old")
    assert.equal(check({}, at - 5 * MINUTE - 1), "webhook/too-old")
    // The same value, written otherwise: only the bytes count.
    assert.equal(check({ body: Buffer.from('{"test":2432232314}') }), "webhook/signature-invalid")
    assert.equal(check({ timestamp: "1614265331" }), "webhook/signature-invalid")
    assert.equal(check({ id: "msg_other" }), "webhook/signature-invalid")
    assert.equal(check({ signature: request.signature.replace("v1,", "v1a,") }), "webhook/signature-invalid")
    assert.equal(check({ signature: "v1," }), "webhook/signature-invalid")
    for (const missing of ["id", "timestamp", "signature"])
      assert.equal(check({ [missing]: undefined }), "webhook/signature-missing")
  })
})

describe("a webhook", () => {
  let place: Place
  let crm: ACrm
  before(async () => {
    place = await places[0]!.make()
    crm = await aCrm(place)
  })
  after(async () => {
    await crm.stop()
    await place.remove()
  })

  const post = (path: string, body: string | URLSearchParams, headers: Record<string, string>) =>
    ask(crm.url + path, { method: "POST", body, headers })
  const fields = twilioCall("CA1", "+13125550147").ringing
  const path = `/webhooks/twilio/${HARBOUR}`

  test("without a right signature is refused, and leaves nothing behind", async () => {
    const right = signTwilio(crm.url + path, fields, TOKEN)
    const send = (headers: Record<string, string>, given = fields) => post(path, new URLSearchParams(given), headers)
    assert.equal((await send({})).body.error.code, "webhook/signature-missing")
    for (const wrong of [
      "x",
      right.slice(0, -2),
      signTwilio(crm.url + path, fields, "another token"),
      signTwilio(crm.url + path, fields, "demo-alder-twilio-token"),
      signTwilio(`${crm.url}/webhooks/twilio/alder-clinic`, fields, TOKEN),
      signTwilio(crm.url.replace("http:", "https:") + path, fields, TOKEN),
    ]) {
      const answer = await send({ "x-twilio-signature": wrong })
      assert.equal(answer.status, 401)
      assert.equal(answer.body.error.code, "webhook/signature-invalid")
    }
    // One field more, one less, one changed.
    const { CallStatus: _, ...less } = fields
    for (const changed of [{ ...fields, More: "1" }, less, { ...fields, From: "+13125550148" }])
      assert.equal((await send({ "x-twilio-signature": right }, changed)).status, 401)
    assert.equal(
      (await post("/webhooks/twilio/nobody", new URLSearchParams(fields), { "x-twilio-signature": right })).status,
      401,
    )
    assert.deepEqual((await crm.priya("GET", "/calls")).body.calls, [])
    assert.equal((await send({ "x-twilio-signature": right })).status, 200)
  })

  test("of Twilio's that somebody sends again does nothing, however late", async () => {
    const signature = signTwilio(crm.url + path, fields, TOKEN)
    crm.passes(400 * 86_400_000)
    const answer = await post(path, new URLSearchParams(fields), { "x-twilio-signature": signature })
    assert.equal(answer.status, 200)
    assert.equal(answer.body.takenCount, 0)
    crm.passes(-400 * 86_400_000)
  })

  test("with an old signature, or one for another client, is refused", async () => {
    const body = JSON.stringify({ detail: { eventType: "INITIATED", contactId: "c-9", channel: "VOICE" } })
    const send = async (at: number, secret: string, client = HARBOUR) =>
      post(`/webhooks/amazon/${client}`, body, { ...(await signStandard("evt-9", at, body, secret)) })
    assert.equal((await send(START_AT - 6 * MINUTE, SECRET)).body.error.code, "webhook/too-old")
    assert.equal((await send(START_AT + 6 * MINUTE, SECRET)).body.error.code, "webhook/too-old")
    assert.equal((await send(START_AT, SECRET, "alder-clinic")).status, 401)
    assert.equal((await send(START_AT, SECRET)).status, 200)
  })
})
