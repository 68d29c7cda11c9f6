import { orInvalidInput } from "../../kernel/index.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { field, idOf, listOf, ratioOf, textOf, wordsOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { openLiveReading, type LiveOptions } from "../live.js"
import { checkCount, openReading, unreadable, type Reading } from "../reading.js"
import type { Transcript } from "../transcript.js"
import { assemblyAiFormOf } from "./assemblyai-form.js"
import { readSentiments } from "./read-sentiments.js"
import type { VendorLabel } from "../vendor-label.js"
import { readMessage } from "./read-assemblyai-event.js"

/**
 * Reads a call from AssemblyAI: a transcript after the call, or the messages of a live stream, one after the other.
 *
 * Voices are called as there: `A`, `B`, or the number of the channel as `channel 1`. Without speaker labels the whole text is one turn of
 * an unknown voice: ask the vendor for `speaker_labels` or `multichannel`.
 *
 * How the caller sounds (`sentiment_analysis_results`) becomes labels; how an agent does is dropped.
 *
 * @param input - JSON as text, or parsed.
 * @returns Turns in the order of the source. Times there are milliseconds.
 * @throws {@link Fault} `transcript/unreadable` when it is no JSON, not of this family, or larger than the limits.
 * @see AssemblyAI API reference, "Get transcript".
 *
 * @example
 * ```ts
 * import { parseAssemblyAi } from "evenkeel/formats"
 *
 * const { speech } = parseAssemblyAi({ status: "completed", utterances: [
 *   { speaker: "A", start: 250, end: 1_900, text: "Harbour Plumbing, good morning.", confidence: 0.96 },
 *   { speaker: "B", start: 2_200, end: 3_400, text: "The boiler is out.", confidence: 0.94 },
 * ] })
 * speech.map(({ speaker, startAt, at }) => [speaker, startAt, at]) // => [["agent", 250, 1_900], ["caller", 2_200, 3_400]]
 * ```
 */
export function parseAssemblyAi(input: unknown, options: LiveOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: LiveOptions): Transcript {
  const reading = openReading(options)
  const values = takeValues(input, "assemblyai", reading)
  const form = values.map(assemblyAiFormOf).find((found) => found !== undefined)
  if (form === undefined) throw unreadable("assemblyai", "unknownForm")
  if (form === "assemblyai.live") return readStream(values, options, reading)
  const file = values.find((value) => assemblyAiFormOf(value) === form)
  if (textOf(file, "status") === "error") reading.problems.push({ code: "analysisFailed", path: "status" })
  const { sayings, speech, participants } = castVoices(readFile(file, reading), reading)
  const felt = readSentiments(file, sayings, speech, reading)
  const summary = textOf(file, "summary")?.trim() ?? ""
  const labels: VendorLabel[] = summary === "" ? [] : [{ kind: "summary", source: "vendor", text: summary }]
  labels.push(...felt.labels)
  return { form, ...reading.told, speech: felt.speech, labels, participants, problems: reading.problems }
}

function readStream(values: readonly unknown[], options: LiveOptions, { problems }: Reading): Transcript {
  const reading = { ...openLiveReading(options), problems }
  checkCount(values.length, "assemblyai.live", reading)
  for (const [index, value] of values.entries()) if (value !== undefined) readMessage(value, `events.${index}`, reading)
  const { told, speech, voices } = reading
  const finals = new Set(speech.filter(({ final }) => final).map(({ turnId }) => turnId))
  if (speech.some(({ turnId }) => !finals.has(turnId))) problems.push({ code: "neverFinal", path: "events" })
  return { form: "assemblyai.live", ...told, speech, labels: [], participants: [...voices.values()], problems }
}

function readFile(file: unknown, reading: Reading): readonly Saying[] {
  const utterances = listOf(field(file, "utterances"))
  checkCount(utterances.length, "assemblyai.batch", reading)
  const language = textOf(file, "language_code")?.replace("_", "-")
  const sayings = utterances.flatMap((raw, index) => readUtterance(raw, `utterances.${index}`, language, reading))
  const whole = textOf(file, "text")?.trim() ?? ""
  if (utterances.length > 0 || whole === "") return sayings
  const words = listOf(field(file, "words"))
  const times = { startMs: toMs(field(words[0], "start")), endMs: toMs(field(words.at(-1), "end")) }
  return [{ text: whole, path: "text", ...times, language, asrConfidence: ratioOf(file, "confidence") }]
}

function readUtterance(raw: unknown, path: string, language: string | undefined, reading: Reading): readonly Saying[] {
  const text = wordsOf(raw, "text", path, reading)
  if (text === undefined) return []
  const channel = field(raw, "channel")
  const isChannel = typeof channel === "number" || (typeof channel === "string" && channel !== "")
  const name = isChannel ? `channel ${channel}`.slice(0, 100) : idOf(raw, "speaker")
  const [startMs, endMs] = [toMs(field(raw, "start")), toMs(field(raw, "end"))]
  const asrConfidence = ratioOf(raw, "confidence")
  return [{ name, text, path, startMs, endMs, language, asrConfidence }]
}

const toMs = (value: unknown): number => (typeof value === "number" ? value : Number.NaN)
