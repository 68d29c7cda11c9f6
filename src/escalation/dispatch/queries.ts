import { orInvalidInput } from "../../kernel/index.js"
import { isOpenDispatch, type Dispatch, type Notification } from "./dispatch.js"
import { nextDispatchDeadline } from "./deadlines.js"

/**
 * Open dispatches, urgent ones first, then the oldest. One that is exhausted is open.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, openDispatches } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * openDispatches([{ ...waiting, urgent: false }, waiting]).map(({ urgent }) => urgent) // => [true, false]
 * ```
 */
export function openDispatches(dispatches: readonly Dispatch[]): readonly Dispatch[] {
  return orInvalidInput({ dispatches }, () =>
    dispatches
      .filter(isOpenDispatch)
      .sort((one, other) => Number(other.urgent) - Number(one.urgent) || one.openedAt - other.openedAt),
  )
}

/**
 * Dispatches that nobody has acknowledged yet: pending or notified.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, dispatchesWaiting } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * dispatchesWaiting([waiting, { ...waiting, standing: "acknowledged" }]).length // => 1
 * ```
 */
export function dispatchesWaiting(dispatches: readonly Dispatch[]): readonly Dispatch[] {
  return openWhere(dispatches, ({ standing }) => standing === "pending" || standing === "notified")
}

/**
 * Dispatches that nobody has acknowledged, and that belong to somebody until a person closes them: of one owner, or all.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, exhaustedDispatches } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * exhaustedDispatches([waiting, { ...waiting, standing: "exhausted", owner: "boss" }], "boss").length // => 1
 * ```
 */
export function exhaustedDispatches(dispatches: readonly Dispatch[], owner?: string): readonly Dispatch[] {
  return openWhere(dispatches, (each) => each.standing === "exhausted" && (owner === undefined || each.owner === owner))
}

/**
 * Open dispatches on a matter.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, dispatchesOn } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * const on = { ...waiting, order: { ...waiting.order, matter: "M7" } }
 * dispatchesOn([on, waiting], "M7").length // => 1
 * ```
 */
export function dispatchesOn(dispatches: readonly Dispatch[], matter: string): readonly Dispatch[] {
  return openWhere(dispatches, ({ order }) => order.matter === matter)
}

function openWhere(dispatches: readonly Dispatch[], isMeant: (dispatch: Dispatch) => boolean): readonly Dispatch[] {
  return orInvalidInput({ dispatches }, () => openDispatches(dispatches).filter(isMeant))
}

/**
 * What the host has to send: ask again right before sending, since an acknowledgement takes it back.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, notificationsWanted } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * notificationsWanted(waiting) // => []
 * ```
 */
export function notificationsWanted(dispatch: Dispatch): readonly Notification[] {
  return orInvalidInput({ dispatch }, () => {
    const { standing, notifications } = dispatch
    return standing === "notified" ? notifications.filter((each) => each.standing === "wanted") : []
  })
}

/**
 * What is wrong with dispatches that claim to be under way: an open one must have a deadline, and one long past means that nobody ticks.
 * Empty is a clean audit, and what a heartbeat to the outside may rest on.
 *
 * @param graceMs - How late a tick may be; a minute where it is left out.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, auditDispatches } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * auditDispatches([{ ...waiting, standing: "done" }], Date.UTC(2026, 10, 25)) // => []
 * ```
 */
export function auditDispatches(
  dispatches: readonly Dispatch[],
  now: number,
  graceMs = 60_000,
): readonly DispatchProblem[] {
  return orInvalidInput({ dispatches, graceMs }, () =>
    openDispatches(dispatches).flatMap((each): readonly DispatchProblem[] => {
      const { dispatchId } = each
      const deadline = nextDispatchDeadline(each)
      if (deadline === undefined) return [{ dispatchId, problem: "noDeadline" }]
      return deadline.at + graceMs < now ? [{ dispatchId, problem: "overdue" }] : []
    }),
  )
}

/** An open dispatch that nothing will move. */
export interface DispatchProblem {
  readonly dispatchId: string
  readonly problem: "noDeadline" | "overdue"
}
