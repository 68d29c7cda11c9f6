import { Fault, isFault } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { DispatchPolicy, DispatchRung, RungTarget } from "./policy.js"

/** Policies of another product, and what could not be taken over. */
export interface ParsedPolicies {
  readonly policies: readonly DispatchPolicy[]
  /** One for each thing that has no like here, or means something else here. */
  readonly notes: readonly PolicyNote[]
}

/** Something of another product's policy that a person has to look at. */
export interface PolicyNote {
  readonly path: string
  readonly what: "unknownTarget" | "unknownStep" | "hoursWereUtc" | "noWait"
}

/** PagerDuty and GoAlert go through their rungs so often at most; Grafana says no number and does five. */
const MOST_REPEATS = 9
const GRAFANA_REPEATS = 5
const MOST_STEPS = 200

/**
 * Reads escalation policies as PagerDuty exports them (`escalation_policy` with `escalation_rules`), as GoAlert does (`steps` with
 * `delayMinutes`), or as Grafana does (a list of steps of `escalation_chain_id`). Ids of users and schedules become ids of people and
 * rotations as they are.
 *
 * @param json - Parsed JSON.
 * @throws {@link Fault} `dispatch/unreadable-policy` where it is none of these.
 *
 * @example
 * ```ts
 * import { parsePolicies } from "evenkeel/escalation/dispatch"
 *
 * const exported = {
 *   escalation_policy: {
 *     name: "Desk",
 *     num_loops: 2,
 *     escalation_rules: [{ escalation_delay_in_minutes: 5, targets: [{ id: "PS1", type: "schedule_reference" }] }],
 *   },
 * }
 * parsePolicies(exported).policies[0]?.rungs
 * // => [{ delayMinutes: 5, targets: [{ kind: "rotation", rotationId: "PS1" }] }]
 * ```
 */
export function parsePolicies(json: unknown): ParsedPolicies {
  try {
    return read(json)
  } catch (cause) {
    throw isFault(cause) ? cause : new Fault("dispatch/unreadable-policy", { cause })
  }
}

function read(json: unknown): ParsedPolicies {
  const notes: PolicyNote[] = []
  if (Array.isArray(json) && json.length <= MOST_STEPS) {
    const steps = json.filter(isObject)
    if (steps.length > 0 && steps.every((step) => typeof step.type === "string")) return parseGrafana(steps, notes)
  }
  if (isObject(json)) {
    const inner = isObject(json.escalation_policy) ? json.escalation_policy : json
    const naming = namings.find(([list]) => Array.isArray(inner[list]))
    if (naming !== undefined) return { policies: [parseRungs(inner, naming, notes)], notes }
  }
  throw new Fault("dispatch/unreadable-policy")
}

type Json = Readonly<Record<string, unknown>>

/** What PagerDuty and GoAlert call the list of rungs, the delay of one, and how often they are gone through. */
const namings = [
  ["escalation_rules", "escalation_delay_in_minutes", "num_loops"],
  ["steps", "delayMinutes", "repeat"],
] as const

function parseRungs(policy: Json, [list, delay, loops]: (typeof namings)[number], notes: PolicyNote[]): DispatchPolicy {
  const rungs = asList(policy[list]).map((rung, index) => ({
    delayMinutes: toMinutes(rung[delay]),
    targets: toTargets(rung.targets, `${list}.${index}.targets`, notes),
  }))
  return { policyId: toId(policy.id, policy.name), rungs, repeatCount: toRepeats(policy[loops]) }
}

function parseGrafana(steps: readonly Json[], notes: PolicyNote[]): ParsedPolicies {
  const chains = [...new Set(steps.map((step) => toId(step.escalation_chain_id)))]
  const policies = chains.map((policyId): DispatchPolicy => {
    const own = steps
      .map((step, index) => ({ step, path: `${index}` }))
      .filter(({ step }) => toId(step.escalation_chain_id) === policyId)
      .sort((one, other) => Number(one.step.position) - Number(other.step.position))
    const rungs: DispatchRung[] = []
    let hours: DispatchRung["hours"]
    let repeatCount = 0
    for (const { step, path } of own) {
      if (step.type === "wait") {
        const last = rungs.at(-1)
        const more = typeof step.duration === "number" ? step.duration / 60 : 0
        if (last !== undefined) rungs[rungs.length - 1] = { ...last, delayMinutes: last.delayMinutes + toMinutes(more) }
      } else if (step.type === "notify_if_time_from_to") {
        hours = toDaily(step.notify_if_time_from, step.notify_if_time_to)
        notes.push({ path, what: "hoursWereUtc" })
      } else if (step.type === "repeat_escalation") repeatCount = GRAFANA_REPEATS
      else {
        const targets = toGrafanaTargets(step)
        if (targets.length === 0) notes.push({ path, what: "unknownStep" })
        else rungs.push({ delayMinutes: 0, targets, ...defined({ hours }) })
      }
    }
    if (rungs.at(-1)?.delayMinutes === 0) notes.push({ path: policyId, what: "noWait" })
    return { policyId, rungs, repeatCount }
  })
  return { policies, notes }
}

function toGrafanaTargets(step: Json): readonly RungTarget[] {
  if (step.type === "notify_on_call_from_schedule" && typeof step.notify_on_call_from_schedule === "string")
    return [{ kind: "rotation", rotationId: step.notify_on_call_from_schedule }]
  const persons = step.persons_to_notify ?? step.persons_to_notify_next_each_time
  if (!Array.isArray(persons)) return []
  return persons.flatMap((each): readonly RungTarget[] =>
    typeof each === "string" ? [{ kind: "person", personId: each }] : [],
  )
}

function toTargets(value: unknown, path: string, notes: PolicyNote[]): readonly RungTarget[] {
  return asList(value).flatMap((target, index): readonly RungTarget[] => {
    const type = typeof target.type === "string" ? target.type.replace(/_reference$/, "") : ""
    if (typeof target.id === "string" && type === "user") return [{ kind: "person", personId: target.id }]
    if (typeof target.id === "string" && (type === "schedule" || type === "rotation"))
      return [{ kind: "rotation", rotationId: target.id }]
    notes.push({ path: `${path}.${index}`, what: "unknownTarget" })
    return []
  })
}

function toDaily(from: unknown, to: unknown): DispatchRung["hours"] {
  const read = (text: unknown) => (typeof text === "string" ? /^\d{2}:\d{2}/.exec(text)?.[0] : undefined)
  const [opens, closes] = [read(from), read(to)]
  if (opens === undefined || closes === undefined) return undefined
  const day = [[opens, closes]] as const
  return { hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } }
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.slice(0, MOST_STEPS).filter(isObject) : []
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function toMinutes(value: unknown): number {
  return typeof value === "number" && value > 0 && value <= 525_600 ? Math.ceil(value) : 0
}

function toRepeats(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.min(MOST_REPEATS, Math.floor(value)) : 0
}

function toId(...values: readonly unknown[]): string {
  const found = values.find((each): each is string => typeof each === "string" && each.trim() !== "")
  return found === undefined ? "imported" : found.slice(0, 200)
}
