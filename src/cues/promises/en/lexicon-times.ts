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

/** Feasts with a fixed date, as month and day. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  xmas: [12, 25],
  "boxing day": [12, 26],
  "new year's eve": [12, 31],
  "new years eve": [12, 31],
  "new year's day": [1, 1],
  "new years day": [1, 1],
  "new year's": [1, 1],
  "new year": [1, 1],
  "valentine's day": [2, 14],
  "valentines day": [2, 14],
  halloween: [10, 31],
  "veterans day": [11, 11],
  juneteenth: [6, 19],
  "st patrick's day": [3, 17],
  "st patricks day": [3, 17],
  "st george's day": [4, 23],
  "burns night": [1, 25],
  "australia day": [1, 26],
  "anzac day": [4, 25],
  "republic day": [1, 26],
  "gandhi jayanti": [10, 2],
  "canada day": [7, 1],
  "bonfire night": [11, 5],
  "guy fawkes night": [11, 5],
  "earth day": [4, 22],
  "groundhog day": [2, 2],
  "independence day": [7, 4],
  "may day": [5, 1],
  "workers' day": [5, 1],
  "remembrance day": [11, 11],
  "armistice day": [11, 11],
  "st andrew's day": [11, 30],
  "st david's day": [3, 1],
  "cinco de mayo": [5, 5],
  "april fools day": [4, 1],
  "all saints day": [11, 1],
  "women's day": [3, 8],
}

/** Feasts on a weekday of a month, weekdays from Monday 0; `nth` -1 is the last. */
export const MOVABLE_FEASTS: Readonly<Record<string, readonly [month: number, nth: number, weekday: number]>> = {
  thanksgiving: [11, 4, 3],
  "thanksgiving day": [11, 4, 3],
  "labor day": [9, 1, 0],
  "memorial day": [5, -1, 0],
  "martin luther king day": [1, 3, 0],
  "presidents day": [2, 3, 0],
  "columbus day": [10, 2, 0],
  "indigenous peoples day": [10, 2, 0],
  "mother's day": [5, 2, 6],
  "mothers day": [5, 2, 6],
  "father's day": [6, 3, 6],
  "fathers day": [6, 3, 6],
  "mlk day": [1, 3, 0],
  "martin luther king jr day": [1, 3, 0],
  "melbourne cup day": [11, 1, 1],
}

/** Easter and the days that are counted from it, by how many days after the Sunday. */
export const EASTER: Readonly<Record<string, string>> = {
  "-47": "shrove tuesday|pancake day|mardi gras",
  "-46": "ash wednesday",
  "-7": "palm sunday",
  "-3": "maundy thursday",
  "-2": "good friday",
  "-1": "easter saturday",
  "0": "easter|easter sunday|easter day",
  "1": "easter monday",
}

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

/** Words behind a bare number that show it is no hour of the day. */
export const NOT_AN_HOUR =
  "percent dollar dollars buck bucks pound pounds euro euros cents pence quid rupees people person persons of times more point points star stars k grand million hundred thousand feet foot ft miles mile km kg lbs items street st road rd avenue ave lane ln drive court boulevard blvd crescent terrace x bed bedroom st nd rd th different other another new old step steps free"

/** Words in "s" that may follow an hour. */
export const PLAIN_IN_S =
  "thanks this yes mrs always perhaps was is unless across plus us as sometimes does has his its ours yours guys folks ms yous todays tomorrows whereas besides sharpish works suits 's"

/** Words behind a number and another word that make it an address: "5 Elm Street". */
export const STREETS =
  "street road avenue lane drive court boulevard crescent terrace close square way st rd ave ln blvd"

/** What may be said behind a clock time without changing it. */
export const CLOCK_TAILS = "ish|sharp|prompt|exactly|on the dot|on the nose|or so|or thereabouts|hours|precisely"

/** Relations, longest phrase first. A bare hour may follow those of {@link HOUR_RELATIONS}. */
export const RELATIONS: Readonly<Record<string, string>> = {
  by: "by|give me until|give us until|no later than|not later than|by no later than|on or before|at or before|by the time of|not past|up to|up until|latest by|by latest|max by|as late as|at the latest|at the very latest",
  before:
    "before|prior to|ahead of|earlier than|just before|shortly before|sooner than|any time before|anytime before|right before",
  after:
    "after|post|past|later than|any time after|anytime after|some time after|sometime after|just after|shortly after|right after|straight after|beyond",
  from: "not before|no earlier than|no sooner than|not earlier than|not until|but not before|from|starting|starting from|starting on|as of|as from|beginning|any time from|anytime from|as early as|on or after|at or after|onwards from|not till",
  between:
    "between|between the hours of|anywhere between the hours of|from the hours of|anywhere between|any time between|anytime between|somewhere between|some time between|sometime between|in between|anywhere from|somewhere from|betwixt",
  at: "at|on or about|on or around|at or about|at or around|bang on|dead on|spot on|smack on|on the dot of|on the stroke of|at the stroke of|on|in|for|come|over|during|near|close to|this side of",
  until: "until|up until|through until",
}

