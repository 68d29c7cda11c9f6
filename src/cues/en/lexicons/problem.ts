import type { CueRule } from "../../pack.js"

/** What is wrong, and why they call. */
export const problem: readonly CueRule[] = [
  {
    id: "problem.fails",
    kind: "problem",
    confidence: 0.85,
    guard: ["supposed"],
    say: [
      "(will|would|does|did|do|is|was|are|were|has|have|am) not (be|been|seem to|want to|let|properly)? @works",
      "^ not @works|no longer @works|(stopped|stops|quit|stop) *1 @works",
      "(@my|the|this|your|it|that|there) *3 (is|are|was|were|has|have|got|gets|keeps|went|came|looks|seems|arrived|has been|been) *1 @broken",
      "(been|got|gone|went|is all|arrived|came|turned up|is) @broken",
      "(@my|the|this|your|it) *3 (broke|crashed|froze|failed|burst|leaked|vanished|disappeared|snapped|tripped|exploded|died|packed (up|in)|conked out|malfunctioned|(stopped|quit) (%|when|this))",
      "(keep|keeps|kept|started|starts) (on)? (_)? (crashing|freezing|dropping|disconnecting|saying|asking|restarting|failing|cutting|getting|shutting|turning|buffering|rejecting|declining|showing|losing|giving|logging|kicking|charging|beeping|tripping|leaking|dripping|breaking|happening|going)",
      "(@my|the|this) *2 (leaks|drips|overflows|smells|squeaks|rattles|buzzes|flickers|sticks|wobbles|crashes|freezes|hangs|disconnects|cuts|lags|jams|dies) (%|when|whenever|every|all|on|out|off)|(was|were|been|being|is) *1 (rude|short|abrupt|nasty|unhelpful|dismissive|aggressive|horrible|condescending|patronizing|disrespectful|unprofessional|sharp) (to|with|towards) (me|us|my *1)|found *2 (in|under) (my|our|the) *1 (food|meal|salad|burger|pizza|soup|drink|coffee|room|bed)|(is|are|was|been) (failing|missing|leaking|dripping|crashing|freezing|overflowing|beeping|flickering|flashing|sparking|overheating|flooding|dropping|making *3 noise)|(acting|playing) up|on the blink",
      "(an|error) *1 error|error (message|code|screen|#)|(says|said|saying|shows|showing) *4 (error|invalid|declined|incorrect|failed|unavailable|denied|expired|blocked|locked|suspended|pending)",
      "no (hot water|water|heat|heating|power|electricity|internet|signal|service|sound|dial tone|connection|picture|gas|wifi|reception|confirmation|refund|record of my|sign of)",
      "(power|internet|network|service) (outage|cut|failure)|(net|network|current|light) is not",
      "(signal|connection|sound|service|food|room|internet|wifi|quality|picture|bed|noise|driver|staff|delivery|cleaner|app) *1 (is|was|are|were) *2 (bad|poor|terrible|awful|slow|weak|rude|dirty|cold|late|unprofessional|disgusting|unacceptable|horrible|noisy)",
      "(coming|came|pouring|dripping) *1 (through|from|out of|down) the (ceiling|roof|wall|walls|floor|light)|been swallowed|limping|did not come %|(does|do|did) nothing %|(has|have|had) run out|(given|gave|sold|sent|booked) (me)? (the)? wrong|(come|fallen|fell) down on|gone black",
      "(have|has|got|found|is|are|infested with) *2 (mice|rats|cockroaches|roaches|ants|bed bugs|bedbugs|termites|wasps|mould|mold|damp) (%|in|on|under|all|again|behind)|(power|electricity|lights|internet|heating) *1 (is|are|went|gone) out|(nobody|no one) *1 (came|showed|turned up|arrived)|did not (come|turn) (off|up|out|back)|(not (been|at|in)|is not) *2 (cleaned|repaired|collected|emptied|at the *1|in stock)",
      "(the|your|my|whole thing) *4 (is|was|were|are|has been) *2 (@outright|rubbish|useless|awful|terrible|filthy|fiasco|disaster|nightmare) %|(hung|hang|hanging) up on (me|us)|(flooded|ruined|wrecked|scratched|dented|stained|soaked|shrunk|burnt|smashed) (the|my|our)|(your|the) *1 @staffer *1 (left (a|it|me|us|without|my|such)|refused|ignored|shouted|swore|parked|dumped|threw|walked (out|off)|never *1|did not *1|drove|knocked|laughed)|(pressure|speed|signal|range) is *1 (less|low|nil)|no (current|supply)|(has|have|had) not been (made|done|fixed|paid|sent|delivered|processed|updated|changed)|paid for *5 (and|but) *1 (it is|still|not|never|no)|(got|sent|received|given|have|with) *1 someone (else) *1|(poor|bad|terrible|awful|horrible|slow|shocking) (customer)? (service|quality|experience|treatment|connection|signal|reception|condition)|not *1 (happy|satisfied|impressed|pleased) (with|about|at)|(smells|smell|smelled|stinks) of|(hole|crack|leak|stain|scratch|damage) (in|on|to)",
      "(@my|the) *3 (fell|came|falls|comes|dropped) (off|apart|loose|undone)|(made|making|makes|got|gets|getting) *1 worse|left (me|us)? *1 (standing|stranded|sitting|hanging|out of pocket)|all i (get|got|hear) is *1|(will|does) not stop (_)|is not *1 (proper|clear)",
    ],
    unless: [
      "(that|this|it) is not (right|correct)|not (a)? (problem|worry|bother)|in need of (help)?|(do|would) not (take|like|go|include|add|send|show|open|start|work|fit) (me|my|a|any|to|it in|for me)|not available (then|that day|on|until|today|tomorrow|at)", // no problem, a wish, a diary
      "@iw (am|are|will|would|do|did) not (be|going|coming|go|take|play|add|working|available|ready|moving) *1", // about the caller
      "(now|finally) (working|fixed|sorted)|(is|been) (fixed|solved|resolved|sorted) (now|thanks)|working fine|fixed (last|in)", // it is over
      "^ (is|are|was) *4 @broken|(would|could|should|can|will) be @broken", // a question, a supposition
      "(i|we|he|she|they|day|work|time) *1 (am|is|are|was|be) *1 (off|late|down|empty|slow|lost on|stuck in (traffic|a meeting))", // another sense
      "(was|were|been|be) (cancelled|closed) by me|not working on|(to|should|must|please|will|not|never|would|let us|could|can) stop *1 @works", // their own act
      "not right (now|away|this|yet|today|at the|for me)|(please|let us|can|could|will|would|you|should|shall|to|may|just) *1 keep (going|playing|giving|showing|asking|saying|charging)|^ keep (going|playing|giving|showing|asking|saying) (%|me|please|on|the|them|it|that|next|with|until|and|those|these)", // to go on, a time
      "(rain|snow|bleeding|pain) *2 stopped", // it is over
    ],
  },
  {
    id: "problem.cannot",
    kind: "problem",
    confidence: 0.85,
    guard: ["supposed"],
    say: [
      "(can|could) not (seem to)? @tryTo",
      "(am|is|are|was|were|been|be) (unable|not able) to|(will|would|does|did|is) not (let|letting|allow|allowing) (me|us|you|my)",
      "(locked|kicked|logged|blocked|cut) (me|myself|us)? (out|off)",
      "(tried|trying|try) *7 (but|nothing|without|keeps|an error)|no (luck|success) *1|(having|have|had) *2 trouble *1|(struggling|struggled) (to|with)",
    ],
    unless: [
      "(can|could) not (get|see|hear|find|make|remember|understand|pay|do) (you|it (to|on|at)|over|why (i|you) would|that (well|clearly)|any better|enough of)", // no problem that the call is about
      "not able to (give|tell) you", // about the caller
    ],
  },
  {
    id: "problem.have",
    kind: "problem",
    confidence: 0.85,
    guard: ["negated", "supposed"],
    say: [
      "(having|have|had|has|got|experiencing|facing|getting|with|noticed|seeing|running into|raise|report|make|register|file|lodge|log|submit|put in) (a|an|some|the|this|these|lots of|many|constant|few|big|such|another|my)? *2 (problem+|issue+|trouble+|difficulty|difficulties|complaint+|glitch+|concern+|accident|incident|discrepancy|leak+|bug+|delay+|fault+|hard time|emergency)",
      "there (is|was|are|were|seems to be|has been|appears to be|must be) (a|an|some|something|another|#)? *2 (problem+|issue+|error+|mistake+|leak+|charge+|discrepancy|fault+|mix up|delay+|noise+|crack+|hole+|glitch+|smell|withdrawal+|transaction+|wrong|off|strange|missing|fraud)",
      "(something|anything|everything|things|what) (is|was|has|went|seems|gone|are) *1 (wrong|off|strange|weird|broken|up with)|wrong with",
      "(problem+|issue+|trouble|difficulty|complaint+|dispute|mistake|error) (with|on|in|about|regarding|logging|getting|here|is|that|was)|(my|our|the) (problem|issue|complaint|concern) *1",
    ],
    unless: [
      "(going to|will|want to) *1 (file|make|lodge) a complaint against|(no|any|not a|without) *1 (problem+|issue+|trouble|concern+|complaint+|difficulty)|(problem|issue|trouble) *2 (solved|resolved|fixed|sorted)|(solve|fixed|solved) (my|the) (problem|issue)", // none, or over
      "(do|did|if|are|is|were) (you|there) *2 (problem+|issue+|charge+|delay+)|(sorry|apologize|thank+) *4 (trouble|problem)", // a question, a courtesy
      "minor problem|emergency (contact|exit)|there is a (fee|charge) (of|for)", // another sense
    ],
  },
  {
    id: "problem.lacks",
    kind: "problem",
    confidence: 0.86,
    guard: ["supposed"],
    say: [
      "@iw? (have|has|had|did|do|am) not (yet|yet been|been)? (receive|received|get|got|gotten|had my|had the|paid|refunded|credited|given|sent|see (my|the|it|any)|seen (my|the|it))",
      "never (received|got|ordered|authorized|signed|requested|made|bought|subscribed|arrived|came|showed|turned up|delivered|agreed)|nothing (arrived|came|happened|works)|not (arrived|delivered|there yet|come yet|turned up|shown up|show up)",
      "still (waiting|no|not|have not|has not|had not|says|showing|shows|missing|did not|does not)|(waiting|waited) *3 (for|on) (my|the|a|an|our|it|this|your|someone) *5 (refund|delivery|parcel|package|order|reply|response|payment|money|card|technician|engineer|driver|reimbursement|weeks|days|long)",
      "(should|supposed|meant|due) (to)? *2 (have|be|been|arrive|come|arrived|get|receive) *5 (but|yesterday|last|ago|already|by now|and)|(#|several|few|couple of) (day|days|week|weeks|month|months|hours|hour) (late|overdue|and (still|no|nothing))",
      "@wrong (luggage|baggage|package|parcel|order|item+|delivery|flight|payment+|card|phone|bag+|charge+|amount|size|color|product+|address|price|bill+|name|date|transaction+|part+|withdrawal+|activity|fee+|wallet|room|seat|medication|one|number|invoice|statement)",
      "(i|we|he|she|my *1) @have? *1 (lost|forgot|forgotten|misplaced|broke|broken|damaged|dropped|missed|deleted|cracked|smashed|run out of|left) (my|the|our|it|a|access|some|his|her|on|in)",
      "(my|our|his|her|the) *4 (was|were|got|has been|have been|is|are|been) *1 (lost|stolen|hacked|compromised|damaged|cancelled|delayed|declined|blocked|locked|rejected|denied|suspended|frozen|closed|disconnected|cut off|charged|debited|deducted|overcharged|missing|flooded|wrong|reverted|stopped|refused|(turned|knocked) (down|back)|bounced)",
      "(been|was|were|got|being|getting|am) *1 (overcharged|charged|billed|debited|scammed|hacked|robbed|ripped off|cheated|conned|misled|stranded|double charged|burgled|fined)",
      "(you|they|it|someone|bank|company|hotel|machine|thief|people|technician|driver|courier|engineer|he|she) *1 (overcharged|charged|billed|debited|deducted|swallowed|disconnected|lost|damaged|broke|messed|ruined|cancelled|closed|blocked|declined|rejected|refused|forgot|failed|stole|stolen|hacked|used my|withdrew|took|taken|scammed|sent *3 wrong|left (a|my|it|the)|delivered *3 wrong|gave me the wrong|never)",
      "not (recognize|authorize|make (this|that|these)|add up|make sense|match|order (this|that|it)|look right|know (why|how it|what (happened|went)))|(someone|they|he|she) *2 using my|without my (permission|consent|knowledge)|missing from (my|our|the)|(messing|tampering) with my|fraud|fraudulent|identity theft|unauthorized|scam",
      "(charged|billed|paid|taken|debited|gone out|went out|payment) *4 (twice|double|extra|more than|wrong|again|for something|two times)|too much (money)?|double charge|gone up|went up (by|from)|so high",
      "(higher|more|less|lower|expensive) than (usual|normal|expected|it *3 (is|be)|it should|i (thought|expected|was)|last *1|what)|lost (#|several|my|hours) *1 (of)? *1 (service|work|data|day|days|hours)|(not credited|not reflecting|got deducted)|(forgot|forgotten|not remember|not recall) (my|the) *1 (password|pin|username|code|login)",
      "i (do|did|have) not (own|ordered|bought|buy|use) *1|(nicked|pinched|swiped|stole|stolen) (my|our)|double booked",
    ],
    unless: [
      "(will|would|do|does|am|can|could|might|may|if|should) (i|we|it|you) *2 (be|get)? *1 (charged|billed|lost|cancelled|fined)", // a question of fact
      "(in case|if|when|before|until|unless) *4 (lost|stolen|broken|damaged|charged|cancelled|delayed|missing)", // a supposition
      "(took|take|taken) (a|me|the (bus|train|call)|care|place|#|so|too|long|forever|my (time|kids|son))|left (a|you|my|the) *1 (message|voicemail|number|name|company|job)|(turn|take a) left", // another sense
      "still (here|there|on the line|not (sure|happy))|not (get|got|receive) (you|what you|that)", // talk
      "(add|want|need|like|have|get|book|order) *2 (different|extra|new|another|late|double) (room|size|color|date|one|seat|flight)", // a wish
      "missed (call|my (bus|train))|lost (weight|and found|property)|(told|said) *1 never", // another sense
    ],
  },
  {
    id: "problem.reason",
    kind: "problem",
    confidence: 0.8,
    guard: ["negated"],
    say: [
      "(calling|call|phoning|ringing|contacting|writing|reaching out|inquiring|messaging|am here) *2 (about|because|regarding|concerning|in (regards|regard|relation|reference|connection) (to|with)|with (a|an) *1 (question|problem|issue|complaint|query)|as (my|the|i))",
      "(calling|ringing|phoning|call|contacting|here) *1 to (report|complain|dispute|ask|inquire|enquire|find out|check|query|let you know|see (if|why)|cancel|make|get|book|change|schedule|follow|discuss|reschedule|confirm|request|order)",
      "(reason|purpose) (for|of|i am|that i|why) *2 (call|calling|contacting)|it is (about|regarding|concerning) (my|the|a|an|our|this|some)|^ (about|regarding|concerning) (my|the)",
      "(want+|need+|like|have|trying|wish|here) to *1 (report|complain|dispute|query|raise|talk about|ask about|inquire about|discuss|speak (to|with) (someone|you) about) *1",
      "(have|got|had) (a|an|some|one|another|few|couple of) *2 (question+|query|queries|enquiry|inquiry) *1 (about|regarding|on|for|with|%)",
      "^ why (is|was|did|are|am|were|does|has|have|do|can|could|would|will|had) (i|my|the|there|our|it|this|they|we|your|that|not)|how come|why *1 (charged|declined|cancelled|blocked)",
      "where (is|are|was) (my|our) *2|what (happened|is happening|is going on|is the (status|hold up)) (to|with|of) (my|our|the|this|that)",
    ],
    unless: [
      "@iw (will|can|could|would|might|should|may) *1 (call|ring|contact|phone)", // to come
      "why do (you|not)|why (not|would (i|you)) %|where is my (manners|head|seat|nearest)", // a turn of talk
    ],
  },
  {
    id: "problem.health",
    kind: "problem",
    confidence: 0.75,
    guard: ["negated", "supposed"],
    say: [
      "(my|his|her|the) *1 (tooth|teeth|back|head|knee|ankle|wrist|neck|shoulder|stomach|belly|ear|eye|throat|foot|leg|arm|hand|chest|hip|skin|gum|gums|tummy) *3 (hurt|hurts|hurting|aching|aches|killing me|sore|swollen|itchy|infected|bleeding|numb|broken|paining)",
      "(have|having|has|had|got|with|suffering|feel+|running) *1 (a|an|some|this|bad|severe|from|high|the|my)? *2 (pain+|fever|headache+|cough|rash|toothache|infection|migraine|nausea|nauseous|vomiting|symptoms|flu|cold|sore throat|covid|injury|swelling|dizzy|diarrhea|cramps|chills|stomachache|sneezing|sick|ill|unwell|temperature)",
      "not *1 feel+ *1 (well|good|great|right)|(i|he|she) (am|is|feel|feels|have been|got|was) (sick|ill|unwell|dizzy|in pain|injured|hurt|throwing up|vomiting)|(broke|sprained|twisted|fractured|hurt|injured|burned|cut) (my|his|her) (arm|leg|wrist|ankle|back|finger|toe|foot|knee|hand|rib|neck|nose)",
    ],
    unless: [
      "(sick|ill) (of|and tired)|sick (leave|pay|note)|(pain|headache) (to|that|when)|cold (call|drink|water|weather)|pain in the (ass|neck|butt)|room temperature", // a phrase
    ],
  },
]

