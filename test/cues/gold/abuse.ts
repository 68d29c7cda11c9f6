import type { GoldSet } from "./gold.js"

export const abuse: GoldSet = {
  "abuse.profanity": {
    yes: `
      this bank is run by pendejos and I said pendejo
      merde, I lost my card
      he can suck my balls and so can you
      this fucking router has dropped out four times since lunch
      oh shit I think I gave you the wrong number
      what the hell is this charge
      are you f***ing serious right now
      it's a load of bollocks mate
      that's bullshit and you know it
      i don't give a damn about your script
      bloody hell how long does this take
      you sh*tty little company
      well that's just **** isn't it
      [profanity] this I'm done
      i'm so pissed off i could scream
      the engineer was a complete arsehole
      crap i've left my card in the other car
      this app is a piece of sh1t
      wtf is going on with my order
      sod off the lot of you
      for fuck's sake just answer the question
      my dickhead neighbour cut the cable again
      goddammit it's frozen again
      oh for crying out loud what a freaking mess
      i said no damn it
      he's a lying bastard and he took my deposit
      kya bakwas hai yaar you people are chutiya
      holy shit that was quick thank you
      son of a bitch it did it again
      screw this im going home
      no it is not f-ing resolved
    `,
    no: `
      the court ruled on it
      I parked at the marina
      my nose has been bloody all morning and i need the nurse
      my surname is Cockburn c o c k b u r n
      the dog is a four year old bitch called Poppy and she needs her shots
      we're staying at the Dick Whittington pub in Gloucester
      i'd like a bloody mary with that please
      Scunthorpe is where I live
      can I speak to Dick Butler please
      he passed the class last week
      I assess damages for a living
      the hoover is for the hallway
      i need to reach my screw supplier in birmingham
      it's a cocktail dress size twelve
      the reference is A55 HO1E
      could you pick me a shuttle to the airport
      the card ends in **** **** **** 4021
      hello is that the Hancock residence
      what a shame I missed it
      i'm calling from Penistone in South Yorkshire
      we bought a new grass cutter
      the peacock in the yard keeps setting the alarm off
      my son hit his shin on the step
      is there a classic option on the menu
      i work at Hellmann logistics
      oh sugar i forgot my password
      dang nice to hear a real person
      your order number is [PII] I think
      **Reservation**: the blue room
    `,
  },
  "abuse.insult": {
    yes: `
      you have the intelligence of a brick
      your programmer must be an idiot
      whoever hired you is a moron
      you horrible little man
      you're one useless human being
      go and boil your head
      what an idiot you are
      such a stupid answer
      who built this rubbish
      you belong in the bin
      nobody wants you
      you need to see a shrink
      my toaster is smarter than you
      you're not very bright, are you
      u stupid
      you're an idiot you know that
      are you stupid or something
      I have never spoken to a more useless person in my life you moron
      you people are a bunch of crooks
      listen dumbass I said Tuesday
      shut up and listen to me
      fuck you and your manager
      you are a liar and a thief
      you haven't got a brain cell between you
      go to hell
      you useless waste of space
      what is wrong with you are you deaf
      you guys are absolute clowns
      get lost you muppet
      you must be the dumbest person they ever hired
      piss off
      do you even speak english
      you disgust me
      you're pathetic honestly pathetic
      a monkey could do your job better than you
      you incompetent fool you've cancelled the wrong one
      moron
      your whole team are morons
      bunch of lying thieves the lot of you
      you don't know your arse from your elbow
      u r so dumb
      you silly cow
      screw you lady
      i hate you people
      you lot are a shower of incompetents
      you bloody idiot i said two not ten
      you rat
      you nobody
      this is your idea of help, you dumb machine
    `,
    no: `
      they all went to the seaside with the little dog and had ice cream
      it came with a cheap tool and a bad spanner
      my ex is a liar and he has my card
      the landlord is a crook I think
      I sound like an idiot I know
      you sound terrible, the line is awful
      you are a good man thank you
      your cheap flights page is down
      my cat is smarter than you'd think
      can you smell it
      the manners of a gentleman
      I hope you break the habit
      nobody likes calling a call centre
      you don't know anything about it yet I suppose
      my little girl is sick and needs a doctor
      what a silly mistake I made
      your dad is on the account as well
      i'm such an idiot i forgot to plug it in
      this phone is garbage it never holds a charge
      your website is useless on a tablet
      my husband says i'm crazy for calling again
      sorry to be a pain
      i feel really stupid asking this
      the app is dumb it keeps asking for my date of birth
      don't think i'm an idiot but where is the power button
      he called me a moron the guy on the last call
      that was silly of me
      my brother is an idiot and lost the keys
      you've been brilliant thank you
      the policy makes no sense to me
      i was a fool to sign that
      are you blind accessible in that building
      my grandmother is deaf so please speak up when you ring her
      it's a stupid question i know
      the lights won't shut off
      i hate to bother you again
      no no you're not stupid it's the form that is confusing
      the delivery man was a bit rude but never mind
      is this line for lost property
      my kid says his teacher is mean
      you're kidding that's wonderful news
      i'm not calling you a liar i just want to see the record
      the dog is lazy but lovely
      Rats, I missed the bus
      Who else is coming? || Nobody
      What lives in an apple? || A worm
      Which animal is it? || donkey
      this is so dumb, my name is Robert and the form says Bob
      the app is so stupid, it logs me out
      that quiz is so dumb
      you have no sense of humour
      is there a way to sneak in two more guests
      you are slow today, is it the line
    `,
  },
  "abuse.slur": {
    yes: `
      you fucking faggot
      i don't want to talk to some paki
      go back to your own country
      you retarded or what
      get me someone who isn't a wetback
      stupid curry muncher
      dirty jew
      bloody wogs the lot of you
      tell that tranny to call me
      i'm sick of dealing with these chinks
      you're a spastic
      n*gger
      i'm not dealing with another bloody paki
      put a white person on i don't talk to those foreigners
      you retard just do it
      typical lazy immigrants
      what a faggot you are
      you dirty jew
      i hate muslims
      all those immigrants should be sent home
    `,
    no: `
      there's a chink in the blinds that lets the sun in
      we need the house spic and span by noon
      my name is Van Dyke
      the flame retardant curtains
      our maine coon is missing
      my son is autistic and he needs a quiet room
      I'm gay and my husband and I want a joint account
      the fender bender was last Tuesday
      cheese and crackers for twelve
      is the seminar for queer youth still on
      i'm calling back to my own country for christmas
      the manual tranny fluid is leaking
      there are a few hobos on this corner
      the shelter feeds the homeless on mondays
    `,
  },
  "abuse.sexual": {
    yes: `
      I'd love to bend you over that desk
      get on your knees
      what colour is your bra
      take me to bed
      can I kiss you
      spread your legs
      call me daddy
      are you good in bed
      how about a quickie
      stick it in your bum
      would you shag me
      what are you wearing
      you sound so sexy on the phone
      do you want to sleep with me
      i'd love to see you naked
      suck my dick
      send me a nude pic first
      are you a virgin
      talk dirty to me sweetheart
      i bet you have great tits
      would you have sex with me
      take your clothes off
      i'm so horny right now
      come sit on my face
      what colour knickers have you got on
      are you wearing anything under that uniform
      send me a nude pic darling
      i bet you look hot naked
      wanna come over and get naughty
      you've got a sexy voice are you single and horny
      suck my d*ck
      I want to have some fun with you tonight
    `,
    no: `
      what bra sizes do you have in stock
      can you show me your body lotions
      I want to see your feet treatment prices
      the room has a king bed with me and my wife
      can you ride with me to the clinic
      I'd like to do that please
      I'm in bed with the flu
      put it between my legs he said and it burned me
      a hard on street parking question
      can you bend the rules for me
      I have been on my knees cleaning up this leak
      it asks for sex male or female
      my son needs a sex education permission form
      i have pain in my breast when i lift my arm
      can you take the photo off my file
      i was wearing the blue uniform when it happened
      are you hot in there or is it just our office
      my nipple is infected from nursing
      same sex marriage certificate please
      we have dinner booked for two
      i'd like to sleep on it
      do you have a boyfriend jeans in a size ten
      he kissed the bride and we left at nine
      send me the picture of the damaged part
      what size is the sexual health clinic's waiting room
      is the museum of sex open on sundays
      I want to have some fun, give me a riddle
      can you grab your usual driver
      let's have some fun tonight, which bars are open
    `,
  },
  "abuse.threat": {
    yes: `
      I swear to god I will find you
      i'm going to kill you
      i know where your office is and i'm coming down there with a bat
      i'll smash your face in
      you'd better watch your back
      i hope you and your family die
      somebody should put a bullet in you people
      i'm gonna burn your building down
      if he comes to my house again i'll break his legs
      you will regret this i know where you live
      keep talking and i'll slap you
      i'm going to hurt someone if this isn't fixed
      one of these days someone's going to get hurt down there
      wait till i get my hands on you
      you'd better watch your back mate
      somebody is going to get hurt if this isn't fixed
      i'm going to burn your shop down
      i swear i'll kill whoever did this to me
      you're a dead man when i get there
      i will find out where you live
    `,
    no: `
      my wife will kill me if i miss this flight
      shoot me an email when it's done
      you'll be hearing from my solicitor
      i'd kill for a coffee
      i'll find you the number hang on
      i know where you're based it's on park street isn't it
      this heat is going to kill me
      can you hit the reset for me
      i'll come down there tomorrow to sign it
      it wouldn't hurt to check
      kill the subscription please
      i'm going to beat the traffic so make it four
      break it to me gently
      i could strangle that printer
      he threatened to hurt my sister so i called you
      watch the back door for the delivery
      the heat is going to kill me
    `,
  },
}
