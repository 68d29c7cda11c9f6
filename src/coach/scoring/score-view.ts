import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import {
  factOf,
  type CuesReport,
  type CueKind,
  type Fact,
  type FactName,
  type Issue,
  type SessionState,
  type Settings,
  type TurnRetracted,
} from "../../session/index.js"
import { readTurn } from "../../session/inner.js"
import { gave, toCueNote, toTurnNote, withReport, type TurnNote } from "../view/heard.js"

/** What a score looks at: the call as it ended, and its whole log. */
export interface ScoreView {
  readonly session: SessionState
  readonly settings: Settings
  /** Every event, in order. */
  readonly log: readonly Envelope[]
  /** Every turn of caller and agent that stands, in order. */
  readonly turns: readonly TurnNote[]
  /** Whether both sides were heard: without that, what needs words cannot be told. */
  readonly hasTranscript: boolean
  /**
   * Whether the product in which the agent works has told anything that they did: a fact, a promise taken on, a code. Without that, what is
   * put down there cannot be told.
   */
  readonly hasRecords: boolean
  /** The words of a turn, as far as they are kept. */
  words(note: TurnNote): string
  /** A fact of an issue, as it ended. */
  fact(issue: Issue, name: FactName): Fact
  /** The first event that matches. */
  find(match: (event: Envelope) => boolean): Envelope | undefined
  /** Every event of a type. */
  all(type: string): readonly Envelope[]
  /** Turns of a side that gave one of these. */
  with(side: "caller" | "agent", ...kinds: readonly CueKind[]): readonly TurnNote[]
}

/**
 * Reads a log for scoring: one pass. For trying out the `score` of a practice of your own; `scorePractices` makes one for all.
 *
 * @param session - As the call ended.
 * @param log - All of its events, in order of `seq`.
 * @param settings - The playbook that it was opened with.
 *
 * @example
 * ```ts
 * import { createScoreView } from "evenkeel/coach"
 * import { defaultSettings } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, log } = buildCall().answer().caller("I am at my wits' end.").cue("distress").agent("Let's sort it out.")
 * const view = createScoreView(call.getSnapshot().session, log, defaultSettings)
 * view.hasTranscript // => true
 * view.with("caller", "distress").map(({ wordCount }) => wordCount) // => [6]
 * view.all("call.connected").length // => 1
 * ```
 */
export function createScoreView(session: SessionState, log: readonly Envelope[], settings: Settings): ScoreView {
  return orInvalidInput({ session, log, settings }, () => {
    const turns = readTurns(log)
    const sides = new Set(turns.map(({ side }) => side))
    const byType = new Map<string, Envelope[]>()
    const bySeq = new Map<number, Envelope>()
    for (const event of log) {
      bySeq.set(event.seq, event)
      const same = byType.get(event.type)
      if (same === undefined) byType.set(event.type, [event])
      else same.push(event)
    }
    return {
      session,
      settings,
      log,
      turns,
      hasTranscript: sides.has("caller") && sides.has("agent"),
      hasRecords: log.some(isRecord),
      words: ({ seq }) => readTurn(bySeq.get(seq)!)?.text ?? "",
      fact: (issue, name) => factOf(issue, name),
      find: (match) => log.find(match),
      all: (type) => byType.get(type) ?? [],
      with: (side, ...kinds) => turns.filter((note) => note.side === side && gave(note, ...kinds)),
    }
  })
}

/** What telephony and transcripts tell by themselves is no record. */
const TOLD_BY_ITSELF = /^(?:call|turn|speech|participant|segment|recording|caller|arrival|transfer)\./

/** Whether an event is something that the agent or a supervisor put down. */
export function isRecord({ type, origin, by }: Envelope): boolean {
  if (type === "advice.shown") return true
  return origin === "input" && (by.role === "agent" || by.role === "supervisor") && !TOLD_BY_ITSELF.test(type)
}

function readTurns(log: readonly Envelope[]): readonly TurnNote[] {
  const turns = new Map<string, TurnNote>()
  for (const event of log) {
    const turn = readTurn(event)
    if (turn !== undefined) {
      const note = toTurnNote(event, turn)
      if (note !== undefined) turns.set(turn.turnId, note)
    } else if (event.type === "turn.retracted") {
      turns.delete((event.data as TurnRetracted).turnId)
    } else if (event.type === "cues.reported") {
      const { turnId } = event.data as CuesReport
      const note = turns.get(turnId)
      if (note !== undefined) turns.set(turnId, withReport(note, toCueNote(event as Envelope<string, CuesReport>)))
    }
  }
  return [...turns.values()].sort((a, b) => a.seq - b.seq)
}
