import { orInvalidInput } from "../../kernel/index.js"
import { splitRows } from "../../kernel/inner.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { partHead } from "../plain-head.js"
import { checkCount, openReading, takeText, unreadable, type Reading } from "../reading.js"
import { toKey } from "../speaker-map.js"
import { roleOfName } from "../speaker-name.js"
import { readLineStamp } from "../text/line-stamp.js"
import { createStampClock } from "../text/stamp-clock.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { readColumns, type Columns } from "./read-columns.js"

/**
 * Reads a table with a head: CSV, semicolons, tabs or bars, as consoles export calls. Columns are told by their names (`time`,
 * `speaker`, `text` and the like). Times are a clock, seconds, or milliseconds where the head says `ms` and in Whisper's TSV.
 *
 * @param input - The file as text.
 * @returns Speech in the order of the rows. `labels` is empty.
 * @throws {@link Fault} `transcript/unreadable` when it is no text, has no head with a column of words and one of speakers or times,
 *   or is larger than the limits.
 * @see RFC 4180 for quoting.
 *
 * @example
 * ```ts
 * import { parseTable } from "evenkeel/formats"
 *
 * const { speech } = parseTable('time,speaker,text\n00:03,Agent,"Good morning, Hill Clinic."\n00:09,Customer,Hello.')
 * speech.map(({ speaker, startAt, text }) => [speaker, startAt, text]) // => [
 * //   ["agent", 3_000, "Good morning, Hill Clinic."],
 * //   ["caller", 9_000, "Hello."],
 * // ]
 * ```
 */
export function parseTable(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openReading(options)
  const text = takeText(input, "table", options)
  const columns = readColumns(text)
  if (columns === undefined) throw unreadable("table", "unknownForm")
  const rows = splitRows(text.trimStart(), columns.separator, reading.maxSegments + 2).slice(1)
  checkCount(rows.length, "table", reading)
  const toMs = createCellClock(columns, reading)
  const sayings = rows.flatMap(({ cells }, index) => readRow(cells, `rows.${index}`, columns, reading, toMs))
  if (sayings.length === 0) throw unreadable("table", "noText")
  const { speech, participants } = castVoices(sayings, reading)
  return { form: "table", ...reading.told, speech, labels: [], participants, problems: reading.problems }
}

type CellClock = (cell: string | undefined, path: string) => number | undefined

function readRow(
  row: readonly string[],
  path: string,
  { text: words, speaker, start, end }: Columns,
  { problems, speakers }: Reading,
  toMs: CellClock,
): readonly Saying[] {
  const given = row[words] ?? ""
  const isKnown = (name: string): boolean => speakers.has(toKey(name)) || roleOfName(name) !== undefined
  const cell = row[speaker] ?? ""
  const named = cell === "" ? partHead(given, isKnown) : { name: cell.slice(0, 100), text: given }
  const text = (named?.text ?? given).replace(/\s+/g, " ").trim()
  const [startMs, endMs] = [toMs(row[start], path), toMs(row[end], path)]
  if (text === "") {
    problems.push({ code: "noText", path })
    return []
  }
  return [{ name: named?.name, text, path, startMs, endMs }]
}

/** Numbers are places in the call; a clock is read as in plain text. An empty cell is no time, and no mistake. */
function createCellClock({ inMs }: Columns, reading: Reading): CellClock {
  const clock = createStampClock(reading)
  return (cell = "", path) => {
    if (cell === "") return undefined
    if (/^\d{1,12}(?:\.\d{1,9})?$/.test(cell)) return Math.round(Number(cell) * (inMs ? 1 : 1_000))
    const stamp = readLineStamp(cell)
    if (stamp !== undefined && stamp.rest === "") return clock(stamp, path)
    reading.problems.push({ code: "badTime", path })
    return undefined
  }
}
