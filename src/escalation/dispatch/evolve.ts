import { Fault, type Envelope } from "../../kernel/index.js"
import type { Asked, Dispatch, Notification } from "./dispatch.js"
import type { DispatchEvents } from "./events.js"

const MOST_ASKED_KEPT = 500
const MOST_CHASES_KEPT = 50

type Fold<Data> = (state: Dispatch, data: Data, event: Envelope) => Dispatch

/** Folds one event of a dispatch. Events that it does not know leave the state as it is; a damaged one is a fault, `log/invalid`. */
export function evolveDispatch(state: Dispatch, event: Envelope): Dispatch {
  try {
    const fold = Object.hasOwn(folds, event.type) ? folds[event.type as keyof DispatchEvents] : undefined
    return fold === undefined ? state : (fold as Fold<unknown>)(state, event.data, event)
  } catch (cause) {
    throw new Fault("log/invalid", { cause })
  }
}

const folds: { readonly [Type in keyof DispatchEvents]: Fold<DispatchEvents[Type]> } = {
  "dispatch.opened": (state, { order, urgent, plan, lacking, holdUntilAt }, { stream, at }) => ({
    ...state,
    dispatchId: stream,
    standing: "pending",
    openedAt: at,
    order,
    urgent,
    plan,
    lacking,
    holdUntilAt,
    lastRepeat: plan.repeatCount,
  }),
  "dispatch.preconditionSettled": (state, { preconditionId, outcome }) => {
    const without = (ids: readonly string[]) => ids.filter((each) => each !== preconditionId)
    return outcome === "refused"
      ? { ...state, refused: [...without(state.refused), preconditionId] }
      : { ...state, lacking: without(state.lacking), refused: without(state.refused) }
  },
  "dispatch.heldUp": (state, { count, nextAt }) => ({ ...state, heldCount: count, holdUntilAt: nextAt }),
  "dispatch.rungReached": (state, { rung, repeat, ack, required, people }) => ({
    ...state,
    standing: "notified",
    holdUntilAt: null,
    ...notExhausted,
    rung,
    repeat,
    climbAt: null,
    isWaiting: false,
    rungs: [...state.rungs, { rung, repeat, ack, required, people: people.map(toAsked) }],
    askedEver: [...new Set([...state.askedEver, ...people.map(({ personId }) => personId)])].slice(-MOST_ASKED_KEPT),
  }),
  "dispatch.rungSkipped": (state, { rung, repeat }) => ({ ...state, rung, repeat }),
  "dispatch.notificationWanted": (state, data, { heardAt }) => {
    const known = state.notifications.find(({ notificationId }) => notificationId === data.notificationId)
    if (known !== undefined) return withNotification(state, data.notificationId, { ...data, standing: "wanted" })
    const added: Notification = { ...data, standing: "wanted", wantedAt: heardAt }
    return { ...state, notifications: [...state.notifications, added] }
  },
  "dispatch.notificationSent": (state, { notificationId, climbAt }) => {
    const next = withNotification(state, notificationId, { standing: "sent" })
    return climbAt === null ? next : { ...next, climbAt }
  },
  "dispatch.notificationFailed": (state, { notificationId }) =>
    withNotification(state, notificationId, { standing: "failed" }),
  "dispatch.personSpent": (state, { personId, rung, repeat }) => ({
    ...state,
    rungs: state.rungs.map((each) =>
      each.rung === rung && each.repeat === repeat
        ? { ...each, people: each.people.map((person) => (person.personId === personId ? spent(person) : person)) }
        : each,
    ),
  }),
  "dispatch.climbPlanned": (state, { climbAt }) => ({ ...state, climbAt, isWaiting: true }),
  "dispatch.answered": (state, { personId, outcome, counts, relay }, { at }) => {
    const { callBackOwed } = state
    const noted = { ...state, relay: relay ?? state.relay, callBackOwed: callBackOwed || outcome === "callerGone" }
    if (!counts) return noted
    if (outcome === "accepted" || outcome === "relay") {
      const others = state.acknowledgements.filter((each) => each.personId !== personId)
      return {
        ...cancel(withPeople(noted, [personId], "acknowledged"), personId),
        acknowledgements: [...others, { personId, at }],
        declined: state.declined.filter((each) => each !== personId),
      }
    }
    if (outcome !== "declined") return noted
    const declined = state.declined.includes(personId) ? state.declined : [...state.declined, personId]
    const without = state.acknowledgements.filter((each) => each.personId !== personId)
    return cancel({ ...withPeople(noted, [personId], "declined"), declined, acknowledgements: without }, personId)
  },
  "dispatch.acknowledged": (state, { progressByAt }) => ({
    ...cancel(state),
    standing: "acknowledged",
    ...notExhausted,
    climbAt: null,
    isWaiting: false,
    progressByAt,
    progressCount: state.progressCount + 1,
  }),
  "dispatch.acknowledgementLapsed": (state, { personIds }) => {
    const without = state.acknowledgements.filter(({ personId }) => !personIds.includes(personId))
    const lapsed = withPeople(state, personIds, "lapsed", (person) => person.standing === "acknowledged")
    return { ...lapsed, standing: "notified", acknowledgements: without, progressByAt: null }
  },
  "dispatch.progressed": (state, { progressByAt }) => ({
    ...state,
    progressByAt,
    progressCount: state.progressCount + 1,
  }),
  "dispatch.chased": (state, { callId, progressByAt }) => ({
    ...state,
    chasedBy: [...state.chasedBy, callId].slice(-MOST_CHASES_KEPT),
    chasedCount: state.chasedCount + 1,
    ...(progressByAt === undefined ? {} : { progressByAt, progressCount: state.progressCount + 1 }),
  }),
  "dispatch.exhausted": (state, { owner, nextAt }) => ({
    ...cancel(state),
    standing: "exhausted",
    holdUntilAt: null,
    climbAt: null,
    isWaiting: false,
    owner,
    exhaustedCount: 1,
    exhaustedNextAt: nextAt,
  }),
  "dispatch.stillExhausted": (state, { count, nextAt }) => ({
    ...state,
    exhaustedCount: count,
    exhaustedNextAt: nextAt,
  }),
  "dispatch.restarted": (state, { repeat, lastRepeat }) => ({
    ...state,
    rungs: [],
    notifications: [],
    rung: -1,
    repeat,
    lastRepeat,
    declined: [],
  }),
  "dispatch.noted": (state, { note }) => ({ ...state, note }),
  "dispatch.done": (state, { reason }, { at }) => ended(state, "done", { at, reason }),
  "dispatch.withdrawn": (state, { reason }, { at }) => ended(state, "withdrawn", { at, reason }),
}

