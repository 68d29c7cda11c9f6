/** How far two people agree. */
export interface Agreement {
  readonly turns: number
  /** The share of turns to which both gave the same answer. */
  readonly raw: number
  /** Cohen's kappa: what is above chance; `undefined` where both gave one answer throughout. */
  readonly kappa: number | undefined
}

/** Cohen, J. (1960), A coefficient of agreement for nominal scales. */
export function agreementOf(pairs: readonly (readonly [first: 0 | 1, second: 0 | 1])[]): Agreement {
  const turns = pairs.length
  const raw = pairs.filter(([first, second]) => first === second).length / turns
  const [one, other] = [0, 1].map((side) => pairs.filter((pair) => pair[side] === 1).length / turns) as [number, number]
  const chance = one * other + (1 - one) * (1 - other)
  return { turns, raw, kappa: chance === 1 ? undefined : (raw - chance) / (1 - chance) }
}

/** A labelled turn with its weight: how many turns of the corpora it stands for. */
export interface WeighedTurn {
  readonly isLabelled: boolean
  readonly isHeard: boolean
  readonly weight: number
}

/** Precision among what is heard, and recall weighted back to the corpora; `undefined` where there was nothing to count. */
export function estimate(turns: readonly WeighedTurn[]): { precision: number | undefined; recall: number | undefined } {
  const heard = turns.filter(({ isHeard }) => isHeard)
  const there = turns.filter(({ isLabelled }) => isLabelled)
  const sum = (some: readonly WeighedTurn[]) => some.reduce((total, { weight }) => total + weight, 0)
  const both = there.filter(({ isHeard }) => isHeard)
  return {
    precision: heard.length === 0 ? undefined : heard.filter(({ isLabelled }) => isLabelled).length / heard.length,
    recall: there.length === 0 ? undefined : sum(both) / sum(there),
  }
}
