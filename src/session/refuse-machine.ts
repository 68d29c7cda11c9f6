import { refuse, type Actor } from "../kernel/index.js"
import type { Segment } from "./model/segments.js"

/**
 * What a machine on our side may not do, though it is the agent: end a danger, say that abuse was meant, withdraw a request for help, or lower a
 * flag. Only a person may.
 */
export function refuseMachine(segments: readonly Segment[], by: Actor): ReturnType<typeof refuse> | undefined {
  const isMachine = segments.some(({ agentId, kind }) => agentId === by.id && kind === "ai")
  return isMachine ? refuse("session/not-allowed", { role: "ai" }) : undefined
}
