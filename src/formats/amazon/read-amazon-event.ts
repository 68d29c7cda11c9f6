import { orInvalidInput } from "../../kernel/index.js"
import type { Speech } from "../../session/model/turn.js"
import type { TranscriptOptions, TranscriptProblem } from "../transcript.js"
import type { VendorLabel } from "../vendor-label.js"
import { openAmazonReading, type AmazonReading } from "./amazon-reading.js"
import { readCategories, readSummary } from "./call-labels.js"
import { field, listOf, textOf } from "../json/fields.js"
import { readTurn, readUtterance } from "./read-turn.js"

/** What one live event says. */
export interface AmazonEventReading {
  /** Pieces (`append`, not final) and final texts (`replace`), in the order of the event. */
  readonly speech: readonly Speech[]
  readonly labels: readonly VendorLabel[]
  readonly problems: readonly TranscriptProblem[]
}

/**
 * Reads one event of Contact Lens' live stream (Kinesis), or one page of `ListRealtimeContactAnalysisSegments`.
 *
 * Pure and without memory, so it stands as it is in a stream consumer: pieces of a turn come as `append` with `final: false`,
 * its final text as `replace` with the same `turnId`. Kinesis delivers at least once; a piece that comes twice is
 * heard twice until the final text replaces it.
 *
 * @param event - The event, parsed from JSON.
 * @param options - `startedAt` is when the vendor's clock began: on `STARTED`, or when the call connected.
 * @returns Never throws: what cannot be read stands in `problems`. `STARTED` and `COMPLETED` give nothing.
 * @see Amazon Connect Administrator Guide, "Real-time contact analysis segment streams".
 *
 * @example
 * ```ts
 * import { readAmazonEvent } from "evenkeel/formats"
 *
 * const piece = { Id: "u1", TranscriptId: "t1", ParticipantRole: "CUSTOMER", PartialContent: "It is the",
 *   BeginOffsetMillis: 500, EndOffsetMillis: 900 }
 * const turn = { Id: "t1", ParticipantRole: "CUSTOMER", Content: "It is the third time.", Sentiment: "NEGATIVE",
 *   BeginOffsetMillis: 500, EndOffsetMillis: 1_900 }
 * const { speech } = readAmazonEvent({ EventType: "SEGMENTS", Segments: [{ Utterance: piece }, { Transcript: turn }] })
 * speech.map(({ op, turnId, final, text }) => [op, turnId, final, text]) // => [
 * //   ["append", "t1", false, "It is the "],
 * //   ["replace", "t1", true, "It is the third time."],
 * // ]
 * ```
 */
export function readAmazonEvent(event: unknown, options: TranscriptOptions = {}): AmazonEventReading {
  return orInvalidInput({ event, options }, () => read(event, options))
}

function read(event: unknown, options: TranscriptOptions): AmazonEventReading {
  const reading = openAmazonReading(options)
  const { speech, labels, problems, maxSegments } = reading
  if (countSegments(event) > maxSegments) problems.push({ code: "tooMany", path: "Segments" })
  else readEvent(event, "", reading)
  return { speech, labels, problems }
}

/** What a segment may hold, one of each, in the order in which they build on each other. */
const READERS: readonly (readonly [
  string,
  (raw: unknown, path: string, reading: AmazonReading, language: string | undefined) => void,
])[] = [
  ["Utterance", readUtterance],
  ["Transcript", (raw, path, reading, language) => readTurn(raw, path, reading, { op: "replace", language })],
  ["Categories", readCategories],
  ["PostContactSummary", readSummary],
]

/** How many segments an event has. */
export const countSegments = (event: unknown): number => listOf(field(event, "Segments")).length

/** Reads one event into a reading. `prefix` is its place in a file: `events.2.`, or nothing. */
export function readEvent(event: unknown, prefix: string, reading: AmazonReading): void {
  const type = field(event, "EventType")
  const segments = field(event, "Segments")
  const language = textOf(event, "LanguageCode")
  if (type === "FAILED") reading.problems.push({ code: "analysisFailed", path: `${prefix}EventType` })
  if (typeof field(event, "NextToken") === "string")
    reading.problems.push({ code: "morePages", path: `${prefix}NextToken` })
  if (!Array.isArray(segments)) {
    const isMark = type === "STARTED" || type === "COMPLETED" || type === "FAILED"
    if (!isMark) reading.problems.push({ code: "badSegment", path: prefix === "" ? "" : prefix.slice(0, -1) })
    return
  }
  for (const [index, segment] of segments.entries())
    readSegment(segment, `${prefix}Segments.${index}`, reading, language)
}

function readSegment(segment: unknown, path: string, reading: AmazonReading, language: string | undefined): void {
  let count = 0
  for (const [kind, read] of READERS) {
    const part = field(segment, kind)
    if (part === undefined || part === null) continue
    read(part, `${path}.${kind}`, reading, language)
    count++
  }
  if (count === 0) reading.problems.push({ code: "badSegment", path })
}
