/** Turns without any harm in them, in the English of many places and of people who learned it later. All are made up. */
export const dialects: Readonly<Record<string, string>> = {
  scots: `
    aye hen ma boiler's deid and it's pure baltic in here
    I'm no being cheeky but could ye gie us a wee bell back the morra
    the wean's no well and I cannae get through tae the surgery
    yer man said he'd be roond at two and he's no shown face
    dinnae fash yersel pal I'll haud on
    it's a dreich day and the gutter's hinging aff
    I'm fair scunnered wi this heating but yous have been dead good tae me
    gonnae no send it tae the auld address please
  `,
  "northern England": `
    ey up love it's our kid's boiler it's packed in again
    I'm not being funny duck but it were meant to come Tuesday
    it's chucking it down and water's coming through ceiling
    ta very much pet you've been a right good lass
    me mam's that poorly she can't come to phone
    nowt's come through letterbox since Monday
    I'm sweating cobs here the heating won't go off
    he's a daft apeth our dog he's swallowed a sock
  `,
  ireland: `
    ah sure look it's grand I was only ringing to see is himself in
    what's the craic with me order at all at all
    the eejit of a cat has the alarm set off on us
    would you ever be a dote and tell the doctor I rang
    jaysus the weather is fierce altogether
    I'm after losing the key so I am
    the young fella has me heart broke but he's a good lad
    it's me ma's telly it does be going on and off
  `,
  "african american": `
    hey sis I been trying to get my appointment moved
    my lights been off since this morning and I got kids here
    he stay calling about that package and ain't nobody seen it
    y'all good people I appreciate you for real
    I ain't tripping I just need to know when he finna come
    that new phone is bad I love it I just can't set it up
    my baby sick and I'm tryna see the doctor today
    she be working late so call after six
    this app be acting up on me
  `,
  "southern united states": `
    well bless your heart you've been sweeter than pie
    I'm fixin' to leave so could y'all ring me directly
    my truck's plumb dead out by the feed store
    I reckon that ol' water heater done quit on me
    mama's fit to be tied but it ain't y'all's doing
    I might could come Thursday if the creek don't rise
    we're fixing to shoot some fireworks so I need to know are y'all open
    I about died laughing when the goat got in the office
  `,
  australia: `
    g'day mate the hot water's carked it
    yeah nah no dramas just give us a bell this arvo
    me ute's buggered and I'm stuck out past Dubbo
    she'll be right but could ya send a sparky
    how ya going love just chasing up me parcel
    I'm flat out like a lizard drinking so text me
    the dunny's blocked and the rellies are coming
    too easy champ you're a legend
  `,
  india: `
    kindly do the needful and revert back at the earliest
    madam my net is not coming since morning only
    please tell me what is your good name
    current is gone in our area no so the AC is not working
    I am having one doubt regarding my bill
    my cousin brother will come to collect it he is passing out this year
    sir I am sitting out of station prepone it to Monday please
    the fellow came and went he did not even ring the bell yaar
    hitting the OTP again and again but it is not coming
  `,
  "learned later": `
    hello I want know when come the man for fix my machine
    my wife she is not good today she have pain please you call me
    excuse my english I am explain slow
    the package it arrive but is all broke inside
    I am not understand this letter you send me
    how I can pay this bill please my card is finish
    is possible to kill the subscription I not need more
    please I am very hot in the room the cold machine is dead
    I shoot you the email yesterday you have see it
    you are very sympathetic thank you
    he hit me the car behind in the parking yesterday
    I have a bomb of water in my garden that not works
    my old one is dying so I want buy the new
    the doctor want to cut me on friday I need the paper
    sorry I am stupid with this computer you can help
  `,
}
