import type { CueRule } from "../../lexicon/pack.js"

/** Threats that stay within the law: lawyers and regulators, leaving, telling the world. */
export const threats: readonly CueRule[] = [
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
      "(get|have|let) (my|our|the) *1 @counsel *1 (call|contact|deal|draw|handle|investigate|look|on|onto|sue|talk|write)",
      "((lose|pull|revoke) your *1 (accreditation|franchise|license|registration)|your *1 license (pulled|revoked|taken))",
      "(get|have|see) (this place|you|your *2) ((closed|shut) down|arrested|investigated|prosecuted|struck off)",
      "(going to|will) sue",
      "(got|have|says i have) a *1 case (%|against|here)",
      "(my|our) ((attorney|lawyer|lawyers|solicitor|solicitors) (is|says|thinks|will)|*1 @counsel *1 (already|aware|involved|looking|on it))",
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
      "(expect|expecting) (a|an|some) *1 (court papers|summons|writ)",
      "(leave|let) *2 (court|courts|judge|tribunal)",
      "next (call|letter|step|stop|thing) *4 (@counsel|court|tribunal)|@regulator *2 (is my next|will hear)",
      "see what (a|the) (court|judge|jury|magistrate|tribunal)|litigate|lawyer+ up|settle *1 out of court|cheaper *2 to settle|hope you *1 (got|have) *2 (lawyer|lawyers|solicitor)",
      "(serve|serving) (you|your *1) *1 (notice|papers|summons|with)|(put|putting) you *2 on notice|(fight|fighting|pursue|pursuing|take|taking) (it|this|you) *2 courts|(says|reckons|told me) (i|we) have *1 a *1 case",
      "(are|is) going to hear about (it|this) *1 (%|from)",
    ],
    unless: [
      "((work|works) as|as|i am|my *1 is) (a|an|the|their) *1 (attorney|barrister|lawyer|solicitor)|@regulator *1 (address|decision|email|form|line|number|office|phone|ruling|switchboard|website)|(aunt|auntie|dear|hello|hi|is|with) sue|sue (from|here|speaking)", // a trade, a name
      "(find|looking for|need|see|speak (to|with)|talk to|want) (a|an|one of your|some|the)? *1 (attorney|lawyer|legal advice|solicitor) (about|for|on|regarding|who)", // a client of a law office
      "(attorney|lawyer|solicitor) is (assistant|email|fax|number|office|secretary)|(attorney|lawyer|solicitor) *1 (asked|needs|requested|told|wants)|(file|make) a claim on|(sue|suing) my|power of attorney", // an errand, somebody else
      "(@kin|boss|he|kids|lads|landlord|neighbors|next door|other driver|school|she) *1 ((are|is) going to|should|will|would) *1 (be hearing|hear|hearing) from (my|our) *2", // of somebody else
      "(no|not want|without) *3 (court|lawsuit|legal action)|is it (against|illegal|legal)", // a question; denied
      "(account|call|charge|charges|check|email|message|payment|purchase|text|transaction) *3 (is|was) *1 (fraud|theft)|(sue|suing) (her|him|the (driver|hospital|landlord|neighbor|store)|them|walmart)", // what was done to the caller, somebody else
      "(divorce|family|food|for|high|tennis|traffic) court|court (by the|date|next|order)|report (you)? (a|an|lost|my|the)", // another sense
      "@counsel *1 (address|details|number)|(i|we) *1 see what my|@counsel will *4 (completion|contract|deeds|exchange|keys|purchase|sale|survey|will)", // the buying of a house
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
      "(moving|switching) to someone (else|who)",
      "you have lost (me|us) *1",
      "(find|get) yourself+ (a new|another|some other)",
      "another (cent|dime|penny)",
      "my next *2 not be (from|with) you",
      "say goodbye to (my|our) *1 (account|business|contract|custom|money)",
      "vote with my (feet|wallet)",
      "yourselves (a new|another)",
      "one more *3 and (i|we) (am|are|will) (cancelling|closing|done|go|going|gone|leaving|off|out|switching|through|walk)",
      "or @iw ((am|are) (done|gone|off|out) %|(go|move|quit|switch|walk) (%|to))",
      "(if|unless) (it does not|nothing|someone does not|you *1 not) *4 (i am|we are) (done|gone|off|out) %",
      "(take|taking) (my|our) (business|custom) (across|down|over|somewhere|to|where)|(kiss|wave) *1 (my|our) *1 (account|business|contract|custom|renewal) goodbye",
      "after (that|this|today) *2 @iw (am|are|will) *1 (cancelling|close|closing|leave|leaving|look|looking|move|moving|switch|switching)|(find|finding|look|looking) *2 (another|new) *1 (after (that|this)|if (it|this|you)|unless)",
      "(change|changing|go|going|move|moving|switch|switching) *1 (back to my (former|last|old|previous)|to (a|another) (better|different|new)?) @firm",
      "(lots|plenty) of other (@firm+|fish)|other @firm+ (about|around|in|out)",
      "never (again (am|do|shall|will|would) (i|we)|set foot)|not expect (me|us) (back|to (come|continue|keep|pay|renew|return|stay|use))|i am (done|finished|through) (dealing with|giving|paying) (money|this|you)",
      "remind me why i|(good|one|single) reason *3 (keep|not cancel|remain|stay) (a|on as|%|with)|why (do|should|would) (i|we) (bother|keep paying|pay you)",
      "(lose|losing|lost) yourself+ a|jump ship|want out of (my|our|the|this) (agreement|contract|deal|lease|plan)",
      "(rather|sooner) (bank|book|deal|fly|go|shop|stay|use) *1 (anyone|someone) else|(find|hire) someone else (%|then|to (do|finish|fix))",
      "@iw *2 (cancel|cancelling|close|closing|going|leave|leaving|moving|out|pull|pulling|switch|switching) *5 if (this|that|things) (carry|carries|continues|do not|does not|goes|happens|is not)",
      "(reconsider+|rethink+|review+) (my|our) (account|arrangement|business|contract|membership|relationship|subscription) *4 (if|unless)|either (it|something|that|the|this|you|your) *4 or (i|we) (am|cancel|go|leave %|move|quit|switch|walk)|from (one of)? your (competition|competitor|competitors|rival|rivals)",
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
      "((ask|show|showing|tell|telling|to|with) *2 my *3|(got|have) # *2) (followers|subscribers) (%|how|that|what|who)",
      "((1|one) star|awful|bad|damning|honest|horrible|nasty|negative|poor|scathing|shocking|stinking|terrible|worst) *1 (press|publicity|review|reviews)",
      "make a *1 story for",
      "@soon *1 (blast+|blog|complain+|expose|plaster+|post|posting|publish|put|putting|share|sharing|splash|stream+|tag|tagging|upload+|vent|venting|write|writing) *5 (on|over|to) @net",
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
      "next stop *2 @press",
      "(till|until|when) i (post|put|share) *3 on @net|not make me *1 (go|leave|post|put|write) *3 (@net|review)|@smear (you|your *2) *1 on @net",
      "(posting|sharing) *1 (experience|story) *1 @net|(filming|recording|taping) *2 for (@net|evidence|proof)|screenshots *3 (posting|sharing)",
      "you like *1 to see (it|that|this|your *1) *1 (in|on) @outlet|have a field day (on|with)|wait (till|until) *2 @outlet get+ (hold|wind)",
      "(warn|warning) (all|everyone|my|other|others|people|the) *1 (about|against|off) (you|your)|(people|everyone|group|page|whole *1) *2 (are going to|need to|should|will) know what *4 you",
      "(i|we) (am|are|will|shall)? (go|going) public|(no one|nobody) *3 will (book|buy|hire|touch|use) (from)? you|on blast|my review (is going to|will) be|@outlet (is|are) going to love",
      "tell+ the (daily|evening|sunday) _|@press *2 (get|getting|receive) a (call|email)",
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
export const threatsClasses: Readonly<Record<string, string>> = {
  soon: "(about|going|have|prepared|ready) to|am|are|be|gonna|might|shall|will|would",
  net: "facebook|google|instagram|linkedin|nextdoor|online|reddit|social media|the internet|tik tok|tiktok|tripadvisor|trustpilot|twitter|x|yelp|youtube",
  firms: "airlines|banks|companies|firms|hotels|insurers|places|providers|shops|suppliers",
  // Who is set on somebody: lawyers, and whoever watches over companies.
  counsel: "@regulator|advocate|attorney|barrister|lawyer|lawyers|legal (counsel|department|team)|solicitor|solicitors",
  complain:
    "call|calling|complain|complaining|complaint|complaints|contact|contacting|escalate|file|filing|go|going|lodge|raise|report|reporting|ringing|take|taking|tell|write|writing",
  regulator:
    "accc|acl|attorney general|authorities|bbb|better business bureau|cfpb|citizens advice|consumer (affairs|board|council|court|forum|helpline|protection)|fair trading|fca|fcc|ftc|grievance cell|health inspector|ico|(information|insurance) commissioner|irdai|licensing board|ofcom|ofgem|ombudsman|osha|rbi|regulator|regulators|tio|trading standards|trai|watchdog",
  firm: "airline|bank|broker|builder|carrier|clinic|company|dentist|doctor|electrician|firm|garage|gym|hotel|insurer|lawyer|mechanic|network|operator|plumber|practice|provider|salon|school|shop|store|supplier|vet",
  smear: "blast|bury|destroy|expose|flame|hammer|rip|roast|shame|slag|slam|slate|tag|tear|trash",
}
