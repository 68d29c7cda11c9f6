import type { FaultIssue } from "../../kernel/index.js"
import type { RuleProgram } from "./program.js"
import type { RuleOutcome, Rule } from "./rule.js"

/** The facts that an outcome changes. */
function effectsOf(rule: Rule, outcome: RuleOutcome): readonly string[] {
  if (rule.dryRun === true) return []
  switch (outcome.do) {
    case "boundary":
      return ["boundary.count"]
    case "helpRequest":
      return ["help.isOpen", "rungs.triedCount", "rungs.next"]
    case "flag":
      return [`flag.${outcome.flag}`]
    case "dispatch":
    case "advise":
      return []
  }
}

/** Warnings about rules that set one another off in a circle. A call stops them after one round, and says so. */
export function checkCircles({ rules, slots }: RuleProgram): readonly FaultIssue[] {
  const readsOf = rules.map((each) => new Set(each.slots.map((slot) => slots[slot]!.fact.name)))
  const followers = rules.map(({ rule }, own) => {
    const effects = [...rule.then.flatMap((outcome) => effectsOf(rule, outcome)), `fired(${JSON.stringify(rule.id)})`]
    return rules.flatMap((_, other) =>
      other !== own && effects.some((fact) => readsOf[other]!.has(fact)) ? [other] : [],
    )
  })
  const seen = new Set<number>()
  return rules.flatMap((_, start) => {
    if (seen.has(start)) return []
    const circle = findCircle(start, followers)
    if (circle === undefined) return []
    for (const index of circle) seen.add(index)
    const names = [...circle, start].map((index) => rules[index]!.rule.id)
    return [{ path: String(rules[start]!.index), expected: `no circle of rules: ${names.join(" → ")}` }]
  })
}

/** The shortest way from a rule back to itself. */
function findCircle(start: number, followers: readonly (readonly number[])[]): readonly number[] | undefined {
  const from = new Map<number, number>()
  const queue = [start]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const follower of followers[next]!) {
      if (follower === start) {
        const way = [next]
        for (let back = next; back !== start; back = from.get(back)!) way.unshift(from.get(back)!)
        return way
      }
      if (from.has(follower)) continue
      from.set(follower, next)
      queue.push(follower)
    }
  }
  return undefined
}
