import * as z from "zod/mini"
import { listOf, members, text, toZodIssue, unique, whole, withDefaults, word } from "../session/schema.js"
import { checkAbusePolicy, defaultAbusePolicy, type AbusePolicy, type AbuseStep } from "./abuse/abuse-policy.js"
import type { GivenDeclaration } from "./facts/given.js"
import { checkHelpPolicy, defaultHelpPolicy, helpModes, type HelpPolicy, type HelpRung } from "./help/help-policy.js"
import { readRules } from "./rules/rule-shape.js"
import type { Rule } from "./rules/rule.js"

/** A second: nobody answers faster. */
const SHORTEST_MS = 1_000
/** An hour: longer, and the call is over. */
const LONGEST_MS = 3_600_000
/** Two years. */
const LONGEST_CARRY_MS = 2 * 365 * 86_400_000

/** The rules of a playbook, in their form. Their conditions are checked against its facts, by `checkRules`. */
export function rulesSchema(): z.ZodMiniType<readonly Rule[]> {
  const read = z.transform((given: unknown, context): readonly Rule[] => {
    const found = readRules(given)
    if ("rules" in found) return found.rules
    for (const issue of found.issues) context.issues.push(toZodIssue(issue, given))
    return []
  })
  return z.prefault(z.pipe(z.unknown(), read), [])
}

/** The client's own data that rules may read. */
export function factsSchema(): z.ZodMiniType<readonly GivenDeclaration[]> {
  const meaning = members({ en: text(200), es: z.exactOptional(text(200)) })
  const fact: z.ZodMiniType<GivenDeclaration> = members({
    name: z.string({ error: nameError }).check(z.regex(/^[a-z][\w.:-]{0,59}$/i, { error: nameError })),
    type: word(["boolean", "number", "text", "list"]),
    values: z.exactOptional(listOf(text(200), 1, 500)),
    meaning,
  })
  return z._default(listOf(fact, 0, 200).check(unique("name")), [])
}

const nameError = "1 to 60 letters, digits, dots and dashes"

/** How abuse of agents is met. */
export function abuseSchema(): z.ZodMiniType<AbusePolicy> {
  const step: z.ZodMiniType<AbuseStep> = z.union(
    [
      members({ do: z.literal("boundary"), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
      members({ do: z.literal("helpRequest") }),
      members({ do: z.literal("end") }),
      members({ do: z.literal("helpOrEnd") }),
    ],
    { error: "a boundary with a level from 1 to 3, helpRequest, end or helpOrEnd" },
  )
  const last = z.exactOptional(z.literal("last", { error: "last" }))
  const skips = members({ profanity: last, insult: last, slur: last, threat: last, sexual: last })
  return withDefaults(defaultAbusePolicy, {
    steps: listOf(step, 0, 10),
    skipsTo: skips,
    leastStrength: ratio(),
    leastConfidence: ratio(),
    carryMs: whole(0, LONGEST_CARRY_MS),
  }).check(({ value, issues }) => {
    for (const issue of checkAbusePolicy(value)) issues.push(toZodIssue(issue, value))
  })
}

/** How agents get help. */
export function helpSchema(): z.ZodMiniType<HelpPolicy> {
  const rung: z.ZodMiniType<HelpRung> = members({
    targets: listOf(text(200), 1, 50),
    answerMs: whole(SHORTEST_MS, LONGEST_MS),
  })
  return withDefaults(defaultHelpPolicy, {
    rungs: listOf(rung, 1, 20),
    mode: word(helpModes),
    arriveMs: whole(SHORTEST_MS, LONGEST_MS),
    alternatives: listOf(text(200), 1, 20),
  }).check(({ value, issues }) => {
    for (const issue of checkHelpPolicy(value)) issues.push(toZodIssue(issue, value))
  })
}

function ratio() {
  const error = "a number from 0 to 1"
  return z.number({ error }).check(z.gte(0, { error }), z.lte(1, { error }))
}

// Dispatch and roster own theirs in their folders.
export { dispatchSchema } from "./dispatch/schema.js"
export { rosterSchema } from "./roster/schema.js"
