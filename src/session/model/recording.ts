import { orInvalidInput } from "../../kernel/index.js"
import type { Mark } from "./mark.js"

/** What may become of the words. */
export const retentions: readonly TextRetention[] = ["keep", "expire", "none"]
/** The states of a recording, for the door. */
export const recordingStates: readonly RecordingState[] = [
  "announced",
  "consented",
  "refused",
  "paused",
  "resumed",
  "stopped",
]
/** What was said or done about the recording. */
export type RecordingState = "announced" | "consented" | "refused" | "paused" | "resumed" | "stopped"
/** What becomes of the words. `expire`: erased at a time; `none`: erased once the call is completed. */
export type TextRetention = "keep" | "expire" | "none"

/** What becomes of the words, and when that was due. */
export interface CallRetention {
  readonly text: TextRetention
  readonly expiresAt?: number
  /** When the host was first told to erase them. */
  readonly dueAt?: number
}

/** What a client's rule may be, the strictest first. */
export const recordingRules = ["never", "consent", "announce"] as const
/** When calls of a client may be recorded: never, once the caller has said yes, or once it was announced and not refused. */
export type RecordingRule = (typeof recordingRules)[number]

/** How a client records. */
export interface RecordingPolicy {
  /** `never`, once the caller gave `consent`, or once it was `announce`d and not refused. */
  readonly rule: RecordingRule
}

/** One thing said or done about the recording. */
export interface RecordingMark extends Mark {
  readonly state: RecordingState
}

/** Recording and retention. Both are unset until a client or host sets them. */
export interface Recording {
  readonly marks: readonly RecordingMark[]
  /** Card data is being asked for or said: the recording had better be paused. */
  readonly pauseAdvised: boolean
  readonly retention: CallRetention | null
}

/** Commands of this topic; given again they correct. */
export interface RecordingCommands {
  /** The recording had better be paused, or may go on. The call's redactor says so; a host's own may. */
  readonly advisePause: { readonly paused: boolean }
  readonly setRecording: { readonly state: RecordingState }
  readonly setRetention: { readonly text: TextRetention; readonly expiresAt?: number }
}

/** Events of this topic. */
export interface RecordingEvents {
  readonly "recording.set": { readonly state: RecordingState }
  readonly "recording.pauseAdvised": { readonly paused: boolean }
  readonly "retention.set": { readonly text: TextRetention; readonly expiresAt?: number }
  /** The words are to be erased now, by the host: with `eraseWords`, in its store; again for each turn that comes later. A reaction. */
  readonly "retention.due": { readonly text: TextRetention }
}

/**
 * Whether recording was announced or consented to, and not refused or stopped since. After a refusal only consent counts, however
 * often it is announced; a pause changes nothing.
 */
export function hasConsent({ marks }: Recording): boolean {
  let consent = false
  let refused = false
  for (const { state } of marks) {
    if (state === "refused" || state === "stopped") consent = false
    if (state === "refused" || state === "consented") refused = state === "refused"
    if (state === "consented" || (state === "announced" && !refused)) consent = true
  }
  return consent
}

/**
 * Whether the call may be recorded now: there is consent, and no pause.
 *
 * @param rule - The client's, from `playbook.recording`; `consent`, the strictest that a call can meet, where nobody has set one.
 *   What the law asks for is more than a call can tell.
 *
 * @example
 * ```ts
 * import { mayRecord } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * mayRecord(story.call.getSnapshot().session.recording, "consent") // => false
 * ```
 */
export function mayRecord(recording: Recording, rule: RecordingRule = "consent"): boolean {
  return orInvalidInput({ recording, rule }, () => {
    if (rule === "never" || recording.marks.at(-1)?.state === "paused") return false
    return hasConsent(rule === "consent" ? withoutAnnouncements(recording) : recording)
  })
}

/** As it stands where an announcement is no consent. */
function withoutAnnouncements(recording: Recording): Recording {
  return { ...recording, marks: recording.marks.filter(({ state }) => state !== "announced") }
}
