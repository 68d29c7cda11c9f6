// What the coach logs and takes. It stands here because the events of a call are one union.

/** When an advice speaks: into the talk, at once, by a clock, or after the call. */
export type AdviceMoment = "turn" | "now" | "event" | "wrapUp"

/** How much the agent wants to hear. Their own switch. */
export type Pacing = "learner" | "standard" | "expert" | "safetyOnly" | "off"

/** A whisper: what to do now, in which words, and what it rests on. */
export interface Advice {
  /** Unique in the call. */
  readonly adviceId: string
  /** The practice that gives it. */
  readonly practiceId: string
  /** Into the talk, at once, by a clock, or after the call. */
  readonly moment: AdviceMoment
  /** What to do, as a code of the headline catalogue: `advice/read-back`. */
  readonly code: string
  /** Values for the headline, as quotations or ids. */
  readonly slots: Readonly<Record<string, string>>
  /** What to say, ready to be said; `null` where no phrase fits, and the headline stands alone. */
  readonly phrase: AdvisedPhrase | null
  /** Ids of the events that it rests on. */
  readonly why: readonly string[]
  /** Turns that it rests on: taken back, they take it with them. */
  readonly turnIds: readonly string[]
  /** May come between two words: safety, card data, false claims. Everything else waits for the caller's turn to end. */
  readonly interrupts: boolean
  /** When its moment has passed, milliseconds since the Unix epoch. */
  readonly expiresAt: number
  /** Shadow mode: computed, and shown to nobody. */
  readonly shadow?: true
}

/** A phrase as it was offered. */
export interface AdvisedPhrase {
  readonly phraseId: string
  readonly text: string
  /** Estimated milliseconds to say it. */
  readonly sayMs: number
}

/** Why an advice is over without having been used. */
export type AdviceEnd = "agentSpoke" | "timeout" | "replaced" | "callOver"
/** Why an advice was taken away. */
export type AdviceWithdrawal = "groundWithdrawn" | "safety"

/** Events of the coach. */
export interface CoachEvents {
  readonly "advice.given": Advice
  /** The host has shown it. */
  readonly "advice.shown": { readonly adviceId: string }
  /** `said`: the agent's words did it. `marked`: the agent took it up in the product. `happened`: the call shows that it was done. */
  readonly "advice.used": { readonly adviceId: string; readonly how: "said" | "marked" | "happened" }
  readonly "advice.dismissed": { readonly adviceId: string }
  /** `missed`: its moment passed unnoticed, as after a sleep; it counts as neither shown nor ignored. */
  readonly "advice.expired": { readonly adviceId: string; readonly reason: AdviceEnd; readonly missed?: true }
  readonly "advice.withdrawn": { readonly adviceId: string; readonly reason: AdviceWithdrawal }
  /** The agent's own switch. In the log so that the coach can be rebuilt; exports leave it out. */
  readonly "pacing.set": { readonly pacing: Pacing }
}

/** Commands of the coach, for `call.record`. */
export interface CoachCommands {
  /** The host has put it on the screen. */
  readonly showAdvice: { readonly adviceId: string }
  /** The agent took it up. */
  readonly useAdvice: { readonly adviceId: string }
  /** The agent does not want it. */
  readonly dismissAdvice: { readonly adviceId: string }
  /** The agent's own switch. Nobody else gives it, and it is reported to nobody. */
  readonly setPacing: { readonly pacing: Pacing }
}
