/** Weekday names and short forms; the place of the group is the weekday, Monday 0. */
export const WEEKDAYS = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed weds wednesdays",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
]

/** Short weekday names that are words of their own: only with a capital, or after "on", "this", "next", "by". */
export const DOUBTFUL_WEEKDAYS = "sat sun wed mon fri"

/** Month names and short forms; the place of the group is the month, January 0. */
export const MONTHS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sep sept",
  "october oct",
  "november nov",
  "december dec",
]

/** Months that are words of their own: alone, only after "in", "by", "until", "next", "this" or "of". */
export const DOUBTFUL_MONTHS = "may march mar"

/** Feasts with a fixed date, by month and day. */
export const FEASTS: Readonly<Record<string, string>> = {
  "12 24": "christmas eve",
  "12 25": "christmas day?|xmas",
  "12 26": "boxing day",
  "12 31": "new year 's eve|new years eve",
  "1 1": "new year 's? day?|new years day",
  "2 14": "valentine 's day|valentines day",
  "10 31": "halloween",
  "11 11": "veterans/remembrance/armistice day",
  "6 19": "juneteenth",
  "3 17": "st patrick 's day|st patricks day",
  "4 23": "st george 's day",
  "1 25": "burns night",
  "1 26": "australia/republic day",
  "4 25": "anzac day",
  "10 2": "gandhi jayanti",
  "7 1": "canada day",
  "11 5": "bonfire night|guy fawkes night",
  "4 22": "earth day",
  "2 2": "groundhog day",
  "7 4": "independence day",
  "5 1": "may/workers day",
  "11 30": "st andrew 's day",
  "3 1": "st david 's day",
  "5 5": "cinco de mayo",
  "4 1": "april fools day",
  "11 1": "all saints day",
  "3 8": "women 's day",
}

/** Feasts on a weekday of a month: month, which one (-1 is the last) and weekday, from Monday 0. */
export const MOVABLE_FEASTS: Readonly<Record<string, string>> = {
  "11 4 3": "thanksgiving day?",
  "9 1 0": "labor day",
  "5 -1 0": "memorial day",
  "1 3 0": "martin luther king jr? day|mlk day",
  "2 3 0": "presidents day",
  "10 2 0": "columbus day|indigenous peoples day",
  "5 2 6": "mother 's day|mothers day",
  "6 3 6": "father 's day|fathers day",
  "11 1 1": "melbourne cup day",
}

/** Easter and the days that are counted from it, by how many days after the Sunday. */
export const EASTER: Readonly<Record<string, string>> = {
  "-47": "shrove tuesday|pancake day|mardi gras",
  "-46": "ash wednesday",
  "-7": "palm sunday",
  "-3": "maundy thursday",
  "-2": "good friday",
  "-1": "easter saturday",
  "0": "easter sunday/day?",
  "1": "easter monday",
}

/** Words before a period that name a piece of it. */
export const SLICES: Readonly<Record<string, string>> = {
  start: "the? beginning/start of|early in/on?|the early/first part of|the top of",
  middle: "the? middle of|mid|half way through|halfway/midway through",
  late: "late in/on?|the latter part of|towards/toward/near the end of",
  firstHalf: "the? first half of",
  secondHalf: "the? second half of|the back/latter half of",
  last: "the very? last day of|last day of|the final day of",
  end: "the very/back/tail? end of|end of|the? close of",
  rest: "later on? in?|the? rest of|the remainder of|some time later|sometime later",
}

/** Short names of the last moment of a period. */
export const PERIOD_ENDS: Readonly<Record<string, string>> = {
  week: "the week is/'s out/over|the week ends|eow|e o w|the/this? week 's end|week end",
  month: "the month is/'s out/over|the month ends/end|eom|e o m|the/this? month 's? end",
  quarter: "the quarter is/'s out/over|the quarter ends|eoq|the/this? quarter 's? end",
  year: "the year is/'s out/over|the year ends/end|eoy|e o y|the/this? year 's? end",
}

/** Words before a period or weekday that say which one: phrase list by how many periods ahead. */
export const PERIODS_AHEAD: Readonly<Record<string, string>> = {
  "0": "this calendar?|the/this? current calendar?",
  "1": "the/this? next/coming|the? following/upcoming",
}

/** Words for "last": what they stand before is past. */
export const PAST_BEFORE = "the? last/previous|the/this? past|the other"

/** Words before a date that show it is no time of an act: "born on", "due on". */
export const DATED_BEFORE = "born dated expires expire expiring expired due since of valid"
