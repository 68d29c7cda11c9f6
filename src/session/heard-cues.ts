import {
  nearest,
  code,
  id,
  list,
  machineId,
  oneOf,
  optional,
  ratio,
  shape,
  whole,
  words,
  type Draft,
  type EventReader,
  type Shape,
  type Check,
} from "../kernel/index.js"
import { cueKinds, type AbuseTarget, type Cue, type CueKind, type HostCueKind } from "./cue.js"
import { anyone, type CommandRules, type Context } from "./rule.js"
import type { Turn } from "./turn.js"
import { turnOf } from "./heard-turns.js"

/** A cue as the log keeps it, with the words that it quotes where a fact may come of it. */
export interface HeardCue extends Cue {
  readonly words?: string
  /** The rule of the detector that found it: why. */
  readonly rule?: string
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

const targets: readonly AbuseTarget[] = ["agent", "company", "situation", "self", "quoted", "unknown"]
/** One turn gives no more cues than this. */
const MOST_CUES = 100
/** How far back the turn of a report is looked for. Reports come while the turn is fresh. */
const LOOK_BACK = 400

export function cueCommands(): CommandRules<CueCommands> {
  const cue = shape<HeardCue>({ ...cueShape(), kind: kindCheck() as Check<never> })
  return {
    reportCues: {
      by: anyone,
      late: true,
      fields: { turnId: machineId, revision: whole(0, 1_000_000), source: machineId, cues: list(cue, MOST_CUES) },
      decide: reportCues,
    },
  }
}

/** A kind of ours, or of a host's own model under a name of its own. One that is only misspelt would be lost without a word. */
function kindCheck(): Check<string> {
  const kinds = cueKinds()
  const theirs = code(60)
  return (value, path, issues, cleaner) => {
    if (kinds.includes(value as CueKind)) return value as CueKind
    if (typeof value === "string" && value.startsWith("x.")) return theirs(value, path, issues, cleaner)
    const suggestion = typeof value === "string" ? nearest(value, kinds) : undefined
    const expected = "a kind of cue, or one of your own: x.…"
    issues.push({ path, expected, ...(suggestion === undefined ? {} : { suggestion }) })
    return ""
  }
}

/** The members of a {@link HeardCue}, for the door. */
export function cueShape(): Shape<HeardCue> {
  const place = whole(0, Number.MAX_SAFE_INTEGER)
  return {
    kind: code(60) as never,
    confidence: ratio,
    strength: ratio,
    span: shape({ start: place, end: place }),
    target: optional(oneOf(targets)),
    words: optional(words(2_000)),
    rule: optional(id),
  }
}

/** The drafts of a report: none where it is stale, or finds nothing and corrects nothing. */
function reportCues({ log }: Context, given: CueCommands["reportCues"]): readonly Draft[] {
  const report = given as CuesReport
  const { turn, revision, gone } = lookUp(log, report)
  if (gone) return []
  if (revision !== undefined && report.revision <= revision) return []
  if (revision === undefined && report.cues.length === 0) return []
  return [toReport(report, turn)]
}

/**
 * The draft of a report, with the words that its cues quote: the sentence of the turn that a problem or a wish stands in, at most 300
 * characters. Words that the report brought along are dropped: a quotation comes from the turn or not at all.
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
  const { turnId, revision, source } = report
  const cues = report.cues.map((given) => {
    const cue = withoutWords(given)
    return turn !== undefined && quoted.includes(cue.kind) ? quote(cue, turn.text) : cue
  })
  return { type: "cues.reported", data: { turnId, revision, source, cues } }
}

function withoutWords(cue: HeardCue): HeardCue {
  if (!("words" in cue)) return cue
  const { words: _, ...rest } = cue
  return rest
}

const quoted: readonly CueKind[] = ["problem", "desiredOutcome"]

/** A quotation has at most this many characters; a recogniser may give no full stop for minutes. */
const LONGEST_QUOTATION = 300

/** The sentence that a cue stands in: what was said, not only the words that gave it away. */
function quote(cue: HeardCue, words: string): HeardCue {
  const { start, end } = cue.span
  if (end <= start) return cue
  const before = words.slice(Math.max(0, start - LONGEST_QUOTATION), start).split(/[.!?]\s/)
  const after = words.slice(end, end + LONGEST_QUOTATION).split(/(?<=[.!?])\s/)
  const sentence = `${before.at(-1) ?? ""}${words.slice(start, end)}${after[0] ?? ""}`.trim()
  const short = sentence.length <= LONGEST_QUOTATION ? sentence : words.slice(start, end).slice(0, LONGEST_QUOTATION)
  return { ...cue, words: short }
}

function lookUp(log: EventReader, { turnId, source }: CuesReport): { turn?: Turn; revision?: number; gone?: true } {
  let revision: number | undefined
  for (let seq = log.size; seq > Math.max(0, log.size - LOOK_BACK); seq--) {
    const event = log.event(seq)!
    const turn = turnOf(event)
    if (event.type === "turn.retracted" && (event.data as { turnId: string }).turnId === turnId) return { gone: true }
    if (turn?.turnId === turnId) return revision === undefined ? { turn } : { turn, revision }
    if (event.type !== "cues.reported" || revision !== undefined) continue
    const report = event.data as CuesReport
    if (report.turnId === turnId && report.source === source) revision = report.revision
  }
  return revision === undefined ? {} : { revision }
}
