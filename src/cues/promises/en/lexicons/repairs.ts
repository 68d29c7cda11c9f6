/** Words with which somebody stops at what they have said; whichever of them it is, and however many. */
export const SLIPS =
  "no nope nah sorry actually wait oops whoops apologies apologise apologize mistake pardon excuse forgive wrong misspoke correction scratch"

/** Words that take back what was said before them. */
export const CORRECTION_MARKERS = `${SLIPS} rather mean meant make instead strike better forget ignore not`

/** Words that may stand around them. */
export const CORRECTION_HELPERS =
  ", . - oh well so but or it it's is will be that 's i to my me see think you know what let us let's we hang hold on say said the call again i'd would now at a one second sec moment please bad do go with can am off beg your thinking tell then should than"

/** What is said to somebody who waits on the line. */
export const WAITING =
  "one moment/second/sec/minute|just a/one moment/second/sec/minute|bear with me/us|hold/hang on|please hold|while you hold/wait|stay on the line|give me a moment/second/sec/minute"

/** Phrases that withdraw an act without another in its place. */
export const WITHDRAWALS =
  "never mind|nevermind|scratch/ignore/strike/disregard/cancel/scrap that|forget that/it|forget i said that|i take that back|i can not do that|i can not actually|i/we can not promise/do/manage/make that/it after all|i/we can not after all|no? that will not work|that is not going to work|actually do not count on that"

/** Who cannot after all. */
export const DENIERS = "i we he she they that it there"
/** What stands behind "can not", "will not" and the like where the act itself is denied; "I can't hear you" is another matter. */
export const DENIED =
  "do make be able manage get happen work going that it then there here actually today tomorrow before until after free i we they sorry because as but"
/** The same of what is sent, brought or done: "it's not in stock", "we don't have any". */
export const DENIED_THINGS = "in available possible ready have got"
/** Why it cannot be. */
export const IMPEDED = "closed shut off booked full busy away holiday unavailable"
export const OUT_OF_THINGS = "out sold run gone"

/** Words with which a sentence may begin that only gives the time of the promise before it. */
export const TIME_SENTENCE_WORDS =
  ", so it will be that 's is say probably okay and or maybe let us let's we then they he she should about around yes yeah right well there i would think make call expect me at by in sometime like great um oh for"
