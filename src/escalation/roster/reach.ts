import { orInvalidInput } from "../../kernel/index.js"
import { knownZone } from "../../time/inner.js"
import { isWithin } from "./hours.js"
import { findPerson, type RosterContact, type ReachRule, type Roster } from "./roster.js"

/** One way to reach somebody now. */
export interface Way extends RosterContact {
  /** Unique among the ways of a person: `call`, and `call-2` for a second number. */
  readonly wayId: string
}

/** For what and when somebody is to be reached. */
export interface ReachQuery {
  readonly at: number
  readonly topic?: string
  readonly urgent: boolean
}

/** Why somebody cannot be reached. */
export type UnreachableReason = "unknownPerson" | "noContact" | "outsideHours" | "otherTopics" | "notUrgent"

/**
 * The ways to a person at an instant, in the order in which they are tried; or why there is none.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { waysTo, type RosterPerson } from "evenkeel/escalation/roster"
 *
 * const ana: RosterPerson = {
 *   personId: "ana",
 *   contacts: [
 *     { channel: "text", address: "+15550100" },
 *     { channel: "call", address: "+15550100" },
 *   ],
 *   reach: [{ channel: "call", urgentOnly: true }, { channel: "text", hours: { hours: { mon: [["08:00", "18:00"]] } } }],
 * }
 * const roster = { zone: "America/Chicago", people: [ana], rotations: [] }
 * const sunday = Date.UTC(2026, 10, 29, 12)
 * waysTo(roster, "ana", { at: sunday, urgent: true }) // => [{ channel: "call", address: "+15550100", wayId: "call" }]
 * waysTo(roster, "ana", { at: sunday, urgent: false }) // => "notUrgent"
 * ```
 */
export function waysTo(roster: Roster, personId: string, query: ReachQuery): readonly Way[] | UnreachableReason {
  return orInvalidInput({ roster, query }, () => {
    const person = findPerson(roster, personId)
    if (person === undefined) return "unknownPerson"
    const ways = withWayIds(person.contacts)
    if (ways.length === 0) return "noContact"
    if (person.reach === undefined) return ways
    const zone = knownZone(person.zone, roster.zone)
    const refused: UnreachableReason[] = []
    const found: Way[] = []
    for (const rule of person.reach) {
      const reason = whyNot(rule, query, zone)
      if (reason !== undefined) refused.push(reason)
      else for (const way of ways) if (way.channel === rule.channel && !found.includes(way)) found.push(way)
    }
    return found.length > 0 ? found : (refused[0] ?? "noContact")
  })
}

/** Contacts with an id for each, whatever the hour. */
export function withWayIds(contacts: readonly RosterContact[]): readonly Way[] {
  const counts = new Map<string, number>()
  return contacts.map(({ channel, address }) => {
    const count = (counts.get(channel) ?? 0) + 1
    counts.set(channel, count)
    return { channel, address, wayId: count === 1 ? channel : `${channel}-${count}` }
  })
}

function whyNot(
  { hours, topics, urgentOnly }: ReachRule,
  { at, topic, urgent }: ReachQuery,
  zone: string,
): UnreachableReason | undefined {
  if (urgentOnly === true && !urgent) return "notUrgent"
  // A topic that nobody named may be any: doubt reaches people.
  if (topics !== undefined && topic !== undefined && !topics.includes(topic)) return "otherTopics"
  return isWithin(hours, zone, at) ? undefined : "outsideHours"
}
