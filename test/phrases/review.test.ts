import { describe, expect, test } from "vitest"
import {
  definePhraseBank,
  englishBank,
  lintBank,
  review,
  toReviewView,
  type PhraseBank,
  type PhraseClaim,
  type ReviewCode,
  type ReviewView,
} from "evenkeel/phrases"
import { spanishBank } from "evenkeel/phrases/es"
import { buildCall } from "evenkeel/testing"
import { fc, test as property } from "./property.js"

const bank = spanishBank(englishBank())
const codes = (text: string, view: ReviewView = {}) => review(text, view).map(({ code }) => code)

describe("what had better not be said", () => {
  test.each<[ReviewCode, string, ReviewView?]>([
    ["review/calm-down", "You need to calm down."],
    ["review/blame", "You should have called us earlier."],
    ["review/policy-wall", "I'm sorry, that's our policy."],
    ["review/dismissive", "It's not a big deal."],
    ["review/retaliation", "You are being ridiculous."],
    ["review/clinical-advice", "Just give him two aspirin."],
    ["review/legal-advice", "You should sue them."],
    ["review/outcome-comfort", "He's going to be fine."],
    ["review/claims-human", "I'm a real person.", { agentKind: "ai" }],
    ["review/overshare", "My husband left me last year."],
    ["review/canned-empathy", "I completely understand your frustration."],
    ["review/canned-empathy", "I\u2019m sorry for any inconvenience."],
    ["review/guessed-title", "Of course, ma'am."],
    ["review/card-number", "So the card is 4242 4242 4242 4242, right?"],
    ["review/card-number", "That is four two four two four two four two four two four two four two four two."],
    ["review/unfounded-claim", "You're all set."],
    ["review/unfounded-claim", "Everything is taken care of."],
    ["review/unfounded-claim", "I have everything I need."],
    ["review/unfounded-claim", "The plumber is on his way."],
    ["review/fault-without-authority", "I'm so sorry, we made a mistake with your order."],
    ["review/promise-without-time", "We will call you back."],
    ["review/promise-without-authority", "He will call you back in ten minutes."],
    ["review/not-in-safety", "Let me put you on hold.", { isSafety: true }],
    ["review/cheer-after-grief", "Have a great day!", { isGrief: true }],
    ["review/name-too-often", "Thank you, Dana. Yes, Dana. Of course, Dana.", { name: "Dana" }],
    ["review/unfilled-slot", "Thank you, {{ name }}."],
    ["review/unfilled-slot", "Thank you, [name]."],
    ["review/calm-down", "Por favor, cálmese.", { locale: "es", bank }],
    ["review/policy-wall", "Es la política de la empresa.", { locale: "es-MX", bank }],
    ["review/outcome-comfort", "Todo va a salir bien.", { locale: "es", bank }],
    ["review/unfounded-claim", "Ya está resuelto.", { locale: "es", bank }],
    ["review/canned-empathy", "Entiendo su frustración.", { locale: "es", bank }],
  ])("%s: %s", (code, text, view) => {
    const found = review(text, view).filter((finding) => finding.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]!.span.end).toBeGreaterThan(found[0]!.span.start)
    expect(found[0]!.span.end).toBeLessThanOrEqual(text.length)
    expect(found[0]!.isFinal).toBe(true)
  })

  test.each<[string, ReviewView?]>([
    ["I hear you. Tell me what happened."],
    ["Is it resolved now?"],
    ["I want to see that it's resolved."],
    ["I'm sorry, that was my mistake."],
    ["I'm sorry, I talked over you."],
    ["I'm sorry, I misspoke."],
    ["We will call you back by six tonight."],
    ["Let me put you on hold."],
    ["Have a great day!"],
    ["That's a great deal of trouble.", { isGrief: true }],
    ["Dana, thank you. Goodbye, Dana.", { name: "Dana" }],
    ["I'm a real person.", { agentKind: "human" }],
    ["The order number is 4242424242424241."],
    ["No es para menos, le escucho.", { locale: "es", bank }],
    ["Cuando esté resuelto le llamamos.", { locale: "es", bank }],
    ["anything at all", { locale: "xx" }],
    [""],
  ])("nothing in: %s", (text, view) => {
    expect(codes(text, view)).toEqual([])
  })
})

