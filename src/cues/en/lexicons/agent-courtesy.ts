import type { CueRule } from "../../lexicon/pack.js"

/** Greeting, thanks, empathy, apologies, and the end of the call. */
export const agentCourtesy: readonly CueRule[] = [
  {
    id: "greeting.hello",
    kind: "greeting",
    confidence: 0.92,
    say: [
      "^ welcome (back|to)",
      "^^ (alright|oh|okay|well|yes)? (afternoon|evening|good (afternoon|day|evening|morning)|greetings|hello|hey|hi|howdy|morning)",
    ],
    unless: ["(afternoon|evening|morning) (flight+|for|is|slot|works|would)|hello (kitty|to)"], // another sense
  },
  {
    id: "greeting.named",
    kind: "greeting",
    confidence: 0.85,
    say: [
      "(bank|care|center|clinic|company|department|desk|hotel|line|office|service+|support|team) this is _",
      "(good|great|lovely|nice|pleased) to (hear from you|meet you)",
      "^ (i am|this is|you (are (chatting|speaking|talking) (to|with)|are through to|have reached)) _ *2 ((and|can|may) i|at|calling|from|here|how|i will be|in billing|speaking|what can|with)",
      "^ my name is _",
      "you are (speaking|through) (to|with) *2 %",
    ],
    unless: ["(i am|this is) *1 (afraid|an|going|here|how|in|looking|not|sorry|the|what|why|with)"], // no name
  },
  {
    // A name before what is asked: "Acme Plumbing, this is Sam. What has happened?"
    id: "greeting.introduces",
    kind: "greeting",
    confidence: 0.8,
    needs: ["~asksReason"],
    say: ["this is _ %|^ *1 _ speaking %"],
    unless: ["this is (about|bad|better|fine|good|great|it|new|right|strange|that|true|urgent|what|wrong)"], // no name
  },
  {
    id: "greeting.thanksForCalling",
    kind: "greeting",
    confidence: 0.8,
    yields: ["~ends"],
    isOpening: true,
    say: ["(thank you|thanks) for (calling|choosing|contacting|phoning|reaching|ringing|your call)"],
  },
  {
    id: "greeting.thanksWithOffer",
    kind: "greeting",
    confidence: 0.85,
    needs: ["~opens"],
    yields: ["~ends"],
    say: ["(thank you|thanks) for (calling|choosing|contacting|phoning|reaching|ringing|your call)"],
  },
  {
    id: "mark.opens",
    kind: "~opens",
    say: [
      "(how|what) (can|could|may|might) (i|we) *2 (assist|do|help|serve)",
      "(my name is|this is|you are speaking (to|with)) _",
      "how are you",
      "who (am|do) i *2",
    ],
  },
  {
    id: "mark.asksReason",
    kind: "~asksReason",
    say: [
      "(how|what) (can|could|may|might) (i|we) *2 (assist|do|help|look into|serve)",
      "what ((brings|brought) you|(happened|is (going on|happening|the matter|up|wrong)))",
      "(what|how) (are you|is (it|this|your call)) *1 (about|calling|regarding|ringing)",
      "what (is it [?]|(is|seems to be|was) *1 (the|your) *2 (concern|enquiry|issue|problem|query|reason|trouble))",
      "what about (her|him|it|that|them) ([?]|$)",
      // Asked in other orders: "the story with the rabbit", "how's the snow up there", "in a few words what it's about".
      "(how|what) is the *2 (there|with *2) ([?]|$)|what (has|is) (he|it|she|they) *1 (doing|done|up to)",
      "can (i|we) help|(reason|purpose) (for|of) *1 call+ing",
      "(tell|explain) (me|us) *4 (about it|what)",
      // Behind a wish: what is wrong.
      "ask (what|why)|why (are|did|do|have|would) you",
    ],
    unless: ["how (has|is|was) (the|your) (afternoon|day|evening|morning|traffic|weather|week+|weekend)"], // a courtesy
  },
  {
    // What is asked and waits for no matter: how they are, whether they hear.
    id: "mark.asksCourtesy",
    kind: "~asksCourtesy",
    say: [
      "how (are|is) (it going|things|you)|(hear me|hello|there|yes|yourself|and you) [?]|can (i|you) hear (me|you)",
    ],
  },
  {
    id: "mark.ends",
    kind: "~ends",
    say: [
      "(enjoy|have) (a|the|your) *3 (afternoon|day|evening|night|one|rest|weekend)",
      "bye|good night|goodbye|take care",
    ],
  },
  {
    id: "thanks.said",
    kind: "thanks",
    confidence: 0.92,
    say: ["(i|we) (do|would)? appreciate (%|all|@it)", "thank+ you", "appreciated|cheers|thanks"],
    unless: [
      "no thanks|thank you (card|note|page)|thanks to (our|the|your)", // a refusal, a cause, a thing
      "appreciate (if|it (can|if|is|must)|that (is|it|this)|the (frustration|inconvenience|urgency)|this (is|must)|your (concern+|frustration|position|situation))", // understanding, a request
    ],
  },
  {
    id: "acknowledge.takesUp",
    kind: "acknowledge",
    say: [
      "(fair|good|great|valid) (point|question)",
      "(glad|good|great|happy|sorry) to hear *1",
      "(glad|happy|love) to *1 (assist|help) you? *1 (%|with)",
      "(i|we) ((can|could) *1 (assist|help) you? *1 with (that|this|your *2)|(can|could|did|do|would)? (appreciate|hear|understand) (%|(that|what|where|why) you|completely|how|the|your (concern+|frustration|point|position|situation))|can? see ((that|what) you|how|why|your (concern|frustration|point)))",
      "oh (dear|no)",
      "(thank you|thanks) for (alerting|bringing|clarifying|confirming|explaining|giving|letting|pointing|providing|raising|reporting|sharing|telling|that|the (details|information|update)|this|verifying|your (feedback|honesty|information|understanding))",
      "^^ (ah|and|oh|well|yes)? (fair enough|i (hear you|understand)|oh my|point taken|that? makes sense|understood|wow) (%|_)",
      "(i am|we are) *3 listening",
      "congratulations",
      "that is (a shame|awful|horrible|terrible|too bad|understandable)",
      "you are (correct|right) *1",
    ],
    unless: [
      "can not *1 (assist|help)", // a question; denied
      "so (i|we) can (assist|help)", // an offer, not an answer
    ],
  },
  {
    // Its strength says that nothing is taken up by it.
    id: "acknowledge.nod",
    kind: "acknowledge",
    strength: 0.1,
    say: [
      "^ (absolutely|certainly|got it|i see|noted|of course|okay) (%|i|let|that|we|what|with|you|your)",
      "^^ (ah|and|oh|well|yes)? ((sounds|very) good|absolutely|alright|certainly|definitely|got it|gotcha|i see|(no|not a) (problem|worries)|noted|of course|okay|righto|roger|sure|too easy|uhhuh|very well|will do) (%|_)",
      "^^ (awesome|brilliant|cool|excellent|fantastic|fine|good|great|lovely|perfect|wonderful) %",
    ],
    unless: ["^^ yes _|i see (a|an|it|that (the|your)|the|this|your)|okay to|sure start"], // what the file says, another sense
  },
  {
    id: "empathy.names",
    kind: "empathy",
    confidence: 0.82,
    guard: ["negated"],
    say: [
      "(it|that|this) is *1 ((never|not) easy|heartbreaking|natural|okay to feel|understandable|valid)",
      "(anyone|everyone|i|you) (are|have every (reason|right) to|look|must|seem|sound|will|would) (be|feel)? *1 (angry|annoyed|anxious|concerned|disappointed|exhausted|frustrated|furious|mad|overwhelmed|sad|scared|stressed|upset|worried) *1",
      "(apologize|sad|saddened|sorry) *1 (hearing|to hear) (about|how|of|that you|this happened|your|@they) *1",
      "(been|you have) waiting *3 (ages|hours|long|weeks) *2",
      "here for you",
      "(your *1|@they) (are|has|have|must be) *1 ((been|going) through|had such|having a (difficult|hard|rough|tough))",
      "(how|what (a|an)) (annoying|awful|difficult|disappointing|frustrating|horrible|nightmare|pain|sad|scary|shame|stressful|terrible|upsetting) *1",
      "(it|that|this) (((can|must|would) be|does sound|has been|is|seems|sounds|was) like? (it was)? (a|an|never|not|such|such a)? @hard (%|can|could|experience|for you|have|i|let|news|position|situation|thing|time|to (be|come|deal|go|have|hear|wait)|when|with)|(sound|sounds) like? (a|an)? *1 @hard|((had|has) to|must) (be|feel|have (been|felt)) (a|an|such)? *1 @hard *1)",
      "(i|we) ((can|could|do)? (acknowledge|appreciate|empathize|hear|recognize|share|sympathise|sympathize|understand) with? your (anger|annoyance|concern+|confusion|disappointment|distress|feelings|frustration|pain|position|predicament|situation|urgency|worry+)|(can|could|do)? (appreciate|know|realize|understand) the (confusion|importance|stress)|(can|could|do)? *1 (appreciate|empathize|feel|get|hear|imagine|know|realize|see|sympathize|understand) (how|what|why|@it)? *6 @feeling)",
      "(no one|nobody) should (have to)? *1 (be treated|deal|experience|feel|go|put|wait)",
      "(days|hours|months|visits|weeks|without *1) (are|is) more than enough|no wonder (@they|that)",
      "condolences",
      "in your (place|position|shoes)|can not be (comfortable|easy|fun|nice|pleasant)|poor (dear|love|man|soul|thing|woman|you)|would make (anyone|me) *2 too",
      "my heart goes",
      "oh (dear|my goodness|no) (how|i am sorry|that)",
      "sorry ((about|for) (all|any|such|the|this) *2 (difficulty|distress|experience|frustration|ordeal|situation|stress|upset)|that? (for your loss|he|she|this (happened|has|is)|you (are|did|feel|had|have|were)) *1|for what you)",
      "sympathy+|thoughts are with",
      "you are right to be *1",
    ],
    unless: [
      "(appreciate|know|see|understand) (how (many|much|to)|it %|what you (mean|need)|your account)|(check|find out|know|see) why|(i|we) (hear|know|see|understand) that? you (are (calling|looking|trying)|need|want|would like)|let me see", // a read-back, a fact
      "through to|(get|see) (a|an|the|you|your) *3 (important|urgent)", // a fact
      "sorry you are not (able|allowed|authorized|eligible|permitted|registered)|in your place (card|settings)", // about the agent
    ],
  },
  {
    // "Three days without heating must be hard": what was lacking denies nothing.
    id: "empathy.mustBe",
    kind: "empathy",
    confidence: 0.8,
    say: [
      "must (be|feel|have (been|felt)) (a|an|such)? (@hard|the last thing|tiring) (%|for|on|to (be|go|have|hear|live|wait)|when|you)",
    ],
    unless: ["(code|password|pin|question|username) must be"], // a rule
  },
  {
    id: "apology.regret.sorry",
    kind: "apology.regret",
    confidence: 0.88,
    say: [
      "(accept|deepest|many|my|our|sincere|sincerest) *2 apology+",
      "(again|am|are|i|my|so|terribly|very|we) *1 sorry *1",
      "(i|we) (deeply|do|must|sincerely|want to|would like to)? *1 (apologize|regret) *1",
      "^ apologies *1",
      "^ sorry %",
      "^ sorry (about|for|to|@who)",
      "apologize for|condolences",
      "forgive (me|us)",
      "to keep you waiting",
    ],
    unless: [
      "(apologies|apologize|sorry) but? ((did|do) you|come again|i (can|could|did|do|had) not *1 (catch|get|hear)|i (misheard|missed)|say that|what|which|who|you (are breaking|broke)|@can)", // asks to hear again
      "(better safe than|never|no need|not|nothing|@can) to? *1 be? (apologize|sorry)|colleague *1 apologi+|sorry state", // denied, another's
    ],
  },
  {
    id: "apology.atFault.mistake",
    kind: "apology.atFault",
    confidence: 0.85,
    guard: ["negated", "supposed"],
    say: [
      "(accept|take) full? *1 responsibility",
      "(all|entirely|is|was) *1 (my|our) (doing|fault)",
      "(am|are) (at fault|responsible (%|for (it|that|this)|here)|to blame)",
      "(apologies|apologize|sorry) (about|for) (my|our|the) *1 (error+|failure|mistake|misunderstanding|mix up|oversight)",
      "(apologize|sorry) (because|for|that)? (i|we) (cancelled|charged|did not (call|follow|get|process|send|tell)|failed|gave|lost|made|missed|put|sent|took)",
      "(error|failure|fault|glitch|mistake|mix up|oversight|problem|slip|typo) *1 (at|on|with) (my|our) (end|part|side)|(all|entirely|was|were) (at|from|on) our (end|side)|it (is|was) us %|and (someone|they|we) should have %",
      "(i|we) (*1 have? (((clicked|entered|gave|hit|picked|pressed|typed) *2|booked *3|got (it|that|this|your *1)|sent you? (a|the) *1) wrong|charged you (incorrectly|the wrong|too|twice)|double charged|dropped the ball|failed (to|you)|forgot|gave you the? incorrect|kept you waiting|let you down|lost your|messed|mishandled|misheard|misplaced|misquoted|misread|misspoke|misunderstood|mixed up|neglected|overcharged|overlooked|screwed)|*1 have? (made|make) @the *1 (error|mess|mistake)|should not? have not? _ (%|about|better|that|to|you|@it))|(no one|nobody) *1 (asked|contacted|explained|let|rang|told) *2 you",
      "(must|should) (never|not) have? *1 happen+",
      "(my|our) (bad|error|mistake|oversight|slip) *1|should have been (acted on|caught|dealt with|picked up|told)",
      "(that|this) one? (is|was) on (me|us)",
      "(was|were) (at fault|wrong)",
      "by mistake",
    ],
    unless: [
      "not *1 responsible|who is responsible|(that|the|your) (answer|choice|code|entry|guess|move|number|password|pin|reply|spelling) *1 @be *1 wrong", // what they gave
      "not *1 our fault|(check|find out|see) *3 wrong|mistake happens", // denied, not yet known, to come
    ],
  },
  {
    id: "closing.bye",
    kind: "closing",
    confidence: 0.9,
    say: [
      "(we|you) are (all (done|set|sorted)|good to go) *1",
      "(wish+ you|enjoy|have) (a|an|the rest of|your) *4 (afternoon|day|evening|flight|holiday|journey|meal|morning|night|one|party|rest|ride|stay|trip|vacation|week|weekend)",
      "(been|it was) *1 a? (great|lovely|nice|pleasure) (%|*1 (assisting|chatting|helping|speaking|talking|to))",
      "(covered|have) everything *2|all *3 (i|we) need (%|from you|to know)",
      "(glad|good|happy|pleased) *1 (it|that|this) is *1 (done|fixed|resolved|settled|sorted)|(glad|good|great) *1 we (spoke|talked)",
      "(a|only a) (call|phone call) away|leave it (at that|here|there)|wish *4 (all the best|luck|strength|well)",
      "(feel free|not hesitate) to (call|come|contact|get|reach) *1",
      "(glad|happy) (i|we) could (assist|help)",
      "(great|lovely|nice|pleasure) (chatting|helping|playing|speaking|talking) (to|with)? you",
      "(i am going to|i will|let me|we can) (close (our|the|this) (call|chat|ticket)|end (our|the|this) (call|chat)|let you (get|go))",
      "look+ forward to (hearing|meeting|seeing|serving|speaking|welcom+) you",
      "(my|our) pleasure",
      "(safe travels|stay safe|take good? care) (%|now|of yourself)",
      "(thank you|thanks) again? for (banking|being a|calling|choosing|contacting|flying|playing|shopping|staying|your (business|call|custom|time)) *4 (and|have|take|today)",
      "^ ((speak|talk) soon|all the best|best wishes|feel better|get well soon|(speak|talk) (later|then|tomorrow|@weekday)|enjoy the|see ya|good (luck|night)|great (speaking|talking)|nice (playing|speaking|talking)|safe (drive|journey|travels|trip)|see you|stay safe|take care|talk to you (later|soon)) *1",
      "bye|cheerio",
      "enjoy your *1",
      "everything i need|farewell|goodbye|hooroo",
      "not want to (keep|take up)",
      "that (completes|concludes|is) *1 (all|everything|our call)",
    ],
    unless: [
      "(thank you|thanks) for (calling|choosing|contacting) *6 (how (can|may)|may i|my name|this is|what can|who am i|you are (speaking|through))", // a greeting
      "(did|do|i|to|we|you|@can) have *1 (a|an|the|your) *3 (day|evening|flight|meal|morning|night|one|party|ride|time|trip)|(if|once|sure|until) (we|you) are all set|say bye|see you (are|have)|take care of the|that is *1 all (fine|good|okay|right|well)|(are|did|do+s|has|is|just|only|was|were) *5 that is all $", // not yet, about the matter, no end
      "have everything (from you now|in|ready|to|you)|good luck (finding|getting)", // about the matter
    ],
  },
  {
    id: "closing.thanksAtStart",
    kind: "closing",
    confidence: 0.75,
    yields: ["~opens"],
    needsPrevious: true,
    say: ["(thank you|thanks) for (calling|chatting|choosing|contacting|phoning|playing|ringing|your call|your time)"],
  },
]

/** Classes of the family. */
export const agentCourtesyClasses: Readonly<Record<string, string>> = {
  feeling:
    "(been|going) through|angry|annoyed|annoying|anxious|awful|concern+|confused|confusing|devastating|difficult|difficulty|disappointed|disappointing|distressing|exhausting|feel+|frustrated|frustrating|frustration|hard|hassle|horrible|hurt|important|in a (hurry|rush)|inconvenience|inconvenient|loss|matters to you|must (be|feel|have been)|nervous|overwhelming|painful|sad|scared|scary|stressed|stressful|terrible|tiring|tough|troubling|unhappy|unpleasant|upset+|urgency|urgent|worry+",
  hard: "a lot to *2|a shame|a? (difficult|horrible|terrible|tough) *1|annoying|awful|concerning|devastating|difficult|disappointing|distressing|dreadful|exhausting|frightening|frustrating|fun|hard|hassle|heartbreaking|horrible|ideal|inconvenient|lousy|miserable|nightmare|overwhelming|painful|pleasant|rotten|rough|sad|scary|stressful|terrible|too bad|tough|troubling|unacceptable|unfair|unfortunate|unpleasant|upsetting|what you (expected|need|want)|worrying",
}
