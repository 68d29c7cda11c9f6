import { regex } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import type { WorkCalendar } from "../../time/index.js"
import { assessOffer, type AuthorityRule } from "../authority.js"
import type { PromiseKind, PromiseTerms } from "../model/promises.js"
import type { AgentKind } from "../model/segments.js"

/** What a client lets agents promise. A playbook is one. */
export interface PromiseLimits {
  readonly authority?: readonly AuthorityRule[]
  readonly followUps?: {
    readonly mayPromise: readonly PromiseKind[]
    /** When the client's people work: a promise for another time is out of policy. Nothing is judged where there is none. */
    readonly calendar?: WorkCalendar | null
  }
}

/** Yes, or no with what is lacking and what can honestly be said; `null` where the client has given no words. */
export type PromiseAnswer =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      /** Ids of what the agent has no authority for: `promise:visit`, or kinds of `authority`. */
      readonly lacking: readonly string[]
      readonly reason: string | null
      readonly alternative: string | null
    }

/** Kinds of ours that name no thing to be given. */
const OURS = ["admitFault", "endCall", "promiseForOthers"]
const FOR_US = /\b(?:we|we'll|we're|our|us|nosotros|nuestr[oa]s?)\b/i

/**
 * Whether a promise is the agent's to make: its kind by `followUps.mayPromise`, and what it gives by `authority`.
 *
 * A rule is about a promise when the words of its kind stand in it: `waiveFee` in "I'll waive the call-out fee". An amount that was not
 * said is above every limit. What no rule names is not judged: absence of a rule makes nobody's promise wrong.
 *
 * @example
 * ```ts
 * import { assessPromise } from "evenkeel/session"
 *
 * const limits = { authority: [{ kind: "refund", allowed: true, upTo: 50, unit: "USD" }] }
 * const promise = { kind: "do", promisedBy: "agent", words: "I will refund you $80" } as const
 * assessPromise(limits, promise, "human") // => { allowed: false, lacking: ["refund"], reason: null, alternative: null }
 * assessPromise(limits, { ...promise, words: "I will refund you $40" }, "human") // => { allowed: true }
 * ```
 */
export function assessPromise(
  settings: PromiseLimits,
  promise: Pick<PromiseTerms, "kind" | "promisedBy" | "words">,
  agentKind?: AgentKind,
): PromiseAnswer {
  return orInvalidInput({ settings, promise, agentKind }, () => {
    const { authority = [], followUps } = settings
    const { kind, promisedBy, words } = promise
    if (promisedBy === "caller") return { allowed: true }
    const lacking: string[] = followUps?.mayPromise.includes(kind) === false ? [`promise:${kind}`] : []
    const said = toWords(words)
    for (const offer of new Set(authority.map((rule) => rule.kind))) {
      const concerned =
        offer === "promiseForOthers"
          ? promisedBy === "company" && !FOR_US.test(words)
          : !OURS.includes(offer) && names(said, offer)
      if (!concerned) continue
      const unit = authority.find((rule) => rule.kind === offer)?.unit
      const amount = unit === undefined ? undefined : amountIn(words, unit)
      const about = { kind: offer, ...(agentKind && { agentKind }), ...(amount !== undefined && { amount }) }
      if (!assessOffer(authority, about).allowed) lacking.push(offer)
    }
    if (lacking.length === 0) return { allowed: true }
    const { reason = null, alternative = null } = authority.find((rule) => lacking.includes(rule.kind)) ?? {}
    return { allowed: false, lacking, reason, alternative }
  })
}

const WORDS = /* @__PURE__ */ regex("\\p{L}+", "gu")

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS()) ?? []
}

/** Every word of a kind stands in what was said, whatever its ending: `refund` in "refunded". */
function names(said: readonly string[], kind: string): boolean {
  const parts = toWords(kind.replace(/([a-z])([A-Z])/g, "$1 $2"))
  return parts.length > 0 && parts.every((part) => said.some((word) => word.startsWith(toStem(part))))
}

function toStem(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word
}

const signs: Readonly<Record<string, string>> = { usd: "$", cad: "$", aud: "$", gbp: "£", eur: "€", percent: "%" }
const unitNames: Readonly<Record<string, string>> = {
  usd: "dollar",
  cad: "dollar",
  aud: "dollar",
  gbp: "pound",
  eur: "euro",
}

const AMOUNTS = /* @__PURE__ */ regex("([$£€])?\\s?(\\d[\\d,]{0,12}(?:\\.\\d{1,2})?)\\s?(%|\\p{L}+)?", "gu")

/** The largest amount of a unit that stands in a text: "$80", "80 dollars", "10 %", "3 days". */
function amountIn(text: string, unit: string): number | undefined {
  const key = unit.toLowerCase()
  const sign = signs[key] ?? "\u0000"
  const name = (unitNames[key] ?? key).replace(/s$/, "")
  let most: number | undefined
  for (const found of text.matchAll(AMOUNTS())) {
    const [, before, digits = "", after = ""] = found
    const isUnit = before === sign || after === sign || after.toLowerCase().startsWith(name)
    if (isUnit) most = Math.max(most ?? 0, Number(digits.replaceAll(",", "")))
  }
  return most
}
