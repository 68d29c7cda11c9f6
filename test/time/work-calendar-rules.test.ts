import { describe, expect, test } from "vitest"
import { isOpen, nextOpening, openMinutes, planDeadline, type OpenHours, type WorkCalendar } from "evenkeel/time"

const at = (text: string) => Date.parse(text)
const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString())
const due = (calendar: WorkCalendar, from: string, workMinutes: number) =>
  iso(planDeadline(calendar, { from: at(from), workMinutes }).dueAt)
const minutes = (calendar: WorkCalendar, from: string, to: string) =>
  openMinutes(calendar, { from: at(from), to: at(to) })

const nineToFive: readonly OpenHours[] = [["09:00", "17:00"]]
const week = (hours: readonly OpenHours[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours })
const everyDay = (hours: readonly OpenHours[]) => ({ ...week(hours), sat: hours, sun: hours })
const office: WorkCalendar = { zone: "America/New_York", hours: week(nineToFive) }
const night: readonly OpenHours[] = [["22:00", "06:00"]]

describe("the acceptance case", () => {
  test("Friday 16:30 and an hour more, Monday to Friday 9 to 17: Monday 09:30", () => {
    expect(due(office, "2026-11-20T16:30-05:00", 60)).toBe(iso(at("2026-11-23T09:30-05:00")))
  })

  test("lunch is split out", () => {
    const calendar = {
      ...office,
      hours: week([
        ["09:00", "12:30"],
        ["13:30", "17:00"],
      ]),
    } as const
    expect(due(calendar, "2026-11-20T12:00-05:00", 60)).toBe(iso(at("2026-11-20T14:00-05:00")))
    expect(minutes(calendar, "2026-11-20T00:00-05:00", "2026-11-21T00:00-05:00")).toBe(420)
  })

  test("half a day", () => {
    const calendar = { ...office, holidays: [{ date: "2026-12-24", hours: [["09:00", "12:00"]] }] } as const
    // 24 December 2026 is a Thursday: one hour is left of it, the other falls on Friday.
    expect(due(calendar, "2026-12-24T11:00-05:00", 120)).toBe(iso(at("2026-12-25T10:00-05:00")))
  })

  test("overnight", () => {
    const calendar = { zone: "Europe/London", hours: everyDay(night) }
    // 23:00 to 06:00 are seven hours; the eighth begins at 22:00.
    expect(due(calendar, "2026-11-20T23:00Z", 480)).toBe(iso(at("2026-11-21T23:00Z")))
  })

  test("a pause across midnight", () => {
    const calendar = { zone: "Europe/London", hours: everyDay(night) }
    const query = { from: at("2026-11-20T22:00Z"), workMinutes: 180 }
    const pauses = [{ from: at("2026-11-20T23:30Z"), to: at("2026-11-21T00:30Z") }]
    expect(iso(planDeadline(calendar, { ...query, pauses }).dueAt)).toBe(iso(at("2026-11-21T02:00Z")))
  })
})

describe("rule 1: open at the first instant, closed at the last; ends and midnights", () => {
  test("edges", () => {
    expect(isOpen(office, at("2026-11-20T09:00-05:00"))).toBe(true)
    expect(isOpen(office, at("2026-11-20T09:00-05:00") - 1)).toBe(false)
    expect(isOpen(office, at("2026-11-20T17:00-05:00") - 1)).toBe(true)
    expect(isOpen(office, at("2026-11-20T17:00-05:00"))).toBe(false)
  })

  test("an end at or before the start is on the next date", () => {
    const fridays = { zone: "Europe/London", hours: { fri: night } }
    expect(minutes(fridays, "2026-11-20T00:00Z", "2026-11-23T00:00Z")).toBe(480)
    const wholeDay = { zone: "Europe/London", hours: { fri: [["08:00", "08:00"]] } } as const
    expect(minutes(wholeDay, "2026-11-20T00:00Z", "2026-11-23T00:00Z")).toBe(1440)
    expect(isOpen(wholeDay, at("2026-11-21T07:59Z"))).toBe(true)
  })

  test("24:00 is the next midnight", () => {
    const late = { zone: "Europe/London", hours: { fri: [["20:00", "24:00"]] } } as const
    expect(minutes(late, "2026-11-20T00:00Z", "2026-11-23T00:00Z")).toBe(240)
    expect(isOpen(late, at("2026-11-21T00:00Z"))).toBe(false)
  })

  test("edges are on the wall of the calendar's zone, winter and summer", () => {
    expect(iso(nextOpening(office, at("2026-07-01T00:00Z")))).toBe(iso(at("2026-07-01T13:00Z")))
    expect(iso(nextOpening(office, at("2026-12-01T00:00Z")))).toBe(iso(at("2026-12-01T14:00Z")))
  })
})

