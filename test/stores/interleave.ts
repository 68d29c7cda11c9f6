import { AsyncLocalStorage } from "node:async_hooks"
import type { ClientStore, Store } from "evenkeel/stores"

/** One who waits at a gate, and whose doing it is. */
interface Waiting {
  readonly operation: string
  readonly step: string
  readonly go: () => void
}

/** A gate before and after each operation of a store: whoever comes waits until it is their turn. */
export interface Gate {
  readonly store: Store
  /** Does something as an operation of its own. */
  run<Value>(operation: string, work: () => Promise<Value>): Promise<Value>
}

/** One order, and what it came to. */
export interface Order<Result> {
  readonly steps: readonly string[]
  readonly result: Result
}

const ungated: ReadonlySet<string> = new Set(["client", "watch", "close"])

/**
 * Plays a story in every order in which its operations can reach a store and hear of it, as far as it takes at most so many changes
 * from one that could go on to another. Two are enough for most races (Musuvathi and Qadeer, "Iterative context bounding", 2007).
 *
 * The story's store may answer by promises alone: no timers, no disk.
 */
export async function everyOrder<Result>(
  mostChanges: number,
  open: () => Store,
  story: (gate: Gate) => Promise<Result>,
): Promise<readonly Order<Result>[]> {
  const orders: Order<Result>[] = []
  let next: readonly number[] | undefined = []
  while (next !== undefined) {
    const play: Play<Result> = await playOnce(next, mostChanges, open(), story)
    orders.push({ steps: play.steps, result: play.result })
    next = toNext(play.choices)
  }
  return orders
}

interface Choice {
  readonly taken: number
  readonly count: number
}

interface Play<Result> extends Order<Result> {
  readonly choices: readonly Choice[]
}

/** The next one in the tree of choices: the deepest that has another. */
function toNext(choices: readonly Choice[]): readonly number[] | undefined {
  const last = choices.findLastIndex(({ taken, count }) => taken + 1 < count)
  if (last < 0) return undefined
  return [...choices.slice(0, last).map(({ taken }) => taken), choices[last]!.taken + 1]
}

async function playOnce<Result>(
  given: readonly number[],
  mostChanges: number,
  store: Store,
  story: (gate: Gate) => Promise<Result>,
): Promise<Play<Result>> {
  const names = new AsyncLocalStorage<string>()
  let waiting: Waiting[] = []
  const wait = (step: string): Promise<void> => {
    const operation = names.getStore()
    if (operation === undefined) return Promise.resolve()
    return new Promise((go) => void waiting.push({ operation, step, go }))
  }
  const gate: Gate = {
    store: { ...gated(store, "", wait), client: (client) => gated(store.client(client), "", wait) },
    run: (operation, work) => names.run(operation, work),
  }
  let result: { readonly value: Result } | undefined
  let fault: { readonly cause: unknown } | undefined
  story(gate).then(
    (value) => (result = { value }),
    (cause: unknown) => (fault = { cause }),
  )
  const [choices, steps]: [Choice[], string[]] = [[], []]
  let [changes, current] = [0, ""]
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve))
    if (fault !== undefined) throw new Error(`in the order ${steps.join(", ")}`, { cause: fault.cause })
    if (result !== undefined && waiting.length === 0) return { choices, steps, result: result.value }
    if (waiting.length === 0) throw new Error(`everybody waits for somebody after ${steps.join(", ")}`)
    const own = waiting.filter(({ operation }) => operation === current)
    const others = waiting.filter(({ operation }) => operation !== current)
    const mayChange = own.length === 0 || changes < mostChanges
    const options = [...own, ...(mayChange ? others : [])]
    const taken = given[choices.length] ?? 0
    if (options.length > 1) choices.push({ taken, count: options.length })
    const chosen = options.length > 1 ? options[taken]! : options[0]!
    if (own.length > 0 && chosen.operation !== current) changes += 1
    current = chosen.operation
    steps.push(`${chosen.operation} ${chosen.step}`)
    waiting = waiting.filter((each) => each !== chosen)
    chosen.go()
  }
}

function gated<Port extends Store | ClientStore>(
  port: Port,
  prefix: string,
  wait: (step: string) => Promise<void>,
): Port {
  const methods = Object.entries(port).map(([name, method]: [string, unknown]) => {
    if (typeof method !== "function" || ungated.has(name)) return [name, method]
    const answer = async (...values: unknown[]): Promise<unknown> => {
      await wait(`asks ${prefix}${name}`)
      const answered = await Promise.allSettled([(method as (...all: unknown[]) => unknown)(...values)])
      await wait(`hears ${prefix}${name}`)
      const [outcome] = answered
      if (outcome.status === "rejected") throw outcome.reason
      return outcome.value
    }
    return [name, answer]
  })
  return Object.fromEntries(methods) as Port
}
