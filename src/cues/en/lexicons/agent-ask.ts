import type { CueRule } from "../../lexicon/pack.js"

/** What the agent asks. */
export const agentAsk: readonly CueRule[] = [
  {
    id: "question.open.help",
    kind: "question.open",
    confidence: 0.92,
    say: [
      "(detailed|full) *1 (description|explanation|report)",
      "((take|talk|walk) me through|describe|explain) (how|to me|what|why|@it)",
      "@can (i|you) (ask you to|be able to|briefly|go ahead and|mind|quickly)? *1 (clarify|describe+|elaborate|explain+|give|help|share|talk|tell+|walk) (me|to me|us)? *1 (a (bit|brief|little)|about|everything|exactly|how (did|@it)|in *2 (detail|words)|more|on that|some more? (background|detail+|information)|the (details|issue|nature|noise|problem|situation|story)|through|understand|what (is|was|went|you)|why|your (concern|day|experience|issue|problem|reason|situation|symptoms))",
      "(can|could|may|might) (i|we) *1 ask (how|what|why)",
      "(give|tell) (me|us) a? *1 (about|bit more|everything|exactly|how|little bit more|more|what (is|was|you)|why)",
      "(help me|like|love) to (hear|know|understand) (how|more|what|why)",
      "(how|what) else? @can (i|we|you) *1 (assist|be of|do|get|help|serve) *1",
      "^ so? why *1",
      "how (come|@aux) (everything|things|@who) *1",
      "in your own words",
      "what (((is|went) wrong|appears|are you (calling|concerned|experiencing|having|hoping|looking|referring|seeing|trying|unhappy)|brings|brought|caused|did (the *1|@they) *1 (do|expect|find|hear|mean|notice|say|see|tell|think)|else|exactly|happened|have you (done|noticed|tried)|is (going on|happening|it (about|doing|like|that))|made you|seems|symptoms|was it like)|@be (exactly the|the|your) *1 (concern+|details|emergency|goal|issue+|matter|nature|plans|problem|purpose|question|reason|situation|story|symptoms|thoughts|trouble)|(did|do|would) you (have|like|need|prefer|want) (%|assistance|done|happen|help|in mind|it|me|this|to (change|discuss|do|happen|know|see|talk)|us)|(kind|sort|type) of *1 (assistance|difficulty|error|help|issue+|problem+|symptoms|trouble)|*1 (changes|concerns|issues|problems|questions) @aux)",
    ],
    unless: [
      "how are you (paying|spelling)|how ((did|do|would) (we|you) (contact|like|pay|prefer|pronounce|reach|say|spell|want) *1 your?|(do+s|is|would) (it|that|this) *1 (for you|look|sound|suit|work)|is it (pronounced|spelled)|is that)", // one fact, a proposal
      "(to explain|about|check|depends|exactly|is|know|on|see|show|sorry|sure|tell you|understand) exactly? (how|what|why) (happened|is|works|@who)", // a clause
      "tell (me|us) how (long|many|much|old)", // one fact
      "(((happy|have)|allow me|i am going|i would like) to|(i|we) will|i can|let me) *1 (describe|explain)", // the agent's own act
    ],
  },
  {
    id: "question.closed.yesNo",
    kind: "question.closed",
    confidence: 0.88,
    say: [
      "(are|can|could|did|do|were|will|would) you (able|at|aware|be|calling|confirm|get|give|going|happen|have|hear|help|hold|in|interested|know|let|like|live|looking|mean|mind|need|okay|order|pay|prefer|provide|ready|receive|remember|repeat|say|see|speak|spell|still|tell|think|try+|using|verify|want)",
      "(can|could|may|might|shall) (i|we) (add|ask|book|call|check|confirm|get|have|help|know|make|offer|place|proceed|put|reserve|schedule|see|send|set|speak|suggest|take|transfer|trouble|verify)",
      "kindly? confirm (before|if|that|to proceed|whether|you)",
      "(what|which|who) should",
      "^ or? (am|are|can|could|did|do+s|had|has|have|is|may|might|shall|was|were|will|would) not? (any|anyone|anything|everything|he|i|it|she|someone|that|there|these|they|this|those|we|you|your)",
      "^ should (he|i|it|she|that|the|they|this|we)",
      "^^ (are|can|could|did|do+s|has|is|was|were|will|would) (a|all|an|either|my|one|our|the)",
      "how (do+s|is|would) (#|@weekday|it|that|this) *1 (for you|look|sound|suit|work)",
      "let (me|us) know if you (agree|are|have|need|want|would)",
    ],
    marks: ["~asks"],
    unless: [
      "(because|how|if|many|that|time|type|what|when|where|which|who|why) _? (are|can|did|do+s|has|have|is|may|might|shall|should|was|were|will|would) (he|i|it|she|that|the|there|they|this|we|you|your)", // not a yes or no
      "(can|could|will|would) you *1 (clarify|describe|elaborate|explain|mind (describing|explaining|telling)|share|talk|tell|walk) (me|us)? *1 (a (bit|little)|about|exactly|how (did|it|that|the|this)|in|more|the (issue|nature|noise|problem|situation)|through|what (happened|is|seems|was|went|you)|why|your (concern|issue|problem|situation))", // an open question
      "^ (can|will) (a|an|the)|^ (did|do) (a|an|that|the|this)|^ (had|have) (any|it|that|this|your)|^ (is|was) (a|an)|^ do (it|not)|^ may your", // an order, a wish
      "(going to|i will|let me|sure|to) (check|confirm|find out|know|see)? *1 (if|whether)|(i|we) (are|can|could|did|do|have|may|might|were|will|would) you", // another order of words, a clause
      "(thank you|thanks) (do|would)", // an open question
    ],
  },
  {
    // How things are, in the middle of a sentence without marks. A "yes" to it confirms nothing.
    id: "question.closed.state",
    kind: "question.closed",
    confidence: 0.85,
    say: [
      "(did|do+s|had|has|is|was|were) (anyone|he|she|there (a|an|any|anyone|anything|someone)|they) _|(did|do|have) you (_ (a|an|any|my|that|the|this|your)|got)|are you (all right|alright|hurt|okay|safe)|is (it|that) (@letter (as|for)|better|okay|working)|is it (a|all|an|for|in|on|the|your) _",
    ],
    unless: [
      "(because|how|if|that|what|when|where|which|who|why) _? (did|do|had|has|have|is|was|were) (anyone|he|she|there|they|you)", // no yes or no
    ],
  },
  {
    id: "question.closed.fact",
    kind: "question.closed",
    confidence: 0.85,
    say: [
      "((can|could|would) you|go ahead and|kindly|please|you to) (choose|confirm|enter|give|indicate|provide|say|select|share|specify|spell|state|tell|verify) us? with? (a|an|both|either|her|his|how|me|that|the|what|when|where|which|your)",
      "(how (far|long|many|much|often|old|soon)|when|where) (are|can|could|did|do+s|has|have|is|may|shall|should|was|were|will|would) (he|i|it|she|that|the|there|they|this|we|you|your)",
      "(what|which) ((are|is|was|were) (a good|her|his|my|that|the|their|this|your) _|@detail (are|can|did|do+s|has|have|is|should|suits|was|will|works|would))",
      "^ and? *1 @detail ([?]|please)",
      "^ so? ((how|what) about)? (a|the|your) *2 @detail (%|as well|for me)",
      "^ so? (about|at|by|for|from|in|of|on|since|to|under|until|with)? (what|which|who|whom|whose) _? *2 (am|are|can|could|did|do+s|has|have|is|may|shall|should|was|were|will|would) *1",
      "^ so? (at|for|from|in|on|since|to|until)? (how (big|early|far|large|late|long|many|much|often|old|recently|soon|tall|urgent)|when|where) *3 (am|are|can|could|did|do+s|has|have|is|left|may|shall|should|was|were|will|would) *1",
      "who ((am|do) i|are you|did|is (calling|it|the|this|your)|would)",
      "your *2 @detail ([?]|as well please|please)",
    ],
    marks: ["~asks"],
    unless: [
      "(at|confirm|know|on|say|sorry|sure) of? (what|when|where|which) _", // a clause
      "what ((is wrong|else|exactly|is going on|is happening)|(are|is|was) (exactly the|the|your) *1 (concern+|emergency|issue|matter|nature|problem|purpose|question|reason|situation|story|symptoms|trouble)|kind of *1 trouble)", // an open question
      "what else? (are|can|could|did|do|have|may|shall|should|would) (he|i|she|the|they|we|you) *2 (assist|calling|do|experiencing|feel|get|having|help|hoping|like|looking|mean|need|say|see|think|tried|trying|want)", // an open question
      "^ what (i|we|you) *1|^ which (are|can|has|is|was|will|would)|^ who (can|is|was|will|would) (also|be|call|contact|help)", // a clause, an exclamation
      "tell me how (i|we) (can|may)|((able|going|happy|have) to|(i|we) can|can not|let me|not|thank you for|thanks for|to|will|would) (confirm+|enter|give|provide+|read|say|select|share|tell|verify) (her|him|it|with|you)", // the agent's own act
    ],
  },
  {
    // Names what it asks for: where to ring back.
    id: "question.closed.number",
    kind: "question.closed",
    confidence: 0.9,
    say: [
      "(can|could|do|give|have|is|leave|may|what|which) *4 (@ringing|what|which) number|(@ringing|what|which) number (*2 ([?]|please)|in case)|number *2 (for you|i can|to (call|reach|ring)|we can)|^ (which|what) number",
      "the (number|one) you are (calling|phoning|ringing) (from|on)|number (can|do|may|should) (i|we) *1 (call|contact|get|phone|reach|ring|text|use)|on (what|which) number|^ *2 (a|an|the|your) (best|callback|cell|contact|mobile|phone|telephone)? (cell|landline|mobile|number|phone) (%|for the (courier|crew|driver|engineer|file|plumber|technician) %|please)|(is|are) *1 your (best|callback|cell|contact|mobile|phone|telephone)? (cell|landline|mobile|number|phone) (#|still|the)|is *2 # *2 (best|right|still) *2 number|(i|we) have got you (at|on) (#|double|oh)|((can|could|may) (i|we) *1 (get|have|take)|(i|we) *1 need) (a|an|your) *3 (number|(cell|landline|mobile|phone|telephone) (%|for|in|so|to))|what is (a|the|your) *3 number|(can|could|may|should) (i|we) (call|contact|phone|reach|ring|text) you *1 (at|on)|(how|where) (can|could|do|should) (i|we) *1 reach you",
    ],
    marks: ["~asks", "~wantsNumber"],
    unless: [
      "^ (i|we) have *4 number|(i|we) (do|will) have *4 number|number to (call|ring) (is|us)", // the agent's own
      "(account|booking|card|case|claim|customer|house|invoice|job|licence|license|member|membership|meter|model|order|plate|policy|ref|reference|registration|room|serial|social security|ticket|tracking) number|number *2 (at|on) (the|your) _|(@kin|boss|company|doctor|fax|landlord|manager|neighbor|tenant) *1 (cell|contact|fax|mobile|phone|telephone)? number", // of something or somebody else
    ],
  },
  {
    // The rest of a name.
    id: "question.closed.surname",
    kind: "question.closed",
    confidence: 0.9,
    say: [
      "^ (great|lovely|now|okay|perfect|right|so|sorry|thank you|thanks|the|then)? (family name|last name|second name|surname) (%|_ %)|(and|what is|your) *1 (family name|last name|second name|surname) (%|_ %)",
    ],
    marks: ["~asks", "~wantsFact"],
    unless: ["(spell|spelled|spelt) *2 (family name|last name|second name|surname)|@kin|her|his|their"], // known already, of somebody else
  },
  {
    id: "question.closed.firstName",
    kind: "question.closed",
    confidence: 0.92,
    say: [
      "^ (great|lovely|now|okay|perfect|right|so|sorry|thank you|thanks|the|then)? (christian|first|given) name (%|_ %)|(and|what is|your) *1 (christian|first|given) name (%|_ %)",
    ],
    marks: ["~asks", "~wantsFact"],
    unless: ["(spell|spelled|spelt) *2 name|@kin|her|his|their"],
  },
  {
    id: "question.closed.name",
    kind: "question.closed",
    confidence: 0.92,
    say: [
      "is (it|that) (miss|mr|mrs|ms) or (doctor|dr|miss|mr|mrs|ms)",
      "your (first|full|last|own)? name *2 ([?]|please)|^ your (first|full|last)? name %|(i|we) *1 need (a|your) (first|full)? name|(can|could|may) (i|we) *2 (ask|get|grab|have|take) (a|your) (first|full|last)? name|what is (a|your) (first|full|last)? name|(what|which) name *3 (under|is it)|(who|whom) ((am i|i am) (speaking|talking)|do i have|is (calling|speaking|this))|^ *2 and you are ([?]|$)",
    ],
    marks: ["~asks", "~wantsFact"],
    unless: [
      "(what|how) *2 your name *1 (spelled|spelt)|(confirm|spell) your|your *2 (boss|company|doctor|landlord|manager)|your @kin|(in|under) your name",
    ], // known already, of somebody else
  },
  {
    id: "mark.asksSmell",
    kind: "~asksSmell",
    say: ["(how|what|what kind of|which) *4 smell+|describe *2 smell|smell *2 (gas|smoke) *3 [?]"],
  },
  // What is asked about danger: a yes or no behind it is all that is heard of it.
  {
    id: "mark.asksHarm",
    kind: "~asksHarm",
    say: ["(end+ing|harm+ing|hurt+ing|kill+ing|take+ing) (your *1 life|yourself)|suicide|suicidal|want+ing to die"],
  },
  { id: "mark.asksSafe", kind: "~asksSafe", say: ["are you *1 safe (%|at home|now|right now|there|where)"] },
  { id: "mark.asksGas", kind: "~asksGas", say: ["(can|could|do|still) you? *3 smell+ing *2 gas"] },
  {
    id: "mark.asksFire",
    kind: "~asksFire",
    say: ["(are|can|do|does|is) (anything|it|something|that|there|you) *3 (any|on|see|smell) *2 (fire|flames|smoke)"],
    unless: ["(fire|smoke) (alarm+|damage|detector+|door+|exit|extinguisher)"], // a thing
  },
  {
    id: "mark.asksHurt",
    kind: "~asksHurt",
    say: [
      "(are|is) (anyone|he|it|she|someone|they|you) *3 (bleeding|hurt|in pain|injured|trapped)|(any|he|she|there|you) *3 (chest pain+|(difficulty|shortness of|trouble) breath+ing)",
    ],
  },
  {
    id: "mark.asksBreathing",
    kind: "~asksBreathing",
    say: ["(are|is) (@kin|he|it|she|the *1|they|your *1) *1 (awake|breathing|conscious|responding)"],
  },
  {
    id: "mark.askConfirm",
    kind: "~asks",
    say: [
      "(are|can|did|do|have|is|may|shall|should|would) (i|it|that|there|we|you) *8 [?]",
      "let (me|us) know (how|if|what|whether|which)",
      "please (confirm|let me know)",
    ],
    unless: ["(how|what|when|where|which|who|why) *2 (are|can|did|do|have|is|may|should|would) (i|it|there|you)"], // one fact, or open
  },
  {
    id: "mark.asserts",
    kind: "~asks",
    say: ["(i|we) can? (am showing|found|see|show)", "(i|we) have (a|an|the|you|your)"],
  },
  {
    id: "mark.wantsFact",
    kind: "~wantsFact",
    say: [
      "(can|could|may|would) (i|you) *2 (get|give|have|provide|spell|take|tell) *2 your *2 @detail",
      "(can|could|may|would) (i|you) *2 (get|give|have|provide|spell|take|tell|verify) *4 @detail *1 [?]",
      "what is your",
      "your *1 @detail ([?]|as well|please)",
    ],
  },
  {
    id: "anythingElse.ask",
    kind: "anythingElse",
    confidence: 0.95,
    say: [
      "here if you need",
      "(anything|something) (else|further|more) *1 (%|at|for|i|that|today|we|you|@can)",
      "(if|will|@be) there (be|is)? (any|anything|something) (else|further|more|other) *2",
      "(did|do|have|will|would) you (have|need|require|want) (any|anything|some|something) *1 (additional|else|further|more|other)|@have (i|we) missed anything *1 you",
      "(feel free|not hesitate) to (ask|call|contact|get|let|reach)",
      "(if|in case|should|when|whenever) (there|you) *2 ((need|require) (additional|any|anything|further|help|more|other|something)|have (additional|any|anything|further|more|other) *1 (concerns|else|further|issues|queries|question+)|have (additional|further|more|other)|is anything) *4 (%|ask|call|contact|feel|get|give|hesitate|i|just|let|not hesitate|reach|we)",
      "(is|was|will|would) (that|this) be? (all|everything) *1 (%|for|today)",
      "^ (additional|any|further|more|other) (additional|further|more|other)? (assistance|concern+|help|issue+|query|queries|question+|request+)|there owt else",
      "let (me|us) know if you have (any|anything|help)",
      "what else @can (i|we)",
    ],
    unless: [
      "(could|may|might|must) be (anything|something) else", // a guess at the cause
      "any other symptoms|(book|find|look|order|pick|search|try) *1 (anything|something) else|anything else (missing|stolen|wrong)", // about the matter itself
      "(is|was|will|would) (that|this) be? all (clear|fine|okay|right)", // asks for leave
    ],
  },
]

/** Classes of the family. */
export const agentAskClasses: Readonly<Record<string, string>> = {
  detail:
    "(birth|expiration|expiry) date|(first|last|maiden) name|account|address|age|airline|area|birth|birthday|branch|brand|budget|city|code|color|company|country|date|date of birth|day|department|destination|details|dob|email|email address|extension|id|initials|location|mobile|model|month|name|number+|one|option|password|phone|phone number|pin|plate|postcode|preference|reference|registration|room|size|social|spelling|state|street|surname|time|type|user id|username|year|zip|zip code",
  ringing: "best|call back|callback|contact|good|mobile|phone|right|telephone",
  offered:
    "add|adjust|apply|arrange|block|book|cancel|change|credit|dispute|do|escalate|exchange|extend|file|fix|freeze|get|give|have|issue|make|move|offer|open|order|place|process|provide|put|rebook|reduce|refund|remove|repair|replace|reschedule|resend|reset|reverse|schedule|send|set up|ship|split|submit|switch|transfer|try|upgrade|waive",
}
