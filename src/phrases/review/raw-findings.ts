import { detectCues, hearPromises, type HeardPromise } from "../../cues/index.js"
import { redactText } from "../../redact/index.js"
import { assessPromise, type CueKind, type PromiseLimits, type Span } from "../../session/index.js"
import { nameSlots } from "../phrase/slots.js"
import { MOST_NAMES } from "../phrase/render.js"
import { LONGEST_MS } from "../suggest/suggest.js"
import { sayMs } from "../phrase/say-ms.js"
import type { ReviewCode } from "../bank/finding.js"
import { offersIn } from "./from-offers.js"
import { matchWordings, sentenceEnd } from "./match-wordings.js"
import type { ReviewView } from "./view.js"

/** A finding before it is known how severe it is. */
export interface RawFinding {
  readonly code: ReviewCode
  readonly span: Span
  readonly lacking?: readonly string[]
  readonly alternative?: string
}

/** What is known, made ready. */
export interface ReviewKnown extends ReviewView {
  readonly locale: string
  readonly trueNow: ReadonlySet<string>
  readonly allowed: ReadonlySet<string>
}

const byCue: Readonly<Partial<Record<CueKind, ReviewCode>>> = {
  "avoid.calmDown": "review/calm-down",
  "avoid.blame": "review/blame",
  "avoid.policyWall": "review/policy-wall",
  "avoid.dismissive": "review/dismissive",
  "avoid.retaliation": "review/retaliation",
  "avoid.clinicalAdvice": "review/clinical-advice",
  "avoid.legalAdvice": "review/legal-advice",
  "avoid.outcomeComfort": "review/outcome-comfort",
  "avoid.claimsHuman": "review/claims-human",
  overshare: "review/overshare",
}

/** Everything that is found in the words, in no order. */
export function findRaw(text: string, known: ReviewKnown): readonly RawFinding[] {
  return [
    ...fromCues(text, known),
    ...fromWordings(text, known),
    ...fromPromises(text, known),
    ...fromNumbers(text),
    ...fromNames(text, known),
    ...fromForm(text, known),
  ]
}

/** The agent's own small mistake needs nobody's leave. */
const OWN_SLIP =
  /\b(?:my (?:mistake|error|fault|slip|bad)|i (?:got|made|was|misheard|misread|misspoke|mixed|forgot|should|spoke|talked|interrupted))\b/i

function fromCues(text: string, { locale, agentKind, trueNow, allowed, isSafety }: ReviewKnown): readonly RawFinding[] {
  if (!/^en\b/i.test(locale)) return []
  const context = agentKind === undefined ? {} : { agentKind }
  return detectCues({ speaker: "agent", text }, context).flatMap(({ kind, span }): readonly RawFinding[] => {
    const never = isSafety === true && (kind === "boundary" || kind === "avoid.calmDown")
    const code = never ? "review/not-in-safety" : byCue[kind]
    if (code !== undefined) return [{ code, span }]
    if (kind !== "apology.atFault" || OWN_SLIP.test(text.slice(span.start, span.end))) return []
    const lacking = [
      ...(trueNow.has("causeEstablished") ? [] : ["causeEstablished"]),
      ...(allowed.has("admitFault") ? [] : ["admitFault"]),
    ]
    return lacking.length === 0 ? [] : [{ code: "review/fault-without-authority", span, lacking }]
  })
}

/** What wordings tell; those of one code, or all. */
export function fromWordings(
  text: string,
  { locale, bank, trueNow, allowed, isSafety, isGrief, agentKind }: ReviewKnown,
  only?: ReviewCode,
): readonly RawFinding[] {
  return matchWordings(text, locale, bank, only).flatMap(({ wording, span }): readonly RawFinding[] => {
    const { code, claim, authority } = wording
    if (code === "bank/discourteous" || code === "bank/not-we") return []
    if (code === "review/not-in-safety" && isSafety !== true) return []
    if (code === "review/cheer-after-grief" && isGrief !== true) return []
    if (code === "review/claims-human" && agentKind !== "ai") return []
    if (authority !== undefined) return allowed.has(authority) ? [] : [{ code, span, lacking: [authority] }]
    if (claim === undefined) return [{ code, span }]
    return trueNow.has(claim) ? [] : [{ code, span, lacking: [claim] }]
  })
}

