import { ownOf } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import type { ParticipantRole } from "../../session/model/turn.js"
import { castVoices, type Saying } from "../cast-voices.js"
import { deepgramFormOf } from "../deepgram/deepgram-form.js"
import { parseDeepgram } from "../deepgram/parse-deepgram.js"
import { deep, field, listOf, textOf } from "../json/fields.js"
import { takeValues } from "../json/json-values.js"
import { checkCount, isInstant, openReading, unreadable, type Reading } from "../reading.js"
import { roleOfName } from "../speaker-name.js"
import { toKey } from "../speaker-map.js"
import { parsePlainText } from "../text/parse-plain-text.js"
import type { Transcript, TranscriptOptions } from "../transcript.js"
import type { VendorLabel } from "../vendor-label.js"
import { firstParty, readDialogs, readList, readWtf, startOf, type VconSaying } from "./read-dialogs.js"
import { isVcon, isWtf } from "./vcon-form.js"

/** Roles that others write, besides those whose name tells it (`agent`, `customer`, `supervisor` …). */
const ROLES: Readonly<Record<string, ParticipantRole>> = {
  contact: "caller",
  thirdparty: "thirdParty",
  sme: "thirdParty",
  relayoperator: "relayOperator",
}

/** Kinds of analyses that hold a transcript, in the order in which they are taken. */
const TRANSCRIPTS = ["wtf_transcription", "transcript", "transcript-redacted"]

/**
 * Reads the conversation out of a vCon, of this syntax version or an older one, strict or not; also a WTF body by itself.
 *
 * Taken are `text` dialogs; where there are none, the first transcript among the analyses that can be read: a WTF body, a list of
 * `{parties, start, duration, text}`, Deepgram's own file, or "Name: text". Bodies may be JSON or JSON in a string.
 *
 * Who is who is told by `speakerMap` (a party's name, its role, or `party 0`), then by the party's role, then by its name.
 *
 * @param input - JSON as text, or parsed. Signed and encrypted vCons are to be opened by the host.
 * @returns Times are the vCon's, and `startedAt` the earliest of them; the option counts only where the vCon tells none. `labels` has
 *   the summary where there is one.
 * @throws {@link Fault} `transcript/unreadable` when it is no vCon, holds no words that can be read, or is larger than the limits.
 * @see draft-ietf-vcon-vcon-core; draft-howe-vcon-wtf-extension.
 *
 * @example
 * ```ts
 * import { parseVcon } from "evenkeel/formats"
 *
 * const { speech } = parseVcon({
 *   vcon: "0.0.1",
 *   parties: [{ name: "Imani", role: "agent" }, { tel: "+15550143", role: "contact" }],
 *   dialog: [{ type: "text", start: "2026-01-01T00:00:00Z", parties: [1], mimetype: "text/plain", body: "It is out." }],
 * })
 * speech.map(({ speaker, text, startAt }) => [speaker, text, startAt]) // => [["caller", "It is out.", 1_767_225_600_000]]
 * ```
 */
export function parseVcon(input: unknown, options: TranscriptOptions = {}): Transcript {
  return orInvalidInput({ input, options }, () => parse(input, options))
}

function parse(input: unknown, options: TranscriptOptions): Transcript {
  const reading = openReading(options)
  const value = takeValues(input, "vcon", reading).find((each) => isVcon(each) || isWtf(each))
  if (value === undefined) throw unreadable("vcon", "unknownForm")
  checkCount(listOf(field(value, "dialog")).length, "vcon", reading)
  const labels = readSummaries(value, reading)
  const texts = readDialogs(value, reading)
  const said =
    texts.length > 0 ? texts : isWtf(value) ? readWtf(value, "body", undefined, reading) : readAnalyses(value, reading)
  if ("form" in said)
    return {
      ...said,
      form: "vcon",
      labels: [...said.labels, ...labels],
      problems: [...reading.problems, ...said.problems],
    }
  if (said.length === 0) throw unreadable("vcon", "noWords")
  checkCount(said.length, "vcon", reading)
  return cast(value, said, labels, reading)
}

