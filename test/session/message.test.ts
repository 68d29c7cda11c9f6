import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  hasForm,
  messageOf,
  messageReadiness,
  readiness,
  type MessageField,
  type MessageFields,
  type SessionState,
} from "evenkeel/session"
import { buildCall, type CallBuilder } from "evenkeel/testing"

const fields: readonly MessageField[] = [
  { field: "callerName", label: "Name" },
  { field: "callbackNumber", label: "Number", kind: "phone" },
  { field: "problem", label: "What is wrong" },
  { field: "address", label: "Address" },
  { field: "waterOff", label: "Is the water off?", kind: "choice", choices: ["Yes", "No"] },
  { field: "access", label: "How to get in", required: false },
]
const settings = { messageFields: { service: fields, message: fields.slice(0, 2) } }
const stateOf = ({ call }: CallBuilder): SessionState => call.getSnapshot().session
const lackingOf = (story: CallBuilder, messageFields: MessageFields = settings.messageFields) =>
  messageOf(stateOf(story), { messageFields }).missing.map(({ field, need }) => `${field} ${need}`)

/** Everything but the address. */
function nearlyAll(): CallBuilder {
  return buildCall({ caller: { name: "Dana" } })
    .answer()
    .record({ type: "describeCaller", callbackNumber: "312-555-0147" })
    .record({ type: "stateFact", fact: "problem", value: "no heating" })
    .record({ type: "stateFact", fact: "waterOff", value: "yes" })
}

describe("what a message lacks", () => {
  test("is named in the client's order, required fields alone", () => {
    const message = messageOf(stateOf(buildCall().answer()), settings)
    expect(message.missing).toEqual(fields.slice(0, 5).map(({ field, label }) => ({ field, label, need: "ask" })))
    expect(message.fields).toHaveLength(6)
    expect(message).toMatchObject({ complete: false, callType: "service", issueId: null })
  })

  test("is nothing once all of it is recorded", () => {
    const story = nearlyAll().record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
    const message = messageOf(stateOf(story), settings)
    expect(message).toMatchObject({ complete: true, missing: [] })
    expect(message.fields.map(({ value }) => value)).toEqual([
      "Dana",
      "312-555-0147",
      "no heating",
      "4 Mill Lane",
      "yes",
      null,
    ])
    expect(message.fields[3]?.evidence).toHaveLength(1)
  })

  test("goes by the type of the call, and a type without fields lacks nothing", () => {
    const story = buildCall().answer().record({ type: "setCallType", callType: "message" })
    expect(lackingOf(story)).toEqual(["callerName ask", "callbackNumber ask"])
    const order = buildCall().answer().record({ type: "setCallType", callType: "order" })
    expect(messageOf(stateOf(order), settings)).toMatchObject({ complete: true, fields: [] })
    expect(messageOf(stateOf(order), {})).toMatchObject({ complete: true, fields: [] })
  })

  test("what was only heard is to be confirmed, and read back and confirmed it counts", () => {
    const story = nearlyAll().record({ type: "stateFact", fact: "address", value: "4 Mill Lane", basis: "heard" })
    expect(lackingOf(story)).toEqual(["address confirm"])
    expect(messageOf(stateOf(story), settings).fields[3]).toMatchObject({ value: "4 Mill Lane", isKnown: false })
    story.record({ type: "readBackFacts", facts: ["address"] }).record({ type: "confirmFacts", facts: ["address"] })
    expect(lackingOf(story)).toEqual([])
  })

  test("what the caller says is wrong, or what has not its form, is to be corrected", () => {
    const story = nearlyAll().record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
    story.record({ type: "correctFact", fact: "address" })
    expect(lackingOf(story)).toEqual(["address correct"])
    story.record({ type: "correctFact", fact: "address", value: "14 Mill Lane" })
    expect(lackingOf(story)).toEqual([])
    story.record({ type: "stateFact", fact: "waterOff", value: "hm" })
    expect(lackingOf(story)).toEqual(["waterOff correct"])
    expect(messageOf(stateOf(story), settings).fields[4]?.value).toBe("hm")
    story.record({ type: "clearFact", fact: "waterOff" })
    expect(lackingOf(story)).toEqual(["waterOff ask"])
  })

  test("the number they ring from is offered, not taken", () => {
    const story = buildCall({ caller: { name: "Dana", number: "312-555-0100" } })
      .answer()
      .record({ type: "setCallType", callType: "message" })
    expect(lackingOf(story)).toEqual(["callbackNumber confirm"])
    expect(messageOf(stateOf(story), settings).fields[1]?.value).toBe("312-555-0100")
  })

  test("the subject is asked for until it is told, and is the caller where they say so", () => {
    const messageFields: MessageFields = {
      service: [
        { field: "subjectName", label: "Patient" },
        { field: "relation", label: "Relation" },
      ],
    }
    const story = buildCall({ caller: { name: "Dana" } }).answer()
    expect(lackingOf(story, messageFields)).toEqual(["subjectName ask", "relation ask"])
    story.record({ type: "describeSubject", subject: { relation: "carer" } })
    expect(lackingOf(story, messageFields)).toEqual(["subjectName ask"])
    story.record({ type: "describeSubject", subject: { relation: "self" } })
    expect(messageOf(stateOf(story), { messageFields }).fields.map(({ value }) => value)).toEqual(["Dana", "self"])
  })

  test("what was told about another matter is confirmed, not asked again; a problem is each matter's own", () => {
    const story = nearlyAll()
      .record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
      .record({ type: "openIssue", issueId: "second" })
    expect(lackingOf(story)).toEqual(["problem ask", "address confirm", "waterOff confirm"])
    const first = stateOf(story).issues[0]!.issueId
    expect(messageOf(stateOf(story), settings, first).complete).toBe(true)
    expect(messageOf(stateOf(story), settings, "no such matter")).toMatchObject({ issueId: null, complete: false })
  })
})

