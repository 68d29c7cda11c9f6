import { createFold } from "../../kernel/inner.js"
import {
  isSamePass,
  type Asked,
  type Dispatch,
  type Notification,
  type ReachedRung,
  type RungPass,
} from "./dispatch.js"
import type { DispatchEvents } from "./events.js"

const MOST_ASKED_KEPT = 500
const MOST_CHASES_KEPT = 50

/** Folds one event of a dispatch. */
export const evolveDispatch = /* @__PURE__ */ createFold<Dispatch, DispatchEvents>({
  "dispatch.opened": ({ order, urgent, plan, lacking, holdUntilAt }, _, { stream, at }) => ({
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
  "dispatch.preconditionSettled": ({ preconditionId, outcome }, state) => {
    const without = (ids: readonly string[]) => ids.filter((each) => each !== preconditionId)
    return outcome === "refused"
      ? { refused: [...without(state.refused), preconditionId] }
      : { lacking: without(state.lacking), refused: without(state.refused) }
  },
  "dispatch.heldUp": ({ count, nextAt }) => ({ heldCount: count, holdUntilAt: nextAt }),
  "dispatch.rungReached": ({ rung, repeat, ack, required, people }, state) => ({
    standing: "notified",
    holdUntilAt: null,
    ...notExhausted,
    rung,
    repeat,
    climbAt: null,
    isWaiting: false,
    rungs: [
      ...state.rungs,
      { rung, repeat, ack, required, people: people.map((each) => ({ ...each, standing: "asked" as const })) },
    ],
    askedEver: [...new Set([...state.askedEver, ...people.map(({ personId }) => personId)])].slice(-MOST_ASKED_KEPT),
  }),
  "dispatch.rungSkipped": ({ rung, repeat }) => ({ rung, repeat }),
  "dispatch.notificationWanted": (data, state, { heardAt }) => {
    const known = state.notifications.find(({ notificationId }) => notificationId === data.notificationId)
    if (known !== undefined) return notified(state, data.notificationId, { ...data, standing: "wanted" })
    const added: Notification = { ...data, standing: "wanted", wantedAt: heardAt }
    return { notifications: [...state.notifications, added] }
  },
  "dispatch.notificationSent": ({ notificationId, climbAt }, state) => ({
    ...notified(state, notificationId, { standing: "sent" }),
    ...(climbAt === null ? {} : { climbAt }),
  }),
  "dispatch.notificationFailed": ({ notificationId }, state) => notified(state, notificationId, { standing: "failed" }),
  "dispatch.personSpent": ({ personId, ...pass }, state) => asked(state, [personId], "spent", { from: "asked", pass }),
  "dispatch.climbPlanned": ({ climbAt }) => ({ climbAt, isWaiting: true }),
  "dispatch.answered": ({ personId, outcome, counts, relay }, state, { at }) => {
    const noted = {
      // What only the caller says, or a stranger, is told to nobody as the word of who is on call.
      relay: counts && relay !== undefined ? relay : state.relay,
      callBackOwed: state.callBackOwed || (outcome === "callerGone" && state.end === null),
    }
    const takes = outcome === "accepted" || outcome === "relay"
    if (!counts || (!takes && outcome !== "declined")) return noted
    const held = state.acknowledgements.filter((each) => each.personId !== personId)
    const declined = takes ? state.declined.filter((each) => each !== personId) : state.declined
    return {
      ...noted,
      ...asked(state, [personId], takes ? "acknowledged" : "declined"),
      ...cancelled(state, personId),
      acknowledgements: takes ? [...held, { personId, at }] : held,
      declined: takes || declined.includes(personId) ? declined : [...declined, personId],
    }
  },
  "dispatch.acknowledged": ({ progressByAt }, state) => ({
    ...cancelled(state),
    standing: "acknowledged",
    ...notExhausted,
    climbAt: null,
    isWaiting: false,
    progressByAt,
    progressCount: state.progressCount + 1,
  }),
  "dispatch.acknowledgementLapsed": ({ personIds }, state) => ({
    ...asked(state, personIds, "lapsed", { from: "acknowledged" }),
    standing: "notified",
    acknowledgements: state.acknowledgements.filter(({ personId }) => !personIds.includes(personId)),
    progressByAt: null,
  }),
  "dispatch.calledBack": () => ({ callBackOwed: false }),
  "dispatch.progressed": ({ progressByAt }, state) => ({
    progressByAt,
    progressCount: state.progressCount + 1,
  }),
  "dispatch.chased": ({ callId, progressByAt, sameCaller }, state) => ({
    chasedBy: [...state.chasedBy, callId].slice(-MOST_CHASES_KEPT),
    chasedCount: state.chasedCount + 1,
    callBackOwed: state.callBackOwed && sameCaller === false,
    ...(progressByAt === undefined ? {} : { progressByAt, progressCount: state.progressCount + 1 }),
  }),
  "dispatch.callerDescribed": ({ callerId }, { order }) => ({ order: { ...order, callerId } }),
  "dispatch.exhausted": ({ owner, nextAt }, state) => ({
    ...cancelled(state),
    standing: "exhausted",
    holdUntilAt: null,
    climbAt: null,
    isWaiting: false,
    owner,
    exhaustedCount: 1,
    exhaustedNextAt: nextAt,
  }),
  "dispatch.stillExhausted": ({ count, nextAt }) => ({
    exhaustedCount: count,
    exhaustedNextAt: nextAt,
  }),
  "dispatch.restarted": ({ repeat, lastRepeat }) => ({
    rungs: [],
    notifications: [],
    rung: -1,
    repeat,
    lastRepeat,
    declined: [],
  }),
  "dispatch.noted": ({ note }) => ({ note }),
  "dispatch.done": ({ reason }, state, { at }) => ended(state, "done", { at, reason }),
  "dispatch.withdrawn": ({ reason }, state, { at }) => ended(state, "withdrawn", { at, reason }),
})

const notExhausted = { owner: null, exhaustedNextAt: null, exhaustedCount: 0 }

/** People as they stand in every rung that has asked them; only in one pass, only those who stood at `from`, where these are given. */
function asked(
  { rungs }: Dispatch,
  personIds: readonly string[],
  standing: Asked["standing"],
  { from, pass }: { readonly from?: Asked["standing"]; readonly pass?: RungPass } = {},
): Pick<Dispatch, "rungs"> {
  const isMeant = (person: Asked) =>
    personIds.includes(person.personId) && (from === undefined || person.standing === from)
  const change = (rung: ReachedRung) => ({
    ...rung,
    people: rung.people.map((person) => (isMeant(person) ? { ...person, standing } : person)),
  })
  return { rungs: rungs.map((rung) => (pass === undefined || isSamePass(rung, pass) ? change(rung) : rung)) }
}

function notified(
  { notifications }: Dispatch,
  notificationId: string,
  change: Partial<Notification>,
): Pick<Dispatch, "notifications"> {
  return {
    notifications: notifications.map((each) =>
      each.notificationId === notificationId ? { ...each, ...change } : each,
    ),
  }
}

/** Takes back what was not sent yet: to one person, or to all. */
function cancelled({ notifications }: Dispatch, personId?: string): Pick<Dispatch, "notifications"> {
  return {
    notifications: notifications.map((each) =>
      each.standing === "wanted" && (personId === undefined || each.personId === personId)
        ? { ...each, standing: "cancelled" }
        : each,
    ),
  }
}

function ended(state: Dispatch, standing: "done" | "withdrawn", end: NonNullable<Dispatch["end"]>): Partial<Dispatch> {
  const none = { holdUntilAt: null, climbAt: null, progressByAt: null, exhaustedNextAt: null, callBackOwed: false }
  return { ...cancelled(state), standing, end, ...none }
}
