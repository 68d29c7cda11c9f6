import type { ClientStore } from "../../../src/stores/index.js"
import { appendOf, type Group, type WriteRaw } from "./append.js"
import type { Flushes } from "./flushes.js"

/** A store and the raw driver on the same tables. */
export interface Contestants {
  readonly name: string
  readonly client: ClientStore
  readonly raw: WriteRaw
  /** Commits of the store so far. */
  readonly commits: () => number
  /** What each of them flushed, counted beforehand. */
  readonly flushes: Flushes
  /** Microseconds of CPU so far, of all that takes part. */
  readonly cpu: () => number
}

const ROUNDS = 5
/** How many append at the same time, and how often each in a round. */
export const CROWDS = [
  [1, 400],
  [8, 100],
  [32, 60],
  [64, 40],
  [256, 16],
] as const

/** What a number of appends took: microseconds each, by the clock and of CPU. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!
export const row = (name: string, ...cells: readonly (string | number)[]) =>
  console.log(name.padEnd(44), cells.map((cell) => String(cell).padStart(12)).join(" "))

/** Rounds of store and raw driver take turns, each at every size; medians of their ratios within a round are printed. */
export async function compare({ name, client, raw, commits, flushes, cpu }: Contestants): Promise<void> {
  const own = new Map<number, Cost[]>()
  const theirs = new Map<number, Cost[]>()
  const waits = new Map<number, number[]>()
  const commitCounts = new Map<number, number>()
  const add = <Value>(map: Map<number, Value[]>, key: number, ...values: Value[]) =>
    void map.set(key, [...(map.get(key) ?? []), ...values])
  const measure = async (count: number, work: () => Promise<void>): Promise<Cost> => {
    const [began, used] = [performance.now(), cpu()]
    await work()
    return { wall: ((performance.now() - began) * 1_000) / count, cpu: (cpu() - used) / count }
  }
  for (let round = -1; round < ROUNDS; round++) {
    for (const [size, each] of CROWDS) {
      const before = commits()
      const taken: number[] = []
      const cost = await measure(size * each, () => crowd(client, `own-${size}-${round}`, size, each, taken))
      const rawCost = await measure(size * each, () => writeAll(raw, `raw-${size}-${round}`, size, each))
      // The first round warms up.
      if (round < 0) continue
      add(own, size, cost)
      add(theirs, size, rawCost)
      add(waits, size, ...taken)
      commitCounts.set(size, (commitCounts.get(size) ?? 0) + commits() - before)
    }
  }
  const rate = (costs: readonly Cost[]) => `${(1_000_000 / median(costs.map(({ wall }) => wall))).toFixed(0)} /s`
  const used = (costs: readonly Cost[]) => `${median(costs.map((cost) => cost.cpu)).toFixed(0)} µs CPU`
  const times = (map: ReadonlyMap<number, readonly Cost[]>, size: number) =>
    `${median(map.get(size)!.map(({ wall }, round) => map.get(1)![round]!.wall / wall)).toFixed(1)} times`
  const share = (size: number, kind: keyof Cost) =>
    (100 * median(own.get(size)!.map((cost, round) => theirs.get(size)![round]![kind] / cost[kind]))).toFixed(0)
  const flushed = (part: string) => {
    const count = flushes.perCommit.get(part)
    return count === undefined ? [] : [`${count.toFixed(2)} fsyncs a commit`]
  }
  row(`${name}: fsyncs`, flushes.how)
  for (const [size, each] of CROWDS) {
    const [ownCosts, rawCosts, taken] = [own.get(size)!, theirs.get(size)!, waits.get(size)!]
    const rawCells = [rate(rawCosts), used(rawCosts), times(theirs, size)]
    row(`${name}: raw driver, ${size} a commit`, ...rawCells, ...flushed(`raw-${size}`))
    row(
      `${name}: store, ${size} at a time`,
      ...[rate(ownCosts), used(ownCosts), times(own, size)],
      ...[`${share(size, "wall")} % of raw`, `${share(size, "cpu")} % by CPU`],
      ...[`p50 ${at(taken, 0.5).toFixed(1)} ms`, `p99 ${at(taken, 0.99).toFixed(1)} ms`],
      `${((ROUNDS * size * each) / commitCounts.get(size)!).toFixed(0)} a commit`,
      ...flushed(`own-${size}`),
    )
  }
}

/** Many that each wait for their own. */
export async function crowd(
  client: ClientStore,
  name: string,
  lanes: number,
  each: number,
  waits: number[],
): Promise<void> {
  await Promise.all(
    groupOf(name, lanes, 0).map(async ([stream]) => {
      for (let seq = 0; seq < each; seq++) {
        const given = performance.now()
        await client.append(appendOf(stream, seq))
        waits.push(performance.now() - given)
      }
    }),
  )
}

/** The same rows, as many a commit. */
export async function writeAll(raw: WriteRaw, name: string, size: number, each: number): Promise<void> {
  for (let seq = 0; seq < each; seq++) await raw(groupOf(name, size, seq))
}

const groupOf = (name: string, size: number, seq: number): Group =>
  Array.from({ length: size }, (_, lane) => [`${name}-${lane}`, seq] as const)
