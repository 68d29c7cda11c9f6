import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { detectCues } from "evenkeel/cues"
import type { CueKind } from "evenkeel/session"
import {
  askIntentFor,
  englishBank,
  englishPhrases,
  lintBank,
  phraseIntents,
  privateIntents,
  recognisePhrases,
  renderPhrase,
  review,
  sayMs,
  type Intent,
  type Phrase,
} from "evenkeel/phrases"
import { spanishBank, spanishPhrases } from "evenkeel/phrases/es"
import { values } from "./sample-values.js"

const english = englishPhrases()
const spanish = spanishPhrases()
const cellOf = ({ intent, tone, level, claims = [], authority, commits }: Phrase) =>
  JSON.stringify([intent, tone, level ?? null, claims, authority ?? null, commits ?? null])
const cellsOf = (phrases: readonly Phrase[]) => {
  const counts = new Map<string, number>()
  for (const phrase of phrases) counts.set(cellOf(phrase), (counts.get(cellOf(phrase)) ?? 0) + 1)
  return counts
}
const said = (phrase: Phrase) => {
  const rendered = renderPhrase(phrase, values)
  return rendered.ok ? rendered.text : `(not rendered: ${phrase.id})`
}

describe("the English pack", () => {
  test("has at least 250 phrases, and at least three of each intent, tone and level", () => {
    expect(english.length).toBeGreaterThanOrEqual(250)
    expect([...cellsOf(english)].filter(([, count]) => count < 3)).toEqual([])
  })

  test("has each intent in plain words", () => {
    const plain = new Set(english.filter(({ tone }) => tone === "plain").map(({ intent }) => intent))
    expect(phraseIntents.filter((intent) => !plain.has(intent))).toEqual([])
  })

  test("has nothing that its own lint finds", () => {
    expect(lintBank(englishBank(), { hostClaims: ["dispatchAcknowledged"] })).toEqual([])
  })

  test("each phrase can be said in 8 seconds, and one for safety in twelve words", () => {
    const long = english.filter((phrase) => sayMs(said(phrase)) > 8_000).map(({ id }) => id)
    expect(long).toEqual([])
    const safety = english.filter(({ intent }) => intent.startsWith("safety"))
    expect(safety.filter((phrase) => said(phrase).split(" ").length > 12)).toEqual([])
  })

  test("each phrase passes the review that it would be given when it is said", () => {
    const found = english.flatMap((phrase) =>
      review(said(phrase), {
        claims: phrase.claims ?? [],
        authority: [phrase.authority ?? ""],
        agentKind: "ai",
        isGrief: phrase.tone === "gentle" || phrase.intent === "condolence",
        isSafety: phrase.intent.startsWith("safety"),
      }).map(({ code }) => `${code} ${phrase.id}`),
    )
    // "I'm getting help now" is done while it is said: it promises nothing for later.
    expect(found.filter((each) => !/promise-without-time safety/.test(each))).toEqual([])
  })

  test("is in no exclamation, no title and no brace but slots", () => {
    expect(english.filter(({ text }) => /!|\b(?:Mr|Mrs|Ms|sir|madam)\b/i.test(text))).toEqual([])
  })
})

