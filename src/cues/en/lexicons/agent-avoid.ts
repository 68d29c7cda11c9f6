import type { CueRule } from "../../pack.js"

/** What an agent had better not say. */
export const agentAvoid: readonly CueRule[] = [
  {
    id: "avoid.calmDown.say",
    kind: "avoid.calmDown",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "calm (it)? *1 down|calm yourself",
      "^ (you need to|try to|can you|could you|let us)? (calm|relax|chill|settle down|chill out|cool down|take it easy|simmer down|compose yourself|stay calm|get a grip|take a (deep)? breath|be calm) (%|mr|mrs)",
      "(stop|quit|no (need|reason|call) (to|for)|need to|not) (be|being|get|getting|become|keep)? (so)? *1 (yelling|shouting|screaming|shout|yell|scream|upset|angry|mad|worked up|hysterical|emotional|agitated|dramatic|raise your voice)",
      "(lower|keep|watch) your (voice|tone)|(stop|quit|no need for|enough of) *1 (overreacting|panicking|hysterics|the drama|carrying on)|you are (being)? (overreacting|hysterical|too emotional|dramatic)|(control|get a hold of) yourself|hold your horses|keep your (shirt|hair) on",
      "(you need to|you have to|just) (take a (deep)? breath|relax|calm|settle down)",
    ],
    unless: [
      "(i|we) (will|am|are) *1 calm|(storm|rain|wind|weather|sea|system|dog|baby|engine|it|let the *1) *3 (calm|cool) down|(relax|chill) (and enjoy|by|in the|at)|you can relax", // about a thing, leisure
    ],
  },
  {
    id: "avoid.blame.other",
    kind: "avoid.blame",
    confidence: 0.82,
    guard: ["supposed"],
    say: [
      "(you|your *1) (were supposed to|were meant to|needed to|had to) (return|cancel|call|read|pay|confirm|tell|send|bring|check) *1|(you|your *1) (should|must|could|ought to) (not)? have (not)? (read|called|told|checked|known|done|paid|given|said|contacted|thought|listened|looked|been more|mentioned|informed|notified|reported|noticed|followed|waited|asked|made|sent|kept|entered|chosen|signed|cancelled|let us|provided|updated|saved|misread|forgotten|missed|misunderstood|put|typed|confirmed|brought) *1",
      "you (did|have|do) not *1 (read|follow|tell|provide|pay|call|bother|check|listen|cancel|inform|notify|mention|notice|let|update|send|respond|answer|confirm|return|sign|told|say) *1 (us|the|it|me|to|that|your|them|%)|you (failed|forgot|neglected|refused) to|you never (told|called|read|paid|sent|said)",
      "(that|this|it|which) (is|was) *1 (your|their|his|her|the *3) (fault|mistake|error|responsibility|doing|own fault)|your (own)? (fault|mistake|negligence)|user error|you (gave|told|sent|entered|typed|put in|provided|chose|picked|pressed|clicked|selected|booked|signed) *3 (wrong|incorrect|incorrectly)|you must have *1 (pressed|entered|typed|clicked|chosen|selected|lost|deleted|forgotten|missed|misread|dropped|broken)",
      "not (my|our) (fault|mistake|error)|not blame (me|us)|why (did|have) (not)? you (not)? *1 (call|tell|read|check|say|mention|pay|cancel|report|ask|wait|do)|why did not you",
      "if you had (read|called|told|checked|paid|done|listened|followed|said|been|given|contacted|waited|cancelled)|had you (read|called|told|checked|paid)|only yourself to blame",
      "(my colleague|my coworker|the (other|last|previous|first) *1|they|sales|the (store|branch|warehouse|driver|courier|technician|office|client|bank)|whoever|another (agent|department)|he|she) *1 (should have|should not have|messed|made (a|the) (mistake|error)|got it wrong|forgot|told you (wrong|the wrong)|gave you (the)? wrong|misinformed|screwed|dropped the ball|did not do|was wrong|never should|should never have)|(they|billing|sales|dispatch|that (team|department|office|branch|depot)|those guys) *1 (always|never|keep|constantly) *1 (get|gets|getting|got|do|does|mess|messes|messing) *2 (wrong|right|up|anything|it)|(get|gets|got) (this|it|that|everything) wrong in (_)",
    ],
    unless: [
      "you should have (received|gotten|got|an|a|been (sent|able|charged|given|emailed)|access|seen|it|the|your)|(not|never) *1 (your|his|her) *1 (fault|mistake)|(nobody|no one) *1 fault", // information, denied
      "(did|have) not (miss|missed|do|done) anything|nothing wrong|you (did|do|have) not (provide|enter|pay|mention|need) (yet|a preference|any)|why did you (want|choose|call)", // information, a question
    ],
  },
  {
    id: "avoid.policyWall.say",
    kind: "avoid.policyWall",
    confidence: 0.8,
    yields: ["~alternative"],
    say: [
      "(it is|that is|this is|due to|because of|against) (our|company|the|my|store|hotel|bank)? *1 (policy|policies|rules|procedure|protocol|regulations|terms and conditions)",
      "(our|company|the) (policy|policies|rules|procedure|protocol|terms|system) (does|do|is|states|says|say|will|clearly) *1 (not|that|clear|allow|let|prohibit|strict)|(rules are|policy is) *1 (rules|policy)",
      "(i have)? nothing (else|more)? (i|we|that i|that we) can (do|offer)|hands are tied|(do|did) not make the (rules|policy|policies)|just (how|the way) it (is|works)|how it is %|(those are|that is|them is|these are|it is) (just)? (the|our) (rule|rules)|(more than my job is|above my pay grade)",
      "not (make|give|allow|grant|do|bend) *1 (exceptions|exception)|no exceptions|(system|computer) (will|does) not (let|allow) (me|us)|(can|could) not *4 (per|under|by) *1 (policy|rules)|not (allowed|permitted|authorized) to",
    ],
    unless: [
      "(insurance|your|privacy|new|life) policy|policy (number|holder|documents|renewal|renews)|(rules|terms) of|the (school|rules (of|on))|nothing (you|for you)|(phones|no *1) policy", // insurance, documents
    ],
  },
  {
    id: "avoid.policyWall.according",
    kind: "avoid.policyWall",
    confidence: 0.7,
    needs: ["~refuses"],
    yields: ["~alternative"],
    say: [
      "(per|according to|by|following|given|based on|under) (our|company|the|my)? *2 (policy|policies|rules|procedure|protocol|terms)",
    ],
  },
  {
    id: "mark.refuses",
    kind: "~refuses",
    say: [
      "(can|could|are|am|is|do|does|will) not|unable|non refundable|nonrefundable|not (possible|allowed|eligible|permitted|available|refundable)|only",
    ],
  },
  {
    id: "mark.alternative",
    kind: "~alternative",
    say: [
      "(but|however|though|what) *1 (i|we|you) (can|could|am able|are able|would be happy|might|may)|(i|we) (can|could|am able to|would be happy to|will) (offer|arrange|issue|provide|send|refund|waive|book|schedule|escalate|see (if|what)|check|ask|transfer|connect|suggest|help you|look|try|move|get|have|give|request|cancel|change)",
      "alternatively|instead|(another|one|other) option|would you (like|prefer)|you (can|could|may) (also|still|either|contact|call|visit|reach|apply|choose|upgrade|book|use|submit|appeal)|(i|we) (would)? (recommend|suggest)|let me (see|check|ask|speak|find|transfer|try)|eligible for",
    ],
  },
  {
    id: "avoid.dismissive.say",
    kind: "avoid.dismissive",
    confidence: 0.8,
    guard: ["reported", "supposed"],
    say: [
      "(not|hardly|no) (such|that|a|an|my|our|as|the|all that)? *1 (big deal|big a deal|big of a deal|my problem|our problem|important %|serious %|that bad|end of the world|my (job|department|concern)|our (job|department|concern)|rocket science|bad %)",
      "^ (so what|whatever|big deal|tough luck|too bad|oh well|suit yourself|your loss|bad luck) %|(get over it|deal with it|suck it up|it is what it is|these things happen|it happens %|life is not fair|who cares)",
      "you (are|seem|were) (overreacting|exaggerating|imagining|dramatic|being dramatic|too sensitive|the only one|making a (big deal|fuss|mountain)|paranoid|unreasonable|picky|fussy|confused|wasting *1 time)",
      "(no one|nobody) else *2 (complained|complains|has|had|seems|is)|other people have it *1 harder|(have it|be) worse|at least (you|it|he|she) *1|(others|people) have (it|real|bigger) *1 (worse|problems)",
      "(everyone|they all|all customers|other people) (has|have|must|need|needs) to (wait|queue|pay|hold|do|deal) *1|(i|we) (do|could) not (care|want to hear|have time (for|to))|what (do|did) you (want|expect) (me|us) to do|not know what you (expect|want) (me|us) to do|you (will|have to|need to) *1 (have to)? (wait|live with it|accept it|be patient|get used)",
      "(just|simply|go) (google|look it up|be patient|read the (manual|website|email)|figure it out)|(like|as) i (already|just) (said|told|explained|mentioned)|i already (told|explained|said) *1|you are not listening|not going to (repeat|argue)",
      "good luck with that|if you say so|why are you (even)? (calling|telling me|bothering)|is that all you|(stop|quit) (complaining|whining|moaning|arguing)",
    ],
    unless: [
      "not (a)? (problem|issue|bother) (at all|%)|whatever (works|you|is|it|we|time)|(not|do not) have to wait|i do care|happens on|at least (you|it) (will|can)|at least #|department (but|so|however|i can)|too bad (to|that|about)|already sent", // courtesy, another sense
    ],
  },
  {
    id: "avoid.retaliation.say",
    kind: "avoid.retaliation",
    confidence: 0.85,
    guard: ["reported", "negated"],
    say: [
      "(you|you people) (are|must be|sound like|act like) (being|such|all)? (a|an|the)? @degree? (@fool|@foolish|crazy|insane|impossible|childish|obnoxious|ridiculous|rude|nasty|unbelievable|immature|a (nightmare|bully|karen|pain)|the same|lying|the problem|difficult) *1",
      "you @degree? @fool|(are|be) (you)? (stupid|dumb|deaf|blind|crazy|insane|drunk|thick|out of your mind)|not be (stupid|ridiculous|an idiot|rude)|one who is (rude|crazy|wrong|lying)",
      "(fuck|screw|piss|bugger|sod) (you|off|yourself|this)|fucking|bullshit|asshole|bitch|bastard|moron|idiot|shut (up|your *1|it)|get lost|go to hell|drop dead|zip it|up yours",
      "not (take|use|talk|speak) (to me)? *1 (that|this|in that|like that)? *1 (tone|attitude) (with|to) me|not (paid|get paid) enough *2|not the only (customer|caller|client|one) *2|no need to be *2 (nasty|rude|horrible|like that|mean|sarcastic|aggressive|abusive)|(if|when) you (are going to|keep|carry on) *4 (i am|i will|i can|we are|we will) not (help|helping|going to help|talk|talking)|same to you|right back at you|so are you|look who is talking|who do you think you are|how dare you|what is your (problem|issue) (%|sir)|mind your own business|none of your business",
      "(done|finished|through|sick|tired|fed up) (with|of) (you|your|people like you|this abuse)|not (have to|need to|paid to|going to) (take|listen to|put up with) (this|your|that) *1",
      "(go ahead|go on|fine) (and)? (sue|complain|report|cancel|leave|call) *2|good riddance|see if i care|grow up|get a life|serves you right|lose (this|our) number|(you people|people like you|your kind) (are|always|never|make|should)|(with|lose) (that|the) attitude|two can play",
    ],
    unless: [
      "(i|we) (am|are|was|were) *2 @fool|it was stupid of us|(are|were|is) not *2 (rude|difficult|stupid|crazy|wrong|idiot)|you are (right|welcome|all set|fine|great)|i would be|done with (that|the|this|your (form|order))|people like (that|the|this)|go ahead please|every right", // of oneself, denied, courtesy
    ],
  },
  {
    id: "mark.instructions",
    kind: "~instructions",
    say: [
      "(your|same|his|her|the *1|following|doctor's|these) (instructions|directions|orders|notes|care plan|discharge *1) (are|is|say|says|were|from|%)|(instructions|prescription|label|note|notes|orders|sheet|it|file|record) *1 (says|say|reads|states)",
      "(doctor|dr *1|nurse|pharmacist|specialist|surgeon) *2 (wants|wanted|would like|ordered|wrote|writes|left|noted|asks|put down|prescribed|instructed|says|said|recommends)",
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
      "(take|taking|try|use|give|giving|stop|increase|double|skip|apply|put|start|reduce|need) (him|her|them|the baby|it|your|with|some|a|an|#|the|more|any|of)? *2 (aspirin|ibuprofen|tylenol|paracetamol|panadol|advil|antibiotics|medication|medicine|pills|dose|dosage|insulin|benadryl|antihistamine|tablet|tablets|painkillers|pain relief|cream|inhaler|ice (on|pack)|steroids|drops|supplements)",
      "(you|he|she|it|that|baby|they) (may|might|must|could|sounds like|looks like|seem to)? (have|has|is|be|means|got)? *1 (a|an|the)? *1 (flu|infection|virus|migraine|fracture|sprain|allergy|allergic reaction|concussion|panic attack|pneumonia|bronchitis|food poisoning|stomach bug|appendicitis|side effect|ear infection|dehydrated|dehydration|pulled muscle|contagious|anxiety|sign of *2)",
      "(not|no) need (to)? *1 (see|go to|call|visit|a) (a|an|the)? *1 (doctor|hospital|ambulance|er|gp)|(is|sounds) (just)? (a)? *1 (normal|side effect|nothing serious|harmless|minor) (%|for|with|it|after|reaction)|(put|keep) *2 ice|keep (it|the *1) elevated|(come|stay|go|get) (off|on) (the|your|his|her|those) (antibiotics|tablets|pills|medication|steroids|insulin)|(just|only|probably) *1 (a|an) *1 (rash|cold|bug|bruise|cut|bite|sprain|cough|fever)|nothing to worry about it is *3|(plenty|lots) of fluids|halve the dose",
    ],
    unless: [
      "(happy|positive|nice|good|welcome) side effect|(do|did|does|have|has|are|is|any) (you|he|she|they) *3|(doctor|dr|nurse|pharmacist|label|instructions) *1 (said|says|told|recommends|recommended|advised|prescribed|wants|will|asked|can)|not *2 (give|provide|say|advise|diagnose|recommend|comment|able) *5|(take|give|have|use) (a|your|me|my) (seat|name|number|moment|look|card)|prescription|take your (medicine|medication|pills|tablets|dose|insulin) (before|after|with|at|as|twice|once|every|#|two|three|in the|when|on|daily)|(computer|laptop|phone|system|device) *3", // a question, handed on, declined, another sense
    ],
  },
  {
    id: "avoid.legalAdvice.say",
    kind: "avoid.legalAdvice",
    confidence: 0.82,
    guard: ["reported"],
    say: [
      "(you|he|she|i would|they) (should|can|could|ought to|must|need to|have grounds to|want to)? *1 (sue|plead|press charges|file a lawsuit|take (him|her|it) to court|settle out|testify|countersue|seek damages)|take them to court|plead (not)? guilty",
      "(you|he|she) (have|has|got|have got|has got) (a|an|no)? *1 (strong|good|solid|great|weak|winning|legal|excellent) *1 (case|claim|grounds|argument|defense)",
      "(you|he|she|they) (would|will|should|could) (definitely)? *1 (win|lose) *1 (in court|the case|the lawsuit|this|that|%)|(go to|end up in) (jail|prison)|(not|no) need *1 (a|an|any) *1 (lawyer|attorney|solicitor|advocate)|(tell|say to) the (judge|court|police|magistrate) *4 (not|never|you|that)",
      "legally (you|they|he|she|it|your|the)|law (says|states|requires|is on)|(is|was|are|what *3 did) *1 (illegal|unlawful|a breach of contract|malpractice|negligence|discrimination|wrongful *1)|against the law",
      "(you are|he is|she is) *1 (liable|legally|entitled to (compensation|damages|custody|half|alimony))|not (legally)? (have to|obliged|need to) *2 (pay (him|her|your landlord|them|rent)|sign|testify|talk to (the)? police|move out)|by law|would not sign",
    ],
    unless: [
      "not *2 (give|provide|offer|advise|say) *3|(attorney|lawyer|solicitor|he|she) (will|can|would) *3|(delivery|form|note|screen|app) *2|sign (here|the delivery|in|up|on)|(dispute|appeal) the charge|right to cancel|are you *3|case number|by law (we|i)", // declined, handed on, papers
    ],
  },
  {
    id: "avoid.outcomeComfort.say",
    kind: "avoid.outcomeComfort",
    confidence: 0.82,
    guard: ["reported", "supposed"],
    say: [
      "(he|she|they|everything|everyone|things|it all|you|your *1|the (baby|dog|cat)) (will|should|is going to|are going to|would) (all|be)? *1 (be|turn out|work out|pull|recover|get|make)? *1 (fine|okay|alright|all right|well|safe|better|through|through it|out|healthy|it) (%|soon|i|do|in the end|you|just)",
      "(i am|we are) (sure|certain|confident|positive) *1 (he|she|it|everything|things|they|all|your *1|nothing|the *1) (will|is|are|would|is going to|are going to) *1 (be|all|go|feel|get)? *1 (fine|okay|alright|right|nothing|safe|well|better|over|recover|work|turn (up|out)|make it|come back|go away|happen|healthy|smoothly|great soon)|sure it is nothing",
      "nothing *1 (is going to|will|can) (happen|go wrong)|it will *1 (all)? (work (itself)? out|turn out|be over|blow over|get better|sort itself)|nothing (to worry about|serious)|(not|no need to) worry *1 (he|she|everything|they|it will|your)",
      "(it|that|he|she) is probably (nothing|fine|okay)|pull through|(back|up) (on (his|her|their|your) feet|and about|to normal|to (his|her) old self) (in no time|soon|before you know *1)|(help|ambulance|police|paramedics) (is|are) (already)? (on (the|its|their) way|coming)|(you will|you are going to) (surely)? *1 (get *3 back|get approved|win|be approved|recover)",
    ],
    unless: [
      "(that|this|@weekday|tomorrow|#|payment|monday) (will|should|would) (be)? (fine|okay|alright|good|great)|fine (with|if|by|on the)|you (will|should) be (fine|okay) (with|on|if)|(will|is|are) (he|she|you|it|they) *2 (fine|okay|alright)|hope|(driver|technician|plumber|engineer|courier) *2|(not worry|worry) about (the|that|it|paying)|(get|feel) better soon|not *2 (able|sure)", // assent, a question, a wish
    ],
  },
  {
    id: "avoid.claimsHuman.say",
    kind: "avoid.claimsHuman",
    confidence: 0.85,
    guard: ["reported", "supposed"],
    onlyAi: true,
    say: [
      "(i am|you are (speaking|talking|chatting) (to|with)|this is|there is) (a|an)? *1 (real|live|actual)? (human|person|real person|live person|flesh and blood)",
      "(i am|this is|you are (speaking|talking) (to|with)|no) (not)? *1 (a|an)? (bot|robot|machine|computer|recording|chatbot|program) (%|i|promise)|not (speaking|talking|chatting) (to|with) (a|an) *1 (bot|robot|machine|computer|recording|ai)|not a (bot|robot|machine|recording) *3 me %|^^ not a (bot|robot|machine) *2|human (just)? like you",
    ],
    unless: [
      "(are|is) (you|this) *3|am not (a|an)? *1 (human|real|person)|(connect|transfer|speak|talk|get|put) *4 (human|person)|real (shame|problem|estate)|i am a (bot|robot|machine|computer|program|virtual)|robot vacuum",
    ], // a question, the truth, somebody else
  },
  {
    id: "overshare.own",
    kind: "overshare",
    confidence: 0.75,
    guard: ["reported"],
    say: [
      "(my|our) (own|late|ex|little)? *1 (husband|wife|kids|children|boyfriend|girlfriend|ex|mother|mom|dad|father|divorce|landlord|therapist|daughter|son|sister|brother|grandma|mother in law|dog|cat|best friend|roommate|marriage|anxiety|surgery|hangover|rent|salary|love life|birthday|politics) (and|is|was|has|had|are|left|died|just|always|loves|says|said|told|does|did|got|used|went|drives|will|cheated|from|last|who)",
      "(i am|i have been|i was) (going through|in the middle of|getting|having)? (a|an|my|such)? *1 (hungover|starving|exhausted|tired|hungry|pregnant|divorced|single|broke|depressed|drunk|breakup|divorce|bad day|rough day|underpaid|overworked|in debt|in therapy)",
      "(i|we) (broke up|got (divorced|dumped|drunk)|lost my (job|house|mother|father|mom|dad)|hate (my job|this job|my boss|this company|it here|mondays|working here|this place)|(am|are) *1 (understaffed|underpaid|overworked|short staffed|fed up here)|(am|are) *1 *1 (here|doing this) until *2 (find|get) *2|went through *3 (same|divorce|that)|voted|had (that|the same|a similar) (surgery|problem|issue|thing|experience)|worked a double|barely slept|live (in|with|alone)|make (only)? *1 an hour)",
      "between (you and me|us)|not tell anyone|(happened|happen) to (me|my *1) *1|when i (was|got|had|went) (a|married|divorced|sick|pregnant|young|my|through|in)|this (company|place) (is|treats|pays|sucks) *1|(another|other|one of our) (customer|client|caller|patient) *3 (had|has|said|told|lives|owes|named)",
    ],
    unless: [
      "(my|our) (manager|supervisor|team|shift|colleague) *2|(i|we) have (two|a|the) (rooms|room|slots|option)|had (that|the same) (issue|problem) with (this|the)|i live chat|how are your",
    ], // work
  },
]
