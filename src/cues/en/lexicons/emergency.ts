import type { CueRule } from "../../lexicon/pack.js"

/** A yes, and what is said for one. */
const YES = "^^ *1 (a (bit|little|lot)|i (can|do|think so)|loads|yes)"

/** Fire, gas, illness and duress, heard from anybody; each gives a crisis, too. Recall comes first. */
export const emergency: readonly CueRule[] = [
  {
    id: "emergency.fire.now",
    kind: "emergency.fire",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated", "supposed", "screened"],
    say: [
      "((filled|filling) with|lots of|black|much|see|seeing|smell+|there is|thick) *1 smoke",
      "(apartment|bin|building|bush|car|cooker|dryer|fence|field|flat|garage|grill|home|house|kitchen|office|oven|pan|place|roof|room|shed|socket|warehouse) *3 (ablaze|alight|burning (%|now)|going up in)",
      "((are|is|was|were) all? on|catch+ing|caught) fire",
      "oven is? *1 smoking",
      "@appliance *4 (burning (%|itself|out)|fizzing|glowing|melted (%|and|in|into)|melting|on fire|smoking (%|and|badly|heavily)|smouldering|sparking)",
      "(boiler|fuse box|light|meter|outlet|plug|socket|switch|wires) *1 (are|is)? *1 (burning|smoking|smouldering|sparking)|(buzzing|crackling|fizzing) and (smoking|sparking)",
      "(burning|burnt|scorched|scorching|singed) smell|(chip pan|cooker|grill|hob|oven|toaster) *1 caught (%|and)|(pan|toaster) (has|have)? gone up %|glow+ (behind|under) the *1 (door|floor)",
      "(set|setting) (*3 (alight|on fire)|fire to|light to)|@be *2 (ablaze|alight)|burning (down|to the ground)|flames|full of *1 smoke|whole *2 alight",
      "smoke *2 (billowing|coming|everywhere|filling|from|in the|out of|pouring)",
      "(got|have|there (is|was)) (a|an)? *2 fire (%|at|behind|downstairs|here|in|inside|next|on|outside|somewhere|under|upstairs)",
      "(smell+ *2|something *1) burning",
      "(came|come|fallen|fell) down? on (a|the) (electricity|power) (cable+s|line+s) (%|and)|(smouldering|sparking) and|(is|keeps|started|was) sparking|there (has been|is|was) (a|an) *1 explosion (%|and|at|in|next|outside)",
      "^^ help? fire (%|call|get|help|please)",
      "fire *2 (broke out|burning|coming|spread+ing|started)",
      "sparks *2 (coming|flying|from|out)",
      "(are|has|have|is) (going|gone) up like (a|an) *1|(bed|carpet|clothes|curtains|hair|sofa) (has|have)? caught %",
    ],
    unless: [
      "(calgary|old|the) flames (%|game|lost|match|of|tickets|won)|(fire|light) to your|flames of|set the world (alight|on fire)|set your *2 (alight|on fire)", // a name, a phrase
      "(band|business|he|player|sales|she|team|they|we|you) *1 (are|is|was|were) on fire (%|last|lately|this|today|tonight)", // praise
      "(coal|electric|gas|log|open|real|wood) fire|fire (alarm|away|certificate|damage|door|drill|escape|exit|extinguisher|pit|place|risk|safety|sale|sprinkler|station|stick|tablet|tv|works)", // named for fire
      "(fire+ing|fired) (her|him|me|my|people|someone|that|the|them|your)", // to dismiss
      "((cigarette+|not)|smell+s of) smoke|smoke (alarm|break|damage|detector|free|test)", // tobacco, a thing, a smell that stayed
      "(bit|line|phone|speaker) *2 (crackling|hissing)|(coil|element|grill|ring|screen|stove) *2 (glowing|red)|no (burning|smell) *2|smell of smoke (in|on|out)", // a line, a thing that is meant to glow, a smell that stayed
      "(claim|last) *4 fire|fire *4 (ago|claim|insurance|last)|exhaust *4 smoke|smoke *4 (exhaust|(if|when) *1 (accelerate|crank|drive|rev|start))", // long past
      "@be no *1 (fire|flames|smoke)", // denied
      "(career|deal|marriage|money|plan+s|savings) *2 up in flames|on fire (from|with) *2 (call+s|complaint+s|email+s|message+s|order+s)", // a way of speaking
    ],
  },
  {
    // "What does it smell of?" – "Gas, I think."
    id: "emergency.gas.asked",
    kind: "emergency.gas",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated"],
    after: ["~asksSmell"],
    needsPrevious: true,
    say: ["(gas|rotten eggs|sulfur|sulphur) (%|and|coming|from|i)"],
  },
  {
    id: "emergency.fire.asked",
    kind: "emergency.fire",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated"],
    after: ["~asksSmell"],
    needsPrevious: true,
    say: ["(burning *2|burnt plastic|fire|smoke) (%|and|coming|from|i)"],
    unless: ["(cigarette+|tobacco) *1"], // no fire
  },
  {
    // Asked for, and a yes or no is all that is said.
    id: "emergency.gas.answered",
    kind: "emergency.gas",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated"],
    after: ["~asksGas"],
    needsPrevious: true,
    say: [YES],
  },
  {
    id: "emergency.fire.answered",
    kind: "emergency.fire",
    confidence: 0.85,
    strength: 0.95,
    guard: ["negated"],
    after: ["~asksFire"],
    needsPrevious: true,
    say: [YES],
  },
  {
    id: "emergency.medical.answered",
    kind: "emergency.medical",
    confidence: 0.8,
    strength: 0.9,
    guard: ["negated"],
    after: ["~asksHurt"],
    needsPrevious: true,
    say: [YES],
  },
  {
    id: "emergency.medical.denied",
    kind: "emergency.medical",
    confidence: 0.85,
    strength: 0.95,
    after: ["~asksBreathing"],
    needsPrevious: true,
    say: ["^^ *2 (barely|no|not (really|sure|that)|only just)|^^ i (can not|do not) (see|tell|think so)"],
  },
  {
    id: "emergency.gas.now",
    kind: "emergency.gas",
    confidence: 0.9,
    strength: 0.95,
    guard: ["negated", "supposed", "screened"],
    say: [
      "((air|basement|building|flat|house|kitchen|place|room) *2 full of|(escape|leak+ing) *2|(reek+ing|reeks|smell+|smelt|stinks|whiff) *4) gas",
      "(broke|burst|cracked|cut|drilled|hit|ruptured) *3 gas (line|main|pipe)",
      "(c o|carbon monoxide|co) (alarm|detector|monitor|sensor) *3 (beeping|bleeping|going off|keeps|screaming|shrieking|sounding|went (off|red))",
      "(leaving|left) the? gas on",
      "carbon monoxide (leak|levels|poisoning)",
      "gas (hose|line|main|pipe) *4 (broke|broken|burst|cracked|cut|drilled|hit|ruptured|severed)",
      "gas *2 (escaping|leak+ing|leaks|smell)",
      "(eggy|rotten egg+|sulfur|sulphur|sulphury) *1 (odor|smell|stench|stink)|(reeks|smell+|smelt|stench|stink+|whiff) *5 (like|of) *1 ((bad|gone off|off|rotten) *1 egg+|egg+ (%|at|by|coming|from|in|near)|sulfur|sulphur)",
      // What it does, and where it comes from.
      "(burner|cooker|gas|hob|oven|stove) *2 (left|on|running) *3 (unlit|without (a|any|the) flame)|(flame|pilot|pilot light) *2 out and *2 (gas|smell+|stinks)|(never|not) *1 (light|lit) and *3 (gas|smell+|stinks)|carbon monoxide *5 (beeping|bleeping|going off|red|screaming|shrieking|went off)|hissing *2 (behind|by|from|near|under) *2 (bottle|cooker|cylinder|hob|meter|oven|stove|tank)",
      "(dizzy|drowsy|faint|headache+|sick|sleepy|woozy) *1 (after|since|when|whenever) *3 (boiler|cooker|fire|generator|heater|heating|stove) (%|came|comes|is|on|was)",
      "flame (burns|has gone|is|looks|turned) *1 (orange|yellow)",
      "gas *5 hissing",
      "(boiler|cooker|fumes|gas|generator|heater|oven|stove) *8 (dizzy|drowsy|faint|head (hurts|is)|headache+s|light headed|lightheaded|passed out|sleepy|unconscious|woozy)|(full of|smell of) *1 fumes|fumes *1 (coming|everywhere|in|inside|leaking)",
    ],
    unless: [
      "gas (bill|card|certificate|mileage|money|price|pump|safety|station|supplier|tank)|out of gas", // fuel, a bill
      "(battery|buy|fit|install|order|replace|test) *3 (carbon monoxide|co) (alarm|detector)", // a thing that is bought
      "(fixed|last (month|week|year)|repaired) *2 gas leak|gas leak *2 (fixed|last|repaired)", // past
      "(breath|burp+s|drain+s|egg+s|fridge|lunch|sewer|shampoo|sink|tap|toilet) *3 (egg+s|eggy|sulfur|sulphur)|(fixed|normal|repaired) *6 hissing|hissing *6 normal", // a drain, food, a noise that is asked about
      "leaking gas tank|no smell of gas", // a car; denied
      "(check|test) *3 gas leak|gas leak (check|detect+|test)", // a service
    ],
  },
  {
    id: "emergency.medical.now",
    kind: "emergency.medical",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated", "supposed", "screened"],
    say: [
      "(((cough+ing|coughed|spitting|threw) up|losing|lost|lot of|much|vomited)|(being sick|throwing up|vomiting) *2) blood",
      "(@victim is|i am) bleeding (a lot|after (giving|the *1 (birth|labor|operation|surgery))|really|very)",
      "((blacked|passed) out|(turned|turning) blue|choking|collapsed|convulsing|overdosed|unconscious|unresponsive)",
      "(can|could) not stop (being sick|throwing up|vomiting)",
      "((hard|struggling) to|barely|difficulty|hardly|not|stop+ed|trouble) be? (breathe+ing|catch *2 breath)",
      "(had|have+ing|into|is it|suffered|suffering) (a|an|another) *1 (allergic reaction|asthma attack|cardiac arrest|convulsion|fit|miscarriage|overdose|seizure|stroke)",
      "(sick|throwing up|vomiting) and *4 blood (from|in)",
      "bleeding (badly|everywhere|from (her|his|my|the)|heavily|out|profusely)",
      "blood (*3 (from|out of) (both|her|his|my|the|their) *1 (bottom|chest|ear+|eye+|head|mouth|neck|nose|stomach|wound+)|everywhere|in (her|his|my|the) (sick|vomit))",
      "(bottom of the stairs|floor|ground|pavement) *6 not *1 (answer+ing|get up|lift (her|him)|move+ing|respond+ing|speak+ing|talk+ing|wake+ing)|@victim *2 (laying|lying|sprawled) *4 (bathroom|bottom|drive|floor|ground|hallway|kitchen|pavement|road|stairs|street)|@victim *3 (not|stopped) *1 (answer+ing me|breathe+ing|move+ing|respond+ing|wake+ing)",
      "(can|could) not lift (her|him) (%|up)|(clutch+ing|grabbing|holding) (at)? (her|his|my) *1 (arm and|chest|heart|throat)|(her|his|my) *1 ((lips|tongue|throat|face|mouth) *1 (@be|getting|go+ing|gone|has|have|keeps|look+ing|started|turned|went) *2 (blue|closing|drooping|white|gray|grey|numb|purple|swelling|tingling|twisted)|(lips|tongue) *3 swollen|chest *3 (burning|crush+ing|heavy|hurt+ing|hurts|squeez+ing|tight+ening|tightening)|(arm+s|body|hand+s|leg+s|side) *1 (gone|going|went) *2 (dead|floppy|heavy|limp|numb|tingly|weak))",
      "(had|have+ing|into|suffered|suffering) (a|an|another|some) *3 (cardiac arrest|convulsion+s|seizure+s|stroke)|(@victim|i) *3 (about|going) to *1 (black out|collapse|faint|pass out)|(struggling|trouble) *1 (to)? (swallow+ing)",
      "(ate|eaten) *4 ((ant|rat|slug) (pellets|poison)|battery+s|detergent|magnet+s|poison|tablets that)|(drank|drunk|licked|swallowed) *6 @poison|@poison *6 (ate|drank|eaten|swallowed) (it|one|some|them)",
      "(@victim|i) *2 (bleeding (%|and|for|since|through)|fainted|fitting|gone down (%|and)|out cold|seizing)|(@victim|i) *3 knocked out (%|cold)|baby *2 (coming (%|now|out)|floppy|limp)|knocked (her|him|me|my *1) out",
      "(caught|chopped|cut|severed|sliced) (her|his|my) *1 (arm|finger+s|foot|hand|leg|thumb|toe+s|wrist) *1 off|(her|his|my) *1 (arm|finger+s|foot|hand|leg|thumb) *2 (caught|cut|gone|got|stuck|trapped|went) *1 (in|into|off|through|under) (%|a|the) *1 (%|blade|blender|door|drill|gate|grinder|lawnmower|lift|machine|mixer|mower|press|saw|shredder)",
      "(baby|child|daughter|granddaughter|grandson|kid+|son|toddler|twins) (are|got|has been|is)? *1 (locked|shut|trapped) in (a|my|our|the) *1 (car|van)|(pressure|tightness) (across|in|on) (her|his|my) chest|chest (*2 (hurting|hurts|tight)|*4 (crushed|crushing|squeezed|squeezing)|pain+)",
      "not (conscious|stop bleeding)|(can|could|will|would) not wake (her|him|my *1|the baby|them)",
      "pain *2 in (her|his|my|the) chest|crush+ing pain",
      "will not wake up",
      // An overdose that nobody meant.
      "(am|are|been|is|was) (fitting|seizing)",
      "(ate|drank|drunk|eaten|swallowed|swallowing) (a|an|her|his|my|some|the)? *1 ((drain|laundry) *1|antifreeze|battery+s|bleach|button (battery|cell)|cleaner|cleaning (fluid|liquid|product)|detergent|magnet+|pesticide|poison|rat poison|weedkiller|white spirit)",
      "(@attacker|i|we) *4 (drank|drunk|swallowed|taken|took) (far|much|way)? too (many|much) (%|*2 (doses|insulin|medication|medicine|painkillers|paracetamol|pills|tablet+s|tylenol)|of (her|his|it|my|that|the|them|these|those))",
      "@attacker *2 (been (hit by *2|run over|shot|stabbed)|no pulse)",
      "(bookcase|ceiling|roof|scaffolding|shelf|tree|wall|wardrobe) *3 ((came|come) down|fallen|fell) on *1 (her|him|me|my @kin|the (baby|children|kids)|them|us)",
      "(call|get|need+s|send|want) *1 ambulance",
      "(face|mouth|speech) *2 (drooped|drooping|dropped|garbled|hanging|jumbled|slurred|twisted)|eyes *2 (glassy|half open|rolled|rolling) *1",
      "(bang+ed|bump+ed|hit) (her|his) head *5 (confused|drowsy|sick|sleepy|vomit+ing)|(can|could) not *1 (rouse|wake) (her|him|my|the)|(covered|pouring) (in|with) blood|(face|fingers|lips|skin|tongue) *2 (going|gone|look+|turned|turning) *2 (blue|funny|gray|grey|purple)|(lips|tongue) *2 (swelled|swelling|swollen)|(not|trouble) *1 get+ing (her|his|my) breath",
      "(clammy|gray|grey|pale|white) and *2 (clammy|dizzy|shaking|shaky|shivering|short of breath|sweating|sweaty)|(dizzy|shaking|shaky|shivering|sweating|sweaty) and *2 (blue|clammy|gray|grey|pale|white)|gone *2 clammy",
      "(gasping|gurgling|rasping|rattling) (noise+s|sound+s)|@victim *2 (goes|going|gone|went) (rigid|stiff and (blue|jerking|shaking))|@victim *4 (jerking (%|about)|shaking (all|violently)|twitching (%|all|and))",
      "@victim *2 got (hold of|into) *2 (bleach|medication|medicine|meds|pills|tablets)",
      "(can|could) not cough (%|and|or)|(lodged|stuck) in (her|his) (throat|windpipe)",
      "(bar|drill|fork|glass|knife|nail|saw|screwdriver|spike) *3 ((into|through) (her|his|my) *1 (arm|finger|hand)|(in|into|through) (her|his|my) *1 (chest|eye|foot|head|leg|neck|stomach|thigh))|(can|could) not move (her|his|my|one) *1 (arm|leg+s|side) (%|and|at all)|not *1 (feel|felt) the? baby (kick+|move+ing)",
      "(gushing|pouring|pumping|spurting|squirting) *1 (from|out of) (her|his|my|the) *1 (arm|cut|finger|foot|hand|head|leg|mouth|neck|nose|wound|wrist)|@victim *1 gone *1 cold and|@victim *3 slumped (against|forward|over)|can feel the head|one (arm|leg) *2 (dead|floppy|numb|weak)",
      "(fall|fallen|fell|hit (her|his|my) head) *5 (bleeding|broken|can not (get up|move)|confused|drowsy|not (making|talking|to make) *1 sense|rambling|slurring)",
      "(gets|getting|got|had|having|suffered) (a|an) *1 electric shock",
      "(going|gone|went) (floppy|limp)",
      "(had|swallowed|taken|took) more than (he|i|she|they) should *1 (%|of|pills|tablets)",
      "(in|into) (labor|labour)",
      "(swallowed|taken|took) *1 (a (entire|full|whole) (bottle|box|pack|packet|strip)|a handful) of ((her|his|my) *1|pills|tablets|them)",
      "contractions|electrocuted|heart attack",
      "(@kin|he|it|she) (is|will) not (answering (me|us)|com+ing (round|to)|come (round|to)) %|(fighting|gasping) for (air|breath)|(foaming|frothing) at|(gone|turned) (as white|the color of|white as) *2|@victim *1 (is|was)? keeled over|lips *2 blue",
      "medical emergency",
      "not feel ((her|his|my) *1|(half|one side|the *1 side) of (her|his|my)) (arm+s|body|face|hand+s|leg+s|side)|chest *1 (feels|feel|is) (as if|as though|like) *6 (band|belt|crush+ing|elephant|heavy|sat|sitting|squeezing|stand+ing|tight|ton|vice|weight)",
      "(speak+ing|talk+ing) funny and *1 can not|diabetic *6 not make+ing *1 sense|rash *4 not (disappear|fade|go away when)|slurring",
      "(bit|bitten|stung) by (a|an|the) *1 (adder|scorpion|snake|viper)|(burned|burnt|scalded) *8 skin *3 (blistering|off|peeling)",
      "(asthma attack|wheezing) *2 (gets|getting) worse|(asthma|breathing|wheezing) *8 inhaler *2 (empty|finished|not helping|not working|ran out|run out)|carbon monoxide *9 (dizzy|headache+)",
      "there is a *1 (bus|car|lorry|truck|van) *1 (on its (roof|side) (%|in|on)|overturned|upside down)",
      "(her|his|my) drink+ *2 spiked|spiked (her|his|my) drink+",
      "(fall|fallen|fell) *8 (broke|broken) (her|his|my) (back|hip|leg|neck|pelvis)",
      "throat *2 (closing|swelling)",
      "water+ *1 (broke|broken|have gone)",
      "@victim (has|is)? (going|gone|went) *1 (blue|purple) (%|around)",
      "(in|into) anaphylactic shock",
      "cut *1 (artery|vein)",
    ],
    unless: [
      "((gave|give+ing) me|almost|nearly|practically) *3 (fit|heart attack|stroke)|about had a (fit|heart attack|stroke)|heart attack *1 (at the|looking|seeing|when)", // shock
      "(had|suffered) (a|an|two) *1 (heart attack|seizure|stroke) *5 (ago|before|history|in|last|years)|wake (her|him|them|up) (at|before|early|on|till|until)", // past
      "(dead|died|killed|lost (my|our) *2|passed|passed away) *4 (heart attack|overdose|seizure|stroke)", // a death that is told
      "breathe *1 (under|with) (a|the|this|your) *1 (mask|policy|rules)|overdosed on (chocolate|coffee|sugar)", // a way of speaking
      "(account|alarm|app|boiler|button|car|computer|console|engine|keyboard|laptop|machine|monitor|page|phone|printer|remote|router|screen|server|site|system|tablet|television|thermostat|website) *4 (blue|collapsed|moving|responding|seizure|unresponsive|wake+ing|working)|(area|building|city|lights|power|screen|street|town|window+s) *2 blacked out|(dot|icon|ink|led|light+s|litmus|strip|tick) *3 (turned|turning) blue", // a machine
      "(bed|bridge|business|ceiling|chair|couch|deal|drain|fence|floor|gazebo|ladder|market|porch|roof|shed|shelf|sofa|stairs|stand|table|tent|tree|tunnel|umbrella|wall) @aux? (completely|just|suddenly)? collapsed|(i|they|we|you) (bought|built|delivered|ordered|sold) (it|me|us)? collapsed|choking on *2 (bill+|charge+|cost+|fee+|interest|price+) (%|and|i)|choking the life out|numb *1 (ago|in @month|last|yesterday)|price+ *4 choking|stroke of", // a thing, a price
      "(air|door|pipe|radiator|sink|tank|tap|toilet|water) *3 (gurgling|rattling)|(go+ing|gone|went) (gray|grey) and *2 (color|dye|want)|not moving (any|back|forward|home|house|in|into|on|out|till|to|until)|water *2 (gushing|pouring)", // a house, plumbing, hair
      "battery of|breathing (a word|class+s|exercises|room)|choking (back|hazard)|choking smell|cover *3 heart attack|(better|good|great|loose|nice|perfect|right|snug|tight) fit|fit (note+s|out|test)|heart attack *1 (cover+ed|holiday|insurance|policy|rehab|risk)", // ordinary words
      "(bank|company|machine|they|you) *2 (taken|took) *1 too (many|much)|too (many|much) (bags|cash|classes|days|leave|luggage|money|off|photos|pictures|time)|too (many|much) of (her|his|my|our|the|your) *1 (business|day|money|photos|savings|space|time)", // money, time
      "(almost|nearly|practically) (blacked|passed) out (at|when)|face dropped *1 (as|at|when)|(fit|heart attack|stroke) (about|at|over)|could not breathe *6 (last|that day|yesterday)", // a temper, the past
      "(brake+s|bearing+s|engine|gearbox|lock|motor|pump) *2 seizing|(color+s|dye|ink|paint) *2 bleeding|(department|landlord|office|people|staff|support|team) *3 unresponsive|(taken|took) *6 back to the *1 (shop|store)|(class|course|lesson|training|workshop) *6 (choking|collapsed|heart attack|seizure+s|unconscious)|breathe (for|under|with) *2 (adverts|bills|calls|debt|emails|messages|paperwork|texts)",
      "(draw|drawn|drew|take|taken|took) *2 blood|blood ((in|on) (the|your) (carpet|rug|shirt|sofa)|*1 (bank|pressure|results|sample|sugar|test+s|type|work))", // a surgery, a stain
      "ambulance (bill|charge|cover|fee|membership|ride|service)", // a bill
      "(medicine|tool|treasure|wooden) chest|chest (freezer|of drawers)", // furniture
      "(labor|labour) (charge+s|cost+s|day|law|party|ward)", // work
      "water (boiler|bottle|cooler|heater|main|meter|pipe|pump|softener|tank) *2|water+ *2 (broke|broken) (down|off|the|through)", // plumbing
      "(are|is) (fitting|not fitting) (%|a|in|into|me|my|new|the|well|your)|(carpet|clothes|curtains|kitchen|shirt|shoes|tiles) *2 (are|is) fitting|not feel my (arms|feet|legs) (after (a|that|the) *1 (class|gym|run|session|walk|workout)|from (laughing|the (cold|gym|workout))|when)", // tired, fitted
      "passed out (flyers|forms|leaflets|my *1 (course|exams|test)|of|the)", // handed out
      "(case|if) *4 medical emergency|medical emergency (call|dial|hang|please|press)", // a greeting
      "shot *5 (booster|flu|rabies|vaccine)", // a vaccination
    ],
  },
  {
    // A dose too many, by mistake.
    id: "emergency.medical.dose",
    kind: "emergency.medical",
    confidence: 0.8,
    strength: 0.85,
    guard: ["negated", "supposed", "screened"],
    say: [
      "(he|i|she) *1 (taken|took) (her|his|my) *2 twice *2 @oddly|@took (@medicine|(a|her|his|my|the|two|your) *3 @medicine) *2 twice|@took (#|both|double|extra|twice|(another|the wrong) *1) *4 @medicine *3 @oddly|@oddly @took *3 (#|double|extra|twice) *3 @medicine|(doubled|tripled) *1 up? *1 on? (her|his|my) *1 (@medicine|dose) *2 @oddly|(double|three times the|too high a|twice the|wrong) dose *1 (%|and|by) *2 @oddly",
    ],
    unless: ["twice *1 (a|daily|each|every|per)|took *6 back"], // as prescribed, returned
  },
  {
    id: "emergency.duress.now",
    kind: "emergency.duress",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated", "supposed", "screened"],
    say: [
      "(afraid|scared) (he|she|they) (are|is|might|will) *3 (come back|hit|hurt|kill)",
      "(am|are|is) being (attacked|followed|held up|kidnapped|mugged|robbed|stalked|threatened)",
      "(an|the) (burglar|intruder|prowler)",
      "(armed|masked) (gang|intruder|man|men|person|robber+s)",
      "(bash+ing|break+ing|kick+ing|knock+ing|smash+ing) *1 (down the|my|our|the) (back|front)? *1 (door|window+s) (down|in)",
      "@attacker *2 (beat+ing|hit+ing) (her|him|me|my (daughter|kids|mom|son)|us)",
      "@attacker *3 (bash|break|kick|smash) (my|our|the) *1 door",
      "(boyfriend|ex|he|man|she|someone|they) *1 ((are|is) going to|will) kill (me|us) (%|help|please)",
      "@attacker *1 ((are|is) going to|will|would) (hurt|kill) (me|us) if (i|we) (ever|tried to|try to)? ((leave|left|run) (%|her|him|them)|(say|speak|talk|tell|told) (%|a word|about it|anyone|anything|someone|the police|to (anyone|someone|the police|you)|you)|call (anyone|for|the police|you))",
      "if (i|we) (ever|try to)? ((leave|run) (her|him|them)?|(say|speak|talk|tell) (anyone|anything|someone|the police|to (anyone|you)|you)) @attacker *1 ((are|is) going to|will|would) (hurt|kill) (me|us)",
      "@attacker (*1 (are|has|is)? (going|try+ing) to get (in|inside|into|through) (%|(my|our|the)? *1 (apartment|building|door|flat|home|house|room|window)|here|right now|through)|*1 (are|has|is|trying to) *2 (break+ing|broke|broken|climbing|forced) *1 (in|into) (%|(my|our|the)? *1 (apartment|building|door|flat|home|house|room|window)|right now))",
      "(@bloke|burglar|ex|he|intruder|robber|someone|stranger|they) (are|is) getting (in|inside|into) (%|(my|our|the) *1 (apartment|building|door|flat|home|house|room|window)|right now|through)",
      "(@bloke|burglar|ex|intruder|someone|stranger) *1 (downstairs|in|inside|outside|upstairs) (my|our|the) (apartment|bathroom|bedroom|flat|garage|garden|hall|hallway|home|house|kitchen|living room|loft)",
      "(@bloke|car|ex|he|someone|stranger|they) *1 (are|is) *1 (chasing|following|stalking) (her|me|us) (%|around|down|everywhere|from|home|in|into|now|right now|through|with)",
      "(door|here|house|outside) with (a|the) (bat|gun|knife|machete)|(door|outside) and (he|she|they) *1 (got|has) (a|an) *1 (bat|hammer)",
      "(can hear|hearing) *2 (a man|footsteps|him|men|someone) *2 (breaking|creeping|downstairs|forcing|in (my|the) *1|smashing)|(will|would) not let (me|us) (go %|leave (%|the (flat|house|room))|out (%|of (the|this) *1 (flat|house|room)))|locked in *3 and (he|she|they) *1 (banging|hammering|kicking|outside|shouting|trying|wants)|whisper+ing (as|because|in case|or) (he|she|they) *3 (downstairs|hear|here|home|in the|listening|next door|outside|upstairs)",
      "@attacker (got|has|have|have got|is holding|pulled|with) (a|an|the)? (gun+s|knife|knives|machete|weapon)",
      "there is people *1 following (her|me|us) (%|around|down|everywhere|home|in|into)",
      "@attacker *5 (smashing|trashing) up? (my|our|the) (flat|home|house|kitchen|place|room)",
      "@attacker (am|are|is) threatening to (burn|set fire to) *1 (my|our|the) (flat|home|house|place)",
      "(ex|stranger) *4 (has|here|outside|showed up|turned up) *3 not (go|leave) (%|away|me alone)",
      "(has|holding|have|hold+s|press+ed|pressing|put|putting|got|with) *2 (arm+s|bag|belt|cable|cord|cushion|flex|foot|hand+s|knee|pillow|rope) *1 (across|against|around|on|over|round) @owner (face|mouth|neck|throat|windpipe)|@attacker *2 (choking|clutching|crushing|got|grabbed|grabbing|gripping|holding|pressing|squeezed|squeezing|twisting) (@owner (neck|throat|windpipe)|@person by (@owner|the)? (hair|neck|throat|wrist+s))|@attacker *2 (kneel+ing|sat|sitting|stand+ing|stood) on @owner (back|chest|face|head|neck|throat)|@attacker *2 (coming (after|at|for)|(stand+ing|stood) over|went for) @person *1 with (a|an|his|the) *1 (@weapon|chain|hammer|screwdriver|spade)",
      "(got|has|have) (her|him|me|us) locked in (%|(her|his|my|the) *1 (basement|bathroom|bedroom|car|flat|garage|house|room))|(held|holding|keeping|kept) (me|us)? *1 (against (my|our) will|at (gunpoint|knifepoint)|captive|hostage|prisoner)",
      "(he|she|they) (are|do+s|is|will|would) not let+ing (me|us) (go (%|home|out)|leave|out)",
      "(holding|pointed|pointing|waving) (a|the) *1 (gun|knife|machete|weapon) (at|on|to)",
      "(i am|we are) not safe",
      "(flung|hurled|knocked|pushed|shoved|threw|thrown) @person *1 (against|down the *1 (stairs|steps)|in front|into the *1 (road|wall)|out of the *1 window|to the *1 (floor|ground))|@attacker *2 (bundled|dragged|dragg+ing|forced|forc+ing|holding|pinned|pinning|pulled|pulling|shoved) @person *1 (against|back|by|down|in the|into|under)|@attacker *2 @hurting (on|up)? @person",
      "(@attacker|stepdad) *1 (@hurtNow @person (%|again|and|in)|hit+s @person (again|in the (face|head|stomach)))|(boyfriend|carer|ex|husband|partner|stepdad|stepfather|wife) *1 hit @person (%|and (he|she))|beats @person",
      "@attacker *6 (carrying|got|grabbed|has|have|holding|picked up|pulled *1|waving|with) *1 (a|an|her|his|the) *1 (axe|blade|crowbar|gun|knife|machete|pistol|rifle|shotgun|sword)",
      "(@bloke|car|ex|he|someone|stranger|they) (*2 (chasing|following|stalking) (her|me|us)|*1 followed (her|me|us) (all the way|home|into|off))|(hear|heard|hearing) *2 (shooting|shots)|gunfire|gunshots|shots *1 (fired|outside)",
      "being held (%|help|here|i|please)",
      "domestic (abuse|violence)",
      "(am|are|been|daughter|kids|son|we) hiding (behind|from|in|under) *3 (basement|bathroom|bed|closet|cupboard|him|please|room|them|wardrobe)",
      "home invasion",
      "kicking (down the|my|the) door",
      "locked (me|myself|us) in",
      "not (speak|talk) *2 (he|she|they) (are|can|is|will) *3 (coming|hear|here|listening|room|watching)",
      "there is (a man|men|people|someone) *1 (breaking|climbing) (in|into|through)",
    ],
    unless: [
      "(book|episode|film|game|movie|series|show|story|telly) *8 (blade|gun|knife|machete|pistol|rifle|shot|shotgun|stabbed|sword)|(chasing|following|stalking) (me|us) (about|for|on|up|via|with)|(grabbed|holding) me *1 (a|an|my|on hold|the)|(gun|knife|rifle|shotgun|sword) (cabinet|club|collection|insurance|license|permit|rack|safe|shop|show)|@hurtNow (me|us) *4 (ago|last|years)|@hurting (me|us) (for|into|to|with *3 (bill|charge+s|collections|court|fee+s|legal|letter+s))|hit (me|us) (again with|and (drove|it|ran|the))|shot (the|through|up|video)|stopped (chasing|following)", // a story, the net, dunning, a collision
      "(ago|claim|last|yesterday) *5 (broke|broken) (in|into)|(break|broke|broken) into *4 (account|ago|car|claim|email|last|month|week|yesterday)", // past, a claim, an account
      "hit (her|his) (arm|elbow|foot|hand|head|knee|leg|shoulder|toe) (at|in|on)|hit (me|us) with (a|an|another|the) *2 (bill|charge|fee|fine|increase|penalty|surcharge)|hit (me|us) *4 (behind|bike|bumper|bus|car|junction|lights|parking|roundabout|truck|van)|hit+ing (me|us) with (a|an|the) *2 (bill|charge|fee|late)", // a charge, a bump on the road
      "(alarm|app|asleep|bank|barrier|car park|contract|door|garage|gate|it|lift|machine|nap|page|site|sleeping|system|turnstile|website|you) *2 not let (me|us)|(always|someone|there is|will be) *2 (at home|in (my|our|the) (flat|home|house)) *1 (all|any|at|between|every|from|on *2|to (let|sign|take))|whisper+ing *5 (asleep|nap|sleeping)", // a machine, a rule
      "(account|credit|luggage|money|order|refund) hostage", // a film, a phrase
      "(bread|butter|kitchen|steak) knife|(burglar|intruder) (alarm+s|bar+s|light+s)|(caulk|glue|heat|massage|nail|spray|water) gun|knife set", // a tool
      "(chased|followed) up by|beat (her|him|me|them|us) (again|at|by|in|on|to)|let (me|us) (leave (a|it|my) *1 (comment|message|note|rating|review)|leave (a|my|our|the|this) *2 (contract|deal|lease|network|plan|scheme|subscription)|out of (a|my|our|the|this) *1 (contract|deal|lease|plan|subscription))|locked (me|myself|us) (in the car|out)", // a lockout, dunning
      "(board|bosses|clients|customers|directors|guests|investors|shareholders|tenants) *8 kill me|kill me @scolding", // scolding
    ],
  },
]
