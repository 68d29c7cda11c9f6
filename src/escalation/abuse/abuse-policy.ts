import { orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import type { AbuseKind } from "../../session/index.js"

/** One step of the ladder. Each is a suggestion: we say nothing to the caller, and end no call. */
export type AbuseStep =
  /** Say where the limit is: 1 polite, 2 formal, 3 last. */
  | { readonly do: "boundary"; readonly level: 1 | 2 | 3 }
  /** A supervisor takes over, where one is on duty. */
  | { readonly do: "helpRequest" }
  /** The agent may end the call, with a last polite sentence. */
  | { readonly do: "end" }
  /** Either, as the agent prefers. */
  | { readonly do: "helpOrEnd" }

/** How one client meets abuse of its agents. */
export interface AbusePolicy {
  /** In order. Without steps abuse is counted and nothing is suggested. */
  readonly steps: readonly AbuseStep[]
  /** Kinds that go to the last step at once. */
  readonly skipsTo: Readonly<Partial<Record<AbuseKind, "last">>>
  /** Milder than this it is heard and does not count, 0 to 1. Slurs, threats and sexual remarks always count. */
  readonly leastStrength: number
  /** Less sure than this a cue waits for a person, 0 to 1. */
  readonly leastConfidence: number
  /** Confirmed abuse in earlier calls counts for so long, milliseconds. */
  readonly carryMs: number
}

/**
 * The ladder where a playbook sets none: two boundaries, then help or the end. One polite warning is the commonest rule of call
 * centres, up to three occur, and threats need none. Confirmed abuse is remembered for 90 days: a quarter.
 */
export const defaultAbusePolicy: AbusePolicy = {
  steps: [{ do: "boundary", level: 1 }, { do: "boundary", level: 2 }, { do: "helpOrEnd" }],
  skipsTo: { slur: "last", sexual: "last", threat: "last" },
  leastStrength: 0.3,
  leastConfidence: 0.6,
  carryMs: 90 * 86_400_000,
}

/**
 * What can be used and is probably not meant: a step that is milder than the one before it. `definePlaybook` gives these as warnings.
 *
 * @example
 * ```ts
 * import { checkAbusePolicy, defaultAbusePolicy } from "evenkeel/escalation"
 *
 * checkAbusePolicy(defaultAbusePolicy) // => []
 * checkAbusePolicy({ ...defaultAbusePolicy, steps: [{ do: "end" }, { do: "boundary", level: 1 }] })
 * // => [{ path: "steps.1", expected: "a step that is not milder than the one before it" }]
 * ```
 */
export function checkAbusePolicy(policy: AbusePolicy): readonly FaultIssue[] {
  return orInvalidInput({ policy }, () => check(policy))
}

function check({ steps }: AbusePolicy): readonly FaultIssue[] {
  const levels = steps.map((step) => (step.do === "boundary" ? step.level : 4))
  return levels.flatMap((level, index) =>
    index > 0 && level < levels[index - 1]!
      ? [{ path: `steps.${index}`, expected: "a step that is not milder than the one before it" }]
      : [],
  )
}
