import type { CueWords } from "../../pack.js"

/** The word lists that the engine reads. */
export const words: CueWords = {
  fillers: "uh um uhm umm er erm hmm hm mmm ehm uhhh ummm",
  // After these a new clause may begin, also where a recogniser gives no comma.
  openers:
    "okay alright right so and but or well now then yes no hi hello hey thanks please sorry sir madam because cause just actually look listen see great perfect good fine sure certainly absolutely anyway also plus oh ah wow uhhuh today morning afternoon evening there ya yo dear however basically honestly therefore again thank_you of_course no_problem i_mean you_know _you _course _problem _mean _know goodbye bye cool awesome excellent wonderful lovely brilliant fantastic understood course worries problem mate love man guys anymore instead though",
  joints: "and but so because or then well okay also anyway",
  negators: "not never no without nothing hardly neither nor stop",
  suppositions: "if unless whether when whenever case should suppose supposing imagine",
  reporters: "said says saying told tells tell telling called calls call calling goes yelled shouted screamed wrote asked",
  numbers:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million lakh dozen half couple",
  ordinals:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth hundredth thousandth millionth nth",
  questionVerbs:
    "do does did is are was were am can could will would shall should may might have has had what which who whom whose when where why how",
  intensifiers: "so very really extremely absolutely totally completely fucking bloody damn seriously incredibly truly utterly beyond",
  abbreviations: "mr mrs ms dr st jr sr vs inc ltd no nr approx a.m p.m e.g i.e u.s u.k prof",
  maskable:
    "fuck fucks fucked fucker fuckers fucking motherfucker motherfucking shit shits shitty bullshit bitch bitches bitching cunt cunts ass arse asses asshole assholes arsehole dick dickhead cock prick bastard bastards damn goddamn piss pissed crap hell whore slut twat wanker bollocks pussy faggot nigger nigga retard retarded dumbass jackass",
  second: "you your yours yourself yourselves ya u",
  first: "i me my mine myself we us our ours ourselves",
  third: "he she they him her them his their hers it who someone somebody everyone people wife husband boss driver neighbour neighbor",
  polite: "please sorry kindly",
}
