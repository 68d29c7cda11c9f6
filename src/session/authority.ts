import { asList } from "../kernel/inner.js"
import type { AgentKind } from "./model/segments.js"

/** What an agent must be allowed to do: a word of the client's, or one of these of ours. */
export type Authority = "admitFault" | "promiseForOthers" | "endCall" | (string & Record<never, never>)

/**
 * Whether agents may offer one kind of thing: an entry of the playbook's section `authority`. Which promises they may make is
 * `followUps.mayPromise`.
 */
export interface AuthorityRule {
  /** What it is about: `admitFault`, `endCall`, `promiseForOthers`, or the client's own word. 1 to 80 characters. */
  readonly kind: Authority
  /** Whether it may be offered at all. */
  readonly allowed: boolean
  /** The most that may be offered, this amount included; any where it is left out. */
  readonly upTo?: number
  /** What the amount counts: `USD`, `percent`, `days`. */
  readonly unit?: string
  /** Which agents it holds for; people and machines where it is left out. */
  readonly agents?: readonly AgentKind[]
  /** Where the answer may be no: the honest reason, as it can be said to the caller. 1 to 300 characters. */
  readonly reason?: string
  /** And what can be done instead. 1 to 300 characters. */
  readonly alternative?: string
}

/** What an agent would like to offer. */
export interface Offer {
  readonly kind: Authority
  /** In the rule's unit. One that is not known is above every limit. */
  readonly amount?: number
  readonly agentKind?: AgentKind
}

/** Yes, or no with what can honestly be said; `null` where the client has given no words. */
export type OfferAnswer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string | null; readonly alternative: string | null }

/**
 * Whether an agent may offer something now. What no rule names is not theirs to offer.
 *
 * @param rules - `playbook.authority`.
 *
 * @example
 * ```ts
 * import { assessOffer } from "evenkeel/phrases"
 *
 * const rules = [
 *   {
 *     kind: "waiveFee",
 *     allowed: true,
 *     upTo: 50,
 *     unit: "USD",
 *     reason: "More than 50 dollars is for the owner to decide.",
 *     alternative: "We will ask her and ring you back by noon.",
 *   },
 * ]
 * assessOffer(rules, { kind: "waiveFee", amount: 50 }) // => { allowed: true }
 * const answer = assessOffer(rules, { kind: "waiveFee", amount: 80 })
 * answer.allowed ? "" : answer.alternative // => "We will ask her and ring you back by noon."
 * ```
 */
export function assessOffer(rules: readonly AuthorityRule[] | undefined, offer: Offer): OfferAnswer {
  try {
    const about = asList(rules ?? []).filter(({ kind }) => kind === offer.kind)
    const own = about.filter((rule) => isFor(rule, offer.agentKind))
    if (own.some((rule) => covers(rule, offer))) return { allowed: true }
    const { reason = null, alternative = null } = own[0] ?? about[0] ?? {}
    return { allowed: false, reason, alternative }
  } catch {
    return { allowed: false, reason: null, alternative: null }
  }
}

/**
 * The kinds that an agent may offer without asking how much: what `suggestPhrase` and `review` take as `authority`.
 *
 * @example
 * ```ts
 * import { authoritiesOf } from "evenkeel/phrases"
 *
 * authoritiesOf(undefined) // => []
 * ```
 */
export function authoritiesOf(
  rules: readonly AuthorityRule[] | undefined,
  agentKind?: AgentKind,
): readonly Authority[] {
  try {
    const allowed = asList(rules ?? []).filter((rule) => isFor(rule, agentKind) && covers(rule, { kind: rule.kind }))
    return [...new Set(allowed.map(({ kind }) => kind))]
  } catch {
    return []
  }
}

/** An agent of whom it is not known what they are has only what both have. */
function isFor({ agents }: AuthorityRule, agentKind: AgentKind | undefined): boolean {
  return agents === undefined || (agentKind !== undefined && agents.includes(agentKind))
}

function covers({ allowed, upTo }: AuthorityRule, { amount }: Offer): boolean {
  if (!allowed) return false
  return upTo === undefined || (amount !== undefined && amount >= 0 && amount <= upTo)
}
