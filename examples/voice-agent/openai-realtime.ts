import { toReason, type Judge } from "./judge.js"

/** What the model is told when it was cut off. */
export interface CutOff {
  readonly code: string
  /** What would be better. */
  readonly because: string
  /** What to say, word for word. */
  readonly say: string | null
}

/** `RealtimeOutputGuardrail` of `@openai/agents-realtime`, as far as it is used. */
export interface OutputGuardrail {
  name: string
  policyHint: string
  execute(args: { readonly agentOutput: string }): Promise<{ tripwireTriggered: boolean; outputInfo: CutOff | null }>
}

/**
 * The judge as a guardrail: `new RealtimeSession(agent, { outputGuardrails: [toOutputGuardrail(judge)], outputGuardrailSettings: { debounceTextLength: 20 } })`.
 *
 * The session runs it over the transcript of the answer as it grows, cuts the voice off when it trips, and tells the model `policyHint` and `outputInfo`. With
 * the default of 100 characters between runs a whole sentence may be heard first. It may trip more than once over one answer; the session's `guardrail_tripped`
 * comes once.
 */
export function toOutputGuardrail(judge: Judge): OutputGuardrail {
  return {
    name: "evenkeel",
    policyHint: "Say the words of `say` exactly as they stand, and nothing else",
    // Async by their signature; the judgement is not.
    execute: async ({ agentOutput }) => {
      const verdict = judge(agentOutput, true)
      if (verdict === undefined) return { tripwireTriggered: false, outputInfo: null }
      const { code, instead } = verdict
      return { tripwireTriggered: true, outputInfo: { code, because: toReason(verdict), say: instead } }
    },
  }
}
