import type { CueRule } from "../../pack.js"

/** Danger to life, heard from anybody. Recall comes first; what is ambiguous is heard, and a person decides. */
export const safety: readonly CueRule[] = [
  {
    id: "crisis.selfHarm",
    kind: "crisis",
    confidence: 0.9,
    strength: 0.9,
    say: [
      "(about|attempt+|commit+|consider+|contemplate+|of) suicide",
      "(ate|consume|consumed|drank|drunk|eaten|had|swallowed|taken|took) *1 (bleach|pesticide|poison|rat poison|weedkiller) (%|i|to)",
      "(cut|cutting|drown|hang|hanging|harm|harming|hurt|hurting|kill|killing|poison|shoot|shooting) (herself|himself|myself|themselves)",
      "(cut|cutting|slashed) (her|his|my|their) *1 (arms|wrist|wrists)",
      "(drank|swallowed|taken|took) (a|the)? (entire|full|whole) (bottle|box|lot|pack|packet) (%|of (it|my|pills|tablets|them))",
      "(end|ending|take|taking|took) (her|his|my|their) own? life",
      "(feel+|think|thinking) *2 (about|like|of) (ending (everything|it|things)|not being here)",
      "(going|plan|planning|prefer|ready|want|wants|wish|wishes) (i|to) ((be|was|were) dead|die|disappear forever|end it|not be here|was never born)",
      "(no one|nobody) *1 miss me (%|when)",
      "(swallowed|taken|took) ((a lot|all|loads|lots|too many) of (my (medication|meds)|them) %|something (a lot|all of|and|loads|lots|too many))",
      "(swallow|swallowed|take|taken|taking|took) *2 (all|bottle|box|bunch|full|handful|load|loads|lot|lots|many|more|pack|packet|strip|whole) *4 (paracetamol|pills|tablets|tylenol)",
      "(swallowed|taken|took) (sleeping|some)? (pills|tablets) (%|and|because|to)",
      "(swallowed|taken|took) *2 (10|12|15|20|24|30|40|50|60|fifteen|fifty|forty|hundred|sixty|ten|thirty|twelve|twenty) *1 (paracetamol|pills|tablets|tylenol)",
      "(going to|gonna|want to) (swallow|take) (all|the|these|those) *1 (pills|tablets)",
      "better off (dead|if i *2 (dead|gone)|without me)",
      "can not (carry|go) on (%|any|anymore|i|like this|living|much|with (life|this))",
      "ending it all",
      "life *1 not worth living",
      "no (point|purpose|reason) (for me)? *1 (being (alive|here)|live for|living|to (be here (%|any|anymore)|keep going|live))",
      "not *1 (have|see) (a|any) (point|reason) *1 (being alive|living|to keep going|to live)",
      "not want to ((carry|go) on (%|any|anymore|i|like this|living|much|with (life|this))|be (alive|around|here)|exist|live|wake up)",
      "nothing (left)? to live for",
      "self harm+|suicidal",
      "suicide (attempt|note)",
      // Not to wake, to be gone, to be with the dead; life itself; what it takes, at hand.
      "((about|want) to|gonna|will) jump %",
      "((am|is|sitting|standing) *2 (at|by|near|on) the *1 (bridge|edge|ledge|railway|railway line|tracks|train tracks)|had (about|around|like|over)? # *4 (pills|tablets)) (%|i)",
      "(am|will) not (be (alive|around|here)) (anymore|much longer|tomorrow|when)",
      "(anything|something) (silly|stupid) to myself",
      "(be with|join|see) (her|him|my (@kin|late *1)|them) *1 (in heaven|in the next life|on the other side)",
      "(better|care|easier|matter|mind|miss|missed|notice) *2 if i ((was|were) (dead|gone)|die|died|disappeared|killed myself|was not (alive|here))",
      "(blade|gun|knife|noose|pills|razor|rope|tablets) (are|is)? *1 (in front of me|in my hand|round my neck)",
      "(gun|noose|rope) (are|is) ready",
      "(bother|burden|problem) (for|on|to) (anyone|everyone|my (family|husband|kids|wife)|them all)",
      "(bottle|box|handful|load|loads|packet|pile|stack) of *2 (pills|tablets) (and i am|here|in (front|my)|on the)",
      "((bought|got|have|made) (a|the) *1 (noose|rope (around|round))|tied (a|the) *1 (noose|rope))",
      "(hose|hosepipe) *3 exhaust|garage *3 engine running|in the car with (a|the) (hose|hosepipe)",
      "(done|enough|fed up|finished|sick|tired) (of|with) (my|this)? (being alive|life|living) (%|i|now|sir)",
      "(do (herself|himself|myself|themselves) in|(off|top|unalive) (herself|himself|myself|themselves))",
      "(end|ending) (myself|things) (%|now|today|tonight)",
      "(am|is|sat|sitting|standing|stood) *2 (off|on) (a|the) (bridge|ledge|railway|roof) (about|ready|right now)",
      "(had|take|taken|taking|took) an overdose",
      "(if|whether) i live or die",
      "(like|rather|ready|want|wish) *1 to (be (dead|gone)|it all to (end|stop)|it all to be over|not exist)",
      "(might as well|rather|should|wish i) *2 be dead",
      "(my)? life is (hopeless|meaningless|not worth *1|over|pointless|useless|worthless) (%|i|now)",
      "(put|turn|use|using) ((a|the) gun|a knife|this knife) (on|to) (my (head|throat|wrist|wrists)|myself)",
      "(swallowed|taken|took) ((all of them|the lot|them all) (%|i)|everything in *3)",
      "(thinking|thought) *1 (about|of) jumping %",
      "(think|thinking|thought|thoughts) *1 (about|of) (death|dying|killing|not being alive)",
      "(want|wish) it *1 to (be over|end|stop) (%|forever|i)",
      "(written|wrote) (a (goodbye|suicide)|my|the) (letter|note) (%|already)",
      "end it (all|for good|now|today|tonight)",
      "finish (my life|myself)",
      "hate my life|have the means",
      "jump+ in front of (a|the)? *1 (bus|car|cars|lorry|metro|traffic|train|tram|truck|tube)",
      "jump+ (from|off) *2 (apartment|balcony|bridge|building|cliff|ledge|roof|window)",
      "keep living|kms",
      "throw+ (herself|himself|myself|themselves) (down|from|in front|off|out|under)",
      "threw (herself|himself) (down|from|in front|off|out|under)",
      "(gun|knife|razor) *7 (on|to) (my (head|throat|wrist|wrists)|myself)",
      "locked (herself|himself|myself) in *3 (blade|gun|knife|pills|razor|rope|tablets)",
      "never wake+ up",
      "no way out (but|except|for me)",
      "not (wanting|wishing) *1 ((be|to be) alive|live|to live)",
      "point (in|of) ((carrying|going|living) on|(my)? life|anything|being (alive|here)|living) %",
      "sleep *1 and not wake+ up",
      "slit *1 (wrist|wrists)",
      "unaliv+",
      "not (do|face|handle|take) (this)? life (%|any)",
      "wish i ((was|were) *1 dead|*1 never *1 born)",
    ],
    unless: [
      "(taken|took) *6 (back|home|photos)|all (my|the) (own)? (_)? (bags|kids|photos)|cut myself (a|some)", // what was taken is no medicine
      "(hang|kick|kill|killed|shoot) myself ((if|when) i|at work|for|laughing|to get|trying)", // regret, effort
      "(cut|hurt) (herself|himself|myself) (at|badly|climbing|getting|jumping|lifting|moving|riding|running|skiing|slipping|working|cooking|falling|in (the|your)|on|playing|shaving|when|while)|cut (her|his|my|their) *1 (arm|arms|wrist|wrists) (at|cooking|falling|gardening|in|off|on|when|while|with the)", // an accident
      "not be here tomorrow *1 (because|but|can|come|could|i am (at|away|in|on)|so)", // away
      "(battery|shelf|working) life|(pills|tablets) *1 left|problem for anyone *1 (if|to|when|who)|rope to", // what is left, is tied, lasts
      "suicide (hotline|prevention|squad)", // a name
      "(bored|cold|embarrassed|hot|hungry|thirsty|tired) *4 (be dead|die)|(die|dying) (before|from|of|waiting) (boredom|cold|curiosity|embarrassment|heat|hunger|impatience|it *1 (arrives|comes|loads|opens)|laughter|old age|shame|thirst|this|waiting)|(guess|reckon|suppose) *1 ((i|we) will|i am|we are) (going to)? die", // a way of speaking
      "(agreement|call|contract|lease|plan|service|subscription) *4 end it|end (it|it all) *2 (call|cancel|contract|subscription|with (my|the|this|you|your))", // a contract
      "not want to (be around (for|people|the|when)|be here (all|for|if|on|until|when)|live (at|in|near|next|on|with)|wake up (at|early|her|him|my|the))", // a place, a sleeper
      "hanging myself out", // other senses
      "(car|computer|laptop|phone|printer) (commit|committed) suicide", // a thing
      "(take|taken|takes|took) (her|his|my|the) (pills|tablets) (after|as|at|before|daily|every|in|once|this|twice|with)", // as prescribed
      "((advised|asked|instructed|tells|told|wanted|wants) (her|him|me|them|us|you) to take *3|(take|taken|taking|took) your *1) (pills|tablets)", // an order that is handed on
      "((forget|forgetting|forgot|forgotten|meant|refused|refuses|remember|remind *1|supposed) to take *4|(has|have|need) to take (#|her|his|my|the|these)?|(missed|skipped) taking *2|(never|not) *1 (take|taken|taking|took) *3) (pills|tablets)", // not taken
      "not (going to (harm|hurt|kill) myself|suicidal|want to die)", // denied
      "(take|taking|took) (her|his|my) life (insurance|savings|story)", // another sense
    ],
  },
  {
    id: "crisis.danger",
    kind: "crisis",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    say: [
      "(((he|she) is|i am|we are) in *1|(her|his|my|our) life is in) danger",
      "((baby|dad|father|he|husband|mom|mother|she|wife) is|(i|we) (am|are)) dying",
      "(@they|boyfriend|ex|guy|husband|man|neighbor|partner|stalker) *1 (are|is) *1 (about|going|threatening|trying) to (attack|hurt|kill|murder|shoot|stab|strangle) (her|him|me|my|someone|them|us)",
      "(been|being|got) (attacked|kidnapped|shot|stabbed|strangled)",
      "(call|get|need|send|want) (me)? (a|an|the)? (000|112|911|999|ambulance|cops|fire (brigade|department)|paramedics|police|triple zero)",
      "(i am|is) drowning (%|help|in the)",
      "(said|saying|says) (he|she|they) will (attack|hurt|kill|shoot|stab) (her|him|me|them|us)",
      "((am|baby|child|children|he|kid|kids|people|she|someone) *2 (stuck|trapped)|trapped) (in|inside|under) *4 (car|fire|flood|flooding|rubble|smoke|water|wreck)",
      "^^ (please)? (help|someone help) (me)? (help *3|someone help *2)",
      "active shooter|bleeding to death|life threatening",
    ],
    unless: [
      "dying of (aids|cancer|cold|dementia|heat)|in danger of (being (cancelled|charged|closed|cut|evicted|late)|expiring|failing|going|losing|missing|running)", // an illness, a loss
      "(attacked|kidnapped|robbed|shot|stabbed) *5 ((months|weeks|years) ago|claim|claims|last (month|week|year)|online)|attacked (by|on) *2 (ants|facebook|hackers|instagram|malware|moths|trolls|twitter|virus)|shot (down|in the foot)", // past, a phrase, the net
      "(stuck|trapped) in (a|the)? car (line|park|queue|wash)|police (check|officer (gave|told)|reference|report|station)", // a place, a paper
      "(battery|business|car|device|engine|grass|internet|laptop|line|phone|plant|plants|signal|tree) *2 dying", // a thing
      "(die|dying) (before|for|of|to|waiting) (a|boredom|curiosity|embarrassment|get|hear|heat in here|hunger|impatience|it *1 (arrives|comes|loads|opens)|know|laughter|old age|see|thirst|this|try)|(guess|reckon|suppose) *1 (i am|we are) (dying|going to die)|dying (here|over here) (from|laughing|of|trying|waiting|with (all|the|this))|i am dying over here (%|and|so)", // a wish, a phrase
      "(boss|dad|father|husband|kids|mom|mother|they|wife) ((are|is) going to|will|would) kill me *1 (at work|because|for|if|when)", // scolding
      "(said|says|tell|told) *2 call (911|999|the police)|(fire (brigade|department)|police) (desk|number|permit|permits|report)", // handed on, an office
      "not (call|need) (an|the) (ambulance|police)", // denied
      "(call|called) the (cops|police) *4 (ago|already|last|report|yesterday)", // past
      "if (it|this|you) (are|have|is) *4 (call|dial|hang)|life threatening emergency (dial|hang|please|press)", // a greeting
      "help (me)? (out|to|with)", // an ordinary request
      "(get|need|send|want) (me)? (a|the)? (000|112|911) *1 (dollar|dollars|model|pieces|porsche|units)", // a number of things
    ],
  },
  {
    // All that is said, in the middle of a call: a cry. Alone at its start "Help!" opens many a call about a lost card.
    id: "crisis.help",
    kind: "crisis",
    confidence: 0.5,
    strength: 0.7,
    needsPrevious: true,
    notAfter: ["question.open", "question.closed", "greeting", "options", "holdReturn"],
    say: ["^^ (please)? help (me|us)? (please)? $$"],
  },
  {
    // For anybody who hears it.
    id: "crisis.help.anybody",
    kind: "crisis",
    confidence: 0.6,
    strength: 0.7,
    notAfter: ["question.open", "question.closed", "greeting", "options", "holdReturn"],
    say: [
      "^^ (oh (god|no)|please)? someone (please)? help (me|us)? (now|please|quick|quickly)? $$",
      "^^ (please)? help (us)? (please)? someone (please)? help (me|us)? (please)? $$",
    ],
  },
  {
    // "Help help", "help me help me": cried twice.
    id: "crisis.help.twice",
    kind: "crisis",
    confidence: 0.6,
    strength: 0.7,
    guard: ["once"],
    say: ["^^ (please)? help (me|us)? (please)? $$"],
  },
  {
    id: "emergency.fire.now",
    kind: "emergency.fire",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated", "supposed"],
    say: [
      "((filled|filling) with|(full|lots) of|black|much|see|seeing|smell+|there is|thick) *1 (flames|smoke)",
      "(apartment|building|bush|car|dryer|fence|field|flat|garage|home|house|kitchen|office|oven|place|roof|room|shed|socket|warehouse) *3 (ablaze|alight|burning (%|down|now)|going up in|in flames)",
      "((are|is|set|was|were) (all)? on|catch|catching|caught) fire",
      "(boiler|fuse box|meter|outlet|plug|socket|switch|wires) *1 (are|is)? *1 (burning|smoking|smouldering|sparking)",
      "(flames|smoke) *2 (billowing|coming|everywhere|filling|from|in the|out of|pouring)",
      "(got|have|there (is|was)) (a|an)? *2 fire (%|at|downstairs|here|in|inside|next|on|outside|upstairs)",
      "(smell+ *2|something *1) burning",
      "(smouldering|sparking) and",
      "^^ (help)? fire (%|call|get|help|please)",
      "fire *2 (broke out|burning|coming|spread|spreading|started)",
      "sparks *2 (coming|flying|from|out)",
    ],
    unless: [
      "(band|business|he|player|sales|she|team|they|we|you) *1 (are|is|was|were) on fire (%|last|lately|this|today|tonight)", // praise
      "(coal|electric|gas|log|open|real|wood) fire|fire (alarm|away|certificate|damage|door|drill|escape|exit|extinguisher|pit|place|risk|safety|sale|sprinkler|station|stick|tablet|tv|works)", // named for fire
      "(fire|fired|firing) (her|him|me|my|people|someone|that|the|them|your)", // to dismiss
      "((cigarette+|not)|(smell|smells) of) smoke|smoke (alarm|break|detector|free|test)", // tobacco, a thing, a smell that stayed
      "(claim|last) *4 fire|fire *4 (ago|claim|insurance|last)", // long past
    ],
  },
  {
    id: "emergency.gas.now",
    kind: "emergency.gas",
    confidence: 0.9,
    strength: 0.95,
    guard: ["negated", "supposed"],
    say: [
      "((air|basement|building|flat|house|kitchen|place|room) *2 full of|(escape|leak|leaking) *2|(smell|smelled|smelling|smells|smelt|stinks) *4) gas",
      "(broke|burst|cracked|cut|drilled|hit|ruptured) *3 gas (line|main|pipe)",
      "(c o|carbon monoxide|co) (alarm|detector|monitor|sensor) *3 (beeping|going off|keeps|sounding|went (off|red))",
      "(leaving|left) (the)? gas on",
      "carbon monoxide (leak|levels|poisoning)",
      "gas (hose|line|main|pipe) *4 (broke|broken|burst|cracked|cut|drilled|hissing|hit|ruptured|severed)",
      "gas *2 (escaping|hissing|leak|leaking|leaks|smell)",
      "rotten egg+ *1 smell",
      "smell+ (like|of) rotten eggs",
    ],
    unless: [
      "gas (bill|card|certificate|mileage|money|price|pump|safety|station|supplier|tank)|out of gas", // fuel, a bill
      "(battery|buy|fit|install|order|replace|test) *3 (carbon monoxide|co) (alarm|detector)", // a thing that is bought
      "(fixed|last (month|week|year)|repaired) *2 gas leak|gas leak *2 (fixed|last|repaired)", // past
      "leaking gas tank|no smell of gas", // a car; denied
    ],
  },
  {
    id: "emergency.medical.now",
    kind: "emergency.medical",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated", "supposed"],
    say: [
      "(((cough|coughed|coughing|spitting|threw) up|losing|lost|lot of|much|vomited)|(being sick|throwing up|vomiting) *2) blood",
      "((baby|he|she) is|i am) bleeding (%|a lot|really|very)",
      "((blacked|passed) out|(turned|turning) blue|choking|collapsed|convulsing|overdosed|unconscious|unresponsive)",
      "((can|could) not) stop (being sick|choking|convulsing|throwing up|vomiting)",
      "((hard|struggling) to|barely|difficulty|hardly|not|stop|stopped|trouble) (be)? (breathe|breathing|catch *2 breath)",
      "(had|have|having|into|is it|suffered|suffering) (a|an|another) *1 (allergic reaction|asthma attack|cardiac arrest|convulsion|fit|miscarriage|overdose|seizure|stroke)",
      "(sick|throwing up|vomiting) and *4 blood (from|in)",
      "bleeding (badly|everywhere|from (her|his|my|the)|heavily|out|profusely)",
      "blood (*3 (from|out of) (both|her|his|my|the|their) *1 (bottom|chest|ear+|eye+|head|mouth|neck|nose|stomach|wound+)|everywhere|in (her|his|my|the) (sick|vomit))",
      "chest (*2 (hurting|hurts|tight)|pain+)",
      "(@kin|boy|girl|he|man|patient|she|someone|woman) *3 not (conscious|moving|responding|waking up)|not (conscious|stop bleeding|wake (her|him|my *1|the baby|them))",
      "pain *2 in (her|his|my|the) chest",
      "will not wake up",
      // An overdose that nobody meant.
      "(am|are|been|is|was) (fitting|seizing)",
      "(ate|drank|drunk|eaten|swallowed|swallowing) (a|an|her|his|my|some|the)? *1 ((drain|laundry) *1|antifreeze|batteries|battery|bleach|button (battery|cell)|cleaner|cleaning (fluid|liquid|product)|detergent|magnets|pesticide|poison|rat poison|weedkiller|white spirit)",
      "(baby|child|dad|daughter|grandma|grandpa|he|husband|i|mom|she|son|they|we|wife) *4 (drank|drunk|swallowed|taken|took) (far|much|way)? too (many|much) (%|*2 (doses|insulin|medication|medicine|painkillers|paracetamol|pills|tablet|tablets|tylenol)|of (her|his|it|my|that|the|them|these|those))",
      "(baby|child|daughter|he|she|son) *2 (been (hit by *2|run over|shot|stabbed)|no pulse)",
      "(bookcase|ceiling|roof|scaffolding|shelf|tree|wall|wardrobe) *3 ((came|come) down|fallen|fell) on *1 (her|him|me|my @kin|the (baby|children|kids)|them|us)",
      "(call|get|need|needs|send|want) *1 ambulance",
      "(doubled|tripled) *1 (up)? *1 (on)? (her|his|my) *1 (dose|insulin|medication|medicine|meds|pills|tablets) *2 (accidentally|by (accident|mistake))",
      "(double|three times the|too high a|twice the|wrong) dose *1 (%|and|by) *2 (accident|dizzy|faint|mistake|sleepy)",
      "(face|mouth) *1 (drooped|drooping|dropped)",
      "(fallen|fell|hit (her|his|my) head) *5 (bleeding|broken|can not get up|can not move)",
      "(gets|getting|got|had|having|suffered) (a|an) *1 electric shock",
      "(going|gone|went) (floppy|limp)",
      "(had|swallowed|taken|took) more than (he|i|she|they) should *1 (%|of|pills|tablets)",
      "(in|into) (labor|labour)",
      "(swallowed|taken|took) *1 (a (entire|full|whole) (bottle|box|pack|packet|strip)|a handful) of ((her|his|my) *1|pills|tablets|them)",
      "contractions|electrocuted|heart attack",
      "lips *2 blue",
      "medical emergency",
      "not feel (her|his|my) *1 (arm|arms|body|face|hand|hands|leg|legs|side)",
      "slurring",
      "throat *2 (closing|swelling)",
      "water+ *1 (broke|broken|have gone)",
    ],
    unless: [
      "((gave|give|giving) me|almost|nearly|practically) *3 (fit|heart attack|stroke)|heart attack *1 (at the|looking|seeing|when)", // shock
      "(had|suffered) (a|an|two) *1 (heart attack|seizure|stroke) *5 (ago|before|history|in|last|years)|wake (her|him|them|up) (at|before|early|on|till|until)", // past
      "(dead|died|killed|lost (my|our) *2|passed|passed away) *4 (heart attack|overdose|seizure|stroke)", // a death that is told
      "breathe *1 (under|with) (a|the|this|your) *1 (mask|policy|rules)|overdosed on (chocolate|coffee|sugar)", // a way of speaking
      "(account|alarm|app|boiler|button|car|computer|console|engine|keyboard|laptop|machine|monitor|page|phone|printer|remote|router|screen|server|site|system|tablet|television|thermostat|website) *4 (blue|collapsed|moving|responding|seizure|unresponsive|wake|waking|working)|(button|dot|icon|ink|led|light|lights|litmus|strip|tick) *3 (turned|turning) blue|(area|building|city|lights|power|screen|street|town|window|windows) *2 blacked out", // a machine
      "(bed|bridge|business|ceiling|chair|deal|drain|fence|floor|gazebo|ladder|market|porch|roof|shed|shelf|stand|stairs|table|tent|tree|tunnel|umbrella|wall) *2 collapsed", // a thing
      "fit (note|notes|out|test)|heart attack *1 (cover|covered|holiday|insurance|policy|rehab|risk)|cover *3 heart attack|battery of|breathing (class|classes|exercises|room)|choking hazard", // ordinary words
      "(bank|company|machine|they|you) *2 (taken|took) *1 too (many|much)|too (many|much) (bags|cash|classes|days|leave|luggage|money|off|photos|pictures|time)|too (many|much) of (her|his|my|our|the|your) *1 (business|day|money|photos|savings|space|time)", // money, time
      "(fit|heart attack|stroke) (about|at|over)|could not breathe *6 (last|that day|yesterday)", // a temper, the past
      "(draw|drawn|drew|take|taken|took) *2 blood|blood ((in|on) (the|your) (carpet|rug|shirt|sofa)|*1 (bank|pressure|results|sample|sugar|test|tests|type|work))", // a surgery, a stain
      "ambulance (bill|charge|cover|fee|membership|ride|service)", // a bill
      "(labor|labour) (charge|charges|cost|costs|day|law|party|ward)", // work
      "water (boiler|bottle|cooler|heater|main|meter|pipe|pump|softener|tank) *2|water+ *2 (broke|broken) (down|off|the|through)", // plumbing
      "(are|is) (fitting|not fitting) (%|a|in|into|me|my|new|the|well|your)|(carpet|clothes|curtains|kitchen|shirt|shoes|tiles) *2 (are|is) fitting|not feel my (arms|feet|legs) (after (a|that|the) *1 (class|gym|run|session|walk|workout)|from (laughing|the (cold|gym|workout))|when)", // tired, fitted
      "passed out (flyers|forms|leaflets|of|the)", // handed out
      "(case|if) *4 medical emergency|medical emergency (call|dial|hang|please|press)", // a greeting
    ],
  },
  {
    id: "emergency.duress.now",
    kind: "emergency.duress",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated", "supposed"],
    say: [
      "(afraid|scared) (he|she|they) (are|is|might|will) *3 (come back|hit|hurt|kill)",
      "(am|are|being|is) being (attacked|followed|held up|kidnapped|mugged|robbed|stalked|threatened)",
      "(an|the) (burglar|intruder|prowler)",
      "(armed|masked) (gang|intruder|man|men|person|robber|robbers)",
      "(bash|bashing|break|breaking|kick|kicking|knock|knocking|smash|smashing) *1 (down the|my|our|the) (back|front)? *1 (door|window|windows) (down|in)",
      "(boyfriend|dad|ex|father|he|husband|partner|she|they) *2 (assaulting|attacking|beat|beating|choking|hit|hitting|hurting|strangling|threatening) (her|him|me|my (daughter|kids|mom|son)|us)",
      "(boyfriend|ex|he|husband|man|someone) *3 (bash|break|kick|smash) (my|our|the) *1 door",
      "(boyfriend|ex|he|man|she|someone|they) *1 ((are|is) going to|will) kill (me|us) (%|help|please)",
      "(burglar|ex|guy|he|husband|intruder|man|people|robber|she|someone|stranger|they) (*1 (are|has|is)? ((going|try|trying) to) get (in|inside|into) (%|(my|our|the)? *1 (apartment|building|door|flat|home|house|room|window)|here|right now|through)|*1 (are|has|is|trying to) *2 (break|breaking|broke|broken|climbing|forced) *1 (in|into) (%|(my|our|the)? *1 (apartment|building|door|flat|home|house|room|window)|right now))",
      "(burglar|ex|guy|he|intruder|man|robber|someone|stranger|they) (are|is) getting (in|inside|into) (%|(my|our|the) *1 (apartment|building|door|flat|home|house|room|window)|right now|through)",
      "(burglar|ex|guy|intruder|man|someone|stranger) *1 (downstairs|in|inside|outside|upstairs) (my|our|the) (apartment|bedroom|flat|garden|home|house|kitchen)",
      "(car|ex|guy|he|man|someone|stranger|they) *1 (are|is) *1 (chasing|following|stalking) (her|me|us) (%|around|down|everywhere|from|home|in|into|now|right now|through|with)",
      "(door|here|house|outside) with (a|the) (bat|gun|knife|machete)",
      "(ex|guy|he|man|she|someone|they) (got|has|have|have got|is holding|pulled|with) (a|an|the)? (gun|guns|knife|knives|machete|weapon)",
      "(held|holding|keeping|kept) (me|us)? *1 (against (my|our) will|at (gunpoint|knifepoint)|captive|hostage|prisoner)",
      "(he|she|they) (are|do|does|is|will|would) not (let|letting) (me|us) (go (%|home|out)|leave|out)",
      "(holding|pointed|pointing|waving) (a|the) *1 (gun|knife|machete|weapon) (at|on|to)",
      "(i am|we are) not safe",
      "being held (%|help|here|i|please)",
      "domestic (abuse|violence)",
      "(am|are|been|daughter|kids|son|we) hiding (behind|from|in|under) *3 (basement|bathroom|bed|closet|cupboard|him|please|room|them|wardrobe)",
      "home invasion",
      "kicking (down the|my|the) door",
      "locked (me|myself|us) in",
      "not (speak|talk) *2 (he|she|they) (are|can|is|will) *3 (coming|hear|here|listening|room|watching)",
    ],
    unless: [
      "(ago|claim|last|yesterday) *5 (broke|broken) (in|into)|(break|broke|broken) into *4 (account|ago|car|claim|email|last|month|week|yesterday)", // past, a claim, an account
      "(hit|hitting) (me|us) with (a|an|the) *2 (bill|charge|fee|late)|hit (me|us) *4 (behind|bike|bumper|bus|car|junction|lights|parking|roundabout|truck|van)", // a charge, a bump on the road
      "(app|bank|it|machine|page|site|system|website|you) *2 not let (me|us)", // a machine, a rule
      "(account|credit|luggage|money|order|refund) hostage", // a film, a phrase
      "(burglar|intruder) (alarm|alarms|bar|bars|light|lights)|(bread|butter|kitchen|steak) knife|(caulk|glue|heat|massage|nail|spray|water) gun|knife set", // a tool
      "beat (her|him|me|them|us) (again|at|by|in|on|to)|let (me|us) (leave (a|it|my) *1 (comment|message|note|rating|review)|out of (a|my|our|the|this) *1 (contract|deal|lease|plan|subscription))|(chased|followed) up by|locked (me|myself|us) (in the car|out)", // a lockout, dunning
      "kill me (at work|because|for|if|when)", // scolding
    ],
  },
]
