import type { CueRule } from "../../pack.js"

/** Earlier contacts, things told twice, waits, and threats that stay within the law. */
export const contact: readonly CueRule[] = [
  {
    id: "repeatContact.count",
    kind: "repeatContact",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "(#th|last) time *1 (@iw (am|are|call|had to|have had to|have to) *3|@iw @have? *2 @contacted|asking|calling|ringing|this (month|week)|today)",
      "(my|the) #th (attempt|call|complaint|email|message|phone call|request)",
      "@iw must? @have? *1 (@contacted|asked|requested|tried) *4 @times",
      "am (calling|chasing|complaining|emailing|following up|phoning|ringing) *2 since|been (calling|chasing|contacting|emailing|phoning|ringing|trying to (call|contact|get|reach)) *2 (all|every|for|since|you)",
      "@times @iw @have? *1 (@contacted|asked|call|ring)",
      "(had|has|have|having) to (call|chase|contact|email|phone|ring|write) *2 again|how many *1 times *4 (call|chase|contact|email|phone|ring)",
      "(keep|kept) (calling|chasing|contacting|emailing|having to (ask|call|chase|ring)|phoning|ringing)",
    ],
    unless: [
      "(call|contact|email|phone|ring) ((a|my) *1 @kin|@me)", // asked of the hearer
      "@iw (have)? (asked|rang|tried|wrote) (it|logging|my|rebooting|resetting|restarting|that|the|to *1|turning) *4 @times", // something else was tried
      "first (attempt|call|contact|email|request|time)|how many times (a|can)|last time @iw (checked|flew|ordered|stayed|used|was there)", // no contact
    ],
  },
  {
    id: "repeatContact.earlier",
    kind: "repeatContact",
    confidence: 0.85,
    strength: 0.5,
    say: [
      "@iw @have? *1 @contacted *6 (@when|about (it|that|the same|this)|and (got|no one|nobody|they|was|were|you))",
      "@iw @have (been (in touch|on to|onto|through to)|called|chased|complained|contacted|emailed|messaged|phoned|raised|reported|rung|spoken (to|with)|written) *1 (a|about|in|it|many|the|this|to|you|your)",
      "@iw (spoke|talked) (to|with) (a|an|one of your|someone|the|your) *2 (about|and|from|there|who)",
      "@iw (have been|was|were) (on (the phone|to you|to your)|speaking|talking) *4 @when",
      "#th (engineer|replacement|technician|visit) (%|already|for|i|that|this|we|you)|#th time (he|it|my|she|someone|that|the|they|this|you|your) *2 (been|broke|came|failed|happened|has|have|went)|(case|reference|ticket) number from|(had|have) (a|your) *1 (electrician|engineer|fella|guy|man|plumber|someone|technician) *1 (here|out|over|round) *2 @times|(he|they|you|your *1) (fixed|repaired|replaced|sorted) (it|that|them|this) *1 @when|(left|made|placed|sent|written|wrote) (you)? @many *1 (call+|complaint+|email+|letter+|message+|text+|voicemail+)|(lost count|lost track) of (how|the number)|(meant|supposed) to be (fixed|resolved|sorted) *2 (by|last|when)|@iw did *1 (call|email|phone|ring) *1|already @have *1 (case|claim|complaint|reference|ticket) *1|every time @iw (call|contact|phone|ring)|had someone on the phone|keep getting different|same old? (fault|issue|problem|story|thing) (again|as (before|last time))|still (no|waiting) *3 (answer|call|callback|hear|reply|response)|still me",
      "(calling|contacting|phoning|ringing) *1 back (%|about|as|regarding|to)|(calling|ringing) again|(fault|issue|it|leak|problem|this) *2 (back|happened|happening|started) again|(i|we) (been|got|was|were) *1 (cut off|disconnected) (%|@when|from (someone|you)|i (had|was)|while)|@iw already @contacted|@iw have (called|emailed|phoned|rang|rung) (%)|me again",
      "(an|any) (news|progress|update) (about|on|regarding) (my|our|the)|(follow|following) up *4 (application|call|case|chat|claim|complaint|conversation|email|inquiry|issue|order|problem|refund|report|request|ticket)|chasing (up)? (a|an|it|my|on|the|this)",
      "(a|my|our|the) (earlier|existing|first|last|open|original|previous) (agent|call|calls|case|chat|complaint|conversation|email|enquiry|ticket)",
      "(agent|guy|lady|man|person|someone) i (spoke|talked) (to|with)|(the|your) (first|last|other|previous) (advisor|agent|bloke|chap|fella|girl|guy|lad|lady|man|person|rep|representative|time|woman) (i|promised|said|that|told|who)",
      "(after|since|when) @iw (called|complained|contacted|emailed|phoned|rang|reported)|@when @iw (called|phoned|rang|reported|spoke|was told)",
      "(agent|colleague|he|rep|she|someone|they|you|you people|your *1) *1 (assured|promised|told) (me|us) *2 (@when|a|he|it|last|she|someone|that|they|would|you)|@iw (was|were) (assured|promised|told) *4 (@when|by (someone|the|your)|it|that|will|would|you)",
      "#th (follow up|reminder)|(agent|chap|fellow|girl|guy|lady|man|person) *1 told (me|us) *1|(he|she|they|you) never (came back|did)|(meant|promised|supposed) to (call|contact|get|hear|phone|ring) *1 (back|from you)|(never|no one|nobody|not one of you) *2 (come back|got back|replied|responded) *1|(never|no|no one|nobody|not one) *2 (called|contacted|emailed|got back|phoned|rang|replied|responded) *1 (me|us)? *1 (%|back)|(said|told me) (he|she|someone|they|you) would *5 never|back again (about|because|for|over|with)|having to (call|chase|email|phone|ring) (%|about|again|you)|not the first time *2 (@contacted|asked|call|calling|complain|happened)",
      "@have (already|previously) (called|complained|contacted|emailed|rang|reported)|back and forth|been (logged|raised|reported) *1 @times|round in circles",
      "#th time (back|here|on the line|on the phone|trying)|(after|since) your *1 (chap|engineer|fella|guy|lad|man|people|team|technician) *1 (been|came|fixed|left|visited)|(speaking|talking) (to|with) *4 (cut off|disconnected|dropped|went dead)|(spoke|spoken|talked) to (@many|umpteen) *1 (agents|departments|of you|people)|(they|you) said *3 @when|my *1 (call|complaint|email|letter|message|report) from? @when",
    ],
    unless: [
      "@iw *1 @contacted (to|with)? *1 (a|my|the) *1 (airline|ambulance|bank|cab|council|dad|dentist|doctor|fire *1|friend|hotel|husband|insurance|insurer|landlord|lawyer|mom|neighbor|police|school|son|taxi|vet|wife)|(call|phone|ring) (a|my) *1 @kin|(for|is) (my|our|the)? first time|chasing a (ball|dream|hare)", // somebody else was called
      "@iw (write|wrote) (a|down|it|the)|(is|was) called", // no contact
      "(call|ring) (me|my *1|us) back|(can|could|may|might|should|will|would) *2 (call|ring) (you)? (again|back)", // to come
      "never (called|complained|contacted|emailed|phoned|rung) (before|you)|(it|this) is (my|our|the) first|told by (a|an|my|our) *1|(ask|call|contact|email|give|help|phone|remind|ring|send|show|tell|text) me again|back because (i (got|had|missed)|someone|you)|(can|shall|will) follow up|back and forth (flight|ticket|trip)|(first|previous) (address|name|owner)", // denied, another sense
      "told (me|us)? *1 (i|we) (can|could|should|would like)|(around|for|like|to|with) me again|(he|her|his|she|they) could have told", // permission, other senses
      "someone *1 called (about|me|yesterday)|(he|she) called (me|yesterday)", // they were called
    ],
  },
  {
    id: "alreadyTold.said",
    kind: "alreadyTold",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "@iw @have? (already|just|literally) *1 @told",
      "@iw (had|have)? (answered|explained to|gave|told) you *1",
      "@iw @have? @told *4 ((minute|minutes|moment|second) ago|@times|again|already|at the (beginning|start)|before|earlier|last time|on the last call)|@iw told (the|your) (first|last|other|previous) *1",
      "(as|like) @iw (am|have been|was|were) (saying|telling|trying to (explain|say|tell)) *1|(as|like) @iw (had|have)? *1 (explained|mentioned|pointed out|said|stated|told) *1",
      "(#th|last|only) person (i|i have|that|who) *2 (explained|given|said|told)|(sick|tired) of (explaining|repeating|saying|telling)|^ once again (i|it|my|the)|as i keep|asked that *1 times|i have been (saying|telling you)|keep (saying|telling) (%|it|that|the same|this|you)|not *1 (note|write|written) *1 down|umpteenth time",
      "(how many *1 times|how much longer|how often) (am|are|can|do|have|must|should|will) @iw (going to|got to|have to|need to|to)? *1 (ask|explain|give|go|repeat|say|spell|tell)",
      "(anyone|no one|nobody|you) *2 (check|keep|make|read|share|take|write) *1 (notes|records)|(do i|forced|going|got|had|hate|have|having|keep|kept|must i|not|sick of|tired of) *2 (explain|explaining|go|go over|go through|repeat|repeating|say|saying|start|tell|telling) *1 (all|everything|from|it|it all|my|myself|over|the (same|whole)|this) *3 (@times|again|beginning|every|over|scratch|start|story|thing)|(telling|told) you (again|once more)|for the (#th|last) time|repeat+ myself",
      "@iw (been|gone|have been|went) (over|through) *1 (all|it|that|this)|@told (all)? (everything|it|my story|that|the same|this) *1 to (#|each|every|everyone|so many|the (first|last|other)|your) *1|been (over|through) (it|that|this)",
      "(as)? (explained|mentioned|stated) (above|already|before|earlier|previously)|(did|have) not i *1 (explain|mention|said|say|tell|told) *1|@iw have? (answered|covered|explained) (it|that|this) %|you have? asked (me|us)? (that|this) *1",
      "(explained|saying|telling|told) *3 (# people|again and again|everyone|over and over|same thing)|(explain|explaining|go through|going through|repeat|repeating) *1 ((it|this) (all)? again|all (of (it|this)|that|this)|everything|the whole (story|thing))|(is|must|should|will) *2 (in|on) (my|the|your) (notes|records|system)|(must|should) have (all *1|it|my *1|that|this) (in|on) (file|the *1|your *1)",
      "# different (answers|people|stories|things)|(are|were) not you listening|(email|form|letter|message) i (already)? (sent|wrote)|(keep|kept) *1 (explaining|going over|repeating)|(keep|kept) asking (me)?|did (explain|mention|say|tell) *1|same question+|you (already|just) (asked|got|have|know) *1 (all|it|me|my|that|this)",
      "(every single|how many more|so many) (people|person) *3 (explain|speak|tell)|already been through *1",
    ],
    unless: [
      "first (person|time)|please write|(can|could) *2 (make|take) *1 notes", // a question, a request
      "@told (it|that|this)? (to)? (her|him|my *1 @kin|them)", // told to somebody else
      "(am|are|been|was|were) *1 @told|(he|she|they|you) *1 (already|just)? @told", // the caller was told
      "how many times (can|could|may|should) i|tell me how", // a question of fact
      "(gave|said|told) (hello|hi|of|to)|@told you (a wrong|i (am|can not|do not|had|hate|have|like|love|never|was)|it (is|was|would)|so|the wrong|to)|(if|that|the|which) *2 i *1 @told you|(as|like) (i|we) (had|have) (been|had)|(a|my|that|the|this) _ *1 i (had|have)? mentioned (already|before|earlier)|(gave|told) you *2 wrong|(if|would it help) *2 i *1 (gave|told)|gave (a|my) *3 to|(can you|could you|let me|would you) explain|sent (a payment|it by|money)", // another sense
    ],
  },
  {
    id: "waitComplaint.line",
    kind: "waitComplaint",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "(hanging on|holding|in (a|the|this|your) queue|in line|listening to *2 music|on (that|the|this) (line|phone)|on hold|queueing|queuing|sat here|sitting here) *3 (@waitLength|since)",
      "@waitLength *4 (been sat|for (anyone|someone) to|holding|in (a|the) queue|on (the|this) (line|phone)|on hold|sat here|to (answer|get hold|get through|pick up|reach|speak|talk))",
      "(am|been|was) waiting *3 (@waitLength|since)",
      "(held|wait|waited) *2 @waitLength",
      "(taken|takes|taking|took) *2 (@waitLength|long) (before|for|to) *2 (a (human|person)|answer|anyone|get (a|an|hold|someone)|get through|pick up|reach|respond|someone|speak|talk)|what took *1 long",
      "(been|being|bounced|get|getting|got|keep|kept|passed|was) (bounced|passed|redirected|sent|shuffled|shunted|switched|thrown|transferred) *1 (@times|about|again|around|back|between|from|over|to)|(keep|keeping|kept|left) (me|us)? (hanging|holding|waiting)|(keep|keeps|kept|stop) ((bouncing|passing|transferring) (me|us)|(putting|sending) (me|us) *1 (around|back|from|on hold|to))|(sick|tired) of (being)? *1 (holding|on hold|queuing|waiting)|passed (me|us)? (about|around)|transferred (me|us) *2 @times",
      "(#th|another) (transfer|transfers) (%|already|now|today)|pillar to post|run around|runaround",
      "(keep|kept|leave|leaving|left|put|putting|stuck) (me|us)? *1 on hold|on hold (@times|again|all|every|this whole)",
      "(automated (line|system)|hold music|ivr|menu|menus|phone tree|recording|that music) *1 (are|did|does|drives|goes|hung|is|keeps|long|never|nightmare|sent|terrible|was)|(endless|hate|sick of|stupid) *2 (automated *1|hold music|menu|menus|phone tree)|press(ing)? # *3 press",
      "(can|could) never (get|reach)|(pressed|pressing|tried) (all|every) *2 (button+|option+)|(spoke|spoken|talked) to # *1 (agents|departments|people|persons)|number # in the queue",
      "(ages to|can not|could not|difficult|forever to|hard|impossible|unable to) *1 (get hold of|get through|reach) *1 (to)? (%|a (human|person)|anyone|someone|you)|(no one|nobody) *1 (answer|answering|answers|picked up|picking up|picks up)",
      "(awful|crazy|endless|long|ridiculous|terrible) (hold|queue|wait)|(hold|queue|wait|waiting) (time|times) *1 (#|are|awful|is|long|ridiculous|terrible|too|was)",
      "(how long|how much longer) *4 (hold|wait|waste)|at last (a|someone)|finally *1 (an answer|got (a|someone|through|to)|human|person|real|someone)|how many more *1 (button+|departments|menu+|option+)|since @waitLength @iw am (waiting)|took you *1 long",
    ],
    unless: [
      "(wait|waited|waiting) *4 (appointment|bus|delivery|doctor|driver|engineer|flight|food|gate|luggage|order|package|parcel|plumber|refund|restaurant|ride|table|taxi|train)|wait (at|for a table|list)|waiting (at home|in|list)", // a wait for something else
      "@iw (can|could|will) (hold|wait)|(happy|not mind|stay|worth) *1 (holding|on the line|waiting)", // no complaint
      "(dinner|drinks|food|kids|lunch|the|vegan|wine) menu (has|options|please|with)|to (boot|charge|cook|download|dry|load|update|upload)", // food, slow things
      "(wait|waiting|waste) *2 (for|to|until) *3 (arrive|card|cards|check|cheque|deposit|it|money|payment|receive|refund|replacement|reply|result|results|they|transfer)|wait a (minute|moment|sec|second)|not wait (more|to|until)|(approximate|expected|short|shorter) wait|wait time+ *2 (at|for|in)", // a wait for something else, a figure of speech
      "on hold with (my|the) (bank|other)|press (a|any|button|one to|the|this|your)", // another call, another sense
    ],
  },
  {
    id: "threat.legal.act",
    kind: "threat.legal",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported", "negated"],
    say: [
      "(going to|will) sue|(sue|suing) (%|all|everyone|for|over|the (airline|bank|company|hotel|lot|pants)|this|you|your)",
      "(day|you) in court|(drag|have|meet|see|take|taking) (all of you|it|them|this|you|your *1) *2 (court|tribunal)|small claims|to court (about|if|over)",
      "(class action|law suit|lawsuit)|(court|legal) (action|advice|claim|proceedings|route|steps)",
      "(call|hear|hearing|letter|word) from (a|an|my|our|the) *1 @counsel|(expect|expecting) (a|an|some) *1 (court papers|summons|writ)|cease and desist|letter before",
      "(call|calling|consult|contact|contacting|get|getting|go to|going to|hire|hiring|involve|see|seeing|speak to|speaking to|spoke to|spoken to|talk to|talking to) (a|an|my|our|the) @counsel *1 (%|about (it|this|you)|involved|on you|over)",
      "(breach of|breaking|under|violating|violation of) *3 (consumer rights|data protection|gdpr|law|laws)|(bring|commence|file|filing|issue|lodge|register|serve|start) *3 ((case|charges) against|fir|injunction|proceedings|suit|summons|writ)|(close|shut) you down|(get|have|let) (my|our|the) *1 @counsel *1 (call|contact|deal|handle|investigate|look|on|onto|sue|talk|write)|(get|have|lose|pull|revoke) your *1 (accreditation|franchise|license|registration)|(get|have|see) (this place|you|your *2) (arrested|closed down|investigated|prosecuted|shut down|struck off)|(my|our) (attorney|lawyer|lawyers|solicitor) (is|says|thinks|will)|(pursue|pursuing|take|taking) (it|matters|the matter|things|this) *1 (all the way|further|legally)|lawyers involved",
      "(against) the law|(got|have|says i have) a *1 case (%|against|here)|(leave|let) *2 (court|courts|judge|tribunal)|(report|reporting) (this (bank|company)|you|your (bank|company|firm))|@complain *5 @regulator|@regulator (about you|complaint|if|is|on you)|@regulator *2 (are going|is (going|interested)|will|would)|going *3 (court|tribunal)|legal (case|grounds|letter|matter|service|team|threat)|served (a (summons|writ)|notice|papers|with *1 papers)",
      "(are doing|is) *1 (fraud|illegal|theft|unlawful)|(consumer|my) (legal|statutory)? rights *2 (as a consumer|law|under)|(press|pressing) charges|breach of contract|consumer court|know my rights|legal notice",
      "(before|in front of) a (court|judge|magistrate)|(claim|claiming|seek|seeking) *1 damages|(email|engage|instruct|instructing|phone|retain|ring) (a|my|our) @counsel|(my|our) *1 @counsel *1 (already|aware|involved|looking|on it)",
      "(complain|complaining|go|going|write|writing) to my *1 (congressman|councillor|mla|mp|senator)",
    ],
    unless: [
      "(as|i am|my *1 is|work as|works as) (a|an|the|their) *1 (attorney|barrister|lawyer|solicitor)|this is sue|name is sue|sue (from|here|speaking)", // a trade, a name
      "(find|looking for|need|see|speak (to|with)|talk to|want) (a|an|one of your|the) *1 (attorney|lawyer|legal advice|solicitor) (about|for|regarding|who)", // a client of a law office
      "(attorney|lawyer|solicitor) *1 (asked|needs|requested|told|wants)|sue my|suing my|power of attorney|(file|make) a claim on|small claims (i|we) made|daylight saving law", // an errand, somebody else
      "(@kin|boss|he|kids|lads|landlord|neighbor|neighbors|next door|other driver|school|she) *1 (are going to|is going to|should|will|would) *1 (be hearing|hear|hearing) from (my|our) *2", // of somebody else
      "is it (against|illegal|legal)|(no|not want|without) *3 (court|lawsuit|legal action)", // a question; denied
      "(account|call|charge|charges|check|email|message|payment|purchase|text|transaction) *3 (is|was) *1 (fraud|theft)|(sue|suing) (her|him|the (driver|hospital|landlord|neighbor|store)|them|walmart)", // what was done to the caller, somebody else
      "report (you)? (a|an|lost|my|the)|(divorce|family|food|high|tennis|traffic) court|court (by the|date|next|order)|for court", // another sense
    ],
  },
  {
    id: "threat.leave.go",
    kind: "threat.leave",
    confidence: 0.85,
    strength: 0.65,
    guard: ["reported"],
    say: [
      "(bring|move|moving|take|taking) (all my|my|our) *1 (account|accounts|business|custom|money|savings) (away|elsewhere|out|somewhere else|to *3)",
      "(change|changing|find|get it *1|go|going|jump|leave|look|looking|move|moving|off|port|porting|shop|switch|switching|transfer+) *4 ((another|better|different|new|other) (airline|bank|carrier|company|insurer|network|operator|provider|service|store|supplier)|competition|competitor|competitors|elsewhere|rival|rivals|somewhere else)",
      "(change|changing|going|move|moving|port|porting|switch|switching) *3 to (airtel|at&t|barclays|bt|chase|comcast|delta|ee|hsbc|jio|lloyds|monzo|o2|octopus|optus|sky|spectrum|t mobile|telstra|united|verizon|vi|virgin|vodafone)",
      "(i am|we are) *1 switching to (_) (%|now|they|tomorrow|who|you)",
      "never *1 (bank|banking|book|booking|buy|buying|come|coming|deal|dealing|do|fly|flying|order|ordering|recommend|rent|shop|shopping|stay|staying|use|using) *3 (again|anymore|from you|here|with you|your (airline|company|service))",
      "(better|cheaper) *2 ((from|with) (another|someone|the other|your)|down the road|elsewhere|somewhere)|(find|get) yourself+ (a new|another|some other)|(kiss|say) *1 (my|our) *2 goodbye|(move|moving|port|porting|take|taking) (my|our) (line|lines|number|numbers|phone) (away|elsewhere|out|to (another|someone|somewhere))|another (cent|dime|penny)|last time @iw (am|book|buy|deal|ever|fly|order|shop|stay|use|will) *3|not (get|getting|give|giving|see|seeing|spend|spending) *2 (a single|another|any more of my|one more) (business|cent|dime|dollar|money|penny|pound|rupee)|plenty of other (banks|companies|firms|places|providers|shops)|say goodbye to (my|our) *1 (account|business|contract|custom|money)|vote with my (feet|wallet)|why *3 (bank|bother|remain|stay) *1 with you|yourselves (a new|another)",
      "(done|finished|through) with (this (airline|bank|company|place|service)|you|your *1)|(lose|losing|lost) (a|another|me as a|my|this|us as) *2 (business|client|custom|customer)|lose (me|us) *1",
      "(cancel|cancelling|close|closing|leave|leaving|off|switch|terminate) *5 (after (that|this)|because (of)? (how|the|this|you|your)|if (i do not|it|nothing|this|you)|otherwise|over this|unless)",
      "(else|or|otherwise) @iw (am|are|might|will|would) (be|have to)? (cancel|cancelling|close|closing|go|going|leave|leaving|switch|switching|walk)|(if|unless) (_) (_) *7 @iw (am|are|might|will|would) (be|going to|have to)? (cancel|cancelling|close my|closing|leaving|switch|switching|walk)",
      "(about|considering|prepared|ready|tempted|thinking) (of|to)? (cancelling|leave|leaving|moving|switch|switching) *3",
      "not *1 (renew|renewing) *2|not want to be (a|your) *1 customer",
      "my next *2 not be (from|with) you|other *1 (banks|companies|firms|insurers|providers|shops|suppliers) (%|out there|who|you know)|you have lost (me|us) *1",
    ],
    unless: [
      "(move|moving) (abroad|home|house|my (appointment|booking|delivery))|(home|house) so", // a move
      "(move|transfer) (my)? *2 (#|funds|money|payment) *2 to|(never|not) (flown|ordered|use it|use the|used) *1", // a transfer, a first time
      "(can|could|do|fee to|how|is there *3|may|should|what) *3 (cancel|close|leave|switch) *5 (if|my|unless)|what *2 if i", // a question of fact
      "(book|find|get|looking for|try) *2 (another|different|new|other) (doctor|flight|hotel|restaurant|room)|(competitor|competitors) *1 conference|(change|moving|switch|switching) *3 plan|leaving for", // a search, a plan
      "leaving (@weekday|around|at|by|early|for|from|in|late|on|today|tomorrow|tonight)|(go|going) to another *1 (branch|store) to|(find|get|look|looking) *4 (another|any other|better|different|new|other) (airline|flight|hotel|service|store)|find somewhere else", // a journey, a search
      "(go|going|leave|walk|walking) (@weekday|around|at|by|early|from|home|in (#|a|an|the)|later|on|there|today|tomorrow|tonight)|(change|changing|move|moving|switch|switching) *2 to *1 (#th|(a|the) (different|earlier|following|later|next|other) *1|@weekday|another (date|day|one|time)|plan b|tomorrow)|cancel (my|our|the) (barbecue|dinner|holiday|outing|party|picnic|plans|trip|walk)", // a plan
      "last time i (called|checked|flew|ordered|stayed|used|was|went)", // past
    ],
  },
  {
    id: "threat.publicity.tell",
    kind: "threat.publicity",
    confidence: 0.88,
    strength: 0.65,
    guard: ["reported", "negated"],
    say: [
      "(give|giving|leave|leaving|post|posting|put|putting|write|writing) *5 (1 star|one star|review|reviews|star rating)",
      "(1 star|awful|bad|damning|honest|horrible|nasty|negative|one star|poor|scathing|shocking|stinking|terrible|worst) *1 (press|publicity|review|reviews)",
      "(air|blast+|blog|complain+|contact|contacting|expose|film|filming|go|goes|going|plaster+|post|posting|publish|put|putting|share|sharing|speak|stream+|tag|tagging|take|taking|talk|tell|telling|upload+|write|writing) *6 (all over|in|on|over|to)? @outlet|(call|calling|phone|phoning|ring|ringing) @press",
      "name and shame|tweet+ *2|viral",
      "(let|make sure|tell|telling|warn|warning) (all my|all of my|customers|every|everyone|friends|others|people|the whole *1) *5 (about|away|how|i know|know|never|not to|to avoid|to stay|what)",
      "(#|got|have|my) *3 (followers|subscribers)|(damage|destroy|drag|ruin|trash) your *1 (brand|name|reputation)|(do|post|publish|write) (a|an) *1 (article|blog|column|piece|story|thread|video) *2 (about|on) (how|it|this|you)|(everyone|family|followers|friends|people|the world) *2 (are going to|is going to|needs to|should|will) *1 (find out|hear|know|see) *1 (how)?|(going to|will) *1 (blog|blogging|vlog|write|writing) about|(google|online|public|tripadvisor|trustpilot|yelp) (review|reviews) (%|about|here|will)|(like|love) *1 (a|my|that|this) *1 story|(no one|nobody) *2 (books|buys|comes|deals|goes|shops|touches|trusts|uses|works)|expose (this|you|your *1)|make (a) *1 story|story for *2|wait (till|until) *2 (@outlet|customers|everyone|followers|friends|people|subscribers|viewers) hear+",
      "(filming|recording) (this|you)|@outlet (are going to|is going to|will|would) (be|hear|know|love)|screenshot+ *3 (online|post|share)",
      "@press *1 (could|may|might|would) *1 (interested|like|want)|my (listeners|readers|viewers)|wait (till|until) my *1|zero stars",
    ],
    unless: [
      "(advertise|follow|found|got|heard|log|looked|read|saw|seen|share|sign|watch+) *4 @outlet|(read|saw) *2 (ad|advert|review|reviews)", // where something was seen
      "facebook (account|friends|group|page)|(fact|joke|something|song|story) about @outlet|post *2 (coordinates|location|photo|picture|selfie)", // a use of it
      "(5 stars|excellent|five star|five stars|glowing|good|great|happy to leave *2|lovely|nice|positive) *1 (feedback|rating|review|reviews|stars)?", // praise
      "tell *3 (good|great|hello|helpful|hi|to use)|how helpful", // praise
      "(review|reviews) (at|for|is|my|our|the|your)|(annual|credit|performance|rent) review|(book|buy|check|do|go|going|log|order|pay) (it)? online", // to look at, on the web
    ],
  },
]

