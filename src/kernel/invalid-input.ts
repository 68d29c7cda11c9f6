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
    for (const name in given) if (Array.isArray(given[name])) asList(given[name])
    return work()
  } catch (error) {
    // A fault with a cause was noticed by a function within, by another name.
    const cause = isFault(error, "input/invalid") ? error.cause : error
    if (cause === undefined || isFault(cause)) throw error
    throw new Fault("input/invalid", { issues: [{ path: blamed(given), expected: "what its type says" }], cause })
  }
}

/**
 * A list that a host gave, or an error: texts, and objects with a length, are none. No list that the library reads is longer; one of no items
 * (`new Array(1e9)`) would take minutes to go through.
 */
export function asList<List extends readonly unknown[]>(given: List): List {
  if (!Array.isArray(given) || given.length > 1e6) throw new TypeError()
  return given
}

/** Anything that can be gone through, or an error; a text can, and is none. */
export function asMany<Items extends Iterable<unknown>>(given: Items): Items {
  if (typeof given !== "object") throw new TypeError()
  if (Array.isArray(given)) asList(given)
  return given
}

/** The first argument that cannot be read, or all of them. What may be left out is hardly to blame. */
function blamed(given: Readonly<Record<string, unknown>>): string {
  try {
    const names = Object.keys(given)
    return names.find((name) => given[name] !== undefined && !isReadable(given[name])) ?? names.join(", ")
  } catch {
    return "given"
  }
}

/** Whether it is a value that JSON can hold, as far down as it goes, or a function. */
function isReadable(value: unknown): boolean {
  try {
    return typeof value === "function" || JSON.stringify([Array.isArray(value) ? asList(value) : value]) !== "[null]"
  } catch {
    return false
  }
}
