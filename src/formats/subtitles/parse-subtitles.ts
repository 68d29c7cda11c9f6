import { castVoices, type Saying } from "../cast-voices.js"
import { checkCount, openReading, takeLines, unreadable } from "../reading.js"
import { toKey } from "../speaker-map.js"
import { roleOfName } from "../speaker-name.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { readCueText } from "./cue-text.js"
import { readCues } from "./read-cues.js"

/** What WebVTT and SubRip share: cues to speech. `findBody` tells the first line that may belong to a cue. */
export function parseSubtitles(
  form: "webvtt" | "srt",
  input: unknown,
  options: TranscriptOptions,
  findBody: (lines: readonly string[]) => number,
): Transcript {
  const reading = openReading(options)
  const lines = takeLines(input, form, reading)
  const from = findBody(lines)
  const { cues, stray } = readCues(lines, from, form === "srt")
  if (cues.length === 0 && from === 0) throw unreadable(form, "noCues")
  checkCount(cues.length, form, reading)
  for (const line of stray) reading.problems.push({ code: "unreadLine", path: `lines.${line}` })
  const isKnown = (name: string) => reading.speakers.has(toKey(name)) || roleOfName(name) !== undefined
  const sayings = cues.flatMap(({ startMs, endMs, payload }, index): Saying[] => {
    const path = `cues.${index}`
    const voices = readCueText(payload, isKnown)
    if (voices.length === 0) reading.problems.push({ code: "noText", path })
    return voices.map((voice) => ({ ...voice, path, startMs, endMs }))
  })
  checkCount(sayings.length, form, reading)
  const { speech, participants } = castVoices(sayings, reading)
  return { form, ...reading.told, speech, labels: [], participants, problems: reading.problems }
}
