import type { CueRule } from "../../lexicon/pack.js"

/** What the caller wants done. */
export const outcome: readonly CueRule[] = [
  {
    id: "desiredOutcome.want",
    kind: "desiredOutcome",
    confidence: 0.85,
    guard: ["reported"],
    say: [
      "(am (calling|going|here|hoping|in need|looking|phoning|ringing|trying|wondering if (i|you) could|writing) (of help to|to)?|hoping (someone|you) *2|how (can|could|do|should|would) i (go about)?|what (do|should) i ((have|need) to)? do to) @deed",
      "(anything|something) *2 (can be done|we can try|you can do)",
      "(get|have|like|need|want) ((my|the) *2|it|that|them|these|this) (back|blocked|cancelled|changed|closed|corrected|delivered|disconnected|done|fixed|looked at|moved|put *2|refunded|removed|repaired|replaced|reset|resolved|returned|reversed|sorted|stopped|unlocked|updated)",
      "(if it is|is it|would it be) possible (for (me|someone|us|you) to|to (@deed|get|have|see))",
      "my? (appointment|callback|compensation|money back|quote|refund|reimbursement|replacement) (%|immediately) $$",
      "(my|the) (cash|deposit|money|payment) back",
      "@iw (((am|was) (hoping|wondering) (if|that|whether) (i|someone|we|you) (can|could|might|would) *1|(got|have got?) to) @deed|(might|should|want|will|would) to? ((go|stay|stick) with|accept|book|choose|get|go for|pick|prefer|take) (#|a|an|it|option|some|that|the|this)|(need|want) @thing|@wish ((#|a|all|an|another|any|extra|full|more|my|new|our|some|the) *2 @thing|(access|answers|assistance|compensation|everything|help|information|it|someone|that|them|these|this|you to) *1|(a|an|another|my|some|the|your) _ (%|as|at|for|from|in|now|of|on|please|that|to|today|with)|to (@deed|@learn))|expect (a|an|full|my|to be (compensated|refunded)))",
      "^ (calling|here|hoping|interested|looking|need+|phoning|ringing|trying|wanna|want+|would like) ((a|about|an|for|in|my|some|the)? *2 @thing|to (@deed|@learn))",
      "^ make sure *2",
      "any (chance|way) ((i (can|could)|to) @deed|(they|we|you) (can|could)|of _)",
      "appreciate it if (someone|you) *2",
      "find (a|an|my|the) *2 (agent|appointment|atm|booking|branch|engineer|location|order|parcel|plumber|reservation)",
      "help (me|us) *1 (book|cancel|change+|file|fix|get|make|move|open|out|pay|plan|reschedule|reset|set|to|with (a|an|my|the|this))",
      "help with (a|an|my|the) *2 @thing",
      "interested in (a|finding|getting|having|hearing|knowing|seeing|the)",
      "(need|want|would like) for? (her|him|my *1|someone|the *1|them|you) to (be|call|contact|email|explain|have|phone|ring|text|@deed)",
      "no longer (need|require|want)",
      "not ((call|contact|phone|ring|text) *3 (after|before|during|on my work|until)|(need|require|want) (it|my|the|this|to) *4 (any (longer|more)|anymore)|want to meet)",
      "^ get (it|that|them|this) _|it (has|needs) to be (by|done|now|this|today|tomorrow|tonight)|(all|what) @iw (am after|need|require|want|would (like|love)) is|@iw (have|need) to be (at|back|home|here|in|on|there) *3 (before|by)|(forgot|meant) to (ask|request) for?|^ (move|put|roll|shift|switch|take) @me (back|down|off|on|onto|out|to|up) *1",
      "would (be nice if|you mind _)|(get|give|have|put|send|want) *3 in writing|(ensure|make sure|see) (that|to it that)? *4 (never|not) (happen+|occur+)|(a|an|some|the) *2 would be (appreciated|good|great|helpful|ideal|lovely|nice|perfect)|(now|so|then) what (can|could|will) (they|you) do %|what (can|could|will) (they|you) do (about|for)|what (are|is) (they|you) going to do (about|for)|(and|just|please|then) (call|phone|ring|text) (me|us) back",
      "@iw would (rather|sooner) (come|do|get|go|have|keep|leave|pay|see|stay|@who|my *1|_ (called|came|did|had|saw|sent|went))",
      "(compensate|refund|reimburse) (it|me|my|the|us)",
      "(get|take) (that|the|this) *1 (charge|fee) off|would be (glad|happy|satisfied) with (a|an|half|just|my|some|the)|(how|what) about you @deed",
      "^ (get|have|send) (a|an|someone) *2 (down|here|out|over|round|to (come|fix|look|see))",
    ],
    unless: [
      "get back to work|(wanna|want to) (guess|say)", // a courtesy, an end, a guess
      "(hoping|looking|trying|wanted) to (get|reach|get (hold of|on to|through to)) (the|your) *1 (clinic|garage|office|practice|shop|store|surgery|vet+)", // whom they ring
      "@iw (am trying|demand|need|want|wish|would like) (a|an|your) *3 (@boss|@humanOnly)", // asks for a person
      "(did|do+s) (i|we) (have|need|require|want)", // a question of fact
      "@iw do not *1 (need|want)|(no|not (a|any|the)) need", // declined
      "(if|in case|when|whenever) @iw *1 (need|want|wish|would like)", // a supposition
      "need (a|another|one) *1 (minute+|moment+|sec|second+)|(want|would like) you to know|hope (everything|it|that|this|you)", // a courtesy
      "(got|had|lost|missed|received) (a|an|any|my|our|the) *1 (appointment|callback|compensation|quote|refund|reimbursement|replacement)", // what became of it
      "put my (boot|fist|foot|hand|head)|all that? i (needed|wanted)|is all i (need|want)|i wonder why|would like (it|that) %", // talk
    ],
  },
  {
    id: "mark.reaches",
    kind: "~reaches",
    say: [
      "put (me|us) through|(speak|speaking|talk) (to|with)|get (hold of|through to)|connect (me|us)|reach (him|her|them|someone)",
    ],
  },
  {
    // Agrees, or leaves it to us, and tells nothing of what is wanted.
    id: "mark.leaves",
    kind: "~leaves",
    say: [
      "get something done",
      "do the needful (at the earliest)?|go ahead (%|please|then|with (it|that))",
      // What we do is for us to say; what they would like is still to be asked.
      "(anything|something) *2 (can be done|we can try|you can do)|do something",
      "(how|what) (exactly|precisely)? ((are|were) (they|you) (going|planning|proposing) to|(can|could|do|shall|will|would) (they|we|you) *2) (do|fix|offer|propose|sort|suggest)",
    ],
  },
  {
    id: "desiredOutcome.ask",
    kind: "desiredOutcome",
    confidence: 0.82,
    guard: ["reported"],
    say: [
      "get rid of (my|that|the|this) *1",
      "(are you able to|(can|could|will|would) not (i|someone|we|you)|go ahead and) @deed",
      "(asking|request) (a|for (a|my)) *2 @thing",
      "(a|my|the) *1 (appointment|booking|quote|refund|replacement|reservation|transfer) (for _|on my|please)",
      "^ (book|cancel|change|confirm|do|make|order|reserve|schedule|send|try) (it|that|them|this) (%|at|for|in|now|on|please|to|under)",
      "(can|could|is|would) there be? (a|any|some) (chance|exception|flexibility|possibility|reconsideration|way)",
      "(can|could|may|might|shall) (i|we) *1 ((cancel|renew|reschedule|return|upgrade) %|@deed _|have (an|some) *2 @thing)",
      // What one asks to be done to somebody or something, whatever the verb.
      "(can|could|will|would) @doer *1 _ (a look|her|him|it|me (a|an|another|my|some|the)|my|our|someone|that|the|them|these|this|those)|(can|could) (it|my *1|that|they|the _|this) be (_|the)",
      "(he|it|my *1|she|someone|that|the *1|they|this) need+ to _|@iw want (both|_ (instead|please))|how (are|can|could|do|should) (we|you) (going to)? @deed (it|that|this)",
      "(i|we) want (_ (back|done|fixed|gone|off|sorted)|him|it|my|our|out|someone|that|the|them|what)|@iw (need|want) to _ (him|it|my|our|that|the|them|this)",
      "^ either _ *6 or|^ *1 _ (it|my|that|the|this) *6 please %",
      "(can|could|may|will|would) @doer (be able to)? (@deed|come|do (anything|something)|(find|get) (me|us)|let (her|him|my *2|the *2|them) know|give (me|us) (a|an|my|some|the) *2 @thing|let (me|us) (have|off)|look (at|for|into)|put (a|it|me|my|the|this|us)|take this)",
      "(charge|put) it (on|through) my",
      "(do you have|have you|have you got) (a|any) *2 (appointment|availability|room+|slot|space|table|tickets) (available|for|free|left|on)",
      "(get|give) (me|us) my (card|deposit|money|order|parcel) *1",
      "(kindly|please) (can someone)? (@deed|bring|call (her|him|them)|come|do (it|that|this)|get|have|look into|put|take this) *1",
      "let (me|us) ((book|cancel|change|do|make|order|reserve|schedule) (a|an|in|it|my|one|that|the|this|those)|(go|stick) with)",
      "^ (annul|block|cancel|change|close|deposit|freeze|get rid of|need|renew|repeal|reset|top|transfer|trash|update|withdraw) _ *3 (%|please)",
      "^ (a|double|family|one|single|twin|two) *1 (bed|room+|seat+|table|ticket+) *1 for",
      "^ (bring|call|find|get|give) (me|us) (#|a|an|another|my|some|the) *2 (@thing|_ (%|back|now|please|today))",
      "^ @deed (#|a|all|an|another|everything|her|him|his|it|me|my|our|that|the|their|them|these|this|those|today|us|your) *1",
      "^^ _? _? (balance|cancellation|change|order|reservation|reset|transfer|update) % $$",
      "do the needful",
      "if (someone|you) (can|could|would) *1 @deed|(can|could|may|might) (i|we) *1 do *3 instead",
      "please _? (fix|sort|stop) (it|that|this)",
    ],
    unless: [
      "can you? *1 (ask you?|stop asking)|you *2 (believe|explain|hear|imagine|repeat|say|see|speak|spell|tell (him|me) (how|what|when|where|which|who|why)|understand) *1|want to (hear|know|say|see|tell|thank|understand) (him|it|my|our|that|the|them|this)", // about the talk itself
      "give (me|us)? (a|one) (break|minute|moment|sec|second)|let me (confirm|do|try (it|that|this))|or @deed *1", // asks for time
      "(bring|connect|find|get|give|put|transfer) (me|us)? *2 (to|with)? @the? *1 (@boss|@humanOnly)|(can|could|may) (i|we) *1 have a word (to|with)", // asks for a person
      "(do|did|should|would) @iw *1 (need|want)|could (i|we) (be|do)|(how|what|where|why) (can|could|would) (i|you) help|why would they|before i could *1 _|check out time", // advice, talk
      "^ @iw (got|had|have) got? (a|an|my|the) *1 (appointment|booking|reservation)|(line|moment|name|one|second) please", // what is there, a courtesy
      "(how (early|far|late|long|many|much|often|soon)|what (hours|time)|when|where|which *1) (can|could|do|may|should|will|would) (i|someone|they|u|we|you) *1", // a question of fact
      "(and|so) (do|have|help|make|take) (he|it|that|you) *1", // talk
      "(no|not (a|any|the)) need|call+ me *1 (back (later|tomorrow)|names)|stop (calling|it|lying|talking)|make it (#|earlier|later|noon)", // another sense, another hour
    ],
  },
  {
    id: "mark.onTask",
    kind: "~onTask",
    guard: ["negated"],
    say: [
      "(check|skip|tell) (it|me|the)|(got|need) to (find|get|go)|(how|what) (about|is|was)|(like|want) to (go to|play)|let us|my *3 (id|name|number|pin)|you can",
    ],
  },
]

