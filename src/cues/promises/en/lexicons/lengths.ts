/** Units of time, by what each is and how many of them it makes: elapsed time is in milliseconds, the others count dates. */
export const UNITS: Readonly<Record<string, string>> = {
  "elapsed 1000": "second seconds sec secs",
  "elapsed 60000": "minute minutes min mins m",
  "elapsed 3600000": "hour hours hr hrs h",
  "day 1": "day days",
  "week 1": "week weeks wk wks",
  "week 2": "fortnight fortnights",
  "month 1": "month months",
  "year 1": "year years",
}

/** Words between a count and its unit that make it count working time. */
export const WORKING = "business working work office"

/** Words between a count and its unit that change nothing. */
export const PLAIN_BEFORE_UNIT = "more full short calendar consecutive quick whole further other extra good"

/** Counts without a figure. */
export const FUZZY_COUNTS = "few several some many"

/** Words behind a length or weekday that make it past. */
export const PAST_AFTER = "ago|just? gone|back|prior"

/** Words before a length that put the act at its end. */
export const IN_LENGTH =
  "in about/around/like/maybe/exactly/roughly/probably/perhaps/only?|in let's? say|in just under/over?|give me about/like/maybe/around?|give us|allow me/us|in anywhere? between"

/** Words before a length that make its end the last moment. */
export const WITHIN_LENGTH =
  "within about/around/roughly/another?|at the? most|inside of?|in? under|in? less than|in? no/not more than|anytime? in the next|within the? next|over/during/by the next|over/in/during the course of|in at most|in? up to|in the space of|no/not longer than|no later than|in/over the coming|in/within the following|in fewer than|any/some time in the next|sometime in/within the next|in the next like|in next|by within"

/** Words before a length that last from now to its end: "for the next two days". */
export const FOR_LENGTH =
  "for/throughout/through? the next|for? the coming/following|for at least the next|these? next|coming|the? upcoming"

/** Words before a length that make its end the first moment. */
export const AFTER_LENGTH = "after about/around?|in? at least|not/no less than|no sooner than|in over|in more than"

/** Words behind a length that count it from now. */
export const FROM_NOW =
  "from right? now|from today/then|from this point/moment|from the time of this call|hence|later|'s? time|away"

/** Words behind a length that is said alone and still counts from now: "ten minutes, tops". */
export const BARE_TAILS = "tops|max|maximum|at the? most|or less/so|at the outside|i'd say|maybe"

/** "Within the hour": sixty minutes from the moment of speaking. */
export const WITHIN_HOUR =
  "next hour|within the next? hour|inside of? the hour|in/over the next hour|in the hour|within this hour|inside an hour|before the hour is/'s out/up/over"
