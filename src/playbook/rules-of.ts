import { checkRules, defineFacts } from "../escalation/index.js"
import { isFault, type FaultIssue } from "../kernel/index.js"
import type { Playbook } from "./playbook.js"

/** What is wrong with the rules of a playbook under its own facts, and what is probably not meant; paths count from the playbook. */
export function checkRulesOf({ rules, facts }: Pick<Playbook, "rules" | "facts">): {
  readonly issues: readonly FaultIssue[]
  readonly warnings: readonly FaultIssue[]
} {
  try {
    const { issues, warnings } = checkRules(rules, { facts: defineFacts({ given: facts }) })
    return { issues: issues.map(inRules), warnings: warnings.map(inRules) }
  } catch (fault) {
    if (!isFault(fault, "rules/invalid")) throw fault
    return { issues: fault.issues, warnings: [] }
  }
}

function inRules(issue: FaultIssue): FaultIssue {
  return { ...issue, path: issue.path === "" ? "rules" : `rules.${issue.path}` }
}
