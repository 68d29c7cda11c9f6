import { describe, expect, test } from "vitest"
import { Fault } from "evenkeel/kernel"
import {
  checkWorkCalendar,
  defineWorkCalendar,
  explainDeadline,
  isOpen,
  nextOpening,
  openMinutes,
  planDeadline,
  type WorkCalendar,
} from "evenkeel/time"

const at = (text: string) => Date.parse(text)
const day = [["09:00", "17:00"]] as const
const hours = { mon: day, tue: day, wed: day, thu: day, fri: day }
const office: WorkCalendar = { zone: "Europe/London", hours }

describe("defining a calendar", () => {
  test("gives a frozen copy", () => {
    const input = { zone: "Europe/London", hours: { mon: [["09:00", "17:00"]] }, holidays: [{ date: "2026-12-25" }] }
    const calendar = defineWorkCalendar(input)
    expect(calendar).toEqual(input)
    expect(calendar).not.toBe(input)
    const parts = [calendar, calendar.hours, calendar.hours.mon, calendar.hours.mon?.[0], calendar.holidays?.[0]]
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
    expect(Object.isFrozen(input)).toBe(false)
  })

  test.each<[string, unknown, object]>([
    ["no object", null, { path: "", expected: "an object" }],
    ["no zone", { hours: {} }, { path: "zone" }],
    ["a zone misspelt", { zone: "Europe/Londn", hours: {} }, { path: "zone", suggestion: "Europe/London" }],
    ["no hours", { zone: "UTC" }, { path: "hours" }],
    ["hours as a list", { zone: "UTC", hours: [] }, { path: "hours" }],
    ["a member misspelt", { zone: "UTC", hours: {}, holiday: [] }, { path: "holiday", suggestion: "holidays" }],
    ["a long weekday", { zone: "UTC", hours: { Monday: [] } }, { path: "hours.Monday", suggestion: "mon" }],
    ["a window that is no pair", { zone: "UTC", hours: { mon: ["09:00-17:00"] } }, { path: "hours.mon.0" }],
    ["9:00", { zone: "UTC", hours: { mon: [["9:00", "17:00"]] } }, { path: "hours.mon.0.0", suggestion: "09:00" }],
    ["opening at 24:00", { zone: "UTC", hours: { mon: [["24:00", "02:00"]] } }, { path: "hours.mon.0.0" }],
    ["closing at 24:30", { zone: "UTC", hours: { mon: [["20:00", "24:30"]] } }, { path: "hours.mon.0.1" }],
    ["five pm", { zone: "UTC", hours: { mon: [["09:00", "5 pm"]] } }, { path: "hours.mon.0.1" }],
    ["49 windows", { zone: "UTC", hours: { mon: Array(49).fill(["09:00", "17:00"]) } }, { path: "hours.mon" }],
    [
      "a date that is none",
      { zone: "UTC", hours: {}, holidays: [{ date: "2026-02-30" }] },
      { path: "holidays.0.date" },
    ],
    [
      "two sets of hours for a date",
      { zone: "UTC", hours: {}, holidays: [{ date: "2026-12-25" }, { date: "2026-12-25", hours: day }] },
      { path: "holidays.1" },
    ],
    [
      "too many holidays",
      { zone: "UTC", hours: {}, holidays: Array.from({ length: 10_001 }, () => ({ date: "2026-12-25" })) },
      { path: "holidays" },
    ],
  ])("%s is refused with its place", (_, input, issue) => {
    expect(checkWorkCalendar(input)).toEqual([expect.objectContaining(issue)])
    expect(() => defineWorkCalendar(input)).toThrow(/^time\/invalid-calendar/)
  })

  test("every wrong place is named, up to twenty", () => {
    const wrong = { zone: "Nowhere/At_All", hours: { mon: [["a", "b"]], xyz: [] }, holidays: [{ date: "today" }] }
    const paths = ["zone", "hours.mon.0.0", "hours.mon.0.1", "hours.xyz", "holidays.0.date"]
    expect(checkWorkCalendar(wrong).map((issue) => issue.path)).toEqual(paths)
    const many = { zone: "UTC", hours: {}, holidays: Array.from({ length: 5000 }, () => ({ date: "" })) }
    expect(checkWorkCalendar(many)).toHaveLength(20)
  })

  test("the same holiday may come twice, as joined lists have it", () => {
    const twice = { zone: "UTC", hours: {}, holidays: [{ date: "2026-12-25" }, { date: "2026-12-25", hours: [] }] }
    expect(checkWorkCalendar(twice)).toEqual([])
  })

  test("hostile members reach nothing and are not repeated", () => {
    const input: unknown = JSON.parse('{"zone":"UTC","hours":{"__proto__":[["09:00","17:00"]],"call 555 0100":[]}}')
    const issues = checkWorkCalendar(input)
    expect(issues).toHaveLength(2)
    expect(JSON.stringify(issues)).not.toContain("555")
    expect(Object.hasOwn(Object.prototype, "mon")).toBe(false)
    expect(checkWorkCalendar({ zone: "x".repeat(1_000_000), hours: {} })).toHaveLength(1)
  })
})

