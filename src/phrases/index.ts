// Phrases: what they do, how they sound, what must be true for them.
export { intents, privateIntents, type AskIntent, type Intent, type PrivateIntent } from "./intent.js"
export {
  authorities,
  claims,
  layers,
  tones,
  type Authority,
  type Commitment,
  type Layer,
  type Level,
  type Phrase,
  type PhraseClaim,
  type Tone,
} from "./phrase.js"
export { askIntentFor } from "./ask-intent.js"
export { trueClaims } from "./true-claims.js"

// Slots, and the one renderer.
export { parseTemplate, type Template, type TemplateIssue, type TemplateSlot } from "./template.js"
export {
  standardSlots,
  type SlotMissing,
  type SlotNames,
  type SlotRules,
  type SlotValues,
  type StandardSlot,
} from "./slots.js"
export { previewPhrase, renderPhrase, type PhrasePreview, type RenderedPhrase, type RenderOptions } from "./render.js"
export { sayMs } from "./say-ms.js"

// A bank, and the choice.
export { checkPhrases } from "./check-phrases.js"
export { definePhraseBank, type BankPhrase, type PhraseBank, type PhraseBankOptions } from "./bank.js"
export { closingClaims, suggestPhrase } from "./suggest.js"
export type {
  NoPhraseReason,
  PhraseQuery,
  PhraseSuggestion,
  SaidSoFar,
  WhyNot,
  WhyNotCode,
  WhyPhrase,
} from "./suggestion.js"

// English. Spanish by `evenkeel/phrases/es`.
export { toPhrases, type PhraseGroup } from "./group.js"
export { englishPhrases } from "./packs/en/index.js"
export { englishBank } from "./library.js"

// What is about to be said, judged.
export { review } from "./review/review.js"
export { toReviewView, type ReviewView } from "./review/view.js"
export type { ReviewCode, ReviewFinding, Severity } from "./review/finding.js"
