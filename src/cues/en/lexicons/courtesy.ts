import type { CueRule } from "../../pack.js"

/** Thanks, yes and no, what was not understood, and the end. */
export const courtesy: readonly CueRule[] = [
  {
    id: "gratitude.thanks",
    kind: "gratitude",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "(thank|thanking) (u|ya)|thanks|ta|cheers|gracias|shukriya|dhanyavad|danke|my gratitude",
      "appreciate (it|that|this|you|your *1|the|all|everything|how|what|%)|appreciated|appeciate it|(grateful|thankful|obliged)",
      "you (are|have been|were) (a|an|the)? *1 (helpful|kind|big help|lifesaver|life saver|star|legend|angel|godsend|wonderful|amazing|brilliant|awesome|lovely|best|great|champion|gem|sweetheart|help|patient)",
      "(that|this|it) (is|was|has been) (a|of)? *1 (helpful|(great|big|huge|massive|real|amazing) help)|(kind|good|nice|sweet) of you",
      "god bless|bless you|(made|make) my day|saved my (life|day)|owe you one|(great|excellent|fantastic|amazing) (service|job|work) %|good on (you|ya)|efforts *3 unnoticed",
      "helped (me)? (a lot|so much|out|tremendously)",
    ],
    unless: [
      "no (thanks|thank you|ta)|grateful if|kind of you know|thanks but no|no (i am|that is|we are) (fine|good|okay) thank+", // a refusal
      "cheers (was|is on|bar)|(three|the) cheers|grateful dead|ta da|(any|never *3) thanks|thanks a (lot|bunch) (that|another|now|for (nothing|making me|wrecking|letting|leaving|breaking|costing|messing|spoiling))", // sarcasm, names
      "(thanks|thank you) *2 for (nothing|wrecking|wasting|ruining|hanging up|ignoring|not|losing|no help|the runaround|making *3 worse)|(thanks|thank you) to (you|your|this)", // sarcasm, blame
      "thank (god|goodness|heaven|heavens|fuck|christ)|thanks (is|are|giving)|thank you (page|card|note|gift)|(say|put|saying) thank you", // relief, another sense
      "(would|will|be|do|did|does) (be|not|much|greatly)? *1 (appreciate|appreciated) (it if|if|your (tone|attitude|help in)|a|the)|(would|will) (be|greatly be)? appreciated|thanks in advance", // a request, a complaint
      "not (been)? *1 (helpful|appreciate|appreciated|grateful|kind|thankful|a help)|(are|is) (you|it) *1 (kind|helpful|great)", // denied, asked
      "(great|good|excellent) (service|job|work) (but|until|last|for)|cheers to", // another sense
    ],
  },
  {
    // For their own words or tone, or for trouble that they made: the abuse ladder begins anew after it.
    id: "apology.own",
    kind: "apology",
    confidence: 0.88,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(sorry|apologize|apologies|forgive me|pardon me|excuse me|regret) *1 (for|about|that|if|because)? (i|my|me)? *2 (shouting|yelling|screaming|swearing|cursing|language|tone|being *2 (rude|short|angry|nasty|mean|harsh|sharp|cross|abrupt|impatient|difficult|horrible|unpleasant|aggressive|a pain|an ass|a jerk|like that|upset|grumpy)|snapping|losing (it|my *1)|getting *1 (angry|upset|worked up|heated|annoyed|carried away)|what i *1 (said|called)|temper|outburst|attitude|rudeness|behavior|manners|taking (it|that|this) out|calling you *2|saying (that|those|it)|going off|venting|ranting|insulted|offended|upset you|hurt your|shouted|snapped|yelled|swore|was *1 (rude|short|harsh|nasty|sharp|out of line|mean|angry|abrupt)|am *1 (rude|short|angry|upset|worked up|snappy)|lost (it|my *1)|lashed out|went off|bit your head|sounded|came across)",
      "should not have *1 (said|called|shouted|yelled|sworn|spoken|talked|snapped|lost|taken|been (so|rude|short|harsh)|gone off|raised)|not mean to *1 (shout|yell|snap|be (rude|short|nasty|mean|harsh)|swear|offend|insult|take it out|upset you|sound *1 (rude|harsh|angry)|have a go|lose *2|raise my|call you)|not mean (that|it|what i said) *1 (i|%)",
      "(that|it|i) was *1 (rude|uncalled for|out of line|unfair|wrong|harsh|out of order) (of me|to you|to (say|call|shout|talk|speak) *2)|^ *1 i was out of (line|order)|i take (it|that) back|(excuse|pardon) my (french|language)",
      "(my|sincere|sincerest|deepest|humble) apologies *1|i *1 (do|must|want to|would like to|need to|have to)? *1 apologize (%|to you|for (that|my|the (way|trouble))|i)|owe you (an|a *1) apology|please (forgive|excuse) me (%|i|for)",
    ],
    unless: [
      "(you (should|owe|must|need|have|are|better|never|did)|they|he|she|company|someone|somebody|nobody|manager|driver|agent|need|needs|want|wants|expect|deserve|deserves|demand|demanding|waiting for|get|got) *3 (apologize|apology|apologies|apologized)|apologize to (me|us|my|him|her)", // an apology that is asked for
      "sorry (not sorry|excuse|state)|not *1 (sorry|apologize|apologizing)|your apologies|(accept|no) apologies", // none
      "(apologies|apologize|sorry) (for|about) *2 (delay|confusion|noise|background|accent|late|connection|line|wrong number|wait|loss|dog|kids)|sorry (you|to|but|what|can|could|did|i (have|need|missed|can|could|do))", // another matter
    ],
  },
  { id: "mark.notYourFault", kind: "~notYourFault", say: ["not (you|your (fault|doing|problem))|not blaming you"] },
  {
    id: "apology.spared",
    kind: "apology",
    confidence: 0.8,
    needs: ["~notYourFault"],
    say: ["sorry|apologize|apologies"],
    unless: ["not sorry|sorry (but|what|you|to hear)|(an|the|my) apology"], // none, or another sense
  },
  {
    // "Sorry." alone means more behind a boundary.
    id: "apology.bare",
    kind: "apology",
    confidence: 0.75,
    after: ["boundary"],
    needsPrevious: true,
    say: [
      "^^ *2 (sorry|i am sorry|apologies|i apologize|my bad|fair enough sorry) *2 $$|^ (okay|alright|fine|yes) *1 (sorry|i am sorry)",
    ],
    unless: ["not sorry|sorry (what|but|for yourself)|(say|you) *2 sorry"], // none
  },
  {
    id: "confirmation.yes",
    kind: "confirmation",
    confidence: 0.8,
    after: [
      "~asks",
      "question.closed",
      "readBack",
      "understandingCheck",
      "options",
      "promise",
      "summary",
      "holdRequest",
      "transferNotice",
    ],
    notAfter: ["anythingElse", "~wantsFact"],
    guard: ["negated"],
    say: [
      "^ (correct|exactly|yep) $",
      "^^ please and thank you",
      "^^ (oh|well|okay|alright|ah|great|so|sure|perfect|excellent|thanks|thank you)? (yes|uhhuh)",
      "^^ (oh|well|okay|alright|ah|great|so|sure|perfect|excellent|thanks|thank you|hi)? (correct|exactly|precisely|absolutely|definitely|certainly|affirmative|indeed|agreed|of course|sure|sure thing|by all means|for sure|spot on|you bet|haan|theek hai|awesome|deal) (%|please|it|that|i|you|we|go|my|for|the|they|there|book|proceed|as|any|do|confirm|he|she|all|both)",
      "^^ (oh|well)? (okay|fine|perfect|great|alright|right|please|done|ready|good|true|why not|lovely|excellent) $$",
      "^ (that is|that all is|it is|everything is|you are|that was|all) (all)? (right|correct|fine|it exactly|perfect|accurate|okay|good|great|me|the one) (%|with|by)",
      "^ (sounds|that sounds|looks|that looks) (good|great|fine|perfect|right|okay|lovely|like *2|correct|awesome|wonderful|fantastic)",
      "^ (please)? (go ahead|go for it|go on|proceed|do it|do that|do so|please do|book it|carry on|confirm (it|the|my))",
      "(please|you can) (go ahead|proceed) (with|please|%)|i (confirm|agree|accept)|(would|want) like to (proceed|go ahead|confirm)",
      "that (will|would|should)? (works|work|be (great|good|fine|perfect|lovely|okay|awesome|wonderful|ideal|nice|helpful)|do|suits (me)?)|(works|suits|fine|good|okay) (for|with|by) me",
      "^^ *2 (@weekday|#|#th|that time) (works|suits|is (good|fine|great|perfect))|^^ i would like that %",
      "^^ *1 (you have got it|you got it|too right|let us (do|go with|go for) (that|it|this|the *2))",
      "^^ (i am|i do|i did|i would|i have|it is|they are|it does|it did|i think so|i believe so|i guess so|it surely is) (yes)? %",
    ],
    unless: [
      "(i am|we are) (sorry|afraid)", // regret
      "^^ (yes|okay|right|sure|well|fine|alright) (but (i|no|not|that|what|it|you|how)|no|not|however|hi|hello)|(definitely|absolutely|certainly|of course|sure) not", // an objection, a greeting
      "please do not", // a refusal
      "(is|are|was) (that|it|you|this|they) *1 (right|correct|true|okay|sure|fine|good)|not (right|correct|true|okay|fine|good|sure)", // asked, denied
      "^^ (sure|of course|absolutely|okay|yes) (it is|my name is|i am) (_) (_)? $", // an answer that begins so
      "(works|work) for (a|the|my|your)", // a trade
    ],
  },
  {
    id: "confirmation.it",
    kind: "confirmation",
    confidence: 0.8,
    after: ["readBack", "understandingCheck", "summary"],
    needsPrevious: true,
    notAfter: ["anythingElse"],
    say: ["^ (exactly)? (that is|that was|this is) it (%|exactly)"],
  },
  {
    id: "correction.wrong",
    kind: "correction",
    confidence: 0.82,
    guard: ["reported", "supposed"],
    say: [
      "(that is|it is|this is|you are|that was|those are|that) not *1 (right|correct|accurate|it|what i *1|my (name|address|number|account|order|issue|question|email|card|date)|the (one|right|case|name|date|address)|true|how (you|i|it|my)|me|mine)",
      "^ (that is|it is|you are|this is|that was|you have|you got) (all)? (wrong|incorrect|mistaken|my old *2|the wrong *1)",
      "you (have|got|put|heard|wrote|spelled|booked|typed|entered|mixed|confused|missed) *3 (wrong|incorrect|incorrectly|backwards|the point)|you *1 (mixed|messed) (it|that|this|them|me|my *1)? up|you (have)? (misheard|misunderstood|misread|mistook)",
      "^ (wrong|incorrect) (name|number|address|date|account|order|person|spelling|email|day|time|one|city|flight|card)",
      "^ no *1 (it is|i (said|meant|wanted|asked|live|told|am (not|at|in)|spell)|that is (not|wrong|incorrect|the|my)|my|not|the|wrong|you|for|on|at|in|a|an|only|#|make (it|that)|those|these|from|to|@weekday|he|she|this is|there (is|are)|actually|it was) *1",
      "i (meant|mean) (the|my|a|to|#|for|in|not|@weekday|tomorrow|next|this)|i (said|asked for|wanted|ordered|asked) *4 not *2",
      "i (did|do|have|was|never|would) (not)? (say|said|ask for|asked for|ask|mean|order|request|asking) *1 (that|it|this|for that|the|cancel|a|#)",
      "^ (actually|sorry|wait|oh|correction|i mean|no) (it is|it should be|make (it|that)|i (meant|mean)|not|let me correct|change (it|that)|should be)|^ (actually|correction|make that) (my (name|number|address|email|date|account)|that is|#|@weekday|i said|the (name|number|address|date|time|email|flight|id))|(@weekday|#) *2 actually %|scratch that|let me correct (that|myself)",
      "(name|number|address|date|id|spelling) *1 (should|needs to|is supposed to) be *2|(spelled|spell|spelt|with|is) *3 with (an|one|two|no)? (double)? (@letter|ph|ck|ie|ei) *1|(a|an|is) (_) (for|as in) (_) not|with (a|an|two|one) (@letter|# (and|not)) *1",
      "not (the|for|on|at)? (#|@weekday) *1 (it is|i (said|want|meant)|%|@weekday|#)|is not (_) it is (_)|^ (_) not (_) $",
      "(there is|was|been) *1 (misunderstanding|mix up|confusion)|not quite %|(other|different) (one|way) (is|round)|you (did|do|are) not (understand|get|listen|answer|hear|listening|understanding) (me|it|to|my|what|%)",
    ],
    unless: [
      "^ no (thanks|thank|i (am (good|fine|okay|done|sure)|do|think|can|did|would|will|just|am|have)|that is (all|it|fine|okay|everything|great|good)|not (really|that|at|yet|today|now|for|from)|problem|worries|need|it is (fine|okay|alright|not)|you (have|can|do|too)|one|longer|more|idea|nothing|we|my (_) (is|was|has|does|can) not)", // a plain no
      "^ (oh|hell) no|no (way|not right now|i wanted to)|not even (#|@weekday)|(do|does|did|will|would|can|could|please|maybe|probably|just|why|sorry|guess|hope) not (_) $|(that is|that|it|it is) not (nice|fair|good|bad|fun|cool|helpful|funny|cheap|easy)|(not|no) (a)? (rush|hurry|fan)", // no correction of anything
      "(something|what|anything|whats|went|gone) (is)? wrong|(bill|charge|amount|price|balance|statement|item|size|app|screen|website) *2 (is|was|are) *1 (wrong|incorrect|not)|(delivered|sent|shipped|charged|received|paid|went) *4 wrong|wrong charge", // the problem itself
      "not (a)? (problem|issue|good enough|fair|acceptable|sure|working|urgent|really|yet|necessary|now|today|bad|happy|available|at all)|not *1 (know|think|remember|want|understand|have|need|mind)|why not|is not it|if not|or not", // a judgment, doubt
      "(mean|meant) to (call|ask|be|bother|say sorry)|i mean it|(order|parcel|delivery|flight|bus|refund|it) should be (here|delivered|there|on)", // another sense
      "^^ (yes|and|it is)? with (a|an|two|one) (@letter|#) *1", // an answer
    ],
  },
  {
    id: "correction.instead",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack", "understandingCheck"],
    needsPrevious: true,
    say: [
      "^ no *1 i (need|want|wanted|would like) *1",
      "^ actually *1 (my|the|i (need|want|think)) *1",
      "^^ with (a|an|two|one) (@letter|#) *1",
    ],
  },
  {
    id: "correction.not",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack", "understandingCheck"],
    needsPrevious: true,
    say: ["^^ not (_) (_)? $$", "^ (_) not (_) $"],
  },
  {
    id: "notUnderstood.again",
    kind: "notUnderstood",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "(can|could|would|please|mind|need|want) *3 (repeat|repeating|rephrase|restate|repeated|clarify) *1 (that|it|this|the (question|number|last|name|address|part|options)|what you|yourself|over|again|%)",
      "(say|repeat|read|explain|tell) (that|it|this|me|the *2) *2 (again|once more|one more time|slower|slowly|louder|back)",
      "(pardon|come again|say again|huh|eh) (me|please|%)",
      "^ sorry [?]|^^ (sorry|excuse me|who|oh sorry|i am sorry)? (what was that|what is that|what was (the|your|that) *2 again|what) (again|you just said)? $$",
      "(what|who|which) (was|is) (that|the *1|your *1) (again|you (just)? said)|what did you (just)? (say|ask|call it)|(sorry|excuse me|hold on) what (was|did|is) (that|you)",
      "not (catch|hear|make out|follow|following|comprehend|get (the last|that|you|it %|what you)|understand (you|that|what (you|that)|%|the question|this|it)|understood)",
      "(missed|lost) (that|you|what you|your (name|last)|the (last|first) *1 (part|bit|name|number)) *1|you lost me|not (sure|clear) what you (mean|are asking|want|are saying)|not with you",
      "(am|bit|little|got|totally) (confused (%|now|by what|here|what)|lost (now|by what))|(what|how) (do|did|does) (you|that|it|this) mean *1|what are you (talking about|saying|asking)",
      "(breaking|cutting|fading|dropping) (up|out|in and out|off) *1|(line|connection|signal|reception|audio|call) *1 (is|was|seems) (a bit)? (bad|terrible|poor|crackly|fuzzy|choppy|muffled|faint|noisy|not clear|awful|breaking)",
      "(speak|talk|talking|speaking|go|going) (up|slower|slowly|louder|more (slowly|clearly)|a (bit|little) (slower|louder|more|up)|slow|fast|quickly|quietly|clearly)|slow down",
      "(can|could) (barely|hardly) hear|you (still)? there [?]|trouble (hearing|understanding|following)|hard time (hearing|understanding)|can you hear me|what does (the *2) mean|(makes|made|make) no sense to me",
    ],
    unless: [
      "not (understand|see|get|follow) *1 (why|how (you|it|i|my)|the (reason|charge|fee|bill|point|email|refund|code))|not (get|hear|receive|catch) (it|that|the|my|a|an|anything|my)? *1 (email|text|message|code|delivery|refund|order|back|bus|train|flight|parcel|noise|yet)", // the problem itself
      "lost (my|the|it|in|on)|missed (my|the|a) *1|(bluetooth|internet|wifi|broadband|tv) (line|connection|signal|reception)|hear the (noise|music)|hearing aid", // the problem itself
      "(explain|clarify|read|go through|repeat) (the|my|how|why) (charge|charges|fee|fees|bill|policy|balance|order|process|options to|plan|prescription|booking)|speak (to|with|soon|about)|talk (to|with|about)", // an ordinary question
      "what (do|did) you mean (by|it is|you can not|no|i can not)|excuse me (i|can|could|do|is|where)|what does (it|that|this) *1 (cost|include|cover)", // a protest, another question
    ],
  },
  {
    id: "endSignal.bye",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "(bye|goodbye|cheerio|ta ra|tara|ta ta|ciao|adios|au revoir|fairwell|farewell|ttyl|hooroo|alvida) *1",
      "^ (see (you|ya) (%|later|soon|around|tomorrow|in a)|(talk|speak) (to you)? (later|soon|then)|catch you later|take care|good night|have (a|an) *2 (one|day|night|evening|afternoon|weekend|week|time|morning|rest of *2))",
      "(have|enjoy) (a|your|the rest of your) *2 (day|one|evening|afternoon|night|weekend)",
      "(that|this) (is|will be|should be|would be|will|should|would|about)? (all|everything|do it|covers it|about it|all good|do) (%|for|i (need|needed|have|wanted|want) *4 %|from (me|my *1)|today|now)|leave it there|must get on",
      "^ (no)? (nothing|not a thing) (else|more|further|at the moment|for now|today)|(no|nothing) (other|more|further|else) *1 (questions|thing|help|%)",
      "(i am|we are|that is me|i should be) (all)? (good|done|set|finished|sorted|good to go) (%|now|for now|here)",
      "@iw (have got to|have to|had better|need to|got to|must|better|should|will|would better|am going to|have) (get going|go (%|now)|run (%|now)|get off (%|now|the phone)|be going|head (out|off)|get back to work|dash|shoot|hang up|leave (you|it) *1)|let you (go|get)",
      "(end|finish|close|terminate) (the|this|our) (call|conversation|chat)|this call is over|(i am|we are) (hanging up|done talking|off (now|%)|outtie)",
      "^ no (thanks|thank you) (that is|i am|that will|you have|have|so much|very much) *1|(think|guess|believe) (that is|that will be|we are) (all|it|everything|done)",
      "(nice|good|great|lovely|pleasure|glad *2) (talking|speaking|chatting|to talk|to speak|to chat) (to)? *1|^^ (you too|same to you|likewise) *2 $$|thanks for talking",
      "(call|ring|come|get) back (later|tomorrow|another time) (%|when)|@iw will (try again|get back to you|think about it|call back|be in touch|come back|reach out) *3|and get back to you|(thank you|thanks) for your time|someone *1 at (the|my) door",
    ],
    unless: [
      "there is nothing else|(is|was|will) (that|this|it) (be)? (all|it|everything)|(not|never|do not want to) *1 (hang up|end|go)|that is not (all|it)", // asked, denied
      "(if|before|when|until|after) *3 (bye|goodbye|hang up|go|that is all)|(good)? bye (email|laws)|goodbye (to|email|address)|say (good)? bye to", // not yet, another sense
      "(that|this) (is|was) (all|it|everything) (wrong|very|well|good|great|about|that|so|because|is|over)|that is it (that|is|was|the|with|not)|yes that is it", // another sense
      "(can|could|will|would|to|please|someone|let) *1 (call|ring) (me|us)? back|see (you|ya) (have|are|on|had)", // a callback, another sense
      "(go|run|leave|head|get off) (to|and (get|see|pay|buy|pick)|for|on|through|online|from|a|at|my (bus|train))|go now to", // a plan
      "(am|are) (good|fine|done|sorted|okay) (with|on|and (you|how))|(have|had|having) (a|an) *2 (day|week|night|one) (so|until|because|at|with)", // assent, small talk
      "take care (of|with)|(goodbye|bye) (present|gift|card|party|law|laws)|the bye", // another sense
      "no more (than|options|flights|seats|money|time)|no other (option|options|way|flights)", // another sense
    ],
  },
  {
    // Behind a read-back the same words say that it is right.
    id: "endSignal.it",
    kind: "endSignal",
    confidence: 0.85,
    notAfter: ["readBack", "understandingCheck", "summary"],
    guard: ["reported", "supposed"],
    say: [
      "(that|this) (is|will be|should be|would be|about)? it (%|for|i (need|needed|have|wanted|want)|from me|today|now)",
    ],
    unless: [
      "(is|was|will) (that|this) (be)? it|that is not it|(that|this) (is|was) it (that|is|was|the|with|not)|yes that is it", // asked, denied, another sense
      "(that|this) is it [?]", // surprise
    ],
  },
  {
    id: "endSignal.no",
    kind: "endSignal",
    confidence: 0.8,
    after: ["anythingElse", "closing"],
    needsPrevious: true,
    say: [
      "^^ (oh|well|okay|i think|ah)? (no|nothing|none|not really|not today|not right now|not at the moment|i (think|believe) not|i do not (think|believe) so|i am good|i am fine|we are good|all good|all set|not for now|that is okay|that is fine|that is great) *3",
      "^^ (okay|alright|great|thanks|thank you|cheers|perfect|you too|lovely|excellent|cool|good|appreciate it|awesome|sounds good) (%|so much|very much|again|a lot|for *4) *1 $$",
    ],
    unless: [
      "nothing (works|work|is|helps|happens)|no more (hot|water)", // the problem
      "no (problem|worries)|(actually|one more|can you|could you|i (need|want|would like|have)|what|how|another|there is|wait|but|also)", // there is more
    ],
  },
]
