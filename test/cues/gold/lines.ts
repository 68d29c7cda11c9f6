import { detectCues, type CueContext } from "evenkeel/cues"
import type { CueKind } from "evenkeel/session"
import type { GoldSet } from "./gold.js"
import { agentGold, callerGold } from "./index.js"

/** One made-up wording: what is said, and by the other side before it. */
export interface GoldLine {
  readonly kind: CueKind
  readonly speaker: "caller" | "agent"
  readonly text: string
  readonly previous?: string
  /** Whether it gives the cue, or only looks like it. */
  readonly gives: boolean
}

/** Every line of the gold sets. */
export function goldLines(): readonly GoldLine[] {
  return toGoldLines(callerGold, agentGold)
}

/** The lines of other sets. */
export function toGoldLines(caller: GoldSet, agent: GoldSet): readonly GoldLine[] {
  return [...linesOf("caller", caller), ...linesOf("agent", agent)]
}

function linesOf(speaker: "caller" | "agent", gold: GoldSet): readonly GoldLine[] {
  return Object.entries(gold).flatMap(([kind, { yes, no }]) => [
    ...split(yes).map((line) => ({ kind: kind as CueKind, speaker, gives: true, ...line })),
    ...split(no).map((line) => ({ kind: kind as CueKind, speaker, gives: false, ...line })),
  ])
}

function split(block: string): readonly { text: string; previous?: string }[] {
  const lines = block.split("\n").map((line) => line.trim())
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [first = "", second] = line.split("||").map((part) => part.trim())
      return second === undefined ? { text: first } : { text: second, previous: first }
    })
}

/** Whether the detector hears the cue of a line. */
export function isHeard({ kind, speaker, text, previous }: GoldLine): boolean {
  const other = speaker === "caller" ? "agent" : "caller"
  const context: CueContext = previous === undefined ? {} : { previous: { speaker: other, text: previous } }
  return detectCues({ speaker, text }, context).some((cue) => cue.kind === kind)
}
