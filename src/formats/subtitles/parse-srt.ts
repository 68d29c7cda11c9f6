import { orInvalidInput } from "../../kernel/index.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { parseSubtitles } from "./parse-subtitles.js"

/**
 * Reads a SubRip (`.srt`) file: one final turn for each voice of each cue.
 *
 * Voices are told as in {@link parseWebVtt}, mostly by "Name:". SubRip has no standard: numbers may be missing or repeated,
 * and a comma or a point may stand before the milliseconds.
 *
 * @param input - The file as text.
 * @returns Speech in the order of the file. `labels` is empty.
 * @throws {@link Fault} `transcript/unreadable` when it is no text, longer than `maxLength`, has more cues or voices than
 *   `maxSegments`, or has no cue.
 *
 * @example
 * ```ts
 * import { parseSrt } from "evenkeel/formats"
 *
 * const { speech } = parseSrt("1\n00:00:06,310 --> 00:00:11,000\nCustomer: My card is gone.\n")
 * speech // => [{
 * //   op: "append", final: true, speaker: "caller", participantId: "caller-1", text: "My card is gone.",
 * //   startAt: 6_310, at: 11_000 }]
 * ```
 */
export function parseSrt(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parseSubtitles("srt", input, options, () => 0))
}
