import { describe, expect, test } from "vitest"
import {
  definePhraseBank,
  englishBank,
  phraseIntents,
  phraseTones,
  suggestPhrase,
  type Phrase,
  type PhraseClaim,
  type PhraseQuery,
} from "evenkeel/phrases"
import { spanishBank } from "evenkeel/phrases/es"
import { values } from "./sample-values.js"

const bank = englishBank()
const suggest = (query: PhraseQuery) => suggestPhrase(bank, { slots: values, seed: "CA1", ...query })
const everyClaim: readonly PhraseClaim[] = [
  "everythingCovered",
  "haveAllFacts",
  "agentOwnsNextStep",
  "followUpAgreed",
  "resolved",
]

describe("the choice", () => {
  test("is the same for the same query, and another for another seed", () => {
    const query: PhraseQuery = { intent: "acknowledge", slots: {} }
    expect(suggest(query)).toEqual(suggest(query))
    const chosen = new Set(Array.from({ length: 40 }, (_, seed) => suggest({ ...query, seed: `CA${seed}` }).phrase?.id))
    expect(chosen.size).toBeGreaterThan(2)
  })

  test("never repeats in a call, falls back to plain, and then says that all were said", () => {
    const phrases: Record<string, number> = {}
    const tones: (string | undefined)[] = []
    for (;;) {
      const found = suggest({ intent: "empathy", tone: "gentle", said: { phrases } })
      if (found.phrase === null) {
        expect(found.reason).toBe("exhausted")
        break
      }
      expect(phrases[found.phrase.id]).toBeUndefined()
      phrases[found.phrase.id] = 1
      tones.push(found.phrase.tone)
    }
    expect(tones).toEqual(["gentle", "gentle", "gentle", "plain", "plain", "plain"])
  })

  test("says again what may be said again, what was said least first", () => {
    const phrases: Record<string, number> = {}
    const ids = Array.from({ length: 6 }, () => {
      const { id } = suggest({ intent: "holdCheckBack", said: { phrases } }).phrase!
      phrases[id] = (phrases[id] ?? 0) + 1
      return id
    })
    expect(new Set(ids.slice(0, 3)).size).toBe(3)
    expect(new Set(ids.slice(3)).size).toBe(3)
  })

  test("what speaks of the matter at hand goes first, whatever the seed", () => {
    for (let seed = 0; seed < 20; seed++) {
      const query: PhraseQuery = { intent: "acknowledge", tone: "steady", seed: `CA${seed}` }
      expect(suggest({ ...query, slots: { thing: "your boiler" } })).toMatchObject({
        text: expect.stringContaining("your boiler") as string,
      })
      // Somebody's name is no matter.
      expect(suggest({ ...query, slots: { name: "Dana" } }).phrase).not.toBeNull()
    }
    const names = new Set(
      Array.from({ length: 20 }, (_, seed) => {
        const found = suggest({ intent: "closing", slots: { name: "Dana" }, seed: `CA${seed}` })
        return found.phrase?.id
      }),
    )
    expect(names.size).toBeGreaterThan(1)
  })

  test("warm never stands in for another tone", () => {
    const warm = definePhraseBank([
      { id: "w", intent: "thanks", text: "Lovely, thank you so much.", locale: "en", tone: "warm", source: "x" },
    ])
    for (const tone of ["plain", "steady", "gentle"] as const) {
      expect(suggestPhrase(warm, { intent: "thanks", tone })).toMatchObject({ phrase: null, reason: "notNow" })
    }
    expect(suggestPhrase(warm, { intent: "thanks", tone: "warm" }).phrase?.id).toBe("w")
  })

  test("verbatim comes first, of whatever tone and length, and is not varied", () => {
    const text = `This is said word for word, ${"and it is long, ".repeat(10)}as the client wishes.`
    const own = definePhraseBank(
      [{ id: "v", intent: "greeting", text, locale: "en", tone: "plain", verbatim: true, source: "client" }],
      { base: bank },
    )
    for (const seed of ["a", "b", "c"]) {
      expect(suggestPhrase(own, { intent: "greeting", tone: "warm", seed, slots: values })).toMatchObject({ text })
    }
  })

  test("an intent that no bank has is no fault", () => {
    expect(suggestPhrase(definePhraseBank([]), { intent: "thanks" })).toMatchObject({ reason: "unknownIntent" })
    expect(suggest({ intent: "constructor" as never })).toMatchObject({ reason: "unknownIntent" })
  })
})

describe("what is claimed must be true (A7, features P1)", () => {
  test.each(everyClaim)("a closing that says %s", (claim) => {
    const about = [claim]
    const without = suggest({ intent: "closing", about, claims: everyClaim.filter((each) => each !== claim) })
    expect(without).toMatchObject({ phrase: null, reason: "notNow" })
    expect(
      without.whyNot
        .filter(({ code }) => code === "phrase/claim-false")
        .every(({ lacking }) => lacking.includes(claim)),
    ).toBe(true)
    const found = suggest({ intent: "closing", about, claims: [claim] })
    expect(found.phrase?.claims).toEqual([claim])
    expect(found.phrase === null ? [] : found.why.claims).toEqual([claim])
  })

  test("with no claim true, no phrase of any intent says one", () => {
    for (const intent of phraseIntents) {
      for (const tone of phraseTones) {
        expect(suggest({ intent, tone, claims: [] }).phrase?.claims ?? []).toEqual([])
      }
    }
  })

  test("an admission of fault wants its cause established and authority (D5)", () => {
    const query: PhraseQuery = { intent: "apologyAtFault" }
    expect(suggest(query).phrase).toBeNull()
    expect(suggest({ ...query, claims: ["causeEstablished"] }).whyNot[0]).toMatchObject({
      code: "phrase/no-authority",
      lacking: ["admitFault"],
    })
    expect(suggest({ ...query, authority: ["admitFault"] }).phrase).toBeNull()
    expect(suggest({ ...query, claims: ["causeEstablished"], authority: ["admitFault"] }).phrase).not.toBeNull()
    expect(suggest({ intent: "apologyRegret" }).phrase).not.toBeNull()
    expect(suggest({ intent: "apologyOwnSlip" }).phrase).not.toBeNull()
  })
})

