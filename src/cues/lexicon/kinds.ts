import { agentCueKinds, cueKinds, type AgentCueKind, type CueKind } from "../../session/index.js"

let agents: ReadonlySet<string> | undefined
let all: ReadonlySet<string> | undefined

/** Whether a text names a kind that an agent's turn gives. */
export function isAgentKind(name: string): name is AgentCueKind {
  agents ??= new Set(agentCueKinds())
  return agents.has(name)
}

/** Whether a text names a kind of cue. */
export function isCueKind(name: unknown): name is CueKind {
  all ??= new Set(cueKinds())
  return all.has(name as string)
}
