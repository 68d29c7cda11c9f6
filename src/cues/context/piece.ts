import type { HeardCue } from "../../session/model/heard-cues.js"
import { movedCue } from "../../session/inner.js"
import type { DetectedCue } from "./context.js"
import type { Lead } from "./earlier-notes.js"
import { asSaid } from "./resolve.js"

/** A sentence that tells one of these is quoted whole: it is told until its end. */
const TOLD = /^(?:problem|desiredOutcome)$/
const ENDS = /[.!?]\s/

/**
 * Whether a cue of what somebody said in pieces is one of the last piece: it ends there, tells a sentence that goes on there, or is put in
 * doubt there. What the pieces before gave was heard with them.
 *
 * @param from - Where the last piece begins.
 */
export function isOfPiece(
  text: string,
  { kind, span, rule = "" }: Pick<HeardCue, "kind" | "span" | "rule">,
  from: number,
): boolean {
  if (span.end > from || rule.endsWith(".unsure")) return true
  return TOLD.test(kind) && !ENDS.test(text.slice(span.end, from))
}

const DANGER = /^(?:crisis|emergency\..*|abuse\.threat)$/

/** With the danger that is heard in the last piece by itself, and not with what was said before it: no words before it may take it away. */
export function withDanger(
  together: readonly DetectedCue[],
  alone: readonly DetectedCue[],
  from: number,
): readonly DetectedCue[] {
  const missed = alone.filter(({ kind }) => DANGER.test(kind) && !together.some((cue) => cue.kind === kind))
  if (missed.length === 0) return together
  return [
    ...together,
    ...missed.map((cue) => movedCue(cue, ({ start, end }) => ({ start: start + from, end: end + from }))),
  ].sort(asSaid)
}

/** The cue as one of the last piece alone, with the turns before of whose words it is. */
export function inPiece(cue: HeardCue, { text }: { readonly text: string }, lead: Lead | undefined): HeardCue {
  if (lead === undefined) return cue
  const by = lead.text.length + 1
  return {
    ...movedCue(cue, ({ start, end }) => ({ start: Math.max(0, start - by), end: end > by ? end - by : text.length })),
    ...(cue.span.start < by && { earlierTurnIds: lead.turnIds }),
  }
}
