import type { CueRule } from "../../pack.js"

/** Earlier contacts, things told twice, waits, and threats that stay within the law. */
export const contact: readonly CueRule[] = [
  {
    id: "repeatContact.count",
    kind: "repeatContact",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "(#th|last) time *1 (@iw @have? *2 @contacted|@iw (am|are|call|had to|have had to|have to) *3|calling|ringing|asking|today|this (week|month))",
      "(my|the) #th (call|phone call|attempt|email|complaint|request|message)",
      "@iw must? @have? *1 (@contacted|asked|tried|requested) *4 @times",
      "been (calling|ringing|phoning|emailing|chasing|contacting|trying to (call|reach|contact|get)) *2 (for|since|every|all|you)|am (calling|ringing|phoning|emailing|chasing|complaining|following up) *2 since",
      "@times @iw @have? *1 (@contacted|call|ring|asked)",
      "how many *1 times *4 (call|ring|phone|email|contact|chase)|(had|have|having|has) to (call|ring|phone|email|contact|chase|write) *2 again",
      "(keep|kept) (calling|ringing|phoning|contacting|having to (call|ring|ask|chase)|emailing|chasing)",
    ],
    unless: [
      "(call|phone|ring|contact|email) (@me|(my|a) *1 @kin)", // asked of the hearer
      "@iw (have)? (wrote|rang|tried|asked) (it|that|turning|restarting|resetting|rebooting|logging|to *1|the|my) *4 @times", // something else was tried
      "first (time|call|contact|email|attempt|request)|how many times (a|can)|last time @iw (flew|used|checked|ordered|stayed|was there)", // no contact
    ],
  },
  {
    id: "repeatContact.earlier",
    kind: "repeatContact",
    confidence: 0.85,
    strength: 0.5,
    say: [
      "@iw @have? *1 @contacted *6 (@when|about (this|it|that|the same)|and (was|were|got|you|they|nobody|no one))",
      "@iw @have (been (in touch|on to|onto|through to)|called|phoned|rung|contacted|emailed|written|messaged|complained|chased|raised|reported|spoken (to|with)) *1 (you|your|this|it|in|about|the|a|many|to)",
      "@iw (spoke|talked) (to|with) (someone|one of your|a|an|the|your) *2 (about|who|and|there|from)",
      "@iw (was|were|have been) (on (the phone|to you|to your)|speaking|talking) *4 @when",
      "(sent|left|written|wrote|made|placed) (you)? @many *1 (email+|message+|letter+|text+|voicemail+|call+|complaint+)|already @have *1 (ticket|case|complaint|claim|reference) *1|(had|have) (your|a) *1 (guy|man|engineer|technician|plumber|electrician|fella|someone) *1 (out|round|over|here) *2 @times|#th time (it|this|that|your|the|they|you|he|she|someone|my) *2 (has|have|broke|happened|came|been|went|failed)|#th (engineer|technician|visit|replacement) (you|we|i|for|this|that|already|%)|(you|they|he|your *1) (fixed|repaired|sorted|replaced) (it|this|that|them) *1 @when|same old? (issue|problem|fault|thing|story) (again|as (before|last time))|still (waiting|no) *3 (call|callback|hear|reply|response|answer)|(ticket|case|reference) number from|still me|@iw did *1 (call|ring|phone|email) *1|had someone on the phone|(lost track|lost count) of (how|the number)|keep getting different|every time @iw (call|ring|phone|contact)|(supposed|meant) to be (sorted|fixed|resolved) *2 (last|when|by)",
      "(calling|ringing|phoning|contacting) *1 back (about|regarding|as|to|%)|(calling|ringing) again|me again|@iw have (rung|called|phoned|rang|emailed) (%)|@iw already @contacted|(i|we) (was|were|got|been) *1 (cut off|disconnected) (%|@when|while|i (was|had)|from (someone|you))|(it|this|problem|leak|fault|issue) *2 (happened|back|happening|started) again",
      "(follow|following) up *4 (complaint|ticket|case|claim|request|issue|call|refund|order|report|email|problem|application|inquiry|conversation|chat)|chasing (up)? (my|a|the|an|on|this|it)|(any|an) (update|news|progress) (on|about|regarding) (my|the|our)",
      "(my|our|the|a) (previous|earlier|last|first|original|open|existing) (call|calls|ticket|complaint|conversation|email|agent|case|chat|enquiry)",
      "(the|your) (last|previous|other|first) (chap|bloke|fella|lad|person|agent|rep|lady|guy|man|woman|girl|representative|advisor|time) (i|who|that|told|said|promised)|(lady|man|guy|person|agent|someone) i (spoke|talked) (to|with)",
      "(when|since|after) @iw (called|phoned|rang|emailed|contacted|reported|complained)|@when @iw (called|rang|phoned|was told|spoke|reported)",
      "@iw (was|were) (told|promised|assured) *4 (@when|would|will|by (your|someone|the)|that|you|it)|(you|you people|they|he|she|someone|your *1|colleague|agent|rep) *1 (told|promised|assured) (me|us) *2 (you|it|that|they|last|a|he|she|someone|@when|would)",
      "(nobody|no one|never|not one of you) *2 (replied|responded|got back|come back) *1|(said|told me) (he|she|they|you|someone) would *5 never|(he|she|they|you) never (did|came back)|back again (about|with|for|because|over)|not the first time *2 (@contacted|call|calling|complain|happened|asked)|having to (call|ring|email|chase|phone) (you|%|about|again)|#th (reminder|follow up)|(lady|man|guy|fellow|girl|chap|person|agent) *1 told (me|us) *1|(nobody|no one|never|no|not one) *2 (called|rang|phoned|got back|contacted|replied|responded|emailed) *1 (me|us)? *1 (back|%)|(supposed|promised|meant) to (call|ring|phone|get|contact|hear) *1 (back|from you)",
      "@have (already|previously) (called|rang|emailed|contacted|complained|reported)|been (reported|raised|logged) *1 @times|back and forth|round in circles",
      "#th time (on the phone|on the line|back|here|trying)|(spoken|talked|spoke) to (@many|umpteen) *1 (people|of you|agents|departments)|my *1 (call|email|letter|message|complaint|report) from? @when|(you|they) said *3 @when|(speaking|talking) (to|with) *4 (went dead|dropped|cut off|disconnected)|(after|since) your *1 (man|guy|engineer|technician|team|people|chap|fella|lad) *1 (fixed|came|left|visited|been)",
    ],
    unless: [
      "@iw *1 @contacted (to|with)? *1 (my|the|a) *1 (bank|doctor|dentist|police|wife|husband|mom|dad|friend|landlord|neighbor|school|insurance|lawyer|airline|hotel|vet|insurer|son|council|fire *1|ambulance|taxi|cab)|(call|ring|phone) (my|a) *1 @kin|(is|for) (my|our|the)? first time|chasing a (hare|ball|dream)", // somebody else was called
      "@iw (wrote|write) (a|the|it|down)|(is|was) called", // no contact
      "(call|ring) (me|us|my *1) back|(will|can|could|would|may|should|might) *2 (call|ring) (you)? (back|again)", // to come
      "never (called|contacted|rung|phoned|emailed|complained) (you|before)|(this|it) is (my|our|the) first|told by (a|my|our|an) *1|(call|ring|phone|email|text|contact|tell|remind|ask|help|show|send|give) me again|back because (you|someone|i (got|had|missed))|(will|can|shall) follow up|back and forth (flight|ticket|trip)|(previous|first) (owner|name|address)", // denied, another sense
      "told (me|us)? *1 (i|we) (can|could|should|would like)|(around|with|like|to|for) me again|(his|her|he|she|they) could have told", // permission, other senses
      "someone *1 called (me|yesterday|about)|(he|she) called (me|yesterday)", // they were called
    ],
  },
  {
    id: "alreadyTold.said",
    kind: "alreadyTold",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "@iw @have? (already|just|literally) *1 @told",
      "@iw (have|had)? (told|gave|answered|explained to) you *1",
      "@iw @have? @told *4 (already|before|again|@times|on the last call|last time|earlier|at the (start|beginning)|(minute|moment|second|minutes) ago)|@iw told (the|your) (last|previous|other|first) *1",
      "(like|as) @iw (have|had)? *1 (said|told|mentioned|explained|stated|pointed out) *1|(like|as) @iw (was|were|am|have been) (saying|telling|trying to (say|tell|explain)) *1",
      "(#th|last|only) person (i have|i|who|that) *2 (told|explained|said|given)|(tired|sick) of (repeating|explaining|telling|saying)|keep (telling|saying) (you|it|this|that|%|the same)|as i keep|i have been (saying|telling you)|^ once again (my|it|the|i)|umpteenth time|not *1 (write|note|written) *1 down|asked that *1 times",
      "(how many *1 times|how often|how much longer) (do|must|should|have|am|will|are|can) @iw (have to|need to|going to|got to|to)? *1 (tell|say|repeat|explain|ask|spell|give|go)",
      "(have|having|had|got|going|not|forced|tired of|sick of|keep|kept|hate|must i|do i) *2 (repeat|repeating|explain|explaining|tell|telling|say|saying|go over|go through|start|go) *1 (myself|it|it all|everything|the (whole|same)|all|my|from|over|this) *3 (again|over|beginning|start|scratch|story|thing|@times|every)|repeat+ myself|(telling|told) you (again|once more)|for the (last|#th) time|(you|anyone|nobody|no one) *2 (keep|take|read|make|write|check|share) *1 (notes|records)",
      "@told (all)? (this|that|it|everything|my story|the same) *1 to (every|everyone|each|your|#|so many|the (last|other|first)) *1|@iw (went|been|have been|gone) (over|through) *1 (this|that|it|all)|been (over|through) (this|that|it)",
      "you have? asked (me|us)? (that|this) *1|@iw have? (answered|explained|covered) (that|this|it) %|(did|have) not i *1 (say|tell|told|said|explain|mention) *1|(as)? (mentioned|stated|explained) (earlier|before|already|above|previously)",
      "(repeat|repeating|explain|explaining|going through|go through) *1 (all (this|that|of (it|this))|everything|(this|it) (all)? again|the whole (thing|story))|(telling|saying|told|explained) *3 (again and again|over and over|same thing|everyone|# people)|(should|must|will|is) *2 (in|on) (your|the|my) (notes|system|records)|(should|must) have (it|that|this|all *1|my *1) (on|in) (file|your *1|the *1)",
      "did (mention|tell|say|explain) *1|(keep|kept) *1 (going over|repeating|explaining)|(email|message|letter|form) i (already)? (sent|wrote)|# different (people|stories|answers|things)|(were|are) not you listening|you (already|just) (asked|have|know|got) *1 (me|that|this|it|my|all)|same question+|(keep|kept) asking (me)?",
      "(how many more|every single|so many) (people|person) *3 (tell|explain|speak)|already been through *1",
    ],
    unless: [
      "first (person|time)|please write|(can|could) *2 (take|make) *1 notes", // a question, a request
      "@told (it|this|that)? (to)? (my *1 @kin|him|her|them)", // told to somebody else
      "(was|were|been|am|are) *1 @told|(you|they|he|she) *1 (just|already)? @told", // the caller was told
      "how many times (can|may|could|should) i|tell me how", // a question of fact
      "(told|said|gave) (to|of|hello|hi)|@told you (so|it (would|was|is)|i (am|was|have|had|never|do not|can not|love|like|hate)|to|the wrong|a wrong)|(the|that|which|if) *2 i *1 @told you|(as|like) (we|i) (have|had) (been|had)|(the|this|that|my|a) _ *1 i (have|had)? mentioned (before|earlier|already)|(told|gave) you *2 wrong|(if|would it help) *2 i *1 (gave|told)|gave (my|a) *3 to|(let me|can you|could you|would you) explain|sent (money|a payment|it by)", // another sense
    ],
  },
  {
    id: "waitComplaint.line",
    kind: "waitComplaint",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "(on hold|in (a|the|your|this) queue|in line|queuing|queueing|holding|hanging on|on (the|this|that) (phone|line)|sat here|sitting here|listening to *2 music) *3 (since|@waitLength)",
      "@waitLength *4 (on hold|in (the|a) queue|on (the|this) (phone|line)|holding|sat here|been sat|to (get through|speak|talk|reach|get hold|answer|pick up)|for (someone|anyone) to)",
      "(been|was|am) waiting *3 (since|@waitLength)",
      "(waited|wait|held) *2 @waitLength",
      "(took|taken|takes|taking) *2 (@waitLength|long) (to|before|for) *2 (get through|answer|pick up|reach|speak|talk|someone|anyone|a (human|person)|respond|get (a|an|someone|hold))|what took *1 long",
      "(been|being|was|got|get|getting|keep|kept|bounced|passed) (transferred|passed|bounced|shunted|thrown|shuffled|switched|redirected|sent) *1 (around|about|back|from|to|between|@times|again|over)|transferred (me|us) *2 @times|(keep|kept|keeps|stop) ((transferring|passing|bouncing) (me|us)|(sending|putting) (me|us) *1 (around|to|on hold|back|from))|(kept|keep|keeping|left) (me|us)? (waiting|holding|hanging)|(sick|tired) of (being)? *1 (on hold|holding|waiting|queuing)|passed (me|us)? (about|around)",
      "(another|#th) (transfer|transfers) (today|%|now|already)|pillar to post|runaround|run around",
      "(put|left|leave|leaving|kept|keep|stuck|putting) (me|us)? *1 on hold|on hold (every|again|@times|this whole|all)",
      "(menu|menus|phone tree|automated (system|line)|ivr|hold music|that music|recording) *1 (is|was|are|never|does|did|keeps|hung|sent|drives|goes|nightmare|terrible|long)|(hate|stupid|endless|sick of) *2 (menu|menus|phone tree|automated *1|hold music)|press(ing)? # *3 press",
      "(can|could) never (get|reach)|number # in the queue|(spoken|talked|spoke) to # *1 (people|departments|agents|persons)|(pressed|pressing|tried) (every|all) *2 (button+|option+)",
      "(nobody|no one) *1 (answers|answer|answering|picks up|picking up|picked up)|(impossible|hard|difficult|can not|could not|unable to|ages to|forever to) *1 (get through|get hold of|reach) *1 (to)? (you|anyone|someone|a (person|human)|%)",
      "(wait|hold|queue|waiting) (time|times) *1 (is|are|was|too|ridiculous|terrible|awful|long|#)|(long|ridiculous|terrible|crazy|endless|awful) (wait|hold|queue)",
      "took you *1 long|how many more *1 (menu+|option+|button+|departments)|finally *1 (human|person|someone|got (through|to|a|someone)|real|an answer)|at last (a|someone)|since @waitLength @iw am (waiting)|(how much longer|how long) *4 (hold|wait|waste)",
    ],
    unless: [
      "(wait|waited|waiting) *4 (delivery|parcel|package|order|bus|train|flight|driver|refund|taxi|ride|table|appointment|plumber|engineer|doctor|food|gate|luggage|restaurant)|wait (at|list|for a table)|waiting (list|in|at home)", // a wait for something else
      "@iw (can|will|could) (wait|hold)|(happy|not mind|worth|stay) *1 (waiting|holding|on the line)", // no complaint
      "(food|dinner|lunch|drinks|wine|kids|vegan|the) menu (has|with|options|please)|to (download|load|charge|upload|update|boot|cook|dry)", // food, slow things
      "(wait|waste|waiting) *2 (for|until|to) *3 (card|cards|transfer|check|cheque|payment|deposit|money|it|they|reply|result|results|replacement|refund|receive|arrive)|wait a (minute|second|moment|sec)|not wait (more|to|until)|(short|shorter|approximate|expected) wait|wait time+ *2 (at|for|in)", // a wait for something else, a figure of speech
      "on hold with (the|my) (bank|other)|press (the|your|this|a|one to|any|button)", // another call, another sense
    ],
  },
  {
    id: "threat.legal.act",
    kind: "threat.legal",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported", "negated"],
    say: [
      "(sue|suing) (you|your|the (company|bank|airline|hotel|pants|lot)|this|for|over|%|all|everyone)|(going to|will) sue",
      "(see|take|taking|drag|meet|have) (you|your *1|this|them|it|all of you) *2 (court|tribunal)|small claims|(day|you) in court|to court (over|about|if)",
      "(legal|court) (action|proceedings|route|steps|advice|claim)|(lawsuit|class action|law suit)",
      "(hear|hearing|letter|call|word) from (my|our|an|a|the) *1 @counsel|letter before|cease and desist|(expect|expecting) (a|an|some) *1 (writ|summons|court papers)",
      "(call|calling|contact|contacting|talk to|speak to|spoken to|spoke to|get|getting|hire|hiring|involve|consult|see|seeing|go to|going to|talking to|speaking to) (my|our|a|an|the) @counsel *1 (about (this|you|it)|on you|involved|over|%)",
      "(my|our) (lawyer|lawyers|attorney|solicitor) (will|is|says|thinks)|lawyers involved|(have|get|let) (my|our|the) *1 @counsel *1 (look|investigate|deal|write|contact|handle|on|onto|call|sue|talk)|(file|filing|bring|issue|serve|start|commence|lodge|register) *3 (suit|proceedings|writ|summons|injunction|fir|(case|charges) against)|(take|taking|pursue|pursuing) (this|it|the matter|matters|things) *1 (further|legally|all the way)|(lose|get|have|pull|revoke) your *1 (license|accreditation|franchise|registration)|(have|get|see) (you|your *2|this place) (shut down|closed down|struck off|investigated|prosecuted|arrested)|(shut|close) you down|(breach of|breaking|violation of|violating|under) *3 (law|laws|consumer rights|gdpr|data protection)",
      "(have|got|says i have) a *1 case (%|against|here)|served (papers|with *1 papers|notice|a (writ|summons))|legal (letter|threat|grounds|case|matter|service|team)|(let|leave) *2 (court|courts|judge|tribunal)|going *3 (court|tribunal)|(against) the law|@regulator *2 (will|would|is (going|interested)|are going)|@complain *5 @regulator|@regulator (is|about you|on you|if|complaint)|(report|reporting) (you|your (company|bank|firm)|this (company|bank))",
      "(press|pressing) charges|(my|consumer) (legal|statutory)? rights *2 (under|law|as a consumer)|know my rights|breach of contract|(is|are doing) *1 (illegal|unlawful|fraud|theft)|legal notice|consumer court",
      "(instruct|instructing|engage|retain|phone|email|ring) (a|my|our) @counsel|(my|our) *1 @counsel *1 (looking|on it|involved|aware|already)|(before|in front of) a (judge|court|magistrate)|(claim|claiming|seek|seeking) *1 damages",
      "(complain|complaining|write|writing|go|going) to my *1 (mp|congressman|senator|councillor|mla)",
    ],
    unless: [
      "(i am|as|work as|works as|my *1 is) (a|an|the|their) *1 (lawyer|attorney|solicitor|barrister)|this is sue|name is sue|sue (from|here|speaking)", // a trade, a name
      "(need|want|looking for|find|speak (to|with)|talk to|see) (a|an|one of your|the) *1 (lawyer|attorney|solicitor|legal advice) (for|about|regarding|who)", // a client of a law office
      "(lawyer|attorney|solicitor) *1 (asked|needs|wants|requested|told)|sue my|suing my|power of attorney|(file|make) a claim on|small claims (i|we) made|daylight saving law", // an errand, somebody else
      "(he|she|landlord|neighbor|neighbors|@kin|next door|boss|other driver|kids|lads|school) *1 (will|is going to|are going to|would|should) *1 (hear|hearing|be hearing) from (my|our) *2", // of somebody else
      "is it (illegal|legal|against)|(no|not want|without) *3 (legal action|court|lawsuit)", // a question; denied
      "(transaction|charge|charges|purchase|payment|email|text|call|message|account|check) *3 (is|was) *1 (fraud|theft)|(sue|suing) (them|him|her|walmart|the (store|neighbor|landlord|driver|hospital))", // what was done to the caller, somebody else
      "report (you)? (a|the|my|an|lost)|(family|divorce|traffic|tennis|food|high) court|court (date|order|by the|next)|for court", // another sense
    ],
  },
  {
    id: "threat.leave.go",
    kind: "threat.leave",
    confidence: 0.85,
    strength: 0.65,
    guard: ["reported"],
    say: [
      "(take|taking|move|moving|bring) (my|our|all my) *1 (business|custom|money|accounts|account|savings) (elsewhere|somewhere else|to *3|away|out)",
      "(go|going|switch|switching|move|moving|change|changing|look|looking|shop|get it *1|off|jump|port|porting|leave|find|transfer+) *4 (elsewhere|somewhere else|rival|rivals|competitor|competitors|competition|(another|different|new|better|other) (provider|company|bank|supplier|carrier|airline|store|insurer|network|service|operator))",
      "(switch|switching|moving|move|port|porting|going|change|changing) *3 to (verizon|t mobile|at&t|comcast|spectrum|vodafone|ee|o2|sky|virgin|bt|jio|airtel|vi|optus|telstra|chase|barclays|hsbc|lloyds|monzo|delta|united|octopus)",
      "(i am|we are) *1 switching to (_) (%|they|you|who|now|tomorrow)",
      "never *1 (using|use|shop|shopping|order|ordering|buy|buying|book|booking|fly|flying|stay|staying|come|coming|deal|dealing|do|bank|banking|rent|recommend) *3 (again|anymore|with you|from you|here|your (service|company|airline))",
      "last time @iw (will|am|ever|use|shop|order|buy|book|fly|stay|deal) *3|(port|porting|move|moving|take|taking) (my|our) (number|numbers|phone|line|lines) (out|away|elsewhere|to (someone|somewhere|another))|(kiss|say) *1 (my|our) *2 goodbye|say goodbye to (my|our) *1 (business|custom|contract|account|money)|plenty of other (companies|providers|banks|places|shops|firms)|vote with my (feet|wallet)|not (getting|get|see|seeing|give|giving|spend|spending) *2 (another|one more|a single|any more of my) (penny|cent|dollar|rupee|pound|dime|business|money)|another (penny|cent|dime)|(find|get) yourself+ (another|a new|some other)|yourselves (another|a new)|(cheaper|better) *2 (down the road|elsewhere|somewhere|(with|from) (someone|another|your|the other))|why *3 (stay|remain|bank|bother) *1 with you",
      "(lost|losing|lose) (a|me as a|my|this|another|us as) *2 (customer|client|business|custom)|lose (me|us) *1|(done|finished|through) with (you|this (company|bank|place|service|airline)|your *1)",
      "(cancel|cancelling|close|closing|leave|leaving|terminate|switch|off) *5 (if (you|this|it|i do not|nothing)|unless|because (of)? (how|this|you|your|the)|over this|after (this|that)|otherwise)",
      "(if|unless) (_) (_) *7 @iw (will|am|are|would|might) (have to|be|going to)? (cancel|cancelling|leaving|close my|closing|switch|switching|walk)|(or|otherwise|else) @iw (will|am|are|would|might) (have to|be)? (cancel|cancelling|leave|leaving|close|closing|switch|switching|go|going|walk)",
      "(thinking|considering|tempted|ready|about|prepared) (of|to)? (leaving|leave|switching|switch|cancelling|moving) *3",
      "not *1 (renew|renewing) *2|not want to be (a|your) *1 customer",
      "you have lost (me|us) *1|other *1 (insurers|companies|providers|banks|shops|firms|suppliers) (out there|you know|who|%)|my next *2 not be (from|with) you",
    ],
    unless: [
      "(moving|move) (house|home|abroad|my (appointment|booking|delivery))|(house|home) so", // a move
      "(transfer|move) (my)? *2 (money|funds|payment|#) *2 to|(never|not) (used|flown|ordered|use the|use it) *1", // a transfer, a first time
      "(can|could|may|what|how|should|do|is there *3|fee to) *3 (cancel|close|leave|switch) *5 (if|unless|my)|what *2 if i", // a question of fact
      "(find|looking for|get|try|book) *2 (another|different|new|other) (hotel|restaurant|doctor|flight|room)|(competitor|competitors) *1 conference|(moving|switch|switching|change) *3 plan|leaving for", // a search, a plan
      "leaving (on|at|for|from|in|by|around|tomorrow|today|tonight|early|late|@weekday)|(go|going) to another *1 (store|branch) to|(find|look|looking|get) *4 (another|any other|different|new|better|other) (airline|flight|hotel|store|service)|find somewhere else", // a journey, a search
      "(go|going|leave|walk|walking) (on|at|by|there|home|from|around|early|later|tomorrow|today|tonight|@weekday|in (the|a|an|#))|(switch|switching|change|changing|move|moving) *2 to *1 (@weekday|tomorrow|another (day|time|date|one)|(a|the) (later|earlier|different|other|next|following) *1|#th|plan b)|cancel (the|our|my) (picnic|party|trip|barbecue|walk|dinner|outing|holiday|plans)", // a plan
      "last time i (used|flew|ordered|stayed|called|checked|was|went)", // past
    ],
  },
  {
    id: "threat.publicity.tell",
    kind: "threat.publicity",
    confidence: 0.88,
    strength: 0.65,
    guard: ["reported", "negated"],
    say: [
      "(leave|leaving|write|writing|post|posting|give|giving|put|putting) *5 (review|reviews|one star|star rating|1 star)",
      "(bad|negative|terrible|horrible|awful|scathing|nasty|stinking|damning|shocking|poor|honest|one star|1 star|worst) *1 (review|reviews|publicity|press)",
      "(call|calling|ring|ringing|phone|phoning) @press|(put|post|posting|putting|share|sharing|tag|tagging|film|filming|upload+|stream+|publish|blog|air|write|writing|go|going|goes|take|taking|contact|contacting|complain+|tell|telling|plaster+|blast+|speak|talk|expose) *6 (on|all over|over|to|in)? @outlet",
      "tweet+ *2|viral|name and shame",
      "(tell|telling|warn|warning|make sure|let) (everyone|all my|people|others|customers|friends|the whole *1|all of my|every) *5 (i know|know|not to|to avoid|how|about|what|to stay|never|away)",
      "(everyone|followers|people|the world|friends|family) *2 (will|needs to|is going to|are going to|should) *1 (know|hear|see|find out) *1 (how)?|(my|#|have|got) *3 (followers|subscribers)|(love|like) *1 (this|that|a|my) *1 story|make (a) *1 story|story for *2|(google|yelp|trustpilot|tripadvisor|online|public) (review|reviews) (%|here|will|about)|wait (till|until) *2 (followers|friends|everyone|people|customers|viewers|subscribers|@outlet) hear+|(will|going to) *1 (write|writing|blog|blogging|vlog) about|(write|publish|post|do) (a|an) *1 (article|story|piece|thread|video|blog|column) *2 (about|on) (you|this|it|how)|(ruin|destroy|damage|drag|trash) your *1 (name|reputation|brand)|expose (you|your *1|this)|(nobody|no one) *2 (buys|uses|deals|shops|comes|books|trusts|goes|works|touches)",
      "@outlet (will|is going to|are going to|would) (hear|know|love|be)|(filming|recording) (this|you)|screenshot+ *3 (post|online|share)",
      "wait (till|until) my *1|zero stars|@press *1 (might|would|could|may) *1 (interested|like|want)|my (readers|viewers|listeners)",
    ],
    unless: [
      "(saw|seen|found|read|heard|looked|follow|got|watch+|advertise|log|sign|share) *4 @outlet|(saw|read) *2 (ad|advert|review|reviews)", // where something was seen
      "facebook (friends|group|page|account)|(fact|joke|story|song|something) about @outlet|post *2 (location|coordinates|photo|picture|selfie)", // a use of it
      "(good|great|nice|positive|five star|five stars|5 stars|excellent|glowing|lovely|happy to leave *2) *1 (review|reviews|feedback|rating|stars)?", // praise
      "tell *3 (great|good|helpful|hi|hello|to use)|how helpful", // praise
      "(review|reviews) (my|the|your|our|at|for|is)|(performance|rent|annual|credit) review|(go|going|pay|book|order|buy|do|check|log) (it)? online", // to look at, on the web
    ],
  },
]

