import { orInvalidInput } from "../../kernel/index.js"
import { checkCount, unreadable } from "../reading.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { amazonFormOf, type AmazonForm } from "./amazon-form.js"
import { openAmazonReading, readVoice, type AmazonReading } from "./amazon-reading.js"
import { readCategories, readCharacteristics } from "./call-labels.js"
import { field, idOf, listOf, textOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { countSegments, readEvent } from "./read-amazon-event.js"
import { readTurn } from "./read-turn.js"

/**
 * Reads a call from the Amazon family: Contact Lens after the call, Contact Lens live, Transcribe Call Analytics.
 *
 * Live streams may be one event, a list, or one JSON after the other (by lines or not), also pages of
 * `ListRealtimeContactAnalysisSegments`. Only the first `ContactId` is read: a stream carries many calls. Voices are told
 * by the vendor's roles, after `speakerMap`, which may name participant ids or roles.
 *
 * Dropped: the sentiment of everybody but the caller, loudness, talk time and talk speed, words with their own times.
 *
 * @param input - JSON as text, or parsed.
 * @returns `participantId` is the vendor's. Files after the call give `append`, live streams pieces and `replace`.
 *   `asrConfidence` is the mean over the words of a turn, where there are `Items`.
 * @throws {@link Fault} `transcript/unreadable` when it is no JSON, not of this family, longer than `maxLength`, or has more
 *   turns or segments than `maxSegments`.
 * @see Amazon Connect Administrator Guide, "Example Contact Lens output files for a call", version 1.1.0; Amazon Transcribe
 *   Developer Guide, "Post-call analytics output".
 *
 * @example
 * ```ts
 * import { parseAmazon } from "evenkeel/formats"
 *
 * const { form, speech, labels } = parseAmazon({
 *   Participants: [{ ParticipantId: "p-1", ParticipantRole: "CUSTOMER" }],
 *   Transcript: [{ Id: "t1", ParticipantId: "p-1", Content: "The boiler is out.", Sentiment: "NEGATIVE",
 *     BeginOffsetMillis: 1_000, EndOffsetMillis: 2_500 }],
 * })
 * form // => "amazon.postCall"
 * speech // => [{ op: "append", turnId: "t1", final: true, speaker: "caller", participantId: "p-1",
 * //   text: "The boiler is out.", startAt: 1_000, at: 2_500 }]
 * labels // => [{ kind: "sentiment", source: "vendor", of: "caller", turnId: "t1", value: "negative" }]
 * ```
 */
export function parseAmazon(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openAmazonReading(options)
  const values = takeValues(input, "amazon", reading)
  const form = values.map(amazonFormOf).find((found) => found !== undefined)
  if (form === undefined) throw unreadable("amazon", "unknownForm")
  if (form === "amazon.realtime") readStream(values, reading)
  else readFile(values, form, reading)
  const { told, speech, labels, voices, problems } = reading
  return { form, ...told, speech, labels, participants: [...voices.values()], problems }
}

function readStream(values: readonly unknown[], reading: AmazonReading): void {
  const { problems, openTurns } = reading
  const count = values.reduce((sum: number, value) => sum + countSegments(value), 0)
  checkCount(count, "amazon.realtime", reading)
  let contactId: string | undefined
  for (const [index, event] of values.entries()) {
    if (event === undefined) continue // no JSON, already reported
    const itsContact = idOf(event, "ContactId")
    contactId ??= itsContact
    if (itsContact === undefined || itsContact === contactId) readEvent(event, `events.${index}.`, reading)
    else problems.push({ code: "otherContact", path: `events.${index}` })
  }
  for (const path of openTurns.values()) problems.push({ code: "neverFinal", path })
}

/** One file after the call; further values beside it are reported. */
function readFile(values: readonly unknown[], form: AmazonForm, reading: AmazonReading): void {
  const at = values.findIndex((value) => amazonFormOf(value) === form)
  for (const index of values.keys())
    if (index !== at && values[index] !== undefined)
      reading.problems.push({ code: "badSegment", path: `events.${index}` })
  const file = values[at]
  const turns = listOf(field(file, "Transcript"))
  checkCount(turns.length, form, reading)
  const language = textOf(file, "LanguageCode")
  if (field(file, "JobStatus") === "FAILED") reading.problems.push({ code: "analysisFailed", path: "JobStatus" })
  for (const participant of listOf(field(file, "Participants"))) readVoice(participant, reading)
  for (const [index, turn] of turns.entries())
    readTurn(turn, `Transcript.${index}`, reading, { op: "append", language })
  readCategories(field(file, "Categories"), "Categories", reading)
  readCharacteristics(field(file, "ConversationCharacteristics"), "ConversationCharacteristics", reading)
}
