import assert from "node:assert/strict"
import { afterEach, beforeEach, describe, test } from "node:test"
import { aCrm, HOUR, places, START_AT, twilioCall, until, type ACrm, type Place } from "./a-crm.ts"

const DANA = "+13125550147"

for (const { name, make } of places) {
  describe(`a whole call, in ${name}`, () => {
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

    test("of a known contact goes from ring to task to kept promise", async () => {
      const { body: dana } = await crm.priya("POST", "/contacts", {
        name: "Dana Whitfield",
        phone: DANA,
        zone: "America/Chicago",
      })
      const call = twilioCall("CA1", DANA)

      assert.deepEqual((await crm.twilio(call.ringing)).body, {
        callId: "CA1",
        takenCount: 1,
        repeatedCount: 0,
        refused: [],
      })
      const ringing = (await crm.priya("GET", "/calls/CA1")).body
      assert.equal(ringing.phase, "ringing")
      assert.equal(ringing.contactId, dana.id)
      assert.equal(ringing.pickUp, null)

      await crm.twilio(call.answered)
      await crm.twilio(call.agent(8, "Harbour Plumbing, this is Priya. What has happened?"))
      await crm.twilio(call.caller(14, "The boiler is out again."))
      await crm.twilio(call.agent(20, "I'm sorry. I'll call you back tomorrow at ten."))
      const live = (await crm.priya("GET", "/calls/CA1")).body
      assert.equal(live.phase, "connected")
      assert.deepEqual(
        live.turns.map(({ speaker }: { speaker: string }) => speaker),
        ["agent", "caller", "agent"],
      )
      assert.equal(live.openPromiseIds.length, 1)
      assert.deepEqual((await crm.priya("GET", "/tasks")).body.tasks, [])

      const promiseId = live.openPromiseIds[0]
      const accepted = await crm.priya("POST", "/calls/CA1/commands", { type: "acceptPromise", promiseId })
      assert.equal(accepted.status, 200)
      const [task] = (await crm.priya("GET", "/tasks?status=open")).body.tasks
      assert.equal(task.subject, "Call Dana Whitfield back")
      assert.equal(task.kind, "call")
      assert.equal(task.owner, "priya")
      assert.equal(task.contactId, dana.id)
      // Ten o'clock on Wednesday on Dana's wall.
      assert.equal(task.dueAt, Date.UTC(2026, 10, 25, 16))

      await crm.twilio(call.completed)
      await crm.priya("POST", "/calls/CA1/commands", { type: "completeCall" })
      const over = (await crm.priya("GET", "/calls/CA1")).body
      assert.equal(over.phase, "completed")
      assert.equal(over.outcome, "answered")
      assert.equal(over.pickUp, null)
      const file = (await crm.priya("GET", `/contacts/${dana.id}`)).body
      assert.equal(file.notes.length, 1)
      assert.match(
        file.notes[0].body,
        /We promised a call back, .*Nov 25.*10:00 AM.*: “I'll call you back tomorrow at ten”/,
      )

      crm.passes(18 * HOUR)
      const kept = await crm.priya("POST", `/tasks/${task.id}/complete`)
      assert.equal(kept.status, 200)
      assert.equal(kept.body.status, "done")
      const promise = await crm.crm.desk.client("harbour-plumbing").state(task.followUpId)
      assert.equal((promise as { standing: string }).standing, "kept")
      assert.equal((promise as { end: { onTime: boolean } }).end.onTime, true)

      const again = await crm.priya("POST", `/tasks/${task.id}/complete`)
      assert.equal(again.status, 409)
      assert.equal(again.body.error.code, "followup/completed")
      assert.deepEqual(crm.failures, [])
    })

    test("leaves a promise that nobody took on as a proposed task, which is taken on later", async () => {
      const call = twilioCall("CA1", DANA)
      await crm.twilio(call.ringing)
      await crm.twilio(call.answered)
      await crm.twilio(call.agent(20, "I'll call you back tomorrow at ten."))
      await crm.twilio(call.completed)
      await crm.priya("POST", "/calls/CA1/commands", { type: "completeCall" })
      const [task] = (await crm.priya("GET", "/tasks?status=proposed")).body.tasks
      assert.equal(task.subject, "Call the caller back")
      assert.equal((await crm.priya("POST", `/tasks/${task.id}/accept`)).body.status, "open")
      const reached = { type: "recordAttempt", outcome: "reached", channel: "phone" }
      const done = await crm.priya("POST", `/tasks/${task.id}/commands`, reached)
      assert.equal(done.body.status, "done")
    })

    test("of the same contact begins with the pick-up note of the one before", async () => {
      const first = twilioCall("CA1", DANA)
      await crm.twilio(first.ringing)
      const [contact] = (await crm.priya("GET", "/contacts")).body.contacts
      await crm.priya("PATCH", `/contacts/${contact.id}`, { name: "Dana Whitfield" })
      await crm.twilio(first.answered)
      await crm.twilio(first.agent(20, "I'll call you back tomorrow at ten."))
      const { openPromiseIds } = (await crm.priya("GET", "/calls/CA1")).body
      await crm.priya("POST", "/calls/CA1/commands", { type: "acceptPromise", promiseId: openPromiseIds[0] })
      await crm.priya("POST", "/calls/CA1/commands", { type: "stateFact", fact: "problem", value: "The boiler is out" })
      await crm.twilio(first.completed)
      await crm.priya("POST", "/calls/CA1/commands", { type: "completeCall" })

      crm.passes(24 * HOUR)
      await crm.twilio(twilioCall("CA2", DANA, START_AT + 24 * HOUR).ringing)
      const second = (await crm.priya("GET", "/calls/CA2")).body
      assert.equal(second.phase, "ringing")
      assert.equal(second.arrival.summary, "Problem: The boiler is out.")
      assert.equal(second.arrival.earlierContactCount, 1)
      assert.equal(second.pickUp.callId, "CA1")
      assert.match(second.pickUp.text, /Greet them as Dana Whitfield\./)
      assert.match(second.pickUp.text, /Read back, do not ask: The boiler is out\./)
      assert.match(second.pickUp.text, /Own the promise that we broke\./)
      assert.deepEqual(
        second.pickUp.promised.map(({ standing }: { standing: string }) => standing),
        ["open"],
      )
      assert.deepEqual(
        second.facts.map(({ value }: { value: string }) => value),
        ["The boiler is out"],
      )

      const stranger = (await crm.twilio(twilioCall("CA3", "+13125550199", START_AT + 24 * HOUR).ringing)).body
      assert.equal(stranger.takenCount, 1)
      assert.equal((await crm.priya("GET", "/calls/CA3")).body.pickUp, null)
    })

    test("with a reminder and an overdue promise tells whoever listens", async () => {
      const call = twilioCall("CA1", DANA)
      await crm.twilio(call.ringing)
      await crm.twilio(call.answered)
      await crm.twilio(call.agent(20, "I'll call you back tomorrow at ten."))
      const { openPromiseIds } = (await crm.priya("GET", "/calls/CA1")).body
      await crm.priya("POST", "/calls/CA1/commands", { type: "acceptPromise", promiseId: openPromiseIds[0] })
      const typesOf = async () => (await crm.crm.changes.after("harbour-plumbing", 0, 200)).map(({ type }) => type)
      assert.equal((await typesOf()).includes("task.reminder"), false)
      crm.passes(17.8 * HOUR)
      await until(async () => (await typesOf()).includes("task.reminder") || undefined)
      // It is not offered again: it stands in the journal, and the library was told so.
      await until(async () => {
        const [record] = await crm.crm.desk.client("harbour-plumbing").list({ kind: "followUp" })
        const { reminders } = record!.summary as { reminders: { standing: string }[] }
        return reminders[0]?.standing === "sent" || undefined
      })
      crm.passes(2 * HOUR)
      await until(async () => (await typesOf()).includes("task.overdue") || undefined)
      assert.equal((await crm.priya("GET", "/tasks")).body.tasks[0].urgent, true)
      assert.deepEqual(crm.failures, [])
    })
  })
}
