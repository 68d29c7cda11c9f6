import type { Draft } from "../kernel/index.js"
import { clocksIn } from "./call-type-settings.js"
import type { CallView } from "./reactions.js"

const names = ["budgetWarning", "budget"] as const
const none: readonly Draft[] = []

/** The time budget runs from the answer. */
export function startBudget(view: CallView, at: number): readonly Draft[] {
  const { phase, reached } = view.session.line
  return phase === "connected" && reached.connected === at ? budgetFrom(view, at) : none
}

/** The type is known now: the budget of its clocks counts from the answer, as if it had been known then. */
export function retimeBudget(view: CallView): readonly Draft[] {
  const { phase, reached } = view.session.line
  if (phase !== "connected" || view.settings.callTypes === undefined) return none
  const running = view.session.clocks.filter(({ clock }) => names.some((name) => name === clock))
  return [
    ...running.map(({ clock }) => ({ type: "clock.stopped", data: { clock } })),
    ...budgetFrom(view, reached.connected!),
  ]
}

function budgetFrom(view: CallView, at: number): readonly Draft[] {
  const { budgetWarningMs, budgetMs } = clocksIn(view)
  return [budgetWarningMs, budgetMs].flatMap((ms, index) =>
    ms === null ? [] : { type: "clock.started", data: { clock: names[index]!, dueAt: at + ms } },
  )
}
