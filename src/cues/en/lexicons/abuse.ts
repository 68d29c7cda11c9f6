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
      "(what|where|who|how|why) the actual? (f|eff) (is|are|do|did|%)|for (f|feck|flip) sake|bleeding (hell|obvious|useless|idiot)|what a bleeding|(c u n t|s h i t|b i t c h)",
      "cunt|cunts|cocksucker|cocksuckers|[profanity]|(eff|f) (you|off|yourself)",
      // Of Hindi, as it is mixed into Indian English.
      "madarchod|bhenchod|behenchod|chutiya|chutiye|bhosdike|gandu|randi",
      // Of the callers' own tongues, which come out in a temper.
      "puta|puto|pendejo|pendeja|cabron|mierda|chinga|chingada|gilipollas|joder|merde|putain|connard|salope|scheisse|arschloch|hurensohn|wichser|schlampe|cazzo|stronzo|vaffanculo|caralho|kurwa|blyat|klootzak",
    ],
  },
  {
    id: "abuse.profanity.middle",
    kind: "abuse.profanity",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "shit|shits|shitty|bullshit|bullshitting|shitting|horseshit|dipshit|shithead|shitheads|shitshow|shithole|asshole|assholes|dickhead|dickheads|dumbass|dumbasses|jackass|asswipe|fatass",
      "bastard|bastards|wanker|wankers|twat|twats|tosser|prick|pricks|bellend|bollocks|arse|knobhead|douche|douchebag|scumbag|slag|bugger|buggers|bitch|bitches|bitching|slut|sluts|whore|whores|harami|haramzada|kamina|kutta|saala",
      "piss off|pissing *1 off|(take|taking) the piss|piss poor|pissed|^^ (ass|piss|cock|pussy) $$",
      "(kiss|lick|dumb|lazy|sorry|fat|pain in the|your|my|whole|kick|stupid|suck|sucks|sucked) ass|suck+ eggs %|ass (licking|licker|hat|hole)|(suck|sucks|sucking|your|my|a|big|little|these) (dick|dicks|cock|cocks|balls)",
      "screw (you|this|that|off|them|your *1)|(sod|naff) off|(go|rot|burn) (to|in) hell|(stick|shove|blow|ram|stuff) (it|that|this|your *2) (up|where|out (your|yer))",
    ],
    unless: [
      "(name|surname) (is)? *1 (hoe|cock|cocks|prick|tosser|slag|sala|twat)", // a name
      "(dog|puppies|puppy|breeder|vet|kennel|litter|old|female|breeding|pregnant) *4 bitch|bitch *5 (whelp+|season|vet|litter|puppies|shots|kennel|spayed|heat)", // a dog
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
      "damn|damned|(is|was|such|total|complete|absolute|some|of|your|this|that) bs %|goddamn|goddamned|crap|crappy|bullcrap|turd|bloody",
      "(what|who|where|why|how|when) (in)? the (actual hell)|(the|like|as|for) hell|hell (no|yes|with|of a)",
      "freaking|freakin|frigging|friggin|frickin|flipping|(for)? (christ|god|jesus|fuck|gods|christs) sake|jesus christ",
    ],
    unless: [
      "(toilet|sink|drain|bath|tub|pipe|pipes|tank|sewer|bowl|litter|nappy|garden|pigeon|dog|bird) *3 (crap|shit)|(crap|shit) *2 (backing|coming) up", // what it is
      "bloody (mary|marys|nose|noses|sunday|stool|discharge|wound|urine|lip|knee|bandage|show|hands)|(nose|stool|urine|been|is|was) *2 bloody (all|and|from|since|%)", // blood, a drink
      "damn (good|fine|great)|(freaking|flipping) (out|through|over|it|the|a|between|channels|my (car|house|pages))|freak out", // praise, other senses
      "hell or high water|hell (kitchen|raiser|angels)|from hell and", // a phrase
      "(name is|named|mr|with|to|and|from|this is|hi|hello) jesus", // a name
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
      "you @folk? (is|were|must be|sound like|look like|act like|r)? @being (a|an|the)? @degree? @degree? @fool|your (a|an|such a|being a) @degree? @degree? @fool",
      "(are|is) you @being (a|an|some kind of)? @degree? @degree? (@fool|@foolish|@bad @hearer)",
      "you @folk? (were|must be|sound|look|seem|r|act) @being (@degree? (@foolish|@insulting)|(a|an)? @degree? @bad @hearer)|your (a|an|being (a|an)?)? @bad @hearer",
      "your @being (@foolish|annoying|gay|hot|sexy) (%|as|you)|your *1 (face|voice|accent) (is|sounds|makes|looks) *2 (@foolish|@insulting|awful|me (sick|puke))|^^ your (mom|momma|mama) $$|yo mama",
      "(stupid|dumb|useless|lazy|incompetent|ignorant|worthless|pathetic|idiotic|brainless|filthy|ugly|fat|lying|silly|rude|disgusting|little) @degree? (@fool|bot|robot|chatbot|computer program)|(stupid|dumb|useless|incompetent|ignorant|worthless|pathetic|idiotic|brainless|filthy|lying|rude|disgusting) @degree? @animal|you *1 @bad @degree? @hearer|^ @bad @degree? (girl|woman|man|boy|people|child|program|machine|robot|lady|blonde) (%|you)",
      "^ get (lost|stuffed|fucked)|^ @degree @degree @fool (%|you)|^ @degree? (@fool|stupid|dumb|useless|pathetic|incompetent) (%|you)|^ you @degree? @animal (%|you)|^ you old (man|woman) %|^ *1 you @foolish %|^^ (ugly|worthless|brainless|retarded|boring|lame|fugly) $$",
      "(listen|look|hey|hello|oi|well|bye|okay|yes|no|thanks|sorry|what *3 want|now|quiet|enough|stop *1|hurry up|come on|wake up) (up|here)? @degree? @fool",
      "(ya|yer|ye|youse|yous) (a|an|the|are)? @degree? @degree? @fool (%|you|i|get|just)|(you|ya|youse|yous) are? all? (useless|thick|stupid)|(more|smarter|brighter) *2 than (you|the lot of you) (%|people|are)|(kind|level|brand) of (stupid|dumb|useless|idiot)|(dumb|thick|stupid|useless) as (a|two|mince|shit|pig *1) *3|is your *1 (brain|head) (working|switched|on)|pull your (finger|head) (out|in)|(off|aff) (your|yer) (head|heid)|you @bad (b|f|c) %|^ *1 (trash|garbage|horrible|nasty|disgusting|vile|evil|rotten|useless|stupid|ignorant) @degree? @hearer %",
      "take a (hike|long walk)|^ button it %|wind your neck in|crawl back (under|to|into)|^ (white trash|filth) (%|you)|another @degree? @fool (reading|on|who)|short of a (picnic|full)|not the full (quid|shilling)|(rather|sooner) *1 (talk|speak) to a *1 (wall|door|plant|dog)|voice makes me *3 (puke|sick|vomit)|(met|seen) *1 (smarter|brighter) (_) %|as (dense|stupid|useless|rude) as you|is everyone (there|here) (a|an)? @degree? (@fool|@foolish)|how (stupid|dumb|thick) do you|(sick|sad|nasty) individual|cheating people",
      // "You absolute doughnut": whatever noun stands there.
      "^ *1 you (absolute|utter|complete and utter|total and utter|silly|pathetic|worthless|lying|thieving|miserable|ignorant|incompetent|lazy|filthy|rotten|nasty|vile|disgusting|rude|idiotic|moronic|daft|dozy|great big|brainless|gormless|spineless|two faced|snotty|smug|jumped up) *1 (_) %|you are (an absolute|an utter|a complete and utter|a right|a proper|a total and utter|such a (stupid|useless|pathetic)) (_) %",
      "what kind of (a|an)? @degree? @fool|(behave|behaving|act|acting) like (a|an) @degree? (@fool|@animal|child)|(get|got) off your *2 (ass|arse|backside|butt|bum|behind)|(were|was) you *2 (born (stupid|thick|dumb|yesterday)|dropped)|(anything|nothing) between your ears|(could|can) not (find|organize|run|pour) *3 (ass|arse|backside|piss|brewery|bath|raffle)|get a (real|proper) job %|third class (person|people|company)|ur *1 (dumb|thick|slow) %",
      "(listen|look) (here)? (to me)? (little|silly) (girl|boy|man)|(put|get|give me) a man on|not (talking|speaking|dealing|going to talk) (to|with) a woman|are you simple %",
      "you @folk? *3 are all @degree? (@fools|the same)|(so are you|so do you) %",
      "(bunch|pack|load|gang|shower|team|company) of @degree? @fool",
      "what (a|an) @degree? (@fool|@bad @degree? @degree? @hearer) (you|%|this)|(talking|talk|speak|listen|deal) (to|with) @degree? @fools|screw loose %|rocks in your head|someone (who|that) is not *1 @degree? (@fool|@foolish)|(some|these|those|such) @degree? @fools (but|on|who|at|in)|^ @degree? @degree? @fools (the lot|all) of you|(can|take) *3 and (shove|stick|ram|stuff) it|you are *2 @bad *2 @hearer %|people like you (%|answer|on|work|should)|(what|such|that (is|was)) (a|an|the)? *1 (stupid|dumb|idiotic|moronic|brainless|stupidest|dumbest) (answer|reply|response|thing *2 (said|say|heard))",
      "(your *1 (programmer+|creator+|maker+|designer+|developer+|boss+)|(whoever|the (_) who) (made|built|programmed|hired|trained|coded|designed|employed) you) *3 (@fool|@foolish|shot|fired|sacked|ashamed|drunk|embarrassed|high)|who *1 (made|built|programmed|hired|coded) (this|such|you) *1 (rubbish|garbage|crap|shit|junk|piece *2)",
      "your *2 (brain|brains|iq|intelligence|wit) (is|are|must be)? *2 (dead|tiny|small|fried|missing|off|low|#|like *2)|(tiny|small|pea) brain|not *2 brain cell|use your brain|half a brain|(you|with|got|has) (have)? *1 (iq|intelligence|brain|brains|personality|charm|wit|manners) of (a|an) (_)",
      "some (stupid|dumb|silly|useless) (girl|woman|boy|man|kid|child)|make me come (over|down|round) there|(speak|speaks) proper english",
      "(hire|hires|hiring|employ|take) *1 (anyone|people) *1 (off the street|with a pulse)|who (hired|employed) (you|these|this)|where do they *1 (find|get|dig) (you|these people)|(through|into) your *1 (skull|head)|your *1 (thick|empty|hollow) *1 (skull|head)|(sorry|poor|sad|pathetic|pitiful|miserable) excuse for (a|an)|(you|they) can *1 (rot|whistle|get (stuffed|lost|bent|knotted)|go (jump|swing))|(sharpest|brightest) (tool|knife|bulb|crayon|spark|button)",
      "(is|are) (you|everyone) *4 (this|that) (@foolish|dim|slow|rude|unhelpful|lazy)|not having *1 (brain|brains|sense|manners|shame|decency)|(useless|stupid|idiot|shameless|rascal|nonsense|third class|rude) (fellow|fellows)|(call|calling) (yourself|yourselves) (_)|(be|get) any (more|less) (stupid|useless|incompetent|unhelpful|rude|helpful|competent)|not *1 know what you are doing|(do|does) (you|anyone) *2 know (what (you|they) are doing|how to do your job|your job)|^ *1 (@foolish|@fools) (the lot|all|every *1 one) of you|^ @fools all",
      "(do|can|does) (you|anyone) not? (speak|understand) (proper)? english|(learn|speak) *1 english *1 (%|idiot|first)",
      "what (the hell|the fuck)? is wrong with you (%|are|people)|you must be (deaf|mentally *1)|(did|do|have) you *1 (finish|go to|been to|graduate) *2 school %|as (useful|much use|bright|sharp|thick|dumb) as *3|^ (listen|look) (here)? (sweetheart|missy|girlie|sunshine|lady)|r you @folk? all? (deaf|blind|mental|insane|thick|drunk|slow|brain dead|retarded|dense|illiterate|daft|nuts|mad|stupid)|you deaf (%)",
      "you (do not|would not) know *1 (your (arse|ass|job)|shit|jack|a thing)|you know (fuck|jack|shit) (all)?|you (know|understand) (nothing|not anything) %|you (do not|can not) (know|understand|do) (anything|a single thing|the (simplest|first) thing) %",
      "you (disgust|sicken|suck|stink|reek)|you smell (%|like|of|bad)|you @folk suck",
      "you (should|deserve to|need to|ought to|belong) *1 (fired|ashamed|sacked|quit your job|die|rot|scrapped|unplugged|deleted|locked up|embarrassed|in (jail|prison)|behind bars|in (the|a) (trash|bin|garbage|zoo|asylum|gutter|scrap *1|skip|dump|mental *1))|shame on you|you need *3 (shrink|psychiatrist|lobotomy|head examined|brain transplant|new brain)|you will (die|end up|always be) alone",
      "i (hate|despise|loathe|detest) you|^ (hate|curse|damn|blast) you",
      "(shut|zip) (it|your *1 (mouth|face|trap|gob|hole)|the (fuck|hell)? up|up)",
      "(fuck|screw|sod|bugger|eff|f) (you|off|yourself|your *1)",
      "(piss|buzz|naff|bog) off|drop dead|(go|burn|rot) (to|in) hell|go die|(kiss|lick|eat|bite|suck|smell|sniff|kiss up) (my|our) *2 (ass|arse|butt|balls|bum|shorts|fart|farts|toes|boots|shoe|shoes|socks)|^ (bite|blow|eat|suck|sniff) (me|it|this) %",
      "^ *1 go (and)? (jump (off|in (a|the) (lake|river|sea|fire))|play in *1 traffic|play with (yourself|the traffic)|boil your|hang yourself|drown (yourself)?|suck *2|stick your|choke|cry|eat (dirt|worms|*1 shit)|away (%) @degree? @fool)|(i|we) *1 hope you *1 ((crash|break|burn|choke|rot|fail|explode) (%)|get (fired|sacked|deleted|unplugged|what *1 deserve))|(i|we) *3 (delete|unplug|uninstall|deactivate|erase|scrap) you %|you can (shove|ram|stuff) (it|that|your *2)",
      "(your|yo) (mom|mother|mama|sister) (is|are|a|so|was|sucks)|your (dad|father) (is|was) *1 (@fool|@foolish|@insulting)",
      "(piece|sack|bag|waste) of (shit|crap|trash|garbage|scum|space|skin|electricity) (you|like you|%)",
      "you *1 (piece|pile|heap|hunk|bucket|lump|load|bag|sack|box) of (_)|^^ (piece|pile|heap|bag|sack) of (junk|crap|shit|scrap|trash|garbage) $$|you (tin can|toaster|old *1 @fool)",
      "how *1 (dumb|stupid|thick|dense|daft|clueless|useless|incompetent|slow) (are you|can (you|one *1|people|anyone) *1 (be|get))",
      "you *1 (talk|speak|spout|talking|spouting) *1 (rubbish|garbage|crap|rot|drivel|shit|nonsense|out of your *2)",
      "you (have|got|have got|had) (no|not a|not any|zero) *1 (brain|brains|clue|sense|manners|personality|friends|life|intelligence|heart|soul|shame|decency|idea what you are *1|common sense)|(do you have|have you got|you need|get|buy|grow) (a|any|some) (brain|brains|clue|backbone|spine) %|grow a pair %|^ get (a life %|bent|knotted)",
      "(nobody|no one) *2 (like|likes|love|loves|want|wants|cares about|needs) you %|everyone (hates|laughs at) you|you @folk? make (me|us|everyone) (sick|puke|vomit|want to (puke|vomit|scream))|you (annoy|bore|repulse) (me|us|everyone)|not stand you",
      "you *1 (look|sound|smell|act|talk|speak|work|drive|think|behave|write|dance|are) (like|as) (a|an) @degree? (@fool|@animal|robot that|child|baby|toddler|# year old|parrot|corpse|zombie|drunk)",
      "(my|a|any|seen|met|had) @household *2 (smarter|brighter|cleverer|(more|much more|far more) (intelligent|use|useful|helpful)|better) than (your *1|this (bot|robot|thing|machine)|whoever) (%|will|are|is|lot|people|ever)|(@household|monkey|ape|chimp) could do *2 (better|this|that|your)|@household *6 than (you|anyone|any of you|the lot)|(spoken|talked|met) *2 @household with|not know *4 if it (bit|hit|slapped|kicked|punched) you|not trust you to (_)|(nobody|no one) asked you|not be (such)? (a|an)? @degree? @fool|piece of (junk|garbage|trash|crap) (company|outfit|bank|airline|shop)|even (siri|alexa|google) (is|can|could|would) *3",
      "(smarter|brighter|cleverer|more intelligent|better) than (you|your *1) (will ever|%)|(dumber|thicker|stupider|denser|uglier|fatter) than (a|an|my|the) (_)",
      "(women|girls|females|wives) (belong|should (be|stay)|are) *1 (in the kitchen|at home|stupid|dumb|useless|inferior|all *2|bad at *1|too emotional)|(get|go) back (in|to) the kitchen|make me a sandwich|^ hate women|(like|not) a *1 woman (driver|to do|could)|^ typical (woman|women) %",
      "you are (nothing but)? (inferior|nothing|worth nothing|my slave|a slave|a nothing|subhuman|a waste *2)|^ obey (me|your master)",
      "(this|that|the|your) (bot|robot|chatbot|program|assistant|agent) *1 (sucks|stinks|blows|is *2 (@foolish|@insulting|@fool))|worst (bot|robot|chatbot|assistant|agent|operator|person) (ever|in|i|of)|up yours|^ (eat (me|dirt|it)|choke on it|grow up|get real|jog on)",
      "(talking|speaking|listening|dealing) (to|with) (a|an|another|such a) @degree? @fool",
      "(you|robot|bot) (fatso|b)",
      "what planet *1 you *1 on|more (sense|help|use) (out of|from) @household|who died and|rocks for brains|(hey|okay|alright|well done|listen|look|congratulations|good one) (genius|einstein|sherlock)|^ (stupid|silly|useless|dozy|ignorant) (girl|woman|man|boy|lady) (put|get|give|just|listen|do)|your english is *2 (terrible|awful|bad|poor|useless|shit|crap)|not (piss|spit|wipe *2) on (you|your)",
    ],
    unless: [
      "(i|we|@kin|he|she|they) *4 (speak|learn|learning) *2 english|(not|never|no one) *2 (saying|say|said|think|thinking|thought|calling|call|called|mean|meant|suggesting|suggest|accusing|implying) *6|(@they|i|that|this) (are|is|am|was|were) not *2 @degree? (@fool|@foolish)", // denied
      "you *3 (star|legend|gem|angel|diamond|hero|beauty|treasure|darling|delight|pleasure|lifesaver|saint|gentleman|professional|joy|ripper|sweetheart|genius|champion|champ|stranger|beginner|bargain|surprise|relief|sausage|sod|mess|shame|pain|laugh)|(nobody|no one|no) (is|has)? fool", // praise, and what is no name
      "get lost (in|on|when|every|there|if)", // on the way
      "(i|me) *3 (am|was|feel|felt|sound|look|being|seem) *1 (a|an|such a|such an|the)? @degree? @degree? (@fool|@foolish|@bad|silly|crazy)", // of oneself
      "(he|she|it|@kin|ex|landlord) (is|was) *1 (a|an|such a)? @degree? @degree? @fool", // of somebody who is not here
      "(this|that|it|site|website|page|app|form|line|menu|game|quiz|question|system|service|process|company|bank|airline|movie|phone) (is|was|are|looks|seems|sounds|got) (so|such|really|just)? @degree? (@fool|@foolish)", // of a thing: "so" begins no new sentence here
      "^ (a|an|the)? @creature %|^ rats (i|we|you are)|no sense of (humor|humour|direction|style|smell|taste|time|fun)", // a sigh, an answer, banter
      "(think|thinks|make|makes|made|making|call+|treat+|must think) *1 (i|me) *4 (idiot|fool|moron|stupid|dumb|crazy|liar|child|criminal)", // of oneself
      "(stupid|dumb|silly) (question|questions|me|of me|mistake|thing (is|was|keeps|will|does|broke|has)|phone|app|website|printer|form|machine (is|was|keeps|will|does|broke|has|ate)|fee|rule|policy|car|bill|box|computer (is|keeps|will))", // at a thing
      "(do not|not) *3 (calling you|stupid|an idiot|a liar|silly|deaf)", // denied
      "(lights|tv|television|screen|music|mic|shop|store|branch|office) *4 shut (off|up)|shut up (shop|early|the *1)", // a thing
      "are you (blind|deaf) (or (hard|partially|do|have)|accessible|friendly)|(i|me|he|she|it) *3 not *2 (sharpest|brightest)|(are you|you are) (crazy|mad|nuts) (busy|good|that)", // a question, a phrase
      "(phone|laptop|car|printer|machine|app|product|modem|router|website|company|it|this) (is|was) (a|an|such a) *1 (piece|load|bag|waste|pile) of|(piece|load) of (shit|crap|trash|garbage) (phone|laptop|car|printer|machine|app|product|router|computer)", // at a thing
      "(load|bunch|lot|pack) of (crap|lies|rubbish|garbage|nonsense|people|things|calls|money)", // at things
      "you sound (terrible|awful|bad|far|faint|a bit|like you are)", // the line
      "i hate (you|to) (bother|to|have)|do you hate", // a courtesy, a question
      "you (probably|must) think", // of oneself
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
      "why do not you *1 (shut (up|it)|drop dead|get (lost|stuffed)|(piss|sod|bugger|eff|f|naff|fuck|clear) (off|yourself)|go (to hell|away %|jump|f)|die %|screw *1|stick it)",
      "(have you|you have) no shame %|do as you are told|not some (foreigner|immigrant)|(stupid|ridiculous|awful|terrible|horrible|silly) accent|accent of yours",
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
      "(you people|you lot|you guys|these people|they|this company|your (company|people|staff|team|employees|agents|drivers)|this place|your lot|your whole *1) (is|are|were)? (all|run by|full of|nothing but|a|staffed by)? (bunch of|load of|pack of)? @degree? (@fools|stupid|idiotic|useless|incompetent|braindead|thick|dumb|moronic|clueless|a disgrace)",
      "(this|your) (company|place|bank|hotel|shop|airline|call center|team|staff) (sucks|stinks)",
      "(the|that|this|your) (woman|man|agent|lady|girl|guy|rep|manager|boss|supervisor|driver|technician|engineer|colleague|staff|receptionist|plumber|doctor|cashier) *4 (is|was|were) (a|an|such a|such an|all)? @degree? (@fool|stupid|idiotic|thick|dumb|brainless)",
      "(even)? a (monkey|child|# year old|chimp) (could|can|would|has) (do|run|understand|answer|a better|more)",
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
      "faggot|faggots|fagot|dyke|dykes|poofter|poofters|tranny|trannies|shemale|lesbo|retard|retards|retarded|libtard|mongoloid|spastic|spastics|spaz",
      "(you|your|stupid|dirty|these|those|bunch of|little|some|filthy|black) (fag|fags|spic|spics|chink|chinks|coon|coons|jap|japs|queer|queers|homo|homos|gypsies|savages|gimp|cripple|abo|cracker|negro)|(foreigners|immigrants|indians) who (can|do) not|(you|stupid|dumb|ignorant|dirty|filthy|thieving|lazy|bunch of) (americans|yanks|brits|poms|pakistanis|africans|women|jew|jews|arab|arabs|muslim|muslims|indian|indians|mexican|mexicans|immigrant|immigrants|foreigner|foreigners|blacks|asian|asians) (%|you|bastard+|scum|people|bitch)|(these|those) *1 (jews|arabs|muslims|indians|mexicans|immigrants|foreigners|blacks|asians) (%|are|should|who|keep|can|all)",
      "you (are|were)? (a|such a)? (gay|homo|lesbian) %|(this|that|it) is (gay|homo) %|gay (bot|program)",
      "(go|get|fuck off) back (home)? to (your (own)? (country|jungle)|where you came|india|africa|pakistan|mexico|china|poland)",
      "(hate|not|sick of|sick of dealing with|never|fond of) *2 (blacks|jews|muslims|mexicans|indians|arabs|immigrants|foreigners|gays|asians|orientals|(black|brown|asian|gay|indian|jewish|muslim|trans|foreign) people)",
      "@people (are|is) *2 (evil|scum|vermin|stupid|dumb|dirty|filthy|lazy|thieves|criminals|terrorists|inferior|animals|savages|disgusting|parasites|subhuman|all (terrorists|liars|the same))|(hitler|the nazis) (was|were|did|had) *1 (right|good|nothing wrong)|(gas|kill|deport|shoot|hang|burn) (all|every|all the|these|those) @people|(heil|sieg) (hitler|heil)|white (power|supremacy)",
    ],
    unless: [
      "(name|surname|van|vander|mr|mrs|ms|offas) *1 (dyke|coon|gay|paki|bender)", // a name
      "(i am|as a|we are|my *1 is|openly|proud|being) *1 (gay|lesbian|queer|disabled|black|jewish|muslim)", // of oneself
      "^ *1 are you (gay|lesbian)", // a question
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
      // A body.
      "(suck+|lick+|stroke+|touch+|ride+|kiss+|grab+|rub+|squeeze+|feel|smell|fondle+|play with|see|show (me)?|want|love|spank|slap|shave|wash) *1 ur *1 (@private|legs|body|thighs|lips|feet|toes|skin) (%|all|with|baby|now)",
      "(suck+|lick+|stroke+|touch+|ride+|kiss+|grab+|rub+|squeeze+|play with|eat|show you) (my|his|her|me|on|it|a|this|some) (@private|off)|(want to|going to) lick it|suck *1 (cock|dick)|(i would|want to|like to|going to) (do you|tap that) %",
      "(my|your|a|big|huge|massive|enormous|raging|hard|tiny|small|hairy|tight|wet|nice|show|great|fat|too) (dick|cock|cocks|penis|pussy|vagina|tits|boobs|nipples|erection|boner|hard on %|balls)|(my|your) *1 (willy|cock|dick|penis) (is|are) *1 (big|huge|hard|#|tiny|small|so|inside|in)|(nice|great|big|lovely|hot|sexy|fine|your|tight) (ass|tits|boobs|rack|booty|butt|bum|cleavage)",
      "(up|in|inside|on|into|across) (my|your|her|his) @private|(in|into|on|between|across) your (mouth|legs|face) %|(sit|come|bounce|climb+) (up|down|over)? (on|in)? (top of|my) *1 (lap|face|knee|me)|on your knees|(spread|open) your legs|bend *1 over (and|baby|for|that|the desk|the table)|bend over %|on all fours",
      // What is wanted.
      "(have|having|had|want|like|love|need|about|for|oral|anal|phone|hot|cyber) (to have)? *1 sex (with|tonight|now|%|# times)|sex (chat|toy|bot|slave|doll|partner)|called sex|(a|quick) (quickie|shag|blowjob|threesome|orgy|bonk)",
      "@desire (i|you|we|to)? *1 @lewd (you|me|us|your *1|with (you|me)) |@desire (i|you)? *1 (fuck|shag|hump) %|^^ (please|come|now|just|oh)? (kiss|touch|blow|suck|lick|spank|ride|fondle|grope|undress|pleasure|hump|shag|finger|seduce|ravish) (me|yourself|you|us) (now|baby|babe|there|hard|again|all over|like *2)? $$|@lewd (me|you) (hard|tonight|in (the|your)|all (over|night)|like|if you)|(fuck|shag|suck) me *1|make love",
      "(send|show|give|want|text) (me|us|some|your|any|more)? *2 (nudes|naked|nude|sexy *1|dirty *1|(pic|pics|picture|pictures|photo|photos) of (you|your *1) (naked|nude|topless|in *2 (underwear|bra))|head %)|talk dirty|(get|stand there|be) naked|strip (for me|naked|off (for|please|%))",
      "take *1 off (your)? (clothes|pants|shirt|bra|top)|take your *1 (clothes|shirt|bra|top|pants) off|(go|come) to bed with me|take (me|you) to bed|(want|need|like|love|imagine|picture|have|feel|get) (you|me) (in|on|under|inside|underneath|on top of) (my|your|the|me|you) (bed|lap|knees|shower|bath|mouth|body|%)|inside (of)? you %|(sleep|bed|shower|night|cuddle) (with)? me (tonight|now|baby|%)|(you|your) *1 (in|to) my bed|^^ (please)? sleep with me|(good|bad|wild|amazing|great|(to|with) (you|me|her)) in bed",
      "(suck|lick) my (_) (%|you|now|baby)|suck it (%|you|baby)|happy ending+ (%|for|too|with)|(give|show|showing) you a (good|real good|great) time (%|baby|tonight|in)|are you (wet|hard) (%|for|yet|down|right now|baby)|(do|did) you (come|finish) %|(great|nice|lovely|sexy|hot|good) (legs|tits|ass)|come (round|to|over to|back to) (mine|my (place|house|hotel)) (tonight|later|and|after)|are you alone (tonight|%)|you and me in (a|my) (hotel|room|bed) *1|moan for me|say my name (slowly|louder)|have some fun after your (shift|work)|something (big|hard|long|thick) for you|let me do to you|make me *1 (hard|wet|horny)|(over|across) my knee|(naughty|filthy|sexy) (thing|minx)|(like|want|love) to (feel|touch|hold|taste) it %|hands on (those|them %)|(eat|eating) you out|(get|getting) (me|you) off %",
      "(want|love|need) your body|be my *1 (sex *1|slave|whore|slut|bitch|dirty *1)|call me daddy",
      // What they are like.
      "what are you wearing|what you are wearing (under|tonight|right|%)|(r|get|see|imagine|want) you *1 (naked|nude|horny|a virgin|topless|turned on|sexy)|(i am|makes me|make me|getting|feeling|you) (horny|turned on|aroused)",
      "(you|voice|accent) (is|sound|sounds|look|r) (sexy|gorgeous|hot stuff|a hottie|fuckable)|(hey|hi|hello|bye) (sexy|hottie|sweet cheeks|sugar tits)|^ (hey|hi|hello|oh|come on|yes|no|okay|listen|bye|thanks) (there)? (babe|sexy|hot stuff|gorgeous|sugar|sweet cheeks|sweet thing|doll|baby) (%|you|what|want|do)|hot stuff %|(u are|are you|is she|you must be) *1 (hot|sexy|single and|fit|hot as *2|a babe|a tease|smoking|irresistible|bangable) (%|baby|babe|in (bed|a|that))|(you|you are) *1 (prostitute|hooker|stripper|porn star|good (kisser|lay|fuck|shag)|nymphomaniac|escort girl|call girl)",
      "(what|how) *1 (size|big|large) *1 (your|are your)? *1 (bra|boobs|breasts|tits|cup|chest|bust)|(what|which) is your *1 (bra|cup) size|((what|which) (color|kind|sort|type) *3|your|those|them|you wearing|you wear) (knickers|panties|bra|lingerie|thong)|what (knickers|panties|bra|lingerie|thong) *1 you|(what|how) are (your|the) (measurements|boobs|tits)|are you wearing (anything|any (clothes|underwear)|underwear|nothing)",
      "(cum|cumming|jizz|masturbate|masturbating|ejaculate|blowjob|blow job|handjob|threesome|dildo|bdsm|milf|deepthroat|orgasm|porn) (on|in|all|over|with|me|you|%|for|now|about)|(do|did|have|can|would|will|could) (you|robots|bots) *2 (cum|masturbate|strip|swallow|shave (down|your)|watch porn|like sex|orgasm|bang|screw|shag|get laid|make out|sext|sexting|squirt|come with me to|(like|have) (a|an|any|big|nice)? *1 (@private|body)|(like|want|enjoy|love) (it)? (in the @private|rough|hard|doggy *1|anal|kinky|from behind))",
      "(been|was|am) *1 (touching|playing with|stroking|pleasuring) myself|am *1 (masturbating|jerking off|wanking|so hard (right now|%)|naked|undressed|(hard|wet) for)|(you|your voice|what) (really)? (turn|turns|turning|gets) (me|you) (on|off|hot|hard|wet|excited)",
      "(naughty|dirty|kinky) (girl|boy|talk|thoughts|photos|pictures|mind|secretary)|(want to|let us|shall we|and) *1 (get (naughty|dirty|freaky)|make *1 love (tonight|together|in|with (you|me)|%)|have *1 fun with (you|your *1) (tonight|in|%)|have *1 fun (in bed|together tonight)|fool around|hook up|get it on|make out|bang|do the (nasty|deed|dirty))",
      "like(s)? (sluts|pussy|cock|boobs|tits|big dicks)|(i|you) like (it)? (rough|hard)|^^ (sex|sexy|nudes|boobs|tits|pussy|penis|vagina|dick|lick it|anal|horny|kinky) $$",
    ],
    unless: [
      "(same|opposite|male|female|biological) sex|(her|his|the|my|baby|your) *1 sex (%|is|on|was|at|as|in|and)|sex (male|education|of the|offender|therapist|change)", // a form, a trade
      "(pain|lump|rash|sore|infection|swelling|burning|itching|itches) *5 (penis|vagina|breast|breasts|nipple|nipples|balls)|(penis|vagina|breast|nipple|nipples) *3 (hurts|pain|sore|lump|infection|infected|swollen|rash|itches|bleeding)", // a symptom
      "(bra|bras|knickers|panties|lingerie) *2 (stock|sell|in stock|for (sale|my))", // goods
      "kiss (the|my) (bride|wife|baby|kids)", // a family
      "(soccer|tennis|golf|cricket|bowling|meat|stress|cotton) balls|balls *3 (tennis|golf|club|game|court|practice)|balls (of|in|for|are|were|at|from|arrived)|(hard|big|huge) balls", // balls
      "(are|is|if) you *1 (hot|wet) (in|there|enough|or cold|and)", // the weather
      "see you (naked)? (later|soon)", // a farewell
      "bed with (me|you) and|(big|great) tits *2 bird|cock a poo", // a room, animals
      "(screw+|bang+) (me|you|us) (over|up|around|out)|kiss you goodbye|(see|show (me)?|want|shave|wash|feel) your (feet|skin|legs) *2 (on|doctor|in|before)|play with (your|my) (feet|body)|(see|show|want) your (body|nuts|balls) (shop|lotion|wash|cream|massage|of)", // other senses, goods
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
      "(opposite|same|male|female|biological|either|safe|unisex|what|whose) *1 sex|(her|his|the|my|your|baby|sport and) *1 sex (%|is|on|was|at|as|in|and)|sex (male|female|is|was|on|of|field|marker|listed|change|education|offender|therapist|therapy|worker|workers|abuse|trafficking|discrimination)", // a form, a trade, a matter of law
      "(pain|lump|rash|sore|infection|swelling|burning|itching|itches|doctor|discharge|bleeding|blood) *5 (penis|vagina)|(penis|vagina) *3 (hurts|pain|sore|lump|infection|infected|swollen|rash|bleeding|burns)", // a symptom
      "naked (eye|flame|flames|wire|wires|cable|bike|juice|lunch)|(blue|great|coal|marsh) tits|tits *2 bird+|cock (is)? crow+|(weather|stop|ball|water|turn|rooster|hen|hens|and|game) cock|cock (a poo|feed|fighting|tail)|cock (a|and) (hoop|bull)|(pussy|pussies) (cat|willow|riot)|(nude|naked) (shade|color|palette|lipstick|heels|shoes|pair|tights)|in (the)? nude", // other senses, goods
      "(museum|history|battle|science) of (the)? *1 sex|sex (museum|and the city|pistols|shop)", // a place, a film
      "virgin (media|atlantic|mobile|money|trains|active|islands|olive)|laid (off|down|out|the|my|a|up)", // a company, other senses
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
      // A verb of violence and somebody; what they have that can be broken; what they own.
      "(i|we|am|will|going|want|wanna|gonna|would|could|should|love|swear|let me|like|and|come *2) (happily|gladly)? (to)? @violent (you|all of you|him|her|them|everyone|someone|people|whoever|(the|your|that) *1 @staffer)",
      "(@violent|snap|slit|wring|twist|knock|bite|rearrange|shove) (you in the|your|his|her|their) *1 @flesh|(your|their) *1 @flesh *1 (smashed|kicked|bashed|broken|broke|caved|ripped|rearranged|punched|cut|beaten|slashed)",
      "(will|gonna|and) (smash|wreck|destroy|burn|torch|bomb|trash|slash|break|key|blow up|tear|rip) *5 @property (%|down|apart|up|with|tonight|tomorrow)|(fist|boot|punch|slap|smack|knee|bat) *1 (in|to|round|across|upside) (the|your|his|her) *1 @flesh|@violent *3 (with my (bare)? hands|out of (that|your) (chair|seat))|watch what happens|what happens to your *1|(like|doing|up|talking) *2 and see what happens|(waiting|wait|looking|find|meet) *2 for you *3 (outside %|lot|car park)|not make me come *1 (there|here|down|over)|(smash|wreck|destroy|burn|torch|blow|shoot|bomb|firebomb|trash|key|slash|break|set (fire|light) to) (up|down)? (your|that|every) *2 @property|(burn|blow|shoot|smash|torch|bomb|trash|wreck) (up)? (the|this) *1 (office|building|place|house|store|shop|branch|headquarters|windows|company|lot|lobby)|set your *1 @property on fire|burn it *1 down (%|with)|with you (in|inside) (it|there) %|(bring|plant|put|have|is|left) a bomb|bomb (your|the) *1",
      // Who lies in wait, and who sends others.
      "(will|gonna|can) (find|track|hunt) (you|where you (live|work)|your (family|kids|children|wife|house|home|mother|address)) (down)? (%|one day|wherever)|(will|am|are) *1 waiting *2 (outside (your|the) (office|work|house|door|building|gate)|outside %|when you (finish|leave|come out|get off|get out|clock off|knock off|go home|walk))",
      "i know where (you (live|work|park|drink)|your (house|office (is and|is i am coming)))|know (some)? people who (can|will|could|would) (hurt|kill|break|sort|deal|find)|(think|worry) about your (kids|family|children|wife) %|look over your shoulder|one eye open",
      "(my|some|the) *1 (mates|mate|boys|brothers|brother|lads|cousins|cousin|crew|friends|guys|dad|husband|people) *2 (pay|sort|deal with|come for|beat|hurt|get|break|see to) you|(send+) *3 (to (sort|hurt|get|teach|beat|find|break)|to your (house|home|door))|(set|send) *2 dogs on|(have|get) you (beaten|killed|hurt|done over|shot)",
      "(coming|come|be) (down|over|round|there) *3 (with a @weapon|with my (brothers|boys|mates|cousins)|and @violent|and sort you)|sort you out outside|(come|coming) *4 with (a|my) @weapon|better (hope|pray) *3 (meet|see|find|catch) *1|(bring|bringing) (a|my) *1 (gun|shotgun|rifle|pistol|knife|machete) (next|%|with|to)|(got|have|own|fetch|get) (a|my) *1 (gun|shotgun|rifle|pistol|machete) (with me|in (my|the) *1 (car|truck|van|house|hand)|%)",
      "(run|running) (you|him|her|them) (over|down)|(knock|beat|slap) (some)? *1 sense into|drive *4 (through|into) your|put you (six feet|through a *1|in a *1)|six feet under|knock (you|him|your *1) (out|off|block|into)|(tear|rip|cut) (you|him|them) (apart|to (pieces|shreds|bits)|limb|up)|feed you to|head on a (plate|stick|spike)|(throw|pour|chuck) (acid|petrol|gas|bricks|a brick) (on|at|over|through)|(cut|cutting) your brake+ *1",
      "(come|coming) for (you|your (family|kids)) (%|all)|am armed|not (come|coming) to talk|never (walk|breathe|see|talk) again|(shoot|shooting|blow) up *1 (offices|places|your|you)|someone (will|is going to|shoots|should|ought to|needs to) *1 (shoot|kill|stab|hurt) (you|them|one of you)|get shot *1",
      "(know|see|find out|learn) (who i am|what i am capable of|what i can do) %|(not|no idea) *2 (who you are (messing|dealing) with|what i am capable)|(come|step) outside and (say|fight|face)|say that to my face|taking you (down)? with me|know (which|what|where) *2 your (kids|children|wife|family|mother)|sort you out (%|he|when|you|for good)|(would|will) be dead (when|%)|had better not be (there|here|in)|(shame|pity) if (something|anything|your *2) *1 (happen+|broken|smashed|burned|damaged)|you have (children|kids|a family) do not you|(getting|get|fetch|grab|with) my (gun|shotgun|rifle|pistol|machete|knife|bat)|be (at|outside) your (house|home|door)|(brothers|boys|mates|cousins|lads) *2 (come|coming) (to|round to) your (house|home|place)",
      "(put|get) a bullet *2 (in|through)|brick through your|(get|lay|put) my hands around you|hands on you|teach you (a|some) (fucking)? (lesson|manners|respect)|dark alley|not (walk|leave|get|go|make it|come) *5 (in one piece|alive)|your guts for|(i|we) will (do|have|fix) you (%|all|people|lot)|you are (history|toast|going down|done for)|better (hide|run %|lock your|start praying|call (security|the (police|cops)))|pay (you|him|her|your (house|home|family)) a *1 visit|(something|accident|accidents|things) *3 happen+ to (you|your *1|him|her)|(hang|string) (you|him|her|them) (up|from|by)|spit (in|on|at) (you|your *1)",
      // What will come of it.
      "you (are|will|going to|better|had better) *2 (dead (%|meat|man)|regret (this|it|%)|pay for this|watch your step|suffer|be sorry (you|for this|when|%)|get hurt|get what|see what (i do|happens to you)|leave (here|this place|there)? in (an|a))|watch your back|@violent the *2 out of|(to|into) your *1 @property and @violent|(he|they|she) will leave in (an ambulance|a (body bag|box|coffin))|(got|have) it coming|what is coming to you|say goodbye to your (teeth|legs|family|kids|car|face)|you *2 in (a (coffin|body bag|hearse|wheelchair)|an ambulance|hospital|the (hospital|ground|morgue))",
      "(hope|wish) *1 (you|your *1|someone) *4 (run over|choke|chokes|drown|crash|burns|die|dies|get cancer|sick|suffer|starve|burn|rot|get hit|shoots|kills|stabs)",
      "i (will|am going to|can|could|would|want to|should) *1 (find out where you (live|work|are)|come (for|after|to find|and find|find|get) you|ruin (you|your life|your face)|make you (pay|suffer|sorry|regret|bleed|beg|scream)|get you (%|for this|one day|back)|hunt you *1)|^^ (kys|die|just die|go die|drop dead|please die) *1 $$",
      "(someone|people) *1 (is going to|are going to|gonna|will) (get|end up) *2 (hurt|killed|shot|dead)|kill yourself|favor and die",
      "(need|deserve) (a|to be)? *1 (slap|beating|kicking|bullet|slapped|beaten|shot|punched)|want me to (kick|hit|punch|slap) you|whip your ass|(deserve|deserves|need|needs|ought|want|wants) to be *1 @harmed|(next|anyone|whoever|first|one of you) *5 (get|gets|getting|be) @harmed|your *2 @property (get|gets|got|will be|going to be) *1 (smashed|burned|burnt|torched|bricked|wrecked|trashed|slashed)|(waiting|ready|there|wait) *4 with (a|my) @weapon|watch yourself when|(got|have|know) your (home)? address (you know|and i|and we)",
      "(bring|bringing|sending|getting) (my|some|a few|the) *1 (mates|boys|brothers|lads|cousins|crew) (down|round|over|with|%)",
    ],
    unless: [
      "@violent (your|the|my|you) (traffic|service|contract|subscription|account|price|prices|bill|line|card|feelings|to (ask|check|it|have|know|see|wait)|up (with|on)|with (a|the) (question|offer)|it)|(cut|hit|beat|kick|burn|break|finish|deck|smack) you (off|a|an|out|short|some|back|there|in %|to it)|hit you up %|(cut|break|hit|finish|shoot) (them|him|her|someone|people) (off|a|an|up|in|out|some|back|down|loose)", // an ordinary sense
      "watch your (back|step) (it is|there is|on the|mind|getting|with the)", // care
      "send *3 to your (house|home|door) (to|with|and) (collect|pick|fix|deliver|look|repair|check|install)", // a visit
      "(shoot|drop|hit|ping) (you|me|him|her|them) *2 (email|text|message|note|call|line|link|copy)", // to send
      "(will|would|going to|gonna) (kill|murder|strangle) me", // of oneself
      "find (you|out|where) (a|an|the|some|another|on|in|at|that|it)", // to search
      "not (going to|want to)? (hurt|kill|harm) (you|anyone)|(would|will) (it)? not hurt", // denied
      "you will be sorry to|be sorry to (hear|miss|lose)", // sympathy
      "(kill|hurt|beat|hit|shoot|smash|destroy|break) (your|the|my) (bugs|weeds|ants|mice|rats|target|bank|virus|competition|record)", // pests and the like
      "come for you (at|on|in|with|to)|(see|find out|know) who i am (on|in|from)|(hand|hands) (in|over|you)|get shot of", // a visit, a record
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
      "name (is)? *1 (dick|dicks|cox|cock|butts|gay|hoare|cockburn|wang|dyke|prick|hooker|fanny|randy|bender|cumming|cummings|pratt|savage|coon)", // a name
      "(dick|fanny|gay) (smith|jones|van|butts|butler|brown|johnson|williams|turner|whittington|francis)|(moby|spotted|mr|mrs|dr|uncle|to|with|is|for) dick (%|please|and|at|in|about)", // a name
      "(dyke|cumming|cummings|cock|hooker|bitch|fanny|butts|savage) (farm|street|road|lane|avenue|close|drive|hall|house|hill|valley|creek|way)|(the|a|sea|flood|old|stone) dyke (%|has|is|was|wall|along|near|burst|broke)", // a place, a wall
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
  private:
    "dick|dicks|cock|cocks|penis|penises|pussy|pussies|vagina|vaginas|clit|tits|titties|boobs|boobies|breasts|nipples|cleavage|ass|arse|butt|bum|booty|butthole|anus|crotch|balls|genitals|panties|knickers|bra",
  lewd: "fuck|shag|hump|rape|bang|bone|bonk|spank|lick|finger|fondle|grope|undress|seduce|ravish|pleasure|caress|snog|kiss|cuddle|squeeze|smell|taste|strip|make love to|sleep with|make out with|do dirty things to|go down on|bend",
  desire:
    "want|love to|like to|like|wanna|can i|could i|may i|can you|will you|would you|let me|let us|going to|i will|we should|shall we|so i can|why do not you|i would",
  folk: "people|guys|lot|all|folks",
  // What may stand between "you are" and the word.
  being:
    "(being|getting|becoming|acting)? (this|a bit|a little|a tad|all|as|beyond|that|such|kind of|not just|nothing but|one|like)?",
  bad: "stupid|dumb|useless|lazy|incompetent|ignorant|worthless|pathetic|idiotic|brainless|mindless|filthy|ugly|fat|lying|silly|rude|disgusting|little|annoying|horrible|nasty|evil|crazy|creepy|smelly|dirty|rusty|lousy|rotten|vile|hopeless|daft|clueless|moronic|retarded|shitty|crappy|damn|bloody|insane|miserable|terrible|awful|heartless|obnoxious|arrogant|bad|cheap",
  // What somebody who is heard may be called.
  hearer:
    "machine|computer|thing|robot|bot|chatbot|program|software|algorithm|girl|woman|man|boy|people|person|child|lady|creature|blonde|human|human being|fellow|chap|bloke|piece of (work|junk)|excuse for *3",
  household:
    "dog|cat|toaster|toasters|fridge|goldfish|hamster|parrot|toddler|kid|rock|rocks|brick|brick wall|brick walls|lamp post|plant|potato|kettle|grandma|gran|phone|calculator|# year old|dead *1",
  degree:
    "flaming|stuck up|patronizing|blithering|blathering|snotty|smug|gormless|two faced|jumped up|pompous|condescending|cocky|thick|dozy|cheeky|wee|complete|total|utter|stupid|dumb|such|big|little|fat|lazy|useless|real|proper|right|lying|dirty|old|ignorant|incompetent|thick|worthless|pathetic|ugly|idiotic|arrogant|miserable|rude|motherfucking|shitty|disgusting|filthy|sick|evil|selfish|greedy|thieving|silly|rotten|crazy|nasty|massive|mindless|trained|liberal|absolute|gay|fucked up|low life|poor excuse for a|heartless|whole|bunch of",
  fool: "sod|rascal|smartarse|smartass|dipstick|numbnuts|thicko|pleb|tosspot|turd|ignoramus|dingbat|dumbo|chancer|grifter|swindler|con (man|artist)|shyster|peon|jobsworth|bawbag|ingrate|degenerate|bloodsucker|good for nothing *1|so and so|waster|layabout|troll|ninny|dolt|rogue|badmash|gadha|frauds|cheats|idiot|moron|imbecile|cretin|fool|dumbass|asshole|jackass|dickhead|dick|prick|twat|wanker|bastard|bitch|cunt|whore|slut|scumbag|scum|loser|liar|lier|clown|muppet|pillock|plonker|numpty|dimwit|nitwit|halfwit|twit|dunce|simpleton|buffoon|dope|jerk|creep|pig|cow|swine|donkey|rat|snake|weasel|parasite|piece of (shit|crap|trash|garbage)|waste of (space|skin|oxygen)|dumb ass|smart ass|ass|fucker|motherfucker|mother fucker|fuckwit|fuckface|shithead|dipshit|shit|douche|douchebag|tosser|git|knobhead|bellend|nincompoop|airhead|bimbo|bonehead|dummy|hag|witch|lunatic|psycho|nutter|prat|scammer|crook|thief|hypocrite|coward|drongo|galah|ratbag|failure|disgrace|retard|faggot|freak|gimp|skank|hoe|pervert|nazi|bigot|lowlife|brat|bozo|chump|fatso|butthead|fuckhead|fuckbrain|gobshite|eejit|nobody|dork|dweeb|nerd|numbskull|blockhead|knucklehead|weirdo|oddball|geek|fag|perv|sicko|psychopath|sociopath|racist|sexist|charlatan|vermin|tramp|hobo|bum|tart|slapper|bint|trollop|virgin|incel|nonce|melt|bampot|roaster|div|wally|berk|plank|spanner|tool|joker|monster|dropkick|robber|cheat|thug|scrounger|leech|doughnut|donut|spoon|imbosile|imbicile|moran|clod|oaf|lout|yokel|peasant|savage|midget|lard ass|fathead|birdbrain|pea brain|duffer|bewakoof|ullu|nalayak|sucker|low life loser|worm|toad|knob|minger|munter|fatty|poo head|poopy head|poo face|farthead|dirtbag|sleazebag|crackhead|junkie|psychopath|doofus|goof|meathead|pinhead|tool bag|simp|cuck|noob|queer|homo|@fools",
  fools:
    "scumbags|tools|sods|prats|leeches|bloodsuckers|frauds|jobsworths|idiots|morons|imbeciles|cretins|fools|assholes|dickheads|pricks|twats|wankers|bastards|bitches|cunts|losers|liars|clowns|muppets|pillocks|dimwits|halfwits|buffoons|jerks|creeps|pigs|scum|crooks|thieves|scammers|cheats|con artists|robbers|parasites|vultures|rats|monkeys|cowboys|charlatans|jokers|monsters|fraudsters|tossers|drongos|galahs|bandits|thugs|fuckers|motherfuckers|shits|incompetents|amateurs|shower of *1",
  // What an angry caller says that they will do to somebody.
  violent:
    "kill|murder|stab|shoot|strangle|hurt|beat|punch|slap|smash|destroy|choke|hit|hunt|slaughter|bash|burn|deck|throttle|kick|break|rip|batter|thrash|cut|knife|gut|finish|end|clobber|thump|belt|smack|maim|torture|headbutt|whack|cripple|drag|tear|yank|flatten|lamp|slug|rough up|lay out|do in|mess up|take out|skin|drown|bury|poison|crush|cave|blow|hammer|lynch|flog",
  harmed: "shot|stabbed|beaten|slapped|punched|strangled|killed|hanged|hung|flogged|lynched|hurt|run over",
  weapon: "bat|baseball bat|knife|gun|shotgun|rifle|pistol|hammer|crowbar|machete|axe|brick",
  staffer:
    "manager|driver|technician|engineer|guy|man|woman|agent|supervisor|boss|staff|people|family|kids|dog|lot|receptionist|plumber|fella|bloke|lady|girl|clerk|doctor|nurse|colleague|person|electrician|courier|builder|cleaner|@fool",
  flesh:
    "hand|hands|head|heads|face|faces|teeth|skull|brains|legs|leg|neck|necks|arms|arm|fingers|nose|jaw|ass|lights|throat|bones|knees|kneecaps|ribs|eyes|tongue|guts|house in|door down",
  property:
    "office|offices|building|place|house|home|store|shop|branch|headquarters|window|windows|company|car|cars|van|vans|truck|trucks|tyres|tires|garage|desk|computers|reception|showroom|factory|warehouse",
  // What is called a fool, and is a plain word as well: alone it may be the answer to a question.
  creature:
    "rat|rats|snake|weasel|pig|pigs|donkey|worm|toad|monkey|monkeys|vulture|vultures|witch|tool|plank|spanner|tart|cowboy|cowboys|nobody|none|melt|peasant|tramp",
  people:
    "blacks|whites|jews|muslims|mexicans|indians|arabs|immigrants|foreigners|gays|lesbians|asians|africans|chinese|pakistanis|romanians|poles|refugees|disabled people|trans people|(black|white|brown|asian|gay|indian|jewish|muslim|trans|foreign|chinese|african|mexican|disabled) people",
  animal:
    "dog|bitch|cow|pig|rat|snake|donkey|ass|monkey|ape|goat|swine|sow|toad|worm|cockroach|leech|vulture|weasel|mule|baboon|gorilla|animal",
  foolish:
    "worse than useless|stupid|dumb|idiotic|moronic|thick|dense|daft|brainless|braindead|brain dead|useless|worthless|pathetic|incompetent|illiterate|hopeless|clueless|disgusting|retarded|ugly|fat|mental|full of (shit|crap|it)|out of your mind|not (very|all that|exactly|too|the)? (bright|brightest|smart|smartest|intelligent|clever|sharp|sharpest|competent|good at (this|your job|it|anything|*1 conversation)|much (use|good|help))|full of yourself|nuts|bonkers|deranged|delusional|mad in the head|off your *1|gross|repulsive|repugnant|vile|hideous|stoned|on (drugs|crack|something)",
  insulting:
    "ignorant|lazy|dim|rude|simple|lame|boring|dull|bad at your job|terrible %|awful %|the worst %|insane|sick in the head|sick %|nothing %|drunk|crazy|mad|a disgrace|a joke|no (help|use|good)|not (human|worthy)|dishonest|a (fraud|fake|pain in the *1)|evil|cruel|heartless|vile|nasty|shameless|annoying|irritating|a waste of *2|thick as *3|dumb as *3|gay|shitty|shit|crap|trash|garbage|rubbish|unhelpful|hateful|horrible|getting on my nerves|worthy anyway|inept|arrogant|smelly|the (dumbest|stupidest|worst) *1|stupider than *2|dumber than *2|about as useful *5",
}
