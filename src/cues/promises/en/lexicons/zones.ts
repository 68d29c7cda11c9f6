/** Time where those who speak are: "our time". */
export const SPEAKERS_TIME =
  "my/our time zone?|my/our local time|my/our/this end|where i am|where i'm at|where we are|over here"
/** Time where those who listen are: "your time". */
export const HEARERS_TIME = "your time zone?|your local time|your end|where you are|where you're at|over there"
/** Time where the caller is, whoever says it. */
export const LOCAL_TIME = "local time"

/** What "eastern" and its like are in Australia. */
export const AUSTRALIAN_ZONES: Readonly<Record<string, string>> = {
  "Australia/Sydney": "eastern",
  "Australia/Adelaide": "central",
  "Australia/Perth": "western",
}

/** Names that may stand without "time"; the daylight rules of the date are used whatever the letter in the middle says. */
export const ZONE_SHORT: Readonly<Record<string, string>> = {
  "America/New_York": "eastern|et|est|edt|e t|e s t",
  "America/Chicago": "central|ct|cst|cdt",
  "America/Denver": "mountain|mt|mst|mdt",
  "America/Los_Angeles": "pacific|pt|pst|pdt|p t|p s t",
  "Etc/UTC": "gmt|utc|g m t|zulu",
  "Europe/London": "bst",
  "Europe/Paris": "cet|cest",
  "Australia/Sydney": "aest|aedt",
  "Australia/Adelaide": "acst",
  "Australia/Perth": "awst",
  "Pacific/Auckland": "nzst|nzt",
  "America/Anchorage": "akst",
  "Pacific/Honolulu": "hst",
  "Asia/Singapore": "sgt",
  "Asia/Tokyo": "jst",
  "Asia/Manila": "pht",
}

/** Places whose time is named with the word "time": "London time". */
export const ZONE_CITIES: Readonly<Record<string, string>> = {
  "America/New_York": "new york|east coast|boston|atlanta|miami",
  "America/Toronto": "toronto",
  "America/Chicago": "chicago|dallas|houston|texas",
  "America/Denver": "denver",
  "America/Phoenix": "phoenix|arizona",
  "America/Los_Angeles": "los angeles|l a|la|california|west coast|san francisco|seattle",
  "America/Vancouver": "vancouver",
  "America/Anchorage": "alaska",
  "Pacific/Honolulu": "hawaii",
  "America/Halifax": "atlantic",
  "America/St_Johns": "newfoundland",
  "Europe/London": "uk|u k|british|london",
  "Europe/Dublin": "irish|dublin",
  "Europe/Paris": "central european|european|paris",
  "Europe/Berlin": "berlin|german",
  "Europe/Madrid": "madrid",
  "Asia/Dubai": "dubai|gulf",
  "Asia/Kolkata": "india|indian|mumbai|delhi|bangalore",
  "Asia/Singapore": "singapore",
  "Asia/Hong_Kong": "hong kong",
  "Asia/Manila": "manila|philippine",
  "Asia/Tokyo": "tokyo|japan",
  "Australia/Sydney": "sydney",
  "Australia/Melbourne": "melbourne",
  "Australia/Brisbane": "brisbane|queensland",
  "Australia/Adelaide": "adelaide",
  "Australia/Darwin": "darwin",
  "Australia/Perth": "perth",
  "Pacific/Auckland": "new zealand|auckland",
}
