import type { CueRule } from "../../lexicon/pack.js"

/** The caller's distress and grief. */
export const feelings: readonly CueRule[] = [
  {
    id: "distress.said",
    kind: "distress",
    confidence: 0.85,
    strength: 0.65,
    guard: ["negated", "reported", "supposed"],
    say: [
      "can not (eat|sleep) at night",
      "@kin (is|are) (dying|in a hospice|on (her|his|their) deathbed|terminally ill)",
      "(frightened|scared|worried) half to death",
      "(causing|gives|giving) (me|us) *2 sleepless nights",
      "(been|going) through so much",
      "(am|feel+ing|really|so) (a (bit|little))? lost and (%|at the|lately|since|today)",
      "(am|are) alone (and|with this) *2 (afraid|can not|frightened|nobody|not|scared)",
      "(destroyed|destroying|ruined|ruining) (my|our) (family|health|life|marriage)",
      "((@kin|he|she) is|(they|we) are|am|at|feel+ing) *2 (a nervous wreck|all alone (%|here|in|now)|at a *1 loss|beside (herself|himself|myself)|breaking point|end of my (rope|tether)|falling apart|helpless|hopeless|in a? *1 (bits|despair|panic|pieces|shock)|lost without|out of my mind|struggling to cope|worried sick)",
      "(can|could) not take (any more|anymore|it|this) *2 (%|any more|anymore|on my own)",
      "((he|husband|mom|she|wife) is|(children|kids|parents|they|we) are|(left|makes) me|am|been|feel+ing|getting|i|i was|we|we were) (a|a (bit|little)|all|an|in|more)? @upset",
      "(am|are|be|become+ing|being|end up|family|left|made|now|us|were) *1 homeless (%|by|now|since|tonight|with)",
      "(am|been|extremely|incredibly|quite|really|so|terribly|very|we are|worried) *1 (anxious|frightened|nervous|scared|stressed|worried) (%|about (dad|her|him|mom|my)|for (her|him|my)|i can|it (could|might|will)|sick|that (he|she|something|they)|to (be|go|open|sleep))",
      "(am|feel+ing) *2 a (burden|failure)",
      "(am|feel+ing|really|so) (a (bit|little))? (down|empty|low) (%|at the|lately|since|today)",
      "(anxiety|nerves|stress) *4 (bad|frayed|high|pieces|roof|shattered|shot|shreds|terrible)",
      "(awake|up) *4 (crying|worry+ing)",
      // A fear for somebody.
      "(is|will) (he|it|my *2|she) (going to)? (die|pull through)|(is|will) (he|my @kin|she) (going to)? (make it|survive) %",
      "(been|going) through ((a|such a|this) *2 (awful|bad|dark|difficult|hard|horrible|rough|stressful|terrible|tough) (patch|period|spell|time)|hell)",
      "(big|full|in|lot of|so) (emotional|tensed|tension) (%|about|in my)",
      "(am|are|feel+ing|get+ing) (a (bit|little)|all)? (emotional|tensed)|(having|so) much tension|very much? tensed",
      "(break+|broke|burst+|close|reduced) (down|in|into|to)? tears",
      "(breaking|breaks|broke|broken) (my|our) heart",
      "(broke down|crying|hyperventilating|in tears|shaking|sobbing|trembling|weeping) (%|all|as|here|i|now|right|when)",
      "(broke|broken|crushed|destroyed) me %",
      "(causing|gives|giving) (me|us) *2 (anxiety|panic attacks|stress)",
      "(devastated|distraught|freaking out|heartbroken|overwhelmed|overwhelming|panicking|petrified|terrified|terrifying|traumatic|traumatized)",
      "(everything|(my|our) *1 (family|heart|life|world)) (has|is) *1 ((fallen|falling|gone) (apart|to (bits|pieces))|a mess|collapsed|hell|in (pieces|ruins)|ruined)",
      "(feel+ing|felt) *2 alone",
      "(frightened|scared|worried) (to death|out of my|stiff)",
      "(husband|partner|wife) *1 left me (%|alone|for|i|last|with)",
      "(am|are) (begging|pleading)",
      "(am|been|i|we) *1 (in a (awful|bad|dark|dreadful|terrible)|not in a good) (place|state) (%|at|emotionally|mentally|right|today)",
      "(losing|lost) everything (%|i|in|to|we)",
      "panic attack",
      "(not know)? (how *1 (am|are|can|going to|will)? *2 (cope|get through|survive) (%|it|this)|how much (longer|more) (can|must)? *1 can? (bear|cope|go on|stand|take)|which way to turn)",
      "not? hold+ing (it|myself) together",
      "(ripping|tearing) (me|us|(my|our) (family|heart|life|marriage)) apart",
      "(lump in|head above) (my throat|water)|heart *1 in my mouth|bag of nerves|walls *1 closing in|world *3 (came|come+ing) crashing|wit+s end (%|with (it all|worry)|worrying)",
      "[crying]",
      "all too much",
      "beg of? you",
      "can not ((do|face) (it|this) (%|all|alone|any|anymore|by myself|on my own)|manage (%|any|anymore|without)|(eat|sleep) (%|i)|face (another|tomorrow)|feed)",
      "drowning in *1 (bills|debt+s)",
      "everything is going wrong",
      "evicted (%|tonight|with)",
      "got (no one|nobody)",
      "(my|whole) (body|hands|knees|legs|voice) *3 (shaking|trembling)",
      "head *2 (all over the place|explode|in a (mess|spin)|spinning)",
      "kids are (freezing|hungry)",
      "(get+ing|gets|got) on top of (me|us)",
      "(i|we) (have|had)? not slept *5 (because|days|nights|properly|since|weeks|wink|worry+ing)",
      "(i am|we are) a mess (%|at|right|since|today)",
      "(money|nothing) *2 to (eat|feed|live on)",
      "lost my job (%|last|today)",
      "(got|have|with) no (food|money) (%|for|left|to)",
      "no one to talk to",
      "not (((bear|handle) (it|this)|cope|do this anymore|think straight) *2 (%|any more|anymore|crying|on my own|shaking|with)|(coping|managing) *2|know (how (i am|we are) going to|how to cope|what else? (i am going to|i will|to|we are going to) do|where else? to turn (%|any|anymore|for|next|now|to)|who else? to (ask|call|ring|turn to))|stop *2 (crying|shaking)|stopped crying)",
      "(got|have|with) nothing left %",
      "nowhere to (go|live|sleep|stay)",
      "one thing after another",
      "hit+ing rock bottom",
      "sick with (fear|nerves|worry)",
      "verge of *1 (breakdown|tears)",
      "worst (day|month|time|week|year) of my life",
      "(it|that|this|you) (are|is) making me (ill|poorly|unwell)",
      "(made|makes|making) me (ill|poorly|unwell) with",
      "palpitations (about|over)",
      "been *1 hell",
      "going under %",
      "how we will manage",
      "like a leaf",
      "very disturbed",
      "heart is *1 (going (like|ten)|pounding|racing)",
      "sick to my stomach|(living|waking) (hell|nightmare)",
      "can not (bear|handle|stand|take) much more (%|of this)|not see a way (forward|out|through)|i am drowning here|living in constant? fear",
      "(am|been|extremely|incredibly|quite|really|so|terribly|very|we are|worried) *1 (anxious|frightened|nervous|scared|stressed|worried) about the (baby|operation|results|scan)",
      "(everything|my|our) (family|heart|life|world)? (has|i|is|just) *1 ((fallen|falling|gone) (apart|to (bits|pieces))|a mess|collapsed|hell|in (pieces|ruins)|ruined|upside down)",
      "nervous breakdown",
      "(no one|nobody) (to|who) ((can|will) help|help|turn)",
      "barely think",
      "(i|we) (have|had)? not been sleeping *5 (because|days|nights|properly|since|weeks|wink|worry+ing)",
      "having (a|an) *1 (breakdown|meltdown)",
    ],
    unless: [
      "@kin is *1 (are|is|was|were)", // somebody's thing
      "(are|did|do|is|were) you *2 (anxious|crying|sad|scared|upset|worried)|i am afraid (i|it|my|not|so|that|the|there|we|you)", // of the hearer, a courtesy
      "(building|camera|drum|floor|machine|table|wall) *2 shaking|overwhelmed (by|with) (choice|options|the choice)", // a thing
      "not *1 (anxious|nervous|sad|scared|stressed|upset|worried)", // denied
      "(afraid|frightened|nervous|scared) of *1 (bangs|bees|birds|cats|clowns|dark|dentist+s|dogs|drill|fireworks|flying|heights|horses|lifts|mice|needle+s|noise+s|snakes|spiders|stairs|storms|strangers|thunder|vet+s|water)|crying (it is|laughing)|tears of (joy|laughter)|(bit|little) (anxious|concerned|nervous|sad|worried)|(horror|sad|scary) (film|movie|song|story)|nothing to be|sad to (hear|see)", // mild, another matter
      "(boiler|broadband|door|heating|internet|it|lift|line|machine|phone|this|wifi) *1 been broken|(battery|price|pressure|rating|score|signal|volume) *1 (really|so) low|no food (and|or)|(baby|child|dog|he|kids|laughed|neighbor|she) *3 (cried|crying|shaking)|(do not|no need to|not) *1 (cry|panic|worry)|upset stomach|washing machine *2 shaking", // another sense
      "(i|we) (depressed|frightened|gutted|overwhelmed|panicked|scared|shattered|upset) (a|an|everyone|half|her|him|his|my|our|people|some|the|them|this|your)", // done to others
      "(could|might|will|would) have? *1 (be|been|feel|get) *1 (anxious|devastated|distraught|gutted|heartbroken|overwhelmed|panicking|petrified|sad|terrified|traumatized|upset)", // not so, or not yet
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
      "(are|customer|holder|is|member|owner|was) now? (deceased|no longer with us)",
      "(bereavement|death|passing) (certificate|in the|of|so|was)",
      "(buried|burying|grieving|losing|lost|mourning) (a|her|him|his|my|our)? *1 (@dear|her|him) (#|%|a|in|last|on|recently|suddenly|this|to|when|yesterday)",
      "(executor|miscarriage|probate|stillborn|widow+ed|widower)",
      "(had|has|he|she|they) (recently|suddenly)? (died|is dead|is no more|passed (%|@weekday|in|last|on|this|yesterday)|was killed)",
      "(her|his|my|our|their) late @dear",
      "(my|the) deceased",
      "(passed|slipped) away",
      "@dear *4 ((are|is) dead|dead|deceased|died|expired|is no more|passed|took (her|his) own life|was killed)",
      "(@dear|he|she) *1 did not make it (%|through)",
      "had to put (her|him|(my|our|the) (cat|dog|horse)) (down|to sleep)",
      "who died",
      "(burial|cremation|funeral|memorial service|wake) (@weekday|arrangements|costs|director|for|home|is|last|next|on|this|today|tomorrow|was)",
      "late @dear *1 (account|bill|estate|name|pension|phone|policy|subscription)",
    ],
    unless: [
      "(app|battery|boiler|call|car|computer|device|engine|fridge|grass|internet|laptop|line|machine|mouse|phone|plant+s|printer|router|screen|signal|tablet|tree|tv) *3 (dead|died|dying|expired|gone|passed)|dead (battery|easy|end|line|sure|wrong)", // a thing
      "(card|code|contract|coupon|license|offer|passport|password|policy|subscription|ticket|warranty) *3 expired|(date|deadline|month|time|weeks) has? passed|passed (a|by|her|his|it|me|my|on (my|the|to|your)|our|out|test|the|their|through)", // a document, another sense
      "(a|long|my|the) lost @dear|long lost", // found again, or looked for
      "@dear (luggage|suitcase) *2|lost (her|his|my|our|the) *1 @dear (at|bag|card|in the (crowd|mall|store)|keys|luggage|number|phone|suitcase|ticket|wallet)", // a thing
      "(actor|book|jesus|king|movie|president|queen|singer) *3 died|(almost|nearly) died|(at|for|from) a funeral (director|home)|@dear *1 (is|running|was|will be) (gone to|late|out)|bored to death|died (in 1|laughing)|executor password|funeral (director|home) (address|number|phone)|life insurance *4|not a funeral|to death of|who died and made", // another sense
    ],
  },
]

/** Classes of the family. */
export const feelingsClasses: Readonly<Record<string, string>> = {
  upset:
    "a wreck|afraid (for|of (her|him|what))|anxious|broken (%|inside|man|woman)|crying|depressed|desperate|distressed|exhausted (by|with)|falling apart|frantic|frightened|grieving|gutted|helpless|hopeless|hysterical|in (a *1 state|bits|pieces|shock|tears)|inconsolable|lonely|losing (it|my mind|sleep)|miserable|panicked|sad|scared|shaken|shattered|sobbing|stressed|struggling (%|financially|mentally|since|to (breathe|carry on|cope|get by|keep going|make ends|sleep|survive)|with (everything|grief|it all|life|my (anxiety|grief|nerves)))|tearful|upset|worried sick",
  dear: "(father|mother) in law|aunt|auntie|baby|boyfriend|brother|cat|child|colleague|cousin|dad|daughter|dog|family member|father|fiance|fiancee|friend|girlfriend|gran|grandad|granddad|grandfather|grandma|grandmother|grandpa|grandson|holder|husband|loved one|mom|mother|nan|neighbor|nephew|niece|parents|partner|relative|sister|son|spouse|stepfather|stepmother|tenant|twin|uncle|wife",
}
