import { orInvalidInput } from "../../kernel/index.js"
import { toHeard } from "../cast-voices.js"
import { field, idOf, listOf, meanOf, numberOf, textOf } from "../json/fields.js"
import { liveVoice, openLiveReading, type LiveOptions, type LiveReading } from "../live.js"
import { readTimes } from "../reading.js"
import type { Speech } from "../../session/model/turn.js"
import type { TranscriptProblem } from "../transcript.js"

/** What one event of AssemblyAI's says. */
export interface AssemblyAiEventReading {
  /** All of the turn so far, as `replace`. */
  readonly speech: readonly Speech[]
  readonly problems: readonly TranscriptProblem[]
}

/**
 * Reads one event of AssemblyAI's streaming API, version 3. Pure and without memory.
 *
 * A turn is final at `end_of_turn`. With formatting on it comes again with `turn_is_formatted`: better words for the same turn.
 *
 * @param event - The event, parsed from JSON.
 * @param options - Turns are counted by stream, so a call that has two, or connects again, gives each a `streamId`. It names the
 *   voice where no speaker or channel is told.
 * @returns Never throws: what cannot be read stands in `problems`. `Begin` and `Termination` give nothing.
 * @see AssemblyAI documentation, "Streaming API: message sequence".
 *
 * @example
 * ```ts
 * import { readAssemblyAiEvent } from "evenkeel/formats"
 *
 * const turn = (transcript: string, turn_is_formatted: boolean) =>
 *   ({ type: "Turn", turn_order: 0, end_of_turn: true, turn_is_formatted, transcript, words: [{ start: 100, end: 900 }] })
 * const options = { streamId: "callers leg", speakerMap: { "callers leg": "caller" } } as const
 * const all = [turn("i was charged twice", false), turn("I was charged twice.", true)]
 * all.flatMap((event) => readAssemblyAiEvent(event, options).speech.map(({ op, turnId, text }) => [op, turnId, text])) // => [
 * //   ["replace", "callers leg.turn-0", "i was charged twice"],
 * //   ["replace", "callers leg.turn-0", "I was charged twice."],
 * // ]
 * ```
 */
export function readAssemblyAiEvent(event: unknown, options: LiveOptions = {}): AssemblyAiEventReading {
  return orInvalidInput({ event, options }, () => read(event, options))
}

function read(event: unknown, options: LiveOptions): AssemblyAiEventReading {
  const reading = openLiveReading(options)
  readMessage(event, "", reading)
  return { speech: reading.speech, problems: reading.problems }
}

/** Messages without words. */
const SILENT = /^(?:Begin|Termination|SpeechStarted)$/

/** Reads one message into a reading. `path` is its place in a file, or nothing. */
export function readMessage(event: unknown, path: string, reading: LiveReading): void {
  const type = textOf(event, "type") ?? ""
  const [order, transcript] = [numberOf(event, "turn_order"), textOf(event, "transcript")]
  if (type === "Error" || textOf(event, "error") !== undefined)
    return void reading.problems.push({ code: "analysisFailed", path })
  if (SILENT.test(type)) return
  if (type !== "Turn" || order === undefined || !Number.isInteger(order) || order < 0 || transcript === undefined)
    return void reading.problems.push({ code: "badSegment", path })
  const text = transcript.trim()
  if (text === "") return
  const words = listOf(field(event, "words"))
  const final = field(event, "end_of_turn") === true
  const names = [idOf(event, "speaker_label"), toChannel(field(event, "channel"))].filter((name) => name !== undefined)
  const language = textOf(event, "language_code")
  reading.speech.push({
    ...{ op: "replace", turnId: `${reading.streamId}.turn-${order}`, final, ...liveVoice(names, reading), text },
    // A turn whose words have no times is no mistake: the formatted one may come without words.
    ...(words.length === 0
      ? {}
      : readTimes(field(words[0], "start") ?? NaN, field(words.at(-1), "end") ?? NaN, path, reading)),
    ...(final ? toHeard({ language, asrConfidence: meanOf(words, "confidence") }) : {}),
  })
}

const toChannel = (channel: unknown): string | undefined =>
  typeof channel === "string" || typeof channel === "number" ? `channel ${channel}`.slice(0, 100) : undefined