describe("a plain literal", () => {
  const monday = at("2026-11-23T08:00Z")

  test("does as well as a defined calendar", () => {
    const query = { from: monday, workMinutes: 30 }
    expect(planDeadline({ zone: "Europe/London", hours }, query)).toEqual(
      planDeadline(defineWorkCalendar(office), query),
    )
  })

  test("that is changed between uses is read anew", () => {
    const mine = { zone: "Europe/London", hours: { mon: [["09:00", "17:00"] as [string, string]] } }
    expect(nextOpening(mine, monday)).toBe(at("2026-11-23T09:00Z"))
    mine.hours.mon[0] = ["10:00", "17:00"]
    expect(nextOpening(mine, monday)).toBe(at("2026-11-23T10:00Z"))
    mine.zone = "Europe/Paris"
    expect(nextOpening(mine, monday)).toBe(at("2026-11-23T09:00Z"))
  })

  test("that is frozen only outside is still read anew", () => {
    const inner = { mon: [["09:00", "17:00"] as [string, string]] }
    const mine = Object.freeze({ zone: "Europe/London", hours: inner })
    expect(nextOpening(mine, monday)).toBe(at("2026-11-23T09:00Z"))
    inner.mon = [["11:00", "17:00"]]
    expect(nextOpening(mine, monday)).toBe(at("2026-11-23T11:00Z"))
  })

  test("that is wrong is refused where it is used", () => {
    const wrong = { zone: "Europe/London", hours: { mon: [["9", "17"]] } } as unknown as WorkCalendar
    expect(() => planDeadline(wrong, { from: 0, workMinutes: 1 })).toThrow(/time\/invalid-calendar/)
    expect(() => isOpen(null as unknown as WorkCalendar, 0)).toThrow(/time\/invalid-calendar/)
  })
})

describe("a calendar that never opens answers, and soon", () => {
  const never: WorkCalendar = { zone: "Europe/London", hours: {} }
  const from = at("2026-11-20T12:00Z")

  test("with what there is not", () => {
    expect(planDeadline(never, { from, workMinutes: 60 })).toEqual({
      from,
      workMinutes: 60,
      unmet: "neverOpens",
      segments: [],
    })
    expect(planDeadline(never, { from, workMinutes: 0 }).unmet).toBe("neverOpens")
    expect(nextOpening(never, from)).toBeUndefined()
    expect(openMinutes(never, { from, to: from + 1e12 })).toBe(0)
    expect(explainDeadline(never, { from, workMinutes: 60 }).steps).toEqual([])
  })

  test("also where hours are only in a gap, or all is paused", () => {
    const gap = { zone: "Europe/London", hours: {}, holidays: [{ date: "2026-03-29", hours: [["01:00", "02:00"]] }] }
    const spring = at("2026-03-28T12:00Z")
    expect(planDeadline(gap as unknown as WorkCalendar, { from: spring, workMinutes: 1 }).unmet).toBe("neverOpens")
    expect(planDeadline(office, { from, workMinutes: 1, pauses: [{ from, to: Infinity }] }).unmet).toBe("neverOpens")
  })

  test("a task too large for ten years is too far", () => {
    expect(planDeadline(office, { from, workMinutes: 1e15 })).toMatchObject({ unmet: "tooFar", segments: [] })
    expect(planDeadline(office, { from, workMinutes: Number.MAX_VALUE }).unmet).toBe("tooFar")
    const christmas = {
      zone: "UTC",
      hours: {},
      holidays: [{ date: "2026-12-25", hours: [["09:00", "10:00"]] }],
    } as const
    expect(planDeadline(christmas, { from, workMinutes: 61 }).unmet).toBe("tooFar")
    expect(planDeadline(christmas, { from, workMinutes: 60 }).dueAt).toBe(at("2026-12-25T10:00Z"))
  })
})

