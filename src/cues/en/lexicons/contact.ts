import type { CueRule } from "../../pack.js"

/** Earlier contacts, things told twice, waits, and threats that stay within the law. */
export const contact: readonly CueRule[] = [
  {
    id: "repeatContact.count",
    kind: "repeatContact",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "(#th|last) time *1 (@iw ((had|have) to|am|are|call|have had to) *3|@iw @have? *2 @contacted|asking|calling|ringing|(this (month|week)|today) %)",
      "(had|has|have|having) to (call|chase|contact|email|phone|ring|write) *2 again",
      "(keep|kept) (calling|chasing|contacting|emailing|having to (ask|call|chase|ring)|phoning|ringing)",
      "((my|the) #th (attempt|call|complaint|email|message|phone call|request)|#th (attempt|call|complaint|email|request) (%|about|already|and|in|now|to))",
      "@iw must? @have? *1 (@contacted|asked|requested|tried) *4 @times",
      "@times @iw @have? *1 (@contacted|asked|call|ring)",
      "am (calling|chasing|complaining|emailing|following up|phoning|ringing) *2 since",
      "been (calling|chasing|contacting|emailing|phoning|ringing|trying to (call|contact|get|reach)) *2 (all|every|for|since|you)",
      "how many *1 times *4 (call|chase|contact|email|phone|ring)",
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
      "#th ((engineer|replacement|technician|visit) (%|already|for|i|that|this|we|you)|(follow up|reminder)|time (back|here|on the (line|phone)|trying)|time (he|my|she|someone|the|they|you|your) *2 (been|came|happened|has|have))",
      "(calling|me|ringing) again",
      "((had|have) (a|your) *1 (electrician|engineer|fella|guy|man|plumber|someone|technician) *1 (here|out|over|round) *2|been (logged|raised|reported) *1) @times",
      "((he|they|you|your *1) (fixed|repaired|replaced|sorted) (it|that|them|this) *1|(they|you) said *3|my *1 (call|complaint|email|letter|message|report) from?) @when",
      "((no|not) one|never|no|nobody) *2 (called|contacted|emailed|got back|phoned|rang|replied|responded) *1 (me|us)? *1 (%|back)",
      "(after|since) your *1 (chap|engineer|fella|guy|lad|man|people|team|technician) *1 (been|came|fixed|left|visited)",
      "(after|since|when) @iw (called|complained|contacted|emailed|phoned|rang|reported)",
      "(another|last|one|other|that|the|this|your) (agent|chap|fellow|girl|guy|lady|man|person|rep) *1 told (me|us) *1",
      "(agent|colleague|rep|someone|they|you|you people|your *1) *1 (assured|promised|told) (me|us) *2 (@when|a|he|it|last|she|someone|that|they|would|you)",
      "(agent|guy|lady|man|person|someone) i (spoke|talked) (to|with)",
      "(an|any) (news|progress|update) (about|on|regarding) (my|our) *2 (call|case|claim|complaint|problem|ticket)",
      "(a|my|our|the) ((earlier|existing|last|my first|open|original|previous) (agent|call|calls|case|chat|complaint|conversation|email|enquiry)|(existing|open) ticket)",
      "(calling|contacting|phoning|ringing) *1 back (%|about|as|regarding|to)",
      "(case|reference|ticket) number from",
      "(follow|following) up *4 (application|call|case|chat|claim|complaint|conversation|email|inquiry|issue|order|problem|refund|report|request|ticket)",
      "(he|she|they|you) never (came back|did)",
      "(i|we) (been|got|was|were) *1 (cut off|disconnected) (%|@when|from (someone|you)|i (had|was)|while)",
      "(left|made|placed|sent|written|wrote) (you)? @many *1 (call+|complaint+|email+|letter+|message+|text+|voicemail+)",
      "lost (count|track) of (how|the (calls|emails|number|times))",
      "(meant|promised|supposed) to (call|contact|get|hear|phone|ring) *1 (back|from you)",
      "(meant|supposed) to be (fixed|resolved|sorted) *2 (by|last|when)",
      "(never|no one|nobody|not one of you) *2 ((come|got) back|replied|responded) *1",
      "((last|other) *1|you|your *1) said (he|it|someone|that|they|you) *1 (was|will|would) *4 (@when|by *2|call|come|done|fixed|resolved|sorted|today)",
      "(said|told me) (he|she|someone|they|you) would *5 never",
      "(speaking|talking) (to|with) *4 (cut off|disconnected|dropped|went dead)",
      "(spoke|spoken|talked) to (@many|umpteen) *1 (agents|departments|of you|people)",
      "(the|your) (first|last|other|previous) (advisor|agent|bloke|chap|fella|girl|guy|lad|lady|man|person|rep|representative|woman) (i|promised|said|that|told|who)",
      "@have (already|previously) (called|complained|contacted|emailed|rang|reported)",
      "@iw ((have been|was|were) (on (the phone|to (you|your))|speaking|talking) *4 @when|(spoke|talked) (to|with) (a|an|one of your|someone|the|your) *2 (about|and|from|there|who)|(was|were) (assured|promised|told) *4 (@when|by (someone|the|your)|it|that|will|would|you)|@have (been ((on|through) to|in touch|onto)|called|chased|complained|contacted|emailed|messaged|phoned|raised|reported|rung|spoken (to|with)|written) *1 (a|about|in|it|many|the|this|to|you|your)|@have? *1 @contacted *6 (@when|about (it|that|the same|this)|and (got|no one|nobody|they|was|were|you))|already @contacted|did *1 (call|email|phone|ring) *1|have (called|emailed|phoned|rang|rung) %)",
      "already @have *1 (case|claim|complaint|reference|ticket) *1",
      "back again (about|because|for|over|with)",
      "chasing (up)? (a|an|it|my|on|the|this)",
      "every time @iw (call|contact|phone|ring)",
      "having to (call|chase|email|phone|ring) (%|about|again|you)",
      "(last|previous) time (i|we) @contacted",
      "(someone|you|your *1) (been|came) (back|here|out|over|round) *1 @when",
      "not the first time *2 (@contacted|asked|call|calling|complain)",
      "same old? (fault|issue|problem|story|thing) (again|as (before|last time))",
      "still ((no|waiting) *3 (answer|call|callback|hear|reply|response)|me)",
    ],
    unless: [
      "(call|phone|ring) (a|my) *1 @kin|(for|is) (my|our|the)? first time *3|@iw *1 @contacted (to|with)? *1 (a|my|the) *1 (airline|ambulance|bank|cab|council|dad|dentist|doctor|fire *1|friend|hotel|husband|insurance|insurer|landlord|lawyer|mom|neighbor|police|school|son|taxi|vet|wife)|chasing a (ball|dream|hare)", // somebody else was called
      "reported (her|him|them)|(app|it|name|that|thing|which) (is|was) called|@iw (write|wrote) (a|down|it|the)", // no contact
      "(call|ring) (me|my *1|us) back|(can|could|may|might|should|will|would) *2 (call|ring) (you)? (again|back)", // to come
      "(ask|call|contact|email|give|help|phone|remind|ring|send|show|tell|text) me again|(can|shall|will) follow up|(first|previous) (address|name|owner)|(it|this) is (my|our|the) first|back and forth (flight|ticket|trip)|back because (i (got|had|missed)|someone|you)|never (called|complained|contacted|emailed|phoned|rung) (before|you)|told by (a|an|my|our) *1", // denied, another sense
      "(around|for|like|to|with) me again|(he|her|his|she|they) could have told|told (me|us)? *1 (i|we) (can|could|should|would like)", // permission, other senses
      "(he|she) called (me|yesterday)|someone *1 called (about|me|yesterday)", // they were called
    ],
  },
  {
    id: "alreadyTold.said",
    kind: "alreadyTold",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "# different (answers|people|stories|things)",
      "(#th|last|only) person (i|i have|that|who) *2 (explained|given|said|told)",
      "((do|must) i|(sick|tired) of|forced|going|got|had|hate|have|having|keep|kept|not) *2 (explain|explaining|go|go (over|through)|repeat|repeating|say|saying|start|tell|telling) *1 (all|everything|from|it|it all|my|myself|over|the (same|whole)|this) *3 (@times|again|beginning|every|over|scratch|start|story|thing)",
      "((go|going) through|explain|explaining|repeat|repeating) *1 ((it|this) (all)? again|all (of (it|this)|that|this)|everything|the whole (story|thing))",
      "(anyone|no one|nobody|not *1 you|you (lot|people)|you *1 (never|not)) *2 (check|keep|make|read|share|take|write) *1 (notes|records)",
      "(are|were) not you listening",
      "(as)? (explained|mentioned|stated) (above|already|before|earlier|previously)",
      "(as|like) (@iw (am|have been|was|were) (saying|telling|trying to (explain|say|tell)) *1|@iw (had|have)? *1 (explained|mentioned|pointed out|said|stated|told) *1)",
      "(did|have) not i *1 (explain|mention|said|say|tell|told) *1",
      "(email|form|letter|message) i (already)? (sent|wrote)",
      "(every single|how many more|so many) (people|person) *3 (explain|speak|tell)",
      "(explained|saying|telling|told) *3 (# people|again and again|everyone|over and over|same thing)",
      "(how (many *1 times|much longer|often)) (am|are|can|do|have|must|should|will) @iw ((going|got|have|need) to|to)? *1 (ask|explain|give|go|repeat|say|spell|tell)",
      "(((it|that) is *1|not it|(must|should|will) *2) (in|on) (my|the|your) (notes|records|system)|(must|should) *3 (in|on) (my|the|your) file)",
      "(keep|kept) (*1 (explaining|going over|repeating)|asking (me)?)",
      "(must|should) have ((all|my) *1|it|that|this) (in|on) ((the|your) *1|file)",
      "(sick|tired) of (explaining|repeating|saying|telling)",
      "(telling|told) you (again|once more)",
      "@iw ((been|gone|have been|went) (over|through) *1 (all|it|that|this)|(had|have)? (answered|explained to|gave|told) you *1|@have? (already|just|literally) *1 @told|@have? @told *4 ((minute|minutes|moment|second) ago|@times|again|already|at the (beginning|start)|before|earlier|last time|on the last call)|have? (answered|covered|explained) (it|that|this) %|told (the|your) (first|last|other|previous) *1)",
      "@told (all)? (everything|it|my story|that|the same|this) *1 to (#|each|every|everyone|so many|the (first|last|other)|your) *1",
      "^ once again (i|it|my|the)",
      "as i keep",
      "been (over|through) (it|that|this)",
      "did (explain|mention|say|tell) *1",
      "for the (#th|last) time",
      "i have been (saying|telling you)",
      "keep (saying|telling) (%|it|that|the same|this|you)",
      "not *1 (note|write|written) *1 down",
      "repeat+ myself|((answer|answered|answering|ask|asked|asking) *3 same question+|same question+ (@times|again))|umpteenth time",
      "you (already (asked|got|have|know)|just asked) *1 (all|it|me|my|that|this)",
      "you have? asked (me|us)? (that|this) *1",
    ],
    unless: [
      "(can|could|may) *2 (ask|make|take) *3 (notes|same)|(quit|stop) (repeating|saying)|first (person|time)|please write", // a question, a request
      "@told (it|that|this)? (to)? (her|him|my *1 @kin|them)", // told to somebody else
      "((am|are|been|was|were) *1|(he|she|they|you) *1 (just)?) @told", // the caller was told
      "how many times (can|could|may|should) i|tell me how", // a question of fact
      "((can|could|would) you|let me) explain|(as|like) (i|we) (had|have) (been|had)|(a|my|that|the|this) _ *1 i (had|have)? mentioned (already|before|earlier)|(gave|said|told) (hello|hi|of|to)|(gave|told) you *2 wrong|(if|that|the|which) *2 i *1 @told you|(if|would it help) *2 i *1 (gave|told)|@told you ((a|the) wrong|i ((can|do) not|am|had|hate|have|like|love|never|was)|it (is|was|would)|so|to)|gave (a|my) *3 to|sent (a payment|it by|money)", // another sense
    ],
  },
  {
    id: "waitComplaint.line",
    kind: "waitComplaint",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "(#th|another) (transfer|transfers) (%|already|now|today)",
      "(((sat|sitting) here|hanging on|holding|in (a|the|this|your) queue|in line|listening to *2 music|on (that|the|this) (line|phone)|on hold|queueing|queuing) *3|(am|been|was) waiting *3) (@waitLength|since)",
      "((ages|forever|unable) to|(can|could) not|difficult|hard|impossible) *1 (get hold of|get through|reach) *1 (to)? (%|a (human|person)|anyone|someone|you)",
      "((hold|that) music|automated (line|system)|ivr|menu|menus|phone tree|recording) *1 (are|did|does|drives|goes|hung|is|keeps|long|never|nightmare|sent|terrible|was)",
      "(awful|crazy|endless|ridiculous|such a long|terrible|what a long) (hold|queue|wait)",
      "(been|being|bounced|get|getting|got|keep|kept|passed|was) (bounced|passed|redirected|sent|shuffled|shunted|switched|thrown|transferred) *1 (@times|about|again|around|back|between|from|over|to)",
      "(can|could) never (get|reach)",
      "(endless|hate|sick of|stupid) *2 (automated *1|hold music|menu|menus|phone tree)",
      "(held|wait|waited) *2 @waitLength",
      "(hold|queue|wait|waiting) (time|times) *1 (#|are|awful|is|long|ridiculous|terrible|too|was)",
      "(how long|how much longer) *1 (am|are|do|have|must|should) (i|we) *3 (hold|wait|waste)",
      "(keep|keeping|kept|left) (me|us)? (hanging|holding|waiting)",
      "(keep|keeps|kept|stop) ((bouncing|passing|transferring) (me|us)|(putting|sending) (me|us) *1 (around|back|from|on hold|to))",
      "(keep|kept|leave|leaving|left|put|putting|stuck) (me|us)? *1 on hold",
      "(no one|nobody) *1 ((picked|picking|picks) up|answer|answering|answers)",
      "(pressed|pressing|tried) (all|every) *2 (button+|option+)",
      "(sick|tired) of (being)? *1 (holding|on hold|queuing|waiting)",
      "(spoke|spoken|talked) to # *1 (agents|departments|people|persons)",
      "@waitLength *4 (been sat|for (anyone|someone) to|holding|in (a|the) queue|on (the|this) (line|phone)|on hold|sat here|to (answer|get (hold|through)|pick up|reach|speak|talk))",
      "finally *1 (an answer|got (a|someone|through|to)|human|person|real|someone)",
      "how many more *1 (button+|departments|menu+|option+)",
      "on hold (@times|again|all|every|this whole)",
      "(gave|getting|given|giving|got|the) (me|us)? (a|the)? (run around|runaround)",
      "since @waitLength @iw am waiting",
      "took you *1 long",
      "transferred (me|us) *2 @times",
    ],
    unless: [
      "(wait|waited|waiting) *4 (appointment|bus|delivery|doctor|driver|engineer|flight|food|gate|luggage|order|package|parcel|plumber|refund|restaurant|ride|table|taxi|train)|wait (at|list)|waiting (at home|in|list)", // a wait for something else
      "(happy|not mind|stay|worth) *1 (holding|on the line|waiting)|@iw (can|could|will) (hold|wait)", // no complaint
      "(dinner|drinks|food|kids|lunch|the|vegan|wine) menu (has|options|please|with)|to (boot|charge|cook|download|dry|load|update|upload)", // food, slow things
      "(approximate|expected|short|shorter) wait|(wait|waiting|waste) *4 (for|to|until) *3 (arrive|card|cards|check|deposit|it|money|payment|receive|refund|replacement|reply|result|results|they|transfer)|not wait (more|to|until)|wait a (minute|moment|sec|second)|wait time+ *5 (at|for|in)", // a wait for something else, a figure of speech
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
      "((breach|violation) of|breaking|violating) *3 (consumer rights|data protection|gdpr|law|laws)",
      "((call|hear|hearing|letter|word) from (a|an|my|our|the) *1|(email|engage|instruct|instructing|phone|retain|ring) (a|my|our)) @counsel",
      "((day|you) in|consumer) court",
      "((drag|have|meet|see|take|taking) (all of you|it|them|this|you|your *1) *2|going *3) (court|tribunal)",
      "((go|going|speak|speaking|spoke|spoken|talk|talking) to|call|calling|consult|contact|contacting|get|getting|hire|hiring|involve|see|seeing) (a|an|my|our|the) @counsel *1 (%|about (it|this|you)|involved|on you|over)",
      "(are doing|is) *1 (fraud|illegal|theft|unlawful)",
      "(before|in front of) a (court|judge|magistrate)",
      "(bring|commence|file|filing|issue|lodge|register|serve|start) *3 ((case|charges) against|fir|injunction|proceedings|suit|summons|writ)",
      "(claim|claiming|seek|seeking) *1 damages (against|from)",
      "(class action|law suit|lawsuit)",
      "(close|shut) you down",
      "(complain|complaining|go|going|write|writing) to my *1 (congressman|councillor|mla|mp|senator)",
      "(consumer|my) (legal|statutory)? rights *2 (as a consumer|law|under)",
      "(court|legal) (action|advice|claim|proceedings|route|steps)",
      "(get|have|let) (my|our|the) *1 @counsel *1 (call|contact|deal|handle|investigate|look|on|onto|sue|talk|write)",
      "((lose|pull|revoke) your *1 (accreditation|franchise|license|registration)|your *1 license (pulled|revoked|taken))",
      "(get|have|see) (this place|you|your *2) ((closed|shut) down|arrested|investigated|prosecuted|struck off)",
      "(going to|will) sue",
      "(got|have|says i have) a *1 case (%|against|here)",
      "(my|our) ((attorney|lawyer|lawyers|solicitor) (is|says|thinks|will)|*1 @counsel *1 (already|aware|involved|looking|on it))",
      "(press|pressing) charges",
      "(pursue|pursuing|take|taking) (it|matters|the matter|things|this) *1 (all the way|further|legally)",
      "(report|reporting) (this (bank|company)|you|your (bank|company|firm))",
      "(sue|suing) (%|all|everyone|for|over|the (airline|bank|company|hotel|lot|pants)|this|you|your)",
      "@complain *5 @regulator",
      "@regulator ((about|on) you|*2 (are going|is (going|interested)|will|would)|complaint|if|is)",
      "against the law|breach of contract|cease and desist|know my rights|lawyers involved",
      "legal (case|grounds|letter|notice|team|threat)",
      "letter before (action|claim)",
      "served (a (summons|writ)|notice|papers|with *1 papers)",
      "(file|filing|go|going|in|see|take|taking|to) *3 small claims",
      "to court (about|if|over)",
    ],
    unless: [
      "((work|works) as|as|i am|my *1 is) (a|an|the|their) *1 (attorney|barrister|lawyer|solicitor)|@regulator *1 (address|decision|email|form|line|number|office|phone|ruling|switchboard|website)|(aunt|auntie|dear|hello|hi|is|with) sue|sue (from|here|speaking)", // a trade, a name
      "(find|looking for|need|see|speak (to|with)|talk to|want) (a|an|one of your|some|the)? *1 (attorney|lawyer|legal advice|solicitor) (about|for|on|regarding|who)", // a client of a law office
      "(attorney|lawyer|solicitor) is (assistant|email|fax|number|office|secretary)|(attorney|lawyer|solicitor) *1 (asked|needs|requested|told|wants)|(file|make) a claim on|(sue|suing) my|power of attorney", // an errand, somebody else
      "(@kin|boss|he|kids|lads|landlord|neighbors|next door|other driver|school|she) *1 ((are|is) going to|should|will|would) *1 (be hearing|hear|hearing) from (my|our) *2", // of somebody else
      "(no|not want|without) *3 (court|lawsuit|legal action)|is it (against|illegal|legal)", // a question; denied
      "(account|call|charge|charges|check|email|message|payment|purchase|text|transaction) *3 (is|was) *1 (fraud|theft)|(sue|suing) (her|him|the (driver|hospital|landlord|neighbor|store)|them|walmart)", // what was done to the caller, somebody else
      "(divorce|family|food|for|high|tennis|traffic) court|court (by the|date|next|order)|report (you)? (a|an|lost|my|the)", // another sense
    ],
  },
  {
    id: "threat.leave.go",
    kind: "threat.leave",
    confidence: 0.85,
    strength: 0.65,
    guard: ["reported"],
    say: [
      "((considering|prepared|tempted|thinking) (about|of|to)? (cancelling|leave|leaving|moving|switch|switching)|(about|ready) to (cancel|switch)) *3",
      "close to (cancelling|closing|leaving|moving|switching)",
      "(better|cheaper) *2 ((from|with) (another|someone|your competitor+)|down the road|elsewhere|somewhere else)",
      "(bring|move|moving|take|taking) (all my|my|our) *1 (account|accounts|business|custom|money|savings) (away|elsewhere|out|somewhere else|to *3|where *1)",
      "(cancel|cancelling|(close|closing) (my|our)|(leave|leaving|quit) (you|your)|terminate) *4 (after (that|this)|because (of)? *3 (how|service|staff|this company|treated|you|your)|otherwise|over this|unless)",
      "(i|we) (am|are|will) (be)? (cancelling|cancel|leave|leaving|off|switch|switching) *5 (if (i do not|it is not|nothing|this is not|you)|otherwise|unless)",
      "(change|changing|find|get it *1|go|going|jump|leave|look|looking|move|moving|off|port|porting|shop|switch|switching|transfer+) *4 ((another|better|different|new|other) (airline|bank|carrier|company|insurer|network|operator|provider|service|store|supplier)|competition|competitor|competitors|elsewhere|rival|rivals|somewhere else)",
      "(change|changing|going|move|moving|port|porting|switch|switching) *3 to (airtel|at&t|barclays|bt|chase|comcast|delta|ee|hsbc|jio|lloyds|monzo|o2|octopus|optus|sky|spectrum|t mobile|telstra|united|verizon|vi|virgin|vodafone)",
      "(done|finished|through) with (this (airline|bank|company|place|service)|you|your *1)",
      "(else|or|otherwise) @iw (am|are|might|will|would) (be|have to)? (cancel|cancelling|close|closing|(go|going|walk) (%|elsewhere)|leave|leaving|switch|switching)",
      "(if|unless) (i do not|it (is|does) not|no one|nobody|nothing|someone does not|that|they do not|this|you|your *1) *7 @iw (am|are|might|will|would) ((going|have) to|be)? (cancel|cancelling|close my|closing|leaving|switch|switching|walk (%|away))",
      "(lose|losing|lost) (a|another|me as a|my|this|us as) *2 (business|client|custom|customer)",
      "(move|moving|port|porting|take|taking) (my|our) (line|lines|number|numbers|phone) (away|elsewhere|out|to (another|someone|somewhere))",
      "last time @iw (am|book|buy|deal|ever|fly|order|shop|stay|use|will) *3",
      "lose (me|us) (%|as|for|to)",
      "never *1 (bank|banking|book|booking|buy|buying|come|coming|deal|dealing|do|fly|flying|order|ordering|recommend|rent|shop|shopping|stay|staying|use|using) *3 ((from|with) you|again|anymore|here|your (airline|company|service))",
      "not ((get|getting|give|giving|see|seeing|spend|spending) *2 (a single|another|any more of my|one more) (business|cent|dime|dollar|money|penny|pound|rupee)|*1 (renew|renewing) *2|want to be (a|your) *1 customer)",
      "((lots of|many|plenty of) other *1 @firms|other *1 @firms (out there|who (answer|care)|you know))",
      "why *3 (bank|bother|remain|stay) *1 with you",
      "you have lost (me|us) *1",
    ],
    unless: [
      "(home|house) so|(move|moving) (abroad|home|house|my (appointment|booking|delivery))", // a move
      "(move|transfer) (my)? *2 (#|funds|money|payment) *2 to|(never|not) (flown|ordered|use (it|the)|used) *1", // a transfer, a first time
      "(can|could|do|fee to|how|is there *3|may|should|what) *3 (cancel|close|leave|switch) *5 (if|my|unless)|what *2 if i", // a question of fact
      "(book|find|get|looking for|try) *2 (another|different|new|other) (doctor|flight|hotel|restaurant|room)|(change|moving|switch|switching) *3 plan|(competitor|competitors) *1 conference", // a search, a plan
      "(find|get|look|looking) *4 (another|any other|better|different|new|other) (airline|flight|hotel|service|store)|(go|going) to another *1 (branch|store) to|find somewhere else|leaving (@weekday|around|at|by|early|for|from|in|late|on|today|tomorrow|tonight)", // a journey, a search
      "(change|changing|move|moving|switch|switching) *2 to *1 (#th|(a|the) (different|earlier|following|later|next|other) *1|@weekday|another (date|day|one|time)|plan b|tomorrow)|(go|going|leave|walk|walking) (@weekday|around|at|by|early|from|home|in (#|a|an|the)|later|on|there|today|tomorrow|tonight)|cancel (my|our|the) (barbecue|dinner|holiday|outing|party|picnic|plans|trip|walk)", // a plan
      "(business|client|customer) (card|code|id|number|reference)", // a number, past
    ],
  },
  {
    id: "threat.publicity.tell",
    kind: "threat.publicity",
    confidence: 0.88,
    strength: 0.65,
    guard: ["reported", "negated"],
    say: [
      "((ask|show|showing|tell|telling|to|with) *2 my *3|(got|have) # *2) (followers|subscribers) (%|and|how|that|what|who)",
      "((1|one) star|awful|bad|damning|honest|horrible|nasty|negative|poor|scathing|shocking|stinking|terrible|worst) *1 (press|publicity|review|reviews)",
      "make a *1 story for",
      "@soon *1 (blast+|blog|complain+|expose|plaster+|post|posting|publish|put|putting|share|sharing|splash|stream+|tag|tagging|upload+|vent|venting|write|writing) *5 (all over|on|over|to) @net",
      "(all over|(am|are|be|is) going *1 on) @net",
      "((complain|go|going|run|running|speak|speaking|straight|take *3|taking *3|talk|talking|write|writing) to|contact|contacting|tell|telling) (@press|social media)",
      "(call|calling|phone|phoning|ring|ringing) @press",
      "name and shame",
      "(damage|destroy|drag|ruin|trash) your *1 (brand|name|reputation)",
      "(do|post|publish|write) (a|an) *1 (article|blog|column|piece|story|thread|video) *2 (about|on) (how|it|this|you)",
      "(everyone|followers|friends|people|the world) *2 ((are|is) going to|need to|needs to|should|will) *1 (find out|hear|know|see) *1 (about|exactly|how|what) *2 (i|they|this|you|your)",
      "filming (this|you)",
      "recording you",
      "(give|giving|leave|leaving|post|posting|put|putting|write|writing) *5 ((1|one) star|review|reviews|star rating)",
      "@iw *2 (blog|blogging|vlog|write|writing) about (how you|this|you|your)",
      "(google|online|public|tripadvisor|trustpilot|yelp) (review|reviews) (%|about|here|will)",
      "(let|make sure|tell|telling|warn|warning) (all (of)? my|customers|every|everyone|friends|others|people|the whole *1) *4 (away|never|not to|to (avoid|stay)|(about|how|what) *3 (crooks|i was|they|this|you|your))",
      "(ensure|make sure|making sure|see to it|so) *1 (no one|nobody) *2 (books|buys|comes|deals|goes|shops|touches|trusts|uses|works)",
      "@outlet *1 ((are|is) going to|may|might|will|would) (be (hearing|interested|told)|(hear|know) (about|all|how|of|what)|(enjoy|like|love|want) (it|that|this|to (hear|know)))",
      "expose (this|you|your *1)",
      "(ask|for|tell|telling|to|with) *1 my (listeners|readers|viewers)",
      "tweet+ (about|at|how|it|that|this|you)",
      "(go|goes|going|make *2|went) viral",
      "wait (till|until) *2 (@outlet|customers|everyone|followers|friends|listeners|people|readers|subscribers|viewers|world) (find out|finds out|hear+|read+|see+)",
      "zero stars",
    ],
    unless: [
      "(advertise|follow|found|got|heard|log|looked|read|saw|seen|share|sign|watch+) *4 @outlet|(read|saw) *2 (ad|advert|review|reviews)", // where something was seen
      "(how|where) *3 (give|leave|post|put|write) *2 review|tell (me|us) (about)? the (local)? news|(fact|joke|something|song|story) about @outlet|facebook (account|friends|group|page)|post *2 (coordinates|location|photo|picture|selfie)|@outlet (for|so) (my|our|the) *1 (family|friends|grandkids|kids)", // a use of it
      "((5|five) stars|excellent|five star|glowing|good|great|happy to leave *2|lovely|nice|positive) *1 (feedback|rating|review|reviews|stars)?", // praise
      "how helpful|tell *3 (good|great|hello|helpful|hi|to use)", // praise
      "(annual|credit|performance|rent) review|(book|buy|check|do|go|going|order|pay) (it)? online|(review|reviews) (at|for|is|my|our|the|your)", // to look at, on the web
    ],
  },
]

