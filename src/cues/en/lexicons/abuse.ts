import type { CueRule, CueTrap } from "../../pack.js"

/**
 * Swearing, insults, slurs, sexual remarks and threats. The words are listed to be recognised, never said.
 *
 * Words that are ordinary in another sense (dick, cock, ass, screw, pig) are only heard in the grammar of abuse.
 */
export const abuse: readonly CueRule[] = [
  {
    id: "abuse.profanity.strong",
    kind: "abuse.profanity",
    confidence: 0.95,
    strength: 0.8,
    say: [
      "fuck|fucks|fucked|fucker|fuckers|fucking|motherfucker|motherfuckers|motherfucking|clusterfuck|fuckup|fuckface|fuckwit|fuckwits|fucktard|fuckbrain|fuckinger",
      "cunt|cunts|cocksucker|cocksuckers|[profanity]|(eff|f) (you|off)",
      // Of Hindi, as it is mixed into Indian English.
      "madarchod|bhenchod|behenchod|chutiya|chutiye|bhosdike|gandu|randi",
    ],
  },
  {
    id: "abuse.profanity.middle",
    kind: "abuse.profanity",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "shit|shits|shitty|bullshit|bullshitting|horseshit|dipshit|shithead|shitheads|shitshow|shithole|asshole|assholes|dickhead|dickheads|dumbass|dumbasses|jackass|asswipe|fatass",
      "bastard|bastards|wanker|wankers|twat|twats|tosser|prick|pricks|bellend|bollocks|arse|knobhead|douche|douchebag|scumbag|slag|bugger|buggers|bitch|bitches|bitching|slut|sluts|whore|whores|harami|haramzada|kamina|kutta|saala",
      "son of a bitch|piss off|pissed off|pissing *1 off|(take|taking) the piss|piss poor|pissed|^^ (ass|piss|cock|pussy) $$",
      "(kiss|lick|dumb|lazy|sorry|fat|pain in the|your|my|whole|kick|stupid) ass|ass (licking|licker|hat|hole)|(suck|sucks|sucking|your|my|a|big|such a|little|these) (dick|dicks|cock|cocks|balls)",
      "screw (you|this|that|off|them|your *1)|(sod|bugger|naff) off|(go|rot|burn) (to|in) hell|stick it up|(stick|shove) (it|that|this|your *2) (up|where)",
    ],
    unless: [
      "(name|surname) (is)? *1 (hoe|cock|cocks|prick|tosser|slag|sala|twat)", // a name
      "(dog|puppies|puppy|breeder|vet|kennel|litter|old|female|breeding|pregnant) *4 bitch|bitch *5 (vet|litter|puppies|shots|kennel|spayed|heat)", // a dog
      "(finger|pin) prick|prick (my|your|the) *1", // a test
    ],
  },
  {
    id: "abuse.profanity.mild",
    kind: "abuse.profanity",
    confidence: 0.8,
    strength: 0.25,
    guard: ["polite"],
    say: [
      "damn|damned|damn it|(is|was|such|total|complete|absolute|some|of|your|this|that) bs %|goddamn|goddamned|god damn|crap|crappy|bullcrap|turd|bloody|bloody hell",
      "(what|who|where|why|how|when) (in)? the (hell|actual hell)|(the|like|as|for) hell|hell (no|yes|with|of a)",
      "freaking|freakin|frigging|friggin|frickin|flipping|(for)? (christ|god|jesus|fuck|gods|christs) sake|jesus christ",
    ],
    unless: [
      "bloody (mary|marys|nose|noses|sunday|stool|discharge|wound|urine|lip|knee|bandage|show|hands)|(nose|stool|urine|been|is|was) *2 bloody (all|and|from|since|%)", // blood, a drink
      "damn (good|fine|great)|(freaking|flipping) (out|through|over|it|the|a|between|channels|my (car|house|pages))|freak out", // praise, other senses
      "hell or high water|(kitchen|raiser|angels) hell|from hell and", // a phrase
      "(name is|named|mr|with|to|and|from|this is|hi|hello) jesus", // a name
    ],
  },
  {
    id: "abuse.insult.you",
    kind: "abuse.insult",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported", "negated"],
    target: "agent",
    say: [
      "you (people|guys|lot|all)? (are|is|were|must be|sound like|look like|act like)? (being|such|just|nothing but|not just)? (a|an|the)? @degree? @degree? @fool",
      "your (a|an|such a) @degree? @fool",
      "(are|is) you (a|an|some kind of)? @degree? (@fool|@foolish)",
      "you (people|guys|lot|all)? (are|were|must be|sound|look|seem|r) (being|a bit|all|as|beyond|that|a little|such|kind of|not just)? @degree? (@foolish|@insulting)",
      "your (being)? (@foolish|annoying|gay|hot|sexy) (%|and|as|you)|your *1 (face|voice|accent) (is|sounds|makes|looks) *2 (@foolish|@insulting|awful|me (sick|puke))|you deaf (%|or what)|you (stupid|dumb|useless|bloody|silly|idiotic|annoying|rusty) (machine|computer|thing|robot)|^^ your (mom|momma|mama) $$|yo mama|you are (only|just)? *1 (dumb|stupid|useless|idiotic) (computer|machine|robot|program|bot)",
      "(stupid|dumb|useless|lazy|incompetent|ignorant|worthless|pathetic|idiotic|brainless|filthy|ugly|fat|lying|silly|rude|disgusting|little) @degree? (@fool|bot|robot|chatbot|computer program)|(stupid|dumb|useless|incompetent|ignorant|worthless|pathetic|idiotic|brainless|filthy|lying|rude|disgusting) @degree? @animal|you @degree? (stupid|dumb|useless|lazy|ignorant|worthless|silly|rude|ugly|fat|little|disgusting) @degree? (girl|woman|man|boy|people|child|program|lady)|^ (stupid|dumb|useless|lazy|ignorant|silly|rude|fat) @degree? (girl|woman|man|boy|people|child|program|lady)|you *1 (stupid|dumb|useless|bloody|silly|idiotic|annoying) @degree? (machine|computer|thing|robot|program)",
      "^ get (lost|stuffed)|^ @degree? (@fool|stupid|dumb|useless|pathetic|thick shit|incompetent) (%|you)|^ you @degree? @animal (%|you)|^ you old (man|woman|hag|goat) %",
      "(listen|look|hey|hello|oi|well|bye|okay|yes|no|thanks|sorry|what *3 want|now|be quiet|quiet|enough|stop *1|hurry up|come on|wake up) (up|here|you)? @degree? @fool",
      "(bunch|pack|load|gang|shower|team|company) of @degree? (@fool|monkeys|crooks|thieves|liars|cowboys|amateurs|incompetents)",
      "your *2 (brain|brains) (is|are)? (dead|tiny|small|fried|missing|off)|(tiny|small|pea) brain|not *2 brain cell|use your brain|half a brain",
      "(do|can|does) (you|anyone) not? (speak|understand) (proper)? english|(learn|speak) *1 english *1 (%|idiot|first)",
      "what (the hell|the fuck)? is wrong with you (%|are|people)|(are|r) you (deaf|blind|mental|insane|thick|drunk|slow|brain dead|retarded|dense|illiterate|daft|nuts|mad|stupid)",
      "you (do not|would not) know *1 (your (arse|ass|job)|shit|jack|a thing)|you know (fuck|jack|shit) (all|nothing)?|you know nothing",
      "you (disgust|sicken|make me sick|suck|stink|smell|reek)|you (all|guys|people|lot) suck",
      "you (should|deserve to|need to|ought to) *1 (fired|ashamed|sacked|quit your job|die|rot)|shame on you|(who|which) (idiot|moron) (hired|trained) you",
      "i (hate|despise|loathe) you",
      "(shut|zip) (it|your (mouth|face|trap|gob)|the (fuck|hell)? up|up)",
      "(fuck|screw|sod|bugger|eff|f) (you|off|yourself|your *1)|go (fuck|screw) yourself",
      "(piss|buzz|naff|bog|sod|bugger) off|drop dead|(go|burn|rot) (to|in) hell|go die|bite me|(kiss|lick|eat) my *1 (ass|arse|butt|balls)",
      "(your|yo) (mom|mother|mama|sister) (is|are|a|so|was|sucks)",
      "(piece|sack|bag|waste) of (shit|crap|trash|garbage|scum|space|skin) (you|like you|%)",
      "you *1 (piece|pile|heap|hunk|bucket|lump|load|bag|sack|box) of (_)|^^ (piece|pile|heap|bag|sack) of (junk|crap|shit|scrap|trash|garbage) $$|you (tin can|toaster|old *1 @fool)",
      "how *1 (dumb|stupid|thick|dense|daft|clueless|useless|incompetent|slow) (are you|can (you|one person|people) *1 (be|get))",
      "you *1 (talk|speak|spout) *1 (rubbish|garbage|crap|rot|drivel|shit)|you *1 (talk|spout) *1 nonsense|you (talk|are talking) (rubbish|nonsense|garbage|crap|shit|out of your *2)",
      "you (have|got|have got|had) (no|not a|not any|zero) *1 (brain|brains|clue|sense|manners|personality|friends|life|idea what you are *1|common sense)|(do you have|have you got|you need|get|buy|grow) (a|any|some) (brain|brains|clue|backbone|spine) %|grow a pair %|^ get (a life %|bent|knotted|stuffed)",
      "(nobody|no one) (likes|loves|wants) you|(everyone|everybody) (hates|laughs at) you|you make (me|us|everyone) (sick|puke|vomit|want to (puke|vomit|scream))|you (annoy|disgust|bore|sicken|repulse) (me|us|everyone)|(can not|not) stand you",
      "you *1 (look|sound|smell|act|talk|think|behave|write|dance|are) (like|as) (a|an) @degree? (@fool|@animal|robot that|child|baby|toddler|# year old|parrot|corpse|zombie|drunk)",
      "(my|a|even a|even my|any) (dog|cat|toaster|fridge|goldfish|hamster|parrot|toddler|kid|rock|brick|potato|kettle|grandma|gran|phone|# year old) *2 (smarter|brighter|cleverer|(more|much more|far more) (intelligent|use|useful|helpful)|better) than (you|your *1|this (bot|robot|thing|machine)|whoever)|(monkey|ape|chimp|toddler|# year old) could do *2 (better|this|that|your)|even (siri|alexa|google) (is|can|could|would) *3",
      "(smarter|brighter|cleverer|more intelligent|better) than (you|your *1) (will ever|%)|(dumber|thicker|stupider|denser|uglier|fatter) than (a|an|my|the) (_)",
      "(women|girls|females|wives) (belong|should (be|stay)|are) *1 (in the kitchen|at home|stupid|dumb|useless|inferior|all *2|bad at *1|too emotional)|(get|go) back (in|to) the kitchen|make me a sandwich|^ hate women|(like|not) a *1 woman (driver|to do|could)",
      "(you are|you are only|you are nothing but|you are just) (inferior|nothing|nobody|worth nothing|my slave|a slave|a nothing|scum|vermin|subhuman|a waste *2)|(you|you all) are all (idiots|stupid|the same (useless|lying) *1|useless)|^ obey (me|your master)",
      "(this|that|the|your) (bot|robot|chatbot|program|assistant|agent) *1 (sucks|stinks|blows|is *2 (@foolish|@insulting|@fool))|worst (bot|robot|chatbot|assistant|agent|operator|person) (ever|in|i|of)|up yours|^ (eat (me|dirt|it)|choke on it|grow up|get real|jog on|naff off)",
      "(talking|speaking|listening|dealing) (to|with) (a|an|another|such a) @degree? @fool",
      "(you|robot|bot) (poop|fatso|b)",
    ],
    unless: [
      "(i|me) *3 (am|was|feel|felt|sound|look|being|seem) *2 (stupid|dumb|an idiot|a fool|silly|crazy)", // of oneself
      "(think|thinks|make|makes|made|making|call+|treat+|must think) *1 (i|me) *4 (idiot|fool|moron|stupid|dumb|crazy|liar|child|criminal)", // of oneself
      "(stupid|dumb|silly) (question|questions|me|of me|mistake|thing (is|was|keeps|will|does|broke|has)|phone|app|website|printer|form|machine (is|was|keeps|will|does|broke|has|ate)|fee|rule|policy|car|bill|box|computer (is|keeps|will))", // at a thing
      "(do not|not) *3 (calling you|stupid|an idiot|a liar|silly|deaf)", // denied
      "(lights|tv|television|screen|music|mic|shop|store|branch|office) *4 shut (off|up)|shut up (shop|early|the *1)", // a thing
      "are you (blind|deaf) (or|accessible|friendly)|(are you|you are) (crazy|mad|nuts) (busy|good|that)", // a question, a phrase
      "(phone|laptop|car|printer|machine|app|product|modem|router|website|company|it|this) (is|was) (a|an|such a) *1 (piece|load|bag|waste|pile) of|(piece|load) of (shit|crap|trash|garbage) (phone|laptop|car|printer|machine|app|product|router|computer)", // at a thing
      "(load|bunch|lot|pack) of (crap|lies|rubbish|garbage|nonsense|people|things|calls|money)", // at things
      "i hate (you|to) (bother|to|have)|do you hate", // a courtesy, a question
      "you (probably|must) think", // of oneself
    ],
  },
  {
    id: "abuse.insult.company",
    kind: "abuse.insult",
    confidence: 0.8,
    strength: 0.6,
    guard: ["negated"],
    target: "company",
    say: [
      "(you people|you lot|you guys|these people|they|this company|your (company|people|staff|team|employees|agents|drivers|whole team)|this place|your lot|your whole *1) (is|are|were)? (all|run by|full of|nothing but|just a|a|staffed by)? (bunch of|load of|pack of)? @degree? (@fools|stupid|idiotic|useless|incompetent|braindead|thick|dumb|moronic|clueless|scum|a disgrace)",
      "(the|that|this|your) (woman|man|agent|lady|girl|guy|rep|manager|boss|supervisor|driver|technician|engineer|colleague|staff|receptionist|plumber|doctor|cashier) *4 (is|was|were) (a|an|such a|such an|all)? @degree? (@fool|stupid|idiotic|thick|dumb|brainless)",
      "(even)? a (monkey|child|five year old|# year old|chimp) (could|can|would|has) (do|run|understand|answer|a better|more)",
      "(fuck|screw|sod) (this|your|the) (company|bank|place|hotel|store|airline|lot)",
      "(lying|thieving|cheating|robbing|greedy|useless|incompetent|crooked) (thieves|crooks|bastards|liars|company|bank|scammers|shits|cowboys|hotel|airline)",
      "(worst|most (useless|incompetent|stupid|ignorant)|stupidest|dumbest|laziest|rudest) (agent|person|representative|bot|operator|human|people|staff|chatbot|woman|man)",
    ],
    unless: [
      "(scammers|thieves|fraudsters|they|criminals) (are)? *1 (stole|stealing|hacked|used|took|withdrew)", // the caller was robbed
      "(caught|victim of|reported|by|from|some) *2 (scammers|thieves|fraudsters|criminals|crooks)", // the caller was robbed
    ],
  },
  {
    id: "abuse.slur",
    kind: "abuse.slur",
    confidence: 0.9,
    strength: 0.95,
    say: [
      "nigger|niggers|nigga|niggas|kike|wetback|wetbacks|raghead|towelhead|towel head|beaner|beaners|gook|gooks|golliwog|sand monkey|camel jockey|chinaman|ching chong|currymuncher|curry (muncher|munchers|eater|monkey)|wog|wogs|boong|abbo|coolie|kaffir|dago|yid|gyppo|pikey|paki|pakis",
      "faggot|faggots|fagot|dyke|dykes|poofter|poofters|tranny|trannies|shemale|lesbo|retard|retards|retarded|libtard|mongoloid|spastic|spaz",
      "(you|your|stupid|dirty|these|those|bunch of|little|some|filthy|black) (fag|fags|spic|spics|chink|chinks|coon|coons|jap|japs|queer|queers|homo|homos|gypsies|savages|gimp|cripple|abo|cracker|negro)|(you|stupid|dirty|filthy|thieving|lazy|bunch of) (jew|jews|arab|arabs|muslim|muslims|indian|indians|mexican|mexicans|immigrant|immigrants|foreigner|foreigners|blacks|asian|asians) (%|you|bastard+|scum|people|bitch)|(these|those) *1 (jews|arabs|muslims|indians|mexicans|immigrants|foreigners|blacks|asians) (%|are|should|who|keep|can|all)",
      "(you|u|program|this|that|is|are|so) (are|is|r|were|a)? (gay|homo|lesbian) %|^^ you gay|gay (bot|program)",
      "(go|get|fuck off) back (home)? to (your (own)? (country|jungle)|where you came|india|africa|pakistan|mexico|china|poland)",
      "(hate|not|sick of|sick of dealing with|never|fond of) *2 (blacks|jews|muslims|mexicans|indians|arabs|immigrants|foreigners|gays|asians|orientals|(black|brown|asian|gay|indian|jewish|muslim|trans|foreign) people)",
      "@people (are|is) *2 (evil|scum|vermin|stupid|dumb|dirty|filthy|lazy|thieves|criminals|terrorists|inferior|animals|savages|disgusting|parasites|subhuman|all (criminals|terrorists|thieves|liars|the same))|(hitler|the nazis) (was|were|did|had) *1 (right|good|nothing wrong)|(gas|kill|deport|shoot|hang|burn) (all|every|all the|these|those) @people|(heil|sieg) (hitler|heil)|white (power|supremacy)",
    ],
    unless: [
      "(name|surname|van|vander|mr|mrs|ms|offas) *1 (dyke|coon|gay|paki|bender)", // a name
      "(i am|as a|we are|my *1 is|openly|proud|being) *1 (gay|lesbian|queer|disabled|black|jewish|muslim)", // of oneself
      "^ are you (gay|lesbian) (friendly|owned|or)", // of a place
      "(spastic|cerebral) (colon|palsy|bladder|paralysis)|(manual|automatic|rebuilt) tranny|tranny fluid|maine coon", // a diagnosis, a gearbox, a cat
      "(to|for) my own country", // a journey
    ],
  },
  {
    id: "abuse.sexual",
    kind: "abuse.sexual",
    confidence: 0.85,
    strength: 0.85,
    target: "agent",
    guard: ["reported"],
    say: [
      "what are you wearing|(are|r|get|see|imagine|want) you *1 (naked|nude|horny|a virgin|topless|turned on|sexy)",
      "(have|having|had|want|like|love|need|about|for|oral|anal|phone|hot) (to have)? *1 sex (with|tonight|now|%|# times|two times)|sex (chat|toy|bot|slave)|called sex",
      "^^ (sex|sexy|nudes|boobs|tits|pussy|penis|dick|porn|blowjob|lick it|suck it|masturbate|orgasm) $$",
      "(suck|sucking|lick|licking|stroke|touch|ride|kiss|grab|rub) (my|your|his|her|me|on|it|a|this) (dick|cock|penis|balls|pussy|ass|clit|tits|boobs|breasts|nipples|off|vagina)|(wanna|want to|gonna) lick it|suck cock|suck *1 dick",
      "(my|your|a|big|huge|hard|tiny|small|hairy|tight|wet|nice|show|great|fat|of a|too big of a|too) (dick|cock|cocks|penis|pussy|vagina|tits|boobs|nipples|erection|boner|balls)|show me your (ass|body|legs)",
      "(fuck|shag|hump|rape|spank|undress) (me|you) (hard|tonight|now|in (the|your)|all|like|if you)|(fuck|shag|suck) me *1|(want|wanna|like|let us|love|will|could|can) (to)? (fuck|shag|hump) (me|you|%|now)",
      "(can|could|may|will|want to|wanna|let me|like to|love to|going to) (i|you)? (kiss|make love to|sleep with|seduce|caress|snog|taste|cuddle|touch) (you|me|with me|your (lips|body|neck))|make love",
      "(send|show|give) me *3 (nude|nudes|naked|sexy|dirty) *2|talk dirty|dirty talk",
      "take *1 off (your)? (clothes|pants|shirt|bra|top)|take your *1 (clothes|shirt|bra|top|pants) off|sit on (my|your) face|(go|come) to bed with me",
      "(i am|makes me|make me|getting|feeling|are you|you) (horny|turned on|aroused)",
      "(you|voice|accent) (are|is|sound|sounds|r) (sexy|gorgeous|hot stuff|a hottie|fuckable)|(hey|hi|hello|bye) (sexy|hottie|sweet cheeks|sugar tits)",
      "(cum|cumming|jizz|masturbate|masturbating|ejaculate|blowjob|blow job|handjob|threesome|dildo|bdsm|milf|deepthroat|orgasm|porn) (on|in|all|over|with|me|you|%|for|now|about)|(do|did) you *1 (cum|masturbate|strip|swallow|watch porn|like sex|like it rough|have (boobs|tits|a (penis|vagina|pussy|dick)))",
      "(nice|great|big|lovely|hot|sexy|fine) (ass|tits|boobs|rack|booty)|up (my|your|her|his) (butt|ass|pussy|vagina)|in your (mouth|ass|pussy) *1",
      "(send|show|give|want|text) (me|us|some|your|any|more)? *2 (nudes|naked (pics|pictures|photos|selfie)|(pic|pics|picture|pictures|photo|photos) of (you|your *1) (naked|nude|topless|in *2 (underwear|bra))|head %)|(get|stand there|be) naked|strip (for me|naked|off (for|please|%))|bend over (%|for|baby|and)",
      "^^ (please|come|now|just|oh)? (kiss|lick|spank|touch|ride|blow|suck|fondle|grope|undress|pleasure|hump) (me|yourself|you|us) (now|baby|babe|there|hard|again|all over)? $$|(want|like|love|let me|going|can i|could i|will|would) (to)? (lick|spank|fondle|grope|undress|pleasure|grab|squeeze|ravish|smell) (you|your *1)|touch (yourself|my (body|leg|thigh|knee|privates))",
      "(what|how) *1 (size|big|large) *1 (your|are your)? *1 (bra|boobs|breasts|tits|cup|chest|bust)|(what|which) is your *1 (bra|cup) size|what *1 (knickers|panties|bra|underwear|lingerie|thong) (have you|are you|do you)|(your|those|them) (knickers|panties)|(what|how) are (your|the) (measurements|boobs|tits)|are you wearing (anything|any (clothes|underwear|knickers|panties)|underwear|a bra|nothing)",
      "(i am|been|was|am) *1 (touching|playing with|stroking|pleasuring) myself|(i am|am) *1 (masturbating|jerking off|wanking|so hard (for|right|now|%)|naked|undressed|hard for|wet for)|(you|your voice|what) (really)? (turn|turns|turning|gets) (me|you) (on|off|hot|hard|wet|excited)",
      "(want|need|like|love|imagine|picture) you (in|on|under) (my|your|the) (bed|lap|knees|shower)|(sleep|bed|shower|spend the night|night|cuddle) (with)? me (tonight|now|baby|%)|(you|your) *1 (in|to) my bed|^^ (please|will you)? sleep with me",
      "^ (hey|hi|hello|oh|come on|yes|no|okay|listen|bye|thanks) (there)? (babe|sexy|hot stuff|gorgeous|sugar|sweet cheeks|sweet thing|doll|baby) (%|you|what|wanna|want|do)|hot stuff %|(you are|u are|are you|is she|you must be) *1 (hot|sexy|single and|fit|hot as *2|a babe|smoking|irresistible|bangable) (%|baby|babe|or not|in (bed|a|that))",
      "(do|did|have|can|would|will) you *2 (bang|screw|shag|get laid|make out|swallow|sext|sexting|squirt|come with me to|have (a|any|big|nice) *1 (boobs|tits|breasts|ass|butt|body|cleavage))|(naughty|dirty|kinky) (girl|boy|talk|thoughts|photos|pictures|mind|secretary)|(wanna|want to|let us|shall we|come over and|and) *1 (get (naughty|dirty|freaky)|(have|make) *1 (fun|love) (tonight|together|in|with (you|me)|%)|fool around|hook up|get it on|make out|bang)",
      "like(s)? (sluts|pussy|cock|boobs|tits|big (cocks|dicks|tits))|(i|you) like (it)? (rough|hard)",
    ],
    unless: [
      "(same|male|female|her|his|the|my|biological|baby) sex|sex (male|education|of the|offender|therapist|change)", // a form, a trade
      "(pain|lump|rash|sore|infection|swelling|burning|itching|itches) *5 (penis|vagina|breast|breasts|nipple|nipples|balls)|(penis|vagina|breast|nipple|nipples) *3 (hurts|pain|sore|lump|infection|infected|swollen|rash|itches|bleeding)", // a symptom
      "kiss (the|my) (bride|wife|baby|kids)", // a family
      "(soccer|tennis|golf|cricket|bowling|meat|stress|cotton) balls|balls *3 (tennis|golf|club|game|court|practice)|balls (of|in|for|are|were|at|from|arrived)|(hard|big|huge) balls", // balls
      "(are|is|if) you *1 (hot|wet) (in|there|enough|or cold|and)", // the weather
      "see you (naked)? (later|soon)", // a farewell
    ],
  },
  {
    // Explicit words, whatever is said with them: a line for customers is no place for them, unless a doctor, a shop or a name is meant.
    id: "abuse.sexual.word",
    kind: "abuse.sexual",
    confidence: 0.7,
    strength: 0.6,
    guard: ["reported"],
    say: [
      "(sex|porn|porno|blowjob|blowjobs|boner|horny|boobs|boobies|tits|titties|pussy|pussies|cock|cocks|clit|cumming|jizz|dildo|masturbate|masturbating|orgasm|orgasms|threesome|deepthroat|slutty|kinky|erotic|sexual (favor|favors|fantasy|fantasies)|fetish|horniest|cunnilingus|fellatio|gangbang)",
      "(you|i|we|your|my|me|her|his) *3 (naked|nude|topless|butt naked|penis|vagina|virgin %|sexy|shagged|shagging|laid %|turned on by)",
    ],
    unless: [
      "(opposite|same|male|female|her|his|the|my|your|what|whose|biological|baby|either|safe|sport and|unisex) *1 sex|sex (male|female|is|was|on|of|field|marker|listed|change|education|offender|therapist|therapy|worker|workers|abuse|trafficking|discrimination)", // a form, a trade, a matter of law
      "(pain|lump|rash|sore|infection|swelling|burning|itching|itches|doctor|discharge|bleeding|blood) *5 (penis|vagina)|(penis|vagina) *3 (hurts|pain|sore|lump|infection|infected|swollen|rash|bleeding|burns)", // a symptom
      "naked (eye|flame|flames|wire|wires|cable|bike|juice|lunch)|(blue|great|coal|marsh) tits|(weather|stop|ball|water|turn) cock|cock (a|and) (hoop|bull)|(pussy|pussies) (cat|willow|riot)|(nude|naked) (shade|color|palette|lipstick|heels|shoes|pair|tights)|in (the)? nude", // other senses, goods
      "(virgin) (media|atlantic|mobile|money|trains|active|islands|olive)|(laid) (off|down|out|the|my|a|up)", // a company, other senses
      "(child|revenge) porn|porn (charge|charges|site *3 (bill|account|statement|hacked|charged))|(charge|charged|charges|block|blocked|filter) *5 (porn|sex)|(harass|harassment|assault|harassed|assaulted) *4", // a complaint
    ],
  },
  {
    id: "abuse.threat.body",
    kind: "abuse.threat",
    confidence: 0.9,
    strength: 0.95,
    target: "agent",
    guard: ["reported", "negated"],
    say: [
      "(i|we|am|will|going|want|wanna|gonna|would|could|should|love|swear|let me|like) (will|am going|going|want|swear i will)? (to)? (kill|murder|stab|shoot|strangle|hurt|beat|punch|slap|smash|destroy|choke|hit|hunt|slaughter|bash|burn|deck|throttle|kick|break|rip) (you|you all|your|all of you|him|her|them|everyone|someone|people|whoever|somebody|the (manager|driver|technician|engineer|guy|man|agent|supervisor))",
      "(will|going to|gonna|can) (find|track|hunt) (you|where you (live|work)) (down)? (%|and|one day|wherever)",
      "i know where (you (live|work|park)|your (family|kids|house|children|office (is and|is i am coming)))",
      "(coming|come) (down|over|round) *3 (with a (bat|gun|knife|hammer)|and (kill|smash|hurt|burn|beat|punch|break|shoot|sort you))",
      "(burn|blow|shoot|smash|torch|bomb|trash) (up)? (your|the|this|that) *1 (office|building|place|house|store|shop|branch|headquarters|windows|company)|(bring|plant|put|have) a bomb|bomb (your|the) *1",
      "(put|get) a bullet *2 (in|through)|brick through your|(get|lay|put) my hands (on|around) you|hands on you",
      "(you|u) (are|will|going to|better|had better) *1 (dead (%|meat|man)|regret (this|it)|pay for this|watch your (back|step)|suffer|be sorry (you|for this|%)|get hurt|get what)|watch your back",
      "(hope|wish) *1 (you|your *1|someone) *4 (die|dies|get cancer|burn|rot|get hit|shoots|kills|stabs)",
      "(bash|smash|punch|kick|break|cave|rip|slap|knock|blow|beat|hit) (your|his|her|their) (head|face|teeth|skull|brains|legs|neck|arms|fingers|nose|jaw|ass|lights)",
      "i (will|am going to|can|could|would|want to|should) *1 (find out where you (live|work|are)|come (for|after|to find|and find|find|get) you|ruin (you|your life)|end you|make you (pay|suffer|sorry|regret)|get you (%|for this|one day|back)|hunt you *1)|^^ (kys|die|just die|go die|drop dead|please die) *1 $$",
      "someone *1 (is going to|gonna|will) (get|end up) (hurt|killed|shot|dead)|kill yourself",
      "(need|deserve) (a|to be)? *1 (slap|beating|kicking|bullet|slapped|beaten|shot|punched)|want me to (kick|hit|punch|slap) you|(kick|beat|whip) your ass",
    ],
    unless: [
      "(beat|hit|kick|break|cut|burn|hurt|kill|crush|smash) (your|the|my|you) (traffic|service|contract|subscription|account|price|prices|bill|line|card|feelings|to (ask|check)|up (with|on)|with (a|the) (question|offer)|it)", // an ordinary sense
      "(shoot|drop|hit|ping) (you|me|him|her|them) *2 (email|text|message|note|call|line|link|copy)", // to send
      "(will|would|going to|gonna) (kill|murder|strangle) me", // of oneself
      "find (you|out|where) (a|an|the|some|another|on|in|at|that|it)", // to search
      "not (going to|want to)? (hurt|kill|harm) (you|anyone)|(would|will) (it)? not hurt", // denied
      "you will be sorry to|be sorry to (hear|miss|lose)", // sympathy
      "(kill|hurt|beat|hit|shoot|smash|destroy|break) (your|the|my) (bugs|weeds|ants|mice|rats|target|bank|virus|competition|record)", // pests and the like
      "bomb of|(bath|seed|cherry|calorie|photo) bomb", // a pump in other tongues, a soap
      "threatened to", // somebody else's
    ],
  },
]

