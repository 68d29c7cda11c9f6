import { number, oneOf, optional, type Draft, type Envelope } from "../../kernel/index.js"
import { stretchOf } from "../anew/stretch.js"
import { clocksIn } from "../call-type-settings.js"
import type { ClockEvents } from "../model/clocks.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { isSettled } from "../model/facts.js"
import { speechMs, readTurnsBackward } from "../heard-turns.js"
import { newestIssue, factIn } from "../model/issue-views.js"
import { isOver } from "../model/line.js"
import { added, changed, groundShape, toMark, without } from "../model/mark.js"
import { count, people, strikeable, type Evolvers } from "../rule.js"
import { dangerIn } from "../model/safety.js"
import type { Editing, SessionState } from "../model/state.js"
import type { TalkEvents } from "../model/talk.js"
import type { CallView, CueReaction, Topic, TopicRules } from "../topic.js"
import type { Turn } from "../model/turn.js"
import {
  isVentOpen,
  ventSpeechMs,
  type VentCommands,
  type VentEnding,
  type VentEvents,
  type VentMark,
} from "../model/vent.js"
import { started, stop } from "../clock-drafts.js"
import { clocksTopic } from "./clocks.js"
import { correctionsTopic } from "./corrections.js"

const endings: readonly VentEnding[] = ["window", "pause", "question", "problemStated", "recorded"]
/** Anger below this is no vent. */
const VENT_STRENGTH = 0.5
const none: readonly Draft[] = []

function rules(): TopicRules<VentCommands, VentEvents> {
  const ground = groundShape()
  const { turnId } = ground
  const ending = oneOf(endings)
  return {
    commands: {
      openVent: {
        by: people,
        fields: { turnId },
        decide: ({ state }, data) => (isVentOpen(state) ? [] : [{ type: "vent.opened", data }]),
      },
      closeVent: {
        by: people,
        fields: { ending: optional(ending), turnId },
        decide: ({ state }, { ending = "recorded", ...data }) =>
          isVentOpen(state) ? [{ type: "vent.closed", data: { ...data, ending } }] : [],
      },
    },
    events: {
      "vent.opened": strikeable({ ...ground, spokenBeforeMs: optional(number(0, Number.MAX_VALUE)) }),
      "vent.closed": strikeable({ ...ground, ending, recordSeq: optional(count) }),
    },
  }
}

const evolve: Evolvers<VentEvents & Pick<TalkEvents, "turn.replaced" | "turn.retracted">> = {
  "vent.opened": (next, event) => {
    const { spokenBeforeMs = next.talk.caller?.speechMs ?? 0 } = event.data
    next.vent = added(next.vent, { ...toMark(event, event.data), kind: "opened", spokenBeforeMs })
  },
  "vent.closed": (next, event) => {
    // By whatever clock somebody told it, nothing ends before it began; words that come late end nothing that came behind them.
    const isOfWords = event.origin === "reaction" && event.data.turnId !== undefined
    const at = isOfWords ? event.at : Math.max(event.at, next.vent.at(-1)?.at ?? 0)
    next.vent = added(next.vent, { ...toMark(event, event.data), at, kind: "closed", ending: event.data.ending })
  },
  // Better words for something said before a vent began are no part of the vent, and words taken back were none.
  "turn.replaced": (next, { data, at }) => {
    if (data.speaker === "caller") addBefore(next, speechMs(data, at), (mark) => mark.at >= at)
  },
  "turn.retracted": (next, { data }) => {
    if (data.speaker === "caller") addBefore(next, -data.speechMs, (mark) => mark.seq > data.turnSeq)
    // A clock or a person who ended a vent that was none ended nothing; what words come to is heard anew.
    const endsNothing = (mark: VentMark) => mark.kind === "closed" && previous(next.vent, mark)?.kind !== "opened"
    next.vent = without(next.vent, (mark) => mark.turnId === undefined && mark.seq > data.turnSeq && endsNothing(mark))
  },
}

function previous(marks: readonly VentMark[], mark: VentMark): VentMark | undefined {
  return marks[marks.indexOf(mark) - 1]
}

function addBefore(next: Editing, ms: number, concerns: (mark: VentMark) => boolean): void {
  next.vent = changed(next.vent, (mark) =>
    ms !== 0 && mark.spokenBeforeMs !== undefined && concerns(mark)
      ? { ...mark, spokenBeforeMs: mark.spokenBeforeMs + ms }
      : mark,
  )
}

function hearVent(view: CallView, { data, at, seq }: Envelope<string, Turn>): readonly Draft[] {
  const opened = view.session.vent.at(-1)
  // Better words for something said before the vent began are no part of it.
  if (!isVentOpen(view.session) || data.speaker !== "caller" || at < opened!.at) return none
  const { ventMs, ventPauseMs } = clocksIn(view)
  const { talk } = view.session
  const end = (ending: VentEnding): readonly Draft[] => [{ type: "vent.closed", data: { ending, turnId: data.turnId } }]
  if (!talk.speechReported && silenceBefore(view, data, seq) >= ventPauseMs) return end("pause")
  if (ventSpeechMs(view.session) >= ventMs) return end("window")
  if (data.text.trimEnd().endsWith("?")) return end("question")
  return talk.speechReported && isSilent(view.session) ? [started("ventPause", at + ventPauseMs)] : none
}

