import { orInvalidInput } from "../../kernel/index.js"
import { parseWallTime, resolveWallTime } from "../../time/index.js"
import { nextHandOff, readHandOffs, turnAt, type HandOffs } from "./hand-offs.js"
import { knownZone } from "../../time/inner.js"
import { isWithin, nextEdge } from "./hours.js"
import { findRotation, type Roster, type RosterOverride, type Rotation } from "./roster.js"

/** Who is on duty, from when to when. Instants are milliseconds since the Unix epoch. */
export interface Shift {
  readonly rotationId: string
  readonly from: number
  /** Not part of it. */
  readonly to: number
  /** Empty where nobody is. */
  readonly personIds: readonly string[]
  /** The override that says so, if one does. */
  readonly overrideId: string | null
}

/** A stretch of time; `to` is not part of it. */
export interface ShiftSpan {
  readonly from: number
  readonly to: number
}

/**
 * Who is on duty in a rotation at an instant: an override where one holds, else whose turn it is. Right across a change of clocks.
 *
 * @returns Empty where nobody is, or where there is no such rotation.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { onDuty, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "America/New_York",
 *   people: [],
 *   rotations: [
 *     {
 *       rotationId: "nights",
 *       turns: [["ana"], ["ben"]],
 *       startDate: "2026-10-26",
 *       handOff: { every: "week", on: "mon", at: "08:00" },
 *     },
 *   ],
 * }
 * // Clocks went back on 1 November: eight o'clock is 13:00 UTC now.
 * onDuty(roster, "nights", Date.UTC(2026, 10, 2, 12, 59)) // => ["ana"]
 * onDuty(roster, "nights", Date.UTC(2026, 10, 2, 13)) // => ["ben"]
 * ```
 */
export function onDuty(roster: Roster, rotationId: string, at: number): readonly string[] {
  return orInvalidInput({ roster }, () => {
    const rotation = readRotation(roster, rotationId)
    return rotation === undefined ? [] : dutyAt(rotation, at).personIds
  })
}

/**
 * The shifts of a rotation in a span, without a hole: where nobody is on duty, a shift of nobody says so.
 *
 * @param span - At most two years of it are looked at.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { listShifts, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "UTC",
 *   people: [{ personId: "ana", contacts: [{ channel: "call", address: "1" }] }],
 *   rotations: [
 *     { rotationId: "r", turns: [["ana"], []], startDate: "2026-11-02", handOff: { every: "day", at: "08:00" } },
 *   ],
 * }
 * const span = { from: Date.UTC(2026, 10, 2, 8), to: Date.UTC(2026, 10, 4, 8) }
 * listShifts(roster, "r", span).map(({ personIds }) => personIds) // => [["ana"], []]
 * ```
 */
export function listShifts(roster: Roster, rotationId: string, span: ShiftSpan): readonly Shift[] {
  return orInvalidInput({ roster, span }, () => {
    const rotation = readRotation(roster, rotationId)
    const end = Math.min(span.to, span.from + LONGEST_SPAN_MS)
    const shifts: Shift[] = []
    let from = span.from
    while (from < end && shifts.length < MOST_SHIFTS) {
      const duty = rotation === undefined ? nobody : dutyAt(rotation, from)
      const to = rotation === undefined ? end : Math.min(end, nextChange(rotation, from))
      const last = shifts.at(-1)
      if (last !== undefined && sameDuty(last, duty)) shifts[shifts.length - 1] = { ...last, to }
      else shifts.push({ rotationId, from, to, ...duty })
      from = to
    }
    return shifts
  })
}

/**
 * The next instant at which other people may be on duty in a rotation: a hand-off, the edge of its hours or of an override.
 *
 * @returns `undefined` where there is no such rotation.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { nextHandOffAt, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "UTC",
 *   people: [{ personId: "ana", contacts: [{ channel: "call", address: "1" }] }],
 *   rotations: [
 *     { rotationId: "r", turns: [["ana"], []], startDate: "2026-11-02", handOff: { every: "day", at: "08:00" } },
 *   ],
 * }
 * nextHandOffAt(roster, "r", Date.UTC(2026, 10, 2, 9)) === Date.UTC(2026, 10, 3, 8) // => true
 * ```
 */
export function nextHandOffAt(roster: Roster, rotationId: string, at: number): number | undefined {
  return orInvalidInput({ roster }, () => {
    const rotation = readRotation(roster, rotationId)
    const change = rotation === undefined ? Infinity : nextChange(rotation, at)
    return change === Infinity ? undefined : change
  })
}

/** When an override holds; `undefined` where its times cannot be read. */
export function overrideSpan(roster: Roster, override: RosterOverride): ShiftSpan | undefined {
  const zone = knownZone(findRotation(roster, override.rotationId)?.zone, roster.zone)
  const from = readWall(override.from, zone)
  const to = readWall(override.to, zone)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** Two years: further ahead nobody plans a roster. */
const LONGEST_SPAN_MS = 731 * 86_400_000
const MOST_SHIFTS = 20_000

type Duty = Pick<Shift, "personIds" | "overrideId">

const nobody: Duty = { personIds: [], overrideId: null }

function sameDuty(one: Duty, other: Duty): boolean {
  return one.overrideId === other.overrideId && one.personIds.join("\n") === other.personIds.join("\n")
}

/** A rotation with its wall times made out: that takes time, and many instants are asked for. */
interface ReadRotation extends Pick<Rotation, "turns"> {
  readonly hours: Rotation["hours"] | undefined
  readonly zone: string
  readonly handOffs: HandOffs | undefined
  /** The latest first: it holds. */
  readonly overrides: readonly (ShiftSpan & Duty)[]
}

function readRotation(roster: Roster, rotationId: string): ReadRotation | undefined {
  const rotation = findRotation(roster, rotationId)
  if (rotation === undefined) return undefined
  const { turns, hours } = rotation
  const overrides = (roster.overrides ?? []).flatMap((override) => {
    const span = override.rotationId === rotationId ? overrideSpan(roster, override) : undefined
    return span === undefined ? [] : [{ ...span, personIds: override.personIds, overrideId: override.overrideId }]
  })
  return {
    turns,
    hours,
    zone: knownZone(rotation.zone, roster.zone),
    handOffs: readHandOffs(roster, rotation),
    overrides: overrides.reverse(),
  }
}

function dutyAt({ turns, hours, zone, handOffs, overrides }: ReadRotation, at: number): Duty {
  const override = overrides.find(({ from, to }) => from <= at && at < to)
  if (override !== undefined) return { personIds: override.personIds, overrideId: override.overrideId }
  if (!isWithin(hours, zone, at)) return nobody
  const turn = handOffs === undefined ? undefined : turnAt(handOffs, at)
  if (turn === undefined || turns.length === 0) return nobody
  return { personIds: turns[turn % turns.length]!, overrideId: null }
}

function nextChange({ hours, zone, handOffs, overrides }: ReadRotation, at: number): number {
  const edges = overrides.flatMap(({ from, to }) => [from, to])
  const handOff = handOffs === undefined ? Infinity : nextHandOff(handOffs, at)
  const candidates = [...edges, handOff, nextEdge(hours, zone, at) ?? Infinity]
  return candidates.reduce((first, each) => (each > at && each < first ? each : first), Infinity)
}

function readWall(text: string, zone: string): number | undefined {
  try {
    return resolveWallTime(parseWallTime(`${text}[${zone}]`)).at
  } catch {
    return undefined
  }
}
