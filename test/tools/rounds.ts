/**
 * Measuring beside other work: everything that is compared is run in rounds that take turns, an item's time is the median of its
 * rounds, and ratios are taken within a round. So a slow moment of the machine falls on all alike, and a pause of the process on nobody.
 */

/** Microseconds of one run. */
export function time(act: () => unknown): number {
  const from = process.hrtime.bigint()
  act()
  return Number(process.hrtime.bigint() - from) / 1_000
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

/** Of each item the median of its rounds. */
export function typical(rounds: readonly (readonly number[])[]): readonly number[] {
  return rounds[0]!.map((_, item) => median(rounds.map((times) => times[item]!)))
}

/** The ratio of two measurements round by round, as its median. */
export function ratioOf(
  rounds: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
  of: (times: readonly number[]) => number = median,
): number {
  return median(rounds.map((times, round) => of(times) / of(others[round]!)))
}

/** Runs each case once a round, in turn; the first round warms and does not count. */
export async function inRounds<Name extends string>(
  count: number,
  cases: Readonly<Record<Name, () => readonly number[] | Promise<readonly number[]>>>,
): Promise<Readonly<Record<Name, readonly (readonly number[])[]>>> {
  const names = Object.keys(cases) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, (readonly number[])[]>
  for (let round = 0; round <= count; round++) {
    for (const name of names) {
      const times = await cases[name]()
      if (round > 0) found[name].push(times)
    }
  }
  return found
}

/** p50, p99 and mean of the items, and how far apart they are. */
export function figuresOf(rounds: readonly (readonly number[])[]): string {
  const times = typical(rounds)
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  const show = (value: number, width: number): string => value.toFixed(1).padStart(width)
  return `p50 ${show(p50, 6)}  p99 ${show(p99, 7)}  mean ${show(mean(times), 6)}  p99/p50 ${(p99 / p50).toFixed(1)}`
}
