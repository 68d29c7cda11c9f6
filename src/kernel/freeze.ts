/** Freezes plain data, at any depth. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key in value) freeze(value[key])
  return value
}
