import type { CueRule } from "../../lexicon/pack.js"

/** What commits the agent or the company to a later act. */
export const agentPromise: readonly CueRule[] = [
  {
    id: "promise.will",
    kind: "promise",
    confidence: 0.82,
    guard: ["negated", "supposed", "asked"],
    say: [
      "start working on *1",
      "(a|an|it|that *1|the|they|this|your) *5 ((are|is) going to|shall|should|will) be? (automatically|being|fully|on its way|shortly|soon|there)? *1 @itActs",
      "(card|check|credit|crew|delivery|driver|engineer|order|package|parcel|part|payment|plumber|refund|replacement|ride|shipment|taxi|technician) *4 (are|is) (arriving|being (processed|refunded|sent|shipped)|booked|coming|due|expected|on (her|his|its|the) way|scheduled|set) *2",
      "(expect|look out for|watch for) (a|an|it|the|to (get|hear|receive)|your) *4 (by|call|callback|confirmation|email|from|in|letter|on|refund|text|within)",
      "(he|she|someone|they) ((are|is) going to|should|will) be? *1 ((be in|in) touch|arrive|call+|come|contact+|email|follow up|get back|out|phone|pick|reach|reply|respond|return|review|ring|there|visit|with you)",
      "(is going to|should|will) (arrive|be (here|ready|there|with you)|pick you up) (around|at|between|by|in|on|shortly|soon|tomorrow|within)",
      "(i|we) (((am|are) going to|shall|will) *4 (as soon as|before|by|first thing|in (#|a (couple|few)|an|the (afternoon|morning|next))|later|next|no later than|on @weekday|this|today|tomorrow|tonight|within) *1|((am|are) going to|shall|will|will be) (and|be sure to|continue to|get to work|gladly|go ahead and|immediately|try (and|to))? *1 @laterAct|((am|are) going to|will) (ask|get|have|instruct|let|tell) (a|an|dr|her|him|my|one of|our|someone|the|them) *5 (call|check|come|contact|deliver|email|fix|follow|get|give|investigate|know|look|meet|out|phone|reach|respond|return|review|ring|to|visit)|(assure you|guarantee|promise))",
      "@ours *5 ((are|is) going to|should|will|will be) *1 @theirAct",
      "get (right|started|working) on *2",
      "i am on it|leave it with me|rest assured|sort it",
      "(i|we) will (apply (a|the) *2 (credit|discount|refund)|put you (down|in) for)|(i|we) (will|shall|(am|are) going to) *8 (by (#|@weekday|close|the end|tomorrow|tonight)|within (#|a|an|half|the))|(is going to|will) (call|contact|email|phone|ring|text|visit) you|(i|we) will have _ (call|come|contact|email|phone|ring|text) you|(i|we) (am|are) going to get *3 (headed|out|over|round|sent|to you)|(i|we) will *6 and (ask|get|have) (her|him|someone|the|them|_) *1 to _",
      "^ (driver|engineer|plumber|technician) (is going to|will) be? @theirAct",
      "you (are going to|can expect to|shall|should|will) be? *1 @youGet",
      "you have my word",
    ],
    unless: [
      "(going to|should|will) (never|not) *1", // refused
      "come back (%|in (a|a couple of|a few|half a|one|two) *1 (minute+|moment|sec|second+|tick)|on the line|to the (call|line|phone))", // a hold
      "(if|once) (i|the|you) *8 will", // a condition
      "(i|we) ((am|are) going to|shall|will) *1 ((ask|put|tell|walk) you|(change|update) (it|that|your)|(do|try) my best|access|add (it|that|this)|appreciate|assist|be (able|asking|back|closed|glad|happy|here|more|needing|open|right|sure|using)|book (it|that|this|you)? *1 now|bring (that|up)|cancel (it|that|your *1)|check (@weekday|availability|for|if|it|on (that|this)|options|prices|that|the|this|times|tomorrow|what|whether|your)|confirm (that|the|your)|connect|end|enter|explain|find (it|out|that|the|you|your)|get (it|that|your *1) (now|pulled|started|up)|give you (a (minute|moment|number|second)|the)|go (ahead|over|through)|guide|have to|help|hold|let you go|like|look (at|for|it|that|this|up)|make (that|the|this) (change|note)|need|never|not|note|open up? (the|your)|proceed|provide|pull|read|recommend|repeat|require|say|search|see (if|what|whether)|start by|take (a look|that|your)|transfer|use|verify|wait|want)", // an act of this minute
      "(claims|deliveries|orders|packages|payments|refunds|returns|transfers) (are|can take|take|usually)|generally|normally|typically|usually", // how it goes in general
      "(do|would) you (like|want)", // a question
      "should have _ *1|you should *1 (get there|reach|see the)", // information, past
      "(forecast|rain|sunny|temperature|weather)|(he|it|office|our *1|she|store|that|the|this|your) *3 (should|will) be? (all right|billed|charged|closed|cloudy|cold|cost|deducted|depend|due|expire|fine|good|include|located|need|non|okay|on (the|your)|open|partly|raining|require|snowing|sunny|warm)|destination *1 will", // information
    ],
  },
]

