/** Freezes plain data, at any depth. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || Object.isFrozen(value)) return value
  Object.freeze(value)
  // `for in` would give the places of a list as texts.
  for (const each of Object.values(value as object)) freeze(each)
  return value
}
