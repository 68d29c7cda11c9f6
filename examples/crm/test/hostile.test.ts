import assert from "node:assert/strict"
import { connect } from "node:net"
import { after, before, describe, test } from "node:test"
import { signStandard, signTwilio } from "../src/sign.ts"
import { aCrm, ALDER, ask, HARBOUR, places, twilioCall, type ACrm, type Place } from "./a-crm.ts"

const SECRET = "whsec_ZGVtby1oYXJib3VyLXNlY3JldC0wMDAx"

describe("a hostile request", () => {
  let place: Place
  let crm: ACrm
  before(async () => {
    place = await places[0]!.make()
    crm = await aCrm(place)
    await crm.twilio(twilioCall("CA1", "+13125550147").ringing)
  })
  after(async () => {
    // Whatever came, the server lives and nothing failed within it.
    assert.equal((await ask(`${crm.url}/health`)).status, 200)
    assert.deepEqual(crm.failures, [])
    await crm.stop()
    await place.remove()
  })

  const headers = { authorization: "Bearer demo-harbour", "content-type": "application/json" }
  const post = (path: string, body: string | Buffer, more: Record<string, string> = {}) =>
    ask(crm.url + path, { method: "POST", body: body as string, headers: { ...headers, ...more } })
  const signed = async (body: string) =>
    post(`/webhooks/amazon/${HARBOUR}`, body, { ...(await signStandard("evt-1", crm.clock.now(), body, SECRET)) })

  const bodies: readonly [name: string, body: string, status: number, code: string][] = [
    ["is no JSON", "{", 400, "body/invalid-json"],
    ["is empty", "", 400, "body/invalid"],
    ["is a number", "1", 400, "body/invalid"],
    ["is a list", "[]", 400, "body/invalid"],
    ["is null", "null", 400, "body/invalid"],
    ["has __proto__", '{"name":"x","__proto__":{"isAdmin":true}}', 400, "body/forbidden-key"],
    ["has __proto__ deep inside", '{"name":{"a":[{"__proto__":1}]}}', 400, "body/forbidden-key"],
    ["has constructor", '{"constructor":{"prototype":{"x":1}}}', 400, "body/forbidden-key"],
    ["is deep", `{"name":${"[".repeat(20)}${"]".repeat(20)}}`, 400, "body/too-deep"],
    ["is as deep as it may be long", `${"[".repeat(16_000)}${"]".repeat(16_000)}`, 400, "body/too-deep"],
    ["is huge", JSON.stringify({ name: "x".repeat(40_000) }), 413, "body/too-large"],
    ["has a wrong type", '{"name":5}', 400, "body/invalid"],
    ["has an unknown member", '{"name":"x","client":"alder-clinic"}', 400, "body/invalid"],
    ["has a long text", JSON.stringify({ name: "x".repeat(201) }), 400, "body/invalid"],
    ["has no telephone number", '{"phone":"0800 SPAM"}', 400, "body/invalid"],
  ]
  for (const [name, body, status, code] of bodies)
    test(`whose body ${name} is refused`, async () => {
      const answer = await post("/contacts", body)
      assert.equal(answer.status, status)
      assert.equal(answer.body.error.code, code)
      assert.equal(typeof answer.body.error.message, "string")
    })

  test("of another content type, without one, or to nowhere is refused", async () => {
    const codeOf = async (path: string, init: RequestInit) => (await ask(crm.url + path, init)).body.error.code
    const { authorization } = headers
    const xml = { authorization, "content-type": "application/xml" }
    assert.equal(await codeOf("/contacts", { method: "POST", body: "<a/>", headers: xml }), "body/unsupported-type")
    assert.equal(await codeOf("/nowhere", { headers }), "route/not-found")
    assert.equal(await codeOf("/calls/%00", { headers }), "request/invalid")
    assert.equal(await codeOf(`/calls/${"x".repeat(250)}`, { headers }), "call/not-found")
    assert.equal(await codeOf("/calls/%E0%A4%A", { headers }), "request/invalid")
    assert.equal(await codeOf("/tasks/t_none", { headers }), "task/not-found")
    assert.equal(await codeOf("/tasks?limit=9999", { headers }), "request/invalid")
    assert.equal(await codeOf("/tasks?status[]=open", { headers }), "request/invalid")
    assert.equal(await codeOf("/contacts", {}), "auth/missing")
    assert.equal(await codeOf("/contacts", { headers: { authorization: "Bearer wrong" } }), "auth/invalid")
    assert.equal(await codeOf("/contacts", { headers: { authorization: "Basic ZGVtbw==" } }), "auth/missing")
  })

  test("that is signed and cannot be read is told so, and never stored", async () => {
    for (const [body, status, code] of [
      ["[]", 422, "webhook/unreadable"],
      ["{", 400, "body/invalid-json"],
      ["7", 422, "webhook/unreadable"],
      ['{"detail":{"eventType":"INITIATED","contactId":5}}', 422, "webhook/unreadable"],
      ['{"detail":{"eventType":"INITIATED","contactId":"../x"}}', 422, "webhook/unreadable"],
      ['{"EventType":"SEGMENTS"}', 422, "webhook/unreadable"],
      ['{"detail":{"__proto__":{},"contactId":"c"}}', 400, "body/forbidden-key"],
      [`{"detail":${"[".repeat(90_000)}${"]".repeat(90_000)}}`, 400, "body/too-deep"],
    ] as const) {
      const answer = await signed(body)
      assert.equal(answer.status, status, body.slice(0, 60))
      assert.equal(answer.body.error.code, code)
    }
    // Of the right form with nonsense inside: taken for what can be read of it.
    for (const body of [
      '{"detail":{"eventType":"__proto__","contactId":"c-1","channel":"VOICE"}}',
      '{"detail":{"eventType":"CONNECTED_TO_AGENT","contactId":"c-2","agentInfo":[],"customerEndpoint":5},"time":{}}',
      '{"EventType":"SEGMENTS","ContactId":"c-3","Segments":{"a":1}}',
      '{"EventType":"SEGMENTS","ContactId":"c-4","Segments":[null,5,{"Transcript":{"Content":7}},{"Utterance":[]}]}',
      '{"EventType":"LATER_INVENTED","ContactId":"c-5"}',
    ])
      assert.equal((await signed(body)).status, 200, body)
    assert.equal((await post(`/webhooks/amazon/${HARBOUR}`, "x".repeat(300_000))).body.error.code, "body/too-large")
  })

  test("in a form that Twilio never sends is refused", async () => {
    const path = `/webhooks/twilio/${HARBOUR}`
    const send = (fields: Record<string, string>) => crm.twilio(fields)
    assert.equal((await send({})).body.ignored, true)
    assert.equal((await send({ CallStatus: "ringing" })).body.error.code, "webhook/unreadable")
    assert.equal((await send({ CallStatus: "ringing", CallSid: "a/b" })).body.error.code, "webhook/unreadable")
    assert.equal((await send({ CallStatus: "__proto__", CallSid: "CA9" })).status, 200)
    assert.equal((await send({ __proto__x: "1", constructor: "2" })).body.ignored, true)
    const odd = {
      TranscriptionEvent: "transcription-content",
      CallSid: "CA9",
      TranscriptionSid: "GT9",
      SequenceId: "1",
    }
    assert.equal((await send({ ...odd, TranscriptionData: "{{{" })).body.takenCount, 0)
    assert.equal(
      (await send({ ...odd, Track: "inbound_track", TranscriptionData: '{"transcript":5}' })).body.takenCount,
      0,
    )
    const lone = await send({
      ...odd,
      SequenceId: "2",
      Track: "inbound_track",
      TranscriptionData: '{"transcript":"\\ud800 \\u0000"}',
    })
    assert.equal(lone.status, 200)
    const long = {
      ...odd,
      SequenceId: "3",
      Track: "inbound_track",
      TranscriptionData: JSON.stringify({ transcript: "x".repeat(20_000) }),
    }
    assert.deepEqual((await send(long)).body.refused, ["limit/turn"])
    const huge = new URLSearchParams({ CallSid: "x".repeat(70_000) })
    const answer = await ask(crm.url + path, { method: "POST", body: huge, headers: { "x-twilio-signature": "x" } })
    assert.equal(answer.body.error.code, "body/too-large")
    // Twice the same field, signed: the first one counts, for the signature both do.
    const twice = new URLSearchParams([
      ["CallSid", "CA9"],
      ["CallSid", "CA10"],
      ["CallStatus", "ringing"],
    ])
    const signature = signTwilio(
      crm.url + path,
      { CallSid: "CA10CallSidCA9", CallStatus: "ringing" },
      "demo-twilio-token",
    )
    const both = await ask(crm.url + path, {
      method: "POST",
      body: twice,
      headers: { "x-twilio-signature": signature },
    })
    assert.equal(both.body.callId, "CA9")
  })

  test("with a command that is none is refused by the library, with its code", async () => {
    const send = (body: object) => post("/calls/CA1/commands", JSON.stringify(body))
    const unknown = await send({ type: "launchRocket" })
    assert.equal(unknown.status, 409)
    assert.match(unknown.body.error.code, /^session\//)
    const wrong = await send({ type: "stateFact", fact: "problem", value: 5 })
    assert.equal(wrong.status, 409)
    assert.equal(wrong.body.error.detail.issues[0].path, "value")
    // Whoever asks is who the token says.
    const forged = await send({ type: "setDisposition", code: "done", by: { id: "boss", role: "supervisor" } })
    assert.equal(forged.status, 200)
    const events = await crm.crm.desk.client(HARBOUR).store.read("CA1")
    assert.deepEqual(events.at(-1)!.by, { id: "priya", role: "agent" })
    const key = await post("/calls/CA1/commands", '{"type":"setDisposition","code":"x"}', { "idempotency-key": "a b" })
    assert.equal(key.body.error.code, "request/invalid")
  })

  test("that stops in the middle holds up nobody", async () => {
    const { port } = new URL(crm.url)
    const socket = connect(Number(port), "127.0.0.1")
    socket.write(
      "POST /contacts HTTP/1.1\r\nhost: x\r\nauthorization: Bearer demo-harbour\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{",
    )
    assert.equal((await ask(`${crm.url}/health`)).status, 200)
    socket.destroy()
  })

  test("changed no object's prototype", () => {
    assert.equal(Object.getPrototypeOf({}), Object.prototype)
    assert.deepEqual(Object.keys(Object.prototype), [])
  })
})

for (const { name, make } of places) {
  describe(`two clients, in ${name}`, () => {
    let place: Place
    let crm: ACrm
    before(async () => {
      place = await make()
      crm = await aCrm(place)
    })
    after(async () => {
      await crm.stop()
      await place.remove()
    })

    test("see nothing of one another, even where numbers and ids are the same", async () => {
      const call = twilioCall("CA1", "+13125550147")
      for (const client of [HARBOUR, ALDER]) {
        await crm.twilio(call.ringing, client)
        await crm.twilio(call.answered, client)
      }
      await crm.twilio(call.caller(9, "My boiler is out."), HARBOUR)
      await crm.twilio(call.caller(9, "My tooth hurts."), ALDER)
      await crm.twilio(call.agent(12, "I'll call you back tomorrow at ten."), HARBOUR)
      await crm.twilio(call.completed, HARBOUR)
      await crm.priya("POST", "/calls/CA1/commands", { type: "completeCall" })

      const [ours, theirs] = [await crm.priya("GET", "/calls/CA1"), await crm.noor("GET", "/calls/CA1")]
      assert.deepEqual(ours.body.turns.map(({ text }: { text: string }) => text).slice(0, 1), ["My boiler is out."])
      assert.deepEqual(
        theirs.body.turns.map(({ text }: { text: string }) => text),
        ["My tooth hurts."],
      )
      assert.equal(theirs.body.phase, "connected")
      assert.notEqual(ours.body.contactId, theirs.body.contactId)

      const [task] = (await crm.priya("GET", "/tasks")).body.tasks
      assert.deepEqual((await crm.noor("GET", "/tasks")).body.tasks, [])
      for (const [method, path, body] of [
        ["GET", `/tasks/${task.id}`],
        ["POST", `/tasks/${task.id}/complete`],
        ["POST", `/tasks/${task.id}/accept`],
        ["POST", `/tasks/${task.id}/cancel`, { reason: "x" }],
        ["GET", `/tasks/${task.id}/as/hubspot`],
        ["GET", `/contacts/${ours.body.contactId}`],
        ["PATCH", `/contacts/${ours.body.contactId}`, { name: "Mallory" }],
        ["DELETE", `/contacts/${ours.body.contactId}`],
        ["POST", `/contacts/${ours.body.contactId}/notes`, { body: "x" }],
        ["POST", "/tasks", { subject: "x", contactId: ours.body.contactId }],
      ] as const)
        assert.equal((await crm.noor(method, path, body)).status, 404, `${method} ${path}`)
      assert.deepEqual((await crm.noor("GET", `/calls?contact=${ours.body.contactId}`)).body.calls, [])
      assert.equal((await crm.priya("GET", `/tasks/${task.id}`)).body.status, "proposed")
      const told = await crm.crm.changes.after(ALDER, 0, 200)
      assert.equal(
        told.some(({ contactId }) => contactId === ours.body.contactId),
        false,
      )
    })
  })
}
