import { orInvalidInput } from "../kernel/index.js"
import type { ContactRule, FollowUp, FollowUpTerms } from "../followups/index.js"
import { isErased } from "../session/index.js"

/** How a follow-up is put into words for a calendar or a CRM. */
export interface TaskTextOptions {
  /** The line that a list shows; in English by kind and name where it is left out: "Call Dana back". */
  readonly summary?: string
  /** What whoever does it needs; in English where it is left out: the words promised, the note, what the person asked of us. */
  readonly details?: string
}

/** A follow-up as every task list knows it. */
export interface FollowUpTask {
  readonly summary: string
  readonly details: string
  /** `null` while nobody has accepted it, or it has no time. */
  readonly dueAt: number | null
  readonly notBeforeAt: number | null
  /** The earliest reminder of the promised time. */
  readonly remindAt: number | null
  /** Overdue, or a supervisor was told. */
  readonly urgent: boolean
  readonly ended: boolean
}

const LONGEST_SUMMARY = 250

/**
 * A follow-up as a task of a list of your own; those of HubSpot and Salesforce are made of it.
 *
 * @example
 * ```ts
 * import { followUp } from "evenkeel/followups"
 * import { toTask } from "evenkeel/formats"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback" as const, words: "I'll ring you", to: { name: "Dana" } }
 * const task = toTask({ ...followUp.initial, standing: "accepted", terms })
 * task.summary // => "Call Dana back"
 * task.details // => 'Promised: "I\'ll ring you"'
 * ```
 */
export function toTask(followUp: FollowUp, options: TaskTextOptions = {}): FollowUpTask {
  return orInvalidInput({ followUp, options }, () => write(followUp, options))
}

function write(followUp: FollowUp, options: TaskTextOptions): FollowUpTask {
  const { terms, schedule, end, overdueCount, escalations, standing } = followUp
  const reminders = schedule?.reminders.map(({ at }) => at) ?? []
  return {
    summary: oneLine(options.summary ?? toSummary(terms))
      .slice(0, LONGEST_SUMMARY)
      .replace(/[\uD800-\uDBFF]$/, ""),
    details: options.details ?? toDetails(followUp),
    dueAt: schedule?.dueAt ?? null,
    notBeforeAt: schedule?.notBeforeAt ?? null,
    remindAt: reminders.length === 0 ? null : Math.min(...reminders),
    urgent: end === null && (overdueCount > 0 || escalations.length > 0),
    ended: end !== null || standing === "dismissed",
  }
}

/** A text as it may be shown: what was erased is nothing. */
export const shown = (text: string | null | undefined): string =>
  text === undefined || text === null || isErased(text) ? "" : text

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim()

function toSummary({ kind, to }: FollowUpTerms): string {
  const name = shown(to.name) || "the caller"
  switch (kind) {
    case "callback":
      return `Call ${name} back`
    case "send":
      return `Send ${name} what we promised`
    case "visit":
      return `Visit ${name}`
    case "do":
      return `Do what we promised ${name}`
  }
}

function toDetails({ terms, note, standing, end, schedule }: FollowUp): string {
  const words = shown(terms.words)
  const wall = terms.due !== null && "wall" in terms.due ? terms.due.wall : undefined
  const lines = [
    words === "" ? "" : `Promised: "${oneLine(words)}"`,
    wall === undefined ? "" : `As promised: ${wall}`,
    schedule?.basis === "set" ? "No time was said; this one is set by default." : "",
    shown(note ?? terms.note),
    ...rulesOf(terms.contactRule),
    shown(terms.onBehalfOf) === "" ? "" : `Promised on behalf of ${shown(terms.onBehalfOf)}.`,
    standing === "heard" ? "Heard on the call; nobody has accepted it yet." : "",
    end === null ? "" : `Ended: ${[standing, shown(end.reason)].filter((part) => part !== "").join(", ")}.`,
    terms.callId === undefined ? "" : `Call: ${terms.callId}`,
  ]
  return lines.filter((line) => line !== "").join("\n")
}

function rulesOf({ noVoicemail, noName, notNumbers = [], note }: ContactRule = {}): readonly string[] {
  const numbers = notNumbers.filter((number) => !isErased(number))
  return [
    noVoicemail === true ? "Leave no voicemail." : "",
    noName === true ? "Tell nobody else who rings or what it is about." : "",
    numbers.length === 0 ? "" : `Do not use: ${numbers.join(", ")}`,
    shown(note) === "" ? "" : `They asked: "${oneLine(shown(note))}"`,
  ]
}
