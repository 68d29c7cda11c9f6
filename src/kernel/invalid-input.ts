import { Fault, isFault } from "./fault.js"

/**
 * What is worked out of values that a host gave, or {@link Fault} `input/invalid` where one of them is not of the form that its type says: for
 * pure functions, whose values need no check as long as types carry them.
 *
 * @param given - The arguments that are objects or lists, by their names.
 * @param work - Faults of its own come out as they are.
 *
 * @example
 * ```ts
 * import { orInvalidInput } from "evenkeel/kernel"
 *
 * const countOf = (calls: readonly string[]) => orInvalidInput({ calls }, () => calls.length)
 * countOf(["CA1"]) // => 1
 *
 * const thrown = () => {
 *   try {
 *     return countOf(null as never)
 *   } catch (fault) {
 *     return String(fault)
 *   }
 * }
 * thrown() // => "Fault: input/invalid\n  calls: expected what its type says"
 * ```
 */
export function orInvalidInput<Value>(given: Readonly<Record<string, unknown>>, work: () => Value): Value {
  try {
    return work()
  } catch (cause) {
    if (isFault(cause)) throw cause
    const names = Object.keys(given)
    const path = names.find((name) => !isReadable(given[name])) ?? names.join(", ")
    throw new Fault("input/invalid", { issues: [{ path, expected: "what its type says" }], cause })
  }
}

function isReadable(value: unknown): boolean {
  if (typeof value === "function") return true
  if (typeof value !== "object" || value === null) return false
  try {
    return Object.keys(value).length >= 0
  } catch {
    return false
  }
}