describe("rule 2: hours belong to the date on which they begin", () => {
  const nights: WorkCalendar = { zone: "Europe/London", hours: everyDay(night), holidays: [{ date: "2026-11-21" }] }

  test("the tail of the eve stays open, the holiday's own night does not begin", () => {
    expect(isOpen(nights, at("2026-11-21T05:59Z"))).toBe(true)
    expect(isOpen(nights, at("2026-11-21T23:00Z"))).toBe(false)
    expect(isOpen(nights, at("2026-11-22T03:00Z"))).toBe(false)
    expect(iso(nextOpening(nights, at("2026-11-21T06:00Z")))).toBe(iso(at("2026-11-22T22:00Z")))
  })

  test("a holiday's hours take the place of the weekday's, also on a day that is closed else", () => {
    const sunday = { ...office, holidays: [{ date: "2026-11-22", hours: [["10:00", "11:00"]] }] } as const
    expect(minutes(sunday, "2026-11-21T00:00-05:00", "2026-11-23T00:00-05:00")).toBe(60)
    const friday = { ...office, holidays: [{ date: "2026-11-20", hours: [["10:00", "11:00"]] }] } as const
    expect(minutes(friday, "2026-11-20T00:00-05:00", "2026-11-21T00:00-05:00")).toBe(60)
  })

  test("a holiday's night goes over into the next date", () => {
    const calendar = { ...office, holidays: [{ date: "2026-11-22", hours: [["22:00", "10:00"]] }] } as const
    // Sunday's night and Monday's day overlap from 09:00 to 10:00 and are one: 22:00 to 17:00.
    expect(minutes(calendar, "2026-11-22T00:00-05:00", "2026-11-24T00:00-05:00")).toBe(19 * 60)
  })
})

describe("rule 3: hours that overlap or touch count once and join", () => {
  const calendar: WorkCalendar = {
    zone: "Europe/London",
    hours: {
      fri: [
        ["13:00", "15:00"],
        ["09:00", "12:00"],
        ["12:00", "13:00"],
        ["10:00", "14:00"],
        ["10:30", "11:00"],
      ],
    },
  }

  test("they count once", () => {
    expect(minutes(calendar, "2026-11-20T00:00Z", "2026-11-21T00:00Z")).toBe(360)
  })

  test("they are one segment", () => {
    const { segments } = planDeadline(calendar, { from: at("2026-11-20T00:00Z"), workMinutes: 360 })
    expect(segments).toEqual([{ from: at("2026-11-20T09:00Z"), to: at("2026-11-20T15:00Z"), minutes: 360 }])
  })

  test("days that touch at midnight are one too, and always open is always open", () => {
    const always = { zone: "Europe/London", hours: everyDay([["00:00", "24:00"]]) }
    const { segments } = planDeadline(always, { from: at("2026-11-20T12:00Z"), workMinutes: 3000 })
    expect(segments).toHaveLength(1)
    expect(isOpen(always, at("2026-11-21T00:00Z"))).toBe(true)
  })
})

describe("rule 4: elapsed real minutes", () => {
  const always = (zone: string) => ({ zone, hours: everyDay([["00:00", "24:00"]]) })
  const day = (zone: string, from: string, to: string) => minutes(always(zone), from, to)

  test("New York: 23 hours in spring, 25 in autumn", () => {
    expect(day("America/New_York", "2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00")).toBe(1380)
    expect(day("America/New_York", "2026-11-01T00:00-04:00", "2026-11-02T00:00-05:00")).toBe(1500)
  })

  test("a night shift over the change is an hour shorter, or longer", () => {
    const nights = { zone: "Europe/London", hours: everyDay(night) }
    expect(minutes(nights, "2026-03-28T12:00Z", "2026-03-29T12:00+01:00")).toBe(420)
    expect(minutes(nights, "2026-10-24T12:00+01:00", "2026-10-25T12:00Z")).toBe(540)
    expect(due(nights, "2026-03-28T22:00Z", 300)).toBe(iso(at("2026-03-29T04:00+01:00")))
  })

  test("Lord Howe Island: half an hour", () => {
    const nights = { zone: "Australia/Lord_Howe", hours: everyDay([["00:00", "06:00"]]) }
    expect(minutes(nights, "2026-10-03T20:00+10:30", "2026-10-04T12:00+11:00")).toBe(330)
    expect(minutes(nights, "2026-04-04T20:00+11:00", "2026-04-05T12:00+10:30")).toBe(390)
  })

  test("Troll: two hours", () => {
    const nights = { zone: "Antarctica/Troll", hours: everyDay([["00:00", "06:00"]]) }
    expect(minutes(nights, "2026-03-28T12:00Z", "2026-03-29T12:00+02:00")).toBe(240)
    expect(minutes(nights, "2026-10-24T12:00+02:00", "2026-10-25T12:00Z")).toBe(480)
  })

  test("Casablanca: an hour more as Ramadan begins", () => {
    const nights = { zone: "Africa/Casablanca", hours: everyDay([["00:00", "06:00"]]) }
    expect(minutes(nights, "2025-02-22T12:00+01:00", "2025-02-23T12:00Z")).toBe(420)
  })
})

