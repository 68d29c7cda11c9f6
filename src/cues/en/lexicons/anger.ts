import type { CueRule } from "../../lexicon/pack.js"

/** The caller's own anger, and what shows it. */
export const anger: readonly CueRule[] = [
  {
    id: "anger.said",
    kind: "anger",
    confidence: 0.9,
    strength: 0.7,
    guard: ["negated", "reported", "supposed"],
    say: [
      "makes me sick (how|that|the way|what)",
      "steam *4 ears",
      "(run+ing out of|lose+ing|lost|testing|trying) (all|my)? (patience|rag|temper)",
      "(aggravating|annoying|annoys|frustrates|frustrating|infuriating|irritates|irritating|maddening) (%|how|me|that|to|when)",
      "(am|are|been|feel+ing|getting|got|i|leaves|made|make+ing|makes|was|we) (a (bit|little)|all|beyond|left|me|more|that|us)? @angry",
      "(appalled|astounded|flabbergasted|gobsmacked) (at|by|how|that)",
      "(at|end of) (my|our) (rope|tether|wit's|wits) *1",
      "(bored|fed up|sick|sick to death|tired) (and tired)? (of|with) (all|being|calling|dealing|explaining|getting|having|hearing|it|ringing|talking|the|these|this|waiting|you|your)",
      "(does|doing) my head in",
      "(drive+ing|drives|sending) me (crazy|insane|mad|nuts|round the bend|up the wall)",
      "expect+ed (better|more) (from|of) *1",
      "(piss+s|pissed) me off",
      "@iw (@have *1 had it (up|with)|@have? *1 had enough) *1",
      "blood *1 (boil+ing|boils)",
      "how can you treat *1",
      "let (@kin|me|us) down",
      "(get+ing|gets|got) (my|on my) goat|hopping mad|see+ing red|spit+ing (blood|chips|feathers|nails)|(take+s|taking) the (biscuit|cake) %|straight answer",
      "fobbed off|no patience left|(no|not *1 any) (confidence|faith) in *1",
      "nobody *1 listening",
      "not appreciate (being|how|the way|your (attitude|tone))",
      "on my last? nerve+",
      "patience *2 (end|limit+s|out|thin)",
      "taking the (biscuit|mickey)",
      "up to here with|winding me up|(am|getting|got|me) *1 wound up",
      "(i (am *1 (about|going|ready) to|could|feel like|want to)|makes me want to) (bang my head|explode|scream|(pull|tear) my hair|throw *2 (out|through) of? (a|the) window)",
      "(i|we) have been (more than)? patient (%|enough|up to|with)",
    ],
    unless: [
      "((her|his|my|our|the) *1 (boss|client|customers|dad|daughter|driver|friend|guests|husband|kids|mom|mother|son|wife) *2 (are|get+s|got|is|seemed|seems|was|were|will be)|(he|she|they) (are|is|was|were) *1) @angry|(are|is|looked|seemed|seems|sounded|was|were) (angry|annoyed|he|she|they|upset|you)", // another's
      "(apologize|sorry) *4 (angry|annoyed|cross|frustrated|rude)|(sound+ed|to be) (angry|annoying|cross|rude)|not *2 (angry|annoyed|frustrated|mad|upset)", // denied, an apology
      "done with (it|that|the|this) (%|form|survey)|had enough (thank+s|to (drink|eat))|cross (at|my|off|out|over|the|to)|mad (about|for|max|men)", // another sense
      "(had|has|have) not had|had enough of this world|happy i could", // no complaint
    ],
  },
  {
    id: "anger.judgement",
    kind: "anger",
    confidence: 0.82,
    strength: 0.6,
    guard: ["reported", "supposed", "negated"],
    say: [
      "^ (answer|do (it|something|your *1)|fix|get|give|help|sort) *4 this instant %",
      "(cash grab|con job)",
      "(company|it|it all|service|that|this|which|you|you people) is (becoming|getting) (a|all|an|beyond|some|such|the)? (absolute|big|complete|right|sick|total|utter)? @outrage",
      "(#th|about|bloody|every damn) time %",
      "(never|not) put me on hold again",
      "((company|it|it all|service|that|this|which|you|you people) ((has|have) been|are|is|was) (a|all|an|beyond|some|such|the)? (absolute|big|complete|right|sick|total|utter)?|(that|the|this|your) (app|bot|form|line|machine|menu|page|process|robot|site|system|thing|website) (are|is|was) *1) @outrage",
      "(app|bank|company|it|place|service|situation|system|thing|this) *1 sucks (%|big|that)",
      "(bullshit|disrespectful|excuses|inexcusable|insulting|lies|nonsense|outrageous|unfair|unreal) %",
      "(cheated|cheating|lied|lying|ripping|robbed|robbing|scamming|screwed|screwing) to? (customers|everyone|me|people|us|you) *1",
      "(demand|need|want) (an answer|answers|it|my money|them|this) (immediately|now|right now)",
      "(despise|detest|hate) (being|calling|dealing|that|the|this|your) *1 (airline|app|bank|company|music|on hold|place|service|system|treated|with)",
      "(do|not dare) your job+s",
      "(how|what|where|who|why) the (fuck|heck|hell) (%|am|are|can|did|do+s|happened|has|have|is|took|was|were)",
      "(i am|we are) not (at all)? (amused|happy|impressed) %",
      "(just|please|someone|you) *1 listen to me",
      "(more|of|your) (excuses|lies|nonsense)|(of|your) games",
      "most (frustrating|incompetent|pathetic|ridiculous|unhelpful|useless) *3 (%|airline|bank|company|ever|experience|i have|in my life|service|support)|worst *3 (airline|bank|company|ever|experience|i have|in my life|service|support)",
      "(no one|nobody|none of you|not one of you) *2 (bothered|bothers|care+s|gives a (crap|damn|fuck|shit|toss)|listen+s)",
      "(so|this) (complicated|difficult|hard) with you",
      "(they|you|you (lot|people)) (can|could|did|do|will) not *1 (bother|care|give a (crap|damn|fuck|shit|toss)|listen)",
      "treat+ (customers|me|people|us|your customers) *1 (a|an|like|so badly|this way) *1",
      "(waste+ing|wasted) of? ((more|much) of my|a|everyone|my|our)? *1 (afternoon|day|evening|money|morning|time)",
      "^ (absolute|complete|how|total|utter|what (a|an)) @outrage (%|from|how|i|service|that|you)",
      "^ (answer|do (it|something|your *1)|fix|get|give|help|sort) *4 (already|immediately|now|right now) %",
      "^ @outright (%|from|how|i|service|that|you)",
      "^ seriously (another|i (can|do|have|was)|is (it|that|this)|not again|what|why|you)",
      "absolutely @wild",
      "anyone competent",
      "every single time",
      "for (christ|crying|fuck|god+s|goodness|heaven+s|petes|pity|the love) (of *1|out loud|sake)",
      "get your act together|give me a break",
      "how (dare you|hard is it to (answer|find|get|just|speak|talk)|many times (do|have|must) i (got|have|need)|you treat)",
      "is this a joke",
      "last straw",
      "matter with you",
      "never ((been|felt) so (angry|disrespected|humiliated|insulted|let down)|(dealt with|experienced|had|known|seen) ((anything|service) (like|so)|such (a *1|awful|bad|poor|rude|terrible)))",
      "not ((at all)? (happy|impressed|pleased|satisfied) (about|at|by|with) (any|how|it|that|the|this|your)|(interrupt|lie|patronize|tell me) (me|there|to (calm|me))|believe ((how|it|that you|the (cheek|nerve)|this|you)|i *1 (am|have|pay|wasted))|need this (from|now|right now|today)|putting up with)",
      "r you *1 (for real|joking|kidding|listening|serious)",
      "same old? (crap|excuse+|lies|nonsense|rubbish)",
      "stop (fobbing|ignoring|interrupting|lying|making excuses|reading|wasting)",
      "(got|had|have|what|you) *2 (audacity|cheek|nerve)|the (audacity|cheek|nerve) of (it|that|these|this|you|your)",
      "this is *2 @wild %",
      "unbelievable",
      "what ((is|was) the point of (calling|having|paying|you)|(kind|sort) of *2 (bank|company|joke|nonsense|operation|outfit|people|place|service) (%|are|do+s|is|would)|a joke)",
      "who do you think you are",
      "why is (it|this) so *1 (complicated|difficult|hard)",
      "wrong with ((this|your) company|these people|you)",
      "you ((have got to|got to|must) be (joking|kidding)|are (joking|kidding) (%|me)|can not be serious|dare|have (ruined|spoiled|spoilt|wrecked) *1)",
      "got *2 hump",
      "i want answers",
      "lost the whole (day|morning)",
      "royal mess",
      "service well done",
      "will someone listen",
      "(are you|you are) (accusing me|(calling|implying|saying|suggesting) *1 (am|me|us) a? *1 (cheat|criminal|fraud|liar|lying|thief))",
      "(are|is|was|were) *1 (disgrace|disgraceful|scandalous|shameful|unacceptable) %",
      "you (lot|people)? keep (asking|changing|going (on|over|round)|interrupting|losing|making|passing|promising|putting|saying|telling)",
      "(i|we) should not (be having|have|need) to (beg|chase|explain|fight|jump|keep|put up|ring)",
      "not give me (attitude|that (%|again|line|nonsense|rubbish))|not you dare|not having (any of)? (it|that|this) %|(excuse|lie|mistake) after (another|excuse|lie|mistake)",
      "how hard can (it|that) be|why *1 (am|is) (i|it) always (me|my|the customer|us)|(gone|going) on (far|for|long|too) (enough|long)|(how|the way) (i|we) (am|are|have|was|were) *1 (spoken to|treated)|had to put up with|put up with (it|that|this) %",
      "(cancelled|charged|done|happened) it again",
      "cut the crap",
      "enough is enough",
      "is this some kind of joke",
      "are you having a laugh",
      "spare me",
    ],
    unless: [
      "believe (how|it|that|this|you) *4 (amazing|cheap|cute|easy|fast|free|fun|good|great|kind|lovely|lucky|nice|quick|quickly|well|won|worked|works)|joke (about|book|shop)|not happy to", // a shop, a refusal
      "(another|funny|good|got|hear|know|tell|want) *2 joke|(crazy|insane|ridiculous|sick|unbelievable) (amount of fun|busy|deal|good|how good|price|value)|(haha|oh my|wow) *3 (crazy|insane|unreal)|(joking|kidding|serious) (i love|thanks|that is|wow)|unbelievable thank+|worst (case|hit|part|seat|storm|time|weather)", // praise, glad surprise
      "(bit of a joke|cold|covid|game|heat|movie|news|pollen|rain|traffic|virus|weather) *2", // small talk
      "(i (am|was)|me being) *1 (hopeless|pathetic|ridiculous|silly|stupid)|(mean|not|sorry|want) *3 (ridiculous|rude|unreasonable|waste)", // of oneself, a courtesy
      "(joke|kidding) (between|with)|(no|not a) joke|is it (crazy|ridiculous|stupid)|not (care|mind) (either|how|what|when|where|which)", // no preference, another sense
      "(cheated|conned|lied to|mugged|robbed|scammed) (me|us)? (at|by|in|last|of my|on)|(he|husband|scammer|she|thief|wife) *1 (cheated|lied to|robbed|scammed) (me|us)", // a crime that is told
      "(dumb|moronic|stupid) (mistake|of (her|him|me|us)|question)|sucks (dust|in|up)|waste (bin|collection|water|your)", // another sense
      "(can|could|do|if|will|would) you keep|(appreciate|delighted|good|grateful|great|happy|impressed|lovely|love|pleased|thank+s) *6 treated", // a request, praise
    ],
  },
  {
    // Questions that want no answer: they tell us that we do not care, listen or help.
    id: "anger.reproach",
    kind: "anger",
    confidence: 0.8,
    strength: 0.5,
    guard: ["reported", "supposed"],
    say: [
      "(am|are) (i|we) supposed to just? (live|sit) (here|in|like) *4 [?]",
      "is that (all|the best|the most) *1 (anyone|they|you|your lot) *1 (are going to|can|could|got|have|know|will) *2 %",
      "(do|does|do not|does not) (anyone|you) (even)? care (%|at all|that (i|we))|(no one|nobody) *2 (cares|gives a) *1",
      "what (good|use) (are|is|would) *1 (an apology|apologies|sorry|that|this|your apology) (%|to (me|us))|sorry (does|is|will) not *1 (bring|change|cut|enough|feed|fix|good|heat|help|mend|pay|repair|solve|sort) *2",
      "how (are|is) (that|this) (my|our) (fault|problem)|how *1 (do+s|is|will|would) (that|this) (going to)? help (me|us) %|how would you (feel if|like it (if|%))|would you (accept (that|this) %|live like this|put up with)",
      "(do|can) you (honestly)? (call|consider|think) (it|that|this) *1 (acceptable|funny|good enough|service)|is (that|this) (acceptable %|how you (do|run|treat) *3|what you call *2|your idea of *2)",
      "how (am|are) (i|we) supposed to (cook|eat|feed|live|sleep) *3|supposed to (just)? (live|sit|wait) (here|in) *4 (am i|are we)",
      "what (am|are|do) (i|we) even? (pay|paying) (for|(them|you|you (lot|people)) for?) %",
      "(do you|you must) think (i am|we are) *1 ((a|an) (fool|idiot|liar|moron|mug)|made of money|daft|lying|stupid|thick) *1",
      "what is the (point|use) (%|in|of) *1 (call+ing|complain+ing|even|having|pay+ing|phon+ing|ring+ing|talk+ing|tell+ing|you)",
      "(are|is) (anyone|one of you|someone|you) *1 going to (do (anything|something)|help|listen to) *2 or not|is anyone going to (do (anything|something)|listen to) *2",
      "(can|could) *1 (anyone|no one|they|you|you (guys|lot|people)) *1 (do|get) (a thing|anything|one thing) right",
      "(got|have) (anything|something) (helpful|sensible|useful) to say|(are you just|you are just|you are only) reading (a|off|from|it|out) *2",
      "why should (i|we) *1 (have to|pay for)|talking to a brick wall|(is it|that) too much to ask (%|for)|whose fault (is|was) that|(meant|supposed) to (cheer me up|make (it|me|that|things) *1 (all right|alright|better))|since when (is|was) (it|that|this) (my|our) (fault|job|problem)|(am|are) (i|we) (meant|supposed) to be grateful",
    ],
    unless: [
      "is that all (you can|i) (do|need+s) (for|from) (today|me now)|(do|would) you care (for|if|to)|care (about|for) *1 (home|nurse|team|worker)|sorry (to|but|for) *1", // an ordinary question
      "what is the point (at|where) *1|how *1 (do+s|is|will|would) (that|this) help with", // interest
    ],
  },
  {
    id: "anger.sarcasm",
    kind: "anger",
    confidence: 0.8,
    strength: 0.6,
    guard: ["reported"],
    say: [
      "must be nice to (get|have) (a|an|some)",
      "how *1 (generous|helpful|kind) of you to (cancel|charge|hang|ignore|lose)",
      "(good|great|nice) (going|job|one|work) you (lost|ruined)",
      "yes right (as if|like)",
      "slow clap",
      "lot of good that",
      "as if (that|you)",
      "(big|surprise) surprise",
      "good luck with that",
      "(good|great|nice) (going|job|one|work) (breaking|genius|idiots|losing|messing|ruining)",
      "(just|oh|well) (brilliant|fantastic|great|lovely|marvellous|perfect|super|wonderful) (another|more|so now)",
      "oh? (brilliant|fantastic|great|lovely|marvellous|perfect|wonderful) (just|oh|simply) (brilliant|fantastic|great|lovely|peachy|perfect|wonderful)",
      "oh? (is not that|that is) (charming|convenient|just great|rich|typical)",
      "(thank you|thanks) (*2 for (hanging up|ignoring|losing|no help|not (helping|listening)|nothing|ruining|wasting)|to (you|your) *5 (charged|late|lost|missed|owe|ruined))",
      "so much for (customer|your)",
      "oh (brilliant|fantastic|great|lovely|perfect|wonderful) just what i needed",
      "congratulations you|fat lot of good",
      "(just|oh|well) (brilliant|fantastic|great|lovely|marvellous|perfect|super|wonderful) (a *1 (bot|robot)|here we go|not again|now (i|it|my|what|you)|yet another)",
      "oh? (is not that|that is) (great|perfect) is not it",
      "(thank you|thanks) *2 for (making *3 worse|the runaround)",
    ],
    unless: ["(thank you|thanks) so much"], // sincere
  },
  {
    // The hearer is told to be quick.
    id: "anger.impatience",
    kind: "anger",
    confidence: 0.75,
    strength: 0.45,
    guard: ["reported"],
    say: [
      "^ @haste",
      "(can|could|need|want|will|would) (we|you) to? @haste",
      "^ come on (%|come)",
      "not (got|have) *1 (all (day|night) (%|to)|time (for (all|any|games|nonsense|that %|these|this %|your (excuses|games|questions))|to (argue|listen|sit|stand|waste)))",
      "better things to do",
      "^ (cut|drop|enough (of|with)|no more|quit|skip|stop) (all|with|your)? the? @stalling",
      "(am|will) not *2 (ask+ing|tell+ing|wait+ing) *2 (again|another|twice)",
      "how many more (questions|times)|what is the (delay|hold up)|(does|should) not (be|take) *1 (so|that|this) (difficult|hard|long)",
      "^ answer (me %|my|the question)|will you just|not make me *3 (again|twice)",
    ],
  },
]

