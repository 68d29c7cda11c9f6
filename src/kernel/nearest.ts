import type { FaultIssue } from "./fault.js"

/** What belongs at a place, with the word that was probably meant, where one is near. */
export function issueNear(path: string, expected: string, given: unknown, words: readonly string[]): FaultIssue {
  const suggestion = typeof given === "string" ? nearest(given, words) : undefined
  return suggestion === undefined ? { path, expected } : { path, expected, suggestion }
}

/** The word of a list that a mistyped one probably meant: at most a third of its letters (and at least one) differ. */
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
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const letter of from) {
    let before = row[0]! + 1
    const next = [before]
    for (let index = 0; index < to.length; index++)
      next.push((before = Math.min(row[index]! + (letter === to[index] ? 0 : 1), row[index + 1]! + 1, before + 1)))
    row = next
  }
  return row[to.length]!
}
