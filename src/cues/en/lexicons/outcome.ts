import type { CueRule } from "../../pack.js"

/** What the caller wants done. */
export const outcome: readonly CueRule[] = [
  {
    id: "desiredOutcome.want",
    kind: "desiredOutcome",
    confidence: 0.85,
    guard: ["reported"],
    say: [
      "@iw @wish to (@deed|@learn)|@iw @wish (it|this|that|these|them|everything|help|assistance|information|answers|compensation|access|someone|you) *1",
      "@iw @wish (my|our|a|an|the|some|new|more|another|#|full|all|any|extra) *2 @thing|@iw (need|want) @thing|@iw @wish (a|an|my|the|some|your|another) (_) (%|please|for|to|with|on|from|in|of|today|now|that|as|at)",
      "@iw expect (a|an|my|full|to be (refunded|compensated))|would be nice if|^ make sure *2|(anything|something) *2 (can be done|you can do|we can try)|@iw (have|got) to @deed",
      "^ (looking|hoping|trying|wanting|want|need|needing|wanna|calling|would like|interested|here|ringing|phoning) (to (@deed|@learn)|(for|in|a|an|my|the|some|about)? *2 @thing)",
      "am (calling|looking|trying|hoping|going|ringing|phoning|here|writing|wondering if i could|wondering if you could|in need) (to|of help to)? @deed",
      "@iw (would|will|want|should|might) (to)? (take|go with|choose|pick|go for|book|accept|get|stick with|stay with|prefer) (the|a|an|option|that|this|it|some|#)",
      "(my)? (refund|money back|compensation|replacement|reimbursement|callback|appointment|quote) (immediately|%) $$",
      "(refund|reimburse|compensate) (me|us|my|the|it)|(my|the) (money|deposit|payment|cash) back|(take|get) (that|the|this) *1 (charge|fee) off",
      "(want|need|like|get|have) (it|this|that|my *2|the *2|these|them) (fixed|sorted|done|resolved|changed|cancelled|refunded|delivered|replaced|removed|repaired|closed|moved|looked at|reversed|back|corrected|returned|blocked|stopped|updated|unlocked|disconnected|reset|put *2)",
      "help (me|us) *1 (with (my|a|an|the|this)|to|get|book|change|changing|cancel|set|fix|reset|plan|out|reschedule|file|make|pay|move|open)|please help|help with (my|a|an|the) *2 @thing|find (a|an|the|my) *2 (agent|branch|atm|location|order|parcel|booking|reservation|appointment|engineer|plumber)|what i want is",
      "not (want|need|require) (my|the|this|it|to) *4 (anymore|any more|any longer)|no longer (want|need|require)|not want to meet",
      "(any|is there a) (way|chance) (to @deed|i (can|could) @deed|(you|we|they) (can|could)|of (a|an|getting|having|seeing|some))|(is it|would it be|if it is) possible (to @deed|to (have|get|see)|for (you|me|us|someone) to)|would you mind (_)",
      "how (do|can|would|could|should) i (go about)? @deed|what (should|do) i (have to|need to)? do to @deed",
      "@iw (was|am) (wondering|hoping) (if|whether|that) (you|i|we|someone) (can|could|might|would) *1 @deed|appreciate it if (you|someone) *2|hoping (you|someone) *2 @deed",
      "not (call|ring|phone|contact|text) *3 (before|after|until|on my work|during)",
    ],
    unless: [
      "get back to work|@iw (want|wanted|would like|need|have|wish|must|hope) to (thank|say|apologize|tell you|be honest|go (now|%|and)|run|die|kill|laugh|cry|repeat|compliment)", // a courtesy, an end
      "@iw (want|need|would like|wish|demand|prefer|am trying) (to (speak|talk|chat|be|deal)|a|an|your) *3 (@boss|@humanOnly)", // asks for a person
      "(do|did|does) (i|we) (need|have|want|require)", // a question of fact
      "@iw (do|did|does|would|will|am|can|could) not *1 (want|need|wish|like|require|expect)", // declined
      "(if|when|whenever|in case) @iw *1 (want|need|would like|wish)", // a supposition
      "hope (you|it|that|this|so|not|everything)|expect (so|it)", // a courtesy
      "(know|love|like) your|would like (that|it) %|i (expect|wonder) (so|why|what)|all (that)? i (want|need|wanted|needed)", // talk
    ],
  },
  {
    id: "desiredOutcome.ask",
    kind: "desiredOutcome",
    confidence: 0.82,
    guard: ["reported"],
    say: [
      "(can|could|will|would) not (you|i|we|someone) @deed|(can|could|would|will|may) (someone|they|u|one of you) (be able to)? (@deed|come|look (at|into|for)|get (me|us)|give (me|us) (a|an|my|some|the) *2 @thing|put (a|my|the|me|it|this|us)|take this|let (us|me) (have|off)|do (something|anything))",
      "(can|could|may|might|shall) (i|we) *1 (@deed (_)|have (an|some) *2 @thing|(cancel|reschedule|renew|upgrade|return) (%))|(are you) able to @deed",
      "(please|kindly) (can someone)? (@deed|come|look into|get|put|take this|bring|have) *1|do the needful|please (_)? (fix|sort|stop) (it|this|that)",
      "^ @deed (the|this|that|these|those|my|our|your|his|her|their|a|an|me|us|it|them|all|everything|#|him|today|another) *1",
      "^ (get|bring|give|find|call) (me|us) (a|an|my|the|some|another|#) *2 (@thing|_ (please|now|today|back|%))|(get|give) (me|us) my (money|card|parcel|order|deposit) *1",
      "(let us|let me) (go with|stick with|(book|cancel|change|order|schedule|reserve|make|do) (it|that|this|a|an|the|my|one|those))|(could|can|is|would) there (be)? (any|a|some) (reconsideration|exception|way|chance|flexibility|possibility)|go ahead and @deed",
      "(book|do|cancel|send|change|confirm|order|schedule|reserve|try|make) (it|that|them|this) (please|now|for|%|to|on|at|under|in)",
      "^^ (_)? (_)? (refund|cancellation|transfer|change|update|reset|appointment|reservation|quote|balance|order|replacement) (%) $$|^ (change|reset|update|cancel|need|annul|get rid of|trash|top|freeze|block|close|renew|transfer|deposit|withdraw|repeal) (_) *3 (please|%)|get rid of (my|the|this|that) *1",
      "(put|charge) it (through|on) my|(a|the|my) *1 (refund|replacement|reservation|appointment|booking|transfer|quote) (please|for (_)|on my)|^ (a|one|two|single|double|family|twin) *1 (room|table|ticket|bed|seat|seats|tickets|rooms) *1 for|(have you|have you got|do you have) (a|any) *2 (room|rooms|table|slot|appointment|space|availability|tickets) (for|on|free|available|left)|(request|asking) (a|for a|for my) *2 @thing",
    ],
    unless: [
      "(can|could|would|will|please|may) (you|i)? *1 (repeat|hear|speak|slow|say (that|it)|hold|believe|imagine|spell|tell me (your|who)|excuse|explain (that|what you)|ask (you)?|talk|listen|wait|see (me|that)|calm|stop (talking|lying|asking)|shut|be (more|quiet)|go (now|away)|give me (a (second|minute|moment)))", // about the talk itself
      "(give|wait|hold|just) (me|us)? (a|one) (second|minute|moment|sec|break)|or @deed *1|what (can|could) (you|we|they) *2|let me (try (that|it|this|again)|see|check|look|think|find|get (my|it|a pen)|grab|ask|explain|speak|talk|know|give|tell|confirm|verify|read|add|put|do)", // asks for time
      "(can|could|may) (i|we) *1 (talk|speak|have a word) (to|with)|(get|give|put|connect|pass|transfer|bring|find) (me|us)? *2 (to|with)? @the? *1 (@boss|@humanOnly)", // asks for a person
      "(should|could) (i|we) (do|have (been)?|go|see|be|use)|before i (could|can)|please do %|(how|what|why|where) (can|could|would|should) (i|you) (help|say|know|tell)|see you|check out time", // advice, talk
      "(tell|show) (me)? (about yourself|a (joke|story))|(so|and) (tell|help|do|have|take|make) (it|you|he|she|they|that) *1", // talk
      "stop (it|lying|talking|calling)|(call|calling) (me|you) *1 (names|back (later|tomorrow))", // another sense
    ],
  },
]

