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

/** Kinds on which a life may hang, and the rules that hear them: no client can mute them by rule, and by wording only those it names. */
export const isSafety = (name: unknown): boolean => /^(\w\w\w?\.)?(crisis|emergency\.|abuse\.threat)/.test(String(name))
