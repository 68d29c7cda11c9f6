import type { FaultIssue } from "../faults/fault.js"

/** What belongs at a place, with the word that was probably meant, where one is near. */
export function issueNear(path: string, expected: string, given: unknown, words: readonly string[]): FaultIssue {
  const suggestion = typeof given === "string" ? nearest(given, words) : undefined
  return { path, expected, ...(suggestion && { suggestion }) }
}

/** From how many letters on the beginning of a word stands for the word: `hold` for `holdParticipant`. */
const BEGINNING = 4

/**
 * The word of a list that another probably meant: one that begins with it, or of which at most a third of its letters (and at least one)
 * differ.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 60) return undefined
  const given = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const name = candidate.toLowerCase()
    // Nearer than two slips, and not as near as one.
    const distance = given.length >= BEGINNING && name.startsWith(given) ? 1.5 : editDistance(given, name)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** One letter missing, too many or another, or two in each other's place; whatever the case. */
export function isSlip(given: string, word: string): boolean {
  const [one, other] = [given.toLowerCase(), word.toLowerCase()]
  const distance = editDistance(one, other)
  return distance < 2 || (distance === 2 && Array.from(one).sort().join() === Array.from(other).sort().join())
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
