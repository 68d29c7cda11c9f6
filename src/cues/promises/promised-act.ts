import type { PromisedBy, PromiseKind } from "../../session/index.js"

/** Whose turn it is, as far as promises go. */
export type PromiseSpeaker = "agent" | "company" | "caller"

/** An act to which somebody is committed in a turn. Token places are inclusive. */
export interface PromisedAct {
  readonly kind: PromiseKind
  readonly promisedBy: PromisedBy
  /** The first token of the clause: the subject, or the verb of a second act behind "and". */
  readonly first: number
  /** The first token of the subject, which a second act shares with the first. */
  readonly clause: number
  readonly verb: number
  /** The last token of the verb with what belongs to it. */
  readonly last: number
  /** Whether it is a promise only where a time goes with it. */
  readonly needsTime: boolean
  /** Whether the speaker is on the way already, so that a time within the call is none: "I'll have that in a moment". */
  readonly inCall: boolean
  /** Whether it is only the way to what is said next: "I'll look into it and …". Where it is left out, in the same clause. */
  readonly step?: boolean
  /** Why it is no promise after all; such acts still take the times of their clause. */
  readonly void?: "negated" | "conditional" | "reported" | "hedged" | "asked" | "offered" | "withdrawn"
}
