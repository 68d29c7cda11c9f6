import { compileCondition, type Reading } from "./compile.js"
import type { Condition } from "./condition.js"
import { parseCondition } from "./parse.js"

/** What a condition comes to over plain data: a value, or why there is none. */
export type PlainResult =
  { readonly value: unknown } | { readonly error: "NaN" | "Invalid Arguments" | "Unknown Operator" | "Too Large" }

/** Thrown and caught in this file only, so that a comparison in the middle of a condition ends the whole. */
interface Stop {
  readonly error: "NaN" | "Invalid Arguments"
}

const plainReading: Reading = {
  wrong: (error) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it never leaves this file and carries no trace
    throw { error } satisfies Stop
  },
  absent: null,
}

/**
 * Evaluates a condition over plain data, as any JsonLogic engine does: a member that is not there is `null`, and `null` is less
 * than 5. For trying conditions out, and for the community suite; rules run over facts, where unknown stays unknown.
 *
 * @returns The value of the condition, or the kind of error; never throws.
 *
 * @example
 * ```ts
 * import { evaluatePlain } from "evenkeel/escalation"
 *
 * evaluatePlain({ "<": [{ var: "age" }, 18] }, { age: 12 }) // => { value: true }
 * evaluatePlain({ "<": ["old", 18] }, {}) // => { error: "NaN" }
 * evaluatePlain({ eval: ["1"] }, {}) // => { error: "Unknown Operator" }
 * ```
 */
export function evaluatePlain(condition: Condition, data: unknown): PlainResult {
  try {
    const parsed = parseCondition(condition)
    if ("issues" in parsed) {
      const unknown = parsed.issues.some(({ expected }) => expected === "a known operator")
      return { error: unknown ? "Unknown Operator" : "Too Large" }
    }
    return { value: compileCondition(parsed.node, plainReading).run([], data) ?? null }
  } catch (stop) {
    const error = (stop as Partial<Stop> | null)?.error
    return { error: error === "NaN" ? error : "Invalid Arguments" }
  }
}
