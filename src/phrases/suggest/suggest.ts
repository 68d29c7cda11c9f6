import { fingerprint } from "../../kernel/inner.js"
import { phrasesOf, type BankPhrase, type PhraseBank } from "../bank/bank.js"
import { localeChain } from "../phrase/locale.js"
import { phraseLayers, type PhraseClaim } from "../phrase/phrase.js"
import { MOST_NAMES, fillIn, type RenderedPhrase } from "../phrase/render.js"
import { spokenMs } from "../phrase/say-ms.js"
import { nameSlots } from "../phrase/slots.js"
import { readTemplate } from "../phrase/template.js"

import type { NoPhraseReason, PhraseQuery, PhraseSuggestion, WhyNot, WhyNotCode } from "./suggestion.js"

/** A prompt is read at a glance and said in a breath: 8 s, twenty words. */
export const LONGEST_MS = 8_000
/** Reasons beyond this many say nothing new. */
const MOST_WHY_NOT = 50

/**
 * Chooses what to say, or says why there is nothing. Deterministic: the same query gives the same answer; another seed another phrase.
 * Nothing is offered twice in a call, save what is `repeatable`, and nothing whose claims do not hold. Never throws: a bank or a query that is none gives the
 * reason `invalid`.
 *
 * Verbatim phrases come first, then those of the tone asked for, then the nearest layer. A tone that has nothing left is stood in for
 * by `plain`. A language that has nothing is stood in for by the bank's `fallbackLocales` only.
 *
 * @param bank - From `definePhraseBank`, `englishBank` …
 * @param query - The caller's name is dropped from the third time on.
 *
 * @example
 * ```ts
 * import { englishBank, suggestPhrase } from "evenkeel/phrases"
 *
 * const query = { intent: "closing", claims: [], seed: "CA1" } as const
 * const found = suggestPhrase(englishBank(), { ...query, about: ["everythingCovered"] })
 * found.phrase // => null
 * found.whyNot[0]?.lacking // => ["everythingCovered"]
 * ```
 */
export function suggestPhrase<Name extends string>(bank: PhraseBank<Name>, query: PhraseQuery<Name>): PhraseSuggestion {
  try {
    const pool = phrasesOf(bank, query.intent)
    if (!pool.length) return none("unknownIntent")
    const chain = localeChain(query.locale ?? "en", bank.fallbackLocales)
    const family = chain.find((locales) => pool.some(({ locale }) => locales.includes(locale.toLowerCase())))
    if (family === undefined) return none("noLocale")
    const known = toKnown(query, pool)
    const judged = pool
      .filter(({ locale }) => family.includes(locale.toLowerCase()))
      .map((phrase) => judge(phrase, bank, query, known))
    const open = judged.filter((each) => each.not === undefined)
    const exact = open.filter(({ phrase }) => phrase.tone === known.tone || phrase.verbatim === true)
    const offered = (exact.length > 0 ? exact : open).map((each) => ({ ...each, rank: rankOf(each, family, known) }))
    const best = offered.sort(compare)[0]
    if (!best?.rendered.ok) return none(reasonOf(judged), judged.flatMap(toWhyNot))
    const { phrase, rendered } = best
    const rest = judged.map((each) => (each.phrase === phrase ? each : { ...each, not: each.not ?? notChosen }))
    return {
      phrase,
      text: rendered.text,
      sayMs: spokenMs(rendered.text, phrase.locale),
      usesName: rendered.usesName,
      why: {
        tone: phrase.tone === known.tone || phrase.verbatim === true ? "exact" : "plain",
        locale: phrase.locale,
        isFallbackLocale: family !== chain[0],
        claims: phrase.claims ?? [],
        choiceCount: offered.length,
      },
      whyNot: rest.flatMap(toWhyNot).slice(0, MOST_WHY_NOT),
    }
  } catch {
    return none("invalid")
  }
}

/** A query with what is looked up often made ready. */
interface Known {
  readonly tone: string
  readonly seed: string
  readonly level: number
  readonly claims: ReadonlySet<string>
  readonly authority: ReadonlySet<string>
  readonly withoutName: boolean
  readonly said: Readonly<Record<string, number>>
  readonly longestMs: number
}

interface Judged {
  readonly phrase: BankPhrase
  readonly rendered: RenderedPhrase
  readonly not?: Omit<WhyNot, "phraseId"> | undefined
}

const notChosen: Omit<WhyNot, "phraseId"> = { code: "phrase/not-chosen", lacking: [] }

function toKnown(
  { tone = "plain", seed = "", level = 1, claims, authority, said, longestMs = LONGEST_MS }: PhraseQuery,
  pool: readonly BankPhrase[],
): Known {
  return {
    tone,
    seed,
    level,
    // Gone through only where a phrase makes one: what is true may have to be found out.
    claims: new Set(pool.some((phrase) => phrase.claims) ? claims : []),
    authority: new Set(authority),
    withoutName: (said?.nameCount ?? 0) >= MOST_NAMES,
    said: said?.phrases ?? {},
    longestMs,
  }
}

/** Rendered only where nothing else is in the way: of a pool, most phrases are of another tone or were said. */
function judge(phrase: BankPhrase, bank: PhraseBank, query: PhraseQuery, known: Known): Judged {
  const not = obstacle(phrase, bank, query, known)
  if (not !== undefined) return { phrase, rendered: unrendered, not }
  const options = { slots: bank.slots, withoutName: known.withoutName }
  const rendered = fillIn(phrase, query.slots, options, templateOf(phrase))
  return { phrase, rendered, not: renderObstacle(phrase, rendered, known) }
}

