import { instant, oneOf, optional, yesNo, type Deadline, type Draft } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { added, toMark } from "../model/mark.js"
import {
  hasConsent,
  mayRecord,
  recordingStates,
  retentions,
  type RecordingCommands,
  type RecordingEvents,
  type RecordingMark,
} from "../model/recording.js"
import { anyone, lasting, people, record, strikeable, type Evolvers } from "../rule.js"
import type { SessionState } from "../model/state.js"
import type { CallView, Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

/** The key of the deadline on which the words are to be erased. It is no clock: nothing mutes or stops it. */
const RETENTION = "retention"

function rules(): TopicRules<RecordingCommands, RecordingEvents> {
  const state = { state: oneOf(recordingStates) }
  const paused = { paused: yesNo }
  const text = { text: oneOf(retentions) }
  const retention = { ...text, expiresAt: optional(instant) }
  return {
    commands: {
      setRecording: {
        by: anyone,
        late: true,
        always: true,
        fields: state,
        // The same report again is no news.
        decide: ({ state: { recording }, at }, data) =>
          recording.marks.some((mark) => mark.at === at && mark.state === data.state)
            ? []
            : [{ type: "recording.set", data }],
      },
      advisePause: {
        by: anyone,
        late: true,
        always: true,
        fields: paused,
        decide: ({ state }, data) =>
          state.recording.pauseAdvised === data.paused ? [] : [{ type: "recording.pauseAdvised", data }],
      },
      setRetention: { by: people, late: true, always: true, fields: retention, decide: record("retention.set") },
    },
    events: {
      "recording.set": strikeable(state),
      "recording.pauseAdvised": lasting(paused),
      "retention.due": lasting(text),
      "retention.set": lasting(retention),
    },
  }
}

function isSpare({ state }: RecordingMark): boolean {
  return state !== "refused" && state !== "consented"
}

const evolve: Evolvers<RecordingEvents> = {
  "recording.set": (next, event) => {
    const mark = { ...toMark(event), state: event.data.state }
    next.recording = { ...next.recording, marks: added(next.recording.marks, mark, isSpare) }
  },
  "recording.pauseAdvised": (next, { data }) => {
    next.recording = { ...next.recording, pauseAdvised: data.paused }
  },
  "retention.set": (next, { data }) => {
    next.recording = { ...next.recording, retention: data }
  },
  "retention.due": (next, event) => {
    const { retention } = next.recording
    if (retention !== null)
      next.recording = { ...next.recording, retention: { ...retention, dueAt: retention.dueAt ?? event.at } }
  },
}

/**
 * Words that are not to be kept go when the call is completed, and so do those that expire at no time of their own. What comes when
 * they were to be gone is to go as well.
 */
function dueNow({ session: { line, recording } }: CallView): readonly Draft[] {
  const { text, expiresAt, dueAt } = recording.retention ?? {}
  const atOnce = text === "none" || (text === "expire" && expiresAt === undefined)
  const isDue = atOnce ? line.phase === "completed" : dueAt !== undefined
  return isDue ? [{ type: "retention.due", data: { text } }] : []
}

function nextDeadline({ recording }: SessionState): Deadline | undefined {
  const { text, expiresAt, dueAt } = recording.retention ?? {}
  const waits = text === "expire" && expiresAt !== undefined && dueAt === undefined
  return waits ? { at: expiresAt, key: RETENTION } : undefined
}

/** What was said and done about the recording, and what becomes of the words. */
export const recordingTopic: Topic<RecordingCommands & GroundCommands, RecordingEvents & GroundEvents> = {
  topic: "recording",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  react: { "retention.set": dueNow, "call.completed": dueNow, "turn.heard": dueNow, "turn.replaced": dueNow },
  nextDeadline,
  due: (_, { key }) => (key === RETENTION ? [{ type: "retention.due", data: { text: "expire" } }] : undefined),
  wishes: {
    record: ({ recording }, { rule: given }, policy) => {
      const rule = given ?? policy.recording?.rule
      return mayRecord(recording, rule)
        ? []
        : [{ code: "record/no-consent", lacking: rule === "never" ? [] : ["consent"] }]
    },
  },
  anomaly: ({ recording }, { type, data }) =>
    type === "recording.set" && (data as RecordingEvents["recording.set"]).state === "resumed" && !hasConsent(recording)
      ? "recording/no-consent"
      : undefined,
  changeMarks(next, change) {
    const marks = change(next.recording.marks)
    if (marks !== next.recording.marks) next.recording = { ...next.recording, marks }
  },
}
