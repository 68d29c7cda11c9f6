import { describe, expect, test } from "vitest"
import { toDatedNotices } from "evenkeel/coach"
import { checkPlaybook, definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { messageOf } from "evenkeel/session"
import { createCall } from "../whole-call.js"

const least = { client: "acme-plumbing", zone: "America/Chicago" }
const words = { reason: "No.", alternative: "This." }
const field = { field: "address", label: "Address" }

describe("what the sections refuse", () => {
  test.each<[change: object, path: string]>([
    [{ messageFields: { mesage: [field] } }, "messageFields.mesage"],
    [{ messageFields: { message: [] } }, "messageFields.message"],
    [{ messageFields: { message: [field, field] } }, "messageFields.message.1.field"],
    [{ messageFields: { message: [{ ...field, kind: "number" }] } }, "messageFields.message.0.kind"],
    [{ messageFields: { message: [{ ...field, kind: "choice" }] } }, "messageFields.message.0.choices"],
    [{ messageFields: { message: [{ ...field, choices: ["a", "b"] }] } }, "messageFields.message.0.choices"],
    [
      { messageFields: { message: [{ ...field, kind: "choice", choices: ["Yes", " yes"] }] } },
      "messageFields.message.0.choices",
    ],
    [{ authority: [{ kind: "refund", allowed: false, reason: "No." }] }, "authority.0.alternative"],
    [{ authority: [{ kind: "refund", allowed: true, upTo: 5, ...words }] }, "authority.0.unit"],
    [{ authority: [{ kind: "refund", allowed: false, upTo: 5, unit: "USD", ...words }] }, "authority.0.upTo"],
    [{ authority: [{ kind: "refund", allowed: true, agents: ["robot"], ...words }] }, "authority.0.agents.0"],
    [{ emergencyContacts: [{ region: "Illinois", label: "Help", number: "911" }] }, "emergencyContacts.0.region"],
    [{ emergencyContacts: [{ label: "Help", number: "call us" }] }, "emergencyContacts.0.number"],
    [{ emergencyContacts: [{ label: "Help", number: "911", kinds: ["flood"] }] }, "emergencyContacts.0.kinds.0"],
    [{ recording: { rule: "always" } }, "recording.rule"],
    [{ recording: {} }, "recording.rule"],
    [{ retention: { text: "expire" } }, "retention.days"],
    [{ retention: { text: "keep", days: 3 } }, "retention.days"],
    [{ notices: [{ text: "x", from: "2026-02-29" }] }, "notices.0.from"],
    [{ notices: [{ text: "x", from: "2026-12-01T24:00" }] }, "notices.0.from"],
    [{ notices: [{ text: "x", from: "2026-12-02", to: "2026-12-01" }] }, "notices.0.to"],
  ])("%o", (change, path) => {
    expect(checkPlaybook({ ...least, ...change }).issues.map((issue) => issue.path)).toEqual([path])
  })

  test("a misspelt type of call is told from what was meant", () => {
    const { issues } = checkPlaybook({ ...least, messageFields: { mesage: [field] } })
    expect(issues[0]?.suggestion).toBe("message")
  })
})

test("a playbook that does not use them keeps its hash, and an empty list changes none", () => {
  const { hash, ...content } = definePlaybook(least)
  const names = ["messageFields", "authority", "emergencyContacts", "recording", "retention", "notices"]
  expect(names.filter((name) => name in content)).toEqual([])
  expect(definePlaybook({ ...least, authority: [], emergencyContacts: [], notices: [] }).hash).toBe(hash)
  expect(definePlaybook({ ...least, recording: { rule: "never" } }).hash).not.toBe(hash)
})

test("a call under a playbook gives a message of its fields", () => {
  const playbook = definePlaybook({ ...least, messageFields: { service: [field] } } satisfies PlaybookInput)
  const call = createCall({ playbook, callId: "CA1", at: 0 })
  expect(messageOf(call.getSnapshot().session, playbook).missing).toEqual([{ ...field, need: "ask" }])
})

describe("notices", () => {
  const dated = (zone: string, from?: string, to?: string) =>
    toDatedNotices({
      zone,
      notices: [{ text: "x", ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }],
    })[0]

  test("hold for whole days on the client's wall, right across the change of clocks", () => {
    expect(dated("America/Chicago", "2026-11-01", "2026-11-01")).toEqual({
      text: "x",
      fromAt: Date.UTC(2026, 10, 1, 5),
      toAt: Date.UTC(2026, 10, 2, 6),
    })
  })

  test("hold to the minute where a time is given, and for good where no end is", () => {
    expect(dated("Europe/London", "2026-06-01T09:30")).toEqual({ text: "x", fromAt: Date.UTC(2026, 5, 1, 8, 30) })
    expect(dated("Europe/London")).toEqual({ text: "x" })
  })

  test("begin with the first instant of a day that a zone cut short or left out", () => {
    expect(dated("Asia/Beirut", "2026-03-29")?.fromAt).toBe(Date.UTC(2026, 2, 28, 22))
    expect(dated("Pacific/Apia", "2011-12-30")?.fromAt).toBe(Date.UTC(2011, 11, 30, 10))
  })
})