describe("a call that drops in the middle", () => {
  test("leaves its message as far as it got, flagged", () => {
    const story = nearlyAll().drop()
    expect(stateOf(story).line.end).not.toBeNull()
    const message = messageOf(stateOf(story), settings)
    expect(message).toMatchObject({ complete: false, missing: [{ field: "address", label: "Address", need: "ask" }] })
    expect(message.fields.filter(({ isKnown }) => isKnown).map(({ field }) => field)).toEqual([
      "callerName",
      "callbackNumber",
      "problem",
      "waterOff",
    ])
  })

  test("at any point: nothing that was recorded is ever missing from it", () => {
    const told = ["problem", "address", "waterOff", "access"] as const
    fc.assert(
      fc.property(fc.subarray([...told]), (known) => {
        const story = buildCall({ caller: { name: "Dana" } }).answer()
        for (const fact of known) story.record({ type: "stateFact", fact, value: fact === "waterOff" ? "no" : fact })
        story.drop()
        const message = messageOf(stateOf(story), settings)
        const kept = message.fields.filter(({ value }) => value !== null).map(({ field }) => field)
        expect(kept).toEqual(["callerName", ...known])
        expect(message.complete).toBe(false)
        expect(JSON.parse(JSON.stringify(message))).toEqual(message)
      }),
      { numRuns: 16, seed: 4 },
    )
  })
})