/** Classes of the family. */
export const contactClasses: Readonly<Record<string, string>> = {
  contacted:
    "called|phoned|rang|rung|contacted|dealt|chatted|sent (you)? *2 (email+|message+|letter+|text+)|gave (you)? a (call|ring|bell|shout)|opened (a|my) *1 (ticket|case)|had *2 (call|chat|conversation)|went through (all)? (this|that|it)|was (on|onto) to you|left *2 (message|messages|voicemail+)|made (a|my) *1 (complaint|report|request|claim)|filed *1|logged *1|emailed|written|wrote|messaged|texted|complained|chased|reported|raised *2|put in (a|my) *1|spoken|spoke|talked|chatted|been (on|in) (the phone|touch)|reached out|been (calling|ringing|emailing)",
  told: "shared|submitted|told|said|explained|gave|given|mentioned|answered|provided|stated|repeated|confirmed|spelled|sent",
  // Who is set on somebody: lawyers, and whoever watches over companies.
  counsel: "lawyer|lawyers|attorney|solicitor|solicitors|barrister|advocate|legal (team|department)|@regulator",
  complain:
    "report|reporting|complain|complaining|complaint|complaints|go|going|take|taking|escalate|contact|contacting|ringing|calling|write|writing|filing|file|raise|lodge|call|tell",
  regulator:
    "ombudsman|telecom authority|trading standards|ofcom|ofgem|fca|ico|fcc|ftc|cfpb|bbb|better business bureau|attorney general|acl|consumer (protection|affairs|forum|court|helpline|council|board)|accc|tio|trai|rbi|irdai|fair trading|regulator|regulators|authorities|citizens advice|watchdog|insurance commissioner|health inspector|licensing board|grievance cell",
}
