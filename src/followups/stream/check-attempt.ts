import { orInvalidInput } from "../../kernel/index.js"
import type { AttemptOutcome, FollowUpChannel } from "../../session/index.js"
import type { FollowUp } from "./follow-up.js"
import type { FollowUpHost } from "../settings.js"
import { mayBeCalled, rings } from "../times/working-time.js"

/** An attempt that somebody is about to make, or has made. */
export interface AttemptPlan {
  /** Milliseconds since the Unix epoch. */
  readonly at: number
  readonly channel?: FollowUpChannel
  readonly number?: string
  /** `voicemail` where a message is left on a machine. */
  readonly outcome?: AttemptOutcome
  /** Whether their name or what it is about would be told to somebody else. */
  readonly saidName?: boolean
}

/** A rule of the client or of the person that an attempt breaks. */
export type ContactBreach = "contact/number" | "contact/voicemail" | "contact/name" | "contact/window"

/** This near to the time that the caller asked for, the calling window does not count. */
const ASKED_MS = 30 * 60_000

/**
 * The rules that an attempt would break: what the person asked of us, and the hours in which they may be called.
 *
 * A time that the caller asked for goes before the calling window: that was a person's decision, and it stands in the terms.
 *
 * @returns The codes, in a fixed order; empty where nothing stands against it. Nothing is forbidden by it.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { checkAttempt, followUp } from "evenkeel/followups"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback", contactRule: { noVoicemail: true } } as const
 * const host = { zone: "America/Chicago" }
 * const night = Date.UTC(2026, 10, 25, 8)
 * checkAttempt({ ...followUp.initial, terms }, { at: night, outcome: "voicemail" }, host)
 * // => ["contact/voicemail", "contact/window"]
 * ```
 */
export function checkAttempt(followUp: FollowUp, plan: AttemptPlan, host: FollowUpHost): readonly ContactBreach[] {
  return orInvalidInput({ followUp, plan, host }, () => {
    const { terms, schedule } = followUp
    const { at, channel, number, outcome, saidName } = plan
    const { contactRule = {}, kind, askedFor, to } = terms
    const breaches: ContactBreach[] = []
    const tried = number ?? to.number
    if (tried !== undefined && contactRule.notNumbers?.some((each) => isSameNumber(each, tried)) === true)
      breaches.push("contact/number")
    if (outcome === "voicemail" && contactRule.noVoicemail === true) breaches.push("contact/voicemail")
    if (saidName === true && contactRule.noName === true) breaches.push("contact/name")
    const calls = rings(channel ?? terms.channel, kind)
    const asked = askedFor !== undefined && schedule !== null && Math.abs(at - schedule.dueAt) <= ASKED_MS
    if (calls && !asked && !mayBeCalled(host, to.zone, at)) breaches.push("contact/window")
    return breaches
  })
}

/** Shorter ones are extensions, or no numbers. */
const FEWEST_DIGITS = 7

/** A number is the same with its country code and without; what has no digits, letter for letter. */
function isSameNumber(one: string, other: string): boolean {
  const [short, long] = [digits(one), digits(other)].sort((a, b) => a.length - b.length)
  if (short === "") return one === other
  return short === long || (short!.length >= FEWEST_DIGITS && long!.endsWith(short!.replace(/^0/, "")))
}

/** Without the zero that is dialled at home alone, "+44 (0)20 …", and without an extension. */
function digits(number: string): string {
  return number
    .replace("(0)", "")
    .replace(/(?:ext|x|#)[ .:]*\d+$/i, "")
    .replaceAll(/\D/g, "")
}
