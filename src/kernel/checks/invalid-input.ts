import { Fault, isFault } from "../faults/fault.js"
import { checkLists } from "./lists.js"

/**
 * What is worked out of values that a host gave, or {@link Fault} `input/invalid` where one of them is not of the form that its type says: for
 * pure functions, whose values need no check as long as types carry them.
 *
 * The fault names what the caller wrote, also where a function within noticed it, and has the error underneath as its `cause`.
 *
 * @param given - The arguments by their names.
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
    checkLists(given)
    return work()
  } catch (error) {
    // A fault with a cause was noticed by a function within, by another name.
    const cause = isFault(error, "input/invalid") ? error.cause : error
    if (cause === undefined || isFault(cause)) throw error
    throw new Fault("input/invalid", { issues: [{ path: blamed(given), expected: "what its type says" }], cause })
  }
}

/** The first argument that JSON cannot hold, as far down as it goes, or all of them. What may be left out is hardly to blame. */
function blamed(given: Readonly<Record<string, unknown>>): string {
  const isUnreadable = (name: string): boolean => {
    try {
      const value = given[name]
      checkLists({ value })
      return JSON.stringify(value) === "null"
    } catch {
      return true
    }
  }
  try {
    const names = Object.keys(given)
    return names.find(isUnreadable) ?? names.join(", ")
  } catch {
    return "given"
  }
}
