// Checked access to JSON of unknown shape. By hand and not by zod: one wrong member must cost that member only, where a schema
// would refuse the whole file, and all of this importer weighs under 5 kB, where zod alone weighs 24 (gzipped).
import { toId, toStorable } from "../reading.js"
import type { TranscriptProblem } from "../transcript.js"

/** How much of an id is taken, in UTF-16 units: a call takes 200, and room is left for what is put behind it. */
const MAX_ID_LENGTH = 190

/** A member of an object, own properties only; nothing for everything else. */
export const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** A member of a member, as deep as the keys go. */
export const deep = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce(field, value)

/** A member that is text. */
export function textOf(value: unknown, key: string): string | undefined {
  const member = field(value, key)
  return typeof member === "string" ? toStorable(member) : undefined
}

/** A member that is something said; nothing, and a problem, where there is no text or none in it. */
export function wordsOf(
  value: unknown,
  key: string,
  path: string,
  { problems }: { readonly problems: TranscriptProblem[] },
): string | undefined {
  const text = textOf(value, key)?.trim()
  if (!text) problems.push({ code: text === undefined ? "badSegment" : "noText", path })
  return text || undefined
}

/** A member that is an id: text of 1 character or more, of which 190 are taken. */
export function idOf(value: unknown, key: string): string | undefined {
  const id = field(value, key)
  return typeof id === "string" ? toId(id, MAX_ID_LENGTH) || undefined : undefined
}

/** A value that is a list, else an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The members of an object, in order, own properties only. */
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []

/**
 * A list of a vendor's labels, as deep as the keys go. What stands on the way and is of another type is reported as a label left out.
 */
export function listIn(
  value: unknown,
  keys: readonly string[],
  path: string,
  reading: { readonly problems: TranscriptProblem[] },
): readonly unknown[] {
  const [key, ...others] = keys
  if (value === undefined || value === null) return []
  if (key !== undefined && typeof value === "object" && !Array.isArray(value))
    return listIn(field(value, key), others, `${path}.${key}`, reading)
  if (key === undefined && Array.isArray(value)) return value
  reading.problems.push({ code: "badLabel", path })
  return []
}

/** The same for an object of labels by some name: its members. */
export const entriesIn = (
  value: unknown,
  keys: readonly string[],
  path: string,
  reading: { readonly problems: TranscriptProblem[] },
): readonly (readonly [string, unknown])[] => {
  const object = deep(value, ...keys)
  const isNone = typeof object === "object" && !Array.isArray(object)
  return isNone ? entriesOf(object) : (listIn(value, [...keys, ""], path, reading) as [])
}

/** A member that is a finite number. */
export function numberOf(value: unknown, key: string): number | undefined {
  const member = field(value, key)
  return typeof member === "number" && Number.isFinite(member) ? member : undefined
}

/** A number of seconds as milliseconds; NaN for everything else, which is no time. Some vendors write numbers as text. */
export function secondsOf(value: unknown, key: string): number {
  const member = field(value, key)
  if (typeof member === "string" && /^\d{1,9}(?:\.\d{1,9})?$/.test(member)) return Math.round(Number(member) * 1_000)
  return typeof member === "number" ? Math.round(member * 1_000) : Number.NaN
}

/** A member that is a confidence from 0 to 1, also where it is written as text. */
export function ratioOf(value: unknown, key: string): number | undefined {
  const member = field(value, key)
  const ratio = typeof member === "string" && /^\d(?:\.\d{1,20})?$/.test(member) ? Number(member) : member
  return typeof ratio === "number" && ratio >= 0 && ratio <= 1 ? ratio : undefined
}

/** The mean of a confidence over the words that have one. */
export function meanOf(words: readonly unknown[], key: string): number | undefined {
  const ratios = words.flatMap((word) => ratioOf(word, key) ?? [])
  return ratios.length === 0 ? undefined : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
}
