import type { CueWords } from "../../lexicon/pack.js"

/** The word lists that the engine reads. */
export const words: CueWords = {
  fillers: "uh um uhm umm er erm hmm hm mm mmm ehm lol lmao rofl haha hahaha hehe omg smh",
  // Adverbs, forms of address and swearing that only strengthens: "get me your bloody manager right now please".
  skipped:
    "just really actually also still simply only now very so quite totally completely absolutely literally basically honestly currently kindly please possibly probably maybe perhaps definitely certainly seriously truly even ever already always constantly obviously clearly apparently frankly extremely incredibly utterly pretty rather too then sir madam mate guys fucking bloody damn goddamn freaking frigging personally sadly unfortunately both again kinda 's",
  // After these a new clause may begin, also where a recogniser gives no comma. `a_b` are two words.
  merged: "uh_huh mm_hmm mm_hm mm_hmmm um_hum",
  asides:
    "you_know i_mean like sort_of kind_of to_be_honest to_be_fair to_be_frank if_i_am_honest if_you_like if_you_will as_it_were so_to_speak shall_we_say let_us_say let_me_see what_is_it how_do_you_say how_can_i_put_it at_the_end_of_the_day if_you_do_not_mind if_you_would if_possible believe_me i_tell_you you_see i_guess i_suppose i_think more_or_less in_fact as_i_say as_i_said for_god_'s_sake for_heaven_'s_sake for_goodness_sake",
  unmarkedAsides: "you_know",
  barsBefore: "do did does if whether as that what who how not never let should",
  barsBehind:
    "what where who whom why how when which if whether that it him them me us this about of nothing anything best well better full damn business to",
  hanging: "not never nobody hardly without a an the my your our their to of am are is was were 's will would going",
  pointers: "it that this there nothing nobody everything look listen get give",
  openers:
    "okay alright right so and but or well yes no hi hello hey thanks sorry sir madam because look listen great perfect good fine sure certainly absolutely anyway plus oh ah wow uhhuh today morning afternoon evening however thank_you of_course no_problem i_mean you_know goodbye bye cool awesome excellent wonderful lovely brilliant fantastic understood problem mate man guys anymore instead though",
  breaks: "and but so because or if thanks thank okay alright well yes no sorry bye goodbye then cheers",
  joints: "and but so because or then while well okay also anyway",
  negators: "not never no without nothing hardly neither nor nobody",
  subjects: "i we can could may",
  raising: "think believe feel say said mean guess suppose that like want to you",
  suppositions: "if unless whether when whenever case suppose supposing imagine",
  reporters:
    "said says saying told tells tell telling called calls calling goes yelled shouted screamed wrote asked texted messaged emailed",
  namers: "called calls calling goes",
  hosts: "you your they nobody someone no",
  numbers:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million lakh dozen half couple",
  zeros: "oh o nought",
  ordinals:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth umpteenth hundredth thousandth millionth nth gazillionth",
  questionVerbs:
    "do does did is are was were am can could will would shall should may might have has had what which who whom whose when where why how",
  intensifiers:
    "so very really extremely absolutely totally completely fucking bloody damn seriously incredibly truly utterly beyond",
  abbreviations: "mr mrs ms dr st jr sr vs inc ltd nr approx a.m p.m e.g i.e u.s u.k prof",
  maskable:
    "fuck fucks fucked fucker fuckers fucking motherfucker motherfucking shit shits shitty bullshit bitch bitches cunt cunts ass arse asshole assholes arsehole dick dickhead cock prick bastard bastards damn goddamn crap hell stupid idiot idiots idiotic moron morons dumb whore slut twat wanker bollocks pussy faggot nigger nigga retard retarded dumbass jackass pissed",
  second: "you your yours yourself yourselves",
  possessives: "your",
  // What is their own: swearing at it is swearing at them.
  personal:
    "accent advice arse arses ass attitude back backside body bollocks brain brains breath bum butt cock dick ears english excuse excuses eyes face family father feet finger fingers gob hair hands head heart jaw job kids knickers life lies lip lips mama manner manners mind mom mother mouth mum name neck nose pants patience personality promise promises sister skin skull soul teeth throat tone tongue trap voice wife words",
  // People who work with them, and the firm: who is sworn at is not the one who listens.
  staff:
    "agency agent agents airline bank boss bosses branch business cleaner cleaners clinic colleague colleagues company courier couriers crew department doctor driver drivers employee employees engineer engineers firm guy guys hotel lad lads lot man management manager managers mechanic men nurse office operator organization outfit people plumber receptionist rep reps shop staff store supervisor support team technician technicians woman workers",
  first: "i me my mine myself we us our ours ourselves",
  third:
    "he she they him her them his hers who someone everyone people wife husband son daughter brother sister mom dad friend boss driver neighbor guy",
  polite: "please sorry kindly",
  little:
    "at by in of on to the for out off up all any got get been be that this with from some over into than there these those about here its since until want need like said correct issue something",
  wishing: "you_want you_need you_like you_prefer you_would_like you_would_prefer you_do_want you_do_need",
  done: "ed sent put made taken took given gave set paid done did written wrote rang rung cut shut held kept left ran run built bought brought drawn drew frozen",
  idle: "been need needed had tried asked called talked listened noticed wanted liked loved lived worked started received missed checked reviewed verified searched looked explained mentioned discussed advised experienced realized learned decided promised offered helped happened recognized appreciated considered expected planned supposed used allowed required included",
  smallTalk:
    "weather sunny rainy windy snow snowed snowing sunshine frost heatwave monsoon garden roses tomatoes football cricket baseball basketball rugby soccer golf playoffs match wembley game fishing knitting holiday vacation caribbean beach cruise wedding honeymoon anniversary party birthday christmas thanksgiving diwali easter grandkids grandchildren grandson granddaughter grandma grandpa nephew niece cousin uncle aunt auntie girlfriend boyfriend puppy kitten dog cat movie film cinema netflix telly television series episode soap novel song music concert band guitar piano recipe cooking baking barbecue pub beer wine church temple sermon politics politicians election president minister government news newspaper lottery horoscope neighbor neighbors gossip hairdresser haircut diet gym marathon childhood school college army navy retired retirement hometown accent funny joke dream dreamt weekend lovely beautiful gorgeous",
  nominatives: "i we he she they",
  pronouns: "you it that this there",
  determiners: "the your my our any",
  finites: "am is are was were 's do does did have has had can could will would shall may might must",
  interrogatives: "what when where who why how which",
  carriers:
    "and but or so because if when while who what where why how which as than until till before after unless whether though although since once like think thinks thought know knew say says said saying tell told hope hoped guess believe feel felt mean wish sure see hear heard suppose reckon understand afraid glad worried wonder wondering ask asked a an the my your our their his her every each any to of in on at for from with by about into not never just let make made want need please neither nor me us him them",
  antecedents:
    "a an so such the that any every all only last first thing things one way everything anything something nothing whatever",
  afresh: "let thank",
}
