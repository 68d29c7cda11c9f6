import type { Claim } from "../session/index.js"

/** What a closing line says to be true, by the words that say it. Few and plain: what is not among them claims nothing. */
const claimWords: readonly (readonly [RegExp, Claim])[] = [
  [/\b(covered|dealt with|taken care of|sorted( out)?) (everything|it all)\b/i, "everythingCovered"],
  [/\b(everything|it|that)('s| is| has been) (all )?(covered|sorted|taken care of|settled|resolved|fixed)\b/i, "everythingCovered"],
  [/\b(you're|you are|we're|we are) all (set|sorted|done)\b/i, "everythingCovered"],
]

/**
 * The claims that a text makes about the call.
 *
 * @example
 * ```ts
 * import { claimsIn } from "evenkeel/coach"
 *
 * claimsIn("Right, sounds like we have covered everything.") // => ["everythingCovered"]
 * ```
 */
export function claimsIn(text: string): readonly Claim[] {
  const short = text.slice(0, LONGEST)
  return [...new Set(claimWords.filter(([words]) => words.test(short)).map(([, claim]) => claim))]
}

/** A closing is not longer. */
const LONGEST = 2_000
