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

const dentist = {
  policyId: "dentist",
  rungs: [{ targets: [{ kind: "person", personId: "ana" }], delayMinutes: 5 }],
} as const
const roster = {
  zone: "America/Chicago",
  people: [{ personId: "ana", contacts: [{ channel: "text", address: "+13125550101" }] }],
  rotations: [],
} as const

test("a rule that dispatches by a policy which is not there would reach nobody: it is refused, with the one that was meant", () => {
  const rules = [
    { id: "pain", when: when.fact("hold.currentMs").moreThan(60_000), then: [{ do: "dispatch", policyId: "dentst" }] },
  ]
  expect(checkPlaybook({ ...least, roster, dispatch: { policies: [dentist] }, rules }).issues).toEqual([
    { path: "rules.0.then.0.policyId", expected: "the id of a policy in dispatch.policies", suggestion: "dentist" },
  ])
  expect(checkPlaybook({ ...least, rules }).issues).toMatchObject([{ path: "rules.0.then.0.policyId" }])
  const meant = [{ ...rules[0], then: [{ do: "dispatch", policyId: "dentist" }] }]
  expect(checkPlaybook({ ...least, roster, dispatch: { policies: [dentist] }, rules: meant }).issues).toEqual([])
})

test("people on call whom nobody could reach are warned of, each with its place", () => {
  const warningsOf = (more: object) =>
    checkPlaybook({ ...least, ...more }).warnings.filter(({ path }) => /^(roster|dispatch)/.test(path))
  const rungs = [{ targets: [{ kind: "person", personId: "anna" }], delayMinutes: 5 }]
  expect(
    warningsOf({ roster, dispatch: { fallbackOwner: "office", policies: [{ policyId: "dentist", rungs }] } }),
  ).toEqual([
    {
      path: "dispatch.policies.0.rungs.0.targets.0.personId",
      expected: "the id of a person of the roster",
      suggestion: "ana",
    },
  ])
  const handOff = { every: "day", at: "08:00" }
  const rotation = { rotationId: "nights", turns: [["ana"]], startDate: "2026-11-31", handOff }
  expect(warningsOf({ roster: { ...roster, rotations: [rotation] } })).toEqual([
    { path: "roster.rotations.0", expected: "a date that exists, and times as 08:00" },
  ])
  expect(warningsOf({ roster, dispatch: { fallbackOwner: "office", policies: [dentist] } })).toEqual([])
})
