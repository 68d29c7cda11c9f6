import { nearest, regex } from "../../kernel/inner.js"
import type { PhraseBank } from "../bank/bank.js"
import { isStandardAuthority, isStandardSlot } from "../bank/check-phrases.js"
import type { Intent } from "../phrase/intent.js"
import { privateIntents } from "../phrase/intent.js"
import type { BankFinding } from "../bank/lint-finding.js"
import { phraseAuthorities, type Phrase, type PhraseClaim } from "../phrase/phrase.js"
import { missingRule, renderPhrase } from "../phrase/render.js"
import type { ReviewCode } from "../bank/finding.js"
import { matchWordings } from "../review/match-wordings.js"
import { review } from "../review/review.js"
import { spokenMs } from "../phrase/say-ms.js"
import { nameSlots, standardSlots, type SlotRules, type SlotValues } from "../phrase/slots.js"
import { LONGEST_MS } from "../suggest/suggest.js"
import { readTemplate, type TemplateSlot } from "../phrase/template.js"

/** What a lint may be told. */
export interface LintOptions {
  /** The client's own slots. */
  readonly slots?: readonly string[]
  /** The client's own authorities. */
  readonly authorities?: readonly string[]
  /** Claims that the host itself finds true; `dispatchAcknowledged` is none of a call's own. */
  readonly hostClaims?: readonly PhraseClaim[]
  /** Languages that the bank is to have; those that it has anything in where it is left out. */
  readonly locales?: readonly string[]
  /** Longest time to say a phrase with its slots filled; 8,000. */
  readonly longestMs?: number
}

/** A finding before it knows whose it is. */
export type OwnFinding = Omit<BankFinding, "phraseId" | "locale">

/** Slots without which a phrase of an intent says nothing: one of each list. */
const required: Readonly<Partial<Record<Intent, readonly (readonly string[])[]>>> = {
  redirect: [["action"]],
  empathy: [["what", "thing", "problem"]],
  readBack: [["problem"]],
  readBackCorrected: [["problem"]],
  promise: [["when"]],
  promiseReadBack: [["when"]],
  refusalWithAlternative: [["reason"], ["alternative"]],
  holdConsent: [["purpose"]],
  options: [["optionA"], ["optionB"]],
  partialResolution: [["done"], ["open"]],
  ifNotHeard: [["when"]],
  messageTaken: [["message"]],
}

/** Claims that cannot hold together. */
const contrary: readonly (readonly [PhraseClaim, PhraseClaim])[] = [
  ["resolved", "partlyResolved"],
  ["recordingOn", "recordingPaused"],
  ["recordingOn", "recordingOff"],
  ["recordingPaused", "recordingOff"],
]

/** Twelve words are what somebody in danger can take in. */
const SAFETY_MS = 12 * 400

/** A value of a usual length for each slot, with nothing in it that could be heard as something. */
function samples(slots: readonly TemplateSlot[]): SlotValues {
  return Object.fromEntries(slots.map(({ name }) => [name, sampleOf(name)]))
}

function sampleOf(name: string): string {
  if (name === "when") return "before six today"
  return nameSlots.includes(name) || name === "agentName" || name === "person" ? "Robin" : "the green lamp"
}

/** What is doubtful about one phrase by itself. */
export function lintPhrase(phrase: Phrase, bank: PhraseBank, options: LintOptions): readonly OwnFinding[] {
  const template = readTemplate(phrase.text)
  if ("issues" in template) return []
  const { slots } = template
  return [
    ...unknownSlots(slots, options),
    ...lackingSlots(phrase, slots),
    ...impossibleClaims(phrase, options),
    ...unknownAuthority(phrase, options),
    ...lengthOf(phrase, slots, options),
    ...wordingOf(phrase, slots, bank),
    ...brokenDrops(phrase, slots, bank.slots),
  ]
}

function unknownSlots(slots: readonly TemplateSlot[], { slots: own = [] }: LintOptions): readonly OwnFinding[] {
  return slots.flatMap(({ name }): readonly OwnFinding[] => {
    if (isStandardSlot(name) || own.includes(name)) return []
    const suggestion = nearest(name, [...Object.keys(standardSlots), ...own])
    const finding: OwnFinding = { code: "bank/unknown-slot", severity: "warn", about: [name] }
    return [suggestion === undefined ? finding : { ...finding, suggestion }]
  })
}

function lackingSlots({ intent, verbatim }: Phrase, slots: readonly TemplateSlot[]): readonly OwnFinding[] {
  if (verbatim === true) return []
  const has = (names: readonly string[]) => slots.some(({ name }) => names.includes(name))
  // A slot of the client's own may hold the same thing under another name.
  return (required[intent] ?? []).flatMap((names): readonly OwnFinding[] => {
    if (has(names) || slots.some(({ name }) => !isStandardSlot(name))) return []
    return [{ code: "bank/slot-required", severity: "warn", about: names }]
  })
}

