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
      "((run|running) out of|lose|losing|lost|testing|trying) (all|my)? (patience|rag|temper)",
      "(aggravating|annoying|annoys|frustrates|frustrating|infuriating|irritates|irritating|maddening) (%|how|me|that|to|when)",
      "(am|are|been|feel|feeling|getting|got|i|leaves|made|make|makes|making|was|we) (a (bit|little)|all|left|me|more|that|us)? @angry",
      "(appalled|astounded|flabbergasted|gobsmacked) (at|by|how|that)",
      "(at|end of) (my|our) (rope|tether|wit's|wits) *1",
      "(bored|fed up|sick|sick to death|tired) (and tired)? (of|with) (all|being|calling|dealing|explaining|getting|having|hearing|it|ringing|talking|the|these|this|waiting|you|your)",
      "(does|doing) my head in",
      "(drive|drives|driving|sending) me (crazy|insane|mad|nuts|round the bend|up the wall)",
      "(expect|expected) (better|more) (from|of) *1",
      "(piss|pissed|pisses) me off",
      "@iw (@have *1 had it (up|with)|@have? *1 had enough) *1",
      "blood *1 (boil|boiling|boils)",
      "how can you treat *1",
      "let (@kin|me|us) down",
      "hopping mad|spitting chips|straight answer",
      "makes me sick (how|that|the way|what)|no patience left",
      "nobody *1 listening",
      "not appreciate (being|how|the way|your (attitude|tone))",
      "on my (last)? nerve+",
      "patience *2 (end|limit|limits|out|thin)",
      "taking the (biscuit|mickey)",
      "up to here with|winding me up|(am|getting|got|me) *1 wound up",
    ],
    unless: [
      "((her|his|my|our|the) *1 (boss|client|customers|dad|daughter|driver|friend|guests|husband|kids|mom|mother|son|wife) *2 (are|get|gets|got|is|seemed|seems|was|were|will be)|(he|she|they) (are|is|was|were) *1) @angry|(are|is|looked|seemed|seems|sounded|was|were) (angry|annoyed|he|she|they|upset|you)", // another's
      "(apologize|sorry) *4 (angry|annoyed|cross|frustrated|rude)|(sound|sounded|to be) (angry|annoying|cross|rude)|not *2 (angry|annoyed|frustrated|mad|upset)", // denied, an apology
      "done with (it|that|the|this) (%|form|survey)|had enough (thank|thanks|to (drink|eat))|cross (at|my|off|out|over|the|to)|mad (about|for|max|men)", // another sense
    ],
  },
  {
    id: "anger.judgement",
    kind: "anger",
    confidence: 0.82,
    strength: 0.6,
    guard: ["reported", "supposed", "negated"],
    say: [
      "(#th|about|bloody|every damn) time %",
      "((cancelled|charged|done|happened) it|(never|not) put me on hold) again",
      "((company|it|it all|service|that|this|which|you|you people) ((has|have) been|are|is|is (becoming|getting)|was) (a|all|an|beyond|some|such|the)? (absolute|big|complete|right|sick|total|utter)?|(that|the|this|your) (app|bot|form|line|machine|menu|page|process|robot|site|system|thing|website) (are|is|was) *1) @outrage",
      "(app|bank|company|it|place|service|situation|system|thing|this) *1 sucks (%|big|that)",
      "(bullshit|disrespectful|excuses|inexcusable|insulting|lies|nonsense|outrageous|unfair|unreal) %",
      "(cash grab|con job|daylight robbery|rip off|taking the (mick|piss))",
      "(cheated|cheating|lied|lying|ripping|robbed|robbing|scamming|screwed|screwing) (to)? (customers|everyone|me|people|us|you) *1",
      "(demand|need|want) (an answer|answers|it|my money|them|this) (immediately|now|right now)",
      "(despise|detest|hate) (being|calling|dealing|that|the|this|your) *1 (airline|app|bank|company|music|on hold|place|service|system|treated|with)",
      "(do|not dare) your (job|jobs)",
      "(how|what|where|who|why) the (fuck|heck|hell) (%|am|are|can|did|do|does|happened|has|have|is|took|was|were)",
      "(i am|we are) not (at all)? (amused|happy|impressed) %",
      "(just|please|someone|you) *1 listen to me",
      "(more|of|your) (excuses|lies|nonsense)|(of|your) games",
      "(most (frustrating|incompetent|pathetic|ridiculous|unhelpful|useless)|worst) *3 (%|airline|bank|company|ever|experience|i have|in my life|service|support)",
      "(no one|nobody|none of you|not one of you) *2 (bothered|bothers|care|cares|gives a (crap|damn|fuck|shit|toss)|listen|listens)",
      "(so|this) (complicated|difficult|hard) with you",
      "(they|you|you (lot|people)) (can|could|did|do|will) not *1 (bother|care|give a (crap|damn|fuck|shit|toss)|listen)",
      "(treat|treated|treating|treats) (customers|me|people|us|your customers) *1 (a|an|like|so badly|this way) *1",
      "(waste|wasted|wasting) (of)? ((more|much) of my|a|everyone|my|our)? *1 (afternoon|day|evening|money|morning|time)",
      "^ (absolute|complete|how|total|utter|what (a|an)) @outrage (%|from|how|i|service|that|you)",
      "^ (answer|do (it|something|your *1)|fix|get|give|help|sort) *4 (already|immediately|now|right now|this instant) %",
      "^ @outright (%|from|how|i|service|that|you)",
      "^ seriously %",
      "absolutely @wild",
      "anyone competent|cut the crap|enough is enough",
      "every single time",
      "for (christ|crying|fuck|god|gods|goodness|heaven|heavens|petes|pity|the love) (of *1|out loud|sake)",
      "get your act together|give me a break",
      "how (dare you|hard (can it be|is it) to (answer|find|get|just|speak|talk)|many times (do|have|must) i (got|have|need)|you treat)",
      "is this (a|some kind of) joke",
      "last straw",
      "matter with you",
      "never ((been|felt) so (angry|disrespected|humiliated|insulted|let down)|(dealt with|experienced|had|known|seen) ((anything|service) (like|so)|such (a *1|awful|bad|poor|rude|terrible)))",
      "not ((at all)? (happy|impressed|pleased|satisfied) (about|at|by|with) (any|how|it|that|the|this|your)|(interrupt|lie|patronize|tell me) (me|there|to (calm|me))|believe ((how|it|that you|this|you)|i *1 (am|have|pay|wasted))|need this (from|now|right now|today)|putting up with)",
      "r you *1 (for real|having a laugh|joking|kidding|listening|out of your mind|serious)",
      "same (old)? (crap|excuse+|lies|nonsense|rubbish)",
      "stop (fobbing|ignoring|interrupting|lying|making excuses|reading|wasting)",
      "(got|had|have|what|you) *2 (audacity|cheek|nerve)|the (audacity|cheek|nerve) of (it|that|these|this|you|your)",
      "this is *2 @wild %",
      "unbelievable",
      "what ((is|was) the point of (calling|having|paying|you)|(kind|sort) of *2 (bank|company|joke|nonsense|operation|outfit|people|place|service) (%|are|do|does|is|would)|a joke)",
      "who do you think you are",
      "why is (it|this) so *1 (complicated|difficult|hard)",
      "wrong with ((this|your) company|these people|you)",
      "you ((have got to|must) be (joking|kidding)|can not be serious|dare|have (ruined|spoiled|spoilt|wrecked) *1)",
    ],
    unless: [
      "believe (how|it|that|this|you) *4 (amazing|cheap|cute|easy|fast|free|fun|good|great|kind|lovely|lucky|nice|quick|quickly|well|won|worked|works)|joke (about|book|shop)|not happy to", // a shop, a refusal
      "(another|funny|good|got|hear|know|tell|want) *2 joke|(crazy|insane|ridiculous|sick|unbelievable) (amount of fun|busy|deal|good|how good|price|value)|(haha|oh my|wow) *3 (crazy|insane|unreal)|(joking|kidding|serious) (i love|thanks|that is|wow)|unbelievable thank+|worst (case|hit|part|seat|storm|time|weather)", // praise, glad surprise
      "(bit of a joke|cold|covid|game|heat|movie|news|pollen|rain|traffic|virus|weather) *2", // small talk
      "(i (am|was)|me being) *1 (hopeless|pathetic|ridiculous|silly|stupid)|(mean|not|sorry|want) *3 (ridiculous|rude|unreasonable|waste)", // of oneself, a courtesy
      "(joke|kidding) (between|with)|(no|not a) joke|is it (crazy|ridiculous|stupid)|not (care|mind) (either|how|what|when|where|which)", // no preference, another sense
      "(cheated|conned|lied to|mugged|robbed|scammed) (me|us)? (at|by|in|last|of my|on)|(he|husband|scammer|she|thief|wife) *1 (cheated|lied to|robbed|scammed) (me|us)", // a crime that is told
      "(dumb|moronic|stupid) (mistake|of (her|him|me|us)|question)|sucks (dust|in|up)|waste (bin|collection|water|your)", // another sense
    ],
  },
  {
    id: "anger.sarcasm",
    kind: "anger",
    confidence: 0.8,
    strength: 0.6,
    guard: ["reported"],
    say: [
      "(big|surprise) surprise",
      "(good luck) with that",
      "(good|great|nice) (going|job|one|work) (breaking|genius|idiots|losing|messing|ruining|you (idiots|lost|ruined))",
      "(just|oh|well) (brilliant|fantastic|great|lovely|marvellous|perfect|super|wonderful) (a *1 (bot|robot)|another|here we go|more|not again|now (i|it|my|what|you)|so now|yet another)",
      "(oh)? (brilliant|fantastic|great|lovely|marvellous|perfect|wonderful) (just|oh|simply) (brilliant|fantastic|great|lovely|peachy|perfect|wonderful)",
      "(oh)? (is not that|that is) ((great|perfect) is not it|charming|convenient|just great|rich|typical)",
      "(thank you|thanks) (*2 for (hanging up|ignoring|losing|making *3 worse|no help|not (helping|listening)|nothing|ruining|the runaround|wasting)|to (you|your) *5 (charged|late|lost|missed|owe|ruined))",
      "how (very)? (generous|helpful|kind) of you to (cancel|charge|hang|ignore|lose|tell)",
      "so much for (customer|your)",
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
      "((@kin|he|she) is|(they|we) are|am|at|feel|feeling) *2 (a nervous wreck|all alone (%|here|in|now)|at a loss|beside (herself|himself|myself)|breaking point|end of my (rope|tether)|falling apart|helpless|hopeless|in (a)? *1 (bits|despair|panic|pieces|shock)|lost without|out of my mind|struggling to cope|worried sick)",
      "((can|could) not) take (any more|anymore|it|this) *2 (%|any more|anymore|on my own)",
      "((he|husband|mom|she|wife) is|(children|kids|parents|they|we) are|(left|makes) me|am|been|feel|feeling|getting|i|i was|we|we were) (a|a (bit|little)|all|an|in|more)? @upset",
      "(am|are) alone (and|with this) *2 (afraid|can not|frightened|nobody|not|scared)",
      "(am|are|be|become|becoming|being|end up|family|left|made|now|us|were) *1 homeless (%|by|now|since|tonight|with)",
      "(am|been|extremely|incredibly|quite|really|so|terribly|very|we are|worried) *1 (anxious|frightened|nervous|scared|stressed|worried) (%|about (dad|her|him|mom|my|the (baby|operation|results|scan))|for (her|him|my)|i can|it (could|might|will)|sick|that (he|she|something|they)|to (be|go|open|sleep))",
      "(am|feel|feeling) *2 a (burden|failure)",
      "(am|feel|feeling|really|so) (a (bit|little))? (down|empty|lost and|low) (%|at the|lately|since|today)",
      "(anxiety|nerves|stress) *4 (bad|frayed|high|pieces|roof|shattered|shot|shreds|terrible)",
      "(awake|up) *4 (crying|worry|worrying)",
      "(been|going) through ((a|such a|this) *2 (awful|bad|dark|difficult|hard|horrible|rough|stressful|terrible|tough) (patch|period|spell|time)|hell|so much)",
      "(big|full|in|lot of|so) (emotional|tensed|tension) (%|about|because|in my)",
      "(am|are|feel|feeling|get|getting) (a (bit|little)|all)? (emotional|tensed)|(having|so) much tension|very (much)? tensed",
      "(break+|broke|burst+|close|reduced) (down|in|into|to)? tears",
      "(breaking|breaks|broke|broken) (my|our) heart",
      "(broke down|crying|hyperventilating|in tears|shaking|sobbing|trembling|weeping) (%|all|as|here|i|now|right|when)",
      "(broke|broken|crushed|destroyed) me %",
      "(causing|gives|giving) (me|us) *2 (anxiety|panic attacks|sleepless nights|stress)",
      "(destroyed|destroying|ruined|ruining) (my|our) (family|health|life|marriage)",
      "(devastated|distraught|freaking out|heartbroken|overwhelmed|overwhelming|panicking|petrified|terrified|terrifying|traumatic|traumatized)",
      "(everything|my|our) (family|heart|life|world)? (has|i|is|just) *1 ((fallen|falling|gone) (apart|to (bits|pieces))|a mess|collapsed|hell|in (pieces|ruins)|ruined|upside down)",
      "(feel|feeling|felt) *2 alone",
      "(frightened|scared|worried) ((half to|to) death|out of my|stiff)",
      "(husband|partner|wife) *1 left me (%|alone|and|for|i|last|with)",
      "(am|are) (begging|pleading)",
      "(am|been|i|we) *1 ((in a (awful|bad|dark|dreadful|terrible)|not in a good) (place|state)) (%|at|emotionally|mentally|right|today)",
      "(losing|lost) everything (%|and|i|in|to|we)",
      "(nervous breakdown|panic attack)",
      "(no one|nobody) (to|who) ((can|will) help|help|turn)",
      "(not know)? (how *1 (am|are|can|going to|will)? *2 (cope|get through|survive) (%|it|this)|how much (longer|more) (can|must)? *1 (can)? (bear|cope|go on|stand|take)|which way to turn)",
      "(not)? (hold|holding) (it|myself) together",
      "(ripping|tearing) (me|us|(my|our) (family|heart|life|marriage)) apart",
      "(wit|wits) end (%|with (it all|worry)|worrying)",
      "[crying]",
      "all too much|barely think",
      "beg (of)? you",
      "can not ((do|face) (it|this) (%|all|alone|any|anymore|by myself|on my own)|manage (%|any|anymore|without)|(eat|sleep) (%|at night|i)|face (another|tomorrow)|feed)",
      "drowning in *1 (bills|debt|debts)",
      "everything is going wrong",
      "evicted (%|tonight|with)",
      "got (no one|nobody)",
      "hands are shaking",
      "head *2 (all over the place|explode|in a (mess|spin)|spinning)",
      "kids are (freezing|hungry)",
      "(get|gets|getting|got) on top of (me|us)",
      "(i|we) (have|had)? not (been sleeping|slept) *5 (because|days|nights|properly|since|weeks|wink|worry|worrying)",
      "(i am|we are) a mess (%|at|right|since|today)",
      "(money|nothing) *2 to (eat|feed|live on)",
      "lost my job (%|last|today)",
      "(got|have|with) no (food|money) (%|for|left|to)",
      "no one to talk to",
      "not (((bear|handle) (it|this)|barely think|cope|do this anymore|think straight) *2 (%|any more|anymore|crying|on my own|shaking|with)|(coping|managing) *2|know (how (i am|we are) going to|how to cope|what (else)? ((i am going to|i will|to|we are going to) do)|where (else)? to turn|who (else)? to (ask|call|ring|turn to))|stop *2 (crying|shaking)|stopped crying)",
      "(got|have|with) nothing left %",
      "nowhere to (go|live|sleep|stay)",
      "one thing after another",
      "(hit|hitting) rock bottom",
      "sick with (fear|nerves|worry)",
      "verge of *1 (breakdown|tears)",
      "worst (day|month|time|week|year) of my life",
    ],
    unless: [
      "(are|did|do|is|were) you *2 (anxious|crying|sad|scared|upset|worried)|i am afraid (i|it|my|not|so|that|the|there|we|you)", // of the hearer, a courtesy
      "(building|camera|drum|floor|machine|table|wall) *2 shaking|overwhelmed (by|with) (choice|options|the choice)", // a thing
      "not *1 (anxious|nervous|sad|scared|stressed|upset|worried)", // denied
      "(afraid|frightened|nervous|scared) of *1 (bangs|bees|birds|cats|clowns|dark|dentist|dentists|dogs|drill|fireworks|flying|heights|horses|lifts|mice|needle|needles|noise|noises|snakes|spiders|stairs|storms|strangers|thunder|vet|vets|water)|crying (it is|laughing)|tears of (joy|laughter)|(bit|little) (anxious|concerned|nervous|sad|worried)|(horror|sad|scary) (film|movie|song|story)|nothing to be|sad to (hear|see)", // mild, another matter
      "(boiler|broadband|door|heating|internet|it|lift|line|machine|phone|this|wifi) *1 been broken|(battery|price|pressure|rating|score|signal|volume) *1 (really|so) low|no food (and|or)|(baby|child|dog|he|kids|laughed|neighbor|she) *3 (cried|crying|shaking)|(do not|no need to|not) *1 (cry|panic|worry)|upset stomach|washing machine *2 shaking", // another sense
      "(i|we) (depressed|frightened|gutted|overwhelmed|panicked|scared|shattered|upset) (a|an|everyone|half|her|him|his|my|our|people|some|the|them|this|your)", // done to others
      "(could|might|will|would) (have)? *1 (be|been|feel|get) *1 (anxious|devastated|distraught|gutted|heartbroken|overwhelmed|panicking|petrified|sad|terrified|traumatized|upset)", // not so, or not yet
      "(donate|help) *3 homeless|homeless (charity|every|shelter)|not know what to (buy|choose|cook|do (about the|with)|get|order|wear)|stress (ball|test)", // another sense
    ],
  },
  {
    id: "bereavement.told",
    kind: "bereavement",
    confidence: 0.9,
    strength: 0.7,
    guard: ["supposed", "negated"],
    say: [
      "(@dear|a|her|his|their) (bereavement|death|passing)",
      "(are|customer|holder|is|member|owner|was) (now)? (deceased|no longer with us)",
      "(bereavement|death|passing) (certificate|in the|of|so|was)",
      "(burial|cremation|funeral|memorial service|the wake) (@weekday|arrangements|costs|director|for|home|is|last|next|on|this|today|tomorrow|was)",
      "(buried|burying|grieving|losing|lost|mourning) (a|her|him|his|my|our)? *1 (@dear|her|him) (#|%|a|in|last|on|recently|suddenly|this|to|when|yesterday)",
      "(executor|miscarriage|probate|stillborn|widow|widowed|widower)",
      "(had|has|he|she|they) (recently|suddenly)? (died|is dead|is no more|passed (%|@weekday|in|last|on|this|yesterday)|was killed)",
      "(her|his|my|our|their) late @dear",
      "(my|the) deceased",
      "(passed|slipped) away",
      "@dear *4 ((are|is) dead|dead|deceased|died|expired|is no more|passed|took (her|his) own life|was killed)",
      "(@dear|he|she) *1 did not make it (%|through)",
      "had to put (her|him|(my|our|the) (cat|dog|horse)) (down|to sleep)",
      "who died",
    ],
    unless: [
      "(app|battery|boiler|call|car|computer|device|engine|fridge|grass|internet|laptop|line|machine|mouse|phone|plant|plants|printer|router|screen|signal|tablet|tree|tv) *3 (dead|died|dying|expired|gone|passed)|dead (battery|easy|end|line|sure|wrong)", // a thing
      "(card|code|contract|coupon|license|offer|passport|password|policy|subscription|ticket|warranty) *3 expired|(date|deadline|month|time|weeks) (has)? passed|passed (a|by|her|his|it|me|my|on (my|the|to|your)|our|out|test|the|their|through)", // a document, another sense
      "(a|long|my|the) lost @dear|long lost", // found again, or looked for
      "@dear (luggage|suitcase) *2|lost (her|his|my|our|the) *1 @dear (at|bag|card|in the (crowd|mall|store)|keys|luggage|number|phone|suitcase|ticket|wallet)", // a thing
      "(actor|book|jesus|king|movie|president|queen|singer) *3 died|(almost|nearly) died|(at|for|from) a funeral (director|home)|@dear *1 (is|running|was|will be) (gone to|late|out)|bored to death|died (in 1|laughing)|executor password|funeral (director|home) (address|number|phone)|life insurance *4|not a funeral|to death of|who died and made", // another sense
    ],
  },
]

