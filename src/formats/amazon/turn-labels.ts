import type { Span } from "../../session/model/turn.js"
import { defined } from "../../kernel/inner.js"
import type { TranscriptParticipant } from "../transcript.js"
import type { VendorSentiment } from "../vendor-label.js"
import { readSpan, type AmazonReading } from "./amazon-reading.js"
import { field, listIn, textOf } from "../json/fields.js"

/** The turn that labels belong to. */
export interface LabelledTurn {
  readonly turnId: string | undefined
  readonly text: string
  readonly voice: TranscriptParticipant
  readonly path: string
}

const FINDINGS = [
  ["IssuesDetected", "issue"],
  ["OutcomesDetected", "outcome"],
  ["ActionItemsDetected", "actionItem"],
] as const

const SENTIMENTS: Readonly<Record<string, VendorSentiment["value"]>> = {
  POSITIVE: "positive",
  NEUTRAL: "neutral",
  NEGATIVE: "negative",
  MIXED: "mixed",
}

/**
 * What Amazon concluded about one turn. `LoudnessScore` is dropped for everybody, `Sentiment` for everybody but the caller: how
 * loud or how cheerful an agent sounded is no business of ours.
 */
export function readTurnLabels(raw: unknown, turn: LabelledTurn, reading: AmazonReading): void {
  const { turnId, voice, path } = turn
  const { labels, problems } = reading
  const findings = FINDINGS.flatMap(([key, kind]) =>
    listIn(raw, [key], path, reading).map((finding, index) => ({ kind, finding, path: `${path}.${key}.${index}` })),
  )
  const redactions = listIn(raw, ["Redaction", "RedactedTimestamps"], path, reading)
  const sentiment = voice.role === "caller" ? field(raw, "Sentiment") : undefined
  if (turnId === undefined) {
    if (findings.length > 0 || redactions.length > 0) problems.push({ code: "badLabel", path })
    return
  }
  if (typeof sentiment === "string" && Object.hasOwn(SENTIMENTS, sentiment))
    labels.push({ kind: "sentiment", source: "vendor", of: "caller", turnId, value: SENTIMENTS[sentiment]! })
  else if (sentiment !== undefined) problems.push({ code: "badLabel", path: `${path}.Sentiment` })
  for (const { kind, finding, path } of findings) {
    const span = placeOf(finding, turn.text)
    if (span === undefined) problems.push({ code: "badLabel", path })
    labels.push({ kind, source: "vendor", turnId, ...defined({ span }) })
  }
  for (const [index, redaction] of redactions.entries()) {
    const span = readSpan(redaction, `${path}.Redaction.RedactedTimestamps.${index}`, reading)
    if (span !== undefined) labels.push({ kind: "redaction", source: "vendor", turnId, ...span })
  }
}

/**
 * Where in the text a finding stands. Contact Lens writes `BeginOffsetChar`, Call Analytics `Begin`. Where its words are told
 * as `Text`, they decide: they must stand at the start that is told, and the span ends with them. A place outside the
 * text is no place.
 */
function placeOf(finding: unknown, text: string): Span | undefined {
  const offsets = field(finding, "CharacterOffsets")
  const start = field(offsets, "BeginOffsetChar") ?? field(offsets, "Begin")
  const toldEnd = field(offsets, "EndOffsetChar") ?? field(offsets, "End")
  const words = textOf(finding, "Text")
  if (!isPlace(start) || !isPlace(toldEnd)) return undefined
  if (words !== undefined && !text.startsWith(words, start)) return undefined
  const end = words === undefined ? toldEnd : start + words.length
  return start < end && end <= text.length ? { start, end } : undefined
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
