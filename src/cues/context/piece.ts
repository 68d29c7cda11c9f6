import type { HeardCue } from "../../session/model/heard-cues.js"
import type { Lead } from "./earlier-notes.js"

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

/** Danger that is heard in the last piece by itself, and not with what was said before it: no words before it may take it away. */
export function dangerOfPiece(
  together: readonly HeardCue[],
  alone: readonly HeardCue[],
  from: number,
): readonly HeardCue[] {
  return alone
    .filter(({ kind }) => DANGER.test(kind) && !together.some((cue) => cue.kind === kind))
    .map((cue) => ({ ...cue, span: { start: cue.span.start + from, end: cue.span.end + from } }))
}

/** The cue as one of the last piece alone, with the turns before of whose words it is. */
export function inPiece(cue: HeardCue, { text }: { readonly text: string }, lead: Lead | undefined): HeardCue {
  if (lead === undefined) return cue
  const from = lead.text.length + 1
  const shifted = ({ start, end }: HeardCue["span"]): HeardCue["span"] => ({
    start: Math.max(0, start - from),
    end: end > from ? end - from : text.length,
  })
  const { span, tells } = cue
  return {
    ...cue,
    span: shifted(span),
    ...(tells && { tells: tells.map((each) => (each.span ? { ...each, span: shifted(each.span) } : each)) }),
    ...(span.start < from && { earlierTurnIds: lead.turnIds }),
  }
}
