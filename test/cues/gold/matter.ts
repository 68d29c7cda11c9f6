import type { GoldSet } from "./gold.js"

export const matter: GoldSet = {
  problem: {
    yes: `
      my internet's been down since last night
      the washing machine is leaking all over the floor
      i can't log into my account
      i was charged twice for the same thing
      my parcel never turned up
      there's something wrong with the heating
      you've sent me the wrong size
      i think somebody used my card
      it won't turn on
      i'm calling about a bill i don't understand
      i've lost my debit card
      the app keeps crashing when i open it
      my flight got cancelled and i'm stuck at the airport
      no hot water since tuesday
      i'm locked out of my flat
      my amount got debited but not credited to the merchant
      net is not coming since morning
      since two days the geyser is not at all heating
      the cleaner has not been round this week
      it should have been here by ten
      the drum is making a scraping sound
      your people put me on the wrong plan
      the screen's cracked
      i haven't received my refund yet
      why is my bill so high this month
      my tooth has been hurting for a week
      the toilet's blocked
      i forgot my pin
      where is my order
      it says invalid password every time i try
      the driver never showed up
      the room smells of smoke
      my name is spelled wrong on the ticket
      i've got a complaint about the cleaner
      the fridge has packed in
      it's been three weeks and still no delivery
      your technician left a hole in my wall
      the link you sent doesn't work
      it keeps going off at night
      the bill is not right
    `,
    no: `
      no problem at all
      it's about my mother, she is one of your patients
      she has not been round this week
      he has not come up with a plan yet
      it's working fine now thanks
      what time do you open
      i'd like to book a table for two
      my name is john smith
      yes that's right
      how much does the gold plan cost
      four five two seven
      thank you so much
      i live in manchester
      is there any problem with paying in cash
      if it breaks can i return it
      i don't want the insurance
      can i get a receipt
      the red one please
      do you charge for delivery
      tuesday at four works for me
      i'm not working on friday so any time
      sounds good
      the problem's been solved
      i'm all good thanks
      what's the weather like there
      double room with breakfast
      turn left at the lights
      i can't wait to see it
      i'll be home late
      bye then
      keep going
      please keep going, next one
      not right now
      not right now thanks
      I need to stop taking the train so much
      keep showing me the list please
    `,
  },
  desiredOutcome: {
    yes: `
      i'd like to cancel my order
      can you send me a new card
      i want my money back
      please change my appointment to friday
      i need a plumber today
      could you waive the fee
      i'm looking to book a flight to boston
      i just want it fixed
      is it possible to get a discount
      i was hoping you could move my delivery
      cancel my subscription
      kindly do the needful and refund the amount
      i'm after a refund
      can i get a replacement
      help me reset my password
      i need you to take that charge off
      i would like to know my balance
      i'm trying to update my address
      set up a meeting with john for three
      what i want is an apology
      any chance of an earlier slot
      i wanna open an account
      please can someone come and look at it
      i'd appreciate it if you could resend the invoice
      take me off your list
      can we reschedule
      put it through on my visa
      i need to report a lost passport
      give me a quote for the roof
      would it be possible to have a late checkout
      i'm calling to make a reservation
    `,
    no: `
      yes
      my account number is four two nine
      thanks very much
      it stopped working yesterday
      can you hear me
      hello
      what time do you close
      i live on elm street
      could you say that again
      no that's all
      that's not what i said
      i've been on hold for an hour
      he's been a customer for years
      my wife died
      i want to thank you
      this is ridiculous
      it's for sunday
      i have to go now
      what a lovely day
      i don't need anything else
      i see
      two adults and a child
      john smith
      who am i speaking to
      it's snowing here
      i love your accent
    `,
  },
  gratitude: {
    yes: `
      thank you so much
      thanks for your help
      i really appreciate it
      cheers mate
      you've been very helpful
      much appreciated
      ta love
      thanks a million
      i'm so grateful
      that's very kind of you
      god bless you
      you're a star
      thank you very much indeed
      many thanks
      you're a lifesaver
      ok great thanks
      i can't thank you enough
      you made my day
      thanks heaps
      that was a great help
      thank you sir you are very kind
      thank u
      excellent service thank you
      appreciate your time
      thx
    `,
    no: `
      no thanks
      thanks for nothing
      no thank you
      thank god you answered
      how do you say thank you in german
      i'd appreciate it if you'd hurry up
      thanks to you lot i missed my train
      i'm not very grateful for this mess
      thanks for wasting my morning
      it's thanksgiving on thursday
      please and quickly
      could you help me
      great
      okay
      i don't appreciate your tone
      you're not being very helpful
      are you kind to animals there
      that's not helpful
      is there a thank you page after checkout
      nah i'm fine thanks
      thanks but no thanks
      it would be appreciated if someone called me
      you're welcome
      goodbye
      the service was great until march
    `,
  },
  apology: {
    yes: `
      sorry for shouting at you
      I'm sorry I snapped, it's been a long day
      I apologise for my language
      I didn't mean to yell at you
      I shouldn't have said that
      that was uncalled for, I take it back
      I know it's not your fault, I'm sorry
      I'm sorry for being so rude
      sorry about my tone before
      pardon my french
      excuse my language
      I owe you an apology
      forgive me for losing my temper
      I was out of line
      my apologies, I got carried away
      sorry I swore at you
      i shouldnt have called you that im sorry
      i didnt mean to be short with you
      I do apologise for the way I spoke to you
      sorry if I came across as angry
      that was rude of me
      please forgive me, I was upset
      I apologise, I really do
      Sorry mate, I was out of order
      I want to help you, but I can't continue if you use that language. || I'm sorry.
      Please stop swearing at me or I will have to end the call. || okay sorry
    `,
    no: `
      sorry, what was that
      sorry to bother you
      sorry, I can't hear you
      I want an apology from your manager
      he should apologise to me
      you owe me an apology
      I'm not sorry for what I said
      sorry I'm late calling back
      I won't apologise for being angry
      sorry for your loss he told me
      sorry but that's not good enough
      I never got an apology
      they said sorry for the delay
      sorry, wrong number
      sorry for the background noise
      are you going to apologise
      if I was rude you'd have told me
      he said he was sorry for shouting
      sorry could you repeat the number
      We'll need your postcode. || Sorry, it's 4011
    `,
  },
  confirmation: {
    yes: `
      So that's a table for four at seven? || yes that's right
      Would you like me to cancel it? || yes please
      Is your address still 12 Oak Road? || correct
      I can offer you Tuesday at ten. || that works
      Shall I go ahead and book it? || go ahead
      You'd like a refund to your card, is that right? || exactly
      Can I book it for you now? || sure
      Did I get that right? || yep
      Shall I put you on hold for a moment? || that's fine
      Would you like to proceed? || please do
      I have you down as Sarah Brown. || that's me
      So to confirm you want two nights? || uh huh
      Would nine o'clock suit you? || sounds good
      The total is forty dollars, shall I process it? || ok
      Would you like to try another day? || yeah sure any day
      Is that correct? || absolutely
      Do you want me to send a plumber? || yes as soon as possible
      We could send a replacement. || that would be great
      Are you the account holder? || i am yes
      Is it the one ending 4021? || yes it is
      So you were charged twice? || that's correct
      Can I take the payment now? || yes go on
      I'll cancel the order then? || do it
      Is everything correct? || all good
      Should I book that for you? || yes, please book it
    `,
    no: `
      I'm sorry I shouted at you
      How can I help? || yes hi i'd like to book a room
      What's your date of birth? || okay it's the fourth of may
      Is that right? || no it's fourteen
      What's your name? || sure it's david
      Shall I cancel it? || no don't
      Would you like anything else? || no that's all
      Hello, how can I help you? || right so my boiler's gone
      What's the problem? || well it's not quite right
      Is your address still Oak Road? || it isn't
      Can I book it for you now? || how much is it
      Please hold. || okay thank you bye
      What day suits you? || fine let me look
      Where are you going? || i'm not sure
      Would nine suit you? || not really
      Are you there? || hello
      When did it happen? || right after lunch
      What's your account number? || please can you text me instead
      Thanks for calling, how can I help? || good morning
      Would you like to proceed? || actually hold on
      Who is calling? || this is dana
      Was it the blue one? || i don't think so
      What size do you need? || great question
      Which card would you like to use? || the visa
      Have you restarted it? || twice
      What's the postcode? || okay let me find it
      Can I book it for you? || i'm so excited for this party
      Tuesday then? || tuesday is no good for me
    `,
  },
  correction: {
    yes: `
      So that's Tuesday at nine, is that right? || no, I want Wednesday
      You'd like to cancel both orders, correct? || actually I need only one of them cancelled
      it's Jon with an h, no, with a K
      So that's two nights? || no three nights
      Your surname is Brown? || no it's braun with a u
      that's not what i said
      you've got the wrong address
      no i said the fifteenth not the fifth
      that's incorrect
      you misheard me
      Is that 4021? || no 4012
      You want to cancel? || i didn't say cancel i said change
      i meant tuesday
      actually it's next week
      that isn't right it should be forty
      So a refund then? || no not a refund i want an exchange
      no no my name's dana not diana
      it's spelled with two l's
      you've misunderstood
      So Friday at four. || friday at five actually
      that's my old number
      wrong account
      I've got you down for Leeds. || that's wrong it's leicester
      i never asked for that
      sorry i mean the red one
      not smith smythe
      no that's the billing address the delivery one is different
      it's a b for bravo not d
    `,
    no: `
      They never even answered him
      What day suits you? || no I need to check with my wife
      Did the plumber call you back? || They never even answered him
      So the office answered your husband? || No, they never even answered him
      can you help me with a reservation
      I want an appointment with a doctor
      actually I need to cancel the booking
      actually my friend stayed there last year
      it should be an expensive restaurant
      not even 10 pm?
      oh no, that's not good
      do not iron
      the bill is wrong
      Anything else? || no that's all thanks
      Do you have the number? || no i don't
      you sent the wrong size
      i'm not sure
      Would you like insurance? || no thank you
      something's wrong with my phone
      it's not working
      yes that's right
      Have you tried restarting? || no not yet
      i made a mistake on the form
      my mistake
      that's not a problem
      you're right
      Is it urgent? || not really
      what's wrong with it
      the driver went to the wrong house
      i don't mean to be rude
      Are you at home now? || no i'm at work
      it's not fair
      that's not good enough
      there's a wrong charge on my statement
      i meant to call last week
      no problem
      it's not urgent
      will you need parking? || no it's round the corner so i'll walk
      any wishes for the food? || no just a selection
      shall we carry on? || no actually i need my balance
      anything else? || no the weather is lovely
      your name please? || jane doe with a j
      i've had no energy for two days
      there's no village for miles
      i asked for a refund but it's not in my account
      someone drew out cash and that wasn't me
      oh it's okay, leave it
      was it made today? || no it was last week
    `,
  },
  notUnderstood: {
    yes: `
      sorry what was that
      could you repeat that please
      pardon
      i didn't catch that
      say that again
      what do you mean
      i can't hear you you're breaking up
      come again
      i don't understand
      can you speak up a bit
      i'm not following
      can you slow down please
      huh?
      i didn't get the last part
      the line's really bad i missed that
      sorry could you say the number one more time
      i'm confused now what do you need from me
      what does that mean
      excuse me what did you say
      i beg your pardon
      you lost me
      hello? are you there? i can't hear anything
      can you explain that again i don't follow
      what was the name again
      could you please speak a little slower
      i'm having trouble hearing you
    `,
    no: `
      i lost my card
      i don't understand why i was charged
      i can't find it
      sorry to bother you
      could you explain the fees
      i missed my train
      i didn't get my parcel
      excuse me i'd like to order
      can you hear the noise it makes
      what's your name
      i don't know
      i understand
      i'm lost on the ring road
      the bluetooth connection is bad
      what a day
      could you read me the balance
      can you repeat the order i made last week
      i hear you
      i didn't get an email from you
      my hearing aid is broken
      sorry
      i don't see the button
      what time is it there
      what do i need to bring
      speak soon
    `,
  },
  endSignal: {
    yes: `
      bye
      that's all i needed
      okay i've got to go
      no that's everything thanks
      have a good day
      i think that's it
      talk to you later
      i'll let you go
      Is there anything else? || no thank you
      nothing else thanks
      alright take care
      i'm all set
      that'll be all
      i need to run
      goodbye and thanks
      Anything else I can help with? || nope
      cheerio then
      no i'm good thanks
      right i'd better get off
      you too bye
      that should do it
      Can I help with anything else today? || no i think we're done
      ok see you
      i'm done here
      have a great weekend
      that's it from me
    `,
    no: `
      Ruth Castellan, C A S T E L L A N, at 18 Quarry Lane, the blue door. || That's me.
      is that all
      can you call me later
      i have to go to the doctor on monday
      no
      thanks
      i have to leave the key with someone
      good morning
      that's all wrong
      that's it that's the one
      i don't want to hang up yet
      the film ends at nine
      see you have a problem here
      i had a good day until now
      can i go online to pay
      let me go and get it
      is it all included
      i've got to take this medicine
      i'll need to call my wife first
      goodbye email address hello new one
      Would you like insurance? || no thank you
      i'm good with tuesday
      what else do you have
      nothing works
      that's all very well but
      i'm on my way to the airport
    `,
  },
}
