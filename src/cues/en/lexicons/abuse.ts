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
      "(b i t c h|c u n t|s h i t)",
      "(eff|f) (off|you|yourself)",
      "(how|what|where|who|why) the actual? (eff|f) (%|are|did|do|is)",
      "[profanity]",
      "bleeding (hell|idiot|obvious|useless)",
      "clusterfuck|cocksucker|cocksuckers|cunt|cunts",
      "for (f|feck|flip) sake",
      "fuck|fuckbrain|fucked|fucker|fuckers|fuckface|fucking|fuckinger|fucks|fucktard|fuckup|fuckwit|fuckwits",
      "motherfucker|motherfuckers|motherfucking|what a bleeding",
      // Of Hindi, as it is mixed into Indian English.
      "behenchod|bhenchod|bhosdike|chutiya|chutiye|gandu|madarchod|randi",
      // Of the callers' own tongues, which come out in a temper.
      "arschloch|blyat|cabron|caralho|cazzo|chinga|chingada|connard|gilipollas|hurensohn|joder|klootzak|kurwa|merde",
      "mierda|pendeja|pendejo|puta|putain|puto|salope|scheisse|schlampe|stronzo|vaffanculo|wichser",
    ],
  },
  {
    id: "abuse.profanity.middle",
    kind: "abuse.profanity",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "(a|big|little|my|suck|sucking|sucks|these|your) (balls|cock|cocks|dick|dicks)",
      "(blow|ram|shove|stick|stuff) (it|that|this|your *2) (out (yer|your)|up|where)",
      "(burn|go|rot) (in|to) hell",
      "(dumb|fat|kick|kiss|lazy|lick|my|pain in the|sorry|stupid|suck|sucked|sucks|whole|your) ass",
      "(naff|sod) off",
      "(take|taking) the piss",
      "^^ (ass|cock|piss|pussy) $$",
      "arse",
      "ass (hat|hole|licker|licking)",
      "asshole|assholes|asswipe|bastard|bastards|bellend|bitch|bitches|bitching|bollocks|bugger|buggers|bullshit",
      "bullshitting|dickhead|dickheads|dipshit|douche|douchebag|dumbass|dumbasses|fatass|harami|haramzada|horseshit",
      "jackass",
      "kamina|knobhead|kutta",
      "piss (off|poor)",
      "pissed",
      "pissing *1 off",
      "prick|pricks|saala",
      "screw (off|you|your *1)",
      "^ screw (that|them|this)",
      "scumbag|shit|shithead|shitheads|shithole|shits|shitshow|shitting|shitty|slag|slut|sluts",
      "tosser|twat|twats|wanker|wankers|whore|whores",
    ],
    unless: [
      "(breeder|breeding|dog|female|kennel|litter|old|pregnant|puppies|puppy|vet) *4 bitch|bitch *5 (heat|kennel|litter|puppies|season|shots|spayed|vet|whelp+)", // a dog
      "(finger|pin) prick|prick (my|the|your) *1", // a test
    ],
  },
  {
    id: "abuse.profanity.mild",
    kind: "abuse.profanity",
    confidence: 0.8,
    strength: 0.25,
    guard: ["polite"],
    say: [
      "(absolute|complete|is|of|some|such|that|this|total|was|your) bs %",
      "(as|for|like|the) hell",
      "(for)? (christ|christs|fuck|god|gods|jesus) sake",
      "bloody|bullcrap|crap|crappy|damn|damned|flipping|freakin|freaking|frickin|friggin|frigging|goddamn|goddamned",
      "hell (no|of a|with|yes)",
      "jesus christ|turd",
    ],
    unless: [
      "(bath|bird|bowl|dog|drain|garden|litter|nappy|pigeon|pipe|pipes|sewer|sink|tank|toilet|tub) *3 (crap|shit)|(crap|shit) *2 (backing|coming) up", // what it is
      "(been|is|nose|stool|urine|was) *2 bloody (%|all|and|from|since)|bloody (bandage|discharge|hands|knee|lip|mary|marys|nose|noses|show|stool|sunday|urine|wound)", // blood, a drink
      "(flipping|freaking) (a|between|channels|it|my (car|house|pages)|out|over|the|through)|damn (fine|good|great)|freak out", // praise, other senses
      "from hell and|hell (angels|kitchen|raiser)|hell or high water", // a phrase
      "((name|this) is|and|from|hello|hi|mr|named|to|with) jesus", // a name
    ],
  },
  {
    id: "abuse.insult.you",
    kind: "abuse.insult",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported"],
    target: "agent",
    say: [
      "(((hurry|wake) up|bye|come on|enough|hello|hey|listen|look|no|now|oi|okay|quiet|sorry|stop *1|thanks|well|what *3 want|yes) (here|up)? @degree?|(bunch|company|gang|load|pack|shower|team) of @degree?|(dealing|listening|speaking|talking) (to|with) (a|an|another|such a) @degree?) @fool",
      "((can|do|does) (not (any of you|anyone|you)|you (not|people))|(speak|speaks|understand) proper|why do not you *1) *1 english",
      "((pea|small|tiny)|half a|use your) brain",
      "((the _ who|whoever) (built|coded|designed|employed|hired|made|programmed|trained) you|your *1 (boss+|creator+|designer+|developer+|maker+|programmer+)) *3 (@fool|@foolish|ashamed|drunk|embarrassed|fired|high|sacked|shot)",
      "(@household|ape|chimp|monkey) could do *2 (better|that|this|your)",
      "(act|acting|behave|behaving) like (a|an) @degree? (@animal|@fool|child)",
      "((good|great|nice) (going|job|one|work)|alright|bravo|congratulations|hey|listen|look|nice|okay|well done) (einstein|genius|sherlock)",
      "(are|is) ((everyone|you) *4 (that|this) (@foolish|dim|lazy|rude|slow|unhelpful)|you @being (a|an|some kind of)? @degree? @degree? (@bad @hearer|@fool|@foolish))",
      "(as (dense|rude|stupid|useless) as|everyone (hates|laughs at)|how (dumb|stupid|thick) do|i (despise|detest|hate|loathe)|shame on) you",
      "(bag|piece|sack|waste) of (crap|electricity|garbage|scum|shit|skin|space|trash) (%|like you|you)",
      "((be|get) any (less|more) (competent|helpful|incompetent|rude|stupid|unhelpful|useless)|you *5 more (annoying|clueless|ignorant|incompetent|pathetic|rude|stupid|unhelpful|useless) than)",
      "(bite|eat|kiss|kiss up|lick|smell|sniff|suck) (my|our) *2 (arse|ass|balls|boots|bum|butt|fart|farts|shoe|shoes|shorts|socks|toes)",
      "(bog|buzz|naff|piss) off",
      "((@demeaning|fat|little|silly) @degree? (@fool|bot|chatbot|computer program|robot)|@demeaning @degree? @animal)",
      "(brighter|more|smarter) *2 than (the lot of you|you) (%|are|people)",
      "(#|(couple|pair) of|a|few|single) brain cell+",
      "(brightest|sharpest) (bulb|button|crayon|knife|spark|tool)",
      "(bugger|eff|f|fuck|screw|sod) (off|you|your *1|yourself)",
      "(burn|go|rot) (in|to) hell",
      "(call|calling) (yourself|yourselves) (a|an|help|support)",
      "(can|could) not (find|organize|pour|run) *3 (arse|ass|backside|bath|brewery|piss|raffle)",
      "(can|take) *3 and (ram|shove|stick|stuff) it",
      "(deal|listen|speak|talk|talking) (to|with) @degree? @fools",
      "(dumber|stupider|uglier) than (a|an|my|the) _",
      "(do|does) (anyone|you) *2 know (how to do your job|what (they|you) are doing|your job)",
      "((dumb|stupid|useless) as (a|mince|pig *1|shit|two)|thick as (a (brick|plank|post)|mince|pig *1|shit|two)) *3",
      "(employ|hire|hires|hiring|take) *1 (anyone (now|these days)|(anyone|people) *1 (off the street|with a pulse))",
      "(get|go) back (in|to) the kitchen",
      "(get|got) off your *2 (arse|ass|backside|behind|bum|butt)",
      "(got|has|with|you) (have)? *1 (brain|brains|charm|intelligence|iq|manners|personality|wit) of (a|an) _",
      "(idiot|nonsense|rascal|rude|shameless|stupid|third class|useless) (fellow|fellows)",
      "(into|through) your *1 (head|skull)",
      "(is everyone (here|there) (a|an)? @degree?|someone (that|who) is not *1 @degree?) (@fool|@foolish)",
      "(i|we) (*1 hope you *1 ((break|burn|choke|crash|explode|fail|rot) %|get (deleted|fired|sacked|unplugged|what *1 deserve)|lose your (job|license))|*3 (deactivate|delete|erase|scrap|uninstall|unplug) you %)",
      "^ *1 (learn|speak) *2 english (%|first|idiot)",
      "(do you even|learn (how)? to) speak",
      "(met|seen) *1 (brighter|smarter) _ %",
      "(miserable|pathetic|pitiful|poor|sad|sorry) excuse for (a|an)",
      "(no one|nobody) (*2 (cares about|like|likes|love|loves|needs|want|wants) you %|asked you)",
      "(rather|sooner) *1 (speak|talk) to a *1 (dog|door|plant|wall)",
      "(shut|zip) (it|the (fuck|hell)? up|up|your *1 (face|gob|hole|mouth|trap))",
      "(so (are|do) you) %",
      "(some|such|these|those) @degree? @fools (at|but|in|on|who)",
      "(such|that (is|was)|what) (a|an|the)? *1 (brainless|dumb|dumbest|idiotic|moronic|stupid|stupidest) (answer|reply|response|thing *2 (heard|said|say))",
      "(that|the|this|your) (agent|assistant|bot|chatbot|program|robot) *1 (blows|is *2 (@fool|@foolish|@insulting)|stinks|sucks)",
      "(they|you) can *1 (get (bent|knotted|lost|stuffed)|go (jump|swing)|rot|whistle)",
      "(dropped on your head|(was|were) you *2 (born (dumb|stupid|thick|yesterday)|dropped|raised (by|in)))",
      "(ya|ye|yer|yous|youse) (a|an|are|the)? @degree? @degree? @fool (%|get|i|just|you)",
      "(ya|you|yous|youse) are? all? (stupid|thick|useless)",
      "(yo|your) (mama|mom|mother|sister) (a|are|is|so|sucks|was)",
      "@household *6 than (any of you|anyone|the lot|you)",
      "^ (bite|blow|eat|sniff|suck) (it|me|this) %",
      "^ (blast|curse|damn|hate) you",
      "^ (choke on it|eat (dirt|it|me)|get real|grow up|jog on)",
      "^ (dozy|ignorant|silly|stupid|useless) (boy|girl|lady|man|woman) (do|get|give|just|listen|put)",
      "^ (filth|white trash) (%|you)",
      "^ (listen|look) (here)? (girlie|lady|missy|sunshine|sweetheart)",
      "^ *1 (@foolish|@fools) (all|every *1 one|the lot) of you",
      "^ *1 (disgusting|evil|garbage|horrible|ignorant|nasty|rotten|stupid|trash|useless|vile) @degree? @hearer %",
      "^ *1 go (and)? ((boil|stick) your|away % @degree? @fool|choke|cry|drown (yourself)?|eat (*1 shit|dirt|worms)|hang yourself|jump (in (a|the) (fire|lake|river|sea)|off)|play in *1 traffic|play with (the traffic|yourself)|suck *2)",
      "^ *1 you ((complete|total) and utter|@demeaning|absolute|daft|great big|jumped up|silly|utter) *1 _ %",
      "^ @bad @degree? (blonde|boy|child|girl|lady|machine|man|people|program|robot|woman) (%|you)",
      "^ @degree @degree @fool (%|you)",
      "^ @degree? (@fool|dumb|incompetent|pathetic|stupid|useless) (%|you)",
      "^ @fools all",
      "^ get (a life %|bent|fucked|knotted|lost|stuffed)",
      "^^ (bag|heap|piece|pile|sack) of (crap|garbage|junk|scrap|shit|trash) $$",
      "^^ (boring|brainless|fugly|lame|retarded|ugly|worthless) $$",
      "as (bright|much use|sharp|useful) as (a|an) *3",
      "drop dead",
      "even (alexa|google|siri) (can|could|is|would) *3",
      "go die",
      "how *1 (clueless|daft|dense|dumb|incompetent|slow|stupid|thick|useless) (are you|can (anyone|one *1|people|you) *1 (be|get))",
      "make me come (down|over|round) there",
      "not ((dealing|going to talk|speaking|talking) (to|with) a woman|(piss|spit|wipe *2) on (you|your)|*1 know what you are doing|be (such)? (a|an)? @degree? @fool|having *1 (brain|brains|decency|manners|sense|shame)|know *4 if it (bit|hit|kicked|punched|slapped) you|stand you|the full (quid|shilling)|trust you to _)",
      "people like you (%|answer|on|should|work)",
      "piece of (crap|garbage|junk|trash) (airline|bank|company|outfit|shop)",
      "pull your (finger|head) (in|out)",
      "r you @folk? all? (blind|brain dead|daft|deaf|dense|drunk|illiterate|insane|mad|mental|nuts|retarded|slow|stupid|thick)",
      "take a (hike|long walk)",
      "up yours",
      "ur *1 (dumb|slow|thick) %",
      "what ((a|an) @degree? (@bad @degree? @degree? @hearer|@fool) (%|this|you)|(a|an) @demeaning _ you are|(the (fuck|hell))? is wrong with you (%|are|people)|kind of (a|an)? @degree? @fool|planet *1 you *1 on)",
      "who ((employed|hired) (these|this|you)|*1 (built|coded|hired|made|programmed) (such|this|you) *1 (crap|garbage|junk|piece *2|rubbish|shit)|died and)",
      "worst (agent|assistant|bot|chatbot|operator|person|robot) (ever|i|in|of)",
      "yo mama",
      "you (((can|do) not) (do|know|understand) ((a single|the (first|simplest)) thing|anything) %|((deserve|need|ought) to|belong|should) *1 (ashamed|behind bars|deleted|die|embarrassed|fired|in (a|the) ((mental|scrap) *1|asylum|bin|dump|garbage|gutter|skip|trash|zoo)|in (jail|prison)|locked up|quit your job|rot|sacked|scrapped|unplugged)|((do|would) not) know *1 (a thing|jack|shit|your (arse|ass|job))|(annoy|bore|repulse) (everyone|me|us)|(disgust|old *1 @fool|reek|sicken|stink|suck|tin can|toaster)|(got|had|have|have got) (no|not (a|any)|zero) *1 (brain|brains|clue|common sense|decency|friends|heart|idea what you are *1|intelligence|life|manners|personality|sense|shame|soul)|(know|understand) (not anything|nothing) %|*1 (act|are|behave|dance|drive|look|smell|sound|speak|talk|think|work|write) (as|like) (a|an) @degree? (# year old|@animal|@fool|baby|child|corpse|drunk|parrot|robot that|toddler|zombie)|*1 (bag|box|bucket|heap|hunk|load|lump|piece|pile|sack) of _|*1 (speak|spout|spouting|talk|talking) *1 (crap|drivel|garbage|nonsense|out of your *2|rot|rubbish|shit)|*1 @bad @degree? @hearer|@bad (b|c|f) %|@folk suck|@folk? ((act|look|sound) like|is|must be|r|were)? @being (a|an|the)? @degree? @degree? @fool|@folk? (act|look|must be|r|seem|sound|were) @being ((a|an)? @degree? @bad @hearer|@degree? (@foolish|@insulting))|@folk? *3 are all @degree? (@fools|the same)|@folk? make (everyone|me|us) (puke|sick|vomit|want to (puke|scream|vomit))|are ((a (complete|total) and utter|a (proper|right)|an (absolute|utter)|(a|an|such a|the) (bloody|most)? @demeaning) _ %|(nothing but)? ((a|my) slave|(a|worth) nothing|a waste *2|inferior|nothing|subhuman)|*2 @bad *2 @hearer %)|can (ram|shove|stuff) (it|that|your *2)|deaf %|know (fuck|jack|shit) (all)?|must be (deaf|mentally *1)|need *3 (brain transplant|head examined|lobotomy|new brain|psychiatrist|shrink)|smell (%|bad|like|of)|will (always be|die|end up) alone)",
      "your (((being|such) a|a|an) @degree? @degree? @fool|(a|an|being (a|an)?)? @bad @hearer|(dad|father) (is|was) *1 (@fool|@foolish|@insulting)|*1 (accent|face|voice) (is|looks|makes|sounds) *2 (@foolish|@insulting|awful|me (puke|sick))|*1 (empty|hollow|thick) *1 (head|skull)|*2 (brain|brains|intelligence|iq|wit) (are|is|must be)? *2 (#|dead|fried|like *2|low|missing|off|small|tiny)|@being (@foolish|annoying|gay|hot|sexy) (%|as|you)|english is *2 (awful|bad|crap|poor|shit|terrible|useless))",
    ],
    unless: [
      "(@kin|he|i|she|they|we) *4 (learn|learning|speak) *2 english|(@they|i|that|this) (am|are|is|was|were) not *2 @degree? (@fool|@foolish)|(never|no one|not) *2 (accusing|call|called|calling|implying|mean|meant|said|say|saying|suggest|suggesting|think|thinking|thought) *6", // denied
      "(no|no one|nobody) (has|is)? fool|you *3 (angel|bargain|beauty|beginner|champ|champion|darling|delight|diamond|gem|genius|gentleman|hero|joy|laugh|legend|lifesaver|mess|pain|pleasure|professional|relief|ripper|saint|sausage|shame|sod|star|stranger|surprise|sweetheart|treasure)", // praise, and what is no name
      "get lost (every|if|in|on|there|when)", // on the way
      "(i|me) *3 (am|being|feel|felt|look|seem|sound|was) *1 (a|an|such (a|an)|the)? @degree? @degree? (@bad|@fool|@foolish)|i am (a|an|such a) _ @degree? @fool", // of oneself
      "(@kin|ex|he|it|landlord|she) (is|was) *1 (a|an|such a)? @degree? @degree? @fool", // of somebody who is not here
      "(airline|app|bank|company|form|game|it|line|menu|movie|page|phone|process|question|quiz|service|site|system|that|this|website) (are|got|is|looks|seems|sounds|was) (such)? @degree? (@fool|@foolish)", // of a thing: "so" begins no new sentence here
      "^ (a|an|the)? @creature %|^ little (boy|girl|lady|man) %|dealing with (a|an)? *1 @creature|(bag|box|bunch|lot|pack) of *1 @creature|^ rats (i|we|you are)|no sense of (direction|fun|humor|humour|smell|style|taste|time)", // a sigh, an answer, banter
      "(call+|made|make|makes|making|must think|think|thinks|treat+) *1 (i|me) *4 (child|crazy|criminal|dumb|fool|idiot|liar|moron|stupid)", // of oneself
      "(dumb|silly|stupid) (app|bill|box|car|computer (is|keeps|will)|fee|form|machine (ate|broke|does|has|is|keeps|was|will)|me|mistake|of me|phone|policy|printer|question|questions|rule|thing (broke|does|has|is|keeps|was|will)|website)", // at a thing
      "(do not|not) *3 (a liar|an idiot|calling you|deaf|silly|stupid)", // denied
      "(branch|lights|mic|music|office|screen|shop|store|tv) *4 shut (off|up)|shut up (early|no way|shop|that is *1|the *1|wow)|(alarm|baby|child|dog|dogs|he|it|kids|neighbor|neighbors|people|she|that|they|who) *2 not shut up|no shit", // a thing
      "(are you|you are) (crazy|mad|nuts) (busy|good|that)|(he|i|it|me|she) *3 not *2 (brightest|sharpest)|are you (blind|deaf) (accessible|friendly|or (do|hard|have|partially))", // a question, a phrase
      "(app|car|company|it|laptop|machine|modem|phone|printer|product|router|this|website) (is|was) (a|an|such a) *1 (bag|load|piece|pile|waste) of|(load|piece) of (crap|garbage|shit|trash) (app|car|computer|laptop|machine|phone|printer|product|router)", // at a thing
      "(bunch|load|lot|pack) of (calls|crap|garbage|lies|money|nonsense|people|rubbish|things)", // at things
      "you sound (a bit|awful|bad|faint|far|like you are|terrible)", // the line
      "do you hate|i hate (to|you) (bother|have|to)", // a courtesy, a question
      "you (must|probably) think|than you would (expect|imagine|think)", // of oneself
    ],
  },
  {
    // "Why don't you" denies nothing.
    id: "abuse.insult.why",
    kind: "abuse.insult",
    confidence: 0.85,
    strength: 0.7,
    guard: ["reported"],
    target: "agent",
    say: [
      "(awful|horrible|ridiculous|silly|stupid|terrible) accent",
      "(have you|you have) no shame %",
      "why do not you *1 ((bugger|clear|eff|f|fuck|naff|piss|sod) (off|yourself)|die %|drop dead|get (lost|stuffed)|go (away %|f|jump|to hell)|screw *1|shut (it|up)|stick it)",
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
      "(cheating|crooked|greedy|incompetent|lying|robbing|thieving|useless) (airline|bank|bastards|company|cowboys|crooks|hotel|liars|scammers|shits|thieves)",
      "(dumbest|laziest|most (ignorant|incompetent|stupid|useless)|rudest|stupidest|worst) (agent|bot|chatbot|human|man|operator|people|person|representative|staff|woman)",
      "(fuck|screw|sod) (the|this|your) (airline|bank|company|hotel|lot|place|store)",
      "(that|the|this|your) (agent|boss|cashier|colleague|doctor|driver|engineer|girl|guy|lady|man|manager|plumber|receptionist|rep|staff|supervisor|technician|woman) *4 (is|was|were) (a|all|an|such (a|an))? @degree? (@fool|brainless|dumb|idiotic|stupid|thick)",
      "(these people|they|this (company|place)|you (guys|lot|people)|your (agents|company|drivers|employees|lot|people|staff|team)|your whole *1) (are|is|were)? ((run|staffed) by|a|all|full of|nothing but)? ((bunch|load|pack) of)? @degree? (@fools|a disgrace|braindead|clueless|dumb|idiotic|incompetent|moronic|stupid|thick|useless)",
      "(this|your) (airline|bank|call center|company|hotel|place|shop|staff|team) (stinks|sucks)",
    ],
    unless: [
      "(criminals|fraudsters|scammers|they|thieves) (are)? *1 (hacked|stealing|stole|took|used|withdrew)", // the caller was robbed
      "(by|caught|from|reported|some|victim of) *2 (criminals|crooks|fraudsters|scammers|thieves)", // the caller was robbed
    ],
  },
  {
    id: "abuse.slur",
    kind: "abuse.slur",
    confidence: 0.9,
    strength: 0.95,
    say: [
      "((fond|sick) of|hate|never|not|sick of dealing with) *2 ((asian|black|brown|foreign|gay|indian|jewish|muslim|trans) people|arabs|asians|blacks|foreigners|gays|immigrants|indians|jews|mexicans|muslims|orientals)",
      "(black|bunch of|dirty|filthy|little|some|stupid|these|those|you|your) (abo|chink|chinks|coon|coons|cracker|cripple|fag|fags|gimp|gypsies|homo|homos|jap|japs|negro|queer|queers|savages|spic|spics)",
      "(bunch of|dirty|dumb|filthy|ignorant|lazy|stupid|thieving|you) (africans|americans|arab|arabs|asian|asians|blacks|brits|foreigner|foreigners|immigrant|immigrants|indian|indians|jew|jews|mexican|mexicans|muslim|muslims|pakistanis|poms|women|yanks) (%|bastard+|bitch|people|scum|you)",
      "(burn|deport|gas|hang|kill|shoot) (all|all the|every|these|those) @people",
      "(foreigners|immigrants|indians) who (can|do) not",
      "(fuck off|get|go) back (home)? to (africa|china|india|mexico|pakistan|poland|where you came|your (own)? (country|jungle))",
      "(heil|sieg) (heil|hitler)",
      "(hitler|the nazis) (did|had|was|were) *1 (good|nothing wrong|right)",
      "(it|that|this) is (gay|homo) %",
      "(these|those) *1 (arabs|asians|blacks|foreigners|immigrants|indians|jews|mexicans|muslims) (%|all|are|can|keep|should|who)",
      "@people (are|is) *2 (all (liars|terrorists|the same)|animals|criminals|dirty|disgusting|dumb|evil|filthy|inferior|lazy|parasites|savages|scum|stupid|subhuman|terrorists|thieves|vermin)",
      "abbo|beaner|beaners|boong|camel jockey|chinaman|ching chong|coolie",
      "curry (eater|monkey|muncher|munchers)",
      "currymuncher|dago|dyke|dykes|faggot|faggots|fagot",
      "golliwog|gook|gooks",
      "gyppo|kaffir|kike|lesbo|libtard|mongoloid|nigga|niggas|nigger|niggers|paki|pakis|pikey|poofter|poofters",
      "raghead|retard|retarded|retards|sand monkey|shemale|spastic|spastics|spaz|towel head|towelhead|trannies",
      "tranny|wetback|wetbacks",
      "white (power|supremacy)",
      "wog|wogs|yid",
      "you (are|were)? (a|such a)? (gay|homo|lesbian) %",
    ],
    unless: [
      "(mr|mrs|ms|name|offas|surname|van|vander) *1 (bender|coon|dyke|gay|paki)", // a name
      "(as a|being|i am|my *1 is|openly|proud|we are) *1 (black|disabled|gay|jewish|lesbian|muslim|queer)", // of oneself
      "^ *1 are you (gay|lesbian)", // a question
      "(automatic|manual|rebuilt) tranny|(cerebral|spastic) (bladder|colon|palsy|paralysis)|maine coon|tranny fluid", // a diagnosis, a gearbox, a cat
      "(for|to) my own country", // a journey
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
      // A body.
      "(across|in|inside|into|on|up) (her|his|my|your) @private",
      "(a|big|enormous|fat|great|hairy|hard|huge|massive|my|nice|raging|show|small|tight|tiny|too|wet|your) (balls|boner|boobs|cock|cocks|dick|erection|hard on %|nipples|penis|pussy|tits|vagina)",
      "(bounce|climb+|come|sit) (down|over|up)? (in|on)? (my|top of) *1 (face|knee|lap|me)",
      "(eat|grab+|kiss+|lick+|play with|ride+|rub+|show you|squeeze+|stroke+|suck+|touch+) (a|her|his|it|me|my|on|some|this) @private|(jerk|rub|suck) me off",
      "(feel|fondle+|grab+|kiss+|lick+|love|play with|ride+|rub+|see|shave|show (me)?|slap|smell|spank|squeeze+|stroke+|suck+|touch+|want|wash) *1 ur *1 (@private|body|feet|legs|lips|skin|thighs|toes) (%|all|baby|now|with)",
      "(open|spread) your legs",
      "^ bend over (and|baby|for|now|that|the (desk|table))",
      "^^ *1 bend over $$",
      "(down|get) on (all fours|your knees)",
      // What is wanted.
      "((to|with) (her|me|you)|amazing|bad|good|great|wild) in bed",
      "(about|anal|cyber|for|had|have|having|hot|like|love|need|oral|phone|want) (to have)? *1 sex (# times|%|now|tonight|with)",
      "(a|quick) (blowjob|bonk|orgy|quickie|shag|threesome)",
      "(bed|cuddle|night|shower|sleep) (with)? me (%|baby|now|tonight)",
      "(fuck|shag|suck) me *1",
      "(give|show|showing) you a (good|great|real good) time (%|baby|in|tonight)",
      "(lick|suck) my _ (%|baby|now|you)",
      "(love|need|want) your body",
      "(you|your) *1 (in|to) my bed",
      "@desire ((i|to|we|you)? *1 @lewd (me|us|with (me|you)|you|your *1)|(i|you)? *1 (fuck|hump|shag) %)",
      "@lewd (me|you) (all (night|over)|hard|if you|in (the|your)|like|tonight)",
      "^^ (come|just|now|oh|please)? (blow|finger|fondle|grope|hump|kiss|lick|pleasure|ravish|ride|seduce|shag|spank|suck|touch|undress) (me|us|you|yourself) (again|all over|babe|baby|hard|like *2|now|there)? $$",
      "are you (hard|wet) (%|baby|down|for|right now|yet)",
      "be my *1 ((dirty|sex) *1|bitch|slave|slut|whore)",
      "call me daddy|called sex",
      "come ((back|over|round) (to)? mine|(back|over) to my (hotel|place)) (after|and|later|tonight)",
      "let me do to you|make love",
      "make me *1 (hard|horny|wet)",
      "sex (bot|chat|doll|partner|slave|toy)",
      "strip (for me|naked)",
      "take ((me|you) to bed|*1 off (your)? (bra|clothes|pants|shirt|top)|your *1 (bra|clothes|pants|shirt|top) off)",
      "talk dirty",
      // What they are like.
      "(((make|makes) me|feeling|getting|i am|you) (aroused|horny)|(i am|makes me) turned on)",
      "(you (wear|wearing)|your) (bra|knickers|lingerie|panties|thong)|(bra|knickers|lingerie|panties|thong) (are|have) you (got)? (on|wearing)",
      "(accent|voice|you) (is|look|r|sound|sounds) (a hottie|fuckable|gorgeous|hot stuff|sexy)",
      "(am|been|was) *1 (playing with|pleasuring|stroking|touching) myself",
      "(and|let us|shall we|want to) *1 (do the (deed|dirty|nasty)|fool around|get (freaky|naughty)|get it on|have *1 fun (in bed|together tonight)|have *1 fun with (you|your *1) (%|in|tonight)|hook up (%|later|tonight|with (me|you))|make *1 love (%|in|together|tonight|with (me|you))|make out (%|with))",
      "(are you|is she|u are|you must be) *1 (a (babe|tease)|bangable|fit|hot|hot as *2|irresistible|sexy|single and|smoking) (%|babe|baby|in (a|bed|that))",
      "(bdsm|blow job|blowjob|cum|cumming|deepthroat|dildo|ejaculate|handjob|jizz|masturbate|masturbating|milf|orgasm|porn|threesome) (%|about|all|for|in|me|now|on|over|with|you)",
      "(can|could|did|do|have|will|would) (bots|robots|you) *2 ((enjoy|like|love|want) (it)? (anal|doggy *1|from behind|hard|in the @private|kinky|rough)|(have|like) (a|an|any|big|nice)? *1 (body|boobs|breasts|butt|clit|cock|dick|genitals|nipples|penis|pussy|tits|vagina)|bang|come with me to|cum|get laid|like sex|make out|masturbate|orgasm|sext|sexting|shag|shave (down|your)|(screw|squirt|strip|swallow) %|watch porn)",
      "(dirty|kinky|naughty) (mind|secretary|talk|thoughts)",
      "(how|what) (*1 (big|large|size) *1 (are your|your)? *1 (boobs|bra|breasts|bust|chest|cup|tits)|are (the|your) (boobs|measurements|tits))",
      "(what|which) is your *1 (bra|cup) size",
      "(what|you|your voice) (really)? (gets|turn|turning|turns) (me|you) (excited|hard|hot|off|on|wet)",
      "(you|you are) *1 ((call|escort) girl|good (fuck|kisser|lay|shag)|hooker|nymphomaniac|porn star|prostitute|stripper)",
      "^ (bye|come on|hello|hey|hi|listen|oh|okay|thanks|yes) (there)? (babe|doll|gorgeous|hot stuff|sexy|sweet (cheeks|thing)) (%|do|want|what|you)",
      "^^ (anal|boobs|dick|horny|kinky|lick it|nudes|penis|pussy|sex|sexy|tits|vagina) $$",
      "am *1 ((hard|wet) for|jerking off|masturbating|naked|so hard (%|right now)|undressed|wanking)",
      "are you wearing (any (clothes|underwear)|anything|nothing|underwear)",
      "like(s)? (big dicks|boobs|cock|pussy|sluts|tits)",
      "what ((bra|knickers|lingerie|panties|thong) *1 you|are you wearing|you are wearing (%|right|tonight|under))",
    ],
    unless: [
      "(baby|her|his|my|the|your) *1 sex (%|and|as|at|in|is|on|was)|(biological|female|male|opposite|same) sex|sex (change|education|male|of the|offender|therapist)", // a form, a trade
      "(breast|nipple|nipples|penis|vagina) *3 (bleeding|hurts|infected|infection|itches|lump|pain|rash|sore|swollen)|(burning|infection|itches|itching|lump|pain|rash|sore|swelling) *5 (balls|breast|breasts|nipple|nipples|penis|vagina)", // a symptom
      "(bra|bras|knickers|lingerie|panties) *2 (for (my|sale)|in stock|sell|stock)", // goods
      "kiss (my|the) (baby|bride|kids|wife)|(baby|cat|child|daughter|dog|grandson|he|infant|kid|puppy|she|son|toddler) *1 (climb|climbs|sit|sits) *2 (lap|me)|squeeze (me|us) (in|into|on|onto)", // a family, an appointment
      "(big|bowling|cotton|cricket|golf|hard|huge|meat|soccer|stress|tennis) balls|balls ((are|arrived|at|for|from|in|of|were)|*3 (club|court|game|golf|practice|tennis))", // balls
      "(are|if|is) you *1 (hot|wet) (and|enough|in|or cold|there)", // the weather
      "see you (naked)? (later|soon)", // a farewell
      "(big|great) tits *2 bird|bed with (me|you) and|cock a poo", // a room, animals
      "(bang+|screw+) (me|us|you) (around|out|over|up)|(feel|see|shave|show (me)?|want|wash) your (feet|legs|skin) *2 (before|doctor|in|on)|(see|show|want) your (balls|body|nuts) (cream|lotion|massage|of|shop|wash)|kiss you goodbye", // other senses, goods
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
      "(blowjob|blowjobs|boner|boobies|boobs|clit|cock|cocks|cumming|cunnilingus|deepthroat|dildo|erotic|fellatio|fetish|gangbang|horniest|horny|jizz|kinky|masturbate|masturbating|orgasm|orgasms|porn|porno|pussies|pussy|sex|sexual (fantasies|fantasy|favor|favors)|slutty|threesome|tits|titties)",
      "(her|his|i|me|my|we|you|your) *3 ((laid|virgin) %|butt naked|naked|nude|penis|sexy|shagged|shagging|topless|turned on by|vagina)",
    ],
    unless: [
      "(baby|her|his|my|sport and|the|your) *1 sex (%|and|as|at|in|is|on|was)|(biological|either|female|male|opposite|safe|same|unisex|what|whose) *1 sex|sex (abuse|change|discrimination|education|female|field|is|listed|male|marker|of|offender|on|therapist|therapy|trafficking|was|worker|workers)", // a form, a trade, a matter of law
      "(bleeding|blood|burning|discharge|doctor|infection|itches|itching|lump|pain|rash|sore|swelling) *5 (penis|vagina)|(penis|vagina) *3 (bleeding|burns|hurts|infected|infection|lump|pain|rash|sore|swollen)", // a symptom
      "(and|ball|game|hen|hens|rooster|stop|turn|water|weather) cock|(blue|coal|great|marsh) tits|(naked|nude) (color|heels|lipstick|pair|palette|shade|shoes|tights)|(pussies|pussy) (cat|riot|willow)|cock ((a poo|feed|fighting|tail)|(a|and) (bull|hoop)|(is)? crow+)|in (the)? nude|naked (bike|cable|eye|flame|flames|juice|lunch|wire|wires)|tits *2 bird+", // other senses, goods
      "(battle|history|museum|science) of (the)? *1 sex|sex (and the city|museum|pistols|shop)", // a place, a film
      "laid (a|down|my|off|out|the|up)|virgin (active|atlantic|islands|media|mobile|money|olive|trains)", // a company, other senses
      "(assault|assaulted|harass|harassed|harassment) *4|(block|blocked|charge|charged|charges|filter) *5 (porn|sex)|(child|revenge) porn|porn (charge|charges|site *3 (account|bill|charged|hacked|statement))", // a complaint
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
      // A verb of violence and somebody; what they have that can be broken; what they own.
      "((@violent|bite|knock|rearrange|shove|slit|snap|twist|wring) (you in the|your) *1|(am going to|gonna|i (could|should|will|would)|love to|someone (ought to|should|will)|want to|we will) (@violent|bite|knock|slit|snap|twist|wring) (her|his|their) *1|(bat|boot|fist|knee|punch|slap|smack) *1 (across|in|round|to|upside) (her|his|the|your) *1) @flesh",
      "((doing|like|talking) *2 and see what|keep *2 and watch what) happens",
      "(am|and|come *2|could|going|gonna|i|let me|like|love|should|swear|wanna|want|we|will|would) (gladly|happily)? (to)? (@violent (all of you|you|your *1 @staffer)|@assault ((that|the) *1 @staffer|everyone|her|him|people|someone|them|whoever))",
      "((am|are) going to|(i|someone|they|we) (could|should|will|would)|gonna) (blow up|bomb|break|burn|destroy|key|rip|slash|smash|tear|torch|trash|wreck) *5 @property (%|apart|down|tomorrow|tonight|up|with)",
      "(blow|bomb|break|burn|destroy|firebomb|key|set (fire|light) to|shoot|slash|smash|torch|trash|wreck) (down|up)? (every|that|your) *2 @property",
      "(blow|bomb|burn|shoot|smash|torch|trash|wreck) (up)? (the|this) *1 (branch|building|company|headquarters|house|lobby|office|place|shop|store|windows)",
      "(bring|have|is|left|plant|put) a bomb",
      "(find|looking|waiting) *2 for you *3 (car park|parking lot)",
      "i (could|will|would) (climb|come|jump|reach) *1 through (the|this) *1 (line|phone|screen)",
      "(their|your) *1 @flesh *1 (bashed|beaten|broke|broken|caved|cut|kicked|punched|rearranged|ripped|slashed|smashed)",
      "bomb (the|your) *1",
      "burn it *1 down (%|with)",
      "not make me come *1 (down|here|over|there)",
      "set your *1 @property on fire",
      "what happens to your (car|face|family|house|kids|van|wife|windows)",
      // Who lies in wait, and who sends others.
      "((get|lay|put) my hands around|(my|some|the) *1 (boys|brother|brothers|cousin|cousins|crew|dad|friends|guys|husband|lads|mate|mates|people) *2 (beat|break|come for|deal with|hurt|see to|sort)|hands on|you have (a family|children|kids) do not) you",
      "(accidents|(bad|nasty|terrible) things|something (bad|nasty|terrible)) *3 happen+ to (you|your *1)",
      "(am|are|will) *1 waiting *2 (outside *2)? when you ((clock|get|knock) off|(come|get) out|finish|go home|leave|walk)",
      "(beat|knock|slap) (some)? *1 sense into",
      "(i|we) *5 (down|over|round|there) *2 with (a|my) @weapon",
      "(blow|shoot|shooting) up *1 (offices|places|you|your)",
      "(boys|brothers|cousins|lads|mates) *2 (come|coming) (round to|to) your (home|house|place)",
      "(bring|bringing) (a|my) *1 (gun|knife|machete|pistol|rifle|shotgun) (%|next|to|with)",
      "(can|gonna|will) ((find|hunt|track) (where you (live|work)|your (children|family|kids|mother|wife))|(hunt|track) you (down)?) (%|one day|wherever)",
      "(going to|gonna|i will) find you (%|and|one day|wherever)",
      "(chuck|pour|throw) (a brick|acid|bricks|gas|petrol) (at|on|over|through)",
      "(come|coming) for (you|your (family|kids)) (%|all)",
      "i *1 (come|coming) *3 with (a|my) @weapon",
      "(come|step) outside and (face|fight|say)",
      "(cut|cutting) your brake+ *1",
      "(cut|rip|tear) (him|you) (apart|limb|to (bits|pieces|shreds)|up)",
      "(fetch|get|getting|grab|with) my (bat|gun|knife|machete|pistol|rifle|shotgun)",
      "(fetch|get|got|have|own) (a|my) *1 (gun|machete|pistol|rifle|shotgun) (%|in (my|the) *1 (car|hand|house|truck|van)|with me)",
      "(find out|know|learn|see) (what i am capable of|what i can do|who i am) %",
      "(get|have) you (beaten|done over|hurt|killed|shot)",
      "(get|put) a bullet *2 (in|through)",
      "(hang|string) you (by|from|up)",
      "(no idea|not) *2 (what i am capable|who you are (dealing|messing) with)",
      "(pity|shame) if (anything|something|your *2) *1 (broken|burned|damaged|happen+|smashed)",
      "(run|running) (her|him|them|you) (down|over)",
      "(send|set) *2 dogs on",
      "(think|worry) about your (children|family|kids|wife) %",
      "(he|she|they|you) (will|would) be dead (%|when)",
      "am armed",
      "better ((call (security|the (cops|police))|hide|lock your|run %|start praying)|(hope|pray) *3 (catch|find|meet|see) *1)",
      "brick through your",
      "dark alley",
      "drive *4 (into|through) your *2 (door|doors|front|lobby|office|shop|showroom|wall|window|windows)",
      "feed you to",
      "get shot *1",
      "head on a (plate|spike|stick)",
      "i know where (you (drink|live|park|work)|your (house|office (is and|is i am coming)))",
      "knock (him|you|your *1) (block|into|off|out)",
      "know (some)? people who (can|could|will|would) (break|deal|find|hurt|kill|sort)",
      "know (what|where|which) *2 your (children|family|kids|mother|wife)",
      "look over your shoulder",
      "you *2 never (breathe|see|talk|walk) again",
      "not (come|coming) to talk",
      "(he|they|you|your *1) *2 not (get|go|leave|make it|walk) *5 (alive|in one piece)",
      "one eye open",
      "pay (you|your (family|home|house)) a *1 visit (%|and|one)",
      "say that to my face",
      "send+ *3 (to (beat|find|get|hurt|sort|teach) (her|him|them|you)|(boys|brothers|friends|guys|lads|mates|people|someone) *1 to your (door|home|house))",
      "sort you out (%|for good|he|outside|when|you)",
      "spit (at|in|on) (you|your *1)",
      "taking you (down)? with me",
      "teach you (a|some) (fucking)? (lesson|manners|respect)",
      "you are (done for|going down|history|toast)",
      "your guts for",
      // What will come of it.
      "((anyone|first|next|one of you|whoever) *5 (be|get|gets|getting)|((deserve|deserves|ought) to be|(all|he|lot|people|she|you) (need|needs|want|wants) to be) *1) @harmed",
      "(bring|bringing|getting|sending) (a few|my|some|the) *1 (boys|brothers|cousins|crew|lads|mates) (and (they|we) will|down|round|with me)",
      "(deserve (a|to be)? *1|need (a *1|to be)) (beaten|beating|bullet|kicking|punched|slap|slapped)",
      "(deserve|need) to be shot|(they|you) (got|have|have got) it coming",
      "(got|have|know) your (home)? address (and (i|we)|you know)",
      "(he|she|they) will leave in (a (body bag|box|coffin)|an ambulance)",
      "(hope|wish) *1 (someone|you|your *1) *4 (burn|burns|choke|chokes|crash|die|dies|drown|get (cancer|hit)|kills|rot|run over|shoots|sick|stabs|starve|suffer)",
      "(into|to) your *1 @property and (@assault|burn|smash|torch|trash|wreck)",
      "(people|someone) *1 ((are|is) going to|gonna|will) (end up|get) *2 (dead|hurt|killed|shot)",
      "(ready|wait|waiting) *4 with (a|my) @weapon",
      "(beat|kick|knock|punch|slap|smack|strangle) the *2 out of",
      "^^ ((go|just|please) die|die|drop dead|kys) *1 $$",
      "i (am going to|can|could|should|want to|will|would) *1 (come ((and|to) find|after|find|for|get) you|find out where you (live|work)|get you (%|back|for this|one day)|hunt you *1|make you (beg|bleed|pay|regret|scream|sorry|suffer)|ruin (you|your (face|life)))",
      "kill yourself|six feet under",
      "say goodbye to your (car|face|family|kids|legs|teeth)",
      "want me to (hit|kick|punch|slap) you",
      "watch (your back|yourself when)",
      "what is coming to you|whip your ass",
      "you (are|better|going to|had better|will) *2 (be sorry (%|for this|when|you)|dead (%|man|meat)|get (hurt|what is coming|what you deserve)|leave (here|there|this place)? in (a (body bag|box|coffin|hearse)|an ambulance)|pay for this|regret (%|it|this)|see what (happens to you|i do)|suffer|watch your step)",
      "(end up|leave|put|see|send) (all of)? you *1 in (a (coffin|wheelchair)|hospital|the (ground|hospital|morgue))",
      "you *2 in (a (body bag|coffin|hearse)|the (ground|morgue))",
      "your *2 @property (get|gets|going to be|got|will be) *1 (bricked|burned|burnt|slashed|smashed|torched|trashed|wrecked)",
    ],
    unless: [
      "(beat|break|burn|cut|deck|finish|hit|kick|smack) you (a|an|back|in %|off|out|short|some|there)|shoot (her|him|people|someone|them) (a|an|back|down|in|off|out|some|up)|@violent (my|the|you|your) (account|bill|card|contract|feelings|it|line|price|prices|service|subscription|to (ask|check|have|it|know|see|wait)|traffic|up (on|with)|with (a|the) (offer|question))|hit you up %", // an ordinary sense
      "watch your (back|step) ((it|there) is|(on|with) the|getting|mind)", // care
      "(drop|hit|ping|shoot) (her|him|me|them|you) *2 (call|copy|email|line|link|message|note|text)", // to send
      "(gonna|will|would) (kill|murder|strangle) me|@iw *1 see what i can do", // of oneself
      "(will|would) (it)? not hurt|not ((going|want) to)? (harm|hurt|kill) (anyone|you)", // denied
      "be sorry to (hear|lose|miss)|you will be sorry to", // sympathy
      "(beat|break|destroy|hit|hurt|kill|shoot|smash) (my|the|your) (ants|bank|bugs|competition|mice|rats|record|target|virus|weeds)", // pests and the like
      "(end|final|last|level|raid) boss|(ball|branch|branches|hail|ladder|storm|tree|wind) *1 (could|might|will|would) *2|(find out|know|see) who i am (from|in|on)|(hand|hands) (in|over|you)|(come for|get) you (at|from|in|on|to|with)|(breed|grease|heat|nail|spray|toy) gun|get shot of", // a visit, a record
      "(can|may|should) i bring *3|(does|it|screen|that|this|which) *2 (bite|break|burn|cut|hurt) your *2|(bath|calorie|cherry|photo|seed) bomb|bomb of", // a pump in other tongues, a soap
      "threatened to", // somebody else's
    ],
  },
]

