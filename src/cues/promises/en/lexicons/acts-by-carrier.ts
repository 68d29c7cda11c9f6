/** In writing, by post or by carrier. */
export const BY_CARRIER = [
  `
visit:c
send *2 @visitor
send out? our|a|an|the|one|two|another *4 @visitor
send *3 round|over|out|down to pick|collect|grab|fix|look|check|get|take|see|help|install|repair|deal|sort|assess|inspect
none:
send @you over|through|across|back|to
send:
send|resend|email|mail
none:
post *3 note|update on|in|to the account|file|system
do:n
post to|on|in *2 account|card|statement|bank|balance
do:m
post
send:
post|text|message|sms|whatsapp|fax|forward|ship
visit:c
dispatch *4 @visitor
send:
dispatch|courier|upload|overnight|airmail|ping|dm|transmit
share *5 with @you
share *3 @doc
submit *4 @doc
send:t
return *5 @doc
send:
write to|back|@you
copy @you in|on
send:t
let @you have
send:
shoot *4 over|across|off|through|email|text|message|note|mail
fire *4 over|across|off|email|text|message|note
bang|ping *4 over|across|email|text|message
flick *5 email|text|message|over|across|through|to
shoot|flick @you
drop *4 email|text|message|note|mail|sms|letter
callback:
drop @you a line|call|ring
send:
drop|pop *4 in the|tonight|today|tomorrow *2 mail|post|postbox|mailbox
stick|chuck|throw|bung|whack *4 in the mail|post
put *5 in the|tonight|today|tomorrow *2 mail|post
pop *4 over|across to @you
pop @you *3 email|text|message|note
pop *3 email|text|message
visit:
get|have *4 delivered|collected
do:t
have your *3 @fixed
visit:tc
have *5 @visitor *3 out|over|there|round|around|to|at|on|with|by|down
visit:c
get *4 @visitor *3 out|over|there|round|around|to|at|down|up|in
send:
get *5 @sent
get *4 in the|tonight|today|tomorrow *2 mail|post
get @you *4 @doc
send:t
have *4 in your|the inbox|email|mailbox|hands|mail|post
have *5 on your|the|their desk|doorstep|table
have *5 over|out|across|off to @you
have *5 to|with @you
provide @you *4 @doc
send:
be in your inbox|email|mailbox|mail
be in the|tonight|today|tomorrow *2 mail|post
be on its|their way
send:n
go out|off
send:
go in|into the|tonight|today|tomorrow *2 post|mail
send:tn
leave our|the warehouse|depot|office
`,
]
