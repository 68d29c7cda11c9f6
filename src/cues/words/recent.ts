/** The last few texts that were gone through, and what they came to. A cache, from which nothing follows. */
export interface Recent<Value> {
  readonly texts: string[]
  readonly values: Value[]
  /** Where the next one goes. */
  next: number
}

/** A turn, a part of it, and what stood before it. */
const MOST = 4
/** Longer ones are gone through anew. */
const LONGEST = 600

export function noneRecent<Value>(): Recent<Value> {
  return { texts: [], values: [], next: 0 }
}

/** What a text came to, where it is one of the last: of one text the same is asked several times in a turn, and once more in the next. */
export function recall<Value>({ texts, values }: Recent<Value>, text: string): Value | undefined {
  for (let index = 0; index < texts.length; index++) if (texts[index] === text) return values[index]
  return undefined
}

/** Keeps what a text came to, and gives it back. */
export function keep<Value>(recent: Recent<Value>, text: string, value: Value): Value {
  if (text.length > LONGEST) return value
  recent.texts[recent.next] = text
  recent.values[recent.next] = value
  recent.next = (recent.next + 1) % MOST
  return value
}
