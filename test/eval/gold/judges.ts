import { readCorpus, type CorpusTurn, type Part } from "../corpora/corpora.js"
import { count, emptyTally, type Tally } from "./tally.js"

/** Each judge of convabuse against the majority of the others of the same turn; turns on which those are split are left out. */
export function measureJudges(part: Part): Tally {
  const tally = emptyTally()
  for (const { id, turns } of readCorpus("convabuse", part)) {
    const votes = votesOf(turns.at(-1)!)
    votes.forEach((vote, index) => {
      const others = votes.filter((_, place) => place !== index)
      const abusive = others.filter(Boolean).length
      if (others.length < 2 || abusive * 2 === others.length) return
      count(tally, id, abusive * 2 > others.length, vote)
    })
  }
  return tally
}

/** How the judges stood to what the detector missed and wrongly heard. */
export function tellVotes(missed: readonly CorpusTurn[], wrong: readonly CorpusTurn[]): string {
  const unanimous = missed.filter((turn) => votesOf(turn).every(Boolean)).length
  const doubted = wrong.filter((turn) => votesOf(turn).some(Boolean)).length
  return `- The judges: of the overlooked turns all called ${String(unanimous)} abusive, and a majority the other ${String(missed.length - unanimous)}; of the wrongly heard, at least one judge called ${String(doubted)} abusive, and none the other ${String(wrong.length - doubted)}.`
}

/** Which judges called a turn abusive. */
function votesOf({ labels }: CorpusTurn): readonly boolean[] {
  return ((labels?.severityVotes ?? []) as readonly number[]).map((vote) => vote < 0)
}
