import { orInvalidInput } from "../../kernel/index.js"
import type { WallIntent } from "./due-intent.js"
import type { PromiseKeeping } from "./keeping.js"
import type { Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/** What may be promised, for the door. */
export const promiseKinds: readonly PromiseKind[] = ["callback", "send", "visit", "do"]
/** Who may promise, for the door. */
export const promisers: readonly PromisedBy[] = ["agent", "company", "caller"]
/** How a promise may end, for the door. */
export const promiseEnds: readonly PromiseEnd[] = ["kept", "broken", "withdrawn"]

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

/** The times on a wall that a window comes from; left out where a time elapses ("in twenty minutes"). */
export interface MeantWindow {
  readonly from?: WallIntent
  readonly to?: WallIntent
}

/** What was promised. */
export interface PromiseTerms extends PromiseKeeping {
  readonly kind: PromiseKind
  readonly promisedBy: PromisedBy
  readonly window: PromiseWindow
  /**
   * What was meant by the window: the wall stays when the data of its zone change, and the instant moves. A wall that comes to another
   * instant than the window says is of an older window, and is left out of account.
   */
  readonly meant?: MeantWindow
  /** As it was said, or as the agent put it down. */
  readonly words: string
  /** Who does it, as the host's id, where one is named. */
  readonly owner?: string
}

/** A promise as the call knows it. Once accepted it is a stream of its own, which outlives the call. */
export interface PromiseRecord extends Mark, PromiseTerms {
  readonly promiseId: string
  /** `heard` is a proposal until it is accepted or dismissed; one unsettled at wrap-up is open. */
  readonly standing: "heard" | "accepted" | "dismissed" | PromiseEnd
  readonly reason?: string
  /** Where its time was put right, or it was taken back: the turns before `turnId` that it rests on as well, the oldest first. */
  readonly earlierTurnIds?: readonly string[]
  /** The same: what it was before each of them, the oldest first. The newest that still has its words stands again if these are taken back. */
  readonly earlier?: readonly Omit<PromiseRecord, "earlier">[]
  /** The words it rested on were taken back after it was accepted: its turn was retracted, or whoever made it said so. */
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
  /**
   * `replaces`: the promise that a later turn was taken to make, and that this one, heard late, made before; or that this one puts right.
   * `earlierTurnIds`: the turns that its words quote besides `turnId`.
   */
  readonly "promise.heard": PromiseTerms &
    Ground & { readonly promiseId: string; readonly replaces?: string; readonly earlierTurnIds?: readonly string[] }
  /** `corrected`: what is put right of the terms of one that was accepted before. */
  readonly "promise.accepted": PromiseTerms & {
    readonly promiseId: string
    readonly corrected?: readonly (keyof PromiseTerms)[]
  }
  /** `turnId`: the turn in which whoever made it took it back. One that was accepted stands all the same: that is an anomaly. */
  readonly "promise.dismissed": Ground & { readonly promiseId: string; readonly reason: string }
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
 * story.record({ type: "acceptPromise", promiseId: "p1", terms: { kind: "callback", promisedBy: "agent", words: "I will ring you by noon", window: { from: null, to: 1_767_240_000_000 } } })
 * openPromises(story.call.getSnapshot().session).map(({ promiseId }) => promiseId) // => ["p1"]
 * ```
 */
export function openPromises(state: SessionState): readonly PromiseRecord[] {
  return orInvalidInput({ state }, () =>
    state.promises.filter(({ standing }) => standing === "heard" || standing === "accepted"),
  )
}

/**
 * What was promised, without what became of it.
 *
 * @example
 * ```ts
 * import { toPromiseTerms } from "evenkeel/session"
 *
 * const terms = { kind: "send", promisedBy: "agent", window: { from: null, to: null }, words: "I'll post it" } as const
 * toPromiseTerms({ ...terms, promiseId: "p1", standing: "accepted", seq: 4, at: 1_767_225_600_000 })
 * // => { kind: "send", promisedBy: "agent", window: { from: null, to: null }, words: "I'll post it" }
 * ```
 */
export function toPromiseTerms(promise: PromiseTerms | PromiseRecord): PromiseTerms {
  return orInvalidInput({ promise }, () => {
    const terms = promiseTerms.map((name) => [name, promise[name]] as const)
    // `fromEntries` forgets which members it was given: those of terms.
    return Object.fromEntries(terms.filter(([, value]) => value !== undefined)) as unknown as PromiseTerms
  })
}

/** The names of the members of {@link PromiseTerms}. */
export const promiseTerms = [
  "kind",
  "promisedBy",
  "window",
  "meant",
  "words",
  "owner",
  "ifNotHeardBy",
  "onBehalfOf",
  "channel",
  "contactRule",
  "keptWhen",
  "askedFor",
] as const satisfies readonly (keyof PromiseTerms)[]