/** Classes of the family. */
export const angerClasses: Readonly<Record<string, string>> = {
  angry:
    "(brassed|browned|cheesed|hacked|ticked) off|aggravated|angry|annoyed|appalled|cross|disappointed|disgusted|dissatisfied|done with (this|you|your)|enraged|exasperated|fed up|frustrated|fuming|furious|infuriated|insulted|irate|irritated|livid|losing it|mad|miffed|offended|outraged|over (it|this) %|peeved|pissed|raging|ropeable|seething|spewing|unhappy (about|with)|upset (about (how|the|this)|at|with)",
  outrage:
    "@outright|annoying|bull|circus|crap|dumb|garbage|hopeless|insult|irritating|joke|lame|let down|mental|mess|moronic|nightmare|nonsense|rubbish|stupid|theft",
  // Said of luck and weather as well.
  wild: "bonkers|crazy|insane|madness|mental|nuts|unreal",
  outright:
    "absurd|abysmal|appalling|atrocious|bakwas|beyond (a joke|belief)|bollocks|bullshit|daylight robbery|deplorable|disgrace|disgraceful|disgusting|dreadful|driving me *1|extortion|farce|frustrating|horrendous|idiotic|incompetence|inexcusable|infuriating|insulting|intolerable|laughable|ludicrous|not (acceptable|good enough|how you treat|on %)|out of (hand|order)|outrageous|pathetic|poor form|ridiculous|rip off|scam|scandalous|shambles|shameful|shocking|taking the (mick|piss)|the worst|unacceptable|unbelievable|unfair|unprofessional",
  haste:
    "cut to the chase|get (a move on|cracking|on with it|to the point)|hurry (it|up)|look (lively|sharp)|make it (quick|snappy)|move it along|pull your finger out|put your skates on|speed (it|things|this) (along|up)|spit it out|step on it",
  stalling:
    "beating (about|around)|dithering|dragging your *1|faffing|going *1 in circles|hassling|messing (about|around|me)|patronizing|pushing me|rushing|script|small talk|speech|spiel|stalling|stringing|talking (down|over)|time wasting|waffle+ing",
}
