import { code, instant } from "./check.js"
import type { Draft } from "./envelope.js"
import type { FaultIssue } from "./fault.js"
import { toJson } from "./json.js"

/** Notes in `issues` what is wrong with the data of an event. */
export type CheckData = (type: string, data: unknown, issues: FaultIssue[]) => void

const name = /* @__PURE__ */ code(60)

/**
 * A draft of a part, checked and copied, so that what is logged can be read again and is nobody else's to change.
 *
 * @param at - When it happened, milliseconds since the Unix epoch, where the draft does not say.
 * @throws A plain `TypeError` where it cannot be logged: its message is the path of what is wrong. The machine turns it into `part.failed`.
 *
 * @example
 * ```ts
 * import { toDraft } from "evenkeel/kernel"
 *
 * toDraft({ type: "x.scored", data: { points: 3 } }, 5_000) // => { type: "x.scored", data: { points: 3 }, at: 5_000 }
 *
 * const thrown = () => {
 *   try {
 *     return toDraft({ type: "x.scored", data: { points: Number.NaN } }, 5_000)
 *   } catch (error) {
 *     return String(error)
 *   }
 * }
 * thrown() // => "TypeError: data"
 * ```
 */
export function toDraft(given: Draft, at: number, check?: CheckData): Draft {
  const issues: FaultIssue[] = []
  const { type, anomaly } = given
  name(type, "type", issues)
  if (anomaly !== undefined) name(anomaly, "anomaly", issues)
  const data = toJson(given.data ?? {}, "data", issues)
  if (typeof data !== "object") issues.push({ path: "data", expected: "an object" })
  const happenedAt = instant(given.at ?? at, "at", issues)
  if (issues.length === 0) check?.(type, data, issues)
  if (issues.length > 0) throw new TypeError(issues[0]!.path)
  return { type, data, at: happenedAt, ...(anomaly !== undefined && { anomaly }) }
}
