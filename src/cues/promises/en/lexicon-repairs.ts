/** Words that take back what was said before them. */
export const CORRECTION_MARKERS =
  "no nope nah sorry actually wait rather mean meant make correction mistake instead apologies oops whoops scratch strike pardon better forget ignore excuse not"

/** Words that may stand around them. */
export const CORRECTION_HELPERS =
  ", . - oh well so but or it it's is will be that 's i to my me see think you know what let us let's we hang hold on say said the call again i'd would now at a one second sec moment please bad do go with can am off thinking tell then should than"

/** Phrases that withdraw an act without another in its place. */
export const WITHDRAWALS =
  "never mind|nevermind|scratch/ignore/strike/disregard/cancel/scrap that|forget that/it|forget i said that|i take that back|no i/we can not|no i will/am not|i can not do that|actually no? i can not|actually we can not|wait/sorry i can not|i can not actually|no i am not able to|no? that will not work|that is not going to work|actually that will not happen|actually do not count on that"

/** Words with which a sentence may begin that only gives the time of the promise before it. */
export const TIME_SENTENCE_WORDS =
  ", so it will be that 's is say probably okay and or maybe let us let's we then they he she should about around yes yeah right well there i would think make call expect me at by in sometime like great um oh for"
