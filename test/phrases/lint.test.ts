import { describe, expect, test } from "vitest"
import {
  definePhraseBank,
  lintBank,
  recognisePhrases,
  sayMs,
  type BankCode,
  type LintOptions,
  type Phrase,
} from "evenkeel/phrases"

const base = { id: "a", intent: "acknowledge", locale: "en", tone: "plain", source: "acme" } as const
const lint = (phrases: readonly Partial<Phrase>[], options?: LintOptions) =>
  lintBank(
    definePhraseBank(phrases.map((phrase, index): Phrase => ({ ...base, text: "I see.", id: `p${index}`, ...phrase }))),
    options,
  )

describe("what a lint finds", () => {
  test.each<[BankCode, readonly Partial<Phrase>[], readonly string[]]>([
    ["bank/unknown-slot", [{ text: "So, {{ boilr }}: noted." }], ["boilr"]],
    ["bank/slot-required", [{ intent: "redirect", text: "I see. Let's go on." }], ["action"]],
    [
      "bank/slot-required",
      [{ intent: "refusalWithAlternative", text: "Not that way: {{ reason }}." }],
      ["alternative"],
    ],
    ["bank/claim-never-true", [{ claims: ["resolved", "partlyResolved"] }], ["resolved", "partlyResolved"]],
    ["bank/claim-never-true", [{ claims: ["dispatchAcknowledged"] }], ["dispatchAcknowledged"]],
    ["bank/unknown-authority", [{ authority: "admitFalt" }], []],
    ["bank/unsayable-length", [{ text: `I see, ${"and so on, ".repeat(12)}thank you.` }], ["16000"]],
    [
      "bank/unsayable-length",
      [{ intent: "safetyStay", text: "Please stay on the line with me here while we see what can be done now." }],
      ["6400"],
    ],
    ["bank/phrase-to-avoid", [{ text: "I understand your frustration." }], ["review/canned-empathy"]],
    ["bank/phrase-to-avoid", [{ text: "Please calm down." }], ["review/calm-down"]],
    ["bank/phrase-to-avoid", [{ tone: "gentle", text: "Have a great day." }, {}], ["review/cheer-after-grief"]],
    ["bank/hidden-claim", [{ intent: "closing", text: "You're all set. Goodbye." }], ["everythingCovered"]],
    ["bank/hidden-promise", [{ text: "We will call you back." }], []],
    ["bank/missing-plain", [{ tone: "warm" }], ["acknowledge"]],
    [
      "bank/missing-locale",
      [{}, { locale: "es", text: "Ya veo." }, { intent: "thanks", text: "Thank you." }],
      ["thanks plain"],
    ],
    ["bank/discourteous", [{ text: "You must wait for it." }], []],
    ["bank/discourteous", [{ text: "Thank you so much!" }], []],
    ["bank/not-we", [{ text: "The company does not do that." }], []],
    ["bank/broken-when-dropped", [{ text: "{{ name }}." }], ["name"]],
    ["bank/duplicate", [{ text: "I see, thank you." }, { text: "I see. Thank you!" }], ["p0"]],
    [
      "bank/near-duplicate",
      [{ text: "I see that, and thank you for it." }, { text: "I see that and I thank you for it." }],
      ["p0"],
    ],
  ])("%s", (code, phrases, about) => {
    const found = lint(phrases).filter((finding) => finding.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ about, severity: expect.stringMatching(/warn|note/) as string })
  })

  test("and nothing in a decent bank", () => {
    expect(lint([{}, { text: "Thank you, {{ name }}, I have that down." }])).toEqual([])
  })

  test("what the client knows is known", () => {
    expect(lint([{ text: "So, {{ boiler }}: noted." }], { slots: ["boiler"] })).toEqual([])
    expect(lint([{ authority: "refund" }], { authorities: ["refund"] })).toEqual([])
    expect(lint([{ claims: ["dispatchAcknowledged"] }], { hostClaims: ["dispatchAcknowledged"] })).toEqual([])
    expect(lint([{}], { locales: ["en", "es"] }).map(({ locale }) => locale)).toEqual(["es"])
    expect(lint([{}], { locales: ["en-US"] })).toEqual([])
  })

  test("and verbatim words are the client's affair, as long as they like", () => {
    expect(lint([{ verbatim: true, text: `Welcome, ${"and so on, ".repeat(12)}thank you.` }])).toEqual([])
  })

  test("a misspelt slot is named with what was meant", () => {
    expect(lint([{ text: "Thank you, {{ nme }}, noted." }])[0]?.suggestion).toBe("name")
  })
})

describe("how long it takes to say", () => {
  test.each<[string, string | undefined, number]>([
    ["", undefined, 0],
    ["Thank you for waiting.", "en", 1_600],
    ["Gracias por esperar.", "es-MX", 1_080],
    ["Ring 555 0100.", "en", 3_200],
    ["Our number is 1.", "en", 1_600],
    ["!!! ...", "en", 0],
    ["ありがとうございます", "ja", 400],
    ["x", "__proto__", 400],
  ])("%j in %s", (text, locale, ms) => {
    expect(locale === undefined ? sayMs(text) : sayMs(text, locale)).toBe(ms)
  })
})

describe("what was said of a bank", () => {
  const bank = definePhraseBank([
    { ...base, id: "sum", intent: "summary", text: "To sum up: {{ problem }}. Next, we {{ action }}." },
    { ...base, id: "hello", text: "I hear you." },
    { ...base, id: "es", text: "Le escucho con mucha atención.", locale: "es" },
  ])
  const ids = (text: string, options = {}) => recognisePhrases(bank, text, options).map(({ phraseId }) => phraseId)

  test.each<[string, readonly string[]]>([
    ["So to sum up, the boiler is off, and next we send a plumber.", ["sum"]],
    ["I hear you.", ["hello"]],
    ["Yes, I hear you, and I'm on it", ["hello"]],
    ["I can't hear what you say", []],
    ["Next we see what to do", []],
    ["le escucho con mucha atención", []],
  ])("%s", (text, found) => {
    expect(ids(text)).toEqual(found)
  })

  test("in its language, and among those that were offered", () => {
    expect(ids("Le escucho con mucha atención, dígame", { locale: "es-ES" })).toEqual(["es"])
    expect(ids("I hear you.", { phraseIds: ["sum"] })).toEqual([])
  })

  test("with its share", () => {
    expect(recognisePhrases(bank, "To sum up, next we go")[0]).toMatchObject({ coverageRatio: 1, isVerbatim: false })
  })
})
