/** What money and wires do, and everything else that is plainly for later. */
export const OTHER_ACTS = [
  // What money and wires do.
  `
do:t
hit|reach your *2
do:tn
reflect
do:t
appear in|on|there
land in
clear
go through|live|in|on|back|into|up
`,
  // What is granted: nobody sees it happen during the call.
  `
do:
waive|refund|reimburse|credit|compensate
issue|process|apply|give|arrange *4 refund|credit|discount|rebate|reimbursement|compensation
remove|reverse|cancel|drop|take|knock *4 charge|charges|fee|fees|penalty
knock|take *5 off
cover|absorb|refund *3 cost|costs|bill|difference|damage|price|fare|charge|charges
honour|honor
make|put *2 right
none:
get *3 up on
do:
pay *3 back
`,
  // What is made or brought from elsewhere.
  `
do:
order|reorder|replace|repair|fix|rebuild|reissue|reprint|redo|redeliver
do:o
review|reschedule|rebook|approve
`,
  // Everything else that is plainly for later.
  `
do:
get *5 @fixed
get started|going|cracking|moving on|with? *2
get to the bottom
get on it|this|that|top
get onto|stuck it|this|that|in|into|the
none:
get @you over|through|across|to
send:
get *4 over|across to
get *4 over|out|across|off|through to @you
send:t
get *4 to|over|across @you
do:t
get *4 for @you
do:
get the|your|that|this message
get the ball rolling
give *4 the|your|that|this message
tell him|her|them|dr|doctor|the|my|our
do:t
have *5 @fixed
have *3 for @you
be @fixed
be up and|again|by|in *1
be on? in|on|into your account|card|statement|bank
do:tn
be live|available|active|working
do:
look into
do:t
look at|over|through|it|that|this
do:
take care of
do:t
settle up|it|the|my|this|that
do:
take *4 up with
raise *5 with
report *5 to
do:t
escalate *1 call
do:
escalate it|this|that|your|the *4 to
remind *5 about|of
fill|complete *5 for @you
do:t
take *2 look
take *3 to|in|back|down|over|out
do:
sort|chase|investigate|relay|arrange|organise|organize
`,
  // What somebody else then works on.
  `
do:
raise|lodge|log|open|submit|file *4 ticket|request|complaint|claim|case|dispute|referral|order|requisition
put in|through *4 ticket|request|complaint|claim|referral|order|requisition
deal with
work on
do:t
see about
do:
do the needful
none:
do my|our very|level? best
pass|hand @you along|back|on|over|to|up
do:t
do|handle|escalate
do:
pass *6 on|along|over|to
hand *4 on|over|to
leave *3 message|note|word
make *2 arrangements
do:t
make|move|return|share|run|catch *4
do:
follow it|this|that *1 up
do:t
start|begin *3
put *6
keep on|at|chasing *2
give|set *5
speak|talk to|with
`,
]
