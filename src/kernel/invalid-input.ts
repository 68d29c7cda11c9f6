import { Fault, isFault } from "./fault.js"

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
    return work()
  } catch (error) {
    // A fault with a cause was noticed by a function within, by another name.
    const within = isFault(error, "input/invalid") ? error.cause : error
    if (within === undefined || isFault(within)) throw error
    const names = Object.keys(given)
    // What may be left out is hardly to blame.
    const path = names.find((name) => given[name] !== undefined && !isReadable(given[name])) ?? names.join(", ")
    throw new Fault("input/invalid", { issues: [{ path, expected: "what its type says" }], cause: within })
  }
}

/** Whether it is a value that JSON can hold, as far down as it goes, or a function. */
function isReadable(value: unknown): boolean {
  try {
    return typeof value === "function" || (JSON.stringify(value) ?? "null") !== "null"
  } catch {
    return false
  }
}
