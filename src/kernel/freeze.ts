/**
 * Freezes plain data, at any depth. What is frozen already is passed over, so a value that shares most with an earlier one costs little.
 *
 * @example
 * ```ts
 * import { freeze } from "evenkeel/kernel"
 *
 * Object.isFrozen(freeze({ at: { seq: 1 } }).at) // => true
 * ```
 */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key in value) freeze(value[key])
  return value
}
