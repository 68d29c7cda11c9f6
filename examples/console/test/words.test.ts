import assert from "node:assert/strict"
import { test } from "node:test"
import { createCall, refuse, type CallEvent } from "evenkeel"
import { inWords } from "../page/console.js"
import { evidence, hintOf, reason } from "../page/words.js"

/** `desiredOutcome`, `close/not-ready`, `call.connected`: names of the program, which nobody on a call has learned. */
const NAMES = /\b[a-z]+[A-Z]\w*|\b[a-z]+\/[a-z]|\b[a-z]+\.[a-z]/

test("what is refused says what belongs there, and no name of a field", () => {
  const call = createCall({ callId: "CA1", at: 0 })
  const wrong = call.record({ type: "stateFact", fact: "desiredOutcome", value: "", at: 1_000 })
  assert.ok(!wrong.ok)
  assert.match(inWords(wrong), /^Something in that entry is missing or not right\. Wanted: .+\.$/)
  assert.doesNotMatch(inWords(wrong), NAMES)
  assert.equal(inWords(refuse("session/completed")), "The call is already completed.")
})

test("what is lacking is told in words", () => {
  const said = reason("close/not-ready", ["problem", "desiredOutcome", "readBack"])
  assert.equal(said, "Still missing before closing: the problem, what they would like, a read-back.")
  assert.equal(reason("hold/ladder-untried", ["probe", "timeStatement"]), "Not tried yet: ask, name the time.")
})

test("a card without a phrase says what it is about", () => {
  assert.equal(
    hintOf({ missing: "desiredOutcome, promise, disposition" }),
    "What they would like, a spoken promise to settle, the wrap-up code",
  )
  assert.equal(hintOf({ step: "Is the main valve closed?" }), "Is the main valve closed?")
  assert.equal(hintOf({}), undefined)
})

test("whatever a card rests on has words", () => {
  const call = createCall({ callId: "CA1", at: 0 })
  call.record({ type: "connectCall", at: 1_000 })
  call.record({ type: "muteParticipant", participantId: "agent", at: 2_000 })
  call.record({ type: "setRecording", recording: "announced", at: 3_000 } as never)
  call.record({ type: "setCallType", callType: "wrongNumber", at: 4_000 })
  for (const event of call.events()) assert.doesNotMatch(evidence(event as CallEvent, "UTC"), NAMES, event.type)
})
