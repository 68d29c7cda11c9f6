import type { CueRule } from "../../pack.js"

/** What the agent asks, reads back and offers. */
export const agentAsk: readonly CueRule[] = [
  {
    id: "question.open.help",
    kind: "question.open",
    confidence: 0.92,
    say: [
      "(how|what) (else)? (can|may|could|might|shall) (i|we|you) *1 (help|assist|be of|serve|do|get) *1",
      "what (would|do|did) you (like|want|need|prefer|have) (me|us|it|this|to (do|happen|know|discuss|talk|change|see)|help|done|assistance|happen|in mind|%)",
      "what (happened|is happening|is going on|seems|appears|brings|brought|is it (like|doing|that|about)|went wrong|is wrong|exactly|caused|made you|was it like|else|have you (tried|done|noticed)|did (he|she|they|it|you|the *1) *1 (say|do|see|tell|mean|notice|find|hear|expect|think)|are you (calling|experiencing|seeing|looking|trying|having|hoping|concerned|unhappy|referring)|symptoms)",
      "what (is|are|was) (the|your|exactly the) *1 (problem|issue|matter|trouble|nature|situation|reason|concern|concerns|purpose|emergency|question|story|symptoms|goal|issues|details|plans|thoughts)",
      "what (kind|sort|type) of *1 (problem|issue|trouble|help|symptoms|difficulty|problems|issues|assistance|error)|what *1 (changes|questions|concerns|problems|issues) (would|do|did|are|can|have)",
      "how (did|does|do|is|are|was|were|has|have|would|come) (this|that|it|you|he|she|they|the|your|things|we|everything) *1",
      "^ (so)? why *1",
      "(can|could|would|will|may) (you|i) (mind|go ahead and|ask you to|be able to|briefly|quickly)? *1 (tell|telling|explain|describe|elaborate|share|walk|talk|give|clarify|help|explaining|describing) (me|us|to me)? *1 (more|about|what (is|was|went)|how (it|this|that|the|did)|why|through|the (issue|problem|situation|nature|noise|details|story)|exactly|a (little|bit|brief)|some (more)? (details|detail|information|background)|in *2 (detail|words)|your (issue|problem|concern|situation|symptoms|experience|day|reason)|everything|what you|on that|understand)",
      "(tell|give) (me|us) (a)? *1 (more|about|what (is|was|you)|how|why|everything|bit more|little bit more|exactly)|(describe|explain|walk me through|talk me through|take me through) (the|your|what|how|why|it|that|this|to me)",
      "(like|love|help me) to (hear|understand|know) (more|what|how|why)|in your own words|how you *1 (doing|going|been)|(detailed|full) *1 (report|description|explanation)",
    ],
    unless: [
      "how (do|would|did|should|can|will) (you|i|we) (like|prefer|want|spell|say|pronounce|pay|reach|contact) *1 (to pay|paying|to (be contacted|receive|travel)|you|that|it|your)?|how is (that|it) (spelled|pronounced)|how (does|would|is|do) (that|this|it|@weekday|#) *1 (sound|work|look|for you|suit)|how is that", // one fact, a proposal
      "(know|see|understand|sure|check|find out|figure out|work out|show|tell you|is|of|that is|depends|on|about|sorry|exactly|(i will|to|let me) explain) (exactly)? (how|why|what) (it|this|that|the|you|your|i|we|they|is|happened|works)", // a clause
      "tell (me|us) (what (time|day|date|your|number|city|type)|your|when|where|which|who|how (many|much|long|old)|if|whether)|give me (a|your|the) (moment|second|minute|number|call|name)|(what (would|do|did) you (like|want|need)) (to (drink|eat|order|name|pay|book|be called)|for|on)", // one fact
      "(let me|i will|i can|we will|happy to|allow me to|i am going to|have to|i would like to) *1 (explain|describe|walk you|tell you|clarify)|how long have", // the agent's own act
    ],
  },
  {
    id: "question.closed.yesNo",
    kind: "question.closed",
    confidence: 0.88,
    say: [
      "^ (or)? (do|does|did|is|are|was|were|am|can|could|would|will|have|has|had|may|shall|might) (not)? (you|i|we|he|she|it|they|this|that|there|your|any|anyone|someone|everything|these|those|anything)|^^ (do|does|did|is|are|was|were|can|could|would|will|has) (the|my|our|a|an|all|either|one)|(do|does|did|is|are|was|were|can|could|would|will|has) (the|my|our|a|an|all|either|one) *8 [?]",
      "^ should (i|we|it|he|she|they|this|that|the)|(which|what|who) should",
      "(do|did|would|could|can|are|were|will) you (have|like|want|need|know|see|remember|still|happen|mind|prefer|able|going|looking|be|verify|confirm|tell|give|provide|spell|try|help|repeat|calling|receive|get|hear|think|mean|ready|interested|in|at|using|aware|hold|let|say|live|order|pay|okay|trying|speak)",
      "(may|can|could|might|shall) (i|we) (have|get|ask|know|help|take|put|place|confirm|book|call|offer|send|see|schedule|check|verify|proceed|speak|suggest|make|transfer|set|reserve|add|trouble)",
      "(right|correct|yes|okay|is it|is not it|are not you|do not you|did you|or not|anything (else|more)) [?]",
      "(kindly)? confirm (if|whether|that|to proceed|before|you)|let (me|us) know if you (would|want|are|agree|have|need)|(how|what) about *6 [?]|how (does|would|is|do) (that|this|it|@weekday|#) *1 (sound|work|look|for you|suit)|how is that",
    ],
    marks: ["~asks"],
    unless: [
      "(what|how|why|when|where|who|which|whose|many|much|long|else|that|whatever|as|things|because|until|if|once|kind|type|time|day|date) (_)? (do|does|did|would|could|can|are|were|is|was|will|may|might|shall|should|have|has) (you|i|we|they|he|she|it|the|this|that|there|your)", // not a yes or no
      "(can|could|would|will) you *1 (tell|explain|describe|elaborate|walk|talk|clarify|share|mind (telling|explaining|describing)) (me|us)? *1 (more|about|what (happened|is|was|seems|went|you)|why|how (it|this|that|the|did)|the (issue|problem|situation|noise|nature)|in|your (issue|problem|concern|situation)|a (little|bit)|through|exactly)", // an open question
      "^ (have|had) (a|the|your|an|all|any|my|our|it|that|this|one)|^ (do|did) (the|a|an|this|that)|^ do (it|not)|^ (can|will|am|might) (the|a|an)|^ may (the|all|your)|^ (is|was) (a|an) ", // an order, a wish
      "(i|we) (can|may|could|might|do|did|will|would|are|were|have) you|(let me|i will|going to|to|sure) (know|see|check|find out|confirm)? *1 (if|whether) ", // another order of words, a clause
      "how may i|(thank you|thanks) (would|do)", // an open question
    ],
  },
  {
    id: "question.closed.fact",
    kind: "question.closed",
    confidence: 0.85,
    say: [
      "^ (so)? (at|on|in|for|to|from|with|by|under|about|of|since|until)? (what|which|whose|who|whom) (_)? *2 (is|are|was|were|will|would|do|does|did|can|could|should|has|have|shall|may|am) *1",
      "^ (so)? (at|on|in|for|to|from|since|until)? (when|where|how (many|much|long|old|often|far|soon|tall|big|large|late|early|recently|urgent)) *3 (is|are|was|were|will|would|do|does|did|can|could|should|has|have|shall|may|am|left) *1",
      "(what|which) (is|are|was|were) (your|the|his|her|their|my|that|a good|this) (_)|(what|which) @detail (is|are|was|will|would|do|does|did|can|should|has|have|works|suits)",
      "(how (many|much|long|old|often|far|soon)|when|where) (is|are|was|were|will|would|do|does|did|can|could|should|has|have|shall|may) (you|your|it|the|this|that|they|we|i|he|she|there)|who (am i|are you|is (this|calling|the|your|it)|do i|would|did)",
      "^ (so)? (what about|how about)? (your|the|a) *2 @detail (%|as well|for me)",
      "^ (and)? *1 @detail (please|[?])|your *2 @detail (please|as well please|[?])",
      "(please|kindly|can you|could you|go ahead and|would you|you to) (provide|give|tell|enter|state|spell|confirm|verify|share|specify|say|indicate|choose|select) (us)? (with)? (your|the|a|an|his|her|that|which|what|when|where|how|both|either|me)",
      "(which one|how long|how much|how many|when|where|who|which|whereabouts) [?]",
    ],
    marks: ["~asks"],
    unless: [
      "(know|see|understand|sure|check|find out|find|explain|show|tell you|about|depends|is|matter|decide|confirm|say|exactly|of|you|discuss|forget|regardless|no matter|choose|at|that|sorry|to|on) (exactly|just|of|at)? (what|which|who|when|where|how (many|much|long|old)) (_)", // a clause
      "what (happened|is happening|is going on|seems|brings|brought|went wrong|is wrong|else|exactly|caused|made you|symptoms)|what (is|are|was) (the|your|exactly the) *1 (problem|issue|matter|trouble|nature|situation|reason|concern|concerns|purpose|emergency|question|story|symptoms)|what (kind|sort|type) of *1 (problem|issue|trouble|help|symptoms|assistance)", // an open question
      "what (else)? (can|may|could|would|shall|should|do|did|are|have) (i|we|you|the|he|she|they) *2 (help|do|assist|get|need|like|want|mean|think|calling|experiencing|looking|trying|having|hoping|tried|see|say|feel)", // an open question
      "^ (what|where|who|which) (i|we|you|he|she|they|it) *1|^ (when|while) (you|i|we|the|they|he|she|it|your) *2|what a |^ which (is|means|are|was|will|would|can|has|you|we|i)|^ who (will|would|is|was|can) (be|help|contact|call|also)", // a clause, an exclamation
      "(will|would|going to|happy to|able to|let me|i can|we can|can not|not|to|have to|thanks for|thank you for) (provide|give|tell|enter|confirm|verify|share|select|read|say|confirming|providing) (you|him|her|it|with)", // the agent's own act
    ],
  },
  {
    id: "mark.askConfirm",
    kind: "~asks",
    say: [
      "please (confirm|let me know)|let (me|us) know (if|whether|which|what|how)|(would|do|shall|should|can|may|is|are|did|have) (you|i|we|it|that|there) *8 [?]",
    ],
    unless: [
      "(how|what|which|when|where|who|why) *2 (would|do|shall|should|can|may|is|are|did|have) (you|i|we|it|that|there)",
    ], // one fact, or open
  },
  {
    id: "mark.asserts",
    kind: "~asks",
    say: ["(i|we) (can)? (see|found|show|am showing)|(i|we) have (you|your|a|an|the)"],
  },
  {
    id: "mark.wantsFact",
    kind: "~wantsFact",
    say: [
      "(can|could|would|may) (you|i) *2 (provide|give|get|have|take|tell|spell|verify) *4 @detail *1 [?]|(can|could|would|may) (you|i) *2 (provide|give|get|have|take|tell|spell) *2 your *2 @detail|your *1 @detail (please|as well|[?])|what is your",
    ],
  },
  {
    id: "anythingElse.ask",
    kind: "anythingElse",
    confidence: 0.95,
    say: [
      "(is|was|are|will|if) there (be|is)? (anything|something|any) (else|more|further|other) *2",
      "(anything|something) (else|more|further) *1 (i|we|you|that|for|today|can|could|may|at|%)|what else (can|may|could|shall) (i|we)",
      "(do|did|would|will|have) you (need|have|want|require) (anything|any|some|something) *1 (else|more|further|other|additional)",
      "^ (any|other|further|more|additional) (other|further|more|additional)? (questions|issues|concerns|queries|requests|assistance|help)",
      "(will|is|was|would) (that|this) (be)? (all|everything) *1 (for|today|%)",
      "(if|should|in case|whenever|when) (you|there) *2 ((need|require) (any|anything|further|more|other|additional|something|help)|have (any|further|more|other|additional|anything) *1 (questions|concerns|issues|else|further|queries|question)|have (further|other|additional|more)|is anything) *4 (let|feel|ask|reach|contact|call|hesitate|not hesitate|just|we|i|give|get|%)",
      "(feel free|not hesitate) to (ask|reach|contact|call|let|get)|let (me|us) know if (you have (any|anything|help))|here if you need",
    ],
    unless: [
      "(any other|another) (way|time|day|date|number|name|address|email|venue|card|symptoms|details|passengers)|anything else (wrong|in the|about the|missing|stolen)|(search|try|find|book|look|order|pick) *1 (something|anything) else|questions about", // about the matter itself
    ],
  },
  {
    id: "understandingCheck.right",
    kind: "understandingCheck",
    confidence: 0.88,
    say: [
      "(did|have|do) i *1 (get|got|understand|understood|have|hear|heard|miss|read|missed|captured) *2 (that|it|everything|you|this|anything|right|correctly|all)",
      "(is|was|are|am i|does|would) (that|this|it|all that|everything|those|these|i|what i *1) *3 (correct|right (%|in|to you|is)|accurate|what you (meant|mean|said|want|are saying)|sound (right|correct|about right)|look (right|correct)|make sense|clear|your understanding)",
      "(does|did) (that|this|it|what i said)? make sense",
      "(correct|right|accurate|is it|is that so|with me|follow|got it|clear|understood) [?]|is that how you (see|saw|understand|remember) *1|(do|are|can) you (follow|understand|with me)|on the same page",
      "am i (understanding|hearing|right|correct|following) *2|(understand|got|heard) (you|that|this|it) (correctly|right)",
      "correct me if|(make|making|be) (sure|certain) i (understand|understood|have|got|am clear|heard) *1",
      "(are|is) (those|these|the|all|everything|all the) *4 (correct|right|accurate) (%)",
    ],
    unless: [
      "(is|are) (that|it|this) (the)? (all right|alright|right (away|place|person|size))|right (away|now)|(not|is) (right|correct) (away|password)", // another sense
    ],
  },
  {
    id: "readBack.restate",
    kind: "readBack",
    confidence: 0.85,
    say: [
      "^ (so)? (to|let me|i want to|i would like to|just want to|i will|can i|may i|if i can) (just)? (confirm|clarify|make sure|verify|double check|be clear|repeat|read|make certain|be sure) (that|you|your|the (number|address|name|details|spelling|date|order)|this|it|i|is|we|back|all|#|everything|those)",
      "^ (so|okay|alright|right|got it|i see|well|now|then|i understand|it sounds like|sounds like|i hear|it seems|if i understand (you)? correctly|what i am hearing is|my understanding is|as i understand it) *1 (that)? you (would like|want|wanted|need|needed|are (looking|calling|trying|having|saying|asking|unable|not|locked|experiencing|interested|getting|seeing|planning|going|hoping|still|without|being)|were|have (lost|been|a|an|not|had|received)|had|said|mentioned|wish|prefer|lost|called|never|did not|can not|do not|ordered|bought|paid|received|got|noticed|found|tried|live) *1",
      "^ you (would like|want|wanted|wish to|said|mentioned|told me|are looking (for|to)|are calling (about|because|regarding)|are trying to|were charged|never received|lost) *1",
      "(so|okay|alright|then|right) (that is|that would be|it is|i have|we have|this is|that will be|i have got) (a|an|the|your|you|it|#|for|at|on|under|#th|spelled) *2",
      "(i have put|got|have) (you|your|it|that|this) *3 (down|listed|noted|written|registered) (as|for|is|at|on|under|in|here)",
      "(here|these) are the *2 (changes|details|information|items) (you|i have)|(read|reading|repeat|repeating) (that|it|this|your *1) *1 back *1 (to you)?",
      "(your|the|that) (name|number|email|address|phone|date|order|surname|postcode) (is|was) *6 (correct|right|is that)",
      "you want to *6 (correct|right|is that|yes) |you (need|want|are) *7 (correct|right) [?]",
      "(okay|alright|so|great) you (need|have) (a|to|an|the|your) *1",
    ],
    unless: [
      "(if|when|whether|once|unless|in case|as|where|before|until|what|which|how|because|anything|should) you *1 (would like|want|need|are|said|mentioned|have|were|prefer|wish)|you (would like|want|need) *5 (you can|please|let me|i can|we can)", // a condition, a clause
      "you (need|have|are|want) *1 (to (restart|call|go|wait|contact|provide|send|log|be|use|do|turn|check|visit|fill|pay)|welcome|reached|all set|right|able|eligible|entitled|two options|been (a|very)|three options|options|an option|on hold|through|next|speaking|correct|a (great|good))", // information, a courtesy
      "(verify|confirm|check|double check) (your|the) (identity|booking by|availability|account for)|i will confirm *4 (by|with|via)|let me (check|verify|confirm) *2 (with|if|whether|for you|that for)", // the agent's own act
      "(did|do|have|are|were) you *2|i see (you|that you) have|when you (said|mentioned)", // a question, what the file says
    ],
  },
  {
    id: "mark.checks",
    kind: "~checks",
    say: ["is that *1 (right|correct|it)|(correct|right) [?]|(am|have|did) i *3 right"],
  },
  {
    // What is stated and then asked about: "So your boiler is leaking, is that right?"
    id: "readBack.checked",
    kind: "readBack",
    confidence: 0.8,
    needs: ["~checks"],
    say: ["^ (so|and|then) (the|a) (_) *2|^ (so)? (your|there is|there are|it is|he|she|they|someone) (_) *2"],
  },
  {
    id: "readBack.saying",
    kind: "readBack",
    confidence: 0.85,
    say: [
      "what (you are saying|i am hearing|i heard|i hear) (is|was)|i heard you say|^ *1 you (said|mentioned|told me) (that|it|you|your|the|this|there)|^ (so)? you are (saying|telling me)|if i (understand|understood|heard|hear) (you|correctly|right) *1",
      "(so|okay|and|sounds like|your|the) *1 (main|biggest|real|key)? (concern|issue|problem|question|request) (is|was|here is) (that|with|the|about|how|whether|a|your|not) *1",
      "@letter @letter @letter @letter",
      "@letter (as in|for|like) (_)",
      "(have|got|put) (you|your|it|that|this) *3 down (as|for|at|on|under|in)",
    ],
    unless: ["what is (the|your) (issue|problem|concern)|(is|was) the (issue|problem)|when you said"], // a question
  },
  {
    id: "options.offer",
    kind: "options",
    confidence: 0.8,
    guard: ["negated"],
    say: [
      "(you|we) (can|could|may|might|are welcome to) (either|choose|opt|try|instead|pick|call|use|cancel|return|rebook|reschedule|keep|come|book|pay|contact|reset|change|upgrade|dispute|apply|request|switch|send|arrange|waive|go|get|save|reach|exchange|sign up|visit|enable|turn (it|that)? *1 on|download|do (it|that|this))",
      "either *8 or|(would|do) you (like|want|prefer|rather) *9 or (_)|would you (rather|prefer) *1",
      "(i|we) have a *2 option|(there are|there is|we have|i have|you have|here are|i can offer|i found|we offer|i see) *1 (a few|several|some|#|the|available|other|couple of|multiple|different|an|another|flights|direct) *2 (options|option|ways|choices|solutions|things we can|plans|opening|openings|appointments|slots|flights|hotels|rooms|alternatives|availability|of paying)",
      "(one|another|other|an|first|second|best|your|the) (option|alternative|solution|thing we (can|could)|possibility) (is|would|could|here|for)|option (#|a|b) (is|would)|alternatively|(in the meantime|meanwhile) (you|we|i) can",
      "what (i|we) (can|could) do (is|here|instead)|(one|best|only) thing (i|we|you) (can|could) *1 (do|try)",
      "(i|we) (can|could|am able to|are able to|would be able to) *1 @offered (you|a|an|your|that|the|someone|it|this|another|some|to|#|them|on|for)",
      "(would you like|want) (me|us|someone) to (_)|(shall|should|may|can) (i|we) (go ahead and)? (book|schedule|arrange|send|reserve|order|cancel|set|get|have|transfer|submit|apply|change|make|email|process|start|try|search|refund|find|offer|suggest|reschedule|issue|open|file|replace)",
      "would you (like|be (interested|willing|open)|consider) (to|in)? (try|schedule|proceed|reschedule|wait|book|rebook|cancel|change|switch|exchange|return|upgrade|move|choose|apply|trying|receiving|booking|speak|pay|add|use|pick) *1",
      "would you like (a|an|the|another|some) *3 (refund|replacement|callback|exchange|credit|voucher|upgrade|different|instead|or)",
      "(how|what) about (if|we|i|a|an|the|@weekday|tomorrow|#|another|trying|instead|later|next) *2 (instead|%)|(we|you) could (also|maybe|look|see|do|offer|always|have)",
      "(i|we) (would)? (suggest|recommend|advise|propose) (_)|you (may|might) (want|consider) (to)?|^ try (another|a different)|have you (considered|tried|thought)|my (suggestion|recommendation|advice)",
      "if you (like|prefer|want|would like) *3 (i|we) (can|could|will) *1|try (turning|restarting|resetting|unplugging|rebooting|clearing|logging)",
      "(have|got|is) (an|a|some)? *1 (opening|slot|appointment|availability) (at|on|for|tomorrow|available)|(next|earliest|first) available|(is|are) available (at|on|for|from|tomorrow|today|%)|would (_) *3 (work|suit|be okay|be better) *1|^ maybe *5 [?]|best course of action|(move|fit|squeeze) you (to|in)|waive (the|that|this)",
    ],
    unless: [
      "(i|we) (can|could|would|will|am able to|are able to) *1 (help|assist|see|understand|hear|imagine|confirm|check|look|not|verify|ask|speak|wait|hold|feel|put you (through|on *2 hold)|pull|take your|get your|have your)", // no way to resolve
      "(can|could|may) (i|we) (have|get|take|ask|know|confirm|put you|place you|find|change) (your|the|some|a (name|number)|who|what|you on)|(what|how|when|where|which) (option|can|could|may|would|do|shall|should)", // asks for a fact
      "would you (like|want|prefer) to (know|ask|say|talk|share|continue|name|hear|invite|add (anything|something))|what would you", // another question
      "(you|we) (can|could|may|will) (see|hear|tell|expect|be|not|hang|count|trust|call me)|(if|unless|until|so|before|when|that) (you|we|i) (can|could|may)", // no way, a condition
      "(is|are|no|not) (no|not) *3 available|(i|we) can do for|(no|not|without|any) *1 (other|available|more)? (options|option|alternatives|availability|openings|flights)|not available|either way", // there is none
    ],
  },
]

/** Classes of the family. */
export const agentAskClasses: Readonly<Record<string, string>> = {
  detail:
    "name|number|numbers|address|email|email address|phone|phone number|date of birth|birth date|birthday|dob|birth|postcode|zip|zip code|account|reference|id|user id|pin|password|code|city|state|country|age|date|time|day|mobile|surname|last name|first name|initials|location|company|street|maiden name|social|plate|registration|model|username|details|expiry date|expiration date|spelling|destination|extension|budget|preference|airline|room|type|size|color|brand|month|year|option|one|department|branch|area",
  offered:
    "offer|arrange|issue|provide|send|refund|waive|book|schedule|rebook|replace|give|apply|have|get|credit|reset|reschedule|order|extend|cancel|change|move|put|process|remove|reverse|upgrade|add|submit|file|open|transfer|switch|resend|exchange|adjust|reduce|set up|place|ship|repair|fix|do|make|block|freeze|split|escalate|try|dispute",
}
