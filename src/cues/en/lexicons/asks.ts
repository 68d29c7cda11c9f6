import type { CueRule } from "../../lexicon/pack.js"

/** Whom the caller asks for, and what they ask of the call itself. */
export const asks: readonly CueRule[] = [
  {
    id: "humanRequest.speak",
    kind: "humanRequest",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "^^ ((speak|talk) to|get me|hello|hi|i (need|want)|need|no|please|want|yes)? (a|an|the)? *1 live chat $$",
      "(anyone|someone) other than you",
      "@mayI have (a|one of)? (the|your) _ (department|desk|team)",
      // A way to be in touch, and who is to answer.
      "(@mayI *1)? ((@talk|conversation|discussion|touch|word) *2 (of|to|with)|@reach|through (on|over)? to) (@the? *1 (@human|@team)|(a|an) *2 @humanOnly)",
      "(hand|pass|switch|transfer) (it|this) (across|on|over)? to @the? *1 @someone",
      "(escalate|link|route|take) (@me|my call|this) up? (onto|to|with) @the? *1 @humanOnly",
      "@hand (@me|(my|the|this) call|call) (across|along|on|over|through|up)? *1 (onto|to|with) @the? *1 (@someone|@team)",
      "is not there *2 @someone",
      "(connect|transfer) (@me|(my|the) call) (%|about|now|please)|(patch|put) (@me|my call) *1 (across|through) (%|now|please|to)|(@mayI|asked|please) *2 (be|get) *1 (connected|handed|passed (on|over|to)|put (in touch|on to|onto|through)|transferred) (%|on|over|please|to|with|through)",
      "(can|is|there|will) (no one|nobody) *3 (help|speak|talk)",
      "(be|get) (called|contacted|helped|phoned|served|taken) *1 (by|from) @the? *1 @someone",
      "@mayI *3 (@talk *3 (of|to|with)?|@reach|(conversation|discussion|word) *1 with) *1 (anyone|people|someone)",
      // Who is to do something for the caller.
      "(a|another|anyone|one of your|someone|the) *1 (@human|(%|else)) *1 (i (can|could|may|might)|to|who (can|could|is able to|knows|speaks|understands|will)) *1 @assist",
      "(better|prefer|rather) *2 if? @the? *1 @someone (called|contacted|dealt|did|handled|helped|looked|rang|sorted|spoke|took)",
      "(can|could|will|would) your (guys|people|staff|team) *2 @assist",
      "@someone *2 come (on|to) *1 the (line|phone)|(line|number) *2 @someone *1 (answers|picks up)",
      "(add|bring|get|loop|pull) @the? *1 (@humanOnly|colleague|someone|team) (in|into|on|on to|onto) *1 (%|call|chat|conversation|line)",
      "@mayI *1 (ask|check with|consult|discuss *2 with|run *2 (by|past)) (a|an|one of your|your)? *1 @humanOnly",
      "(got|have) (anyone|someone) for (it|that|this)",
      "@ask @the? *1 @someone (be able|going|need+s)? to? *1 (@assist|chat|come (on|to) the (line|phone)|have a|look (at|into))",
      "@ask @the? *1 @someone *4 (call|contact|give|phone|ring|(speak|talk) to) (me|my|us)",
      "why (can|could|do|will) not *3 @talk (to|with) @the? *1 @someone",
      "^ *1 (@talk (to|with)|get hold of|reach) @the? *1 @someone|^ (call|fetch|get) someone (%|who)|@someone (has|have|needs) to @assist",
      "(find|get|give|need|put|reach|want) *1 (anyone|someone) (at|from|in|of|with) *3",
      "(mind|possible) *1 _ @me (across|over|through)? to @the? *1 (@someone|@team)|who *2 @iw *2 ((speak|talk) with?|(get hold of|reach)) (about|for|regarding|to|%)",
      "(ask+ed|keep|said|saying) (@talk (to|with)|for)? (a|an)? *1 @humanOnly (%|#|again|already|now|several)",
      "@machine (can|could|will) not (answer|explain|handle|help|solve|understand)",
      "((arrange|discuss|go over|handle|plan|raise|set up|settle|sort) *4|do (it|this)) (over the phone)? (through|with) (a|an|your)? *1 (@human|someone)",
      "(((sick|tired) of|fed up (of|with)|hate|not|stop) *2 (arguing|chat+ing|communicate|deal+ing|explain+ing *1|speak+ing|talk+ing) (to|with) (a|an|the|this)? *1|(not|too) *2 (comfortable|complex|complicated|difficult|happy|hard|important|personal|sensitive) *4 (for|to|with) (a|an|the|this) *1|refuse to @talk to (a|an|this)? *1) @machine",
      "((asking|hold+ing|looking|press|wait+ing) for|(fetch|find|get|give|grab) me|chance of|demand|get|have|insist on|like|need|prefer|try|want|wheel out) (to get)? (a|an|another|any|some|the) *2 @humanOnly|(get|give me|need|want) (to (speak|talk))? @humanOnly|(call|issue|matter|one|problem|query|question|this) is (about|for) a *1 @humanOnly",
      "((enough|instead|sick|tired) of|hate|no more?|not ((comfortable|going|happy|want) to?)?|rather than|stop|(done|fed up|finished) with|without) (a|automated|deal+ing|speak+ing|talk+ing|the|this)? (of|to|with)? (a|an|the|this)? *1 @machine *4 (%|agent|human|people|person|someone)",
      "((find|get) me?|can i have|give me|need|there|want) *1 (anyone|someone) ((here|there) who|else (%|available|here|i could|instead|now|on (duty|the (line|phone))|please|there|who)|on the (line|phone)|to (advise|explain|speak|talk)|else? (that|who) ((can|is able to) @assist|actually|knows|speaks|understands))",
      "(get+s|give|have|need|prefer|want|where is) @me? (a|the) person (%|instead|not|now|on|please)",
      "(find|get|give|put) (@me|on to|onto) (on to|onto)? (anyone|someone) else? (%|_ %|now|please|that|who)",
      "((get|let) @me through|(hand|pass|patch|transfer) me (across|along|back|off|on|over|through)?|give the phone) to",
      "((live|real) person|advisor|agent|customer (service|support) (person|rep)?|human|operator|representative) (%|asap|immediately) $$",
      "(anyone|human|people|person|someone) else? (that|who)? *4 (i|we) (can|could|may|might) *1 (chat|complain|speak|talk|turn)",
      "(anyone|someone) (but|except) you",
      "(are|is) not? there ((a|an|any)? *2 (@human *1 (available|here|there|to (speak|talk))|human %)|(a|an|any|anyone|someone) *1 (agent|alive|human|live|person|real) *1 (%|around|available|here|i can|on|there|who))",
      "(ask+ing|asked|best|like|love|need|possible|prefer|want|wish) (for me)? to (be|get) *1 (connected|passed (on|over|to)|put (in touch|on to|onto|through)|transferred)",
      "(advice|answer|assistance|hear *1|help|support) from (a|an|one of your|the|your) *1 @human",
      "(better|comfortable|easier|happier|prefer|rather) *1 (deal+ing|discuss+ing|do+ing|handle|sort+ing|speak+ing|talk+ing)? *2 (to|with) (a|an|another)? *1 (@human|someone)",
      "(bring|loop) in (a (human|person)|someone)",
      "(can|could|may) (i|we) have (anyone|someone) else",
      "(chat|deal|speak|talk) (to|with) the (bank|branch|clinic|company|hotel|office|shop|store) (%|about|directly|please)",
      "do+s *1 (anyone|you (got|have)) *1 ((actual|human|live|real) (human+s|ones|people|person+s|staff)|humans|work (here|there))",
      "(get|put) ((anyone|someone) on (the|this)? *1 (call|line|phone)|someone on (%|that|who))",
      "(get|take|want) @me? (off|out of) (the|this) *1 (@machine|loop|menu|system|thing)",
      "(human|live|real) (agent|help|service|support)",
      "(speak|talk) (to|with) a (gentleman|lady|man|woman) (%|instead|not|please)",
      "@mayI *1 (speak|talk) (to|with) (the|your) _ (%|about|directly|now|on|please)",
      "^ @hand ((my|the|this) call|call|it|me|this|us)? (on|over|through)? *1 (to|with)? @the? *1 @human",
      "^^ (hello|hi|i (need|want)|need|no|please|want|yes)? (a|an|the)? *1 (adviser|associate|customer (care|support)|person|reception|receptionist|rep|specialist) $$",
      "^^ (anyone|someone) else please? $$",
      "^^ (just|no|okay|please|so|then|yes)? (connect|escalate|transfer) (now|please|then|to *1)? $$",
      "^^ *1 the? @section (department|desk|team)? please",
      "^^ *1 anyone (alive|here|home|human|there) there? %",
      "^ *1 @human (now|please)",
      "^ @humanOnly $|^ (are|is) (a|an|any) *1 (@humanOnly|person) (around|available)",
      "@someone *1 (i (can|could) *1 ask|(can|could|to) (answer|take) (my|the) call)|(get|give|like|need|want) me? the @section (department|desk|line|team)",
      "^^ any *1 (agent+|human+|one|people) *1 (around|available|free|here|there) %|^^ any *1 (agent+|human+|one|people) *1 (around|available|free|here|on *2|there) *2 $$",
      "(actual|human|real) voice|number (for|of|to reach) (a|an) *1 @humanOnly",
      "anyone real",
      "human (advisor|assistance|contact|interaction)",
      "(get|put) *2 in (contact|touch) with (a|an|someone|the|your) *1",
      "(are|is) there? (anyone|someone) (available|here|home|in|there) (%|that|to|who)|@mayI *1 @talk (to|with) (_ (at|from|in) (the|your)|the @bloke (that|who))",
      "need someone %",
      "put (a|an|another|someone) *1 (@human|else) on",
      "put (me|us) (on to|onto) *1",
      "someone (*1 (speak|talk) to me|human|real)",
      "skip the (bot|menu|robot)",
      "(appreciate|have|like|love|need|possible|prefer|want) (a|another) *1 (call|call back|callback|chat|conversation|discussion|talk|word) (from|with) @the? *1 (@human|someone)",
      "(best|better|easier|happier|prefer|rather|simpler) *2 if (i|we) (chatted|dealt|spoke|talked) (to|with) @the? *1 @someone",
      "any (@humanOnly|person) (will|would) do",
      "(hand|pass|put|send|transfer) me back to (her|him|them|@the? *1 @human)|(asking|hoping) for a *1 person (%|not|to (help|speak|talk))",
      "(get|give|put) me *2 one of (the|your) (boys|girls|guys|ladies|lads|people|staff|team)",
      "needs a (human|person) to",
      "(call|(can|could|may) (i|we) have|contact|fetch|get|give me|phone|ring|would like) me? (the|your)? (concierge|duty manager|front desk|housekeeping|maintenance|operator|reception|receptionist|switchboard)",
      "^^ (just|no|okay|please|so|then|yes)? hand off (now|please|then|to *1)? $$",
      "who (can|could|do|should|would) @iw *1 (complain|speak|talk) (to|with)",
      "human being please",
    ],
    unless: [
      "wanted to *6 but *1 (do not (bother|worry)|fine|forget it|never mind|okay)", // taken back
      "^ (do|should) @iw *1 (contact|have to _|need _)|@have *1 (call+s|word) *1 from *4|(missed|returning|the|your) a? call from *4|(glad|great|lovely|nice|pleasure|thanks for|thank you for|work) *1 (dealing|speaking|talking|to (deal|speak|talk)) (to|with) *4|(used to|work (as|for|in|with)) *3|(been|got|he|it|she|they|was|were) put *2 through|all human", // a doubt, the past, a trade
      "reach you (all|guys|lot|people)|contact (lens+s|number|person (is|on|was)|person %)|customer service (desk|hours|number)|@human *3 by (email|letter|mail|post)|(find|give|recommend) *3 restaurant|come (and|out|over|round) *4|number (please|%)", // a way to write, a visit
      "or (a|an)? *1 (bot|human|machine|person|robot)|i will *1 (call|get|phone|ring) *3|(am|are|is|was|were) (i|this|you|your) *2 (a|an|to (a|an|the)|with a)? *2 (agent|bot|customer service|front desk|human|machine|person|real|reception|robot)", // a question about the hearer
      "(@kin|he|she|they) (asked|can|do+s|wanted|wants|will|would) *2 (deal|human|person|speak|talk)|(asked|tried|wanted) to @talk *5 (and (he|no one|nobody|she|they)|before|earlier|last|twice|yesterday)", // another's wish, a past one
      "(appointment|consultation|meeting) with *3|(call|ring) me (a|an) _|(closest|financial|local|nearby|nearest) (adviser|advisor|agent|branch)|(you are|your) *1 (a|an)? *1 (ai|bot|human|machine|person|real)", // a question about the hearer, a taxi, a visit
      "(booking|estate|free|insurance|letting|real estate|secret|ticket|travel) agent|(crane|forklift|machine|tour) operator|agent *1 (booked|said|told|yesterday)|(booked|bought|came|ordered|paid|reserved) *3 (by|from|through|via|with) (a|an|my|our|the) *1 @humanOnly|not mind *1 (chatting|dealing|speaking|talking) *3|only human|(my|our) *1 (chat|conversation|meeting|talk) with *3|been through to *4|(concierge|front desk|maintenance|reception|spa) (area|bar|fee+|hours|menu|number|party|password|wifi)|@talk (to|with) (alexa|cortana|google|siri)|person (discount|limit)", // another trade, past
      "(speak|talk) (to|with) (the|your) *1 @boss", // somebody higher, which is a kind of its own
      "(i|we) (can|might|will) (forward|give|hand|pass|send) (it|this)|give *4 (feedback|rating|stars)|transferred to *3 (account|date|flight|gate|plan|room|school|ward)", // a move, praise
      "(#|another|each|extra|per) (people|person)|in person|person (in|number|of|room|tent)|there a person who", // guests
      "(give|pay|send|transfer) (#|cash|funds|it|money|payment) *3", // a payment
      "@declined ((@talk (of|to|with)?|@reach)? @the? *1 @someone|@hand @me|bother|connected|handed|passed|put|transferred|(a|an|any) *1 @humanOnly)|no need *3 (@human|connect)|(no|without) (@talk (to|with)|having to _ (to|with)|involving)? (a|an|any)? (@humanOnly|anyone|people|person|someone)", // declined
      "(can|could) (anyone|someone) else (help|take) *3 (card|collect|drive|key|myself|pick)|had a *1 (chat|talk|word) *3|(chatted|spoke|spoken|talked|(been|was) (speaking|talking)) (to|with) (a|an|one of your|the|your) *2 (and (he|she|they)|before|earlier|last|who (said|told)|yesterday)|(connect+ed|forward|put|switch|transfer) *4 (account|app|bluetooth|booking|card|deposit|internet|list|network|page|paypal|room|site|contract|package|plan|policy|rate|tariff|waiting list|website|wifi)|@talk *2 (to|with) (my|our|the) (airline|bank|company|hotel) (app|computer|website|wifi)|i am (a|an|the) *1 (advisor|agent|clerk|concierge|human|operator|person|receptionist|representative|teller)", // somebody's own means, a trade, the past
      "(answering|card|cash|coffee|fax|sewing|ticket|vending|washing) machine|(home|laptop|my|new) computer|computer (broke|is|was)|human (error|resources|rights)|operator error|staff (discount|entrance|member (told|was)|room)", // a thing, a trade
    ],
  },
  {
    id: "supervisorRequest.speak",
    kind: "supervisorRequest",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "((@mayI|and|now|please) *1 ((escalate|report) *2|@talk|complain|dealing|have a word|word) (to|with) @the? *1|(ask for|bring|demand|fetch|get|give|prefer|put|request|want) (me|to (deal with|see|talk to))? (a|an|one of your|some|someone|the|your)? *1|(call|find|have|like|need|see) me? ((one of your|someone|your) *1)?|would like (a|an|the) *1|@mayI (call|have|like|see) (a|an|the)? *1|(bring|raise|take+ing) (it|this) *1 with your *1|(call|line|phone) *1 to (a|the|your) *1|(discuss+ing|going|sort+ing|speaking|talk+ing) *3 (to|with) (a|some|the|your) *1|complaint (to|with) (a|an|the|your) *1|is not there *2) @boss",
      "(who|whoever) is *1 in charge *3 (speak|talk)",
      "(above|higher than|over|senior to) you %",
      "(another|higher|next|second) (level|line|tier) of support",
      "(an|for) escalation",
      "(are|is) ((the|there|your) (a|an|any|anyone|someone|your)? *1 ((higher|senior) (%|agent|authority|manager|person|up)|boss|manager|supervisor|team leader) *1 who?|(a|the|your) @boss *3 (about|around|available|free|here|in|there)|there *1 (anyone|person|someone) *1 ((above|higher|more senior|senior) (%|available|i (can|could)|in|than|there|to|up|who|you)|else ((i (can|could)|to) (complain|speak|talk)|above|higher|in charge|senior)|in charge))",
      "(can|could|let|will|would) (a|an|one of your|some|the|your)? *1 @boss *1 to? (call|come|contact|deal|email|get back|give me|take over|explain|handle|listen|look|phone|ring|sort|speak|talk)",
      "(complain|speak+ing|talk+ing|word) (to|with) (a|an|someone|the|whoever|your) *1 @boss *1 (%|about|immediately|instead|now|please|today)",
      "escalate+ing (%|it|me|my|that|the|this|to)",
      "((go+ing|kick|pass|take+ing) (it|me|this)? *1 (above you|over your head|up the *1 (chain|ladder))|kick (it|this) upstairs|take+ing (it|my *1|this) higher)",
      "(has to|must) be someone (above|else|higher|in charge|more senior|senior)",
      "(it|my *1|that|this) (to be)? (escalated|taken higher)",
      "(manager|supervisor|team leader) right now %",
      "@hand (((my|the) call|it|me|this|us)? (back|on|over|through|up)? (onto|to|with)? @the? *1 @boss|(me|this|us) *3 (higher|next|second) (level|tier))",
      "(dealt with|handled|looked (at|into)|reviewed|sorted) by (a|an|one of your|someone|the|your) *1 @boss",
      "(i|we) need (a|the)? *1 (manager|supervisor) (%|here|now|on|to|who)",
      "^^ *1 (a|the|your)? (boss|manager|superior|supervisor|team leader) instead? $$",
      "above your level",
      "who do you (answer|report) to",
      "who is *1 in charge (%|around|here|of you|over|there)",
      "(find|get|give|pass|put|transfer) me *3 someone who can %|(till|unless|until) *3 (spoken|speak|talk+ed) (to|with) *2 @boss|who your *1 @boss",
      "there is someone (higher up|more senior) *1 (%|i (can|could)|to|who)",
      "(calling|fetching|finding|getting) me? (a|the|your) @boss (%|for me|now|on|please)|(hold+ing|wait+ing) for (a|your) @boss|time i (spoke|talked) (to|with) *2 @boss|i *1 asked for (a|your) @boss",
      "(are|is) there *1 (anyone|person|someone) *1 else who *1 (approve|decide|help|overrule)",
      "(tier (2|3|three|two)|level (2|3|three|two) (agent|support|technician))",
      "(where|who) is (the|your) (person in charge|superior)",
      "@boss ((immediately|now|please) %|*1 (come on the line|come to the phone))",
      "above your pay grade|insist on (a|the|your) @boss",
    ],
    unless: [
      "(as (a|the)|her|his|i am (a|an|the)|i was|is the|my|our) *1 (boss|director|manager|owner|senior|superior|supervisor|team lead)", // the caller's own, or the caller
      "(@kin|he|she|they) (asked|wanted|wants) *6|(asked|tried|wanted) to (speak|talk) *5 (and (he|no one|nobody|she|they)|before|earlier|last|twice|yesterday)", // another's wish, a past one
      "((act+ing|feel+ing|feels|felt|living) *1 like (a|the) real?|(know|wonder) who is your|like a) boss|anything else", // one more thing
      "(account|anger|building|case|office|pain|password|pest|product|project|property|relationship|sales|stress|task|time|waste) (management|manager)", // a named post, a program
      "(chief|director|owner+s) (of|is|hat)|(boss|manager|owner|supervisor) *1 (asked|earn|has|promised|said|special|told|was|yesterday)", // a mention
      "(car|dog|home|house|previous|shop) owner|(head of household|head office)|senior (center|citizen|discount|living|rate|ticket)", // another sense
      "(call from|spoke|spoken|talked) *4 (manager|supervisor)|@declined ((@talk (to|with)?)? (@the? *1 @boss|escalate+)|@hand @me)|no (@the? *1 @boss|escalate+)", // past, declined
      "i am in charge|in charge of (my|our)", // the caller's own
    ],
  },
  {
    id: "doNotCall.stop",
    kind: "doNotCall",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "((deleted|removed|taken) *1 (from|off|out of) (all|any|that|the|this|your) *2|(delete|erase|get|remove|scrub|take) ((my|our) *1 (address|details|email|line|name|number|phone) *1|(that|the) number|me|this *1 (address|email|line|number|phone)|us) (from|off|out of) *3) (database|email+s|list+s|marketing *1|records|system|text+s)",
      "(cease|quit|stop) (all|the|these|with the|your)? *1 (bothering|calling|calls|contacting|emailing|emails|harassing|messaging|phone calls|phoning|ringing|texting|texts) *1",
      "(delete|erase|forget|lose|remove) (my|this) (details|number|phone number)",
      "(never|not) *2 ((agreed|want|wish) to be|any|be|get|hear|receive|to have) *3 (called|calls|contacted|from you again|hear from you|phoned|sales calls)",
      "(who|why) *2 keep (calling|phoning|ringing) (me|us)",
      "do not (call|contact) (list|register|registry)",
      "leave (me|us) alone",
      "no more calls",
      "@forbid (bother|call|contact|phone|ring|text) (here|me|my (cell|home|house|mobile|number)|this (house|number)|us) (%|again|any (longer|more)|anymore|in the future|please)",
      "@forbid (call|contact|phone|ring) *1 again",
      "^ (and|just|now|please|right|so|well)? never (bother|call|contact|phone|ring|text) (here|me|my (cell|home|house|mobile|number)|this (house|number)|us) (%|again|any (longer|more)|anymore|ever|please)",
      "opt me? out *3",
      "unsubscribe",
    ],
    unless: [
      "not (call|contact|phone|ring|text) *3 (after|at|before|between|during|my work|on|so early|too|until|when|while)", // when, or where
      "call+ing me? (a liar|madam|names|sir|stupid)|not call (her|him|it|that|the|them)", // another sense
      "(ex|he|her|him|i|she|they) *2 (keeps|stop+ed) (calling|texting)|(remove|stop) (my|the) (delivery|order)|call off|no calls (came|today)", // somebody else, something else
      "not (email|text) (me|us)? *1 (call|phone|text)", // a choice of channel
      "(he|i|she|they|we) (can|could|did|do|may|might|will|would) not (call|contact|phone|ring)", // what is not done
      "(grocery|guest|packing|play|reading|shopping|to do|todo|waiting|wish) list|out of my system|should leave me alone", // another list
      "(daughter|husband|item|product|son|wife) *2 (from|off)|(opt out|unsubscribe) (button|link|page)", // a page, somebody on a policy
    ],
  },
  {
    id: "recordingRefused.refuse",
    kind: "recordingRefused",
    confidence: 0.9,
    guard: ["reported"],
    say: [
      "((switch|turn) off|cease|delete|disable|end|pause|stop|switch|turn) (being|that|the|this|your)? (recorded|recorder|recording|taping) off?",
      "(avoid|without) *2 (recorded|recording)",
      "(decline|object|objection|opposed|refuse) to? *4 (record+ing|recorded|taped)",
      "no recording",
      "not be? (record+ing|tape) (%|anything|it|me|my|our|please|the|this|us)",
      "not *3 (accept|agree+ed|allow|authorize|comfortable|consent+ed|give|happy|have|like|okay|permit|want|wish) *5 (record+ing|recorded|taped|taping)",
      "off the record",
      "rather (not be|you did not) record+ed",
    ],
    unless: [
      "(app|box|camera|dashcam|device|dvr|game|show|sky) *4 record|not record (my|the) (game|match|payment|series|show)|recording *2 (dashcam|quiet|stopped)", // a machine
      "no record|not (have (a|any) problem|mind|object) *3 record+|record (high|low|of)", // a lack of records; accepted
    ],
  },
  {
    id: "thirdParty.behalf",
    kind: "thirdParty",
    confidence: 0.88,
    guard: ["reported"],
    say: [
      "(for|of) (her|him|them) (as|because) (he|she|they) (are|can|could|do+s|is)",
      "((arrange|book|cancel|change|check|get|make|order|pay|register|renew|report|schedule) *4 for (a|my|our) *1|(asking|call+ing|contacting|here|inquiring|phoning|ringing|speaking) (today|you)? (about|for|regarding) *2|help+ing (my|our) *1|look after *2) @kin",
      "(call+ing|phoning|ringing) from (a|the) *2 (clinic|firm|hospital|office|pharmacy|school|surgery) *2 (about|for|on|regarding)",
      "(from|is) (dr|mr+s) *2 (assistant|office|secretary)",
      "(got|have|hold) *1 power of attorney",
      "(i am|this is|we are) ((dr|mr+s) *1|@my|her|his|the|their) *1 ((social|support) worker|assistant|brother|caregiver|carer|dad|daughter|executor|father|granddaughter|grandson|guardian|husband|mom|mother|neighbor|nurse|power of attorney|representative|secretary|sister|son|wife)",
      "(in|on) *2 behalf",
      "(is|it) not? (about|for|in|under) (my|our) *1 @kin *1 %?",
      "(my|our) (*1 @kin ((can|could|does) not|is too *2 to|is unable to) *1 (call|come|do|hear|phone|speak|talk)|*1 @kin (account|appointment|bill+s|pension|policy|prescription)|*1 @kin (asked|has asked|needs|said|told|wanted|wants) (me|us) to (ask|call|check|contact|find|get|phone|report|ring|see))",
      "legal guardian|not for me",
    ],
    unless: [
      "(and|with) (me|my|our) *1 @kin|@kin and (i|me)|joint", // together
      "(birthday|card|flowers|gift|party|present|surprise) *4 @kin|@kin *2 (anniversary|birthday|graduation|party|wedding)", // a gift, a feast
      "@kin (card|house|phone|place) (%|is|to|was)", // a place
      "(add|bring) (my|our) *2", // one's own plan
    ],
  },
  {
    id: "minorStated.age",
    kind: "minorStated",
    confidence: 0.9,
    guard: ["negated", "reported", "supposed"],
    say: [
      "as a minor",
      "age is @teen",
      "@teen year old (boy|girl)",
      "i ((turn|will be) (16|17|18|eighteen) (in|next|on|this)|am ((about|almost|like|nearly|turning)? @teen (%|year+s old|can|is that|years of age|yrs)|(a|an)? (child|kid|minor|schoolboy|schoolgirl|under (16|18|age|eighteen|sixteen)|underage)|(not|not yet) *1 (18|an adult|eighteen|of age|old enough) *1|*1 in (#th grade|(high|middle|primary|secondary) school|grade #|year (10|11|7|8|9|eight|eleven|nine|seven|ten|twelve))))",
      "(just|only) @teen (%|year+s old)",
    ],
    unless: [
      "@teen (blocks|dollars|feet|miles|minutes|months|percent|pounds|stone|weeks|years (in|with))|number @teen", // a measure
      "i am just? a kid (at|of|person)|minor (detail|issue|problem|thing)|over (18|eighteen)", // a phrase
    ],
  },
]

