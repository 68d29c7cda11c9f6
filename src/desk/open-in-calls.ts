import { defined } from "../kernel/inner.js"
import type { ClientStore } from "../stores/index.js"
import type { CallSummary } from "./call-index.js"
import type { DeskHelp, DeskHold } from "./desk.js"
import { listAll } from "../stores/inner.js"

/** Everybody who waits on hold now, of one agent or of all; who has waited longest comes first. */
export async function openHoldsOf(store: ClientStore, agent: string | undefined): Promise<readonly DeskHold[]> {
  const found = await openInCalls(store, agent, ({ holds = [] }) => holds)
  return found.sort((left, right) => left.fromAt - right.fromAt)
}

/** Every request for help that is still open, of one agent or of all; the oldest comes first. */
export async function openHelpOf(store: ClientStore, agent: string | undefined): Promise<readonly DeskHelp[]> {
  const found = await openInCalls(store, agent, ({ help = [] }) => help)
  return found.sort((left, right) => left.at - right.at)
}

/** What is told by the summaries of open calls, with whose it is. What was erased has no summary. */
async function openInCalls<What>(
  store: ClientStore,
  agent: string | undefined,
  toWhat: (summary: Partial<CallSummary>) => readonly What[],
) {
  const found: (What & { readonly callId: string; readonly agentId: string | null })[] = []
  const query = { kind: "call", open: true, ...defined({ agent }) }
  for await (const { stream: callId, summary: given } of listAll(store, query)) {
    const summary = (given ?? {}) as Partial<CallSummary>
    const whats: unknown = toWhat(summary)
    // A summary of somebody else's may hold anything.
    if (Array.isArray(whats))
      found.push(...(whats as What[]).map((what) => ({ ...what, callId, agentId: summary.agentId ?? null })))
  }
  return found
}
