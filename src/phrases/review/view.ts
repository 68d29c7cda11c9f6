import { defined } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import {
  authoritiesOf,
  currentSegment,
  inSafetyMode,
  type AgentKind,
  type PromiseLimits,
  type SessionState,
} from "../../session/index.js"
import type { PhraseBank } from "../bank/bank.js"
import type { Authority, PhraseClaim } from "../phrase/phrase.js"
import type { SaidSoFar } from "../suggest/suggestion.js"
import { trueClaims } from "../suggest/true-claims.js"

/** What is known besides the words. Everything may be left out; what is not known is not true. */
export interface ReviewView {
  /** Where replacements come from, and what is listened for in other languages than English; nothing of either without it. */
  readonly bank?: PhraseBank
  /** BCP 47 tag of the words; English where it is left out. */
  readonly locale?: string
  readonly claims?: Iterable<PhraseClaim>
  readonly authority?: Iterable<Authority>
  /** What the client lets agents promise, and up to which amount: a playbook. Promises are not held against it where it is left out. */
  readonly limits?: PromiseLimits
  readonly agentKind?: AgentKind
  /** Somebody may be in danger. */
  readonly isSafety?: boolean
  /** A bereavement was told. */
  readonly isGrief?: boolean
  readonly said?: SaidSoFar
  /** What the caller is called, to count it. */
  readonly name?: string
  /** The words are still coming in: the last one may be cut, and what is lacking may yet be said. */
  readonly isPartial?: boolean
}

/**
 * What {@link review} should know of a call: its true claims, who speaks and with which authority, and whether somebody may be in danger.
 *
 * @param limits - The playbook. What an agent may promise is not known without it.
 *
 * @example
 * ```ts
 * import { toReviewView } from "evenkeel/phrases"
 * import { initialState } from "evenkeel/session"
 *
 * toReviewView(initialState) // => { claims: [], isSafety: false }
 * ```
 */
export function toReviewView(state: SessionState, limits?: PromiseLimits): ReviewView {
  return orInvalidInput({ state, limits }, () => {
    const agentKind = currentSegment(state.segments)?.kind
    const { name } = state.caller
    return {
      claims: trueClaims(state),
      isSafety: inSafetyMode(state) !== undefined,
      ...(limits && { limits, authority: authoritiesOf(limits.authority, agentKind) }),
      ...defined({ agentKind, name }),
    }
  })
}
