/** Words between subject and verb that change nothing. */
export const ADVERBS =
  "also just then definitely certainly personally still now both all actually really absolutely gladly happily surely simply quickly first next immediately again already only even obviously basically course of ultimately finally further each separately either totally"

/** Words that take the promise out of it. */
export const HEDGES = "maybe perhaps possibly hopefully probably likely potentially ideally theoretically presumably"

/** Words that make it general information. */
export const GENERAL = "usually normally typically generally always often sometimes mostly routinely"

/** Phrases between "will" and the verb that change nothing. */
export const LIGHT_PHRASES =
  "set a reminder to|set myself a reminder to|put a reminder in to|make a note to|diarise to|be making a note to|set an alarm to|make time to|find time to|find a minute to|do is|do here is|do for you is|do now is|do then is|do instead is|do first is|do is to|do today is|be sure to|make sure to|make sure i|make sure we|make sure that i|make sure that we|be certain to|go ahead and|remember to|not forget to|never forget to|be going to|of course|get on and|make a point to|make it a point to|do that and|for sure|be the one to|sit down and|take the time to|go on and|come on and|turn around and|make certain to|continue to|personally|as promised|of course also|see to it that i|make every effort and"

/** Phrases that make it an offer. */
export const OFFER_PHRASES =
  "be happy to|be glad to|be pleased to|be delighted to|be willing to|be prepared to|be more than happy to|gladly offer to|be very happy to|be only too happy to|offer to|be more than willing to|be quite happy to"

/** Phrases that make it a try or a wish. */
export const TRY_PHRASES =
  "try to|try and|try for|be trying to|attempt to|aim to|do my best to|do our best to|do my very best to|do my best and|see if|see what|see whether|endeavour to|endeavor to|look to|hope to|be hoping to|be looking to|want to|like to|love to|do what i can to|do what we can to|do everything i can to|do everything we can to|see about|work to|strive to|think about|consider|be aiming to|need to see|have to see|make every effort to|do my utmost to"

/** Phrases of being bound to it, which promise to be in touch, to send or to come, but no other act. */
export const DUTY_PHRASES = "have to|need to|got to|have got to|be having to|be needing to|must"

/** "Be able to": a promise only with a time. */
export const ABILITY_PHRASES = "be able to|be in a position to"

/** Words of people who are not the speaker. */
export const PEOPLE =
  "technician technicians engineer engineers plumber plumbers electrician driver drivers courier couriers crew crews team teams guy guys man lady woman lads lad tech techs inspector surveyor adjuster assessor fitter fitters mechanic mechanics installer doctor doctors nurse physician dentist vet specialist specialists rep reps representative representatives agent agents officer officers colleague colleagues manager managers supervisor supervisors boss director owner department dept office desk group people staff person someone member members receptionist secretary assistant clerk advisor adviser consultant counsellor counselor coordinator attorney lawyer solicitor partner paralegal accountant bookkeeper buyer pharmacist therapist landlord caretaker concierge contractor contractors locksmith mailman postman delivery warehouse billing sales support accounts claims maintenance dispatch dispatcher company bank insurer underwriter expert experts analyst developer programmer operator handyman foreman superintendent vendor supplier provider one he she they who everybody everyone somebody folks gentleman principal teacher dean broker realtor estate trainer coach pastor priest rabbi provider's duty guard security porter housekeeper janitor worker social shift surgery clinic practice reception helpdesk pharmacy garage workshop depot lab laboratory branch"

/** People who belong to the listener: what they will do is not ours to promise. */
export const KIN =
  "husband wife son daughter mother father mom mum dad brother sister partner neighbor neighbour friend parents kids child roommate flatmate employer insurance insurer bank"

/** Trades that come to the door; for others "with you shortly" is the end of a queue. */
export const TRADES =
  "technician technicians engineer engineers plumber plumbers electrician driver drivers courier couriers crew crews guy guys man tech techs inspector surveyor fitter fitters mechanic mechanics installer van truck unit nurse doctor locksmith contractor ambulance"

/** What a caller will do to end it: no promise to the company. */
export const AGAINST = "cancel sue report complain leave switch dispute stop move close"

/** Things of their own: their acts are not promised by the word "will" alone. */
export const FUNCTION_WORDS =
  "and but so or if when what how why where which because as than then okay yes no yeah yep well right sure alright fine great good thanks please sorry hello hi bye now here not be is are was were do does did have has had can could should would may might must am me him us them mine yours to of in on at by for from with about up down out off over whom whose know think say said tell told hope guess believe will shall going just also maybe perhaps hopefully actually otherwise always never again today tomorrow tonight yesterday morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday week month year weekend noon midnight soon later shortly first time day minute hour o'clock am pm eastern pacific the a an our your my his her their i we you hence therefore anyway too either once unless until after before while since perfect wonderful absolutely definitely certainly oh ah let let's"

