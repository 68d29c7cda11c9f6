import type { CueRule } from "../../lexicon/pack.js"

/** What the agent asks, reads back and offers. */
export const agentAsk: readonly CueRule[] = [
  {
    id: "question.open.help",
    kind: "question.open",
    confidence: 0.92,
    say: [
      "((take|talk|walk) me through|describe|explain) (how|to me|what|why|@it)",
      "@can (i|you) (ask you to|be able to|briefly|go ahead and|mind|quickly)? *1 (clarify|describe+|elaborate|explain+|give|help|share|talk|tell+|walk) (me|to me|us)? *1 (a (bit|brief|little)|about|everything|exactly|how (did|@it)|in *2 (detail|words)|more|on that|some more? (background|detail+|information)|the (details|issue|nature|noise|problem|situation|story)|through|understand|what (is|was|went|you)|why|your (concern|day|experience|issue|problem|reason|situation|symptoms))",
      "(detailed|full) *1 (description|explanation|report)",
      "(give|tell) (me|us) a? *1 (about|bit more|everything|exactly|how|little bit more|more|what (is|was|you)|why)",
      "(help me|like|love) to (hear|know|understand) (how|more|what|why)",
      "(how|what) else? @can (i|we|you) *1 (assist|be of|do|get|help|serve) *1",
      "^ so? why *1",
      "how (come|@aux) (everything|things|@who) *1",
      "how you *1 (been|doing|going)",
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
      "number (can|do|may|should) (i|we) *1 (call|contact|get|phone|reach|ring|text|use)|on (what|which) number|^ *2 (a|an|the|your) (best|callback|cell|contact|mobile|phone|telephone)? (cell|landline|mobile|number|phone) (%|please)|(is|are) *1 your (best|callback|cell|contact|mobile|phone|telephone)? (cell|landline|mobile|number|phone) (#|still|the)|is *2 # *2 (best|right|still) *2 number|is *1 still *1 # number|(i|we) have got you (at|on) (#|double|oh)|(can|could|may) (i|we) *1 (get|have|take) (a|an|your) *2 (number|(cell|landline|mobile|phone|telephone) (%|for|in|so|to))|what is (a|the|your) *3 number|(can|could|may|should) (i|we) (call|contact|phone|reach|ring|text) you *1 (at|on)|(how|where) (can|could|do|should) (i|we) *1 reach you|number *4 (best|right) *1 for you",
    ],
    marks: ["~asks"],
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
    say: ["(and|what is|your) *1 (family name|last name|second name|surname) (%|_ %)"],
    marks: ["~asks", "~wantsFact"],
    unless: ["(spell|spelled|spelt) *2 (family name|last name|second name|surname)|@kin"], // known already, of somebody else
  },
  {
    id: "question.closed.name",
    kind: "question.closed",
    confidence: 0.9,
    say: [
      "your (first|full|last)? name *2 ([?]|please)|^ your (first|full|last)? name %|(can|could|may) (i|we) *2 (ask|get|grab|have|take) (a|your) (first|full|last)? name|what is (a|your) (first|full|last)? name|(what|which) name *3 (under|is it)|(who|whom) ((am i|i am) (speaking|talking)|do i have|is (calling|speaking|this))|^ *2 and you are ([?]|$)",
    ],
    marks: ["~asks", "~wantsFact"],
    unless: [
      "(what|how) *2 your name *1 (spelled|spelt)|(confirm|spell) your|your *2 (boss|company|doctor|landlord|manager)|your @kin",
    ], // known already, of somebody else
  },
  {
    id: "mark.asksSmell",
    kind: "~asksSmell",
    say: ["(how|what|what kind of|which) *4 smell+|describe *2 smell|smell *2 (gas|smoke) *3 [?]"],
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
      "(anything|something) (else|further|more) *1 (%|at|for|i|that|today|we|you|@can)",
      "(if|will|@be) there (be|is)? (any|anything|something) (else|further|more|other) *2",
      "(did|do|have|will|would) you (have|need|require|want) (any|anything|some|something) *1 (additional|else|further|more|other)|@have (i|we) missed anything *1 you",
      "(feel free|not hesitate) to (ask|call|contact|get|let|reach)",
      "(if|in case|should|when|whenever) (there|you) *2 ((need|require) (additional|any|anything|further|help|more|other|something)|have (additional|any|anything|further|more|other) *1 (concerns|else|further|issues|queries|question+)|have (additional|further|more|other)|is anything) *4 (%|ask|call|contact|feel|get|give|hesitate|i|just|let|not hesitate|reach|we)",
      "(is|was|will|would) (that|this) be? (all|everything) *1 (%|for|today)",
      "^ (additional|any|further|more|other) (additional|further|more|other)? (assistance|concern+|help|issue+|query|queries|question+|request+)|there owt else",
      "here if you need",
      "let (me|us) know if you have (any|anything|help)",
      "what else @can (i|we)",
    ],
    unless: [
      "(could|may|might|must) be (anything|something) else", // a guess at the cause
      "any other symptoms|(book|find|look|order|pick|search|try) *1 (anything|something) else|anything else (missing|stolen|wrong)", // about the matter itself
      "(is|was|will|would) (that|this) be? all (clear|fine|okay|right)", // asks for leave
    ],
  },
  {
    id: "understandingCheck.right",
    kind: "understandingCheck",
    confidence: 0.88,
    say: [
      "((got|is) it|is that it|accurate|clear|correct|follow|is that so|right|understood|with me) [?]",
      "(am i|does|would|@be) (all that|everything|i|it|what i *1|@the) *3 (accurate|clear|correct|look (correct|right)|make sense|right (%|in|is|to you)|sound (about right|correct|right)|what you (are saying|mean|meant|said|want)|your understanding)",
      "(are|can|do) you (follow|understand|with me)",
      "(are|is) (all|all the|everything|the|these|those) *4 (accurate|correct|right) %",
      "(be|make+) (certain|sure) i (am clear|got|have|heard|understand|understood) *1",
      "(did|does) (it|that|this|what i said)? make sense",
      "(did|do|have) i *1 (captured|get|got|have|hear|heard|miss+|read|understand|understood) *2 (all|anything|correctly|everything|right|@it)",
      "(got|heard|understand) @it (correctly|right)",
      "any questions (about|on|so far)|am i (correct|following|hearing|right|understanding) *2",
      "correct me if",
      "is that how you (remember|saw|see|understand) *1",
      "on the same page",
    ],
    unless: [
      "(are|is) (it|that|this) the? all right|right now|(it|that) is *1 all right", // another sense
    ],
  },
  {
    id: "readBack.restate",
    kind: "readBack",
    confidence: 0.85,
    say: [
      "(alright|great|okay|so) you (have|need) (a|an|the|to|your) *1",
      "(alright|okay|right|so|then) ((it|that|this) is|(i|we) have|i have got|that (will|would) be) (#|#th|@weekday|a|an|at|for|it|on|spelled|the|under|you|your) *2|^ *1 (now i have|so it is) (%|this) (a|i|no|the|you|your)",
      "(got|have|i have put) (it|that|this|you|your) *3 (down|listed|noted|registered|written) (as|at|for|here|in|is|on|under)",
      "(here|these) are the *2 (changes|details|information|items) (i have|you)",
      "(read+|repeat+) (it|that|this|your *1) *1 back *1 (to you)?",
      "(that|the|your) (address|date|email|name|number|order|phone|postcode|surname) (is|was) *6 (correct|is that|right)",
      "^ (alright|as i understand it|got it|i (hear|see|understand)|it seems|it sounds like|my understanding is|now|okay|right|so|sounds like|then|well) *1 that? you ((can|did|do) not|are (asking|being|calling|experiencing|getting|going|having|hoping|interested|locked|looking|not|planning|saying|seeing|still|trying|unable|without)|bought|called|found|got|had|have (a|an|been|had|lost|not|received)|live|lost|mentioned|need+|never|noticed|ordered|paid|prefer|received|said|tried|want+|were|wish|would like) *1",
      "so (it|that|this|there) is _ *1|^ (#|just|only) *7 (correct|right) $$|^ so? ((can|could|may) i|(i|just) want to|i will|i would like to|if i can|let me|to) just? ((be|make) sure|be clear|clarify|confirm|double check|make certain|read|repeat|verify) (#|all|back|everything|i|is|it|that|the (address|date|details|name|number|order|spelling)|this|those|we|you|your)",
      "^ you (are (calling (about|because|regarding)|looking (for|to)|trying to)|lost|mentioned|never received|said|told me|want+|were charged|wish to|would like) *1",
      "you (are|need|want) *7 (correct|right) [?]",
      "so (a|an|he|it|no|nobody|the|there|they|you|your) *8 [?]|^ (and|so)? ((is|was) (it|that|this)|you are) *2 #|(is|was) (#|it|that) *1 still (#|at|the)|^ (and|so)? (it|that|the|this|you|your) *3 (are|is|was|were) *3 # *2 [?]",
      "(i|we) (believe|gather|hear|see|understand) *9 [?]|^ (#|@weekday|_) _? _? it is (%|i|so)|you want to *6 (correct|is that|right|yes)|so _ *8 (correct|right) $",
    ],
    unless: [
      "so (it|that|there|this) is *1 (because|done|fine|good|great|how|it|no|not|okay|possible|the (best|only|reason|thing)|what|when|where|why)|so (it|that) is (going|supposed|to)|(all|is|on the|that|the|to|you are|your) right $$", // what follows, assent, a way
      "(as|because|but|correct|how|if|know|sure|that|think|what|when|where|which|whatever|who|wonder|yes) *2 it is", // a clause
      "(because|what) you *1 (are|mentioned|said|want|would like)|you (want|would like) *5 ((i|we|you) can|let me|please)", // a condition, a clause
      "you want *1 ((three|two) options|a (good|great)|able|all set|an option|been (a|very)|correct|eligible|entitled|next|on hold|options|reached|right|speaking|through|to (be|call|check|contact|do|fill|go|log|pay|provide|restart|send|turn|use|visit|wait)|welcome)", // information, a courtesy
      "(double check|verify) your (account for|availability|booking by|identity)|(can|may) i *1 confirm your _ (%|for|with)|i will confirm *4 (by|with)|let me (confirm|verify) *2 (for you|if|that for|whether|with)", // the agent's own act
      "have you *2|have? got (it|that|this) (here|in front|now|open|up)", // a question, what the file says
      "(is|was) (it|this) *4 or|(less|more|over|under|up) (than|to)? #|# (digit+|percent)|(charge|cost|fee|price|total) *4 #|you are (due|entitled|welcome) *1|the one", // information, a question of fact
    ],
  },
  {
    // What was told in other words: "So nobody came."
    id: "readBack.so",
    kind: "readBack",
    confidence: 0.65,
    after: ["alreadyTold", "correction", "desiredOutcome", "problem", "promiseBroken", "repeatContact"],
    needsPrevious: true,
    say: ["so (#|a|an|he|it|no|no one|nobody|she|someone|the|there|they|you|your) *4"],
    unless: ["so *4 (can|could|may|might|must|need|should|will|would)|so (it|that|there) (depends|means)"],
  },
  {
    // Done, sought or to come: it uses the words of the caller, and reads nothing back.
    id: "mark.reports",
    kind: "~reports",
    say: [
      "(has|have) been|(are|is|was|were) (all|successfully|*1 (booked|cancelled|changed|complete+|confirmed|recovered|reserved|scheduled|updated) (%|for))|i (can|could|found|have|need|see|will)|let (me|us)|(no|not) *2 available|successfully|to (book|change|proceed)|unfortunately",
    ],
  },
  { id: "mark.denies", kind: "~denies", say: ["never|no one|nobody|not|nothing|without"] },
  {
    // Something is taken for granted: "Is that the white one?"
    id: "mark.guesses",
    kind: "~guesses",
    say: [
      "^ (and|so)? ((are|is|was) (it|that|this|you) (a|an|at|for|from|in|on|the|under|with|your) _|(it|that|this) is *4 [?])",
    ],
  },
  {
    id: "mark.sumsUp",
    kind: "~sumsUp",
    say: ["^ (and|okay|right)? so _|^^ _ _? so (a|it|no|the|they|you|your) _"],
    unless: ["so (far|how|i|if|let|much|sorry|that|we|what|when|why)"], // the agent's own, and what follows
  },
  {
    id: "mark.checks",
    kind: "~checks",
    say: ["(am|did|have) i *3 (correctly|everything|right)", "(correct|right) [?]", "is that *1 (correct|it|right)"],
  },
  {
    // What is stated and then asked about: "So your boiler is leaking, is that right?"
    id: "readBack.checked",
    kind: "readBack",
    confidence: 0.8,
    needs: ["~checks"],
    say: ["^ (and|so|then) (a|the) _ *2", "^ so _ _", "^ so? (he|it is|she|someone|there are|there is|they|your) _ *2"],
  },
  {
    id: "readBack.saying",
    kind: "readBack",
    confidence: 0.85,
    say: [
      "(and|okay|so|sounds like|the|your) *1 (biggest|key|main|real)? (concern|issue|problem|question|request) (here is|is|was) (a|about|how|not|that|the|whether|with|your) *1",
      "(have|put) (it|that|this|you|your) *3 down (as|at|for|in|on|under)",
      "@letter ((as in|for|like) _|@letter @letter @letter)",
      "^ so? you are (saying|telling me)",
      "^ *1 you (mentioned|said|told me) (it|that|the|there|this|you|your)",
      "i heard you say",
      "if i (hear|heard|understand|understood) (correctly|right|you) *1",
      "what (i (hear|heard)|i am hearing|you are saying) (is|was)",
    ],
    unless: ["(i|we) (can|could|shall|will) *1 put|i like|request (is|was) not|when you said"], // a question
  },
  {
    id: "options.offer",
    kind: "options",
    confidence: 0.8,
    guard: ["negated"],
    say: [
      "((i can|we) offer|(i|we|you) have|here are|i (found|see)|there (are|is)) *1 (#|a few|an|another|available|couple of|different|direct|flights|multiple|other|several|some|the) *2 (alternatives|appointments|availability|choices|flights|hotels|of paying|opening+|option+|plans|rooms|slots|solutions|things we can|ways)",
      "(an|another|best|first|one|other|second|the|your) (alternative|option|possibility|solution|thing we (can|could)) (could|for|here|is|would)",
      "(are|is) available (%|at|for|from|on|today|tomorrow)",
      "(best|one|only) thing (i|we|you) (can|could) *1 (do|try)",
      "(can|may|shall|should) (i|we) (go ahead and)? (apply|arrange|book|cancel|change|confirm (the|this|your) (appointment|booking|delivery|order|reservation|visit)|email|file|find|get|have|issue|make|offer|open|order|process|refund|replace|reschedule|reserve|schedule|search|send|set|start|submit|suggest|transfer|try)",
      "(do|would) you (like|prefer|rather|want) *9 or _",
      "(earliest|first|next) available|here is what (i|we) (can|could|have)",
      "(fit|move|squeeze) you (in|to)",
      "(got|have|is) (a|an|some)? *1 (appointment|availability|opening|slot) (at|available|for|on|tomorrow)",
      "(how|what) about (#|@weekday|a|an|another|i|if|instead|later|next|the|tomorrow|trying|we) *2 (%|instead)",
      "(in the meantime|meanwhile) (i|we|you) can|what if (i|we) _",
      "(i|we) (((am|are) able to|can|could|would be able to) *1 @offered (#|a|an|another|for|it|on|some|someone|that|the|them|this|to|you|your)|would? (advise|propose|recommend|suggest) _|have a *2 option)",
      "(want|would you like) (me|someone|us) to _",
      "(we|you) ((are welcome to|can|could|may|might) (apply|arrange|book|call|cancel|change|choose|come|contact|dispute|do (it|that|this)|download|either|enable|exchange|get|go|instead|keep|opt|pay|pick|reach|rebook|request|reschedule|reset|return|save|send|sign up|switch|try|turn (it|that)? *1 on|upgrade|use|visit|waive)|could (also|always|do|have|look|maybe|offer|see))",
      "^ maybe *5 [?]",
      "^ try (a different|another)",
      "alternatively|best course of action|you have (a|the) choice|# things are possible|^ it is (up to you|your choice)|would (it|that) help if|^ what (can|does|will|would) work is",
      "have you (considered|thought|tried)",
      "if you (like|prefer|want|would like) *3 (i|we) (can|could|will) *1",
      "my (advice|recommendation|suggestion)",
      "option (#|a|b) (is|would)",
      "try (clearing|logging|rebooting|resetting|restarting|turning|unplugging)",
      "waive (that|the|this)",
      "what (i|we) (can|could) do (here|instead|is)",
      "would (_ *3 (be (better|okay)|suit|work) *1|you ((be (interested|open|willing)|consider|like) (in|to)? (add|apply|book+|cancel|change|choose|exchange|move|pay|pick|proceed|rebook|receiving|reschedule|return|schedule|speak|switch|try+|upgrade|use|wait) *1|(prefer|rather) *1|like (a|an|another|some|the) *3 (callback|credit|different|exchange|instead|or|refund|replacement|upgrade|voucher)))",
      "you (may|might) (consider|want) to?",
      "either *8 or",
    ],
    unless: [
      "(i|we) ((am|are) able to|can|could) *1 ((get|have) your|help|look|not|put you (on *2 hold|through))", // no way to resolve
      "(can|could|may) (i|we) ((place|put) you|change|find|get|have) (a (name|number)|some|the|what|who|you on|your)|(how|what|which) (can|would)", // asks for a fact
      "would you (like|prefer) to (add (anything|something)|ask|continue|hear|invite|know|name|say|share|talk)", // another question
      "(we|you) (can|could|may) (call me|see)", // no way, a condition
      "no *1 more? flights|(i|we) can do for|welcome to do (it|that)", // there is none, leave
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
