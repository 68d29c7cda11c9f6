import { Fault, type Envelope } from "../kernel/index.js"
import type { ClaimRow, SnapshotRow, StreamRow } from "./driver.js"
import type { MessageClaim, TimerClaim } from "./claim.js"
import type { StoredSnapshot, StreamRecord } from "./port.js"

/** JSON that a store wrote. Throws `store/damaged` where it is none. */
export function decodeJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own error would quote what was said.
    throw new Fault("store/damaged", { detail: { where } })
  }
}

/** Events that a store wrote, by one parse for all of them. */
export function decodeEvents(bodies: readonly string[], where: string): readonly Envelope[] {
  return decodeJson(`[${bodies.join(",")}]`, where) as readonly Envelope[]
}

/** A row of a list. */
export function decodeStream({ summary, ...row }: StreamRow): StreamRecord {
  return summary === null ? row : { ...row, summary: decodeJson(summary, `summary of ${row.stream}`) }
}

/** A snapshot. */
export function decodeSnapshot({ stream, seq, state }: SnapshotRow): StoredSnapshot {
  return { stream, seq, state: decodeJson(state, `snapshot of ${stream}`) }
}

/** A claim of a timer or of a message. */
export function decodeClaim({ at, topic, body, ...row }: ClaimRow): TimerClaim | MessageClaim {
  if (row.kind === "timer") return { ...row, kind: "timer", timerAt: at }
  const parsed = decodeJson(body ?? "", `message ${row.id}`)
  return { ...row, kind: "message", storedAt: at, topic: topic ?? "", body: parsed }
}
