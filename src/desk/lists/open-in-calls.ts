import { defined } from "../../kernel/inner.js"
import type { ClientStore } from "../../stores/index.js"
import type { CallSummary, HeldNow, HelpAsked } from "./call-index.js"
import type { DeskHelp, DeskHold } from "../desk.js"
import { listAll } from "../../stores/inner.js"

/** Everybody who waits on hold now, of one agent or of all; who has waited longest comes first. */
export async function openHoldsOf(store: ClientStore, agent: string | undefined): Promise<readonly DeskHold[]> {
  const found = await openInCalls<HeldNow>(store, agent, "holds", "participantId")
  return found.sort((left, right) => left.fromAt - right.fromAt)
}

/** Every request for help that is still open, of one agent or of all; the oldest comes first. */
export async function openHelpOf(store: ClientStore, agent: string | undefined): Promise<readonly DeskHelp[]> {
  const found = await openInCalls<HelpAsked>(store, agent, "help", "helpId")
  return found.sort((left, right) => left.at - right.at)
}

/** What is told by the summaries of open calls, with whose it is. What was erased has no summary; one of somebody else's may hold anything. */
async function openInCalls<What>(
  store: ClientStore,
  agent: string | undefined,
  member: "holds" | "help",
  id: keyof What,
) {
  const found: (What & Pick<DeskHelp, "callId" | "agentId">)[] = []
  const query = { kind: "call", open: true, ...defined({ agent }) }
  for await (const { stream: callId, summary } of listAll(store, query)) {
    const { [member]: whats, agentId = null } = (summary ?? {}) as Partial<CallSummary>
    if (!Array.isArray(whats)) continue
    for (const what of whats as readonly (Partial<What> | null)[])
      if (typeof what?.[id] === "string") found.push({ ...(what as What), callId, agentId })
  }
  return found
}
