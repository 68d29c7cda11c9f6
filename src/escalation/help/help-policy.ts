import { orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import type { HelpMode } from "../../session/index.js"

/** What help may be asked to do, for the door. */
export const helpModes: readonly HelpMode[] = ["monitor", "whisper", "barge", "takeOver"]

/** Who is asked together, and how long they have. */
export interface HelpRung {
  /** Ids of supervisors, as the host has them. Those on duty are asked; `anyone` stands for all who are. */
  readonly targets: readonly string[]
  /** How long to wait for an answer before the next rung is asked, milliseconds. */
  readonly answerMs: number
}

/** How one client's agents get help. */
export interface HelpPolicy {
  readonly rungs: readonly HelpRung[]
  /** What is asked for where nobody said: the agent keeps the call. */
  readonly mode: HelpMode
  /** Somebody said yes and is not there after this: the next are asked. Milliseconds. */
  readonly arriveMs: number
  /** What may honestly be offered when nobody can come, in order, as the client's codes. */
  readonly alternatives: readonly string[]
}

/**
 * Where a playbook says nothing: whoever is on duty, 45 seconds to answer, a minute to be there. A caller on hold is looked in on
 * after 40 seconds: an answer must be there by then or nearly so.
 */
export const defaultHelpPolicy: HelpPolicy = {
  rungs: [{ targets: ["anyone"], answerMs: 45_000 }],
  mode: "whisper",
  arriveMs: 60_000,
  alternatives: ["offerCallback", "takeMessage"],
}

/**
 * What cannot be used, or is probably not meant: no rung, nothing to offer instead, a rung that asks nobody new.
 *
 * @example
 * ```ts
 * import { checkHelpPolicy, defaultHelpPolicy } from "evenkeel/escalation"
 *
 * checkHelpPolicy(defaultHelpPolicy) // => []
 * const again = { targets: ["ines"], answerMs: 45_000 }
 * checkHelpPolicy({ ...defaultHelpPolicy, rungs: [again, again] })
 * // => [{ path: "rungs.1.targets", expected: "somebody who was not asked before" }]
 * ```
 */
export function checkHelpPolicy(policy: HelpPolicy): readonly FaultIssue[] {
  return orInvalidInput({ policy }, () => check(policy))
}

function check({ rungs, alternatives }: HelpPolicy): readonly FaultIssue[] {
  const issues: FaultIssue[] = []
  if (rungs.length === 0) issues.push({ path: "rungs", expected: "at least one rung: else help reaches nobody" })
  if (alternatives.length === 0)
    issues.push({ path: "alternatives", expected: "something to offer when nobody can come" })
  rungs.forEach(({ targets }, index) => {
    const before = rungs.slice(0, index).flatMap((rung) => rung.targets)
    if (targets.length > 0 && targets.every((target) => before.includes(target))) {
      issues.push({ path: `rungs.${index}.targets`, expected: "somebody who was not asked before" })
    }
  })
  return issues
}
