import { Fault, orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { readPhrases, slotRules } from "./check-phrases.js"
import type { ReviewWording } from "./wording.js"
import { phraseLayers, type Layer, type Phrase } from "../phrase/phrase.js"
import type { SlotNames, SlotRules } from "../phrase/slots.js"

/** A phrase with the layer that it comes from. */
export interface BankPhrase extends Phrase {
  readonly layer: Layer
}

/** Phrases to choose from, checked and frozen. Plain JSON. */
export interface PhraseBank<Name extends string = string> {
  /** Those that count: where layers have the same id, the nearest. */
  readonly phrases: readonly BankPhrase[]
  /** Ids that are not offered. */
  readonly muted: readonly string[]
  /** What happens where a slot has no value and the phrase does not say. */
  readonly slots: SlotRules<Name>
  /** Languages to fall back to, in order, where that of the caller has nothing; none unless they are given. */
  readonly fallbackLocales: readonly string[]
  /** What `review` finds in other languages than English, by language: a bank of `evenkeel/phrases/es` and those over it bring Spanish. */
  readonly wordings: Readonly<Record<string, readonly ReviewWording[]>>
}

/** What {@link definePhraseBank} may be told. */
export interface PhraseBankOptions<Name extends string = string> {
  /** Whose phrases these are; `client` where it is left out. */
  readonly layer?: Layer
  /** The bank under these: the same id overrides it, and nearer phrases come first. Its layers are no nearer than this one. */
  readonly base?: PhraseBank
  /** Ids, of the base too, that are not to be offered. */
  readonly mute?: readonly string[]
  readonly slots?: SlotRules<Name>
  readonly fallbackLocales?: readonly string[]
}

/**
 * Checks phrases and makes a bank of them. Slot names are read out of the literal texts, so that a misspelt value does not compile.
 *
 * @param phrases - At most 5,000, each id once a locale.
 * @throws {@link Fault} `phrases/invalid` with each wrong place. `checkPhrases` gives the same list without throwing.
 *
 * @example
 * ```ts
 * import { definePhraseBank, suggestPhrase } from "evenkeel/phrases"
 *
 * const bank = definePhraseBank([
 *   {
 *     id: "thanks",
 *     intent: "thanks",
 *     text: "Thank you for waiting, {{ name }}.",
 *     locale: "en",
 *     tone: "plain",
 *     source: "acme",
 *   },
 * ])
 * const found = suggestPhrase(bank, { intent: "thanks", slots: { name: "Dana" } })
 * found.phrase === null ? "" : found.text // => "Thank you for waiting, Dana."
 * ```
 */
export function definePhraseBank<const Phrases extends readonly Phrase[]>(
  phrases: Phrases,
  options: PhraseBankOptions<SlotNames<Phrases[number]["text"]>> = {},
): PhraseBank<SlotNames<Phrases[number]["text"]>> {
  return orInvalidInput({ phrases, options }, () => toBank(phrases, options))
}

function toBank<Slot extends string>(phrases: readonly Phrase[], options: PhraseBankOptions<Slot>): PhraseBank<Slot> {
  const { layer = "client", base, mute = [], slots = {}, fallbackLocales = base?.fallbackLocales ?? [] } = options
  const read = readPhrases(phrases)
  const issues: FaultIssue[] = read.issues.map((issue) => ({ ...issue, path: join("phrases", issue.path) }))
  checkOptions(options, issues)
  if (issues.length > 0) throw new Fault("phrases/invalid", { issues })
  const own = read.phrases.map((phrase): BankPhrase => Object.freeze({ ...phrase, layer }))
  const overridden = new Set(own.map(keyOf))
  const kept = (base?.phrases ?? []).filter((phrase) => !overridden.has(keyOf(phrase)))
  return Object.freeze({
    phrases: Object.freeze([...own, ...kept]),
    muted: Object.freeze([...new Set([...(base?.muted ?? []), ...mute])]),
    slots: Object.freeze({ ...base?.slots, ...slots }),
    fallbackLocales: Object.freeze([...fallbackLocales]),
    wordings: base?.wordings ?? {},
  })
}

function checkOptions(
  { layer = "client", base, mute, slots, fallbackLocales }: PhraseBankOptions,
  issues: FaultIssue[],
) {
  const rank = phraseLayers.indexOf(layer)
  if (rank < 0) issues.push({ path: "layer", expected: `one of ${phraseLayers.join(", ")}` })
  if (base?.phrases.some((phrase) => phraseLayers.indexOf(phrase.layer) > rank) === true) {
    issues.push({ path: "base", expected: `no layer that is nearer than ${layer}` })
  }
  for (const [path, list] of Object.entries({ mute, fallbackLocales })) {
    if (list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === "string"))) {
      issues.push({ path, expected: "a list of texts" })
    }
  }
  if (slots !== undefined) slotRules(slots, "slots", issues)
}

function keyOf({ id, locale }: Phrase): string {
  return `${locale.toLowerCase()} ${id}`
}

function join(root: string, path: string): string {
  return path === "" ? root : `${root}.${path}`
}

const indices = /* @__PURE__ */ new WeakMap<PhraseBank, ReadonlyMap<string, readonly BankPhrase[]>>()

/** The phrases of an intent. Sorted once a bank, on first use. */
export function phrasesOf(bank: PhraseBank, intent: string): readonly BankPhrase[] {
  let index = indices.get(bank)
  if (index === undefined) {
    const made = new Map<string, BankPhrase[]>()
    for (const phrase of bank.phrases) made.set(phrase.intent, [...(made.get(phrase.intent) ?? []), phrase])
    index = made
    indices.set(bank, index)
  }
  return index.get(intent) ?? []
}
