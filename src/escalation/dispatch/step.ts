import type { AnomalyCode, Draft, Envelope } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { DispatchContext } from "./commands.js"
import type { DispatchEvents, DispatchEventType } from "./events.js"
import type { Dispatch } from "./dispatch.js"
import { evolveDispatch } from "./evolve.js"
import type { DispatchPlan } from "./policy.js"

/** A minute in milliseconds. */
export const MINUTE_MS = 60_000

/** So long from now as the plan says. */
export function later({ state, now }: DispatchContext, what: Extract<keyof DispatchPlan, `${string}Minutes`>): number {
  return now + (state.plan?.[what] ?? 1) * MINUTE_MS
}

/** Whose it is when nobody has acknowledged. */
export function fallbackOf({ plan }: Dispatch): string {
  return plan?.fallbackOwner ?? "client"
}

/** A draft of one of our events. */
export function draft<Type extends DispatchEventType>(
  type: Type,
  data: DispatchEvents[Type],
  anomaly?: AnomalyCode,
): Draft<Type, DispatchEvents[Type]> {
  return { type, data, ...defined({ anomaly }) }
}

/** What follows where some drafts are true already. */
export type Step = (context: DispatchContext) => readonly Draft[]

/** Some drafts, and what follows from them. */
export function andThen(context: DispatchContext, drafts: readonly Draft[], next: Step): readonly Draft[] {
  return [...drafts, ...next(after(context, drafts))]
}

/** The context in which some drafts are true. */
export function after(context: DispatchContext, drafts: readonly Draft[]): DispatchContext {
  const { stream, at, now } = context
  const state = drafts.reduce(
    (folded, { type, data, at: own }) =>
      evolveDispatch(folded, { stream, type, data, at: own ?? at, heardAt: now } as Envelope),
    context.state,
  )
  return { ...context, state }
}
