/** Verbs that are no act of their own, or belong to this call: nothing is promised by them. */
export const NO_ACT =
  "want need like love hate know think guess believe assume understand hope wish prefer seem appear remain stay wait hold sit stand mean cost expire end last open close require depend feel remember forget matter include contain own belong say mention imagine expect suppose admit agree apologise apologize bet appreciate go leave travel work sleep eat live miss lose die use watch read listen recommend suggest repeat keep let see have be get take receive accept come spell enjoy wonder fly stick starve regret warn promise settle choose decide opt vary apply continue proceed assist thank spend drink kill sue complain try"

/** Verbs that begin a second act behind "and" although they have no row. */
export const CHAIN_VERBS =
  "refund credit cancel process update issue replace reset fix repair book order pay sign reorder reissue waive remove apply approve release review check confirm register schedule arrange print prepare transfer restore activate install test close add find ask finish complete file submit"

/** Irregular verbs: base form, present participle (`-` is regular, `+` doubles the last letter), past participles. */
export const IRREGULAR =
  "get + got gotten|have - had|be being been|come - come|send - sent|resend - resent|ring - rung|give - given|make - made|take - taken|bring - brought|see - seen|meet - met|put + put|set + set|write - written|speak - spoken|let + let|keep - kept|leave - left|drive - driven|do - done|begin + begun|tell - told|hear - heard|catch - caught|shoot - shot|go - gone|run + run|deal - dealt|find - found|pay - paid|stick - stuck|chat + chatted|drop + dropped|stop + stopped|pop + popped|nip + nipped|ship + shipped|submit + submitted|log + logged|transmit + transmitted|reset + reset|cancel + cancelled"

/** Participles in "ed" of states and of general information: "will be closed", "will be charged extra". */
export const STATES =
  "charged billed closed opened delayed required needed asked expected allowed limited located interested married supposed used based involved concerned pleased excited disappointed surprised tired bored scared worried embarrassed covered entitled obliged permitted included increased reduced red speed need bed feed instead unaffected affected stranded confused annoyed"

/** Irregular past participles of passive acts, besides those of {@link IRREGULAR}. */
export const PAST_PARTICIPLES = "built redone drawn rebuilt cut held"
