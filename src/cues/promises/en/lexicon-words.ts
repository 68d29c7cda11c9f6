/** What people put between, set off by commas, while they think. */
export const INSERTIONS =
  "say|let's say/see|shall we say|let me see|i would say|you know|like|what|oh|i mean|i do not know|how about|make it|what is it now|if you like|please"

/** Sounds of hesitation: left out, but they tell a correction from a list. */
export const HESITATIONS = "uh um uhm umm uhh er erm err ah ahh eh hm hmm mm mmm mhm"

/** Short forms after which a full stop ends no sentence. */
export const ABBREVIATIONS =
  "mr mrs ms dr st prof jr sr approx ext no dept inc ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun hr hrs min mins sec secs"

/** Written form to words, where no context is needed. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  gonna: "going to",
  gotta: "have got to",
  lemme: "let me",
  gimme: "give me",
  im: "i am",
  ive: "i have",
  youll: "you will",
  theyll: "they will",
  itll: "it will",
  thatll: "that will",
  therell: "there will",
  someonell: "someone will",
  somebodyll: "somebody will",
  wholl: "who will",
  weve: "we have",
  hes: "he is",
  shes: "she is",
  thats: "that is",
  theyre: "they are",
  youre: "you are",
  lets: "let's",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  cant: "can not",
  cannot: "can not",
  wont: "will not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  couldnt: "could not",
  wouldnt: "would not",
  shouldnt: "should not",
  havent: "have not",
  hasnt: "has not",
  "won't": "will not",
  "can't": "can not",
  "shan't": "shall not",
  "ain't": "is not",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tomoz: "tomorrow",
  arvo: "afternoon",
  callback: "callback",
  ya: "you",
  yous: "you",
  u: "you",
  thru: "through",
  till: "until",
  til: "until",
  "'til": "until",
  approx: "around",
  approximately: "around",
  roughly: "around",
  qtr: "quarter",
  circa: "around",
  somebody: "someone",
  oclock: "o'clock",
  ok: "okay",
  noonish: "noon",
  middayish: "noon",
  midday: "noon",
  noontime: "noon",
}

/** Endings behind an apostrophe and what they stand for; `'s` stays, for it may be "is" or a possessive. */
export const ENDINGS: Readonly<Record<string, string>> = {
  "'ll": "will",
  "'m": "am",
  "'re": "are",
  "'ve": "have",
  "'d": "would",
}

/** Words before which a written "ill" means sick and not "I will". */
export const SICK_BEFORE =
  "is are am was were be been being feel feels feeling felt fell fall very mentally seriously terminally get got getting became become taken quite really still"

/** Verbs before which a written "well", "hell" or "shell" is "we will", "he will", "she will". */
export const WILL_VERBS =
  "be call ring phone send email text get have make post mail ship arrange come deliver let follow contact update give reach sort fix drop pop swing stop visit collect pick bring refund replace speak talk chase touch return schedule book forward dispatch aim confirm"

/** Words behind which a written "well" is the adverb. */
export const WELL_BEFORE =
  "as very pretty quite really not all work works worked doing going it's so feel sleep get is are was i you we he she they"

/** Cardinal numbers below twenty. */
export const SMALL_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"

/** Tens; the place in the list times ten. */
export const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"

/** Ordinal numbers below twenty. */
export const SMALL_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"

/** Ordinal tens; the place in the list times ten. */
export const ORDINAL_TENS = "- - twentieth thirtieth"

/** Words that a hyphen may join into a range ("Mon-Fri") or a number ("twenty-three"). */
export const RANGE_WORDS = `${SMALL_NUMBERS} ${SMALL_ORDINALS} ${TENS} monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`
