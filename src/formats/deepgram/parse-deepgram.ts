import { orInvalidInput } from "../../kernel/index.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { deep, field, listOf, meanOf, numberOf, ratioOf, secondsOf, textOf, wordsOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { openLiveReading, type LiveOptions } from "../live.js"
import { checkCount, isOffset, openReading, unreadable, type Reading } from "../reading.js"
import type { Transcript } from "../transcript.js"
import type { VendorLabel } from "../vendor-label.js"
import { deepgramFormOf } from "./deepgram-form.js"
import { closedStream, readMessage } from "./read-deepgram-event.js"
import { lacksWords, readWordRuns } from "./read-words.js"

/** How long nobody speaks between two utterances: Deepgram's own default of `utt_split`, 0.8 s. */
const UTTERANCE_GAP_MS = 800

/**
 * Reads a call from Deepgram: a file after the call, or the messages of a live stream (version 1 or Flux), one after the other.
 *
 * In a file, `utterances` are taken where there are any, else the words are parted where the voice changes or pauses. Voices are called
 * `channel 0` where each side has a channel of its own, else `speaker 0`: these names are what `speakerMap` takes.
 *
 * @param input - JSON as text, or parsed.
 * @returns Turns in order of time, over all channels. `asrConfidence` and `speakerConfidence` are Deepgram's.
 * @throws {@link Fault} `transcript/unreadable` when it is no JSON, not of this family, or larger than the limits.
 * @see Deepgram API reference, "Pre-Recorded Audio", "Live Audio" and "Flux".
 *
 * @example
 * ```ts
 * import { parseDeepgram } from "evenkeel/formats"
 *
 * const { speech } = parseDeepgram({
 *   metadata: { channels: 2 },
 *   results: { channels: [], utterances: [
 *     { channel: 0, start: 0.4, end: 1.9, transcript: "Harbour Plumbing, good morning.", confidence: 0.98 },
 *     { channel: 1, start: 2.2, end: 3.4, transcript: "The boiler is out.", confidence: 0.97 },
 *   ] },
 * })
 * speech.map(({ speaker, text, startAt }) => [speaker, text, startAt]) // => [
 * //   ["agent", "Harbour Plumbing, good morning.", 400],
 * //   ["caller", "The boiler is out.", 2_200],
 * // ]
 * ```
 */
export function parseDeepgram(input: unknown, options: LiveOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: LiveOptions): Transcript {
  const reading = openReading(options)
  const values = takeValues(input, "deepgram", reading)
  const form = values.map(deepgramFormOf).find((found) => found !== undefined)
  if (form === undefined) throw unreadable("deepgram", "unknownForm")
  if (form !== "deepgram.prerecorded") return readStream(values, form, options, reading)
  const file = values.find((value) => deepgramFormOf(value) === form)
  const sayings = readFile(file, reading)
  checkCount(sayings.length, form, reading)
  const { speech, participants } = castVoices(sayings, reading)
  return { form, ...reading.told, speech, labels: readLabels(file), participants, problems: reading.problems }
}

function readStream(
  values: readonly unknown[],
  form: Transcript["form"],
  options: LiveOptions,
  { problems }: Reading,
): Transcript {
  const reading = { ...openLiveReading(options), problems }
  checkCount(values.length, form, reading)
  let stream = closedStream
  for (const [index, value] of values.entries())
    if (value !== undefined) stream = readMessage(value, `events.${index}`, stream, reading)
  if (Object.keys(stream.open).length > 0) problems.push({ code: "neverFinal", path: "events" })
  const { told, speech, voices } = reading
  return { form, ...told, speech, labels: [], participants: [...voices.values()], problems }
}

function readFile(file: unknown, reading: Reading): readonly Saying[] {
  const channels = listOf(deep(file, "results", "channels"))
  const utterances = listOf(deep(file, "results", "utterances"))
  checkCount(utterances.length + channels.length, "deepgram.prerecorded", reading)
  const count = Math.max(channels.length, numberOf(field(file, "metadata"), "channels") ?? 1)
  const told = utterances.flatMap((raw, index) => readUtterance(raw, `results.utterances.${index}`, count, reading))
  const sayings = told.length > 0 ? told : channels.flatMap((raw, index) => readChannel(raw, index, count, reading))
  // Each channel is in order by itself. A turn without a time stays behind the one that it follows.
  let last = 0
  const placed = sayings.map((saying) => ({ saying, place: (last = isOffset(saying.startMs) ? saying.startMs : last) }))
  return placed.sort((a, b) => a.place - b.place).map(({ saying }) => saying)
}

const toName = (channelCount: number, channel: number | undefined, speaker: number | undefined): string =>
  channelCount > 1 || speaker === undefined ? `channel ${channel ?? 0}` : `speaker ${speaker}`

function readUtterance(raw: unknown, path: string, count: number, reading: Reading): readonly Saying[] {
  const text = wordsOf(raw, "transcript", path, reading)
  if (text === undefined) return []
  return [
    {
      name: toName(count, numberOf(raw, "channel"), numberOf(raw, "speaker")),
      text,
      path,
      startMs: secondsOf(raw, "start"),
      endMs: secondsOf(raw, "end"),
      asrConfidence: ratioOf(raw, "confidence"),
      speakerConfidence: meanOf(listOf(field(raw, "words")), "speaker_confidence"),
    },
  ]
}

function readChannel(raw: unknown, channel: number, count: number, reading: Reading): readonly Saying[] {
  const best = listOf(field(raw, "alternatives"))[0]
  const path = `results.channels.${channel}`
  const language = textOf(raw, "detected_language")
  const words = listOf(field(best, "words"))
  const runs = readWordRuns(words, UTTERANCE_GAP_MS)
  if (lacksWords(words)) reading.problems.push({ code: "noText", path: `${path}.words` })
  const sayings = runs.map(({ speaker, ...run }) => ({ ...run, name: toName(count, channel, speaker), path, language }))
  const text = textOf(best, "transcript")?.trim()
  if (sayings.length > 0) return sayings
  if (text === undefined) reading.problems.push({ code: "badSegment", path })
  return text === undefined || text === "" ? [] : [{ name: toName(count, channel, undefined), text, path, language }]
}

function readLabels(file: unknown): readonly VendorLabel[] {
  const text = textOf(deep(file, "results", "summary"), "short")
  return text === undefined || text.trim() === "" ? [] : [{ kind: "summary", source: "vendor", text }]
}
