import { createFold, defined } from "../../kernel/inner.js"
import type { HelpAnswer, HelpMode, HelpRouteEvents } from "../../session/index.js"

/** Where a help request stands. */
export interface HelpRoute {
  readonly helpId: string
  readonly targetIds: readonly string[]
  readonly mode: HelpMode
  readonly rung: number
  /** Everybody who was asked. */
  readonly asked: readonly string[]
  /** Those of them who said no. */
  readonly declined: readonly string[]
  readonly standing: "waiting" | "acknowledged" | "unreachable" | "closed"
  readonly acknowledgedBy?: string
  /** When it is looked at next. */
  readonly dueAt: number | null
  /** How long whoever says yes has to be there, by the policy when it went out. */
  readonly arriveMs?: number
}

/** Help in one call: plain JSON. */
export interface HelpState {
  /** Supervisors on duty; `null` while the host has not said. */
  readonly onDuty: readonly string[] | null
  readonly routes: readonly HelpRoute[]
}

/** Before the first event. */
export const initialHelpState: HelpState = { onDuty: null, routes: [] }

const MOST_ROUTES = 100
const A_MINUTE_MS = 60_000

type Answered = { readonly helpId: string; readonly answer: HelpAnswer; readonly answeredBy?: string }

/** Folds one event of help. */
export const evolveHelp = /* @__PURE__ */ createFold<
  HelpState,
  HelpRouteEvents & { readonly "help.answered": Answered }
>({
  "duty.set": ({ supervisorIds }) => ({ onDuty: supervisorIds }),
  "help.routed": ({ answerBy, ...data }, state) => {
    const { asked, declined } = routeOf(state, data.helpId)
    const all = [...new Set([...asked, ...data.targetIds])]
    return put(state, { ...data, asked: all, declined, standing: "waiting", dueAt: answerBy })
  },
  "help.unreachable": ({ helpId, arriveMs }, state) => {
    const route = { ...routeOf(state, helpId), ...defined({ arriveMs }) }
    return put(state, { ...route, standing: "unreachable", dueAt: null, targetIds: [] })
  },
  "help.answered": (data, state, { at }) => {
    const known = state.routes.find(({ helpId }) => helpId === data.helpId)
    return known === undefined || known.standing === "closed" ? state : put(state, answered(known, data, at))
  },
  "help.leftOpen": ({ helpId }, state) => {
    const known = state.routes.find((each) => each.helpId === helpId)
    return known === undefined ? state : put(state, closed(known))
  },
})

/** A request as it stands; one that nobody has been asked for yet, where it is new. */
function routeOf({ routes }: HelpState, helpId: string): HelpRoute {
  const none = { targetIds: [], rung: -1, asked: [], declined: [], dueAt: null }
  return routes.find((each) => each.helpId === helpId) ?? { helpId, mode: "whisper", standing: "waiting", ...none }
}

function put({ routes }: HelpState, route: HelpRoute): Partial<HelpState> {
  const isSame = ({ helpId }: HelpRoute) => helpId === route.helpId
  if (!routes.some(isSame)) return { routes: [...routes.slice(1 - MOST_ROUTES), route] }
  return { routes: routes.map((each) => (isSame(each) ? route : each)) }
}

function closed(route: HelpRoute): HelpRoute {
  return { ...route, standing: "closed", dueAt: null }
}

function answered(route: HelpRoute, { answer, answeredBy }: Answered, at: number): HelpRoute {
  switch (answer) {
    case "acknowledged": {
      const dueAt = at + (route.arriveMs ?? A_MINUTE_MS)
      return { ...route, standing: "acknowledged", dueAt, ...defined({ acknowledgedBy: answeredBy }) }
    }
    case "met":
    case "withdrawn":
      return closed(route)
    case "declined": {
      const { acknowledgedBy, ...rest } = route
      const declined = [...route.declined, ...(answeredBy === undefined ? route.targetIds : [answeredBy])]
      // Whoever said yes cannot after all.
      const isBack = route.standing === "acknowledged" && (answeredBy ?? acknowledgedBy) === acknowledgedBy
      return isBack ? { ...rest, standing: "waiting", declined } : { ...route, declined }
    }
    case "timedOut":
      return { ...route, dueAt: null }
  }
}
