import {
  id,
  oneOf,
  optional,
  refuse,
  whole,
  words,
  type Decision,
  type Draft,
  type Envelope,
  type PolicyBreach,
} from "../../kernel/index.js"
import type { IssueCommands, IssueEvents } from "../model/issues.js"
import {
  isClosing,
  type ClosingCommands,
  type ClosingEvents,
  type ClosingMark,
  type Outcome,
  type ValueOutcome,
} from "../model/closing.js"
import {
  reportedBy,
  type RecordRestored,
  type RecordStruck,
  type GroundCommands,
  type GroundEvents,
} from "../model/corrections.js"
import type { Clock, ClockEvents } from "../model/clocks.js"
import { clocksFor, clocksIn } from "../call-type-settings.js"
import type { LineEnd } from "../model/line.js"
import { added, groundShape, toMark, type Ground, type Mark } from "../model/mark.js"
import { readiness } from "../readiness.js"
import { people, record, strikeable, type Context, type Evolvers } from "../rule.js"
import { settingBounds } from "../settings.js"
import type { Editing, SessionState } from "../model/state.js"
import type { CallView, Topic, TopicRules } from "../topic.js"
import { inSafety } from "../wishes.js"
import { started, stop } from "../clock-drafts.js"
import { clocksTopic } from "./clocks.js"
import { issuesTopic } from "./issues.js"
import { correctionsTopic } from "./corrections.js"

const values: readonly ValueOutcome[] = ["saved", "atRisk", "promoter", "referral"]
const none: readonly Draft[] = []
const LONGEST_EXTENSION_MS = 3_600_000

function rules(): TopicRules<ClosingCommands, ClosingEvents> {
  const ground = groundShape()
  const disposition = { code: id, segmentId: optional(id) }
  const value = { value: oneOf(values) }
  const praise = { ...ground, words: words(1_000, 1) }
  const always = { by: people, always: true } as const
  return {
    commands: {
      noteEndSignal: { ...always, fields: ground, decide: record("closing.signalled") },
      beginClosing: { ...always, fields: ground, decide: record("closing.begun") },
      noteAsked: { ...always, fields: ground, decide: record("closing.asked") },
      setDisposition: { ...always, late: true, fields: disposition, decide: record("disposition.set") },
      extendWrapUp: { ...always, fields: { byMs: optional(whole(1_000, LONGEST_EXTENSION_MS)) }, decide: extendWrapUp },
      tagValue: { ...always, fields: value, decide: record("value.tagged") },
      notePraise: { ...always, fields: praise, decide: record("praise.noted") },
    },
    events: {
      "closing.signalled": strikeable(ground),
      "closing.begun": strikeable(ground),
      "closing.withdrawn": strikeable(ground),
      "closing.asked": strikeable(ground),
      "disposition.set": strikeable(disposition),
      "wrapUp.extended": strikeable({ byMs: whole(1, settingBounds.clockMs[1]) }),
      "value.tagged": strikeable(value),
      "praise.noted": strikeable(praise),
    },
  }
}

const evolve: Evolvers<ClosingEvents> = {
  "closing.signalled": note("callerSignalled"),
  "closing.begun": note("begun"),
  "closing.withdrawn": note("withdrawn"),
  "closing.asked": note("asked"),
  "disposition.set": keep("dispositions"),
  "wrapUp.extended": keep("extensions"),
  "value.tagged": keep("values"),
  "praise.noted": keep("praises"),
}

function note(kind: ClosingMark["kind"]) {
  return (next: Editing, event: Envelope<string, Ground>): void => {
    next.closing = added(next.closing, { ...toMark(event, event.data), kind })
  }
}

/** Adds what an event tells to a list of the outcome. */
function keep(name: keyof Outcome) {
  return (next: Editing, event: Envelope<string, object>): void => {
    const marks: readonly Mark[] = next.outcome[name]
    next.outcome = { ...next.outcome, [name]: added(marks, { ...toMark(event, event.data), ...event.data }) }
  }
}

/** Runs from when the line was closed, in whatever order the reports of the call came. The limit passes once. */
function timeWrapUp(view: CallView): readonly Draft[] {
  const { line, outcome } = view.session
  const { wrapUpMs } = clocksIn(view)
  const hasPassed = outcome.dispositions.some(({ code }) => code === "unclassified")
  if (hasPassed || line.phase !== "wrapUp" || line.reached.connected === undefined || wrapUpMs === null) return none
  const addedMs = outcome.extensions.reduce((sum, { byMs }) => sum + byMs, 0)
  return [started("wrapUp", line.reached.wrapUp! + wrapUpMs + addedMs)]
}

