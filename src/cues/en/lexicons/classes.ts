/** Classes for `@name`: alternatives divided by `|`. */
export const classes: Readonly<Record<string, string>> = {
  art: "a|an|the|some|any|your|one of your|another|one|this|that",
  adverb: "just|really|also|still|actually|simply|only|now|very much|kindly|please|definitely|urgently|quickly|honestly|rather|so|always|maybe|probably|desperately|specifically|currently|basically",
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  month: "january|february|march|april|may|june|july|august|september|october|november|december",
  kin: "mother|mom|father|dad|parents|husband|wife|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|gran|nan|nana|granddad|grandad|aunt|auntie|uncle|cousin|niece|nephew|partner|boyfriend|girlfriend|friend|child|kid|baby|neighbor|fiance|fiancee|spouse|mate|roommate|flatmate|inlaw|tenant|landlord|client|boss|colleague|partner|grandson|granddaughter|stepfather|stepmother|twin|mother in law|father in law|brother in law|sister in law|better half|elderly *1|late husband|late wife",
  // Whom one asks for instead of a machine.
  human:
    "human|humans|person|operator|agent|agents|representative|representatives|representive|rep|reps|adviser|advisor|associate|human being|(customer|client) (service|services|care|support|relations) (agent|representative|rep|person|executive|team|department|desk)?|(real|live|actual|proper|human|living|breathing) (and breathing)? (person|human|people|agent|operator|being|voice|representative|rep|adviser|advisor|assistant|one|someone)|(member|someone) (of|on|from) (your|the) (staff|team)|someone (real|human|alive|in person|live)|support (agent|team|person|staff|representative)|call (center|centre) *1|help desk|helpdesk|team member|staff|staff member|customer executive|executive|telephone banker|receptionist|front desk",
  // Without the words that also name guests, staff one has met, and trades.
  humanStrict:
    "human|human being|operator|agent|representative|rep|(real|live|actual|human|living) (person|human|people|agent|operator|being|voice|representative|rep|adviser|advisor|assistant)|customer (service|support|care) (agent|representative|rep|person|executive|team)|advisor|adviser|receptionist|live chat|someone (real|human|live)|support (agent|person|representative)",
  // Someone higher.
  boss: "supervisor|supervisors|manager|managers|boss|superior|superiors|senior|seniors|team lead|team leader|teamlead|manger|management|upper management|higher up|higher ups|higher authority|higher authorities|higher official|higher officials|(someone|anyone|person|somebody|people) (higher|senior|above|superior|in charge|in authority|in management|with authority|with (more|some|actual|real|the) (authority|power|seniority|clout)|more senior|more (experienced|qualified|competent)|responsible|above you|over you|who (is|has) (in charge|authority|senior|above you|more senior)|who can (actually|really)? (make (a|the|some)? decision+|take *1 decision+|authorize *3))|whoever (is)? (in charge|above you|over you|running *3|your boss)|(duty|floor|shift|line|store|general|branch|area|regional|senior|complaints|hotel|restaurant|customer service|call center|higher|top|floor) (manager|management|supervisor|team|agent|rep|officer)|person in charge|one in charge|next level|next level up|tier two|head of *3|ceo|director|owner",
  // Asking to be put in touch.
  mayI: "can i|could i|may i|can we|could we|let me|i want to|i would like to|i need to|i would prefer to|i would rather|i wish to|i have to|i demand to|i am asking to|i am going to need to|i will need to|i will|want to|need to|like to|please|i must|how (do|can|could) i|able to|possible to|way to|possible for me to|wanted to|like to be able to|me to|going to|insist on|rather|prefer to|chance to|get to|until i can|would love to|asking to|asked to|requesting to|request to|just|allowed to",
  talk: "speak|talk|chat|speaking|talking|get through|be transferred|be connected|get transferred|be put through|get connected|connect|be passed|get hold of|get a hold of|discuss this|discuss it|discuss that|discuss *3",
  hand: "transfer|connect|pass|switch|direct|forward|put|get|give|send|bring|patch|refer|redirect|route|hook",
  machine:
    "machine|machines|robot|robots|bot|bots|computer|computers|recording|recordings|ai|chatbot|chat bot|automated *1|automation|voicebot|virtual *1|system|answering machine|ivr|program|algorithm",
  // Lengths of waiting on the line. Days and weeks are waits for something else.
  waitLength:
    "(#|a|an|over|nearly|almost|about|like|half|more|at least|quite|the last|past|good|another|whole|solid|entire|these|so many|many|several|few|two|well over|probably) *4 (second+|minute+|min|mins|hour+|hr|hrs)|ages|forever|so long|too long|long enough|(a|such a|a very|a really|quite a) long time|(a|quite a) while|half an hour|an eternity|all (day|morning|afternoon|evening|night)|donkeys years|god knows how long|how long",
  times:
    "# times|# or # times|#th time|(many|several|multiple|countless|numerous|so many|too many|few|couple of|couple|dozens of|dozen|million|thousand|hundred|hundreds of|lots of|umpteen|n number of|number of) times|twice|thrice|repeatedly|again and again|over and over|time and again|time and time again|constantly|every day|every week|daily",
  when: "yesterday|earlier|last (week|night|month|year|time|@weekday)|this morning|this afternoon|before|already|previously|in the past|(#|a|an|several|few|couple of|couple|many|some) (*1) (days|weeks|hours|months|minutes|day|week|hour|month|minute|times) (ago|back|earlier|before)|on @weekday|the other day|this week|day before|recently|all (day|week)|on the #th|last *2",
  contacted:
    "called|phoned|rang|rung|ring|contacted|emailed|mailed|e-mailed|written|wrote|messaged|texted|complained|chased|reported|been in (touch|contact)|been on (the)? (phone|line)|spoken|spoke|talked|chatted|tweeted|called in|been calling|been ringing|been phoning|been emailing|been trying to (call|reach|contact|get *3)|been chasing|been contacting|reached out|raised *3|submitted *3|opened *3|filed *3|followed up",
  contacting:
    "calling|phoning|ringing|contacting|emailing|writing|messaging|chasing|asking|complaining|reporting|speaking|talking|trying|requesting|having to *2|been (on|in) *2|coming|reaching out",
  told: "told|said|explained|gave|given|mentioned|answered|provided|stated|repeated|confirmed|spelled|gone (over|through)|been (over|through)|went (over|through)|sent|described|clarified|specified|supplied|verified",
}
