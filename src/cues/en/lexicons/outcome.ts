import type { CueRule } from "../../pack.js"

/** What the caller wants done. */
export const outcome: readonly CueRule[] = [
  {
    id: "desiredOutcome.want",
    kind: "desiredOutcome",
    confidence: 0.85,
    guard: ["reported"],
    say: [
      "@iw (want|need|would like|would love|would prefer|would appreciate|require|wish to|wanted to|needed to|am looking|are looking|am hoping|am trying|are trying|was hoping|was looking|was trying|will need|request|demand|am after|am interested in|am calling|am requesting|insist on|could use|was wondering|wonder|am planning|am wanting|am in need|would much like|hope) (to|it|my|our|a|an|the|some|this|that|these|for|someone|your|you|new|more|another|help|if|one|two|#|full|all|in|them|information) *1",
      "@iw (need|want) (_)|@iw expect (a|an|my|full|to be (refunded|compensated))|would be nice if|^ make sure *2|(anything|something) *2 (can be done|you can do|we can try)|@iw (have|got|am going) to @act",
      "^ (looking|hoping|trying|wanting|want|need|wanna|calling|would like|interested|here) (to|for|in|a|an|my|the|some|help) *1",
      "(i am|am) (calling|looking|trying|hoping|going) to @act",
      "@iw (would|will|want|should|might) (to)? (take|go with|have|choose|pick|go for|book|accept|get|stick with|stay with|prefer|do) (the|a|an|option|that|this|it|one|some|#)",
      "(full|partial|my)? (refund|money back|compensation|replacement|reimbursement|callback|appointment|quote) (please|now|immediately|%) $$",
      "(refund|reimburse|compensate) (me|us|my|the|it)|(my|the) (money|deposit|payment|cash) back|(take|get) (that|the|this) *1 (charge|fee) off",
      "(want|need|like|get|have) (it|this|that|my *2|the *2|these|them) (fixed|sorted|done|resolved|changed|cancelled|refunded|delivered|replaced|removed|repaired|closed|moved|looked at|reversed|back|corrected|returned)",
      "help (me|us) *1 (with|to|get|find|book|change|cancel|set|fix|reset|figure|plan|out|reschedule)|what i want is",
      "(no longer|not) (want|need|require) (my|the|this|it|to) *4 (anymore|any more|any longer)|no longer (want|need|require)|not want to meet",
      "(any|is there (a|any)) (way|chance) (to|i|you|of|we|that)|(is it|would it be|if it is) possible (to|for|if)|(would|do) you mind *1",
      "how (do|can|would|could|should) i (go about)? (@act|access|be eligible|get)|what (should|do) i (have to|need to)? do to @act",
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
      "(can|could|will|would) not (you|i|we|someone) @act|(can|could|would|will|may) (you|someone|they|u|one of you|somebody) (be able to)? @act",
      "(can|could|may|might|should|shall) (i|we) *1 @act|(are you|would you be) able to @act",
      "(please|kindly) (can someone)? @act *1",
      "^ @command (@the|@me|it|them|all|for|on|in|everything|someone|one|two|#|him|her|to|up|off|out|from|new|with|through)",
      "(let us|let me) (go with|stick with|@act)|(could|can|is|would) there (be)? (any|a|some) (reconsideration|exception|way|chance|flexibility|possibility)|go ahead and @act|do the needful",
      "(give|send|get|tell|show|find|book|call|order|issue|connect) (me|us) (a|an|my|the|some|to|what|how|back|in|another|your|directions|details|information|one|#)",
      "(book|do|cancel|send|change|confirm|order|schedule|reserve|try|make) (it|that|them|this) (please|now|for|%|to|on|at|under|in)",
      "^^ (_)? (_)? (refund|cancellation|transfer|change|update|reset|appointment|reservation|quote|balance|order|replacement) (please|%) $$|^ (change|reset|view|see|update|check|cancel|need|annul|get rid of|trash|top) (_) *3 (please|%)",
      "(put|charge) it (through|on) my",
    ],
    unless: [
      "(can|could|would|will|please|may) (you|i)? *1 (repeat|hear|speak|slow|say (that|it)|hold|believe|imagine|spell|tell me (your|who)|excuse|explain (that|what you)|ask (you)?|talk|listen|wait|see (me|that)|calm|stop (talking|lying|asking)|shut|be (more|quiet)|go (now|away)|give me (a (second|minute|moment)))", // about the talk itself
      "(give|wait|hold|just) (me|us)? (a|one) (second|minute|moment|sec|break)|or @command *1|what (can|could) (you|we|they) *2|let me (try (that|it|this|again)|see|check|look|think|find|get (my|it|a pen)|grab|ask|explain|speak|talk|know|give|tell|confirm|verify|read|add|put|do)", // asks for time
      "(can|could|may) (i|we) *1 (talk|speak|have a word) (to|with)|(get|give|put|connect|pass|transfer|bring|find) (me|us)? *2 (to|with)? @the? *1 (@boss|@humanOnly)", // asks for a person
      "(should|could) (i|we) (do|have (been)?|go|see|be|use)|before i (could|can)|please do %|(how|what|why|where) (can|could|would|should) (i|you) (help|say|know|tell)|see you|check out time", // advice, talk
      "(tell|show) (me)? (about yourself|a (joke|story))|(so|and) (tell|help|do|have|take|make) (it|you|he|she|they|that) *1", // talk
      "stop (it|lying|talking|calling)|(call|calling) (me|you) *1 (names|back (later|tomorrow))", // another sense
    ],
  },
]

/** Classes of the family. */
export const outcomeClasses: Readonly<Record<string, string>> = {
  act: "cancel|refund|send|resend|change|fix|repair|replace|check|help|book|schedule|reschedule|arrange|transfer|update|reset|give|tell|look|find|make|add|remove|delete|move|put|get|set|issue|process|waive|credit|reverse|extend|confirm|email|mail|text|call|let|explain|provide|order|block|unblock|activate|deactivate|stop|start|reactivate|upgrade|downgrade|switch|sort|deliver|ship|track|apply|close|open|freeze|print|deposit|pay|leave|reserve|see|show|verify|correct|adjust|increase|decrease|reduce|renew|submit|file|assist|recommend|do|have|bring|come|pull|read|search|play|turn|take|redeliver|amend|investigate|resolve|solve|match|offer|compensate|reimburse|quote|note|place|notify|contact|suspend|terminate|escalate|swap|exchange|collect|pick|drop|report|register|sign|enroll|unlock|calculate|translate|write|use|charge|dispute|direct|keep|review|return|buy|rent|hire|speed|expedite|join|go|redeem|link|withdraw|connect|install|proceed|initiate|rsvp|ask|try|double check|recheck|access|advise|create|finish|complete|locate|obtain|modify|cut|visit",
  command:
    "cancel|refund|send|resend|change|fix|replace|check|book|schedule|reschedule|transfer|update|reset|find|make|add|remove|delete|move|set|email|order|block|activate|deactivate|upgrade|deliver|track|close|freeze|pay|reserve|increase|decrease|renew|submit|file|apply|unlock|return|exchange|report|dispute|redeem|switch|search|look|get|give|tell|show|help|call|turn|play|open|put|create|start|stop|use|take|buy|read|remind|list|translate|convert|calculate|share|pick|drop|confirm|verify|wire|deposit|withdraw|locate|extend|plan|arrange|request|bring|text|modify|amend|alter|try|go with",
}
