import type { GoldSet } from "./gold.js"

export const asks: GoldSet = {
  supervisorRequest: {
    yes: `
      get me your manager
      i'd like to speak to a supervisor please
      can you put me through to someone higher up
      let me talk to whoever is in charge
      i want this escalated
      who's your boss i need to talk to them
      is there a manager available
      manager please
      i demand to speak with your supervisor right now
      i want to talk to someone above you
      could i have a word with the team leader
      i'm not getting anywhere with you pass me to someone senior
      can i speak to your manager about this
      please connect me to your senior
      i want to complain to somebody with actual authority
      put your supervisor on the phone
      just get me a supervisor
      i need to escalate this
      transfer me to a manager
      where's your manager
      kindly escalate my complaint to higher authority
      can you get your manager to ring me
      i would prefer to deal with a manager
      your supervisor now
      is there someone more senior i can talk to
      i'll need to speak with the duty manager
      is there someone higher I can speak to
      is there anyone else in charge there
      is there anybody above you
    `,
    no: `
      is there anything else I should know
      I'm feeling like a boss today
      my manager told me to call
      i'm the manager of the shop on high street
      i spoke to a manager yesterday and she said it was fine
      the property manager has the keys
      i don't need a manager i just need the code
      i'd like to speak to my account manager
      do you have a senior discount
      what does a supervisor earn there
      the last supervisor was very kind
      is this the manager's special
      i forgot my password manager login
      we manage three buildings
      my boss wants the invoice by friday
      can i speak to the booking department
      i was promised a call from a supervisor
      i'm looking for the head office address
      he's the owner of the blue van
      i need the case management system
      she is in charge of our accounts so i'll ask her
      i manage a team of ten
      the director's cut is out of stock
      no need to get your supervisor
      he talked to your manager not me
      i'm a supervisor at the plant
      i'm calling to speak about my boiler
      is there something else I can look at
      is there anyone else in the party I should name
      is there a higher floor
      is there a senior rate for the room
      I'd like a hotel with a higher rating
      is there anything else open
      I feel like the boss of the world today
    `,
  },
  humanRequest: {
    yes: `
      can you get someone from the hotel to call me
      would it be possible to be put through to the fraud team
      I wish to speak with the bank directly
      who can I speak to about this
      is there somebody there I can speak with
      someone else please
      stop, I want a person
      can i talk to a real person
      agent
      representative
      i want a human not a robot
      please transfer me to an operator
      speak to an agent please
      i don't want to talk to a machine
      is there anyone real there
      let me speak with customer service
      just connect me with somebody
      i'd rather talk to a person
      give me a human
      can i speak to someone please
      live agent
      put me through to a human being
      stop the bot i need a person
      i need to talk to an actual human
      how do i get through to a person
      operator
      i'd like an advisor
      could you get me a live representative
      enough of this automated thing let me talk to someone
      transfer me to the executive please
      human please
      connect me to a customer care agent
      i hate talking to machines give me a person
      is there anyone else I can talk to
      no. agent. representative. person.
    `,
    no: `
      which operator. no idea
      can you have someone call me a cab
      can the hotel call me when my room is ready
      I was told someone will contact me
      I need to be connected to the internet
      I'd like an appointment with a financial advisor
      how do I know you are a real person
      find me a nearby agent
      are you a real person
      table for one person
      am i speaking to a robot
      the travel agent booked it for us
      i was talking to an agent yesterday and the line dropped
      we're three people and a dog
      my insurance agent is on holiday
      you don't need to transfer me to anyone
      it's a human resources question
      i need to send money to a person in france
      the washing machine won't drain
      is the staff entrance open
      the person who called me was called ann
      my ticket says operator error
      in person or by phone
      the delivery person left it at the wrong house
      real estate agent fees
      i'd like to speak about my bill
      the representative from your office was lovely
      an extra person in the room
      i'm an agent for three singers
      the ride operator let him on
      my computer's broken
      i can do it in person
      no i don't need a person now thanks
      is there anyone else in the booking
      is there someone else on the guest list
    `,
  },
  doNotCall: {
    yes: `
      stop calling me
      take me off your list
      please remove my number from your database
      do not call this number again
      i don't want any more calls from you
      put me on the do not call list
      quit ringing me every day
      unsubscribe me please
      don't ever contact me again
      i'd like to opt out of the marketing calls
      lose my number
      i never agreed to be called by you
      delete my details and don't phone again
      no more calls please
      kindly stop these promotional calls
      stop texting me
      can you take my name off your calling list
      why do you keep calling me take me off
      we don't wish to be contacted
      please don't ring here again
      leave us alone
      i want to be removed from your mailing list
      take my number off that list of yours
      Never call me again!
      don't you ever call this number again
      nobody is to call this house again
      I told you not to call me
    `,
    no: `
      I won't call again
      you never call me any more
      never call me a liar again
      he told me never to call him again
      remove milk from my shopping list
      take everything off my to do list
      I can't wait to get this out of my system
      please don't call before ten
      don't call my work phone call the mobile
      i asked him to stop calling me names
      can you call me back
      my list is missing an item
      i couldn't call you yesterday
      the doctor never called me
      stop the delivery please
      i don't call that good service
      please don't hang up
      call off the engineer for tuesday
      i want to take my husband off the policy
      my ex keeps calling me
      remove the second item from my order
      don't email just text me
      no calls came through today the line's down
      i stopped calling after the second try
      i need a list of your branches
      do not disturb sign for the room please
      i'd like to unlist that product
      did you call me
      i called but nobody answered
      I want to get this out of my head first
      let me get this off my chest and then read the list
      could you take this off the shopping list
    `,
  },
  recordingRefused: {
    yes: `
      i don't want to be recorded
      please turn off the recording
      i do not consent to this call being recorded
      can you stop recording
      don't record me
      i'm not comfortable with the call being recorded
      switch that recording off please
      i object to being recorded
      is there a way to not have this recorded
      you don't have my permission to record this
      no recording please
      i refuse to be taped
      can we do this off the record
      i'd rather not be recorded
      i do not consent to this call being taped
      can you stop recording me
      no i'd rather you didn't record this
      turn the recorder off or i'm hanging up
      i haven't agreed to any recording
      you don't have my permission to record
    `,
    no: `
      the dvr didn't record my show
      you have no record of my call
      i'm happy for you to record it
      there's no record of the payment
      i don't mind being recorded
      the recording on my dashcam stopped
      for the record i paid in march
      can you send me the recording of the last call
      it is a record low
      my medical records are missing
      turn off the heating
      the answering machine recording is too quiet
      i'd like to record a new greeting
    `,
  },
  thirdParty: {
    yes: `
      i'm calling on behalf of my mother
      it's about my dad's account
      my wife asked me to ring you
      i'm his carer
      i have power of attorney for my aunt
      i'm calling for my husband he's at work
      i look after my nan's bills
      my mum can't come to the phone she's hard of hearing
      it isn't for me it's for my son
      i'm her daughter and she's given me permission
      this is dr patel's secretary
      i want to book an appointment for my daughter
      calling for a friend who doesn't speak english
      i'm the legal guardian
      i'm ringing about my grandfather's pension
      my neighbour asked me to report her outage
      the account is in my husband's name
      i'm helping my elderly neighbour with her phone
      i'm phoning from the surgery about one of our patients
      my flatmate wants me to find out about her parcel
    `,
    no: `
      my wife and i want a joint account
      i'm calling for a quote
      my son broke the screen on my phone
      i met your dad at the game
      i'm calling about my order
      my mother in law is visiting and i want a bigger room
      can i bring my dog
      it's a present for my sister
      my husband told me about your store
      i'll ask my wife
      my boss is away
      can i add my daughter to my plan
      i called my friend first
      my neighbour's tree fell on my fence
      i have two kids
      i'm calling from my friend's phone
      it's for me
      her name is spelled wrong on my statement
      my partner and me are both on the lease
      who is the account manager for me
    `,
  },
  minorStated: {
    yes: `
      i'm fifteen
      i'm only twelve years old
      i'm a minor
      i'm not eighteen yet
      i am 14 is that ok
      i'm in eighth grade
      i'm under 18
      i'm seventeen and my mum isn't home
      i'm still in high school
      i'll be eighteen in may
      i'm just a kid
      i am 16 years of age
      i'm only fifteen
      i'm sixteen years old
      im 14 is that ok
      i'm under eighteen so can my mum sign
      i'm in year nine
      i turn eighteen in march
      i'm just a kid my parents aren't home
      i am twelve years old and my brother is hurt
    `,
    no: `
      i'm 15 minutes away
      i'm at number 14
      my daughter is twelve
      i'm over eighteen
      i'm 17 weeks pregnant
      i teach high school
      i've been with you fifteen years
      i'm down to ten percent
      when i was twelve we lived there
      a minor problem with the bill
      it's only 12 dollars
      i'm 16 stone
      there were twelve of us
      i'm 45 years old
    `,
  },
}
