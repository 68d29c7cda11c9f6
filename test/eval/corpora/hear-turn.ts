import { detectCues, hearPromises, type CueContext, type DetectedCue } from "evenkeel/cues"
import type { CueKind } from "evenkeel/session"
import type { CorpusDialog } from "./corpora.js"

/** In these an AI answers. */
const MACHINES = ["convabuse", "tau_airline"]

/** The last turn of the other side, and the first thing that the caller wanted. */
export function contextOf(dialog: CorpusDialog, index: number, corpus = ""): CueContext {
  const { speaker } = dialog.turns[index]!
  const before = dialog.turns.slice(0, index)
  const previous = before.findLast((turn) => turn.speaker !== speaker)
  const problem = before.find((turn) => turn.speaker === "caller" && turn.text.length > 25)?.text
  return {
    ...(previous === undefined ? {} : { previous: { speaker: previous.speaker, text: previous.text } }),
    ...(problem === undefined ? {} : { problem }),
    ...(MACHINES.includes(corpus) ? { agentKind: "ai" } : {}),
  }
}

export function hearTurn(dialog: CorpusDialog, index: number, corpus = ""): readonly DetectedCue[] {
  const { speaker, text } = dialog.turns[index]!
  return detectCues({ speaker, text }, contextOf(dialog, index, corpus))
}

/** An instant and a zone, for hearing whether anything is promised at all. */
const WHEN = { at: Date.UTC(2026, 10, 24, 15), zone: "America/New_York" }

/** The kinds of cue in a turn. A promise of an agent is one where `hearPromises` hears it. */
export function kindsOf(dialog: CorpusDialog, index: number, corpus: string): ReadonlySet<CueKind> {
  const { speaker, text } = dialog.turns[index]!
  const kinds = new Set<CueKind>(hearTurn(dialog, index, corpus).map(({ kind }) => kind))
  if (speaker === "agent" && hearPromises({ speaker, text }, WHEN).length > 0) kinds.add("promise")
  return kinds
}
