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
import { createCall } from "evenkeel"
import { definePlaybook } from "evenkeel/playbook"
import type { AuthorityRule } from "evenkeel/session"
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
    ["review/canned-empathy", "I completely understand how you feel."],
    ["review/blame", "It isn't broken, you're just using it wrong."],
    ["review/dismissive", "You must be mistaken, it was sent."],
    ["review/dismissive", "We never make mistakes like that."],
    ["review/canned-empathy", "I totally get how you feel."],
    ["review/canned-empathy", "Trust me, I understand what it's like."],
    ["review/dismissive", "You're being unreasonable."],
    ["review/dismissive", "You're really rather hard to please."],
    ["review/dismissive", "You're the only person with a problem here."],
    ["review/dismissive", "I've explained this to you three times."],
    ["review/outcome-comfort", "That will never happen again, I promise."],
    ["review/outcome-comfort", "I can guarantee there won't be any trouble."],
    ["review/blame", "If you'd listened the first time, we wouldn't be here."],
    ["review/policy-wall", "Honestly, that's just how the system works."],
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
    ["review/not-in-safety", "Please calm down.", { isSafety: true }],
    ["review/not-in-safety", "That stays between you and me.", { isSafety: true }],
    ["review/cheer-after-grief", "Have a great day!", { isGrief: true }],
    ["review/name-too-often", "Thank you, Dana. Yes, Dana. Of course, Dana.", { name: "Dana" }],
    ["review/unfilled-slot", "Thank you, {{ name }}."],
    ["review/unfilled-slot", "Thank you, [name]."],
    ["review/calm-down", "Por favor, cálmese.", { locale: "es", bank }],
    ["review/policy-wall", "Es la política de la empresa.", { locale: "es-MX", bank }],
    ["review/outcome-comfort", "Todo va a salir bien.", { locale: "es", bank }],
    ["review/unfounded-claim", "Ya está resuelto.", { locale: "es", bank }],
    ["review/canned-empathy", "Entiendo su frustración.", { locale: "es", bank }],
    ["review/outcome-comfort", "Le garantizo que mañana lo tiene.", { locale: "es", bank }],
    ["review/blame", "Usted debió leer el contrato.", { locale: "es", bank }],
    ["review/canned-empathy", "Sé perfectamente cómo se siente.", { locale: "es", bank }],
    ["review/dismissive", "Usted está siendo poco razonable.", { locale: "es", bank }],
    ["review/dismissive", "Se lo he explicado tres veces.", { locale: "es", bank }],
    ["review/outcome-comfort", "Eso no volverá a pasar, se lo prometo.", { locale: "es", bank }],
    ["review/blame", "Si me hubiera escuchado, no estaríamos así.", { locale: "es", bank }],
  ])("%s: %s", (code, text, view) => {
    const found = review(text, view).filter((finding) => finding.code === code)
    expect(found).toHaveLength(1)
    expect(found[0]!.span.end).toBeGreaterThan(found[0]!.span.start)
    expect(found[0]!.span.end).toBeLessThanOrEqual(text.length)
    expect(found[0]!.isFinal).toBe(true)
  })

  test.each<[string, ReviewView?]>([
    ["I hear you. Tell me what happened."],
    ["I totally get that you need it by Friday."],
    ["I know how you'd like it set up."],
    ["I don't think you're being unreasonable at all."],
    ["You're the only person I can talk to about this account, is that right?"],
    ["You're not the only one who told us, and we are looking into it."],
    ["I can't promise that it will never happen again."],
    ["I want to make sure this doesn't happen again."],
    ["The guarantee covers the motor."],
    ["If you'd like me to, I can check the box for you."],
    ["This is how it works: we collect it, then we refund you."],
    ["Is it resolved now?"],
    ["Tell me if I'm doing it wrong."],
    ["You must be tired of this."],
    ["We do make mistakes, and this was one."],
    ["Usted debió de recibir un correo.", { locale: "es", bank }],
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
    ["Usted no está exagerando, tiene razón.", { locale: "es", bank }],
    ["No puedo prometerle que no vuelva a pasar.", { locale: "es", bank }],
    ["No es usted el único que nos lo ha dicho.", { locale: "es", bank }],
    ["Le prometo que le llamo a las cinco.", { locale: "es", bank }],
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

/** Spanish is reviewed where its bank is given. */
const bankOf = (locale: string) => (locale === "es" ? spanishBank() : englishBank())

describe("an end of the call that is announced", () => {
  const code = "review/end-without-authority"
  const says = (text: string, locale: string) => codes(text, { locale, bank: bankOf(locale) }).includes(code)

  test.each([englishBank(), spanishBank()])(
    "is heard in our own phrases that need the authority, and in no other",
    (bank) => {
      for (const { text, locale, authority, id } of bank.phrases)
        expect([id, says(text, locale)]).toEqual([id, authority === "endCall"])
    },
  )

  test.each([englishBank(), spanishBank()])("is not needed for a boundary of any level", ({ phrases }) => {
    for (const level of [1, 2, 3])
      for (const tone of ["plain", "steady"]) {
        const free = phrases.filter((phrase) => phrase.intent === "boundary" && (phrase.level ?? 1) === level)
        expect(free.filter((phrase) => phrase.tone === tone && phrase.authority === undefined)).not.toEqual([])
      }
  })

  test.each([
    ["Stop that or I'm going to hang up on you.", "en"],
    ["I'm hanging up now.", "en"],
    ["One more word like that and this call is over.", "en"],
    ["If you keep swearing we will have to disconnect the call.", "en"],
    ["I will terminate this call if you don't stop.", "en"],
    ["Unless you calm your tone I'll be ending this conversation.", "en"],
    ["Si sigue as\u00ed, cuelgo.", "es"],
    ["Voy a tener que colgar si no para.", "es"],
    ["O me habla bien o doy por terminada la llamada.", "es"],
  ])("%s", (text, locale) => {
    expect(says(text, locale)).toBe(true)
    expect(codes(text, { locale, bank: bankOf(locale), authority: ["endCall"] })).not.toContain(code)
  })

  test.each([
    ["I'm going to see to that as soon as we hang up.", "en"],
    ["Before I end the call, is there anything else?", "en"],
    ["If there's nothing else, I'll end the call here.", "en"],
    ["Don't worry, I won't hang up.", "en"],
    ["I'm not going to end the call.", "en"],
    ["You can end the call whenever you like.", "en"],
    ["Shall we end the call here?", "en"],
    ["Please don't hang up.", "en"],
    ["Did the other agent hang up on you?", "en"],
    ["This offer has to end on Friday.", "en"],
    ["I'm sorry the last call ended like that.", "en"],
    ["Antes de terminar la llamada, \u00bfalgo m\u00e1s?", "es"],
    ["Si no hay nada m\u00e1s, termino la llamada.", "es"],
    ["No voy a colgar.", "es"],
    ["No cuelgue, por favor.", "es"],
  ])("not in: %s", (text, locale) => {
    expect(says(text, locale)).toBe(false)
  })
})

describe("what was done", () => {
  const lackingIn = (text: string, claims: PhraseClaim[] = []) =>
    review(text, { claims }).flatMap(({ code, lacking }) => (code === "review/unfounded-claim" ? lacking : []))

  test.each<[string, PhraseClaim]>([
    ["I've dispatched a plumber, he's five minutes away.", "dispatchAcknowledged"],
    ["A plumber is on the way.", "dispatchAcknowledged"],
    ["I've sent the plumber.", "dispatchAcknowledged"],
    ["Our engineer has just left.", "dispatchAcknowledged"],
    ["The technician will be with you in ten minutes, she's already on her way.", "dispatchAcknowledged"],
    ["We have someone heading to you now.", "dispatchAcknowledged"],
    ["The nurse is ten minutes away.", "dispatchAcknowledged"],
    ["Your appointment is confirmed.", "actionDone"],
    ["Your appointment has been booked for Monday.", "actionDone"],
    ["I've booked you in for nine.", "actionDone"],
    ["I have passed your message to the owner.", "actionDone"],
    ["I've let Dr Lee know.", "actionDone"],
    ["Your refund has been processed.", "actionDone"],
    ["I've refunded the charge.", "actionDone"],
    ["We've cancelled your subscription.", "actionDone"],
    ["The refund went through.", "actionDone"],
    ["I just sent you the email.", "actionDone"],
    ["Your refund has been processed, okay?", "actionDone"],
    ["Your order has been placed and the fee was waived.", "actionDone"],
  ])("%s wants %s, and nothing once it is true", (text, claim) => {
    expect(new Set(lackingIn(text))).toEqual(new Set([claim]))
    expect(lackingIn(text, [claim])).toEqual([])
  })

  test.each([
    "Has your appointment been confirmed?",
    "Is your appointment confirmed?",
    "Once your refund has been processed, you will get an email.",
    "If your appointment is confirmed, they text you.",
    "So you say that your refund has been processed, but nothing came.",
    "You told me you've sent the form twice.",
    "You've booked a table for four.",
    "I haven't booked anything yet.",
    "Your refund has not been processed.",
    "Nothing has been sent yet.",
    "Was the plumber sent to the right house?",
    "Let me see whether a plumber is on the way.",
    "I don't know whether your order has been placed.",
    "I want to make sure your appointment is confirmed.",
    "I'll call you when the plumber is on his way.",
    "They should have sent the engineer yesterday.",
    "Have you sent us the photo?",
    "As soon as the technician has left, I call you.",
    "I've passed the exam myself.",
    "The nearest shop is ten minutes away.",
    "I've noted the address.",
    "We've sent you from desk to desk, and I'm sorry.",
    "We sent the team an email.",
    "A refund is processed within five days.",
    "Your refund has been processed?",
    "Someone has left a message for you.",
    "I have confirmed your number.",
    "I've heard what you said.",
  ])("nothing in: %s", (text) => {
    expect(lackingIn(text)).toEqual([])
  })

  test("is true of a call where an action was recorded as done", () => {
    const call = buildCall()
    call.answer()
    call.record({ type: "stateFact", fact: "problem", value: "Charged twice" })
    call.record({ type: "agreeAction", what: "Refund the charge", actionId: "refund" })
    const found = () => codes("Your refund has been processed.", toReviewView(call.call.getSnapshot().session))
    expect(found()).toEqual(["review/unfounded-claim"])
    call.record({ type: "amendAction", actionId: "refund", standing: "done" })
    expect(found()).toEqual([])
  })
})

describe("a promise that the client lets nobody make", () => {
  const refund = { kind: "refund", allowed: true, upTo: 50, unit: "USD" } as const
  const discount = { kind: "discount", allowed: false } as const
  const lackingIn = (text: string, authority: readonly AuthorityRule[]) =>
    review(text, { limits: { authority } }).flatMap(({ code, lacking, severity }) =>
      code === "review/promise-without-authority" ? [severity, ...lacking] : [],
    )

  test("is found before it is said", () => {
    expect(lackingIn("I will refund you $80 today.", [refund])).toEqual(["block", "refund"])
    expect(lackingIn("I'll give you a discount of 20 percent.", [discount])).toEqual(["block", "discount"])
    expect(lackingIn("I will refund you $50 today.", [refund])).toEqual([])
    expect(lackingIn("I will refund you $80 today.", [])).toEqual([])
    expect(lackingIn("You will refund them $80 today?", [refund])).toEqual([])
    expect(
      review("A technician comes by at six.", { limits: { followUps: { mayPromise: ["callback"] } } }),
    ).toMatchObject([{ code: "review/promise-without-authority", lacking: ["promise:visit"] }])
  })

  test("is answered with what the client lets one offer instead, and a line for a limit; a promise for others with what to do if nobody calls", () => {
    const instead = (text: string, rule: AuthorityRule) => review(text, { bank, limits: { authority: [rule] } })[0]
    const offered = instead("I will refund you $80 today.", { ...refund, reason: "Not ours.", alternative: "We ask." })
    expect(offered?.alternative).toBe("We ask.")
    expect(offered?.replacements[0]).toMatch(/^authorityLimit\./)
    expect(instead("I will refund you $80 today.", refund)).not.toHaveProperty("alternative")
    expect(instead("He will call you back in ten minutes.", refund)?.replacements[0]).toMatch(/^ifNotHeard\./)
  })

  test("is what the coach speaks up about, once it was said", () => {
    const playbook = definePlaybook({
      client: "acme",
      zone: "UTC",
      authority: [refund, discount].map((rule) => ({ ...rule, reason: "Not ours.", alternative: "We ask." })),
      followUps: { mayPromise: ["callback", "do"] },
    })
    for (const text of [
      "I will refund you $80 today.",
      "I will refund you $40 today.",
      "I'll give you a discount of 20 percent.",
      "We will send someone at six today.",
      "I'll call you back at six.",
    ]) {
      const call = createCall({ playbook, callId: "CA1", at: 0 })
      call.record({ type: "connectCall", at: 1_000 })
      call.hear({ speaker: "caller", text: "You charged me twice.", at: 20_000 })
      const before = call.review(text).some(({ code }) => code === "review/promise-without-authority")
      const said = call.hear({ speaker: "agent", text, at: 30_000 })
      const after =
        said.ok && said.events.some(({ data }) => (data as { practiceId?: string }).practiceId === "overAuthority")
      expect([text, before]).toEqual([text, after])
    }
  })

  test.each([
    ["I can waive the fee for you.", ["block", "waiveFee"]],
    ["We’re happy to waive that call-out fee if you pay today.", ["block", "waiveFee"]],
    ["Would you like me to waive the fee?", ["block", "waiveFee"]],
    ["Shall I waive the fee, then?", ["block", "waiveFee"]],
    ["I might be able to refund you $80.", ["block", "refund"]],
    ["I can offer you a refund of $40.", []],
    ["I can't waive the fee.", []],
    ["I can ask my manager to waive the fee.", []],
    ["I can waive the whole fee and note it.", ["block", "waiveFee"]],
    ["Let me see whether we waive that fee.", []],
    ["If I could waive the fee, I would.", []],
    ["I can take a message for the office.", []],
  ])("is found where it is offered: %s", (text, lacking) => {
    const waiveFee = { kind: "waiveFee", allowed: true, agents: ["human"] } as const
    const limits = { authority: [waiveFee, refund] }
    const lackingOf = (agentKind: "ai" | "human") =>
      review(text, { limits, agentKind }).flatMap(({ severity, lacking }) => [severity, ...lacking])
    expect(lackingOf("ai")).toEqual(lacking)
    expect(lackingOf("human")).toEqual(lacking.includes("waiveFee") ? [] : lacking)
  })

  test("a call knows what its playbook lets the agent say", () => {
    const authority = (allowed: boolean) => [
      { kind: "endCall", allowed, reason: "The owner decides.", alternative: "We ask her." },
    ]
    for (const allowed of [true, false]) {
      const playbook = definePlaybook({ client: "acme", zone: "UTC", authority: authority(allowed) })
      const call = createCall({ playbook, callId: "CA1", at: 0 })
      const found = call.review("Please stop, or I will end the call.").map(({ code }) => code)
      expect(found).toEqual(allowed ? [] : ["review/end-without-authority"])
    }
  })
})

test("what is no text is no text that may be said", () => {
  const call = createCall({ callId: "CA1", at: 0 })
  for (const text of [{ text: "Calm down." }, 7, ["Calm down."]])
    expect(call.review(text as never)).toMatchObject([{ code: "review/no-text", severity: "block" }])
  expect(() => review({ text: "Calm down." } as never)).toThrow(/input\/invalid\n  text: expected/)
})
