import type { CueRule } from "../../lexicon/pack.js"

/** Sexual remarks towards the agent. */
export const sexual: readonly CueRule[] = [
  {
    id: "abuse.sexual",
    kind: "abuse.sexual",
    confidence: 0.85,
    strength: 0.85,
    target: "agent",
    guard: ["reported"],
    say: [
      "come (back|over) to my (hotel|place) (after|and|later|tonight)",
      "^ bend over the (desk|table)",
      // A body.
      "(across|in|inside|into|on|up) (her|his|my|your) @private",
      "(a|an|big|enormous|fat|great|hairy|hard|huge|massive|my|nice|raging|show|small|tight|tiny|too|wet|your) (balls|boner|boobs|cock+s|dick|erection|hard on %|nipples|penis|pussy|tits|vagina)",
      "(bounce|climb+|come|sit) (down|over|up)? (in|on)? (my|top of) *1 (face|knee|lap|me)",
      "(eat|grab+|kiss+|lick+|ride+|rub+|squeeze+|stroke+|suck+|touch+) (a|her|his|it|me|my|on|some|this) @private|(jerk|rub) me off",
      "(feel|fondle+|grab+|kiss+|lick+|love|ride+|rub+|see|shave|show me?|slap|smell|spank|squeeze+|stroke+|suck+|touch+|want|wash) *1 ur *1 (@private|body|feet|legs|lips|skin|thighs|toes) (%|all|baby|now|with)",
      "(open|spread) your legs",
      "^ bend over (and|baby|for|now|that)",
      "^^ *1 bend over $$",
      "(down|get) on (all fours|your knees)",
      // What is wanted.
      "((to|with) (her|me|you)|amazing|bad|good|great|wild) in bed",
      "(a|quick) (blowjob|bonk|orgy|quickie|shag|threesome)",
      "(bed|cuddle|night|shower|sleep) with? me (%|baby|now|tonight)",
      "(fuck|shag|suck) me *1|suck *1 (cock|dick)",
      "(give|show+ing) you a (good|great|real good) time (%|baby|in|tonight)",
      "(lick|suck) my _ (%|baby|now|you)",
      "(love|need|want) your body|(be|come|feel you|go) inside (me|you)|want you *1 (bad|tonight) %",
      "(come|you|your) *1 (in|to) my bed",
      "@desire ((i|to|we|you)? *1 @lewd (me|us|with (me|you)|you|your *1)|(i|you)? *1 (fuck|hump|shag) %)",
      "@lewd (me|you) (hard|in (the|your)|like|tonight)",
      "^^ (come|just|now|oh|please)? (blow|finger|fondle|grope|hump|kiss|lick|pleasure|ravish|ride|seduce|shag|spank|suck|touch|undress) (me|us|you|yourself) (again|all over|babe|baby|hard|like *2|now|there)? $$",
      "are you (hard|wet) (%|baby|down|for|right now|yet)",
      "be my *1 ((dirty|sex) *1|bitch|slave|slut|whore)",
      "call me daddy",
      "(be|become) my *1 (boyfriend|girlfriend|lover|mistress)|(date|marry) (me|you) %|go (out|on a date) with me|you (are|have been)? (a|such a)? (dirty|naughty) (boy|girl)|be a good (boy|girl) (and|for)|(get|give me) (a kiss|naked|undressed)|^ *1 on your knees",
      "come (back|over|round) to? mine (after|and|later|tonight)",
      "let me do to you|make love",
      "make+s me *1 (hard|horny|wet)",
      "strip (for me|naked)",
      "take ((me|you) to bed|*1 off your? (bra|clothes|pants|shirt|top)|your *1 (clothes|pants|shirt|top) off)",
      "talk dirty",
      // What they are like.
      "((make+s me|feeling|getting|i am|you) (aroused|horny)|(i am|makes me) turned on)",
      "(you wear+ing|your) a? *1 (bra|knickers|lingerie|panties|thong|underwear)|(bra|knickers|lingerie|panties|thong) (are|have) you got? (on|wearing)",
      "(accent|voice|you) (is|look|r|sound+s) (fuckable|gorgeous|sexy)",
      "(am|been|was) *1 (pleasuring|stroking|touching) myself",
      "(bdsm|blow job|blowjob|cum+ing|deepthroat|dildo|ejaculate|handjob|jizz|masturbate+ing|milf|orgasm|porn|threesome) (%|about|all|for|in|me|now|on|over|with|you)",
      "(can|could|did|do|have|will|would) (bots|robots|you) *2 ((enjoy|like|love|want) it? (anal|hard|kinky|rough)|(have|like) (a|an|any|big|nice)? *1 (body|boobs|breasts|butt|clit|cock|dick|genitals|nipples|penis|pussy|tits|vagina)|bang|cum|masturbate|orgasm|sext+ing|shag|shave (down|your))",
      "(dirty|kinky|naughty) (mind|secretary|talk|thoughts)",
      "(how|what) (*1 (big|large|size) *1 (are your|your)? *1 (boobs|bra|breasts|bust|chest|cup|tits)|are (the|your) (boobs|measurements|tits))",
      "^^ (anal|boobs|dick|horny|kinky|lick it|nudes|penis|pussy|sex|sexy|tits|vagina) $$",
      "are you wearing (any clothes|anything|nothing)",
      "what (are you wearing|you are wearing (%|right|tonight|under))",
      "(big|fine|great|hot|lovely|nice|sexy|tight|your) (ass|boobs|booty|bum|butt|cleavage|tits)",
      "(filthy|naughty|sexy) (minx|thing)",
      "(give|send|show|text|want) (any|me|more|some|us|your)? *2 ((dirty|sexy) *1|(photo|photos|pic+s|picture+s) of (you|your *1) (in *2 (bra|underwear)|naked|nude|topless)|naked|nude+s)|(dick|naked|nude|sexy) (photo+s|pic+s|picture+s|selfie+s)",
      "(give|get|massage|want|with) *2 happy ending+",
      "have some fun after your (shift|work)",
      "moan for me",
      "you and me in (a|my) (bed|hotel|room) *1",
      "(bye|hello|hey|hi) (hottie|sexy)",
      "(get|imagine|r|see|want) you *1 (a virgin|horny|naked|nude|sexy|topless|turned on)",
      "@lewd (me|you) (all (night|over)|if you)",
      "(am|been|was) *1 playing with myself",
      "(and|let us|shall we|want to) *1 (do the (deed|dirty|nasty)|fool around|get (freaky|naughty)|get it on|have *1 fun (in bed|together tonight)|have *1 fun with (you|your *1) (%|in|tonight)|hook up (%|later|tonight|with (me|you))|make *1 love (%|in|together|tonight|with (me|you))|make out (%|with))",
      "(are you|is she|u are|you must be) *1 (a (babe|tease)|bangable|fit|hot|hot as *2|irresistible|sexy|single and|smoking) (%|babe|baby|in (a|bed|that))",
      "(what|you|your voice) really? (gets|turn+ing|turns) (me|you) (excited|hard|hot|off|on|wet)|turn+ing (me|you) on (%|baby)",
      "(you|you are) *1 ((call|escort) girl|good (fuck|kisser|lay|shag)|hooker|nymphomaniac|porn star|prostitute|stripper)",
      "^ (bye|come on|hello|hey|hi|listen|oh|okay|thanks|yes) there? (babe|doll|gorgeous|hot stuff|sexy|sweet (cheeks|thing)) (%|do|want|what|you)",
      "am *1 ((hard|wet) for|jerking off|masturbating|naked|so hard (%|right now)|undressed|wanking)",
      "what (bra|knickers|lingerie|panties|thong) *1 you",
      "eat+ing you out",
    ],
    unless: [
      "(breast|nipple+s|penis|vagina) *3 (bleeding|hurts|infected|infection|itches|lump|pain|rash|sore|swollen)|(burning|infection|itches|itching|lump|pain|rash|sore|swelling) *5 (balls|breast+s|nipple+s|penis|vagina)", // a symptom
      "(bra+s|knickers|lingerie|panties) *2 (for (my|sale)|in stock|sell|stock)", // goods
      "kiss (my|the) (baby|bride|kids|wife)|(baby|cat|child|daughter|dog|grandson|he|infant|kid|puppy|she|son|toddler) *1 (climb+s|sit+s) *2 (lap|me)|squeeze (me|us) (in|into|on|onto)", // a family, an appointment
      "(big|bowling|cotton|cricket|golf|hard|huge|meat|soccer|stress|tennis) balls|balls ((are|arrived|at|for|from|in|of|were)|*3 (club|court|game|golf|practice|tennis))", // balls
      "(are|if|is) you *1 (hot|wet) (and|enough|in|or cold|there)", // the weather
      "see you naked? (later|soon)|what are you wearing (down there|for|to (a|my|the|your))", // a farewell, dress
      "(big|great) tits *2 bird|bed with (me|you) and|cock a poo", // a room, animals
      "(bang+|screw+) (me|us|you) (around|out|over|up)|(feel|see|shave|show me?|want|wash) your (feet|legs|skin) *2 (before|doctor|in|on)|(see|show|want) your (balls|body|nuts) (cream|lotion|massage|of|shop|wash)|kiss you goodbye", // other senses, goods
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
      "(blowjob+s|boner|boobies|boobs|clit|cock+s|cumming|cunnilingus|deepthroat|dildo|erotic|fellatio|fetish|gangbang|horniest|horny|jizz|kinky|masturbate+ing|orgasm+s|porn|porno|pussy+s|sex|slutty|threesome|tits|titties)",
      "(her|his|i|me|my|we|you|your) *3 ((laid|virgin) %|naked|nude|penis|sexy|shagged|shagging|topless|vagina)",
      "sexual (fantasy+s|favor+s)",
      "(her|his|i|me|my|we|you|your) *3 turned on by",
    ],
    unless: [
      "(baby|her|his|my|sport and|the|your) *1 sex (%|and|as|at|in|is|on|was)|(biological|either|female|male|opposite|safe|same|unisex|what|whose) *1 sex|sex (abuse|change|discrimination|education|female|field|is|listed|male|marker|of|offender|on|therapist|therapy|trafficking|was|worker+s)", // a form, a trade, a matter of law
      "(bleeding|blood|burning|discharge|doctor|infection|itches|itching|lump|pain|rash|sore|swelling) *5 (penis|vagina)|(penis|vagina) *3 (bleeding|burns|hurts|infected|infection|lump|pain|rash|sore|swollen)", // a symptom
      "(and|ball|game|hen+s|rooster|stop|turn|water|weather) cock|(blue|coal|great|marsh) tits|(naked|nude) (color|heels|lipstick|pair|palette|shade|shoes|tights)|pussy+s (cat|riot|willow)|cock ((a poo|feed|fighting|tail)|(a|and) (bull|hoop)|is? crow+)|in the? nude|naked (bike|cable|eye|flame+s|juice|lunch|wire+s)|tits *2 bird+", // other senses, goods
      "(battle|history|museum|science) of the? *1 sex|sex (and the city|museum|pistols|shop)", // a place, a film
      "laid (a|down|my|off|out|the|up)|virgin (active|atlantic|islands|media|mobile|money|olive|trains)", // a company, other senses
      "(assault+ed|harass+ed|harassment) *4|(block+ed|charge+s|charged|filter) *5 (porn|sex)|(child|revenge) porn|porn (charge+s|site *3 (account|bill|charged|hacked|statement))", // a complaint
    ],
  },
]

/** Classes of the family. */
export const sexualClasses: Readonly<Record<string, string>> = {
  private:
    "anus|arse|ass|balls|boobies|boobs|booty|bra|breasts|bum|butt|butthole|cleavage|clit|cock+s|crotch|dick+s|genitals|knickers|nipples|panties|penis+s|pussy+s|tits|titties|vagina+s",
  lewd: "bang|bend|bone|bonk|caress|cuddle|do dirty things to|finger|fondle|fuck|go down on|grope|hump|kiss|lick|make love to|make out with|pleasure|rape|ravish|seduce|shag|sext|sleep with|smell|snog|tie *1 up|touch|spank|squeeze|strip|taste|undress",
  desire:
    "(can|could|may) i|(can|will|would) you|(going|like|love) to|i (will|would)|let (me|us)|like|shall we|so i can|wanna|want|we should|why do not you",
}