describe("slots", () => {
  test("no redirect without its action, no empathy without what, no refusal without a reason and an alternative (A4, B3)", () => {
    const cases = [
      ["redirect", "action"],
      ["empathy", "what"],
      ["refusalWithAlternative", "reason"],
      ["refusalWithAlternative", "alternative"],
      ["promise", "when"],
      ["holdConsent", "purpose"],
    ] as const
    for (const [intent, slot] of cases) {
      const without = suggest({ intent, slots: { ...values, [slot]: " " } })
      expect(without.phrase?.text ?? "").not.toMatch(new RegExp(`{{ ${slot}`))
      expect(suggest({ intent }).phrase).not.toBeNull()
    }
  })

  test("what is to be asked first is said", () => {
    expect(suggest({ intent: "readBack", slots: {} })).toMatchObject({
      phrase: null,
      reason: "ask",
      ask: ["problem"],
    })
  })

  test("the name is said at most twice a call", () => {
    const query: PhraseQuery = { intent: "closing", about: ["agentOwnsNextStep"], claims: everyClaim }
    const early = suggest({ ...query, said: { nameCount: 1 } })
    expect(early).toMatchObject({ usesName: true, text: expect.stringContaining("Dana") as string })
    const late = suggest({ ...query, said: { nameCount: 2 } })
    expect(late).toMatchObject({ usesName: false, text: expect.not.stringContaining("Dana") as string })
  })

  test("a value that makes it too long to say leaves it out", () => {
    const problem =
      "the boiler went off and on and off again all night long while nobody in the whole house could sleep"
    expect(suggest({ intent: "readBack", slots: { problem } })).toMatchObject({ phrase: null, reason: "notNow" })
    expect(suggest({ intent: "readBack", slots: { problem }, longestMs: 20_000 }).phrase).not.toBeNull()
  })
})

describe("boundaries have levels (C7, features P4)", () => {
  test.each([1, 2, 3] as const)("level %i", (level) => {
    const found = suggest({ intent: "boundary", level })
    expect(found.phrase?.level).toBe(level)
    expect(found.whyNot.some(({ code }) => code === "phrase/other-level")).toBe(true)
  })

  test("the first where nothing is said", () => {
    expect(suggest({ intent: "boundary" }).phrase?.level).toBe(1)
  })
})

describe("languages", () => {
  const both = spanishBank(bank)
  const locale = (query: Partial<PhraseQuery>, from = both) =>
    suggestPhrase(from, { intent: "thanks", ...query }).phrase?.locale ?? null

  test("a region stands for its language, in any case", () => {
    expect(locale({ locale: "es-MX" })).toBe("es")
    expect(locale({ locale: "ES" })).toBe("es")
    expect(locale({})).toBe("en")
  })

  test("the region's own comes first", () => {
    const mexican: Phrase = {
      id: "mx",
      intent: "thanks",
      text: "Mil gracias.",
      locale: "es-MX",
      tone: "plain",
      source: "x",
    }
    const own = definePhraseBank([mexican], { layer: "library", base: both })
    expect(locale({ locale: "es-MX" }, own)).toBe("es-MX")
    expect(locale({ locale: "es" }, own)).toBe("es")
  })

  test("nobody hears another language unless the client says so", () => {
    expect(suggestPhrase(both, { intent: "thanks", locale: "fr" })).toMatchObject({ phrase: null, reason: "noLocale" })
    const french = definePhraseBank([], { base: both, fallbackLocales: ["pt", "es"] })
    const found = suggestPhrase(french, { intent: "thanks", locale: "fr" })
    expect(found.phrase?.locale).toBe("es")
    expect(found).toMatchObject({ why: { isFallbackLocale: true } })
  })

  test("what was all said in one language is not said in another", () => {
    const fallback = definePhraseBank([], { base: both, fallbackLocales: ["en"] })
    const phrases = Object.fromEntries(both.phrases.map(({ id }) => [id, 1]))
    expect(suggestPhrase(fallback, { intent: "thanks", locale: "es", said: { phrases } })).toMatchObject({
      reason: "exhausted",
    })
  })
})

test("each phrase that was not chosen has its reason", () => {
  const found = suggest({ intent: "acknowledge", tone: "steady" })
  const pool = bank.phrases.filter(({ intent }) => intent === "acknowledge")
  expect(new Set([found.phrase?.id, ...found.whyNot.map(({ phraseId }) => phraseId)]).size).toBe(pool.length)
  expect(new Set(found.whyNot.map(({ code }) => code))).toEqual(new Set(["phrase/other-tone", "phrase/not-chosen"]))
})

test("hostile queries are answered", () => {
  for (const query of [
    {},
    { intent: "thanks", slots: null },
    { intent: "thanks", said: { phrases: null } },
    { intent: "thanks", locale: "" },
  ]) {
    expect(() => suggestPhrase(bank, query as never)).not.toThrow()
  }
})

test("without a bank or a query it is told that it cannot be read, not that there is nothing to say", () => {
  const suggest = suggestPhrase as (...given: readonly unknown[]) => unknown
  for (const given of [[], [englishBank()], [{ intent: "thanks" }], [englishBank(), null]])
    expect(suggest(...given)).toMatchObject({ phrase: null, reason: "invalid" })
})
