import { defineWorkCalendar, type WorkCalendar } from "./work-calendar.js"
import { isZone } from "./zone.js"

/** Calendars by the hours that they are made of: one that is defined once costs nothing to use again. */
const calendars = /* @__PURE__ */ new WeakMap<object, Map<string, WorkCalendar>>()

/**
 * Hours of a week, read in a zone.
 *
 * @throws {@link Fault} `time/invalid-calendar` where they cannot be read.
 */
export function calendarIn(hours: Omit<WorkCalendar, "zone">, zone: string): WorkCalendar {
  const known = calendars.get(hours) ?? new Map<string, WorkCalendar>()
  calendars.set(hours, known)
  const made = known.get(zone) ?? defineWorkCalendar({ ...hours, zone })
  known.set(zone, made)
  return made
}

/** The first of these zones that the platform knows; UTC where it knows none. */
export function knownZone(...zones: readonly (string | undefined)[]): string {
  return zones.find((each) => isZone(each)) ?? "UTC"
}
