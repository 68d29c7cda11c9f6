import type { AttemptOutcome, ContactRule, FollowUpChannel } from "./keeping.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/**
 * What is promised. `callback`: to phone, get back or be in touch; `send`: by post, email, text, upload or carrier; `visit`: to come in
 * person, to collect or deliver; `do`: anything else.
 */
export type PromiseKind = "callback" | "send" | "visit" | "do"
/** Who is to do it. */
export type PromisedBy = "agent" | "company" | "caller"
/** How a promise ends: in exactly one of these. */
export type PromiseEnd = "kept" | "broken" | "withdrawn"

/** The earliest and latest promised instant, milliseconds since the Unix epoch; `null` where it was not said. */
export interface PromiseWindow {
  readonly from: number | null
  readonly to: number | null
}

/** What was promised. */
export interface PromiseTerms {
  readonly kind: PromiseKind
  readonly promisedBy: PromisedBy
  readonly window: PromiseWindow
  /** As it was said, or as the agent put it down. */
  readonly words: string
  /** Who does it, as the host's id, where one is named. */
  readonly owner?: string
  /** "If you have not heard by then, ring us": a deadline of ours too. Milliseconds since the Unix epoch. */
  readonly ifNotHeardBy?: number
  /** The person for whom it is promised, as the host's id, where that is somebody else ("he will ring you"): not ours to promise. */
  readonly onBehalfOf?: string
  readonly channel?: FollowUpChannel
  readonly contactRule?: ContactRule
  /** What counts as kept; by its kind where it is left out. */
  readonly keptWhen?: readonly AttemptOutcome[]
  /** The caller asked for this time, and this person agreed: it goes before the calling window. */
  readonly askedFor?: { readonly decidedBy: string }
}

/** A promise as the call knows it. Once accepted it is a stream of its own, which outlives the call. */
export interface PromiseRecord extends Mark, PromiseTerms {
  readonly promiseId: string
  /** `heard` is a proposal until it is accepted or dismissed; one unsettled at wrap-up is open. */
  readonly standing: "heard" | "accepted" | "dismissed" | PromiseEnd
  readonly reason?: string
  /** The words it rested on were taken back after it was accepted. */
  readonly groundWithdrawn?: true
}

/** Commands of this topic. */
export interface PromiseCommands {
  /** A detector heard a promise. */
  readonly hearPromise: PromiseTerms & Ground & { readonly promiseId?: string }
  /** Takes on a promise that was heard, or a new one where terms are given. */
  readonly acceptPromise: {
    readonly promiseId?: string
    readonly terms?: PromiseTerms
  }
  /** It was no promise of ours. */
  readonly dismissPromise: { readonly promiseId: string; readonly reason: string }
  /** How an accepted promise ended; given again it corrects. */
  readonly settlePromise: { readonly promiseId: string; readonly end: PromiseEnd; readonly reason?: string }
}

/** Events of this topic. */
export interface PromiseEvents {
  /** `replaces`: the promise that a later turn was taken to make, and that this one, heard late, made before. */
  readonly "promise.heard": PromiseTerms & Ground & { readonly promiseId: string; readonly replaces?: string }
  readonly "promise.accepted": PromiseTerms & { readonly promiseId: string }
  readonly "promise.dismissed": { readonly promiseId: string; readonly reason: string }
  readonly "promise.settled": { readonly promiseId: string; readonly end: PromiseEnd; readonly reason?: string }
}

/**
 * Promises that nobody has settled: heard and not answered, or accepted and not ended.
 *
 * @example
 * ```ts
 * import { openPromises } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().agent("I will ring you by noon.")
 * story.record({ type: "acceptPromise", promiseId: "p1", terms: { kind: "callback", promisedBy: "agent", words: "I will ring you by noon", window: { from: null, to: 3_600_000 } } })
 * openPromises(story.call.getSnapshot().session).map(({ promiseId }) => promiseId) // => ["p1"]
 * ```
 */
export function openPromises({ promises }: SessionState): readonly PromiseRecord[] {
  return promises.filter(({ standing }) => standing === "heard" || standing === "accepted")
}
