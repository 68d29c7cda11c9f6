import type { CueRule } from "../../pack.js"

/** What commits the agent or the company to a later act. */
export const agentPromise: readonly CueRule[] = [
  {
    id: "promise.will",
    kind: "promise",
    confidence: 0.82,
    guard: ["negated", "supposed", "asked"],
    say: [
      "(i|we) (will|shall|am going to|are going to|will be) (try to|try and|be sure to|go ahead and|gladly|immediately|continue to|get to work|and)? *1 @laterAct",
      "(i|we) (will|shall|am going to|are going to) *4 (by|before|within|this|next|first thing|later|as soon as|tomorrow|today|tonight|on @weekday|in (#|a few|an|a couple|the (morning|afternoon|next))|no later than) *1",
      "(i|we) (will|am going to|are going to) (have|get|ask|let|tell|instruct) (someone|a|an|the|our|him|her|them|one of|my|dr) *5 (call|contact|ring|phone|come|visit|reach|get|look|email|follow|check|review|deliver|fix|return|respond|give|out|meet|investigate|know|to)",
      "(i|we) (promise|guarantee|assure you)|you have my word|rest assured|leave it with me|i am on it|sort it|get (started|working|right) on *2|start working on *1",
      "@ours *5 (will|is going to|are going to|should|will be) *1 @theirAct",
      "(someone|he|she|they) (will|is going to|are going to|should) (be)? *1 (call|calling|contact|contacting|ring|phone|reach|get back|be in touch|in touch|email|follow up|come|visit|arrive|return|respond|reply|with you|out|there|review|pick)",
      "(your|the|this|a|an|it|that *1|they) *5 (will|should|is going to|are going to|shall) (be)? (there|on its way|automatically|shortly|soon|fully|being)? *1 @itActs",
      "(refund|order|package|parcel|replacement|card|payment|credit|delivery|technician|engineer|driver|plumber|ride|taxi|shipment|check|part|crew) *4 (is|are) (scheduled|due|set|expected|booked|on (its|his|her|the) way|arriving|coming|being (sent|shipped|processed|refunded)) *2",
      "(will|should|is going to) (arrive|be (there|here|with you|ready)|pick you up) (in|by|at|within|on|shortly|soon|tomorrow|around|between)",
      "you (will|should|are going to|can expect to|shall) (be)? *1 @youGet",
      "(expect|look out for|watch for) (a|an|the|your|it|to (hear|receive|get)) *4 (call|email|text|letter|callback|refund|confirmation|from|by|within|on|in)",
    ],
    unless: [
      "come back (%|in (one|two|a|half a|a few|a couple of) *1 (minute+|moment|second+|sec|tick)|to the (line|phone|call)|on the line)", // a hold
      "(if|unless|once|when|until|should|as long as|after) (you|your|we|i|it|that|this|they|the|he|she) *8 (will|can|shall|should|going to)", // a condition
      "(i|we) (will|am going to|are going to|shall) *1 (need|have to|require|be (happy|glad|able|more|right|here|sure|using|asking|closed|open|needing|back)|try my best|do my best|not|never|hold|wait|say|want|ask you|pull|check (that|this|it|your|the|if|for|on (that|this)|availability|times|prices|options|what|whether|@weekday|tomorrow)|look (it|that|this|at|up|for)|see (if|what|whether)|transfer|connect|put you|read|explain|tell you|take (a look|your|that)|start by|go (ahead|over|through)|verify|confirm (your|that|the)|search|find (that|it|out|you|your|the)|bring (up|that)|give you (a (moment|minute|second)|the|a number)|let you go|end|access|open (up)? (your|the)|enter|help|assist|proceed|walk you|guide|use|repeat|provide|like|appreciate|recommend|book (it|that|this|you)? *1 now|update (that|it|your)|change (that|it|your)|cancel (that|it|your *1)|note|add (that|it|this)|make (that|the|this) (change|note)|get (that|it|your *1) (pulled|up|started|now))", // an act of this minute
      "(refunds|orders|deliveries|payments|claims|packages|returns|transfers) (take|are|can take|usually)|usually|typically|normally|generally", // how it goes in general
      "(will|should|shall) (you|i|we|they|it|he|she) *3 [?]|(would|do) you (like|want)", // a question
      "you (will|should) *1 (be (charged|required|asked|able to (see|find|log)|responsible|fine|billed)|need|have to|owe|pay|see (a|the|an|two)|find (it|the)|pass|reach|turn|get (there|to the|off|charged))|should have (_) *1", // information, past
      "(your|the|it|this|that|he|she|office|store|our *1) *3 (will|should) (be)? (fine|okay|expire|cost|need|require|include|depend|charged|billed|due|deducted|closed|open|sunny|cloudy|raining|snowing|raining|located|on (your|the)|non|partly|good|all right|warm|cold)|destination *1 will|(weather|temperature|forecast|sunny|rain)", // information
    ],
  },
]

