import { Fault } from "../kernel/index.js"
import { defined, regex } from "../kernel/inner.js"
import type { ParticipantRole } from "../session/model/turn.js"
import { readSpeakerMap } from "./speaker-map.js"
import type { TranscriptOptions, TranscriptProblem } from "./transcript.js"
import type { TimeSpan } from "./vendor-label.js"

/** A day-long call with word-level data is about 12 MB of JSON; a text beyond this is no call. */
const MAX_LENGTH = 16_000_000

/** Captions change every two or three seconds, so a day is about 40,000 cues. */
const MAX_SEGMENTS = 50_000

/** Lines for each segment: a cue has five or six, and a spoken turn of twenty lines is a long one. */
const LINES_A_SEGMENT = 20

/** A week. A larger offset is a wrong unit or a wrong clock, not a place in a call. */
const MAX_OFFSET_MS = 604_800_000

/** Half of what a call takes in one turn: beyond this another one begins. UTF-16 units. */
export const LONGEST_TURN = 4_000

/** The year 3000: what is later was not counted in milliseconds, and no call takes it. */
const LAST_INSTANT = 32_503_680_000_000

/** UTF-16 that was read as bytes: every other sign is NUL. */
const UTF_16 = /^[^\0]{0,4}(?:[^\0]\0){4}|^\0[^\0]\0[^\0]/

/** A Word or zipped file, a PDF, RTF: no text, though read as one. */
const OTHER_FILE = /^\uFEFF?(?:PK\x03\x04|%PDF-|\{\\rtf)/

/** What every reader has at hand while it reads one transcript. */
export interface Reading {
  readonly options: TranscriptOptions
  /** Added to every offset. */
  readonly startedAt: number
  /** For the result: `startedAt` where the host gave a usable one. */
  readonly told: { readonly startedAt?: number }
  /** The host's `speakerMap`, for look-up by `toKey`. */
  readonly speakers: ReadonlyMap<string, ParticipantRole>
  readonly maxSegments: number
  readonly problems: TranscriptProblem[]
}

/** Opens a reading. An unusable `startedAt` is reported and taken as 0, never passed on. */
export function openReading(options: TranscriptOptions): Reading {
  const { startedAt = 0, maxSegments = MAX_SEGMENTS } = options
  const usable = isInstant(startedAt)
  const problems: TranscriptProblem[] = usable ? [] : [{ code: "startedAtInvalid", path: "options.startedAt" }]
  const from = usable ? Math.floor(startedAt) : 0
  const told = usable && options.startedAt !== undefined ? { startedAt: from } : {}
  return { options, startedAt: from, told, speakers: readSpeakerMap(options, problems), maxSegments, problems }
}

/** Whether a value is a time that a call can begin at. */
export const isInstant = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= LAST_INSTANT - MAX_OFFSET_MS

/**
 * The text to read, bounded, without what cannot be stored: NUL and lone surrogates become U+FFFD (PostgreSQL refuses both
 * in JSON), without a byte order mark.
 *
 * @throws {@link Fault} `transcript/unreadable` when it is no text, longer than `maxLength`, or in UTF-16 read as something else.
 */
export function takeText(input: unknown, form: string, { maxLength = MAX_LENGTH }: TranscriptOptions): string {
  if (typeof input !== "string" || OTHER_FILE.test(input)) throw unreadable(form, isBytes(input) ? "bytes" : "notText")
  if (UTF_16.test(input)) throw unreadable(form, "encoding")
  if (!(input.length <= maxLength)) throw unreadable(form, "tooLong", { length: input.length, limit: maxLength })
  if (input.trim() === "") throw unreadable(form, "empty")
  return toStorable(input.replace(/^\uFEFF/, ""))
}

/** Whether it is a file as it was read, not yet decoded: a Buffer, for one. */
export const isBytes = (input: unknown): boolean => (input as ArrayBuffer | undefined)?.byteLength !== undefined

const UNPAIRED = /* @__PURE__ */ regex("[\\0\\p{Surrogate}]", "gu")

/** The same text with NUL and lone surrogates as U+FFFD. */
export const toStorable = (text: string): string => text.replace(UNPAIRED(), "\uFFFD")

/** The head of an id, without half a sign. */
export const toId = (id: string, length: number): string => toStorable(id.slice(0, length))

/** The lines of a text, whichever ends they have. No more than the segments allow. */
export function takeLines(input: unknown, form: string, { options, maxSegments }: Reading): readonly string[] {
  const limit = maxSegments * LINES_A_SEGMENT
  const lines = takeText(input, form, options).split(/\r\n|\r|\n/, limit + 1)
  if (!(lines.length <= limit)) throw unreadable(form, "tooMany", { limit })
  return lines
}

/** The one fault of all readers: why, as a code and numbers, never with words of the transcript. */
export function unreadable(form: string, reason: string, numbers: Readonly<Record<string, number>> = {}): Fault {
  return new Fault("transcript/unreadable", { detail: { form, reason, ...numbers } })
}

/** Refuses more segments than the reading allows, before any of them is read. */
export function checkCount(count: number, form: string, { maxSegments }: Reading): void {
  if (!(count <= maxSegments)) throw unreadable(form, "tooMany", { count, limit: maxSegments })
}

/**
 * Offsets from the beginning as times of a turn; `undefined` is none that was told. What cannot be a time is left out and reported once; of an inverted
 * pair the start is kept, since sources order by it.
 */
export function readTimes(
  startMs: unknown,
  endMs: unknown,
  path: string,
  { startedAt, problems }: Reading,
): { readonly startAt?: number; readonly at?: number } {
  const [startAt, at] = [startMs, endMs].map((ms) => (isOffset(ms) ? startedAt + Math.round(ms) : undefined))
  const isInverted = at! < startAt!
  const isBad = [startMs, endMs].some((ms) => ms !== undefined && !isOffset(ms))
  if (isBad || isInverted) problems.push({ code: isBad ? "badTime" : "invertedTime", path })
  return defined({ startAt, at: isInverted ? undefined : at })
}

/** Offsets from the beginning as a stretch of the call, or nothing and a problem. */
export function readTimeSpan(startMs: unknown, endMs: unknown, path: string, reading: Reading): TimeSpan | undefined {
  if (isOffset(startMs) && isOffset(endMs) && startMs <= endMs)
    return { startAt: reading.startedAt + Math.round(startMs), endAt: reading.startedAt + Math.round(endMs) }
  reading.problems.push({ code: "badLabel", path })
  return undefined
}

/** Whether a value is milliseconds from the beginning of a call. */
export const isOffset = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= MAX_OFFSET_MS
