/** Units of elapsed time in milliseconds. */
export const ELAPSED_UNITS: Readonly<Record<string, number>> = {
  second: 1000,
  seconds: 1000,
  sec: 1000,
  secs: 1000,
  minute: 60_000,
  minutes: 60_000,
  min: 60_000,
  mins: 60_000,
  hour: 3_600_000,
  hours: 3_600_000,
  hr: 3_600_000,
  hrs: 3_600_000,
  h: 3_600_000,
}

/** Units that count dates; a fortnight is two weeks. */
export const DAY_UNITS: Readonly<Record<string, readonly [unit: "day" | "week" | "month" | "year", times: number]>> = {
  day: ["day", 1],
  days: ["day", 1],
  week: ["week", 1],
  weeks: ["week", 1],
  wk: ["week", 1],
  wks: ["week", 1],
  fortnight: ["week", 2],
  fortnights: ["week", 2],
  month: ["month", 1],
  months: ["month", 1],
  year: ["year", 1],
  years: ["year", 1],
}

/** Words between a count and its unit that make it count working time. */
export const WORKING = "business working work office"

/** Words between a count and its unit that change nothing. */
export const PLAIN_BEFORE_UNIT = "more full short calendar consecutive quick whole further other extra good"

/** Counts without a figure. */
export const FUZZY_COUNTS = "few several some many"

/** Words behind a length or weekday that make it past. */
export const PAST_AFTER = "ago|gone|just gone|back|prior"

/** Words before a length that put the act at its end. */
export const IN_LENGTH =
  "in|in about|in around|in like|in say|in maybe|in just|in exactly|in roughly|in probably|give me|give us|in just under|in just over|give me about|give me like|give me maybe|give me around|allow me|allow us|in perhaps|in only|in let's say|in between|in anywhere between"

/** Words before a length that make its end the last moment. */
export const WITHIN_LENGTH =
  "within|at most|at the most|inside|inside of|in under|in less than|in no more than|in the next|within the next|over the next|during the next|over the course of|in the course of|during the course of|in at most|in up to|in the space of|within about|within around|within roughly|no longer than|not more than|no more than|no later than|in the coming|over the coming|by the next|in the following|within the following|not longer than|in fewer than|in not more than|less than|under|up to|any time in the next|anytime in the next|sometime in the next|some time in the next|sometime within the next|in the next like|within another|in next|within next|by within"

/** Words before a length that last from now to its end: "for the next two days". */
export const FOR_LENGTH =
  "for the next|for the coming|throughout the next|through the next|for the following|the following|for at least the next|the next|next|the coming|coming|upcoming|the upcoming|these next"

/** Words before a length that make its end the first moment. */
export const AFTER_LENGTH =
  "after|in at least|at least|not less than|no sooner than|no less than|after about|after around|in over|in more than"

/** Words behind a length that count it from now. */
export const FROM_NOW =
  "from now|from today|from right now|from this point|from the time of this call|hence|later|'s time|time|from this moment|from then|away"

/** Words behind a length that is said alone and still counts from now: "ten minutes, tops". */
export const BARE_TAILS = "tops|max|maximum|at most|at the most|or less|or so|at the outside|i'd say|maybe"

/** "Within the hour": sixty minutes from the moment of speaking. */
export const WITHIN_HOUR =
  "next hour|within the hour|inside the hour|in the next hour|within the next hour|in the hour|within this hour|inside of the hour|over the next hour|inside an hour|before the hour is out|before the hour is up"
