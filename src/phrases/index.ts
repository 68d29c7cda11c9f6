// Phrases: what to say, with what must be true for it.
export type { AskIntent, Intent, PrivateIntent } from "./intent.js"
export type { Authority, Commitment, Layer, Level, Phrase, PhraseClaim, Tone } from "./phrase.js"
export type { SlotMissing, SlotNames, SlotRules, SlotValues } from "./slots.js"
export type {
  NoPhraseReason,
  PhraseQuery,
  PhraseSuggestion,
  SaidSoFar,
  WhyNot,
  WhyNotCode,
  WhyPhrase,
} from "./suggestion.js"

// To come, with these signatures:
// definePhraseBank(phrases: readonly Phrase[], options?: { layer?: Layer; base?: PhraseBank; mute?: readonly string[];
//   slots?: SlotRules; fallbackLocales?: readonly string[] }): PhraseBank<Names>           throws Fault "phrases/invalid"
// suggestPhrase(bank: PhraseBank, query: PhraseQuery): PhraseSuggestion                     never throws
// renderPhrase(phrase, values, options?): RenderedPhrase { ok: true, text, … } | { ok: false, missing, ask }
// trueClaims(state: SessionState): readonly PhraseClaim[]
// askIntentFor(fact: FactName): AskIntent
// sayMs(text: string, locale?: string): number
// review(text: string, view?: ReviewView): readonly ReviewFinding[]
// lintBank(bank, options?): readonly BankFinding[]
// englishBank(): PhraseBank   (lazily built, of the phrases of `enPhrases()`); Spanish by `evenkeel/phrases/es`
// Catalogue<Code>: { readonly en: Record<Code, string>; readonly es: Record<Code, string> }; slots as in phrases
// sayCode(catalogue: Catalogue<Code>, code: Code, options: { locale?: string; slots?: SlotValues }): string
