import type { CueRule } from "../../lexicon/pack.js"

/** Threats of violence or harm to people or property. */
export const violence: readonly CueRule[] = [
  {
    id: "abuse.threat.body",
    kind: "abuse.threat",
    confidence: 0.9,
    strength: 0.95,
    target: "agent",
    guard: ["reported", "negated"],
    say: [
      "you *2 in a body bag",
      "you (are|better|going to|had better|will) *2 leave (here|there|this place)? in a body bag",
      "(he|she|they) will leave in a body bag",
      "(get|have) you done over",
      // A verb of violence and somebody; what they have that can be broken; what they own.
      "((@violent|bite|knock|rearrange|shove|slit|snap|twist|wring) (you in the|your) *1|(gonna|i (could|should|will|would)|love to|someone (ought to|should|will)|want to|we will) (@violent|bite|knock|slit|snap|twist|wring) (her|his|that *1|their) *1|(bat|boot|fist|knee|punch|slap|smack) *1 (across|in|round|to|upside) (her|his|the|your) *1) @flesh",
      "((doing|like|talking) *2 and see what|keep *2 and watch what) happens",
      "(am|and|come *2|could|going|gonna|i|let me|like|love|should|swear|wanna|want|we|will|would) (gladly|happily)? to? (@violent (all of you|you|your *1 @staffer)|@assault ((that|the) *1 @staffer|everyone|her|him|people|someone|them|whoever))",
      "((i|someone|they|we) (could|should|will|would)|gonna) (blow up|bomb|break|burn|destroy|key|rip|slash|smash|tear|torch|trash|wreck) *5 @property (%|apart|down|tomorrow|tonight|up|with)",
      "(blow|bomb|break|burn|destroy|firebomb|key|set (fire|light) to|shoot|slash|smash|torch|trash|wreck) (down|up)? (every|that|your) *2 @property",
      "(blow|bomb|burn|shoot|smash|torch|trash|wreck) up? (the|this) *1 (branch|building|company|headquarters|house|lobby|office|place|shop|store|windows)",
      "(bring|have|is|left|plant|put) a bomb",
      "(find|looking|waiting) *2 for you *3 (car park|parking lot)",
      "i (could|will|would) (climb|come|jump|reach) *1 through (the|this) *1 (line|phone|screen)",
      "(their|your) *1 @flesh *1 (bashed|beaten|broke|broken|caved|cut|kicked|punched|rearranged|ripped|slashed|smashed)",
      "bomb (the|your) *1",
      "burn it *1 down (%|with)",
      "not make me come *1 (down|here|over|there)",
      "what happens to your (car|face|family|house|kids|van|wife|windows)",
      // Who lies in wait, and who sends others.
      "((get|lay|put) my hands around|hands on|you have (children|kids) do not) you",
      "(accidents|(bad|nasty|terrible) things|something (bad|nasty|terrible)) *3 happen+ to (you|your *1)",
      "(am|are|will) *1 waiting *2 (outside *2)? when you ((clock|get|knock) off|(come|get) out|finish|go home|leave|walk)",
      "(beat|knock|slap) some? *1 sense into",
      "(i|we) *5 (down|over|round|there) *2 with (a|my) @weapon",
      "(blow|shoot+ing) up *1 (offices|places|you|your)",
      "bring+ing (a|my) *1 (gun|knife|machete|pistol|rifle|shotgun) (%|next|to|with)",
      "(can|gonna|will) ((find|hunt|track) (where you (live|work)|your (children|family|kids|mother|wife))|(hunt|track) you down?) (%|one day|wherever)",
      "(gonna|i will) find you (%|one day|wherever)",
      "(chuck|pour|throw) (a brick|acid|bricks|gas|petrol) (at|on|over|through)",
      "come+ing for (you|your (family|kids)) (%|all)",
      "i *1 come+ing *3 with (a|my) @weapon",
      "(come|step) outside and (face|fight|say)",
      "cut+ing your brake+ *1",
      "(cut|rip|tear) (him|you) (apart|limb|to (bits|pieces|shreds)|up)",
      "(fetch|get+ing|grab|with) my (bat|gun|knife|machete|pistol|rifle|shotgun)",
      "(fetch|get|got|have|own) (a|my) *1 (gun|machete|pistol|rifle|shotgun) (%|in (my|the) *1 (car|hand|house|truck|van)|with me)",
      "(find out|know|learn|see) (what i am capable of|what i can do|who i am) %",
      "(get|have) you (beaten|hurt|killed|shot)",
      "(get|put) a bullet *2 (in|through)",
      "(hang|string) you (by|from|up)",
      "(no idea|not) *2 (what i am capable|who you are (dealing|messing) with)",
      "(pity|shame) if (anything|something|your *2) *1 (broken|burned|damaged|happen+|smashed)",
      "run+ing (her|him|them|you) (down|over)",
      "(think|worry) about your (children|family|kids|wife) %",
      "(he|she|they|you) (will|would) be dead (%|when)",
      "am armed|(eat+ing|drink+ing) through a straw|a (good|proper|right) (beating|hiding|kicking|pasting|thrashing)",
      "better ((call (security|the (cops|police))|hide)|(hope|pray) *3 (catch|find|meet|see) *1)",
      "brick through your|(going to|will|would) put my (boot|fist|foot|hand|head) (in|through) your _|(put+ing|smash+ing) (her|his|their|your) *1 (door|windows+|windscreen) (in|through)",
      "dark alley",
      "drive *4 (into|through) your *2 (door+s|front|lobby|office|shop|showroom|wall|window+s)",
      "feed you to",
      "get shot *1",
      "head on a (plate|spike|stick)",
      "i know where your (house|office is and)",
      "knock (him|you|your *1) (block|into|off|out)",
      "know some? people who (can|could|will|would) (break|deal|find|hurt|kill|sort)",
      "know (what|where|which) *2 your (children|family|kids|mother|wife)",
      "look over your shoulder",
      "you *2 never (breathe|see|talk|walk) again",
      "not come+ing to talk",
      "(he|they|you|your *1) *2 not (get|go|leave|make it|walk) *5 (alive|in one piece)",
      "one eye open",
      "pay (you|your (family|home|house)) a *1 visit (%|one)",
      "say that to my face",
      "send+ *3 (to (beat|find|get|hurt|sort|teach) (her|him|them|you)|(boys|brothers|friends|guys|lads|mates|people|someone) *1 to your (door|home|house))",
      "sort you out (%|he|outside|when|you)",
      "spit (at|in|on) (you|your *1)",
      "taking you down? with me",
      "teach you (a|some) fucking? (lesson|manners|respect)",
      "you are (done for|going down|history|toast)",
      "your guts for",
      // What will come of it.
      "((anyone|first|next|one of you|whoever) *5 (be|get+ing|gets)|((deserve+s|ought) to be|(all|he|lot|people|she|you) (need+s|want+s) to be) *1) @harmed",
      "(bring+ing|getting|sending) (my|some|the) *1 (boys|brothers|cousins|crew|lads|mates) (and (they|we) will|down|round|with me)",
      "(deserve (a|to be)? *1|need (a *1|to be)) (beaten|beating|bullet|kicking|punched|slap+ed)",
      "need to be shot|(they|you) (got|have|have got) it coming",
      "(got|have|know) your home? address (and (i|we)|you know)",
      "(he|she|they) will leave in (a (box|coffin)|an ambulance)",
      "(hope|wish) *1 (someone|you|your *1) *4 (burn+s|choke+s|crash|die+s|drown|get (cancer|hit)|kills|rot|run over|shoots|sick|stabs|starve|suffer)",
      "(into|to) your *1 @property and (@assault|burn|smash|torch|trash|wreck)",
      "(people|someone) *1 ((are|is) going to|gonna|will) (end up|get) *2 (dead|hurt|killed|shot)",
      "(be|ready|wait+ing) *4 with (a|my) @weapon",
      "(beat|kick|knock|punch|slap|smack|strangle) (seven|the) *2 out of",
      "^^ ((go|just|please) die|die|drop dead|kys) *1 $$",
      "i (am going to|can|could|should|want to|will|would) *1 (come ((and|to) find|after|find|for|get) you|find out where you (live|work)|get you (%|back|for this)|hunt you *1|make you (beg|bleed|pay|regret|scream|sorry|suffer)|ruin (you|your (face|life)))",
      "kill yourself",
      "say goodbye to your (car|face|family|kids|legs|teeth)",
      "want me to (hit|kick|punch|slap) you",
      "watch (your back|yourself when)",
      "you (are|better|going to|had better|will) *2 (be sorry (%|for this|when|you)|dead (%|man|meat)|get (hurt|what is coming|what you deserve)|leave (here|there|this place)? in (a (box|coffin|hearse)|an ambulance)|pay for this|regret (%|it|this)|see what (happens to you|i do)|suffer)",
      "(end up|leave|put|see|send) (all of)? you *1 in (a wheelchair|hospital|the hospital)",
      "you *2 in (a (coffin|hearse)|the (ground|morgue))",
      "put you (in (a|the)? (box|coffin|grave|ground|hospital|morgue)|six feet|through (a|that|the) (door|wall|window))",
      "someone ((needs|ought) to|is going to|shoots|should|will) *1 (hurt|kill|shoot|stab) (one of you|them|you)",
      "favor and die",
      "(could|gonna|will|would) (bash|belt|deck|flatten|lamp|thrash|wallop|whack) (her|him|that *1 @staffer|the *1 @staffer)",
      "(asking for|deserve|get|got|have|need|want) (a|your) *1 (bashing|beating|belting|death|hiding|kicking|pasting|slap|smack) (%|coming|from|in)|will (do time|swing) for (her|him|you)|(knock|punch|put) (her|his|your) lights out",
      "i know (what time you (clock off|finish|knock off) $|where you (live|(drink|park|work) (%|and|your)))",
      "(send|set) *2 dog+ on (her|him|them|you)|(force|run) (him|you|your *1) off the road|next time i *2 bring+ing *1 (bat|gun|knife)",
      "(cram|ram|shove) *3 (down|up) your *1 @flesh",
      "set your *1 @property on fire",
      "you have a family do not you",
      "(my|some|the) *1 (boys|brother+s|cousin+s|crew|dad|friends|guys|husband|lads|mate+s|people) *2 (beat|break|come for|deal with|hurt|see to|sort) you",
      "(boys|brothers|cousins|lads|mates) *2 come+ing (round to|to) your (home|house|place)",
      "(send|set) *2 dogs on",
      "better (lock your|run %|start praying)",
      "sort you out for good",
      "(bring+ing|getting|sending) a few *1 (boys|brothers|cousins|crew|lads|mates) (and (they|we) will|down|round|with me)",
      "six feet under",
      "what is coming to you",
      "you (are|better|going to|had better|will) *2 watch your step",

      "your *2 @property (get+s|going to be|got|will be) *1 (bricked|burned|burnt|slashed|smashed|torched|trashed|wrecked)",
      "@violent *3 (out of (that|your) (chair|seat)|with my bare? hands)",
      "with (all of)? you inside (it|there)? %",
      "(be|come+ing) (down|over|round|there) *3 (and (@assault|sort you)|with my (boys|brothers|cousins|mates))",
    ],
    unless: [
      "(beat|break|burn|cut|deck|finish|hit|kick|smack) you (a|an|back|in %|off|out|short|some|there)|shoot (her|him|people|someone|them) (a|an|back|down|in|off|out|some|up)|@violent (my|the|you|your) (account|bill|card|contract|feelings|it|line|price+s|service|subscription|to (ask|check|have|it|know|see|wait)|traffic|up (on|with)|with (a|the) (offer|question))|hit you up %", // an ordinary sense
      "watch your (back|step) ((it|there) is|(on|with) the|getting|mind)", // care
      "(drop|hit|ping|shoot) (her|him|me|them|you) *2 (call|copy|email|line|link|message|note|text)", // to send
      "(gonna|will|would) (kill|murder|strangle) me|@iw *1 see what i can do", // of oneself
      "(will|would) it? not hurt|not ((going|want) to)? (harm|hurt|kill) (anyone|you)", // denied
      "be sorry to (hear|lose|miss)|you will be sorry to", // sympathy
      "(beat|break|destroy|hit|hurt|kill|shoot|smash) (my|the|your) (ants|bank|bugs|competition|mice|rats|record|target|virus|weeds)", // pests and the like
      "(end|final|last|level|raid) boss|(ball|branch+s|hail|ladder|storm|tree|wind) *1 (could|might|will|would) *2|(find out|know|see) who i am (from|in|on)|hand+s (in|over|you)|(come for|get) you (at|from|in|on|to|with)|(breed|grease|heat|nail|spray|toy) gun|get shot of", // a visit, a record
      "(can|may|should) i bring *3|(do+s *2|(it|screen|that|this|which) (@can|going to|is going to)? not?) (bite|break|burn|cut|hurt) your *2|(bath|calorie|cherry|photo|seed) bomb|bomb of", // a pump in other tongues, a soap
      "threatened to", // somebody else's
      "(can|could|may|should) i know (what|when|where)", // a question
    ],
  },
  {
    // Against what is somebody else's: no abuse of who listens.
    id: "abuse.threat.other",
    kind: "abuse.threat",
    confidence: 0.85,
    strength: 0.9,
    target: "situation",
    guard: ["reported", "negated"],
    say: [
      "(going to|will|would) put my (boot|fist|foot|hand|head) (in|through) (her|his|my *1 's|that *1 's|their|the *1 's) _",
    ],
  },
]

