import type { CueRule } from "../../pack.js"

/** Greeting, thanks, empathy, apologies, and the end of the call. */
export const agentCourtesy: readonly CueRule[] = [
  {
    id: "greeting.hello",
    kind: "greeting",
    confidence: 0.92,
    say: [
      "^^ (okay|oh|yes|well|alright)? (hello|hi|hey|greetings|howdy|good morning|good afternoon|good evening|good day|morning|afternoon|evening)",
      "^ welcome (to|back)",
    ],
    unless: [
      "(morning|afternoon|evening|day) (flight|flights|would|works|is|for|slot)|hello (kitty|to)|welcome (pack|packs)|it is (morning|evening)",
    ], // another sense
  },
  {
    id: "greeting.named",
    kind: "greeting",
    confidence: 0.85,
    say: [
      "^ (this is|you are (speaking|talking|chatting) (to|with)|you are through to|you have reached|i am) (_) *2 (speaking|here|from|with|at|calling|how|and i|what can|i will be|can i|may i|in billing)|(support|service|services|desk|company|department|bank|center|line|office|team|hotel|clinic|care) this is (_)|^ my name is (_)|^ you are (speaking|through) (with|to) (_) %",
      "(nice|good|great|pleased|lovely) to (meet you|hear from you)",
    ],
    unless: [
      "(this is|i am) *1 (not|the|a|an|going|sorry|afraid|very|unable|about|why|how|what|because|your|only|still|checking|looking|showing|seeing|happy|glad|here|in|with)",
    ], // no name
  },
  {
    id: "greeting.thanksForCalling",
    kind: "greeting",
    confidence: 0.8,
    yields: ["~ends"],
    isOpening: true,
    say: ["(thank you|thanks) for (calling|contacting|phoning|ringing|choosing|reaching|your call)"],
  },
  {
    id: "greeting.thanksWithOffer",
    kind: "greeting",
    confidence: 0.85,
    needs: ["~opens"],
    yields: ["~ends"],
    say: ["(thank you|thanks) for (calling|contacting|phoning|ringing|choosing|reaching|your call)"],
  },
  {
    id: "mark.opens",
    kind: "~opens",
    say: [
      "(how|what) (can|may|could|might) (i|we) *2 (help|assist|do|serve)|(my name is|this is|you are speaking (to|with)) (_)|who (am i|do i) *2|how are you",
    ],
  },
  {
    id: "mark.ends",
    kind: "~ends",
    say: [
      "bye|goodbye|(have|enjoy) (a|the|your) *3 (day|one|evening|afternoon|night|weekend|rest)|take care|good night",
    ],
  },
  {
    id: "thanks.said",
    kind: "thanks",
    confidence: 0.92,
    say: [
      "(thank|thanking) you|thanks|appreciated|cheers",
      "(i|we) (do|would)? appreciate (it|that|your|you|the|this|%|all)",
    ],
    unless: [
      "no thanks|thanks to (the|our|your)|thank (god|goodness|heavens)|thank you (card|note|page)", // a refusal, a cause, a thing
      "appreciate (that (this|it|is)|how|your (frustration|concern|concerns|position|situation)|this (is|must)|the (frustration|inconvenience|urgency)|it (is|must|can)|it if|if)", // understanding, a request
    ],
  },
  {
    id: "acknowledge.takesUp",
    kind: "acknowledge",
    confidence: 0.8,
    say: [
      "^^ (oh|ah|well|yes|and)? (okay|alright|i see|got it|gotcha|understood|sure|certainly|of course|absolutely|no problem|not a problem|no worries|fair enough|that makes sense|makes sense|noted|very good|very well|definitely|roger|uhhuh|sounds good|i hear you|i understand|oh my|wow|too easy|righto|point taken|will do) (%|_)",
      "^^ (great|perfect|excellent|wonderful|awesome|fantastic|good|lovely|brilliant|cool|fine) (%)",
      "^ (okay|i see|got it|understood|sure thing|certainly|of course|absolutely|no problem|no worries|fair enough|noted|i hear you|i understand|that makes sense) (%|i|let|that|you|your|what|we|with)",
      "(i|we) (can|do|could|would|did)? (understand|hear|appreciate) (what you|that you|how|your (concern|concerns|frustration|position|situation|point)|why you|where you|completely|the|%)|(i|we) can? see (what you|that you|how|why|your (point|concern|frustration))",
      "(i|we) (can|could) *1 (help|assist) (you)? *1 with (that|this|your *2)|(happy|glad|love) to *1 (help|assist) (you)? *1 (with|%)",
      "(thank you|thanks) for (providing|sharing|confirming|that|letting|telling|explaining|clarifying|bringing|the (information|details|update)|this|reporting|raising|alerting|your (understanding|feedback|honesty|information)|verifying|giving|pointing)",
      "you are (right|correct) *1|(good|fair|great|valid) (point|question)|(glad|happy|great|good|sorry) to hear *1|congratulations|that is (understandable|terrible|awful|horrible|too bad|a shame)|(oh no|oh dear)",
    ],
    unless: [
      "(do|did|can) you (understand|see|hear)|(do|did|can|could|am) not *1 (understand|hear|see|get|help|able)", // a question; denied
      "i see (the|your|a|an|it|this|that (the|your)) *1|hear (the|your) (phone|music)|sure start|okay to|^^ right (now|away|at|on|here|turn)|^^ yes (_)", // what the file says, another sense
      "(how|what) (can|may|could) (i|we)|so (i|we) can (help|assist)|(anything|something) *2 (i|we) can|(if|what) *6 (help|assist)|great job", // an offer, not an answer
    ],
  },
  {
    id: "empathy.names",
    kind: "empathy",
    confidence: 0.82,
    guard: ["negated"],
    say: [
      "(i|we) (can|could|do)? *1 (understand|imagine|appreciate|see|hear|know|realize|get|sympathize|empathize|feel) (that|how|why|what|it|this|you)? *6 @feeling",
      "(i|we) (can|could|do)? (understand|appreciate|know|realize) the (importance|confusion|stress)|(i|we) (can|could|do)? (understand|appreciate|hear|recognize|acknowledge|share|sympathise|sympathize|empathize) (with)? your (frustration|concern|concerns|disappointment|situation|position|anger|worry|worries|feelings|pain|distress|annoyance|urgency|confusion|predicament)",
      "(that|this|it) (must|has to|had to) (be|have been|feel|have felt) (a|an|such)? *1 @hard *1",
      "(that|this|it) (sounds|does sound|is|was|must be|seems|would be|can be|has been) (like)? (it was)? (a|an|such|such a|not|never)? @hard (%|to (have|be|deal|go|wait|hear|come)|for you|situation|experience|position|time|i|when|thing|news)",
      "(sorry|apologize|saddened|sad) *1 (to hear|hearing) (about|of|you|your|how|this happened|that you|it|he|she) *1|sorry (that)? (you (are|have|had|were|feel|did)|he|she|for your loss|this (has|is|happened)) *1|sorry (for|about) (the|any|all|this|such) *2 (frustration|stress|distress|upset|experience|ordeal|situation|difficulty)|sorry for what you",
      "condolences|sympathies|sympathy|thoughts are with|my heart goes",
      "you are right to be *1|(you|anyone|everyone|i) (would|will|must|have every right to|have every reason to|seem|sound|look|are) (be|feel)? *1 (upset|frustrated|annoyed|angry|worried|disappointed|stressed|overwhelmed|concerned|anxious|scared|sad|exhausted|furious|mad) *1",
      "(you|he|she|your *1) (are|have|has|must be) *1 (going through|been through|had such|having a (hard|tough|rough|difficult))|in your (shoes|position|place)|(no one|nobody) should (have to)? *1 (wait|go|deal|experience|be treated|feel|put)",
      "(it is|that is|this is) *1 (understandable|natural|okay to feel|not easy|never easy|heartbreaking|valid)|(how|what a|what an) (awful|terrible|horrible|sad|frustrating|stressful|upsetting|scary|disappointing|annoying|nightmare|shame|difficult|pain) *1",
      "(you have|been) waiting *3 (long|hours|weeks|ages) *2|oh (no|dear|my goodness) (that|how|i am sorry)|(here for you)",
    ],
    unless: [
      "(i|we) (understand|see|know|hear) (that)? you (want|need|would like|are (looking|calling|trying))|(understand|see|know|appreciate) (how (to|many|much)|what you (mean|need)|your account|it if|it %)|let me see|(see|know|find out|check) why", // a read-back, a fact
      "(is|was) (it|that|this) (hard|difficult|easy)|(hard|difficult|tough) (to (say|tell|know|find|reach)|part|drive|copy)|sounds like a plan|frustratingly|through to|must be (done|paid|completed|signed|in|at|on|the|made|returned)", // a fact
      "sorry (that)? (i|we) *1|imagine (three|two|the options)|in your place (settings|card)", // about the agent
    ],
  },
  {
    id: "apology.regret.sorry",
    kind: "apology.regret",
    confidence: 0.88,
    say: [
      "(i|we|so|very|am|are|my|terribly|again) *1 sorry *1|^ sorry %|^ sorry (to|about|for|that|you|i|we|it|there|your|the)",
      "(my|our|sincere|sincerest|deepest|accept|many) *2 (apologies|apology)|^ apologies *1|(i|we) (do|would like to|must|sincerely|want to|deeply)? *1 (apologize|regret) *1|condolences|apologize for|forgive (me|us)|to keep you waiting",
    ],
    unless: [
      "(sorry|apologies|apologize) (but)? (can|could|would|may|what|which|who|did you|do you|i (did|do|could|can|had) not *1 (catch|hear|get)|i (missed|misheard)|say that|come again|you (broke|are breaking))|sorry what", // asks to hear again
      "(no need|not|nothing|never|will|would|should|better safe than) (to)? *1 (be)? (sorry|apologize)|(they|he|she|colleague) *1 apologi+|sorry state", // denied, another's
    ],
  },
  {
    id: "apology.atFault.mistake",
    kind: "apology.atFault",
    confidence: 0.85,
    guard: ["negated", "supposed"],
    say: [
      "(we|i) *1 (have)? (made|make) (a|an|the|this|that) *1 (mistake|error|mess)",
      "(is|was|all|entirely) *1 (our|my) (fault|doing)|(our|my) (mistake|error|bad|oversight) *1|(mistake|error|fault|failure|problem) *1 (on|at|with) (our|my) (part|end|side)|(that|this) (is|was) on (us|me)|by mistake",
      "(we|i) *1 (have)? (got (it|that|this|your *1) wrong|messed|dropped the ball|let you down|failed (you|to)|screwed|mishandled|mixed up|overcharged|double charged|misplaced|neglected|misquoted|gave you (the)? incorrect|sent (you)? (the|a) *1 wrong|lost your|forgot|charged you (twice|too|incorrectly|the wrong)|misread|misunderstood|misheard|misspoke|overlooked|(entered|hit|pressed|clicked|typed|gave|picked) *2 wrong|booked *3 wrong|kept you waiting)",
      "(we|i) should (not)? have (not)? (_) (you|that|it|this|the|your|%|better)|(should|must) (never|not) (have)? *1 (happened|happen)|(take|accept) (full)? *1 responsibility|(am|are) (to blame|at fault)|(were|was) (wrong|at fault)",
      "(sorry|apologize) (that|because|for)? (we|i) (sent|charged|missed|lost|failed|gave|cancelled|did not (call|send|process|follow|get|tell)|made|put|took)|(sorry|apologize|apologies) (for|about) (my|our|the) *1 (mistake|error|errors|oversight|mix up|failure|misunderstanding)",
    ],
    unless: [
      "(your|the|that) (answer|guess|code|password|pin|number|entry|spelling|choice|move|reply) *1 (was|is|were) *1 wrong", // what they gave
      "(not|never|nobody|is not|was not) *1 (our|my) (fault|mistake|error)|(check|see|find out|whether|if) *3 (mistake|error|wrong)|(fault finder|mistake happens)|should have (it|an|a|the|your|one|that|some|any) (by|on|in|answer|update|soon|ready|tomorrow)", // denied, not yet known, to come
    ],
  },
  {
    id: "closing.bye",
    kind: "closing",
    confidence: 0.9,
    say: [
      "bye|goodbye|farewell|cheerio|ciao|hooroo",
      "(have|enjoy|wish you|wishing you) (a|an|the rest of|your) *4 (day|one|evening|afternoon|night|weekend|morning|week|trip|flight|stay|holiday|ride|meal|party|rest|journey|vacation)|enjoy your *1",
      "^ (take care|see you|good night|talk to you (soon|later)|talk soon|speak soon|stay safe|safe (travels|trip|journey|drive)|all the best|best wishes|good luck|get well soon|feel better|nice (talking|speaking|playing)|great (talking|speaking)) *1|(take care|safe travels|stay safe) (%|now|of yourself)",
      "(it was|been) *1 (a)? (pleasure|nice|great|lovely) *1 (to|speaking|talking|helping|assisting|chatting)|(nice|great|lovely|pleasure) (speaking|talking|chatting|helping|playing) (to|with)? you",
      "(i will|let me|i am going to|we can) (let you (go|get)|end (this|the|our) (call|chat)|close (this|the|our) (call|chat|ticket))|(you are|we are) (all set|all done|good to go|all sorted) *1|(covered|have) everything *2|everything i need|not want to (take up|keep)|that (is|concludes|completes) *1 (all|everything|our call)",
      "(thank you|thanks) (again)? for (calling|contacting|choosing|your (business|call|time|custom)|being a|flying|staying|banking|shopping|playing) *4 (have|and|take|today)",
      "(feel free|not hesitate) to (reach|contact|call|get|come) *1|(look|looking) forward to (seeing|hearing|welcom+|serving|speaking|meeting) you|(glad|happy) (i|we) could (help|assist)|(my|our) pleasure",
    ],
    unless: [
      "(thank you|thanks) for (calling|contacting|choosing) *6 (my name|this is|how (can|may)|you are (speaking|through)|what can|who am i|may i)", // a greeting
      "(before|when|if|until) (you|we|i) *1 (go|hang up|leave)|say bye|(would|could|can|do|did|to|you|we|i) (like|want|need|have) *1 (a|an|the|your) *3 (day|one|evening|night|morning|time|trip|flight|ride|meal|party|meeting)|see you (have|are)|take care of the|enjoy is|have a look|(sure|if|until|once) (you|we) are all set", // not yet, about the matter
      "(have|need) everything (to|from you now)|welcome (to|pack)|good luck (finding|getting)", // about the matter
    ],
  },
  {
    id: "closing.thanksAtStart",
    kind: "closing",
    confidence: 0.75,
    yields: ["~opens"],
    needsPrevious: true,
    say: ["(thank you|thanks) for (calling|contacting|phoning|ringing|your call|choosing|chatting|your time|playing)"],
  },
]

