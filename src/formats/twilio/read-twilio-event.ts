import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { parseRfc3339 } from "../rfc3339.js"
import { toHeard } from "../cast-voices.js"
import { idOf, ratioOf, textOf } from "../json/fields.js"
import { liveVoice, openLiveReading, streamOf, type EventReading, type LiveOptions, type LiveReading } from "../live.js"
import { readFormFields } from "./form-fields.js"

/** What is open in a transcription of Twilio's. */
export interface TwilioStream {
  /** What the host called the tracks when it started the transcription. */
  readonly labels: Readonly<Record<string, string>>
  /** By track: the turn being said, and the newest final one. */
  readonly tracks: Readonly<Record<string, TwilioTrack>>
  /** Numbers of webhooks that were read, newest last: Twilio delivers again when an answer is slow. */
  readonly seen: readonly number[]
}

/** One side of a call. */
export interface TwilioTrack {
  readonly openId: string | null
  /** Of the newest webhook about the open turn. */
  readonly openSeq: number
  readonly finalSeq: number
}

/** Before the first webhook. */
export const unheardStream: TwilioStream = { labels: {}, tracks: {}, seen: [] }

/** How many numbers are kept: deliveries again come within a minute, at ten webhooks a second at most. */
const MOST_SEEN = 600

const TRACKS = /^(?:inbound|outbound)_track$/

/** The longest body that is read; Twilio's own limit of a webhook is 64 kB. UTF-16 units. */
const LONGEST_BODY = 65_536

/**
 * Reads one webhook of Twilio's `<Transcription>`: the form-encoded body as text, or its fields.
 *
 * Partial results come as `replace` with `final: false`, the final one as `replace` of the same turn. Webhooks that come twice are left
 * out, and those that come late fall into place.
 *
 * Tracks are relative to the leg that is transcribed. Say who is who with `speakerMap`, by track or by the labels that you gave to
 * Twilio; else `inbound_track` is taken as the caller, which is right on the caller's leg, and reported as `speakerGuessed`.
 *
 * @param event - `TranscriptionEvent=transcription-content&…`, or the same as an object of strings.
 * @param options - Twilio tells the time of day, so `startedAt` is not needed: `at` is when the words were recognised.
 * @param stream - From the reading of the webhook before.
 * @returns Never throws: what cannot be read stands in `problems`.
 * @see Twilio documentation, "TwiML Voice: Transcription", status callback parameters.
 *
 * @example
 * ```ts
 * import { readTwilioEvent } from "evenkeel/formats"
 *
 * const body = "TranscriptionEvent=transcription-content&TranscriptionSid=GT1&SequenceId=4&Track=inbound_track&Final=true" +
 *   "&Timestamp=2026-11-19T15%3A20%3A06.900000Z&TranscriptionData=%7B%22transcript%22%3A%22Twice+last+month.%22%7D"
 * readTwilioEvent(body, { speakerMap: { inbound_track: "caller" } }).speech // => [
 * //   { op: "replace", turnId: "GT1.inbound_track.4", final: true, speaker: "caller", participantId: "inbound_track",
 * //     text: "Twice last month.", at: 1_795_101_606_900 },
 * // ]
 * ```
 */
export function readTwilioEvent(
  event: unknown,
  options: LiveOptions = {},
  stream: TwilioStream = unheardStream,
): EventReading<TwilioStream> {
  return orInvalidInput({ event, options, stream }, () => read(event, options, stream))
}

function read(event: unknown, options: LiveOptions, stream: TwilioStream): EventReading<TwilioStream> {
  const reading = openLiveReading(options)
  const tooLong = typeof event === "string" && event.length > LONGEST_BODY
  if (tooLong) reading.problems.push({ code: "badSegment", path: "" })
  const fields = typeof event === "string" && !tooLong ? readFormFields(event) : event
  const next = tooLong ? stream : readWebhook(fields, "", stream, reading)
  return { speech: reading.speech, problems: reading.problems, stream: next }
}

/** Reads one webhook into a reading and tells what is open after it. `path` is its place in a file, or nothing. */
export function readWebhook(event: unknown, path: string, stream: TwilioStream, reading: LiveReading): TwilioStream {
  const kind = textOf(event, "TranscriptionEvent")
  const seq = toSeq(textOf(event, "SequenceId"))
  if (seq !== undefined && stream.seen.includes(seq)) return stream
  const seen = seq === undefined ? stream.seen : [...stream.seen, seq].slice(-MOST_SEEN)
  switch (kind ?? "") {
    case "transcription-started":
      return { ...stream, seen, labels: readLabels(event) }
    case "transcription-content":
      return { ...readContent(event, path, stream, reading, seq), seen }
    case "transcription-stopped":
      return { ...stream, seen }
    case "transcription-error":
      reading.problems.push({ code: "analysisFailed", path })
      return { ...stream, seen }
    default:
      reading.problems.push({ code: "badSegment", path })
      return stream
  }
}

function readContent(
  event: unknown,
  path: string,
  stream: TwilioStream,
  reading: LiveReading,
  seq: number | undefined,
): TwilioStream {
  const [track, data] = [textOf(event, "Track") ?? "", readData(textOf(event, "TranscriptionData"))]
  const text = textOf(data, "transcript")?.trim()
  if (!TRACKS.test(track) || text === undefined || seq === undefined) {
    reading.problems.push({ code: "badSegment", path })
    return stream
  }
  const { openId, openSeq, finalSeq } = stream.tracks[track] ?? { openId: null, openSeq: -1, finalSeq: -1 }
  const final = textOf(event, "Final") !== "false"
  const isLate = final ? false : seq < Math.max(finalSeq, openSeq)
  if (isLate) {
    reading.problems.push({ code: "lateChunk", path })
    return stream
  }
  const turnId = openId ?? `${streamOf(idOf(event, "TranscriptionSid"), reading)}.${track}.${seq}`
  const label = Object.hasOwn(stream.labels, track) ? [stream.labels[track]!] : []
  const voice = liveVoice([...label, track], reading, track === "inbound_track" ? "caller" : "agent")
  const at = parseRfc3339(textOf(event, "Timestamp") ?? "")
  if (at === undefined) reading.problems.push({ code: "badTime", path })
  const time = defined({ at })
  if (text !== "") {
    reading.speech.push({
      ...{ op: "replace", turnId, final, ...voice, text, ...time },
      ...(final
        ? toHeard({ language: textOf(event, "LanguageCode"), asrConfidence: ratioOf(data, "confidence") })
        : {}),
    })
  } else if (final && openId !== null)
    reading.speech.push({ op: "retract", turnId, final, ...voice, text: "", ...time })
  const open = final || text === "" ? null : turnId
  const next = {
    openId: final ? null : (open ?? openId),
    openSeq: seq,
    finalSeq: final ? Math.max(seq, finalSeq) : finalSeq,
  }
  return { ...stream, tracks: { ...stream.tracks, [track]: next } }
}

function readLabels(event: unknown): Readonly<Record<string, string>> {
  const [inbound_track, outbound_track] = [idOf(event, "InboundTrackLabel"), idOf(event, "OutboundTrackLabel")]
  return defined({ inbound_track, outbound_track })
}

const toSeq = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

function readData(text: string | undefined): unknown {
  if (text === undefined || text.length > LONGEST_BODY) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
