import { describe, expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { formatLocal, isZone, nextMidnight, startOfDay, toInstant, toLocal } from "evenkeel/time"

const at = (text: string) => Date.parse(text)

describe("zones", () => {
  test.each([
    "America/New_York",
    "Europe/London",
    "UTC",
    "Etc/GMT+5",
    "America/Argentina/Buenos_Aires",
    "europe/paris",
  ])("%s is a zone", (zone) => expect(isZone(zone)).toBe(true))

  test.each(["+05:00", "-0800", "", "Mars/Olympus", "New York", "__proto__", "constructor", "\ud800", null, 7, {}, []])(
    "%j is none",
    (zone) => expect(isZone(zone)).toBe(false),
  )

  test("a zone of a megabyte is refused at once", () => {
    expect(isZone("A".repeat(1_000_000))).toBe(false)
    expect(() => toLocal(0, "A/".repeat(500_000))).toThrow(/time\/unknown-zone/)
  })

  test.each([
    ["Chicago", "America/Chicago"],
    ["new york", "America/New_York"],
    ["America/Chcago", "America/Chicago"],
    ["Europe/Londn", "Europe/London"],
  ])("%s: did you mean %s", (given, meant) => {
    try {
      toLocal(0, given)
      expect.unreachable()
    } catch (error) {
      if (!isFault(error)) throw error
      expect(error.code).toBe("time/unknown-zone")
      expect(error.issues).toEqual([{ path: "zone", expected: expect.any(String), suggestion: meant }])
    }
  })

  test("the fault of an unknown zone does not repeat what was given", () => {
    expect(() => toLocal(0, "call me on 555 0100")).toThrow(/^(?!.*555)/s)
  })

  test("more zones than are kept, in any spelling, still give right answers", () => {
    const names = Intl.supportedValuesOf("timeZone")
    const offsets = (zones: readonly string[]) => zones.map((zone) => toLocal(at("2026-07-01T12:00Z"), zone).offsetMs)
    const first = offsets(names)
    expect(names.length).toBeGreaterThan(300)
    expect(offsets(names.map((name) => name.toLowerCase()))).toEqual(first)
    expect(offsets(names)).toEqual(first)
  })
})

describe("what the wall shows", () => {
  test.each([
    ["2026-03-08T06:59:59.999Z", "America/New_York", "2026-03-08T01:59:59.999-05:00"],
    ["2026-03-08T07:00Z", "America/New_York", "2026-03-08T03:00:00-04:00"],
    ["2026-11-01T05:59Z", "America/New_York", "2026-11-01T01:59:00-04:00"],
    ["2026-11-01T06:00Z", "America/New_York", "2026-11-01T01:00:00-05:00"],
    ["2026-03-29T01:00Z", "Europe/London", "2026-03-29T02:00:00+01:00"],
    ["2026-10-25T01:00Z", "Europe/London", "2026-10-25T01:00:00+00:00"],
    // Half an hour, and a summer that spans the year's end.
    ["2026-04-04T14:59Z", "Australia/Lord_Howe", "2026-04-05T01:59:00+11:00"],
    ["2026-04-04T15:00Z", "Australia/Lord_Howe", "2026-04-05T01:30:00+10:30"],
    ["2026-10-03T15:30Z", "Australia/Lord_Howe", "2026-10-04T02:30:00+11:00"],
    // 30 December 2011 was left out.
    ["2011-12-30T09:59Z", "Pacific/Apia", "2011-12-29T23:59:00-10:00"],
    ["2011-12-30T10:00Z", "Pacific/Apia", "2011-12-31T00:00:00+14:00"],
    // Summer time pauses for Ramadan.
    ["2025-02-23T01:59Z", "Africa/Casablanca", "2025-02-23T02:59:00+01:00"],
    ["2025-02-23T02:00Z", "Africa/Casablanca", "2025-02-23T02:00:00+00:00"],
    // Two hours.
    ["2026-03-29T01:00Z", "Antarctica/Troll", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25T01:00Z", "Antarctica/Troll", "2026-10-25T01:00:00+00:00"],
    // Old local mean time, with seconds.
    ["1883-01-01T12:00Z", "America/New_York", "1883-01-01T07:03:58-04:56:02"],
    ["1969-12-31T23:59:59.500Z", "UTC", "1969-12-31T23:59:59.500+00:00"],
  ])("%s in %s is %s", (instant, zone, local) => {
    expect(formatLocal(at(instant), zone)).toBe(local)
  })

  test("fields and weekday", () => {
    expect(toLocal(at("2026-11-20T22:05:06.007Z"), "America/New_York")).toEqual({
      year: 2026,
      month: 11,
      day: 20,
      hour: 17,
      minute: 5,
      second: 6,
      millisecond: 7,
      weekday: "fri",
      offsetMs: -5 * 3_600_000,
    })
  })

  test.each([NaN, Infinity, -Infinity, 8.64e15 + 1, "5", null, undefined])("%s is no instant", (value) => {
    expect(() => toLocal(value as number, "UTC")).toThrow(/time\/out-of-range/)
    expect(() => nextMidnight(value as number, "UTC")).toThrow(/time\/out-of-range/)
  })

  test("the first and the last instant there are", () => {
    expect(formatLocal(8.64e15, "Asia/Tokyo")).toBe("+275760-09-13T09:00:00+09:00")
    expect(formatLocal(-8.64e15, "UTC")).toBe("-271821-04-20T00:00:00+00:00")
  })
})

describe("the instant of a time on the wall", () => {
  const gap = { year: 2026, month: 3, day: 8, hour: 2, minute: 30 }
  const fold = { year: 2026, month: 11, day: 1, hour: 1, minute: 30 }
  const zone = "America/New_York"

  test("an ordinary time", () => {
    const local = { year: 2026, month: 11, day: 20, hour: 17 }
    expect(toInstant(local, zone)).toEqual({ at: at("2026-11-20T17:00-05:00"), offsetMs: -18_000_000, met: "none" })
  })

  test("a gap goes forward by its length, back by its length, or is refused", () => {
    expect(toInstant(gap, zone)).toEqual({ at: at("2026-03-08T03:30-04:00"), offsetMs: -14_400_000, met: "gap" })
    expect(toInstant(gap, zone, { gap: "earlier" })).toMatchObject({ at: at("2026-03-08T01:30-05:00"), met: "gap" })
    expect(toInstant(gap, zone, { gap: "refuse" })).toEqual({ met: "gap" })
    expect(toInstant({ ...gap, hour: 3 }, zone, { gap: "refuse" })).toMatchObject({ met: "none" })
  })

  test("a fold gives its first showing or its second", () => {
    expect(toInstant(fold, zone)).toEqual({ at: at("2026-11-01T01:30-04:00"), offsetMs: -14_400_000, met: "fold" })
    const second = toInstant(fold, zone, { fold: "second" })
    expect(second).toEqual({ at: at("2026-11-01T01:30-05:00"), offsetMs: -18_000_000, met: "fold" })
  })

  test("the edges of a gap and of a fold", () => {
    const met = (hour: number, minute: number, date: object) => toInstant({ ...gap, ...date, hour, minute }, zone).met
    expect([met(1, 59, {}), met(2, 0, {}), met(2, 59, {}), met(3, 0, {})]).toEqual(["none", "gap", "gap", "none"])
    const autumn = { month: 11, day: 1 }
    expect([met(0, 59, autumn), met(1, 0, autumn), met(1, 59, autumn), met(2, 0, autumn)]).toEqual([
      "none",
      "fold",
      "fold",
      "none",
    ])
  })

  test("any time of the day that Apia left out is in a gap of 24 hours", () => {
    const noon = { year: 2011, month: 12, day: 30, hour: 12 }
    const forward = toInstant(noon, "Pacific/Apia")
    expect(forward).toMatchObject({ at: at("2011-12-31T12:00+14:00"), met: "gap" })
    expect(toInstant(noon, "Pacific/Apia", { gap: "earlier" }).at).toBe(at("2011-12-29T12:00-10:00"))
  })

  test.each([
    { year: 2026, month: 2, day: 29 },
    { year: 2026, month: 1, day: 1, hour: 24 },
    { year: 2026, month: 12, day: 31, hour: 23, minute: 59, second: 60 },
    { year: 2026, month: 1, day: 1, minute: -1 },
    { year: 2026, month: 1, day: 1, hour: 1.5 },
    { year: NaN, month: 1, day: 1 },
  ])("%j is no local time", (local) => {
    expect(() => toInstant(local, "UTC")).toThrow(/time\/invalid-local-time/)
  })

  test.each([1e9, 1e15, 1e22, 1e300])("the year %d is out of range, at once", (year) => {
    expect(() => toInstant({ year, month: 1, day: 1 }, "Europe/London")).toThrow(/time\/out-of-range/)
    expect(() => startOfDay({ year, month: 1, day: 1 }, "Europe/London")).toThrow(/time\/out-of-range/)
  })
})

describe("midnights", () => {
  test.each([
    ["Asia/Beirut", { year: 2026, month: 3, day: 29 }, "2026-03-29T01:00:00+03:00"],
    ["Africa/Cairo", { year: 2026, month: 4, day: 24 }, "2026-04-24T01:00:00+03:00"],
    ["America/Santiago", { year: 2026, month: 9, day: 6 }, "2026-09-06T01:00:00-03:00"],
    ["America/Havana", { year: 2026, month: 3, day: 8 }, "2026-03-08T01:00:00-04:00"],
    // Midnight comes twice: the first counts.
    ["America/Havana", { year: 2026, month: 11, day: 1 }, "2026-11-01T00:00:00-04:00"],
    ["Pacific/Apia", { year: 2011, month: 12, day: 31 }, "2011-12-31T00:00:00+14:00"],
  ])("in %s, %j begins at %s", (zone, date, text) => {
    expect(formatLocal(startOfDay(date, zone) ?? NaN, zone)).toBe(text)
  })

  test("a date that never was does not begin", () => {
    expect(startOfDay({ year: 2011, month: 12, day: 30 }, "Pacific/Apia")).toBeUndefined()
    expect(startOfDay({ year: 1993, month: 8, day: 21 }, "Pacific/Kwajalein")).toBeUndefined()
    expect(startOfDay({ year: 2011, month: 12, day: 29 }, "Pacific/Apia")).toBe(at("2011-12-29T00:00-10:00"))
  })

  test.each([
    ["Europe/London", "2026-03-28T23:59:59.999Z", "2026-03-29T00:00:00+00:00"],
    ["Europe/London", "2026-03-29T00:00Z", "2026-03-30T00:00:00+01:00"],
    ["Asia/Beirut", "2026-03-28T21:59Z", "2026-03-29T01:00:00+03:00"],
    ["Pacific/Apia", "2011-12-30T09:00Z", "2011-12-31T00:00:00+14:00"],
    // Clocks went from 00:01 back to 23:01 of the day before: midnight came a second time.
    ["America/St_Johns", "2006-10-29T02:15Z", "2006-10-29T00:00:00-02:30"],
    ["America/St_Johns", "2006-10-29T02:31:30Z", "2006-10-29T00:00:00-03:30"],
  ])("in %s, the midnight after %s is %s", (zone, instant, text) => {
    expect(formatLocal(nextMidnight(at(instant), zone), zone)).toBe(text)
  })
})