/** Classes of the family. */
export const violenceClasses: Readonly<Record<string, string>> = {
  // What an angry caller says that they will do to somebody.
  violent:
    "(mess|rough) up|bash|batter|beat|belt|blow|break|burn|bury|cave|choke|clobber|cripple|crush|cut|deck|destroy|do in|drag|drown|end|finish|flatten|flog|gut|hammer|headbutt|hit|hunt|hurt|kick|kill|knife|lamp|lynch|maim|murder|poison|punch|rip|shoot|skin|slap|slaughter|slug|smack|smash|stab|strangle|tear|thrash|throttle|thump|torture|whack|yank",
  // Done to people and animals only.
  assault:
    "batter|choke|clobber|cripple|drown|headbutt|hurt|kill|knife|lynch|maim|murder|punch|shoot|slap|slaughter|slug|stab|strangle|throttle|thump|torture",
  harmed: "beaten|flogged|hanged|hung|hurt|killed|lynched|punched|run over|shot|slapped|stabbed|strangled",
  weapon: "axe|baseball bat|bat|brick|crowbar|gun|hammer|knife|machete|pistol|rifle|shotgun",
  staffer:
    "@fool|agent|bloke|boss|builder|cleaner|clerk|colleague|courier|doctor|dog|driver|electrician|engineer|family|fella|girl|guy|kids|lady|lot|man|manager|nurse|people|person|plumber|receptionist|staff|supervisor|technician|woman",
  flesh:
    "arm+s|ass|bones|brains|door down|eyes|face+s|fingers|guts|hand+s|head+s|house in|jaw|kneecaps|knees|leg+s|lights|neck+s|nose|ribs|skull|teeth|throat|tongue",
  property:
    "branch|building|car+s|company|computers|desk|factory|garage|headquarters|home|house|office+s|place|reception|shop|showroom|store|tires|truck+s|tyres|van+s|warehouse|window+s",
}
