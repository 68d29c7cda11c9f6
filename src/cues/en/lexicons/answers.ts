import type { CueRule } from "../../lexicon/pack.js"

/** A "no" that corrects nothing. */
const PLAIN_NO =
  "no (i (am (done|fine|good|okay|sure)|do not)|idea|it (is (alright|fine|okay)|was not)|@who never|more|need|not (a|at|for|really|right|today|yet)|dramas|problem|rush|thank+|that is (all|correct|everything|fine|good|great|it|okay|right)|way|worries|you (are right|have)|yes)"

/** What asks more than whether it is right: a "no" may answer that. "So your boiler is out?" asks no more, nor does a number read back. */
const ASKED_ELSE = [
  "anythingElse",
  "~asksElse",
  // "So nobody came?" – "No, nobody."
  "~denies",
  "question.open",
  "question.closed.fact",
  "question.closed.name",
  "question.closed.surname",
  "question.closed.yesNo",
]

/** Classes of the family. */
export const answersClasses: Readonly<Record<string, string>> = {
  fine: "awesome|beautiful|beauty|brilliant|correct|cracking|excellent|fab|fantastic|fine|good|grand|great|ideal|lovely|magic|marvellous|okay|perfect|right|ripper|smashing|splendid|super|sweet|wonderful",
}

