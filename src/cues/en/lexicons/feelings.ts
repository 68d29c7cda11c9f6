import type { CueRule } from "../../pack.js"

/** The caller's own feelings. */
export const feelings: readonly CueRule[] = [
  {
    id: "anger.said",
    kind: "anger",
    confidence: 0.9,
    strength: 0.7,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(am|are|been|feel|feeling|getting|got|i|leaves|made|make|makes|making|was|we) (a bit|a little|all|left|me|more|that|us)? @angry|(expect|expected) (better|more) (from|of) *1|let (@kin|me|us) down|patience *2 (end|limit|limits|out|thin)",
      "(bored|fed up|sick|sick to death|tired) (and tired)? (of|with) (all|being|calling|dealing|explaining|getting|having|hearing|it|ringing|talking|the|these|this|waiting|you|your)",
      "(at|end of) (my|our) (rope|tether|wit's|wits) *1|(lose|losing|lost|run out of|running out of|testing|trying) (all|my)? (patience|rag|temper)|@iw @have? *1 had (enough|it) *1|no patience left|nobody *1 listening|spitting chips",
      "(does|doing) my head in|(drive|drives|driving|sending) me (crazy|insane|mad|nuts|round the bend|up the wall)|(piss|pissed|pisses) me off|blood *1 (boil|boiling|boils)|hopping mad|makes me sick|on my (last)? nerve+|seeing red|taking the (biscuit|mickey)|up to here with|winding me up|wound up",
      "(aggravating|annoying|annoys|frustrates|frustrating|infuriating|irritates|irritating|maddening) (%|how|me|that|to|when)",
      "(appalled|astounded|flabbergasted|gobsmacked) (at|by|how|that)|how can you treat *1|not appreciate (being|how|the way|your (attitude|tone))",
    ],
    unless: [
      "(are|is|looked|seemed|seems|sounded|was|were) (angry|annoyed|he|she|they|upset|you)|(he|she|they) (are|is|was|were) *1 @angry|(her|his|my|our|the) *1 (boss|client|customers|dad|daughter|driver|friend|guests|husband|kids|mom|mother|son|wife) *2 (are|get|gets|got|is|seemed|seems|was|were|will be) @angry", // another's
      "not *2 (angry|annoyed|frustrated|mad|upset)|(apologize|sorry) *4 (angry|annoyed|cross|frustrated|rude)|(sound|sounded|to be) (angry|annoying|cross|rude)", // denied, an apology
      "had enough (thank|thanks|to (drink|eat))|mad (about|for|max|men)|had (enough|it) (for|money|points|repaired|since|time|to)|done with (it|that|the|this) (%|form|survey)", // another sense
    ],
  },
  {
    id: "anger.judgement",
    kind: "anger",
    confidence: 0.82,
    strength: 0.6,
    guard: ["reported", "supposed", "negated"],
    say: [
      "(company|it|it all|service|that|this|which|you|you people) (are|has been|have been|is|is becoming|is getting|was) (a|all|an|beyond|some|such|the)? (absolute|big|complete|right|sick|total|utter)? @outrage|(that|the|this|your) (app|bot|form|line|machine|menu|page|process|robot|site|system|thing|website) (are|is|was) *1 @outrage",
      "^ (absolute|complete|how|total|utter|what a|what an) @outrage (%|from|how|i|service|that|you)|^ @outright (%|from|how|i|service|that|you)|absolutely @wild|this is *2 @wild %",
      "(most (frustrating|incompetent|pathetic|ridiculous|unhelpful|useless)|worst) *3 (%|airline|bank|company|ever|experience|i have|in my life|service|support)",
      "not putting up with|what (kind|sort) of *2 (bank|company|joke|nonsense|operation|outfit|people|place|service) (%|are|do|does|is|would)|why is (it|this) so *1 (complicated|difficult|hard)|wrong with (these people|this company|you|your company)",
      "^ seriously %|is this (a|some kind of) joke|r you *1 (for real|having a laugh|joking|kidding|listening|out of your mind|serious)|you (have got to|must) be (joking|kidding)",
      "(so|this) (complicated|difficult|hard) with you|anyone competent|just what i needed %|matter with you|never (been|felt) so (angry|disrespected|humiliated|insulted|let down)|never (dealt with|experienced|had|known|seen) (anything (like|so)|service (like|so)|such)|not believe i *1 (am|have|pay|wasted)|royal mess|same (old)? (crap|excuse+|lies|nonsense|rubbish)|service well done|sort it out now|you have (ruined|spoiled|spoilt|wrecked) *1",
      "(do|not dare) your (job|jobs)|how dare you|how hard (can it be|is it) to (answer|find|get|just|speak|talk)|the (audacity|cheek|nerve)|what (is|was) the point of (calling|having|paying|you)|who do you think you are|you dare",
      "(waste|wasted|wasting) (of)? (a|everyone|more of my|much of my|my|our)? *1 (afternoon|day|evening|money|morning|time)|lost the whole (day|morning)",
      "about time %|cut the crap|enough is enough|for (christ|crying|fuck|god|gods|goodness|heaven|heavens|petes|pity|the love) (of *1|out loud|sake)|get your act together|give me a break|last straw|not (interrupt|lie|patronize|tell me) (me|there|to calm|to me)|spare me|unbelievable|unreal %",
      "(bullshit|excuses|lies|nonsense) %|(more|of|your) (excuses|games|lies|nonsense)|stop (fobbing|ignoring|interrupting|lying|making excuses|reading|wasting)",
      "(cash grab|con job|daylight robbery|rip off|taking the (mick|piss))|(cheated|cheating|lied|lying|ripping|robbed|robbing|scamming|screwed|screwing) (to)? (customers|everyone|me|people|us|you) *1",
      "(no one|nobody|none of you|not one of you) *2 (bothered|bothers|care|cares|gives a (crap|damn|fuck|shit|toss)|listen|listens)|(they|you|you lot|you people) (can|could|did|do|will) not *1 (bother|care|give a (crap|damn|fuck|shit|toss)|listen)",
      "(demand|need|want) (an answer|answers|it|my money|them|this) (immediately|now|right now)|(just|please|someone|you) *1 listen to me|^ (answer|do|fix|get|give|help|sort) *4 (already|immediately|now|right now|this instant) %|i want answers|will someone listen",
      "(cancelled|charged|done|happened) it again|(treat|treated|treating|treats) (customers|me|people|us|your customers)? *1 (a|an|like|so badly|this way) *1|how you treat|not believe (how|it|that you|this|you)|not need this",
      "(#th|bloody|every damn) time %|(despise|detest|hate) (being|calling|dealing|that|the|this|your) *1 (airline|app|bank|company|music|on hold|place|service|system|treated|with)|every single (day|time|week)",
      "(app|bank|company|it|place|service|situation|system|thing|this) *1 sucks (%|big|that)|(disrespectful|inexcusable|insulting|outrageous|unfair) %|(how|what|where|who|why) the (fuck|heck|hell) (%|am|are|can|did|do|does|happened|has|have|is|took|was|were)|(i am|we are) not (at all)? (amused|happy|impressed) %|got *2 hump|not (at all)? (happy|impressed|pleased|satisfied) (about|at|by|with) (any|how|it|that|the|this|your)|straight answer|you can not be serious",
      "(absolute|complete|total) (disgrace|joke|mess|nonsense|shambles)|(never|not) put me on hold again|how many times (do|have|must) i (got|have|need)|what a joke",
    ],
    unless: [
      "believe how *1 (cheap|easy|fast|good|kind|lucky|nice|quick)|joke (about|book|shop)|not happy to", // a shop, a refusal
      "worst (case|hit|part|seat|storm|time|weather)|(another|funny|good|got|hear|know|tell|want) *2 joke|(haha|oh my|wow) *3 (crazy|insane|unreal)|too rich|(mess|serious) of (greens|legs)|(crazy|insane|ridiculous|sick|unbelievable) (amount of fun|busy|deal|good|how good|price|value)|unbelievable thank+|(joking|kidding|serious) (i love|thanks|that is|wow)", // praise, glad surprise
      "(bit of a joke|cold|covid|game|heat|movie|news|pollen|rain|traffic|virus|weather) *2", // small talk
      "(i am|i was|me being) *1 (hopeless|pathetic|ridiculous|silly|stupid)|(mean|not|sorry|want) *3 (ridiculous|rude|unreasonable|waste)", // of oneself, a courtesy
      "not (care|mind) (either|how|what|when|where|which)|(joke|kidding) (between|with)|(no|not a) joke|is it (crazy|ridiculous|stupid)", // no preference, another sense
      "(cheated|conned|lied to|mugged|robbed|scammed) (me|us)? (at|by|in|last|of my|on)|(he|husband|scammer|she|thief|wife) *1 (cheated|lied to|robbed|scammed) (me|us)", // a crime that is told
      "every single (day|week) (at|for|i|of|we)|waste (bin|collection|water|your)|(dumb|moronic|stupid) (mistake|of (her|him|me|us)|question)|sucks (dust|in|up)", // another sense
    ],
  },
  {
    id: "anger.sarcasm",
    kind: "anger",
    confidence: 0.8,
    strength: 0.6,
    guard: ["reported"],
    say: [
      "(thank you|thanks) *2 for (hanging up|ignoring|losing|making *3 worse|no help|not (helping|listening)|nothing|ruining|the runaround|wasting)",
      "(oh)? (brilliant|fantastic|great|lovely|marvellous|perfect|wonderful) (just|oh|simply) (brilliant|fantastic|great|lovely|peachy|perfect|wonderful)",
      "(just|oh|well) (brilliant|fantastic|great|lovely|marvellous|perfect|super|wonderful) (a *1 (bot|robot)|another|here we go|more|not again|now (i|it|my|what|you)|so now|yet another)",
      "(oh)? (is not that|that is) (charming|convenient|great is not it|just great|perfect is not it|rich|typical)|big surprise|congratulations you|slow clap|surprise surprise|what a surprise",
      "(good|great|nice) (going|job|one|work) (breaking|genius|idiots|losing|messing|ruining|you (idiots|lost|ruined))|(thank you|thanks) to (you|your) *5 (charged|late|lost|missed|owe|ruined)|fat lot of good|lot of good that|so much for (customer|your)",
      "(good luck) with that|as if (that|you)|how (very)? (generous|helpful|kind) of you to (cancel|charge|hang|ignore|lose|tell)|must be nice to (get|have) (a|an|some)|yes right (as if|like)",
    ],
    unless: ["(thank you|thanks) so much"], // sincere
  },
  {
    id: "distress.said",
    kind: "distress",
    confidence: 0.85,
    strength: 0.65,
    guard: ["negated", "reported", "supposed"],
    say: [
      "(am|are|been|feel|feeling|getting|he is|husband is|i|left me|makes me|mom is|she is|was|we|wife is) (a|a bit|a little|all|an|in|more)? @upset",
      "(can not|could not) take (any more|anymore|it|this) *2 (%|any more|anymore|on my own)|barely think|not (barely think|bear (it|this)|cope|do this anymore|handle (it|this)|think straight) *2 (%|any more|anymore|crying|on my own|shaking|with)|not stop *2 (crying|shaking)",
      "(broke down|crying|hyperventilating|in tears|shaking|sobbing|trembling|weeping) (%|all|as|here|i|now|right|when)|[crying]|hands are shaking",
      "not know (how (i am|we are) going to|how to cope|what (else)? (i am going to do|i will do|to do|we are going to do)|where (else)? to turn|who (else)? to (ask|call|ring|turn to))",
      "(@kin is|am|at|feel|feeling|he is|she is|they are|we are) *2 (a nervous wreck|all alone (%|here|in|now)|at a loss|beside (herself|himself|myself)|breaking point|end of my (rope|tether)|falling apart|helpless|hopeless|in (a)? *1 (bits|despair|panic|pieces|shock)|lost without|out of my mind|struggling to cope|worried sick)|(am|feel|feeling|really|so) *1 (down|empty|lost and|low) (%|lately|since|today)|(anxiety|nerves|stress) *4 (bad|high|roof|shot|terrible)|(been|going) through ((a|such a|this) *2 (awful|bad|dark|difficult|hard|horrible|rough|stressful|terrible|tough) (patch|period|spell|time)|hell|so much)|(big|full|in|lot of|much|so) (emotional|tensed|tension)|(bit|very) (emotional|tensed)|(break+|broke|burst+|close|reduced) (down|in|into|to)? tears|(breaking|breaks|broke|broken) (my|our) heart|(causing|gives|giving) (me|us) *2 (anxiety|panic attacks|sleepless nights|stress)|(husband|partner|wife) *1 left me|(in a (awful|bad|dark|dreadful|terrible)|not in a good) (place|state) (%|at|emotionally|mentally|right|today)|(made|makes|making) me (ill|poorly|unwell)|(no one|nobody) (to|who) (can help|help|turn|will help)|(not know)? how much (longer|more) (can|must)? *1 (can)? (bear|cope|go on|stand|take)|(not know)? which way to turn|(wit|wits) end (%|with (it all|worry)|worrying)|awake all night|can not (do|face) (it|this) (%|any|anymore)|can not (eat|sleep) (%|at night|i)|can not face (another|tomorrow)|drowning in *1 (bills|debt|debts)|everything is going wrong|going under %|head *2 (all over the place|explode|in a (mess|spin)|spinning)|how we will manage|lost my job (%|last|today)|no one to talk to|not (coping|managing) *2|not (stopped) crying|nothing left %|one thing after another|palpitations|sick with (fear|nerves|worry)|so low|very disturbed|worst (day|month|time|week|year) of my life",
      "(everything|my|our) (family|heart|life|world)? (has|i|is|just) *1 ((fallen|falling|gone) (apart|to (bits|pieces))|a mess|collapsed|hell|in pieces|in ruins|ruined|upside down)|(nervous breakdown|panic attack)|all too much|having (a|an) *1 (breakdown|meltdown)",
      "(i am)? (begging|pleading) (%)?|beg (for|of you|you)|please please *1",
      "(am|been|extremely|incredibly|quite|really|so|terribly|very|we are|worried) *1 (anxious|frightened|nervous|scared|stressed|worried) (%|about (dad|her|him|mom|my|the (baby|operation|results|scan))|for (her|him|my)|i can|it (could|might|will)|sick|that (he|she|something|they)|to (be|go|open|sleep))",
      "(am|are) alone (and|with this) *2 (afraid|can not|frightened|nobody|not|scared)|(am|are|be|become|becoming|being|end up|family|left|made|now|us|were) *1 homeless (%|by|now|since|tonight|with)|(devastated|distraught|freaking out|heartbroken|overwhelmed|overwhelming|panicking|petrified|terrified|terrifying|traumatic|traumatized)|(feel|feeling|felt) *2 alone|(losing|lost) everything|can not feed|evicted (%|tonight|with)|kids are (freezing|hungry)|no food|not slept *2 (because|days|worry|worrying)|nowhere to (go|live|sleep|stay)",
      "(am|feel|feeling) *2 a (burden|failure)|(awake|up) *4 (crying|worrying)|(broke|broken|crushed|destroyed) me %|(destroyed|destroying|ruined|ruining) (my|our) (family|health|life|marriage)|(frightened|scared|worried) (half to death|out of my|stiff|to death)|(not know)? how *1 (am|are|can|going to|will)? *2 (cope|get through|survive) (%|it|this)|(not)? (hold|holding) (it|myself) together|(ripping|tearing) *2 apart|been *1 hell|got (no one|nobody)|like a leaf|rock bottom %|verge of *1 (breakdown|tears)",
    ],
    unless: [
      "(are|did|do|is|were) you *2 (anxious|crying|sad|scared|upset|worried)|i am afraid (i|it|my|not|so|that|the|there|we|you)", // of the hearer, a courtesy
      "(building|camera|drum|floor|machine|table|wall) *2 shaking|overwhelmed (by|with) (choice|options|the choice)", // a thing
      "not *1 (anxious|nervous|sad|scared|stressed|upset|worried)", // denied
      "(bit|little) (anxious|concerned|nervous|sad|worried)|nothing to be|(afraid|scared) of (dogs|flying|heights|spiders|the dark)|(horror|sad|scary) (film|movie|song|story)|sad to (hear|see)", // mild, another matter
      "upset stomach|(baby|child|dog|he|kids|laughed|neighbor|she) *3 (cried|crying|shaking)|washing machine *2 shaking|(do not|no need to|not) *1 (cry|panic|worry)|(desperate|lonely) (housewives|planet)", // another sense
      "(i|we) (depressed|frightened|gutted|overwhelmed|panicked|scared|shattered|upset) (a|an|everybody|everyone|half|her|him|his|my|our|people|some|the|them|this|your)", // done to others
      "(could|might|will|would) (have)? *1 (be|been|feel|get) *1 (anxious|devastated|distraught|gutted|heartbroken|overwhelmed|panicking|petrified|sad|terrified|traumatized|upset)", // not so, or not yet
      "not know what to (buy|choose|cook|do (about the|with)|get|order|wear)|homeless (charity|every|shelter)|(donate|help) *3 homeless|stress (ball|test)", // another sense
    ],
  },
  {
    id: "bereavement.told",
    kind: "bereavement",
    confidence: 0.9,
    strength: 0.7,
    guard: ["supposed", "negated"],
    say: [
      "@dear *4 (are dead|dead|deceased|died|expired|is dead|is no more|passed|took (her|his) own life|was killed)",
      "(had|has|he|she|they) (recently|suddenly)? (died|is dead|is no more|passed (%|@weekday|in|last|on|this|yesterday)|was killed)|(passed|slipped) away|did not make it (%|through)|taken from (me|us)|who died",
      "(are|customer|holder|is|member|owner|was) (now)? (deceased|no longer with us)|(my|the) deceased",
      "(@dear|a|her|his|their) (bereavement|death|passing)|(bereavement|death|passing) (certificate|in the|of|so|was)",
      "(buried|burying|grieving|losing|lost|mourning) (a|her|him|his|my|our)? *1 (@dear|her|him) (#|%|a|in|last|on|recently|suddenly|this|to|when|yesterday)",
      "(burial|cremation|funeral|memorial service|wake) (@weekday|arrangements|costs|director|for|home|is|last|next|on|this|today|tomorrow|was)",
      "(her|his|my|our|their) late (@dear)|late (@dear) *1 (account|bill|estate|name|pension|phone|policy|subscription)",
      "(executor|miscarriage|next of kin|probate|stillborn|widow|widowed|widower)|had to put *3 (down|to sleep)",
    ],
    unless: [
      "(app|battery|boiler|call|car|computer|device|engine|fridge|grass|internet|laptop|line|machine|mouse|phone|plant|plants|printer|router|screen|signal|tablet|television|tree|tv) *3 (dead|died|dying|expired|gone|passed)|dead (battery|easy|end|line|sure|wrong)", // a thing
      "(card|code|contract|coupon|license|offer|passport|password|policy|subscription|ticket|warranty) *3 expired|passed (a|by|her|his|it|me|my|on (my|the|to|your)|our|out|test|the|their|through)|(date|deadline|month|time|weeks) (has)? passed", // a document, another sense
      "(a|long|my|the) lost @dear|long lost", // found again, or looked for
      "lost (her|his|my|our|the) *1 @dear (at|bag|card|in the (crowd|mall|store)|keys|luggage|number|phone|suitcase|ticket|wallet)|@dear (luggage|suitcase) *2", // a thing
      "@dear *1 (is|running|was|will be) (gone to|late|out)|bored to death|to death of|(almost|nearly) died|(actor|book|jesus|king|movie|president|queen|singer) *3 died|died (in 1|laughing)|life insurance *4|not a funeral|who died and made|(at|for|from) a funeral (director|home)|funeral (director|home) (address|number|phone)|executor password", // another sense
    ],
  },
]

