import type { CueRule } from "../../pack.js"

/** Danger to life, heard from anybody. Recall comes first; what is ambiguous is heard, and a person decides. */
export const safety: readonly CueRule[] = [
  {
    id: "crisis.selfHarm",
    kind: "crisis",
    confidence: 0.9,
    strength: 0.9,
    say: [
      "(kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|cut|cutting|drown|poison) (myself|himself|herself|themselves)",
      "(end|ending|take|taking|took) (my|his|her|their) own? life",
      "ending it all",
      "(want|wants|wish|wishes|ready|going|prefer|plan|planning) (to|i) (die|be dead|was dead|were dead|end it|not be here|disappear forever|was never born)",
      "not want to (live|be alive|be here|wake up|exist|be around|go on|carry on)",
      "can not (go on|carry on) (living)?",
      "suicidal|(commit+|attempt+|consider+|contemplate+|about|of) suicide|suicide (note|attempt)",
      "self harm+",
      "no (point|reason|purpose) *1 (living|to live|live for|being alive|to keep going)|not *1 (see|have) (a|any) (point|reason) *1 (living|to live|to keep going|being alive)|(nobody|no one) *1 miss me (%|when)",
      "nothing (left)? to live for",
      "better off (without me|dead|if i *2 (dead|gone))",
      "life *1 not worth living|(had|have) enough of (living|being alive)|(feel+|thinking|think) *2 (like|of|about) (ending (things|everything|it)|not being here)|(cut|cutting|slashed) (my|his|her|their) *1 (wrist|wrists|arms)",
      "(took|taken|taking|swallowed|take) *4 (pills|tablets|paracetamol|tylenol|sleeping pills|bottle of *1)",
      "(took|taken|drank|swallowed) (the|a)? (whole|entire|full) (bottle|packet|pack|box|lot) (%|of (my|them|it|pills|tablets))|(took|taken|swallowed) something (a lot|loads|lots|all of|too many|and)|(took|taken|swallowed) (a lot|loads|lots|too many|all) of (them|my (medication|meds)) %|(drunk|drank|taken|took|consumed|consume|swallowed|eaten|ate|had) *1 (poison|rat poison|bleach|weedkiller|pesticide) (%|i|to)",
      // Not to wake, to be gone, to be with the dead; life itself; what it takes, at hand.
      "never wake+ up|sleep *1 and not wake+ up|keep living|(wish|want|like|rather|ready) *1 to (be gone|be dead|not exist|it all to stop|it all to end|it all to be over)|(want|wish) it *1 to (stop|end|be over) (%|i|forever)|(if|whether) i live or die|(took|taken|swallowed) (them all|all of them|the lot) (%|i)|locked (himself|herself|myself) in *3 (rope|knife|blade|razor|pills|tablets|gun)|(join|be with|see) (him|her|them|my (@kin|late *1)) *1 (in heaven|on the other side|in the next life)",
      "(done|finished|fed up|tired|sick|enough) (with|of) (my|this)? (life|living|being alive) (%|i|sir|now)|hate my life|(my)? life is (useless|pointless|meaningless|over|worthless|hopeless|not worth *1) (%|i|now)|(end|ending) (things|myself) (%|tonight|today|now)|end it (tonight|today|all|now|for good)",
      "(care|miss|missed|notice|better|easier|matter|mind) *2 if i (died|die|was (dead|gone)|were (dead|gone)|disappeared|was not (here|alive)|killed myself)|(thinking|thought) *1 (about|of) jumping %|point (in|of) (carrying on|going on|living|being here|anything) %|(burden|problem|bother) (to|on|for) (everyone|anyone|my (family|kids|wife|husband)|them all)|(think|thinking|thoughts|thought) *1 (about|of) (dying|death|killing|not being alive)|not (wanting|wishing) *1 (live|to live|be alive|to be alive)",
      "(top|unalive|off|do) (myself|himself|herself|themselves) (in|%|tonight)|unaliv+|kms|(tied|got|made|bought|have) (the|a) *1 (noose|rope) (%|round|around|up)|(car|garage) *3 (hosepipe|engine running|exhaust)|(am|is|standing|sitting) *2 (by|on|at|near) the *1 (train tracks|tracks|railway line|railway|ledge|edge|bridge) (%|i)",
      "(bottle|box|packet|handful|load|loads|pile|stack) of *2 (pills|tablets) (here|in front|in my|on the|and i am)|had (like|about|around|over)? # *4 (pills|tablets) (%|i)|have the means",
      "(gonna|about to|will|want to) jump %|finish (my life|myself)|(rather|might as well|wish i|should) *2 be dead|wish i (was|were) *1 dead|(written|wrote) (the|my|a (suicide|goodbye)) (note|letter) (%|already)|(something|anything) (stupid|silly) to myself|no way out (for me|but|except)",
      "(took|taken|taking|take|had) an overdose|(pills|tablets|gun|rope|noose|blade|razor) (is|are)? *1 (in front of me|in my hand|ready|round my neck)|(took|taken|swallowed) everything in *3|last time you *1 hear from me|last thing i *2 (ever)? do %",
      "(on|off|from) (a|the) (bridge|roof|ledge|railway) (about|ready|right now|%)",
      "jump+ (off|from|in front of)",
      "(use|using|put|turn) (it|a gun|the gun|a knife) (on|to) (myself|my (head|wrist|wrists|throat))",
      "slit *1 (wrist|wrists)",
      "(will|am) not (be here|be alive|be around) (tomorrow|anymore|much longer|when)",
    ],
    unless: [
      "all (my|the) (own)? (_)? (bags|kids|photos)|cut myself (some|a)|(took|taken) *6 (back|photos|home)", // what was taken is no medicine
      "(kill|kick|killed|shoot|hang) myself (for|when i|if i|at work|laughing|trying|to get)", // regret, effort
      "cut (my|his|her|their) *1 (arm|arms|wrist|wrists) (while|when|on|gardening|cooking|in|at|with the|falling|off)|(hurt|cut) (myself|himself|herself) (falling|on|at|while|when|cooking|playing|shaving|in (your|the))", // an accident
      "not be here tomorrow *1 (can|could|so|but|because|come|i am (at|in|on|away))", // away
      "(tablets|pills) *1 left|rope to|(battery|shelf|working) life|problem for anyone *1 (if|to|who|when)|(load|loads) of *1 (pills|tablets) *2 (return|collect|back)", // what is left, is tied, lasts
      "suicide (squad|prevention|hotline)", // a name
      "(die|dying) (of|from|before|waiting) (boredom|embarrassment|shame|hunger|thirst|heat|cold|laughter|curiosity|old age|impatience|waiting|this|it *1 (loads|opens|arrives|comes))|(guess|suppose|reckon) *1 (i am|we are|i will|we will) (going to)? die|(hungry|hot|cold|bored|tired|embarrassed|thirsty) *4 (die|be dead)", // a way of speaking
      "end (it|it all) *2 (cancel|contract|subscription|call|with (this|the|my|your|you))|(contract|subscription|lease|agreement|service|plan|call) *4 end it", // a contract
      "not want to (live (in|at|near|with|on|next)|be here (all|when|for|if|until|on)|wake up (the|my|at|early|him|her)|be around (the|when|for|people))", // a place, a sleeper
      "can not (go|carry) on (with|waiting|paying|using|holding|about|for|spending)", // patience
      "jump+ (off|from) (the|a|an|my|your|her|his)? *1 (couch|sofa|bed|chair|car|cars|battery|point|basic|trampoline|wall|bike|bus|step|swing|call|page|topic)|jump+ in front of (one|the (queue|line))|jump off (point|cable|cables)", // a fall, a battery
      "hanging myself out|(live|living) (there|for on)", // other senses
      "(phone|laptop|computer|car|printer) (committed|commit) suicide", // a thing
      "(took|taken|take|takes) (my|her|his|the) (pills|tablets) (at|with|as|every|this|in|before|after|twice|once|daily)", // as prescribed
      "(take|taking|took|taken) your *1 (pills|tablets)|take (a|one|two|three|#|half|half a) *2 (pills|tablets) *1 (a day|daily|per day|every|each|before|after|with|in the|at|twice|once)|(wants|told|tells|asked|advised|wanted|instructed) (you|me|us|him|her|them) to take *3 (pills|tablets)", // an order that is handed on
      "(forgot|forget|forgotten|forgetting|remember|remind *1|supposed|meant|refuses|refused) to take *4 (pills|tablets)|(need|have|has) to take (my|his|her|the|these|one|two|#)? (pills|tablets)|(not|never) *1 (take|taken|taking|took) *3 (pills|tablets)|(missed|skipped) taking *2 (pills|tablets)", // not taken
      "not (suicidal|want to die|going to (hurt|kill|harm) myself)", // denied
      "(take|taking|took) (my|his|her) life (savings|insurance|story)", // another sense
      "jump+ (from|off|in front of) (one|plan|the (queue|line|list))", // another sense
      "can not go on (the|your|to|a|that|my|with|this|holiday|vacation|trip|monday|tuesday|friday)", // a plan
      "(on|off|from) the (roof|bridge) (and (needs|it|is|the|leak|leaking)|right)", // a building
    ],
  },
  {
    id: "crisis.danger",
    kind: "crisis",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    say: [
      "(@they|husband|boyfriend|ex|man|guy|partner|neighbor|stalker) *1 (is|are) *1 (going|trying|threatening|about) to (kill|stab|shoot|murder|strangle|attack|hurt) (me|us|her|him|my|them|someone)",
      "(says|said|saying) (he|she|they) will (kill|shoot|stab|hurt|attack) (me|us|her|him|them)",
      "(my|our|her|his) life is in danger|(i am|we are|she is|he is) in *1 danger",
      "(we|i) (are|am) (going to die|dying)|(he|she|baby|mother|father|mom|dad|husband|wife) is dying|bleeding to death|life threatening",
      "(send|call|need|get|want) (me)? (an|the|a)? (ambulance|paramedics|police|cops|fire brigade|fire department|999|911|112|000|triple zero)",
      "active shooter|(being|been|got) (attacked|stabbed|shot|strangled|kidnapped)",
      "(trapped|stuck) (in|under|inside) *4 (smoke|fire|water|flooding|flood|wreck|car|rubble)",
      "^^ (please)? (help|someone help) (me)? (help *3|someone help *2)",
      "(i am|is) drowning (%|in the|help)",
    ],
    unless: [
      "dying of (cancer|old age|heat|cold|aids|dementia)|in danger of (losing|being (closed|cancelled|charged|cut|late|evicted)|missing|going|failing|running|expiring)", // an illness, a loss
      "shot (down|in the foot)|(attacked|stabbed|shot|robbed|kidnapped) *5 (last (week|month|year)|years ago|months ago|weeks ago|claim|claims|online)|attacked (on|by) *2 (facebook|twitter|instagram|trolls|virus|hackers|malware|ants|moths)", // past, a phrase, the net
      "(stuck|trapped) in (the|a)? car (park|wash|queue|line)|police (station|report|officer (gave|told)|reference|check)", // a place, a paper
      "(phone|battery|laptop|car|device|plant|plants|signal|engine|line|tree|business|grass|internet) *2 dying", // a thing
      "(dying|die) (to|for|of|before|waiting) (know|see|a|try|hear|get|hunger|boredom|thirst|laughter|embarrassment|curiosity|old age|heat in here|impatience|this|it *1 (loads|opens|arrives|comes))|dying (here|over here) (waiting|laughing|trying|with (this|the|all)|of|from)|i am dying over here (%|so|and)|(guess|suppose|reckon) *1 (i am|we are) (dying|going to die)", // a wish, a phrase
      "(wife|husband|boss|mom|dad|mother|father|they|kids) (will|would|is going to|are going to) kill me *1 (if|when|for|at work|because)", // scolding
      "(told|tell|said|says) *2 call (911|999|the police)", // handed on
      "not (call|need) (the|an) (police|ambulance)", // denied
      "(called|call) the (police|cops) *4 (last|yesterday|already|report|ago)", // past
      "life threatening emergency (please|hang|dial|press)|if (this|you|it) (is|are|have) *4 (call|dial|hang)", // a greeting
      "help (me)? (with|to|out|please (with|to))", // an ordinary request
      "(need|want|get|send) (me)? (a|the)? (000|112|911) *1 (dollar|dollars|units|pieces|model|porsche)", // a number of things
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
      "^^ (please|oh god|oh no)? someone (please)? help (me|us)? (please|now|quick|quickly)? $$",
      "^^ (please)? help (me|us)? (please)? someone (please)? help (me|us)? (please)? $$",
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
      "(is|are|was|were|caught|catching|catch|set) (all)? (on)? fire",
      "(there is|there was|have|got) (a|an)? *2 fire (in|at|on|here|inside|upstairs|downstairs|next|outside|%)",
      "fire *2 (started|spreading|broke out|burning|coming|spread)",
      "(smoke|flames) *2 (coming|pouring|filling|everywhere|billowing|out of|in the|from)",
      "(full of|smell+|see|seeing|filled with|filling with|lots of|there is|much|black|thick) *1 (smoke|flames)",
      "(house|home|building|kitchen|flat|apartment|car|garage|office|place|room|shed|roof|oven|warehouse|socket|bush|field|dryer|fence) *3 (burning|ablaze|alight|in flames|going up)",
      "smell+ *2 burning|something *1 burning|(sparking|smoking|smouldering) and|(socket|fuse box|plug|outlet|switch|wires|boiler|oven|meter) *1 (is|are)? *1 (sparking|smoking|smouldering|burning)",
      "sparks *2 (coming|flying|from|out)",
      "^^ (help)? fire (%|get|help|call|please)",
    ],
    unless: [
      "(team|player|he|she|band|sales|we|business|you|they) *1 (is|are|was|were) on fire (last|today|tonight|lately|this|%)", // praise
      "fire (stick|tv|television|tablet|alarm|drill|door|safety|extinguisher|exit|insurance|damage|certificate|station|place|pit|works|sprinkler|escape|risk|away|sale)", // named for fire
      "(fire|fired|firing) (the|him|her|them|that|your|my|someone|me|people)", // to dismiss
      "smoke (detector|alarm|break|free|test)|not smoke|cigarette+ smoke|(smells|smell) of smoke", // tobacco, a thing, a smell that stayed
      "fire *4 (last|ago|claim|insurance)|(last|claim) *4 fire", // long past
    ],
  },
  {
    id: "emergency.gas.now",
    kind: "emergency.gas",
    confidence: 0.9,
    strength: 0.95,
    guard: ["negated", "supposed"],
    say: [
      "(smell|smells|smelling|smelled|smelt|stinks) *4 gas",
      "gas *2 (leak|leaking|leaks|escaping|smell|hissing)|gas (pipe|main|line|hose) *4 (hit|hissing|cut|burst|broke|broken|cracked|ruptured|severed|drilled)|(hit|cut|drilled|burst|cracked|broke|ruptured) *3 gas (pipe|main|line)|(left|turned|leaving) (the)? gas on|(room|house|kitchen|place|flat|building|basement|air) *2 full of gas",
      "(leak|leaking|escape) *2 gas",
      "(carbon monoxide|co|c o) (detector|alarm|sensor|monitor) *3 (going|beeping|sounding|went|is|keeps|off)|carbon monoxide (poisoning|leak|levels)",
      "rotten egg+ *1 smell|smell+ (like|of) rotten eggs",
    ],
    unless: [
      "gas (station|mileage|tank|bill|money|price|card|pump|supplier|safety|certificate)|out of gas", // fuel, a bill
      "(test|buy|order|install|replace|battery|fit) *3 (carbon monoxide|co) (detector|alarm)", // a thing that is bought
      "(fixed|repaired|last (year|month|week)) *2 gas leak|gas leak *2 (last|fixed|repaired)", // past
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
      "(having|had|have|suffered|suffering|is it|into) (a|an|another) *1 (stroke|seizure|fit|cardiac arrest|asthma attack|allergic reaction|miscarriage|convulsion|overdose)",
      "(not|barely|hardly|trouble|difficulty|struggling to|hard to|stopped|stop) (be)? (breathe|breathing|catch *2 breath)",
      "(unconscious|unresponsive|passed out|collapsed|blacked out|choking|turning blue|turned blue|convulsing|overdosed)",
      "not wake (him|her|them|my *1|the baby)|not (responding|waking up|moving|conscious)|will not wake up",
      "chest pain+|pain *2 in (my|his|her|the) chest|chest *2 (hurts|hurting|tight)",
      "bleeding (badly|heavily|out|everywhere|profusely|from (his|her|my|the))|blood everywhere|(lost|losing|much|lot of|coughing up|cough up|coughed up|vomited|threw up|spitting up) blood|not stop bleeding|(i am|he is|she is|baby is) bleeding (%|a lot|very|really)",
      "blood *3 (from|out of) (my|his|her|their|the|both) *1 (eye+|ear+|mouth|nose|head|wound+|stomach|chest|neck|bottom)|blood in (my|his|her|the) (vomit|sick)|(vomiting|throwing up|being sick) *2 blood",
      "(can not|could not) stop (vomiting|throwing up|being sick|convulsing|choking)|(throwing up|vomiting|sick) and *4 blood (in|from)",
      // An overdose that nobody meant.
      "(i|he|she|we|they|baby|child|son|daughter|mom|dad|husband|wife|grandma|grandpa) *4 (took|taken|swallowed|drank|drunk) (far|way|much)? too (much|many) (%|of (it|them|those|these|that|my|his|her|the)|*2 (pills|tablets|tablet|medicine|medication|insulin|painkillers|paracetamol|tylenol|doses))|(took|taken|swallowed|had) more than (i|he|she|they) should *1 (of|%|pills|tablets)|(doubled|tripled) *1 (up)? *1 (on)? (my|his|her) *1 (insulin|dose|pills|tablets|medicine|medication|meds) *2 (by (accident|mistake)|accidentally)|(took|taken|swallowed) *1 (a (whole|full|entire) (bottle|pack|packet|box|strip)|a handful) of (pills|tablets|them|my *1|his *1|her *1)",
      "(double|twice the|three times the|wrong|too high a) dose *1 (and|by|%) *2 (dizzy|faint|sleepy|mistake|accident)",
      "water+ *1 (broke|broken|have gone)|(in|into) (labor|labour)|contractions",
      "(fell|fallen|hit (his|her|my) head) *5 (can not move|can not get up|broken|bleeding)",
      "(face|mouth) *1 (drooping|drooped|dropped)|slurring|lips *2 blue|not feel (my|his|her) *1 (side|arm|arms|leg|legs|face|hand|hands|body)|(gone|went|going) (limp|floppy)|(ceiling|roof|wall|tree|shelf|wardrobe|scaffolding|bookcase) *3 (fell|fallen|came down|come down) on *1 (me|us|him|her|them|my @kin|the (baby|children|kids))|(is|are|am|was|been) (fitting|seizing)",
      "(swallowed|drank|drunk|ate|eaten|swallowing) (some|a|an|the|my|her|his)? *1 (bleach|poison|battery|batteries|button (cell|battery)|detergent|antifreeze|cleaner|cleaning (fluid|liquid|product)|drain *1|weedkiller|white spirit|magnets|rat poison|laundry *1|pesticide)",
      "throat *2 (closing|swelling)",
      "(need|needs|get|call|send|want) *1 ambulance|medical emergency|heart attack",
      "electrocuted|(had|got|getting|having|gets|suffered) (a|an) *1 electric shock",
      "(he|she|baby|child|son|daughter) *2 (no pulse|been (stabbed|shot|run over|hit by *2))",
    ],
    unless: [
      "(nearly|almost|practically|gave me|give me|giving me) *3 (heart attack|stroke|fit)|heart attack *1 (when|looking|seeing|at the)", // shock
      "wake (up|him|her|them) (until|till|before|at|on|early)|(had|suffered) (a|an|two) *1 (heart attack|stroke|seizure) *5 (ago|last|years|in|before|history)", // past
      "(died|dead|passed|passed away|lost (my|our) *2|killed) *4 (heart attack|stroke|seizure|overdose)", // a death that is told
      "choking on (the|your|my|these)? *1 (fee|fees|bill|bills|price|prices|cost|costs)|overdosed on (coffee|sugar|chocolate|tv|sun|caffeine)|breathe *1 (with|under) (this|the|a|your) *1 (mask|rules|policy)", // a way of speaking
      "(website|server|app|page|system|laptop|computer|site|phone|printer|router|screen|monitor|machine|car|engine|television|account|button|keyboard|tablet|boiler|remote|thermostat|alarm|console) *4 (responding|unresponsive|seizure|moving|collapsed|working)", // a machine
      "(roof|ceiling|wall|fence|shelf|table|tent|market|business|tree|bed|deal) *2 collapsed", // a thing
      "(train|bus|delivery|order|line|queue|traffic|package|cursor|tracking) *4 not moving", // a thing
      "battery of|choking hazard|breathing (class|classes|room|exercises)|chest of drawers", // ordinary words
      "too (much|many) of (your|my|our|the|his|her) *1 (time|money|day|business|photos|savings|space)|too (much|many) (money|time|photos|pictures|cash|off|days|leave|classes|luggage|bags)|(they|bank|company|you|machine) *2 (took|taken) *1 too (much|many)", // money, time
      "(fit|stroke|heart attack) (about|over|at)|could not breathe *6 (last|yesterday|that day)", // a temper, the past
      "blood *1 (test|tests|sample|pressure|bank|type|work|sugar|results)|(took|taken|take|draw|drawn|drew) *2 blood|blood (in|on) (the|your) (carpet|sofa|rug|shirt)", // a surgery, a stain
      "ambulance (bill|service|cover|fee|charge|ride|membership)", // a bill
      "(labor|labour) (cost|costs|charge|charges|law|day|party)", // work
      "water+ *2 (broke|broken) (down|the|through|off)|water (heater|pump|pipe|main|tank|softener|meter|bottle|cooler|boiler) *2", // plumbing
      "not feel my (legs|feet|arms) (when|after (the|a|that) *1 (gym|workout|run|class|session|walk)|from (laughing|the (cold|gym|workout)))|(curtains|carpet|kitchen|shoes|clothes|carpet|shirt|tiles) *2 (is|are) fitting|(is|are) (fitting|not fitting) (%|the|a|well|in|into|me|my|new|your)", // tired, fitted
      "passed out (the|flyers|leaflets|forms|of)", // handed out
      "medical emergency (please|hang|dial|press|call)|(if|case) *4 medical emergency", // a greeting
    ],
  },
  {
    id: "emergency.duress.now",
    kind: "emergency.duress",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated", "supposed"],
    say: [
      "(someone|man|guy|he|she|they|people|stranger|burglar|intruder|robber|ex|husband) *1 (is|are|trying to|has) *2 (break|breaking|broke|broken|climbing|forced) *1 (in|into) ((my|our|the)? *1 (house|home|apartment|flat|room|window|door|building)|%|right now)",
      // "Getting married in June": nobody who comes in but who gets in.
      "(someone|man|guy|he|she|they|people|stranger|burglar|intruder|robber|ex|husband) *1 (is|are|has)? (trying to|try to|going to) get (in|into|inside) ((my|our|the)? *1 (house|home|apartment|flat|room|window|door|building)|%|right now|here|through)|(someone|man|guy|he|they|stranger|burglar|intruder|robber|ex) (is|are) getting (in|into|inside) ((my|our|the) *1 (house|home|apartment|flat|room|window|door|building)|%|right now|through)",
      "(someone|man|stranger|intruder|burglar|guy|ex) *1 (in|inside|outside|upstairs|downstairs) (my|our|the) (house|home|apartment|flat|bedroom|garden|kitchen)",
      "(he|she|they|man|guy|ex|someone) (has|have|have got|is holding|got|with|pulled) (a|an|the)? (gun|guns|knife|knives|weapon|machete)|(house|here|outside|door) with (a|the) (gun|knife|bat|machete)",
      "(he|she|they|husband|boyfriend|partner|ex|dad|father) *2 (hitting|beating|hit|beat|choking|attacking|strangling|assaulting|threatening|hurting) (me|us|my (mom|kids|son|daughter)|her|him)",
      "(he|she|they|someone|boyfriend|ex|man) *1 (is going to|are going to|will) kill (me|us) (%|please|help)",
      "not (talk|speak) *2 (he|she|they) (is|are|will|can) *3 (here|room|listening|hear|coming|watching)",
      "being held (%|i|please|help|here)",
      "(held|holding|keeping|kept) (me|us)? *1 (hostage|captive|prisoner|against (my|our) will|at gunpoint|at knifepoint)",
      "(am|are|being|is) being (followed|stalked|robbed|mugged|kidnapped|held up|attacked|threatened)",
      "(he|she|they) (will|does|do|is|are|would) not (let|letting) (me|us) (leave|out|go (home|out|%))",
      "locked (me|us|myself) in|(break|breaking|kick|kicking|smash|smashing|bash|bashing|knock|knocking) *1 (the|my|our|down the) (front|back)? *1 (door|window|windows) (down|in)|(ex|he|man|someone|husband|boyfriend) *3 (break|kick|smash|bash) (the|my|our) *1 door|(armed|masked) (man|men|person|robber|robbers|intruder|gang)|(pointing|pointed|waving|holding) (a|the) *1 (gun|knife|weapon|machete) (at|to|on)|(someone|man|guy|he|car|stranger|they|ex) *1 (is|are) *1 (following|chasing|stalking) (me|us|her) (home|around|in|down|through|everywhere|from|into|now|right now|with|%)|hiding (in|from|under|behind) *3 (closet|bathroom|room|him|them|cupboard|wardrobe|bed|basement|please)|kicking (the|my|down the) door",
      "domestic (violence|abuse)|home invasion|(an|the) (intruder|burglar|prowler)",
      "(i am|we are) not safe|(scared|afraid) (he|she|they) (is|are|will|might) *3 (kill|hurt|hit|come back)",
    ],
    unless: [
      "(broke|broken|break) into *4 (last|ago|yesterday|car|account|email|claim|week|month)|(last|ago|yesterday|claim) *5 (broke|broken) (in|into)", // past, a claim, an account
      "(hit|hitting) (me|us) with (a|the|an) *2 (fee|charge|bill|late)|hit (me|us) *4 (car|van|truck|bus|bike|bumper|parking|roundabout|junction|behind|lights)", // a charge, a bump on the road
      "(page|system|website|app|it|site|bank|machine|you) *2 not let (me|us)", // a machine, a rule
      "hostage film|(refund|money|order|account|luggage|credit) hostage", // a film, a phrase
      "(nail|glue|caulk|heat|water|spray|massage) gun|knife set|(bread|butter|steak|kitchen) knife", // a tool
      "locked (me|us|myself) (out|in the car)|(followed|chased) up by", // a lockout, dunning
      "kill me (if|when|for|at work|because)", // scolding
    ],
  },
]