describe("rule 5: the earliest instant by which the minutes have passed", () => {
  test("on a closing it stays there", () => {
    expect(due(office, "2026-11-20T09:00-05:00", 480)).toBe(iso(at("2026-11-20T17:00-05:00")))
    expect(due(office, "2026-11-20T16:00-05:00", 60)).toBe(iso(at("2026-11-20T17:00-05:00")))
  })

  test("a millisecond more is after the next opening", () => {
    expect(due(office, "2026-11-20T16:00-05:00", 60 + 1 / 60_000)).toBe("2026-11-23T14:00:00.001Z")
  })

  test("on the beginning of a pause it stays there", () => {
    const pauses = [{ from: at("2026-11-20T10:00-05:00"), to: at("2026-11-20T12:00-05:00") }]
    const plan = planDeadline(office, { from: at("2026-11-20T09:00-05:00"), workMinutes: 60, pauses })
    expect(iso(plan.dueAt)).toBe(iso(at("2026-11-20T10:00-05:00")))
  })
})

describe("rule 6: zero minutes", () => {
  test.each([
    ["2026-11-20T12:00-05:00", "2026-11-20T12:00-05:00"],
    ["2026-11-20T09:00-05:00", "2026-11-20T09:00-05:00"],
    ["2026-11-20T17:00-05:00", "2026-11-23T09:00-05:00"],
    ["2026-11-21T12:00-05:00", "2026-11-23T09:00-05:00"],
  ])("from %s they are due at %s", (from, expected) => {
    const plan = planDeadline(office, { from: at(from), workMinutes: 0 })
    expect(iso(plan.dueAt)).toBe(iso(at(expected)))
    expect(plan.segments).toEqual([])
  })

  test("in a pause they are due at its end, or at the next opening", () => {
    const zero = { from: at("2026-11-20T12:00-05:00"), workMinutes: 0 }
    const until = (to: string) => planDeadline(office, { ...zero, pauses: [[zero.from, at(to)]] }).dueAt
    expect(iso(until("2026-11-20T13:00-05:00"))).toBe(iso(at("2026-11-20T13:00-05:00")))
    expect(iso(until("2026-11-20T17:00-05:00"))).toBe(iso(at("2026-11-23T09:00-05:00")))
    // A pause that ends as zero minutes begin is over.
    expect(planDeadline(office, { ...zero, pauses: [[0, zero.from]] }).dueAt).toBe(zero.from)
  })
})

