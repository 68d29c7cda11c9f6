import type { CueRule } from "../../pack.js"

/** Whom the caller asks for, and what they ask of the call itself. */
export const asks: readonly CueRule[] = [
  {
    id: "humanRequest.speak",
    kind: "humanRequest",
    confidence: 0.9,
    guard: ["negated", "reported"],
    say: [
      "@mayI *1 @talk (to|with) @the? *1 @human",
      "@mayI *1 @talk (to|with) (someone|anyone|people)",
      "(speak|talk) (to|with) @the? (live|real)? (representative|customer service)",
      "(human|agent|representative|operator|advisor|(real|live) person|customer service) (immediately|asap|%) $$|^^ *2 (front desk|reception|receptionist) please",
      "^ @hand (me|us|this call|my call|the call|it|call)? *1 (through|over|on|to|with)? *1 (to|with)? @the? *1 @human",
      "@hand (me|us|my call|the call) (through|over)? (to|with) @the? *1 (@human|someone|anyone)",
      "(want|need|prefer|demand|give me|get me|get|like|have|looking for|(wait|waiting|hold|holding) for|asking for) (to get)? (a|an|some|any|the|another) *1 @humanOnly|(give me|want|need|get me) (human|agent|operator|representative)",
      "(is|are) there (a|an|any|anyone|someone) *1 (real|live|human|alive|person|agent) *1 (there|here|available|around|i can|who|%)|(do|does) *1 (you (have|got)|anyone) *1 ((real|actual|live|human) (people|humans|person|persons|human|staff|ones)|humans|work (there|here))|^^ *1 anyone (human|alive|there|here|home) (there)? $$|(is|are) there (a|an|any)? *2 (@human *1 (available|there|here|to (talk|speak))|human %)|refuse to @talk to (a|an|this)? *1 @machine|(speak|talk) (to|with) a (lady|man|woman|gentleman) (%|please|instead|not)|(bring|loop) (in)? (someone|a human|a person)|(let|get) (me|us) through to|(anyone|someone) (but|other than|except) you",
      "(someone|anyone|people|person|human) (else)? (who|that)? *1 (i|we) (can|could|may|might) *1 (speak|talk|chat|complain|turn)|put (a|an|another|someone) *1 (@human|else) on|give the phone to|(put|patch) (me|us|my call) *1 through (to|%|please|now)",
      "(not|hate|sick of|tired of|enough of|rather than|instead of|without|stop|no|with) *2 (talk|speak|speaking|deal|dealing|share *3|sharing *4|the|a|this|talking|automated)? (to|with|of)? (a|an|this|the)? *1 @machine *4 (agent|person|human|someone|people|%)",
      "(not|fed up (of|with)|sick of|tired of|hate|stop) *2 (talk|speak|deal|arguing) (to) (a|an|this|the)? *1 @machine|is not there *2 (someone|anyone|@human)|(give|get|put|find) (me|us)? (on to|onto|through to)? someone (with (a|any|some|more|half) *1 (pulse|brain|clue|sense|power|experience|knowledge|idea)|*1 (competent|qualified|capable|experienced|knowledgeable|sensible|local))|(put|get) someone on (who|that|%)|(get|take) (me|us) (off|out of) (this|the) *1 (@machine|menu|system|loop|thing)|(can|could|would) (one of your *1|(a|your) colleague) *1 (help|assist|take|look|deal|call|ring)|(pass|hand|send) me (along|on|over) to|(customer|service) rep (now|please)|interested in (chatting|talking|speaking) to *2",
      "^^ (please|yes|no|hello|hi|i want|i need|get me|speak to|talk to|need|want)? (a|an|the)? *1 (person|adviser|rep|reception|receptionist|customer (support|care)|live chat|associate|specialist) $$",
      "^ (transfer|connect) me (please|now|%)",
      "(speak|talk|chat|deal|connect|communicate|word|hold|touch|chance of (talking|speaking)) *2 (to|with|of) (a|an|the|your|one of your|any)? *1 (@human|@desk)|@mayI *1 (reach|contact|call|phone|ring) (a|an|the|your) *1 (@human|@desk)",
      "(connect|transfer|patch|forward|redirect|switch|put) (me|us|my call|this call|the call) *1 (to|with|onto|through to) (a|an|the|your|one of your)? *1 (@human|@desk|department|team|line)|(can|could|will|would|please|must|may) (you|someone|i|we)? *1 (put (me|us) (through|across)|(transfer|connect) (me|us) (%|please|to|with)|(be|get) (transferred|put through) (%|please|to))",
      "(pass|hand|switch|send|give|turn) (me|us|this|it) (over|on|across)? (to|with) (a|an|the|your|one of your)? *1 (@human|@desk)",
      "(can i (speak to|talk to|have)|get (me)?|need|want|give me|find (me)?|there) *1 (someone|anyone) (else (%|i could|to (speak|talk)|who|there|here|available|on (the (line|phone)|duty)|that can|now|please|instead)|to (talk|speak)|there who|here who|who (knows|understands|actually|speaks|(can|is able to) (help|deal|answer|explain|speak|talk|assist|handle|tell|decide))|on the (line|phone))|(can|could) (someone|anyone|another person|a *2 person|any (person|human)|a human|an agent) *1 (else)? (help|assist|take *1 look|look at|deal|call me instead|take over|handle)",
      "(put|get) (someone|a person|anyone) on (the|this)? *1 (line|phone|call)|(no i)? need (a|another|some) *1 person (%|to (talk|speak)|who)|(help|assistance|support) from (a|an|your|the) *1 @human|(human|live|real) (support|chat agent|agent|help|service)|^^ *2 (customer service|customer support) (rep|person) (please)? $$",
      "(need|want|like|possible|wish|prefer|ask|asking|asked|love|best) (for me)? to (be|get) *1 (transferred|connected|put (through|in touch|onto|on to)|passed (on|over|to)|handed (over|to))|(speak|talk|chat|deal) (to|with) (the (bank|hotel|branch|company|store|office|clinic|shop) (directly|%|please|about)|whoever *1)",
      "(get|have|ask|let|could|can|would) (someone|anyone|a (human|person|member *3|real *1)|one of the team|an (agent|advisor|operator)|one of your *1|the (manager|front desk|concierge)) *4 (give|call|ring|phone|contact|speak to|talk to) (me|my|us)|is (anyone|someone) (there|here|available|in) (%|who|to|that)|(can|could|would|will|please) (you)? (call|ring|contact|get) (the|your) (front desk|reception|receptionist|concierge|duty manager|switchboard) *1|^ *1 (call|ring|phone) (the)? (front desk|reception|housekeeping|concierge|switchboard|duty manager) (for me|please|%)",
      "(want|need|rather have|prefer|like) a person (%|to (ring|call|phone|help me|answer|deal|explain|look|handle|sort))|(want|need|get me|give me|prefer) (a|another) person (%|now|please|not|instead)|^^ (someone|anyone) else (please)? $$|(can|could|may) (i|we) have (someone|anyone) else|need someone %|who (can|do|should|could|would) (i|we) *1 (speak|talk|complain) (to|with)|(someone|anyone) (there|here|around|available) *1 i (can|could) (speak|talk|chat)",
      "(rather|prefer|better|comfortable|easier|happier) *1 (do|doing|sort|sorting|talk|talking|speak|speaking|deal|dealing|handle|discuss|discussing)? *2 (with|to) (a|an|another)? *1 (@human|someone)|(conversation|word|chat|discussion) with (a|an|your|one of your|someone) *1|(too|not) *2 (complicated|complex|difficult|hard|sensitive|personal|important|comfortable|happy) *4 (for|to|with) (a|an|this|the) *1 @machine",
      "@mayI *1 (speak|talk) (to|with) (the|your) (_) (%|please|about|directly|now|on)|word with whoever|^ *3 transfer me (please|%)|hand me off to|skip the (bot|robot|menu)|anyone real|need someone from (_)|(can|could) (an|a) *1 employee",
      "^^ (okay|please|just|yes|no|so|then)? (transfer|escalate|hand off|connect) (please|then|now|to *1)? $$|^^ any *1 (human+|agent+|people|one) *1 (available|free|there|around|here|on *2) *2 $$|someone *1 (talk|speak) to me|in (touch|contact) with (someone|your|a|an|the) *1|(pass|patch|switch|transfer|hand) me (over|on|through|across|back)? to|(speak|talk) (to|with) (the|your)? @section|^^ *1 (the)? @section (department|team|desk)? please|(let|have) (a|an) *1 @human (handle|do|look|deal|take|sort|check)|(get|fetch|find) (me)? (reception|someone from|the receptionist|the front desk) *2|deal with (another)? *1 @human %|chat (to|with) support",
      "human (assistance|interaction|contact|advisor|being please)|someone (real|human)|actual (human|person)",
      "put (me|us) (on to|onto) *1",
    ],
    unless: [
      "(are|is|am|was|were) (you|this|i) *2 (a|an|to a|to an|with a|to the)? *1 (human|person|bot|robot|real|machine|agent|customer service|front desk|reception)", // a question about the hearer
      "(@kin|he|she|they) (will|can|does|do|would|asked|wants|wanted) *2 (talk|speak|deal|human|person)|(asked|wanted|tried) to @talk *5 (last|yesterday|twice|before|earlier|and (no one|nobody|they|he|she))", // another's wish, a past one
      "you are *1 (a|an)? *1 (real|human|person|machine|bot|ai)|your a real|(call|ring) me (a|an) (_)|(appointment|meeting|consultation) with *3|(nearby|local|nearest|closest|financial) (agent|advisor|adviser)|not (do|want|like) *2 virtual", // a question about the hearer, a taxi, a visit
      "(machine|crane|tour|forklift) operator|only human|person limit|(no need|not need|rather not) *6|(travel|estate|real estate|insurance|letting|booking|ticket|free|secret) agent|agent *1 (yesterday|said|told|for|booked)", // another trade, past
      "(speak|talk) (to|with) (the|your) *1 @boss", // somebody higher, which is a kind of its own
      "transferred to *3 (room|plan|account|date|ward|school|flight|gate)|give *4 (stars|rating|feedback)|(i|we) (will|can|might) (pass|hand|forward|send|give) (it|this)|put through to (@weekday|next)", // a move, praise
      "(#|one|per|each|extra|another|the) (person|people)|person (room|who|in|tent|number)|in person", // guests
      "(send|pay|transfer|give) (money|funds|payment|#|it|cash) *3", // a payment
      "not *2 (transfer|connect) *5|not (need|want) (to (talk|speak) (to|with))? *2 (human|person|operator|agent|anyone)", // declined
      "(can|could) (someone|anyone) else (help|take) *3 (myself|drive|card|key|pick|collect)|@talk *2 (to|with) (the|my|our) (hotel|bank|airline|company) (wifi|app|website|computer)|(connect|connected|transfer|put|forward) *3 (wifi|internet|network|bluetooth|website|site|app|page|waiting list|list|account|paypal|card|room|booking|deposit)|i am (a|an|the) *1 (agent|operator|receptionist|concierge|clerk|representative|advisor|teller)|(talked|spoke|spoken|talking|speaking|chatted) (to|with) (a|an|the|your|one of your) *2 (yesterday|earlier|last|before|who (said|told)|and (he|she|they))", // somebody's own means, a trade, the past
      "(washing|coffee|card|answering|fax|ticket|cash|sewing|vending) machine|(my|new|home|laptop) computer|computer (is|was|broke)|human (resources|rights|error)|operator error|ride operator|staff (entrance|discount|room|member (was|told))", // a thing, a trade
    ],
  },
  {
    id: "supervisorRequest.speak",
    kind: "supervisorRequest",
    confidence: 0.92,
    guard: ["negated", "reported"],
    say: [
      "(@mayI|please|and|now) *1 (@talk|complain|have a word|word|report *2|escalate *2|dealing) (to|with) @the? *1 @boss",
      "(speak|talk|word|talking|speaking|complain) (to|with) (a|an|the|your|someone|whoever) *1 @boss *1 (please|now|immediately|about|instead|today|%)",
      "@hand (me|us|this|my call|the call|it)? (through|over|on|up|back)? (to|with|onto)? @the? *1 @boss",
      "(want|need|demand|insist on|like|prefer|get|give|fetch|bring|call|find|put|ask for|request|have|see) (me|to (deal with|talk to))? (a|an|the|your|some|one of your|someone)? *1 @boss",
      "^^ *1 (your|a|the)? (manager|supervisor|boss|superior|team leader) (instead)? $$",
      "(manager|supervisor|team leader) (right now) %",
      "@boss (please|now|immediately) %|(talk|talking|speaking|discuss|discussing|going|sort|sorting) *3 (with|to) (a|the|your|some) *1 @boss|(line|phone|call) *1 to (a|the|your) *1 @boss|(must|has to) be someone (higher|senior|above|in charge|more senior|else)|what is your *1 (superior) *1 (name|number|email)|(next|second|higher|another) (level|tier|line) of support|tier (two|2)|who is *1 in charge (%|here|there|around|of you)|who do you (report|answer) to|(can|could|will|would|let) (a|an|the|your|one of your|some)? *1 @boss *1 (to)? (call|ring|phone|contact|speak|talk|email|get back|come|take over|look|sort|deal|handle|explain|listen)|is not there *2 @boss|@hand (me|us|this) *3 (next|higher|second) (level|tier)|(level|tier) (2|two|3|three) (support|agent|please|%)|(where|who) is (your|the) (superior|person in charge)",
      "(is|are) (there|your|the) (a|an|any|your|anyone|someone)? *1 (manager|supervisor|boss|team leader|(higher|senior) (manager|person|agent|up|authority|%)) *1 (who)?|(is|are) there *1 (anyone|someone|person) *1 ((higher|senior|more senior|above) (%|you|up|than|i (can|could)|to|who|there|available|in)|in charge|else (in charge|above|higher|senior|i (can|could) (speak|talk|complain)|to (speak|talk|complain)|who *1 (decide|help|overrule|approve)))",
      "(escalate|escalating) (this|it|that|me|my|the|to|%)|(this|it|that|my *1) (to be)? (escalated|taken higher)|(an|for) escalation",
      "complaint (to|with) (a|an|the|your) *1 @boss|@boss *1 (come to the phone|come on the line)|(not you)? someone above you|(who is|whoever is) *1 in charge *3 (speak|talk)",
      "(take|taking|go|going) (this|it)? *1 (higher|over your head|above you|up the (chain|ladder))|(above|over|higher than|senior to) you %",
      "(is|are) (your|the) @boss *3 (available|there|around|here|in|free|about)|(take|taking|raise|bring) (this|it) *1 with your *1 @boss|above your (level|pay grade|head)",
    ],
    unless: [
      "(my|our|his|her|i am (a|an|the)|as (a|the)|is the|i was) *1 (manager|boss|supervisor|director|owner|senior|superior|team lead)", // the caller's own, or the caller
      "(@kin|he|she|they) (asked|wants|wanted) *6|(asked|wanted|tried) to (speak|talk) *5 (last|yesterday|twice|before|earlier|and (no one|nobody|they|he|she))", // another's wish, a past one
      "anything else|like a boss|(feel|feels|feeling|felt|act|acting|living) *1 like (a|the) (real)? boss|(know|wonder) who is your boss", // one more thing
      "(account|stress|time|pain|anger|pest|waste|property|project|product|case|password|relationship|task|office|building|sales) (manager|management)|case management", // a named post, a program
      "(manager|supervisor|boss|owner) *1 (told|said|asked|promised|has|was|yesterday|special|earn)", // a mention
      "senior (citizen|discount|rate|ticket|living|center)|(home|house|car|dog|previous|shop) owner|(head office|head of household)", // another sense
      "(spoke|spoken|talked|call from) *4 (manager|supervisor)|(not|no) need *4 (manager|supervisor)", // past, declined
      "i am in charge|in charge of (our|my)", // the caller's own
    ],
  },
  {
    id: "doNotCall.stop",
    kind: "doNotCall",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "(stop|quit|cease) (the|with the|all|these|your)? *1 (calling|ringing|phoning|contacting|texting|messaging|emailing|bothering|harassing|calls|texts|emails|phone calls) *1",
      "not (call|ring|phone|contact|text|bother) (me|us|this number|here|my (number|house|mobile|cell|home)) (again|anymore|any more|any longer|%|in the future|please)|not (call|phone|ring|contact) again",
      "(take|remove|delete|get|erase|scrub) (me|us|my *1 (number|name|details|phone|email|address|line) *1|our *1 (number|name|details|phone|email|address|line) *1|this *1 (number|phone|line|address|email)|(the|that) number) (off|from|out of) *3 (list|lists|database|system|records)|(removed|taken|deleted) *1 (off|from|out of) (your|the|this|any|all|that) *2 (list|lists|database|system|records)",
      "do not (call|contact) (list|registry|register)|(delete|remove|lose|forget|erase) (my|this) (number|details|phone number)",
      "(not|never) *2 (be|get|receive|to have|any|agreed to be|wish to be|want to be|hear) *3 (called|contacted|calls|phoned|sales calls|from you again|hear from you)|no more calls",
      "opt (me)? out *3|unsubscribe|leave (me|us) alone|(why|who) *2 keep (calling|ringing|phoning) (me|us)",
    ],
    unless: [
      "not (call|ring|phone|contact|text) *3 (before|after|until|between|on|at|during|while|when|my work|so early|too)", // when, or where
      "(calling|call) (me)? (names|sir|madam|stupid|a liar)|not call (that|it|him|her|the|them)", // another sense
      "(i|he|she|they|ex|him|her) *2 (stop|stopped|keeps) (calling|texting)|call off|no calls (came|today)|(stop|remove) (the|my) (delivery|order)", // somebody else, something else
      "not (email|text) (me|us)? *1 (call|text|phone)", // a choice of channel
      "(to do|todo|shopping|grocery|wish|guest|waiting|reading|packing|play) list|out of my system|should leave me alone", // another list
      "(unsubscribe|opt out) (page|link|button)|(item|product|husband|wife|son|daughter) *2 (from|off)", // a page, somebody on a policy
    ],
  },
  {
    id: "recordingRefused.refuse",
    kind: "recordingRefused",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "not *3 (want|wish|like|consent|agree|agreed|consented|give|authorize|allow|permit|have|comfortable|okay|happy|accept) *5 (record|recorded|recording|taped|taping)",
      "not (be)? (record|recording|tape) (me|this|the|my|our|us|it|%|anything|please)",
      "(stop|turn off|switch off|disable|pause|end|cease|delete|turn|switch) (the|this|that|your|being)? (recording|taping|recorder|recorded) (off)?|no recording",
      "(object|refuse|opposed|decline|objection) (to)? *4 (recorded|recording|taped|record)",
      "rather (not be|you did not) (record|recorded)|off the record|(avoid|without) *2 (recorded|recording)",
    ],
    unless: [
      "(dvr|box|camera|sky|dashcam|app|device|show|game) *4 record|recording *2 (dashcam|stopped|quiet)|not record (my|the) (show|game|payment|series|match)", // a machine
      "no record|record (of|low|high)|not (mind|object|have (a|any) problem) *3 record+", // a lack of records; accepted
    ],
  },
  {
    id: "thirdParty.behalf",
    kind: "thirdParty",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "(on|in) *2 behalf|(for|of) (him|her|them) (because|as) (he|she|they)",
      "(call|calling|phoning|ringing|inquiring|here|asking|contacting|speaking) (you|today)? (for|about|regarding) *2 @kin",
      "(my|our) *1 @kin (asked|told|wants|wanted|needs|has asked|said) (me|us) to (call|phone|ring|contact|find|ask|report|get|see|check)",
      "(my|our) *1 @kin (can not|does not|could not|is unable to|is too *2 to) *1 (come|speak|talk|call|phone|hear|do)",
      "(i am|this is|we are) (his|her|their|the|@my|dr *1|mr *1|mrs *1) *1 (son|daughter|wife|husband|mother|mom|father|dad|carer|caregiver|guardian|representative|assistant|secretary|power of attorney|neighbor|sister|brother|social worker|nurse|executor|support worker|granddaughter|grandson)|legal guardian|(is|from) (dr|mr|mrs) *2 (secretary|assistant|office)",
      "(have|hold|got) *1 power of attorney|look after *2 @kin|(help|helping) (my|our) *1 @kin",
      "(it|is) (not)? (in|for|under|about) (my|our) *1 @kin *1 (%)?|not for me|(my|our) *1 @kin (account|pension|bill|bills|policy|appointment|prescription)",
      "(book|make|schedule|order|pay|cancel|change|arrange|report|renew|check|register|get) *4 for (my|our|a) *1 @kin",
      "(calling|ringing|phoning|call) from (the|a) *2 (office|surgery|clinic|firm|school|hospital|pharmacy) *2 (about|for|on|regarding)",
    ],
    unless: [
      "(and|with) (my|me|our) *1 @kin|@kin and (i|me)|joint", // together
      "(surprise|gift|present|party|birthday|flowers|card) *4 @kin", // a gift
      "@kin (phone|house|place|card) (to|is|was|%)", // a place
      "(add|bring) (my|our) *2", // one's own plan
    ],
  },
  {
    id: "minorStated.age",
    kind: "minorStated",
    confidence: 0.9,
    guard: ["negated", "reported", "supposed"],
    say: [
      "i am (like|about|turning|almost|nearly)? @teen (years old|year old|years of age|yrs|can|is that|%)",
      "(only|just) @teen (years old|year old|%)|age is @teen|@teen year old (boy|girl)",
      "i am (a|an)? (minor|kid|child|underage|under age|under (18|eighteen|16|sixteen)|schoolboy|schoolgirl)|as a minor",
      "i am (not|not yet) *1 (18|eighteen|of age|an adult|old enough) *1",
      "i am *1 in (#th grade|grade #|year (7|8|9|10|11|seven|eight|nine|ten|eleven|twelve)|high school|middle school|primary school|secondary school)",
      "i (will be|turn) (18|eighteen|17|16) (in|next|on|this)",
    ],
    unless: [
      "@teen (minutes|miles|weeks|months|percent|stone|pounds|dollars|blocks|feet|years (with|in))|number @teen", // a measure
      "i am (just)? a kid (at|person|of)|minor (problem|issue|thing|detail)|over (18|eighteen)", // a phrase
    ],
  },
]

