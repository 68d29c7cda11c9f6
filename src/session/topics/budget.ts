import type { Draft } from "../../kernel/index.js"
import { clocksIn } from "../call-type-settings.js"
import type { Clock, ClockEvents } from "../model/clocks.js"
import type { CallView, Topic } from "../topic.js"
import { isVentOpen } from "../model/vent.js"
import { started, stop } from "../clock-drafts.js"
import { clocksTopic } from "./clocks.js"

/** The time budget runs from the answer. */
function start(view: CallView, { at }: { readonly at: number }): readonly Draft[] {
  const { phase, reached } = view.session.line
  return phase === "connected" && reached.connected === at ? budgetFrom(view, at) : []
}

/** A line that was closed by mistake is open again: its budget still counts from the answer. */
function startAgain(view: CallView): readonly Draft[] {
  const { session } = view
  const isTimed = session.clocks.some(({ clock }) => clock === "budget" || clock === "budgetWarning")
  const from = session.line.reached.connected
  if (session.line.phase !== "connected" || from === undefined || isTimed) return []
  return budgetFrom(view, from).filter(({ data }) => (data as { readonly dueAt: number }).dueAt > view.now)
}

/** The type is known now: the budget of its clocks counts from the answer, as if it had been known then. */
function startAnew(view: CallView): readonly Draft[] {
  const { phase, reached } = view.session.line
  if (phase !== "connected" || view.settings.callTypes === undefined) return []
  return [...stop(view, "budgetWarning"), ...stop(view, "budget"), ...budgetFrom(view, reached.connected!)]
}

function budgetFrom(view: CallView, at: number): readonly Draft[] {
  const { budgetWarningMs, budgetMs } = clocksIn(view)
  return [
    ...(budgetWarningMs === null ? [] : [started("budgetWarning", at + budgetWarningMs)]),
    ...(budgetMs === null ? [] : [started("budget", at + budgetMs)]),
  ]
}

/** It waits for the end of a vent. */
function whenDue(view: CallView, due: Draft, { clock }: Clock): readonly Draft[] {
  return isVentOpen(view.session) ? [started(clock, view.now + clocksIn(view).ventPauseMs)] : [due]
}

/** The time of the whole call, where the client limits it. */
export const budgetTopic: Topic<object, ClockEvents> = {
  topic: "budget",
  needs: () => [clocksTopic],
  rules: () => ({ commands: {}, events: {} }),
  evolve: {},
  react: { "call.connected": start, "callType.set": startAnew, "record.struck": startAgain },
  clocks: { budgetWarning: whenDue, budget: whenDue },
}
