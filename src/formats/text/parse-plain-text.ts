import { regex } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { checkCount, openReading, takeLines, unreadable, type Reading } from "../reading.js"
import { toKey } from "../speaker-map.js"
import { roleOfName } from "../speaker-name.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import { joinHeads, readLineHead } from "./line-head.js"
import { createStampClock } from "./stamp-clock.js"

/**
 * Reads lines of the form "Name: text", each with a time before it or not.
 *
 * A line that names nobody goes on with the turn before; with a time in brackets it is a new turn of the same voice. Lines
 * before the first name are left out and reported. Who is agent and who is caller is told by `speakerMap`, by the names, or
 * by the rule that {@link TranscriptOptions.firstSpeaker} states.
 *
 * Times are taken as they stand and never made up: only `startAt` is given, and only where a line has one. `00:12` is
 * minutes and seconds from the beginning. Times of day (AM, PM, a date, or a first stamp of one hour or more) are counted
 * from the first stamp, which then stands for `startedAt`; `timeOfDay` in `problems` says so.
 *
 * @param input - The text.
 * @returns Speech in the order of the text, without `at`. `labels` is empty.
 * @throws {@link Fault} `transcript/unreadable` when it is no text, longer than `maxLength`, has more turns than
 *   `maxSegments`, or has no line with a name.
 *
 * @example
 * ```ts
 * import { parsePlainText } from "evenkeel/formats"
 *
 * const { speech, problems } = parsePlainText("[00:03] Priya: Good morning.\n[00:05] Daniel: Hello,\nit is me again.")
 * speech.map(({ speaker, startAt, text }) => [speaker, startAt, text]) // => [
 * //   ["agent", 3_000, "Good morning."],
 * //   ["caller", 5_000, "Hello, it is me again."],
 * // ]
 * problems.map(({ code, role }) => [code, role]) // => [["speakerGuessed", "agent"], ["speakerGuessed", "caller"]]
 * ```
 */
export function parsePlainText(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openReading(options)
  const sayings = readTurns(joinHeads(takeLines(input, "text", reading)), reading)
  const { speech, participants } = castVoices(sayings, reading)
  return { form: "text", ...reading.told, speech, labels: [], participants, problems: reading.problems }
}

/** A turn while its lines are being collected. */
interface OpenTurn extends Omit<Saying, "text"> {
  readonly texts: string[]
}

const NO_SMALL_LETTER = /* @__PURE__ */ regex("^\\P{Ll}", "u")

function readTurns(lines: readonly string[], reading: Reading): Saying[] {
  const isTold = (name: string) => reading.speakers.has(toKey(name)) || roleOfName(name) !== undefined
  // Names with capitals first: "rosa:" is a name where "Rosa:" stands elsewhere, or where no name has a capital.
  const names = lines.map((line) => readLineHead(line, isTold).name).filter((name) => name !== undefined)
  const keys = new Set(names.map(toKey))
  const isKnown = (name: string) => keys.has(toKey(name)) || isTold(name)
  const anyCase = !names.some((name) => NO_SMALL_LETTER().test(name))
  const clock = createStampClock(reading)
  const turns: OpenTurn[] = []
  let waiting: number | undefined
  const parts = lines.flatMap((line, index) => partVoices(line, isKnown).map((part) => [index, part] as const))
  for (const [index, part] of parts) {
    const { stamp, name, text } = readLineHead(part, isKnown, anyCase)
    const path = `lines.${index}`
    const startMs = stamp === undefined ? waiting : clock(stamp, path)
    const last = turns.at(-1)
    waiting = undefined
    if (name === undefined && text === "") waiting = startMs
    else if (name !== undefined || (stamp !== undefined && last !== undefined)) {
      turns.push({ name, texts: [text], path, startMs })
      checkCount(turns.length, "text", reading)
    } else if (last === undefined) reading.problems.push({ code: "unreadLine", path })
    else last.texts.push(text)
  }
  if (turns.length === 0) throw unreadable("text", "noNames")
  return closeTurns(turns, reading)
}

/** "Customer: …", with a time before it or none. */
const VOICE = /^(?:\[[\d:]{4,8}\]\s)?[^:.?!]{1,60}:\s/

/** "Agent: Good day. Customer: Hello.": a voice that is known begins its turn behind the end of a sentence, too. */
function partVoices(line: string, isKnown: (name: string) => boolean): readonly string[] {
  if (!line.includes(": ")) return [line]
  const parts: string[] = []
  for (const part of line.split(/(?<=[.?!…]["”’)]?)\s/)) {
    const isVoice = parts.length === 0 || (VOICE.test(part) && isKnown(readLineHead(part, isKnown).name ?? ""))
    parts.push(isVoice ? part : `${parts.pop()} ${part}`)
  }
  return parts
}

/** Joins the lines of each turn; a name without any words is reported and left out. */
function closeTurns(turns: readonly OpenTurn[], { problems }: Reading): Saying[] {
  return turns.flatMap(({ texts, ...turn }) => {
    const text = texts.join(" ").replace(/\s+/g, " ").trim()
    if (text === "") problems.push({ code: "noText", path: turn.path })
    return text === "" ? [] : [{ ...turn, text }]
  })
}
