/** No list that the library reads is longer. One of no items (`new Array(1e9)`) would take minutes to go through. */
const MOST_ITEMS = 1e6

/** Throws at a list without end among the members of what a host gave, and one level inside them. */
export function checkLists(given: object, inside = true): void {
  for (const name in given) {
    const value = (given as Readonly<Record<string, unknown>>)[name]
    if (Array.isArray(value)) {
      if (value.length > MOST_ITEMS) throw new TypeError()
    } else if (inside && typeof value === "object") checkLists(value as object, false)
  }
}

/** A list that a host gave, or an error: texts, and objects with a length, are none. */
export function asList<List extends readonly unknown[]>(given: List): List {
  if (!Array.isArray(given) || given.length > MOST_ITEMS) throw new TypeError()
  return given
}

/** Anything that can be gone through, or an error; a text can, and is none. */
export function asMany<Items extends Iterable<unknown>>(given: Items): Items {
  if (typeof given !== "object") throw new TypeError()
  checkLists({ given }, false)
  return given
}