const notExhausted = { owner: null, exhaustedNextAt: null, exhaustedCount: 0 }

function toAsked(person: Omit<Asked, "standing">): Asked {
  return { ...person, standing: "asked" }
}

function spent(person: Asked): Asked {
  return person.standing === "asked" ? { ...person, standing: "spent" } : person
}

function withPeople(
  state: Dispatch,
  personIds: readonly string[],
  standing: Asked["standing"],
  where: (person: Asked) => boolean = () => true,
): Dispatch {
  const rungs = state.rungs.map((rung) => ({
    ...rung,
    people: rung.people.map((person) =>
      personIds.includes(person.personId) && where(person) ? { ...person, standing } : person,
    ),
  }))
  return { ...state, rungs }
}

function withNotification(state: Dispatch, notificationId: string, change: Partial<Notification>): Dispatch {
  const notifications = state.notifications.map((each) =>
    each.notificationId === notificationId ? { ...each, ...change } : each,
  )
  return { ...state, notifications }
}

/** Takes back what was not sent yet: to one person, or to all. */
function cancel(state: Dispatch, personId?: string): Dispatch {
  const notifications = state.notifications.map((each): Notification =>
    each.standing === "wanted" && (personId === undefined || each.personId === personId)
      ? { ...each, standing: "cancelled" }
      : each,
  )
  return { ...state, notifications }
}

function ended(state: Dispatch, standing: "done" | "withdrawn", end: NonNullable<Dispatch["end"]>): Dispatch {
  return {
    ...cancel(state),
    standing,
    end,
    holdUntilAt: null,
    climbAt: null,
    progressByAt: null,
    exhaustedNextAt: null,
  }
}
