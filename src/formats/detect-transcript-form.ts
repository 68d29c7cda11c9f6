import { orInvalidInput } from "../kernel/index.js"
import { jsonFormOf } from "./json-form.js"
import { looksLikeJson, readJsonValues } from "./json/json-values.js"
import { parseCueTime } from "./subtitles/read-cues.js"
import { openReading } from "./reading.js"
import { roleOfName } from "./speaker-name.js"
import { readColumns } from "./table/read-columns.js"
import { joinHeads, readLineHead } from "./text/line-head.js"
import type { TranscriptForm } from "./transcript.js"

/** How much of a text is looked at: the head of a transcript shows its form. UTF-16 units. */
const HEAD_LENGTH = 65_536

/**
 * Tells which form of transcript something is, by what stands in it and never by a file's name.
 *
 * @param input - A text, or JSON already parsed.
 * @returns Nothing where it looks like none of them. Never throws. JSON is parsed for it: hand in the parsed value where you have
 *   one.
 *
 * @example
 * ```ts
 * import { detectTranscriptForm } from "evenkeel/formats"
 *
 * detectTranscriptForm("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello.") // => "webvtt"
 * detectTranscriptForm("Agent: Good morning.") // => "text"
 * detectTranscriptForm({ EventType: "STARTED" }) // => "amazon.realtime"
 * detectTranscriptForm("no transcript at all") // => undefined
 * ```
 */
export function detectTranscriptForm(input: unknown): TranscriptForm | undefined {
  return orInvalidInput({ input }, () => {
    if (typeof input !== "string") return jsonFormOf(Array.isArray(input) ? input : [input])
    if (!looksLikeJson(input)) return formOfText(input)
    try {
      return jsonFormOf(readJsonValues(input, "json", openReading({})))
    } catch {
      return undefined
    }
  })
}

/** The form of a text that is no JSON. */
export function formOfText(text: string): TranscriptForm | undefined {
  const head = text.slice(0, HEAD_LENGTH).trimStart()
  if (/^WEBVTT(?:\s|$)/.test(head)) return "webvtt"
  const lines = head.split(/\r\n|\r|\n/)
  if (lines.some(isTiming)) return "srt"
  if (readColumns(head) !== undefined) return "table"
  const isKnown = (name: string) => roleOfName(name) !== undefined
  const isNamed = (line: string) => readLineHead(line, isKnown).name !== undefined
  return joinHeads(lines).some(isNamed) ? "text" : undefined
}

function isTiming(line: string): boolean {
  const arrow = line.indexOf("-->")
  return arrow > 0 && parseCueTime(line.slice(0, arrow).trim()) >= 0
}
