/** Words behind a bare number that show it is no hour of the day. */
export const NOT_AN_HOUR =
  "percent dollar dollars buck bucks pound pounds euro euros cents pence quid rupees people person persons of times more point points star stars k grand million hundred thousand feet foot ft miles mile km kg lbs items street st road rd avenue ave lane ln drive court boulevard blvd crescent terrace x bed bedroom nd th different other another new old step steps free"

/** Words in "s" that may follow an hour. */
export const PLAIN_IN_S =
  "thanks this yes mrs always perhaps was is unless across plus us as sometimes does has his its ours yours guys folks ms yous todays tomorrows whereas besides sharpish works suits onwards 's"

/** Words behind a number and another word that make it an address: "5 Elm Street". */
export const STREETS =
  "street road avenue lane drive court boulevard crescent terrace close square way st rd ave ln blvd"

/** What may be said behind a clock time without changing it. */
export const CLOCK_TAILS = "ish|sharp|prompt|exactly|on the dot/nose|or so/thereabouts|hours|precisely"

/** Relations, longest phrase first. A bare hour may follow those of {@link HOUR_RELATIONS}. */
export const RELATIONS: Readonly<Record<string, string>> = {
  by: "latest/max? by|give me/us until|by? no later than|not later than|on/at or before|by the time of|not past|up to/until|by latest|as late as|at the very? latest",
  before: "just/shortly/anytime/right? before|prior to|ahead of|earlier/sooner than|any time before",
  after: "anytime/sometime/just/shortly/right/straight? after|post|past|later than|any/some time after|beyond",
  from: "but? not before|no/not earlier than|no sooner than|not until/till|as/anytime/onwards? from|starting from/on?|as of|beginning|any time from|as early as|on/at or after|effective from?",
  between:
    "anytime/sometime/in? between|anywhere? between the hours of|from the hours of|anywhere/somewhere between/from|any/some time between|betwixt",
  at: "at|on/at or about/around|bang/dead/spot/smack? on|on the dot of|on/at the stroke of|in|for|come|over|during|near|close to|this side of",
  until: "up/through? until",
}

/** Relations that a bare hour may follow: "at three", not "on three". */
export const HOUR_RELATIONS =
  "at by before after past around about near like say come until between from than to earlier sooner maybe it roughly of gone turned"

/** Words that soften a time and change nothing. */
export const SOFTENERS =
  "sometime|some/any time|anytime|either|probably|maybe|let's/i'd? say|more? like|around about?|about|just gone/turned?|roughly|perhaps|possibly|somewhere|at some point|more or less|all of?|the whole of|the entire|we will say|shall we say|let us say"

/** Words behind a time that make it the last moment. */
export const LATEST_TAILS =
  "at the very? latest|at/the? latest|and? no later|at the outside/most|tops|max|at most|or before then?|or earlier/sooner/less|if not before/sooner/earlier|maximum"

/** Words behind a time that make it the first moment. */
export const EARLIEST_TAILS =
  "at the very? earliest|at? earliest|and? onwards|onward|or later|or/and after|or any time after|on wards"

/** Words for the end of the working day. */
export const CLOSINGS =
  "end of working/my? day|the end of the/my? day|end of the office? day|eod|e o d/b|end of business day?|the? end of the business/working/work day|the? close of business/play|the? close of the? day|cob|c o b|eob|the? end of play|cop|the? end of the workday|end of workday|close of the business day|end/close of trading|the end of the? business|the? day 's? end|the day is/'s out/over/done|the day ends"

/** Parts of the day: phrase to name. */
export const PARTS: Readonly<Record<string, string>> = {
  firstThing: "first thing in the morning/am|first thing|bright and early|crack of dawn",
  earlyMorning: "early morning|early in the morning/am/day",
  midMorning: "smoko|morning tea time?|mid morning|midmorning|the middle of the morning",
  lateMorning: "late morning|later/late in the morning|later this morning|the? end of the morning",
  earlyAfternoon: "early afternoon|early in the afternoon",
  midAfternoon: "mid afternoon|midafternoon|the middle of the afternoon",
  lateAfternoon: "late afternoon|late/later in the day/afternoon|the? end of the afternoon|teatime|tea time",
  earlyEvening: "early evening|early in the evening",
  lateEvening: "late evening|late in the evening",
  breakfast: "breakfast time?",
  morning: "the? morning|the? first half|mornin",
  lunchtime: "the? middle of the day|lunchtime|lunch time?|the lunch hour|lunchbreak",
  afternoon: "the? afternoon|the? second half",
  dinner: "dinner time?|supper|suppertime",
  daytime: "the? daytime|the? day time",
  evening: "the? evening",
  night: "the? night",
  lateNight: "late at? night",
}

/** Words without a figure. */
export const VAGUE: Readonly<Record<string, string>> = {
  soon: "very? shortly|very/real/pretty/sometime? soon|asap|a s a p|as soon/quickly/fast as possible|as soon as i/we possibly? can|as soon as he/she/they can|as quickly/fast as i/we can|at the earliest|at the earliest/first opportunity|right away|straight away/off|straightaway|immediately|before too? long|later on?|in due course|in due/no/good time|in a wee? bit|in a little bit/while|in a short? while|at some point|one of these days|some time soon|sooner rather than later|in the near future|in/over the coming days/weeks|down the line/road|promptly|in the next little? while|sooner or later|in the not too distant future|quick as i can|at my/our/the earliest convenience|first chance i get|when i/we can|in/over the? summer/winter/autumn|in/over the spring/fall|this/next summer/winter/autumn/spring/fall",
  moment:
    "in just? a moment/second/minute/sec|in a min/mo/jiffy/tick/flash|in two ticks/shakes|momentarily|in a few moments/seconds|in one moment/sec/second|in a couple of seconds|presently|here in a minute/second",
  now: "right/just? now|as/while we speak|at the/this moment|this very? minute|this very moment|this instant|right this minute/second|while you wait/hold|while we are talking|while i have you|while you are on the line|while you/we are on the phone|here and now|at this time|at present",
}

/** The present time of day, on the day that is named behind it. */
export const CLOCK_NOW = "this same? time|around/about? the same time|same time|around/about this time"

/** Words that may join two pieces of one time. */
export const TIME_GLUE = "of|so? that is|which/it is|which/that would be|so|that will be|is that|then"

/** What is numbered: "building 4 this afternoon", "press 1", "room 330 tomorrow" name no hour. */
export const NUMBERED =
  "building room gate floor unit suite apartment apartments apt flat extension ext option press platform terminal channel page chapter bay table seat zone phase level item ticket aisle desk store shop route bus flight highway exit section ward block house door box bin locker lot number version grade size tier studio hall court ramp stop dept department"

/** What is fixed to a time and may follow it: "the 3 o'clock appointment". */
export const EVENTS =
  "appointment appointments meeting meetings slot slots booking bookings reservation flight flights train session class event events visit delivery deliveries surgery interview party wedding hearing exam test procedure stay trip shift shipment order orders payment invoice statement checkup viewing inspection closing conference game show dinner lunch opening run service round rate special"

/** Words that may stand between an article and a time without the time belonging to a noun. */
export const ARTICLES = "the your my our a an his her their its that these those any"

/** The next full hour. */
export const NEXT_HOUR = "the top of the next? hour|top of the hour|the hour|the? end of the hour"

/** Words for the end of the working day behind "by" or "before": "before we close". */
export const CLOSING_CLAUSES =
  "we? close|closing time?|we close up shop?|we shut|we/i finish|i leave|i go home|i clock/knock off|i/we leave for the day|i finish for the day|we close for the day|the office closes/shuts|knock off time?|home time"
