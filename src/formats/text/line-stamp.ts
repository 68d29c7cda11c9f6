/** A time at the head of a line. */
export interface LineStamp {
  /** NaN where it cannot be one: `[99:99]`. */
  readonly ms: number
  /** It says itself that it is a time of day: by AM or PM, or by a date. */
  readonly ofDay: boolean
  /** In brackets: then a line may go on without a name. */
  readonly bracketed: boolean
  /** A square bracket or a colon closes it: then a name before it is one. */
  readonly closed: boolean
  /** What stands behind it. */
  readonly rest: string
}

const MONTH = "(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
const DATE = `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:\\d{1,2}\\.? ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?`
const CLOCK = "(\\d{1,3}):(\\d\\d)(?::(\\d\\d))?(?:[.,](\\d{1,3}))?(?:\\s?([ap])\\.?m\\.?)?(?:Z|[+-]\\d\\d:?\\d\\d)?"
const RANGE_END = "(?:\\s?(?:-->|[-–—])\\s?\\d[\\d:.,]{2,11})?"

let stamp: RegExp | undefined

/**
 * Reads the time at the head of a line, or nothing: `00:12`, `1:02:03`, `00:12.500`, `12:03:04 PM`, each also with a date before
 * or behind it, in brackets, with an end (`00:12 - 00:15`), and with a dash or a colon behind.
 *
 * Two parts are minutes and seconds, with AM or PM or a date hours and minutes.
 */
export function readLineStamp(line: string): LineStamp | undefined {
  stamp ??= new RegExp(
    `^([[({]?)\\s?((?:${DATE})(?:T|,? (?:at )?))?${CLOCK}${RANGE_END}(, (?:${DATE}))?\\s?([\\])}]?)(\\s?:|\\s+[-–—|])?(?=\\s|$|\\[)`,
    "i",
  )
  const head = line.slice(0, 64)
  const match = /\d/.test(head) ? stamp.exec(head) : null
  if (match === null) return undefined
  const [whole, bracket, before, first, second, third, fraction = "", half, after, close, joint = ""] = match
  const ofDay = (before ?? after ?? half) !== undefined
  const three = third !== undefined || ofDay
  const [hours, minutes, seconds] = three ? [toHours(Number(first), half), second, third ?? 0] : [0, first, second]
  const isTime =
    Number(seconds) < 60 &&
    (!three || Number(minutes) < 60) &&
    (!ofDay || Number(first) < (half === undefined ? 24 : 13))
  const ms = ((hours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(fraction.padEnd(3, "0"))
  return {
    ms: isTime ? ms : NaN,
    ofDay,
    bracketed: bracket !== "",
    closed: close === "]" || joint.includes(":"),
    rest: line.slice(whole.length).trim(),
  }
}

/** Twelve at night is 0, twelve at noon is 12. */
function toHours(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0)
}
