import type { CueRule } from "../../lexicon/pack.js"

/** Danger to life, heard from anybody. Recall comes first; what is ambiguous is heard, and a person decides. */
export const crisis: readonly CueRule[] = [
  {
    id: "crisis.selfHarm",
    kind: "crisis",
    confidence: 0.9,
    strength: 0.9,
    guard: ["screened"],
    say: [
      "(about|attempt+|commit+|consider+|contemplate+|of) suicide",
      "(consume+ed|had|taken|took) *1 (bleach|pesticide|poison|rat poison|weedkiller) (%|i|to)",
      "(cut+ing|drown|hang+ing|harm+ing|hurt+ing|kill+ing|poison|shoot+ing) (herself|himself|myself|themselves)",
      "(cut+ing|slashed) (her|his|my|their) *1 (arms|wrist+s)",
      "(drank|swallowed|taken|took) (a|the)? (entire|full|whole) (bottle|box|lot|pack|packet) (%|of (it|my|pills|tablets|them))",
      "(end+ing|take+ing|took) (her|his|my|their) own? life",
      "(feel+|talk+ing|think+ing) *2 (about|like|of) (ending (everything|it|things)|not being here)",
      "(going|plan+ing|prefer|ready|want+s|wish+s) (i|to) ((be|was|were) dead|die|disappear forever|end it|not be here|was never born)",
      "(no one|nobody) *1 miss me (%|when)",
      "(swallowed|taken|took) ((a lot|loads|lots|too many) of them %|something (a lot|all of|and|loads|lots|too many))",
      "(swallow+ed|take+ing|taken|took) *2 (all|bottle|box|bunch|full|handful|load+s|lot+s|many|more|pack|packet|strip|whole) *4 (aspirin|ibuprofen|paracetamol|pills|tablets|tylenol)",
      "(swallowed|taken|took) (sleeping|some)? (pills|tablets) (%|to)",
      "(swallowed|taken|took) *2 (10|12|15|20|24|30|40|50|60|fifteen|fifty|forty|hundred|sixty|ten|thirty|twelve|twenty) *1 (aspirin|ibuprofen|paracetamol|pills|tablets|tylenol)",
      "swallowed *1 (aspirin|ibuprofen|paracetamol|tylenol)",
      "(downed|necked|swallowed|taken|took) *3 (all|bottle|bottles|box|boxes|bunch|entire|full|handful|load+s|lot+s|pack+s|packet+s|strip+s|too many|too much|whole) *3 @medicine|had *2 (bottle+s|box|bunch|handful|load+s|pack+s|packet+s|strip+s|too many|too much|whole) *3 @medicine",
      "(gonna|want to) (swallow|take) (the|these|those) *1 (pills|tablets)",
      "better off (dead|if i *2 (dead|gone)|without me)",
      "@cannot (carry|go) on (%|any|anymore|i|like this|living|much|with (life|this))|(@cannot|not able to|unable to) (bear|carry+ on|continue|cope with|face|go on|keep on?|stand|stay) (to|with)? @life",
      "ending it all",
      "life *1 not worth living",
      "((have|see) (a|any)|no|the) (point|purpose|reason) (for me)? (for|in|of|to)? ((be|being) (alive|here)|carry+ing on|exist+ing|go+ing on|keep+ing going|live for|live+ing|stay+ing alive) (%|any|anymore|i|like|with (it all|life|this (%|life))|without)",
      "(not want to|rather not) (be (alive|around|here)|exist|live|wake up)|why (i|should i) (bother|should)? *1 @life|not *1 (imagine|picture|see) (me|myself) *1 (alive|around|here) (%|(at|past) (christmas|new year)|much longer|(next|this time) *1 year)",
      "nothing left? *1 to (be here|carry on|exist|hang around|live|stay|stick around) for",
      "self harm+|suicidal",
      "suicide (attempt|note)",
      // Not to wake, to be gone, to be with the dead; life itself; what it takes, at hand.
      "((about|want) to|gonna|will) jump off? %",
      "((am|is|sitting|standing) *2 (at|by|near|on) the *1 (bridge|edge|ledge|railway|railway line|tracks|train tracks)|had (about|around|like|over)? # *4 (pills|tablets)) (%|i)",
      "(am|will) not be (alive|around|here) (anymore|much longer|tomorrow|when)",
      "(anything|something) (silly|stupid) to myself",
      "(be with|join|see) (her|him|my (@kin|late *1)|them) *1 (in heaven|in the next life|on the other side)",
      "(better|care|easier|happier|matter|mind|miss+ed|notice) *2 if i ((was|were) (dead|gone)|die+ed|disappeared|killed myself|was not (alive|around|here))",
      "(blade|gun|knife|noose|pills|razor|rope|tablets) (are|is)? *1 (in front of me|in my (hand|lap)|round my neck)",
      "(gun|noose|rope) (are|is) ready|(sat|sitting) *3 with *3 (gun|noose|pistol|revolver|rifle|shotgun)",
      "(am|be|rather|was) six feet under|(better|brighter|easier|happier) *2 (off|place)? without me (%|around|here|in it)|(pain|suffering) to (end|stop) (for good|forever)|checking out (for good|of life)|i *3 end up in the (canal|lake|river|sea)|shed a tear if i|want to (drift|fade|slip) away (%|and)",
      "(bother|nuisance) to *1 (any longer|anymore)|(burden|weight|((am|being) *1|(i am|i will) *3 be (a|the)) problem) (for|on|to) (anyone|everyone|my (family|husband|kids|wife)|them all)",
      "(bottle|box|handful|load+s|packet|pile|stack) of *2 (pills|tablets) (and i am|here|in (front|my)|on the)",
      "((bought|got|have|made) (a|the) *1 (noose|rope (around|round))|(hung|put|tied) *1 (noose|rope) (from|over|up)|(got|have) (a|the) rope and i|tied (a|the) *1 (noose|rope))",
      "(hose|hosepipe) *3 exhaust|garage *3 engine running|in the car with (a|the) (hose|hosepipe)",
      "(done|enough|fed up|finished|sick|tired) (of|with) (my|this)? (being alive|life|living) (%|i|now|sir)",
      "((and|better|could|going to|gonna|i|just|may|might|or|should|tried|to|want+ed to|will|would) (off|top)|unalive) (herself|himself|myself|themselves)|do (herself|himself|myself|themselves) in",
      "end+ing (myself|things) (%|now|today|tonight)",
      "(am|is|sat|sitting|standing|stood) *2 (off|on) (a|the) (bridge|ledge|railway|roof) (about|ready|right now)",
      "((he|she) is|am|i) (sat|sitting|standing|stood) *1 on (a|the) *1 (bridge|ledge|railway|roof)",
      "(take+ing|taken|took) an overdose",
      "(if|whether) i live or die",
      "(like|rather|ready|want|wish) *1 to (be (dead|gone)|it all to (end|stop)|it all to be over|not exist)",
      "(might as well|rather|should|wish i) *2 be dead",
      "my? life is (hopeless|meaningless|not worth *1|over|pointless|useless|worthless) (%|i|now)",
      "(swallowed|taken|took) ((all of them|the lot|them all) (%|i)|everything in (her|his|my|our|the) *1 (bathroom|bottle|cabinet|cupboard|medicine|packet))",
      "(thinking|thought) *1 (about|of) jumping %",
      "(think+ing|thought+s) *1 (about|of) (death|dying|killing|not being alive)",
      "(want|wish) (all of)? it all? *1 to (be over|end|stop) (%|forever|i)|(fall asleep|go to sleep|sleep) *1 and (never *2|not *2|stay *1) (asleep|wake+ up)",
      "(written|wrote) (a (goodbye|suicide) (letter|note)|my note (%|already)|the note %)",
      "end it (all|for good|now|today|tonight)",
      "finish (my life|myself)",
      "hate my life|have the means",
      "(jump+|step+ing|walk+ing) ((in front of|under) (a|the)? *1 (bus|car+s|lorry|metro|train|tram|truck|tube)|(in front of|into) *2 traffic)",
      "jump+ (from|off) *2 (apartment|balcony|bridge|building|cliff|ledge|roof|window)",
      "keep living|(going to|gonna|i|just|might|to|wanna|will) kms|last thing i *1 ever do %",
      "throw+ (herself|himself|myself|themselves) (down|from|in front|off|out|under)",
      "threw (herself|himself) (down|from|in front|off|out|under)",
      "(gun|knife|razor) *7 (on|to) (my (head|throat|wrist+s)|myself)",
      "locked (herself|himself) in *3 (gun|rope)",
      "(i|just|to) *1 never wake+ up",
      "no way out (but|except|for me)",
      "not (wanting|wishing) *1 ((be|to be) alive|live|to live)",
      "point (in|of) (anything|living on|my? life) %",
      "slit *1 wrist+s",
      "unaliv+",
      "not (do|face|handle|take) this? life (%|any)",
      "wish i ((was|were) *1 dead|*1 never *1 born)",
      "(had|have) enough of (being alive|living)",
      "(am|is|sat|sitting|standing|stood) *2 edge of (a|the) *1 (balcony|bridge|cliff|ledge|platform|railing|railway|roof)",
      "by the time you *1 (it|me|this) i will be (dead|gone) %|last (call|day|message|night|thing) i will ever|not have to worry about me (after|again|any|anymore)|tell my (@kin|children|family|kids) *1 i love+ (her|him|them|you)",
      "(afraid|scared|think|worried) *5 do something (drastic|silly|stupid|terrible) $|(am|is) a danger to (herself|himself|myself)|i *1 not feel safe *1 (alone|by myself|on my own|with myself)",
      "(blew|blow) (her|his|my) brains|enough of (the|this) world (%|i|now)|feel like dying|not deserve to (be (alive|here)|exist|live) (%|any)|one way out *2 for me",
      "(going|like|of|want|will) to? (crash+ing|drive+ing) *2 (into|off) (a|the) *1 (bridge|cliff|train|tree|wall)",
      "(bridge|building|cliff|ledge|roof) *4 (going to|will) jump|(says|threatening|threatens) (he|she|to)? *2 (jump|let go) (%|off)|goodbye (letter|message|text)|goodbye *8 (pills|tablets)|had enough and *4 (blade|knife|pills|razor|rope|tablets)|keeps saying goodbye|lined up *2 (pills|tablets)",
      "(written|wrote) *1 (letters|notes) (for|to) my (@kin|children|family|kids)",
      "(climbed|lying|walked) *2 (on|onto) the *1 (line|track+s)|(hoarding|saving|stockpiling) *4 (medication|meds|pills|tablets)|locked (herself|himself|themselves) in *6 (blade|knife|pills|razor|tablets)|not see a (future|way out) (%|any (longer|more)|anymore|for (me|myself))|voice before i (die|go)|want to disappear",
    ],
    unless: [
      "(taken|took) *6 (back|home|photos)|all (my|the) own? _? (bags|kids|photos)|cut (herself|himself|myself|themselves) (a|off|out|short|some)", // what was taken is no medicine
      "living (at|near|off|on *1 (benefits|own|pension)|out of|in (a|my|our|the|this) *2 (apartment|caravan|city|flat|hotel|house|place|room|street|town|village))", // a place, a budget
      "(hang|kick|kill+ed|shoot) myself ((if|when) i|at work|for|laughing|to get|trying)", // regret, effort
      "(cut|hurt) (herself|himself|myself) (at|badly|climbing|cooking|falling|getting|in (the|your)|jumping|lifting|moving|on|playing|riding|running|shaving|skiing|slipping|when|while|working)|cut (her|his|my|their) *1 (arm+s|wrist+s) (at|cooking|falling|gardening|in|off|on|when|while|with the)", // an accident
      "not be here tomorrow *1 (because|but|can|come|could|i am (at|away|in|on)|so)", // away
      "(battery|shelf|working) life|(pills|tablets) *1 left|problem for anyone *1 (if|to|when|who)|rope to", // what is left, is tied, lasts
      "(are|is|will|would) ((my|the|this) *2|@kin|he|it|she|they) *1 going to die|(battery|car|engine|it|laptop|phone|plant+s|tablet|tree) *1 (are|is) *1 going to die", // a fear for somebody who is asked about, a thing
      "(costs|fees|price+|rates|rent) *4 jump|(fees|margins|prices|rates) *1 suicidal|suicidal for *2 business|suicide (hotline|prevention|squad)|last (call|message) i will ever *1 (to you|you)", // a name, money, a client who leaves
      "(bored|cold|embarrassed|hot|hungry|thirsty|tired) *4 (be dead|die)|(die|dying) (before|from|of|waiting) (boredom|cold|curiosity|embarrassment|heat|hunger|impatience|it *1 (arrives|comes|loads|opens)|laughter|old age|shame|thirst|this|waiting)|(guess|reckon|suppose) *1 ((i|we) will|i am|we are) (going to)? die", // a way of speaking
      "(agreement|call|contract|lease|plan|service|subscription) *4 end it|end (it|it all) *2 (call|cancel|contract|subscription|with (my|the|this|you|your))", // a contract
      "(not want to|rather not) (be around (for|people|the|when)|be here (all|at|before|for|if|on|until|when)|live (at|in|near|next|on|with)|wake up (at|early|her|him|my|the))", // a place, a sleeper
      "hanging myself out|top+ (herself|himself|myself) up|(on|sitting on) (a|the) roof (garden|terrace)", // other senses
      "(car|computer|laptop|phone|printer) commit+ed suicide", // a thing
      "(take+s|taken|took) (her|his|my|the) (pills|tablets) (after|as|at|before|daily|every|in|once|this|twice|with)", // as prescribed
      "((advised|asked|instructed|tells|told|wanted|wants) (her|him|me|them|us|you) to take *3|(take+ing|taken|took) your *1) (pills|tablets)", // an order that is handed on
      "((forget+ing|forgot|forgotten|meant|refused|refuses|remember|remind *1|supposed) to take *4|(has|have|need) to take (#|her|his|my|the|these)?|(missed|skipped) taking *2|(never|not) *1 (take+ing|taken|took) *3) (pills|tablets)", // not taken
      "not (going to (harm|hurt|kill) myself|suicidal|want to die)", // denied
      "(take+ing|took) (her|his|my) life (insurance|savings|story)", // another sense
      "(cake|card|flowers|message|note|ring) *7 i love|(cold|flu|hangover|hungover|virus) *4 like dying|tell *3 i love (her|him|them) on", // a gift, an illness
    ],
  },
  {
    // What was asked of them, in whatever words: whether they think of ending their life.
    id: "crisis.answered",
    kind: "crisis",
    confidence: 0.8,
    strength: 0.9,
    guard: ["negated"],
    after: ["~asksHarm"],
    needsPrevious: true,
    say: [
      "^^ *3 (a (bit|little)|have|i (can|could|do|might) *2|maybe|not sure|perhaps|probably|sometimes|sort of|thought about it|yes)",
    ],
    unless: ["no|never|not (think+ing|want+ing)"], // denied
  },
  {
    id: "crisis.unsafe",
    kind: "crisis",
    confidence: 0.8,
    strength: 0.9,
    after: ["~asksSafe"],
    needsPrevious: true,
    say: ["^^ *2 no|^^ *2 not (really|sure)"],
  },
  {
    id: "crisis.danger",
    kind: "crisis",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    say: [
      "(((he|she) is|i am|we are) in *1|(her|his|my|our) life is in) danger",
      "(i|we) (am|are) dying",
      "(@attacker|@they) *1 (are|is) *1 (about|going|threatening|trying) to *1 (attack|hurt|kill|murder|shoot|stab|strangle) (her|him|me|my|someone|them|us)",
      "(@attacker|@they) *1 ((keep+s saying|said|say+s|told (her|him|me|us)) that? @they ((are|is) (coming|going|on (her|his|their) way) (over|round)? to|will|would)|threatened to) *3 (attack|harm|hurt|kill|murder|shoot|stab|strangle) (her|him|me|my|our|the (baby|children|kids)|us)",
      "(afraid|frightened|scared|terrified) *1 (@attacker|@they) (is going to|might|will) (harm|hurt|kill) (her|him|me|us)|threatened (her|him|me|my *1|us) with (a|his|the) *1 (bat|gun|hammer|knife|machete|weapon)|threatened to (beat|burn|harm|hurt|kill|murder|shoot|smash|stab|strangle) (her|him|me|my (baby|children|daughter|face|head|house|kids|son|wife)|our|the (baby|children|house|kids)|us)",
      "(been|being|got) (attacked|kidnapped|shot|stabbed|strangled)",
      "(call|get|need|send|want) me? (a|an|the)? (@dial|ambulance|cops|fire (brigade|department)|paramedics|police)",
      "(i am|is) drowning (%|help|in the)",
      "((am|children) *2 stuck|trapped) (in|inside|under) *4 (car|fire|flood+ing|rubble|smoke|water|wreck)",
      "^^ please? (help|someone help) me? (help *3|someone help *2)",
      "(@attacker|@they) *1 (got|has|have) (a|his|the) (gun|knife) (%|here|in|on|pointed)",
      "^ stuck (in|inside|under) *4 (car|fire|flood+ing|rubble|smoke|water|wreck)",
      // Water at the wiring, what falls, what is live, what one goes through.
      "(bath|flood|leak|rain|water) *2 (coming|dripping|flooding|getting|got|is (at|in|near)|leaking|pouring|reach+ing|rising|running) *6 @wired|(dripping|leak+ing|pouring|trickl+ing|water *4 (coming|flowing|runn+ing)) *2 (behind|by|into|near|next to|on|onto|over|through) (@the *1 (@wired|light|switch)|the plug)|(get+ing|gets|gives|got|had) *2 shock+ *3 (from|off|touch+) *2 (@wired|cooker|light|shower|switch|tap+|washer|washing machine)",
      "(balcony|building|ceiling|chimney|floor|roof|scaffolding|stairs|wall) *2 ((about|going) to (cave|collapse|come down|fall|give|go|tip|topple)|(gave|given|giving) way|bow+ing|buckling|bulg+ing|cav+ing in|come down (%|on)|coming down (%|on (her|him|me|the|top|us))|leaning (out|over)|sagging)|(building|ground|house) is *1 (shaking|tilting)|(ground|house) is moving (%|and)",
      "(cable|power line+s|pylon|wire+s) *2 (came|come|down|fallen|fell|hang+ing|lying) *2 (across|down|in|on|over) *1 @the *1 (drive|driveway|garden|ground|lawn|path|pavement|road|street|yard)",
      "(bus|car|van) *1 (has|is)? *1 (gone|went) into the *1 (canal|lake|river|sea|water)|(gone|went) through the ice|@victim *2 (fallen|fell) *1 (in|into|off|through) (a|the) *1 (bridge|canal|cliff|dock|ice|lake|lock|pond|pool|quay|river|sea|well)|on the ice and *3 (breaking|cracking)",
      "active shooter|bleeding to death|life threatening",
      // Who is in it, what holds them, and what comes nearer.
      "(@victim|i|people|we) *4 (pinned|stuck|trapped) *1 (against|behind|beneath|between|by|down|in|inside|on|under|underneath|up|upstairs) *4 (balcony|car|cliff|crane|fire|flood+ing|floodwater|forklift|ice|ledge|machine|machinery|mud|railings|river|roof|rubble|sinkhole|smoke|tide|tractor|train|tree|wall|water|wheel|wreck)",
      "(can not|no way to) *1 (escape|get (away|off|out)|move|open) *6 (fire|flames|fumes|mud|smoke|tide|water)|(fire|flames|fumes|mud|sand|smoke|tide|water) *6 (can not|nowhere to) *1 (breathe|escape|get (away|off|out)|go|move|open|run)",
      "(bath|car|elevator|lift|tub|van) *6 can not get out (%|and|of)|(tide|water) *2 (coming up|rising) *1 (%|and|around|fast|quick|round)|water+ *2 (above|at|over|past|to|up) *2 (chest|chin|knees|neck|roof|waist|window+s)",
      "(balcony|building|ceiling|crane|house|roof|scaffold+ing|shelf+|trench|tunnel|wall) *3 (came down|cav+ed in|collapsed|come down|fallen|fell|gave way|given way) *3 (inside|men|people|someone|under|underneath|with)|(inside|under|underneath) when it *1 (came down|cav+ed in|collapsed|fell)",
      "brakes *2 (failed|failing|gone|not work+ing|went) *6 (downhill|driving|dual carriageway|highway|motorway|road)|not stop the car",
      "(alzheimers|autistic|dementia) *6 (missing|wandered)|@victim *1 ((has|is) missing (%|from home|since)|gone missing|wandered (away|off|out))|missing and *4 (alzheimers|autistic|dementia)|not come home *5 (dark|freezing|missing|police)",
      "(abducted|kidnapped|snatched) @person|(he|they) *1 (got|has|have|taken|took) @person *8 (money|ransom)|not be (around|here) *2 so *3 (matter|matters)",
      "(crying|screaming|shouting|yelling) *2 help|(cover+ed|dous+ed|pour+ed|soak+ed|splash+ed|threw) *1 (@them *1 (in|with) *1 @fuel|@fuel *1 (all over|on|over) @them)",
      "(fuel|petrol) *2 (gushing|leaking|pouring|spilling)|leaking (fuel|petrol)",
    ],
    unless: [
      "(feel|feeling|felt) trapped|(pinned|stuck|trapped) *2 (in|on) *4 (contract|deal|lease|loop|menu|plan)|help (me|us)? (from|with) (my|the|this|your)", // a story, a contract, scolding
      "dying of (aids|cancer|cold|dementia|heat)|i am dying in this (heat|weather)|in danger of (being (cancelled|charged|closed|cut|evicted|late)|expiring|failing|going|losing|missing|running)", // an illness, a loss
      "(attacked|kidnapped|robbed|shot|stabbed) *5 ((months|weeks|years) ago|claim+s|last (month|week|year)|online)|attacked (by|on) *2 (ants|facebook|hackers|instagram|malware|moths|trolls|twitter|virus)|shot (*5 (booster|flu|rabies|vaccine)|down|in the foot)", // past, a phrase, the net
      "(stuck|trapped) in (a|the)? car (line|park|queue|wash)|police (check|officer (gave|told)|reference|station)", // a place, a paper
      "(bed|mattress|seat|shelf|sofa) *2 sagging|(ceiling|roof|wall) *6 (a bit|fixed|last (month|week|year)|next (month|week))|(paint+ed|quote|repaired|replaced|stain) *6 (ceiling|wall)", // decorators
      "(battery|business|car|device|engine|grass|internet|laptop|line|phone|plant+s|signal|tree) *2 dying", // a thing
      "(die|dying) (before|for|of|to|waiting) (a|boredom|curiosity|embarrassment|get|hear|heat in here|hunger|impatience|it *1 (arrives|comes|loads|opens)|know|laughter|old age|see|thirst|this|try)|(guess|reckon|suppose) *1 (i am|we are) (dying|going to die)|dying (here|over here) (from|laughing|of|trying|waiting|with (all|the|this))|i am dying over here (%|and|so)", // a wish, a phrase
      "(board|bosses|clients|customers|directors|guests|investors|shareholders|tenants) *8 (are going to|will) *1 (kill|murder) me|(boss|dad|father|husband|kids|mom|mother|she|they|wife) ((are|is) going to|will|would) (kill|murder) me *1 @scolding|(boss|dad|father|husband|mom|mother|wife) (said|says) (he|she) (will|would) kill me (because|for|if i *1 (am late|break|do not|forget|late|lose|miss|spend|was late))|(did not|film|has not|have not|movie|never) *4 threatened|(hurt|kill) my (back|battery|business|credit|eyes|feelings|garden|internet|line|phone|signal|wifi)", // scolding
      "(fire (brigade|department)|police) (desk|number|permit+s|report)|(said|says|tell|told) *2 call (@dial|the police)", // handed on, an office
      "not (call|need) (an|the) (ambulance|police)|do (i|we) (have|need) to *1 (call|contact|get|phone|ring) the? (cops|police)", // denied
      "call+ed the (cops|police) *4 (ago|already|last|report|yesterday)|((was|were) *1 (about|close|going|ready|tempted|thinking)|(i|we) had) to? *1 (call|calling|get|getting|phone|ring|send) (for|out)? (a|an|the)? (@dial|ambulance|cops|fire (brigade|department)|paramedics|police)", // past
      "if (it|this|you) (are|have|is) *4 (call|dial|hang)|life threatening emergency (dial|hang|please|press)", // a greeting
      "help me? (out|to|with)", // an ordinary request
      "(get|need|send|want) me? (a|the)? (000|112|911) *1 (dollar+s|model|pieces|porsche|units)", // a number of things
    ],
  },
  {
    id: "crisis.dying",
    kind: "crisis",
    confidence: 0.85,
    strength: 0.9,
    guard: ["supposed"],
    yields: ["~travels"],
    say: ["(baby|dad|father|he|husband|mom|mother|she|wife) is dying"],
    unless: [
      "dying of (aids|cancer|cold|dementia|heat)|dying (before|for|of|to|waiting) (a|boredom|curiosity|get|hear|hunger|know|laughter|meet|old age|see|this|try)",
    ], // an illness, a wish
  },
  {
    // Why they want another flight, and nothing that anybody could be sent to.
    id: "mark.travels",
    kind: "~travels",
    say: [
      "(book|cancel|change|move|refund) *3 (booking|flight+|reservation|seat+|ticket+|trip)|compassionate|(next|the) (flight|plane)|fly+ing (back|home|out|to)|get (back|home|over|there) (and|to) (be|say|see)",
    ],
  },
  {
    // Of others, with or without "if I leave": a condition makes it no less a danger.
    id: "crisis.harm",
    kind: "crisis",
    confidence: 0.85,
    strength: 0.9,
    guard: ["negated"],
    say: [
      "(said|saying|says|threatened) *3 (he|she|they) ((are|is) going to|will|would) *1 @hurt @person|@attacker *1 ((@be *1)? (about|going|ready|threatening|try+ing|want+s) to|(could|might|will)) *1 ((bash|beat|rough|smash) @person up|(do|finish) @person (in|off)|@hurt @person (%|again|and|bad+ly|before|i|if|in|like|next|now|please|really|soon|today|tonight|unless|until|when|with))",
    ],
    unless: [
      "(board|bosses|clients|customers|directors|guests|investors|shareholders|tenants) *8 (kill|murder) (me|us)|(book|episode|film|game|movie|series|show|story|telly) *8 @hurt @person|(kill|murder|shoot|slaughter|strangle|throttle) (me|us) *1 @scolding|@hurt (her|him|me|them|us) (back|up|with *2 (bill|charge+|fee+|fine))|@kin *4 (kill|murder|shoot|slaughter|strangle|throttle) (me|us)", // a story, a bill, scolding
    ],
  },
  {
    // Scolding, or more: a note that proposes nothing.
    id: "crisis.perhaps",
    kind: "crisis",
    confidence: 0.2,
    strength: 0.3,
    guard: ["negated", "supposed"],
    say: ["@kin *1 ((are|is) going to|will) (kill|murder) (me|us) *2 (come|hurry|quick|quickly)"],
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
      "^^ (oh (god|no)|please)? someone please? help (me|us)? (now|please|quick|quickly)? $$",
      "^^ please? help us? please? someone please? help (me|us)? please? $$",
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
]