/** How long nobody had spoken when a turn began; 0 where that is not known. */
function silenceBefore({ log }: CallView, { startAt, turnId }: Turn, seq: number): number {
  if (startAt === undefined) return 0
  for (const { turn, event } of readTurnsBackward(log, seq)) if (turn.turnId !== turnId) return startAt - event.at
  return 0
}

function timeSpeech(view: CallView, event: Envelope): readonly Draft[] {
  if (!isVentOpen(view.session)) return none
  if (!isSilent(view.session)) return stop(view, "ventPause")
  const from = Math.max(event.at, view.session.vent.at(-1)!.at)
  return [started("ventPause", from + clocksIn(view).ventPauseMs)]
}

function isSilent({ talk: { speaking } }: SessionState): boolean {
  return speaking.caller === null && speaking.agent === null
}

/** The clocks of a vent run exactly while it is open, whatever opened or closed it. */
function timeVent(view: CallView, { at }: Envelope): readonly Draft[] {
  if (!isVentOpen(view.session) || isOver(view.session.line)) return [...stop(view, "vent"), ...stop(view, "ventPause")]
  if (view.session.clocks.some(({ clock }) => clock === "vent")) return none
  const { ventMs, ventPauseMs } = clocksIn(view)
  const { speechReported } = view.session.talk
  const silent = speechReported && isSilent(view.session)
  const pause = silent ? [started("ventPause", at + ventPauseMs)] : none
  return [started("vent", at + ventMs), ...pause]
}

/** A vent of which this many windows have passed by the clock is over, however little was said. */
const MOST_WINDOWS = 3

/** The window counts the caller's own speech: while less than that was spoken, the clock runs on for the rest. */
function ventDue(view: CallView, due: Draft): readonly Draft[] {
  const { session, now } = view
  const opened = session.vent.at(-1)
  const { speaking, caller } = session.talk
  const goingOn = speaking.caller === null ? 0 : now - Math.max(speaking.caller, opened?.at ?? 0)
  const timed = caller !== null && caller.untimedCount === 0
  const spoken = timed ? ventSpeechMs(session) + goingOn : now - (opened?.at ?? now)
  const { ventMs } = clocksIn(view)
  const left = ventMs - spoken
  const lasts = now - (opened?.at ?? now) < MOST_WINDOWS * ventMs
  return left > 0 && lasts ? [started("vent", now + left)] : [due, { type: "vent.closed", data: { ending: "window" } }]
}

/** With the line, though its end was told of an earlier time than what was said last. */
function endVent({ session }: CallView, { at }: Envelope): readonly Draft[] {
  const opened = session.vent.at(-1)?.at ?? at
  return isVentOpen(session) ? [{ type: "vent.closed", data: { ending: "recorded" }, at: Math.max(at, opened) }] : none
}

const heated: CueReaction = ({ session }, cue, ground) => {
  const early = !isSettled(factIn(newestIssue(session), "problem"))
  const last = session.vent.at(-1)
  if (last?.kind === "closed" && last.turnId === ground.turnId) return none
  const open = session.line.phase === "connected" && !isVentOpen(session) && dangerIn(session) === undefined
  return early && open && cue.strength >= VENT_STRENGTH ? [{ type: "vent.opened", data: ground }] : none
}

/** The caller lets it out: who opened and closed the vent, and its clocks. */
export const ventTopic: Topic<VentCommands & GroundCommands, VentEvents & GroundEvents & ClockEvents> = {
  topic: "vent",
  needs: () => [correctionsTopic, clocksTopic],
  rules,
  evolve,
  react: {
    "turn.heard": hearVent,
    // Where others spoke behind it, it is heard in its place.
    "turn.replaced": (view, event, session) =>
      session.eventRule("cues.reported") && stretchOf(view.log, event) ? none : hearVent(view, event),
    "turn.retracted": timeVent,
    "cues.reported": timeVent,
    "speech.started": timeSpeech,
    "speech.stopped": timeSpeech,
    "vent.opened": timeVent,
    "vent.closed": timeVent,
    "record.struck": timeVent,
    "record.restored": timeVent,
    "safety.cleared": timeVent,
    "call.lineClosed": endVent,
    "call.completed": endVent,
    // Once the problem is told the vent is over; the end rests on that record, and goes with it.
    "fact.stated": ({ session }, { seq, data }) =>
      data.fact === "problem" && isVentOpen(session) && data.turnId === undefined
        ? [{ type: "vent.closed", data: { ending: "problemStated", recordSeq: seq } }]
        : none,
  },
  cues: () => ({
    anger: heated,
    distress: heated,
    "abuse.insult": heated,
    "abuse.profanity": heated,
    problem: ({ session }, _, ground) =>
      isVentOpen(session) ? [{ type: "vent.closed", data: { ending: "problemStated", ...ground } }] : none,
  }),
  clocks: {
    vent: ventDue,
    ventPause: (_, due) => [due, { type: "vent.closed", data: { ending: "pause" } }],
  },
  marks: ["vent"],
}
