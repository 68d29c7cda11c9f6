import { orInvalidInput } from "../kernel/index.js"
import { parseAmazon } from "./amazon/parse-amazon.js"
import { parseAssemblyAi } from "./assemblyai/parse-assemblyai.js"
import { parseDeepgram } from "./deepgram/parse-deepgram.js"
import { formOfText } from "./detect-transcript-form.js"
import { jsonFormOf, type JsonForm } from "./json-form.js"
import { looksLikeJson, takeValues } from "./json/json-values.js"
import { openReading, unreadable } from "./reading.js"
import { parseSegments } from "./segments/parse-segments.js"
import { parseSrt } from "./subtitles/parse-srt.js"
import { parseWebVtt } from "./subtitles/parse-web-vtt.js"
import { parseTable } from "./table/parse-table.js"
import { parsePlainText } from "./text/parse-plain-text.js"
import type { Transcript, TranscriptOptions } from "./transcript.js"
import { parseTwilio } from "./twilio/parse-twilio.js"
import { parseVcon } from "./vcon/parse-vcon.js"

/**
 * Reads a transcript of any form that we know: the front door of the parsers.
 *
 * Import one parser by its name where the form is known: this one brings all of them into a bundle.
 *
 * @param input - The file as text, or JSON already parsed.
 * @param options - `startedAt` makes times of a call out of offsets; without it they count from 0. `speakerMap` tells who is who.
 * @returns Speech in the order heard, not yet redacted, with what the vendor concluded and what was wrong with the source.
 * @throws {@link Fault} `transcript/unreadable` when nothing can be read, or the source is larger than the limits. Its
 *   `detail.reason` says why; it never holds words of the transcript.
 *
 * @example
 * ```ts
 * import { parseTranscript } from "evenkeel/formats"
 *
 * const { form, speech } = parseTranscript("Rosa: Harbour Plumbing.\nMr Lind: At last.", {
 *   speakerMap: { rosa: "agent", "mr lind": "caller" },
 * })
 * form // => "text"
 * speech.map(({ speaker, text }) => [speaker, text]) // => [["agent", "Harbour Plumbing."], ["caller", "At last."]]
 * ```
 */
export function parseTranscript(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  if (typeof input !== "string" || looksLikeJson(input)) return parseJson(input, options)
  const form = formOfText(input)
  if (form === "webvtt") return parseWebVtt(input, options)
  if (form === "srt") return parseSrt(input, options)
  if (form === "table") return parseTable(input, options)
  // Names that only the host knows may be in `speakerMap`, so what looks like nothing is tried as text too.
  return parsePlainText(input, options)
}

/** JSON is parsed once, and what was broken in it told beside what the family's parser finds. */
function parseJson(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openReading(options)
  const values = takeValues(input, "json", reading)
  const form = jsonFormOf(values)
  if (form === undefined) throw unreadable("json", "unknownForm")
  const broken = reading.problems.filter(({ code }) => code === "badJson")
  const transcript = parseFamily(form, values, options)
  return broken.length === 0 ? transcript : { ...transcript, problems: [...broken, ...transcript.problems] }
}

function parseFamily(form: JsonForm, values: readonly unknown[], options: TranscriptOptions): Transcript {
  switch (form) {
    case "amazon.realtime":
    case "amazon.postCall":
    case "amazon.callAnalytics":
      return parseAmazon(values, options)
    case "deepgram.prerecorded":
    case "deepgram.live":
    case "deepgram.flux":
      return parseDeepgram(values, options)
    case "assemblyai.batch":
    case "assemblyai.live":
      return parseAssemblyAi(values, options)
    case "twilio.realtime":
    case "twilio.sentences":
      return parseTwilio(values, options)
    case "vcon":
      return parseVcon(values, options)
    case "segments":
      return parseSegments(values, options)
  }
}
