import type { CueRule } from "../../lexicon/pack.js"

/** Classes of the family. */
export const endSignalClasses: Readonly<Record<string, string>> = {
  away: "(be|get) (going|moving|off) (%|now)|(bounce|go|jet|run|scoot|split) (%|now)|dash|get back to work|get off (%|now|the phone)|hang up|head (off|out)|leave (it|you) *1|shoot",
}

/** That they want to end. */
export const endSignal: readonly CueRule[] = [
  {
    id: "endSignal.bye",
    kind: "endSignal",
    confidence: 0.88,
    guard: ["reported", "supposed"],
    say: [
      "(adieu|adios|alvida|arrivederci|au revoir|auf wiedersehen|bubye|bye|cheerio|ciao|fairwell|farewell|goodbye|hooroo|sayonara|ta (ra|ta)|tara|toodle (pip|oo)|toodles|toodleoo|ttfn|ttyl) *1",
      "(believe|guess|think) (that is|that will be|we are) (all|done|everything|it)|that *1 (concludes|wraps) (it|this|things) (%|up)|call it a (day|night)|end of (chat|conversation|discussion|story)",
      "(call|come|get|ring) back (another time|later|tomorrow) (%|when)",
      "(close|end|finish|terminate) (our|the|this) (call|chat|conversation)",
      "(enjoy|have) (yourself|yourselves)? (a|the rest of your|your) *2 (afternoon|day|evening|night|one|weekend)",
      "(glad *2|good|great|lovely|nice|pleasure) (chatting|speaking|talking|to (chat|speak|talk)) (%|again|now|to *1|today|with *1)",
      "(i am|i should be|that is me|we are) all? (done|finished|good|good to go|set|sorted) (%|for (now|the day|today|tonight)|here|now)|^ that is me done|@iw (got|have) got? (all (%|i|we|what)|everything|what) @iw? (came for|need+|wanted) (%|for now|from you|here|now|today)",
      "(i am|we are) (done talking|hanging up|(going|leaving) now|off (%|now)|outtie)|wrap (it|this|things) up (%|now)|that is all folks|over and out %|(heading|logging|signing) (off|out) (%|now)|be on my way (%|then)|hasta (la vista|luego)|time (for me to (go|leave)|i (got going|left|was off|went)) %|^^ *1 i am out $$",
      "(no|nothing) (else|further|more) (%|help|questions|thing)|no other (help|questions|thing)",
      "(thank you|thanks) for your time",
      "(that|this) (@can be|about|is|was|@can)? ((about|covers|do+s) it|all|all good|do (for|me|nicely)|everything) (%|for|from (me|my *1)|i (have|need+|wanted|was (after|looking for|wondering)) *4 %|now|today)",
      "@iw (((got|have|need)|am going|have got) to|(had|would) better|better|have|must|should|will) @away|^ (better|got to|have to|must|need to) @away",
      "@iw will ((call|come) back|be in touch|get back to you|reach out|think about it|try again) *3",
      "^ ((speak|talk) (to you)? (@weekday|later|next|on|soon|then|tomorrow)|good night|have (a|an) *2 (afternoon|day|evening|morning|night|one|rest of *2|time|week|weekend)|(catch|see) (ya|you) (%|(another|some other) time|around|in a|later|next|on @weekday|soon|tomorrow|@weekday %)|take care|ta for now|night night|nighty night|peace out|(till|until) (next time|we (meet|speak|talk) *2) $)",
      "^^ *1 (so long|until then) *1 $$",
      "^ no? (not a thing|nothing) (at the moment|else|for now|further|more|today)",
      "^ no (thank you|thanks) ((so|very) much|have|i am|that (is|will)|you have) *1",
      "^^ (likewise|same to you|you too) *2 $$",
      "and get back to you|all the best|leave it (at that|there)|(that|this) (is|was) the only (one|question|thing)",
      "let you (get|go)",
      "thanks for talking|this call is over",
      "must get on|answered (all|everything|my *1 question+)|enough of your time|nothing (else|more) to (add|ask|discuss|say)|not (hold|keep) you|will be off (%|now)",
    ],
    unless: [
      "(is|was|will) (that|this) be? (all|everything)|(got|has|have|is) nothing else", // asked, denied
      "leave (it|you) (a|my|some|to you|with)|(after|before|until) *3 (bye|go|goodbye|that is all)|good? bye (email|laws)|goodbye (address|email|to)|say good? bye to", // not yet, another sense
      "(that|this) (is|was) (all|everything) (because|good|so|that|very|well)", // another sense
      "@can *1 call us? back", // a callback, another sense
      "be going (and see|to)|all (i|we) have (left|on|until)", // a plan, a fact
      "have+ (a|an) *2 (day|night|one|week) (at|because|in (mind|stock)|is|so|until|was|with)|good night sleep", // assent, small talk
      "(bye|goodbye) (card|gift|law+|party|present)|take care (of (a|@it)|with)|the bye", // another sense
      "nothing (else|further|more) (came|fits|has|helps|is|matters|than|was|work+)|questions (was|were)|evening (class|dress|flight|meal|menu)|out of control", // another sense
    ],
  },
  {
    // Behind a read-back the same words say that it is right, behind a question that they have answered it.
    id: "endSignal.it",
    kind: "endSignal",
    confidence: 0.85,
    notAfter: ["question.open", "readBack", "understandingCheck", "summary"],
    guard: ["reported", "supposed"],
    say: ["(that|this) (is|should be|will be|would be)? it (%|for|from (me|my *1)|i (have|need+|want+)|now|today)"],
    unless: [
      "((is|was|will) (that|this) be?|yes that is) it|(that|this) (is|was) it that", // asked, denied, another sense
      "nothing *4 (do|help|say) that is it|(that|this) is it ([?]|i (am *2|demand|want))", // surprise, a last straw
    ],
  },
  {
    id: "mark.goesOn",
    kind: "~goesOn",
    say: [
      "(can|could|do|will|would) you|oh (and|one)|one more|^ what about|^ *1 (a couple of|a few|another|one|quick|three|two) *1 (question+|thing+) (%|$|about|can|for you|i|though)",
    ],
  },
  {
    // Behind a question it says when.
    id: "endSignal.later",
    kind: "endSignal",
    confidence: 0.75,
    notAfter: ["question.closed", "question.open", "options", "readBack", "understandingCheck"],
    say: [
      "^^ (alright|cheers|okay|right|thank you|thanks)? (later+s then?|later (gator|guys|mate|then)) $$|^^ later $$|^ that is me %",
    ],
  },
  {
    id: "endSignal.no",
    kind: "endSignal",
    confidence: 0.8,
    after: ["anythingElse", "closing"],
    needsPrevious: true,
    yields: ["~goesOn"],
    say: [
      "^^ (ah|i think|oh|okay|well)? (all (good|set)|i (believe|think) not|i am (fine|good)|i do not (believe|think) so|no|none|not ((for|right) now|(really|today)|at the moment)|nothing|that is (fine|great|okay)|we are good) *3",
      "^ that is me %",
      "^^ (alright|appreciate it|awesome|cheers|cool|excellent|good|great|lovely|okay|perfect|sounds good|thank you|thanks|you too) (%|(so|very) much|a lot|again|for *4) *1 $$",
    ],
    unless: [
      "no more (hot|water)|nothing (happens|helps|is|work+)", // the problem
      "(can you|actually|but|i (have|need|want|would like)|wait|what)|no (problem|worries)", // there is more
    ],
  },
]