/** Relations that a bare hour may follow: "at three", not "on three". */
export const HOUR_RELATIONS =
  "at by before after past around about near like say come until between from than at to than earlier sooner than maybe it roughly of gone turned"

/** Words that soften a time and change nothing. */
export const SOFTENERS =
  "sometime|some time|any time|anytime|either|probably|maybe|say|like|around|about|just|roughly|around about|more like|perhaps|possibly|let's say|somewhere|at some point|more or less|all of|the whole of|the entire|all|i'd say|we will say|let us say|just gone|just turned"

/** Words behind a time that make it the last moment. */
export const LATEST_TAILS =
  "at the very latest|at the latest|at latest|latest|the latest|no later|and no later|at the outside|tops|max|at most|at the most|or before|or earlier|or sooner|if not before|if not sooner|if not earlier|maximum|or before then"

/** Words behind a time that make it the first moment. */
export const EARLIEST_TAILS =
  "at the very earliest|at the earliest|at earliest|earliest|onwards|onward|or later|or after|and after|or any time after|and onwards|on wards"

/** Words for the end of the working day. */
export const CLOSINGS =
  "end of day|the end of the day|end of the day|the end of day|eod|e o d|end of business|end of the business day|the end of the business day|end of business day|close of business|the close of business|cob|c o b|eob|e o b|close of play|end of play|the end of play|cop|end of the working day|the end of the working day|end of working day|end of the work day|the end of the work day|the end of the workday|end of the workday|end of workday|end of the office day|close of the business day|close of day|the close of day|end of trading|close of trading|the close of play|the end of business|day end|day's end|end of my day|the end of my day|the end of the business"

/** Parts of the day: phrase to name. */
export const PARTS: Readonly<Record<string, string>> = {
  firstThing: "first thing in the morning|first thing|first thing in the am|bright and early|crack of dawn",
  earlyMorning: "early morning|early in the morning|early in the am|early in the day",
  midMorning: "smoko|morning tea|morning tea time|mid morning|midmorning|the middle of the morning",
  lateMorning:
    "late morning|later in the morning|late in the morning|later this morning|the end of the morning|end of the morning",
  earlyAfternoon: "early afternoon|early in the afternoon",
  midAfternoon: "mid afternoon|midafternoon|the middle of the afternoon",
  lateAfternoon:
    "late afternoon|late in the day|later in the day|late in the afternoon|later in the afternoon|the end of the afternoon|end of the afternoon|teatime|tea time",
  earlyEvening: "early evening|early in the evening",
  lateEvening: "late evening|late in the evening",
  breakfast: "breakfast|breakfast time",
  morning: "morning|the morning|first half|the first half|mornin",
  lunchtime: "the middle of the day|middle of the day|lunchtime|lunch time|lunch|the lunch hour|lunchbreak",
  afternoon: "afternoon|the afternoon|second half|the second half",
  dinner: "dinner|dinner time|supper|suppertime",
  daytime: "daytime|the daytime|day time|the day time",
  evening: "evening|the evening",
  night: "night|the night",
}

/** Words without a figure. */
export const VAGUE: Readonly<Record<string, string>> = {
  soon: "shortly|soon|very shortly|very soon|real soon|pretty soon|asap|a s a p|as soon as possible|as soon as i can|as soon as we can|as soon as i possibly can|as soon as we possibly can|as soon as he can|as soon as she can|as soon as they can|as quickly as possible|as quickly as i can|as quickly as we can|as fast as i can|as fast as we can|as fast as possible|at the earliest|at the earliest opportunity|at the first opportunity|right away|straight away|straightaway|straight off|immediately|before long|before too long|later|later on|in due course|in due time|in a bit|in a little bit|in a wee bit|in a while|in a little while|in a short while|at some point|one of these days|in no time|in good time|sometime soon|some time soon|sooner rather than later|in the near future|in the coming days|in the coming weeks|over the coming days|over the coming weeks|down the line|down the road|promptly|in the next little while|in the next while|sooner or later|in the not too distant future|quick as i can|at my earliest convenience|at our earliest convenience|at the earliest convenience|first chance i get|when i can|when we can",
  moment:
    "in a moment|in just a moment|in a second|in just a second|in a sec|in just a sec|in a minute|in just a minute|in a min|in a mo|in a jiffy|in a tick|in two ticks|in two shakes|momentarily|in a few moments|in a few seconds|in one moment|in one sec|in one second|in a couple of seconds|in a flash|presently|here in a minute|here in a second",
  now: "right now|now|just now|as we speak|at the moment|this very minute|this minute|this very moment|this instant|right this minute|right this second|while you wait|while we speak|while we are talking|while i have you|while you are on the line|while you are on the phone|while we are on the phone|while you hold|here and now|at this moment|at this time",
}

