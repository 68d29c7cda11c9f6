/** Classes for `@name`: alternatives divided by `|`. Those of one family alone stand in its file. */
export const classes: Readonly<Record<string, string>> = {
  iw: "i|we",
  have: "have|has|had",
  my: "my|our",
  the: "a|an|the|this|that|these|those|my|our|your|his|her|their|some|any|another|one|one of your",
  me: "me|us",
  they: "he|she|they|you|someone|who|it",
  // Without "u", which is read as "you".
  letter: "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|v|w|x|y|z",
  month: "january|february|march|april|may|june|july|august|september|october|november|december",
  many: "#|several|many|two|three|four|multiple|countless|(a|so)? (few|many|couple of)",
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  kin: "mother|mom|father|dad|parents|husband|wife|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|gran|nan|granddad|grandad|aunt|auntie|uncle|cousin|niece|nephew|partner|boyfriend|girlfriend|friend|child|kid|baby|neighbor|fiance|fiancee|spouse|flatmate|roommate|grandson|granddaughter|mother in law|father in law|stepfather|stepmother",
  // "can I", "I would like to": the front of a request about oneself.
  mayI: "(can|could|may) (i|we)|let @me|(want|like|need|prefer|wish|have|demand|trying|able|possible|way|me|us|going|ask|asking|asked|happy|got|love|insist|chance) to|rather|must|@iw will|how (do|can|would) (i|we)|(until|before) i can|@iw can|insist on",
  hand: "transfer|connect|pass|switch|direct|forward|put|get|give|send|bring|patch|redirect|find",
  // Lengths of waiting on the line: days and weeks are waits for something else.
  waitLength:
    "(#|a|an|over|nearly|almost|about|like|half|more|least|the last|past|these|so many|several|few|two) *3 (second+|minute+|min|mins|hour+|hrs)|ages|forever|so long|too long|long enough|(a|such a) long time|(a|quite a) while|half an hour|all (day|morning|afternoon|evening)|how long",
  times:
    "# times|#th time|(many|several|multiple|countless|numerous|many|few|couple of|couple|dozens of|million|thousand|hundred|hundreds of|umpteen) times|twice|thrice|repeatedly|over and over|time and (again|time again)|every (single)? (day|week|time)",
  when: "yesterday|earlier|last (week|night|month|year|time|@weekday)|this (morning|afternoon|week)|before|previously|(fortnight|days|weeks|hours|months|minutes|day|week|hour|month|while) ago|on @weekday|the other day|recently|(back)? in @month",
  press:
    "the (local)? (news|press|media|papers|newspaper|newspapers|paper)|bbc|watchdog|channel #|a (journalist|reporter|newspaper)",
  outlet:
    "@press|social media|facebook|twitter|instagram|tiktok|tik tok|youtube|reddit|linkedin|the internet|online|yelp|google|trustpilot|tripadvisor|tv|television",
}
