import type { CueRule } from "../../pack.js"

/** Thanks, yes and no, what was not understood, and the end. */
export const courtesy: readonly CueRule[] = [
  {
    id: "gratitude.thanks",
    kind: "gratitude",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "(thank|thanking) (u|ya)|cheers|danke|dhanyavad|gracias|my gratitude|shukriya|ta|thanks",
      "(grateful|obliged|thankful)|appeciate it|appreciate (%|all|everything|how|it|that|the|this|what|you|your *1)|appreciated",
      "you (are|have been|were) (a|an|the)? *1 (amazing|angel|awesome|best|big help|brilliant|champion|gem|godsend|great|help|helpful|kind|legend|life saver|lifesaver|lovely|patient|star|sweetheart|wonderful)",
      "(good|kind|nice|sweet) of you|(it|that|this) (has been|is|was) (a|of)? *1 ((amazing|big|great|huge|massive|real) help|helpful)",
      "(amazing|excellent|fantastic|great) (job|service|work) %|(made|make) my day|bless you|efforts *3 unnoticed|god bless|good on (ya|you)|owe you one|saved my (day|life)",
      "helped (me)? (a lot|out|so much|tremendously)",
    ],
    unless: [
      "no (ta|thank you|thanks)|grateful if|kind of you know|thanks but no|no (i am|that is|we are) (fine|good|okay) thank+", // a refusal
      "cheers (bar|is on|was)|(the|three) cheers|grateful dead|ta da|(any|never *3) thanks|thanks a (bunch|lot) (another|for (breaking|costing|leaving|letting|making me|messing|nothing|spoiling|wrecking)|now|that)", // sarcasm, names
      "(thank you|thanks) *2 for (hanging up|ignoring|losing|making *3 worse|no help|not|nothing|ruining|the runaround|wasting|wrecking)|(thank you|thanks) to (this|you|your)", // sarcasm, blame
      "thank (christ|fuck|god|goodness|heaven|heavens)|thanks (are|giving|is)|thank you (card|gift|note|page)|(put|say|saying) thank you", // relief, another sense
      "(be|did|do|does|will|would) (be|greatly|much|not)? *1 (appreciate|appreciated) (a|if|it if|the|your (attitude|help in|tone))|(will|would) (be|greatly be)? appreciated|thanks in advance", // a request, a complaint
      "not (been)? *1 (a help|appreciate|appreciated|grateful|helpful|kind|thankful)|(are|is) (it|you) *1 (great|helpful|kind)", // denied, asked
      "(excellent|good|great) (job|service|work) (but|for|last|until)|cheers to", // another sense
    ],
  },
  {
    // For their own words or tone, or for trouble that they made: the abuse ladder begins anew after it.
    id: "apology.own",
    kind: "apology",
    confidence: 0.88,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(apologies|apologize|excuse me|forgive me|pardon me|regret|sorry) *1 (about|because|for|if|that)? (i|me|my)? *2 (am *1 (angry|rude|short|snappy|upset|worked up)|attitude|behavior|being *2 (a jerk|a pain|abrupt|aggressive|an ass|angry|cross|difficult|grumpy|harsh|horrible|impatient|like that|mean|nasty|rude|sharp|short|unpleasant|upset)|bit your head|calling you *2|came across|cursing|getting *1 (angry|annoyed|carried away|heated|upset|worked up)|going off|hurt your|insulted|language|lashed out|losing (it|my *1)|lost (it|my *1)|manners|offended|outburst|ranting|rudeness|saying (it|that|those)|screaming|shouted|shouting|snapped|snapping|sounded|swearing|swore|taking (it|that|this) out|temper|tone|upset you|venting|was *1 (abrupt|angry|harsh|mean|nasty|out of line|rude|sharp|short)|went off|what i *1 (called|said)|yelled|yelling)",
      "not mean (it|that|what i said) *1 (%|i)|not mean to *1 (be (harsh|mean|nasty|rude|short)|call you|have a go|insult|lose *2|offend|raise my|shout|snap|sound *1 (angry|harsh|rude)|swear|take it out|upset you|yell)|should not have *1 (been (harsh|rude|short|so)|called|gone off|lost|raised|said|shouted|snapped|spoken|sworn|taken|talked|yelled)",
      "(excuse|pardon) my (french|language)|(i|it|that) was *1 (harsh|out of line|out of order|rude|uncalled for|unfair|wrong) (of me|to (call|say|shout|speak|talk) *2|to you)|^ *1 i was out of (line|order)|i take (it|that) back",
      "(deepest|humble|my|sincere|sincerest) apologies *1|i *1 (do|have to|must|need to|want to|would like to)? *1 apologize (%|for (my|that|the (trouble|way))|i|to you)|owe you (a *1|an) apology|please (excuse|forgive) me (%|for|i)",
    ],
    unless: [
      "(agent|company|demand|demanding|deserve|deserves|driver|expect|get|got|he|manager|need|needs|nobody|she|somebody|someone|they|waiting for|want|wants|you (are|better|did|have|must|need|never|owe|should)) *3 (apologies|apologize|apologized|apology)|apologize to (her|him|me|my|us)", // an apology that is asked for
      "sorry (excuse|not sorry|state)|not *1 (apologize|apologizing|sorry)|your apologies|(accept|no) apologies", // none
      "(apologies|apologize|sorry) (about|for) *2 (accent|background|confusion|connection|delay|dog|kids|late|line|loss|noise|wait|wrong number)|sorry (but|can|could|did|i (can|could|do|have|missed|need)|to|what|you)", // another matter
    ],
  },
  { id: "mark.notYourFault", kind: "~notYourFault", say: ["not (you|your (doing|fault|problem))|not blaming you"] },
  {
    id: "apology.spared",
    kind: "apology",
    confidence: 0.8,
    needs: ["~notYourFault"],
    say: ["apologies|apologize|sorry"],
    unless: ["(an|my|the) apology|not sorry|sorry (but|to hear|what|you)"], // none, or another sense
  },
  {
    // "Sorry." alone means more behind a boundary.
    id: "apology.bare",
    kind: "apology",
    confidence: 0.75,
    after: ["boundary"],
    needsPrevious: true,
    say: [
      "^ (alright|fine|okay|yes) *1 (i am sorry|sorry)|^^ *2 (apologies|fair enough sorry|i am sorry|i apologize|my bad|sorry) *2 $$",
    ],
    unless: ["(say|you) *2 sorry|not sorry|sorry (but|for yourself|what)"], // none
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
      "^^ (ah|alright|excellent|great|oh|okay|perfect|so|sure|thank you|thanks|well)? (uhhuh|yes)",
      "^^ (ah|alright|excellent|great|hi|oh|okay|perfect|so|sure|thank you|thanks|well)? (absolutely|affirmative|agreed|awesome|by all means|certainly|correct|deal|definitely|exactly|for sure|haan|indeed|of course|precisely|spot on|sure|sure thing|theek hai|you bet) (%|all|any|as|book|both|confirm|do|for|go|he|i|it|my|please|proceed|she|that|the|there|they|we|you)",
      "^^ (oh|well)? (alright|done|excellent|fine|good|great|lovely|okay|perfect|please|ready|right|true|why not) $$",
      "^ (all|everything is|it is|that all is|that is|that was|you are) (all)? (accurate|correct|fine|good|great|it exactly|me|okay|perfect|right|the one) (%|by|with)",
      "^ (looks|sounds|that looks|that sounds) (awesome|correct|fantastic|fine|good|great|like *2|lovely|okay|perfect|right|wonderful)",
      "^ (please)? (book it|carry on|confirm (it|my|the)|do it|do so|do that|go ahead|go for it|go on|please do|proceed)",
      "(please|you can) (go ahead|proceed) (%|please|with)|(want|would) like to (confirm|go ahead|proceed)|i (accept|agree|confirm)",
      "(fine|good|okay|suits|works) (by|for|with) me|that (should|will|would)? (be (awesome|fine|good|great|helpful|ideal|lovely|nice|okay|perfect|wonderful)|do|suits (me)?|work|works)",
      "^^ *2 (#|#th|@weekday|that time) (is (fine|good|great|perfect)|suits|works)|^^ i would like that %",
      "^^ *1 (let us (do|go for|go with) (it|that|the *2|this)|too right|you got it|you have got it)",
      "^^ (i am|i believe so|i did|i do|i guess so|i have|i think so|i would|it did|it does|it is|it surely is|they are) (yes)? %",
    ],
    unless: [
      "(i am|we are) (afraid|sorry)", // regret
      "^^ (alright|fine|okay|right|sure|well|yes) (but (how|i|it|no|not|that|what|you)|hello|hi|however|no|not)|(absolutely|certainly|definitely|of course|sure) not", // an objection, a greeting
      "please do not", // a refusal
      "(are|is|was) (it|that|they|this|you) *1 (correct|fine|good|okay|right|sure|true)|not (correct|fine|good|okay|right|sure|true)", // asked, denied
      "^^ (absolutely|of course|okay|sure|yes) (i am|it is|my name is) (_) (_)? $", // an answer that begins so
      "(work|works) for (a|my|the|your)", // a trade
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
      "(it is|that|that is|that was|this is|those are|you are) not *1 (accurate|correct|how (i|it|my|you)|it|me|mine|my (account|address|card|date|email|issue|name|number|order|question)|right|the (address|case|date|name|one|right)|true|what i *1)",
      "^ (it is|that is|that was|this is|you are|you got|you have) (all)? (incorrect|mistaken|my old *2|the wrong *1|wrong)",
      "you (booked|confused|entered|got|have|heard|missed|mixed|put|spelled|typed|wrote) *3 (backwards|incorrect|incorrectly|the point|wrong)|you (have)? (misheard|misread|mistook|misunderstood)|you *1 (messed|mixed) (it|me|my *1|that|them|this)? up",
      "^ (incorrect|wrong) (account|address|card|city|date|day|email|flight|name|number|one|order|person|spelling|time)",
      "^ no *1 (#|@weekday|a|actually|an|at|for|from|he|i (am (at|in|not)|asked|live|meant|said|spell|told|wanted)|in|it is|it was|make (it|that)|my|not|on|only|she|that is (incorrect|my|not|the|wrong)|the|there (are|is)|these|this is|those|to|wrong|you) *1",
      "i (asked|asked for|ordered|said|wanted) *4 not *2|i (mean|meant) (#|@weekday|a|for|in|my|next|not|the|this|to|tomorrow)",
      "i (did|do|have|never|was|would) (not)? (ask|ask for|asked for|asking|mean|order|request|said|say) *1 (#|a|cancel|for that|it|that|the|this)",
      "(#|@weekday) *2 actually %|^ (actually|correction|i mean|no|oh|sorry|wait) (change (it|that)|i (mean|meant)|it is|it should be|let me correct|make (it|that)|not|should be)|^ (actually|correction|make that) (#|@weekday|i said|my (account|address|date|email|name|number)|that is|the (address|date|email|flight|id|name|number|time))|let me correct (myself|that)|scratch that",
      "(address|date|id|name|number|spelling) *1 (is supposed to|needs to|should) be *2|(a|an|is) (_) (as in|for) (_) not|(is|spell|spelled|spelt|with) *3 with (an|no|one|two)? (double)? (@letter|ck|ei|ie|ph) *1|with (a|an|one|two) (# (and|not)|@letter) *1",
      "^ (_) not (_) $|is not (_) it is (_)|not (at|for|on|the)? (#|@weekday) *1 (#|%|@weekday|i (meant|said|want)|it is)",
      "(been|there is|was) *1 (confusion|misunderstanding|mix up)|(different|other) (one|way) (is|round)|not quite %|you (are|did|do) not (answer|get|hear|listen|listening|understand|understanding) (%|it|me|my|to|what)",
    ],
    unless: [
      "^ no (i (am|am (done|fine|good|okay|sure)|can|did|do|have|just|think|will|would)|idea|it is (alright|fine|not|okay)|longer|more|my (_) (can|does|has|is|was) not|need|not (at|for|from|now|really|that|today|yet)|nothing|one|problem|thank|thanks|that is (all|everything|fine|good|great|it|okay)|we|worries|you (can|do|have|too))", // a plain no
      "^ (hell|oh) no|no (i wanted to|not right now|way)|not even (#|@weekday)|(can|could|did|do|does|guess|hope|just|maybe|please|probably|sorry|why|will|would) not (_) $|(it|it is|that|that is) not (bad|cheap|cool|easy|fair|fun|funny|good|helpful|nice)|(no|not) (a)? (fan|hurry|rush)", // no correction of anything
      "(anything|gone|something|went|what|whats) (is)? wrong|(amount|app|balance|bill|charge|item|price|screen|size|statement|website) *2 (are|is|was) *1 (incorrect|not|wrong)|(charged|delivered|paid|received|sent|shipped|went) *4 wrong|wrong charge", // the problem itself
      "not (a)? (acceptable|at all|available|bad|fair|good enough|happy|issue|necessary|now|problem|really|sure|today|urgent|working|yet)|not *1 (have|know|mind|need|remember|think|understand|want)|why not|is not it|if not|or not", // a judgment, doubt
      "(mean|meant) to (ask|be|bother|call|say sorry)|i mean it|(bus|delivery|flight|it|order|parcel|refund) should be (delivered|here|on|there)", // another sense
      "^^ (and|it is|yes)? with (a|an|one|two) (#|@letter) *1", // an answer
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
      "^ actually *1 (i (need|think|want)|my|the) *1",
      "^^ with (a|an|one|two) (#|@letter) *1",
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
      "(can|could|mind|need|please|want|would) *3 (clarify|repeat|repeated|repeating|rephrase|restate) *1 (%|again|it|over|that|the (address|last|name|number|options|part|question)|this|what you|yourself)",
      "(explain|read|repeat|say|tell) (it|me|that|the *2|this) *2 (again|back|louder|once more|one more time|slower|slowly)",
      "(come again|eh|huh|pardon|say again) (%|me|please)",
      "^ sorry [?]|^^ (excuse me|i am sorry|oh sorry|sorry|who)? (what|what is that|what was (that|the|your) *2 again|what was that) (again|you just said)? $$",
      "(excuse me|hold on|sorry) what (did|is|was) (that|you)|(what|which|who) (is|was) (that|the *1|your *1) (again|you (just)? said)|what did you (just)? (ask|call it|say)",
      "not (catch|comprehend|follow|following|get (it %|that|the last|what you|you)|hear|make out|understand (%|it|that|the question|this|what (that|you)|you)|understood)",
      "(lost|missed) (that|the (first|last) *1 (bit|name|number|part)|what you|you|your (last|name)) *1|not (clear|sure) what you (are asking|are saying|mean|want)|not with you|you lost me",
      "(am|bit|got|little|totally) (confused (%|by what|here|now|what)|lost (by what|now))|(how|what) (did|do|does) (it|that|this|you) mean *1|what are you (asking|saying|talking about)",
      "(audio|call|connection|line|reception|signal) *1 (is|seems|was) (a bit)? (awful|bad|breaking|choppy|crackly|faint|fuzzy|muffled|noisy|not clear|poor|terrible)|(breaking|cutting|dropping|fading) (in and out|off|out|up) *1",
      "(go|going|speak|speaking|talk|talking) (a (bit|little) (louder|more|slower|up)|clearly|fast|louder|more (clearly|slowly)|quickly|quietly|slow|slower|slowly|up)|slow down",
      "(can|could) (barely|hardly) hear|(made|make|makes) no sense to me|can you hear me|hard time (hearing|understanding)|trouble (following|hearing|understanding)|what does (the *2) mean|you (still)? there [?]",
    ],
    unless: [
      "not (follow|get|see|understand) *1 (how (i|it|my|you)|the (bill|charge|code|email|fee|point|reason|refund)|why)|not (catch|get|hear|receive) (a|an|anything|it|my|that|the)? *1 (back|bus|code|delivery|email|flight|message|noise|order|parcel|refund|text|train|yet)", // the problem itself
      "lost (in|it|my|on|the)|missed (a|my|the) *1|(bluetooth|broadband|internet|tv|wifi) (connection|line|reception|signal)|hear the (music|noise)|hearing aid", // the problem itself
      "(clarify|explain|go through|read|repeat) (how|my|the|why) (balance|bill|booking|charge|charges|fee|fees|options to|order|plan|policy|prescription|process)|speak (about|soon|to|with)|talk (about|to|with)", // an ordinary question
      "what (did|do) you mean (by|i can not|it is|no|you can not)|excuse me (can|could|do|i|is|where)|what does (it|that|this) *1 (cost|cover|include)", // a protest, another question
    ],
  },
  {
    id: "endSignal.bye",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "(adios|alvida|au revoir|bye|cheerio|ciao|fairwell|farewell|goodbye|hooroo|ta ra|ta ta|tara|ttyl) *1",
      "^ ((speak|talk) (to you)? (later|soon|then)|catch you later|good night|have (a|an) *2 (afternoon|day|evening|morning|night|one|rest of *2|time|week|weekend)|see (ya|you) (%|around|in a|later|soon|tomorrow)|take care)",
      "(enjoy|have) (a|the rest of your|your) *2 (afternoon|day|evening|night|one|weekend)",
      "(that|this) (about|is|should|should be|will|will be|would|would be)? (about it|all|all good|covers it|do|do it|everything) (%|for|from (me|my *1)|i (have|need|needed|want|wanted) *4 %|now|today)|leave it there|must get on",
      "(no|nothing) (else|further|more|other) *1 (%|help|questions|thing)|^ (no)? (not a thing|nothing) (at the moment|else|for now|further|more|today)",
      "(i am|i should be|that is me|we are) (all)? (done|finished|good|good to go|set|sorted) (%|for now|here|now)",
      "@iw (am going to|better|got to|had better|have|have got to|have to|must|need to|should|will|would better) (be going|dash|get back to work|get going|get off (%|now|the phone)|go (%|now)|hang up|head (off|out)|leave (it|you) *1|run (%|now)|shoot)|let you (get|go)",
      "(close|end|finish|terminate) (our|the|this) (call|chat|conversation)|(i am|we are) (done talking|hanging up|off (%|now)|outtie)|this call is over",
      "(believe|guess|think) (that is|that will be|we are) (all|done|everything|it)|^ no (thank you|thanks) (have|i am|so much|that is|that will|very much|you have) *1",
      "(glad *2|good|great|lovely|nice|pleasure) (chatting|speaking|talking|to chat|to speak|to talk) (to)? *1|^^ (likewise|same to you|you too) *2 $$|thanks for talking",
      "(call|come|get|ring) back (another time|later|tomorrow) (%|when)|(thank you|thanks) for your time|@iw will (be in touch|call back|come back|get back to you|reach out|think about it|try again) *3|and get back to you|someone *1 at (my|the) door",
    ],
    unless: [
      "there is nothing else|(is|was|will) (it|that|this) (be)? (all|everything|it)|(do not want to|never|not) *1 (end|go|hang up)|that is not (all|it)", // asked, denied
      "(after|before|if|until|when) *3 (bye|go|goodbye|hang up|that is all)|(good)? bye (email|laws)|goodbye (address|email|to)|say (good)? bye to", // not yet, another sense
      "(that|this) (is|was) (all|everything|it) (about|because|good|great|is|over|so|that|very|well|wrong)|that is it (is|not|that|the|was|with)|yes that is it", // another sense
      "(can|could|let|please|someone|to|will|would) *1 (call|ring) (me|us)? back|see (ya|you) (are|had|have|on)", // a callback, another sense
      "(get off|go|head|leave|run) (a|and (buy|get|pay|pick|see)|at|for|from|my (bus|train)|on|online|through|to)|go now to", // a plan
      "(am|are) (done|fine|good|okay|sorted) (and (how|you)|on|with)|(had|have|having) (a|an) *2 (day|night|one|week) (at|because|so|until|with)", // assent, small talk
      "take care (of|with)|(bye|goodbye) (card|gift|law|laws|party|present)|the bye", // another sense
      "no more (flights|money|options|seats|than|time)|no other (flights|option|options|way)", // another sense
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
      "(that|this) (is|should be|will be|would be)? it (%|for|from me|i (have|need|needed|want|wanted)|now|today)",
    ],
    unless: [
      "(is|was|will) (that|this) (be)? it|that is not it|(that|this) (is|was) it (is|not|that|the|was|with)|yes that is it", // asked, denied, another sense
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
      "^^ (ah|i think|oh|okay|well)? (all good|all set|i (believe|think) not|i am fine|i am good|i do not (believe|think) so|no|none|not at the moment|not for now|not really|not right now|not today|nothing|that is fine|that is great|that is okay|we are good) *3",
      "^^ (alright|appreciate it|awesome|cheers|cool|excellent|good|great|lovely|okay|perfect|sounds good|thank you|thanks|you too) (%|a lot|again|for *4|so much|very much) *1 $$",
    ],
    unless: [
      "nothing (happens|helps|is|work|works)|no more (hot|water)", // the problem
      "no (problem|worries)|(actually|also|another|but|can you|could you|how|i (have|need|want|would like)|one more|there is|wait|what)", // there is more
    ],
  },
]
