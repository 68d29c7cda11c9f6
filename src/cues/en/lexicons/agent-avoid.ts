import type { CueRule } from "../../pack.js"

/** What an agent had better not say. */
export const agentAvoid: readonly CueRule[] = [
  {
    id: "avoid.calmDown.say",
    kind: "avoid.calmDown",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "(calm|control|get a hold of) yourself|(enough of|no need for|quit|stop) *1 (carrying on|hysterics|overreacting|panicking|the drama)|(just|you (have|need) to) (calm|relax|settle down|take a (deep)? breath)|(keep|lower|watch) your (tone|voice)|(need to|no (call|need|reason) (for|to)|not|quit|stop) (be|become|being|get|getting|keep)? (so)? *1 (agitated|angry|dramatic|emotional|hysterical|mad|raise your voice|scream|screaming|shout|shouting|upset|worked up|yell|yelling)",
      "^ ((can|could) you|let us|try to|you need to)? ((be|stay) calm|(cool|settle|simmer) down|calm|chill|chill out|compose yourself|get a grip|relax|take a (deep)? breath|take it easy) (%|mr|mrs)|calm (it)? *1 down|hold your horses|keep your (hair|shirt) on|you are (being)? (dramatic|hysterical|overreacting|too emotional)",
    ],
    unless: [
      "(baby|dog|engine|it|let the *1|rain|sea|storm|system|weather|wind) *3 (calm|cool) down|(chill|relax) (and enjoy|at|by|in the)|(i|we) (am|are|will) *1 calm|you can relax", // about a thing, leisure
    ],
  },
  {
    id: "avoid.blame.other",
    kind: "avoid.blame",
    confidence: 0.82,
    guard: ["supposed"],
    say: [
      "(another (agent|department)|he|my (colleague|coworker)|sales|she|the (bank|branch|client|courier|driver|office|store|technician|warehouse)|the (first|last|other|previous) *1|they|whoever) *1 ((gave you (the)?|got it|was) wrong|did not do|dropped the ball|forgot|made (a|the) (error|mistake)|messed|misinformed|never should|screwed|should ((never|not) have|have)|told you (the wrong|wrong))|(billing|dispatch|sales|that (branch|department|depot|office|team)|they|those guys) *1 (always|constantly|keep|never) *1 (do|does|get|gets|getting|got|mess|messes|messing) *2 (anything|it|right|up|wrong)",
      "(get|gets|got) (everything|it|that|this) wrong in _|(it|that|this|which) (is|was) *1 (her|his|the *3|their|your) (doing|error|fault|mistake|own fault|responsibility)",
      "(you|your *1) (((had|needed) to|were (meant|supposed) to) (bring|call|cancel|check|confirm|pay|read|return|send|tell) *1|(could|must|ought to|should) (not)? have (not)? (asked|been more|brought|called|cancelled|checked|chosen|confirmed|contacted|done|entered|followed|forgotten|given|informed|kept|known|let us|listened|looked|made|mentioned|misread|missed|misunderstood|noticed|notified|paid|provided|put|read|reported|said|saved|sent|signed|thought|told|typed|updated|waited) *1)|had you (called|checked|paid|read|told)",
      "if you had (been|called|cancelled|checked|contacted|done|followed|given|listened|paid|read|said|told|waited)|not (my|our) (error|fault|mistake)|not blame (me|us)|only yourself to blame|user error|why (did|have) (not)? you (not)? *1 (ask|call|cancel|check|do|mention|pay|read|report|say|tell|wait)|why did not you",
      "you ((booked|chose|clicked|entered|gave|picked|pressed|provided|put in|selected|sent|signed|told|typed) *3 (incorrect|incorrectly|wrong)|(did|do|have) not *1 (answer|bother|call|cancel|check|confirm|follow|inform|let|listen|mention|notice|notify|pay|provide|read|respond|return|say|send|sign|tell|told|update) *1 (%|it|me|that|the|them|to|us|your)|(failed|forgot|neglected|refused) to|must have *1 (broken|chosen|clicked|deleted|dropped|entered|forgotten|lost|misread|missed|pressed|selected|typed)|never (called|paid|read|said|sent|told))|your (own)? (fault|mistake|negligence)",
    ],
    unless: [
      "(never|not) *1 (her|his|your) *1 (fault|mistake)|(no one|nobody) *1 fault|you should have (a|access|an|been (able|charged|emailed|given|sent)|got|gotten|it|received|seen|the|your)", // information, denied
      "(did|have) not (do|done|miss|missed) anything|nothing wrong|why did you (call|choose|want)|you (did|do|have) not (enter|mention|need|pay|provide) (a preference|any|yet)", // information, a question
    ],
  },
  {
    id: "avoid.policyWall.say",
    kind: "avoid.policyWall",
    confidence: 0.8,
    yields: ["~alternative"],
    say: [
      "((can|could) not *4 (by|per|under) *1|(policy is|rules are) *1) (policy|rules)|((it|that|them) is|(these|those) are) (just)? (our|the) (rule|rules)|((it|that|this) is|against|because of|due to) (bank|company|hotel|my|our|store|the)? *1 (policies|policy|procedure|protocol|regulations|rules|terms and conditions)|(above my pay grade|more than my job is)|(company|our|the) (policies|policy|procedure|protocol|rules|system|terms) (clearly|do|does|is|say|says|states|will) *1 (allow|clear|let|not|prohibit|strict|that)|(computer|system) (does|will) not (allow|let) (me|us)",
      "(did|do) not make the (policies|policy|rules)|(i have)? nothing (else|more)? (i|that (i|we)|we) can (do|offer)|hands are tied|how it is %|just (how|the way) it (is|works)|no exceptions|not (allowed|authorized|permitted) to|not (allow|bend|do|give|grant|make) *1 (exception|exceptions)",
    ],
    unless: [
      "(insurance|life|new|no *1|phones|privacy|your) policy|(rules|terms) of|nothing (for you|you)|policy (documents|holder|number|renewal|renews)|the (rules (of|on)|school)", // insurance, documents
    ],
  },
  {
    id: "avoid.policyWall.according",
    kind: "avoid.policyWall",
    confidence: 0.7,
    needs: ["~refuses"],
    yields: ["~alternative"],
    say: [
      "(according to|based on|by|following|given|per|under) (company|my|our|the)? *2 (policies|policy|procedure|protocol|rules|terms)",
    ],
  },
  {
    id: "mark.refuses",
    kind: "~refuses",
    say: [
      "(am|are|can|could|do|does|is|will) not|non refundable|nonrefundable|not (allowed|available|eligible|permitted|possible|refundable)|only|unable",
    ],
  },
  {
    id: "mark.alternative",
    kind: "~alternative",
    say: [
      "(another|one|other) option|(but|however|though|what) *1 (i|we|you) ((am|are) able|can|could|may|might|would be happy)|(i|we) ((am able to|can|could|will|would be happy to) (arrange|ask|book|cancel|change|check|connect|escalate|get|give|have|help you|issue|look|move|offer|provide|refund|request|schedule|see (if|what)|send|suggest|transfer|try|waive)|(would)? (recommend|suggest))|alternatively|eligible for|instead|let me (ask|check|find|see|speak|transfer|try)|would you (like|prefer)|you (can|could|may) (also|appeal|apply|book|call|choose|contact|either|reach|still|submit|upgrade|use|visit)",
    ],
  },
  {
    id: "avoid.dismissive.say",
    kind: "avoid.dismissive",
    confidence: 0.8,
    guard: ["reported", "supposed"],
    say: [
      "(all customers|everyone|other people|they all) (has|have|must|need|needs) to (deal|do|hold|pay|queue|wait) *1|(as|like) i (already|just) (explained|mentioned|said|told)|(be|have it) worse|(deal with it|get over it|it happens %|it is what it is|life is not fair|suck it up|these things happen|who cares)|(go|just|simply) (be patient|figure it out|google|look it up|read the (email|manual|website))|(hardly|no|not) (a|all that|an|as|my|our|such|that|the)? *1 ((bad|important|serious) %|(my|our) (concern|department|job|problem)|big (a deal|deal|of a deal)|end of the world|rocket science|that bad)",
      "(i|we) (could|do) not (care|have time (for|to)|want to hear)|(no one|nobody) else *2 (complained|complains|had|has|is|seems)|(others|people) have (bigger|it|real) *1 (problems|worse)|(quit|stop) (arguing|complaining|moaning|whining)|^ ((bad|tough) luck|big deal|oh well|so what|suit yourself|too bad|whatever|your loss) %|at least (he|it|she|you) *1|good luck with that|i already (explained|said|told) *1|if you say so|is that all you|not going to (argue|repeat)|not know what you (expect|want) (me|us) to do|other people have it *1 harder|what (did|do) you (expect|want) (me|us) to do",
      "why are you (even)? (bothering|calling|telling me)|you (((have|need) to|will) *1 (have to)? (accept it|be patient|get used|live with it|wait)|(are|seem|were) (being dramatic|confused|dramatic|exaggerating|fussy|imagining|making a (big deal|fuss|mountain)|overreacting|paranoid|picky|the only one|too sensitive|unreasonable|wasting *1 time)|are not listening)",
    ],
    unless: [
      "(do not|not) have to wait|already sent|at least #|at least (it|you) (can|will)|department (but|however|i can|so)|happens on|i do care|not (a)? (bother|issue|problem) (%|at all)|too bad (about|that|to)|whatever (is|it|time|we|works|you)", // courtesy, another sense
    ],
  },
  {
    id: "avoid.retaliation.say",
    kind: "avoid.retaliation",
    confidence: 0.85,
    guard: ["reported", "negated"],
    say: [
      "(are|be) (you)? (blind|crazy|deaf|drunk|dumb|insane|out of your mind|stupid|thick)|(bugger|fuck|piss|screw|sod) (off|this|you|yourself)|(done|fed up|finished|sick|through|tired) (of|with) (people like you|this abuse|you|your)|(fine|go (ahead|on)) (and)? (call|cancel|complain|leave|report|sue) *2|(how dare|right back at|same to|so are) you|(if|when) you (are going to|carry on|keep) *4 (i (am|can|will)|we (are|will)) not (going to help|help|helping|talk|talking)|(lose|with) (that|the) attitude|(mind your own|none of your) business",
      "(people like you|you people|your kind) (always|are|make|never|should)|(you|you people) ((act|sound) like|are|must be) (all|being|such)? (a|an|the)? @degree? (@fool|@foolish|a (bully|karen|nightmare|pain)|childish|crazy|difficult|immature|impossible|insane|lying|nasty|obnoxious|ridiculous|rude|the (problem|same)|unbelievable) *1|asshole|bastard|bitch|bullshit|drop dead|fucking|get a life|get lost|go to hell|good riddance|grow up|idiot|look who is talking|lose (our|this) number|moron|no need to be *2 (abusive|aggressive|horrible|like that|mean|nasty|rude|sarcastic)",
      "not (((going|have|need|paid) to) (listen to|put up with|take) (that|this|your) *1|(get paid|paid) enough *2|(speak|take|talk|use) (to me)? *1 ((in|like) that|that|this)? *1 (attitude|tone) (to|with) me|be (an idiot|ridiculous|rude|stupid)|the only (caller|client|customer|one) *2)|one who is (crazy|lying|rude|wrong)|see if i care|serves you right|shut (it|up|your *1)|two can play|up yours|what is your (issue|problem) (%|sir)|who do you think you are|you @degree? @fool|zip it",
    ],
    unless: [
      "(are|is|were) not *2 (crazy|difficult|idiot|rude|stupid|wrong)|(i|we) (am|are|was|were) *2 @fool|done with (that|the|this|your (form|order))|every right|go ahead please|i would be|it was stupid of us|people like (that|the|this)|you are (all set|fine|great|right|welcome)", // of oneself, denied, courtesy
    ],
  },
  {
    id: "mark.instructions",
    kind: "~instructions",
    say: [
      "(doctor's|following|her|his|same|the *1|these|your) (care plan|directions|discharge *1|instructions|notes|orders) (%|are|from|is|say|says|were)|(doctor|dr *1|nurse|pharmacist|specialist|surgeon) *2 (asks|instructed|left|noted|ordered|prescribed|put down|recommends|said|says|wanted|wants|would like|writes|wrote)|(file|instructions|it|label|note|notes|orders|prescription|record|sheet) *1 (reads|say|says|states)",
    ],
  },
  {
    id: "avoid.clinicalAdvice.say",
    kind: "avoid.clinicalAdvice",
    confidence: 0.82,
    // Read out, not given.
    yields: ["~instructions"],
    guard: ["reported"],
    say: [
      "(apply|double|give|giving|increase|need|put|reduce|skip|start|stop|take|taking|try|use) (#|a|an|any|her|him|it|more|of|some|the|the baby|them|with|your)? *2 (advil|antibiotics|antihistamine|aspirin|benadryl|cream|dosage|dose|drops|ibuprofen|ice (on|pack)|inhaler|insulin|medication|medicine|pain relief|painkillers|panadol|paracetamol|pills|steroids|supplements|tablet|tablets|tylenol)",
      "(baby|he|it|she|that|they|you) ((looks|sounds) like|could|may|might|must|seem to)? (be|got|has|have|is|means)? *1 (a|an|the)? *1 (allergic reaction|allergy|anxiety|appendicitis|bronchitis|concussion|contagious|dehydrated|dehydration|ear infection|flu|food poisoning|fracture|infection|migraine|panic attack|pneumonia|pulled muscle|side effect|sign of *2|sprain|stomach bug|virus)|(come|get|go|stay) (off|on) (her|his|the|those|your) (antibiotics|insulin|medication|pills|steroids|tablets)|(is|sounds) (just)? (a)? *1 (harmless|minor|normal|nothing serious|side effect) (%|after|for|it|reaction|with)",
      "(just|only|probably) *1 (a|an) *1 (bite|bruise|bug|cold|cough|cut|fever|rash|sprain)|(keep|put) *2 ice|(lots|plenty) of fluids|(no|not) need (to)? *1 (a|call|go to|see|visit) (a|an|the)? *1 (ambulance|doctor|er|gp|hospital)|halve the dose|keep (it|the *1) elevated|nothing to worry about it is *3",
    ],
    unless: [
      "(any|are|did|do|does|has|have|is) (he|she|they|you) *3|(computer|device|laptop|phone|system) *3|(doctor|dr|instructions|label|nurse|pharmacist) *1 (advised|asked|can|prescribed|recommended|recommends|said|says|told|wants|will)|(give|have|take|use) (a|me|my|your) (card|look|moment|name|number|seat)|(good|happy|nice|positive|welcome) side effect|not *2 (able|advise|comment|diagnose|give|provide|recommend|say) *5|prescription|take your (dose|insulin|medication|medicine|pills|tablets) (#|after|as|at|before|daily|every|in the|on|once|twice|when|with)", // a question, handed on, declined, another sense
    ],
  },
  {
    id: "avoid.legalAdvice.say",
    kind: "avoid.legalAdvice",
    confidence: 0.82,
    guard: ["reported"],
    say: [
      "((he|she) is|you are) *1 (entitled to (alimony|compensation|custody|damages|half)|legally|liable)|(are|is|was|what *3 did) *1 (a breach of contract|discrimination|illegal|malpractice|negligence|unlawful|wrongful *1)|(end up in|go to) (jail|prison)|(he|i would|she|they|you) ((need|ought|want) to|can|could|have grounds to|must|should)? *1 (countersue|file a lawsuit|plead|press charges|seek damages|settle out|sue|take (her|him|it) to court|testify)|(he|she|they|you) (could|should|will|would) (definitely)? *1 (lose|win) *1 (%|in court|that|the (case|lawsuit)|this)",
      "(he|she|you) ((has|have) got|got|has|have) (a|an|no)? *1 (excellent|good|great|legal|solid|strong|weak|winning) *1 (argument|case|claim|defense|grounds)|(no|not) need *1 (a|an|any) *1 (advocate|attorney|lawyer|solicitor)|(say to|tell) the (court|judge|magistrate|police) *4 (never|not|that|you)|against the law|by law|law (is on|requires|says|states)|legally (he|it|she|the|they|you|your)|not (legally)? ((have|need) to|obliged) *2 (move out|pay (her|him|rent|them|your landlord)|sign|talk to (the)? police|testify)|plead (not)? guilty|take them to court|would not sign",
    ],
    unless: [
      "(appeal|dispute) the charge|(app|delivery|form|note|screen) *2|(attorney|he|lawyer|she|solicitor) (can|will|would) *3|are you *3|by law (i|we)|case number|not *2 (advise|give|offer|provide|say) *3|right to cancel|sign (here|in|on|the delivery|up)", // declined, handed on, papers
    ],
  },
  {
    id: "avoid.outcomeComfort.say",
    kind: "avoid.outcomeComfort",
    confidence: 0.82,
    guard: ["reported", "supposed"],
    say: [
      "(ambulance|help|paramedics|police) (are|is) (already)? (coming|on (its|the|their) way)|(back|up) (and about|on (her|his|their|your) feet|to (her|his) old self|to normal) (before you know *1|in no time|soon)|(everyone|everything|he|it all|she|the (baby|cat|dog)|they|things|you|your *1) ((are|is) going to|should|will|would) (all|be)? *1 ((turn|work) out|be|get|make|pull|recover)? *1 (all right|alright|better|fine|healthy|it|okay|out|safe|through|through it|well) (%|do|i|in the end|just|soon|you)|(he|it|she|that) is probably (fine|nothing|okay)",
      "(i am|we are) (certain|confident|positive|sure) *1 ((the|your) *1|all|everything|he|it|nothing|she|they|things) ((are|is) going to|are|is|will|would) *1 (all|be|feel|get|go)? *1 (alright|better|come back|fine|go away|great soon|happen|healthy|make it|nothing|okay|over|recover|right|safe|smoothly|turn (out|up)|well|work)|(no need to|not) worry *1 (everything|he|it will|she|they|your)|(you are going to|you will) (surely)? *1 ((be|get) approved|get *3 back|recover|win)|it will *1 (all)? ((be|blow) over|get better|sort itself|turn out|work (itself)? out)",
      "nothing (*1 (can|is going to|will) (go wrong|happen)|serious|to worry about)|pull through|sure it is nothing",
    ],
    unless: [
      "(#|@weekday|payment|that|this|tomorrow) (should|will|would) (be)? (alright|fine|good|great|okay)|(are|is|will) (he|it|she|they|you) *2 (alright|fine|okay)|(courier|driver|engineer|plumber|technician) *2|(feel|get) better soon|(not worry|worry) about (it|paying|that|the)|fine (by|if|on the|with)|hope|not *2 (able|sure)|you (should|will) be (fine|okay) (if|on|with)", // assent, a question, a wish
    ],
  },
  {
    id: "avoid.claimsHuman.say",
    kind: "avoid.claimsHuman",
    confidence: 0.85,
    guard: ["reported", "supposed"],
    onlyAi: true,
    say: [
      "((there|this) is|i am|you are (chatting|speaking|talking) (to|with)) (a|an)? *1 (actual|live|real)? ((live|real) person|flesh and blood|human|person)|(i am|no|this is|you are (speaking|talking) (to|with)) (not)? *1 (a|an)? (bot|chatbot|computer|machine|program|recording|robot) (%|i|promise)|^^ not a (bot|machine|robot) *2|human (just)? like you|not (chatting|speaking|talking) (to|with) (a|an) *1 (ai|bot|computer|machine|recording|robot)|not a (bot|machine|recording|robot) *3 me %",
    ],
    unless: [
      "(are|is) (this|you) *3|(connect|get|put|speak|talk|transfer) *4 (human|person)|am not (a|an)? *1 (human|person|real)|i am a (bot|computer|machine|program|robot|virtual)|real (estate|problem|shame)|robot vacuum",
    ], // a question, the truth, somebody else
  },
  {
    id: "overshare.own",
    kind: "overshare",
    confidence: 0.75,
    guard: ["reported"],
    say: [
      "(another|one of our|other) (caller|client|customer|patient) *3 (had|has|lives|named|owes|said|told)|(happen|happened) to (me|my *1) *1|(i (am|was)|i have been) (getting|going through|having|in the middle of)? (a|an|my|such)? *1 ((bad|rough) day|breakup|broke|depressed|divorce|divorced|drunk|exhausted|hungover|hungry|in (debt|therapy)|overworked|pregnant|single|starving|tired|underpaid)",
      "(i|we) ((am|are) (*1 (fed up here|overworked|short staffed|underpaid|understaffed)|*1 *1 (doing this|here) until *2 (find|get) *2)|barely slept|broke up|got (divorced|drunk|dumped)|had (a similar|that|the same) (experience|issue|problem|surgery|thing)|hate ((it|working) here|mondays|my (boss|job)|this (company|job|place))|live (alone|in|with)|lost my (dad|father|house|job|mom|mother)|make (only)? *1 an hour|voted|went through *3 (divorce|same|that)|worked a double)",
      "(my|our) (ex|late|little|own)? *1 (anxiety|best friend|birthday|boyfriend|brother|cat|children|dad|daughter|divorce|dog|ex|father|girlfriend|grandma|hangover|husband|kids|landlord|love life|marriage|mom|mother|mother in law|politics|rent|roommate|salary|sister|son|surgery|therapist|wife) (always|and|are|cheated|did|died|does|drives|from|got|had|has|is|just|last|left|loves|said|says|told|used|was|went|who|will)|between (us|you and me)|not tell anyone|this (company|place) (is|pays|sucks|treats) *1|when i (got|had|was|went) (a|divorced|in|married|my|pregnant|sick|through|young)",
    ],
    unless: [
      "(i|we) have (a|the|two) (option|room|rooms|slots)|(my|our) (colleague|manager|shift|supervisor|team) *2|had (that|the same) (issue|problem) with (the|this)|how are your|i live chat",
    ], // work
  },
]