describe("Spanish comes with the Spanish bank", () => {
  const codesWith = (given: PhraseBank) => codes("Por favor, cálmese.", { locale: "es-MX", bank: given })

  test("and with each bank over it, one that was stored too", () => {
    const own = { id: "own", intent: "thanks", text: "Gracias.", locale: "es", tone: "plain", source: "acme" } as const
    const over = definePhraseBank([own], { base: spanishBank() })
    for (const each of [bank, over, JSON.parse(JSON.stringify(over)) as PhraseBank]) {
      expect(codesWith(each)).toEqual(["review/calm-down"])
    }
  })

  test("without it only what needs no language is found", () => {
    expect(codesWith(englishBank())).toEqual([])
    expect(codes("Cálmese, {{ name }}: 4242 4242 4242 4242.", { locale: "es" })).toEqual([
      "review/unfilled-slot",
      "review/card-number",
    ])
  })

  test("for a lint too", () => {
    const own = { id: "own", intent: "thanks", text: "Cálmese.", locale: "es", tone: "plain", source: "acme" } as const
    const found = lintBank(definePhraseBank([own], { base: spanishBank() })).filter(
      ({ phraseId }) => phraseId === "own",
    )
    expect(found.map(({ about }) => about)).toContainEqual(["review/calm-down"])
  })
})

test("a slot that will say when is a time", () => {
  expect(codes("We will call you back {{ when }}.")).toEqual(["review/unfilled-slot"])
})

describe("claims", () => {
  test.each<[string, PhraseClaim]>([
    ["You're all set.", "everythingCovered"],
    ["That's resolved.", "resolved"],
    ["I'll get started on this.", "agentOwnsNextStep"],
    ["I have everything I need.", "haveAllFacts"],
    ["She is on her way.", "dispatchAcknowledged"],
    ["The recording is paused.", "recordingPaused"],
  ])("%s wants %s, and nothing once it is true", (text, claim) => {
    const found = review(text).filter(({ code }) => code === "review/unfounded-claim")
    expect(found).toMatchObject([{ severity: "block", lacking: [claim] }])
    expect(codes(text, { claims: [claim] })).not.toContain("review/unfounded-claim")
  })

  test("acceptance case 1: a promise to get started, of a call where nothing is agreed, is blocked; once agreed it is not", () => {
    const call = buildCall()
    call.answer()
    const text = "I'll get started on this right away."
    expect(codes(text, toReviewView(call.call.getSnapshot().session))).toContain("review/unfounded-claim")
    call.record({ type: "stateFact", fact: "problem", value: "The boiler is out" })
    call.record({ type: "agreeAction", what: "Order the part", owner: "agent-1" })
    expect(codes(text, toReviewView(call.call.getSnapshot().session))).toEqual([])
  })
})

describe("replacements", () => {
  test("are phrases of the bank that may be said now", () => {
    const bank = englishBank()
    const [found] = review("I understand your frustration.", { bank })
    expect(found?.replacements).toHaveLength(3)
    const intents = found?.replacements.map((id) => bank.phrases.find((phrase) => phrase.id === id)?.intent)
    expect(new Set(intents)).toEqual(new Set(["empathy"]))
  })

  test("make no claim that is not true", () => {
    const bank = englishBank()
    const ids = review("You're all set.", { bank }).flatMap(({ replacements }) => replacements)
    const claims = ids.flatMap((id) => bank.phrases.find((phrase) => phrase.id === id)?.claims ?? [])
    expect([ids.length, claims]).toEqual([3, []])
  })

  test.each([
    ["He is on his way.", ["ifNotHeard"]],
    ["My supervisor is joining.", ["ifNotHeard"]],
    ["I have everything I need.", ["readBack"]],
    ["Everything is taken care of.", ["closing"]],
    ["I am a real person.", ["aiDisclosure"]],
  ])("say what is true in its place: %s", (text, intents) => {
    const bank = englishBank()
    const [found] = review(text, { bank, agentKind: "ai", claims: ["agentIsMachine"] })
    const given = found?.replacements.map((id) => bank.phrases.find((phrase) => phrase.id === id)?.intent)
    expect([...new Set(given)]).toEqual(intents)
  })

  test("a machine that is asked whether it is one does not begin anew", () => {
    const view = { bank: englishBank(), agentKind: "ai", claims: ["agentIsMachine"] } as const
    expect(review("I am a real person.", view)[0]?.replacements[0]).toBe("aiDisclosure.computer")
  })

  test("are of the language, and not muted", () => {
    const bank = spanishBank(englishBank())
    const [found] = review("Cálmese.", { bank, locale: "es" })
    const locales = found?.replacements.map((id) => bank.phrases.find((phrase) => phrase.id === id)?.locale)
    expect(locales).toEqual(["es", "es", "es"])
    const muted = { ...bank, muted: [found!.replacements[0]!] }
    expect(review("Cálmese.", { bank: muted, locale: "es" })[0]?.replacements).not.toContain(muted.muted[0])
  })
})