/** Classes of the family. */
export const agentPromiseClasses: Readonly<Record<string, string>> = {
  laterAct:
    "(call|calling|ring|phone|email|emailing|text|contact|contacting|update|updating|notify|inform|remind) (you|him|her|them|back|your|the|my|our)|(send|sending|mail|mailing|post|posting|ship|dispatch|deliver|issue|refund|credit|reimburse|replace|waive|expedite|honor|return|resend|reissue) *1|follow (up|this)|following up|get back|getting back|be in touch|in touch|reach out|reaching out|let (you|him|her|them|the|my|our) know|make (sure|a note)|ensure|see to it|see that|pass (this|it|that|your *1|on|the *1) *1 (on|along|to)|relay|forward (this|it|your|that)|(hand|take) (this|it|that|your *1) (on|over|to) *1|escalate|escalating|arrange|schedule (a|an|the|someone)|order (a|you|the|another|it)|repair|fix (it|this|that)|visit|come (out|back|round|by)|be (there|out)|look into|looking into|have a look at|investigate|review|submit|file (a|the|this|that)|raise (a|this|it)|open (a|an) *1 (ticket|case|claim)|log (a|this|it)|put (a|in|this|it) *2 (in|through|request)|(speak|talk) (to|with) (the|my|our|him|her|them)|ask (the|our|my|him|her|them)|chase|keep (you|an eye)|compensate|leave (a|him|her|the|them|word) *1|give (you|him|her|them|the *1) *2 (call|ring|message|update|callback|refund|credit|discount)|check (back|with (the|my|our|him|her) *3 and)|get (someone|it|this|that|your *1|a (technician|plumber|manager|replacement)|him|her|them|the (team|doctor|manager|owner)) *3|have (someone|a|the|our|him|her|them|you|it|this|everything) *3|sort (this|it|that|everything)|resolve|work on|take care of (this|it|that|everything)|handle (this|it|that)|process (your|the|that|a) *1 (refund|return|claim|credit|order|replacement)|prioritize|meet you|pick (you|it) up|bring (it|you|a|the)|monitor|see you|write (to|up)|page|tell (him|her|them|the|my|our)|mark (it|this)|do everything|remove *3 (by|within)|stop by|reply|respond|put it right",
  ours: "(the|our|a|an|my|your|one of our|another) *2 (team|department|technician|engineer|manager|supervisor|driver|plumber|specialist|representative|agent|doctor|nurse|office|colleague|electrician|lawyer|attorney|staff|crew|courier|bank|billing|locksmith|advisor|member|rep|dispatcher|contractor|owner|vet|dentist|provider|system|store|branch|officer|tech|ride|taxi|clinic|carrier)|someone *3|one of our *2|(dr|mr|mrs|ms) (_)|maintenance|housekeeping|room service|customer service|accounts",
  theirAct:
    "call|calling|contact|contacting|ring|phone|phoning|reach|get (back|in touch|to you)|email|emailing|be (in touch|there|with|out|able to|calling|sent|on)|in touch|follow|come|coming|visit|arrive|let|text|return|respond|reply|review|investigate|look|process|deliver|pick|meet|send|assist|take|handle|have|give|update|inform|notify|knock|fix|repair|replace|see|check|provide|bring|resolve|work|sort|make|speak|refund|issue|discuss|schedule|confirm|there|out|with you|on (their|his|her) way",
  itActs:
    "arrive|arriving|reach|reaching|sent|shipped|delivered|processed|refunded|credited|mailed|posted|dispatched|appear|appearing|show up|show|reflected|with you|there (by|in|on|within|at|tomorrow|before|shortly|soon)|ready|issued|emailed|picked up|pick you up|here|completed|reversed|removed|available (by|in|within|tomorrow)|back (in|to|on|up|by)|resolved|fixed|activated|restored|replaced|returned|repaired|deposited|cleared|reviewed|forwarded|passed|escalated|contacted|released|paid (out|by|back|within)|reimbursed|corrected|sorted|looked at|installed|assigned|get (there|to you)",
  youGet:
    "receive|receiving|get (a|an|the|your|it|that|this|one|another|our|some|confirmation|notified|refunded|credited|everything) *2|hear (from|back|something)|hearing (from|back)|have (it|your|a|an|the|that|this) *4 (by|within|in|on|before|tomorrow|today|shortly|soon|back)|see (it|the|your|that) *3 (refund|credit|money|by|within|in|on|back|reflected|tomorrow)|(contacted|called|notified|refunded|credited|reimbursed|emailed|updated|informed|compensated|picked up|sent (a|an|the|your)|given (a|an))",
}
