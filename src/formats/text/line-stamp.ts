/** A time at the head of a line. */
export interface LineStamp {
  readonly ms: number
  /** It says itself that it is a time of day: by AM or PM, or by a date. */
  readonly ofDay: boolean
  /** In brackets: then a line may go on without a name. */
  readonly bracketed: boolean
  /** What stands behind it. */
  readonly rest: string
}

/**
 * `00:12`, `1:02:03`, `00:12.500`, `12:03:04 PM`, `2026-03-02 15:04:05`, each also in brackets, alone or with an end
 * (`00:12 - 00:15`), and with a dash behind.
 */
const STAMP =
  /^([[(]?)\s?((?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:T|,? ))?(\d{1,3}):(\d\d)(?::(\d\d))?(?:[.,](\d{1,3}))?(?:\s?([ap])\.?m\.?)?(?:Z|[+-]\d\d:?\d\d)?(?:\s?(?:-->|[-–—])\s?\d[\d:.,]{2,11})?\s?[\])]?(?:\s+[-–—|])?(?=\s|$)/i

/** "Dana (00:12): text", "Dana [00:12] text", and "Dana  10:41 AM" alone on its line. */
const TIME_BEHIND =
  /^([^:([]{1,60}?)\s?(?:([[(]\d{1,3}:\d\d(?::\d\d)?[\])])(?:\s?:|(?<=\]))(?=\s|$)|[\s·|]{1,4}(\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?)$|\s(\d{1,2}:\d\d(?::\d\d)?)\s?:(?=\s))/i

/** A line whose time stands behind the name, with the time first: "(00:12) Dana: text". Others as they are. */
export function putTimeFirst(line: string): string {
  const match = TIME_BEHIND.exec(line)
  const name = match?.[1]?.trim() ?? ""
  // "Call me at 10:15" is no name.
  if (match === null || !/^\p{Lu}\S*(?:\s(?:[\p{Lu}\d(]\S*|de|van|von))*$/u.test(name)) return line
  return `${match[2] ?? match[3] ?? match[4] ?? ""} ${name}:${line.slice(match[0].length)}`
}

/** Reads the time at the head of a line, or nothing. Two parts are minutes and seconds, with AM or PM or a date hours and minutes. */
export function readLineStamp(line: string): LineStamp | undefined {
  const match = STAMP.exec(line.slice(0, 64))
  if (match === null) return undefined
  const [whole, bracket, date, first, second, third, fraction = "", half] = match
  const ofDay = date !== undefined || half !== undefined
  const three = third !== undefined || ofDay
  const hours = three ? toHours(Number(first), half) : 0
  const minutes = Number(three ? second : first)
  const seconds = Number(three ? (third ?? 0) : second)
  if (seconds > 59 || (three && minutes > 59) || (ofDay && hours > 23) || (half !== undefined && Number(first) > 12))
    return undefined
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + Number(fraction.padEnd(3, "0"))
  return { ms, ofDay, bracketed: bracket !== "", rest: line.slice(whole.length).trim() }
}

/** Twelve at night is 0, twelve at noon is 12. */
function toHours(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0)
}
