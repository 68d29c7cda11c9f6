import type { Draft } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { isWithin } from "../roster/hours.js"
import { onDuty, waysTo, type Way } from "../roster/index.js"
import { withWayIds } from "../roster/reach.js"
import type { DispatchContext } from "./commands.js"
import {
  isSamePass,
  toNotificationId,
  type Asked,
  type Dispatch,
  type NotAsked,
  type Notification,
  type RungPass,
} from "./dispatch.js"
import type { ClimbReason, SkipReason } from "./events.js"
import { rosterOf, type AckRule, type DispatchRung } from "./policy.js"
import { draft, later } from "./step.js"

/** Who is asked by a rung now, and who is not. */
interface Resolved {
  readonly people: readonly Omit<Asked, "standing">[]
  readonly notAsked: readonly NotAsked[]
}

/** Which pass a rung is reached in, and why. */
export interface RungVisit {
  readonly rung: number
  readonly repeat: number
  readonly because: ClimbReason
}

/** Reaches a rung, or passes over it where nobody of it can be reached now. */
export function reachRung(context: DispatchContext, { rung, repeat, because }: RungVisit): readonly Draft[] {
  const { state, settings: host, now } = context
  const planned = state.plan?.rungs[rung]
  if (planned === undefined) return []
  const skipped = (reason: SkipReason, people: readonly NotAsked[] = []) => [
    draft("dispatch.rungSkipped", { rung, repeat, reason, people }),
  ]
  if (!isWithin(planned.hours, host.zone, now)) return skipped("outsideHours")
  const { people, notAsked } = resolve(context, planned)
  if (people.length === 0) return skipped(whySkipped(notAsked), notAsked)
  const ack = planned.ack ?? { kind: "any" }
  const required = toRequired(ack, people.length + notAsked.length)
  const wanted = people.flatMap((person) =>
    (person.isList ? person.ways : person.ways.slice(0, 1)).map((way) =>
      wantNotification(context, { rung, repeat, personId: person.personId, way }),
    ),
  )
  return [draft("dispatch.rungReached", { rung, repeat, ack, required, people, notAsked, because }), ...wanted]
}

/** Whom a notification goes to, and how. */
export interface NotificationWish extends Pick<Notification, "rung" | "repeat" | "personId"> {
  readonly way: Way
  readonly offerCount?: number
}

/** Asks the host to send something, the first time or again. */
export function wantNotification(
  context: DispatchContext,
  { rung, repeat, personId, way, offerCount = 1 }: NotificationWish,
): Draft {
  const { wayId, channel, address } = way
  return draft("dispatch.notificationWanted", {
    notificationId: toNotificationId(context.stream, { rung, repeat, personId, wayId }),
    rung,
    repeat,
    personId,
    wayId,
    channel,
    address,
    offerCount,
    confirmAt: later(context, "confirmMinutes"),
  })
}

/** Somebody of a rung who was asked in that pass, and has neither answered nor run out of ways. */
export function stillAsked({ rungs }: Dispatch, { personId, ...pass }: RungPass & Pick<Asked, "personId">) {
  return rungs
    .find((each) => isSamePass(each, pass))
    ?.people.find((each) => each.personId === personId && each.standing === "asked")
}

/** A way to them that is meant and may be used now: hours and contacts may be others than when the rung was reached. */
export function wayNow(context: DispatchContext, person: Asked, isMeant: (wayId: string) => boolean): Way | undefined {
  const ways = waysNow(context, person)
  return typeof ways === "string" ? undefined : ways.find(({ wayId }) => isMeant(wayId))
}

function waysNow({ state, settings, now }: DispatchContext, { personId, isList, ways }: Omit<Asked, "standing">) {
  const { topic } = state.order
  const query = { at: now, urgent: state.urgent, ...defined({ topic }) }
  if (isList) return ways.length === 0 ? "noContact" : ways
  return waysTo(rosterOf(settings), personId, query)
}

function resolve(context: DispatchContext, rung: DispatchRung): Resolved {
  const { state, settings, now } = context
  const people: Omit<Asked, "standing">[] = []
  const notAsked: NotAsked[] = []
  const add = (personId: string, list?: readonly Way[]) => {
    if ([...people, ...notAsked].some((each) => each.personId === personId)) return
    if (state.declined.includes(personId)) notAsked.push({ personId, reason: "declined" })
    else if (state.acknowledgements.some((each) => each.personId === personId))
      notAsked.push({ personId, reason: "answered" })
    else {
      const person = { personId, isList: list !== undefined, ways: list ?? [] }
      const ways = waysNow(context, person)
      if (typeof ways === "string") notAsked.push({ personId, reason: ways })
      else people.push({ ...person, ways })
    }
  }
  for (const target of rung.targets) {
    if (target.kind === "person") add(target.personId)
    else if (target.kind === "channels") add(target.listId, withWayIds(target.contacts))
    else for (const personId of onDuty(rosterOf(settings), target.rotationId, now)) add(personId)
  }
  return { people, notAsked }
}

function whySkipped(notAsked: readonly NotAsked[]): SkipReason {
  if (notAsked.length === 0) return "nobodyOnDuty"
  return notAsked.every(({ reason }) => reason === "declined" || reason === "answered") ? "answered" : "nobodyReachable"
}

/** How many must acknowledge. A rung that cannot have so many is climbed from like one that does not answer. */
function toRequired(ack: AckRule, count: number): number {
  if (ack.kind === "all") return count
  return ack.kind === "quorum" ? Math.max(1, ack.count) : 1
}
