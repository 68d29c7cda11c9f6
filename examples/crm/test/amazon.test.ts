import assert from "node:assert/strict"
import { afterEach, beforeEach, describe, test } from "node:test"
import { aCrm, places, START_AT, type ACrm, type Place } from "./a-crm.ts"

const ID = "a1b2c3d4-5678-90ab-cdef-000000000001"

/** A contact event as EventBridge has it. */
function contactEvent(eventType: string, second: number, more: object = {}) {
  return {
    ...{ version: "0", id: `evt-${second}`, "detail-type": "Amazon Connect Contact Event", source: "aws.connect" },
    ...{ account: "123456789012", region: "us-east-1", time: new Date(START_AT + second * 1_000).toISOString() },
    detail: {
      ...{ eventType, contactId: ID, initialContactId: ID, channel: "VOICE", initiationMethod: "INBOUND" },
      instanceArn: "arn:aws:connect:us-east-1:123456789012:instance/i-1",
      // What the forwarder adds from DescribeContact.
      customerEndpoint: { type: "TELEPHONE_NUMBER", address: "+13125550147" },
      ...more,
    },
  }
}

const agentInfo = { agentArn: "arn:aws:connect:us-east-1:123456789012:instance/i-1/agent/rosa-7" }

/** An event of Contact Lens' live stream. */
function segments(...given: readonly object[]) {
  return {
    Version: "1.0.0",
    Channel: "VOICE",
    ContactId: ID,
    LanguageCode: "en-US",
    EventType: "SEGMENTS",
    Segments: given,
  }
}

const turn = (Id: string, ParticipantRole: string, Content: string, second: number, more: object = {}) => ({
  Transcript: {
    ...{ Id, ParticipantId: ParticipantRole, ParticipantRole, Content },
    ...{ BeginOffsetMillis: second * 1_000, EndOffsetMillis: second * 1_000 + 900, ...more },
  },
})

for (const { name, make } of places) {
  describe(`a call of Amazon Connect, in ${name}`, () => {
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

    const story: readonly (readonly [id: string, event: object])[] = [
      ["evt-0", contactEvent("INITIATED", 0)],
      ["evt-2", contactEvent("QUEUED", 2)],
      ["evt-10", contactEvent("CONNECTED_TO_AGENT", 10, { agentInfo })],
      ["kin-0", { ...segments(), EventType: "STARTED", Segments: undefined }],
      [
        "kin-1",
        segments(
          {
            Utterance: {
              Id: "u1",
              TranscriptId: "t1",
              ParticipantRole: "CUSTOMER",
              PartialContent: "The lift",
              BeginOffsetMillis: 1_000,
              EndOffsetMillis: 1_400,
            },
          },
          turn("t1", "CUSTOMER", "The lift is stuck again.", 1, {
            Sentiment: "NEGATIVE",
            IssuesDetected: [{ CharacterOffsets: { BeginOffsetChar: 0, EndOffsetChar: 23 } }],
          }),
        ),
      ],
      [
        "kin-2",
        segments(turn("t2", "AGENT", "I'm sorry. I'll call you back tomorrow at ten.", 5, { Sentiment: "POSITIVE" })),
      ],
      ["kin-3", segments({ Categories: { MatchedCategories: ["LiftDown"], MatchedDetails: {} } })],
      ["evt-60", contactEvent("DISCONNECTED", 60, { agentInfo })],
      ["evt-90", contactEvent("COMPLETED", 90, { agentInfo })],
    ]

    test("goes from contact events and Contact Lens to a task", async () => {
      for (const [id, event] of story) assert.equal((await crm.amazon(id, event)).status, 200, id)
      const { body } = await crm.priya("GET", `/calls/${ID}`)
      assert.equal(body.phase, "completed")
      assert.equal(body.agentId, "rosa-7")
      assert.equal(body.caller.number, "+13125550147")
      assert.deepEqual(body.turns, [
        { at: START_AT + 11_900, speaker: "caller", text: "The lift is stuck again." },
        { at: START_AT + 15_900, speaker: "agent", text: "I'm sorry. I'll call you back tomorrow at ten." },
      ])
      const vendors = body.facts.map(({ name: fact, value }: { name: string; value: string }) => [fact, value])
      assert.deepEqual(vendors, [
        ["problem", "The lift is stuck again"],
        ["callerSentiment", "negative"],
        ["category:LiftDown", "LiftDown"],
      ])
      assert.deepEqual(crm.failures, [])
      const [task] = (await crm.priya("GET", "/tasks")).body.tasks
      assert.equal(task.status, "proposed")
      assert.equal((await crm.priya("POST", `/tasks/${task.id}/complete`)).body.status, "done")
    })

    test("that is told twice, and in another order, is the same", async () => {
      for (const [id, event] of [...story].reverse()) await crm.amazon(id, event)
      const { seq } = (await crm.priya("GET", `/calls/${ID}`)).body
      for (const [id, event] of story) {
        const { status, body } = await crm.amazon(id, event)
        assert.equal(status, 200)
        assert.equal(body.takenCount ?? 0, 0, id)
      }
      const { body } = await crm.priya("GET", `/calls/${ID}`)
      assert.equal(body.seq, seq)
      assert.equal(body.phase, "completed")
      assert.equal(body.turns.length, 2)
      assert.equal((await crm.priya("GET", "/tasks")).body.tasks.length, 1)
    })

    test("is none where the contact is a chat or an e-mail", async () => {
      const chat = await crm.amazon("evt-1", contactEvent("INITIATED", 0, { channel: "CHAT" }))
      assert.deepEqual(chat.body, { ignored: true })
      assert.equal((await crm.priya("GET", `/calls/${ID}`)).status, 404)
    })
  })
}
