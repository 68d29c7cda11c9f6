import { defined } from "../../kernel/inner.js"
import { checkHours, error, orWrongForm, toSpan, unknownId, warning, withAhead } from "../roster/check-roster.js"
import {
  findGaps,
  listShifts,
  type CheckSpan,
  type Finding,
  type Roster,
  type Rotation,
  type ShiftSpan,
} from "../roster/index.js"
import { rosterOf, settingsOf, type DispatchHost, type DispatchPolicy, type DispatchRung } from "./policy.js"

/**
 * What is wrong with the policies of a client, now and in the weeks to come.
 *
 * - errors: `policy/empty`, `policy/empty-rung`, `policy/double-id`, `policy/never-reachable`, `policy/quorum-too-large`, `policy/wrong-form`,
 *   `roster/unknown-person`, `roster/unknown-rotation`, `roster/unreadable-hours`
 * - warnings: `policy/unreachable-rung`, `policy/nobody-reachable` with its times, `policy/circle` (a rung that asks nobody new, or a
 *   fallback owner who is one of those who did not answer), `policy/no-fallback`, `policy/no-wait`, `roster/never-open`
 *
 * @param host - A playbook, or what a dispatch reads of one.
 * @param span - How far to look ahead. Without it only the data is looked at, and nobody's hours.
 *
 * @example
 * ```ts
 * import { checkPolicies, defaultDispatch } from "evenkeel/escalation/dispatch"
 *
 * const dispatch = { ...defaultDispatch, policies: [{ policyId: "p", rungs: [] }] }
 * checkPolicies({ zone: "UTC", dispatch }, { from: 0 }).map(({ code }) => code) // => ["policy/empty", "policy/no-fallback"]
 * ```
 */
export function checkPolicies(host: DispatchHost, span?: CheckSpan): readonly Finding[] {
  return orWrongForm("policy/wrong-form", { dispatch: host }, () => findAll(host, span))
}

function findAll(host: DispatchHost, span?: CheckSpan): readonly Finding[] {
  const { policies } = settingsOf(host)
  return policies.flatMap((policy, index) => [
    ...(policies.findIndex(({ policyId }) => policyId === policy.policyId) < index
      ? [error("policy/double-id", `policies.${index}.policyId`, "an id that no other has")]
      : []),
    ...findInPolicy(host, policy, span).map((each) => ({ ...each, path: `policies.${index}${each.path}` })),
  ])
}

/**
 * As {@link checkPolicies} for one policy, which need not be among the client's: while it is being edited.
 *
 * @param span - How far to look ahead: `from` in milliseconds since the Unix epoch, four weeks where `weeks` is left out.
 * @returns Findings whose paths begin at the policy, with a dot. Gaps are looked for only where there is no error.
 *
 * @example
 * ```ts
 * import { checkPolicy } from "evenkeel/escalation/dispatch"
 *
 * const roster = { zone: "UTC", people: [], rotations: [] }
 * const policy = { policyId: "noHeat", rungs: [{ targets: [{ kind: "person", personId: "ana" }], delayMinutes: 5 }] } as const
 * checkPolicy({ zone: "UTC", roster }, policy, { from: 0 }).map(({ code, path }) => [code, path])
 * // => [["roster/unknown-person", ".rungs.0.targets.0.personId"], ["policy/no-fallback", ".fallbackOwner"]]
 * ```
 */
export function checkPolicy(host: DispatchHost, policy: DispatchPolicy, span?: CheckSpan): readonly Finding[] {
  return orWrongForm("policy/wrong-form", { dispatch: policy, host }, () => findInPolicy(host, policy, span))
}

function findInPolicy(host: DispatchHost, policy: DispatchPolicy, span?: CheckSpan): readonly Finding[] {
  const { rungs } = policy
  const roster = rosterOf(host)
  const now = [
    ...(rungs.length === 0 ? [error("policy/empty", ".rungs", "at least one rung")] : []),
    ...rungs.flatMap((rung, index) => checkRung(host, roster, rung, `.rungs.${index}`, span?.from ?? 0)),
    ...checkFallback(host, policy),
    ...checkCircles(rungs),
  ]
  return withAhead(now, span, (ahead) => checkReach(roster, host.zone, rungs, ahead))
}

function checkRung(
  host: DispatchHost,
  roster: Roster,
  rung: DispatchRung,
  path: string,
  from: number,
): readonly Finding[] {
  const { targets, hours, ack } = rung
  const findings: Finding[] = [...checkHours(hours, host.zone, `${path}.hours`, from)]
  if (targets.length === 0) findings.push(error("policy/empty-rung", `${path}.targets`, "at least one target"))
  let most = 0
  targets.forEach((target, index) => {
    const place = `${path}.targets.${index}`
    if (target.kind === "person") {
      most += 1
      findings.push(...unknownId(roster, "person", target.personId, `${place}.personId`))
    } else if (target.kind === "rotation") {
      const turns = roster.rotations.find(({ rotationId }) => rotationId === target.rotationId)?.turns
      most += Math.max(0, ...(turns ?? []).map((turn) => turn.length))
      findings.push(...unknownId(roster, "rotation", target.rotationId, `${place}.rotationId`))
    } else {
      most += 1
      if (target.contacts.length === 0)
        findings.push(error("policy/empty-rung", `${place}.contacts`, "at least one contact"))
    }
  })
  if (ack?.kind === "quorum" && ack.count > most)
    findings.push(error("policy/quorum-too-large", `${path}.ack.count`, `at most ${most}: so many are asked`))
  return findings
}

