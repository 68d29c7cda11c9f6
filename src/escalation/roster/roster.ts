import type { Weekday, WorkCalendar } from "../../time/index.js"

/** How a person is reached. What each one is in the host's system is the host's matter. */
export type DispatchChannel = "call" | "text" | "email" | "push" | "pager"

/** Every {@link DispatchChannel}. */
export const dispatchChannels: readonly DispatchChannel[] = ["call", "text", "email", "push", "pager"]

/** One way to a person. */
export interface RosterContact {
  readonly channel: DispatchChannel
  /** A number or address, or the host's own id of one. 1 to 200 characters. */
  readonly address: string
}

/** The hours of a week, read in a zone that stands beside them. */
export type RosterHours = Omit<WorkCalendar, "zone">

/** When one channel of a person may be used. Left out is no limit: every hour, every topic, urgent or not. */
export interface ReachRule {
  readonly channel: DispatchChannel
  readonly hours?: RosterHours
  /** The client's ids of topics. */
  readonly topics?: readonly string[]
  /** Only for what is urgent. */
  readonly urgentOnly?: boolean
}

/** Somebody who may be on call. */
export interface RosterPerson {
  /** The host's id of them. */
  readonly personId: string
  /** As they are asked for on the telephone. */
  readonly name?: string
  /** Where their hours are read; the roster's zone where it is left out. */
  readonly zone?: string
  /** Every way to them. */
  readonly contacts: readonly RosterContact[]
  /** In the order in which they are tried. Left out: every contact in its order, at any hour. */
  readonly reach?: readonly ReachRule[]
}

/** A moment of every week: a weekday, and the time on the wall. */
export type WeekMoment = readonly [day: Weekday, time: string]

/** When one turn ends and the next begins. */
export type HandOff =
  /** At this time of each day, or of every `count`th. */
  | { readonly every: "day"; readonly at: string; readonly count?: number }
  /** At this time of this weekday, each week or every `count`th. */
  | { readonly every: "week"; readonly on: Weekday; readonly at: string; readonly count?: number }
  /** At each of these moments of the week. */
  | { readonly every: "moments"; readonly moments: readonly WeekMoment[] }

/** People who take turns. */
export interface Rotation {
  /** By which a rung of a policy and an override name it. */
  readonly rotationId: string
  /** The zone of its hand-offs and hours; the roster's where it is left out. */
  readonly zone?: string
  /** Who is on duty in each turn, together. A turn of nobody is a gap that was meant. 1 to 100. */
  readonly turns: readonly (readonly string[])[]
  /** Local date of the first turn: it begins at the first hand-off on or after its midnight. `YYYY-MM-DD`. */
  readonly startDate: string
  /** When one turn ends and the next begins. */
  readonly handOff: HandOff
  /** Nobody is on duty outside these; left out: always. */
  readonly hours?: RosterHours
}

/** Somebody else for a while. Where two cover the same time, the later of the list counts. */
export interface RosterOverride {
  /** The host's id of it. */
  readonly overrideId: string
  /** The rotation that they stand in for. */
  readonly rotationId: string
  /** Who is on duty instead. Nobody is a gap that was meant. */
  readonly personIds: readonly string[]
  /** Wall time in the rotation's zone, `2026-12-24T17:00`. */
  readonly from: string
  /** As `from`; not part of it. */
  readonly to: string
}

/** Who is on call when, and how each is reached. Plain data: the host keeps it, with overrides added as they come. */
export interface Roster {
  /** Zone of everything that names none: the client's. */
  readonly zone: string
  /** Whoever may be called. Turns, overrides and rungs name them by `personId`. */
  readonly people: readonly RosterPerson[]
  /** People who take turns; none where each rung names its people itself. */
  readonly rotations: readonly Rotation[]
  /** Who stands in for whom, and when. */
  readonly overrides?: readonly RosterOverride[]
}

/** The person of this id. */
export function findPerson(roster: Roster, personId: string): RosterPerson | undefined {
  return roster.people.find((each) => each.personId === personId)
}

/** The rotation of this id. */
export function findRotation(roster: Roster, rotationId: string): Rotation | undefined {
  return roster.rotations.find((each) => each.rotationId === rotationId)
}
