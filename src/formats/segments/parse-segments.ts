import { ownOf } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { deep, field, idOf, listOf, ratioOf, textOf, wordsOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { checkCount, isInstant, openReading, unreadable, type Reading } from "../reading.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"

/** How a vendor lists what was said. */
interface Dialect {
  /** The list, and where its members hold the lists themselves: those. */
  readonly lists: readonly [string, string?]
  /** The first that is there counts. */
  readonly texts: readonly string[]
  readonly names: readonly string[]
  readonly start: string
  /** Units of time in a millisecond. */
  readonly perMs: number
  readonly end?: string
  readonly length?: readonly string[]
}

/**
 * Whisper and those that write as it does, by seconds; Genesys' transcripts, by milliseconds since the Unix epoch or from the beginning
 * (both are seen); Google's conversation data, by microseconds since the epoch.
 */
const DIALECTS: readonly Dialect[] = [
  {
    lists: ["segments"],
    texts: ["text", "content"],
    names: ["speaker", "speaker_name", "role"],
    start: "start",
    perMs: 0.001,
    end: "end",
  },
  {
    lists: ["transcripts", "phrases"],
    texts: ["decoratedText", "text"],
    names: ["participantPurpose"],
    start: "startTimeMs",
    perMs: 1,
    length: ["duration", "milliseconds"],
  },
  { lists: ["entries"], texts: ["text"], names: ["role"], start: "start_timestamp_usec", perMs: 1_000 },
]

/** Genesys' sides of the line and Google's machine, in words that tell a role. */
const SIDES: Readonly<Record<string, string>> = {
  internal: "agent",
  external: "customer",
  acd: "ivr",
  voicemail: "ivr",
}

/** Larger times are instants and no places in a call: a week is less, and 1973 later. */
const FIRST_INSTANT_MS = 1e11

function segmentsOf(value: unknown, { lists: [outer, inner] }: Dialect): readonly unknown[] {
  const list = listOf(field(value, outer))
  return inner === undefined ? list : list.flatMap((each) => listOf(field(each, inner)))
}

function dialectOf(value: unknown): Dialect | undefined {
  return DIALECTS.find((dialect) => {
    const isSaid = (each: unknown): boolean =>
      [dialect.start, ...dialect.names].some((key) => field(each, key) !== undefined) &&
      dialect.texts.some((key) => textOf(each, key) !== undefined)
    return segmentsOf(value, dialect).some(isSaid)
  })
}

/** Whether values list what was said, or one of them does. */
export function areSegments(values: readonly unknown[]): boolean {
  return fileOf(values) !== undefined
}

/** The value that lists what was said, which may be all of them. */
function fileOf(values: readonly unknown[]): unknown {
  return [...values, { segments: values }].find((value) => dialectOf(value) !== undefined)
}

/**
 * Reads JSON that lists what was said: Whisper's `segments`, Genesys' `transcripts`, Google's `entries`, or a mere list of `{ speaker, text,
 * start, end }`, as one value or by lines.
 *
 * @param input - JSON as text, or parsed. Seconds; milliseconds where nobody could speak so slowly; instants become `startedAt` and offsets.
 * @returns Speech in the order of the list. `labels` is empty.
 * @throws {@link Fault} `transcript/unreadable` when it is no JSON, lists nothing that was said, or is larger than the limits.
 *
 * @example
 * ```ts
 * import { parseSegments } from "evenkeel/formats"
 *
 * const { speech } = parseSegments({ segments: [
 *   { start: 0.5, end: 2.4, text: " Good morning.", speaker: "SPEAKER_00" },
 *   { start: 3.1, end: 5, text: " The boiler is out.", speaker: "SPEAKER_01" },
 * ] })
 * speech.map(({ speaker, startAt, text }) => [speaker, startAt, text]) // => [
 * //   ["agent", 500, "Good morning."],
 * //   ["caller", 3_100, "The boiler is out."],
 * // ]
 * ```
 */
export function parseSegments(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openReading(options)
  const values = takeValues(input, "segments", reading)
  const file = fileOf(values)
  const dialect = dialectOf(file)
  if (dialect === undefined) throw unreadable("segments", "unknownForm")
  const segments = segmentsOf(file, dialect)
  checkCount(segments.length, "segments", reading)
  const language = textOf(file, "language")
  const all = segments.flatMap((raw, index) => readSegment(raw, `segments.${index}`, dialect, reading))
  if (all.length === 0) throw unreadable("segments", "noText")
  const perUnit = isInMs(all, dialect) ? 0.001 : 1
  const first =
    perUnit < 1 ? 0 : all.reduce((least, { startMs = NaN }) => (startMs < least ? startMs : least), Infinity)
  const base = first >= FIRST_INSTANT_MS && isInstant(first) ? first : 0
  const fromStart = (ms: number | undefined) => (ms === undefined ? ms : ms * perUnit - base)
  const sayings = all.map((saying) => ({
    ...saying,
    language,
    startMs: fromStart(saying.startMs),
    endMs: fromStart(saying.endMs),
  }))
  const startedAt = base > 0 && options.startedAt === undefined ? { startedAt: Math.floor(base) } : reading.told
  const { speech, participants } = castVoices(sayings, { ...reading, ...startedAt })
  return { form: "segments", ...startedAt, speech, labels: [], participants, problems: reading.problems }
}

/** Fewer signs a second are no speech: the times are milliseconds. */
const SLOWEST_SPEECH = 0.5

/** Whether whole numbers that would be seconds are milliseconds: nobody speaks so slowly. */
function isInMs(all: readonly Saying[], { perMs }: Dialect): boolean {
  if (perMs >= 1) return false
  let [signs, ms] = [0, 0]
  for (const { text, startMs = NaN, endMs = NaN } of all) {
    if (startMs % 1_000 !== 0 || !(endMs > startMs)) continue
    signs += text.length
    ms += endMs - startMs
  }
  return ms > 0 && signs / (ms / 1_000) < SLOWEST_SPEECH
}

function readSegment(raw: unknown, path: string, dialect: Dialect, reading: Reading): readonly Saying[] {
  const [first] = dialect.texts
  const key = dialect.texts.find((each) => textOf(raw, each) !== undefined) ?? first!
  const text = wordsOf(raw, key, path, reading)
  if (text === undefined) return []
  const name = dialect.names.map((key) => idOf(raw, key)).find((each) => each !== undefined)
  const given = { start: field(raw, dialect.start), end: dialect.end && field(raw, dialect.end) }
  const length = dialect.length && deep(raw, ...dialect.length)
  const startMs = toMs(given.start, dialect)
  const endMs = length === undefined ? toMs(given.end, dialect) : startMs + toMs(length, dialect)
  const voice = name === undefined ? undefined : (ownOf(SIDES, name) ?? name)
  const times = {
    startMs: given.start === undefined ? undefined : startMs,
    endMs: (length ?? given.end) === undefined ? undefined : endMs,
  }
  return [{ name: voice, text, path, ...times, asrConfidence: ratioOf(raw, "confidence") }]
}

const toMs = (value: unknown, { perMs }: Dialect): number => (typeof value === "number" ? value / perMs : Number.NaN)