/** What an agent says they have just done. Of the first two `isIdle` asks whether the verb at their end is one that does something. */
export const agentDone: readonly CueRule[] = [
  {
    id: "actionTaken.did",
    kind: "actionTaken",
    guard: ["reported"],
    say: [
      "^ (i|we) (have|just|have? (gone|went) ahead and|have (got|had) (it|that|them|this|you|(that|the|this|your) _)) _|^ i _ (#|a|an|it|that|the|them|this|you|your)",
      "^ (everything is|that is you? (all|now)?|(it|they|you|your *2) (are|is) (all|now)) _",
    ],
    unless: [
      "^ you are all set|have *1 _ (my|our|us)|(a|an|the) (error|mistake|wrong)|i *8 (ago|before|earlier|last|when|yesterday)", // ready, not for them, owned, before this call
    ],
  },
  {
    // By whom is not told: what somebody else did, and how it stands, is told like that as well.
    id: "actionTaken.undergone",
    kind: "actionTaken",
    confidence: 0.65,
    guard: ["reported", "asked"],
    notAfter: ["~asksToKnow"],
    say: ["^ (all *2|both *4|it|that|the *6|this|you|your *4) (has|have) been _"],
    unless: [
      "(he|i|she|they|there|we|what|who) (has|have) been|(me|said|says|think|told) *3 (has|have) been", // told of others, by others
      "been (charged|declined|delayed|delivered|denied|disconnected|rejected|shipped|suspended)|been *6 (ago|because|by (a|an|the|your)|due|earlier|last|since|yesterday)", // what befell them, before this call
    ],
  },
  {
    id: "actionTaken.managed",
    kind: "actionTaken",
    guard: ["reported"],
    say: [
      "^ (i|we) (did go ahead and|have? (managed|been able) to) _|^ (i|we) have got you in|^ (it|that|this|your *1) has *1 gone through|^ you are all set up",
    ],
    unless: ["to (find|get (hold|through)|look|reach|see|speak|talk)"],
  },
]

