import { TRADESMEN } from "./classes.js"

/** Words between subject and verb that change nothing. */
export const ADVERBS =
  "also just then definitely certainly personally still now both all actually really absolutely gladly happily surely simply quickly first next immediately again already only even obviously basically course of ultimately finally further each separately either totally"

/** Words that take the promise out of it. */
export const HEDGES = "maybe perhaps possibly hopefully probably likely potentially ideally theoretically presumably"

/** Words that make it general information. */
export const GENERAL = "usually normally typically generally always often sometimes mostly routinely"

/** Phrases between "will" and the verb that change nothing. */
export const LIGHT_PHRASES =
  "set myself? a reminder to|put a reminder in to|make a note to|diarise/remember/continue to|be making a note to|set an alarm to|make/find time to|find a minute to|do here/now/then/instead/first/today? is|do for you is|do is to|be sure/going to|make sure to/i/we|make sure that i/we|be/make certain to|go ahead/on and|not/never forget to|of course also?|get/come on and|make it? a point to|do that and|for sure|be the one to|sit down and|take the time to|turn around and|personally|as promised|see to it that i|make every effort and"

/** Phrases that make it an offer. */
export const OFFER_PHRASES =
  "be very/quite? happy to|be glad/pleased/delighted/willing/prepared to|be more than happy/willing to|gladly? offer to|be only too happy to"

/** Phrases that make it a try or a wish. */
export const TRY_PHRASES =
  "try to/and/for|be trying/hoping/looking/aiming to|attempt/aim/endeavour/endeavor/look/hope/want/like/love/work/strive to|do my very? best to|do our best to|do my best and|see if/what/whether|do what/everything i/we can to|see/think about|consider|need/have to see|make every effort to|do my utmost to"

/** Phrases of being bound to it, which promise to be in touch, to send or to come, but no other act. */
export const DUTY_PHRASES = "have got? to|need/got to|be having/needing to|must"

/** "Be able to": a promise only with a time. */
export const ABILITY_PHRASES = "be able to|be in a position to"

/** Words of people who are not the speaker. */
export const PEOPLE = `${TRADESMEN} team teams lady woman lads lad adjuster assessor doctors physician dentist vet specialist specialists rep reps representative representatives agent agents officer officers colleague colleagues manager managers supervisor supervisors boss director owner department dept office desk group people staff person someone member members receptionist secretary assistant clerk advisor adviser consultant counsellor counselor coordinator attorney lawyer solicitor partner paralegal accountant bookkeeper buyer pharmacist therapist landlord caretaker concierge contractors mailman postman delivery warehouse billing sales support accounts claims maintenance dispatch dispatcher company bank insurer underwriter expert experts analyst developer programmer operator handyman foreman superintendent vendor supplier provider one he she they who everybody everyone somebody folks gentleman principal teacher dean broker realtor estate trainer coach pastor priest rabbi provider's duty guard security porter housekeeper janitor worker social shift surgery clinic practice reception helpdesk pharmacy garage workshop depot lab laboratory branch`

/** People who belong to the listener: what they will do is not ours to promise. */
export const KIN =
  "husband wife son daughter mother father mom mum dad brother sister partner neighbor neighbour friend parents kids child roommate flatmate employer insurance insurer bank"

/** Trades that come to the door; for others "with you shortly" is the end of a queue. */
export const TRADES = `${TRADESMEN} van truck unit ambulance`

/** What a caller will do to end it: no promise to the company. */
export const AGAINST = "cancel sue report complain leave switch dispute stop move close"

/** Things of their own: their acts are not promised by the word "will" alone. */
export const FUNCTION_WORDS =
  "and but so or if when what how why where which because as than then okay yes no yeah yep well right sure alright fine great good thanks please sorry hello hi bye now here not be is are was were do does did have has had can could should would may might must am me him us them mine yours to of in on at by for from with about up down out off over whom whose know think say said tell told hope guess believe will shall going just also maybe perhaps hopefully actually otherwise always never again today tomorrow tonight yesterday morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday week month year weekend noon midnight soon later shortly first time day minute hour o'clock pm eastern pacific the a an our your my his her their i we you hence therefore anyway too either once unless until after before while since perfect wonderful absolutely definitely certainly oh ah let let's"

/** Verbs of reporting, in the past or of a third person. */
export const REPORTING =
  "said says say told tells promised promises mentioned mentions claimed claims swore assured assures advised thought thinks heard reckons stated states texted emailed wrote insisted guaranteed confirmed indicated"

