import { orInvalidInput, type Draft } from "../../kernel/index.js"
import type { Cue, CueKind, HostCueKind } from "./cue.js"
import type { FactName } from "./facts.js"
import type { Span, Turn } from "./turn.js"

/** A fact of which the words of a cue speak. */
export interface FactRef {
  /** One of the matter that is talked about, or `callerName` or `callbackNumber`. */
  readonly fact: FactName
  /** The part of its value, where it is not the whole. */
  readonly span?: Span
}

/** A cue as the log keeps it, with the words that it quotes where a fact may come of it. */
export interface HeardCue extends Cue {
  /** Of a read-back the callback number, where it says it whole. */
  readonly words?: string
  /** The rule of the detector that found it: why. */
  readonly rule?: string
  /** The known facts of which its words speak; left out where the detector did not compare them: then it may be any. */
  readonly about?: readonly FactRef[]
  /** Of a read-back the facts that nobody had told, with the part of the turn that tells them: a yes makes them told. */
  readonly tells?: readonly FactRef[]
  /** It tells its fact anew: what stands there only named the matter, or reproached us; or, read back, the number in figures that was told in words. */
  readonly anew?: boolean
  /** The turns right before of whose words it is, too: what is said in pieces is heard to its end. */
  readonly earlierTurnIds?: readonly string[]
}

/**
 * A cue below this proposes nothing: it stays in the log, as a note. Chosen as the point from which a cue is more likely right
 * than wrong. A recogniser less sure than this of the words or of who spoke raises no flag and counts for nothing.
 */
export const LEAST_CONFIDENCE = 0.5

/** Weaker than this, an acknowledgement is a nod: "okay", and nothing is taken up. */
const NOD = 0.45

/** Whether a cue is a bare nod: it counts as an answer, and for nothing that is owed. */
export function isNod({ kind, strength }: Pick<Cue, "kind" | "strength">): boolean {
  return kind === "acknowledge" && strength < NOD
}

/** What a detector found in one turn. A higher `revision` of the same source replaces what the one before gave. */
export interface CuesReport {
  readonly turnId: string
  /** Counts from 0; a report that is not higher than the last one of its source is dropped. */
  readonly revision: number
  /** The detector and its version: `evenkeel/en@1`. */
  readonly source: string
  readonly cues: readonly HeardCue[]
}

/** A cue of a kind of the host's own. */
export interface HostCue extends Omit<HeardCue, "kind"> {
  readonly kind: HostCueKind
}

/** Commands of this topic. */
export interface CueCommands {
  readonly reportCues: Omit<CuesReport, "cues"> & { readonly cues: readonly (HeardCue | HostCue)[] }
}

/** Events of this topic. */
export interface CueEvents {
  readonly "cues.reported": CuesReport
}

/**
 * The draft of a report, with the words that its cues quote: the sentence of the turn that a problem, a wish or whom they speak for stands in, of what an
 * agent did from there on, at most 300 characters; of a name or a number that alone. Words that the report brought along are dropped: a quotation comes from the turn or not at all.
 *
 * @param turn - The turn that it is about; without it nothing is quoted.
 *
 * @example
 * ```ts
 * import { toReport } from "evenkeel/session"
 *
 * const turn = { turnId: "t1", speaker: "caller", text: "Hi there. My boiler is out again. Can you come?" } as const
 * const cue = { kind: "problem", confidence: 0.9, strength: 0.5, span: { start: 13, end: 23 } } as const
 * const { type, data } = toReport({ turnId: "t1", revision: 0, source: "acme/nlu@3", cues: [cue] }, turn)
 * type // => "cues.reported"
 * data.cues[0]?.words // => "My boiler is out again."
 * ```
 */
export function toReport(report: CuesReport, turn: Turn | undefined): Draft<"cues.reported", CuesReport> {
  return orInvalidInput({ report, turn }, () => {
    const { turnId, revision, source } = report
    const cues = report.cues.map((given) => {
      const cue = withoutWords(given)
      if (turn === undefined) return cue
      if (isGiven(cue))
        return { ...cue, words: turn.text.slice(cue.span.start, cue.span.end).slice(0, LONGEST_QUOTATION) }
      return quoted.includes(cue.kind) ? quote(cue, turn.text) : cue
    })
    return { type: "cues.reported", data: { turnId, revision, source, cues } }
  })
}

function withoutWords(cue: HeardCue): HeardCue {
  if (!("words" in cue)) return cue
  const { words: _, ...rest } = cue
  return rest
}

/** A name or a number is quoted as it is. */
function isGiven({ kind }: HeardCue): boolean {
  return kind === "nameGiven" || kind === "numberGiven"
}

const quoted: readonly CueKind[] = ["problem", "desiredOutcome", "actionTaken", "thirdParty"]

/** A quotation has at most this many characters; a recogniser may give no full stop for minutes. */
const LONGEST_QUOTATION = 300

/** The sentence that a cue stands in: what was said, not only the words that gave it away. */
function quote(cue: HeardCue, words: string): HeardCue {
  const { start, end } = cue.span
  if (end <= start) return cue
  // What an agent did stands behind much else: "Right, let me see. Okay, I've moved it."
  const from = cue.kind === "actionTaken" ? start : Math.max(0, start - LONGEST_QUOTATION)
  const before = words.slice(from, start).split(/[.!?]\s/)
  const after = words.slice(end, end + LONGEST_QUOTATION).split(/(?<=[.!?])\s/)
  const sentence = `${before.at(-1) ?? ""}${words.slice(start, end)}${after[0] ?? ""}`.trim()
  const short = sentence.length <= LONGEST_QUOTATION ? sentence : words.slice(start, end).slice(0, LONGEST_QUOTATION)
  return { ...cue, words: short }
}

/** A cue of a stretch of words in another stretch that holds it, or a part of it. */
export function movedCue<Of extends HeardCue>(cue: Of, to: (span: Span) => Span): Of {
  const { span, tells } = cue
  return {
    ...cue,
    span: to(span),
    ...(tells && { tells: tells.map((each) => (each.span ? { ...each, span: to(each.span) } : each)) }),
  }
}
