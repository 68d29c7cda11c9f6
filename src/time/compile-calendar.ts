import { readDate, toDayNumber, weekdayIndex, weekdays, type PlainDate } from "./plain-date.js"
import type { ZoneTable } from "./offsets.js"
import { DAY_MS, MINUTE_MS } from "./instant.js"
import { defineWorkCalendar, type Holiday, type OpenHours, type WorkCalendar } from "./work-calendar.js"
import { tableOf } from "./zone.js"

/** Where a stretch of hours opens and closes, in milliseconds since the midnight that begins its date; it closes later. */
export interface DaySpan {
  readonly opensMs: number
  readonly closesMs: number
}

/** A calendar in the form that is reckoned with. */
export interface CompiledCalendar {
  readonly zone: string
  readonly table: ZoneTable
  /** Monday first; spans in order of opening. */
  readonly week: readonly (readonly DaySpan[])[]
  /** By days since 1 January 1970. */
  readonly holidays: ReadonlyMap<number, CompiledHoliday>
}

interface CompiledHoliday {
  readonly spans: readonly DaySpan[]
  readonly name?: string
}

const compiledCalendars = new WeakMap<WorkCalendar, CompiledCalendar>()

/**
 * Compiles a calendar, checking it first.
 *
 * The result is kept only for a calendar that is frozen through and through, as {@link defineWorkCalendar} gives them: any
 * other might be changed before its next use, so it is read anew each time.
 *
 * @throws {@link Fault} `time/invalid-calendar`.
 */
export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  const known = compiledCalendars.get(calendar)
  if (known !== undefined) return known
  const { zone, hours, holidays = [] } = defineWorkCalendar(calendar)
  const compiled = {
    zone,
    table: tableOf(zone),
    week: weekdays.map((day) => toSpans(hours[day])),
    holidays: new Map(holidays.map((holiday) => [toDayNumber(readDate(holiday.date) as PlainDate), compile(holiday)])),
  }
  if (isDeepFrozen(calendar)) compiledCalendars.set(calendar, compiled)
  return compiled
}

/** The spans that begin on a date: the holiday's where it is one, else the weekday's. */
export function spansOf(compiled: CompiledCalendar, dayNumber: number): readonly DaySpan[] {
  const holiday = compiled.holidays.size > 0 ? compiled.holidays.get(dayNumber) : undefined
  return holiday?.spans ?? (compiled.week[weekdayIndex(dayNumber)] as readonly DaySpan[])
}

function compile({ hours, name }: Holiday): CompiledHoliday {
  return { spans: toSpans(hours), ...(name === undefined ? {} : { name }) }
}

function toSpans(hours: readonly OpenHours[] = []): readonly DaySpan[] {
  const spans = hours.map(([opens, closes]) => {
    const opensMs = toMs(opens)
    const closesMs = toMs(closes)
    return { opensMs, closesMs: closesMs > opensMs ? closesMs : closesMs + DAY_MS }
  })
  return spans.sort((a, b) => a.opensMs - b.opensMs)
}

function toMs(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * MINUTE_MS
}

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}
