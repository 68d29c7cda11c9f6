import { field, listOf, ratioOf, secondsOf, textOf, wordsOf } from "../json/fields.js"
import type { Reading } from "../reading.js"
import { parseRfc3339 } from "../rfc3339.js"

/** Something said, as a vCon tells it. */
export interface VconSaying {
  /** Index of a party; or the name that a transcript gives a voice. */
  readonly by: number | string | undefined
  readonly text: string
  readonly path: string
  /** Milliseconds since the Unix epoch. */
  readonly startAt: number | undefined
  readonly durationMs: number
  readonly asrConfidence?: number | undefined
}

/** The `text` dialogs of a vCon. */
export function readDialogs(vcon: unknown, reading: Reading): readonly VconSaying[] {
  return listOf(field(vcon, "dialog")).flatMap((dialog, index) => {
    const path = `dialog.${index}`
    const type = textOf(dialog, "type")
    if (!type) reading.problems.push({ code: "badSegment", path })
    if (type !== "text") return []
    const text = textOf(dialog, "body")?.trim() ?? ""
    const media = textOf(dialog, "mediatype") ?? textOf(dialog, "mimetype") ?? "text/plain"
    const isPlain = /^text\/plain\b/i.test(media) && textOf(dialog, "encoding") !== "base64url"
    if (!isPlain || text === "") {
      reading.problems.push({ code: isPlain ? "noText" : "badSegment", path })
      return []
    }
    const by = firstParty(field(dialog, "originator")) ?? firstParty(field(dialog, "parties"))
    return [{ by, text, path, startAt: startOf(dialog), durationMs: secondsOf(dialog, "duration") }]
  })
}

/** A list of `{parties, start, duration, text}`. */
export function readList(body: readonly unknown[], path: string, reading: Reading): readonly VconSaying[] {
  return body.flatMap((each, index) => {
    const text = wordsOf(each, "text", `${path}.${index}`, reading)
    if (text === undefined) return []
    const by = firstParty(field(each, "parties"))
    const saying = { by, text, startAt: startOf(each), durationMs: secondsOf(each, "duration") }
    return [{ ...saying, path: `${path}.${index}` }]
  })
}

/** A WTF body: seconds from the beginning of its dialog. */
export function readWtf(
  body: unknown,
  path: string,
  fromAt: number | undefined,
  reading: Reading,
): readonly VconSaying[] {
  return listOf(field(body, "segments")).flatMap((each, index) => {
    const at = `${path}.segments.${index}`
    const text = wordsOf(each, "text", at, reading)
    if (text === undefined) return []
    const [start, end] = [secondsOf(each, "start"), secondsOf(each, "end")]
    const speaker = field(each, "speaker")
    const by =
      typeof speaker === "number" ? `speaker ${speaker}` : typeof speaker === "string" ? speaker.slice(0, 100) : ""
    const times = { startAt: (fromAt ?? 0) + start, durationMs: end - start }
    return [{ by: by === "" ? undefined : by, text, path: at, ...times, asrConfidence: ratioOf(each, "confidence") }]
  })
}

/** When something began. */
export const startOf = (value: unknown): number | undefined => parseRfc3339(textOf(value, "start") ?? "")

/** An index, or the first in a list of them, which may be nested by channel. */
export function firstParty(value: unknown): number | undefined {
  const first = Array.isArray(value) ? (value as unknown[]).flat(1).find((each) => each !== null) : value
  return Number.isInteger(first) && (first as number) >= 0 ? (first as number) : undefined
}
