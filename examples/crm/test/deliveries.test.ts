import assert from "node:assert/strict"
import { afterEach, beforeEach, describe, test } from "node:test"
import { aCrm, HARBOUR, places, twilioCall, type ACrm, type Form, type Place } from "./a-crm.ts"

const DANA = "+13125550147"

/** All that is kept of a call but when and in which order it was heard. */
async function outcomeOf(crm: ACrm, callId = "CA1") {
  const { phase, outcome, turns, promises, caller } = (await crm.priya("GET", `/calls/${callId}`)).body
  const sorted = (list: { at: number; text: string }[]) => [...list].sort((one, other) => one.at - other.at)
  return {
    ...{ phase, outcome, number: caller.number, turns: sorted(turns) },
    promises: promises.map(({ kind, window, words }: Form) => ({ kind, window, words })),
  }
}

function aStory(): readonly Form[] {
  const call = twilioCall("CA1", DANA)
  const started = {
    TranscriptionEvent: "transcription-started",
    CallSid: "CA1",
    TranscriptionSid: "GT-CA1",
    SequenceId: "1",
  }
  return [
    call.ringing,
    call.answered,
    started,
    call.agent(8, "Harbour Plumbing, this is Priya. What has happened?"),
    { ...call.caller(12, "The boiler"), Final: "false" },
    call.caller(14, "The boiler is out again."),
    call.agent(20, "I'll call you back tomorrow at ten."),
    { ...started, TranscriptionEvent: "transcription-stopped", SequenceId: "90" },
    call.completed,
  ]
}

