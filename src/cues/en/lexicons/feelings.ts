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
      "(expect|expected) (better|more) (from|of) *1|let (me|us|@kin) down|patience *2 (thin|out|limit|limits|end)|(i|we|am|are|was|feeling|feel|getting|makes|make|making|made|leaves|got|been) (me|us|a bit|a little|more|all|left|that)? @angry",
      "(sick|tired|fed up|bored|sick to death) (and tired)? (of|with) (you|your|this|the|being|waiting|calling|ringing|getting|having|these|it|hearing|all|talking|explaining|dealing)",
      "@iw @have? *1 had (it|enough) *1|(at|end of) (my|our) (wits|wit's|tether|rope) *1|(lost|losing|lose|run out of|running out of|testing|trying) (my|all)? (patience|temper|rag)|no patience left|spitting chips|nobody *1 listening",
      "(driving|drive|drives|sending) me (crazy|mad|insane|nuts|up the wall|round the bend)|(doing|does) my head in|on my (last)? nerve+|(pisses|piss|pissed) me off|blood *1 (boil|boils|boiling)|up to here with|wound up|taking the (mickey|biscuit|mick)|hopping mad|makes me sick|winding me up|seeing red",
      "(annoying|annoys|irritating|irritates|frustrating|frustrates|infuriating|maddening|aggravating) (me|that|to|when|how|%)",
      "not appreciate (being|how|the way|your (tone|attitude))|(gobsmacked|flabbergasted|astounded|appalled) (at|by|that|how)|how can you treat *1",
    ],
    unless: [
      "(are|is|was|were|seemed|seems|looked|sounded) (you|he|she|they|annoyed|angry|upset)|(he|she|they) (is|was|are|were) *1 @angry|(my|his|her|the|our) *1 (wife|husband|boss|kids|son|daughter|mother|mom|dad|friend|customers|client|driver|guests) *2 (is|was|are|were|gets|got|get|seemed|seems|will be) @angry", // another's
      "not *2 (angry|mad|annoyed|frustrated|upset)|(sorry|apologize) *4 (cross|angry|frustrated|annoyed|rude)|(to be|sound|sounded) (annoying|cross|rude|angry)", // denied, an apology
      "had enough (thanks|thank|to (eat|drink))|mad (about|for|max|men)|had (it|enough) (for|since|repaired|money|time|points|to)|done with (the|that|it|this) (form|survey|%)", // another sense
    ],
  },
  {
    id: "anger.judgement",
    kind: "anger",
    confidence: 0.82,
    strength: 0.6,
    guard: ["reported", "supposed", "negated"],
    say: [
      "(this|that|it|which|you|you people|service|company|it all) (is|are|was|has been|is getting|is becoming|have been) (a|an|such|beyond|the|all|some)? (complete|total|absolute|utter|right|sick|big)? @outrage|(this|the|your|that) (site|website|app|page|system|menu|form|process|machine|line|robot|bot|thing) (is|was|are) *1 @outrage",
      "^ (how|what a|what an|complete|total|absolute|utter) @outrage (%|that|service|how|you|from|i)|^ @outright (%|that|service|how|you|from|i)|this is *2 @wild %|absolutely @wild",
      "(worst|most (useless|ridiculous|incompetent|pathetic|unhelpful|frustrating)) *3 (ever|i have|in my life|company|service|experience|support|bank|airline|%)",
      "wrong with (you|your company|these people|this company)|what (kind|sort) of *2 (company|service|people|bank|place|joke|nonsense|outfit|operation) (is|are|do|does|would|%)|why is (this|it) so *1 (difficult|hard|complicated)|not putting up with",
      "r you *1 (kidding|joking|serious|for real|having a laugh|out of your mind|listening)|you (have got to|must) be (kidding|joking)|is this (a|some kind of) joke|^ seriously %",
      "never (been|felt) so (insulted|angry|let down|humiliated|disrespected)|never (seen|known|had|experienced|dealt with) (such|anything (like|so)|service (like|so))|you have (ruined|wrecked|spoiled|spoilt) *1|royal mess|anyone competent|matter with you|(so|this) (hard|difficult|complicated) with you|same (old)? (rubbish|nonsense|excuse+|crap|lies)|not believe i *1 (pay|have|am|wasted)|just what i needed %|service well done|sort it out now",
      "how dare you|the (nerve|cheek|audacity)|who do you think you are|how hard (is it|can it be) to (get|answer|speak|talk|find|just)|(do|not dare) your (job|jobs)|what (is|was) the point of (calling|you|having|paying)|you dare",
      "(waste|wasting|wasted) (of)? (my|our|much of my|everyone|a|more of my)? *1 (time|money|day|morning|afternoon|evening)|lost the whole (day|morning)",
      "for (god|gods|heaven|heavens|pity|petes|christ|fuck|goodness|crying|the love) (sake|out loud|of *1)|give me a break|get your act together|enough is enough|last straw|cut the crap|spare me|about time %|unbelievable|unreal %|not (lie|patronize|interrupt|tell me) (to me|me|to calm|there)",
      "(excuses|lies|bullshit|nonsense) %|(your|more|of) (excuses|lies|games|nonsense)|stop (lying|wasting|making excuses|fobbing|interrupting|ignoring|reading)",
      "(lied|lying|cheated|cheating|robbed|robbing|ripping|scamming|screwed|screwing) (to)? (me|us|people|customers|you|everyone) *1|(rip off|daylight robbery|con job|cash grab|taking the (piss|mick))",
      "(nobody|no one|none of you|not one of you) *2 (cares|care|gives a (damn|shit|fuck|toss|crap)|bothers|bothered|listens|listen)|(you|they|you people|you lot) (do|did|could|can|will) not *1 (care|listen|bother|give a (damn|shit|fuck|toss|crap))",
      "^ (fix|sort|answer|do|get|help|give) *4 (now|already|right now|immediately|this instant) %|(someone|you|just|please) *1 listen to me|will someone listen|i want answers|(want|need|demand) (it|them|this|answers|my money|an answer) (now|right now|immediately)",
      "not believe (this|you|it|how|that you)|(cancelled|happened|charged|done) it again|not need this|(treat|treated|treats|treating) (me|us|people|customers|your customers)? *1 (like|so badly|this way|a|an) *1|how you treat",
      "(every damn|#th|bloody) time %|every single (time|day|week)|(hate|despise|detest) (this|your|that|the|dealing|calling|being) *1 (company|bank|airline|service|system|place|on hold|treated|app|music|with)",
      "(what|who|where|why|how) the (hell|fuck|heck) (is|are|do|did|was|were|am|have|has|does|can|happened|took|%)|(unfair|disrespectful|insulting|inexcusable|outrageous) %|(this|it|company|service|bank|situation|thing|system|place|app) *1 sucks (%|big|that)|(i am|we are) not (at all)? (happy|impressed|amused) %|straight answer|you can not be serious|got *2 hump|not (at all)? (happy|impressed|satisfied|pleased) (about|with|at|by) (this|the|how|your|it|that|any)",
      "(not|never) put me on hold again|what a joke|(complete|total|absolute) (joke|shambles|disgrace|nonsense|mess)|how many times (do|must|have) i (have|need|got)",
    ],
    unless: [
      "believe how *1 (quick|good|fast|easy|lucky|nice|kind|cheap)|joke (shop|book|about)|not happy to", // a shop, a refusal
      "worst (time|case|part|weather|storm|hit|seat)|(want|hear|tell|know|got|good|another|funny) *2 joke|(wow|oh my|haha) *3 (crazy|insane|unreal)|too rich|(serious|mess) of (legs|greens)|(insane|crazy|sick|ridiculous|unbelievable) (deal|price|value|how good|good|amount of fun|busy)|unbelievable thank+|(serious|joking|kidding) (that is|thanks|wow|i love)", // praise, glad surprise
      "(weather|traffic|rain|game|movie|heat|cold|pollen|virus|covid|news|bit of a joke) *2", // small talk
      "(i am|i was|me being) *1 (ridiculous|pathetic|stupid|silly|hopeless)|(sorry|mean|want|not) *3 (rude|ridiculous|unreasonable|waste)", // of oneself, a courtesy
      "not (care|mind) (which|what|when|where|how|either)|(joke|kidding) (between|with)|(no|not a) joke|is it (ridiculous|stupid|crazy)", // no preference, another sense
      "(robbed|mugged|scammed|conned|cheated|lied to) (me|us)? (at|by|in|on|last|of my)|(he|she|husband|wife|thief|scammer) *1 (robbed|scammed|cheated|lied to) (me|us)", // a crime that is told
      "every single (day|week) (i|we|for|of|at)|waste (your|water|bin|collection)|(stupid|dumb|moronic) (question|mistake|of (me|us|him|her))|sucks (up|in|dust)", // another sense
    ],
  },
  {
    id: "anger.sarcasm",
    kind: "anger",
    confidence: 0.8,
    strength: 0.6,
    guard: ["reported"],
    say: [
      "(thanks|thank you) *2 for (nothing|wasting|ruining|hanging up|ignoring|not (helping|listening)|losing|the runaround|no help|making *3 worse)",
      "(oh)? (great|wonderful|fantastic|brilliant|lovely|marvellous|perfect) (just|simply|oh) (great|wonderful|fantastic|brilliant|lovely|perfect|peachy)",
      "(oh|just|well) (great|wonderful|fantastic|brilliant|lovely|marvellous|perfect|super) (another|more|so now|now (what|i|my|you|it)|not again|here we go|yet another|a *1 (bot|robot))",
      "(oh)? (is not that|that is) (convenient|great is not it|typical|rich|charming|just great|perfect is not it)|big surprise|surprise surprise|what a surprise|slow clap|congratulations you",
      "(nice|great|good) (job|work|going|one) (genius|idiots|losing|ruining|breaking|messing|you (idiots|lost|ruined))|fat lot of good|lot of good that|so much for (your|customer)|(thanks|thank you) to (you|your) *5 (lost|missed|ruined|late|owe|charged)",
      "must be nice to (have|get) (a|an|some)|yes right (as if|like)|(good luck) with that|as if (you|that)|how (very)? (helpful|kind|generous) of you to (lose|ignore|charge|cancel|hang|tell)",
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
      "(i|we|am|are|feel|feeling|getting|been|was|makes me|left me|she is|he is|wife is|husband is|mom is) (a|an|in|all|more|a bit|a little)? @upset",
      "(can not|could not) take (it|this|any more|anymore) *2 (%|any more|anymore|on my own)|not stop *2 (crying|shaking)|not (cope|handle (this|it)|do this anymore|think straight|barely think|bear (it|this)) *2 (crying|shaking|anymore|%|any more|on my own|with)|barely think",
      "(crying|weeping|sobbing|in tears|shaking|hyperventilating|broke down|trembling) (%|right|now|here|i|all|as|when)|[crying]|hands are shaking",
      "not know (what (else)? (to do|i am going to do|we are going to do|i will do)|where (else)? to turn|who (else)? to (turn to|call|ring|ask)|how to cope|how (i am|we are) going to)",
      "(am|we are|they are|she is|he is|@kin is|at|feel|feeling) *2 (at a loss|end of my (rope|tether)|breaking point|falling apart|all alone (in|%|now|here)|helpless|hopeless|in (a)? *1 (panic|shock|bits|pieces|despair)|a nervous wreck|worried sick|beside (myself|herself|himself)|out of my mind|struggling to cope|lost without)|(wits|wit) end (%|with (worry|it all)|worrying)|one thing after another|(feel|feeling|so|really|am) *1 (low|down|empty|lost and) (%|today|lately|since)|no one to talk to|awake all night|worst (week|day|month|year|time) of my life|lost my job (%|last|today)|how we will manage|everything is going wrong|(husband|wife|partner) *1 left me|(going|been) through (hell|so much|(a|such a|this) *2 (hard|rough|difficult|awful|tough|bad|terrible|horrible|dark|stressful) (time|patch|spell|period))|(in|much|lot of|so|big|full) (tension|tensed|emotional)|(bit|very) (emotional|tensed)|(stress|anxiety|nerves) *4 (roof|bad|terrible|high|shot)|(giving|gives|causing) (me|us) *2 (anxiety|stress|panic attacks|sleepless nights)|(not know)? how much (more|longer) (can|must)? *1 (can)? (take|stand|cope|bear|go on)|not (coping|managing) *2|sick with (worry|fear|nerves)|(burst+|broke|break+|close|reduced) (in|into|down|to)? tears|not (stopped) crying|can not (eat|sleep) (%|i|at night)|(making|made|makes) me (ill|unwell|poorly)|nothing left %|(no one|nobody) (to|who) (help|turn|can help|will help)|going under %|palpitations|(not know)? which way to turn|(not in a good|in a (bad|dark|dreadful|terrible|awful)) (place|state) (%|right|at|today|mentally|emotionally)|can not face (another|tomorrow)|can not (face|do) (it|this) (%|any|anymore)|very disturbed|so low|drowning in *1 (debt|debts|bills)|(broken|breaks|breaking|broke) (my|our) heart|head *2 (all over the place|spinning|in a (mess|spin)|explode)",
      "(my|our|everything) (life|world|family|heart)? (is|has|just|i) *1 ((falling|fallen|gone) (apart|to (bits|pieces))|in pieces|upside down|collapsed|ruined|a mess|hell|in ruins)|having (a|an) *1 (breakdown|meltdown)|all too much|(panic attack|nervous breakdown)",
      "(i am)? (begging|pleading) (%)?|beg (you|of you|for)|please please *1",
      "(very|so|really|extremely|terribly|worried|quite|incredibly|been|am|we are) *1 (worried|anxious|stressed|scared|frightened|nervous) (sick|about (my|him|her|the (scan|baby|results|operation)|mom|dad)|for (my|him|her)|that (he|she|they|something)|it (could|might|will)|%|to (open|go|be|sleep)|i can)",
      "not slept *2 (days|worry|worrying|because)|(lost|losing) everything|nowhere to (go|live|sleep|stay)|evicted (with|tonight|%)|(am|are|be|become|becoming|being|left|made|were|now|family|end up|us) *1 homeless (with|tonight|%|since|now|by)|(feel|feeling|felt) *2 alone|(am|are) alone (and|with this) *2 (scared|afraid|frightened|not|can not|nobody)|no food|can not feed|kids are (freezing|hungry)|(terrifying|terrified|traumatic|traumatized|overwhelming|overwhelmed|devastated|heartbroken|distraught|panicking|freaking out|petrified)",
      "(not)? (hold|holding) (it|myself) together|(not know)? how *1 (will|going to|can|are|am)? *2 (get through|survive|cope) (this|it|%)|(awake|up) *4 (worrying|crying)|(tearing|ripping) *2 apart|(destroyed|destroying|ruining|ruined) (my|our) (life|family|marriage|health)|got (nobody|no one)|(worried|scared|frightened) (to death|half to death|out of my|stiff)|(feel|feeling|am) *2 a (failure|burden)|(broken|broke|destroyed|crushed) me %|verge of *1 (breakdown|tears)|rock bottom %|been *1 hell|like a leaf",
    ],
    unless: [
      "(are|is|do|did|were) you *2 (upset|worried|sad|scared|anxious|crying)|i am afraid (i|that|not|so|it|you|we|there|my|the)", // of the hearer, a courtesy
      "(machine|wall|table|camera|floor|building|drum) *2 shaking|overwhelmed (with|by) (choice|options|the choice)", // a thing
      "not *1 (worried|scared|anxious|nervous|upset|stressed|sad)", // denied
      "(bit|little) (concerned|nervous|worried|anxious|sad)|nothing to be|(scared|afraid) of (heights|flying|spiders|dogs|the dark)|(sad|scary|horror) (film|movie|story|song)|sad to (hear|see)", // mild, another matter
      "upset stomach|(baby|dog|child|kids|neighbor|she|he|laughed) *3 (crying|cried|shaking)|washing machine *2 shaking|(not|no need to|do not) *1 (panic|worry|cry)|(lonely|desperate) (planet|housewives)", // another sense
      "(i|we) (scared|upset|frightened|panicked|shattered|overwhelmed|depressed|gutted) (the|a|an|people|my|our|her|him|them|everyone|everybody|some|this|his|your|half)", // done to others
      "(would|could|might|will) (have)? *1 (been|be|get|feel) *1 (heartbroken|devastated|distraught|upset|terrified|overwhelmed|petrified|traumatized|gutted|sad|anxious|panicking)", // not so, or not yet
      "not know what to (order|wear|buy|choose|cook|get|do (with|about the))|homeless (shelter|charity|every)|(donate|help) *3 homeless|stress (test|ball)", // another sense
    ],
  },
  {
    id: "bereavement.told",
    kind: "bereavement",
    confidence: 0.9,
    strength: 0.7,
    guard: ["supposed", "negated"],
    say: [
      "@dear *4 (passed|died|is dead|are dead|was killed|deceased|is no more|expired|took (his|her) own life|dead)",
      "taken from (me|us)|(slipped|passed) away|did not make it (through|%)|(has|had|she|he|they) (recently|suddenly)? (died|passed (on|last|in|this|yesterday|@weekday|%)|is dead|was killed|is no more)|who died",
      "(is|are|was|holder|customer|owner|member) (now)? (deceased|no longer with us)|(the|my) deceased",
      "(death|passing|bereavement) (of|in the|certificate|was|so)|(a|her|his|their|@dear) (death|passing|bereavement)",
      "(lost|losing|buried|burying|mourning|grieving) (my|our|his|her|him|a)? *1 (@dear|him|her) (%|in|last|to|on|this|yesterday|recently|suddenly|a|when|#)",
      "(funeral|memorial service|burial|cremation|wake) (is|was|for|on|costs|arrangements|director|home|last|tomorrow|today|next|this|@weekday)",
      "(my|our|her|his|their) late (@dear)|late (@dear) *1 (account|estate|name|phone|policy|pension|bill|subscription)",
      "(widow|widower|widowed|executor|probate|next of kin|stillborn|miscarriage)|had to put *3 (down|to sleep)",
    ],
    unless: [
      "(phone|battery|laptop|car|tablet|device|computer|plant|plants|grass|signal|line|engine|tree|internet|router|tv|television|boiler|fridge|machine|screen|app|printer|call|mouse) *3 (died|dead|passed|expired|gone|dying)|dead (end|line|battery|wrong|sure|easy)", // a thing
      "(card|policy|license|passport|warranty|contract|coupon|subscription|password|code|ticket|offer) *3 expired|passed (the|me|my|a|his|her|their|our|it|by|through|on (the|my|to|your)|out|test)|(deadline|date|time|month|weeks) (has)? passed", // a document, another sense
      "(long|my|the|a) lost @dear|long lost", // found again, or looked for
      "lost (my|our|his|her|the) *1 @dear (suitcase|bag|card|phone|ticket|number|wallet|luggage|keys|in the (store|mall|crowd)|at)|@dear (suitcase|luggage) *2", // a thing
      "@dear *1 (is|was|will be|running) (late|gone to|out)|bored to death|to death of|(nearly|almost) died|(king|queen|president|actor|singer|movie|book|jesus) *3 died|died (laughing|in 1)|life insurance *4|not a funeral|who died and made|(at|for|from) a funeral (home|director)|funeral (home|director) (phone|number|address)|executor password", // another sense
    ],
  },
]

