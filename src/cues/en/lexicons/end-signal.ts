import type { CueRule } from "../../lexicon/pack.js"

/** That they want to end. */
export const endSignal: readonly CueRule[] = [
  {
    id: "endSignal.bye",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "(adios|alvida|au revoir|bye|cheerio|ciao|fairwell|farewell|goodbye|hooroo|ta (ra|ta)|tara|ttyl) *1",
      "(believe|guess|think) (that is|that will be|we are) (all|done|everything|it)",
      "(call|come|get|ring) back (another time|later|tomorrow) (%|when)",
      "(close|end|finish|terminate) (our|the|this) (call|chat|conversation)",
      "(enjoy|have) (a|the rest of your|your) *2 (afternoon|day|evening|night|one|weekend)",
      "(glad *2|good|great|lovely|nice|pleasure) (chatting|speaking|talking|to (chat|speak|talk)) to? *1",
      "(i am|i should be|that is me|we are) all? (done|finished|good|good to go|set|sorted) (%|for now|here|now)",
      "(i am|we are) (done talking|hanging up|off (%|now)|outtie)",
      "(no|nothing) (else|further|more|other) *1 (%|help|questions|thing)",
      "(thank you|thanks) for your time",
      "(that|this) (@can be|about|is|was|@can)? ((about|covers|do) it|all|all good|do (for|me|nicely)|everything) (%|for|from (me|my *1)|i (have|need+|want+) *4 %|now|today)",
      "@iw (((got|have|need)|am going|have got) to|(had|would) better|better|have|must|should|will) ((be|get) going|(go|run) (%|now)|dash|get back to work|get off (%|now|the phone)|hang up|head (off|out)|leave (it|you) *1|shoot)",
      "@iw will ((call|come) back|be in touch|get back to you|reach out|think about it|try again) *3",
      "^ ((speak|talk) (to you)? (@weekday|later|next|on|soon|then|tomorrow)|catch you later|good night|have (a|an) *2 (afternoon|day|evening|morning|night|one|rest of *2|time|week|weekend)|see (ya|you) (%|around|in a|later|next|on @weekday|soon|tomorrow)|take care)",
      "^ no? (not a thing|nothing) (at the moment|else|for now|further|more|today)",
      "^ no (thank you|thanks) ((so|very) much|have|i am|that (is|will)|you have) *1",
      "^^ (likewise|same to you|you too) *2 $$",
      "and get back to you|all the best|leave it (at that|there)|(that|this) (is|was) the only (one|question|thing)",
      "let you (get|go)",
      "thanks for talking|this call is over",
      "must get on|answered (all|everything|my *1 question+)|enough of your time|nothing (else|more) to (add|ask|discuss|say)|not (hold|keep) you|will be off (%|now)",
    ],
    unless: [
      "(is|was|will) (that|this) be? (all|everything)|there is nothing else", // asked, denied
      "leave (it|you) (a|my|some|with)|(after|before|until) *3 (bye|go|goodbye|that is all)|good? bye (email|laws)|goodbye (address|email|to)|say good? bye to", // not yet, another sense
      "(that|this) (is|was) (all|everything) (because|good|so|that|very|well)", // another sense
      "@can *1 call us? back", // a callback, another sense
      "be going (and see|to)", // a plan
      "have+ (a|an) *2 (day|night|one|week) (at|because|so|until|with)", // assent, small talk
      "(bye|goodbye) (card|gift|law+|party|present)|take care (of (a|@it)|with)|the bye", // another sense
      "no more (flights|money|options|seats|than|time)|no other (flights|option+|way)", // another sense
    ],
  },
  {
    // Behind a read-back the same words say that it is right.
    id: "endSignal.it",
    kind: "endSignal",
    confidence: 0.85,
    notAfter: ["readBack", "understandingCheck", "summary"],
    guard: ["reported", "supposed"],
    say: ["(that|this) (is|should be|will be|would be)? it (%|for|from me|i (have|need+|want+)|now|today)"],
    unless: [
      "((is|was|will) (that|this) be?|yes that is) it|(that|this) (is|was) it that", // asked, denied, another sense
      "(that|this) is it [?]", // surprise
    ],
  },
  {
    id: "endSignal.no",
    kind: "endSignal",
    confidence: 0.8,
    after: ["anythingElse", "closing"],
    needsPrevious: true,
    say: [
      "^^ (ah|i think|oh|okay|well)? (all (good|set)|i (believe|think) not|i am (fine|good)|i do not (believe|think) so|no|none|not ((for|right) now|(really|today)|at the moment)|nothing|that is (fine|great|okay)|we are good) *3",
      "^^ (alright|appreciate it|awesome|cheers|cool|excellent|good|great|lovely|okay|perfect|sounds good|thank you|thanks|you too) (%|(so|very) much|a lot|again|for *4) *1 $$",
    ],
    unless: [
      "no more (hot|water)|nothing (happens|helps|is|work+)", // the problem
      "(can you|actually|but|i (have|need|want|would like)|wait|what)|no (problem|worries)", // there is more
    ],
  },
]
