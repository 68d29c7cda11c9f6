import type { FaultIssue } from "./fault.js"

/**
 * What belongs at a place, with the word that was probably meant, where one is near.
 *
 * @param given - What stands there, whatever it is.
 * @param words - Those that may stand there.
 *
 * @example
 * ```ts
 * import { issueNear } from "evenkeel/kernel"
 *
 * issueNear("practices.hotstart", "the id of a practice", "hotstart", ["empathy", "hotStart"])
 * // => { path: "practices.hotstart", expected: "the id of a practice", suggestion: "hotStart" }
 * ```
 */
export function issueNear(path: string, expected: string, given: unknown, words: readonly string[]): FaultIssue {
  const suggestion = typeof given === "string" ? nearest(given, words) : undefined
  return suggestion === undefined ? { path, expected } : { path, expected, suggestion }
}

/**
 * The word of a list that a mistyped one probably meant: at most a third of its letters (and at least one) differ.
 *
 * @returns The nearest word, the first of equals, or `undefined` where none is near.
 *
 * @example
 * ```ts
 * import { nearest } from "evenkeel/kernel"
 *
 * nearest("procedurs", ["clocks", "procedures"]) // => "procedures"
 * ```
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 60) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1))
    }
    previous = current
  }
  return previous[to.length]!
}
