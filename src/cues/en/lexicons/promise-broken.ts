import type { CueRule } from "../../lexicon/pack.js"

/** That somebody of ours was to do something and did not, as the caller tells it. */
export const promiseBroken: readonly CueRule[] = [
  {
    id: "promiseBroken.said",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    say: [
      "(had|have) @the *1 (appointment|booking|slot|visit) *3 (%|@when|between|for|on|this)",
      "(meant|supposed) to be with (me|us)",
      "(stayed|was) home for|took (a|the) *1 (afternoon|day|morning) off|waited in",
      "((been|they|was|were|you) told|@promiser (called _|i (spoke|talked) (to|with))? *1 (assured|said|told)) *1 that? ((by|on)? (@weekday|today|tomorrow)|(a *1|my *1|the *1|@they|@who) @aux)",
      "@iw @have? (been|was|were) (assured|guaranteed|promised)",
      "@promiser (had|have|keep)? (guaranteed|promised|promising)|@promiser (was|were) (due|going|meant|scheduled|supposed)",
      "@toGet",
    ],
    needs: ["~notDone"],
    unless: [
      "promised me? nothing|(am|be|@can) *1 told|told (i|we) (would|will) (have|need) to", // nothing was to be done
    ],
  },
  {
    id: "promiseBroken.undone",
    kind: "promiseBroken",
    confidence: 0.85,
    strength: 0.6,
    guard: ["supposed"],
    say: [
      "(no one|nobody) *2 (been in touch|(called|phoned|rang|rung) (%|back|me|us)|came|come|got back|gotten back|has been (%|in touch|to)|(showed|shown|turned) up)",
      "@promiser @have? never (arrived|called|came|come|delivered|fixed|got back|phoned|rang|repaired|replied|sent|showed|shown|turned up|wrote)",
      "(@toGet|should have (arrived|been (delivered|done|fixed|here|there)|come)) *6 (@weekday|last (month|night|week)|yesterday)",
      "@due (that|which)? (i (have been|was)|they|we (have been|were)|you) (had|have)? promised",
      "(break+|broke|broken|not (keep|kept)) @the *1 (promise+|word)",
      "waiting in? for @the @due *2 (@weekday|i was|since|you|yesterday)",
      "(been|still) waiting in? for ((that|the) (answer|call *1|callback|email|letter|refund|reply|visit)|your @due)",
      "never (got|had|received) @the @due",
    ],
    unless: [
      "(called|came|come) (along|in|over|to (my|the|visit)|with)|nobody (called|phoned|rang) (about|for) @it", // no promise
    ],
  },
  {
    id: "mark.notDone",
    kind: "~notDone",
    say: [
      "never|no (one|sign)|nobody|nothing|still (no|waiting)|that was *1 @when",
      "(did|do|does|@have|@be) not *1 (%|@done)|did not *2",
      "(#|a|couple of|few|several) (day+|hours|month+|week+) ago|times now|it is *2 (#|@weekday)",
    ],
    unless: ["still (going|on) [?]"],
  },
]

/** Classes of the family. */
export const promiseBrokenClasses: Readonly<Record<string, string>> = {
  promiser:
    "(a|an|my|one of your|that|the|your) (_)? (agent+|agents|chap|colleague+|company|courier+|doctor+|driver+|electrician+|engineer+|fella|girl|guy+|lady|lad|man|manager+|nurse|office|person|plumber+|rep+|supervisor|team|technician+|woman)|(the|your|you) people|he|she|someone|they|you",
  toGet:
    "(@iw|delivery|it|order|parcel|refund|that|this) (was|were) (due|meant|supposed) to (arrive|be|come|get|have|hear|receive)",
  due: "answer|appointment|call|call back|callback|delivery|email|engineer|letter|parcel|part+|plumber|refund|reply|replacement|technician|text|visit",
  done: "arrived|been|call+|come|delivered|fixed|got|had|happen+|heard|here|received|ring|seen|show|shown|sorted|turn|yet",
}
