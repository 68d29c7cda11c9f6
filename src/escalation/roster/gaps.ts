import { orInvalidInput } from "../../kernel/index.js"
import { knownZone } from "../../time/inner.js"
import { nextEdge } from "./hours.js"
import { listShifts, type ShiftSpan } from "./on-duty.js"
import { waysTo } from "./reach.js"
import { findPerson, type Roster } from "./roster.js"

/** A stretch of time in which nobody of some rotations can be reached. */
export interface RosterGap extends ShiftSpan {
  readonly rotationIds: readonly string[]
  /** `nobodyOnDuty`, or who is on duty and cannot be reached then. */
  readonly reason: "nobodyOnDuty" | "nobodyReachable"
  readonly personIds: readonly string[]
}

/** Somebody who is on duty in two rotations at once. */
export interface RosterOverlap extends ShiftSpan {
  readonly personId: string
  readonly rotationIds: readonly string[]
}

/**
 * When nobody of these rotations can be reached for something urgent, found ahead. Hours in which none of them is meant to be on duty
 * count too, so that a roster of nights alone has its days as gaps.
 *
 * @param rotationIds - All of the roster where it is left out.
 * @param span - At most two years.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { findGaps, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "UTC",
 *   people: [{ personId: "ana", contacts: [{ channel: "call", address: "1" }] }],
 *   rotations: [
 *     { rotationId: "r", turns: [["ana"], []], startDate: "2026-11-02", handOff: { every: "day", at: "08:00" } },
 *   ],
 * }
 * findGaps(roster, { from: Date.UTC(2026, 10, 2, 8), to: Date.UTC(2026, 10, 4, 8) }).length // => 1
 * ```
 */
export function findGaps(roster: Roster, span: ShiftSpan, rotationIds?: readonly string[]): readonly RosterGap[] {
  return orInvalidInput({ roster, span, rotationIds }, () => {
    const chosen = rotationIds ?? roster.rotations.map(({ rotationId }) => rotationId)
    const shifts = chosen.flatMap((rotationId) => listShifts(roster, rotationId, span))
    const cuts = new Set([span.from, ...shifts.map(({ from }) => from)])
    for (const personId of new Set(shifts.flatMap((shift) => shift.personIds)))
      for (const edge of reachEdges(roster, personId, span)) cuts.add(edge)
    const gaps: RosterGap[] = []
    const edges = [...cuts].filter((each) => each < span.to).sort((one, other) => one - other)
    const onDuty = shifts.filter(({ personIds }) => personIds.length > 0).sort((one, other) => one.from - other.from)
    let first = 0
    edges.forEach((from, index) => {
      const to = edges[index + 1] ?? span.to
      while (first < onDuty.length && onDuty[first]!.to <= from && chosen.length === 1) first += 1
      const personIds = [
        ...new Set(
          onDuty.slice(first).flatMap((shift) => (shift.from <= from && from < shift.to ? shift.personIds : [])),
        ),
      ]
      if (personIds.some((personId) => typeof waysTo(roster, personId, { at: from, urgent: true }) !== "string")) return
      const reason = personIds.length === 0 ? "nobodyOnDuty" : "nobodyReachable"
      const last = gaps.at(-1)
      if (last?.to === from && last.reason === reason && last.personIds.join() === personIds.join())
        gaps[gaps.length - 1] = { ...last, to }
      else gaps.push({ from, to, rotationIds: chosen, reason, personIds })
    })
    return gaps
  })
}

/**
 * Who is on duty in two rotations at once: when both are needed, one of them has nobody.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { findOverlaps, type Roster } from "evenkeel/escalation/roster"
 *
 * const roster: Roster = {
 *   zone: "UTC",
 *   people: [{ personId: "ana", contacts: [{ channel: "call", address: "1" }] }],
 *   rotations: [
 *     { rotationId: "r", turns: [["ana"], []], startDate: "2026-11-02", handOff: { every: "day", at: "08:00" } },
 *   ],
 * }
 * findOverlaps(roster, { from: Date.UTC(2026, 10, 2, 8), to: Date.UTC(2026, 10, 4, 8) }) // => []
 * ```
 */
export function findOverlaps(roster: Roster, span: ShiftSpan): readonly RosterOverlap[] {
  return orInvalidInput({ roster, span }, () => {
    const overlaps: RosterOverlap[] = []
    const all = roster.rotations.map(({ rotationId }) => listShifts(roster, rotationId, span))
    all.forEach((shifts, index) => {
      for (const one of shifts)
        for (const other of all.slice(index + 1).flat()) {
          const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
          if (from >= to) continue
          for (const personId of one.personIds)
            if (other.personIds.includes(personId))
              overlaps.push({ from, to, personId, rotationIds: [one.rotationId, other.rotationId] })
        }
    })
    return overlaps.sort((one, other) => one.from - other.from)
  })
}

const MOST_EDGES = 5_000

function reachEdges(roster: Roster, personId: string, { from, to }: ShiftSpan): readonly number[] {
  const person = findPerson(roster, personId)
  const zone = knownZone(person?.zone, roster.zone)
  const edges: number[] = []
  for (const { hours } of person?.reach ?? []) {
    let at = nextEdge(hours, zone, from)
    while (at !== undefined && at < to && edges.length < MOST_EDGES) {
      edges.push(at)
      const next = nextEdge(hours, zone, at)
      at = next !== undefined && next > at ? next : undefined
    }
  }
  return edges
}
