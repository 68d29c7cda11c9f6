/** In person; carriers that bring or fetch. */
export const IN_PERSON = [
  `
visit:tc
have *3 @visitor
visit:t
have *4 there
visit:th
be *3 @visitor *2 there|out|round|over|with|at|on|in|coming|calling|along
callback:th
be *2 call|callback
visit:
get out|over|round|around|down|up there|to|here
visit:t
get there|round|around|over|out
have|get him|her out|over|round
send:t
get it|that|them|this there|out
visit:t
get to @you
none:
be there for @you
visit:t
be there
visit:
be there by|at|in|on|between|before
visit:t
be over|round
be around to|at|on|by|tomorrow|this|later|between
visit:tp
be with @you|him|her|them
visit:to
be with your *3
visit:c
assign|allocate *3 @visitor
send:t
be with @you
visit:
be out to @you|the|your
visit:t
be out there|at|with
visit:to
be out
visit:t
be in your|the *1 office|shop|store|branch|showroom|clinic|surgery|lobby|reception
visit:to
be at your|yours|the|@you *3
visit:t
be at your|yours *3
be on site|onsite|scene
be onsite
visit:tp
be by|down|up|along
visit:tq
be in|back
visit:t
be outside
none:
come up with
come across|off
do:tn
come on|online|up
come back on|online|up
visit:t
come back
visit:
come by|over|out|round|in|around
come
drop by|in|round|around|past|over|down
none:
drop off another|other
visit:
drop *5 off|over|round|back|at|by|in|into
stop by|in|over|round|off|past
pop *4 through *2 letterbox|door|mailbox
put *4 through *2 letterbox|door
pop in|by|over|round|around|out|down|up|to|back|into|along|on
swing by|over|past|round|in|around|back
pass by
knock on|at
none:
check out a|some|the|few
visit:
nip in|into|over|round|down|out|by|back
duck in|into|over|down|by|back
visit:t
dash in|into|over|down|round
roll up|in|by
none:
pick up the|your|my phone|line|call
pick up where|on
do:t
pick *2 back up
visit:
pick *6 up
none:
collect *2 payment|payments|information|details|fee|fees|evidence
visit:
collect|deliver|fetch|visit
do:
bring *4 up with
do:t
bring *4 up to
none:
bring *2 up
do:t
bring *4 attention
visit:
bring *5
visit:tv
arrive
send:tn
arrive
visit:t
attend|arrive
meet @you
meet at|there
do:
see to
visit:t
see @you
head over|out|round|down|to|up|there|your|in
do:t
show up? in|on your|the
visit:t
show|turn up
walk in|over|down
drive over|out|down|up|to|by
make it *1 over|out|there|in|down|round|to|by
visit:tc
schedule|arrange *5 @meet|@visitor
organise|organize|book *4 @meet|@visitor
set *1 up *3 @meet|@visitor
put *2 down|in for *2 @meet
put|pencil|book @you down|in for
assign *2 @visitor
`,
]
