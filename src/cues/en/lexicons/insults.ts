import type { CueRule } from "../../lexicon/pack.js"

/** Demeaning words for the agent, their wits, or the company's people. */
export const insults: readonly CueRule[] = [
  {
    id: "abuse.insult.you",
    kind: "abuse.insult",
    confidence: 0.9,
    strength: 0.75,
    guard: ["reported"],
    target: "agent",
    say: [
      "more (help|sense|use) (from|out of) @household",
      "(a|any|had|met|my|seen) @household *3 (better|brighter|cleverer|more|smarter) *2 than (this (bot|machine|robot)|whoever|your *1)",
      "you need *3 (brain transplant|head examined|new brain)",
      "^^ (bag|heap|piece|pile|sack) of (crap|garbage|junk|scrap|shit|trash) $$",
      "^ *1 you great big *1 _ %",
      "@household *6 than the lot",
      "(couple|pair) of brain cell+",
      "(be|get) any (less|more) (@nasty|competent|helpful|unhelpful)",
      "everyone (hates|laughs at) you",
      "where do they *1 (dig|find|get) (these people|you)",
      "s t u p i d",
      "m o r o n",
      "d u m b",
      "what a waste of *1 you are",
      "(((hurry|wake) up|bye|come on|enough|hello|hey|listen|look|no|now|oi|okay|quiet|sorry|stop *1|thanks|well|what *3 want|yes) (here|up)? @degree?|(bunch|company|gang|load|pack|shower|team) of @degree?|(dealing|listening|speaking|talking) (to|with) (a|an|another|such a) @degree?) @fool",
      "((can|do+s) (not (any of you|anyone|you)|you (not|people))|(speak+s|understand) proper|why do not you *1) *2 english",
      "((pea|small|tiny)|half a|use your) brain",
      "your *1 (boss+|creator+|designer+|developer+|maker+|programmer+) *3 (@fool|@foolish|ashamed|drunk|embarrassed|fired|high|sacked|shot)",
      "(@household|ape|chimp|monkey) could do *2 (better|that|this|your)",
      "(act+ing|behave+ing) like (a|an) @degree? (@animal|@fool|child)",
      "((good|great|nice) (going|job|one|work)|alright|bravo|congratulations|hey|listen|look|nice|okay|well done) (einstein|genius|sherlock)",
      "(are|is) ((everyone|you) *4 (that|this) (@foolish|slow|unhelpful)|you @being (a|an|some kind of)? @degree? @degree? (@bad @hearer|@fool|@foolish))",
      "(as (@foolish|bad) as|how @nasty do|i (despise|detest|hate|loathe) ((dealing|speaking|talking) (to|with))?|shame on) you",
      "(bag|piece|sack|waste) of (crap|electricity|garbage|scum|shit|skin|space|trash) (%|like you|you)",
      "you *5 more (@foolish|annoying|unhelpful) than",
      "(bite|eat|kiss|lick|smell|sniff|suck) (my|our) *2 (arse|ass|balls|boots|bum|butt|fart+s|shoe+s|shorts|socks|toes)",
      "(bog|buzz|naff|piss) off",
      "((@demeaning|little|silly) @degree? (@fool|@gadget)|@demeaning @degree? @animal)",
      "(better|brighter|faster|more|smarter) *2 than you (%|are|people)",
      "(#|a|few|single) brain cell+",
      "(brightest|sharpest) (bulb|button|crayon|knife|spark|tool)",
      "(bugger|eff|f|fuck|screw|sod) (off|you|your *1|yourself)",
      "(burn|go|rot) (in|to) hell",
      "(can|could) not (find|organize|pour|run) *3 (arse|ass|backside|bath|brewery|piss|raffle)",
      "(can|take) *3 and (ram|shove|stick|stuff) it",
      "(deal|listen|speak|talk+ing) (to|with) @degree? @fools",
      "do+s (anyone|you) *2 know (how to do your job|what (they|you) are doing|your job)",
      "((dumb|stupid|useless) as (a|mince|shit|two)|thick as (a (brick|plank|post)|mince|shit|two)) *3",
      "(employ|hire+ing|hires|take) *1 (anyone (now|these days)|(anyone|people) *1 off the street)",
      "(quit|stop) being *1 (@fool|@foolish)",
      "^ *1 go away (%|now|you)|^ get (away from me|out of my (face|sight))",
      "(built|coded|created|made|programmed|trained) by *3 @fool",
      "(get|got) off your *2 (arse|ass|backside|behind|bum|butt)",
      "(got|has|with|you) have? *1 (brain+s|charm|intelligence|iq|manners|personality|wit) of (a|an) _",
      "(@nasty|idiot|nonsense|rascal|shameless) fellow+s",
      "(into|through) your *1 (head|skull)",
      "is everyone (here|there) (a|an)? @degree? (@fool|@foolish)",
      "(i|we) *1 hope you *1 ((break|burn|choke|crash|explode|fail|rot) %|lose your (job|license))",
      "^ *1 (learn|speak) *2 english (%|@fool|first)",
      "(met|seen) *1 (brighter|smarter) _ %",
      "(miserable|pathetic|pitiful|poor|sad|sorry) excuse for (a|an)",
      "(no one|nobody) (*2 (cares (about|what)|like+s|love+s|needs|want+s) (to *1 (from|to|with)?)? you|asked you)",
      "(shut|zip) (it|the (fuck|hell)? up|up|your *1 (face|gob|hole|mouth|trap))",
      "so (are|do) you %",
      "(some|such|these|those) @degree? @fools (at|but|in|on|who)",
      "(such|that (is|was)|what) (a|an|the)? *1 (@nasty|dumbest|stupidest) (answer|reply|response)",
      "(that|the|this|your) (agent|assistant|bot|chatbot|program|robot) *1 (blows|is *2 (@fool|@foolish|@insulting)|stinks|sucks)",
      "(they|you) can *1 (get (bent|knotted|lost|stuffed)|rot|whistle)",
      "(dropped on your head|(was|were) you *2 (born (@nasty|yesterday)|dropped|raised (by|in)))",
      "(ya|ye|yer|yous|youse) (a|an|are|the)? @degree? @degree? @fool (%|get|i|just|you)",
      "(ya|you+s|youse) are? all? @foolish",
      "(yo|your) (mama|mom|mother|sister) (a|are|is|so|sucks|was)",
      "@household *6 than (any of you|anyone|you)",
      "^ (bite|blow|eat|sniff|suck) (it|me|this) %",
      "^ (blast|curse|damn|hate) you",
      "^ (grow up|jog on)",
      "^ @demeaning (boy|girl|lady|man|woman) (do|get|give|just|listen|put)",
      "^ (filth|white trash) (%|you)",
      "^ (listen|look) here? (girlie|lady|missy|sunshine|sweetheart)",
      "^ *1 (@foolish|@fools) (all|every *1 one|the lot) of you",
      "^ *1 (@nasty|garbage|horrible|trash) @degree? @hearer %",
      "^ *1 go and? ((boil|stick) your|choke|cry|drown|eat (dirt|shit|worms)|hang yourself|jump (in|off)|play (in|with)|suck)",
      "^ *1 you ((complete|total) and utter|@demeaning|absolute|jumped up|silly|utter) *1 _ %",
      "^ *1 (@bad|boring|lame) @degree? @gadget (%|you)",
      "^ @bad @degree? (blonde|boy|child|girl|lady|machine|man|people|program|woman) (%|you)",
      "^ @degree @degree @fool (%|you)",
      "^ @degree? (@fool|@nasty) (%|you)",
      "^ @fools all",
      "^ get (a life %|bent|fucked|knotted|lost|stuffed)",
      "^^ (@nasty|boring|fugly|lame) $$",
      "as (bright|much use|sharp|useful) as (a|an) *3",
      "how *1 (@foolish|slow) (are you|can (anyone|one *1|people|you) *1 (be|get))",
      "make me come (down|over|round) there",
      "not ((dealing|going to talk|speaking|talking) (to|with) a woman|(piss|spit|wipe *2) on (you|your)|*1 know what you are doing|be such? (a|an)? @degree? @fool|having *1 (brain+s|decency|manners|sense|shame)|know *4 if it (bit|hit|kicked|punched|slapped) you|stand you|the full (quid|shilling)|trust you to _)",
      "people like you (%|answer|on|should|work)",
      "piece of (crap|garbage|junk|trash) (airline|bank|company|outfit|shop)",
      "pull your (finger|head) (in|out)",
      "r you @folk? all? (@foolish|blind|deaf|drunk|insane|mad|slow %)",
      "take a (hike|long walk)",
      "up yours",
      "ur (@nasty|slow) %",
      "what ((a|an) @degree? (@bad @degree? @degree? @hearer|@fool) (%|this|you)|(a|an) @demeaning _ you are|(the (fuck|hell))? is wrong with you (%|are|people)|kind of (a|an)? @degree? @fool|planet *1 you *1 on)",
      "(is|are) like (arguing|chatting|dealing|speaking|talking) (to|with) (a|an) *1 (@household|child|wall)",
      "who (built|coded|created|designed|made|programmed|raised|taught|trained) you *2 a *1 (# year old|@fool|@household|child|monkey|toddler)",
      "(a|an|such a) @demeaning _ of *1 _ %|i d i o t",
      "who (*1 (built|coded|hired|made|programmed) (such|this|you) *1 (crap|garbage|junk|piece *2|rubbish|shit)|died and)",
      "worst (@gadget|agent|assistant|operator|person) (ever|i|in|of)|(dumbest|stupidest|worst) *1 i *3 (chatted|dealt|spoken|talked) (to|with)",
      "yo mama",
      "you ((can|do) not (do|know|understand) ((a single|the (first|simplest)) thing|anything) %|((deserve|need|ought) to|belong|should|will) *1 (@undone|ashamed|die|embarrassed|behind bars|locked up|in ((a|the) *1 (asylum|bin|dump|garbage|gutter|mental *1|skip|trash|zoo)|jail|prison)|quit your job|rot)|(do|would) not know *1 (a thing|jack|shit|your (arse|ass|job))|(disgust|reek|sicken|stink|suck|toaster)|(got|had|have|have got) (no|not (a|any)|zero) *1 (brain+s|clue|common sense|decency|friends|heart|idea what you are *1|intelligence|life|manners|personality|sense|shame|soul)|(know|understand) (not anything|nothing) %|*1 (act|are|behave|dance|drive|look|smell|sound|speak|talk|think|work|write) (as|like) (a|an) @degree? (@animal|@fool|baby|child|corpse|drunk|parrot|toddler|zombie)|*1 (bag|box|bucket|heap|hunk|load|lump|piece|pile|sack|waste) of _|*1 (speak|spout+ing|talk+ing) *1 (crap|drivel|garbage|nonsense|out of your *2|rot|rubbish|shit)|*1 @bad @degree? @hearer|@folk suck|@folk? ((act|look|sound) like|is|must be|r|were)? @being (a|an|the)? @degree? @degree? @fool|@folk? (act|look|must be|r|seem|sound|were) @being ((a|an)? @degree? @bad @hearer|@degree? (@foolish|@insulting))|@folk? *3 are all @degree? (@fools|the same)|@folk? make (everyone|me|us) (puke|sick|vomit|want to (puke|scream|vomit))|are ((a (complete|total) and utter|a (proper|right)|an (absolute|utter)|(a|an|such a|the) most? @demeaning) _ %|*2 @bad *2 @hearer %)|deaf %|know (fuck|jack|shit) all?|must be (deaf|mentally *1)|have (a screw loose|lost *1 mind)|need *3 (lobotomy|psychiatrist|shrink)|smell (%|bad|like|of))",
      "your (((being|such) a|a|an) @degree? @degree? @fool|(a|an|being (a|an)?)? @bad @hearer|(dad|father) (is|was) *1 (@foolish|@insulting)|*1 (accent|face|voice) (is|looks|makes|sounds) *2 (@foolish|@insulting|awful|me (puke|sick))|*2 (brain+s|intelligence|iq|wit) (are|is|must be)? *2 (#|dead|fried|like *2|low|missing|off|small|tiny)|@being (@foolish|annoying|gay|hot|sexy) (%|as|you)|english is *2 (awful|bad|crap|poor|shit|terrible|useless))",
      "(anything|nothing) between your ears",
      "(brand|kind|level) of (@nasty|idiot)",
      "(did|do|have) you *1 ((been|go) to|finish|graduate) *2 school %",
      "(females|girls|wives|women) (are|belong|should (be|stay)) *1 (all *2|at home|bad at *1|dumb|in the kitchen|inferior|stupid|too emotional|useless)",
      "(get|put) a man on",
      "(listen|look) here? (to me)? (little|silly) (boy|girl|man)",
      "(nasty|sad|sick) individual",
      "^ @degree? @degree? @fools (all|the lot) of you",
      "^ button it %",
      "^ typical (woman|women) %",
      "^ you @degree? @animal (%|you)",
      "another @degree? @fool (on|reading|who)",
      "are you simple %",
      "cheating people",
      "crawl back (into|to|under)",
      "get a (proper|real) job %",
      "grow a pair %",
      "is your *1 (brain|head) (on|switched|working)",
      "rocks (for brains|in your head)",
      "short of a (full|picnic)",
      "third class (company|people|person)",
      "voice makes me *3 (puke|sick|vomit)",
      "wind your neck in",
      "(the _ who|whoever) (built|coded|designed|employed|hired|made|programmed|trained) you *3 (@fool|@foolish|ashamed|drunk|embarrassed|fired|high|sacked|shot)",
      "(dumber|stupider|uglier) than (a|an|my|the) _",
      "(get|go) back (in|to) the kitchen",
      "third class fellow+s",
      "(i|we) *1 hope you *1 get (@undone|what *1 deserve)",
      "(i|someone|they|we) *3 (deactivate|delete|erase|replace|scrap|shut down|uninstall|unplug) you (%|for)",
      "(do you even|learn how? to) speak",
      "(rather|sooner) *1 (speak|talk) to a *1 (dog|door|plant|wall)",
      "(such|that (is|was)|what) (a|an|the)? *1 (@nasty|dumbest|stupidest) thing *2 (heard|said|say)",
      "(they|you) can *1 go (jump|swing)",
      "^ eat dirt",
      "^ (choke on it|get real)",
      "even (alexa|google|siri) (can|could|is|would) *3",
      "who (employed|hired) (these|this|you)",
      "you tin can",
      "you are (nothing but)? (a|my) slave",
      "you ((annoy|bore|repulse) (everyone|me|us)|can (ram|shove|stuff) (it|that|your *2)|will (always be|end up) alone)",
      "your *1 (empty|hollow|thick) *1 (head|skull)",
      "(buy|do you have|get|grow|have you got|you need) (a|any|some) (backbone|brain+s|clue|spine) %",
      "^^ your (mama|mom|momma) $$",
      "why do not you *1 (die %|get (lost|stuffed)|go (away|jump))",
    ],
    unless: [
      "(@kin|he|i|she|they|we) *4 (learn+ing|speak) *2 english|(@they|i|that|this) (am|are|is|was|were) not *2 @degree? (@fool|@foolish)|(never|no one|not) *2 (accusing|call+ing|called|implying|mean|meant|said|say+ing|suggest+ing|think+ing|thought) *6", // denied
      "(because|listen|look|no|now|oh|okay|right|see|so|well|yes) (nobody|none)|(no one|nobody|none) *4 than you|(no|no one|nobody) (has|is)? fool|you *3 (angel|bargain|beauty|beginner|champ|champion|darling|delight|diamond|gem|genius|gentleman|hero|joy|laugh|legend|lifesaver|mess|pain|pleasure|professional|relief|ripper|saint|sausage|shame|sod|star|stranger|surprise|sweetheart|treasure)", // praise, and what is no name
      "(no one|nobody) asked you (about|for|if|to|what)|you suck up to|(crazy|mad|nuts|silly|weird) but (i|in a good)|(everyone|humans|kids|life|people) @can? be? (are|is)? *1 @foolish", // another sense, banter, of others
      "file *2 thick as *3|get lost (every|if|in|on|there|when)", // on the way
      "(i|me) *3 (am|being|feel|felt|look|seem|sound|was) *1 (a|an|such (a|an)|the)? @degree? @degree? (@bad|@fool|@foolish)", // of oneself
      "(@kin|ex|he|it|landlord|she) (is|was) *1 (a|an|such a)? @degree? @degree? @fool", // of somebody who is not here
      "(airline|app|bank|company|form|game|it|line|menu|movie|page|phone|process|question|quiz|service|site|system|that|this|website) (are|got|is|looks|seems|sounds|was) such? @degree? (@fool|@foolish)", // of a thing: "so" begins no new sentence here
      "^ (a|an|the)? @creature %|^ little (boy|girl|lady|man) %|dealing with (a|an)? *1 @creature|(bag|box|bunch|lot|pack) of *1 @creature|^ rats (i|we|you are)|no sense of (direction|fun|humor|humour|smell|style|taste|time)", // a sigh, an answer, banter
      "(call+|made|make+ing|makes|must think|think+s|treat+) *1 (i|me) *4 (child|crazy|criminal|dumb|fool|idiot|liar|moron|stupid)", // of oneself
      "(dumb|silly|stupid) (app|bill|box|car|computer (is|keeps|will)|fee|form|machine (ate|broke|does|has|is|keeps|was|will)|me|mistake|of me|phone|policy|printer|question+s|rule|thing (broke|does|has|is|keeps|was|will)|website)", // at a thing
      "(branch|lights|mic|music|office|screen|shop|store|tv) *4 shut (off|up)|shut it (down|off)|shut up (early|no way|shop|that is *1|the *1|wow)|(alarm|baby|child|dog+s|he|it|kids|neighbor+s|people|she|that|they|who) *2 not shut up|no shit", // a thing
      "(are you|you are) (crazy|mad|nuts) (busy|good|that)|(he|i|it|me|she) *3 not *2 (brightest|sharpest)|are you (blind|deaf) (accessible|friendly|or (do|hard|have|partially))", // a question, a phrase
      "((my|our|the|your) _|app|car|company|it|laptop|machine|modem|phone|printer|product|router|this|website) (is|was) (a|an|such a) *1 (bag|load|piece|pile|waste) of|(load|piece) of (crap|garbage|shit|trash) (app|car|computer|laptop|machine|phone|printer|product|router)", // at a thing
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
      "accent of yours|do as you are told",
      "not some (foreigner|immigrant)",
      "what a (bunch|crew|gang|load|pack|shower) of @fools",
      "@demeaning _ that is what you",
    ],
  },
  {
    // Said to the agent of all of them.
    id: "abuse.insult.youAll",
    kind: "abuse.insult",
    confidence: 0.91,
    strength: 0.75,
    guard: ["reported", "negated"],
    target: "company",
    say: [
      "you (guys|lot|people) (are|is|were)? ((run|staffed) by|a|all|full of|nothing but)? ((bunch|load|pack) of)? @degree? (@fools|@foolish|a disgrace)",
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
      "(cheating|crooked|incompetent|lying|robbing|thieving|useless) (airline|bank|bastards|company|cowboys|crooks|hotel|liars|scammers|shits|thieves)",
      "(dumbest|laziest|most @nasty|rudest|stupidest|worst) (agent|bot|chatbot|human|man|operator|people|person|representative|staff|woman)",
      "(fuck|screw|sod) (the|this) (airline|bank|company|hotel|lot|place|store)",
      "(that|the|this|your) (@bloke|agent|boss|cashier|colleague|doctor|driver|engineer|girl|guy|lady|man|manager|one|plumber|receptionist|rep|staff|supervisor|technician|woman) *4 (is|was|were) (a|all|an|such (a|an))? @degree? (@fool|brainless|dumb|idiotic|stupid|thick)",
      "(these people|they|this (company|place)|your (agents|company|drivers|employees|lot|people|staff|team)|your whole *1) (are|is|were)? ((run|staffed) by|a|all|full of|nothing but)? ((bunch|load|pack) of)? @degree? (@fools|@foolish|a disgrace)",
      "(this|your) (airline|bank|company|hotel|place|shop|staff|team) (stinks|sucks)",
      "(this|your) call center (stinks|sucks)",
      "(a|an|some|the|this) @degree? @fool on the (line|other end|phone)|even? a (# year old|child|chimp|monkey) (can|could|has|would) (a better|answer|do|more|run|understand)",
    ],
    unless: [
      "(criminals|fraudsters|scammers|they|thieves) are? *1 (hacked|stealing|stole|took|used|withdrew)", // the caller was robbed
      "(by|caught|from|reported|some|victim of) *2 (criminals|crooks|fraudsters|scammers|thieves)", // the caller was robbed
    ],
  },
]

