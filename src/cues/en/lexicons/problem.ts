import type { CueRule } from "../../lexicon/pack.js"

/** What is wrong, and why they call. */
export const problem: readonly CueRule[] = [
  {
    id: "problem.fails",
    kind: "problem",
    confidence: 0.85,
    guard: ["supposed"],
    say: [
      "((@my|it|that|the|there|this|your) *3 (are|arrived|been|came|gets|got|has|has been|have|is|keeps|looks|seems|was|went|were) *1|(arrived|been|came|gone|got|is|is all|turned up|went)) @broken",
      "((am|are|did|do+s|has|have|is|was|were|will|would) not ((seem|want) to|at all|be|been|being|even|let|properly)?|(quit|stop+) *1|no longer) @works",
      "(@my|it|the|this|your) *3 (broke|burst|conked out|crashed|died|disappeared|exploded|failed|froze|leaked|malfunctioned|packed (in|up)|snapped|tripped|vanished)",
      "((@my|the|this|your) *2 _ got? (quit|stopped) (%|this|when)|it (quit|stopped) when)",
      "(@my|the) *3 (came|comes|dropped|falls|fell) (apart|loose|off|undone)",
      "(@my|the|this) *2 (buzzes|crashes|crawls|cuts|dies|disconnects|drips|drops|flickers|freezes|hangs|jams|lags|leaks|overflows|rattles|smells|squeaks|sticks|wobbles) (%|after|all|at|every|off|on|out|when|whenever)",
      "(acting|playing) up",
      "(an|error) *1 error",
      "(app|bed|cleaner|connection|delivery|driver|food|internet|noise|picture|quality|room|service|signal|sound|staff|wifi) *1 (are|is|was|were) *2 (awful|bad|cold|dirty|disgusting|horrible|late|noisy|poor|rude|slow|terrible|unacceptable|unprofessional|weak)",
      "(are|been|is|was) (beeping|crashing|dripping|dropping|failing|flashing|flickering|flooding|freezing|leaking|making *3 noise|missing|overflowing|overheating|sparking)",
      "(are|found|got|has|have|infested with|is) *2 (ants|bed bugs|bedbugs|cockroaches|damp|mice|mold|mould|rats|roaches|termites|wasps) (%|again|all|behind|coming|getting|growing|in|on|under)",
      "(awful|bad|horrible|poor|shocking|slow|terrible) customer? (condition|connection|experience|quality|reception|service|signal|treatment)",
      "(been|being|is|was|were) *1 (abrupt|aggressive|condescending|dismissive|disrespectful|horrible|nasty|patronizing|rude|sharp|short|unhelpful|unprofessional) (to|towards|with) (me|my *1|us)",
      "(booked|gave|given|put|sent|sold) (me|us)? (on|the)? the? wrong",
      "(burnt|dented|flooded|ruined|scratched|shrunk|smashed|soaked|stained|wrecked) (my|our|the)",
      "(came|coming|dripping|pouring) *1 (down|from|out of|through) the *1 (ceiling|floor|light|roof|wall+)",
      "(come|fallen|fell) down on",
      "(crack|damage|hole|leak|scratch|stain) (in|on|to)|(got|has|have) (a|an|another) *1 (crack|dent|flat|hole|leak|puncture|scratch|tear)",
      "(current|light|net|network) is not",
      "(did|do+s) nothing %",
      "(does|will) not stop _",
      "(ac|boiler|elevator|fridge|furnace|heater|lift+s|phone+s|pump|tv|@utility|lights) *1 (are|been|gone|is|went) out",
      "(made|makes) (everything|it|matters|things|this) worse",
      "(gave|given|got|have|received|sent|with) *1 someone else *1",
      "(had|has|have) (not been (changed|delivered|done|fixed|made|processed|updated)|run out)",
      "(hang+|hung) up on (me|us)",
      "(internet|network|power|service) (cut|failure|outage)",
      "(is not|not (at|been|in)) *2 (at the *1|cleaned|collected|emptied|in stock|repaired)",
      "(keep+|kept|started|starts) on? _? (asking|beeping|breaking|buffering|charging|closing|crashing|cutting|declining|dying|disconnecting|dripping|dropping|failing|freezing|getting|giving|going|happening|kicking|leaking|logging|losing|rejecting|restarting|saying|showing|shutting|tripping|turning)",
      "(my|the|whole thing|your) *4 (are|has been|is|was|were) *2 (@outright|awful|disaster|fiasco|filthy|nightmare|rubbish|terrible|useless) %",
      "(no one|nobody) *1 (arrived|came|showed|turned up)|was (no one|nobody) there|(has|have|is) not *1 (been|come|shown up|turned up) (round|this|today|up|yet)",
      "(pressure|range|signal|speed) is *1 (less|low|nil)",
      "(said|saying|says|showing|shows) *4 (blocked|declined|denied|error|expired|failed|incorrect|invalid|locked|pending|suspended|unavailable)",
      "(smell+|stinks) of",
      "(the|your) *1 @staffer *1 (did not *1|drove|dumped|ignored|knocked|laughed|left (a|it|me|my|such|us|without)|never *1|parked|refused|shouted|swore|threw|walked (off|out))",
      "^ not @works",
      "did not (come|turn) (back|off|out|up)",
      "did not come %",
      "error (#|code|message|screen)",
      "found *2 (in|under) (my|our|the) *1 (bed|burger|coffee|drink|food|meal|pizza|room|salad|soup)",
      "is not *1 (clear|proper)",
      "left (me|us)? *1 (hanging|out of pocket|sitting|standing|stranded)",
      "limping",
      "(no|none of *4 (had|has|have) got?) @utility|no (confirmation|record of my|refund|sign of)|there (has|have) been no",
      "none of *3 @works",
      "(delivery|money|order|package|parcel|prescription|refund) (are|is|was|were) not (at|in|on) (my|our|the)",
      "(got|have|put|shows) the (old|wrong)|(got|has|have|put|shows) (a|my|our) (old|wrong)",
      "(opens|goes|loads|moves|shuts|turns|works) (half *1|halfway|intermittently|part way|sometimes)",
      "(gave|given|let|rented|sold) away? @my *2 (away|to (another|someone))",
      "(it|the *2|this|your *1) never (arrives|comes|gets|goes|loads|opens|reaches|rings|starts|turns|works)",
      "not *1 (happy|impressed|pleased|satisfied) (about|at|with)",
      "on the blink",
      "paid for *5 (and|but) *1 (it is|never|no|not|still)",
      "all i (get|got|hear) is *1|what (is|has)? (arrived|came|come|turned up) is *1|only been? (given|got|had|received|sent) *1",
      "been swallowed|that is not (mine|ours)|(made|makes|making) *3 (noise+|sound+)|warning light",
      "((my|the) *3|it|they) (do+s|will) not _ (any (longer|more)|anymore)",
      "(go+ing|goes|gone|went) (black|blank|dead|fuzzy|haywire)",
    ],
    unless: [
      "(do|would) not (fit|open|send|show|start|take|work) (a|any|for me|it in|me|my|to)|(it|that|this) is not (correct|right)|not available (at|on|that day|then|today|tomorrow|until)", // no problem, a wish, a diary
      "@iw (am|are|did|do|will|would) not (available|coming|go+ing|play|take|working) *1", // about the caller
      "(been|is) (fixed|resolved|solved|sorted) (now|thanks)|(finally|now) (fixed|sorted|working)|fixed (in|last)|working fine|that is my old", // it is over
      "possible to *4|(can|could) be @broken|^ (are|is|was) *4 @broken", // a question, a supposition
      "(day|he|i|she|they|time|we|work) *1 (are|is|was) *1 (down|empty|late|lost on|off|slow|stuck in (a meeting|traffic))", // another sense
      "(been|was|were) cancelled by me|(can|could|let us|must|never|not|please|should|to|will|would) stop *1 @works|not working on", // their own act
      "(can|could|just|let us|may|please|shall|should|to|will|would|you) *1 keep (asking|charging|giving|going|saying|showing)|(i|we) keep saying|^ keep (asking|giving|going|saying|showing) (%|it|me|next|on|please|that|the|them|these|those|until|with)|not right (at the|away|for me|now|this|today|yet)", // to go on, a time
      "(i|we) *1 (get+ing|got|was|were) cut off", // a call
      "(@iw|he|she|they) *1 (has|have|is) not *1 (been|come)|(@kin|he|she|they) *1 gone (abroad|away|back|for|home|off|on|out|to)", // about people
      "it is gone (#|half|quarter|past)|^ (okay|right|there)? that is off (%|now)|(bleeding|pain|rain|snow) *2 (gone|stopped)|it is cold|(because|only) it is freezing|hope *2 not|(he|i|she|that|they|you) *1 (am|are|is|was|were) *1 out of order %|^ *1 (it|that|this) is *1 (incorrect|not right|wrong) (%|i)", // it is over
    ],
  },
  {
    id: "problem.cannot",
    kind: "problem",
    confidence: 0.85,
    guard: ["supposed"],
    say: [
      "(am|are|be|been|is|was|were) (not able|unable) to",
      "(blocked|cut+|kicked|kicks|lock+|log+) (me|myself|us)? (off|out)",
      "(can|could) not (seem to)? @tryTo",
      "(did|does|is|will|would) not (allow+|let) (me|my|us|you)",
      "(struggled|struggling) (to|with)",
      "try+ *7 (but|keeps|nothing|without)",
      "no (luck|success) *1",
    ],
    unless: [
      "(can|could) not (answer|be|believe|come|complain|go|have|help|hear|miss|remember|say|speak|spend|stand|stay|take|talk|tell|think|wait) *1|(can|could) not (find|get|make|pay|see|understand) (any better|enough of|it (at|on|to)|over|that (clearly|well)|why (i|you) would|you)", // no problem that the call is about
      "(i|we) *1 (get+ing|got|was|were) cut off", // a call
      "not able to (give|tell) you|(can|could|let|shall) (us|we|you) *1 try", // about the caller, a proposal
    ],
  },
  {
    id: "problem.have",
    kind: "problem",
    confidence: 0.85,
    guard: ["negated", "supposed"],
    say: [
      "(anything|everything|something|things|what) (are|gone|has|is|seems|was|went) *1 (broken|off|strange|up with|weird|wrong)",
      "(complaint+|difficulty|dispute|error|issue+|mistake|problem+|trouble) (about|getting|here|in|is|logging|on|regarding|that|was|with)",
      "(experiencing|facing|file|getting|got|had|has|have+|lodge|log|make|noticed|put in|raise|register|report|running into|seeing|submit) (a|an|another|big|constant|few|lots of|many|my|some|such|the|these|this)? *2 (accident|bug+|complaint+|concern+|delay+|difficulty+|discrepancy|emergency|fault+|glitch+|hard time|incident|issue+|leak+|problem+|trouble+)",
      "(my|our|the) (complaint|concern|issue|problem) *1",
      "there ((appears|seems) to be|are|has been|is|must be|was|were) (#|a|an|another|some|something)? *2 (charge+|crack+|delay+|discrepancy|error+|fault+|glitch+|hole+|issue+|leak+|missing|mistake+|mix up|noise+|off|problem+|smell|strange|transaction+|withdrawal+|wrong)",
      "wrong with",
    ],
    unless: [
      "((going|want) to|will) *1 (file|lodge|make) a complaint against|(any|no|not (a|your)) *1 (complaint+|difficulty|fault|issue+|problem+|trouble)|(fixed|solve+) (my|the) (issue|problem)|(issue|problem|trouble) *2 (fixed|resolved|solved|sorted)", // none, or over
      "(apologize|sorry|thank+) *4 (problem|trouble)|(are|did|do|is|were) (there|you) *2 (delay+|issue+|problem+)", // a question, a courtesy
      "emergency exit|minor problem|there is a (charge|fee) (for|of)", // another sense
    ],
  },
  {
    id: "problem.lacks",
    kind: "problem",
    confidence: 0.86,
    guard: ["supposed"],
    say: [
      "lost (#|hours|my|several) *1 of? *1 (data|day+|hours|service|work)",
      "(messing|tampering) with my",
      "((gone|went) out|billed|charged|debited|paid|payment|taken) *4 (again|double|extra|for something|more than|twice|two times|wrong)",
      "(am|been|being|getting|got|was|were) *1 (billed|burgled|charged|cheated|conned|debited|double charged|fined|hacked|misled|overcharged|ripped off|robbed|scammed|stranded)",
      "(bank|company|courier|driver|engineer|he|hotel|it|machine|people|she|someone|technician|they|thief|you) *1 ((delivered|sent) *3 wrong|(ate|gobbled|keeps|kept|retained) (my|our)|billed|blocked|broke|cancelled|charged|closed|damaged|debited|declined|deducted|disconnected|failed|forgot|hacked|left (a|it|my|the)|lost|messed|never|overcharged|refused|rejected|ruined|scammed|stole|stolen|swallowed|(taken|took) (it|me|money|my|our|payment|the money)|used my|withdrew)",
      "(due|meant|should|supposed) to? *2 (arrive+|be|been|come|get|have|receive) *5 (ago|already|and|but|by now|last|yesterday|@weekday)|should have (arrived|been (here|there)|come) (at|by|on)",
      "(expensive|higher|less|lower|more) than (expected|i (expected|thought|was)|it *3 (be|is)|it should|last *1|normal|usual|what)",
      "(forgot|forgotten|not (recall|remember)) (my|the) *1 (code|login|password|pin|username)",
      "(got deducted|not (credited|reflecting))",
      "(her|his|my|our|the) *4 ((has|have) been|are|been|got|is|was|were) *1 ((knocked|turned) (back|down)|blocked|bounced|cancelled|charged|closed|compromised|damaged|debited|declined|deducted|delayed|denied|disconnected|flooded|frozen|hacked|locked|lost|missing|overcharged|refused|rejected|reverted|stolen|stopped|suspended|wrong)",
      "(he|i|my *1|she|we) @have? *1 (broke|broken|cracked|damaged|deleted|dropped|forgot|forgotten|lost|misplaced|missed|run out of|smashed) (a|access|her|his|in|it|my|on|our|some|the)",
      "(he|i|she|we) @have? left (her|his|it|my|our|some|the) *3 (at|behind|in|on)",
      "(he|she|someone|they) *2 using my",
      "(they|you) @have? (charged|charging|keep charging|keep taking|taken|taking|took) *6 (from|off|out of) (me|my|our|us)",
      "(nicked|pinched|stole|stolen|swiped) (my|our)",
      "(waited|waiting) *3 (for|on) (a|an|it|my|our|someone|the|this|your) *5 (card|days|delivery|driver|engineer|long|money|order|package|parcel|payment|refund|reimbursement|reply|response|technician|weeks)",
      "do not (get|receive|see) (any|enough|it|my|our|paid|the)",
      "@iw? (am|did|had|has|have) not (been|yet|yet been)? (credited|get|given|got|gotten|had (my|the)|paid|receive+|refunded|see (any|it|my|the)|seen (it|my|the)|sent)",
      "@wrong (activity|address|amount|bag+|baggage|bill+|card|charge+|color|date|delivery|fee+|flight|invoice|item+|luggage|medication|name|number|one|order|package|parcel|part+|payment+|phone|price|product+|room|seat|size|statement|transaction+|wallet|withdrawal+)",
      "double (booked|charge)",
      "fraud|gone up",
      "i ((did|have) not (bought|buy|order+|used)|do not own) *1",
      "identity theft",
      "missing from (my|our|the)",
      "never (agreed|arrived|authorized|bought|came|delivered|got|made|ordered|received|requested|showed|signed|subscribed|turned up)",
      "not ((add|show|shown|turned) up|(come|there) yet|arrived|authorize|delivered|know (how it|what (happened|went)|why)|look right|make (sense|that|these|this)|match|order (it|that|this)|recognize)",
      "(my|our|the) *3 (are|is|was|were) not (back|done|finished|here|ready|there) (%|today|yet)|(it|they) *1 (are|is) not (here|ready) (yet|when)|nowhere to be (found|seen)",
      "nothing (arrived|came|happened|works)",
      "scam|so high",
      "still ((did|does|had|has|have) not|missing|no|not|says|showing|shows|waiting)",
      "too much (%|money|on my|trouble)|(charge+|cost+|pay+|paid|taken|took) *3 too much",
      "unauthorized",
      "went up (by|from)",
      "without my (consent|knowledge|permission)",
      "(#|couple of|few|several) (day+|hour+|month+|week+) (and (no|nothing|still)|late|overdue)",
    ],
    unless: [
      "(am|can|could|do+s|may|might|should|will|would) (i|it|we|you) *2 get? *1 (billed|cancelled|charged|lost)", // a question of fact
      "(before|if|unless|until|when) *4 (broken|cancelled|charged|damaged|lost|stolen)", // a supposition
      "fraud (alert|department|desk|line|report|team)", // what it is called
      "turn left|(taken|took) (# *2 (call+s|day+s|hour+s|minute+s|month+s|time+s|try|tries|week+s|year+s)|a|care|forever|long|me|my (kids|son|time)|place|so|the (bus|call|train)|too)|left (a|my|the) *1 (company|job|message|name|number|voicemail)", // another sense
      "not (get|got|receive) (that|what you|you)|still not (happy|sure)", // talk
      "(add|book|get|have|like|need|order|want) *2 (another|different|double|extra|late|new) (color|date|flight|one|room|seat|size)", // a wish
      "(said|told) *1 never|never *2 (a problem|any (problem+|trouble)|astray|broke|broken|complain+|let (me|us) down|lost|missed)|lost (and found|property|weight)|missed my (bus|train)", // another sense
      "(her|his|my|our) (@kin|boss|flatmate|lawyer|roommate|solicitor|tenant) *1 (are|is|was|were) not *1|(boss|glasses|holder|kids|manager|owner|paper|paperwork|passport|pen|purse|reading|wallet) (are|is|was|were) not (back|here|in|there)", // who is away, what they fetch
    ],
  },
  {
    id: "problem.reason",
    kind: "problem",
    confidence: 0.8,
    guard: ["negated"],
    say: [
      "what (happened|is (going on|happening|the (hold up|status))) (of|to|with) (my|our|that|the|this)",
      "(am here|call+|contacting|inquiring|messaging|phoning|reaching out|ringing|writing) *2 (about|as (i|my|the)|because|concerning|in (connection|reference|regard+|relation) (to|with)|regarding|with (a|an) *1 (query|question))",
      "(call+|contacting|here|phoning|ringing) *1 to (ask|book|cancel|change|check|complain|confirm|discuss|dispute|enquire|find out|follow|get|inquire|let you know|make|order|query|report|request|reschedule|schedule|see (if|why))",
      "(got|had|have) (a|an|another|couple of|few|one|some) *2 (enquiry|inquiry|query+|question+) *1 (about|for|on|regarding|with)",
      "(have|here|like|need+|trying|want+|wish) to *1 (((ask|inquire|talk)|speak (to|with) (someone|you)) about|complain|discuss|dispute|query|raise|report) *1",
      "(purpose|reason) (for|i am|of|that i|why) *2 (call+|contacting)",
      "^ (about|concerning|regarding) (my|the)",
      "^ why (am|are|can|could|did|do+s|had|has|have|is|was|were|will|would) (i|it|my|not|our|that|the|there|they|this|we|your)",
      "how come",
      "it is (about|concerning|regarding) (a|an|my|our|some|the|this)",
      "where *4 (are|is|was) (my|our) *2",
      "why *1 (blocked|cancelled|charged|declined)",
    ],
    unless: [
      "@iw (can|could|will|would) *1 call|call+ me about|about (it|that|this) %", // to come, nothing told
      "about my *1 @kin %", // whom it is about
      "sure about|where is my (head|manners|nearest|seat)|why ((are|do) not|would (i|we))", // a turn of talk
    ],
  },
  {
    id: "problem.health",
    kind: "problem",
    confidence: 0.75,
    guard: ["negated", "supposed"],
    say: [
      "(broke|burned|cut|fractured|hurt|injured|sprained|twisted) (her|his|my) (ankle|arm|back|finger|foot|hand|knee|leg|neck|nose|rib|toe|wrist)",
      "(feel+|got|had|has|have+|running|suffering|with) *1 (a|an|bad|from|high|my|severe|some|the|this)? *2 (chills|cold|cough|covid|cramps|diarrhea|dizzy|fever|flu|headache+|ill|infection|injury|migraine|nausea|nauseous|pain+|rash|sick|sneezing|sore throat|stomachache|swelling|symptoms|temperature|toothache|unwell|vomiting)",
      "(her|his|my|the) *1 (ankle|arm|back|belly|chest|ear|eye|foot|gum+|hand|head|hip|knee|leg|neck|shoulder|skin|stomach|teeth|throat|tooth|tummy|wrist) *3 (aches|aching|bleeding|broken|hurt+|infected|itchy|killing me|numb|paining|sore|swollen)",
      "(he|i|she) (am|feel+|got|have been|is|was) (dizzy|hurt|ill|in pain|injured|sick|throwing up|unwell|vomiting)",
      "(he|my *1|she) @have? (ate|eaten|swallowed) (a|an|half|my|some|the)",
      "not *1 feel+ *1 (good|great|right|well)",
    ],
    unless: [
      "(headache|pain) (that|to|when)|(ill|sick) (and tired|of)|cold (call|drink|weather)|it *2 cold|pain in the (ass|butt|neck)|sick (leave|note|pay)", // a phrase
    ],
  },
  {
    // Who somebody is, and that there is something: it does not tell what.
    id: "mark.greets",
    kind: "~greets",
    say: [
      "how (are|is|ya) *2 (doing|going|things|you)|are you keeping? (alright|okay|well)|good (afternoon|evening|morning)|hello|hi|thank you|(not (bad|too bad)|can not complain)",
    ],
  },
  {
    id: "mark.introduces",
    kind: "~introduces",
    say: [
      "not going to (give|tell) you",
      "(i|we) (am|are) (not sure|wondering) (if|whether) (this|you)",
      "(my name is|this is|i am calling (from|on behalf)|i am (a|one of your) *2 (customer|client|member|tenant|patient)) _",
      "(a|couple of|few|one|quick|some) *1 (question+s|thing+s) (for|%|to)",
      "(speaking (to|with)|talking to) *3 (%|please)",
      "(want+|would like) to (begin|mention|say|start|tell you) *1",
      "(can|could) (hear|help) (me|you)",
      "you *2 (did|were) *2 (brilliant|brilliantly|fantastic|great|lovely|very (helpful|kind|well)|wonderful)",
      "my (account|address|customer|date of birth|member|name|phone|postcode|reference|zip)",
      "^ *1 (it is|i am) (_ %|_ _ %|_ _ here)|myself _|(i am|i live) at",
      "(bear with|give) me *1|(hang|hold) on|(one|a|just a) (minute|moment|sec|second) (%|please)|let me (find|get|just|turn)|(long|complicated) story",
      "(not|do not) speak *2 english|(merry|happy) (christmas|easter|new year)|recording this",
      "(hi|hello) _ it is _|it is (dr|miss|mr+s|ms) _",
      "(hoping|looking|trying|wanted) to (get|reach|get (hold of|on to|through to)) (the|your) *1 (clinic|garage|office|practice|shop|store|surgery|vet+)", // whom they ring
      "you (are|must) *1 (all|be|busy|good|have|kind|nice|so|such|very)",
      "(bother|disturb+ing|trouble+ing) (anyone|you)|be a (bother|nuisance)|can wait|(probably|maybe) nothing",
      "(hard|difficult|embarrassing) to (describe|explain|put|say)|not *1 know (how|where) *1 (begin|explain|put|say|start)",
    ],
  },
  {
    id: "mark.another",
    kind: "~another",
    say: [
      "^ *2 (another|different|one (more|other)|second|separate|the other) (issue|matter|problem|question|thing)|also (had|has|have) (a|an|another|some) *1 (issue|problem|question)|^ *1 something else",
      "^ *1 and i (also|just)? (meant|need+ed|want+ed) to (ask|check|mention|query|raise)",
    ],
  },
  {
    id: "mark.namesMatter",
    kind: "~namesMatter",
    say: [
      "(am (calling|phoning|ringing)|is|was (calling|phoning|ringing)) (about|concerning|in regards? to|regarding)|(a|an|another) *1 (enquiry|inquiry|query|question) (about|regarding)",
    ],
  },
  {
    id: "mark.aside",
    kind: "~another.aside",
    say: ["by the way|while ((i am|we are|you are) (at it|here|on|there)|i have got? (the|you))"],
  },
  { id: "mark.also", kind: "~also", say: ["also|(too|as well|either) %"] },
  {
    id: "mark.wishes",
    kind: "~wishes",
    say: [
      "(i|we) *1 (need|wanna|want|wish|would (like|love|prefer)) _",
      "(am|are|was|were) (after|calling to|hoping to|interested in|looking (for|to)|ringing to|trying to) _",
      "^ (need|want|looking for|search for) _",
      "^ (go ahead and|let us) _",
    ],
    unless: ["(wanna|want to) (guess|say)"], // a guess
  },
]

