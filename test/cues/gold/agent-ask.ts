import type { GoldSet } from "./gold.js"

export const agentAsk: GoldSet = {
  "question.open": {
    yes: `
      how can i help you today
      what seems to be the problem
      can you tell me what happened
      tell me a bit more about it
      what can i do for you
      how did that come about
      why do you say that
      could you describe the noise for me
      what would you like us to do about it
      what brings you in today
      walk me through what you see on the screen
      how are you getting on with the new phone
      what's going on with your account
      how may i assist you
      what's the nature of your call
      what else can i do for you
      could you explain what you mean
      in your own words what happened next
      what did the driver say
      how do you feel about that
      what kind of trouble are you having with it
      how are you today
      what exactly is it doing
      would you mind telling me more about the issue
      what have you tried so far
    `,
    no: `
      what's your postcode
      is there anything else
      how many people is it for
      can i take your name please
      would you like to go ahead
      what time suits you
      i'll explain how it works
      let me tell you what we can do
      that's how we do it
      can you tell me your date of birth
      which one would you like
      i understand why you're upset
      how do you spell that
      have you restarted it
      where are you calling from
      let me see what i can find
      your refund is on its way
      did it happen today
      how long have you had it
      how much did you pay
      i know what you mean
      what is your email address
      thank you for calling
      and the expiry date
      so you'd like to cancel
    `,
  },
  "question.closed": {
    yes: `
      can i have your name please
      what's your date of birth
      is that a mobile number
      would you like the morning or the afternoon
      may i put you on hold
      do you have your account number handy
      and your postcode
      how many nights is it for
      is there anything else i can help with
      have you tried turning it off and on again
      which branch do you use
      credit or debit?
      are you the account holder
      when did you order it
      could you confirm the last four digits
      did it arrive on time
      shall i book that for you
      so that's two adults?
      where was it delivered
      what time works for you
      who am i speaking with
      does that make sense
      will you be home on friday
      can you spell that for me
      what's the best number to reach you on
      how old is the boiler
      and is it still leaking right now
    `,
    no: `
      how can i help
      what happened
      i'll check that for you
      your order is on its way
      thank you for holding
      what i can do is send a new one
      when you get home give it a try
      that is the total
      i understand
      please hold
      i'll need a moment to look into that
      tell me more about that
      the office is open till six
      we do have that in stock
      i can help you with that
      once it arrives you can return it
      it is what it is
      have a nice day
      do not unplug it
      where it says name put your name
      i'm sorry to hear that
      what's going on
      can do
      you can do that online
      why is that
      that was the last one
    `,
  },
  anythingElse: {
    yes: `
      is there anything else i can help you with today
      anything else
      was there anything else you needed
      what else can i do for you
      do you have any other questions for me
      will that be all
      is that everything for today
      can i help with anything further
      any other concerns today
      let me know if you need anything else
      if you have any more questions feel free to call us
      anything more i can do for you
      is there something else i can assist with
      did you need any other help
      don't hesitate to reach out if you need further assistance
      was that all for today sir
      is there anything else at all that we can help with
      was there anything else today
      anything else you'd like us to pass on
      would there be anything else
    `,
    no: `
      I would put you on hold for a minute. Is that all right?
      would that be all right with you
      is there another number i can reach you on
      do you have any other symptoms
      anything is possible
      someone else will call you
      is there a better time
      what else was in the bag
      any other address on file
      do you want to try another day
      are there any questions about the policy you were sent
      no one else is on the account
      is it anything to do with the router
      how can i help
      do you have anything with your address on it
      was there any damage
      is there anybody else at home
      what would you like
    `,
  },
  readBack: {
    yes: `
      so you'd like to cancel your order from monday
      let me just confirm your number is 555 0192
      so what you're saying is the heating stops at night
      i have you down for two rooms on friday
      just to clarify you were charged twice in march
      okay so that's a large pepperoni for delivery
      let me read that back to you
      so you never received the parcel is that right
      if i understand you correctly the app logs you out
      you mentioned it started after the update
      so your main concern is the delay
      to confirm it's 12 oak street
      i heard you say the driver left it outside
      you want to change the date to the ninth correct
      My number is 4 5 5 9 2 1. || okay 455 921
      let me make sure i've got this right you lost the card yesterday
      so the issue is with the billing address
      you're looking for a flight to denver on tuesday
      sounds like you've been locked out since this morning
      it's smith s m i t h right
      alright you need a technician before noon
      that's a b as in bravo
    `,
    no: `
      how can i help you
      you can find it on our website
      let me check that with my supervisor
      you're welcome
      you need to restart the router
      i'll confirm the booking by email
      your order has shipped
      you have two options
      i understand
      would you like to cancel it
      what's your number
      if you'd like to cancel you can do it online
      you have reached acme plumbing
      you will get a text
      thanks for confirming
      let me verify your identity first
      you should see a green light
      i see the account here
      when you said that i looked it up
      do you want to change the date
      the office is at 12 oak street
      so how are you
      can i confirm your booking with them?
      oh i like cake too
      Is ten free? || there's no table at 10 i'm afraid
    `,
  },
  understandingCheck: {
    yes: `
      did i get that right
      is that correct
      does that make sense
      have i understood you correctly
      am i right in saying it was tuesday
      is that right
      have i got everything
      do you follow
      correct me if i'm wrong
      does that sound right to you
      you want a refund, correct?
      are we on the same page
      let me make sure i understand
      is everything i read out accurate
      just want to be sure i understood
      did i miss anything
      is that what you meant
      are those details right
      have i understood that correctly
      is that how you see it
    `,
    no: `
      that's correct
      you're right
      turn right at the lights
      is that a good time
      i understand
      it makes sense to wait
      is it all right if i call you back
      the correct number is on the back
      you have the right to cancel
      do you have the right shoes
      i'll make sure it's sent
      right away sir
      is that a house or a flat
      what's right for you
      right then
      the password is not correct
    `,
  },
  options: {
    yes: `
      you can either wait for a replacement or get a refund
      i can offer you a ten percent discount
      we could send someone tomorrow or friday
      there are two things we can do
      would you prefer a refund or an exchange
      another option is to upgrade
      what i can do is book you on the next flight
      alternatively you could pick it up in store
      i can send you a new one free of charge
      would you like me to cancel it for you
      how about thursday instead
      i'd suggest resetting the modem
      you could always try the other branch
      have you considered the annual plan you could save a bit
      we have an opening at three or at five
      i'm able to waive the fee this time
      shall i arrange for a callback
      one thing we could try is clearing the cache
      i can move you to a ground floor room
      there's also the option of paying in instalments
      if you like i can put you on the waiting list
      would you like to try a different date
    `,
    no: `
      how can i help
      i can see your account
      i can help you with that
      can i take your name
      there's nothing i can do
      you can hear me now
      would you like to know your balance
      i could not find it
      please wait
      we can't do that
      no other options i'm afraid
      i understand you're upset
      may i have the number
      either way it's the same price
      you can count on us
      your option two was selected on the menu
      which option did you press
      let me see
      would you like to say your name
      what would you like to drink
      i can imagine
      thank you
    `,
  },
}