function impossibleClaims({ claims = [] }: Phrase, { hostClaims = [] }: LintOptions): readonly OwnFinding[] {
  const clashes = contrary.filter((pair) => pair.every((claim) => claims.includes(claim)))
  const unread = claims.filter((claim) => claim === "dispatchAcknowledged" && !hostClaims.includes(claim))
  return [...clashes, ...unread.map((claim) => [claim])].map((about) => ({
    code: "bank/claim-never-true",
    severity: "warn",
    about,
  }))
}

function unknownAuthority({ authority }: Phrase, { authorities: own = [] }: LintOptions): readonly OwnFinding[] {
  if (authority === undefined || isStandardAuthority(authority) || own.includes(authority)) return []
  const suggestion = nearest(authority, [...phraseAuthorities, ...own])
  const finding: OwnFinding = { code: "bank/unknown-authority", severity: "note", about: [] }
  return [suggestion === undefined ? finding : { ...finding, suggestion }]
}

function lengthOf(
  phrase: Phrase,
  slots: readonly TemplateSlot[],
  { longestMs = LONGEST_MS }: LintOptions,
): readonly OwnFinding[] {
  if (phrase.verbatim === true) return []
  const filled = renderPhrase(phrase, samples(slots))
  const limit = phrase.intent.startsWith("safety") ? Math.min(SAFETY_MS, longestMs) : longestMs
  if (!filled.ok || spokenMs(filled.text, phrase.locale) <= limit) return []
  return [{ code: "bank/unsayable-length", severity: "warn", about: [String(spokenMs(filled.text, phrase.locale))] }]
}

/** They depend on the call, or are looked at otherwise here. */
const ofTheMoment: readonly ReviewCode[] = ["review/unfilled-slot", "review/too-long", "review/name-too-often"]
const ofPromises: readonly ReviewCode[] = ["review/promise-without-time", "review/promise-without-authority"]

function wordingOf(phrase: Phrase, slots: readonly TemplateSlot[], bank: PhraseBank): readonly OwnFinding[] {
  const filled = renderPhrase(phrase, samples(slots))
  const text = filled.ok ? filled.text : phrase.text
  const { locale, claims = [], authority, intent, commits } = phrase
  const isPrivate = privateIntents.some((each) => each === intent)
  const view = { locale, claims, authority: authority === undefined ? [] : [authority], agentKind: "ai" as const }
  const isGrave = phrase.tone === "gentle" || intent === "condolence"
  const isSafety = intent.startsWith("safety")
  const found = review(text, { ...view, bank, isSafety, isGrief: isGrave })
  const said = found.flatMap(({ code, lacking }): readonly OwnFinding[] => {
    if (ofTheMoment.includes(code)) return []
    if (code === "review/unfounded-claim") return [{ code: "bank/hidden-claim", severity: "warn", about: lacking }]
    if (!ofPromises.includes(code)) return [{ code: "bank/phrase-to-avoid", severity: "warn", about: [code] }]
    return commits === undefined ? [{ code: "bank/hidden-promise", severity: "warn", about: lacking }] : []
  })
  return [...said, ...(isPrivate ? [] : manners(text, locale, bank))]
}

const SHOUTED = /* @__PURE__ */ regex("!|\\p{Lu}{4,}", "u")

/** Orders and shouting are discourteous; "the company does not" is not "we". */
function manners(text: string, locale: string, bank: PhraseBank): readonly OwnFinding[] {
  const codes = matchWordings(text, locale, bank).map(({ wording: { code } }) => code)
  const isRude = codes.includes("bank/discourteous") || SHOUTED().test(text)
  return [
    ...(isRude ? [{ code: "bank/discourteous", severity: "note", about: [] } as const] : []),
    ...(codes.includes("bank/not-we") ? [{ code: "bank/not-we", severity: "note", about: [] } as const] : []),
  ]
}

/** A sentence of one word is left where the rest was dropped, or nothing is. */
function brokenDrops(phrase: Phrase, slots: readonly TemplateSlot[], bankSlots: SlotRules): readonly OwnFinding[] {
  return slots.flatMap((slot): readonly OwnFinding[] => {
    if (missingRule(slot, phrase.slots, bankSlots) !== "dropClause") return []
    const others = slots.filter(({ name }) => name !== slot.name)
    const filled = renderPhrase(phrase, samples(others), {
      slots: bankSlots,
    })
    if (filled.ok && filled.text.split(" ").length >= 2) return []
    return [{ code: "bank/broken-when-dropped", severity: "warn", about: [slot.name] }]
  })
}
