import { ownOf } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { deep, field, idOf, listOf, numberOf, secondsOf, textOf } from "../json/fields.js"
import { openLiveReading, streamOf, type EventReading, type LiveOptions, type LiveReading } from "../live.js"
import { readTurnInfo } from "./read-turn-info.js"
import { closeTurn, readWindow, type OpenTurn } from "./read-window.js"

/** What is open in a live stream of Deepgram's. */
export interface DeepgramStream {
  /** The turn being said, by channel. */
  readonly open: Readonly<Record<string, OpenTurn>>
  /** Flux: how often the turn of this index was taken up again after it had seemed at an end. */
  readonly resumed: { readonly turnIndex: number; readonly count: number } | null
  /** Where the newest final window with words began, by channel: what begins no later is given again. Left out before there is one. */
  readonly heard?: Readonly<Record<string, HeardWindow>>
}

/** Where a final window began, in which stream. */
export interface HeardWindow {
  readonly requestId: string
  readonly startMs: number
}

/** Before the first event. */
export const closedStream: DeepgramStream = { open: {}, resumed: null }

/** A channel of a call; there are hardly more than two. More are not followed. */
const MOST_CHANNELS = 32

/**
 * Reads one message of Deepgram's live streams: version 1 (`Results`, `UtteranceEnd`) and Flux (`TurnInfo`).
 *
 * Version 1 tells windows, not turns: they are put together until `speech_final` or `UtteranceEnd`, and all that was said so far comes as
 * `replace`, at last with `final: true`. In Flux an eager end of turn is final at once, and `TurnResumed` retracts it. What is
 * open goes from event to event as `stream`, so that nothing is remembered here. What was final and comes again is left out.
 *
 * @param event - The message, parsed from JSON.
 * @param options - `startedAt` is when the stream began to hear; `streamId` names it where there are several, and the voice where
 *   neither channels nor speakers are told apart.
 * @param stream - From the reading of the message before.
 * @returns Never throws: what cannot be read stands in `problems`. Messages that carry no words give nothing.
 * @see Deepgram documentation, "End of Speech Detection While Live Streaming" and "Flux: state machine".
 *
 * @example
 * ```ts
 * import { readDeepgramEvent } from "evenkeel/formats"
 *
 * const window = (start: number, transcript: string, speech_final: boolean) =>
 *   ({ type: "Results", channel_index: [1, 2], start, duration: 1, is_final: true, speech_final,
 *     channel: { alternatives: [{ transcript, confidence: 0.98, words: [] }] } })
 * const options = { speakerMap: { "channel 1": "caller" } } as const
 * const first = readDeepgramEvent(window(0, "I was charged twice", false), options)
 * const second = readDeepgramEvent(window(1, "last month.", true), options, first.stream)
 * const all = [...first.speech, ...second.speech]
 * all.map(({ op, final, text }) => [op, final, text]) // => [
 * //   ["replace", false, "I was charged twice"],
 * //   ["replace", true, "I was charged twice last month."],
 * // ]
 * ```
 */
export function readDeepgramEvent(
  event: unknown,
  options: LiveOptions = {},
  stream: DeepgramStream = closedStream,
): EventReading<DeepgramStream> {
  return orInvalidInput({ event, options, stream }, () => read(event, options, stream))
}

function read(event: unknown, options: LiveOptions, stream: DeepgramStream): EventReading<DeepgramStream> {
  const reading = openLiveReading(options)
  const next = readMessage(event, "", stream, reading)
  return { speech: reading.speech, problems: reading.problems, stream: next }
}

/** Messages without words. */
const SILENT = /^(?:Metadata|SpeechStarted|Connected|ConfigureSuccess|Finalize|CloseStream|KeepAlive)$/

/** Reads one message into a reading and tells what is open after it. `path` is its place in a file, or nothing. */
export function readMessage(
  event: unknown,
  path: string,
  stream: DeepgramStream,
  reading: LiveReading,
): DeepgramStream {
  const type = textOf(event, "type") ?? ""
  if (type === "TurnInfo") return { ...stream, resumed: readTurnInfo(event, path, stream.resumed, reading) }
  if (type === "Results") return readResults(event, path, stream, reading)
  if (type === "UtteranceEnd") {
    const channel = channelOf(listOf(field(event, "channel")))
    return withOpen(stream, channel, closeTurn(openOf(stream, channel), path, reading))
  }
  if (type === "Error" || type === "FatalError" || type === "ConfigureFailure")
    reading.problems.push({ code: "analysisFailed", path: at(path, "type") })
  else if (!SILENT.test(type)) reading.problems.push({ code: "badSegment", path })
  return stream
}

function readResults(event: unknown, path: string, stream: DeepgramStream, reading: LiveReading): DeepgramStream {
  const best = listOf(deep(event, "channel", "alternatives"))[0]
  const text = textOf(best, "transcript")
  const index = listOf(field(event, "channel_index"))
  const channel = channelOf(index)
  const known = { ...stream.open, ...stream.heard }
  const isKnown = Object.hasOwn(known, channel) || Object.keys(known).length < MOST_CHANNELS
  if (text === undefined || !isKnown) {
    reading.problems.push({ code: text === undefined ? "badSegment" : "tooMany", path })
    return stream
  }
  const startMs = secondsOf(event, "start")
  const told = idOf(field(event, "metadata"), "request_id")
  const requestId = `${streamOf(told, reading)}.${channel}`
  const words = text.trim()
  const isFinal = field(event, "is_final") === true
  const isEnd = field(event, "speech_final") === true || field(event, "from_finalize") === true
  const heard = stream.heard && ownOf(stream.heard, channel)
  // A new connection without an id of its own begins at nought again: there only the very same place is a repeat.
  const isPast = heard !== undefined && (startMs === heard.startMs || (told !== undefined && startMs < heard.startMs))
  if (words !== "" && isPast && heard.requestId === requestId) {
    reading.problems.push({ code: "lateChunk", path })
    return isEnd ? withOpen(stream, channel, closeTurn(openOf(stream, channel), path, reading)) : stream
  }
  const open = readWindow(
    {
      text: words,
      words: listOf(field(best, "words")),
      channel: typeof index[1] === "number" && index[1] > 1 ? channel : undefined,
      requestId,
      startMs,
      endMs: startMs + secondsOf(event, "duration"),
      confidence: numberOf(best, "confidence"),
      isFinal,
      isEnd,
      path,
    },
    openOf(stream, channel),
    reading,
  )
  const next = withOpen(stream, channel, open)
  if (!isFinal || words === "" || !Number.isFinite(startMs)) return next
  return { ...next, heard: { ...next.heard, [channel]: { requestId, startMs } } }
}

const at = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`)

const channelOf = ([channel]: readonly unknown[]): string =>
  Number.isInteger(channel) && (channel as number) >= 0 ? String(channel) : "0"

const openOf = ({ open }: DeepgramStream, channel: string): OpenTurn | undefined => ownOf(open, channel)

function withOpen(stream: DeepgramStream, channel: string, turn: OpenTurn | undefined): DeepgramStream {
  const { [channel]: _, ...others } = stream.open
  return { ...stream, open: turn === undefined ? others : { ...others, [channel]: turn } }
}