/** Exceptions to several rules of abuse. */
export const abuseTraps: readonly CueTrap[] = [
  {
    over: ["abuse."],
    unless: [
      "name (is)? *1 (dick|dicks|cox|cock|butts|gay|hoare|cockburn|wang|dyke|prick|hooker|fanny|randy|bender|cummings|pratt|savage|coon)", // a name
      "(dick|fanny|gay) (smith|jones|van|butts|butler|brown|johnson|williams|turner|whittington|francis)|(moby|spotted|mr|mrs|dr|uncle|to|with|is|for) dick (%|please|and|at|in|about)", // a name
      "god bless you", // thanks
    ],
  },
  {
    over: ["abuse.profanity", "anger."],
    unless: [
      "(fucking|bloody|damn|freaking|goddamn) (great|awesome|amazing|brilliant|fantastic|good|legend|star|lovely|wonderful|love)", // praise
    ],
  },
]

/** Classes of the family. */
export const abuseClasses: Readonly<Record<string, string>> = {
  degree:
    "complete|total|utter|stupid|dumb|such|big|little|fat|lazy|useless|real|proper|right|lying|dirty|old|ignorant|incompetent|thick|worthless|pathetic|ugly|idiotic|arrogant|miserable|rude|motherfucking|shitty|disgusting|filthy|sick|evil|selfish|greedy|thieving|silly|rotten|crazy|nasty|massive|mindless|trained|liberal|absolute|gay|fucked up|low life|poor excuse for a|heartless|whole|bunch of",
  fool: "idiot|moron|imbecile|cretin|fool|dumbass|asshole|jackass|dickhead|dick|prick|twat|wanker|bastard|bitch|cunt|whore|slut|scumbag|scum|loser|liar|lier|clown|muppet|pillock|plonker|numpty|dimwit|nitwit|halfwit|twit|dunce|simpleton|buffoon|dope|jerk|creep|pig|cow|swine|donkey|rat|snake|weasel|parasite|piece of (shit|crap|trash|garbage)|waste of (space|skin|oxygen)|dumb ass|smart ass|ass|fucker|motherfucker|mother fucker|fuckwit|fuckface|shithead|dipshit|shit|douche|douchebag|tosser|git|knobhead|bellend|nincompoop|airhead|bimbo|bonehead|dummy|hag|witch|lunatic|psycho|nutter|prat|scammer|crook|thief|hypocrite|coward|drongo|galah|ratbag|failure|disgrace|retard|faggot|freak|gimp|skank|hoe|pervert|nazi|bigot|lowlife|brat|bozo|chump|fatso|butthead|fuckhead|fuckbrain|gobshite|eejit|nobody|dork|dweeb|nerd|numbskull|blockhead|knucklehead|weirdo|oddball|geek|fag|perv|sicko|psychopath|sociopath|racist|sexist|charlatan|vermin|tramp|hobo|bum|tart|slapper|bint|trollop|virgin|incel|nonce|melt|bampot|roaster|div|wally|berk|plank|spanner|tool|clod|oaf|lout|yokel|peasant|savage|midget|lard ass|fathead|birdbrain|pea brain|duffer|bewakoof|ullu|nalayak|sucker|low life loser|worm|toad|@fools",
  fools:
    "idiots|morons|imbeciles|cretins|fools|assholes|dickheads|pricks|twats|wankers|bastards|bitches|cunts|losers|liars|clowns|muppets|pillocks|dimwits|halfwits|buffoons|jerks|creeps|pigs|scum|crooks|thieves|scammers|cheats|con artists|robbers|parasites|vultures|rats|monkeys|cowboys|charlatans|fuckers|motherfuckers|shits|incompetents|amateurs|shower of *1",
  people:
    "blacks|whites|jews|muslims|mexicans|indians|arabs|immigrants|foreigners|gays|lesbians|asians|africans|chinese|pakistanis|romanians|poles|refugees|disabled people|trans people|(black|white|brown|asian|gay|indian|jewish|muslim|trans|foreign|chinese|african|mexican|disabled) people",
  animal:
    "dog|bitch|cow|pig|rat|snake|donkey|ass|monkey|ape|goat|swine|sow|toad|worm|cockroach|leech|vulture|weasel|mule|baboon|gorilla|animal",
  foolish:
    "stupid|dumb|idiotic|moronic|thick|dense|daft|brainless|braindead|brain dead|useless|worthless|pathetic|incompetent|hopeless|clueless|disgusting|retarded|ugly|fat|mental|full of (shit|crap|it)|out of your mind|not (very|all that|exactly|too|the)? (bright|brightest|smart|smartest|intelligent|clever|sharp|sharpest|competent)|nuts|bonkers|deranged|delusional|mad in the head|off your *1|gross|repulsive|repugnant|vile|hideous|stoned|on (drugs|crack|something)",
  insulting:
    "ignorant|lazy|dim|rude|simple|lame|boring|dull|bad at your job|terrible %|awful %|the worst %|insane|sick in the head|sick %|nothing %|drunk|crazy|mad|a disgrace|a joke|no (help|use|good)|not (human|worthy)|dishonest|a (fraud|fake|pain in the *1)|evil|cruel|heartless|vile|nasty|shameless|annoying|irritating|a waste of *2|thick as *3|dumb as *3|gay|shitty|shit|crap|trash|garbage|rubbish|unhelpful|hateful|horrible|getting on my nerves|worthy anyway|inept|arrogant|smelly|the (dumbest|stupidest|worst) *1|stupider than *2|dumber than *2|about as useful *5",
}
