import { createCall } from "evenkeel"
import type { ClientCard } from "../shared/wire.js"

/** Word lists, rules and phrases are compiled when they are first needed: let that be now, and not while the first caller is speaking. */
export function warmUp(clients: readonly ClientCard[]): void {
  for (const { playbook } of clients) {
    const call = createCall({ callId: "warm-up", playbook, at: 0, agent: { agentId: "nobody", kind: "human" } })
    call.record({ type: "connectCall", at: 1_000 })
    call.hear({ speaker: "agent", text: "Good day. What can we do for you?", at: 4_000 })
    call.hear({
      speaker: "caller",
      text: "This is the third time I've called, and nobody rang me back by five!",
      at: 30_000,
    })
  }
}
