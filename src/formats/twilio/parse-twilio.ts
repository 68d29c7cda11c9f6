import { orInvalidInput } from "../../kernel/index.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { field, listOf, numberOf, ratioOf, secondsOf, wordsOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { openLiveReading, type LiveOptions } from "../live.js"
import { checkCount, openReading, unreadable, type Reading } from "../reading.js"
import type { Transcript } from "../transcript.js"
import { readWebhook, unheardStream } from "./read-twilio-event.js"
import { twilioFormOf } from "./twilio-form.js"

/**
 * Reads a call from Twilio: sentences of Conversation Intelligence, or webhooks of `<Transcription>` as they were kept, one after the
 * other.
 *
 * Voices are called `channel 1` and `channel 2` in sentences, `inbound_track` and `outbound_track` (or by their labels) in webhooks.
 *
 * @param input - JSON as text, or parsed: `{ sentences }`, pages of it, or the fields of each webhook.
 * @returns Turns in the order of the source. Sentences have times from the beginning, webhooks the time of day.
 * @throws {@link Fault} `transcript/unreadable` when it is no JSON, not of this family, or larger than the limits.
 * @see Twilio documentation, "Transcript Sentence resource".
 *
 * @example
 * ```ts
 * import { parseTwilio } from "evenkeel/formats"
 *
 * const { speech } = parseTwilio({ sentences: [
 *   { media_channel: 1, sentence_index: 0, start_time: "0.5", end_time: "2.1", transcript: "Good morning." },
 *   { media_channel: 2, sentence_index: 1, start_time: "2.4", end_time: "4", transcript: "The boiler is out." },
 * ] }, { speakerMap: { "channel 1": "agent", "channel 2": "caller" } })
 * speech.map(({ speaker, startAt, at }) => [speaker, startAt, at]) // => [["agent", 500, 2_100], ["caller", 2_400, 4_000]]
 * ```
 */
export function parseTwilio(input: unknown, options: LiveOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: LiveOptions): Transcript {
  const reading = openReading(options)
  const values = takeValues(input, "twilio", reading)
  const form = values.map(twilioFormOf).find((found) => found !== undefined)
  if (form === undefined) throw unreadable("twilio", "unknownForm")
  if (form === "twilio.realtime") return readStream(values, options, reading)
  const pages = values.map((value) => listOf(field(value, "sentences")))
  checkCount(
    pages.reduce((sum, page) => sum + page.length, 0),
    form,
    reading,
  )
  for (const [index, value] of values.entries())
    if (typeof field(field(value, "meta"), "next_page_url") === "string" && index === values.length - 1)
      reading.problems.push({ code: "morePages", path: "meta.next_page_url" })
  const sayings = pages.flat().flatMap((raw, index) => readSentence(raw, `sentences.${index}`, reading))
  const { speech, participants } = castVoices(sayings, reading)
  return { form, ...reading.told, speech, labels: [], participants, problems: reading.problems }
}

function readStream(values: readonly unknown[], options: LiveOptions, { problems }: Reading): Transcript {
  const reading = { ...openLiveReading(options), problems }
  checkCount(values.length, "twilio.realtime", reading)
  let stream = unheardStream
  for (const [index, value] of values.entries())
    if (value !== undefined) stream = readWebhook(value, `events.${index}`, stream, reading)
  if (Object.values(stream.tracks).some(({ openId }) => openId !== null))
    problems.push({ code: "neverFinal", path: "events" })
  const { told, speech, voices } = reading
  return { form: "twilio.realtime", ...told, speech, labels: [], participants: [...voices.values()], problems }
}

function readSentence(raw: unknown, path: string, reading: Reading): readonly Saying[] {
  const text = wordsOf(raw, "transcript", path, reading)
  if (text === undefined) return []
  const channel = numberOf(raw, "media_channel")
  return [
    {
      name: channel === undefined ? channel : `channel ${channel}`,
      text,
      path,
      startMs: secondsOf(raw, "start_time"),
      endMs: secondsOf(raw, "end_time"),
      asrConfidence: ratioOf(raw, "confidence"),
    },
  ]
}
