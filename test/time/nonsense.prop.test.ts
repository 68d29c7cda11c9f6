import { describe } from "vitest"
import * as time from "evenkeel/time"
import { testSpoilt } from "../nonsense.js"

const at = Date.UTC(2026, 10, 25, 16)
const zone = "America/Chicago"
const date = { year: 2026, month: 11, day: 25 }
const local = { ...date, hour: 9, minute: 30, second: 0, millisecond: 0 }
const input = {
  zone,
  hours: { mon: [["09:00", "17:00"]], wed: [["09:00", "12:00"]] },
  holidays: [{ date: "2026-12-25" }],
}
const calendar = time.defineWorkCalendar(input)
const wall = time.parseWallTime("2026-11-25T09:30[America/Chicago]")
const policy = { gap: "forward", overlap: "first" }
const query = { from: at, minutes: 90 }

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  isZone: [zone],
  isZoneName: [zone],
  toInstant: [local, zone, policy],
  toLocal: [at, zone],
  formatLocal: [at, zone],
  nextMidnight: [at, zone],
  startOfDay: [date, zone],
  zoneChanges: [zone, at, at + 86_400_000],
  addDays: [date, 3],
  daysInMonth: [2026, 11],
  formatDate: [date],
  isDate: [date],
  parseDate: ["2026-11-25"],
  weekdayOf: [date],
  formatWallTime: [wall],
  parseWallTime: ["2026-11-25T09:30[America/Chicago]"],
  resolveWallTime: [wall, policy],
  zoneFingerprint: [zone, at, at + 86_400_000],
  checkWorkCalendar: [input],
  defineWorkCalendar: [input],
  planDeadline: [calendar, query],
  explainDeadline: [calendar, query],
  isOpen: [calendar, at],
  nextOpening: [calendar, at],
  openMinutes: [calendar, { from: at, to: at + 86_400_000 }],
  clampToWindow: [calendar, { from: at, to: at + 86_400_000 }],
  isWithinWindow: [calendar, at],
  nextCallingTime: [calendar, at],
}

describe("whatever they are given, times answer or say what is wrong", () => {
  testSpoilt(time, functions)
})