describe("what to ask now", () => {
  const nextOf = (story: CallBuilder) => messageReadiness(stateOf(story), settings).next?.field ?? null

  test("is the first that is missing, and nothing once all is known", () => {
    const story = nearlyAll()
    expect(messageReadiness(stateOf(story), settings)).toEqual({
      ready: false,
      missing: [{ field: "address", label: "Address", need: "ask" }],
      next: { field: "address", label: "Address", need: "ask" },
    })
    story.record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
    expect(messageReadiness(stateOf(story), settings)).toEqual({ ready: true, missing: [], next: null })
  })

  test("is nothing in danger, and nothing when the line has closed; what is missing stays named", () => {
    const danger = nearlyAll().record({ type: "enterSafety", kind: "gas" })
    expect(messageReadiness(stateOf(danger), settings)).toMatchObject({ ready: false, next: null })
    expect(nextOf(nearlyAll().drop())).toBeNull()
    expect(messageReadiness(stateOf(nearlyAll().drop()), settings).missing).toHaveLength(1)
  })

  test("is nothing while the caller is heard out", () => {
    expect(nextOf(nearlyAll().record({ type: "openVent" }))).toBeNull()
  })

  test("is one thing after the caller has signalled the end", () => {
    const story = nearlyAll().record({ type: "noteEndSignal" })
    expect(nextOf(story)).toBe("address")
    expect(nextOf(story.record({ type: "noteAsked" }))).toBeNull()
  })

  test("never keeps a call from closing", () => {
    const story = nearlyAll()
      .record({ type: "stateFact", fact: "desiredOutcome", value: "a plumber" })
      .record({ type: "agreeAction", what: "Send a plumber", owner: "office" })
      .record({ type: "readBackFacts" })
    expect(messageReadiness(stateOf(story), settings).ready).toBe(false)
    expect(readiness(stateOf(story)).ready).toBe(true)
  })
})

test("the words in which a danger was told are in no message, and what was recorded is", () => {
  const story = buildCall().answer().caller("There is gas at 4 Mill Lane")
  const { turnId } = story.call.events().find(({ type }) => type === "turn.heard")!.data as { turnId: string }
  story
    .record({ type: "enterSafety", kind: "gas", turnId })
    .record({ type: "stateFact", fact: "address", value: "There is gas at 4 Mill Lane", basis: "heard", turnId })
  const address = () => messageOf(stateOf(story), settings).fields[3]
  expect(address()).toMatchObject({ value: null, need: "confirm" })
  story.record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
  expect(address()).toMatchObject({ value: "4 Mill Lane", need: null })
})

test("the same of words that were said while the danger lasted, and not of those after it", () => {
  const story = buildCall().answer().caller("There is gas in the hall")
  story.record({ type: "enterSafety", kind: "gas" })
  const address = () => messageOf(stateOf(story), settings).fields[3]
  const say = (value: string) => {
    story.caller(value)
    const { turnId } = story.call.events().findLast(({ type }) => type === "turn.heard")!.data as { turnId: string }
    story.record({ type: "stateFact", fact: "address", value, basis: "heard", turnId })
  }
  say("I am at 4 Mill Lane")
  expect(address()).toMatchObject({ value: null, need: "confirm" })
  story.record({ type: "clearSafety", reason: "it was the neighbour's grill" })
  say("9 Dock Road")
  expect(address()).toMatchObject({ value: "9 Dock Road", need: "confirm" })
})

describe("the form of a value", () => {
  const phone: MessageField = { field: "a", label: "A", kind: "phone" }
  const email: MessageField = { field: "a", label: "A", kind: "email" }
  const date: MessageField = { field: "a", label: "A", kind: "date" }

  test.each([
    [phone, "312-555-0147", true],
    [phone, "+44 (0)20 7946 0018 ext. 12", true],
    [phone, "(312) 555.0147", true],
    [phone, "at my mother's", false],
    [phone, "12", false],
    [phone, "1234567890123456", false],
    [phone, "9".repeat(100_000), false],
    [email, "dana@example.org", true],
    [email, "dana at example", false],
    [email, "dana@example", false],
    [email, `${"a@".repeat(50_000)}b.c`, false],
    [date, "2028-02-29", true],
    [date, "2026-02-29", false],
    [date, "Monday", false],
    [{ field: "a", label: "A" }, " ", false],
    [{ field: "a", label: "A", kind: "choice", choices: ["yes", "no"] }, " YES ", true],
    [{ field: "a", label: "A", kind: "choice" }, "yes", false],
  ] as const)("%o %s", (field, value, expected) => {
    expect(hasForm(field, value)).toBe(expected)
  })
})