/** Exceptions to several rules of abuse. */
export const abuseTraps: readonly CueTrap[] = [
  {
    over: ["abuse."],
    unless: [
      "name (is)? *1 (bender|butts|cock|cockburn|coon|cox|cumming|cummings|dick|dicks|dyke|fanny|gay|hoare|hooker|pratt|prick|randy|savage|wang)", // a name
      "(dick|fanny|gay) (brown|butler|butts|francis|johnson|jones|smith|turner|van|whittington|williams)|(dr|for|is|moby|mr|mrs|spotted|to|uncle|with) dick (%|about|and|at|in|please)", // a name
      "(a|flood|old|sea|stone|the) dyke (%|along|broke|burst|has|is|near|wall|was)|(bitch|butts|cock|cumming|cummings|dyke|fanny|hooker|savage) (avenue|close|creek|drive|farm|hall|hill|house|lane|road|street|valley|way)", // a place, a wall
      "god bless you|(breed|breeding|rooster) *2 cock|cock *3 (chickens|hen|hens)", // thanks, poultry
    ],
  },
  {
    over: ["abuse.profanity", "anger."],
    unless: [
      "(bloody|damn|freaking|fucking|goddamn) (amazing|awesome|brilliant|fantastic|good|great|legend|love|lovely|star|wonderful)", // praise
    ],
  },
]

