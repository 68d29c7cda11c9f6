import { describe, expect, test } from "vitest"
import { checkPlaybook } from "evenkeel"

const least = { client: "bright-smile", zone: "America/Denver" }
const phrase = { id: "own", intent: "acknowledge", locale: "en", tone: "plain", source: "us" }
const urgency = { field: "urgency", label: "How urgent", kind: "choice", choices: ["tonight", "this week"] }
const message = { message: [urgency] }
const rule = (when: object) => ({ rules: [{ id: "r", when, then: [{ do: "advise", practice: "holdReturn" }] }] })
const tonight = { "==": [{ stated: ["urgency"] }, "tonight"] }

/** What is warned of beside what is unset. */
const unset = checkPlaybook(least).warnings.map(({ path }) => path)
const warnedOf = (change: object) => {
  const { issues, warnings } = checkPlaybook({ ...least, ...change })
  expect(issues).toEqual([])
  return warnings.filter(({ path }) => !unset.includes(path)).map(({ path, suggestion }) => [path, suggestion])
}

describe("checkPlaybook warns of a name that leads nowhere, with what was probably meant", () => {
  test.each<[change: object, path: string, suggestion?: string | undefined]>([
    [{ practices: { hotstart: { on: false } } }, "practices.hotstart", "hotStart"],
    [{ practices: { saySomethingNice: { on: false } } }, "practices.saySomethingNice", undefined],
    [
      { callTypes: { order: { practices: { emphaty: { on: false } } } } },
      "callTypes.order.practices.emphaty",
      "empathy",
    ],
    [{ phrases: { mute: ["closing.letgo"] } }, "phrases.mute.0", "closing.letGo"],
    [{ cues: { mute: [{ rule: "humanRequest.speek" }] } }, "cues.mute.0.rule", "humanRequest.speak"],
    [
      { phrases: { bank: [{ ...phrase, text: "Is {{ patientName }} with you?" }] } },
      "phrases.bank.0.text",
      "agentName",
    ],
    [
      { phrases: { verbatim: [{ intent: "greeting", text: "{{ clientNam }}, good day." }] } },
      "phrases.verbatim.0.text",
      "clientName",
    ],
    [
      { messageFields: { message: [{ field: "callername", label: "Name" }] } },
      "messageFields.message.0.field",
      "callerName",
    ],
    [{ messageFields: { message: [{ field: "problm", label: "What" }] } }, "messageFields.message.0.field", "problem"],
    [{ messageFields: { message: [{ field: "probelm", label: "What" }] } }, "messageFields.message.0.field", "problem"],
    [
      { messageFields: message, ...rule({ and: [{ "==": [{ stated: ["urgncy"] }, "tonight"] }, tonight] }) },
      "rules.0.when.and.0.==.0.stated.0",
      "urgency",
    ],
    [
      { messageFields: message, ...rule({ "==": [{ stated: ["urgency"] }, "Tonight"] }) },
      "rules.0.when.==.1",
      "tonight",
    ],
    [
      { messageFields: message, ...rule({ in: [{ stated: ["urgency"] }, ["tonight", "today"]] }) },
      "rules.0.when.in.1.1",
      undefined,
    ],
  ])("%j", (change, path, suggestion) => {
    expect(warnedOf(change)).toEqual([[path, suggestion]])
  })

  test.each<[change: object]>([
    [{ practices: { hotStart: { on: false } } }],
    [
      {
        phrases: {
          mute: ["closing.letGo", "own", "verbatim.greeting.1"],
          bank: [{ ...phrase, text: "I see." }],
          verbatim: [{ intent: "greeting", text: "Hello." }],
        },
      },
    ],
    [
      {
        cues: {
          mute: [
            { rule: "humanRequest.speak" },
            { rule: "problem.told" },
            { rule: "anger.shouted" },
            { rule: "es.waits.long" },
            { say: "a word", kinds: ["anger"] },
          ],
        },
      },
    ],
    [{ phrases: { bank: [{ ...phrase, text: 'Is {{ pet | default: "your pet" }} with you, {{ name }}?' }] } }],
    [{ phrases: { bank: [{ ...phrase, text: "Is {{ pet }} with you?", slots: { pet: "ask" } }] } }],
    [{ phrases: { bank: [{ ...phrase, text: "Is {{ pet }} with you?" }], slots: { pet: "refuse" } } }],
    [
      {
        messageFields: {
          message: [
            { field: "address", label: "Address" },
            { field: "callerNote", label: "Note" },
          ],
        },
      },
    ],
    [{ messageFields: message, ...rule(tonight) }],
    [rule({ "==": [{ stated: ["orderNumber"] }, "7"] })],
  ])("and of none that is there, or may be the client's own: %j", (change) => {
    expect(warnedOf(change)).toEqual([])
  })
})
