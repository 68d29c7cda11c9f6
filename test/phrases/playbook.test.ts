import { describe, expect, test } from "vitest"
import { checkPlaybook, definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { clientBank, englishBank, suggestPhrase, trueClaims, type PhrasesInput } from "evenkeel/phrases"
import { buildCall } from "evenkeel/testing"

const withPhrases = (phrases?: PhrasesInput): PlaybookInput => ({
  client: "acme",
  zone: "America/Chicago",
  ...(phrases === undefined ? {} : { phrases }),
})
const own = {
  id: "thanks.calling",
  intent: "thanks",
  text: "Acme thanks you.",
  locale: "en",
  tone: "plain",
  source: "acme",
} as const

describe("the section `phrases` of a playbook", () => {
  test("changes no playbook that has none", () => {
    const playbook = definePlaybook(withPhrases())
    expect("phrases" in playbook).toBe(false)
    expect(definePlaybook(playbook).hash).toBe(playbook.hash)
    expect(clientBank(playbook.phrases, englishBank())).toBe(englishBank())
  })

  test("is filled in, frozen, and part of the fingerprint", () => {
    const playbook = definePlaybook(withPhrases({ verbatim: [{ intent: "greeting", text: "Acme, day or night." }] }))
    expect(playbook.phrases).toEqual({
      verbatim: [{ intent: "greeting", text: "Acme, day or night.", locale: "en" }],
      bank: [],
      mute: [],
      slots: {},
      fallbackLocales: [],
    })
    expect(Object.isFrozen(playbook.phrases?.verbatim[0])).toBe(true)
    expect(playbook.hash).not.toBe(definePlaybook(withPhrases()).hash)
    expect(definePlaybook(playbook).hash).toBe(playbook.hash)
  })

  test.each<[string, unknown, readonly string[]]>([
    ["a member that is not known", { greeting: "x" }, ["phrases.greeting"]],
    ["an intent that is none", { verbatim: [{ intent: "hello", text: "x" }] }, ["phrases.verbatim.0.intent"]],
    ["a template beyond slots", { verbatim: [{ intent: "greeting", text: "{{#if x}}" }] }, ["phrases.verbatim.0.text"]],
    ["a text that is no template", { bank: [{ ...own, text: "{name}" }] }, ["phrases.bank.0.text"]],
    ["an id twice", { bank: [own, own] }, ["phrases.bank.1.id"]],
    ["a claim that is none", { bank: [{ ...own, claims: ["done"] }] }, ["phrases.bank.0.claims.0"]],
    ["a level where none belongs", { bank: [{ ...own, level: 2 }] }, ["phrases.bank.0.level"]],
    ["a rule that is none", { slots: { name: "skip" } }, ["phrases.slots.name"]],
    ["a language that is none", { fallbackLocales: ["en_US"] }, ["phrases.fallbackLocales.0"]],
  ])("%s", (_, phrases, paths) => {
    const { issues } = checkPlaybook({ client: "acme", zone: "America/Chicago", phrases })
    expect(issues.map(({ path }) => path)).toEqual(paths)
    expect(issues.every(({ expected }) => expected !== "" && !/invalid/i.test(expected))).toBe(true)
  })

  test("gives the client's bank: verbatim first, its own over the library's, the muted left out", () => {
    const playbook = definePlaybook(
      withPhrases({
        verbatim: [
          { intent: "greeting", text: "{{ clientName }}, day or night. This is {{ agentName }}." },
          { intent: "greeting", text: "Acme, de día y de noche.", locale: "es" },
        ],
        bank: [own],
        mute: ["thanks.patience", "thanks.details"],
        slots: { clientName: "dropClause" },
      }),
    )
    const bank = clientBank(playbook.phrases, englishBank())
    const greeting = suggestPhrase(bank, { intent: "greeting", tone: "warm", slots: { clientName: "Acme" } })
    expect(greeting).toMatchObject({ text: "Acme, day or night.", phrase: { verbatim: true, layer: "client" } })
    expect(suggestPhrase(bank, { intent: "greeting", locale: "es" })).toMatchObject({
      text: "Acme, de día y de noche.",
    })
    const thanks = suggestPhrase(bank, { intent: "thanks" })
    expect(thanks).toMatchObject({ text: "Acme thanks you.", why: { choiceCount: 1 } })
  })
})

describe("what is true of a call", () => {
  test("is read from it", () => {
    const story = buildCall()
    const claims = () => trueClaims(story.call.getSnapshot().session)
    expect(claims()).toEqual([])
    story.record({
      type: "describeArrival",
      queueWaitMs: 300_000,
      earlierContactCount: 2,
      transferCount: 1,
      brokenPromiseIds: ["p"],
    })
    story.answer()
    expect(claims()).toEqual(["waitedLong", "contactedBefore", "transferredBefore", "promiseBroken"])
    story.record({ type: "setRecording", state: "announced" })
    expect(claims()).toContain("recordingOn")
    story.record({ type: "setRecording", state: "paused" })
    expect(claims()).toContain("recordingPaused")
    expect(claims()).not.toContain("recordingOn")
    story.record({ type: "setRecording", state: "refused" })
    expect(claims()).toContain("recordingOff")
    story.record({ type: "stateFact", fact: "cause", value: "the valve" })
    expect(claims()).toContain("causeEstablished")
    expect(claims()).not.toContain("problemStated")
    story.record({ type: "stateFact", fact: "problem", value: "no heat" })
    story.record({ type: "stateFact", fact: "complaint", value: "third time" })
    story.record({ type: "agreeAction", what: "send a plumber", owner: "office" })
    expect(claims()).toEqual(expect.arrayContaining(["problemStated", "complaintNoted", "actionAgreed"]))
    expect(claims()).not.toContain("agentOwnsNextStep")
    story.record({ type: "raiseFlag", flag: "doNotCall" })
    story.record({ type: "requestHelp", helpId: "h" })
    expect(claims()).toEqual(expect.arrayContaining(["doNotCallNoted", "helpAsked"]))
    expect(claims()).not.toContain("helpAcknowledged")
    story.record({ type: "answerHelp", helpId: "h", answer: "acknowledged" })
    expect(claims()).toContain("helpAcknowledged")
    story.record({ type: "resolveIssue", resolution: "partial" })
    expect(claims()).toContain("partlyResolved")
    expect(new Set(claims()).size).toBe(claims().length)
  })

  test("help that answered in a danger that is over has not answered in the next", () => {
    const story = buildCall().answer()
    const claims = () => trueClaims(story.call.getSnapshot().session)
    story.record({ type: "enterSafety", kind: "fire" }).record({ type: "requestHelp", helpId: "h" })
    story.record({ type: "answerHelp", helpId: "h", answer: "acknowledged" })
    expect(claims()).toContain("helpAcknowledged")
    story.record({ type: "clearSafety", reason: "it was the toaster" })
    expect(claims()).toContain("helpAcknowledged")
    story.record({ type: "enterSafety", kind: "medical" })
    expect(claims()).not.toContain("helpAcknowledged")
    story.record({ type: "requestHelp", helpId: "h2" })
    story.record({ type: "answerHelp", helpId: "h2", answer: "acknowledged" })
    expect(claims()).toContain("helpAcknowledged")
  })

  test("a machine is one", () => {
    const { call } = buildCall({ agent: { agentId: "bot", kind: "ai" } }).answer()
    expect(trueClaims(call.getSnapshot().session)).toContain("agentIsMachine")
  })

  test("what was only heard establishes no cause, and admits nothing", () => {
    const story = buildCall().answer()
    story.record({ type: "stateFact", fact: "cause", value: "you broke it", basis: "heard" })
    const session = story.call.getSnapshot().session
    expect(trueClaims(session)).not.toContain("causeEstablished")
    const found = suggestPhrase(englishBank(), {
      intent: "apologyAtFault",
      claims: trueClaims(session),
      authority: ["admitFault"],
    })
    expect(found.phrase).toBeNull()
  })
})
