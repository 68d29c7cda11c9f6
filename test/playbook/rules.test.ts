import { expect, test } from "vitest"
import { checkPlaybook, definePlaybook } from "evenkeel/playbook"
import { defaultAbusePolicy, when } from "evenkeel/escalation"

const least = { client: "acme-plumbing", zone: "America/Chicago" }
const then = [{ do: "advise", practice: "holdReturn" }] as const

test("rules read the library's facts and those of the playbook", () => {
  const facts = [
    { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } },
  ] as const
  const rules = [{ id: "gold", when: when.own<string>("customer.tier").is("gold"), then }]
  const playbook = definePlaybook({ ...least, facts, rules })
  expect(playbook.rules).toEqual(rules)
  expect(definePlaybook(JSON.parse(JSON.stringify(playbook)))).toEqual(playbook)
})

test("what is wrong is named from the root of the playbook", () => {
  const issuesOf = (more: object) => checkPlaybook({ ...least, ...more }).issues
  expect(issuesOf({ rules: [{ id: "a", when: { ">": [{ var: "hold.totlMs" }, 5_000] }, then }] })).toEqual([
    { path: "rules.0.when.>.0.var", expected: "a declared fact", suggestion: "hold.totalMs" },
  ])
  expect(issuesOf({ rules: [{ id: "a", when: when.said("anger"), than: then }] })).toContainEqual({
    path: "rules.0.than",
    expected: "no such member",
    suggestion: "then",
  })
  expect(issuesOf({ rules: "all" })).toMatchObject([{ path: "rules" }])
  expect(issuesOf({ abuse: { steps: [{ do: "shout" }] } })).toMatchObject([{ path: "abuse.steps.0" }])
  expect(issuesOf({ help: { rungs: [] } })).toContainEqual({ path: "help.rungs", expected: "a list of 1 to 20" })
  expect(issuesOf({ facts: [{ name: "hold.count", type: "number", meaning: { en: "x" } }] })).toMatchObject([
    { path: "facts.0.name" },
  ])
})

test("warnings of rules are among those of the playbook", () => {
  const rules = [{ id: "a", when: when.fact("hold.currentMs").moreThan(60), then }]
  const { warnings } = checkPlaybook({ ...least, rules })
  expect(warnings.filter(({ path }) => path.startsWith("rules"))).toMatchObject([
    { path: "rules.0.when.>.1", suggestion: "60000" },
  ])
})

test("members of a policy that are left out are the defaults; a policy that is left out is none", () => {
  expect(definePlaybook({ ...least, abuse: { leastStrength: 0.5 } }).abuse).toEqual({
    ...defaultAbusePolicy,
    leastStrength: 0.5,
  })
  expect("abuse" in definePlaybook(least)).toBe(false)
})