describe("text that still grows", () => {
  const isPartial = true

  test("the last word may be cut", () => {
    expect(codes("Please calm dow", { isPartial })).toEqual([])
    expect(codes("Please calm down, ", { isPartial })).toEqual(["review/calm-down"])
  })

  test("what is lacking may yet be said", () => {
    expect(codes("We will call you back ", { isPartial })).toEqual([])
    expect(codes("We will call you back. And ", { isPartial })).toEqual(["review/promise-without-time"])
    expect(codes("We will call you back by six. And ", { isPartial })).toEqual([])
  })

  test("a finding is final once two sentences have gone by", () => {
    const says = "You need to calm down."
    expect(review(`${says} `, { isPartial })[0]?.isFinal).toBe(false)
    expect(review(`${says} Please. I mean it. So, `, { isPartial })[0]?.isFinal).toBe(true)
  })

  test("but never one that a later sentence may still put right: an alternative, a time", () => {
    const later = " The file is here. It is a long one. One thing more. And "
    const finals = (text: string) => review(text + later, { isPartial }).map(({ code, isFinal }) => [code, isFinal])
    expect(finals("That's our policy.")).toEqual([["review/policy-wall", false]])
    expect(finals("We will call you back.")).toEqual([["review/promise-without-time", false]])
    expect(finals("You should sue them.")).toEqual([["review/legal-advice", true]])
  })

  const sentence = fc.constantFrom(
    "You need to calm down.", "It's our policy.", "We will call you back.", "I can offer a refund instead.", "You're all set.", "He will be fine.",
    "I'm sorry for the inconvenience.", "What happened then?", "Let us see, at 6 p.m. perhaps.", "He will ring you tomorrow.", "Calm down the dog!",
    "Thank you, sir.", "The card is 4242 4242 4242 4242.", "My husband left me.", "so anyway", "You should sue them,", "she said", "“calm down”",
  ) // prettier-ignore
  property(
    "what is final stays, whatever follows",
    fc.array(sentence, { minLength: 1, maxLength: 6 }),
    fc.nat(200),
    (parts, cut) => {
      const text = parts.join(" ")
      const now = review(text.slice(0, cut), { isPartial }).filter(({ isFinal }) => isFinal)
      const later = review(text, {})
      for (const { code, span } of now) expect(later).toContainEqual(expect.objectContaining({ code, span }))
    },
  )
})

test("hostile text is answered, in a bounded time", () => {
  const texts = [
    "\ud800",
    "{{".repeat(5_000),
    "calm ".repeat(20_000),
    "a".repeat(100_000),
    "you ".repeat(20_000),
    ". ".repeat(20_000),
    "[name".repeat(3_000),
  ]
  for (const text of texts) {
    for (const locale of ["en", "es"]) {
      const before = performance.now()
      review(text, { locale, bank, name: "(a+)+$", isPartial: true, isGrief: true, isSafety: true, agentKind: "ai" })
      expect(performance.now() - before).toBeLessThan(5_000)
    }
  }
})
