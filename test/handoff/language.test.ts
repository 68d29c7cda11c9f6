import { checkPlaybook, createCall, definePlaybook, explainRule, defineRules, when } from "evenkeel"
import { explainDispatch, toMessage } from "evenkeel/escalation/dispatch"
import { sayIt } from "evenkeel/followups"
import { isFault } from "evenkeel/kernel"
import {
  renderNote,
  toBriefMarkdown,
  callPicture,
  callReport,
  renderPickUp,
  pickUp,
  renderScorecard,
} from "evenkeel/handoff"
import { describe, expect, test } from "vitest"

const at = Date.UTC(2026, 10, 24, 15)
const call = createCall({ callId: "C", at, playbook: definePlaybook({ client: "acme", zone: "UTC" }) })
call.record({ type: "connectCall", at: at + 1_000 })
call.hear({ speaker: "caller", text: "My boiler is leaking.", at: at + 9_000 })
const { session, heardAt } = call.getSnapshot()
const source = { session, events: call.events(), now: heardAt }
const state = { dispatchId: "d", urgent: true, chasedCount: 0, rungs: [], order: { policyId: "p", brief: {} } }
const sent = { channel: "text", personId: "ana", rung: 0, repeat: 0 } as const
const rules = defineRules([
  { id: "r", when: when.fact("hold.totalMs").moreThan(1), then: [{ do: "advise", practice: "x" }] },
])

const issuesOf = (work: () => unknown) => {
  try {
    return work()
  } catch (fault) {
    return isFault(fault, "input/invalid") ? fault.issues : fault
  }
}

/** Everything that words something for a reader who says which language is theirs. */
const wordings: readonly [string, member: "locale" | "language", (tag: string) => unknown][] = [
  ["renderNote", "locale", (locale) => renderNote(call.note(), { locale })],
  ["toBriefMarkdown", "locale", (locale) => toBriefMarkdown(call.brief(), { locale })],
  ["callPicture", "locale", (locale) => callPicture(source, { locale })],
  ["callReport", "locale", (locale) => callReport(source, { locale })],
  ["pickUp", "locale", (locale) => pickUp({ notes: [call.note()], now: heardAt }, { locale })],
  ["renderPickUp", "locale", (locale) => renderPickUp(pickUp({ notes: [call.note()], now: heardAt }), { locale })],
  ["renderScorecard", "locale", (locale) => renderScorecard(call.scorecard(), { locale })],
  ["explainRule", "locale", (locale) => explainRule(rules, "r", call.getSnapshot(), { locale })],
  ["sayIt", "language", (language) => sayIt({ dueAt: at }, { zone: "UTC", now: at, language })],
  ["toMessage", "language", (language) => toMessage(state, sent, { client: "a", zone: "UTC" }, { language })],
  ["explainDispatch", "language", (language) => explainDispatch([], { zone: "UTC", language })],
]

describe.each(wordings)("%s", (_, member, word) => {
  const expected = "en or es, with a region or without: catalogueLocale(tag) picks the one to fall back on"

  test.each(["fr", "est", "", "no such locale"])("in %j says which languages there are", (tag) => {
    expect(issuesOf(() => word(tag))).toEqual([{ path: `options.${member}`, expected }])
  })

  test("in a tag that is written otherwise says which was meant", () => {
    expect(issuesOf(() => word("es_MX"))).toEqual([{ path: `options.${member}`, expected, suggestion: "es-MX" }])
  })

  test.each(["en", "EN-gb", "es", "es-419"])("speaks %s", (tag) => {
    expect(() => word(tag)).not.toThrow()
  })
})

test("a language under a name that is none of the options is told too", () => {
  const options = { language: "es" } as object
  const expected = "no such member: there are locale, zone, words"
  for (const word of [
    () => renderNote(call.note(), options),
    () => toBriefMarkdown(call.brief(), options),
    () => callReport(source, options),
  ])
    expect(issuesOf(word)).toEqual([{ path: "options.language", expected }])
})

test("a client whose agents speak another language still has its notes, in English, and is warned", () => {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", locale: "fr-CA" })
  const theirs = createCall({ callId: "F", at, playbook })
  theirs.record({ type: "connectCall", at: at + 1_000 })
  theirs.hear({ speaker: "caller", text: "My boiler is leaking.", at: at + 9_000 })
  expect(renderNote(theirs.note())).toContain("Situation")
  expect(theirs.brief().text).toContain("Problem")
  expect(checkPlaybook(playbook).warnings).toContainEqual({
    path: "locale",
    expected: "en or es, with a region or without: cards, notes and briefs are in English",
  })
})

test("no option keeps a brief from being read: it is needed now", () => {
  expect(call.brief({ locale: "fr" }).text).toBe(call.brief().text)
})