/** Classes of the family. */
export const asksClasses: Readonly<Record<string, string>> = {
  // What need not or shall not be done.
  declined:
    "((am|are|did|do|rather|would) (never|not) ((asking|looking) for|going|have|like|need|trying|want|wish)?|(is|was) not *1 necessary|need not|no (call|need|point)|not see *1 (need|point)|will not (have|need)) (for|in)? (me|us|you)? to? (be|bother|get)?",
  talk: "be (connected|put through|transferred)|chat+ing|communicate|connect|deal+ing|discuss *3|get (connected|through|transferred)|speak+ing|talk+ing",
  // The same without "to".
  reach: "call|contact|get a? hold of|phone|reach+ing|ring",
  someone: "(@human|anyone|someone) else? ((at|from|in|of|on) *3)?",
  ask: "are|for|if|is|make|need|(can|could|may|might|will|would)|ask|get|have|let|like|want",
  team: "@section (%|about|desk|department|line|people|please|section|team)|_ (department|desk|line|people|section)",
  assist:
    "advise|answer|assist|call|contact|deal|decide|explain|get (back to|in touch)|guide|handle|help (%|@me|with)|phone|ring|sort|speak|take *1 (look|over)|talk|walk",
  section:
    "accounts|accounts payable|billing|bookings|cancellations|claims|complaints|dispatch|fraud|lost property|management|parts|prescriptions|reservations|retentions|returns|sales|security|support|tech support|technical support|the warehouse",
  // Whoever answers at a place, too: a caller who asks a machine for the kitchen asks for a person.
  human:
    "(actual|live+ing|proper|real) *1 (agent|human|one|operator|people|person|someone)|(member|someone) (from|of) (the|your)? (staff|team)|adviser+|advisor+|agent+|associate+|call center|concerned person|customer (care|service+s|support) *1|executive+|front desk|human+|operator+|person|reception|receptionist|rep+|representative+|specialist|staff|support agent|department (%|about|for|please|who)|anyone (at|from|in|there|who) *2|attendant|banker|clerk|colleague+s|concierge|consultant|employee|expert|help desk|helpdesk|housekeeping|kitchen|maintenance|officer|restaurant|room service|spa|switchboard|teller|branch|support|team|team member|whoever *2|one of (the (girls|guys|ladies|lads|people|staff|team)|your *1)",
  // Without the words that also name guests and trades.
  humanOnly:
    "(actual|live+ing|proper|real) (agent|human|one|person|rep|representative|voice)|(staff|team) member|adviser|advisor|agent|banker|clerk|customer (care|service|support) *1|human|operator|receptionist|rep|representative|support agent|teller|your colleague",
  machine: "(automated|virtual) *1|ai|bot+s|chatbot|computer|ivr|machine+s|program|recording|robot+s|software",
  boss: "big cheese|organ grinder|top (brass|dog)|(anyone|someone|whoever|who) (calls the shots|can sign *2)|(anyone|person|someone) (*4 authority|above|higher|in charge|more senior|responsible|senior|who can make|with (actual|more|some) *1)|boss+s|ceo|chief|decision maker|director|foreman|gaffer|head honcho|head of (%|complaints|customer|department|operations|service+s|the *1|your *1)|higher (authority+s|official+s|up+s)|in charge|makes (all the|the) decisions|management|manager+s|manger|owner|seniors|superior+s|supervisor+s|team (lead|leader)|whoever (manages|owns|runs) *1|whoever is *1 (in charge|senior)|your senior",
  // What is not to be done, ever.
  forbid: "(no one|nobody) is to|not|not to|not you? (dare|ever)",
  teen: "10|11|12|13|14|15|16|17|6|7|8|9|eight|eleven|fifteen|fourteen|nine|seven|seventeen|six|sixteen|ten|thirteen|twelve",
}
