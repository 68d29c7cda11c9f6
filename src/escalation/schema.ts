import * as z from "zod"
import type { FaultIssue } from "../kernel/index.js"
import { listOf, members, text, unique, whole } from "../session/schema.js"
import { checkAbusePolicy, defaultAbusePolicy, type AbusePolicy, type AbuseStep } from "./abuse/abuse-policy.js"
import type { GivenDeclaration } from "./facts/given.js"
import { checkHelpPolicy, defaultHelpPolicy, type HelpPolicy, type HelpRung } from "./help/help-policy.js"
import { readRules } from "./rules/rule-shape.js"
import type { Rule } from "./rules/rule.js"

/** A second: nobody answers faster. */
const SHORTEST_MS = 1_000
/** An hour: longer, and the call is over. */
const LONGEST_MS = 3_600_000
/** Two years. */
const LONGEST_CARRY_MS = 2 * 365 * 86_400_000

/** The rules of a playbook, in their form. Their conditions are checked against its facts, by `checkRules`. */
export function rulesSchema(): z.ZodType<readonly Rule[]> {
  return z
    .unknown()
    .transform((given, context): readonly Rule[] => {
      const read = readRules(given)
      if ("rules" in read) return read.rules
      for (const issue of read.issues) context.issues.push(toZodIssue(issue, given))
      return []
    })
    .prefault([])
}

/** The client's own data that rules may read. */
export function factsSchema(): z.ZodType<readonly GivenDeclaration[]> {
  const meaning = members({ en: text(200), es: text(200).exactOptional() })
  const fact: z.ZodType<GivenDeclaration> = members({
    name: z.string({ error: nameError }).regex(/^[a-z][\w.:-]{0,59}$/i, { error: nameError }),
    type: z.enum(["boolean", "number", "text", "list"], { error: "one of boolean, number, text, list" }),
    values: listOf(text(200), 1, 500).exactOptional(),
    meaning,
  })
  return listOf(fact, 0, 200).check(unique("name")).default([])
}

const nameError = "1 to 60 letters, digits, dots and dashes"

/** How abuse of agents is met. */
export function abuseSchema(): z.ZodType<AbusePolicy> {
  const step: z.ZodType<AbuseStep> = z.union(
    [
      members({ do: z.literal("boundary"), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
      members({ do: z.literal("help") }),
      members({ do: z.literal("end") }),
      members({ do: z.literal("helpOrEnd") }),
    ],
    { error: "a boundary with a level from 1 to 3, help, end or helpOrEnd" },
  )
  const last = z.literal("last", { error: "last" }).exactOptional()
  const skips = members({ profanity: last, insult: last, slur: last, threat: last, sexual: last })
  return members({
    steps: listOf(step, 0, 10).default([...defaultAbusePolicy.steps]),
    skipsTo: skips.default({ ...defaultAbusePolicy.skipsTo }),
    leastStrength: ratio().default(defaultAbusePolicy.leastStrength),
    leastConfidence: ratio().default(defaultAbusePolicy.leastConfidence),
    carryMs: whole(0, LONGEST_CARRY_MS).default(defaultAbusePolicy.carryMs),
  }).check(({ value, issues }) => {
    for (const issue of checkAbusePolicy(value)) issues.push(toZodIssue(issue, value))
  })
}

/** How agents get help. */
export function helpSchema(): z.ZodType<HelpPolicy> {
  const rung: z.ZodType<HelpRung> = members({
    targets: listOf(text(200), 1, 50),
    answerMs: whole(SHORTEST_MS, LONGEST_MS),
  })
  return members({
    rungs: listOf(rung, 1, 20).default([...defaultHelpPolicy.rungs]),
    mode: z
      .enum(["monitor", "whisper", "barge", "takeOver"], { error: "one of monitor, whisper, barge, takeOver" })
      .default(defaultHelpPolicy.mode),
    arriveMs: whole(SHORTEST_MS, LONGEST_MS).default(defaultHelpPolicy.arriveMs),
    alternatives: listOf(text(200), 1, 20).default([...defaultHelpPolicy.alternatives]),
  }).check(({ value, issues }) => {
    for (const issue of checkHelpPolicy(value)) issues.push(toZodIssue(issue, value))
  })
}

function ratio() {
  const error = "a number from 0 to 1"
  return z.number({ error }).min(0, { error }).max(1, { error })
}

function toZodIssue({ path, expected, suggestion }: FaultIssue, input: unknown): z.core.$ZodRawIssue {
  const places = path === "" ? [] : path.split(".").map((place) => (/^\d+$/.test(place) ? Number(place) : place))
  return { code: "custom", input, path: places, message: expected, params: { suggestion } }
}

// Dispatch and roster own theirs in their folders.
export { dispatchSchema } from "./dispatch/schema.js"
export { rosterSchema } from "./roster/schema.js"