/** Classes of the family. */
export const outcomeClasses: Readonly<Record<string, string>> = {
  doer: "he|one of you|she|someone|the? @bloke|they|u|you",
  wish: "(am|are) looking for|(need|want) to (get|have)|am (after|calling|hoping|looking|requesting|trying|wanting)|am asking for|am in need of|am interested in|are (looking|trying)|could use|demand|hope|insist on|need+|request|require|want+|was (after|hoping|looking|trying)|will need|wish|would (appreciate|like|love|prefer)|would like to (get|have)|would much like|would rather (get|have)",
  // What a company does on somebody's matter, and what somebody asks leave to do on it: not what one does anyway (go, see, eat).
  deed: "access|activate|add|adjust|alter|amend|annul|appeal|apply|approve|arrange|ask (about|for)|assist|authorize|block|book|bring (it|my|the)? *1 (back|forward)|buy|call (her|him|me|my|us)|cancel|change|charge|check|claim|close|collect|come in|compensate|complain|complete|confirm|connect|consolidate|contact (my|the)|correct|create|credit|cut|deactivate|decrease|delay|delete|deliver|deposit|disconnect|discuss|dispute|double check|downgrade|drop (it|my|off)|email|enquire|enroll|escalate|exchange|expedite|extend|file|find out|fix|freeze|get (a|an|back|help|someone|in touch|information|it|more|my|new|one|out of|rid|some|that|the|this)|give (back|notice)|go ahead|have (a|it|my|someone|the|this)|help|hire|increase|initiate|inquire|install|investigate|issue|join|leave (a|my|slightly)|link|locate|lock|lodge|lower|mail|make|make sure|match|modify|move|note (it|that)|notify|obtain|open|order|pay|pick (it|up)|place (a|an|my)|postpone|print|proceed|process|provide (me|us)|purchase|push back|put *2 (back|in|off|on|through)|quote|raise|reactivate|receive|recheck|redeem|redeliver|reduce|refinance|refund|register|reimburse|remove|renew|rent|repair|repeal|replace|report|request|reschedule|resend|reserve|reset|resolve|return|reverse|review (my|our|the)|rsvp|schedule|send|set (a|an|my|up)|ship|sign|solve|sort|speed|start (a|my|service|the)|stay|stop|submit|suspend|swap|switch|take (it|my|out|that|the)|terminate|top up|track|transfer|turn (it|my|our|the) *2 (back|off|on)|turn (off|on) (my|our|the)|unblock|unlock|update|upgrade|use (my|our|the) (coupon|credit|miles|points|voucher|warranty)|verify|waive|wire|withdraw",
  learn:
    "ask (about|if|whether)|check|enquire|find out|get (an answer|information|some information)|hear about (my|the|your)|inquire|know|see (about|if|my|whether)|understand (how|my|what|why)",
  // What a company gives.
  thing:
    "(call|money) back|account|adjustment|advice|ambulance|answer+|apology|appointment|assistance|balance|bed|bill|block|booking|breakfast|cab|callback|cancellation|car|card+|certificate|check in|checkbook|checkout|checks|cheque book|chequebook|claim|code|color|compensation|confirmation|copy|cot|cover|coverage|credit|day off|days|delivery|dependent|deposit|details|dinner|direct debit|discount|doctor|electrician|engineer|estimate|exception|exchange|exchange rate|explanation|extension|flight+|form|handset|help|hotel|information|inspection|insurance|invoice|key+|label|letter|limit|loan|locker|locksmith|lunch|massage|meal|meeting|membership|modem|money|mortgage|night+|number|one+|order|overdraft|parking|part+|password|payment|phone|pin|pizza|plan+|plumber|policy|prescription|price|proof|quote|rate+|receipt|records|refill|refund+|rental|repair+|replacement|report|reservation|results|return|room+|router|seat+|service+|session|sim|size|slot|standing order|statement+|subscription|suite|table|taxi|technician|test|ticket+|time slot|tow|tow truck|towels|tracking|transcript|transfer|treatment|uber|update|upgrade|visit|warranty|withdrawal",
}
