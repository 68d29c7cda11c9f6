/** What was read at a place, and the place behind it. */
export interface Read<Value> {
  readonly value: Value
  readonly next: number
}

/** What was found, up to the place `next`. */
export function found<Value>(value: Value, next: number): Read<Value> {
  return { value, next }
}
