import type { CueRule } from "../../lexicon/pack.js"

/** Swearing, by strength. The words are listed to be recognised, never said; those that are ordinary in another sense (cock, ass, screw) are only heard in the grammar of abuse. */
export const profanity: readonly CueRule[] = [
  {
    id: "abuse.profanity.strong",
    kind: "abuse.profanity",
    confidence: 0.95,
    strength: 0.8,
    say: [
      "(b i t c h|c u n t|s h i t)",
      "(how|what|where|who|why) the actual? (eff|f) (%|are|did|do|is)",
      "[profanity]",
      "clusterfuck|cocksucker+s|cunt+s",
      "for (f|feck|flip) sake",
      "fuck+|fuckbrain|fucker+s|fuckface|fuckinger|fucktard|fuckup|fuckwit+s",
      "motherfucker+s|motherfucking|what a bleeding",
      // Of Hindi, as it is mixed into Indian English.
      "behenchod|bhenchod|bhosdike|chutiya|chutiye|gandu|madarchod|randi",
      // Of the callers' own tongues, which come out in a temper.
      "arschloch|blyat|cabron|caralho|cazzo|chinga|chingada|connard|gilipollas|hurensohn|joder|klootzak|kurwa|merde",
      "mierda|pendeja|pendejo|puta|putain|puto|salope|scheisse|schlampe|stronzo|vaffanculo|wichser",
    ],
  },
  {
    id: "abuse.profanity.middle",
    kind: "abuse.profanity",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "take+ing the piss|pissing *1 off",
      "(a|big|little|my|suck+ing|sucks|these|your) (balls|cock+s|dick+s)",
      "(blow|ram|shove|stick|stuff) (it|that|this|your *2) (out (yer|your)|up|where)",
      "(burn|go|rot) (in|to) hell",
      "(dumb|fat|kick|kiss|lazy|lick|my|pain in the|sorry|stupid|suck+s|sucked|whole|your) ass",
      "(naff|sod) off",
      "^^ (ass|cock|piss|pussy) $$",
      "arse",
      "asshole+s|asswipe|bastard+s|bellend|bitch+ing|bitches|bollocks|bugger+s|bullshit",
      "bullshitting|dickhead+s|dipshit|douche|douchebag|dumbass+s|fatass|harami|haramzada|horseshit",
      "kamina|knobhead|kutta",
      "piss (off|poor)",
      "pissed",
      "prick+s|saala",
      "screw (off|you|your *1)",
      "^ screw (that|them|this)",
      "scumbag|shit+ing|shithead+s|shithole|shits|shitshow|shitty|slag|slut+s",
      "tosser|twat+s|wanker+s|whore+s",
    ],
    unless: [
      "(breeder|breeding|dog|female|kennel|litter|old|pregnant|puppy+s|vet) *4 bitch|bitch *5 (heat|kennel|litter|puppies|season|shots|spayed|vet|whelp+)", // a dog
      "(finger|pin) prick|prick (my|the|your) *1", // a test
    ],
  },
  {
    id: "abuse.profanity.mild",
    kind: "abuse.profanity",
    confidence: 0.8,
    strength: 0.25,
    guard: ["polite"],
    say: [
      "(absolute|complete|is|of|some|such|that|this|total|was|your) bs %",
      "(as|for|like|the) hell",
      "for? (christ+s|god+s|jesus) sake",
      "bloody|bullcrap|crap|crappy|damn+ed|flipping|freakin|freaking|frickin|friggin|frigging|goddamn+ed",
      "hell (no|of a|with|yes)",
      "jesus christ|turd",
    ],
    unless: [
      "(bath|bird|bowl|dog|drain|garden|litter|nappy|pigeon|pipe+s|sewer|sink|tank|toilet|tub) *3 (crap|shit)|(crap|shit) *2 (backing|coming) up", // what it is
      "(been|is|nose|stool|urine|was) *2 bloody (%|all|and|from|since)|bloody (bandage|discharge|hands|knee|lip|mary+s|nose+s|show|stool|sunday|urine|wound)", // blood, a drink
      "(flipping|freaking) (a|between|channels|it|my (car|house|pages)|out|over|the|through)|damn (fine|good|great)|freak out", // praise, other senses
      "from hell and|hell (angels|kitchen|raiser)|hell or high water", // a phrase
      "((name|this) is|and|from|hello|hi|mr|named|to|with) jesus", // a name
      "(backed up|blocked|clogged) with crap", // what it is
    ],
  },
]
