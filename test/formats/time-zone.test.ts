import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { followUp, type FollowUp } from "../../src/followups/index.js"
import { toICalendar } from "../../src/formats/index.js"
import { toInstant, toLocal, zoneChanges } from "../../src/time/index.js"
import { Scene, wednesday } from "../followups/scene.js"

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A promise whose time is `dueAt` on the wall of a zone. */
function promised(zone: string | null, dueAt: number, notBeforeAt: number | null = null): FollowUp {
  const { state } = new Scene().when(
    "openFollowUp",
    { standing: "accepted", terms: wednesday },
    Date.UTC(2026, 10, 23, 16),
  )
  return { ...state, schedule: { ...state.schedule!, zone, dueAt, notBeforeAt, reminders: [] } }
}

function read(state: FollowUp) {
  const text = toICalendar(state, { now: Date.UTC(2026, 0) })
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const timeOf = (component: string, name: string): number | undefined => {
    const value = calendar.getFirstSubcomponent(component)?.getFirstPropertyValue(name)
    return value instanceof ICAL.Time ? value.toJSDate().getTime() : undefined
  }
  const zoneOf = (component: string, name: string): unknown =>
    calendar.getFirstSubcomponent(component)?.getFirstProperty(name)?.getParameter("tzid")
  return { text, calendar, timeOf, zoneOf }
}

/** Zones whose clocks change in every way that there is, and when. */
const zones: readonly (readonly [zone: string, from: number, to: number, why: string])[] = [
  ["America/Chicago", Date.UTC(2026, 0), Date.UTC(2027, 0), "an hour"],
  ["Australia/Lord_Howe", Date.UTC(2026, 0), Date.UTC(2027, 0), "half an hour"],
  ["Africa/Casablanca", Date.UTC(2026, 0), Date.UTC(2027, 0), "back for Ramadan"],
  ["Europe/Dublin", Date.UTC(2026, 0), Date.UTC(2027, 0), "winter time is the exception"],
  ["Pacific/Apia", Date.UTC(2011, 8), Date.UTC(2012, 6), "a day that never was"],
  ["America/Caracas", Date.UTC(2016, 0), Date.UTC(2017, 0), "half an hour for good"],
]

describe.each(zones)("%s", (zone, from, to, _why) => {
  const { changes } = zoneChanges(zone, from, to)

  test("its clocks change then", () => {
    expect(changes.length).toBeGreaterThan(0)
  })

  test("ical.js reads the instant that was written, on either side of each change", () => {
    for (const { at } of changes)
      for (const offset of [-26 * HOUR, -HOUR, -20 * MINUTE, -MINUTE, 0, MINUTE, 20 * MINUTE, HOUR, 26 * HOUR]) {
        const { timeOf } = read(promised(zone, at + offset))
        expect([offset, timeOf("vtodo", "due"), timeOf("vevent", "dtstart"), timeOf("vevent", "dtend")]).toEqual([
          offset,
          at + offset,
          at + offset,
          at + offset + 15 * MINUTE,
        ])
      }
  })

  test("a time that the wall shows is written on the wall; only what it shows twice is in UTC", () => {
    for (const { at } of changes)
      for (const offset of [-3 * HOUR, -MINUTE, 0, 3 * HOUR]) {
        const local = toLocal(at + offset, zone)
        const isPlain = toInstant(local, zone).met === "none"
        expect([offset, read(promised(zone, at + offset)).zoneOf("vtodo", "due")]).toEqual([
          offset,
          isPlain ? zone : undefined,
        ])
      }
  })

  test("any time of the year is read as it was written (seed 7)", () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 5_000 }), (instant, minutes) => {
        const at = Math.floor(instant / 1_000) * 1_000
        const { timeOf } = read(promised(zone, at + minutes * MINUTE, at))
        expect([timeOf("vtodo", "dtstart"), timeOf("vevent", "dtend")]).toEqual([at, at + minutes * MINUTE])
      }),
      { seed: 7, numRuns: 40 },
    )
  })
})

test("a zone whose clocks never change has one observance", () => {
  const { calendar, timeOf } = read(promised("Asia/Kolkata", Date.UTC(2026, 5, 1, 9, 30)))
  const zone = calendar.getFirstSubcomponent("vtimezone")
  expect(zone?.getAllSubcomponents().map(({ name }) => name)).toEqual(["standard"])
  expect(zone?.getFirstSubcomponent("standard")?.getFirstPropertyValue("tzoffsetto")?.toString()).toBe("+05:30")
  expect(timeOf("vtodo", "due")).toBe(Date.UTC(2026, 5, 1, 9, 30))
})

test("a zone that stands beside no time, or that the platform does not know, is left out", () => {
  for (const state of [
    promised(null, Date.UTC(2026, 5, 1)),
    promised("Mars/Olympus", Date.UTC(2026, 5, 1)),
    promised("America/Chicago\r\nBEGIN:VALARM", Date.UTC(2026, 5, 1)),
    { ...followUp.initial, followUpId: "F1" },
  ]) {
    const { text, calendar } = read(state)
    expect(calendar.getFirstSubcomponent("vtimezone")).toBeNull()
    expect(text).not.toMatch(/TZID|VALARM/)
  }
})

test("the description still says what was promised, and what has happened stands in UTC", () => {
  const { text } = read(promised("America/Chicago", Date.UTC(2026, 10, 25, 20)))
  expect(text).toContain("DUE;TZID=America/Chicago:20261125T140000\r\n")
  expect(text).toMatch(/CREATED:\d{8}T\d{6}Z\r\n/)
  expect(text).toMatch(/DTSTAMP:20260101T000000Z\r\n/)
})