/** Classes of the family. */
export const contactClasses: Readonly<Record<string, string>> = {
  contacted:
    "been (calling|emailing|ringing)|been (in|on) (the phone|touch)|called|chased|chatted|complained|contacted|dealt|emailed|filed *1|gave (you)? a (bell|call|ring|shout)|had *2 (call|chat|conversation)|left *2 (message|messages|voicemail+)|logged *1|made (a|my) *1 (claim|complaint|report|request)|messaged|opened (a|my) *1 (case|ticket)|phoned|put in (a|my) *1|raised *2|rang|reached out|reported|rung|sent (you)? *2 (email+|letter+|message+|text+)|spoke|spoken|talked|texted|was (on|onto) to you|went through (all)? (it|that|this)|written|wrote",
  told: "answered|confirmed|explained|gave|given|mentioned|provided|repeated|said|sent|shared|spelled|stated|submitted|told",
  // Who is set on somebody: lawyers, and whoever watches over companies.
  counsel: "@regulator|advocate|attorney|barrister|lawyer|lawyers|legal (department|team)|solicitor|solicitors",
  complain:
    "call|calling|complain|complaining|complaint|complaints|contact|contacting|escalate|file|filing|go|going|lodge|raise|report|reporting|ringing|take|taking|tell|write|writing",
  regulator:
    "accc|acl|attorney general|authorities|bbb|better business bureau|cfpb|citizens advice|consumer (affairs|board|council|court|forum|helpline|protection)|fair trading|fca|fcc|ftc|grievance cell|health inspector|ico|insurance commissioner|irdai|licensing board|ofcom|ofgem|ombudsman|rbi|regulator|regulators|telecom authority|tio|trading standards|trai|watchdog",
}