/** Classes of the family. */
export const feelingsClasses: Readonly<Record<string, string>> = {
  angry:
    "(brassed|browned|cheesed|hacked|pissed|ticked) off|aggravated|angry|annoyed|appalled|cross|disappointed|disgusted|dissatisfied|done with (this|you|your)|enraged|exasperated|fed up|frustrated|fuming|furious|infuriated|insulted|irate|irritated|livid|losing (it|my patience)|mad|miffed|offended|outraged|over (it|this) %|peeved|pissed|raging|ropeable|seething|sick of (it|this|you|your)|so mad|spewing|unhappy (about|with)|upset (about (how|the|this)|at|with)",
  upset:
    "a wreck|afraid (for|of (her|him|what))|anxious|broken (%|inside|man|woman)|crying|depressed|desperate|devastated|distraught|distressed|exhausted (by|with)|falling apart|frantic|freaking out|frightened|grieving|gutted|heartbroken|helpless|hopeless|hysterical|in (a *1 state|bits|pieces|shock|tears)|inconsolable|lonely|losing (it|my mind|sleep)|miserable|overwhelmed|panicked|panicking|petrified|sad|scared|shaken|shattered|sobbing|stressed|struggling (%|and|financially|mentally|since|to (breathe|carry on|cope|get by|keep going|make ends|sleep|survive)|with (everything|grief|it all|life|my (anxiety|grief|nerves)))|tearful|terrified|traumatized|upset|worried sick",
  outrage:
    "@outright|annoying|bull|circus|crap|dumb|garbage|hopeless|insult|irritating|joke|lame|mental|mess|moronic|nightmare|nonsense|rubbish|stupid|theft",
  // Said of luck and weather as well.
  wild: "bonkers|crazy|insane|madness|mental|nuts|unreal",
  outright:
    "absurd|abysmal|appalling|atrocious|bakwas|beyond (a joke|belief)|bollocks|bullshit|daylight robbery|deplorable|disgrace|disgraceful|disgusting|dreadful|driving me *1|extortion|farce|frustrating|horrendous|idiotic|incompetence|inexcusable|infuriating|insulting|intolerable|laughable|ludicrous|not (acceptable|good enough|how you treat|on %)|out of (hand|order)|outrageous|pathetic|poor form|ridiculous|rip off|scam|scandalous|shambles|shameful|shocking|taking the (mick|piss)|the worst|unacceptable|unbelievable|unfair|unprofessional",
  dear: "(father|mother) in law|aunt|auntie|baby|boyfriend|brother|cat|child|colleague|cousin|dad|daughter|dog|family member|father|fiance|fiancee|friend|girlfriend|gran|grandad|granddad|grandfather|grandma|grandmother|grandpa|grandson|holder|husband|loved one|mom|mother|nan|neighbor|nephew|niece|parents|partner|relative|sister|son|spouse|stepfather|stepmother|tenant|twin|uncle|wife",
}