describe("rule 7: pauses are half-open, in any order, over each other, closed time and the start", () => {
  const from = at("2026-11-20T09:00-05:00")
  const plan = (pauses: readonly (readonly [string, string])[]) =>
    iso(
      planDeadline(office, { from, workMinutes: 120, pauses: pauses.map(([a, b]) => ({ from: at(a), to: at(b) })) })
        .dueAt,
    )

  test("unordered and overlapping", () => {
    const pauses = [
      ["2026-11-20T10:30-05:00", "2026-11-20T11:30-05:00"],
      ["2026-11-20T10:00-05:00", "2026-11-20T11:00-05:00"],
      ["2026-11-20T10:15-05:00", "2026-11-20T10:20-05:00"],
    ] as const
    // 09:00 to 10:00, then from 11:30.
    expect(plan(pauses)).toBe(iso(at("2026-11-20T12:30-05:00")))
  })

  test("over the start, and over closed time", () => {
    expect(plan([["2026-11-19T00:00-05:00", "2026-11-20T10:00-05:00"]])).toBe(iso(at("2026-11-20T12:00-05:00")))
    expect(plan([["2026-11-20T10:00-05:00", "2026-11-23T09:30-05:00"]])).toBe(iso(at("2026-11-23T10:30-05:00")))
    expect(plan([["2026-11-20T18:00-05:00", "2026-11-20T20:00-05:00"]])).toBe(iso(at("2026-11-20T11:00-05:00")))
  })

  test("an empty one, or one that ends before it begins, changes nothing", () => {
    expect(plan([["2026-11-20T10:00-05:00", "2026-11-20T10:00-05:00"]])).toBe(iso(at("2026-11-20T11:00-05:00")))
    expect(plan([["2026-11-20T10:30-05:00", "2026-11-20T10:00-05:00"]])).toBe(iso(at("2026-11-20T11:00-05:00")))
  })

  test("a pair says the same as two members, and the minutes agree", () => {
    const pair = [at("2026-11-20T10:00-05:00"), at("2026-11-20T11:00-05:00")] as const
    const to = at("2026-11-20T12:00-05:00")
    expect(openMinutes(office, { from, to, pauses: [pair] })).toBe(120)
    expect(openMinutes(office, { from, to, pauses: [{ from: pair[0], to: pair[1] }] })).toBe(120)
  })

  test("two that touch are one: nothing is due between them", () => {
    const [a, b, c] = [from, from + 3_600_000, from + 7_200_000]
    expect(
      planDeadline(office, {
        from,
        workMinutes: 0,
        pauses: [
          [b, c],
          [a, b],
        ],
      }).dueAt,
    ).toBe(c)
  })
})

describe("rule 8: a date that never was has no hours", () => {
  test("Apia, 30 December 2011", () => {
    const apia = { zone: "Pacific/Apia", hours: everyDay(nineToFive) }
    expect(minutes(apia, "2011-12-29T00:00-10:00", "2012-01-01T00:00+14:00")).toBe(960)
    expect(due(apia, "2011-12-29T16:00-10:00", 120)).toBe(iso(at("2011-12-31T10:00+14:00")))
  })

  test("nor has its night, though the dates around it have theirs", () => {
    const apia = (day: string) => ({ zone: "Pacific/Apia", hours: { [day]: night } }) as WorkCalendar
    // 29 December was a Thursday and 31 December a Saturday.
    expect(minutes(apia("fri"), "2011-12-28T00:00-10:00", "2012-01-01T12:00+14:00")).toBe(0)
    expect(minutes(apia("thu"), "2011-12-28T00:00-10:00", "2012-01-01T12:00+14:00")).toBe(120)
    expect(minutes(apia("sat"), "2011-12-28T00:00-10:00", "2012-01-01T12:00+14:00")).toBe(480)
  })
})

describe("rule 9: edges in a gap and in a fold", () => {
  const early = (hours: OpenHours) => ({ zone: "America/New_York", hours: { sun: [hours] } })

  test("in a gap an edge is the first instant that exists", () => {
    const spring = at("2026-03-08T00:00-05:00")
    expect(iso(nextOpening(early(["02:30", "05:00"]), spring))).toBe(iso(at("2026-03-08T03:00-04:00")))
    expect(minutes(early(["02:30", "05:00"]), "2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00")).toBe(120)
    expect(minutes(early(["01:00", "02:30"]), "2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00")).toBe(60)
    expect(minutes(early(["02:10", "02:50"]), "2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00")).toBe(0)
  })

  test("in a fold an edge is the earlier", () => {
    const [from, to] = ["2026-11-01T00:00-04:00", "2026-11-02T00:00-05:00"] as const
    expect(iso(nextOpening(early(["01:30", "05:00"]), at(from)))).toBe(iso(at("2026-11-01T01:30-04:00")))
    expect(minutes(early(["01:30", "03:00"]), from, to)).toBe(150)
    expect(minutes(early(["00:00", "01:30"]), from, to)).toBe(90)
    expect(isOpen(early(["00:00", "01:30"]), at("2026-11-01T01:15-05:00"))).toBe(false)
    expect(minutes(early(["01:15", "01:45"]), from, to)).toBe(30)
  })

  test("a day that begins at one o'clock opens then", () => {
    const beirut = { zone: "Asia/Beirut", hours: { sun: [["00:00", "03:00"]] } } as const
    expect(iso(nextOpening(beirut, at("2026-03-28T12:00Z")))).toBe(iso(at("2026-03-29T01:00+03:00")))
    expect(minutes(beirut, "2026-03-28T12:00Z", "2026-03-29T12:00Z")).toBe(120)
  })
})
