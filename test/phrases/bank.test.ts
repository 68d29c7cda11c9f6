import { describe, expect, test } from "vitest"
import { Fault, isFault } from "evenkeel/kernel"
import { checkPhrases, definePhraseBank, englishBank, suggestPhrase, type Phrase } from "evenkeel/phrases"

const base = { intent: "thanks", locale: "en", tone: "plain", source: "test" } as const
const thanks: Phrase = { ...base, id: "t", text: "Thank you." }

describe("phrases that cannot be used", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["no list", "x", [""]],
    ["not an object", [null], ["0"]],
    ["an unknown member", [{ ...thanks, txt: "x" }], ["0.txt"]],
    ["an unknown intent", [{ ...thanks, intent: "thank" }], ["0.intent"]],
    ["an unknown claim", [{ ...thanks, claims: ["allDone"] }], ["0.claims.0"]],
    ["a level that is none", [{ ...thanks, intent: "boundary", level: 4 }], ["0.level"]],
    ["a level where none belongs", [{ ...thanks, level: 1 }], ["0.level"]],
    ["verbatim: false", [{ ...thanks, verbatim: false }], ["0.verbatim"]],
    ["a locale with an underscore", [{ ...thanks, locale: "en_US" }], ["0.locale"]],
    ["a tag of a template language", [{ ...thanks, text: "{% if x %}Hi{% endif %}" }], ["0.text"]],
    ["a rule for a slot that is not there", [{ ...thanks, slots: { name: "ask" } }], ["0.slots.name"]],
    ["a fallback without one", [{ ...thanks, text: "Hi {{ a }}", slots: { a: "fallback" } }], ["0.slots.a"]],
    ["an id twice", [thanks, thanks], ["1.id"]],
    ["a blank text and a wrong tone", [{ ...thanks, text: " ", tone: "plane" }], ["0.text", "0.tone", "0.text"]],
    [
      "a getter that throws",
      [
        Object.defineProperty({}, "id", {
          enumerable: true,
          get: () => {
            throw new Error("x")
          },
        }),
      ],
      ["0"],
    ],
  ])("%s", (_, phrases, paths) => {
    expect(checkPhrases(phrases).map(({ path }) => path)).toEqual(paths)
    expect(() => definePhraseBank(phrases as Phrase[])).toThrow(Fault)
  })

  test("say what was probably meant", () => {
    expect(checkPhrases([{ ...thanks, intent: "thank" }])[0]?.suggestion).toBe("thanks")
    expect(checkPhrases([{ ...thanks, locale: "en_US" }])[0]?.suggestion).toBe("en-US")
    const misspelt = { ...thanks, text: "Hi {{ name }}", slots: { nam: "ask" } }
    expect(checkPhrases([misspelt])[0]?.suggestion).toBe("name")
  })

  test("the same id in another language is another phrase", () => {
    expect(checkPhrases([thanks, { ...thanks, locale: "es" }])).toEqual([])
  })

  test("options are looked at too", () => {
    const wrong = { layer: "boss", mute: "t", slots: { name: "never" } }
    try {
      definePhraseBank([], wrong as never)
      expect.unreachable()
    } catch (error) {
      expect(isFault(error, "phrases/invalid") && error.issues.map(({ path }) => path)).toEqual([
        "layer",
        "mute",
        "slots.name",
      ])
    }
  })
})

describe("layers", () => {
  const library = definePhraseBank([thanks, { ...thanks, id: "u", text: "Thanks again." }], { layer: "library" })
  const client = definePhraseBank([{ ...thanks, text: "Acme thanks you." }], { base: library, mute: ["u"] })
  const texts = (bank: typeof client) => bank.phrases.map(({ text, layer }) => [text, layer])

  test("the same id overrides, others are kept", () => {
    expect(texts(client)).toEqual([
      ["Acme thanks you.", "client"],
      ["Thanks again.", "library"],
    ])
    expect(texts(library)).toHaveLength(2)
  })

  test("mute holds further up, and so do slots and languages", () => {
    const team = definePhraseBank([], { layer: "team", base: client, slots: { a: "ask" } })
    const personal = definePhraseBank([], { layer: "personal", base: team, fallbackLocales: ["en"] })
    expect(personal).toMatchObject({ muted: ["u"], slots: { a: "ask" }, fallbackLocales: ["en"] })
    const found = suggestPhrase(personal, { intent: "thanks", said: { phrases: { t: 1 } } })
    expect(found).toMatchObject({ phrase: null, reason: "exhausted" })
    expect(found.whyNot).toContainEqual({ phraseId: "u", code: "phrase/muted", lacking: [] })
  })

  test("a layer does not go under a nearer one", () => {
    const personal = definePhraseBank([], { layer: "personal", base: client })
    const mine = definePhraseBank([thanks], { layer: "personal", base: personal })
    expect(() => definePhraseBank([], { layer: "team", base: mine })).toThrow("base")
  })

  test("the nearest comes first, whatever the seed", () => {
    const mine = definePhraseBank([{ ...thanks, id: "m", text: "Cheers." }], { layer: "personal", base: englishBank() })
    for (let seed = 0; seed < 50; seed++) {
      expect(suggestPhrase(mine, { intent: "thanks", seed: String(seed) }).phrase?.id).toBe("m")
    }
  })
})

test("a bank is plain JSON and frozen", () => {
  const bank = definePhraseBank([thanks])
  expect(Object.isFrozen(bank) && Object.isFrozen(bank.phrases) && Object.isFrozen(bank.phrases[0])).toBe(true)
  expect(JSON.parse(JSON.stringify(bank))).toEqual(bank)
})
