import { orInvalidInput } from "../../kernel/index.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { parseSubtitles } from "./parse-subtitles.js"

/**
 * Reads a WebVTT file: one final turn for each voice of each cue.
 *
 * Voices are told by voice tags (`<v Name>`), else by "Name:" at the beginning of a line; a cue that names nobody goes on with
 * the voice before. Who is agent and who is caller is told by `speakerMap`, by the names, or by the rule that
 * {@link TranscriptOptions.firstSpeaker} states. Read a little wider than the standard: words of a cue whose times are
 * broken are kept, without times.
 *
 * @param input - The file as text. A byte order mark and any line ends may stand in it.
 * @returns Speech in the order of the file. `labels` is empty. Two voices of one cue have the cue's times both.
 * @throws {@link Fault} `transcript/unreadable` when it is no text, longer than `maxLength`, has more cues or voices than
 *   `maxSegments`, or has neither the signature `WEBVTT` nor a cue.
 * @see W3C WebVTT: The Web Video Text Tracks Format, sections 4 (syntax) and 6 (parsing).
 *
 * @example
 * ```ts
 * import { parseWebVtt } from "evenkeel/formats"
 *
 * const file = "WEBVTT\n\n00:04.000 --> 00:06.500\n<v Agent>Harbour Plumbing, good evening.</v>\n"
 * parseWebVtt(file, { startedAt: 1_700_000_000_000 }).speech // => [{
 * //   op: "append", final: true, speaker: "agent", participantId: "agent-1", text: "Harbour Plumbing, good evening.",
 * //   startAt: 1_700_000_004_000, at: 1_700_000_006_500 }]
 * ```
 */
export function parseWebVtt(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parseSubtitles("webvtt", input, options, findBody))
}

/** Behind the signature and the header, which goes to the first blank line or cue (section 6.1, step 10). */
function findBody(lines: readonly string[]): number {
  const signature = lines.findIndex((line) => line.trim() !== "")
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[signature] ?? "")) return 0
  let line = signature + 1
  while (line < lines.length && lines[line]!.trim() !== "" && !lines[line]!.includes("-->")) line++
  return line
}
