import type { Judge, Verdict } from "./judge.js"

/**
 * Lets a model's words through to the voice sentence by sentence, once there is nothing against them. At the first thing that must not be said the rest is
 * cut off, and what the bank has instead is said.
 *
 * What a later sentence puts right (a promise whose time follows) is judged when it has come; what was spoken by then is followed by the replacement.
 */
export async function* guardSpeech(
  text: AsyncIterable<string>,
  judge: Judge,
  onIntercepted: (verdict: Verdict) => void = () => {},
): AsyncGenerator<string, void, undefined> {
  let all = ""
  let released = 0
  for await (const piece of text) {
    all += piece
    const verdict = judge(all, true)
    if (verdict !== undefined) return yield* cutOff(verdict)
    const end = lastSentenceEnd(all)
    if (end > released) yield all.slice(released, end)
    released = Math.max(released, end)
  }
  const verdict = judge(all, false)
  if (verdict !== undefined) return yield* cutOff(verdict)
  if (released < all.length) yield all.slice(released)

  /** The sentences before the one at fault are said; what is instead follows. */
  function* cutOff(verdict: Verdict): Generator<string, void, undefined> {
    const before = lastSentenceEnd(all.slice(0, verdict.start))
    if (before > released) yield all.slice(released, before)
    if (verdict.instead !== null) yield verdict.instead
    onIntercepted(verdict)
  }
}

/** A shorter sentence ("Yes." "Of course.") says nothing alone: it stands or falls with the next one. */
const LEAST_WORDS = 3

/** Behind the last mark that ends a sentence and is followed by a blank: "3.5" ends nothing. */
function lastSentenceEnd(text: string): number {
  let end = 0
  for (const { index, 0: mark } of text.matchAll(/[.!?]+["”’)]?\s/g)) {
    const words = text
      .slice(end, index)
      .split(/\s+/)
      .filter((word) => word !== "")
    if (words.length >= LEAST_WORDS) end = index + mark.length
  }
  return end
}