/** Words that may stand between the verb of reporting and the reported subject. */
export const REPORT_LINKS = "let know that me us you him her them to , how"

/** What before a clause makes it a guess. */
export const GUESS_PHRASES =
  "maybe|perhaps|apparently|supposedly|possibly|hopefully|probably|i/we think/believe/expect/hope|i guess/suppose/reckon/doubt/assume/presume/wonder|i would? imagine|i am hoping/guessing|we are hoping|with any? luck|fingers crossed|god willing|all being/going well|ideally|potentially|i am not sure|chances are|i would think/guess/hope|it looks like|it seems|it might be|it may be that|there is a chance|i feel like|i dare say"

/** What before a clause makes it general information. */
export const GENERAL_PHRASES =
  "nine times out of ten|as a rule|most of the time|most times|in most cases|by and large|in general|usually|normally|typically|generally|often|sometimes|as standard|under normal circumstances|on average|our policy is"

/** What before a clause denies it. */
export const DENIAL_PHRASES =
  "not promise/guarantee|not say that?|not think/believe/mean/know/sure/certain/saying/like|no way/guarantee/promise/idea|not sure/know when|not tell you|never said|doubt"

/** What before a clause asks for it. */
export const ASKING_PHRASES =
  "do you think/know|did/would? you say|are you saying/sure|can/could you tell me|do/did? you mean|so? you are saying|are you telling me|you said|can/could you confirm|is it true|can you guarantee|do/can? you promise|what if|suppose|imagine|how do i know|you are? sure|is there any chance|any chance/idea|tell me"

/** Words that make what follows depend on something. */
export const CONDITIONS =
  "if|provided/assuming that?|providing|supposing|otherwise|in the event|should you/we/it/there/anything|as/so long as|depending|only when|on condition|conditional on/upon|contingent|unless|pending|subject to|in case|whenever|every/each time"

/** Words before "if" that make it a question put inside, not a condition; "even if" is none either. */
export const NO_CONDITION_BEFORE =
  "see check know ask tell wonder wondering out even as confirm verify sure asking seeing checking determine decide finding establish clarify"

/** What behind "if" makes it a courtesy, or only another time. */
export const COURTESIES =
  "that is okay/fine/cool/ok/convenient|that is alright with?|that/it is all right|that is all? good|that works/helps|that will work|that suits you?|it is okay/alright/fine|that would be okay/alright|you do/would not mind|you are okay/happy/alright/good/fine|not|i may/might|it pleases"

/** What behind "unless" may always happen: it leaves a promise one. */
export const UPSETS =
  "something/anything else/urgent/unexpected? comes/crops up|something/anything changes|something goes wrong"

/** What ends a condition before the next clause. */
export const CONDITION_BREAKS =
  "either/whichever way|regardless|whatever happens|in any case/event|anyway|no matter what|but|at any rate|by the way"

/** A request to the listener: what a condition is for that stands beside a promise. */
export const REQUESTS =
  "feel free|let us/me know|give/call/ring/tell us/me|just tell/say/let/call/give/ring|contact us|do not hesitate|please|no problem/worries"

/** A main clause that is not "will": the condition has had its consequence. */
export const OTHER_CONSEQUENCES = `${REQUESTS}|you can/may/should/would/need/must|you/we could|you are welcome|that is fine/okay|we/i can|it is fine|you have/want to|you will need/have`

/** Words behind a time or act, at the end of a clause, that take it back to a guess. */
export const TRAILING_GUESSES =
  "hopefully|maybe|perhaps|i think/hope/guess/believe/suppose/reckon/expect/imagine|fingers crossed|possibly|probably|all being well|god willing|with any luck|but? no promises|no guarantees|most likely|in theory|or so i hope|knock on wood|touch wood|inshallah"

/** Words of a question that stand behind a promise and leave it one: "…, okay?", "… is there anything else?". */
export const QUESTION_OF_ITS_OWN =
  "okay ok alright right yeah yes good sound sounds fine correct huh is are does do did would could can what how when where which who why anything any deal works cool has have shall should fair no so"

/** Words that begin a subordinate clause whose times are not those of the act. */
export const SUBORDINATE =
  "once when after before until while whenever because since although though whereas who which that unless if whether where"

/** Pronouns that can only be subjects: a new clause begins. */
export const SUBJECT_PRONOUNS = "i we he she they"