/** Verbs of reporting, in the past or of a third person. */
export const REPORTING =
  "said says say told tells promised promises mentioned mentions claimed claims swore assured assures advised thought thinks heard reckons stated states texted emailed wrote insisted guaranteed confirmed indicated"

/** Words that may stand between the verb of reporting and the reported subject. */
export const REPORT_LINKS = "let know that me us you him her them to , how"

/** What before a clause makes it a guess. */
export const GUESS_PHRASES =
  "maybe|perhaps|apparently|supposedly|possibly|hopefully|probably|i think|i guess|i believe|i hope|i suppose|i reckon|i expect|i imagine|i am hoping|we hope|we are hoping|with any luck|with luck|fingers crossed|god willing|all being well|all going well|ideally|potentially|i am not sure|i doubt|chances are|i would think|i would imagine|i would guess|i am guessing|i assume|i presume|we think|we believe|we expect|it looks like|it seems|it might be|it may be that|there is a chance|i wonder|i feel like|i dare say|i would hope"

/** What before a clause makes it general information. */
export const GENERAL_PHRASES =
  "nine times out of ten|as a rule|most of the time|most times|in most cases|by and large|in general|usually|normally|typically|generally|often|sometimes|as standard|under normal circumstances|on average|our policy is"

/** What before a clause denies it. */
export const DENIAL_PHRASES =
  "not promise|not promise you|not guarantee|not guarantee you|not say|not say that|not think|not believe|not mean|not know|not sure|not certain|no way|no guarantee|no promise|not saying|not like|no idea|not sure when|not know when|not tell you|never said|doubt"

/** What before a clause asks for it. */
export const ASKING_PHRASES =
  "do you think|do you know|did you say|are you saying|can you tell me|could you tell me|do you mean|you mean|you are saying|so you are saying|are you telling me|you said|you say|did you mean|would you say|can you confirm|could you confirm|is it true|can you guarantee|do you promise|can you promise|you promise|what if|suppose|imagine|how do i know|are you sure|you are sure|you sure|is there any chance|any chance|any idea|tell me"

/** Words that make what follows depend on something. */
export const CONDITIONS =
  "if|provided|provided that|providing|assuming|assuming that|supposing|otherwise|in the event|should you|should we|should it|should there|should anything|as long as|so long as|depending|only when|on condition|contingent|in case|whenever|every time|each time"

/** Words before "if" that make it a question put inside, not a condition; "even if" is none either. */
export const NO_CONDITION_BEFORE =
  "see check know ask tell wonder wondering out even as confirm verify sure asking seeing checking determine decide finding establish clarify"

/** What behind "if" makes it a courtesy, or only another time. */
export const COURTESIES =
  "that is okay|that is alright|that is all right|that is fine|that is good|that is cool|that is ok|that is all good|that works|that will work|that suits|that suits you|that is convenient|it is okay|it is alright|it is all right|it is fine|that would be okay|that would be alright|you do not mind|you would not mind|you are okay|you are happy|you are alright|you are good|you are fine|not|i may|i might|that is alright with|that helps|it pleases"

/** What ends a condition before the next clause. */
export const CONDITION_BREAKS =
  "either way|regardless|whatever happens|in any case|anyway|no matter what|in any event|whichever way|but|at any rate|by the way"

/** A main clause that is not "will": the condition has had its consequence. */
export const OTHER_CONSEQUENCES =
  "you can|you may|you could|you should|you are welcome|you would|feel free|let us know|let me know|give us|give me|call us|call me|ring us|ring me|tell us|tell me|just tell|just say|contact us|do not hesitate|please|just let|just call|just give|just ring|that is fine|that is okay|no problem|no worries|we can|i can|we could|it is fine|you need|you must|you have to|you will need|you will have|you want to"

/** Words behind a time or act, at the end of a clause, that take it back to a guess. */
export const TRAILING_GUESSES =
  "hopefully|maybe|perhaps|i think|i hope|i guess|i believe|fingers crossed|possibly|probably|all being well|god willing|with any luck|i suppose|i reckon|no promises|no guarantees|most likely|in theory|but no promises|or so i hope|knock on wood|touch wood|inshallah|i expect|i imagine"

/** Words of a question that stand behind a promise and leave it one: "…, okay?", "… is there anything else?". */
export const QUESTION_OF_ITS_OWN =
  "okay ok alright right yeah yes good sound sounds fine correct huh is are does do did would could can what how when where which who why anything any deal works cool has have shall should could fair no so"

/** Words that begin a subordinate clause whose times are not those of the act. */
export const SUBORDINATE =
  "once when after before until while whenever because since although though whereas who which that unless if whether where"

/** Pronouns that can only be subjects: a new clause begins. */
export const SUBJECT_PRONOUNS = "i we he she they"
