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
