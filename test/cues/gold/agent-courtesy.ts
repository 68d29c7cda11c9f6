import type { GoldSet } from "./gold.js"

export const agentCourtesy: GoldSet = {
  greeting: {
    yes: `
      hello this is dave from acme how can i help
      good morning riverside dental
      thank you for calling city bank my name is priya how may i assist you
      hi there
      welcome to the pizza place
      good afternoon you're through to billing
      hey how's it going
      hello
      thanks for calling northern power this is tom speaking
      good evening sir welcome to grand hotel
      hi my name's olivia i'll be helping you today
      you're speaking with karen
      greetings
      hello thank you for holding
      good day sir this is raj calling from airfone
      morning how can i help
      hi dana good to hear from you
      thank you for calling how can i help
      good afternoon thanks for calling northside dental
      hi there you're through to priya
    `,
    no: `
      have a good morning
      say hello to her from me
      you're welcome
      can i take your name
      is that your name
      this is the third time you've asked
      goodbye
      thank you for calling have a nice day
      i am the only one here today
      it's morning there isn't it
      how long have you lived there
      the hello kitty one is sold out
      this is not something we can do
      a good day for you would be
      welcome packs are sent by post
      what's your name
      let me check
      i'll be with you shortly
    `,
  },
  acknowledge: {
    yes: `
      okay
      i see
      got it thanks
      sure i can help you with that
      i understand
      no problem
      of course
      that makes sense
      right i see what you mean
      okay thank you for that information
      absolutely
      i hear what you're saying
      oh no i'm sorry to hear that
      certainly sir
      alright let me take a look
      fair enough
      thanks for letting me know
      understood
      that's a good point
      i'd be happy to help you with that
      noted
      okay great
      you're right about that
      sure thing
    `,
    no: `
      what's your name
      how can i help
      goodbye
      your order ships tomorrow
      the office is closed
      is there anything else
      please hold
      it will be forty dollars
      do you understand
      we don't offer that
      where are you travelling to
      have a great day
      hello
      turn right at the corner
      which day would you like
      the sure start programme is full
      may i have your zip code
      your driver is five minutes away
      drive south for three blocks
      it's okay to use the other door
      i'm afraid it is fully booked
      can you see it now
      at what time
      the answer is yes or no
      unfortunately i cannot assist with that
    `,
  },
  empathy: {
    yes: `
      i can understand how frustrating that must be
      that sounds really stressful
      i'm so sorry for your loss
      i can imagine how worried you are
      i'd be upset too if that happened to me
      that must have been scary
      i know how important this is to you
      you've been waiting a long time i get why you're annoyed
      it must be hard with the kids at home and no heating
      i'm sorry you've had such a rough time with this
      what an awful thing to come home to
      i appreciate your frustration
      no one should have to wait that long
      i can hear that you're upset
      that is a horrible position to be in
      anyone would be angry in your place
      i'm sorry to hear you're not feeling well
      i totally get how annoying that is
      you've really been through a lot today
      i do sympathise with your situation
      oh how frustrating
      i understand you're worried about your mum
    `,
    no: `
      i understand
      i see your account
      i'm sorry i can't do that
      how can i help
      that's hard to say
      i understand you want to cancel
      let me see why it failed
      sorry could you repeat that
      i know how to fix it
      is it hard to reach the switch
      it's important to keep the receipt
      i can imagine three options
      i see what you mean
      that's frustratingly common in older models
      thank you for waiting
      the difficult part is the form
      i appreciate it
      i hear you fine
      sorry about that
      you're going through to billing
      i understand your account number is 42
      that must be paid by friday
    `,
  },
  "apology.regret": {
    yes: `
      i'm sorry to hear that
      i apologise for the inconvenience
      sorry about the wait
      i'm so sorry for your loss
      my apologies for the delay
      i'm very sorry you've had to go through this
      we regret any trouble this has caused
      sorry for the confusion
      please accept our apologies
      i am sorry but we are fully booked
      i'm really sorry about all this
      i do apologise sir
      so sorry to keep you waiting
      sorry you're having trouble with it
      apologies for that
      i am extremely sorry for what happened
      i'm ever so sorry you've had this trouble
      we're sorry that it has been such a long day for you
      i am so sorry to hear about your father
      sorry you had to wait so long
    `,
    no: `
      sorry could you say that again
      no need to be sorry
      you'll be sorry to miss it
      thank you
      no need to apologise
      what happened
      i understand
      how can i help
      better safe than sorry
      don't be sorry
      we made a mistake
      sorry what was the name
      the sorry state of the carpet
      they apologised to you already
      unfortunately it is full
      my colleague should apologise to you
    `,
  },
  "apology.atFault": {
    yes: `
      we made a mistake on your bill
      that was our fault
      i got that wrong sorry
      we should have called you and we didn't
      it's our error and we'll put it right
      i'm sorry we sent you the wrong one
      that's on us
      i misread your date of birth
      we dropped the ball here
      my mistake let me correct that
      we charged you twice by mistake
      i'm sorry i forgot to send it
      there was an error on our side
      we let you down
      this should never have happened
      we failed to update your address
      i take full responsibility
      sorry that was my bad
      it looks like we overcharged you
      we messed up your booking
    `,
    no: `
      Unfortunately your answer was wrong, the right one is five
      i'm sorry for the inconvenience
      i'll check if we made a mistake
      it wasn't our mistake
      there's an error on the page
      sorry to hear that
      did you make a mistake
      mistakes happen
      we should have it by friday
      you entered the wrong code
      the courier made the mistake
      that's not our fault
      i'm sorry i can't find it
      you should have received it
      if we made an error we'll refund it
      we're sorry you feel that way
      the wrong button was pressed
      it's a system outage
      i'm sorry we don't sell those
      my fault finder tool is slow
      i should have an answer soon
    `,
  },
  closing: {
    yes: `
      thank you for calling have a great day
      goodbye
      take care
      bye bye now
      have a lovely weekend
      enjoy your ride
      safe travels
      it was a pleasure helping you
      you're all set then
      i'll let you go
      thanks again for being a customer goodbye
      i don't want to take up any more of your time
      have a good one
      good night
      that's everything i need on my end
      sounds like we've covered everything
      we look forward to seeing you
      glad i could help bye
      all the best
      enjoy the rest of your day
    `,
    no: `
      thank you for calling how can i help
      before you go can i take your number
      would you have a good time on thursday
      take care of the deposit first
      how was your day
      it closes at nine
      you're all paid up
      can you say bye to the old card
      good evening welcome
      have a look at the back of the router
      see you have two accounts
      please hold
      enjoy is the name of the plan
      as long as it's before five
      have you got a minute
      the sale ends tonight
      let me take your details
      what day
      is there anything else
      you have a flight at four
    `,
  },
  thanks: {
    yes: `
      thank you for that
      thanks for waiting
      i appreciate your patience
      thank you mia
      thanks for calling
      many thanks for the details
      thank you very much sir
      we appreciate your business
      thanks so much for explaining
      thank you for confirming
      much appreciated
      thanks
      thank you for your patience
      thanks for letting us know
      thank you for holding
      thank you so much for explaining that
      thanks for bearing with me
      i appreciate you telling me that
      thank you mrs lopez
      thank you i appreciate your patience today
    `,
    no: `
      no thanks are needed
      how can i help
      i appreciate that this is frustrating
      thank goodness it was found
      you're welcome
      okay
      goodbye
      your thank you card was posted
      i understand
      i appreciate how hard it is
      thanks to the storm it's late
      sure
    `,
  },
}