describe("what the pack says is heard by the cues as what it is", () => {
  const heard = (intent: Intent, kind: CueKind) => {
    const phrases = english.filter((phrase) => phrase.intent === intent)
    const found = phrases.filter((phrase) =>
      detectCues({ speaker: "agent", text: said(phrase) }).some((cue) => cue.kind === kind),
    )
    return found.length / phrases.length
  }
  // The shares that were measured; the rest is recognised by `recognisePhrases`, which the next test holds at all.
  test.each<[Intent, CueKind, number]>([
    ["apologyRegret", "apology.regret", 1],
    ["readBack", "readBack", 1],
    ["redirect", "redirect", 1],
    ["summary", "summary", 1],
    ["promise", "promise", 1],
    ["thanks", "thanks", 1],
    ["closing", "closing", 0.8],
    ["holdReturn", "holdReturn", 0.8],
    ["timeStatement", "timeStatement", 0.8],
    ["boundary", "boundary", 0.7],
    ["acknowledge", "acknowledge", 0.7],
  ])("%s as %s, at least %f of them", (intent, kind, least) => {
    expect(heard(intent, kind)).toBeGreaterThanOrEqual(least)
  })

  test("and each one as itself, with other words around it", () => {
    const bank = englishBank()
    const missed = bank.phrases.filter((phrase) => {
      const found = recognisePhrases(bank, `Well, okay. ${said(phrase)}`)
      const own = phrase.text.replace(/\{\{[^}]*\}\}/g, "").match(/\p{L}+/gu) ?? []
      return own.length >= 3 && !found.some(({ phraseId }) => phraseId === phrase.id)
    })
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test("and none in ordinary talk", () => {
    const bank = englishBank()
    for (const text of [
      "The parcel left our depot on Monday and reached Leeds this morning.",
      "It is the blue one, I think.",
      "",
    ]) {
      expect(recognisePhrases(bank, text)).toEqual([])
    }
  })
})

describe("the Spanish pack", () => {
  test("has each intent, tone, level, claim and commitment that the English one has", () => {
    const has = cellsOf(spanish)
    expect([...cellsOf(english).keys()].filter((cell) => !has.has(cell))).toEqual([])
  })

  test("and at least two of each, so that it can be said again in other words", () => {
    expect([...cellsOf(spanish)].filter(([, count]) => count < 2)).toEqual([])
  })

  test("shares its ids with what means the same in English", () => {
    const ids = new Map(english.map((phrase) => [phrase.id, cellOf(phrase)]))
    const other = spanish.filter((phrase) => ids.has(phrase.id) && ids.get(phrase.id) !== cellOf(phrase))
    expect(other.map(({ id }) => id)).toEqual([])
  })

  test("says usted, and nothing that its own lint finds", () => {
    expect(lintBank(spanishBank(), { hostClaims: ["dispatchAcknowledged"] })).toEqual([])
    const tu = /(?<!\p{L})(?:tú|ti|te|tu|tus|contigo|tienes|puedes|quieres|dime|llámanos|gracias a ti)(?!\p{L})/iu
    expect(spanish.filter(({ text }) => tu.test(text)).map(({ text }) => text)).toEqual([])
  })

  test("nor does anything else that is read in Spanish say tú, or what is only said in Spain", () => {
    const read = [
      ...[
        "coach/words/headline-phrases.ts",
        "followups/times/say-spanish.ts",
        "session/cue-words.ts",
        "escalation/explain/explain-words.ts",
      ],
      ...["words/es", "report/words", "words/scorecard"].map((name) => `handoff/${name}.ts`),
      ...["message-spanish", "explain-spanish"].map((name) => `escalation/dispatch/${name}.ts`),
      ...readdirSync("src/escalation/facts").map((name) => `escalation/facts/${name}`),
      ...["banks", "reasons", "refusals", "reviews"].map((name) => `phrases/catalogue/${name}.ts`),
      ...readdirSync("src/coach/words").map((name) => `coach/words/${name}`),
      // What `review` listens for is what others say.
      ...readdirSync("src/phrases/packs/es")
        .filter((name) => name !== "wordings.ts")
        .map((name) => `phrases/packs/es/${name}`),
    ]
    const amiss =
      /(?<![\p{L}-])(?:tú|ti|tu|tus|contigo|tienes|puedes|quieres|debes|dime|vosotros|vuestr[oa]s?|os|coger|cojan?|enfad\w+|centralita|ordenador\w*|móvil\w*|coche\w*|aparc\w+|apunt(?:e|ar)\w*|reconducir|traslados?|localizarle|dispensad[oa]|comunicaba|vale|hablar del tiempo|hasta aquí hemos llegado)(?!\p{L})/giu
    expect(read.flatMap((path) => readFileSync(`src/${path}`, "utf8").match(amiss) ?? [])).toEqual([])
  })

  test("opens each question as Spanish does", () => {
    const wrong = spanish.filter(({ text }) => (text.match(/¿/g) ?? []).length !== (text.match(/\?/g) ?? []).length)
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test("has the same slots where it has the same id", () => {
    const slots = (text: string) => [...new Set(text.match(/\{\{ \w+/g))].sort().join(" ")
    const byId = new Map(english.map((phrase) => [phrase.id, phrase.text]))
    const lacking = spanish.filter(({ id, text, intent }) => {
      const other = byId.get(id)
      // The second half of a sentence may be worded without the thing in one of the two.
      return (
        other !== undefined &&
        ["readBack", "promise", "options", "refusalWithAlternative"].includes(intent) &&
        slots(other) !== slots(text)
      )
    })
    expect(lacking.map(({ id }) => id)).toEqual([])
  })
})

test("private lines speak to the agent and are of no other intent", () => {
  const lines = english.filter(({ intent }) => privateIntents.some((each) => each === intent))
  expect(lines.every(({ commits, claims }) => commits === undefined && claims === undefined)).toBe(true)
  expect(new Set(lines.map(({ intent }) => intent))).toEqual(new Set(privateIntents))
})

test("each question of a fact is in the pack", () => {
  for (const fact of [
    "problem",
    "cause",
    "reasonForCall",
    "desiredOutcome",
    "callbackNumber",
    "verification",
    "step",
    "x",
    "__proto__",
  ]) {
    expect(english.some(({ intent }) => intent === askIntentFor(fact))).toBe(true)
  }
})
