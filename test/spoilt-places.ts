/** Where in plain data a value stands: the keys that lead to it. */
export type Place = readonly (string | number)[]

/** Every place of a value, its own first. */
export function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [at]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...at, key]))]
}

export function readAt(value: unknown, place: Place): unknown {
  return place.reduce((at, key) => (at as Record<string | number, unknown>)[key], value)
}

/** A copy with something else in one place. */
export function withPlanted(value: unknown, place: Place, planted: unknown): unknown {
  const copy = structuredClone(value)
  const within = readAt(copy, place.slice(0, -1)) as Record<string | number, unknown>
  within[place.at(-1)!] = planted
  return copy
}

/** Values that are of no kind that the value is of. */
export function others(value: unknown): readonly unknown[] {
  const all = ["", "x", 7, -1, 1e300, true, [], [null], {}, { x: 1 }]
  // What may be `null` may be a word that a later version knows.
  if (value === null) return [{ x: 1 }, true]
  return all.filter((each) => typeof each !== typeof value || Array.isArray(each) !== Array.isArray(value))
}
