import fc from "fast-check"
import {
  defineWorkCalendar,
  isOpen,
  nextOpening,
  openMinutes,
  planDeadline,
  type Holiday,
  type OpenHours,
  type WorkCalendar,
} from "evenkeel/time"
import { MINUTE, paintOpen, unpaint, type MinuteRow, type readMinutes } from "./minute-oracle.js"

/** How many days a row of minutes holds; the two outermost on each side are there for nights and holidays. */
const DAYS = 9

/** A zone, and where its row of minutes begins. */
export type Fixture = readonly [zone: string, from: string]

const two = (value: number) => String(value).padStart(2, "0")
const clock = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
    // Where clocks change.
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }) },
  )
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
const closing = fc.oneof({ weight: 8, arbitrary: clock }, { weight: 1, arbitrary: fc.constant("24:00") })
const openHours: fc.Arbitrary<OpenHours> = fc.tuple(clock, closing)
/** Hours of one day; some begin where those before them end. */
const hours = fc
  .tuple(
    fc.array(openHours, { maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([list, touches]) =>
    list.map(([opens, closes], index): OpenHours => {
      const before = list[index - 1]?.[1]
      return touches[index] === 0 && before !== undefined && before !== "24:00" ? [before, closes] : [opens, closes]
    }),
  )
const week = fc.record(
  { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  { requiredKeys: [] },
)

export interface CalendarCase {
  readonly row: MinuteRow
  readonly calendar: WorkCalendar
  readonly pauses: readonly (readonly [number, number])[]
  /** Minutes into the row. */
  readonly from: number
  readonly to: number
}

/** Cases in the zones and days of these rows. */
export function casesIn(fixtures: readonly Fixture[], read: typeof readMinutes): fc.Arbitrary<CalendarCase> {
  const rows = new Map<string, MinuteRow>()
  return fc.constantFrom(...fixtures).chain((fixture) => {
    const key = fixture.join()
    const row = rows.get(key) ?? { ...read(fixture[0], Date.parse(fixture[1]), DAYS), [fc.toStringMethod]: () => key }
    rows.set(key, row)
    return casesOf(row)
  })
}

function casesOf(row: MinuteRow): fc.Arbitrary<CalendarCase> {
  const holiday: fc.Arbitrary<Holiday> = fc
    .record({ offset: fc.integer({ min: 0, max: DAYS }), hours: fc.option(hours, { nil: undefined }) })
    .map((one) => {
      const date = new Date(row.from + one.offset * 1440 * MINUTE).toISOString().slice(0, 10)
      return one.hours === undefined ? { date } : { date, hours: one.hours }
    })
  const minute = fc.integer({ min: 0, max: (DAYS - 5) * 1440 }).map((index) => index + 2 * 1440)
  const pause = fc
    .tuple(minute, fc.oneof(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 0, max: 3000 })))
    .map(([index, length]) => [row.from + index * MINUTE, row.from + (index + length) * MINUTE] as const)
  return fc.record({
    row: fc.constant(row),
    calendar: fc
      .record({ hours: week, holidays: fc.uniqueArray(holiday, { maxLength: 3, selector: (one) => one.date }) })
      .map((parts) => defineWorkCalendar({ zone: row.zone, ...parts })),
    pauses: fc.oneof(fc.array(pause, { maxLength: 4 }), fc.array(pause, { maxLength: 3 }).map(withNeighbours)),
    from: minute,
    to: minute,
  })
}

/** Each pause with one that touches it, one that lies within it, and one that is empty. */
function withNeighbours(pauses: readonly (readonly [number, number])[]) {
  return pauses.flatMap(([from, to]) => [
    [to, to + 30 * MINUTE] as const,
    [from, to] as const,
    [from + MINUTE, to - MINUTE] as const,
    [from, from] as const,
  ])
}

/** What one question gives, and what painted minutes give. */
export interface Answer {
  readonly question: "isOpen" | "nextOpening" | "openMinutes" | "planDeadline"
  readonly given: unknown
  readonly painted: unknown
}

/** Asks all four questions of a case, and paints the minutes to answer them again. */
export function answersOf({ row, calendar, pauses, from, to }: CalendarCase, workMinutes: number): readonly Answer[] {
  const open = paintOpen(row, calendar)
  const counted = unpaint(row, open, pauses)
  const at = row.from + from * MINUTE
  const instant = (index: number) => (index === -1 ? undefined : row.from + index * MINUTE)
  // The row ends; what lies behind its last day but two is not known there.
  const known = row.wall.length - 2 * 1440
  const within = (value: number | undefined) =>
    value !== undefined && value <= row.from + known * MINUTE ? value : undefined
  let index = from
  if (workMinutes === 0) index = counted.indexOf(true, from)
  for (let left = workMinutes; left > 0 && index < counted.length; index += 1) if (counted[index] === true) left -= 1
  const until = row.from + to * MINUTE
  return [
    { question: "isOpen", given: isOpen(calendar, at), painted: open[from] },
    {
      question: "nextOpening",
      given: within(nextOpening(calendar, at)),
      painted: within(instant(open.indexOf(true, from))),
    },
    {
      question: "openMinutes",
      given: openMinutes(calendar, { from: at, to: until, pauses }),
      painted: counted.slice(from, Math.max(from, to)).filter(Boolean).length,
    },
    {
      question: "planDeadline",
      given: within(planDeadline(calendar, { from: at, workMinutes, pauses }).dueAt),
      painted: within(instant(index)),
    },
  ]
}