/** Classes of the family. */
export const problemClasses: Readonly<Record<string, string>> = {
  utility:
    "connection|current|dial tone|electricity|gas|heat+|hot water|internet|picture|power|reception|service|signal|sound|supply|water|wifi",
  works:
    "(go+ing|gone) through|(pick|show) up|(switch|turn+) on|accept+|accurate|appear|arrive+|as described|available|boot|charge+|clean|close|come (on|out|through|up)|coming (from|on|out|since|through|up)|connect+|cook|cooling|correct|credited|delivered|drain+|fit|fixed|flush|function|go (above|below|on|past)|heat+|letting|load+|lock|match+|open+|pair|play|print+|processed|received|recognize|reflecting|refunded|resolved|respond+|right|ring+|send+|show+|shut|sorted|spin|start+|sync|take+|turn off|update+|valid|what i (ordered|paid|wanted)|work+",
  broken:
    "(fucked|messed|mixed) up|blank|blocked|broken|buggered|bung|bust+|cancelled|carked it|chipped|clogged|cold|compromised|corrupted|cracked|crook|cut off|damaged|dead|declined|defective|delayed|denied|dented|different (from|than|to) the (description|photo|picture)|dirty|disconnected|dodgy|double booked|down|empty|expired|faulty|filthy|flooded|frozen|fucked|gone|hacked|high|impossible to *1|incorrect|invalid|jammed|kaput|knackered|late|leaking|locked|lost|low|missing|misspelled|mouldy|noisy|not right|off|on the fritz|out of (order|stock)|overbooked|overdue|overflowing|rejected|rotten|ruined|scratched|slow|smashed|soaked|spelled wrong|stained|stale|stolen|stuck|suspended|too (big|cold|expensive|high|hot|large|late|loud|slow|small|tight)|torn|unavailable|unusable|useless|warped|wrong",
  wrong:
    "broken|cancelled|damaged|declined|defective|delayed|duplicate|false|faulty|fraudulent|incorrect|lost|missing|mystery|overdue|stolen|strange|suspicious|unauthorized|unexpected|unknown|unrecognized|unusual|unwanted|wrong",
  tryTo:
    "_ (a|any|hold|in|into|it to|my|on|our|past|the|through|to)|access|book|buy|connect|do (it|that|this) (on|online)|download|edit|enter|find|link|load|log|login|open|pay|print|reach|register|return|send|set|sign|sleep|submit|turn|understand (my|this|why (i|it|my))|unlock|use|walk|watch|withdraw",
}
