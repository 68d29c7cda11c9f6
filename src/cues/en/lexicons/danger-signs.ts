import type { CueRule } from "../../lexicon/pack.js"

/**
 * Words of harm that hardly anybody says on an ordinary call: one is enough, unless the turn also tells what makes it harmless (a claim, a
 * film, long ago). Told in few words by design: the ways of saying danger have no end, the words for it do.
 */
const sign = { confidence: 0.6, strength: 0.8, guard: ["negated", "supposed"], yields: ["~harmless"] } as const

export const dangerSigns: readonly CueRule[] = [
  {
    id: "mark.harmless",
    kind: "~harmless",
    say: [
      // Papers and money; stories; long ago; goods and lessons; offices.
      "bill|claim+|compensation|contract|estimate|fee+|insurance|insured|invoice|policy|premium|price+|quote|refund|subscription|warranty",
      "(computer|video) game+|cartoon|dream+|dreamt|dvd|episode|film|haha|hahaha|joke|lol|movie|novel|song",
      "(days|fortnight|months|weeks|year+s) (ago|back|later)|(for|over|some) *2 years|a *1 (long time|while) (ago|back)|last (april|august|autumn|christmas|december|fall|january|july|june|march|may|month|november|october|september|spring|summer|week|winter|year)|since (childhood|january|last)|the other day|used to|yesterday",
      "awareness|bought|buy|do you (cover|do|have|offer|sell|stock|treat)|first aid|leaflet|lesson|ordered|poster+s|sell+|training|workshop",
      "budget|css|economy|email+s|market|paperwork|sales|server|software|website|workload",
    ],
  },
  {
    id: "emergency.medical.sign",
    kind: "emergency.medical",
    ...sign,
    say: [
      "amputated|anaphyla+|concussed|concussion|convuls+ing|electrocute+d|gashed|hypothermia|impaled|inhaled|paralyse+d|paralyzed|scalded|unconscious|unresponsive|wheezing|haemorrhag+ing|hemorrhag+ing|bleeding|semi conscious|in and out of consciousness|no pulse|(clutched|clutching|clutches) (at)? (her|his|my)|doubled over|writhing|delirious|(been|got|is|was) poisoned|poisoned (her|him|me|us|my @kin)|hallucinating|overdosed",
      "(heart|pulse) (@be|has)? *1 (fluttering|stopped)",
      "(bitten|stung) by|(her|his|my|their) *1 (ankle|arm|back|elbow|finger+s|foot|hand|head|hip|jaw|knee|leg+s|neck|shoulder|skull|spine|stomach|thumb|toe+s|wrist) *3 (bent|bitten|black|burned|burnt|crushed|dangling|dislocated|hanging|mangled|shattered|smashed|snapped|twisted)",
      "(@victim|i|we) *4 (came|come|fall|fallen|falling|fell|flew|knocked|slipped|thrown|toppled|tumbled) *1 (down|from|off|out of|over) *3 (balcony|banister|bicycle|bike|bunk|cliff|escalator|horse|ladder|motorbike|quad|roof|scaffold+ing|scooter|stairs|steps|tree|wall|window)|had (a|an)? *1 fall",
      "(crashed|fallen|fell|landed|toppled) *1 (on|onto) *3 (@kin|her|him|me|tent|us)|(hit|knocked (down|over)|run over|struck) by (a|an|the) *1 (bike|bus|car|cyclist|lightning|lorry|scooter|train|tram|truck|van)",
      "(boiling|hot|scalding) *1 (fat|oil|soup|tea|water) *4 (her|him|me|my *1)|(her|him|me) *1 (boiling|scalding)",
      "labou?red breathing|shallow breath+ing|short of breath|miscarr+ying|stillborn",
      "(defibrillator|epipen|inhaler|insulin|pacemaker|ventilator) *5 (beeping|empty|fail+ing|not working|shocking|stopped)|blood sugar *4 (crash+ed|dropping|high|low)|hypoglyc+|side of (her|his|my) *1 (body|face)",
      "(arm+s|finger+s|foot|hand+s|head|leg+s|thumb|tongue) *6 (crushed|mangled|severed|trapped)|(caught|got|put|stuck|trapped) (her|his|my) *1 (arm|finger+s|foot|hand|head|leg|thumb|tongue) *1 (between|in|through|under)",
      "(cocaine|fentanyl|heroin|ketamine|methadone)|(gave|given|taken|took) *5 (dose|insulin|medication|medicine|morphine|pills|tablets) *3 (accidentally|by (accident|mistake)|instead|twice)",
      "(ate|eaten|stung) *6 allergic|(can|could) not swallow|@poison *2 (in|on|over) (her|his|my) *1 (arm+s|eye+s|face|foot|hand+s|leg+s|skin)|allergic *6 (ate|eaten|stung)|not feel (her|his|my) *1 (feet|finger+s|foot|toes)",
      "(@kin|he|she) *4 on the *1 floor (%|and|for|since)|(can|could) not (find|get) (any|her|his|my) *1 (air|breath|epipen|inhaler|insulin)|@kin *4 not awake|face down|oxygen *3 (gone|low|run out|running out)|seeing double",
      "(bashed|hit|struck|whacked) *3 (around|in|on|over|round) the *1 (face|head)|(broke|broken) (her|his|my) *1 (back|hip|neck|pelvis|skull)",
    ],
    unless: [
      "(#th|ground|top) floor|(back|head) *2 (black|burned)|(brakes|radiator+s|the colors) *1 bleeding|(clock|hat|picture+|poster|shelf|sign) *3 fell|arm *1 twisted|bleeding (a|my|the) *1 brakes|bleeding (cash|edge|hell|me dry|money|obvious|time|us dry)|bleeding *6 radiator+s|bleeding hearts|crack+ing (in|on|the)|fall out|fell (off|out of) (a|the)? *1 (list|wall)|hand+s *2 (full|tied)|hanging (on|up)|heart *1 (gone|stopped) out|poisoned chalice|scalded milk", // ordinary senses
    ],
  },
  {
    id: "emergency.duress.sign",
    kind: "emergency.duress",
    ...sign,
    say: [
      "(in|wearing) *1 masks|abducted|at? (gunpoint|knifepoint)|balaclava+s|gunman|gunmen|hostage|kidnap+ed|molest+ed|mugged|rape+d|stab|stabbed|stabbing|stabs|strangl+ing|strangled|throttl+ing|trafficked",
      "(aimed|chucked|lunged|pointed|pulled|swung|threw|throwing|thrown|waved) *4 (at|on|over) (her|him|me|my @kin|us)|(came|come+ing|goes|going|went) (at|for) (her|him|me|us) with",
      "(burn|burning|torch) *2 down *4 (me|us) in|(dragged|grabbed|pinned|shoved|snatched) @person|(ex|he|she|they) *4 burn *3 (flat|home|house|place) down|tied to *2 (bed|chair|radiator)",
      "not *1 (feel|feeling|felt) safe|(am|feel|feeling|are) *1 unsafe|(keeps|locked|locks|lock) ((me|us) *3 (at night|in|up)|the door *3 (at night|from outside)) |(force+d|force+ing|made|make+ing) (me|us) *1 (have sex|marry|work)",
      "(armed|violent) (and|man|men|people|with)|(broke|broken|burst|came|come|forced) in *4 (@person|gun|mask+s|right now|still)|(frightened|scared|terrified) of (him|my *1 (boyfriend|ex|father|husband|partner|stepdad|wife))|lurking|prowl+ing",
      "(afraid|frightened|scared|terrified) (*2 next %|for (her|his|my|our) (life|lives))|(coming|lunging|running|walking) (at|toward|towards) (her|him|me|us)|(downstairs|here|outside) *2 with *2 (bottles|crowbars|hammers|sticks)|barricaded",
      "@harms ((her|him) (%|again|and)|(her|his|my) *1 @flesh|my *1 (@kin|boy|children|family|girl|kids)|the (baby|boy|children|girl|kids))|being *2 (batter+ed|beaten|choked|groped|kicked|punched|slapped|tortured)",
      "(banging|hammering|kicking|pounding) (at|on) (my|our|the) *1 (door+s|window+s)|into (her|his|my) (bed|bedroom|room) *2 night",
      "(holding|waving) (a|an|her|his|the) *1 (crossbow|gun|knife|machete|pistol|rifle|shotgun|sword)|hands (around|round) (her|his|my) (neck|throat)|not know (i am|we are) *1 (here|hiding|in|under|up)|tied @person up|with *2 (bats|guns|knives|machetes)",
    ],
    unless: [
      "(can|will) beat my|(foot|head|leg|tongue) *1 (in the door|off)|(gun|knife|sword) (cabinet|club|license|magazine|rack|set|sharpener)|(hit|struck) *3 (hammer|nail) on the head|(i will|we will) *1 @harms|(i|i am going|love|want|we are going) to *1 @harms|(pulled|pulling|threw|thrown) *1 (a|that|the|this) *1 (bill|book|charge|fee|number)|(shoot+ing|shot) my *1 @kin *1 (look|wedding)|@harms my *1 @kin *2 (a|off|out|some|to it)|cut+ing (her|his|my) *1 (grass|hair|nails|teeth)|grabbed (my|the) *1 (attention|bag|bus|chance|offer|phone|seat|wrong)|grabbed me (a|an)|hear+ing voices (in|on) the *1 (background|line|phone)|hold+ing *2 hostage|it *1 hurt+s *3|safe *2 (driving|giving|paying|putting|sending|sharing|using|with|your)|snatched (my|the) *1 (bag|phone|purse|wallet)|stab (at|in the (back|dark)|wound)|stab+ing you|stabbed in the back|threw *2 (at|on) me (numbers|questions)|tied (me|us) (in|into|to)|unsafe (link|site|to)|you *4 stabbed", // ordinary senses
    ],
  },
  {
    id: "emergency.fire.sign",
    kind: "emergency.fire",
    ...sign,
    say: [
      "(a|an) *1 inferno|(ceiling|door|paint|plug|socket|wall|wallpaper|wire+s) *2 (blistering|bubbling|charred|melting|scorched|too hot)|(see|there is) (a|an)? *1 (glow|glowing)|smoldering|smouldering",
      "(battery|boiler|bottle|cylinder|gas|oven|tank) *2 (blew up|blown up|exploded)|(blew up|blown up|exploded) *4 (@person|garage|house|kitchen|next door|people|street)",
      "(cooker|heater) *2 blown up|(bed|carpet|clothes|curtains|hair|sofa) (@be|has|have)? *1 (catching|caught|lit up)|(lighter|matches|petrol) and *3 (burn|light|set)|explosion",
      "smoke *4 (blocked|choking|cough+ing)",
    ],
    unless: ["explosion (in|of)|(candle|night|warm) *2 glow|glowing (reference|report|review)"],
  },
  {
    id: "crisis.sign",
    kind: "crisis",
    ...sign,
    say: [
      "(bag|belt|cord|rope|scarf) *1 (around|over|round) (her|his|my) (face|head|neck)|(dangl+ing|hang+ing) (by|from|off|out of|over) *3 (balcony|bridge|cliff|edge|hands|ledge|rail+|roof|rope|window)|(swept|washed) (away|out)|@victim *2 drown+ing|on (a|the) *1 ledge|someone *1 drowned|under *1 water *4 (her|him|long)",
      "(crashed|rolled|smashed|spun) (into|off|over|the *1 (car|van))*4 (bleeding|ditch|hurt|stuck|trapped|upside down)|(bus|car|he|i|lorry|she|truck|van|we) *2 (are|am|is|landed|'s)? *1 upside down",
      "(brook|dam|flood|lake|river|sea|stream|tide) *2 (burst|bursting|coming (in|through|up)|risen|rising)|(flood+ing|floodwater|river) *3 (door|house|kitchen|street|windows)",
      "(came down|come down|fallen|fell) on *3 and *4 (inside|under|underneath)|adrift|avalanche|buried (alive|under)|capsized|landslide|mudslide|sinking and|stranded (at sea|on (a|the) *1 (cliff|island|mountain|rock+s|roof))",
      "(blade|razor|scissors) *3 (herself|himself|myself|skin|wrist+s)|self harm+ing",
      "(bus|car|coach|lorry|train|truck|van) *2 (gone|ploughed|went) *1 (into|off) *2 (bridge|crowd|ditch|people|road|verge)|(bus|coach|lorry|train) *2 (crashed|hit|ploughed|smashed) *1 (a|into|off|the) *1 (barrier|bridge|crowd|house|people|shop|tree|wall)|(fallen|fell|jumped|pushed|shoved|thrown) *1 (in|into|on|onto) the *1 (line|rails|road|tracks|traffic)|lost control of the *1 (bike|bus|car|lorry|truck|van)",
      "(boat|canoe|dinghy|ferry|kayak|raft|ship|yacht) *2 (sinking|taking on water)|(can|could) not find (my|our) *2 (baby|boy|child|daughter|girl|kid+s|son|toddler) (%|and|anywhere|he|she|they)|not been seen (for|in|since)",
      "(electric|electrical|live) (cable+s|wire+s) *2 (%|and|down|exposed|hanging|on|touch+ing)|@victim *3 stuck (down|up) (a|the)|sleep (for ever|for good|forever)|touch+ing *2 (electric|live) *1 (cable|rail|wire)",
      "(pills|tablets) and *3 done|(vodka|whisky|wine) and *4 (pills|tablets)|blowing (her|his|my) brains|hear+ing voices|not worth (carrying on|going on|living)|ploughed into|voices *3 (say+ing|tell+ing|told)|wrong side of the *1 (barrier|rail+s|railings)",
      "climb+ing out *2 window|drifting (away|off|out)",
    ],
    unless: [
      "drowning in *2 (debt|emails|mail|orders|paper+s|paperwork|tickets|work)|suicid+al (prices|rates)|(debt|prices|rates|sales) *1 (rising|suicidal)|water *3 (her|him) (plants|garden)",
    ],
  },
]
