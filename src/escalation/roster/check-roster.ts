import { orInvalidInput } from "../../kernel/index.js"
import { defined, nearest } from "../../kernel/inner.js"
import { checkWorkCalendar, isZone, nextOpening } from "../../time/index.js"
import { knownZone } from "../../time/inner.js"
import { findGaps, findOverlaps } from "./gaps.js"
import { readHandOffs } from "./hand-offs.js"
import { readHours } from "./hours.js"
import { overrideSpan } from "./on-duty.js"
import type { Roster, RosterHours, RosterPerson, Rotation } from "./roster.js"

/** What is wrong with a roster or a policy. */
export interface Finding {
  /** `roster/gap`; listed at {@link checkRoster} and `checkPolicy`. */
  readonly code: string
  /** `error`: it cannot work. `warning`: it will fail somebody some day. */
  readonly severity: "error" | "warning"
  /** Where, from the root of what was checked: `people.0.contacts`. */
  readonly path: string
  /** What belongs there. */
  readonly expected: string
  /** What was probably meant, or what would help. */
  readonly suggestion?: string
  /** When it fails, where that has a time. */
  readonly from?: number
  readonly to?: number
}

/** How far ahead a check looks. */
export interface CheckSpan {
  /** From when, milliseconds since the Unix epoch. */
  readonly from: number
  /** 1 to 104; 4 where it is left out. */
  readonly weeks?: number
}

/** Looks ahead so many weeks. */
export function toSpan({ from, weeks = 4 }: CheckSpan): { readonly from: number; readonly to: number } {
  return { from, to: from + Math.min(104, Math.max(1, Math.floor(weeks))) * 7 * 86_400_000 }
}

/**
 * What is wrong with a roster, now and in the weeks to come.
 *
 * @param roster - Of a playbook, or of a draft.
 * @param span - How far to look ahead. Without it only the data is looked at: no gap, overlap or clash with the clock is found.
 *
 * - errors: `roster/unknown-zone`, `roster/unknown-person`, `roster/unknown-rotation`, `roster/double-id`, `roster/unreadable-hand-off`,
 *   `roster/unreadable-hours`, `roster/unreadable-override`, `roster/no-contact`, `roster/empty`, `roster/wrong-form`
 * - warnings: `roster/channel-without-contact`, `roster/never-open`, `roster/gap`, `roster/overlap`, `roster/override-clash`
 *
 * @example
 * ```ts
 * import { checkRoster } from "evenkeel/escalation/roster"
 *
 * const roster = { zone: "UTC", people: [{ personId: "ana", contacts: [] }], rotations: [] }
 * checkRoster(roster, { from: 0 })[0]?.code // => "roster/no-contact"
 * ```
 */
export function checkRoster(roster: Roster, span?: CheckSpan): readonly Finding[] {
  return orWrongForm("roster/wrong-form", { roster }, () => findAll(roster, span))
}

/**
 * What is found, or that the value has another form than its type says: data that no schema has read. Which member it is, the schema
 * of the playbook tells, which is the door for strangers' data.
 */
export function orWrongForm(code: string, given: object, check: () => readonly Finding[]): readonly Finding[] {
  try {
    return orInvalidInput({ ...given }, check)
  } catch {
    const section = Object.keys(given)[0]!
    return [
      error(code, "", `what \`definePlaybook\` takes as \`${section}\`, which also tells the member that is wrong`),
    ]
  }
}

function findAll(roster: Roster, span: CheckSpan | undefined): readonly Finding[] {
  const now = [
    ...zone(roster.zone, "zone"),
    ...doubles(idsOf(roster, "person"), "people", "personId"),
    ...doubles(idsOf(roster, "rotation"), "rotations", "rotationId"),
    ...roster.people.flatMap((person, index) => checkPerson(roster, person, `people.${index}`, span?.from ?? 0)),
    ...checkRotations(roster),
    ...checkOverrides(roster),
  ]
  return withAhead(now, span, (ahead) => lookAhead(roster, ahead))
}

/** What is wrong now, and what will be: looked for only where one asks, and nothing stands in the way of telling. */
export function withAhead(
  now: readonly Finding[],
  span: CheckSpan | undefined,
  look: (span: CheckSpan) => readonly Finding[],
): readonly Finding[] {
  return span === undefined || now.some(({ severity }) => severity === "error") ? now : [...now, ...look(span)]
}

function checkPerson(roster: Roster, person: RosterPerson, path: string, from: number): readonly Finding[] {
  const { contacts, reach } = person
  const findings: Finding[] = person.zone === undefined ? [] : [...zone(person.zone, `${path}.zone`)]
  if (contacts.length === 0)
    findings.push(error("roster/no-contact", `${path}.contacts`, "at least one way to reach them"))
  const inZone = knownZone(person.zone, roster.zone)
  reach?.forEach(({ channel, hours }, index) => {
    const place = `${path}.reach.${index}`
    if (!contacts.some((each) => each.channel === channel))
      findings.push(warning("roster/channel-without-contact", `${place}.channel`, "a channel of their contacts"))
    findings.push(...checkHours(hours, inZone, `${place}.hours`, from))
  })
  if (reach?.length === 0)
    findings.push(error("roster/no-contact", `${path}.reach`, "at least one rule, or none at all"))
  return findings
}

