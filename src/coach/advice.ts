import { orInvalidInput, type Envelope } from "../kernel/index.js"
import type { Pacing } from "../session/index.js"
import type { PhraseWish } from "./choose-phrase.js"

/** What a practice wants said; the coach stamps the rest. */
export interface AdviceDraft {
  readonly code: string
  readonly slots?: Readonly<Record<string, string>>
  /** What the phrase is to do; none where the headline says all. */
  readonly wish?: PhraseWish
  /** `seq` of the events that it rests on. */
  readonly why: readonly number[]
  readonly turnIds?: readonly string[]
}

/** Every pacing. */
export const pacings: readonly Pacing[] = ["learner", "standard", "expert", "safetyOnly", "off"]

/**
 * Whether an event concerns the agent alone: exports, briefs, scores and supervisors' views leave it out.
 *
 * @example
 * ```ts
 * import { isPrivateEvent } from "evenkeel/coach"
 *
 * isPrivateEvent({ type: "pacing.set" }) // => true
 * ```
 */
export function isPrivateEvent(event: Pick<Envelope, "type">): boolean {
  return orInvalidInput({ event }, () => event.type === "pacing.set")
}