/** Who said what, and when: from the earliest time on, where the vCon tells times. */
function cast(
  vcon: unknown,
  said: readonly VconSaying[],
  labels: readonly VendorLabel[],
  reading: Reading,
): Transcript {
  const starts = said.flatMap(({ startAt }) => (startAt !== undefined && Number.isFinite(startAt) ? [startAt] : []))
  const baseAt = starts.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const isAbsolute = baseAt > 1e11 && isInstant(baseAt)
  const parties = listOf(field(vcon, "parties"))
  const names = nameParties(parties)
  const speakers = new Map([...rolesOf(parties, names, reading), ...reading.speakers])
  const sayings = said.map(({ by, startAt, durationMs, text, path, asrConfidence }): Saying => {
    const name = typeof by === "number" ? (names[by] ?? `party ${by}`) : by
    const startMs = startAt === undefined ? undefined : isAbsolute ? startAt - baseAt : startAt
    const endMs = startMs! + durationMs
    return { name, text, path, startMs, endMs: Number.isNaN(endMs) ? undefined : endMs, asrConfidence }
  })
  const whole = isAbsolute ? { ...reading, startedAt: baseAt } : reading
  const { speech, participants } = castVoices(sayings, { ...whole, speakers })
  const told = isAbsolute ? { startedAt: baseAt } : reading.told
  return { form: "vcon", ...told, speech, labels, participants, problems: reading.problems }
}

function readAnalyses(vcon: unknown, reading: Reading): readonly VconSaying[] | Transcript {
  const analyses = listOf(field(vcon, "analysis"))
  for (const type of TRANSCRIPTS)
    for (const [index, analysis] of analyses.entries()) {
      if (textOf(analysis, "type") !== type) continue
      const dialog = listOf(field(vcon, "dialog"))[firstParty(field(analysis, "dialog")) ?? 0]
      const said = readBody(bodyOf(analysis), `analysis.${index}.body`, startOf(dialog), reading)
      if ("form" in said || said.length > 0) return said
      reading.problems.push({ code: "badSegment", path: `analysis.${index}` })
    }
  return []
}

function readBody(
  body: unknown,
  path: string,
  fromAt: number | undefined,
  reading: Reading,
): readonly VconSaying[] | Transcript {
  const options = fromAt === undefined ? reading.options : { ...reading.options, startedAt: fromAt }
  if (Array.isArray(body)) return readList(body, path, reading)
  if (isWtf(body)) return readWtf(body, path, fromAt, reading)
  if (deepgramFormOf(body) === "deepgram.prerecorded") return parseDeepgram(body, options)
  if (typeof body !== "string") return []
  try {
    return parsePlainText(body, options)
  } catch {
    return [] // no names in it
  }
}

/** JSON that stands in a string is what it says. */
function bodyOf(value: unknown): unknown {
  const body = field(value, "body")
  if (typeof body !== "string" || textOf(value, "encoding") !== "json") return body
  try {
    return JSON.parse(body) as unknown
  } catch {
    return body
  }
}

function readSummaries(vcon: unknown, { problems }: Reading): readonly VendorLabel[] {
  return listOf(field(vcon, "analysis")).flatMap((analysis, index) => {
    const type = textOf(analysis, "type")
    const body = textOf(analysis, "body")?.trim() ?? ""
    const isText = textOf(analysis, "encoding") !== "base64url" && body !== ""
    if (type === undefined || (type === "summary" && !isText))
      problems.push({ code: "badLabel", path: `analysis.${index}` })
    return type === "summary" && isText ? [{ kind: "summary" as const, source: "vendor" as const, text: body }] : []
  })
}

/** A name for each party; its place where it has none, or another has the same. */
function nameParties(parties: readonly unknown[]): readonly string[] {
  const taken = new Set([""])
  return parties.map((party, index) => {
    const name = textOf(party, "name")?.trim().slice(0, 100) ?? ""
    if (taken.has(name)) return `party ${index}`
    taken.add(name)
    return name
  })
}

function rolesOf(
  parties: readonly unknown[],
  names: readonly string[],
  { speakers }: Reading,
): readonly (readonly [string, ParticipantRole])[] {
  return parties.flatMap((party, index) => {
    const told = textOf(party, "role") ?? textOf(deep(party, "meta"), "role") ?? ""
    const key = toKey(told)
    const role = speakers.get(`party ${index}`) ?? speakers.get(key) ?? ownOf(ROLES, key) ?? roleOfName(told)
    return role === undefined ? [] : [[toKey(names[index]!), role] as const]
  })
}
