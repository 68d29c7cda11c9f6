import { list, optional, text, words, yesNo, type Shape } from "../kernel/index.js"

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

export const followUpChannels: readonly FollowUpChannel[] = ["phone", "text", "email", "post", "inPerson", "other"]

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
 * The members of a {@link ContactRule}, for a door: at most 20 numbers of 1 to 60 characters, a note of at most 500.
 *
 * @example
 * ```ts
 * import { shape, type FaultIssue } from "evenkeel/kernel"
 * import { contactRuleShape } from "evenkeel/session"
 *
 * const issues: FaultIssue[] = []
 * shape(contactRuleShape())({ noVoicemail: true }, "contactRule", issues) // => { noVoicemail: true }
 * shape(contactRuleShape())({ notNumbers: [""] }, "contactRule", issues)
 * issues.map(({ path }) => path) // => ["contactRule.notNumbers.0"]
 * ```
 */
export function contactRuleShape(): Shape<ContactRule> {
  return {
    noVoicemail: optional(yesNo),
    noName: optional(yesNo),
    notNumbers: optional(list(text(60, 1), 20)),
    note: optional(words(500)),
  }
}
