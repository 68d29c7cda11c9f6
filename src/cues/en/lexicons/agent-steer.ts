import type { CueRule } from "../../lexicon/pack.js"

/** Steering, limits, holds and transfers. */
export const agentSteer: readonly CueRule[] = [
  {
    id: "redirect.back",
    kind: "redirect",
    confidence: 0.82,
    say: [
      "(@can we|(i want|i would like|we need) to|but|if we could|let (me|us)|we (can|should)) *1 ((come|go) back to|(return|stick) to|bring (it|this|us) back|circle back|concentrate on|focus on?|get (us? back (on|to)|on track|your _ (back|fixed|sorted))|move (back|on)|start with the|stay (focused|on)|steer|take (it|one|this) *2 (one|step|thing))",
      "^ (back|bringing (it|this|us)|coming|getting|going|returning|to (come|get|go|return)) back? to (what|why|@it) *1",
      "^ so? about (that|the|your) *3 (account|booking|claim|issue|order|payment|refund|you mentioned)",
      "anyway so? (about|the|your)",
      "as i was (asking|saying)",
      "before we (get|go|move|start) *1",
      "first things first|one thing at a time|task at hand",
      "what we need to do *2 is",
      "(fun|happy|interesting|like|love|lovely|nice) (that|to)? *4 but *2 (back|can we|focus|for now|let us|your)",
      "(so i can|so that (i|we) can|to) *1 (fix|get|help|resolve|solve|sort) (your *1|@it) *3 ((i|we) need|could you|let us|the first|what (i|we) need)",
    ],
    unless: [
      "(come|go) back to (her|him|the home|you)|go back to the (main|previous) (menu|page|screen)|start with the first", // another sense
    ],
  },
  {
    id: "timeStatement.limit",
    kind: "timeStatement",
    confidence: 0.8,
    say: [
      "(#|couple of|few) minutes (left|remaining|to go)",
      "(#|couple of|few|one last|quick) *1 quick? questions *1 (and|before|then)",
      "((conscious|mindful|out|respectful|short) of|in the interest of|limited|pressed for|short on) *1 time",
      "((have|need) to|will) (end|finish|wrap up) *2 (in|now|shortly|soon)",
      "(been|we are) (here|on (the (line|phone)|this call)|speaking|talking) *1 for? *2 (a while|half an hour|hour|minute+)",
      "(call|check|form|it|process|rest|setup|survey|that|this|verification) (takes|@can)? not? *1 take+ (a|about|around|less than|me|up to|us|you)? *3 (long|minute+|moment|second+)",
      "(in|with) the time (i|we) have *1",
      "(i|we) ((am able to|can|could) (give|spend|stay) *7 minute+|only? have (a few|about|another|around|limited|roughly|until)? *2 (minute+|time) (%|before|for|left|remaining|to|today))",
      "(next|other) (caller+|customer+) *1 (in the? queue|on the line|waiting)",
      "not want to (hold|keep|take up|waste) (any|you|your) *2 (any longer|long|time)",
      "be quick|not take long|(done|finish+|have *2|settle+|sort+|wrap *1) *1 (in|within) the next *2 minute+",
    ],
    unless: [
      "time zone", // about the matter, a hold
    ],
  },
  {
    id: "summary.recap",
    kind: "summary",
    confidence: 0.85,
    say: [
      "to conclude",
      "(i will|in|let (me|us)|to) *1 ((go over|review) (everything|the (details|plan|steps)|what)|go through (everything|what)|run through (everything|the|what)|sum (it up|up)|summarize|summary)",
      "short? recap *1",
      "so? ((our|the) plan|next steps) (are|from here|is) *1",
      "(what (i|we) have _ *5 (and|is)|(i|we) have (agreed|arranged|booked|changed|covered|discussed|done|set up) *6 (so far|today))",
    ],
    unless: ["the plan is (#|a|on|the)|recap bottles"], // another sense
  },
  {
    id: "boundary.language",
    kind: "boundary",
    confidence: 0.88,
    say: [
      "(assist|help) you *3 but *5 (abuse|language|respectful|shout+|swear+|that tone|while|yell+)",
      "(abusive|foul|offensive|such|that|this|your) *2 (behavior|comment+|language|remark|tone) *1 (will|@be) *1 (abusive|hurtful|inappropriate|not|offensive|unacceptable|uncalled)",
      "(appreciate|ask|kindly|need|please|to|would|you) *3 (avoid|cease|mind|moderate|not|refrain|stop|watch) *2 ((speak+|talk) to me|abusive|calling me|insult+|language|name calling|profanity|raise your voice|rude|scream+|shouting|swear+|using (abusive|profanity|such|that|this)|yelling)",
      "(clean up|mind|moderate|watch) your (language|mouth)",
      "(communicate|speak+|talk+|treat+) *5 (civilly|respectfully|with *1 (civility|courtesy|respect))",
      "(disconnect|end|hang up|terminate) (on|our|the|this)? *2 (if|unless) *5 (abuse|abusive|continue+|keep|language|stop|swear+)",
      "(if|should|unless) @it *4 (abuse|abusive|carry on|continue+|keep|language|persist|shout|swear) *6 (disconnect|end|hang up|have to|no longer|terminate)",
      // What goes on is told, and that the call will end by it; a comma may stand between.
      "(if|should|unless) @it *4 (abuse|again|carry on|carries on|continue+|go+s on|insults|language|persist+|shouting|stop+s|swearing) *4 (i|the call|this call|we) *3 (disconnect|end+s|hang up|terminate)",
      "^ (no more|quit|stop) (abuse+ing|calling (me|us)|insult+ing|insults|name calling|shouting|swearing|the (abuse|insults|swearing)|with the (abuse|insults|swearing))|(the|these) insults *2 (continue|stop)",
      "(i|we) (am|are|do|@can) not *2 (accept|allow|be (spoken|talked)|condone|continue|do (that|this)|help you|listen|spoken|stand for|take|talked|tolerate) *4 (abuse|abusive|being|call me|conversation|customers|if|insults|language|like (that|this)|swear+|talk to me|that (kind|language|tone|way)|this (kind|language|way)|unless|when|while)",
      "(keep|remain|stay) (it|things|this)? *2 (civil|polite|professional|respectful)",
      "happy to help you? but not *2 while",
      "no need (for|to) *2 (abuse|abusive|insult+|language|profanity|rude|rudeness|swear)",
      "not allow customers to",
    ],
    unless: [
      "unless you provide", // a tongue, a rule
      "(company|hotel|i|we) *2 treat+ (all|every|our|you|your)|@they treated", // what the company does
    ],
  },
  {
    id: "holdRequest.wait",
    kind: "holdRequest",
    confidence: 0.85,
    say: [
      "(alright|mind|okay|@can) if? (i|we) *1 (ask you to|have you|place|pop|put) you? *2 hold",
      "(are|do|@can) you (be able to|happy|mind|okay|willing)? *1 (bear with|being put on hold|hold+|stay on|wait+)",
      "(back|be) with you (in|shortly)",
      "(bear with (me|us)|give me (#|a|just) *1 (minute+|moment+|sec|second)|hang (on|tight)|hold on|hold the line|stand by|stay connected|stay on the line)",
      "(be|i will|let me) be? right (back|with you)",
      "(kindly|please) (hold|wait)",
      "(minute+|moment|sec|second) to (check|find|look|pull|review|verify)",
      "(all right|alright|okay) (for you to|if you|to) (hold|stay|wait)|(am|be) back in *2 (minute+|moment+|second+)|(can|could|may|might) (i|we) (have|take) (a|a few|another|couple of|one)? *1 (minute+|moment+|second+) (%|please|so|to|while)",
      "(need|take) (about|me)? (a|a few|another|couple of|few|one) *1 (minute+|moment+|second+) (bear|please|to (check|find|get|look|pull)|while)",
      "(place|pop|put) ((the|your) call|you) *1 (in|on)? *2 hold",
      "^ (hold|wait) (%|a (minute|moment|second)|on|please|the line|while)",
      "^ yes? only? (a|give me a|one|wait a) quick? (min|minute|moment|sec|second|tick) (%|as|here|i|let|to|while)",
    ],
    unless: [
      "(like|want) (me|us) to *3|(apologies|appreciate|sorry|thank+) *4 (hold+|wait+)|(not|without) *1 (hold|wait)", // denied, the return from a hold
      "(a|hold|power|@be) *1 (hold on (the|your)|on hold)|hold (a|the|this|your) (card|order|power|reservation|room|table)|wait (for it|is|list|time+|until)|you (must|@can) wait", // about the matter
    ],
  },
  {
    // Something is looked up, and for how long.
    id: "holdRequest.lookUp",
    kind: "holdRequest",
    confidence: 0.75,
    needs: ["~looksUp"],
    say: ["^ (it|that|this) (takes|will take) *2 (minute+|moment+|second+)"],
  },
  {
    id: "mark.looksUp",
    kind: "~looksUp",
    say: ["(let me|may i|i (need|want|would like) to|i will) *1 (check|find|get|look|open|pull|read|see)"],
  },
  {
    id: "holdReturn.back",
    kind: "holdReturn",
    confidence: 0.88,
    say: [
      "(apologies|apologize|sorry) (about|for|to)? *3 ((keep|kept) you|delay there|hold|long hold|wait+)",
      "(appreciate+|thank you|thanks) (again|much)? for? *1 you? (bearing with|being *1 patient|being on (hold|the line)|hanging on|holding|staying on the line|the hold|waiting|your (patience|wait))",
      "(are|you) you? still (here|on the line|there|with me)|(thank you|thanks) for *1 (allowing|giving) (me|us) (a|that|the) *1 (minute+|moment+|time)",
      "^ hi? (i am|we are) back (%|now|on|with)",
      "back with you (%|now)",
    ],
    unless: ["right back"], // to come, about another
  },
  {
    id: "transferNotice.tell",
    kind: "transferNotice",
    confidence: 0.87,
    guard: ["negated"],
    say: [
      "(call|you) (are|are going to|have|is|will) *1 (be|being)? *1 (connected|forwarded|passed|put through|redirected|transferred)",
      "(connect+|direct|forward+|get|hand+|pass+|patch|put+|redirect+|route|send|transfer+) ((the|this|your) call|her|him|you) *1 (across|on|up)? (%|now|over|through|to|with)",
      "(forwarding|redirect+|transferring) *1 (now|you|your call)|you are (being put|coming|going) through to|(is|are|will be) *1 joining us",
      "(i (can|will)|i am going to|let me) (bring|find|get|grab) you? (a|an|my|our|the) *1 (agent|colleague|department|human|manager|nurse|representative|specialist|supervisor|team lead|technician) *1",
    ],
    unless: [
      "((like|prefer|want) (me|us)? to|(shall|should) i|can|could|may) *1 (connect+|direct|forward|get|hand|pass|patch|put|redirect|send|transfer+) *2|(consider|instead of|recommend|reluctance *3|suggest) *2 (transferred|transferring)|assist *3 in transferring|unable to *9 (connect|direct|transfer)", // offered, not done
      "direct you to (a|an|my|our|the|your) *1 (address|form|gate|hospital|hotel|link|nearest *1|page|restaurant|site|station|store|venue|website)", // a way, a page
      "(been|have|was|were) transferred|(forward|get|pass|put|send|transfer) (her|him|you)? *1 (#|back|down|funds|in|money|on hold|payment|sorted|through (security|the machine)|to (the (airport|hotel|right page)|your))|connect you (cable|to the (internet|network|wifi))", // money, papers, a device, past
    ],
  },
]
