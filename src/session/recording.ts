import { instant, oneOf, optional } from "../kernel/index.js"
import { added, toMark, type Mark } from "./mark.js"
import { anyone, people, record, type CommandRules, type Evolvers } from "./rule.js"

const states = ["announced", "consented", "refused", "paused", "resumed", "stopped"] as const
const retentions = ["keep", "expire", "none"] as const
/** What was said or done about the recording. */
export type RecordingState = (typeof states)[number]
/** What becomes of the words. `expire`: erased at a time; `none`: erased once the call is completed. */
export type TextRetention = (typeof retentions)[number]

/** One thing said or done about the recording. */
export interface RecordingMark extends Mark {
  readonly state: RecordingState
}

/** Recording and retention. Both are unset until a client or host sets them. */
export interface Recording {
  readonly marks: readonly RecordingMark[]
  readonly retention: { readonly text: TextRetention; readonly expiresAt?: number } | null
}

/** Commands of this topic; given again they correct. */
export interface RecordingCommands {
  readonly setRecording: { readonly state: RecordingState }
  readonly setRetention: { readonly text: TextRetention; readonly expiresAt?: number }
}

/** Events of this topic. */
export interface RecordingEvents {
  readonly "recording.set": { readonly state: RecordingState }
  readonly "retention.set": { readonly text: TextRetention; readonly expiresAt?: number }
}

/** Whether the call may be recorded now: consented to or announced, and not refused, paused or stopped since. */
export function mayRecord({ marks }: Recording): boolean {
  if (marks.some(({ state }) => state === "refused")) return marks.at(-1)?.state === "consented"
  const last = marks.at(-1)?.state
  return last === "announced" || last === "consented" || last === "resumed"
}

export function recordingCommands(): CommandRules<RecordingCommands> {
  return {
    setRecording: { by: anyone, fields: { state: oneOf(states) }, decide: record("recording.set") },
    setRetention: {
      by: people,
      late: true,
      fields: { text: oneOf(retentions), expiresAt: optional(instant) },
      decide: record("retention.set"),
    },
  }
}

export const recordingEvolvers: Evolvers<RecordingEvents> = {
  "recording.set": (next, event) => {
    const marks = added(next.recording.marks, { ...toMark(event), state: event.data.state })
    next.recording = { ...next.recording, marks }
  },
  "retention.set": (next, { data }) => {
    next.recording = { ...next.recording, retention: data }
  },
}