/** Classes of the family. */
export const agentPromiseClasses: Readonly<Record<string, string>> = {
  laterAct:
    "(ask|tell) (her|him|my|our|the|them)|(call+|contact+|email+|inform|notify|phone|remind|ring|text|update+) (back|her|him|my|our|the|them|you|your)|(credit|deliver|dispatch|expedite|honor|issue|mail+|post+|refund|reimburse|reissue|replace|resend|return|send+|ship|waive) *1|(fix|handle) (it|that|this)|get+ back|(hand|take) (it|that|this|your *1) (on|over|to) *1|(log|raise) (a|it|this)|look+ into|(meet|see) you|reach+ out|(speak|talk) (to|with) (her|him|my|our|the|them)|arrange|be (out|there)|be in touch|bring (a|it|the|you)|catch (her|him|them|_ _)|chase|collect|check (back|with (her|him|my|our|the) *3 and)|come (back|by|out|round)|compensate|do everything|ensure|escalate+|file (a|that|the|this)|follow (this|up)|following up|forward (it|that|this|your)|get (a (manager|plumber|replacement|technician)|her|him|it|someone|that|the (doctor|manager|owner|team)|them|this|your *1) *3|give (her|him|the *1|them|you) *2 (call|callback|credit|discount|message|refund|ring|update)|have (a|everything|her|him|it|our|someone|the|them|this|you) *3|have a look at|in touch|investigate|keep (an eye|you)|leave (a|her|him|the|them|word) *1|let (her|him|my|our|the|them|you) know|make (a note|sure)|mark (it|this)|monitor|open (a|an) *1 (case|claim|ticket)|order (a|another|it|the|you)|page|pass ((the|your) *1|it|on|that|this) *1 (along|on|to)|pick (it|you) up|prioritize|process (a|that|the|your) *1 (claim|credit|order|refund|replacement|return)|put (a|in|it|this) *2 (in|request|through)|put it right|relay|remove *3 (by|within)|repair|reply|resolve|respond|review|schedule (a|an|someone|the)|see that|see to it|sort (everything|it|that|this)|stop by|submit|take care of (everything|it|that|this)|visit|work on|write (to|up)",
  ours: "(a|an|another|my|one of our|our|the|your) *2 (advisor|agent|attorney|bank|billing|branch|carrier|clinic|colleague|contractor|courier|crew|dentist|department|dispatcher|doctor|driver|electrician|engineer|lawyer|locksmith|manager|member|nurse|office|officer|owner|plumber|provider|rep|representative|ride|specialist|staff|store|supervisor|system|taxi|team|tech|technician|vet)|(customer|room) service|(dr|mr|mrs|ms) _|accounts|housekeeping|maintenance|one of our *2|someone *3",
  theirAct:
    "arrive|assist|be (able to|calling|in touch|on|out|sent|there|with)|bring|call+|check|come+|confirm|contact+|deliver|discuss|email+|fix|follow|get (back|in touch|to you)|give|handle|have|in touch|inform|investigate|issue|knock|let|look|make|meet|notify|on (her|his|their) way|out|phone+|pick|process|provide|reach|refund|repair|replace|reply|resolve|respond|return|review|ring|schedule|see|send|sort|speak|take|text|there|update|visit|with you|work",
  itActs:
    "(picked|show) up|activated|appear+|arrive+|assigned|available (by|in|tomorrow|within)|back (by|in|on|to|up)|cleared|completed|contacted|corrected|credited|delivered|deposited|dispatched|emailed|escalated|fixed|forwarded|get (there|to you)|here|installed|issued|looked at|mailed|paid (back|by|out|within)|passed|pick you up|posted|processed|reach+|ready|reflected|refunded|reimbursed|released|removed|repaired|replaced|resolved|restored|returned|reversed|reviewed|sent|shipped|show|sorted|there (at|before|by|in|on|shortly|soon|tomorrow|within)|with you",
  youGet:
    "(called|compensated|contacted|credited|emailed|given (a|an)|informed|notified|picked up|refunded|reimbursed|sent (a|an|the|your)|updated)|get (a|an|another|confirmation|credited|everything|it|notified|one|our|refunded|some|that|the|this|your) *2|have (a|an|it|that|the|this|your) *4 (back|before|by|in|on|shortly|soon|today|tomorrow|within)|hear (back|from|something)|hearing (back|from)|receive+|see (it|that|the|your) *3 (back|by|credit|in|money|on|reflected|refund|tomorrow|within)",
}