/** While the limit runs: what was not written by then is unclassified, and can be classified all the same. */
function extendWrapUp({ state, settings }: Context, { byMs }: ClosingCommands["extendWrapUp"]): Decision {
  const { wrapUpMs } = clocksFor(settings, state.callTypes)
  if (wrapUpMs === null || !state.clocks.some(({ clock }) => clock === "wrapUp"))
    return refuse("session/wrong-standing", { what: "wrapUp", standing: state.line.phase })
  return [{ type: "wrapUp.extended", data: { byMs: byMs ?? wrapUpMs } }]
}

/** A report of the line was taken back, or stands again; or an extension was. */
function timeAnew(view: CallView, event: Envelope<string, RecordStruck | RecordRestored>): readonly Draft[] {
  const { line, clocks } = view.session
  if (reportedBy(event).startsWith("call.")) return line.phase === "wrapUp" ? timeWrapUp(view) : stop(view, "wrapUp")
  const running = clocks.find(({ clock }) => clock === "wrapUp")
  return running === undefined ? none : timeWrapUp(view).filter(({ data }) => (data as Clock).dueAt !== running.dueAt)
}

function isUnclassified({ outcome, segments }: SessionState): boolean {
  const current = segments.at(-1)?.segmentId
  return !outcome.dispositions.some(({ segmentId }) => segmentId === undefined || segmentId === current)
}

function judgeClose(state: SessionState): readonly PolicyBreach[] {
  const { missing } = readiness(state)
  const isReasoned = missing.every(({ issueId }) =>
    state.issues.some((issue) => issue.issueId === issueId && issue.resolutionReason !== undefined),
  )
  if (isReasoned) return []
  return [{ code: "close/not-ready", lacking: missing.map(({ issueId, what }) => `${issueId ?? "call"}:${what}`) }]
}

function judgeEnd(state: SessionState): readonly PolicyBreach[] {
  return inSafety(state, "safety/end")
}

/** What somebody on our side does who closes a line. The report of a leg after the line was closed does nothing any more. */
function judgeHangUp(state: SessionState, { endedBy, endReason }: LineEnd): readonly PolicyBreach[] {
  if (state.line.end !== null || (endedBy !== "agent" && endedBy !== "supervisor")) return []
  if (endReason === "transferred") return []
  return endReason === "abuse" || endReason === "threat" ? judgeEnd(state) : judgeClose(state)
}

/** The end of the call: its signs, whether it may close, its codes, the wrap-up. */
export const closingTopic: Topic<
  ClosingCommands & IssueCommands & GroundCommands,
  ClosingEvents & IssueEvents & GroundEvents & ClockEvents
> = {
  topic: "closing",
  needs: () => [correctionsTopic, clocksTopic, issuesTopic],
  rules,
  evolve,
  react: {
    "call.connected": timeWrapUp,
    "call.lineClosed": timeWrapUp,
    "safety.cleared": timeWrapUp,
    "wrapUp.extended": timeWrapUp,
    "record.struck": timeAnew,
    "record.restored": timeAnew,
    "issue.opened": ({ session }, { at, data: { issueId: _, ...ground } }) =>
      isClosing({ ...session, closing: session.closing.filter((mark) => mark.at <= at) })
        ? [{ type: "closing.withdrawn", data: ground }]
        : none,
  },
  cues: () => ({
    endSignal: (_, __, ground) => [{ type: "closing.signalled", data: ground }],
    anythingElse: ({ session }, _, ground) =>
      session.closing.some(({ kind }) => kind === "callerSignalled") ? [{ type: "closing.asked", data: ground }] : none,
    closing: (_, __, ground) => [{ type: "closing.begun", data: ground }],
  }),
  clocks: {
    wrapUp: ({ session }, due) =>
      isUnclassified(session) ? [due, { type: "disposition.set", data: { code: "unclassified" } }] : [due],
  },
  wishes: { close: judgeClose, endForAbuse: judgeEnd },
  breaches: { "closing.begun": judgeClose, "call.lineClosed": judgeHangUp },
  marks: ["closing"],
  changeMarks(next, change) {
    const { dispositions, values, praises, extensions } = next.outcome
    next.outcome = {
      dispositions: change(dispositions),
      values: change(values),
      praises: change(praises),
      extensions: change(extensions),
    }
  },
  readiness,
}