/** Words before a period that name a piece of it. */
export const SLICES: Readonly<Record<string, string>> = {
  start:
    "the beginning of|beginning of|the start of|start of|early|early in|early on|the early part of|the first part of|the top of",
  middle: "the middle of|middle of|mid|half way through|halfway through|midway through",
  late: "late|late in|late on|the latter part of|towards the end of|toward the end of|near the end of",
  firstHalf: "the first half of|first half of",
  secondHalf: "the second half of|second half of|the back half of|the latter half of",
  last: "the last day of|last day of|the final day of|the very last day of",
  end: "the end of|end of|the very end of|the close of|the back end of|the tail end of|close of",
  rest: "later|later on|later in|later on in|the rest of|rest of|the remainder of|some time later|sometime later",
}

/** Short names of the last moment of a period. */
export const PERIOD_ENDS: Readonly<Record<string, string>> = {
  week: "the week is out|the week is over|the week ends|eow|e o w|week's end|week end|the week's end",
  month: "the month is out|the month is over|the month ends|eom|e o m|month end|the month end|month's end",
  quarter: "eoq|quarter end",
  year: "the year is out|the year is over|the year ends|eoy|e o y|year end|the year end|year's end",
}

/** Words before a period or weekday that say which one: phrase list by how many periods ahead. */
export const PERIODS_AHEAD: Readonly<Record<string, string>> = {
  "0": "this|the current|this current|current",
  "1": "next|the next|the following|following|the coming|coming|this coming|this next|the upcoming|upcoming",
}

/** Words for "last": what they stand before is past. */
export const PAST_BEFORE = "last|the last|past|the past|previous|the previous|this past|the other"

/** Words behind a length or weekday that make it past. */
export const PAST_AFTER = "ago|gone|just gone|back|prior"

/** Words before a length that put the act at its end. */
export const IN_LENGTH =
  "in|in about|in around|in like|in say|in maybe|in just|in exactly|in roughly|in probably|give me|give us|in just under|in just over|give me about|give me like|give me maybe|give me around|allow me|allow us|in perhaps|in only|in let's say"

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

/** The present time of day, on the day that is named behind it. */
export const CLOCK_NOW =
  "this time|the same time|same time|this same time|around this time|about this time|around the same time|about the same time"

/** Words that may join two pieces of one time. */
export const TIME_GLUE =
  "of|that is|so that is|which is|which would be|so|that would be|that will be|it is|is that|then"

/** Words before a date that show it is no time of an act: "born on", "due on". */
export const DATED_BEFORE = "born dated expires expire expiring expired due since of valid"

/** What is numbered: "building 4 this afternoon", "press 1", "room 330 tomorrow" name no hour. */
export const NUMBERED =
  "building room gate floor unit suite apartment apartments apt flat extension ext option press platform terminal channel page chapter bay table seat zone phase level item ticket aisle desk store shop route bus flight highway exit section ward block house door box bin locker lot number version grade size tier studio hall court ramp stop dept department"

/** What is fixed to a time and may follow it: "the 3 o'clock appointment". */
export const EVENTS =
  "appointment appointments meeting meetings slot slots booking bookings reservation flight flights train session class event events visit delivery deliveries surgery interview party wedding hearing exam test procedure stay trip shift shipment order orders payment invoice statement checkup viewing inspection closing conference game show dinner lunch opening run service round rate special"

/** Words that may stand between an article and a time without the time belonging to a noun. */
export const ARTICLES = "the your my our a an his her their its that these those any"

/** The next full hour. */
export const NEXT_HOUR =
  "the top of the hour|top of the hour|the hour|the end of the hour|end of the hour|the top of the next hour"

/** Words for the end of the working day behind "by" or "before": "before we close". */
export const CLOSING_CLAUSES =
  "we close|close|closing time|closing|we close up|we shut|we finish|we close up shop|i finish|i leave|i go home|i clock off|i leave for the day|i finish for the day|we close for the day|we leave for the day|the office closes|the office shuts|knock off|knock off time|home time|i knock off"
