import assert from "node:assert/strict"
import { afterEach, beforeEach, describe, test } from "node:test"
import { aCrm, places, twilioCall, until, type ACrm, type Place } from "./a-crm.ts"

interface Told {
  readonly id: number
  readonly event: string
  readonly data: { readonly callId: string | null; readonly contactId: string | null }
}

/** Listens as a browser does. */
async function listen(crm: ACrm, headers: Record<string, string> = {}, query = "") {
  const stopping = new AbortController()
  const response = await fetch(`${crm.url}/events${query}`, {
    headers: { authorization: "Bearer demo-harbour", ...headers },
    signal: stopping.signal,
  })
  const told: Told[] = []
  const reading = (async () => {
    let text = ""
    const decoder = new TextDecoder()
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const blocks = text.split("\n\n")
      text = blocks.pop()!
      for (const block of blocks) {
        const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2)))
        if (fields.id !== undefined)
          told.push({ id: Number(fields.id), event: fields.event, data: JSON.parse(fields.data) })
      }
    }
  })().catch(() => undefined)
  return { response, told, ended: reading, stop: () => stopping.abort() }
}

for (const { name, make } of places) {
  describe(`server-sent events, in ${name}`, () => {
    let place: Place
    let crm: ACrm
    beforeEach(async () => {
      place = await make()
      crm = await aCrm(place)
    })
    afterEach(async () => {
      await crm.stop()
      await place.remove()
    })
    const ring = (callId: string) => crm.twilio(twilioCall(callId, "+13125550147").ringing)
    const callsOf = ({ told }: { told: readonly Told[] }) =>
      told.filter(({ event }) => event === "call.started").map(({ data }) => data.callId)

    test("tell what happens from now on", async () => {
      await ring("CA1")
      const listener = await listen(crm)
      assert.equal(listener.response.headers.get("content-type"), "text/event-stream; charset=utf-8")
      await ring("CA2")
      await until(() => (callsOf(listener).length > 0 ? true : undefined))
      assert.deepEqual(callsOf(listener), ["CA2"])
      listener.stop()
    })

    test("go on from Last-Event-ID, with nothing missed and nothing told twice", async () => {
      const first = await listen(crm)
      await ring("CA1")
      await until(() => (callsOf(first).length === 1 ? true : undefined))
      first.stop()
      const last = first.told.at(-1)!.id
      await ring("CA2")
      await ring("CA3")
      const second = await listen(crm, { "last-event-id": String(last) })
      await until(() => (callsOf(second).length === 2 ? true : undefined))
      await ring("CA4")
      await until(() => (callsOf(second).length === 3 ? true : undefined))
      assert.deepEqual(callsOf(second), ["CA2", "CA3", "CA4"])
      const ids = [...first.told, ...second.told].map(({ id }) => id)
      assert.deepEqual(
        ids,
        ids.map((_, index) => index + 1),
      )
      second.stop()
    })

    test("go on from Last-Event-ID after the server was started again", async () => {
      const first = await listen(crm)
      await ring("CA1")
      await until(() => (callsOf(first).length === 1 ? true : undefined))
      const last = first.told.at(-1)!.id
      await ring("CA2")
      await crm.stop()
      await first.ended
      crm = await aCrm(place)
      const second = await listen(crm, {}, `?after=${last}`)
      await until(() => (callsOf(second).length === 1 ? true : undefined))
      assert.deepEqual(callsOf(second), ["CA2"])
      second.stop()
    })

    test("tell what another server over the same database has done", async () => {
      const other = await aCrm(place)
      const listener = await listen(other)
      await ring("CA1")
      await until(() => (callsOf(listener).length === 1 ? true : undefined))
      listener.stop()
      await other.stop()
    })

    test("hold no words, names or numbers", async () => {
      const call = twilioCall("CA1", "+13125550147")
      const listener = await listen(crm, { "last-event-id": "0" })
      await crm.twilio(call.ringing)
      await crm.priya("POST", "/contacts", { name: "Somebody Else", phone: "+13125550198" })
      await crm.twilio(call.answered)
      await crm.twilio(call.caller(9, "The boiler is out."))
      await until(() => (listener.told.length >= 5 ? true : undefined))
      assert.doesNotMatch(JSON.stringify(listener.told), /3125550|boiler|Somebody/)
      listener.stop()
    })

    test("want a token, and an id that is one", async () => {
      const wrong = await listen(crm, { authorization: "Bearer wrong" })
      assert.equal(wrong.response.status, 401)
      assert.equal((await listen(crm, { "last-event-id": "1; drop" })).response.status, 400)
    })
  })
}
