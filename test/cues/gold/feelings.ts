import type { GoldSet } from "./gold.js"

export const feelings: GoldSet = {
  anger: {
    yes: `
      I am absolutely furious about this
      this is completely unacceptable
      i'm fed up of ringing you every single week
      oh great just great another transfer
      thanks for nothing
      how many times do i have to say it
      are you kidding me
      what is wrong with you people
      I'm really not happy about this at all and I'm getting angry
      it's a joke it really is a joke
      this is ridiculous i've been passed to six people
      JUST FIX MY INTERNET NOW
      i've had it with this company
      you are wasting my time
      worst service i have ever had
      this is so frustrating
      honestly it's a disgrace how you treat people
      i am losing my patience here
      do your job
      well isn't that convenient
      i'm livid
      it is doing my head in
      oh brilliant so now i've lost the whole day
      for god's sake will someone just listen
      i can't believe you people cancelled it again
      you lot couldn't care less could you
      i'm sick and tired of your excuses
      don't you dare put me on hold again
      it's a total shambles
      pathetic
      i want answers and i want them now
      seriously? again?
      this is so dumb, my name is Robert
      this app is so stupid
    `,
    no: `
      my boss is furious with me so i need this sorted
      I'd like to make a complaint about a delivery please
      the driver seemed annoyed
      i'm a bit confused about the bill
      it stopped working on sunday
      that's fine whatever works for you
      the weather is ridiculous today isn't it
      i'm not angry i just want to understand
      it's insane how good that pizza was
      i'm done with the form what's next
      NEED NEW PIN
      MY NAME IS SARAH BROWN AND I WOULD LIKE TO CHECK MY BALANCE PLEASE
      the sign says no waiting
      could i have an answer by friday if possible
      my customers get frustrated when the card reader fails
      oh great thank you so much
      i missed my flight because the alarm didn't go off
      are you joking that's wonderful
      it's not a big problem
      i was told to call this number
      sorry i sounded cross earlier
      how many times can i withdraw a month
      you're crazy busy i bet
      i don't mind waiting
      this is not what i ordered
      it's a bit of a joke between me and my sister
      i had it repaired in march
      HELP! Which stop is it?
      that was dumb of me
      it was just a dumb question of mine
    `,
  },
  distress: {
    yes: `
      I don't know what to do I'm so scared
      i'm sorry i just can't stop crying
      we've lost everything and i'm desperate
      please please help me i'm begging you
      i'm panicking my little boy isn't answering his phone
      it's all too much i can't cope
      i'm at my wits end with worry
      i am overwhelmed honestly
      my hands are shaking
      i'm terrified he'll come back
      i feel so alone since she left
      [sobbing] i'm sorry give me a second
      i haven't slept in days i'm so worried about mum
      i'm devastated
      we've got nowhere to go tonight and the kids are freezing
      i am really anxious about the scan
      i think i'm having a panic attack
      my world's just fallen apart
      i'm heartbroken
      i'm so stressed i can barely think
      my wife is beside herself with worry and so am i
      i'm frightened to open the door
      i'm in pieces here
      everything is falling apart and nobody can help me
      i'm so upset right now
      I feel so alone with all this
      we'll be homeless tonight
      I'm all alone and I'm frightened
    `,
    no: `
      i beg your pardon i did not understand you
      i'm afraid i don't have the number on me
      are you upset with me
      the dog was crying all night so nobody slept
      i'm a little concerned about whether it fits
      no need to panic it's only a spare
      don't worry about it
      is it a scary film
      i have an upset stomach
      i don't know what to order for the party
      i'm scared of heights so ground floor please
      she laughed till she cried
      no rush whenever you get to it
      the washing machine is shaking
      i'm sad to hear that shop closed
      lonely planet says it opens at nine
      my desperate housewives box set came without disc two
      could you help me please
      i'm a bit nervous about flying but ok
      the stress test on the server failed
      nothing to be anxious about
      we donate to the homeless every christmas
      i miss the old app
      it's an emergency exit row i want
      i need help with my account
      i'm dying to see it
      I'm coming alone, no guests
      a table for one, I am dining alone
      there are too many homeless in that street
      she would have been heartbroken if I'd forgotten
      I scared the neighbours with my singing
      I upset my sister by being late
      I don't want them to take any more money out
    `,
  },
  bereavement: {
    yes: `
      my husband passed away last month and i need to close his account
      i'm calling because my mum died on sunday
      the account holder is deceased
      we lost my dad in march
      i need to tell you about a death in the family
      she's no longer with us
      i'm the executor of my late brother's estate
      my wife died
      it's for the funeral on thursday
      i have her death certificate here
      he passed on tuesday night
      my grandmother has just died and i don't know who to ring
      our baby was stillborn
      my partner was killed in a car accident
      i recently lost my son
      we buried him yesterday
      my neighbour who lived alone has died
      dad expired last week in the hospital
      i'm a widow now so it's just me on the bill
      she had been ill a long time and she's gone now she died friday
      there was a bereavement so i missed the payment
      my father is no more
      both my parents are dead
      i'm dealing with probate for my aunt
      mum's passing was very sudden
    `,
    no: `
      my phone died
      the battery is dead
      my husband is late for his appointment
      i passed the test on monday
      my card expired
      i lost my wallet
      i'm dying to get this sorted
      the line went dead
      the deadline passed yesterday
      my late fee is wrong
      my car died on the highway
      he passed the phone to me
      we lost my dad's suitcase at the airport
      she lost her job
      a dead end street
      i'd like a life insurance quote in case i die
      my daughter is gone to school
      the king died in 1952
      my real estate agent told me
      my plants keep dying
      i'm bored to death of this hold music
      we nearly died laughing
      our wedding is in june not a funeral
      the internet's been dead since noon
      the executor password for the system
      he's gone through the menu three times
      are you my long lost daughter
      my long lost cousin wants to visit
    `,
  },
}
