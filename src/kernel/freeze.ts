/** Freezes plain data, at any depth. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || Object.isFrozen(value)) return value
  Object.freeze(value)
  // `for in` would give the places of a list as texts.
  if (Array.isArray(value)) for (const each of value) freeze(each)
  else for (const key in value) freeze(value[key])
  return value
}
