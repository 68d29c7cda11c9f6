import { withdrawn, type Mark } from "../model/mark.js"
import type { PromiseRecord } from "../model/promises.js"

/** A promise is put right no more often than this; the state takes more. */
export const MOST_EARLIER_TURNS = 20

/** What is heard in the place of a promise, which stands again without it. What was said before it makes it a repetition, of which nothing is kept. */
export function putRight({ earlier = [], ...known }: PromiseRecord, heard: PromiseRecord): PromiseRecord {
  if (heard.at < known.at) return heard
  return { ...heard, earlier: [...earlier, known].slice(-MOST_EARLIER_TURNS) }
}

/** A heard promise that a later turn took back rests on that turn too, and stands again without it. One that was accepted only says so. */
export function takenBack(known: PromiseRecord, mark: Mark, reason: string): PromiseRecord {
  if (known.standing === "accepted") return withdrawn(known, () => true)
  if (known.standing !== "heard") return known
  const turns = [...(known.earlierTurnIds ?? []), ...(known.turnId === undefined ? [] : [known.turnId])]
  const earlierTurnIds = turns.slice(-MOST_EARLIER_TURNS)
  return putRight(known, { ...known, ...mark, earlierTurnIds, standing: "dismissed", reason })
}

/** What is left of a heard promise when words were taken back: what it was before them, if anything. */
export function standingOf(
  promise: PromiseRecord,
  rests: (promise: PromiseRecord) => boolean,
): readonly PromiseRecord[] {
  if (!isOfWords(promise)) return [promise]
  const { earlier = [], ...known } = promise
  const left = [...earlier, known].filter((each) => !rests(each))
  if (left.length > earlier.length) return [promise]
  const before = left.pop()
  return before === undefined ? [] : [left.length === 0 ? before : { ...before, earlier: left }]
}

/** Whether a promise stands as words have it: heard, or taken back in a later turn. */
export function isOfWords({ standing, earlier }: PromiseRecord): boolean {
  return standing === "heard" || (standing === "dismissed" && earlier !== undefined)
}

/** Whether what is dropped is the ground of a promise, in any of the turns that it quotes. */
export function restsOn(drop: (mark: Mark) => boolean) {
  return (promise: PromiseRecord): boolean =>
    drop(promise) || promise.earlierTurnIds?.some((turnId) => drop({ ...promise, turnId })) === true
}