/** Shuffles with a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return items
    .map((item) => ({ item, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

for (const { name, make } of places) {
  describe(`deliveries of a telephone system, in ${name}`, () => {
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

    test("that come twice do nothing the second time", async () => {
      for (const fields of aStory()) await crm.twilio(fields)
      const before = await outcomeOf(crm)
      const { seq } = (await crm.priya("GET", "/calls/CA1")).body
      const newest = await crm.crm.changes.newest(HARBOUR)
      for (const fields of aStory()) {
        const { status, body } = await crm.twilio(fields)
        assert.equal(status, 200)
        assert.equal(body.takenCount ?? 0, 0)
      }
      assert.deepEqual(await outcomeOf(crm), before)
      assert.equal((await crm.priya("GET", "/calls/CA1")).body.seq, seq)
      assert.equal(await crm.crm.changes.newest(HARBOUR), newest)
      assert.equal((await crm.priya("GET", "/contacts")).body.contacts.length, 1)
      assert.deepEqual(
        before.turns.map(({ text }) => text.split(" ")[0]),
        ["Harbour", "The", "I'll"],
      )
    })

    test("that come in any order end in the same call", async () => {
      for (const fields of aStory()) await crm.twilio(fields)
      const expected = await outcomeOf(crm)
      assert.equal(expected.phase, "wrapUp")
      for (const seed of [7, 1_234, 99_991]) {
        const callId = `CA${seed}`
        const renamed = (fields: Form): Form => JSON.parse(JSON.stringify(fields).replaceAll("CA1", callId)) as Form
        for (const fields of shuffled(aStory(), seed))
          assert.equal((await crm.twilio(renamed(fields))).status, 200, `seed ${seed}`)
        const { promises, ...got } = await outcomeOf(crm, callId)
        const { promises: promised, ...wanted } = expected
        assert.deepEqual(got, wanted, `seed ${seed}`)
        assert.deepEqual(promises, promised, `seed ${seed}`)
      }
    })

    test("that come at the same time, each several times, count once", async () => {
      const all = shuffled(
        aStory().flatMap((fields) => [fields, fields, fields]),
        42,
      )
      const answers = await Promise.all(all.map((fields) => crm.twilio(fields)))
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
      const got = await outcomeOf(crm)
      assert.equal(got.turns.length, 3)
      assert.equal(got.promises.length, 1)
      assert.equal(got.phase, "wrapUp")
      assert.equal((await crm.priya("GET", "/contacts")).body.contacts.length, 1)
      const types = (await crm.crm.desk.client(HARBOUR).store.read("CA1")).map(({ type }) => type)
      for (const once of ["call.opened", "call.rang", "call.connected", "promise.heard"])
        assert.equal(types.filter((type) => type === once).length, 1, once)
    })

    test("that go to two servers over one database count once", async () => {
      const other = await aCrm(place)
      try {
        const both = aStory().flatMap((fields) => [crm.twilio(fields), other.twilio(fields)])
        assert.deepEqual([...new Set((await Promise.all(both)).map(({ status }) => status))], [200])
        const got = await outcomeOf(crm)
        assert.equal(got.turns.length, 3)
        assert.equal(got.promises.length, 1)
        assert.deepEqual(await outcomeOf(other), got)
        const changes = await crm.crm.changes.after(HARBOUR, 0, 200)
        assert.deepEqual(
          changes.map(({ position }) => position),
          changes.map((_, index) => index + 1),
        )
        for (const once of ["contact.created", "call.started"])
          assert.equal(changes.filter(({ type }) => type === once).length, 1, once)
      } finally {
        await other.stop()
      }
    })

    test("are told once, whichever server projects them", async () => {
      const other = await aCrm(place)
      try {
        for (let round = 0; round < 5; round++) {
          const call = await crm.crm.desk.client(HARBOUR).openCall({ callId: `CA${round}` })
          await call.record({ type: "connectCall" })
          await Promise.all([crm, other, crm, other].map((each) => each.crm.projection.run(HARBOUR)))
        }
        const changes = await crm.crm.changes.after(HARBOUR, 0, 200)
        const started = changes.filter(({ type }) => type === "call.started").map(({ callId }) => callId)
        assert.deepEqual(started, ["CA0", "CA1", "CA2", "CA3", "CA4"])
      } finally {
        await other.stop()
      }
    })

    test("with words before it is known who rings bring the pick-up note as soon as it is", async () => {
      for (const fields of aStory()) await crm.twilio(fields)
      await crm.priya("POST", "/calls/CA1/commands", { type: "stateFact", fact: "problem", value: "The boiler is out" })
      const next = twilioCall("CA2", DANA, crm.clock.now() + 3_600_000)
      await crm.twilio(next.caller(3, "It is me again."))
      const unknown = (await crm.priya("GET", "/calls/CA2")).body
      assert.equal(unknown.contactId, null)
      assert.equal(unknown.pickUp, null)
      await crm.twilio(next.ringing)
      const known = (await crm.priya("GET", "/calls/CA2")).body
      assert.equal(known.arrival.earlierContactCount, 1)
      assert.equal(known.arrival.summary, "Problem: The boiler is out.")
      assert.equal(known.pickUp.callId, "CA1")
    })

    test("of a form that a person sends twice count once", async () => {
      await crm.twilio(twilioCall("CA1", DANA).ringing)
      const send = () =>
        crm.priya(
          "POST",
          "/calls/CA1/commands",
          { type: "stateFact", fact: "problem", value: "Leak" },
          { "idempotency-key": "form-1" },
        )
      const answers = await Promise.all([send(), send(), send()])
      assert.deepEqual(answers.map(({ body }) => body.repeated).sort(), [false, true, true])
      assert.equal((await crm.priya("GET", "/calls/CA1")).body.facts.length, 1)
    })

    test("of conferences and tasks tell of holds, agents and the work after the call", async () => {
      const timeOf = (second: string) =>
        new Date(crm.clock.now() + Number(second) * 1_000).toUTCString().replace("GMT", "+0000")
      const seconds = String(Math.floor(crm.clock.now() / 1_000))
      const attributes = JSON.stringify({ call_sid: "CA7", from: DANA })
      const task = (name: string, Sid: string) => ({
        ...{ EventType: `reservation.${name}`, Sid, TaskAttributes: attributes, Timestamp: seconds, WorkerSid: "WK1" },
      })
      const conference = (StatusCallbackEvent: string, SequenceNumber: string, CallSid: string) => ({
        ...{
          ConferenceSid: "CF1",
          FriendlyName: "CA7",
          StatusCallbackEvent,
          SequenceNumber,
          CallSid,
          Timestamp: timeOf(SequenceNumber),
        },
      })
      await crm.twilio(task("created", "EV1"))
      await crm.twilio(task("accepted", "EV2"))
      await crm.twilio(conference("participant-join", "1", "CA7"))
      await crm.twilio({ ...conference("participant-join", "2", "CA8"), ParticipantLabel: "agent" })
      await crm.twilio(conference("participant-hold", "3", "CA7"))
      const [held] = (await crm.priya("GET", "/calls?open=true")).body.calls
      assert.equal(held.state, "live")
      assert.deepEqual(
        held.summary.holds.map(({ participantId }: Form) => participantId),
        ["caller"],
      )
      assert.equal(held.summary.agentId, "WK1")
      await crm.twilio(conference("participant-unhold", "4", "CA7"))
      await crm.twilio(task("wrapup", "EV3"))
      await crm.twilio(task("completed", "EV4"))
      const [over] = (await crm.priya("GET", "/calls")).body.calls
      assert.equal(over.state, "completed")
      assert.deepEqual(over.summary.holds, [])
      assert.equal((await crm.twilio({ EventType: "worker.activity.update", Sid: "EV5" })).body.ignored, true)
    })
  })
}
