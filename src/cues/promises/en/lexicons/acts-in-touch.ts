/** By phone, or in touch by whatever means. */
export const IN_TOUCH = [
  `
none:
call it|this a|quits
call upon|out @you
visit:
call out|around|over|by and|to|at
visit:v
call round|around|by|in|over
visit:
call round to|at|on|and|between|by|tomorrow|this|before|after|first|later|next
call in to|and|at|on
callback:
call
none:
ring any|a bell|true
callback:
ring|phone|telephone|buzz|callback|contact|followup|respond|reply|revert
bell|dial|try @you
callback:t
try *3 again
callback:
try|circle|loop|check back
give *4 @round
callback:t
give @you *4 @news
callback:
give @you *2 heads
send:t
give @you *3 @doc
callback:
get back to|with|at|on @you
get right|straight back
get back in touch|contact
get in touch|contact
get ahold|hold of @you
callback:t
get *1 hold of
callback:
get on to|the *1 @you
get on the phone|line|blower
get *3 back to|with @you
get @you *3 @news|callback|call
get *3 @news *2 to|for @you
callback:t
get back
`,
  // Whom one may ask during the call.
  `
do:t
have a *1 word|chat|talk|conversation with my|our|a @hand
do:
have a *1 word|chat|talk|conversation with him|her|them|the|my|our|his|your
send:
have *5 @sent
callback:t
have *3 @news
`,
  // A hold: they are on the line.
  `
none:
come back to|on the line|phone|call
come back .|,|-|in just? a|one|1|two|2|half|hold|bear|give|couple|few *2 minute|minutes|moment|moments|second|seconds|sec|tick|mo|on|with
callback:
come back to|with|on @you|an|a
none:
come back to that|this|it
callback:t
come back on|with that|this|it
callback:
come straight|right back to @you
be back with an|a|your|the|some|more *3 @news
be back? in touch|contact
be back to|with|on @you *1
callback:t
be right? back on|to the|@you phone|line *1
callback:
be on to|onto @you
be on the phone|line to|with @you
touch base
connect with|back @you
reach out|back
visit:
reach your place|house|home|location|address|site|premises|office|door|doorstep|residence|apartment|flat|property
visit:t
reach there|here
visit:v
reach @you
callback:
reach|update|notify|inform|intimate|alert @you
loop @you in
make contact
follow up|followup|through
let @you *2 know
do:
let *4 know
callback:
keep @you *3 posted|updated|informed|loop|abreast|date|advised
callback:t
tell|advise|answer @you
callback:
confirm with|to @you
callback:t
confirm
callback:
speak|talk|chat to|with @you
do:t
speak|talk|chat to|with my|our|a @hand
do:
speak|talk|chat to|with him|her|them|the|my|our|his|your|dr
callback:t
speak again|soon|then|tomorrow
talk again|soon|then
callback:
catch up with? @you
callback:t
catch @you
callback:
check in with|on @you
callback:t
check in
callback:
hear from
leave @you *2 message|voicemail|voice|vm
callback:t
make *4 call|phonecall
place *3 call
callback:
put *3 call in|through|into
hop|jump on a|the|another *1 call|phone|line|zoom|video
return @you|your|the|that|his|her|their *1 call|calls
callback:c
schedule|arrange|book *5 callback|call
organise|organize|organize *4 callback|call
set *1 up *3 callback|call
request *3 callback|call
log *3 callback|call back?
raise *3 callback
put *2 down|in for *2 callback|call
pencil *3 in *2 callback|call
callback:t
have a|another|our *2 chat|call|conversation
`,
]
