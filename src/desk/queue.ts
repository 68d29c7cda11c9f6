/** Does one thing after another for the same name: what two commands of one stream need. */
export interface Queues {
  run<Value>(name: string, work: () => Promise<Value>): Promise<Value>
  /** Whether anything is being done for this name. */
  isBusy(name: string): boolean
}

/** Makes queues that are gone once they are empty. */
export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(name, work) {
      const before = tails.get(name) ?? Promise.resolve()
      const mine = before.then(work, work)
      const tail = mine.then(
        () => undefined,
        () => undefined,
      )
      tails.set(name, tail)
      void tail.then(() => {
        if (tails.get(name) === tail) tails.delete(name)
      })
      return mine
    },
    isBusy: (name) => tails.has(name),
  }
}
