import type { CueRule } from "../../pack.js"

/** Steering, limits, holds and transfers. */
export const agentSteer: readonly CueRule[] = [
  {
    id: "redirect.back",
    kind: "redirect",
    confidence: 0.82,
    say: [
      "(let us|can we|could we|shall we|i would like to|we need to|i want to|let me|we should|if we could|we can|but) *1 (get (us)? back (to|on)|come back to|go back to|return to|focus (on)?|stick to|move (on|back)|bring (us|it|this) back|stay (on|focused)|steer|concentrate on|circle back|get on track|start with the|take (this|it|one) *2 (one|thing|step)|get your (_) (sorted|fixed|back))",
      "^ (to get|to come|to go|to return|getting|coming|going|back|returning|bringing (it|us|this)) (back)? to (your|the|what|why|our|this|that) *1",
      "(to|so that we can|so that i can|so i can) *1 (get|fix|help|resolve|solve|sort) (this|you|that|it|your *1) *3 (what (i|we) need|i need|we need|let us|could you|the first)",
      "before we (go|move|get|start) *1|as i was (saying|asking)|first things first|one thing at a time|what we need to do *2 is|task at hand|anyway (so)? (your|the|about)|^ (so)? about (that|the|your) *3 (you mentioned|payment|order|booking|claim|refund|account|issue)",
      "(love|happy|like|nice|lovely|fun|interesting) (to|that)? *4 but *2 (let us|your|back|can we|for now|focus)",
    ],
    unless: [
      "(call|get|come|go|be) back to (you|work|the home|him|her|home|normal)|let us book|back (guarantee|door)|turn back|go back to the (home|previous|main) (screen|page|menu)", // another sense
    ],
  },
  {
    id: "timeStatement.limit",
    kind: "timeStatement",
    confidence: 0.8,
    say: [
      "(i|we) (only)? have (about|another|until|a few|roughly|around|limited)? *2 (minutes|minute|time) (left|remaining|before|to|for|%|today)",
      "(this|it|that|call|process|setup|form|survey|check|verification|rest) (will|should|would|may|takes)? (not)? *1 (take|takes) (you|us|me|about|around|up to|a|less than)? *3 (minute|minutes|moment|long|second|seconds)",
      "(in the interest of|respectful of|conscious of|mindful of|short on|short of|pressed for|out of|limited) *1 time|not want to (waste|take up|keep|hold) (your|you|any) *2 (time|long|any longer)|be quick|not take long",
      "(i|we) (can|could|am able to) (stay|spend|give) *7 (minute|minutes)|(been|we are) (talking|speaking|on (the phone|this call|the line)|here) *1 (for)? *2 (minutes|minute|hour|half an hour|a while)|(in|with) the time (we|i) have *1|(#|few|couple of) minutes (left|remaining|to go)|(other|next) (callers|customers|caller|customer) *1 (waiting|in (the)? queue|on the line)|(have to|need to|will) (wrap up|finish|end) *2 (soon|now|shortly|in)|(couple of|few|quick|one last|#) *1 (quick)? questions *1 (and|then|before)",
    ],
    unless: [
      "(delivery|shipping|refund|flight|drive|ride|repair|driver|order|package|arrival|transfer|replacement) *4 (take|takes|minutes|hours)|time (slot|zone)|put you on hold|bear with me|give me", // about the matter, a hold
    ],
  },
  {
    id: "summary.recap",
    kind: "summary",
    confidence: 0.85,
    say: [
      "(to|let me|i will|let us|in) *1 (summarize|sum (up|it up)|summary|go over (what|everything|the (details|plan|steps))|review (what|everything|the (details|plan|steps))|run through (what|everything|the)|go through (what|everything))|(short)? recap *1|to conclude",
      "(what)? (we|i) have (done|agreed|discussed|covered|changed|booked|arranged|set up) (that|your|the)? *5 (and|is|so far|today)",
      "(so)? (the plan|next steps|our plan) (is|are|from here) *1",
    ],
    unless: [
      "sum total|summary page|have you *1 (agreed|discussed)|recap bottles|(what is|the) plan (you|is (on|the|a|#))|please review|go over to",
    ], // another sense
  },
  {
    id: "boundary.language",
    kind: "boundary",
    confidence: 0.88,
    say: [
      "(please|ask|need|appreciate|you|to|would|kindly) *3 (not|stop|refrain|avoid|cease|mind|watch|moderate) *2 (swear|swearing|language|profanity|speak to me|talk to me|speaking to me|abusive|insult+|yelling|shouting|scream+|using (that|profanity|such|abusive|this)|rude|name calling|calling me|raise your voice)",
      "(i|we) (will|can|am|do|would|are) not *2 (continue|tolerate|accept|be spoken|be talked|allow|stand for|condone|listen|help you|take|talked|spoken|do that|do this) *4 (if|while|when|language|abuse|this (way|kind|language)|that (way|kind|language|tone)|unless|abusive|like that|like this|swear+|conversation|customers|being|talk to me|insults|call me)",
      "(end|terminate|disconnect|hang up) (the|this|on|our)? *2 (if|unless) *5 (language|continue|continues|swear|swearing|abuse|abusive|keep|stop)|(if|should|unless) (you|this|the|it|that) *4 (continue|continues|keep|carry on|persist|swear|shout|language|abuse|abusive) *6 (end|hang up|disconnect|terminate|no longer|have to)",
      "(that|this|such|abusive|foul|offensive|your) *2 (language|behavior|tone|remark|comments|comment) *1 (is|was|are|will) *1 (not|inappropriate|unacceptable|uncalled|offensive|abusive|hurtful)",
      "no need (for|to) *2 (swear|language|abuse|abusive|rude|rudeness|insults|insult|profanity)|(mind|watch|moderate|clean up) your (language|mouth)",
      "(keep|remain|stay) (this|it|things)? *2 (civil|respectful|professional|polite)|happy to help (you)? but not *2 while|(help|assist) you *3 but *5 (swear+|language|abuse|shout+|yell+|respectful|that tone|while)|(speak|speaking|talk|talking|treat|treating|communicate) *5 (with *1 (respect|courtesy|civility)|respectfully|civilly)|not allow customers to",
    ],
    unless: [
      "(english|spanish|sign|programming|which|what|preferred|another) language|language (line|option|would|interpreter)|(continue|help) *2 without|not (accept|allow) (cash|checks|credit|returns|pets)|strangers|no shouting", // a tongue, a rule
      "(treat|treats) (you|all|every|our|your)|(he|she|they) treated", // what the company does
    ],
  },
  {
    id: "holdRequest.wait",
    kind: "holdRequest",
    confidence: 0.85,
    say: [
      "(put|place|pop) (you|your call|the call) *1 (on|in)? *2 hold|(please|kindly) (hold|wait)|^ (hold|wait) (please|%|a (moment|second|minute)|on|the line|while)",
      "(hold on|hang on|hang tight|bear with (me|us)|stay on the line|stand by|hold the line|stay connected|give me (a|just|#) *1 (moment|second|sec|minute|minutes|moments))",
      "^ (yes)? (only)? (one|a|wait a|give me a) (quick)? (moment|second|sec|minute|min|tick) (%|while|as|let|to|here|i)",
      "(would|do|will|can|could|are) you (mind|be able to|okay|happy|willing)? *1 (hold|holding|wait|waiting|stay on|bear with|being put on hold)",
      "(may|can|could|mind|alright|okay) (if)? (i|we) *1 (put|place|pop|have you|ask you to) (you)? *2 hold",
      "(take|need) (me|about)? (a|one|another|a few|couple of|few) *1 (moment|moments|second|seconds|minute|minutes) (bear|to (check|look|pull|find|get)|please|while)|(i will|let me|be) (be)? right (back|with you)|(back|be) with you (in|shortly)",
      "(moment|second|minute|minutes|sec) to (look|check|pull|find|review|verify)",
    ],
    unless: [
      "(not|no need to|do not have to|without) *1 (hold|wait)|(thank+|thanks|sorry|appreciate|apologies) *4 (hold|holding|wait|waiting|patience)", // denied, the return from a hold
      "(is|was|are|put a|a|power|hold) *1 (on hold|hold on (the|your)|button|hold the (power|reservation|room|button))|hold (the|your|a|this) (power|room|table|reservation|card|order|button)|wait (for it|is|list|time|times|until)|you (can|could|may|will|must) wait|call back in a minute|(every|second) (minute|line|one)", // about the matter
    ],
  },
  {
    id: "holdReturn.back",
    kind: "holdReturn",
    confidence: 0.88,
    say: [
      "(thank you|thanks|appreciate|appreciated) (again)? (for)? *1 (you)? (holding|waiting|your patience|hanging on|being *1 patient|bearing with|staying on the line|the hold|your wait)",
      "(sorry|apologize|apologies) (for|about|to)? *3 (wait|hold|keep you|kept you|waiting|delay there|long hold)",
      "^ (hi)? (i am|we are) back (%|on|with|now)|(are|you) (you)? still (there|with me|on the line|here)|back with you (now|%)",
    ],
    unless: [
      "(will|going to|would|be) *1 back (on|in|at|to|%)|(are|is) (they|he|she|it|the *1) still|patience while|right back",
    ], // to come, about another
  },
  {
    id: "transferNotice.tell",
    kind: "transferNotice",
    confidence: 0.87,
    guard: ["negated"],
    say: [
      "(transfer|transferring|connect|connecting|put|putting|pass|passing|patch|hand|handing|redirect|redirecting|forward|forwarding|route|send|get|direct) (you|your call|this call|the call|him|her) *1 (across|on|up)? (to|with|through|over|now|%)",
      "(you|call) (will|are|is|have|are going to) *1 (be|being)? *1 (transferred|connected|put through|redirected|forwarded|passed)|(transferring|forwarding|redirect|redirecting) *1 (you|your call|now)",
      "(let me|i will|i can|i am going to) (get|grab|bring|find) (you)? (a|an|the|my|our) *1 (supervisor|manager|specialist|agent|colleague|representative|team lead|human|technician|nurse|department) *1",
    ],
    unless: [
      "(can|could|may|able to|happy to|glad to|(like|want|prefer) (me|us)? to|like to be|should i|shall i) *1 (transfer|connect|put|pass|patch|hand|redirect|forward|transferred|connected|direct|get|send) *2|(not|without|instead of|reluctance *3) *2 (transferred|transferring)", // offered, not done
      "direct you to (the|a|an|your|my|our) *1 (hospital|address|store|website|page|site|venue|hotel|station|gate|restaurant|link|nearest *1|form)", // a way, a page
      "(send|get|put|forward|transfer|bring|pass|move) (you|your|him|her|it)? *1 (money|funds|payment|an email|a link|#|a text|a copy|on (hold|the (list|flight|next))|to (your|the (airport|hotel|right page))|in|back|sorted|down|the number|a message|through (security|the machine))|(were|was|been|have) transferred|connect (it|you|the) (cable|to the (wifi|internet|network))|transfer the|get that to you", // money, papers, a device, past
    ],
  },
]