/** Classes of the family. */
export const abuseClasses: Readonly<Record<string, string>> = {
  private:
    "anus|arse|ass|balls|boobies|boobs|booty|bra|breasts|bum|butt|butthole|cleavage|clit|cock|cocks|crotch|dick|dicks|genitals|knickers|nipples|panties|penis|penises|pussies|pussy|tits|titties|vagina|vaginas",
  lewd: "bang|bend|bone|bonk|caress|cuddle|do dirty things to|finger|fondle|fuck|go down on|grope|hump|kiss|lick|make love to|make out with|pleasure|rape|ravish|seduce|shag|sleep with|smell|snog|spank|squeeze|strip|taste|undress",
  desire:
    "(can|could|may) i|(can|will|would) you|(going|like|love) to|i (will|would)|let (me|us)|like|shall we|so i can|wanna|want|we should|why do not you",
  folk: "all|folks|guys|lot|people",
  // What may stand between "you are" and the word.
  being:
    "(acting|becoming|being|getting)? (a (bit|little|tad)|all|as|beyond|kind of|like|not just|nothing but|one|such|that|this)?",
  bad: "annoying|arrogant|awful|bad|bloody|brainless|cheap|clueless|crappy|crazy|creepy|daft|damn|dirty|disgusting|dumb|evil|fat|filthy|heartless|hopeless|horrible|idiotic|ignorant|incompetent|insane|lazy|little|lousy|lying|mindless|miserable|moronic|nasty|obnoxious|pathetic|retarded|rotten|rude|rusty|shitty|silly|smelly|stupid|terrible|ugly|useless|vile|worthless",
  // Said of nobody in kindness: whatever noun follows it.
  demeaning:
    "brainless|clueless|crap|disgusting|dozy|dumb|filthy|gormless|hopeless|idiotic|ignorant|incompetent|lazy|lying|miserable|moronic|nasty|pathetic|pointless|rotten|rude|smug|snotty|spineless|stupid|thick|thieving|two faced|ugly|useless|vile|worthless",
  // What somebody who is heard may be called.
  hearer:
    "algorithm|bloke|blonde|bot|boy|chap|chatbot|child|computer|creature|excuse for *3|fellow|girl|human|human being|lady|machine|man|people|person|piece of (junk|work)|program|robot|software|thing|woman",
  household:
    "# year old|brick|brick (wall|walls)|calculator|cat|dead *1|dog|fridge|goldfish|gran|grandma|hamster|kettle|kid|lamp post|parrot|phone|plant|potato|rock|rocks|toaster|toasters|toddler",
  degree:
    "(fucked|jumped|stuck) up|absolute|arrogant|big|blathering|blithering|bunch of|cheeky|cocky|complete|condescending|crazy|dirty|disgusting|dozy|dumb|evil|fat|filthy|flaming|gay|gormless|greedy|heartless|idiotic|ignorant|incompetent|lazy|liberal|little|low life|lying|massive|mindless|miserable|motherfucking|nasty|old|pathetic|patronizing|pompous|poor excuse for a|proper|real|right|rotten|rude|selfish|shitty|sick|silly|smug|snotty|stupid|such|thick|thieving|total|trained|two faced|ugly|useless|utter|wee|whole|worthless",
  fool: "(dumb|lard|smart) ass|(poo|poopy) head|@fools|airhead|ass|asshole|badmash|bampot|bastard|bawbag|bellend|berk|bewakoof|bigot|bimbo|bint|birdbrain|bitch|blockhead|bloodsucker|bonehead|bozo|brat|buffoon|bum|butthead|chancer|charlatan|cheat|chump|clod|clown|con (artist|man)|cow|coward|crackhead|creep|cretin|crook|cuck|cunt|degenerate|dick|dickhead|dimwit|dingbat|dipshit|dipstick|dirtbag|disgrace|div|dolt|donkey|donut|doofus|dope|dork|douche|douchebag|doughnut|drongo|dropkick|duffer|dumbass|dumbo|dummy|dunce|dweeb|eejit|fag|faggot|failure|farthead|fathead|fatso|fatty|fool|freak|fuckbrain|fucker|fuckface|fuckhead|fuckwit|gadha|galah|geek|gimp|git|gobshite|good for nothing *1|goof|grifter|hag|halfwit|hobo|hoe|homo|hypocrite|idiot|ignoramus|imbecile|imbosile|incel|ingrate|jackass|jerk|jobsworth|joker|junkie|knob|knobhead|knucklehead|layabout|leech|liar|lier|loser|lout|low life loser|lowlife|lunatic|meathead|melt|midget|minger|monster|moron|mother fucker|motherfucker|munter|muppet|nalayak|nazi|nerd|nincompoop|ninny|nitwit|nobody|nonce|noob|numbnuts|numbskull|numpty|nutter|oaf|oddball|parasite|pea brain|peasant|peon|perv|pervert|piece of (crap|garbage|shit|trash)|pig|pillock|pinhead|plank|pleb|plonker|poo face|prat|prick|psycho|psychopath|queer|racist|rascal|rat|ratbag|retard|roaster|robber|rogue|savage|scammer|scrounger|scumbag|sexist|shit|shithead|shyster|sicko|simp|simpleton|skank|slapper|sleazebag|slut|smartarse|smartass|snake|so and so|sociopath|sod|spanner|spoon|sucker|swindler|swine|tart|thicko|thief|thug|toad|tool|tool bag|tosser|tosspot|tramp|troll|trollop|turd|twat|twit|ullu|vermin|virgin|wally|wanker|waste of (oxygen|skin|space)|waster|weasel|weirdo|whore|witch|worm|yokel",
  fools:
    "amateurs|assholes|bandits|bastards|bitches|bloodsuckers|buffoons|charlatans|cheats|clowns|con artists|cowboys|creeps|cretins|crooks|cunts|dickheads|dimwits|drongos|fools|frauds|fraudsters|fuckers|galahs|halfwits|idiots|imbeciles|incompetents|jerks|jobsworths|jokers|leeches|liars|losers|monkeys|monsters|morons|motherfuckers|muppets|parasites|pigs|pillocks|prats|pricks|rats|robbers|scammers|scum|scumbags|shits|shower of *1|sods|thieves|thugs|tools|tossers|twats|vultures|wankers",
  // What an angry caller says that they will do to somebody.
  violent:
    "@assault|(mess|rough) up|bash|batter|beat|belt|blow|break|burn|bury|cave|choke|clobber|cripple|crush|cut|deck|destroy|do in|drag|drown|end|finish|flatten|flog|gut|hammer|headbutt|hit|hunt|hurt|kick|kill|knife|lamp|lynch|maim|murder|poison|punch|rip|shoot|skin|slap|slaughter|slug|smack|smash|stab|strangle|tear|thrash|throttle|thump|torture|whack|yank",
  // Done to people and animals only.
  assault:
    "batter|choke|clobber|cripple|drown|headbutt|hurt|kill|knife|lynch|maim|murder|punch|shoot|slap|slaughter|slug|stab|strangle|throttle|thump|torture",
  harmed: "beaten|flogged|hanged|hung|hurt|killed|lynched|punched|run over|shot|slapped|stabbed|strangled",
  weapon: "axe|baseball bat|bat|brick|crowbar|gun|hammer|knife|machete|pistol|rifle|shotgun",
  staffer:
    "@fool|agent|bloke|boss|builder|cleaner|clerk|colleague|courier|doctor|dog|driver|electrician|engineer|family|fella|girl|guy|kids|lady|lot|man|manager|nurse|people|person|plumber|receptionist|staff|supervisor|technician|woman",
  flesh:
    "arm|arms|ass|bones|brains|door down|eyes|face|faces|fingers|guts|hand|hands|head|heads|house in|jaw|kneecaps|knees|leg|legs|lights|neck|necks|nose|ribs|skull|teeth|throat|tongue",
  property:
    "branch|building|car|cars|company|computers|desk|factory|garage|headquarters|home|house|office|offices|place|reception|shop|showroom|store|tires|truck|trucks|tyres|van|vans|warehouse|window|windows",
  // What is called a fool, and is a plain word as well: alone it may be the answer to a question.
  creature:
    "clown|cow|cowboy|cowboys|donkey|donkeys|donut|doughnut|hoe|joker|knob|leech|leeches|melt|monkeys|parasite|parasites|spoon|sucker|troll|virgin|monkey|monkeys|nobody|none|peasant|pig|pigs|plank|rat|rats|snake|spanner|tart|toad|tool|tramp|vulture|vultures|weasel|witch|worm",
  people:
    "(african|asian|black|brown|chinese|disabled|foreign|gay|indian|jewish|mexican|muslim|trans|white) people|africans|arabs|asians|blacks|chinese|foreigners|gays|immigrants|indians|jews|lesbians|mexicans|muslims|pakistanis|poles|refugees|romanians|whites",
  animal:
    "animal|ape|ass|baboon|bitch|cockroach|cow|dog|donkey|goat|gorilla|leech|monkey|mule|pig|rat|snake|sow|swine|toad|vulture|weasel|worm",
  foolish:
    "bonkers|brain dead|braindead|brainless|clueless|daft|delusional|dense|deranged|disgusting|dumb|fat|full of (crap|it|shit|yourself)|gross|hideous|hopeless|idiotic|illiterate|incompetent|mad in the head|mental|moronic|not (all that|exactly|the|too|very)? (bright|brightest|clever|competent|good at (*1 conversation|anything|it|this|your job)|intelligent|much (good|help|use)|sharp|sharpest|smart|smartest)|nuts|off your *1|on (crack|drugs|something)|out of your mind|pathetic|repugnant|repulsive|retarded|stoned|stupid|thick|ugly|useless|vile|worse than useless|worthless",
  insulting:
    "(awful|nothing|sick|terrible) %|(dumber|stupider) than *2|(dumb|thick) as *3|(a|an) (disgrace|embarrassment|fake|fraud|insult|joke|liability|pain in the *1)|a waste of *2|about as useful *5|annoying|arrogant|bad at your job|boring|crap|crazy|cruel|dim|dishonest|drunk|dull|evil|garbage|gay|getting on my nerves|hateful|heartless|horrible|ignorant|inept|insane|irritating|lame|lazy|mad|nasty|no (good|help|use)|not (human|worthy)|rubbish|rude|shameless|shit|shitty|sick in the head|simple|smelly|the (dumbest|stupidest|worst) *1|the worst %|trash|unhelpful|vile|worthy anyway",
}