/** Yes and no, and what was not understood. */
export const answers: readonly CueRule[] = [
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
    notAfter: ["anythingElse", "~wantsFact", "question.closed.state"],
    guard: ["negated"],
    say: [
      "(fine|good|okay|suits|works) (by|for|with) me",
      "(please|you can) (go ahead|proceed) (%|please|with)",
      "(want|would) like to (confirm|go ahead|proceed)",
      "^ ((everything|it|that) (is|would be)|all|that all is|that was|you are) all? (@fine|accurate|it exactly|me|the one) (%|by|with)",
      "^ (correct|exactly|yep) $",
      "^ (looks|sounds|that (looks|sounds)) (@fine|like *2)",
      "^ please? ((carry|go) on|book it|confirm (it|my|the)|do (it|so|that)|go ahead|go for it|please do|proceed)",
      "^^ (ah|alright|excellent|great|hi|oh|okay|perfect|so|sure|thank you|thanks|well)? (absolutely|affirmative|agreed|bang on|awesome|by all means|certainly|correct|deal|definitely|exactly|for sure|gotcha|haan|indeed|of course|precisely|spot on|sure|sure thing|theek hai|you bet) (%|all|any|as|book|both|confirm|do|for|go|my|please|proceed|@who)",
      "^^ (ah|alright|excellent|great|oh|okay|perfect|so|sure|thank you|thanks|well)? (uhhuh|yes)",
      "^^ (i (believe|guess|think) so|@who @aux|sure @aux) yes? %|^^ *2 yes %",
      "^^ (oh|well)? (@fine|alright|done|please|ready|true|why not) $$",
      "^^ (alright|great|lovely|perfect) (cheers|thank you|thanks) *4 $$",
      "^^ *1 (let us (do|go (for|with)) (it|that|the *2|this)|too right|you got it|you have got it)",
      "^^ *2 (#|#th|@weekday|that (day|time)|today|tomorrow) ((is|will be|would be) @fine|suits|will do|works)",
      "^^ i would like that %|could not have (put|said) it better|you heard right",
      "^^ please and thank you|^^ *1 correct %|^^ right ($|and)|^^ too easy %",
      "i (accept|agree|confirm)",
      "that @can? (be (@fine|helpful|nice)|do|suits me?|work+)",
    ],
    unless: [
      "(i am|we are) (afraid|sorry)", // regret
      "(absolutely|certainly|definitely|of course) not|^^ (alright|fine|okay|right|sure|well|yes) (but (how|i|it|no|not|that|what|you)|hello|hi|however|no|not)", // an objection, a greeting
      "please do not|^^ @who @aux (no|so)|yes (it|that) (did|do+s|is|was) not|no good (by|for|with) me", // a refusal
      "(@be @who *1|not) (correct|fine|good|okay|right|sure|true)", // asked, denied
      "yes (i mean|sorry|wait) no", // taken back
      "^^ (absolutely|of course|okay|sure|yes) (i am|it is|my name is) _ _? $", // an answer that begins so
      "work+ for (a|my|the|your)", // a trade
    ],
  },
  {
    id: "confirmation.it",
    kind: "confirmation",
    confidence: 0.8,
    after: ["readBack", "understandingCheck", "summary"],
    needsPrevious: true,
    notAfter: ["anythingElse"],
    say: ["^ exactly? (that is|that was|this is) ((her|him|it|them) (%|exactly|in a nutshell)|what i am after)"],
  },
  {
    id: "correction.wrong",
    kind: "correction",
    confidence: 0.82,
    guard: ["reported", "supposed"],
    say: [
      "(address|date|id|name|number|spelling) *1 (is supposed to|needs to|should) be *2",
      "(#|@weekday) *2 actually %",
      "((it|that|this) is|that|that was|those are) not *1 (accurate|correct|how (i|it|my|you)|it|me|mine|my (account|address|card|date|email|issue|name|number|order|question)|right|the (address|case|date|name|one|right)|true|what i *1)",
      "there is (a|an|no|one|two) @letter|(it|that) should (read|say)|missed (a|an|the) *1 (digit|letter|number|word)",
      "(a|an|is) _ (as in|for) _ not",
      "(been|there is|was) *1 (confusion|misunderstanding|mix up)",
      "(different|other) (one|way) (is|round)",
      "(is|spell+|spelt|with) *3 with (a|an|no|one|two)? double? (@letter|ck|ei|ie|ph|you) (%|and|at|in|instead|not|on)",
      "^ ((it|that|this) is|that was|you (are|got|have)) all? (incorrect|mistaken|my old *2|the wrong *1|wrong)",
      "^ (actually|correction|i mean|oh|sorry|wait) ((change|make) (it|that)|i (mean|meant)|it is|it should be|let me correct|not|should be)",
      "^ (actually|correction|make that) (#|@weekday|i said|my (account|address|date|email|name|number)|that is|the (address|date|email|flight|id|name|number|time))",
      "^ no the _ one|^ (incorrect|wrong) *1 (account|address|card|city|date|day|email|flight|name|number|one|order|person|spelling|time)",
      "^ _ not _ $",
      "^ no (#|@weekday|not (a|my|the)|i (asked|meant|said|told|wanted)|make (it|that)|that is (incorrect|not|the wrong|wrong)|wrong|you (got|heard|put|said|wrote)) *1",
      "i (asked|asked for|ordered|said|wanted) *4 not *2",
      "i (did|do|have|never|was|would) not? (ask+ for|ask+|mean|order|request|said|say) *1 (#|a|cancel|for that|it|that|the|this)",
      "i (mean|meant) (#|@month|@weekday|a|for|in|my|next|not|the|this|to|tomorrow)",
      "is not _ it is _",
      "let me correct (myself|that)",
      "not (at|for|on|the)? (#|@weekday) *1 (#|%|@weekday|i (meant|said|want)|it is)",
      "not quite %",
      "you are not (correct|right)",
      "scratch that",
      "(have|got) *1 (it|me|that) *1 (confused|mixed up|muddled)|(i|you) (gave|put|wrote) *3 (backwards|wrong)|wrong way (about|round)",
      "you ((are|did|do) not (answer|get|hear|listen+|understand+) (%|it|me|my|to|what)|have? (booked|confused|entered|got|have|heard|missed|mixed|put|spelled|typed) *4 (backwards|incorrect|incorrectly|the point|wrong)|have? (misheard|misread|mistook|misunderstood)|*1 (messed|mixed) (it|me|my *1|that|them|this)? up)",
    ],
    unless: [
      "^ no (one|i (did|do|have|just|would)|idea|it is (alright|fine|not|okay)|longer|my _ (can|does|has|is|was) not|need|not (at|for|from|that)|one|that is (all|everything|fine|good|great|it|okay)|you (can|do|too))", // a plain no
      "((it|that) is|it|that) not (bad|cheap|cool|easy|fair|fun|funny|good|helpful|nice)|(can|could|did|do+s|guess|hope|just|maybe|please|probably|sorry|will|would) not _ $|(no|not) a? (fan|hurry|rush)|^ oh no|no (i wanted to|not right now|way)|not even (#|@weekday)", // no correction of anything
      "((anything|gone|something|what) is?|(charged|delivered|paid|received|sent|shipped|went) *4) wrong|(amount|app|balance|bill|charge|item|price|screen|size|statement|website) *2 (are|is|was) *1 (incorrect|not|wrong)|wrong charge", // the problem itself
      "(if|or|why) not|is *4 is not it|but *2 not|(it|that) was not me|not (here|there)|not a? (acceptable|at all|available|bad|fair|good enough|happy|issue|necessary|now|problem|really|sure|today|urgent|working|yet)|not *1 (have|know|mind|need|remember|think|understand|want)", // a judgment, doubt
      "(bus|delivery|flight|it|order|parcel|refund) should be (delivered|here|on|there)|(mean|meant) to (ask|be|bother|call|say sorry)|i mean it", // another sense
      "^ (actually|oh|sorry|wait) it is (alright|fine|good|great|nice|okay)", // assent
    ],
  },
  {
    id: "correction.instead",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack", "understandingCheck"],
    needsPrevious: true,
    notAfter: ["anythingElse"],
    yields: ["~agrees"],
    say: [
      "^ actually *1 (i (can not|need|think|want)|my|the) *1",
      "^ *2 (alright|correct|fine|right|yes) *1 but *1",
      "is (correct|fine|right) but|(it|that|this) is someone else|afraid *2 wrong|not *1 live there|it (is|was) *3 i (asked for|meant|said|wanted)",
      "^ (it|my|this) is *1 _ *1 not *2 $|is not *1 _ it is",
      "^ *1 i (asked for|did not say|never (asked|said|want+)|said|wanted) *1",
      "^^ *1 the other (_ $|one)",
      "^^ only (#|@weekday|a|my|the)|^ you have? (forgot|forgotten|left (off|out)|missed) (a|an|my|out|the)",
      "^^ (almost|close|nearly|not (exactly|quite)|partly|sort of)",
      "^^ _? with (a|an|one|two) (#|@letter) *1",
      "(#|@weekday|that) *1 is no good|that is not it|it is *4 now %|@iw have? moved",
    ],
    unless: [
      "^ i said (okay|that is|yes)|but (can|could|how|i *1 (have|need|wonder)|it is|what|when|will|would)", // assent, a courtesy, a question
    ],
  },
  {
    // How something stands: what is told then, nobody has done just now.
    id: "mark.asksToKnow",
    kind: "~asksToKnow",
    say: ["^ (how|what|when|where|who|why) _ _"],
    unless: ["^ (how|what) (about|if) _"], // a wish
  },
  { id: "mark.agrees", kind: "~agrees", say: ["^^ (correct|that is it|yes) (%|and) *1"], unless: ["yes *2 but"] },
  {
    // Where more was asked than whether it is right, "no" may answer that.
    id: "correction.denied",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack"],
    needsPrevious: true,
    notAfter: ASKED_ELSE,
    say: ["^^ *1 no"],
    unless: [PLAIN_NO],
  },
  {
    id: "correction.guessed",
    kind: "correction",
    confidence: 0.65,
    after: ["~guesses"],
    needsPrevious: true,
    say: ["^^ no *1 (#|(it|that|this) (is|was)|a|an|at|for|in|on|the|under) _|^^ no _ $$"],
    unless: [PLAIN_NO],
  },
  {
    id: "correction.checked",
    kind: "correction",
    confidence: 0.75,
    after: ["understandingCheck"],
    needsPrevious: true,
    notAfter: ["anythingElse"],
    say: ["^^ *1 no"],
    unless: [PLAIN_NO],
  },
  {
    id: "correction.replaced",
    kind: "correction",
    confidence: 0.8,
    guard: ["reported", "supposed"],
    say: ["^ no (actually|sorry|wait)? (it|that) is not *2 _ (it|that) is *1 _"],
  },
  {
    // Behind a question these only answer it.
    id: "correction.no",
    kind: "correction",
    confidence: 0.8,
    after: ["promise", "readBack", "summary", "understandingCheck"],
    notAfter: ASKED_ELSE,
    guard: ["reported", "supposed"],
    say: [
      "^ no (actually|sorry|wait)? (#|(it|that|this) (is|was)|@weekday|a|an|at|for|from|he|i (am|asked|live|need|spell|want|would like)|in|my|not|on|only|she|since|the|there (are|is)|these|those|to|we) *1",
    ],
    unless: [
      "^ no (i am (done|fine|good|okay|sure)|it (is (alright|fine|not|okay)|was not)|my _ (can|does|has|is|was) not|not (at|for|from|now|really|today|yet)|that is (all|everything|fine|good|great|it|okay))|no not right now|(no|not) a? (fan|hurry|rush)|oh no|that is not (bad|fair|good|nice)", // a plain no
    ],
  },
  {
    id: "correction.not",
    kind: "correction",
    confidence: 0.75,
    after: ["readBack", "understandingCheck"],
    needsPrevious: true,
    say: ["^^ not _ (_? $$|%)", "^ _ not _ $|(as in|for|in) _ not _"],
    unless: ["not (a|an|any|at|bad|really|sure|too|yet)|(he|i|it|she|that|they|this|we|you) @be? not"], // a courtesy, a trouble
  },
  {
    id: "notUnderstood.again",
    kind: "notUnderstood",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "hard time (hearing|understanding) (%|it|that|the|this|what|you|your)",
      "^^ (hang on|hold on|no|sorry|wait) *1 i am lost $$",
      "you sound *4 (far away|miles away|tunnel)",
      "^ means what",
      "((come|say) again|pardon) (%|me|please)|sorry *1 (come|say) (again|that)|^^ (eh|huh) $$|^ (eh|huh) [?]|give (me|us) (it|(that|the|your) *1 (address|amount|code|date|details|directions|name|number|options|price|reference|total)) (again|once more|one more time)|^^ (okay|sorry|well)? (please? *1 (repeat (it|that)?|restate|rephrase)|again|meaning what|once more|one more time|say what) please? $$",
      "((made|make+) no sense to|can you hear|you lost) me",
      "(am|bit|got|little|totally) (confused (%|by what|here|now|what)|lost (by what|now))",
      "(audio|call|connection|line|reception|signal) *1 (is|seems|was) (a bit)? (awful|bad|breaking|choppy|crackly|faint|fuzzy|muffled|noisy|not clear|poor|terrible)",
      "(in (layman *1|normal|other|plain|simple|simpler) (english|language|terms|words)|explain (it|that|this) *2 (as if|like))",
      "(not sure|not think) i (caught|follow|get (it|that)|heard|understand|understood) *1|not (follow|get|understand) (a (thing|word)|any of (it|that)|half)|know what you (are (asking|on about|saying|talking about)|mean) %",
      "did you say (#|@month|@weekday|*3 or _)|was (it|that) (#|@letter|@weekday) or (#|@letter|@weekday)|(what|which) (address|bit|date|day|name|number|one|part|street|time) did you (mean|say)|(go|start) *1 (from|to) the (beginning|start) %|what (is|was) that *1 (bit|number|part|word) %",
      "(caught|heard|only got|understood) *1 (a bit|bits|half|part|some) of (it|that|what)|^^ (hang on|hold on|sorry|wait|you) what $$|^^ you what [?]|^^ _ *2 means ([?]|$$)|^^ excuse me [?]|^ repeat (that|the|your) *2|^ *1 slower please? $|you are mumbling|(can|could|would) you spell (it|that) *1|(go|skip) back a (bit|little|second|step) %",
      "(it|line|sound|voice|words|you) *2 (coming and going|crackly|distorted|faint|fuzzy|garbled|gone *1 (funny|quiet|weird)|jumbled|muffled|robotic|tinny|under water) (%|again|now|on)|there is (a|an) *1 echo (%|on)",
      "(breaking|cutting|dropping|fading) (in and out|off|out|up) *1|you (broke|cut|dropped|faded) (off|out|up) (%|again|for *2|there)|(it|this) is (a|an|such a) *1 (awful|bad|crackly|faint|poor|shocking|terrible) (connection|line)|(echo|noise|static) on (my|the|this|your) (end|line)",
      "(can|could) (barely|hardly) hear",
      "(can|could|mind|need|please|want|would) *3 (clarify|repeat+|rephrase|restate) *1 (%|again|it|over|that|the (address|last|name|number|options|part|question)|this|what you|yourself)",
      "(excuse me|hold on|sorry) what (did|is|was) (that|you)",
      "(explain+ing|read+ing|repeat+ing|say+ing|tell+ing) (it|me|that|the *2|this) *2 (again|back|louder|once more|one more time|slower|slowly)",
      "(can|could|mind|will|would) (i|we|you)? *1 (explain|go+ing (over|through)|hear|put|run|say|word) (it|that|this|what *2) *3 (again|another way|differently|in *1 (english|other words|simple *1|simpler *1)|once more|one more time)|^ (go (over|through)|run) (it|that) *2 (again|once more|one more time)",
      "^ ((a (bit|little)|bit|not so) (fast|louder|quick|quickly|quietly|slower|slowly)|more slowly|please (slow|slower|slowly)|slowly) (%|for me|please)|lost me (for a|there|%)",
      "(go+ing|speak+|talk+) (a (bit|little) (louder|more|slower|up)|clearly|fast|louder|more (clearly|slowly)|quickly|quietly|slow|slower|slowly|up)",
      "(how|what) (did|do+s) (it|that|this|you) mean *1|what is (it|that|this) (meant|supposed) to mean|^^ *1 who (is|was) this again",
      "(lost|missed) (that (%|bit|last|part)|the (beginning|end|first|last|middle|second) *1 (bit|name|number|part)|what you|you (%|for *2|there)|your (last|name))",
      "(what|which|who) (is|was) ((the|your) *3|that) (again|you just? said)|what (is|was) the (first|last|middle|second|other) (bit+s|date|name|number|one|option|part|time|word) (%|again|please)|who did you say",
      "^ sorry [?]",
      "^^ ((i am|oh) sorry|excuse me|sorry|who)? (what|what (is|was) that|what was (that|the|your) *2 again) (again|you just said)? $$",
      "not ((catch|comprehend|(follow+|understand) (%|it|that|the question|this|what (that|you)|you)|get (it %|that|the last|what you|you)|hear|make out|understood)|(clear|sure) what you (are (asking|saying)|mean|want)|with you)",
      "slow down (%|a|i|there|with)",
      "trouble (following|hearing|understanding)",
      "what (are you (asking|saying|talking about)|did you just? (ask|call it|say)|does the *2 mean)",
      "you still? there [?]",
    ],
    unless: [
      "not (catch|get|hear|receive) (a|an|anything|it|my|that|the)? *1 (back|bus|code|delivery|email|flight|message|noise|order|parcel|refund|text|train|yet)|not (follow|get|see|understand) *1 (how (i|it|my|you)|the (bill|charge|code|email|fee|point|reason|refund)|why)", // the problem itself
      "(bluetooth|broadband|internet|tv|wifi) (connection|line|reception|signal)|hear the (music|noise)|hearing aid|lost (in|it|my|on|the)|missed (a|my) *1|repeat (business|customer|guest|order|prescription|visit)|(is|was) it going|hear (my|the) *1 (alarm|bell|buzzer|doorbell|phone)", // the problem itself
      "(clarify|explain|go through|read|repeat) (how|my|the|why) (balance|bill|booking|charge+|fee+|options to|order|plan|policy|prescription|process)|speak (about|soon|to|with)|talk (about|to|with)", // an ordinary question
      "excuse me (can|could|do|i|is|where)|what (did|do) you mean ((i|you) can not|by (a|her|his|my|not|saying|the|your)|it is|no|to)|what does (it|that|this) *1 (cost|cover|include|mean (if|to|when))|confused and *3 dizzy|dream *9", // a protest, another question
    ],
  },
]