/** Classes of the family. */
export const agentCourtesyClasses: Readonly<Record<string, string>> = {
  feeling:
    "frustrating|frustrated|frustration|upset|upsetting|difficult|difficulty|hard|concern|concerned|concerning|worry|worried|worrying|annoyed|annoying|feel|feeling|disappointed|disappointing|inconvenient|inconvenience|stressed|stressful|important|painful|scary|scared|confused|confusing|tough|awful|urgent|urgency|angry|overwhelming|distressing|anxious|terrible|horrible|unpleasant|devastating|hassle|tiring|exhausting|unhappy|nervous|sad|loss|hurt|troubling|going through|been through|in a (rush|hurry)|must (be|feel|have been)|matters to you",
  hard: "frustrating|difficult|hard|tough|stressful|upsetting|awful|terrible|horrible|annoying|disappointing|scary|worrying|concerning|inconvenient|painful|exhausting|overwhelming|distressing|heartbreaking|devastating|nightmare|hassle|unpleasant|rough|sad|unfortunate|frightening|troubling|unacceptable|unfair|dreadful|a lot to *2|too bad|a shame|rotten|miserable|lousy|a? difficult *1|a? tough *1|a? horrible *1|a? terrible *1|ideal|what you (expected|want|need)|fun|pleasant",
}
