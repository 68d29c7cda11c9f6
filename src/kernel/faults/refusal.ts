import type { refusalCodes } from "./codes.js"
import type { FaultIssue } from "./fault.js"

/**
 * The wish was understood and is not possible, or the input could not be used. A value, never thrown, never logged.
 *
 * Refused is only what is malformed, too large or not allowed to that role: what has happened is always recorded.
 */
export interface Refusal {
  /** One reason, one code; listed with meaning and remedy in `docs/errors.md`. */
  readonly code: RefusalCode
  /** Each wrong place of the input, in its order; empty where the input was well formed. */
  readonly issues: readonly FaultIssue[]
  /** Ids, codes and numbers that help to find the place. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

/** A stable code of a {@link Refusal}. */
export type RefusalCode = keyof typeof refusalCodes

/**
 * Makes a {@link Refusal}, for parts and deciders of your own: a value that says why nothing was done, never thrown.
 *
 * @param code - One of {@link refusalCodes}.
 * @param detail - Ids, roles and numbers that explain it; never what a person said.
 * @param issues - The fields that are wrong, each with its path and what belongs there.
 *
 * @example
 * ```ts
 * import { refuse } from "evenkeel/kernel"
 *
 * refuse("session/not-found", { issueId: "issue-9" }).refusal.code // => "session/not-found"
 * ```
 */
export function refuse(
  code: RefusalCode,
  detail: Refusal["detail"] = {},
  issues: readonly FaultIssue[] = [],
): { readonly refusal: Refusal } {
  return { refusal: { code, issues, detail } }
}
