import type { CueRule } from "../../lexicon/pack.js"

/** Thanks, and apologies for their own words. */
export const courtesy: readonly CueRule[] = [
  {
    id: "gratitude.thanks",
    kind: "gratitude",
    confidence: 0.92,
    guard: ["reported"],
    say: [
      "my gratitude",
      "efforts *3 unnoticed",
      "(amazing|excellent|fantastic|great) (job|service|work) %",
      "(good|kind|nice|sweet) of you",
      "(grateful|obliged|thankful)",
      "(it|that|this) (has been|is|was) (a|of)? *1 ((amazing|big|great|huge|massive|real) help|helpful)",
      "(made|make) my day",
      "thank+ing (u|ya)",
      "appreciate (%|all|everything|how|it|that|the|this|what|you|your *1)",
      "appeciate it|appreciated|bless (you|your)|cheers|danke|dhanyavad",
      "god bless",
      "good on (ya|you)",
      "gracias",
      "helped me? (a lot|out|so much|tremendously)",
      "owe you one|what would (i|we) do without you",
      "(it|that|this|you) *1 saved my (day|life)",
      "shukriya|ta|thanks",
      "you (are|have been|were) (a|an|the)? *1 (amazing|angel|awesome|best|big help|brilliant|champion|gem|godsend|great|help|helpful|kind|legend|life saver|lifesaver|lovely|patient|star|sweetheart|wonderful)",
    ],
    unless: [
      "grateful (for a (call|callback|reply)|if)|kind of you know|no (i am|that is|we are) (fine|good|okay) thank+|no (ta|thank you|thanks)|thanks but no", // a refusal
      "(any|never *3) thanks|ta ra|(the|three) cheers|cheers (bar|is on|was)|grateful dead|ta da|thanks a (bunch|lot) (another|for (breaking|costing|leaving|letting|making me|messing|spoiling)|now|that)", // sarcasm, names
      "(thank you|thanks) (but (it|that|this) (did|do+s|is|was) not|*2 for (hanging up|ignoring|losing|making *3 worse|no help|not|nothing|ruining|the runaround|wasting|wrecking)|to (this|you|your))", // sarcasm, blame
      "(put|say+) (thank you|thanks)|is it appreciated|thank you (card|gift|note|page)|thanks (are|giving|is)", // relief, another sense
      "(be|did|do+s|will|would) (greatly|much)? *1 appreciate+ (a|if|it if|the|your (attitude|help in|tone))|(will|would) (be|greatly be)? appreciated|thanks in advance|will *1 appreciate %", // a request, a complaint
      "are (it|you) *1 (great|helpful|kind)|not been? *1 (appreciate+|grateful|helpful|thankful)", // denied, asked
      "(excellent|great) (job|service|work) but|cheers to", // another sense
    ],
  },
  {
    // For their own words or tone, or for trouble that they made: the abuse ladder begins anew after it.
    id: "apology.own",
    kind: "apology",
    confidence: 0.88,
    guard: ["negated", "reported", "supposed"],
    say: [
      "((excuse|forgive|pardon) me|apologies|apologize|regret|sorry) *1 (about|because|for|if|that)? (i|me|my)? *2 ((going|went) off|(losing|lost) (it|my *1)|am *1 (angry|rude|short|snappy|upset|worked up)|attitude|behavior|being *2 (a (jerk|pain)|abrupt|aggressive|an ass|angry|cross|difficult|grumpy|harsh|horrible|impatient|like that|mean|nasty|rude|sharp|short|unpleasant|upset)|bit your head|calling you *2|came across|cursing|cussing|dumping|getting *1 (angry|annoyed|carried away|heated|upset|worked up)|hurt your|insulted|language|lashed out|manners|offended|outburst|ranting|rudeness|saying (it|that|those)|screaming|shouted|shouting|snapped|snapping|sounded|swearing|swore|taking (it|that|this) out|temper|tone|upset you|venting|was *1 (abrupt|angry|harsh|mean|nasty|out of line|rude|sharp|short)|what i *1 (called|said)|yelled|yelling)",
      "(deepest|humble|my|sincere|sincerest) apologies *1",
      "(excuse|pardon) my (french|language)",
      "(i|it|that) was *1 (harsh|out of (line|order)|rude|uncalled for|unfair|wrong) (of me|to (call|say|shout|speak|talk) *2|to you)",
      "^ *1 i was out of (line|order)",
      "i *1 ((have|need|want) to|do|must|would like to)? *1 apologize (%|for (my|that|the (trouble|way))|i|to you)",
      "i take (it|that) back",
      "not mean (it|that|what i said) *1 (%|i)",
      "not mean to *1 ((call|upset) you|be (harsh|mean|nasty|rude|short)|curse|cuss|have a go|insult|lose *2|offend|raise my|shout|snap|sound *1 (angry|harsh|rude)|swear|take it out|yell)",
      "owe you (a *1|an) apology",
      "please (excuse|forgive) me (%|for|i)",
      "should not have *1 (been (harsh|rude|short|so)|called|gone off|lost|raised|said|shouted|snapped|spoken|sworn|taken|talked|yelled)",
    ],
    unless: [
      "(agent|company|demand+|deserve+|driver|expect|get|got|he|manager|need+|nobody|she|someone|they|waiting for|want+|you (are|better|did|have|must|need|never|owe|should)) *3 (apologize+|apology+)|apologize to (her|him|me|my|us)", // an apology that is asked for
      "(accept|no|your) apologies|not *1 (apologize+|sorry)|sorry (excuse|state)", // none
      "apologies (about|for) *2 (accent|background|confusion|connection|delay|dog|kids|late|line|loss|noise|wait|wrong number)", // another matter
    ],
  },
  { id: "mark.notYourFault", kind: "~notYourFault", say: ["not blaming you", "not (you|your (doing|fault|problem))"] },
  {
    id: "apology.spared",
    kind: "apology",
    confidence: 0.8,
    needs: ["~notYourFault"],
    say: ["apologies|apologize|sorry"],
    unless: ["not sorry|sorry (but|to hear|what|you)"], // none, or another sense
  },
  {
    // "Sorry." alone means more behind a boundary.
    id: "apology.bare",
    kind: "apology",
    confidence: 0.75,
    after: ["boundary"],
    needsPrevious: true,
    say: [
      "^ (alright|fine|okay|yes) *1 (i am sorry|sorry)",
      "^^ *2 ((fair enough|i am) sorry|apologies|i apologize|my bad|sorry) *2 $$",
    ],
    unless: ["(say|you) *2 sorry|not sorry|sorry (but|for yourself|what)"], // none
  },
]
