import type { FaultCode } from "./codes.js"

/** What a {@link Fault} may carry besides its code: ids, codes and numbers, never what a person said. */
export type FaultDetail = Readonly<Record<string, string | number | boolean | null>>

/** One place where an input was wrong. */
export interface FaultIssue {
  /** Where, from the root of the input: `clocks.ventMs`, `procedures.0.steps`. Empty for the root itself. */
  readonly path: string
  /** What belongs there: `a whole number from 1,000 to 600,000`. */
  readonly expected: string
  /** The nearest thing that would be accepted, where there is one: `zone`, `America/Chicago`. */
  readonly suggestion?: string
}

/** What {@link Fault} is made from. */
export interface FaultOptions {
  /** Ids, codes and numbers that help to find the place. */
  readonly detail?: FaultDetail
  /** Each wrong place of an input, in the order of the input. */
  readonly issues?: readonly FaultIssue[]
  /** The error underneath, if any. */
  readonly cause?: unknown
}

const MARK = Symbol.for("evenkeel.fault")

/**
 * A boundary failed: bad configuration, a log that cannot be replayed, a store out of reach.
 *
 * Only constructors (`create…`, `define…`, `restore…`) and stores throw it. A live call answers a
 * refusal instead. Tell it apart with {@link isFault}: `instanceof` fails between the ESM and CommonJS copies.
 *
 * @example
 * ```ts
 * import { Fault, isFault } from "evenkeel/kernel"
 *
 * const fault = new Fault("log/invalid", { detail: { seq: 3 } })
 * fault.message // => "log/invalid (seq: 3)"
 * isFault(fault, "log/invalid") // => true
 * ```
 */
export class Fault extends Error {
  override readonly name = "Fault"
  /** Stable, listed with meaning and remedy in `docs/errors.md`. */
  declare readonly code: FaultCode
  /** Ids, codes and numbers. */
  declare readonly detail: FaultDetail
  /** Each wrong place of an input; empty where there was none. */
  declare readonly issues: readonly FaultIssue[]
  readonly [MARK] = true

  constructor(code: FaultCode, options?: FaultOptions) {
    const { message, ...parts } = toParts(code, options)
    super(message, options)
    Object.assign(this, parts)
  }
}

/**
 * Whether an error is ours, and of one code where a code is given. Works across copies of the package, where `instanceof` would not.
 *
 * Faults are thrown by constructors, parsers and stores; live calls refuse instead. All codes and remedies are in `docs/errors.md`.
 *
 * @example
 * ```ts
 * import { isFault } from "evenkeel/kernel"
 *
 * isFault(new TypeError("not ours")) // => false
 * ```
 */
export function isFault(error: unknown, code?: FaultCode): error is Fault {
  try {
    return MARK in (error as Fault) && (code === undefined || (error as Fault).code === code)
  } catch {
    return false
  }
}

/** What it says and carries: of what cannot be read nothing, for a fault arrives whatever it was made of. */
function toParts(code: unknown, options?: FaultOptions): Pick<Fault, "message" | "code" | "detail" | "issues"> {
  let message = String(code)
  try {
    const { detail = {}, issues = [] } = { ...options }
    const facts = Object.entries(detail).map(([key, value]) => `${key}: ${value}`)
    if (facts.length) message += ` (${facts.join(", ")})`
    // More places nobody reads, and a list may have no end.
    for (const { path, expected, suggestion } of issues.slice(0, 99)) {
      message += `\n  ${path || "(root)"}: ${expected.startsWith("no ") ? "" : "expected "}${expected}`
      if (suggestion !== undefined) message += `; did you mean "${suggestion}"?`
    }
    return { message, code: code as FaultCode, detail, issues }
  } catch {
    return { message, code: code as FaultCode, detail: {}, issues: [] }
  }
}
