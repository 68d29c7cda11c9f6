import type { Envelope } from "../../kernel/index.js"
import { MOST_MARKS, toMark, without, type Mark } from "./mark.js"
import type { HoldDetails } from "./hold.js"
import type { Editing } from "./state.js"

/**
 * Something that happened against the client's policy, or against the log. It stands all the same.
 *
 * An anomaly depends on the order in which reports came, and must: it says that a report did not fit what had been heard until then. A
 * late report that makes it fit takes nothing back: what it fits in is `line` and `participants`, which are the same whatever the order.
 */
export interface ExceptionMark extends Mark {
  readonly kind: "outOfPolicy" | "anomaly" | "disputed"
  /** Why, as a code: `hold/ladder-untried`, `line/skipped`. */
  readonly code: string
  /** What was lacking, as ids. */
  readonly lacking: readonly string[]
}

/** A hold of which consent or plan is told later was not out of policy for want of them. */
export function settleHold(next: Editing, { consent, plan }: HoldDetails): void {
  next.exceptions = without(
    next.exceptions,
    ({ code }) => (consent === true && code === "hold/no-consent") || (plan !== undefined && code === "hold/no-plan"),
  )
}

/** Folds what the envelope says about policy and log. */
export function noteExceptions(next: Editing, event: Envelope): void {
  const { outOfPolicy = [], anomaly } = event
  const noted = [...outOfPolicy, ...(anomaly === undefined ? [] : [{ code: anomaly, lacking: [] }])]
  const marks = noted.map(({ code, lacking }): ExceptionMark => {
    return { ...toMark(event), kind: code === anomaly ? "anomaly" : "outOfPolicy", code, lacking }
  })
  next.exceptions = [...next.exceptions, ...marks].sort((a, b) => a.seq - b.seq).slice(-MOST_MARKS)
}
