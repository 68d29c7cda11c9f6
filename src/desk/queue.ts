/** Does one thing after another for the same name: what two commands of one stream need. */
export interface Queues {
  run<Value>(name: string, work: () => Promise<Value>): Promise<Value>
  /** Whether anything is being done for this name. */
  isBusy(name: string): boolean
}

/** Makes queues that are gone once they are empty. */
export function createQueues(): Queues {
  const tails = new Map<string, Promise<void>>()
  return {
    run(name, work) {
      const mine = (tails.get(name) ?? Promise.resolve()).then(work)
      const ended = (): void => {
        if (tails.get(name) === tail) tails.delete(name)
      }
      const tail = mine.then(ended, ended)
      tails.set(name, tail)
      return mine
    },
    isBusy: (name) => tails.has(name),
  }
}