/** Classes of the family. */
export const feelingsClasses: Readonly<Record<string, string>> = {
  angry:
    "(brassed|browned|cheesed|hacked|ticked) off|aggravated|angry|annoyed|appalled|cross|disappointed|disgusted|dissatisfied|done with (this|you|your)|enraged|exasperated|fed up|frustrated|fuming|furious|infuriated|insulted|irate|irritated|livid|losing (it|my patience)|mad|miffed|offended|outraged|over (it|this) %|peeved|pissed|pissed off|raging|ropeable|seething|sick of (it|this|you|your)|so mad|spewing|unhappy (about|with)|upset (about (how|the|this)|at|with)",
  upset:
    "a wreck|afraid (for|of (her|him|what))|anxious|broken|crying|depressed|desperate|devastated|distraught|distressed|exhausted (by|with)|falling apart|frantic|freaking out|frightened|grieving|gutted|heartbroken|helpless|hopeless|hysterical|in (a *1 state|bits|pieces|shock|tears)|inconsolable|lonely|losing (it|my mind|sleep)|miserable|overwhelmed|panicked|panicking|petrified|sad|scared|shaken|shattered|sobbing|stressed|struggling (%|and|financially|mentally|since|to (breathe|carry on|cope|get by|keep going|make ends|sleep|survive)|with (everything|grief|it all|life|my (anxiety|grief|nerves)))|tearful|terrified|traumatized|upset|worried sick",
  outrage:
    "@outright|annoying|bull|circus|crap|dumb|frustrating|garbage|hopeless|insult|irritating|joke|lame|mental|mess|moronic|nightmare|nonsense|rubbish|stupid|theft",
  // Said of luck and weather as well.
  wild: "bonkers|crazy|insane|madness|mental|nuts|unreal",
  outright:
    "absurd|abysmal|appalling|atrocious|bakwas|beyond (a joke|belief)|bollocks|bullshit|daylight robbery|deplorable|disgrace|disgraceful|disgusting|dreadful|driving me *1|extortion|farce|frustrating|horrendous|idiotic|incompetence|inexcusable|infuriating|insulting|intolerable|laughable|ludicrous|not (acceptable|good enough|how you treat|on %)|out of (hand|order)|outrageous|pathetic|poor form|ridiculous|rip off|scam|scandalous|shambles|shameful|shocking|taking the (mick|piss)|the worst|unacceptable|unbelievable|unfair|unprofessional",
  dear: "aunt|auntie|baby|boyfriend|brother|cat|child|colleague|cousin|dad|daughter|dog|family member|father|father in law|fiance|fiancee|friend|girlfriend|gran|grandad|granddad|grandfather|grandma|grandmother|grandpa|grandson|holder|husband|loved one|mom|mother|mother in law|nan|neighbor|nephew|niece|parents|partner|relative|sister|son|spouse|stepfather|stepmother|tenant|twin|uncle|wife",
}
