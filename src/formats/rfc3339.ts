const FORM =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9})\d{0,9})?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)$/

/** An RFC 3339 time as milliseconds since the Unix epoch, or nothing. Offsets without minutes or colon are read too. */
export function parseRfc3339(text: string): number | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const [, , , , , , , fraction = "", , sign, offsetHours = "0", offsetMinutes = "0"] = match
  const ms = Math.floor(Number(`0.${fraction === "" ? "0" : fraction}`) * 1_000)
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), ms)
  const shown = new Date(at)
  // What overflows is another day than the one that was written. Leap seconds are taken as the one before.
  const isSound =
    shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day && hour < 24 && minute < 60 && second < 61
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  const instant = sign === undefined ? at : at - (sign === "-" ? -offset : offset)
  return isSound && instant >= 0 ? instant : undefined
}

/** The latest time that RFC 3339 can write. */
const LAST = 253_402_300_799_999

/** Milliseconds since the Unix epoch as RFC 3339, in UTC. What no such time can show is put on the nearest that can. */
export const formatRfc3339 = (at: number): string =>
  new Date(Math.min(Math.max(Number.isFinite(at) ? Math.floor(at) : 0, 0), LAST)).toISOString()