/** Classes of the family. */
export const asksClasses: Readonly<Record<string, string>> = {
  talk: "speak|talk|chat|speaking|talking|get through|be (transferred|connected|put through)|get (transferred|connected|hold of)|connect|get a hold of|discuss *3|deal|contact|reach",
  section:
    "accounts|billing|sales|support|fraud|claims|complaints|reservations|bookings|returns|cancellations|retentions|technical support|lost property|management|security|dispatch",
  human:
    "human+|person|operator+|agent+|representative+|rep+|adviser+|advisor+|associate+|customer (service|services|care|support) *1|(real|live|living|actual|proper) *1 (person|human|people|agent|operator|one|someone)|(member|someone) (of|from) (your|the)? (staff|team)|someone (real|human)|staff|executive+|concerned person|receptionist|reception|front desk|support agent|call center|specialist",
  // Whoever answers at a place: a caller who asks a machine for the kitchen asks for a person.
  desk: "colleague|colleagues|employee|clerk|teller|concierge|banker|team member|staff member|(billing|sales|support|fraud|technical|customer|claims|booking|reservations|accounts|complaints|returns|service) (department|team|desk|line|people)|spa|kitchen|restaurant|housekeeping|room service|maintenance|switchboard|help desk|helpdesk|someone (in|at|from|there|who|with) *2|anyone (in|at|from|there|who) *2|somebody",
  // Without the words that also name guests and trades.
  humanOnly:
    "human|human being|operator|agent|representative|(real|live|living|actual|proper) (person|human|agent|voice|representative|one)|customer (service|support|care) *1|advisor|adviser|live representative|support agent|banker|teller|clerk|receptionist|staff member|team member",
  machine:
    "software|program|machine|machines|robot|robots|bot|bots|computer|recording|ai|chatbot|automated *1|virtual *1|ivr",
  boss: "supervisor|supervisors|manager|managers|boss|superior|superiors|your senior|seniors|team lead|team leader|manger|higher ups|higher up|higher (authority|authorities|official|officials)|(someone|anyone|somebody|person) (higher|senior|above|in charge|more senior|with *2 authority|with (more|actual|some) *1|*4 authority|who can make|responsible)|in charge|whoever is *1 (in charge|senior)|head honcho|(big|top) (boss|dog|man)|decision maker|makes (the|all the) decisions|higher up|head of *2|owner|ceo|director|chief|gaffer|foreman|guv|bosses|management|whoever (runs|owns|manages) *1",
  teen: "6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
}
