import { id, list, oneOf, optional, shape, text, words, yesNo, type Check, type Shape } from "../../kernel/index.js"
import type { DueIntent } from "./due-intent.js"

/** By which way it is to be done. */
export type FollowUpChannel = "phone" | "text" | "email" | "post" | "inPerson" | "other"

/** What came of one attempt to keep a promise. */
export type AttemptOutcome =
  | "reached"
  | "noAnswer"
  | "busy"
  | "voicemail"
  | "wrongNumber"
  | "callerGone"
  | "thirdParty"
  | "failed"
  | "sent"
  | "visited"
  | "done"

/** What the person asked of whoever gets in touch. */
export interface ContactRule {
  /** Leave no message. */
  readonly noVoicemail?: boolean
  /** Say neither their name nor what it is about to anybody else. */
  readonly noName?: boolean
  /** Numbers that must not be used. */
  readonly notNumbers?: readonly string[]
  /** In their words: "ring twice", "not while I'm at work". */
  readonly note?: string
}

/** How a promise is to be kept: of one taken in a call and of the follow-up that comes of it. What is left out was not agreed. */
export interface PromiseKeeping {
  /** "If you have not heard by then, ring us": a deadline of ours too. */
  readonly ifNotHeardBy?: DueIntent
  /** The person for whom it was promised, where that is somebody else ("he will ring you"): not ours to promise. */
  readonly onBehalfOf?: string
  readonly channel?: FollowUpChannel
  readonly contactRule?: ContactRule
  /** What counts as kept; by its kind where it is left out. */
  readonly keptWhen?: readonly AttemptOutcome[]
  /** The caller asked for this time, and this person agreed: it goes before the calling window. */
  readonly askedFor?: { readonly decidedBy: string }
}

/** Every way in which a follow-up can be done, for the menus of a host. */
export const followUpChannels: readonly FollowUpChannel[] = ["phone", "text", "email", "post", "inPerson", "other"]

/** Everything that an attempt can come to, for the menus of a host. */
export const attemptOutcomes: readonly AttemptOutcome[] = [
  "reached",
  "noAnswer",
  "busy",
  "voicemail",
  "wrongNumber",
  "callerGone",
  "thirdParty",
  "failed",
  "sent",
  "visited",
  "done",
]

/**
 * The members of {@link PromiseKeeping}, for a door or a log: at most 20 numbers of 1 to 60 characters that must not be used, a note of at
 * most 500.
 *
 * @param time - Checks a time that was meant: `dueIntent` at a door.
 *
 * @example
 * ```ts
 * import { shape, type FaultIssue } from "evenkeel/kernel"
 * import { dueIntent, keepingShape } from "evenkeel/session"
 *
 * const issues: FaultIssue[] = []
 * const check = shape(keepingShape(dueIntent))
 * check({ channel: "phone", contactRule: { noVoicemail: true } }, "", issues) // => { channel: "phone", contactRule: { noVoicemail: true } }
 * check({ channel: "fax", contactRule: { notNumbers: [""] } }, "", issues)
 * issues.map(({ path }) => path) // => ["channel", "contactRule.notNumbers.0"]
 * ```
 */
export function keepingShape(time: Check<DueIntent>): Shape<PromiseKeeping> {
  return {
    ifNotHeardBy: optional(time),
    onBehalfOf: optional(id),
    channel: optional(oneOf(followUpChannels)),
    contactRule: optional(contactRule()),
    keptWhen: optional(list(oneOf(attemptOutcomes), attemptOutcomes.length)),
    askedFor: optional(shape<{ readonly decidedBy: string }>({ decidedBy: id })),
  }
}

function contactRule(): Check<ContactRule> {
  return shape<ContactRule>({
    noVoicemail: optional(yesNo),
    noName: optional(yesNo),
    notNumbers: optional(list(text(60, 1), 20)),
    note: optional(words(500)),
  })
}