/** Classes of the family. */
export const outcomeClasses: Readonly<Record<string, string>> = {
  wish: "want|need|would like|would love|would prefer|would appreciate|require|wish|wanted|needed|am looking|are looking|am hoping|am trying|are trying|was hoping|was looking|was trying|tried|will need|request|demand|am after|am interested in|am calling|am requesting|insist on|could use|am wanting|am in need of|would much like|hope|am looking for|are looking for|was after|have got|am asking for|would like to have|want to have|want to get|need to get|need to have|would like to get",
  // What a company does on somebody's matter, and what somebody asks leave to do on it: not what one does anyway (go, see, eat).
  deed: "cancel|refund|send|resend|change|fix|repair|replace|check|help|book|schedule|reschedule|arrange|transfer|update|reset|make|add|remove|delete|move|issue|process|waive|credit|reverse|extend|confirm|email|mail|order|block|unblock|activate|deactivate|reactivate|upgrade|downgrade|switch|sort|deliver|ship|track|apply|close|open|freeze|print|deposit|pay|reserve|verify|correct|adjust|increase|decrease|reduce|renew|submit|file|assist|redeliver|amend|investigate|resolve|solve|match|compensate|reimburse|quote|suspend|terminate|escalate|swap|exchange|collect|report|register|sign|enroll|unlock|charge|dispute|return|buy|purchase|rent|hire|speed|expedite|redeem|link|withdraw|connect|disconnect|install|proceed|initiate|rsvp|double check|recheck|complete|locate|obtain|modify|cut|set (up|a|an|my)|top up|pick (up|it)|drop (off|it|my)|claim|complain|request|postpone|delay|bring (forward|back)|stop|stay|lower|raise|authorize|approve|appeal|access|consolidate|refinance|lock|wire|alter|annul|repeal|push back|make sure|provide (me|us)|call (me|us|my|him|her)|have (it|this|someone|my|a|the)|get (my|a|an|this|it|the|that|some|back|rid|one|out of|new|more|help|information|in touch)|put *2 (on|in|through|off|back)|ask (for|about)|turn (on|off) (my|our|the) (service|power|water|gas|account|electric)|leave (a|my)|place (a|an|my)|notify|contact (my|the)|review (my|our|the)|note (that|it)|use (my|the|our) (points|credit|voucher|warranty|miles|coupon)|come in|start (a|my|the|service)|join|create|receive|enquire|inquire|discuss|go ahead|take (out|that|it|the|my)|give (notice|back)|lodge|raise|leave slightly",
  learn:
    "know|find out|check|see (if|whether|my|about)|understand (why|how|what|my)|get (an answer|information|some information)|hear about (my|the|your)|inquire|enquire|ask (about|if|whether)",
  // What a company gives.
  thing:
    "refund|refunds|money back|money|replacement|appointment|booking|reservation|room|rooms|suite|table|flight|flights|ticket|tickets|card|cards|account|loan|mortgage|quote|callback|call back|engineer|technician|plumber|electrician|locksmith|tow truck|tow|ambulance|doctor|delivery|statement|statements|receipt|invoice|copy|discount|credit|upgrade|plan|plans|repair|repairs|prescription|refill|parking|cancellation|insurance|policy|answer|answers|explanation|apology|compensation|taxi|cab|uber|seat|seats|bed|bill|balance|report|transfer|payment|claim|update|confirmation|extension|overdraft|limit|pin|password|sim|phone|handset|modem|router|visit|slot|time slot|checkout|check in|cot|towels|meeting|massage|treatment|session|checks|chequebook|checkbook|cheque book|withdrawal|deposit|standing order|direct debit|block|rate|rates|price|estimate|information|details|help|assistance|advice|proof|letter|certificate|form|code|label|number|service|services|order|size|color|one|ones|pizza|meal|breakfast|dinner|lunch|car|rental|hotel|nights|night|adjustment|exchange|return|exception|inspection|subscription|membership|locker|key|keys|transcript|records|test|results|day off|days|tracking|warranty|part|parts|coverage|cover|dependent|exchange rate",
}
