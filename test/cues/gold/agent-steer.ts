import type { GoldSet } from "./gold.js"

export const agentSteer: GoldSet = {
  redirect: {
    yes: `
      let's get back to your order
      coming back to the reason for your call
      so to get this fixed what we need to do is run a test
      i'd love to chat but let's focus on the refund
      can we go back to the boiler for a second
      let's take one thing at a time
      so that i can help you quickly let's stick to the billing question
      returning to your booking
      okay so about that payment you mentioned
      bringing it back to your claim
      that sounds fun but let's get your card sorted first
      before we get to that let me finish this part
      as i was asking what's the model number
      let me steer us back to the delivery
      back to the task at hand
      let's come back to the leak for a moment
      so going back to your invoice
      coming back to the delivery
      to get back to the reason for your call
      let us return to the boiler
    `,
    no: `
      i'll get back to you tomorrow
      i'm back
      let's book it then
      turn back at the roundabout
      your money back guarantee
      focus on the blue light
      call me back
      go back to the home screen
      the card is on the back
      what can i do for you
      sounds good
      let me look
      move to the next step in the app
      it's a return flight
      back in march
      let's start with the first form
    `,
  },
  timeStatement: {
    yes: `
      this will only take about two minutes
      i have about five minutes before my next call
      i want to be respectful of your time
      i know you're short on time so i'll be quick
      we're running out of time on this call
      this shouldn't take long
      it'll take a couple of minutes to go through
      i don't want to keep you too long
      just two quick questions and then we're done
      there are other callers waiting so i'll have to wrap up soon
      in the interest of time let's do the main one
      the survey takes about three minutes
      i have about five minutes before i need to move on
      we have a few minutes left together
      i've got two minutes left on this call
      i want to respect your time we have around three minutes
      we've been talking for twenty minutes now
      i can stay on the line for another five minutes
      just so you know i have ten minutes for this call
      in the time we have left let's sort the refund
    `,
    no: `
      your driver will be there in five minutes
      the office opens at nine
      it takes five days to arrive
      what time suits you
      hold for a minute
      we have a time slot at four
      the flight takes two hours
      time flies
      your order will take an hour
      what's the time there
      the timer is set
      refunds take up to ten days
      the shop shuts in ten minutes
    `,
  },
  summary: {
    yes: `
      to summarise i've cancelled the old plan and the new one starts monday
      so just to recap we've changed your address and ordered a new card
      let me go over what we've agreed
      so in summary you'll pay in two parts
      to sum up we've booked the engineer and waived the fee
      let me run through everything we did today
      quick recap your flight is rebooked and the bags are added
      so the plan is we send the part and you call us when it's there
      so what we've done today is update your email and reset the password
      let me review the details with you before we finish
      so to sum up the engineer comes on friday and the fee is waived
      to recap you wanted the booking moved to the ninth
      let me summarise what we agreed
      just to summarise i've cancelled the order and the refund is on its way
      let me recap what we've done today
      in summary we have changed your address and sent a new card
      so just to go over what we've agreed
      to summarize your claim is open and the adjuster has your number
      let's recap the next steps
      quick recap you called about the leak and we've booked joe
    `,
    no: `
      the summary page is on the left
      how can i help
      sum total is forty dollars
      let me look up your details
      i'll go over to the other desk
      what's the plan you're on
      we've got your order
      so you'd like to cancel
      please review the terms online
      recap bottles are in aisle four
      can you send me a summary of benefits
      the summary page is on our website
      recapping a tyre costs about forty pounds
      i have booked a table for both you and your son
      we have changed the route twice and are late
    `,
  },
  boundary: {
    yes: `
      i want to help you but i can't do that if you keep swearing at me
      please don't speak to me like that
      i'm going to have to end this call if the language continues
      i understand you're upset but i need you to stop using that language
      sir i won't be spoken to that way
      that kind of language isn't acceptable
      if you continue to shout i will have to disconnect
      let's keep this respectful please
      i don't allow customers to talk to me that way
      i'd ask that you refrain from using profanity
      please mind your language
      there's no need for the insults
      we don't tolerate abuse of our staff
      i can't continue this conversation if you call me names
      i'm happy to help but not while i'm being sworn at
      i want to help but i can't do that while you're shouting at me
      i'd ask you to keep the language respectful please
      i will end the call if the swearing continues
      we'd like to help and we need to keep this call polite
      i understand you're upset but i won't accept being called names
    `,
    no: `
      what language would you like
      i don't speak spanish but i can get someone
      please stop the car before you park
      can you stop by tomorrow
      i can't continue without your date of birth
      the call may end if the signal drops
      don't talk to strangers
      we don't accept cheques
      please do not unplug it
      i'll end the call now thank you
      that isn't acceptable to me either we'll fix it
      i understand you're upset
      let's keep this simple
      the rules say no shouting in the library
      we have respect for your time
    `,
  },
  holdRequest: {
    yes: `
      can i put you on hold for a minute
      please hold
      one moment please
      bear with me while i check
      just a second
      would you mind holding
      give me a moment to look that up
      hang on let me see
      may i place you on a brief hold
      let me just put you on hold while i check with my team
      i'll be right back
      could you hold the line please
      stay on the line please
      do you mind if i pop you on hold
      hold on a tick
      this may take a minute bear with me
      kindly stay connected while i check this
      wait a moment please sir
      may i put you on hold while i check with the depot
      would you mind holding for a minute
    `,
    no: `
      thank you for holding
      sorry about the wait
      your account is on hold
      you can wait for it in the lobby
      every minute counts
      we'll hold the room till six
      the second one is blue
      call back in a minute
      what's the second line of the address
      the wait is about an hour for a table
      you don't have to hold
      i've put a hold on the card
      thanks for your patience
      the hold music is new
      a moment of your time for a survey would help
      hold the power button for ten seconds
    `,
  },
  holdReturn: {
    yes: `
      thank you for holding
      thanks for waiting
      i'm back sorry about that
      are you still there
      sorry to keep you waiting
      thank you for your patience
      hello are you still with me
      okay i'm back with you
      appreciate you holding
      sorry for the long hold
      thanks for bearing with me
      apologies for the wait
      thanks for holding i've got the file here now
      i'm back with you thank you for waiting
      thank you for holding mr ahmed
      sorry about the wait i have your details now
      hello are you still there thanks for holding
      thanks for your patience i'm back
      right i'm back thanks for waiting
      thank you for staying on the line i've found it
    `,
    no: `
      please hold
      i'll be right back
      call back later
      your money is back in the account
      are they still there
      is the leak still there
      wait here
      thanks
      i'll be back on monday
      patience is needed with that lock
      back of the card
      you'll have to wait
    `,
  },
  transferNotice: {
    yes: `
      i'm going to transfer you to billing
      let me connect you with a specialist
      i'll put you through to the right team
      please hold while i transfer your call
      you'll be transferred now
      i'm passing you over to my colleague
      transferring you now
      let me get a supervisor on the line for you
      i'll hand you over to technical support
      i can connect you to the sales department
      let me redirect your call
      i'm forwarding your call to the branch
      i'll get you over to someone who can help
      i'm going to put you through to our billing team
      let me transfer you to someone who can help
      i'll connect you with a specialist now
      i'm transferring you to the claims department
      i'll pass you over to my supervisor
      putting you through now
      one moment while i connect you to dr patel's office
    `,
    no: `
      I can transfer you to a colleague if you'd like
      Would you like me to transfer you to billing?
      I will direct you to the hospital
      the money will be transferred tomorrow
      i'll send you an email
      transfer the balance online
      put it through the machine twice
      connect the cable to the box
      why were you transferred
      the bus transfer is free
      i'll pass on your message
      let me get you the number
      send me the form
      i will get that to you
      hand it to the driver
      you can connect it to the wifi
      i'd recommend transferring you, would you like that?
      i'm unable to add it or direct you to another way
    `,
  },
  promise: {
    yes: `
      i'll call you back tomorrow before noon
      someone will be in touch within 24 hours
      we'll send you a replacement today
      you'll receive a confirmation email shortly
      your refund should reach you in three to five days
      a technician will come out on thursday
      i'll make sure the manager sees this
      i will pass this on to the doctor
      you should hear from us by friday
      i'll follow up with the warehouse and let you know
      we're going to credit your account by monday
      i'll have someone from accounts ring you
      your driver will arrive in ten minutes
      i'll get that posted out to you this afternoon
      i promise it'll be fixed
      i'm going to escalate this and email you the outcome
      the plumber will be with you between two and four
      leave it with me i'll sort it
      we'll refund the difference
      i'll ask her to give you a call as soon as she's free
      your new card will be there by wednesday
      we'll look into it and get back to you
      the team will review it and contact you
      you can expect a call from us on monday
      I'll check with the depot on Friday and ring you
    `,
    no: `
      let me pull that up
      i'll check that for you now
      refunds usually take five days
      i called the warehouse yesterday
      if you send me the form i'll process it
      shall i send you a new one
      i'll transfer you
      please hold
      would you like me to call you back
      we sent it on monday
      i will need your account number
      our office will be closed on monday
      i can help you with that
      the store opens at nine
      you'll need to restart it
      it'll be sunny tomorrow
      i'll put you on hold
      once you pay we will ship it
      deliveries are made between eight and six
      i won't be able to do that
      he should be fine
      will you be at home
      you will be charged forty dollars
      i'll be happy to help
      turn left and your destination will be on the right
      I'll check for Friday
      I'll check availability for tomorrow
      I'll search for hotels for Monday
    `,
  },
}
