import type { CueRule } from "../../pack.js"

/** Thanks, yes and no, what was not understood, and the end. */
export const courtesy: readonly CueRule[] = [
  {
    id: "gratitude.thanks",
    kind: "gratitude",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "(amazing|excellent|fantastic|great) (job|service|work) %",
      "(good|kind|nice|sweet) of you",
      "(grateful|obliged|thankful)",
      "(it|that|this) (has been|is|was) (a|of)? *1 ((amazing|big|great|huge|massive|real) help|helpful)",
      "(made|make) my day",
      "(thank|thanking) (u|ya)",
      "appeciate it",
      "appreciate (%|all|everything|how|it|that|the|this|what|you|your *1)",
      "appreciated|bless you|cheers|danke|dhanyavad",
      "efforts *3 unnoticed",
      "god bless",
      "good on (ya|you)",
      "gracias",
      "helped (me)? (a lot|out|so much|tremendously)",
      "my gratitude|owe you one",
      "saved my (day|life)",
      "shukriya|ta|thanks",
      "you (are|have been|were) (a|an|the)? *1 (amazing|angel|awesome|best|big help|brilliant|champion|gem|godsend|great|help|helpful|kind|legend|life saver|lifesaver|lovely|patient|star|sweetheart|wonderful)",
    ],
    unless: [
      "grateful if|kind of you know|no (i am|that is|we are) (fine|good|okay) thank+|no (ta|thank you|thanks)|thanks but no", // a refusal
      "(any|never *3) thanks|(the|three) cheers|cheers (bar|is on|was)|grateful dead|ta da|thanks a (bunch|lot) (another|for (breaking|costing|leaving|letting|making me|messing|spoiling)|now|that)", // sarcasm, names
      "(thank you|thanks) (*2 for (hanging up|ignoring|losing|making *3 worse|no help|not|nothing|ruining|the runaround|wasting|wrecking)|to (this|you|your))", // sarcasm, blame
      "(put|say|saying) thank you|thank ((christ|fuck|god|goodness|heaven|heavens)|you (card|gift|note|page))|thanks (are|giving|is)", // relief, another sense
      "(be|did|do|does|will|would) (be|greatly|much|not)? *1 (appreciate|appreciated) (a|if|it if|the|your (attitude|help in|tone))|(will|would) (be|greatly be)? appreciated|thanks in advance", // a request, a complaint
      "(are|is) (it|you) *1 (great|helpful|kind)|not (been)? *1 (a help|appreciate|appreciated|grateful|helpful|kind|thankful)", // denied, asked
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
      "((excuse|forgive|pardon) me|apologies|apologize|regret|sorry) *1 (about|because|for|if|that)? (i|me|my)? *2 ((going|went) off|(losing|lost) (it|my *1)|am *1 (angry|rude|short|snappy|upset|worked up)|attitude|behavior|being *2 (a (jerk|pain)|abrupt|aggressive|an ass|angry|cross|difficult|grumpy|harsh|horrible|impatient|like that|mean|nasty|rude|sharp|short|unpleasant|upset)|bit your head|calling you *2|came across|cursing|getting *1 (angry|annoyed|carried away|heated|upset|worked up)|hurt your|insulted|language|lashed out|manners|offended|outburst|ranting|rudeness|saying (it|that|those)|screaming|shouted|shouting|snapped|snapping|sounded|swearing|swore|taking (it|that|this) out|temper|tone|upset you|venting|was *1 (abrupt|angry|harsh|mean|nasty|out of line|rude|sharp|short)|what i *1 (called|said)|yelled|yelling)",
      "(deepest|humble|my|sincere|sincerest) apologies *1",
      "(excuse|pardon) my (french|language)",
      "(i|it|that) was *1 (harsh|out of (line|order)|rude|uncalled for|unfair|wrong) (of me|to (call|say|shout|speak|talk) *2|to you)",
      "^ *1 i was out of (line|order)",
      "i *1 ((have|need|want) to|do|must|would like to)? *1 apologize (%|for (my|that|the (trouble|way))|i|to you)",
      "i take (it|that) back",
      "not mean (it|that|what i said) *1 (%|i)",
      "not mean to *1 ((call|upset) you|be (harsh|mean|nasty|rude|short)|have a go|insult|lose *2|offend|raise my|shout|snap|sound *1 (angry|harsh|rude)|swear|take it out|yell)",
      "owe you (a *1|an) apology",
      "please (excuse|forgive) me (%|for|i)",
      "should not have *1 (been (harsh|rude|short|so)|called|gone off|lost|raised|said|shouted|snapped|spoken|sworn|taken|talked|yelled)",
    ],
    unless: [
      "(agent|company|demand|demanding|deserve|deserves|driver|expect|get|got|he|manager|need|needs|nobody|she|someone|they|waiting for|want|wants|you (are|better|did|have|must|need|never|owe|should)) *3 (apologies|apologize|apologized|apology)|apologize to (her|him|me|my|us)", // an apology that is asked for
      "(accept|no|your) apologies|not *1 (apologize|apologizing|sorry)|sorry (excuse|not sorry|state)", // none
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
      "^ (alright|fine|okay|yes) *1 (i am sorry|sorry)",
      "^^ *2 ((fair enough|i am) sorry|apologies|i apologize|my bad|sorry) *2 $$",
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
      "(fine|good|okay|suits|works) (by|for|with) me",
      "(please|you can) (go ahead|proceed) (%|please|with)",
      "(want|would) like to (confirm|go ahead|proceed)",
      "^ ((everything|it|that) is|all|that all is|that was|you are) (all)? (accurate|correct|fine|good|great|it exactly|me|okay|perfect|right|the one) (%|by|with)",
      "^ (correct|exactly|yep) $",
      "^ (looks|sounds|that (looks|sounds)) (awesome|correct|fantastic|fine|good|great|like *2|lovely|okay|perfect|right|wonderful)",
      "^ (please)? ((carry|go) on|book it|confirm (it|my|the)|do (it|so|that)|go ahead|go for it|please do|proceed)",
      "^^ (ah|alright|excellent|great|hi|oh|okay|perfect|so|sure|thank you|thanks|well)? (absolutely|affirmative|agreed|awesome|by all means|certainly|correct|deal|definitely|exactly|for sure|haan|indeed|of course|precisely|spot on|sure|sure thing|theek hai|you bet) (%|all|any|as|book|both|confirm|do|for|go|he|i|it|my|please|proceed|she|that|the|there|they|we|you)",
      "^^ (ah|alright|excellent|great|oh|okay|perfect|so|sure|thank you|thanks|well)? (uhhuh|yes)",
      "^^ (i (am|did|do|have|would)|i (believe|guess|think) so|it (did|does|is)|it surely is|they are) (yes)? %",
      "^^ (oh|well)? (alright|done|excellent|fine|good|great|lovely|okay|perfect|please|ready|right|true|why not) $$",
      "^^ *1 (let us (do|go (for|with)) (it|that|the *2|this)|too right|you got it|you have got it)",
      "^^ *2 (#|#th|@weekday|that time) (is (fine|good|great|perfect)|suits|works)",
      "^^ i would like that %",
      "^^ please and thank you",
      "i (accept|agree|confirm)",
      "that (should|will|would)? (be (awesome|fine|good|great|helpful|ideal|lovely|nice|okay|perfect|wonderful)|do|suits (me)?|work|works)",
    ],
    unless: [
      "(i am|we are) (afraid|sorry)", // regret
      "(absolutely|certainly|definitely|of course|sure) not|^^ (alright|fine|okay|right|sure|well|yes) (but (how|i|it|no|not|that|what|you)|hello|hi|however|no|not)", // an objection, a greeting
      "please do not", // a refusal
      "((are|is|was) (it|that|they|this|you) *1|not) (correct|fine|good|okay|right|sure|true)", // asked, denied
      "^^ (absolutely|of course|okay|sure|yes) (i am|it is|my name is) _ (_)? $", // an answer that begins so
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
      "(#|@weekday) *2 actually %",
      "((it|that|this) is|that|that was|those are) not *1 (accurate|correct|how (i|it|my|you)|it|me|mine|my (account|address|card|date|email|issue|name|number|order|question)|right|the (address|case|date|name|one|right)|true|what i *1)",
      "(address|date|id|name|number|spelling) *1 (is supposed to|needs to|should) be *2",
      "(a|an|is) _ (as in|for) _ not",
      "(been|there is|was) *1 (confusion|misunderstanding|mix up)",
      "(different|other) (one|way) (is|round)",
      "(is|spell|spelled|spelt|with) *3 with (an|no|one|two)? (double)? (@letter|ck|ei|ie|ph) *1",
      "^ ((it|that|this) is|that was|you (are|got|have)) (all)? (incorrect|mistaken|my old *2|the wrong *1|wrong)",
      "^ (actually|correction|i mean|no|oh|sorry|wait) ((change|make) (it|that)|i (mean|meant)|it is|it should be|let me correct|not|should be)",
      "^ (actually|correction|make that) (#|@weekday|i said|my (account|address|date|email|name|number)|that is|the (address|date|email|flight|id|name|number|time))",
      "^ (incorrect|wrong) (account|address|card|city|date|day|email|flight|name|number|one|order|person|spelling|time)",
      "^ _ not _ $",
      "^ no *1 (#|(it|this) is|@weekday|a|actually|an|at|for|from|he|i (am (at|in|not)|asked|live|meant|said|spell|told|wanted)|in|it was|make (it|that)|my|not|on|only|she|that is (incorrect|my|not|the|wrong)|the|there (are|is)|these|those|to|wrong|you (got|have|heard|put|said|wrote)) *1",
      "i (asked|asked for|ordered|said|wanted) *4 not *2",
      "i (did|do|have|never|was|would) (not)? ((ask|asked) for|ask|asking|mean|order|request|said|say) *1 (#|a|cancel|for that|it|that|the|this)",
      "i (mean|meant) (#|@weekday|a|for|in|my|next|not|the|this|to|tomorrow)",
      "is not _ it is _",
      "let me correct (myself|that)",
      "not (at|for|on|the)? (#|@weekday) *1 (#|%|@weekday|i (meant|said|want)|it is)",
      "not quite %",
      "you are not (correct|right)",
      "scratch that",
      "with (a|an|one|two) (# (and|not)|@letter) *1",
      "you ((are|did|do) not (answer|get|hear|listen|listening|understand|understanding) (%|it|me|my|to|what)|(booked|confused|entered|got|have|heard|missed|mixed|put|spelled|typed|wrote) *3 (backwards|incorrect|incorrectly|the point|wrong)|(have)? (misheard|misread|mistook|misunderstood)|*1 (messed|mixed) (it|me|my *1|that|them|this)? up)",
    ],
    unless: [
      "^ no (i (am|am (done|fine|good|okay|sure)|can|did|do|have|just|think|will|would)|idea|it is (alright|fine|not|okay)|longer|more|my _ (can|does|has|is|was) not|need|not (at|for|from|now|really|that|today|yet)|nothing|one|problem|thank|thanks|that is (all|everything|fine|good|great|it|okay)|we|worries|you (can|do|have|too))", // a plain no
      "((it|that) is|it|that) not (bad|cheap|cool|easy|fair|fun|funny|good|helpful|nice)|(can|could|did|do|does|guess|hope|just|maybe|please|probably|sorry|why|will|would) not _ $|(no|not) (a)? (fan|hurry|rush)|^ (hell|oh) no|no (i wanted to|not right now|way)|not even (#|@weekday)", // no correction of anything
      "((anything|gone|something|what) (is)?|(charged|delivered|paid|received|sent|shipped|went) *4) wrong|(amount|app|balance|bill|charge|item|price|screen|size|statement|website) *2 (are|is|was) *1 (incorrect|not|wrong)|wrong charge", // the problem itself
      "(if|or|why) not|is not it|not (a)? (acceptable|at all|available|bad|fair|good enough|happy|issue|necessary|now|problem|really|sure|today|urgent|working|yet)|not *1 (have|know|mind|need|remember|think|understand|want)", // a judgment, doubt
      "(bus|delivery|flight|it|order|parcel|refund) should be (delivered|here|on|there)|(mean|meant) to (ask|be|bother|call|say sorry)|i mean it", // another sense
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
      "^ actually *1 (i (need|think|want)|my|the) *1",
      "^ no *1 i (need|want|wanted|would like) *1",
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
      "((come|say) again|pardon) (%|me|please)|^ (eh|huh) $",
      "((made|make|makes) no sense to|can you hear|you lost) me",
      "(am|bit|got|little|totally) (confused (%|by what|here|now|what)|lost (by what|now))",
      "(audio|call|connection|line|reception|signal) *1 (is|seems|was) (a bit)? (awful|bad|breaking|choppy|crackly|faint|fuzzy|muffled|noisy|not clear|poor|terrible)",
      "(breaking|cutting|dropping|fading) (in and out|off|out|up) *1",
      "(can|could) (barely|hardly) hear",
      "(can|could|mind|need|please|want|would) *3 (clarify|repeat|repeated|repeating|rephrase|restate) *1 (%|again|it|over|that|the (address|last|name|number|options|part|question)|this|what you|yourself)",
      "(excuse me|hold on|sorry) what (did|is|was) (that|you)",
      "(explain|read|repeat|say|tell) (it|me|that|the *2|this) *2 (again|back|louder|once more|one more time|slower|slowly)",
      "(go|going|speak|speaking|talk|talking) (a (bit|little) (louder|more|slower|up)|clearly|fast|louder|more (clearly|slowly)|quickly|quietly|slow|slower|slowly|up)",
      "(how|what) (did|do|does) (it|that|this|you) mean *1",
      "(lost|missed) (that|the (first|last) *1 (bit|name|number|part)|what you|you|your (last|name)) *1",
      "(what|which|who) (is|was) ((the|your) *1|that) (again|you (just)? said)",
      "^ sorry [?]",
      "^^ ((i am|oh) sorry|excuse me|sorry|who)? (what|what (is|was) that|what was (that|the|your) *2 again) (again|you just said)? $$",
      "hard time (hearing|understanding) (%|it|that|the|this|what|you|your)",
      "not ((catch|comprehend|follow|following|get (it %|that|the last|what you|you)|hear|make out|understand (%|it|that|the question|this|what (that|you)|you)|understood)|(clear|sure) what you (are (asking|saying)|mean|want)|with you)",
      "slow down (%|a|i|there|with)",
      "trouble (following|hearing|understanding)",
      "what (are you (asking|saying|talking about)|did you (just)? (ask|call it|say)|does (the *2) mean)",
      "you (still)? there [?]",
    ],
    unless: [
      "not (catch|get|hear|receive) (a|an|anything|it|my|that|the)? *1 (back|bus|code|delivery|email|flight|message|noise|order|parcel|refund|text|train|yet)|not (follow|get|see|understand) *1 (how (i|it|my|you)|the (bill|charge|code|email|fee|point|reason|refund)|why)", // the problem itself
      "(bluetooth|broadband|internet|tv|wifi) (connection|line|reception|signal)|hear the (music|noise)|hearing aid|lost (in|it|my|on|the)|missed (a|my|the) *1", // the problem itself
      "(clarify|explain|go through|read|repeat) (how|my|the|why) (balance|bill|booking|charge|charges|fee|fees|options to|order|plan|policy|prescription|process)|speak (about|soon|to|with)|talk (about|to|with)", // an ordinary question
      "excuse me (can|could|do|i|is|where)|what (did|do) you mean ((i|you) can not|by|it is|no)|what does (it|that|this) *1 (cost|cover|include)", // a protest, another question
    ],
  },
  {
    id: "endSignal.bye",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "(adios|alvida|au revoir|bye|cheerio|ciao|fairwell|farewell|goodbye|hooroo|ta (ra|ta)|tara|ttyl) *1",
      "(believe|guess|think) (that is|that will be|we are) (all|done|everything|it)",
      "(call|come|get|ring) back (another time|later|tomorrow) (%|when)",
      "(close|end|finish|terminate) (our|the|this) (call|chat|conversation)",
      "(enjoy|have) (a|the rest of your|your) *2 (afternoon|day|evening|night|one|weekend)",
      "(glad *2|good|great|lovely|nice|pleasure) (chatting|speaking|talking|to (chat|speak|talk)) (to)? *1",
      "(i am|i should be|that is me|we are) (all)? (done|finished|good|good to go|set|sorted) (%|for now|here|now)",
      "(i am|we are) (done talking|hanging up|off (%|now)|outtie)",
      "(no|nothing) (else|further|more|other) *1 (%|help|questions|thing)",
      "(thank you|thanks) for your time",
      "(that|this) ((should|will|would) be|about|is|should|will|would)? ((about|covers|do) it|all|all good|do|everything) (%|for|from (me|my *1)|i (have|need|needed|want|wanted) *4 %|now|today)",
      "@iw (((got|have|need)|am going|have got) to|(had|would) better|better|have|must|should|will) ((be|get) going|(go|run) (%|now)|dash|get back to work|get off (%|now|the phone)|hang up|head (off|out)|leave (it|you) *1|shoot)",
      "@iw will ((call|come) back|be in touch|get back to you|reach out|think about it|try again) *3",
      "^ ((speak|talk) (to you)? (later|soon|then)|catch you later|good night|have (a|an) *2 (afternoon|day|evening|morning|night|one|rest of *2|time|week|weekend)|see (ya|you) (%|around|in a|later|soon|tomorrow)|take care)",
      "^ (no)? (not a thing|nothing) (at the moment|else|for now|further|more|today)",
      "^ no (thank you|thanks) ((so|very) much|have|i am|that (is|will)|you have) *1",
      "^^ (likewise|same to you|you too) *2 $$",
      "and get back to you|leave it there",
      "let you (get|go)",
      "thanks for talking|this call is over",
    ],
    unless: [
      "(do not want to|never|not) *1 (end|go|hang up)|(is|was|will) (it|that|this) (be)? (all|everything|it)|that is not (all|it)|there is nothing else", // asked, denied
      "(after|before|if|until|when) *3 (bye|go|goodbye|hang up|that is all)|(good)? bye (email|laws)|goodbye (address|email|to)|say (good)? bye to", // not yet, another sense
      "(that|this) (is|was) (all|everything|it) (about|because|good|great|is|over|so|that|very|well|wrong)|that is it (not|the|was|with)|yes that is it", // another sense
      "(can|could|let|please|someone|to|will|would) *1 (call|ring) (me|us)? back|see (ya|you) (are|had|have|on)", // a callback, another sense
      "(get off|go|head|leave|run) (a|and (buy|get|pay|pick|see)|at|for|from|my (bus|train)|on|online|through|to)", // a plan
      "(am|are) (done|fine|good|okay|sorted) (and (how|you)|on|with)|(had|have|having) (a|an) *2 (day|night|one|week) (at|because|so|until|with)", // assent, small talk
      "(bye|goodbye) (card|gift|law|laws|party|present)|take care (of|with)|the bye", // another sense
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
    say: ["(that|this) (is|should be|will be|would be)? it (%|for|from me|i (have|need|needed|want|wanted)|now|today)"],
    unless: [
      "((is|was|will) (that|this) (be)?|that is not|yes that is) it|(that|this) (is|was) it (is|not|that|the|was|with)", // asked, denied, another sense
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
      "^^ (ah|i think|oh|okay|well)? (all (good|set)|i (believe|think) not|i am (fine|good)|i do not (believe|think) so|no|none|not ((for|right) now|(really|today)|at the moment)|nothing|that is (fine|great|okay)|we are good) *3",
      "^^ (alright|appreciate it|awesome|cheers|cool|excellent|good|great|lovely|okay|perfect|sounds good|thank you|thanks|you too) (%|(so|very) much|a lot|again|for *4) *1 $$",
    ],
    unless: [
      "no more (hot|water)|nothing (happens|helps|is|work|works)", // the problem
      "((can|could) you|actually|also|another|but|how|i (have|need|want|would like)|one more|there is|wait|what)|no (problem|worries)", // there is more
    ],
  },
]
