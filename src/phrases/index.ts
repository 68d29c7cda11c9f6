// Phrases: what they do, how they sound, what must be true for them.
export {
  phraseIntents,
  privateIntents,
  type AskIntent,
  type Intent,
  type PerspectiveIntent,
  type PrivateIntent,
} from "./phrase/intent.js"
export {
  phraseAuthorities,
  phraseClaims,
  phraseLayers,
  phraseTones,
  type Authority,
  type Commitment,
  type Layer,
  type Level,
  type Phrase,
  type PhraseClaim,
  type Tone,
} from "./phrase/phrase.js"
export { assessOffer, authoritiesOf, type AuthorityRule, type Offer, type OfferAnswer } from "../session/index.js"
export { askIntentFor } from "./phrase/ask-intent.js"
export { trueClaims } from "./suggest/true-claims.js"

// Slots, and the one renderer.
export { parseTemplate, type Template, type TemplateIssue, type TemplateSlot } from "./phrase/template.js"
export {
  clauseSlots,
  standardSlots,
  type SlotMissing,
  type SlotNames,
  type SlotRules,
  type SlotValues,
  type StandardSlot,
} from "./phrase/slots.js"
export {
  previewPhrase,
  renderPhrase,
  type PhrasePreview,
  type RenderedPhrase,
  type RenderOptions,
} from "./phrase/render.js"
export { sayMs } from "./phrase/say-ms.js"

// A bank, and the choice.
export { checkPhrases } from "./bank/check-phrases.js"
export { findPhrase } from "./bank/find-phrase.js"
export { definePhraseBank, type BankPhrase, type PhraseBank, type PhraseBankOptions } from "./bank/bank.js"
export { closingClaims, suggestPhrase } from "./suggest/suggest.js"
export type {
  NoPhraseReason,
  PhraseQuery,
  PhraseSuggestion,
  SaidSoFar,
  WhyNot,
  WhyNotCode,
  WhyPhrase,
} from "./suggest/suggestion.js"

// English. Spanish by `evenkeel/phrases/es`.
export { toPhrases, type PhraseGroup } from "./bank/group.js"
export { englishPhrases } from "./packs/en/pack.js"
export { englishBank } from "./library.js"

// What is about to be said, judged.
export { review } from "./review/review.js"
export { toReviewView, type ReviewView } from "./review/view.js"
export type { ReviewCode, ReviewFinding, Severity } from "./bank/finding.js"
export type { ReviewWording } from "./bank/wording.js"

// A bank, looked over; and what was said of it.
export { lintBank } from "./lint/lint-bank.js"
export type { LintOptions } from "./lint/lint-phrase.js"
export type { BankCode, BankFinding } from "./bank/lint-finding.js"
export { recognisePhrases, type RecogniseOptions, type SaidPhrase } from "./suggest/recognise.js"

// From and to other products.
export { parsePhrases } from "./exchange/parse-phrases.js"
export { toPhraseFile, type PhraseFile, type PhraseFileOptions } from "./exchange/to-phrase-file.js"
export type {
  ParsedPhrases,
  ParsePhrasesOptions,
  PhraseForm,
  RefusedPhrase,
  RefusedPhraseCode,
} from "./exchange/parsed-phrases.js"

// What is said to agents, by code: the agent's language is not the caller's.
export {
  catalogueLocale,
  sayCode,
  type Catalogue,
  type CatalogueLocale,
  type CodeWords,
} from "./catalogue/catalogue.js"
export { refusalTexts } from "./catalogue/refusals.js"
export { reasonTexts, type NoteGap, type ReasonCode, type StandingCode } from "./catalogue/reasons.js"
export { sayLacking } from "./catalogue/lacking.js"
export { reviewTexts } from "./catalogue/reviews.js"
export { bankTexts } from "./catalogue/banks.js"

// A client's own, out of the playbook.
export { clientBank, type PhrasesInput, type PhrasesSection, type VerbatimLine } from "./bank/client-bank.js"
