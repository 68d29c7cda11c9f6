import type { Topic } from "./topic.js"

/** What the topics bring by some name, each name with what all of them bring, in their order. */
export function gathered<Value>(
  topics: readonly Topic[],
  read: (topic: Topic) => object | undefined,
): ReadonlyMap<string, readonly Value[]> {
  const all = new Map<string, Value[]>()
  for (const topic of topics)
    for (const [name, value] of Object.entries(read(topic) ?? {}))
      all.set(name, [...(all.get(name) ?? []), value as Value])
  return all
}
