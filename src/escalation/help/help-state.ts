import type { Envelope } from "../../kernel/index.js"
import type { HelpAnswer, HelpMode, HelpRouteEvents, HelpRouted } from "../../session/index.js"

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

type Of<Type extends keyof HelpRouteEvents> = Envelope<Type, HelpRouteEvents[Type]>
type Answered = Envelope<string, { readonly helpId: string; readonly answer: HelpAnswer; readonly answeredBy?: string }>

/** Folds one event. `arriveMs` is the policy's. */
export function evolveHelp(state: HelpState, event: Envelope, arriveMs: number): HelpState {
  switch (event.type) {
    case "duty.set":
      return { ...state, onDuty: (event as Of<"duty.set">).data.supervisorIds }
    case "help.routed":
      return route(state, (event as Of<"help.routed">).data)
    case "help.unreachable": {
      const { helpId } = (event as Of<"help.unreachable">).data
      const known = state.routes.some((each) => each.helpId === helpId)
      const base = known ? state : { ...state, routes: [...state.routes.slice(1 - MOST_ROUTES), emptyRoute(helpId)] }
      return change(base, helpId, { standing: "unreachable", dueAt: null, targetIds: [] })
    }
    case "help.answered":
      return answer(state, event as Answered, arriveMs)
    case "help.leftOpen":
      return change(state, (event as Of<"help.leftOpen">).data.helpId, { standing: "closed", dueAt: null })
    default:
      return state
  }
}

function emptyRoute(helpId: string): HelpRoute {
  return { helpId, targetIds: [], mode: "whisper", rung: -1, asked: [], declined: [], standing: "waiting", dueAt: null }
}

function route(state: HelpState, { answerBy, ...data }: HelpRouted): HelpState {
  const known = state.routes.find(({ helpId }) => helpId === data.helpId)
  const asked = [...new Set([...(known?.asked ?? []), ...data.targetIds])]
  const next: HelpRoute = { ...data, asked, declined: known?.declined ?? [], standing: "waiting", dueAt: answerBy }
  if (known === undefined) return { ...state, routes: [...state.routes.slice(1 - MOST_ROUTES), next] }
  return { ...state, routes: state.routes.map((each) => (each === known ? next : each)) }
}

function answer(state: HelpState, { at, data }: Answered, arriveMs: number): HelpState {
  const { helpId, answeredBy } = data
  if (state.routes.some((each) => each.helpId === helpId && each.standing === "closed")) return state
  switch (data.answer) {
    case "acknowledged": {
      const by = answeredBy === undefined ? {} : { acknowledgedBy: answeredBy }
      return change(state, helpId, { standing: "acknowledged", dueAt: at + arriveMs, ...by })
    }
    case "met":
    case "withdrawn":
      return change(state, helpId, { standing: "closed", dueAt: null })
    case "declined": {
      const known = state.routes.find((each) => each.helpId === helpId)
      const declined = [
        ...(known?.declined ?? []),
        ...(answeredBy === undefined ? (known?.targetIds ?? []) : [answeredBy]),
      ]
      return change(state, helpId, { declined })
    }
    case "timedOut":
      return change(state, helpId, { dueAt: null })
  }
}

function change(state: HelpState, helpId: string, to: Partial<HelpRoute>): HelpState {
  if (!state.routes.some((each) => each.helpId === helpId)) return state
  return { ...state, routes: state.routes.map((each) => (each.helpId === helpId ? { ...each, ...to } : each)) }
}
