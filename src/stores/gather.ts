import { Fault, isFault } from "../kernel/index.js"
import { toResult, type EncodedAppend, type Outcome } from "./encode-append.js"
import type { AppendResult } from "./port.js"

/** Writes a batch in one transaction. Gives an outcome for each append, in their order. */
export type WriteBatch = (batch: readonly EncodedAppend[]) => readonly Outcome[] | Promise<readonly Outcome[]>

/** Calls back soon: `setImmediate` gathers what comes in one turn of Node's event loop. */
export type Schedule = (write: () => void) => void

/** Appends that are written together. */
export interface Gatherer {
  append(append: EncodedAppend): Promise<AppendResult>
  /** Fulfilled once nothing is waiting to be written. */
  settled(): Promise<void>
}

/** The most appends and characters of one transaction: measured, more gain nothing, and the first would wait for the last. */
const MOST_APPENDS = 256
const MOST_SIZE = 4_000_000

interface Waiting {
  readonly append: EncodedAppend
  readonly resolve: (result: AppendResult) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Group commit: what is appended while a transaction is being written goes, all together, into the next. Many are then
 * acknowledged by one flush of the disk, and none waits longer than for one transaction before its own.
 *
 * A batch that the database will not take is written again one by one, so that one append never fails another. Where the
 * connection was lost, nothing is tried again: only the giver knows whether there is a key.
 */
export function createGatherer(write: WriteBatch, schedule: Schedule): Gatherer {
  let queue: Waiting[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    await new Promise<void>((resolve) => {
      schedule(resolve)
    }).catch(() => undefined)
    while (queue.length > 0) {
      const batch = takeBatch(queue)
      queue = queue.slice(batch.length)
      await writeBatch(write, batch)
    }
    running = undefined
  }

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        queue.push({ append, resolve, reject })
        running ??= run()
      }),
    settled: async () => {
      while (running !== undefined) await running
    },
  }
}

function takeBatch(queue: readonly Waiting[]): readonly Waiting[] {
  let size = 0
  let count = 0
  for (const { append } of queue) {
    if (count === MOST_APPENDS || (count > 0 && size + append.size > MOST_SIZE)) break
    size += append.size
    count += 1
  }
  return queue.slice(0, count)
}

async function writeBatch(write: WriteBatch, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await write(batch.map(({ append }) => append))
    batch.forEach((waiting, index) => settle(waiting, outcomes[index]))
  } catch (error) {
    if (batch.length > 1 && isFault(error, "store/refused")) {
      for (const waiting of batch) await writeBatch(write, [waiting])
    } else for (const { reject } of batch) reject(error)
  }
}

function settle({ append, resolve, reject }: Waiting, outcome: Outcome | undefined): void {
  try {
    if (outcome === undefined) throw new Fault("store/damaged", { detail: { what: "outcome" } })
    resolve(toResult(append, outcome))
  } catch (error) {
    reject(error)
  }
}
