import { code, instant } from "./check.js"
import type { Draft } from "./envelope.js"
import { Fault, type FaultIssue } from "./fault.js"
import { eventData } from "./json.js"

/** Notes in `issues` what is wrong with the data of an event. */
export type CheckData = (type: string, data: unknown, issues: FaultIssue[]) => void

const name = /* @__PURE__ */ code(60)

/** A draft of a part, checked and copied, so that what is logged can be read again and is nobody else's to change. */
export function toDraft(given: Draft, at: number, check?: CheckData): Draft {
  const issues: FaultIssue[] = []
  const { type, anomaly } = given
  name(type, "type", issues)
  if (anomaly !== undefined) name(anomaly, "anomaly", issues)
  const data = eventData(given.data ?? {}, "data", issues)
  const happenedAt = instant(given.at ?? at, "at", issues)
  if (issues.length === 0) check?.(type, data, issues)
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
  return { type, data, at: happenedAt, ...(anomaly !== undefined && { anomaly }) }
}
