import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, test } from "node:test"
import { aCrm, HARBOUR, HOUR, places, START_AT, twilioCall, type ACrm, type Place } from "./a-crm.ts"

for (const { name, make } of places) {
  describe(`what people do, in ${name}`, () => {
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

    /** A call in which Dana was promised to be called back; gives her contact and the task. */
    async function aPromise() {
      const call = twilioCall("CA1", "+13125550147")
      await crm.twilio(call.ringing)
      await crm.twilio(call.answered)
      await crm.twilio(call.caller(9, "The Zanzibar boiler is out."))
      await crm.twilio(call.agent(12, "I'll call you back tomorrow at ten."))
      const { contactId, openPromiseIds } = (await crm.priya("GET", "/calls/CA1")).body
      await crm.priya("PATCH", `/contacts/${contactId}`, { name: "Dana Whitfield" })
      await crm.priya("POST", "/calls/CA1/commands", { type: "acceptPromise", promiseId: openPromiseIds[0] })
      await crm.twilio(call.completed)
      await crm.priya("POST", "/calls/CA1/commands", { type: "completeCall" })
      const [task] = (await crm.priya("GET", "/tasks")).body.tasks
      return { contactId: contactId as string, task }
    }

    test("contacts: one for each number", async () => {
      const made = await crm.priya("POST", "/contacts", { name: "Dana", phone: "+13125550147" })
      assert.equal(made.status, 201)
      const twice = await crm.priya("POST", "/contacts", { name: "Dan", phone: "+13125550147" })
      assert.equal(twice.status, 409)
      assert.deepEqual(twice.body.error, {
        code: "contact/exists",
        message: "Another contact has this number.",
        detail: { id: made.body.id },
      })
      const other = await crm.priya("POST", "/contacts", { name: "Nadia" })
      assert.equal((await crm.priya("PATCH", `/contacts/${other.body.id}`, { phone: "+13125550147" })).status, 409)
      assert.equal((await crm.priya("PATCH", `/contacts/${other.body.id}`, { phone: null })).status, 200)
      const first = (await crm.priya("GET", "/contacts?limit=1")).body.contacts
      const rest = (await crm.priya("GET", `/contacts?after=${first[0].id}`)).body.contacts
      assert.deepEqual(new Set([...first, ...rest].map(({ id }) => id)), new Set([made.body.id, other.body.id]))
    })

    test("notes: by whom and when", async () => {
      const { body: contact } = await crm.priya("POST", "/contacts", { name: "Dana" })
      const note = await crm.priya("POST", `/contacts/${contact.id}/notes`, { body: "Prefers mornings." })
      assert.equal(note.status, 201)
      const { notes } = (await crm.priya("GET", `/contacts/${contact.id}`)).body
      assert.deepEqual(notes, [{ ...note.body, author: "priya", at: START_AT, body: "Prefers mornings." }])
      assert.equal(
        (await crm.priya("POST", "/contacts/c_none/notes", { body: "x" })).body.error.code,
        "contact/not-found",
      )
    })

    test("tasks of their own beside those of promises, what is due first comes first", async () => {
      const { task } = await aPromise()
      const own = { subject: "Order the valve", dueAt: START_AT + HOUR }
      const { body: made } = await crm.priya("POST", "/tasks", own)
      const { body: undated } = await crm.priya("POST", "/tasks", { subject: "Tidy the van" })
      const ids = async (query = "") =>
        (await crm.priya("GET", `/tasks${query}`)).body.tasks.map(({ id }: { id: string }) => id)
      assert.deepEqual(await ids(), [made.id, task.id, undated.id])
      assert.equal((await crm.priya("POST", `/tasks/${made.id}/complete`)).body.status, "done")
      assert.equal((await crm.priya("POST", `/tasks/${made.id}/complete`)).body.error.code, "task/not-open")
      assert.equal(
        (await crm.priya("POST", `/tasks/${undated.id}/cancel`, { reason: "done already" })).body.status,
        "cancelled",
      )
      assert.deepEqual(await ids("?status=open"), [task.id])
    })

    test("a promise at another time: the task moves", async () => {
      const { task } = await aPromise()
      const at = task.dueAt + 2 * HOUR
      const input = {
        type: "rescheduleFollowUp",
        due: { at },
        reason: "asked for",
        consent: { words: "Noon is better" },
      }
      const moved = await crm.priya("POST", `/tasks/${task.id}/commands`, input)
      assert.equal(moved.status, 200, JSON.stringify(moved.body))
      assert.equal(moved.body.dueAt, at)
      const withdrawn = await crm.priya("POST", `/tasks/${task.id}/cancel`, { reason: "Dana rang herself" })
      assert.equal(withdrawn.body.status, "cancelled")
      assert.match(withdrawn.body.details, /Ended: withdrawn, Dana rang herself\./)
    })

    test("a promise as a task of HubSpot's and Salesforce's, and as a calendar", async () => {
      const { task } = await aPromise()
      const hubspot = (await crm.priya("GET", `/tasks/${task.id}/as/hubspot`)).body
      assert.equal(hubspot.properties.hs_task_subject, "Call Dana Whitfield back")
      assert.equal(hubspot.properties.hs_timestamp, "2026-11-25T16:00:00.000Z")
      const salesforce = (await crm.priya("GET", `/tasks/${task.id}/as/salesforce`)).body
      assert.deepEqual([salesforce.TaskSubtype, salesforce.ActivityDate], ["Call", "2026-11-25"])
      const calendar = await crm.priya("GET", `/tasks/${task.id}/as/icalendar`)
      assert.match(calendar.headers.get("content-type")!, /^text\/calendar/)
      assert.match(calendar.body, /DUE;TZID=America\/Chicago:20261125T100000/)
      assert.equal((await crm.priya("GET", `/tasks/${task.id}/as/fax`)).status, 404)
    })

    test("a person is forgotten, and nothing else is", async () => {
      const { contactId, task } = await aPromise()
      const other = twilioCall("CA2", "+13125550188")
      await crm.twilio(other.ringing)
      await crm.twilio(other.caller(5, "Mine works."))
      assert.equal((await crm.priya("DELETE", `/contacts/${contactId}`)).status, 204)
      for (const path of [`/contacts/${contactId}`, `/tasks/${task.id}`])
        assert.equal((await crm.priya("GET", path)).status, 404)
      const call = (await crm.priya("GET", "/calls/CA1")).body
      assert.equal(call.phase, "completed")
      assert.doesNotMatch(JSON.stringify(call), /Zanzibar|Dana|5550147/)
      assert.match(JSON.stringify((await crm.priya("GET", "/calls/CA2")).body), /Mine works\..*|5550188/)
      assert.equal((await crm.priya("DELETE", `/contacts/${contactId}`)).status, 404)
      // Whoever rings from that number is a stranger.
      crm.passes(HOUR)
      await crm.twilio(twilioCall("CA3", "+13125550147", START_AT + HOUR).ringing)
      const later = (await crm.priya("GET", "/calls/CA3")).body
      assert.equal(later.pickUp, null)
      assert.notEqual(later.contactId, contactId)
      if (name !== "SQLite") return
      await crm.priya("POST", "/calls/CA3/commands", { type: "completeCall" })
      await crm.stop()
      const folder = dirname(place.database)
      for (const file of readdirSync(folder)) {
        const bytes = readFileSync(join(folder, file), "latin1")
        assert.equal(/Zanzibar|Dana Whitfield/.test(bytes), false, file)
      }
      crm = await aCrm(place)
    })

    test("the desk has nothing open that nobody would wake", async () => {
      await aPromise()
      assert.deepEqual(await crm.crm.desk.audit([HARBOUR]), [])
    })
  })
}
