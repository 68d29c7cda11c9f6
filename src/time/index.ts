// Zones: what the wall shows at an instant, and the instant of a time on the wall.
export { isZone } from "./zone.js"
export { isZoneName } from "./zone-name.js"
export {
  toInstant,
  toLocal,
  type LocalTime,
  type LocalTimePolicy,
  type RefusedTime,
  type ResolvedTime,
  type ZonedTime,
} from "./local-time.js"
export { formatLocal } from "./local-text.js"
export { nextMidnight, startOfDay } from "./day.js"
export { zoneChanges, type ZoneChanges } from "./zone-changes.js"
export type { OffsetChange } from "./offsets.js"

// Dates without a zone.
export {
  addDays,
  daysInMonth,
  formatDate,
  isDate,
  parseDate,
  weekdayOf,
  weekdays,
  type PlainDate,
  type Weekday,
} from "./plain-date.js"

// What was meant, kept beside the instant, and what the zone data said at the time.
export {
  formatWallTime,
  parseWallTime,
  resolveWallTime,
  zoneFingerprint,
  type ResolvedWallTime,
  type WallTime,
  type ZoneReading,
} from "./wall-time.js"

// When work is done, and deadlines in working time.
export {
  checkWorkCalendar,
  defineWorkCalendar,
  type Holiday,
  type OpenHours,
  type WorkCalendar,
} from "./work-calendar.js"
export { planDeadline, type CountedSegment, type DeadlinePlan, type DeadlineQuery } from "./deadline.js"
export { explainDeadline, type DeadlineStep, type ExplainedDeadline, type StepKind } from "./explain-calendar.js"
export { isOpen, nextOpening, openMinutes, type OpenMinutesQuery } from "./open-time.js"
export type { Pause } from "./pauses.js"

// When a person may be called.
export { clampToWindow, isWithinWindow, nextCallingTime, type CallingWindow } from "./calling-window.js"
