/** A text with places, as `{person}`; or several, of which the first is taken whose places are all known. */
export type Text = string | readonly string[]

/** A text with its places filled in, all at once, so that a value is never taken for a place; `undefined` where one is not known. */
export function fill(text: Text, valueOf: (place: string) => string | undefined): string | undefined {
  for (const each of typeof text === "string" ? [text] : text) {
    let isKnown = true
    const filled = each.replace(/\{([\w.]+)\}/g, (_, place: string) => {
      const value = valueOf(place)
      if (value === undefined) isKnown = false
      return value ?? ""
    })
    if (isKnown) return filled
  }
  return undefined
}
