import { createCommandTable, type Decider } from "../../kernel/index.js"
import type { DispatchCommands, DispatchContext } from "./commands.js"
import { nextDispatchDeadline, whenDispatchDue } from "./deadlines.js"
import { dispatchCommands } from "./decide.js"
import { isEndedDispatch, unopenedDispatch, type Dispatch } from "./dispatch.js"
import { evolveDispatch } from "./evolve.js"
import type { DispatchHost } from "./policy.js"

/**
 * A matter for people on call, on its own stream: rung after rung until somebody acknowledges. It never falls silent: when nobody has, it
 * is exhausted, belongs to the fallback owner, and is brought up again until a person closes it.
 *
 * @example
 * ```ts
 * import { decideStream, openStream } from "evenkeel/kernel"
 * import { defaultDispatch, dispatch, type DispatchHost } from "evenkeel/escalation/dispatch"
 *
 * const settings: DispatchHost = {
 *   zone: "America/Chicago",
 *   dispatch: {
 *     ...defaultDispatch,
 *     policies: [{ policyId: "noHeat", rungs: [{ targets: [{ kind: "person", personId: "ana" }], delayMinutes: 10 }] }],
 *   },
 *   roster: {
 *     zone: "America/Chicago",
 *     people: [{ personId: "ana", contacts: [{ channel: "text", address: "+15550100" }] }],
 *     rotations: [],
 *   },
 * }
 * const at = Date.UTC(2026, 10, 25, 3)
 * const opened = decideStream(dispatch, openStream(dispatch, "CA1/dispatch/d1"), {
 *   type: "openDispatch",
 *   fields: { order: { policyId: "noHeat" } },
 *   settings,
 *   by: { id: "a7", role: "agent" },
 *   at,
 *   heardAt: at,
 * })
 * const events = "refusal" in opened ? [] : opened.events
 * events.map(({ type }) => type) // => ["dispatch.opened", "dispatch.rungReached", "dispatch.notificationWanted"]
 * ```
 */
export const dispatch: Decider<Dispatch, DispatchHost> = {
  name: "dispatch",
  initial: unopenedDispatch,
  commands: /* @__PURE__ */ createCommandTable<DispatchContext, DispatchCommands>("dispatch", dispatchCommands),
  isClosed: isEndedDispatch,
  evolve: evolveDispatch,
  nextDeadline: nextDispatchDeadline,
  due: whenDispatchDue,
}
