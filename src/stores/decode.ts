import { Fault, type Envelope } from "../kernel/index.js"
import { isObject } from "./check-input.js"
import type { ClaimRow, SnapshotRow, StreamRow } from "./driver.js"
import type { MessageClaim, TimerClaim } from "./claim.js"
import type { StoredSnapshot, StreamRecord } from "./port.js"

/** JSON that a store wrote; `undefined` where it is none. The parser's own error would quote what was said. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(where: string): Fault {
  return new Fault("store/damaged", { detail: { where } })
}

/** Events that a store wrote, by one parse for all of them. What is none would fail far from here, and say less. */
export function decodeEvents(bodies: readonly string[], where: string): readonly Envelope[] {
  const events = readJson(`[${bodies.join(",")}]`)
  if (!Array.isArray(events) || events.length !== bodies.length || !events.every(isEvent)) throw damaged(where)
  return events
}

function isEvent(value: unknown): value is Envelope {
  return isObject(value) && "type" in value && typeof value.type === "string"
}

/** A row of a list. A summary that cannot be read is left out, as an erased one: a list is not to fail for one stream of many. */
export function decodeStream({ summary, ...row }: StreamRow): StreamRecord {
  const read = summary === null ? undefined : readJson(summary)
  return read === undefined ? row : { ...row, summary: read }
}

/** A snapshot. */
export function decodeSnapshot({ stream, seq, state }: SnapshotRow): StoredSnapshot {
  const read = readJson(state)
  if (read === undefined) throw damaged(`snapshot of ${stream}`)
  return { stream, seq, state: read }
}

/** A claim of a timer or of a message; without a body where that cannot be read. */
export function decodeClaim({ at, topic, body, ...row }: ClaimRow): TimerClaim | MessageClaim {
  if (row.kind === "timer") return { ...row, kind: "timer", timerAt: at }
  return { ...row, kind: "message", storedAt: at, topic: topic ?? "", body: readJson(body ?? "") }
}
