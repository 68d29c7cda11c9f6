/** What a clock shows. */
export interface ClockTime {
  /** 0 to 24; 1 to 12 where `sure` is false. */
  readonly hour: number
  /** 0 to 59. */
  readonly minute: number
  /** Whether morning or afternoon was said, or needs not be. */
  readonly sure: boolean
}

/** Which piece of a week, month or year. `end` is its last moment, a deadline, `last` its last day; the others are stretches. */
export type Slice = "whole" | "start" | "middle" | "late" | "firstHalf" | "secondHalf" | "last" | "end" | "rest"

/** A day or a longer period, as it was named. Weekdays count from 0, Monday. */
export type NamedDay =
  /** So many days from the local date of `at`. */
  | { readonly is: "offset"; readonly days: number }
  /**
   * A weekday. `coming`: the next one after today; `this`: today counts; `next`: the one in the next calendar week; `ofWeek`: the
   * one in the calendar week that is `weeks` away. For the others `weeks` are added.
   */
  | {
      readonly is: "weekday"
      readonly weekday: number
      readonly which: "coming" | "this" | "next" | "ofWeek"
      readonly weeks: number
    }
  /** A date; what is left out is found by going on from today. `monthsAhead` counts from the current month. */
  | {
      readonly is: "date"
      readonly day: number
      readonly month?: number
      readonly year?: number
      readonly weekday?: number
      readonly monthsAhead?: number
      /** "Next year": in place of `year`. */
      readonly yearsAhead?: number
    }
  /** A date in figures, in the order said; the zone decides which is the month. */
  | { readonly is: "figures"; readonly first: number; readonly second: number; readonly year?: number }
  /** A count of units after a day, or after today; `weekday` where one was named with it ("in three weeks, on Thursday"). */
  | {
      readonly is: "later"
      readonly count: number
      readonly unit: DayUnit
      readonly after?: NamedDay
      readonly weekday?: number
    }
  /** The weekday, calendar week or weekend next to a date: "the Monday after Christmas". */
  | {
      readonly is: "neighbour"
      readonly what: number | "week" | "weekend"
      readonly side: "after" | "before"
      readonly of: NamedDay
    }
  /** So many days after the next Easter Sunday, or that of a year. */
  | { readonly is: "easter"; readonly days: number; readonly year?: number }
  | { readonly is: "week"; readonly ahead: number; readonly slice: Slice }
  /** "The second week of December": seven dates from the first of the month on; -1 is the last seven, -2 the seven before. */
  | { readonly is: "nthWeek"; readonly nth: number; readonly month: NamedMonth }
  /** The calendar week that holds a day: "the week of the 7th". */
  | { readonly is: "weekOf"; readonly day: NamedDay; readonly weekend?: true }
  /** The first or last units of a period: "the last three days of the month". */
  | {
      readonly is: "edge"
      readonly from: "start" | "end"
      readonly count: number
      readonly unit: "day" | "week" | "month"
      readonly of: LongPeriod
    }
  /** "The first Monday of next month"; `nth` counts from 1, -1 is the last, -2 the last but one. */
  | { readonly is: "nthWeekday"; readonly nth: number; readonly weekday: number; readonly month: NamedMonth }
  | { readonly is: "weekend"; readonly ahead: number }
  | LongPeriod

/** A period of whole months. A quarter with `nth` is one of its year, 1 to 4. */
export type LongPeriod =
  | NamedMonth
  | {
      readonly is: "quarter"
      readonly ahead?: number
      readonly nth?: number
      readonly year?: number
      readonly yearsAhead?: number
      readonly slice: Slice
    }
  | { readonly is: "year"; readonly ahead?: number; readonly year?: number; readonly slice: Slice }

/** A month: by its number, or so many months from the current one. */
export interface NamedMonth {
  readonly is: "month"
  readonly ahead?: number
  readonly month?: number
  readonly year?: number
  /** "Next year": in place of `year`. */
  readonly yearsAhead?: number
  readonly slice: Slice
}

/** Units that count dates. */
export type DayUnit = "day" | "week" | "month" | "year" | "businessDay"

/** A part of the day that has no sharp edges. */
export type DayPart =
  | "firstThing"
  | "earlyMorning"
  | "breakfast"
  | "morning"
  | "midMorning"
  | "lateMorning"
  | "lunchtime"
  | "earlyAfternoon"
  | "afternoon"
  | "midAfternoon"
  | "lateAfternoon"
  | "daytime"
  | "earlyEvening"
  | "dinner"
  | "evening"
  | "lateEvening"
  | "night"
  | "lateNight"

/** One side of a time: what was said of day, clock and part of the day. */
export interface TimeSide {
  readonly day?: NamedDay
  readonly clock?: ClockTime
  readonly part?: DayPart
  /** The end of the working day: "close of business", "end of play". */
  readonly closing?: true
}

/** How the act stands to the time. `from` is at or after; `within` is not later than. */
export type TimeRelation = "at" | "by" | "before" | "after" | "from"

/** A stretch of elapsed time from the moment of speaking. */
export interface ElapsedTime {
  readonly leastMs: number
  readonly mostMs: number
  /** Whether it is counted in working hours. */
  readonly working?: true
}

/** A time as it was said, not yet fixed to a calendar. Token places are inclusive. */
export interface TimeMention {
  readonly first: number
  readonly last: number
  readonly relation: TimeRelation
  /** Whether a word gave the relation. */
  readonly stated: boolean
  readonly start: TimeSide
  /** The later side of a range. */
  readonly end?: TimeSide
  /** The clock times are hours of both days: "Tuesday or Wednesday between ten and four". */
  readonly eachDay?: true
  readonly elapsed?: ElapsedTime
  /** How long it lasts from a clock time on, in milliseconds: "from nine for two hours". */
  readonly lastsMs?: number
  /**
   * Words without a figure. `soon`: no bounds; `moment`: within this call or just after; `rest`: between now and the end of the
   * named day or period; `clockNow`: the present time of day, on the named day; `now`: at once, while speaking.
   */
  readonly vague?: "soon" | "moment" | "rest" | "sometime" | "clockNow" | "now"
  /** The next time that the minute hand stands here: "at half past", "at the top of the hour". */
  readonly minuteOfHour?: number
  /** The zone that was said aloud, an IANA name; `speaker` for "our time", `hearer` for "your time", `caller` for "local time". */
  readonly zone?: string
  /** Why it cannot be the time of a promise: `past`, `repeated` ("every day"), `noun` ("the 3 o'clock appointment"). */
  readonly unfit?: "past" | "repeated" | "noun" | "until"
}