const unrendered: RenderedPhrase = { ok: false, missing: [], ask: [] }

function obstacle(
  { id, tone, level, claims, authority, repeatable, verbatim, intent }: BankPhrase,
  { muted }: PhraseBank,
  { about }: PhraseQuery,
  known: Known,
): Omit<WhyNot, "phraseId"> | undefined {
  if (muted.includes(id)) return { code: "phrase/muted", lacking: [] }
  if (intent === "boundary" && (level ?? 1) !== known.level) return { code: "phrase/other-level", lacking: [] }
  if (about !== undefined && !about.some((claim) => claims?.includes(claim) === true)) {
    return { code: "phrase/not-about", lacking: [] }
  }
  const untrue = (claims ?? []).filter((claim) => !known.claims.has(claim))
  if (untrue.length > 0) return { code: "phrase/claim-false", lacking: untrue }
  if (authority !== undefined && !known.authority.has(authority)) {
    return { code: "phrase/no-authority", lacking: [authority] }
  }
  if (verbatim !== true && tone !== known.tone && tone !== "plain") return { code: "phrase/other-tone", lacking: [] }
  if (repeatable !== true && saidCount(known.said, id) > 0) return { code: "phrase/said", lacking: [] }
  return undefined
}

function renderObstacle(
  { verbatim, locale }: BankPhrase,
  rendered: RenderedPhrase,
  { longestMs }: Known,
): Omit<WhyNot, "phraseId"> | undefined {
  if (!rendered.ok) {
    const { ask, missing } = rendered
    return ask.length > 0
      ? { code: "phrase/slot-ask", lacking: ask }
      : { code: "phrase/slot-missing", lacking: missing }
  }
  if (verbatim === true || spokenMs(rendered.text, locale) <= longestMs) return undefined
  return { code: "phrase/too-long", lacking: [] }
}

function saidCount(phrases: Known["said"], id: string): number {
  return Object.hasOwn(phrases, id) ? (phrases[id] ?? 0) : 0
}

/** By layer and locale, then what speaks of the matter at hand, then what was said least; the seed decides the rest. */
function rankOf(
  { phrase, rendered }: Judged,
  family: readonly string[],
  { said, seed }: Known,
): readonly (number | string)[] {
  return [
    phrase.verbatim === true ? 0 : 1,
    -phraseLayers.indexOf(phrase.layer),
    family.indexOf(phrase.locale.toLowerCase()),
    -matterCount(phrase, rendered),
    saidCount(said, phrase.id),
    order(phrase, seed),
  ]
}

/** No two are the same: in one language each id is there once. */
function compare(a: { readonly rank: readonly (number | string)[] }, b: typeof a): number {
  const differing = a.rank.findIndex((value, index) => value !== b.rank[index])
  return a.rank[differing]! < b.rank[differing]! ? -1 : 1
}

const templates = /* @__PURE__ */ new WeakMap<BankPhrase, ReturnType<typeof readTemplate>>()

/** The text of a phrase of a bank taken apart, once. */
function templateOf(phrase: BankPhrase): ReturnType<typeof readTemplate> {
  const template = templates.get(phrase) ?? readTemplate(phrase.text)
  templates.set(phrase, template)
  return template
}

/** Who speaks and who is spoken to is not what it is about. */
const people: readonly string[] = ["agentName", "clientName", "person"]

/** How many slots of a phrase have found a value: "I hear you about the boiler" before "I hear you". */
function matterCount(phrase: BankPhrase, rendered: RenderedPhrase): number {
  const template = templateOf(phrase)
  if (!rendered.ok || "issues" in template) return 0
  const lacking = [...people, ...nameSlots, ...rendered.dropped, ...rendered.fellBack]
  return new Set(template.slots.flatMap(({ name }) => (lacking.includes(name) ? [] : [name]))).size
}

function order({ id }: BankPhrase, seed: string): string {
  return fingerprint([seed, id]) + id
}

/** Why nothing was left: what can be asked for, unless something else stands in the way; then what was said before. */
function reasonOf(judged: readonly Judged[]): NoPhraseReason {
  const has = (code: WhyNotCode) => judged.some(({ not }) => not?.code === code)
  if (has("phrase/slot-ask") && !has("phrase/too-long") && !has("phrase/slot-missing")) return "ask"
  return has("phrase/said") ? "exhausted" : "notNow"
}

/** What to ask for: what the phrase lacks that lacks least. */
function none(reason: NoPhraseReason, whyNot: readonly WhyNot[] = []): PhraseSuggestion {
  const asking = whyNot.filter(({ code }) => code === "phrase/slot-ask").map(({ lacking }) => lacking)
  const ask = reason === "ask" ? asking.reduce((least, each) => (each.length < least.length ? each : least)) : []
  return { phrase: null, reason, ask, whyNot: whyNot.slice(0, MOST_WHY_NOT) }
}

function toWhyNot({ phrase, not }: Judged): readonly WhyNot[] {
  return not === undefined ? [] : [{ phraseId: phrase.id, ...not }]
}

/** The claims of closing lines, in the order in which to prefer them: what says most first. */
export const closingClaims: readonly PhraseClaim[] = [
  "resolved",
  "everythingCovered",
  "agentOwnsNextStep",
  "followUpAgreed",
  "haveAllFacts",
]