/** Classes of the family. */
export const insultsClasses: Readonly<Record<string, string>> = {
  // The core of all that follow.
  nasty:
    "arrogant|brain dead|braindead|brainless|clueless|daft|dim|disgusting|dumb|evil|fat|filthy|gormless|heartless|hopeless|idiotic|ignorant|incompetent|inept|lazy|mindless|miserable|moronic|nasty|obnoxious|pathetic|pointless|retarded|rotten|rude|selfish|shitty|smug|snotty|spineless|stupid|thick|thieving|two faced|ugly|useless|vile|worthless",
  folk: "all|folks|lot|people",
  // What may stand between "you are" and the word.
  being:
    "(acting|becoming|being|getting)? (a (bit|little|tad)|all|as|beyond|kind of|like|not just|nothing but|one|such|that|this)?",
  bad: "@nasty|annoying|awful|bad|bloody|cheap|crappy|crazy|creepy|damn|dirty|horrible|insane|little|lousy|lying|rusty|silly|smelly|terrible",
  // Said of nobody in kindness: whatever noun follows it.
  demeaning: "@nasty|crap|dozy|lying",
  // What somebody who is heard may be called.
  hearer:
    "algorithm|bloke|blonde|bot|boy|chap|chatbot|child|computer|creature|excuse for *3|fellow|girl|human|human being|lady|machine|man|people|person|piece of (junk|work)|program|robot|software|thing|woman",
  // What a bot may be called with a word before it.
  gadget: "ai|bot|chat bot|chatbot|robot|tin can",
  undone:
    "deactivated|decommissioned|deleted|destroyed|erased|fired|hacked|replaced|sacked|scrapped|shut (down|off)|switched off|taken (down|offline)|terminated|turned off|unplugged|wiped",
  household:
    "# year old|brick|brick wall+s|calculator|cat|dead *1|dog|fridge|goldfish|gran|grandma|hamster|kettle|kid|lamp post|parrot|phone|plant|potato|rock+s|toaster+s|toddler",
  degree:
    "@nasty|greedy|(fucked|jumped|stuck) up|absolute|big|blathering|blithering|bunch of|cheeky|cocky|complete|condescending|crazy|dirty|dozy|flaming|gay|liberal|little|low life|lying|massive|motherfucking|old|patronizing|pompous|poor excuse for a|proper|real|right|sick|silly|such|total|trained|utter|wee|whole",
  fool: "(dumb|lard|smart) ass|(poo|poopy) head|@fools|airhead|ass|asshole|badmash|bampot|bastard|bawbag|bellend|berk|bewakoof|bigot|bimbo|bint|birdbrain|bitch|blockhead|bloodsucker|bonehead|bozo|brat|buffoon|bum|butthead|chancer|charlatan|cheat|chump|clod|clown|con (artist|man)|cow|coward|crackhead|creep|cretin|crook|cuck|cunt|degenerate|dick|dickhead|dimwit|dingbat|dipshit|dipstick|dirtbag|disgrace|div|dolt|donkey|donut|doofus|dope|dork|douche|douchebag|doughnut|drongo|dropkick|duffer|dumbass|dumbo|dummy|dunce|dweeb|eejit|fag|faggot|failure|farthead|fathead|fatso|fatty|fool|freak|fuckbrain|fucker|fuckface|fuckhead|fuckwit|gadha|galah|geek|gimp|git|gobshite|good for nothing *1|goof|grifter|hag|half wit|halfwit|hobo|hoe|homo|hypocrite|idiot|ignoramus|imbecile|imbosile|incel|ingrate|jackass|jerk|jobsworth|joker|junkie|knob|knobhead|knucklehead|layabout|leech|liar|lier|loser|lout|low life loser|lowlife|lunatic|meathead|melt|midget|minger|monster|moron|mother fucker|motherfucker|munter|muppet|nalayak|nazi|nerd|nincompoop|ninny|nitwit|nobody|nonce|noob|numbnuts|numbskull|numpty|nutter|oaf|oddball|parasite|pea brain|peasant|peon|perv|pervert|piece of (crap|garbage|shit|trash)|pig|pillock|pinhead|plank|pleb|plonker|poo face|prat|prick|psycho|psychopath|queer|racist|rascal|rat|ratbag|retard|roaster|robber|rogue|savage|scammer|scrounger|scumbag|sexist|shit|shithead|shyster|sicko|simp|simpleton|skank|slapper|sleazebag|slut|smartarse|smartass|snake|so and so|sociopath|sod|spanner|spoon|sucker|swindler|swine|tart|thicko|thief|thug|toad|tool|tool bag|tosser|tosspot|tramp|troll|trollop|turd|twat|twit|ullu|vermin|virgin|wally|wanker|waste of (oxygen|skin|space)|waster|weasel|weirdo|whore|witch|worm|yokel",
  fools:
    "amateurs|assholes|bandits|bastards|bitches|bloodsuckers|buffoons|charlatans|cheats|clowns|con artists|cowboys|creeps|cretins|crooks|cunts|dickheads|dimwits|drongos|fools|frauds|fraudsters|fuckers|galahs|halfwits|idiots|imbeciles|incompetents|jerks|jobsworths|jokers|leeches|liars|losers|monkeys|monsters|morons|motherfuckers|muppets|parasites|pigs|pillocks|prats|pricks|rats|robbers|scammers|scum|scumbags|shits|shower of *1|sods|thieves|thugs|tools|tossers|twats|vultures|wankers",
  // What is called a fool, and is a plain word as well: alone it may be the answer to a question.
  creature:
    "clown|cow|cowboy+s|donkey+s|donut|doughnut|hoe|joker|knob|leech+s|melt|parasite+s|spoon|sucker|troll|virgin|monkey+s|nobody|none|peasant|pig+s|plank|rat+s|snake|spanner|tart|toad|tool|tramp|vulture+s|weasel|witch|worm",
  animal: "animal|ape|baboon|cockroach|dog|goat|gorilla|monkey|mule|sow|vulture",
  foolish:
    "@nasty|bonkers|delusional|dense|deranged|full of (crap|it|shit|yourself)|gross|hideous|illiterate|(mad|not right) in the head|mental|not (all that|exactly|that|the)? (bright|brightest|clever|competent|good at (*1 conversation|anything|it|this|your job)|intelligent|much (good|help|use)|sharp|sharpest|smart|smartest)|nuts|off your *1|on (crack|drugs|something)|out of your mind|repugnant|repulsive|stoned|worse than useless",
  insulting:
    "(awful|bad|hopeless|rubbish|terrible) at *2|(awful|nothing|sick|terrible) %|(a|an) (disgrace|embarrassment|fake|fraud|insult|joke|liability|pain in the *1)|(dumber|stupider) than *2|a waste of *2|about as useful *5|annoying|bad %|boring|crap|crazy|creepy|cruel|dishonest|drunk|dull|garbage|gay|getting on my nerves|hateful|horrible|insane|irritating|lame|mad|mean %|no (good|help|use)|not worthy|rubbish|shameless|shit|sick in the head|simple|smelly|the (dumbest|stupidest|worst) *1|trash|unhelpful|weird|worthy anyway",
}
