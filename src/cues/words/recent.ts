/** The last few texts that were gone through, and what they came to: a cache, from which nothing follows. */
export type Recent<Value> = (text: string, make: () => Value) => Value

/** A turn, a part of it, and what stood before it. */
const MOST = 4
/** Longer ones are gone through anew. */
const LONGEST = 600

/** Keeps what texts come to: of one text the same is asked several times in a turn, and once more in the next. */
export function keepRecent<Value>(): Recent<Value> {
  const texts: string[] = []
  const values: Value[] = []
  let next = 0
  return (text, make) => {
    const known = values[texts.indexOf(text)]
    if (known !== undefined) return known
    const value = make()
    if (text.length > LONGEST) return value
    texts[next % MOST] = text
    return (values[next++ % MOST] = value)
  }
}
