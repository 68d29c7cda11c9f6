import type { CueRule } from "../../lexicon/pack.js"

/** Hold times, queues, transfers and menus that are complained of. */
export const waits: readonly CueRule[] = [
  {
    id: "waitComplaint.line",
    kind: "waitComplaint",
    confidence: 0.88,
    strength: 0.55,
    say: [
      "(#th|another) transfer+ (%|already|now|today)",
      "(((sat|sitting) here|hanging on|holding|in @the queue|in line|listening to *2 music|on @the (call|line|phone)|on hold|queueing|queuing) *3|(am|been|was) waiting *3) (@waitLength|since)",
      "((ages|forever|unable) to|(can|could) not|difficult|hard|impossible) *1 (get hold of|get through|reach) *1 to? (%|a (human|person)|anyone|someone|you)",
      "((hold|that) music|automated (line|service|system|thing|voice)|ivr|menu+|phone tree|recording) *1 (did|does|drives|goes|hung|keeps|long|never|nightmare|sent|terrible|@be)",
      "(awful|crazy|endless|ridiculous|such a long|terrible|what a long?) (hold|queue|wait)",
      "(been|being|bounced|get+|got|keep|kept|passed|was) (bounced|passed|redirected|sent|shuffled|shunted|switched|thrown|transferred) *1 (@times|about|again|around|back|between|from|over|round|to)",
      "(can|could) never (get|reach)",
      "(endless|hate|sick of|stupid) *2 (automated *1|hold music|menu+|phone tree)",
      "(held|queue+|sat (there|through)|wait+) *2 @waitLength|through *2 menu+",
      "(hold|queue|wait+) time+ *1 (#|awful|long|ridiculous|terrible|too|@be)",
      "(how long|how much longer) *1 @aux (i|we) *3 (hold|wait|waste)",
      "(keep+|kept|left) (me|us)? (hanging|holding|waiting)",
      "(keep+|kept|stop) ((bouncing|handing|passing|transferring) (me|us)|(putting|sending) (me|us) *1 (around|back|from|on hold|to))",
      "(keep|kept|leave+|left|put+|stuck) (me|us)? *1 on hold",
      "(no one|nobody) *1 ((picked|picking|picks) up|answer+)",
      "pressing *1 button+|(pressed|pressing|tried) (all|every) *2 (button+|option+)",
      "(sick|tired) of being? *1 (holding|on hold|queuing|waiting)",
      "(spoke|spoken|talked) to # *1 (agents|departments|people|persons)",
      "@waitLength *5 (been (hanging on|sat)|for (anyone|someone) to|holding|in (a|the) queue|on (the|this) (line|phone)|on hold|listening|sat (here|in|listening|on|waiting)|to (answer|get (hold|through)|pick up|reach|speak|talk))",
      "finally *1 (an answer|got (a|someone|through|to)|human|person|real|someone)",
      "how many more *1 (button+|departments|menu+|option+)",
      "on hold (@times|again|all|every|this whole)",
      "(gave|getting|given|giving|got|the) (me|us)? (a|the)? (run around|runaround)",
      "since @waitLength @iw am waiting",
      "took you *1 long|(taken|taking|took) (their|your) *1 time (%|about|answer+ing|pick+ing|to)",
      "(going|gone|went) (around|over|round|through) *2 (menu+|options) *1 @waitLength|(no one|nobody) *2 going to (answer|pick up)",
      "^ *1 (it|this) is taking (ages|forever|so long|too long|way too long) (%|and|i|you)",
      "transferred (me|us) *2 @times",
      "(taken|takes|taking|took) *2 (@waitLength|long) (before|for|to) *2 (a (human|person)|answer|anyone|get (a|an|hold|someone|through)|pick up|reach|respond|someone|speak|talk)",
      "at last (a|i|someone)|(beginning|starting) to think (no one|nobody)|longest *5 (on hold|wait+)",
      "number # #? in (the|your) queue",
      "passed (me|us)? (about|around)",
      "pillar to post",
      "press+ing # *3 press",
      "what took *1 long|why *2 take *1 long",
      "#th (agent|department|person) *2 (connected|passed|put|sent|transferred)",
      "do+s (anyone|no one|nobody|you ever) *1 (answer|pick up)|stuck (in|on) (the|this|your) *1 (line|menu|phone|queue|system) *1 @waitLength",
      "(cut off|hung up on) *3 (holding|on hold|waiting|while)",
      "trying to (get (hold|through)|reach) *4 (all|for|since)",
      "spent *5 (in *2 queue|on (hold|the (line|phone)))",
      "not (hold|wait) *4 (any (longer|more)|anymore)",
      "took *2 (attempts|goes|tries) to get|(and it|it) hung up on me|every time you (put|send|transfer) (me|us)",
    ],
    unless: [
      "wait+ *4 (appointment|bus|delivery|doctor|driver|engineer|flight|food|gate|luggage|order|package|parcel|plumber|refund|restaurant|ride|table|taxi|train)|wait (at|list)|waiting (at home|in|list)", // a wait for something else
      "(happy|not mind|stay|worth) *1 (holding|on the line|waiting)|@iw (can|could|will) (hold|wait)", // no complaint
      "(dinner|drinks|food|kids|lunch|the|vegan|wine) menu (has|options|please|with)|to (boot|charge|cook|download|dry|load|update|upload)", // food, slow things
      "(approximate|expected|short|shorter) wait|(wait+|waste) *4 (for|to|until) *3 (arrive|card+|check|deposit|it|money|payment|receive|refund|replacement|reply|result+|they|transfer)|not wait until|wait a (minute|moment|sec|second)|wait time+ *5 (at|for|in)", // a wait for something else, a figure of speech
      "on hold with (my|the) (bank|other)|press (a|any|button|one to|the|this|your)|sorry (it|this) is taking|not wait (more|to)", // another call, another sense
    ],
  },
  {
    // Of the wait, unless somebody asked how long something takes.
    id: "waitComplaint.length",
    kind: "waitComplaint",
    confidence: 0.7,
    notAfter: ["question.open", "question.closed"],
    say: ["^ (that|this) (is|was) @waitLength $"],
  },
]
