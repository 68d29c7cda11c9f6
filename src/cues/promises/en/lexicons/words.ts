/** What people put between, set off by commas, while they think. */
export const INSERTIONS =
  "say|let's say/see|shall we say|let me see|i would say|you know|like|what|oh|i mean|i do not know|how about|make it|what is it now|if you like|please"

/** Sounds of hesitation: left out, but they tell a correction from a list. */
export const HESITATIONS = "uh um uhm umm uhh er erm err ah ahh eh hm hmm mm mmm mhm"

/** Short forms after which a full stop ends no sentence. */
export const ABBREVIATIONS =
  "mr mrs ms dr st prof jr sr approx ext no dept inc ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun hr hrs min mins sec secs"

/** Words by the forms that are written for them, where no context is needed. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  "going to": "gonna",
  "have got to": "gotta",
  "let me": "lemme",
  "give me": "gimme",
  "i am": "im",
  "i have": "ive",
  "you will": "youll",
  "they will": "theyll",
  "it will": "itll",
  "that will": "thatll",
  "there will": "therell",
  "someone will": "someonell",
  "somebody will": "somebodyll",
  "who will": "wholl",
  "we have": "weve",
  "he is": "hes",
  "she is": "shes",
  "that is": "thats",
  "they are": "theyre",
  "you are": "youre",
  "let's": "lets",
  "can not": "cant cannot can't",
  "will not": "wont won't",
  "is not": "ain't",
  "shall not": "shan't",
  tomorrow: "tmrw tmr tmw tomoz",
  afternoon: "arvo",
  you: "ya yous u",
  through: "thru",
  until: "till til 'til",
  around: "approx approximately roughly circa",
  quarter: "qtr",
  someone: "somebody",
  "o'clock": "oclock",
  okay: "ok",
  noon: "noonish middayish midday noontime",
}

/** Verbs whose "n't" is written without the apostrophe: "dont". */
export const WITH_NT = "do does did is are was were could would should have has"

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

/** Words behind which a written "well" is the adverb. */
export const WELL_BEFORE =
  "as very pretty quite really not all work works worked doing going it's feel sleep get is are was i you we he she they"

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
