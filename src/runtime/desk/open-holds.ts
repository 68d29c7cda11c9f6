import type { ClientStore } from "../../stores/index.js"
import type { CallSummary } from "./call-index.js"
import type { DeskHold } from "./desk.js"
import { listAll } from "./list-all.js"

/** Everybody who waits on hold now, of one agent or of all; who has waited longest comes first. */
export async function openHoldsOf(store: ClientStore, agent: string | undefined): Promise<readonly DeskHold[]> {
  const found: DeskHold[] = []
  const query = { kind: "call", open: true, ...(agent === undefined ? {} : { agent }) }
  for await (const { stream: callId, summary } of listAll(store, query)) {
    // What was erased has no summary.
    const { agentId = null, holds = [] } = (summary ?? {}) as Partial<CallSummary>
    found.push(...holds.map((hold) => ({ ...hold, callId, agentId })))
  }
  return found.sort((left, right) => left.fromAt - right.fromAt)
}
