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
      "((breach|violation) of|breaking|violating) *3 (consumer rights|data protection|gdpr|law+s)",
      "((call|hear+ing|letter|word) from (a|an|my|our|the) *1|(email|engage|instruct+ing|phone|retain|ring) (a|my|our)) @counsel",
      "((day|you) in|consumer) court",
      "((drag|have|meet|see|take+ing) (all of you|it|them|this|you|your *1) *2|going *3) (court|tribunal)",
      "((go+ing|speak+ing|spoke|spoken|talk+ing) to|call+ing|consult|contact+ing|get+ing|hire+ing|involve|see|seeing) (a|an|my|our|the) @counsel *1 (%|@weekday %|about (it|this|you)|first thing|involved|on you|over|week %)",
      "(are doing|is) *1 (fraud|illegal|theft|unlawful)",
      "(before|in front of) a (court|judge|magistrate)",
      "(bring|commence|file+ing|issue|lodge|register|serve|start) *3 ((case|charges) against|fir|injunction|proceedings|suit|summons|writ)",
      "(claim+ing|seek+ing) *1 damages (against|from)",
      "(class action|law suit|lawsuit)",
      "(close|shut) you down",
      "(complain+ing|go+ing|write+ing) to my *1 (congressman|councillor|mla|mp|senator)",
      "(court|legal) (action|advice|claim|proceedings|route|steps)",
      "(get|have|let) (my|our|the) *1 @counsel *1 (call|contact|deal|draw|handle|investigate|look|on|onto|sue|talk|write)",
      "((lose|pull|revoke) your *1 (accreditation|franchise|license|registration)|your *1 license (pulled|revoked|taken))",
      "(get|have|see) (this place|you|your *2) ((closed|shut) down|arrested|investigated|prosecuted|struck off)",
      "(got|have|says i have) a *1 case (%|against|here)",
      "(my|our) ((attorney|lawyer+s|solicitor+s) (is|says|thinks|will)|*1 @counsel *1 (already|aware|involved|looking|on it))",
      "press+ing charges",
      "(pursue+ing|take+ing) (it|matters|the matter|things|this) *1 (all the way|further|legally)",
      "report+ing (this (bank|company)|you|your (bank|company|firm))",
      "sue+ing (%|all|everyone|for|over|the (airline|bank|company|hotel|lot|pants)|this|you|your)",
      "@complain *5 @regulator",
      "@regulator ((about|on) you|*2 (are going|is (going|interested)|will|would)|complaint|if|is)",
      "against the law|breach of contract|cease and desist|know my rights",
      "legal (case|grounds|letter|notice|team|threat)",
      "letter before (action|claim)",
      "served (a (summons|writ)|notice|papers|with *1 papers)",
      "(file+ing|go+ing|in|see|take+ing|to) *3 small claims",
      "to court (about|if|over)",
      "(leave|let) *2 (court+s|judge|tribunal)",
      "next (call|stop) is *2 (@counsel|court|tribunal)",
      "(have|set) the law on|to the cleaners|through the courts|lawyer+ing up|letter from my *1|expect+ing *2 (papers|summons|writ)|see what (a|the) (court|judge|jury|magistrate|tribunal)|litigate|(lawyers|the (law|police)) involved %",
      "serve+ing you *2 (notice|papers|summons)|put+ing you *2 on notice|(fight+ing|pursue+ing) (it|this|you) *2 courts",
    ],
    unless: [
      "(work+s as|as|i am|my *1 is) (a|an|the|their) *1 (attorney|barrister|lawyer|solicitor)|@regulator *1 (address|decision|email|form|line|number|office|phone|ruling|switchboard|website)|(aunt|auntie|dear|hello|hi|is|with) sue|sue (from|here|speaking)", // a trade, a name
      "(find|looking for|need|see|speak (to|with)|talk to|want) (a|an|one of your|some|the)? *1 (attorney|lawyer|legal advice|solicitor) (about|for|on|regarding|who)", // a client of a law office
      "(attorney|lawyer|solicitor) is (assistant|email|fax|number|office|secretary)|(attorney|lawyer|solicitor) *1 (asked|needs|requested|told|wants)|(file|make) a claim on|sue+ing my|power of attorney", // an errand, somebody else
      "(@kin|boss|he|kids|lads|landlord|neighbors|next door|other driver|school|she) *1 ((are|is) going to|should|will|would) *1 (be hearing|hear+ing) from (my|our) *2", // of somebody else
      "(no|not want|without) *3 (court|lawsuit|legal action)|is it (against|illegal|legal)", // a question; denied
      "(account|call|charge+s|check|email|message|payment|purchase|text|transaction) *3 (is|was) *1 (fraud|theft)|sue+ing (her|him|the (driver|hospital|landlord|neighbor|store)|them|walmart)", // what was done to the caller, somebody else
      "(divorce|family|food|for|high|tennis|traffic) court|court (by the|date|next|order)|report you? (a|an|lost|my|the)", // another sense
      "@counsel *1 (address|details|number)|(i|we) *1 see what my|@counsel will *5 (completion|contract|deeds|exchange|keys|purchase|sale|survey|will)", // the buying of a house
    ],
  },
  {
    id: "threat.leave.go",
    kind: "threat.leave",
    confidence: 0.85,
    strength: 0.65,
    guard: ["reported"],
    say: [
      "say goodbye to (my|our) *1 (account|business|contract|custom|money)",
      "(find|get) yourself+ some other",
      "(lose+ing|lost) us as *2 (business|client|custom|customer)",
      "(change+ing|going|move+ing|port+ing|switch+ing) *3 to t mobile",
      "(rather|sooner) (bank|deal|fly|shop|use) *1 (anyone|someone) else",
      "((considering|prepared|tempted|thinking) (about|of|to)? (cancelling|leave+ing|moving|switch+ing)|(about|ready) to (cancel|switch)) *3",
      "close to (cancelling|closing|leaving|moving|switching)",
      "(better|cheaper) *2 ((from|with) (another|someone|your competitor+)|down the road|elsewhere|somewhere else)",
      "(bring|move+ing|take+ing) (all my|my|our) *1 (account+s|business|custom|money|savings) (away|elsewhere|out|somewhere else|to *3|where *1)",
      "(cancel+ing|close+ing (my|our)|(leave+ing|quit) (you|your)|terminate) *4 (after (that|this)|because of? *3 (how|service|staff|this company|treated|you|your)|otherwise|over this|unless)",
      "(i|we) (am|are|will) be? (cancel+ing|leave+ing|off|switch+ing) *5 (if (i do not|it is not|nothing|this is not|you)|otherwise|unless)",
      "(change+ing|find|get it|go+ing|jump|leave|look+ing|move+ing|off|port+ing|shop|switch+ing|transfer+) *4 ((another|better|different|new|other) @firm|competition|competitor+s|elsewhere|rival+s|somewhere else)",
      "(change+ing|going|move+ing|port+ing|switch+ing) *3 to (airtel|at&t|barclays|bt|chase|comcast|delta|ee|hsbc|jio|lloyds|monzo|o2|octopus|optus|sky|spectrum|telstra|united|verizon|vi|virgin|vodafone)",
      "(done|finished|through) with (this (airline|bank|company|place|service)|you|your *1)",
      "(else|or|otherwise) @iw (am|are|might|will|would) (be|have to)? (cancel+ing|close+ing|(go+ing|walk) (%|elsewhere)|leave+ing|switch+ing)",
      "(if|unless) (i do not|it (is|does) not|no one|nobody|nothing|someone does not|that|they do not|this|you|your *1) *7 @iw (am|are|might|will|would) ((going|have) to|be)? (cancel+ing|close my|closing|leaving|switch+ing|walk (%|away))",
      "(lose+ing|lost) (a|another|my|this) *2 (business|client|custom|customer)",
      "(move+ing|port+ing|take+ing) (my|our) (line+s|number+s|phone) (away|elsewhere|out|to (another|someone|somewhere))",
      "last time @iw (am|book|buy|deal|ever|fly|order|shop|stay|use|will) *3",
      "lose (me|us) (%|as|for|to)",
      "never *1 (bank+ing|book+ing|buy+ing|come+ing|deal+ing|do|fly+ing|order+ing|recommend|rent|shop+ing|stay+ing|use+ing) *3 ((from|with) you|again|anymore|here|your (airline|company|service))",
      "not ((get+ing|give+ing|see|seeing|spend+ing) *2 (a single|another|any more of my|one more) (business|cent|dime|dollar|money|penny|pound|rupee)|*1 renew+ing *2)",
      "((lots of|many|plenty of) other *1 (@firm|hotels|places|shops)|other *1 (@firm|hotels|places|shops) (out there|you know))",
      "why *3 (bank|bother|remain|stay) *1 (a customer|with you)",
      "(moving|switching) to someone (else|who)",
      "you have lost (me|us) *1",
      "(find|get) yourself+ (a new|another)",
      "another (cent|dime|penny)",
      "my next *2 not be (from|with) you",
      "vote+ing with my (feet|wallet)|jump+ing ship|(had|see|seen|heard) the last of (me|us)|wash+ing my hands of (this|you)|darken your|kiss (my|our) *1 goodbye|done and dusted with",
      "yourselves (a new|another)",
      "one more (mistake|screw up|time) and (i|we)",
      "or i (am (done|gone|off|out)|walk) %",
      "(if|unless) (it does not|nothing|someone does not|you *1 not) *4 (i am|we are) (done|gone|off|out) %",
      "never (again (am|do|shall|will|would) (i|we)|set foot in (here|your))",
      "(lose+ing|lost) yourself+ a",
      "not want to be (a|your) *1 customer",
    ],
    unless: [
      "(home|house) so|move+ing (abroad|home|house|my (appointment|booking|delivery))", // a move
      "(move|transfer) my? *2 (#|funds|money|payment) *2 to|(never|not) (flown|ordered|use (it|the)|used) *1", // a transfer, a first time
      "(can|could|do|fee to|how|is there *3|may|should|what) *3 (cancel|close|leave|switch) *5 (if|my|unless)|what *2 if i", // a question of fact
      "(book|find|get|looking for|try) *2 (another|different|new|other) (doctor|flight|hotel|restaurant|room)|(change|moving|switch+ing) *3 plan|competitor+s *1 conference", // a search, a plan
      "(find|get|look+ing) *4 (another|any other|better|different|new|other) (airline|flight|hotel|service|store)|go+ing to another *1 (branch|store) to|find somewhere else|leaving (@weekday|around|at|by|early|for|from|in|late|on|today|tomorrow|tonight)", // a journey, a search
      "(change+ing|move+ing|switch+ing) *2 to *1 (#th|(a|the) (different|earlier|following|later|next|other) *1|@weekday|another (date|day|one|time)|plan b|tomorrow)|(go+ing|leave|walk+ing) (@weekday|around|at|by|early|from|home|in (#|a|an|the)|later|on|there|today|tomorrow|tonight)|cancel (my|our|the) (barbecue|dinner|holiday|outing|party|picnic|plans|trip|walk)", // a plan
      "(business|client|customer) (card|code|id|number|reference)|leave (it|one|the *1) (at|in|on|with)", // a number, a key
    ],
  },
  {
    id: "threat.publicity.tell",
    kind: "threat.publicity",
    confidence: 0.88,
    strength: 0.65,
    guard: ["reported", "negated"],
    say: [
      "make a *1 story for",
      "((ask|show+ing|tell+ing|to|with) *2 my *3|(got|have) # *2) (followers|listeners|readers|subscribers|viewers) (%|how|that|what|who)",
      "((1|one) star|awful|bad|damning|honest|horrible|nasty|negative|poor|scathing|shocking|stinking|terrible|worst) *1 (press|publicity|review+s)",
      "@soon *1 (blast+|blog|complain+|expose|plaster+|post+ing|publish|put+ing|share+ing|splash|stream+|tag+ing|upload+|vent+ing|write+ing) *5 (on|over|to) @net",
      "(all over|be on|(am|are|be|is) going *1 on) @net",
      "((complain|go+ing|run+ing|speak+ing|straight|take *3|taking *3|talk+ing|write+ing) to|contact+ing|tell+ing) (@press|social media)",
      "(call+ing|phone+ing|ring+ing) @press",
      "(name+ing and shame+ing|from the rooftops|one star is)|(entire|whole) (city|country|internet|town|village|world) *3 (hear|know)",
      "(damage|destroy|drag|ruin|trash) your *1 (brand|name|reputation)",
      "(do|make+ing|post|publish|write) (a|an) *1 (article|blog|column|piece|story|thread|video) *2 (about|on) (how|it|this|you)",
      "(everyone|followers|friends|people|the world) *2 ((are|is) going to|need to|needs to|should|will) *1 (find out|hear|know|see) *1 (about|exactly|how|what) *2 (i|they|this|you|your)",
      "filming (this|you)",
      "recording you",
      "(give+ing|leave+ing|post+ing|put+ing|write+ing) *5 ((1|one) star|review+s|star rating)",
      "@iw *2 (blog+ing|vlog|write+ing) about (how you|this|you|your)",
      "(google|online|public|tripadvisor|trustpilot|yelp) review+s (%|about|here|will)",
      "(let|make sure|tell+ing|warn+ing) (all (of? my|the)|customers|every|everyone|friends|others|people|the whole *1) *4 (away|never|not to|to (avoid|stay)|(about|how|what) *3 (crooks|i was|they|this|you|your))",
      "(ensure|make sure|making sure|see to it|so) *1 (no one|nobody) *2 (books|buys|comes|deals|goes|shops|touches|trusts|uses|works)",
      "@outlet *1 ((are|is) going to|may|might|will|would) (be (hearing|interested|told)|(hear|know) (about|all|how|of|what)|(enjoy|like|love|want) (it|that|this|to (hear|know)))",
      "expose (this|you|your *1)",
      "tweet+ (about|at|how|it|that|this|you)",
      "(go+ing|goes|make *2|went) viral",
      "wait (till|until) *2 (@outlet|customers|everyone|followers|friends|listeners|people|readers|subscribers|viewers|world) (find out|finds out|hear+|read+|see+)",
      "zero stars",
      "next stop *2 @press",
      "not make me *1 (go|leave|post|put|write) *3 (@net|review)|@smear (you|your *2) *1 on @net",
      "my (followers|readers|viewers) (will|would)|one star from (me|us)",
      "warn+ing (everyone|other+s|people) *1 (about|off) you",
      "will go public|going public with",
    ],
    unless: [
      "(advertise|follow|found|got|heard|log|looked|read|saw|seen|share|sign|watch+) *4 @outlet|(read|saw) *2 (ad|advert|review+s)", // where something was seen
      "(how|where) *3 (give|leave|post|put|write) *2 review|tell (me|us) about? the local? news|(fact|joke|something|song|story) about @outlet|facebook (account|friends|group|page)|post *2 (coordinates|location|photo|picture|selfie)|@outlet (for|so) (my|our|the) *1 (family|friends|grandkids|kids)", // a use of it
      "((5|five) stars|excellent|five star|glowing|good|great|happy to leave *2|lovely|nice|positive) *1 (feedback|rating|review+s|stars)?", // praise
      "how helpful|tell *3 (good|great|hello|helpful|hi|to use)", // praise
      "(annual|credit|performance|rent) review|(book|buy|check|do|go+ing|order|pay) it? online|review+s (at|for|is|my|our|the|your)", // to look at, on the web
    ],
  },
]