/** Classes of the family. */
export const problemClasses: Readonly<Record<string, string>> = {
  works:
    "work|works|working|turn on|turning on|turn off|switch on|load|loading|open|opening|start|starting|connect|connecting|charge|charging|arrive|arrived|come (on|through|out|up)|coming (on|through|out|up|since|from)|show|showing|show up|go through|going through|gone through|respond|responding|function|accept|accepting|play|print|printing|update|updating|updated|fit|match|matching|boot|flush|drain|draining|heat|heating|cooling|appear|correct|right|delivered|refunded|credited|processed|received|available|valid|accurate|ring|ringing|reflecting|clean|fixed|resolved|sorted|what i (ordered|wanted|paid)|as described|cook|spin|go (above|below|past|on)|close|shut|lock|sync|pair|send|sending|pick up|take|taking|recognize|letting",
  broken:
    "broken|chipped|warped|stale|impossible to *1|different (to|from|than) the (picture|photo|description)|double booked|down|dead|damaged|faulty|defective|cracked|frozen|stuck|missing|late|delayed|wrong|incorrect|lost|stolen|hacked|compromised|locked|blocked|declined|rejected|overdue|expired|flooded|clogged|jammed|corrupted|ruined|out of (order|stock)|off|slow|disconnected|scratched|torn|rotten|mouldy|noisy|filthy|dirty|too (small|big|tight|large|slow|loud|expensive|high|cold|hot|late)|high|overflowing|bust|busted|dodgy|crook|buggered|knackered|smashed|blank|invalid|suspended|denied|unusable|useless|unavailable|gone|empty|dented|soaked|stained|not right|messed up|kaput|carked it|on the fritz|bung|low|fucked|fucked up|mixed up|overbooked|cold|cut off|cancelled|leaking|spelled wrong|misspelled",
  wrong:
    "missing|lost|delayed|damaged|stolen|cancelled|overdue|wrong|incorrect|duplicate|broken|faulty|defective|unauthorized|fraudulent|unexpected|unknown|suspicious|strange|unrecognized|declined|unusual|mystery|unwanted|false",
  tryTo:
    "get (into|in|to|my|it to|a|the|any|past|through|hold|online|on)|find (my|the|it|a|any|where)|log|login|access|open|see (my|the|it|any)|reach|connect|pay|use|make|send|receive|download|upload|sign|view|change|cancel|book|complete|enter|track|withdraw|transfer|verify|activate|reset|update|add|sleep|contact|afford|attend|check|turn|start|install|print|register|submit|select|order|buy|figure|locate|load|deposit|close|remove|delete|edit|proceed|authenticate|link|sync|set|apply|redeem|claim|retrieve|unlock|scan|watch|walk|eat|return|schedule|understand (my|this|the|why (my|i|it))|flush|do (it|that|this) (online|on)",
}
