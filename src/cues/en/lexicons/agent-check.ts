import type { CueRule } from "../../lexicon/pack.js"

/** What an agent says back, checks and offers. */
export const agentCheck: readonly CueRule[] = [
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
      "(alright|okay|right|so|then) ((it|that|this) is|(i|we) have|i have got|that (will|would) be) (#|#th|@weekday|a|an|at|for|it|on|spelled|the|under|you|your) *2|^ *1 (now i have|so it is) (%|this) (a|i|no|the|you|your)",
      "(alright|great|okay|so) you (have|need) (a|an|the|to|your) *1",
      "(here|these) are the *2 (changes|details|information|items) (i have|you)",
      "(got|have|i have put) (it|that|this|you|your) *3 (down|listed|noted|registered|written) (as|at|for|here|in|is|on|under)",
      "(read+|repeat+) (it|that|this|your *1) *1 back *1 (to you)?",
      "(that|the|your) (address|date|email|name|number|order|phone|postcode|surname) (is|was) *6 (correct|is that|right)",
      "^ (alright|as i understand it|got it|i (hear|see|understand)|it seems|it sounds like|my understanding is|now|okay|right|so|sounds like|then|well) *1 that? you ((can|did|do) not|are (asking|being|calling|experiencing|getting|going|having|hoping|interested|locked|looking|not|planning|saying|seeing|still|trying|unable|without)|bought|called|found|got|had|have (a|an|been|had|lost|not|received)|live|lost|mentioned|need+|never|noticed|ordered|paid|prefer|received|said|tried|want+|were|wish|would like) *1",
      "so (it|that|this|there) is _ *1|^ (#|just|only) *7 (correct|right) $$|^ so? ((can|could|may) i|(i|just) want to|i will|i would like to|if i can|let me|to) just? ((be|make) sure|be clear|clarify|confirm|double check|make certain|read|repeat|verify) (#|all|back|everything|i|is|it|that|the (address|date|details|name|number|order|spelling)|this|those|we|you|your)",
      "^ you (are (calling (about|because|regarding)|looking (for|to)|trying to)|lost|mentioned|never received|said|told me|want+|were charged|wish to|would like) *1",
      "you (are|need|want) *7 (correct|right) [?]",
      "so (a|an|he|it|no|nobody|the|there|they|you|your) *8 [?]|^ (and|so)? ((is|was) (it|that|this)|you are) *2 #|(is|was) (#|it|that) *1 still (#|at|the)|^ (and|so)? (it|that|the|this|you|your) *3 (are|is|was|were) *3 # *2 [?]",
      "(i|we) (believe|gather|hear|see|understand) *9 [?]|^ (#|@weekday|_) _? _? it is (%|i|so)|you want to *6 (correct|is that right|yes)|so _ *8 (correct|right) $",
    ],
    unless: [
      "so sorry|so (it|that|there|this) is *1 (because|done|fine|going|good|great|how|it|no|not|okay|possible|supposed|the (best|only|reason|thing)|what|when|where|why)|(all|is|on the|that|the|to|you are|your) right $$", // what follows, assent, a way
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
      "^ *1 you (mentioned|said|told me) (it|that|the|there|this|you|your)",
      "^ so? you are (saying|telling me)",
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
      "option (#|a|b) (is|would)",
      "best course of action",
      "(in the meantime|meanwhile) (i|we|you) can",
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
      "what if (i|we) _",
      "(i|we) (((am|are) able to|can|could|would be able to) *1 @offered (#|a|an|another|for|it|on|some|someone|that|the|them|this|to|you|your)|would? (advise|propose|recommend|suggest) _|have a *2 option)",
      "(want|would you like) (me|someone|us) to _",
      "(we|you) ((are welcome to|can|could|may|might) (apply|arrange|book|call|cancel|change|choose|come|contact|dispute|do (it|that|this)|download|either|enable|exchange|get|go|instead|keep|opt|pay|pick|reach|rebook|request|reschedule|reset|return|save|send|sign up|switch|try|turn (it|that)? *1 on|upgrade|use|visit|waive)|could (also|always|do|have|look|maybe|offer|see))",
      "^ maybe *5 [?]",
      "^ try (a different|another)",
      "alternatively|you have (a|the) choice|# things are possible|^ it is (up to you|your choice)|would (it|that) help if|^ what (can|does|will|would) work is",
      "have you (considered|thought|tried)",
      "if you (like|prefer|want|would like) *3 (i|we) (can|could|will) *1",
      "my (advice|recommendation|suggestion)",
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
