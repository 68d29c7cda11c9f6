import { describe } from "vitest"
import * as phrases from "evenkeel/phrases"
import { buildCall } from "evenkeel/testing"
import { testSpoilt } from "../nonsense.js"

const rules = [{ authority: "refund", agents: ["human"], upTo: 50 }]
const phrase = {
  text: 'Let me check {{ what | default: "that" }} for you.',
  slots: { what: { whenMissing: "fallback" } },
}
const whole = { id: "acme.check", intent: "holdRequest", locale: "en", tone: "warm", source: "acme", ...phrase }
const bank = phrases.englishBank()
const { session } = buildCall().answer().caller("My boiler is out.").call.getSnapshot()
const view = phrases.toReviewView(session)
const some = phrases.englishPhrases().slice(0, 3)
const form = "csv"
const catalogue = { en: { "a/b": "Hello {{ who }}" }, es: { "a/b": "Hola {{ who }}" } }

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  assessOffer: [rules, { authority: "refund", amount: 20 }],
  authoritiesOf: [rules, "human"],
  askIntentFor: ["problem"],
  trueClaims: [session],
  parseTemplate: [phrase.text],
  previewPhrase: [phrase, { what: "the boiler" }, { locale: "en" }],
  renderPhrase: [phrase, { what: "the boiler" }, { locale: "en" }],
  sayMs: ["Let me check that for you.", "en"],
  checkPhrases: [[whole]],
  definePhraseBank: [some, { seed: "x" }],
  suggestPhrase: [bank, { intent: "holdRequest", locale: "en", seed: "s", used: [], claims: [], values: {} }],
  toPhrases: ["en", [{ intent: "holdRequest", tone: "warm", phrases: { more: "One moment, please." } }]],
  review: ["Calm down.", view],
  toReviewView: [session],
  findPhrase: [bank, some[0]!.id, "en"],
  lintBank: [phrases.definePhraseBank(some), { intents: ["greeting"] }],
  recognisePhrases: [bank, "Let me check that for you.", { locale: "en", leastRatio: 0.5 }],
  parsePhrases: [form, "intent,text\nthanks,Thank you.", { locale: "en" }],
  toPhraseFile: [form, some, {}],
  catalogueLocale: ["en-US"],
  sayCode: [catalogue, "a/b", { locale: "en", who: "Dana" }],
  sayLacking: [["desiredOutcome", "flag:doNotCall"], "es"],
  clientBank: [{ add: [whole] }, bank],
  englishPhrases: [],
  englishBank: [],
}

describe("whatever they are given, phrases answer or say what is wrong", () => {
  const { englishPhrases: _, englishBank: __, ...rest } = phrases
  testSpoilt(rest, functions)
})
