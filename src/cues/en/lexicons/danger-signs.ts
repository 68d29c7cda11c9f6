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
      "cartoon|dream+|dreamt|dvd|episode|film|joke|(computer|video) game+|movie|novel|song|haha|hahaha|lol",
      "(days|fortnight|months|weeks|year+s) (ago|back|later)|last (april|august|autumn|christmas|december|fall|january|july|june|march|may|month|november|october|september|spring|summer|week|winter|year)|a *1 (long time|while) (ago|back)|since (childhood|january|last)|the other day|used to|(for|over|some) *2 years|yesterday",
      "buy|bought|ordered|sell+|do you (cover|do|have|offer|sell|stock|treat)|awareness|first aid|leaflet|lesson|poster+s|training|workshop",
      "budget|css|economy|email+s|market|paperwork|sales|server|software|website|workload",
    ],
  },
  {
    id: "emergency.medical.sign",
    kind: "emergency.medical",
    ...sign,
    say: [
      "amputated|anaphyla+|concussed|concussion|convuls+ing|electrocute+d|gashed|hypothermia|impaled|inhaled|paralyse+d|paralyzed|scalded|unconscious|unresponsive|wheezing|haemorrhag+ing|hemorrhag+ing|bleeding|semi conscious|in and out of consciousness|no pulse|(clutched|clutching|clutches) (at)? (her|his|my)|doubled over|writhing|delirious|(been|got|is|was) poisoned|poisoned (her|him|me|us|my @kin)|hallucinating|overdosed",
      "(heart|pulse) (@be|has|is)? *1 (stopped|fluttering)",
      "(her|his|my|their) *1 (ankle|arm|back|elbow|finger+s|foot|hand|head|hip|jaw|knee|leg+s|neck|shoulder|skull|spine|stomach|thumb|toe+s|wrist) *3 (bent|bitten|black|burned|burnt|crushed|dangling|dislocated|hanging|mangled|shattered|smashed|snapped|twisted)|(bitten|stung) by",
      "(@victim|i|we) *4 (came|come|fallen|fall|fell|falling|flew|knocked|slipped|thrown|toppled|tumbled) *1 (down|from|off|out of|over) *3 (balcony|banister|bicycle|bike|bunk|cliff|escalator|horse|ladder|motorbike|quad|roof|scaffold+ing|scooter|stairs|steps|tree|wall|window)|(had|has had) (a|an)? *1 fall",
      "(crashed|fallen|fell|landed|toppled) *1 (on|onto) *3 (@kin|her|him|me|tent|us)|(hit|knocked (down|over)|run over|struck) by (a|an|the) *1 (bike|bus|car|cyclist|lightning|lorry|scooter|train|tram|truck|van)",
      "(boiling|hot|scalding) *1 (fat|oil|soup|tea|water) *4 (her|him|me|my *1)|(her|him|me) *1 (boiling|scalding)",
      "labou?red breathing|shallow breath+ing|short of breath|miscarr+ying|stillborn",
      "side of (her|his|my) *1 (body|face)|blood sugar *4 (crash+ed|dropping|high|low)|hypoglyc+|(defibrillator|epipen|inhaler|insulin|pacemaker|ventilator) *5 (beeping|empty|fail+ing|not working|shocking|stopped)",
      "(arm+s|finger+s|foot|hand+s|head|leg+s|thumb|tongue) *6 (bleeding|crushed|mangled|severed|trapped)|(caught|got|put|stuck|trapped) (her|his|my) *1 (arm|finger+s|foot|hand|head|leg|thumb|tongue) *1 (between|in|through|under)",
      "(cocaine|fentanyl|heroin|ketamine|methadone)|(gave|given|taken|took) *5 (dose|insulin|medication|medicine|morphine|pills|tablets) *3 (accidentally|by (accident|mistake)|instead|twice)",
      "(can|could) not swallow|@poison *2 (in|on|over) (her|his|my) *1 (arm+s|eye+s|face|foot|hand+s|leg+s|skin)|allergic *6 (ate|eaten|stung)|(ate|eaten|stung) *6 allergic|not feel (her|his|my) *1 (feet|foot|finger+s|toes)",
      "(can|could) not (find|get) (any|her|his|my) *1 (air|breath|epipen|inhaler|insulin)|@kin *4 not awake|seeing double|(@kin|he|she) *4 on the *1 floor (%|and|for|since)|oxygen *3 (gone|low|running out|run out)|face down",
      "(bashed|hit|struck|whacked) *3 (around|in|on|over|round) the *1 (face|head)|(broke|broken) (her|his|my) *1 (back|hip|neck|pelvis|skull)",
    ],
    unless: [
      "(#th|first|ground|second|third|top) floor|bleeding (edge|money|me dry|us dry|obvious|hell|time|radiator+s|cash)|bleeding *6 radiator+s|(brakes|radiator+s|the colors) *1 bleeding|bleeding (the|a|my) *1 (brakes|radiator+s)|poisoned chalice|hanging (on|up)|explosion (in|of) *2|fall out|bleeding hearts|arm *1 twisted|hand+s *2 (tied|full)|crack+ing (in|on|the)|fell (off|out of) (a|the)? *1 (list|wall)|(back|head) *2 (black|burned)|heart *1 (gone|stopped) out|(hat|picture+|sign|shelf|clock|poster) *3 fell|scalded milk", // ordinary senses
    ],
  },
  {
    id: "emergency.duress.sign",
    kind: "emergency.duress",
    ...sign,
    say: [
      "abducted|balaclava+s|at? (gunpoint|knifepoint)|gunman|gunmen|hostage|kidnap+ed|molest+ed|mugged|rape+d|stabs|stabbed|stabbing|stab|strangl+ing|strangled|throttl+ing|trafficked|(in|wearing) *1 masks",
      "(aimed|chucked|lunged|pointed|pulled|swung|threw|throwing|thrown|waved) *4 (at|on|over) (her|him|me|my @kin|us)|(came|come+ing|goes|going|went) (at|for) (her|him|me|us) with",
      "(dragged|grabbed|pinned|shoved|snatched) @person|tied ((her|him|me|us) up|to *2 (bed|chair|radiator))|(burn|burning|torch) (down|*2 down) *4 (me|us) in|(ex|he|she|they) *4 burn *3 (flat|home|house|place) down",
      "not *1 (feel|feeling|felt) safe|(am|feel|feeling|are) *1 unsafe|(keeps|locked|locks|lock) ((me|us) *3 (at night|in|up)|the door *3 (at night|from outside)) |(force+d|force+ing|made|make+ing) (me|us) *1 (have sex|marry|work)",
      "(broke|broken|burst|come|came|forced) in *4 (@person|gun|mask+s|right now|still)|prowl+ing|lurking|(armed|violent) (and|man|men|people|with)|(terrified|scared|frightened) of (him|my *1 (boyfriend|ex|father|husband|partner|stepdad|wife))",
      "barricaded|(coming|lunging|running|walking) (at|toward|towards) (her|him|me|us)|(downstairs|here|outside) *2 with *2 (bats|bottles|crowbars|guns|hammers|knives|machetes|sticks)|(afraid|frightened|scared|terrified) (for (her|his|my|our) (life|lives)|*2 next %)",
      "@harms ((her|him) (%|again|and)|my *1 (@kin|boy|children|family|girl|kids)|the (baby|boy|children|girl|kids)|(her|his|my) *1 @flesh)|being *2 (batter+ed|beaten|choked|groped|kicked|punched|raped|slapped|stabbed|strangled|tortured)",
      "into (her|his|my) (bed|bedroom|room) *2 night|(banging|hammering|kicking|pounding) (at|on) (my|our|the) *1 (door+s|window+s)",
      "(holding|waving) (a|an|her|his|the) *1 (crossbow|gun|knife|machete|pistol|rifle|shotgun|sword)|hands (around|round) (her|his|my) (neck|throat)|not know (i am|we are) *1 (here|hiding|in|under|up)|with *2 (bats|guns|knives|machetes)|tied @person up",
    ],
    unless: [
      "(hit|struck) *3 (hammer|nail) on the head|(gun|knife|sword) (cabinet|club|license|magazine|rack|set|sharpener)|(can|will) beat my|hear+ing voices (in|on) the *1 (background|line|phone)|@harms my *1 @kin *2 (a|off|out|some|to it)|(i am going|i|love|we are going|want) to *1 @harms|(i will|we will) *1 @harms|it *1 hurt+s *3|cut+ing (her|his|my) *1 (grass|hair|nails|teeth)|(shot|shoot+ing) my *1 @kin *1 (look|wedding)|(foot|head|leg|tongue) *1 (in the door|off)|you *4 stabbed|stab+ing you|stab (at|in the (back|dark)|wound)|stabbed in the back|hold+ing *2 hostage|safe *2 (driving|giving|paying|putting|sending|sharing|using|with|your)|unsafe (to|link|site)|grabbed (my|the) *1 (attention|bag|bus|chance|offer|phone|seat|wrong)|grabbed me (a|an)|snatched (my|the) *1 (bag|phone|purse|wallet)|threw *2 (at|on) me (questions|numbers)|tied (me|us) (in|into|to)|(thrown|threw|pulled|pulling) *1 (a|this|that|the) *1 (bill|book|charge|fee|number)", // ordinary senses
    ],
  },
  {
    id: "emergency.fire.sign",
    kind: "emergency.fire",
    ...sign,
    say: [
      "(a|an) *1 inferno|smouldering|smoldering|(see|there is) (a|an)? *1 (glow|glowing)|(ceiling|door|paint|plug|socket|wall|wallpaper|wire+s) *2 (blistering|bubbling|charred|melting|scorched|too hot)",
      "(exploded|explosion|blew up|blown up) *4 (@person|kitchen|garage|house|street|next door|people)|(gas|cylinder|bottle|boiler|tank|oven|battery) *2 (exploded|blew up|blown up)",
      "explosion|(bed|carpet|clothes|curtains|hair|sofa) (@be|has|have)? *1 (catching|caught|lit up)|(battery|boiler|cooker|cylinder|heater|oven|tank) *2 blown up|(petrol|matches|lighter) and *3 (burn|light|set)",
      "smoke *4 (blocked|choking|cough+ing)",
    ],
    unless: ["(candle|night|warm) *2 glow|glowing (reference|report|review)"],
  },
  {
    id: "crisis.sign",
    kind: "crisis",
    ...sign,
    say: [
      "@victim *2 drown+ing|someone *1 drowned|under *1 water *4 (her|him|long)|(swept|washed) (away|out)|(dangl+ing|hang+ing) (by|from|off|out of|over) *3 (balcony|bridge|cliff|edge|hands|ledge|rail+|rope|roof|window)|(bag|belt|cord|rope|scarf) *1 (around|over|round) (her|his|my) (face|head|neck)|on (a|the) *1 ledge",
      "(crashed|rolled|smashed|spun) (into|off|over|the *1 (car|van))*4 (bleeding|ditch|hurt|stuck|trapped|upside down)|(bus|car|he|i|lorry|she|truck|van|we) *2 (are|am|is|landed|'s)? *1 upside down",
      "(brook|dam|flood|lake|river|sea|stream|tide) *2 (burst|bursting|coming (in|through|up)|rising|risen)|(flood|flood+ing|floodwater|river) *3 (door|house|kitchen|street|windows)",
      "(fallen|fell|come down|came down) on *3 and *4 (inside|under|underneath)|buried (alive|under)|mudslide|landslide|avalanche|capsized|sinking and|adrift|stranded (at sea|on (a|the) *1 (cliff|island|mountain|rock+s|roof))",
      "(razor|scissors|blade) *3 (herself|himself|myself|skin|wrist+s)|self harm+ing",
      "lost control of the *1 (bike|bus|car|lorry|truck|van)|(bus|coach|lorry|train) *2 (crashed|hit|ploughed|smashed) *1 (a|into|off|the) *1 (barrier|bridge|crowd|house|people|shop|tree|wall)|(bus|car|coach|lorry|train|truck|van) *2 (gone|ploughed|went) *1 (into|off) *2 (bridge|crowd|ditch|people|road|verge)|(fallen|fell|jumped|pushed|shoved|thrown) *1 (in|into|on|onto) the *1 (line|rails|road|tracks|traffic)",
      "(can|could) not find (my|our) *2 (baby|boy|child|daughter|girl|kid+s|son|toddler) (%|and|anywhere|he|she|they)|not been seen (for|in|since)|(boat|canoe|dinghy|ferry|kayak|raft|ship|yacht) *2 (capsized|sinking|taking on water)",
      "sleep (for ever|for good|forever)|@victim *3 stuck (down|up) (a|the)|(electric|electrical|live) (cable+s|wire+s) *2 (%|and|down|exposed|hanging|on|touch+ing)|touch+ing *2 (live|electric) *1 (cable|rail|wire)",
      "voices *3 (say+ing|tell+ing|told)|hear+ing voices|(pills|tablets) and *3 done|(vodka|whisky|wine) and *4 (pills|tablets)|wrong side of the *1 (barrier|rail+s|railings)|not worth (carrying on|going on|living)|ploughed into|blowing (her|his|my) brains",
      "@victim *2 (jumped|jumping) (from|off) (a|the)|climb+ing out *2 window|drifting (away|off|out)",
    ],
    unless: ["(jumped|jumping) (from|off) the *1 (bandwagon|bus|page|train)|drowning in *2 (debt|emails|mail|orders|paper+s|paperwork|tickets|work)|suicid+al (prices|rates)|(debt|prices|rates|sales) *1 (rising|suicidal)|water *3 (her|him) (plants|garden)"],
  },
]
