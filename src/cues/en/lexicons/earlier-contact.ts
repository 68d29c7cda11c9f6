import type { CueRule } from "../../lexicon/pack.js"

/** Earlier contacts about the same, and what was told before. */
export const earlierContact: readonly CueRule[] = [
  {
    id: "repeatContact.count",
    kind: "repeatContact",
    confidence: 0.9,
    strength: 0.6,
    say: [
      "(#th|last) time *1 (@iw ((had|have) to|am|are|call|have had to) *3|@iw @have? *2 @contacted|asking|calling|ringing|(this (month|week)|today) %)",
      "(had|has|have+) to (call|chase|contact|email|phone|ring|write) *2 again",
      "(keep|kept) (calling|chasing|contacting|emailing|having to (ask|call|chase|ring)|phoning|ringing)",
      "((my|the) #th (attempt|call|complaint|email|message|phone call|request)|#th (attempt|call|chat|complaint|conversation|discussion|email|request) (%|@iw|about|already|and|in|now|to))",
      "@iw must? @have? *1 (@contacted|asked|requested|tried) *4 @times",
      "@times @iw @have? *1 (@contacted|asked|call|ring)",
      "am (calling|chasing|complaining|emailing|following up|phoning|ringing) *2 since",
      "been (calling|chasing|contacting|emailing|phoning|ringing|trying to (call|contact|get|reach)) *2 (all|every|for|since|you)",
      "how many *1 times *4 (call|chase|contact|email|phone|ring)",
    ],
    unless: [
      "(call|contact|email|phone|ring) ((a|my) *1 @kin|@me)", // asked of the hearer
      "@iw have? (asked|rang|tried|wrote) (it|logging|rebooting|resetting|restarting|to *1|turning|@the) *4 @times", // something else was tried
      "first (attempt|call|contact|email|request|time)|how many times (a|can)|last time @iw (checked|flew|ordered|stayed|used|was there)", // no contact
    ],
  },
  {
    id: "repeatContact.earlier",
    kind: "repeatContact",
    confidence: 0.85,
    strength: 0.5,
    say: [
      "#th ((engineer|replacement|technician|visit) (%|already|for|i|we|@it)|(follow up|reminder)|time (back|here|on the (line|phone)|trying)|time (he|she|someone|they|you|@the) *2 (been|came|happened|has|have))",
      "(calling|ringing) again|^ me again|is me again",
      "((had|have) (a|your) *1 (electrician|engineer|fella|guy|man|plumber|someone|technician) *1 (here|out|over|round) *2|been (logged|raised|reported) *1) @times",
      "((your *1|@they) (fixed|repaired|replaced|sorted) @it *1|(they|you) said *3|my *1 (call|complaint|email|letter|message|report) from?) @when",
      "((no|not) one|never|no|nobody) *2 (called|contacted|emailed|got back|phoned|rang|replied|responded) *1 (me|us)? *1 (%|back)|(no one|nobody) *2 (call+s|get+s|phone+s|ring+s) *1 back",
      "(after|since) your *1 (chap|engineer|fella|guy|lad|man|people|team|technician) *1 (been|came|fixed|left|visited)",
      "(after|since|when) @iw (called|complained|contacted|emailed|phoned|rang|reported)",
      "(another|last|one|other|@it) (agent|chap|fellow|girl|guy|lady|man|person|rep) *1 told (me|us) *1",
      "(agent|colleague|rep|someone|they|you|you people|your *1) *1 (assured|promised|told) (me|us) *2 (@when|a|last|that|would|@they)",
      "(@bloke|agent|person|someone) i (spoke|talked) (to|with)",
      "(an|any) (news|progress|update) (about|on|regarding) (my|our) *2 (call|case|claim|complaint|problem|ticket)",
      "(a|@it) ((earlier|existing|last|my first|open|original|previous) (agent|call+|case|chat|complaint|conversation|email|enquiry)|(existing|open) ticket)",
      "(calling|contacting|phoning|ringing) *1 back (%|about|as|regarding|to)",
      "(case|reference|ticket) number from|(case|claim|complaint|ticket) @iw (filed|logged|opened|raised)|had complained",
      "follow+ up *4 (application|call|case|chat|claim|complaint|conversation|email|inquiry|issue|order|problem|refund|report|request|ticket)",
      "@they never (came back|did)",
      "(i|we) @have? (been|got|was|were) *1 (cut off|disconnected) (%|@times|@when|again|already|from (someone|you)|i (had|was)|while)",
      "(left|made|placed|sent|written|wrote) you? @many *1 (call+|complaint+|email+|letter+|message+|text+|voicemail+)",
      "lost (count|track) of (how|the (calls|emails|number|times))",
      "(meant|promised|supposed) to (call|contact|get|hear|phone|ring) *1 (back|from you)",
      "(meant|supposed) to be (fixed|resolved|sorted) *2 (by|last|when)",
      "(never|no one|nobody|not one of you) *2 ((come|got) back|replied|responded) *1",
      "((last|other) *1|you|your *1) said (that|@they) *1 @aux *4 (@when|by *2|call|come|done|fixed|resolved|sorted|today)",
      "(said|told me) @they would *5 never",
      "(speaking|talking) (to|with) *4 (cut off|disconnected|dropped|went dead)",
      "(explained *1|spoke|spoken|talked|told *1) to? (@many|umpteen) *1 (agents|departments|of you|people)",
      "(the|your) (first|last|other|previous) (advisor|agent|bloke|chap|fella|girl|guy|lad|lady|man|person|rep|representative|woman) (i|promised|said|that|told|who)",
      "@have (already|previously) (called|complained|contacted|emailed|rang|reported)",
      "@iw ((have been|was|were) (on (the phone|to (you|your))|speaking|talking) *4 @when|(spoke|talked) (to|with) (one of your|someone|@the) *2 (about|and|from|there|who)|(was|were) (assured|promised|told) *4 (@when|by @who|it|that|will|would|you)|@have (been ((on|through) to|in touch|onto)|called|chased|complained|contacted|emailed|messaged|phoned|raised|reported|rung|spoken (to|with)|written) *1 (about|in|it|many|to|you|@the)|@have? *1 @contacted *6 (@when|about (it|that|the same|this)|and (got|no one|nobody|they|was|were|you))|already @contacted|did *1 (call|email|phone|ring) *1|have (called|emailed|phoned|rang|rung) %)",
      "already @have *1 (case|claim|complaint|reference|ticket) *1",
      "back again (about|because|for|over|with)",
      "chasing up? (a|an|my|on|@who)",
      "every time @iw (call|contact|phone|ring)",
      "having to (call|chase|email|phone|ring) (%|about|again|you)",
      "(last|previous) time (i|we) @contacted",
      "(someone|you|your *1) (been|came) (back|here|out|over|round) *1 @when",
      "not the first time *2 (@contacted|asked|call+|complain)",
      "same *1 (i|we) @have? @contacted",
      "same old? (fault|issue|problem|story|thing) (again|as (before|last time))",
      "still ((no|waiting) *3 (answer|call|callback|hear|reply|response|word)|me)",
      "@when @iw (called|phoned|rang|reported|spoke|was told)",
      "@told (that|the|your) *1 (@bloke|agent|colleague|desk|rep) *3 (all|it|on|that|this)|@when also|back and forth (%|between|on this|over|with)",
      "had (someone|@the? *1 @bloke) on the (line|phone)|here (i am|we are) again|(been|gone|went) (around|over|round|through) (it|that|this) (already|before|@times)",
      "keep getting a? different (answer+|people|person|story+)",
      "round in circles",
    ],
    unless: [
      "(call|phone|ring) (a|my) *1 @kin|(for|is) @the? first time *3|@iw *1 @contacted (to|with)? *1 @the *1 (airline|ambulance|bank|cab|council|dad|dentist|doctor|fire *1|friend|hotel|husband|insurance|insurer|landlord|lawyer|mom|neighbor|police|school|son|taxi|vet|wife)|chasing a (ball|dream|hare)", // somebody else was called
      "reported (her|him|them)|(app|it|name|that|thing|which) (is|was) called|@iw (write|wrote) (a|down|it|the)", // no contact
      "(call|ring) (me|my *1|us) back|@can *2 (call|ring) you? (again|back)", // to come
      "@can follow up|(first|previous) (address|name|owner)|(it|this) is @the first|back and forth (flight|ticket|trip)|back because (i (got|had|missed)|someone|you)|never (called|complained|contacted|emailed|phoned|rung) (before|you)|told by @the *1", // denied, another sense
      "(her|his|@they) could have told|told (me|us)? *1 (i|we) (can|could|should|would like)", // permission, other senses
      "(he|she) called (me|yesterday)|someone *1 called (about|me|yesterday)", // they were called
    ],
  },
  {
    id: "alreadyTold.said",
    kind: "alreadyTold",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "(every single|how many more|so many) (people|person) *3 (explain|speak|tell)",
      "# different (answers|people|stories|things)",
      "(#th|last|only) person (i|i have|that|who) *3 (explain+|given|said|told)",
      "((do|must) i|(sick|tired) of|forced|going|got|had|hate|have+|keep|kept|not) *2 (explain+|go|go (over|through)|repeat+|say+|start|tell+) *1 (all|everything|from|it|it all|my|myself|over|the (same|whole)|this) *3 (@times|again|beginning|every|over|scratch|start|story|thing)",
      "(go+ing through|explain+|repeat+) *1 ((it|this) all? again|all (of (it|this)|that|this)|everything|the whole (story|thing))",
      "(anyone|no one|nobody|not *1 you|you (lot|people)|you *1 (never|not)) *2 (check|keep|make|read|share|take|write) *1 (notes|records)",
      "(are|were) not you listening",
      "as? (explained|mentioned|stated) (above|already|before|earlier|previously)",
      "(as|like) (@iw (have been|@be) (saying|telling|trying to (explain|say|tell)) *1|@iw (had|have)? *1 (explained|mentioned|pointed out|said|stated|told) *1)",
      "(did|have) not i *1 (explain|mention|said|say|tell|told) *1",
      "(application|email|form|letter|message) i already? (completed|filled|sent|wrote)|(it|that) is *1 what i *1 (said|told)|repeating what i",
      "(explained|saying|telling|told) *3 (# people|again and again|over and over|same thing)|((explained|told) *3|(hate|keep|kept|of) *1 (explaining|repeating|saying|telling) *3) everyone",
      "how (many *1 times|much longer|often) (@can|@aux) @iw ((going|got|have|need) to|to)? *1 (ask|explain|give|go|repeat|say|spell|tell)",
      "(((it|that) is *1|not it|(must|should|will) *2) (in|on) @the (notes|records|system)|(must|should) *3 (in|on) @the file)",
      "(keep|kept) (*1 (explaining|going over|repeating)|asking me?)",
      "(must|should) have ((all|my) *1|@it) (in|on) ((the|your) *1|file)",
      "(sick|tired) of (explaining|repeating|saying|telling)",
      "(telling|told) you (again|once more)|said (it|that|this) (in|on) (my|the) *1|not doing (it|that|this) *1 (again|over)|(in|on|to) the (case|email|form|ticket) @iw *1",
      "@iw ((been|gone|have been|went) (over|through) *1 (all|it|that|this)|(had|have)? (answered|explained to|gave|told) you *1|@have? (already|just|literally) *1 @told|@have? @told *4 ((minute+|moment|second) ago|@times|again|already|at the (beginning|start)|before|earlier|last time|on the last call)|(have|would)? (answered|covered|explained) @it one? (%|when)|told (the|your) (first|last|other|previous) *1)",
      "@iw have? already? (entered|keyed|typed) (it|that|this|(my|the) *1 (details|id|name|number)) *2 already|@iw have? already (entered|keyed|typed) (it|that|this|(my|the) *1 (details|id|name|number))",
      "@told all? (everything|my story|the same|@it) *1 to (#|each|every|everyone|so many|the (first|last|other)|your) *1",
      "^ once again (i|@it)",
      "as i keep",
      // What was done before is told before, too.
      "@iw @have? *1 (did|done|tried) all (of (it|that|this|them)|it|that|these|this|those) (%|already|and|before|last|on|the *1 time|twice|when|with|yesterday)|@iw told you (he|i|it|my|she|there|they|we)",
      "been (over|through) (it|that|this)",
      "@iw @have? (already|just|literally) *1 (emailed|entered|forwarded|keyed|punched|put|spelled|texted|typed|uploaded|went) *1 (#|@it)|@iw told *3 @when|told to (her|him|them|(the|your|you) *2)",
      "did (explain|mention|say|tell) *1",
      "for the (#th|last) time",
      "i have been (saying|telling you)",
      "keep (saying|telling) (%|the same|@who)",
      "not *1 (note|write|written) *1 down",
      "repeat+ myself|((answer+|ask+) *3 same question+|same question+ (@times|again))|umpteenth time",
      "you (already (asked|got|have|know)|just asked) *1 (all|it|me|@the)",
      "you have? asked (me|us)? (that|this) *1",
      "already been through *1|been through (all|security|the questions|verification) *1 (already|before|once|twice)",
      "@have not (got|you got?) *2 ((noted|put|written) down|on file)|did not (the *2|your *2|@they) *1 (leave|put|take|write)",
      "(entered|gave|keyed|put|punched|typed) (my *3|@it) all? (in? (already|before|earlier)|to (the|your) (first|girl|guy|lady|last|machine|man|menu|other|robot))",
      "(gave|given|sent|told) @it to you|asked @it again|i told you %|read (my|the) (file|notes)|say+ so (in|on)|@told the (bot|machine|robot)|(read|spelled|spelt) (it|that) out? (for|to) you|(girl|guy|lady|man|@they) *2 (noted|took|wrote) *1 (all|everything|@it) *1 down|^ once again from",
      "asked that *1 times|told (that|the|your) *1 (@bloke|agent|colleague|desk|rep) *3 (all|it|that|this)|@iw have (been|gone|went) (over|through) *1 (all|it|that|this)|(typed|read|spelled) (it|that) (into|out to) your",
    ],
    unless: [
      "(telling|told) everyone (about|how|i|never|not|that)|(i|we) @can not *1 (note|write)|@can *2 (ask|make|take) *3 (notes|same)|(quit|stop) (repeating|saying)|first (person|time)|please write", // a question, a request
      "(answered|gave|given|provided|sent|shared|told) @it? (her|him|my *1 @kin|them)|@told @it? to (her|him|my *1 @kin|them)", // told to somebody else
      "((been|@be) *1|@they *1 just?) @told", // the caller was told
      "how many times @can i|tell me how|(can|could|please) *2 read", // a question of fact
      "(@can you|let me) explain|(as|like) (i|we) (had|have) (been|had)|@the _ *1 i (had|have)? mentioned (already|before|earlier)|(gave|said|told) (at first|hello|hi|of)|(gave|said) to (a|my)|(gave|told) you *2 wrong|(if|the|which) *2 i *1 @told you|(address|code|email|number|one) that i *1 @told you|(if|would it help) *2 i *1 (gave|told)|@told you ((a|the) (lie|wrong)|i ((can|do) not|am|can|hate|like|love|never|should|would)|it would|so|to)|gave (a|my) *3 to (a|her|him|my|them)|sent (a payment|it by|money)", // another sense
    ],
  },
]

/** Classes of the family. */
export const earlierContactClasses: Readonly<Record<string, string>> = {
  contacted:
    "(filed|logged) *1|been (calling|emailing|ringing)|been (in|on) (the phone|touch)|called|chased|chatted|complained|contacted|dealt|emailed|gave you? a (bell|call|ring|shout)|had *2 (call|chat|conversation)|left *2 (message+|voicemail+)|mailed|uploaded|made (a|my) *1 (claim|complaint|report|request)|messaged|opened (a|my) *1 (case|ticket)|phoned|put in (a|my) *1|raised *2|rang|reached out|reported|rung|sent you? *2 (email+|letter+|message+|photo+|picture+|text+)|spoke|spoken|talked|texted|was (on|onto) to you|went through all? (it|that|this)|written|wrote",
  told: "answered|confirmed|explained|gave|given|mentioned|provided|repeated|said|sent|shared|spelled|stated|submitted|told",
}