/** Classes of the family. */
export const contactClasses: Readonly<Record<string, string>> = {
  contacted:
    "(filed|logged) *1|been (calling|emailing|ringing)|been (in|on) (the phone|touch)|called|chased|chatted|complained|contacted|dealt|emailed|gave (you)? a (bell|call|ring|shout)|had *2 (call|chat|conversation)|left *2 (message|messages|voicemail+)|made (a|my) *1 (claim|complaint|report|request)|messaged|opened (a|my) *1 (case|ticket)|phoned|put in (a|my) *1|raised *2|rang|reached out|reported|rung|sent (you)? *2 (email+|letter+|message+|text+)|spoke|spoken|talked|texted|was (on|onto) to you|went through (all)? (it|that|this)|written|wrote",
  told: "answered|confirmed|explained|gave|given|mentioned|provided|repeated|said|sent|shared|spelled|stated|submitted|told",
  soon: "(about|going|have|prepared|ready) to|am|are|be|gonna|might|will|would",
  net: "facebook|google|instagram|linkedin|online|reddit|social media|the internet|tik tok|tiktok|tripadvisor|trustpilot|twitter|x|yelp|youtube",
  firms: "airlines|banks|companies|firms|hotels|insurers|places|providers|shops|suppliers",
  // Who is set on somebody: lawyers, and whoever watches over companies.
  counsel: "@regulator|advocate|attorney|barrister|lawyer|lawyers|legal (department|team)|solicitor|solicitors",
  complain:
    "call|calling|complain|complaining|complaint|complaints|contact|contacting|escalate|file|filing|go|going|lodge|raise|report|reporting|ringing|take|taking|tell|write|writing",
  regulator:
    "accc|acl|attorney general|authorities|bbb|better business bureau|cfpb|citizens advice|consumer (affairs|board|council|court|forum|helpline|protection)|fair trading|fca|fcc|ftc|grievance cell|health inspector|ico|insurance commissioner|irdai|licensing board|ofcom|ofgem|ombudsman|rbi|regulator|regulators|tio|trading standards|trai|watchdog",
}