/** Classes of the family. */
export const feelingsClasses: Readonly<Record<string, string>> = {
  angry:
    "angry|mad|dissatisfied|furious|livid|irate|fuming|enraged|outraged|frustrated|annoyed|irritated|pissed off|pissed|fed up|infuriated|exasperated|aggravated|seething|cross|raging|disgusted|appalled|offended|insulted|ropeable|spewing|miffed|losing (it|my patience)|done with (this|you|your)|over (this|it) %|upset (with|at|about (this|how|the))|unhappy (with|about)|disappointed|(cheesed|brassed|ticked|hacked|browned) off|peeved|sick of (this|it|you|your)|so mad",
  upset:
    "upset|distraught|devastated|heartbroken|overwhelmed|terrified|scared|frightened|petrified|panicked|panicking|desperate|hysterical|shaken|shattered|traumatized|grieving|inconsolable|miserable|depressed|hopeless|helpless|freaking out|frantic|worried sick|in (tears|pieces|bits|shock|a *1 state)|exhausted (with|by)|crying|sobbing|tearful|anxious|stressed|lonely|sad|gutted|distressed|falling apart|losing (it|my mind|sleep)|struggling (%|to (cope|survive|get by|carry on|keep going|sleep|breathe|make ends)|financially|mentally|with (life|everything|grief|it all|my (grief|nerves|anxiety))|since|and)|a wreck|broken|afraid (for|of (him|her|what))",
  outrage:
    "@outright|joke|stupid|dumb|moronic|mental|theft|bull|crap|garbage|lame|nightmare|mess|circus|insult|hopeless|rubbish|nonsense|annoying|irritating|frustrating",
  // Said of luck and weather as well.
  wild: "crazy|insane|unreal|bonkers|mental|madness|nuts",
  outright:
    "ridiculous|unacceptable|outrageous|absurd|disgraceful|pathetic|appalling|shambles|bullshit|unbelievable|disgusting|shocking|atrocious|abysmal|ludicrous|laughable|infuriating|frustrating|intolerable|inexcusable|shameful|disgrace|scandalous|idiotic|horrendous|deplorable|farce|scam|rip off|daylight robbery|bollocks|beyond (belief|a joke)|out of (hand|order)|taking the (piss|mick)|not (on %|acceptable|good enough|how you treat)|dreadful|extortion|insulting|unprofessional|the worst|unfair|bakwas|driving me *1|poor form|incompetence",
  dear: "husband|wife|mother|mom|father|dad|parents|brother|sister|son|daughter|partner|uncle|aunt|auntie|grandmother|grandfather|grandma|grandpa|gran|nan|granddad|grandad|baby|child|friend|boyfriend|girlfriend|fiance|fiancee|cousin|niece|nephew|neighbor|mother in law|father in law|twin|stepfather|stepmother|grandson|dog|cat|loved one|spouse|colleague|family member|relative|tenant|holder",
}