/** What is wrong with hours: they cannot be read, or never open in that zone. */
export function checkHours(
  hours: RosterHours | undefined,
  inZone: string,
  path: string,
  from: number,
): readonly Finding[] {
  if (hours === undefined) return []
  const calendar = readHours(hours, inZone)
  if (calendar === null)
    return checkWorkCalendar({ ...hours, zone: inZone }).map((issue) =>
      error("roster/unreadable-hours", `${path}.${issue.path}`, issue.expected, issue.suggestion),
    )
  return nextOpening(calendar, from) === undefined
    ? [warning("roster/never-open", path, `hours that open in ${inZone}`)]
    : []
}

function checkRotations(roster: Roster): readonly Finding[] {
  return roster.rotations.flatMap((rotation, index) => {
    const path = `rotations.${index}`
    const findings: Finding[] = rotation.zone === undefined ? [] : [...zone(rotation.zone, `${path}.zone`)]
    if (rotation.turns.every((turn) => turn.length === 0))
      findings.push(error("roster/empty", `${path}.turns`, "at least one turn with somebody in it"))
    rotation.turns.forEach((turn, number) => findings.push(...unknownPeople(roster, turn, `${path}.turns.${number}`)))
    if (readHandOffs(roster, rotation) === undefined)
      findings.push(error("roster/unreadable-hand-off", path, "a date that exists, and times as 08:00"))
    const inZone = knownZone(rotation.zone, roster.zone)
    return [...findings, ...checkHours(rotation.hours, inZone, `${path}.hours`, 0)]
  })
}

function checkOverrides(roster: Roster): readonly Finding[] {
  const { overrides = [] } = roster
  const spans = overrides.map((override) => overrideSpan(roster, override))
  return overrides.flatMap((override, index) => {
    const path = `overrides.${index}`
    const findings = [
      ...unknownId(roster, "rotation", override.rotationId, `${path}.rotationId`),
      ...unknownPeople(roster, override.personIds, `${path}.personIds`),
    ]
    const span = spans[index]
    if (span === undefined || span.from >= span.to)
      return [...findings, error("roster/unreadable-override", path, "wall times, `from` before `to`")]
    const clash = overrides.findIndex((other, place) => {
      const its = spans[place]
      const isLater = place > index && other.rotationId === override.rotationId && its !== undefined
      return isLater && its.from < span.to && span.from < its.to
    })
    if (clash >= 0)
      findings.push(warning("roster/override-clash", `overrides.${clash}`, `a time that ${path} does not cover`))
    return findings
  })
}

function lookAhead(roster: Roster, span: CheckSpan): readonly Finding[] {
  const ahead = toSpan(span)
  const gaps = roster.rotations.flatMap((rotation, index) =>
    findGaps(roster, ahead, [rotation.rotationId]).flatMap(({ from: since, to, reason }) => {
      const [from, expected] =
        reason === "nobodyOnDuty"
          ? [nextMeant(roster, rotation, since), "somebody on duty"]
          : [since, "somebody who can be reached"]
      return from < to ? [{ ...warning("roster/gap", `rotations.${index}`, expected), from, to }] : []
    }),
  )
  const overlaps = findOverlaps(roster, ahead).map(({ from, to, personId, rotationIds }) => ({
    ...warning(
      "roster/overlap",
      `people.${roster.people.findIndex((each) => each.personId === personId)}`,
      "one rotation at a time",
    ),
    suggestion: rotationIds.join(", "),
    from,
    to,
  }))
  return [...gaps, ...overlaps]
}

/** From when on a rotation is meant to have somebody: not outside its hours. */
function nextMeant(roster: Roster, { hours, zone }: Rotation, at: number): number {
  const calendar = hours === undefined ? null : readHours(hours, knownZone(zone, roster.zone))
  return calendar === null ? at : (nextOpening(calendar, at) ?? Infinity)
}

function zone(name: string, path: string): readonly Finding[] {
  if (isZone(name)) return []
  const suggestion = checkWorkCalendar({ zone: name, hours: {} })[0]?.suggestion
  return [error("roster/unknown-zone", path, "an IANA time zone", suggestion)]
}

function doubles(ids: readonly string[], path: string, member: string): readonly Finding[] {
  return ids.flatMap((each, index) =>
    ids.indexOf(each) < index
      ? [error("roster/double-id", `${path}.${index}.${member}`, "an id that no other has")]
      : [],
  )
}

function idsOf({ people, rotations }: Roster, what: "person" | "rotation"): readonly string[] {
  return what === "person" ? people.map(({ personId }) => personId) : rotations.map(({ rotationId }) => rotationId)
}

/** That an id is nobody's of the roster, with the one that was probably meant. */
export function unknownId(
  roster: Roster,
  what: "person" | "rotation",
  given: string,
  path: string,
): readonly Finding[] {
  const known = idsOf(roster, what)
  if (known.includes(given)) return []
  return [error(`roster/unknown-${what}`, path, `the id of a ${what} of the roster`, nearest(given, known))]
}

function unknownPeople(roster: Roster, personIds: readonly string[], path: string): readonly Finding[] {
  return personIds.flatMap((personId, place) => unknownId(roster, "person", personId, `${path}.${place}`))
}

function finding(severity: Finding["severity"]) {
  return (code: string, path: string, expected: string, suggestion?: string): Finding => ({
    code,
    severity,
    path,
    expected,
    ...defined({ suggestion }),
  })
}

/** It cannot work. */
export const error = /* @__PURE__ */ finding("error")

/** It will fail somebody some day. */
export const warning = /* @__PURE__ */ finding("warning")
