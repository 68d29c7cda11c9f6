import { inSafetyMode, suggestPhrase, toHeadline, type PhraseBank, type StandardCall } from "evenkeel"

/** What a turn of the caller's means for the model's answer. */
export interface Guidance {
  /** For the model, before it answers: what to do now, and in which words. `null` where the coach is quiet. */
  readonly hint: string | null
  /** The model is not to answer at all: this is said instead. */
  readonly say: string | null
}

/** Tells the call what the caller said, and what follows for the model. */
export function hearCaller(call: StandardCall, bank: PhraseBank, text: string, at: number): Guidance {
  const heard = call.hear({ speaker: "caller", text, at })
  const given = heard.ok ? heard.events.findLast(({ type }) => type === "advice.given") : undefined
  const advice = given?.type === "advice.given" ? given.data : undefined
  const { session } = call.getSnapshot()
  if (inSafetyMode(session) !== undefined)
    return { hint: null, say: advice?.phrase?.text ?? stay(bank, `${session.callId} ${at}`) }
  if (advice === undefined) return { hint: null, say: null }
  const words = advice.phrase === null ? "" : ` For example: “${advice.phrase.text}”`
  return { hint: `${toHeadline(advice.code)}.${words}`, say: null }
}

/** The coach has said it once; the line is not to be silent for that. */
function stay(bank: PhraseBank, seed: string): string | null {
  const found = suggestPhrase(bank, { intent: "safetyStay", seed })
  return found.phrase === null ? null : found.text
}