/** A time is a window, or one that a slot will say. What was agreed on before may be said again without it. */
function fromPromises(
  text: string,
  { locale, allowed, trueNow, isPartial, limits = {}, agentKind }: ReviewKnown,
): readonly RawFinding[] {
  if (!/^en\b/i.test(locale)) return []
  const beyond = (
    { span, ...promise }: PromiseTold,
    within: PromiseLimits,
    others: readonly string[] = [],
  ): readonly RawFinding[] => {
    const answer = assessPromise(within, promise, agentKind)
    const [lacking, alternative] = answer.allowed ? [others, null] : [answer.lacking, answer.alternative]
    return lacking.length === 0
      ? []
      : [{ code: "review/promise-without-authority", span, lacking, ...(alternative !== null && { alternative }) }]
  }
  const { authority = [] } = limits
  const offered = offersIn(text).flatMap((offer) =>
    beyond({ kind: "do", promisedBy: "agent", ...offer }, { authority }),
  )
  const heard = hearPromises({ speaker: "agent", text }, { at: 0, zone: "UTC" })
  const promised = heard.flatMap((promise): readonly RawFinding[] => {
    const { span, promisedBy } = promise
    if (promisedBy === "caller") return []
    const others = isForOthers(promise) && !allowed.has("promiseForOthers") ? ["promiseForOthers"] : []
    const found = beyond(promise, limits, others)
    if (found.length > 0) return found
    if (trueNow.has("followUpAgreed") || (promise.promisedBy === "agent" && trueNow.has("agentOwnsNextStep"))) return []
    const end = sentenceEnd(text, span.end)
    if (isPartial === true && end >= text.trimEnd().length) return []
    return hasTime(promise) || /\{\{\s*when\b/.test(text.slice(span.start, end))
      ? []
      : [{ code: "review/promise-without-time", span }]
  })
  return [...promised, ...offered]
}

type PromiseTold = Pick<HeardPromise, "span" | "kind" | "promisedBy" | "words">

function hasTime({ precision, window }: HeardPromise): boolean {
  return precision !== "none" && (window.from !== null || window.to !== null)
}

/** "He will ring in ten minutes" is not ours to promise. */
function isForOthers({ promisedBy, words }: HeardPromise): boolean {
  return promisedBy === "company" && !/\b(?:we|i|our|us)\b/i.test(words)
}

function fromNumbers(text: string): readonly RawFinding[] {
  return redactText(text)
    .found.filter(({ kind }) => kind === "card")
    .map(({ span }) => ({ code: "review/card-number", span }))
}

function fromNames(text: string, { name, said }: ReviewKnown): readonly RawFinding[] {
  const word = name?.trim() ?? ""
  if (word.length < 2) return []
  let left = MOST_NAMES - (said?.nameCount ?? 0)
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "giu"))].flatMap(
    (found): readonly RawFinding[] => {
      left -= 1
      if (left >= 0) return []
      return [{ code: "review/name-too-often", span: { start: found.index, end: found.index + found[0].length } }]
    },
  )
}

function escaped(word: string): string {
  return word.slice(0, 100).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")
}

/** Slots that nobody filled, and more than a breath in one go. */
function fromForm(text: string, { locale }: ReviewKnown): readonly RawFinding[] {
  const slots = [
    ...text.matchAll(/\{\{[^{}]{0,80}\}?\}?|\[(?:name|customer|client|date|time)[^\]]{0,40}\]|\bundefined\b/giu),
  ]
  const unfilled = slots.map((found): RawFinding => {
    const isName = nameSlots.some((name) => found[0].includes(name))
    const span = { start: found.index, end: found.index + found[0].length }
    return { code: "review/unfilled-slot", span, lacking: isName ? ["name"] : [] }
  })
  if (sayMs(text, locale) <= LONGEST_MS * 2) return unfilled
  return [...unfilled, { code: "review/too-long", span: { start: 0, end: text.length } }]
}
