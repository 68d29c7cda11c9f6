/** Freezes plain data, at any depth. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value
  // No list is made of the members: a turn freezes dozens of objects.
  if (Array.isArray(value)) for (const each of value as readonly unknown[]) freeze(each)
  else for (const name in value) freeze(value[name])
  return Object.freeze(value)
}
