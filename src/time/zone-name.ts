/**
 * A name of the time zone database: letters first, so that `+05:00` is none. Some platforms take fixed offsets for zones
 * and others do not, and an offset knows nothing of summer time.
 */
const ZONE_FORM = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/

/** Whether a text looks like the name of a zone. */
export function isZoneForm(zone: unknown): zone is string {
  return typeof zone === "string" && ZONE_FORM.test(zone)
}

export function openFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
  } catch {
    return undefined
  }
}

/**
 * Whether the platform knows a zone by this name: `isZone`, which keeps nothing of the zone. For names that are checked once, at a door.
 *
 * @example
 * ```ts
 * import { isZoneName } from "evenkeel/time"
 *
 * isZoneName("America/Chicago") // => true
 * isZoneName("Mars/Phobos") // => false
 * ```
 */
export function isZoneName(zone: string): boolean {
  return isZoneForm(zone) && openFormat(zone) !== undefined
}
