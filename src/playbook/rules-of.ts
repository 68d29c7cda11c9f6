import { checkRules, defineFacts } from "../escalation/index.js"
import { isFault, type FaultIssue } from "../kernel/index.js"
import { issueNear } from "../kernel/inner.js"
import type { Playbook } from "./playbook.js"

/**
 * What is wrong with the rules of a playbook under its own facts and policies, and what is probably not meant; paths count from the
 * playbook.
 */
export function checkRulesOf({ rules, facts, dispatch }: Pick<Playbook, "rules" | "facts" | "dispatch">): {
  readonly issues: readonly FaultIssue[]
  readonly warnings: readonly FaultIssue[]
} {
  try {
    const { issues, warnings } = checkRules(rules, { facts: defineFacts({ given: facts }) })
    if (issues.length > 0) return { issues: issues.map(inRules), warnings: [] }
    return { issues: checkPolicyIds(rules, dispatch), warnings: warnings.map(inRules) }
  } catch (fault) {
    if (!isFault(fault, "rules/invalid")) throw fault
    return { issues: fault.issues, warnings: [] }
  }
}

function inRules(issue: FaultIssue): FaultIssue {
  return { ...issue, path: issue.path === "" ? "rules" : `rules.${issue.path}` }
}

/** A rule that dispatches by a policy which is not there would reach nobody, on the night when it fires. */
function checkPolicyIds(rules: Playbook["rules"], dispatch: Playbook["dispatch"]): readonly FaultIssue[] {
  const known = dispatch?.policies.map(({ policyId }) => policyId) ?? []
  return rules.flatMap(({ then }, index) =>
    then.flatMap((outcome, place) => {
      if (outcome.do !== "dispatch" || known.includes(outcome.policyId)) return []
      const path = `rules.${index}.then.${place}.policyId`
      return [issueNear(path, "the id of a policy in dispatch.policies", outcome.policyId, known)]
    }),
  )
}
