import { code, instant, type Check } from "../checks/check.js"
import { optional, shape } from "../checks/check-shape.js"
import type { Draft } from "./envelope.js"
import { Fault, type FaultIssue } from "../faults/fault.js"
import { eventData } from "../checks/json.js"

/** Notes in `issues` what is wrong with the data of an event. */
export type CheckData = (type: string, data: unknown, issues: FaultIssue[]) => void

const name = /* @__PURE__ */ code(60)
// What it is given has all members; an anomaly may be nothing, which the type of a draft does not say.
const checkDraft: Check<Required<Draft>> = /* @__PURE__ */ shape({
  type: name,
  anomaly: /* @__PURE__ */ optional(name),
  data: eventData,
  at: instant,
} as never)

/** A draft of a part, checked and copied, so that what is logged can be read again and is nobody else's to change. */
export function toDraft(given: Draft, at: number, check?: CheckData): Draft {
  const issues: FaultIssue[] = []
  const { type, anomaly } = given
  const draft = checkDraft({ type, anomaly, data: given.data ?? {}, at: given.at ?? at }, "", issues)
  if (issues.length === 0) check?.(draft.type, draft.data, issues)
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
  return draft
}
