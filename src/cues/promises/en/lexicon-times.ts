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
  "sometime|some time|any time|anytime|either|probably|maybe|say|like|around|about|just|roughly|around about|more like|perhaps|possibly|let's say|somewhere|at some point|more or less|all of|the whole of|the entire|all|i'd say|we will say|shall we say|let us say|just gone|just turned"

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

/** The present time of day, on the day that is named behind it. */
export const CLOCK_NOW =
  "this time|the same time|same time|this same time|around this time|about this time|around the same time|about the same time"

/** Words that may join two pieces of one time. */
export const TIME_GLUE =
  "of|that is|so that is|which is|which would be|so|that would be|that will be|it is|is that|then"

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