/** Classes of the family. */
export const threatsClasses: Readonly<Record<string, string>> = {
  soon: "(about|have|prepared|ready) to|am|are|be|gonna|might|shall|will|would",
  net: "facebook|google|instagram|linkedin|nextdoor|online|reddit|social media|the internet|tik tok|tiktok|tripadvisor|trustpilot|twitter|x|yelp|youtube",
  // Who is set on somebody: lawyers, and whoever watches over companies.
  counsel: "@regulator|advocate|attorney|barrister|lawyer+s|legal (counsel|department|team)|solicitor+s",
  complain:
    "call+ing|complain+ing|complaint+s|contact+ing|escalate|file+ing|go+ing|lodge|raise|report+ing|ringing|take+ing|tell|write+ing",
  regulator:
    "accc|acl|attorney general|authorities|bbb|better business bureau|cfpb|citizens advice|consumer (affairs|board|council|court|forum|helpline|protection)|fair trading|fca|fcc|ftc|grievance cell|health inspector|ico|(information|insurance) commissioner|irdai|licensing board|ofcom|ofgem|ombudsman|osha|rbi|regulator+s|tio|trading standards|trai|watchdog",
  firm: "airline+s|bank+s|carrier+s|company+s|firm+s|insurer+s|network+s|operator+s|provider+s|service+s|store+s|supplier+s",
  smear: "blast|bury|destroy|flame|hammer|rip|roast|shame|slag|slam|slate|tear|trash",
}