describe("hostile questions", () => {
  const from = at("2026-11-20T12:00Z")

  test.each([NaN, -1, Infinity, "60", null, undefined])("%s work minutes are refused", (workMinutes) => {
    const query = { from, workMinutes: workMinutes as number }
    expect(() => planDeadline(office, query)).toThrow(/^time\/invalid-query/)
  })

  test.each([NaN, Infinity, 1e16, "now", null])("%s is no start", (start) => {
    expect(() => planDeadline(office, { from: start as number, workMinutes: 1 })).toThrow(/^time\/out-of-range/)
    expect(() => openMinutes(office, { from: start as number, to: 0 })).toThrow(/^time\/out-of-range/)
    expect(() => nextOpening(office, start as number)).toThrow(/^time\/out-of-range/)
    expect(() => isOpen(office, start as number)).toThrow(/^time\/out-of-range/)
  })

  test.each<[unknown]>([[{}], [5], [[null]], [[[NaN, 1]]], [[{ from: 1 }]], [Array(10_001).fill([0, 1])]])(
    "%.60j are no pauses",
    (pauses) => {
      const query = { from, workMinutes: 1, pauses: pauses as [] }
      expect(() => planDeadline(office, query)).toThrow(/^time\/invalid-query/)
      expect(() => openMinutes(office, { ...query, to: from })).toThrow(/^time\/invalid-query/)
    },
  )

  test("the ends of time, and spans without end", () => {
    expect(planDeadline(office, { from: 8.64e15, workMinutes: 1 }).unmet).toBe("neverOpens")
    expect(nextOpening(office, 8.64e15)).toBeUndefined()
    expect(isOpen(office, 8.64e15)).toBe(false)
    expect(nextOpening(office, -8.64e15)).toBeGreaterThan(-8.64e15)
    expect(() => openMinutes(office, { from: 0, to: 8.64e15 })).toThrow(/^time\/invalid-query/)
    expect(openMinutes(office, { from: 10, to: 5 })).toBe(0)
  })

  test("the largest calendar, with the most pauses, over ten years, is answered in well under a second", () => {
    const windows = Array.from({ length: 48 }, (_, index) => {
      const hour = String(Math.floor(index / 2)).padStart(2, "0")
      return index % 2 === 0 ? [`${hour}:00`, `${hour}:20`] : [`${hour}:30`, `${hour}:50`]
    })
    const all = Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((name) => [name, windows]))
    const holidays = Array.from({ length: 10_000 }, (_, index) => ({
      date: new Date(index * 86_400_000).toISOString().slice(0, 10),
    }))
    const calendar = defineWorkCalendar({ zone: "Europe/London", hours: all, holidays })
    const pauses = Array.from(
      { length: 10_000 },
      (_, index) => [from + index * 60_000, from + index * 60_000 + 30_000] as const,
    )
    const began = performance.now()
    expect(planDeadline(calendar, { from, workMinutes: 5_000_000, pauses }).unmet).toBe("tooFar")
    expect(openMinutes(calendar, { from, to: from + 3e11, pauses })).toBeGreaterThan(0)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe("an explained deadline", () => {
  test("accounts for every minute, with its reason", () => {
    const calendar: WorkCalendar = {
      zone: "America/New_York",
      hours: {
        ...hours,
        wed: [
          ["09:00", "12:30"],
          ["13:30", "17:00"],
        ],
      },
      holidays: [
        { date: "2026-11-26", name: "Thanksgiving" },
        { date: "2026-11-27", hours: [["09:00", "11:00"]] },
      ],
    }
    const { steps, dueAt } = explainDeadline(calendar, {
      from: at("2026-11-25T12:00-05:00"),
      workMinutes: 300,
      pauses: [{ from: at("2026-11-25T14:00-05:00"), to: at("2026-11-25T15:00-05:00") }],
    })
    expect(
      steps.map(({ kind, fromLocal, minutes, holiday }) => [kind, fromLocal.slice(5, 16), minutes, holiday]),
    ).toEqual([
      ["counted", "11-25T12:00", 30, undefined],
      ["closed", "11-25T12:30", 60, undefined],
      ["counted", "11-25T13:30", 30, undefined],
      ["paused", "11-25T14:00", 60, undefined],
      ["counted", "11-25T15:00", 120, undefined],
      ["closed", "11-25T17:00", 420, undefined],
      ["holiday", "11-26T00:00", 1440, "Thanksgiving"],
      ["holiday", "11-27T00:00", 540, undefined],
      ["counted", "11-27T09:00", 120, undefined],
    ])
    expect(dueAt).toBe(at("2026-11-27T11:00-05:00"))
    expect(steps.at(-1)?.toLocal).toBe("2026-11-27T11:00:00-05:00")
  })

  test("of zero minutes says what was waited for", () => {
    const { steps } = explainDeadline(office, { from: at("2026-11-21T12:00Z"), workMinutes: 0 })
    expect(steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([["closed", 45 * 60]])
    expect(explainDeadline(office, { from: at("2026-11-20T12:00Z"), workMinutes: 0 }).steps).toEqual([])
  })
})

test("faults are faults, with issues", () => {
  try {
    defineWorkCalendar({ zone: "Chicago", hours: { monday: [] } })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(Fault)
    expect(String(error)).toContain('zone: expected an IANA time zone; did you mean "America/Chicago"?')
  }
})
