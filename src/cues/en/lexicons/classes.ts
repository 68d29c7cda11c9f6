/** Classes for `@name`: alternatives divided by `|`. Those of one family alone stand in its file. */
export const classes: Readonly<Record<string, string>> = {
  iw: "i|we",
  have: "had|has|have",
  my: "my|our",
  the: "a|an|another|any|her|his|my|one|one of your|our|some|that|the|their|these|this|those|your",
  me: "me|us",
  they: "he|it|she|someone|they|who|you",
  // Little words, where a list of them need not be exact.
  be: "am|are|is|was|were",
  can: "can|could|may|might|shall|should|will|would",
  aux: "am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would",
  who: "he|i|it|she|someone|that|the|there|they|this|we|you|your",
  it: "her|him|it|me|my|our|that|the|them|this|us|you|your",
  // Without "u", which is read as "you".
  letter: "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|v|w|x|y|z",
  month: "april|august|december|february|january|july|june|march|may|november|october|september",
  many: "#|(a|so)? (couple of|few|many)|countless|four|many|multiple|several|three|two",
  bloke: "bloke|chap|fella|girl|guy|lad+s|lady|man|men|woman",
  weekday: "friday|monday|saturday|sunday|thursday|tuesday|wednesday",
  kin: "(father|mother) in law|aunt|auntie|baby|boyfriend|brother|child|cousin|dad|daughter|father|fiance|fiancee|flatmate|friend|girlfriend|gran|grandad|granddad|granddaughter|grandfather|grandma|grandmother|grandpa|grandson|husband|kid|mom|mother|nan|neighbor|nephew|niece|parents|partner|roommate|sister|son|spouse|stepfather|stepmother|uncle|wife",
  // "can I", "I would like to": the front of a request about oneself.
  mayI: "(before|until) i can|(can|could|may|might) (i|we)|@iw (can|will)|appreciate|chance of|how (can|do|would) (i|we)|insist on|let @me|must|need|prefer|rather|to|want",
  hand: "bounce|bring|connect|direct|find|flip|forward|get|give|hand|hook|move|pass|patch|pop|put|redirect|send|shift|shoot|stick|switch|transfer",
  // Lengths of waiting on the line: days and weeks are waits for something else.
  waitLength:
    "(#|a|about|almost|an|few|half|least|like|more|nearly|over|past|several|so many|the last|these|two) *3 (hour+|hrs|min|mins|minute+|second+)|(a|quite a) while|(a|such a) long time|(how|so|too) long|ages|all (afternoon|day|evening|morning)|an (age|eternity)|forever|half an hour|long enough|the best part of (#|an hour)",
  times:
    "#th time|(#|(couple|dozens|hundreds) of|countless|couple|few|hundred|many|million|multiple|numerous|several|thousand|umpteen) times|every (single)? (day|time|week)|over and over|repeatedly|thrice|time and (again|time again)|twice",
  appliance:
    "adapter|battery|boiler|cable|charger|dishwasher|dryer|engine|extension (cord|lead)|fuse (board|box)|generator|heater|kettle|laptop|lead|meter|microwave|outlet|oven|phone|plug|power bank|scooter|socket|switch|toaster|transformer|washing machine|wire+",
  victim:
    "(little|wee|young) one|@bloke|@kin|boy|carer|colleague|cyclist|eldest|he|kid+|mate|old *1|passenger|patient|pedestrian|person|she|someone|toddler|twins|worker+s|workman|year old|youngest",
  // Who may do harm, what they do, and to whom.
  attacker:
    "@bloke|@kin|abuser|attacker|burglar|carer|ex|gang|he|intruder|mate|one|people|robber|she|someone|stalker|stranger|they",
  hurt: "@assault|attack|batter|beat|burn|cut|finish|gut|harm|hit|kick|kidnap|rape|smash|smother|suffocate",
  hurting:
    "assaulting|attacking|battering|beating|choking|grabbing|harming|hitting|hurting|kicking|knifing|molesting|punching|raping|shaking|slapping|smothering|stabbing|strangling|suffocating|threatening|throttling|torturing",
  hurtNow:
    "(beaten|smacked) up|assaulted|attacked|choked|grabbed|kicked|punched|raped|shot|slapped|stabbed|strangled|throttled",
  person: "(my|our|the) *1 (children|family|kids|parents)|her|him|me|my *1 @kin|the *1 (baby|boy|child|girl)|them|us",
  medicine:
    "antidepressants|aspirin|codeine|ibuprofen|insulin|medication|medicine|meds|morphine|painkillers|paracetamol|pills|sleeping (pills|tablets)|tablets|tylenol|valium",
  took: "gave|given|had|have taken|taken|took",
  oddly: "(by|in)? (accident|error|mistake)|accidentally|(dizzy|faint|funny|sleepy|woozy)",
  them: "@person|herself|himself|myself|themselves",
  fuel: "acid|bleach|boiling water|diesel|gasoline|lighter fluid|paraffin|petrol|white spirit",
  // Whose body it is.
  owner: "(her|his|my|our|the|their) *1 @kin|@kin|her|his|my|the (baby|boy|child|girl)|their",
  // "I do not think I can": what one is no longer able or willing to do, and living.
  cannot:
    "can (no longer|not)|no longer (can|want to)|not ((believe|feel|know|see|think) (how|like|that|why)? i *1 (can|could|should|want to|will)|want to)",
  life: "(alive|being alive|staying alive)|(doing|facing|having|living) (my|this) life|breathing|exist+ing|living|(my|this) life",
  // Who is rung for help, in digits or said one by one.
  dial: "000|112|911|999|nine (nine nine|one one)|one one two|triple (nine|zero)|zero zero zero",
  poison:
    "(ant|rat|slug|weed) (killer|pellets|poison)|(drain|oven|toilet) cleaner|antifreeze|battery+s|bleach|button cell|cleaning (fluid|liquid|product+s)|coin|detergent|disinfectant|magnet+s|paint thinner|pesticide|petrol|poison|turpentine|weedkiller|white spirit",
  wired:
    "(breaker|electric|fuse|meter) (board|box)|(ceiling|kitchen) light+|consumer unit|electrics|fusebox|light fitting+|lights|plug socket+|plugs|socket+|sockets|switches|wiring",
  // For what somebody is scolded, not harmed: "my wife will kill me if I forget".
  scolding:
    "at work|because i *1 @have? *1 (broke+n|forgot|forgotten|lost|missed|spent)|for|if (i *1 (am late|break|do not (bring|find|fix|get|have|sort)|forget|lose|miss|spend|was late)|it|that|there|this)|over|when (he|she|they) (find+s out (about|how *1|it|the|this|what)|hear+s|see+s)",
  when: "(back)? in @month|(day|days|fortnight|hour|hours|minutes|month|months|week|weeks|while) (ago|back)|before|earlier|last (@weekday|month|night|time|week|year)|on @weekday|previously|recently|the other day|this (afternoon|morning|week)|yesterday",
  press:
    "a (journalist|newspaper|reporter)|the? bbc|channel #|the (local)? (media|news|newspaper|newspapers|paper|papers|press)|watchdog",
  outlet:
    "@press|facebook|google|instagram|linkedin|online|reddit|social media|television|the internet|tik tok|tiktok|tripadvisor|trustpilot|twitter|yelp|youtube",
}