function checkFallback(host: DispatchHost, { fallbackOwner, rungs }: DispatchPolicy): readonly Finding[] {
  const owner = fallbackOwner ?? settingsOf(host).fallbackOwner
  if (owner === null)
    return [warning("policy/no-fallback", ".fallbackOwner", "who owns it when nobody has acknowledged")]
  const isAsked = rungs.some(({ targets }) => targets.some((each) => each.kind === "person" && each.personId === owner))
  return isAsked
    ? [warning("policy/circle", ".fallbackOwner", "somebody who was not among those who did not answer")]
    : []
}

function checkCircles(rungs: readonly DispatchRung[]): readonly Finding[] {
  const before = new Set<string>()
  return rungs.flatMap(({ targets, delayMinutes }, index) => {
    const keys = targets.map(toKey)
    const isOld = keys.length > 0 && keys.every((each) => before.has(each))
    for (const key of keys) before.add(key)
    const path = `.rungs.${index}`
    return [
      ...(isOld ? [warning("policy/circle", `${path}.targets`, "somebody whom no rung before has asked")] : []),
      ...(delayMinutes === 0 && index === rungs.length - 1
        ? [warning("policy/no-wait", `${path}.delayMinutes`, "time to answer: after this one it ends or starts again")]
        : []),
    ]
  })
}

/** Looks ahead: when each rung can reach somebody, and when none of them can. */
function checkReach(roster: Roster, zone: string, rungs: readonly DispatchRung[], span: CheckSpan): readonly Finding[] {
  const all = [toSpan(span)]
  const reached = rungs.map((rung) => whenReached(roster, zone, rung, all[0]!))
  const dead = reached.flatMap((spans, index) =>
    spans.length === 0
      ? [warning("policy/unreachable-rung", `.rungs.${index}`, "somebody who can be reached some time")]
      : [],
  )
  if (dead.length === rungs.length)
    return [...dead, error("policy/never-reachable", ".rungs", "somebody who can be reached some time")]
  return [
    ...dead,
    ...reached.reduce(without, all).map((gap) => ({
      ...warning("policy/nobody-reachable", ".rungs", "somebody who can be reached then"),
      ...gap,
    })),
  ]
}

/** When somebody of a rung can be reached. Its hours are in the client's zone, whatever those of a rotation are. */
function whenReached(
  roster: Roster,
  zone: string,
  { targets, hours }: DispatchRung,
  span: ShiftSpan,
): readonly ShiftSpan[] {
  const steady = targets.flatMap((target) => (target.kind === "person" ? [always(toKey(target), target.personId)] : []))
  const rungHours: Rotation = { ...always("hours", "open"), zone, ...defined({ hours }) }
  const names = targets.map((target) => (target.kind === "rotation" ? target.rotationId : toKey(target)))
  const gaps = targets.some(({ kind }) => kind === "channels")
    ? []
    : findGaps({ ...roster, rotations: [...roster.rotations, ...steady] }, span, names)
  const shifts = listShifts({ zone, people: [], rotations: [rungHours] }, "hours", span)
  return without(
    shifts.filter(({ personIds }) => personIds.length > 0).map(({ from, to }) => ({ from, to })),
    gaps,
  )
}

/** A rotation in which one person is always on duty. */
function always(rotationId: string, personId: string): Rotation {
  const handOff = { every: "week", on: "mon", at: "00:00" } as const
  return { rotationId, turns: [[personId]], startDate: "1970-01-01", handOff }
}

/** Stretches of time without others; both in order, none in another. */
function without(spans: readonly ShiftSpan[], others: readonly ShiftSpan[]): readonly ShiftSpan[] {
  const left: ShiftSpan[] = []
  let next = 0
  for (const { from, to } of spans) {
    let start = from
    while (next < others.length && others[next]!.to <= from) next += 1
    for (let index = next; index < others.length && others[index]!.from < to; index++) {
      const other = others[index]!
      if (other.from > start) left.push({ from: start, to: other.from })
      start = Math.max(start, other.to)
    }
    if (start < to) left.push({ from: start, to })
  }
  return left
}

function toKey(target: DispatchRung["targets"][number]): string {
  if (target.kind === "person") return `person ${target.personId}`
  return target.kind === "rotation" ? `rotation ${target.rotationId}` : `list ${target.listId}`
}
