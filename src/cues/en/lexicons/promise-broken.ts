import type { CueRule } from "../../lexicon/pack.js"

/** That somebody of ours was to do something and did not, as the caller tells it. */
export const promiseBroken: readonly CueRule[] = [
  {
    id: "promiseBroken.said",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    needs: ["~notDone"],
    yields: ["~theirs"],
    say: [
      "(had|have) @the *1 (appointment|booking|slot|visit) *3 (%|@when|between|for|on|this)",
      "(stayed|was) home for|took (a|the) *1 (afternoon|day|morning) off|waited in",
      "((been|they|was|were|you) told|@promiser *4 (assured|said|told)|(every time|keep) *3 (say+ing|tell+ing)|(assured|told) @me) *1 that? ((by|on)? (@weekday|today|tomorrow)|(a *1|my *1|the *1|@they|@who) all? @aux)|@promiser (said|told) @me? (#|a|an|half|within) *2 (day+|hour+|minute+|week+)|@promiser said (so|that|the same) (before|@when)",
      "@iw @have? (been|was|were) (assured|guaranteed|promised)|promised @me (a|an|it|that|the)|^ (promised|said|told @me) (@they|@who) (was going to|would)",
      "@promiser ((had|have|keep)? (guaranteed|promised|promising)|(was|were) (@meant|going|scheduled))",
      "@toGet|expecting @the *1 @due|there (was|were) (@meant|going) to? be",
    ],
    unless: [
      "promised me? nothing|(never|no one|nobody|not) *2 told|(am|be|@can) *1 told|told (i|we) (would|will) (have|need) to", // nothing was to be done
    ],
  },
  {
    id: "promiseBroken.undone",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    yields: ["~theirs"],
    say: [
      "@meant to be with @me",
      // "Was meant to" is what one says where it was not done.
      "@owing (was|were) @meant (at|for|on|to)",
      "(no one|nobody|not a soul) *2 (been in touch|(call+ed|phone+ed|rang|rung) (%|back|me|us)|(calls|get+s|phones|rings) *1 back|(answered|replied) (to|my|our)|came|come|got back|gotten back|has been (%|in touch|to)|(showed|shown|turned) up)",
      "@owing (@have? never|did not) @come",
      "(@toGet|should have (arrived|been (delivered|done|fixed|here|there)|come)) *6 (@weekday|(before|by) the? *1 (#|@month|end|lunch|noon|now|weekend)|last (month|night|week)|yesterday)",
      "why (was|were) @iw (promised|told) *2 (@they|@who) *1 (was|would)|thought (it|someone|that|they|this|you) (was|were) @meant to|@owing (assured|guaranteed|promised) @me",
      "@iw (was|were) @meant to (be (getting|receiving)|hear|receive)",
      "@due (that|which)? (i (have been|was)|they|we (have been|were)|you) (had|have)? promised",
      "(break+|broke|broken|not (keep|kept)) @the *1 (promise+|word)",
      "gave (me|us) (her|his|their|your) word|@owing (was|were) to (call|come|deliver|email|phone|ring|send) (back|me|out|round|us)|swore blind (he|it|she|someone|that|they|you)|(sat|stayed|stopped|waited) (at home|home|in) *4 for nothing",
      "waiting in? for @the @due *2 (@weekday|i was|since|you|yesterday)",
      "(been|still) waiting in? (for|on) ((that|the) (answer|call *1|callback|email|letter|refund|reply|visit)|your @due)",
      "never (got|had|received) @the @due|@iw @have (never|not) heard (anything|a thing|nothing)? *1 back",
    ],
    unless: [
      "promised me? nothing|(called|came|come) (along|in|over|to (my|the|visit)|with)|nobody (called|phoned|rang) (about|for) @it|up (at|for|to) (her|his|my|our|the)", // no promise
    ],
  },
  {
    id: "mark.notDone",
    kind: "~notDone",
    say: [
      "here (i am|we are)|never|no (one|sign)|nobody|nothing|still (no|waiting)|that was *1 @when",
      "(did|do+s|@have|@be) not *1 (%|@done)|did not *2|did @who (@come|@done|heck|hell|see)",
      "(#|a|couple of|few|several) (day+|hours|month+|week+) (ago|late|over|past)|would *4 yesterday|not a word|(been|took) (#|a|two) (day+|month+|week+)|times now|it is *2 (#|@weekday)",
    ],
    unless: ["still (going|on) [?]"],
  },
  {
    // Somebody else's company, doctor or family was to do it; or it may still come.
    id: "mark.theirs",
    kind: "~theirs",
    say: [
      "((her|his|my|our) (@kin|_? (accountant|agency|bank|boss|broker|dentist|doctor|employer|gp|insurance|insurer|landlord|lawyer|school|solicitor|surgery|vet))|the (airline|bank|builder+|council|hospital|landlord|letting agent|police|post office|school|seller|shop|surgery)) *1 (@have (never|not|promised)|did not|never|promised|(said|says|told) (me|us)? that? (he|it|she|someone|they) (@aux|will)|(are|is|was|were) (@meant|coming|going|to)|would)|(are|is) (it|that|they|you) *1 (coming|on)",
    ],
    unless: ["(at|by|from|of|to|with) (her|his|my|our) @kin 's"], // whose house it is
  },
]

/** Classes of the family. */
export const promiseBrokenClasses: Readonly<Record<string, string>> = {
  meant: "due|meant|supposed",
  owing:
    "(a|an|my|one of your|that|the|your) _? (agent+|agents|bloke+|chap|colleague+|company|courier+|doctor+|driver+|electrician+|engineer+|fella|fellow|girl|guy+|lady|lad+s|man|manager+|nurse|office|person|plumber+|rep+|supervisor|team|technician+|woman)|(the|your|you) people|someone|you|your",
  promiser: "@owing|he|she|they",
  come: "(called|came|delivered|fixed|phoned|rang|replied|sent|showed|turned up|wrote)|(arrive+|call|come|deliver|get back|got back|phone|repair+|replace+|reply|ring|send|show|shown|turn up|write) (%|back|in|it|me|my|on|out|round|that|the|to|up|us|when)",
  toGet: "(@iw|delivery|it|order|parcel|refund|that|this) (was|were) @meant to (arrive|be|come|get|have|hear|receive)",
  due: "answer|appointment|call|call back|callback|delivery|email|engineer|letter|parcel|part+|plumber|refund|reply|replacement|technician|text|visit",
  done: "arrived|been|call+|come|delivered|fixed|got|had|happen+|heard|here|received|ring|seen|show|shown|sorted|there|turn|yet",
}
