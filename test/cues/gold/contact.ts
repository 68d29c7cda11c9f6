import type { GoldSet } from "./gold.js"

export const contact: GoldSet = {
  repeatContact: {
    yes: `
      this is the third time i've called about this
      i rang yesterday and was told it'd be fixed
      i've already emailed you twice
      i spoke to someone last week about the same thing
      it's me again about the boiler
      i'm calling back about my refund
      i keep ringing and nobody helps
      i've contacted you four times this month
      following up on my complaint from monday
      the lady i spoke to before said two days
      i've been calling every day
      second time i'm asking for this
      your colleague promised me a call back
      any update on my ticket
      i called earlier and got cut off
      i have raised this complaint many times
      nobody ever called me back
      i phoned this morning about the leak
      i've been in touch before about this
      i'm chasing up a repair
      i was on to you last tuesday
      as discussed on my previous call
      you people told me last time it was sorted
      i've written to you three times
      this is my fifth call
    `,
    no: `
      i've never called before
      can you call me back
      it's the third time it's broken
      i'll call again tomorrow
      my sister called me yesterday
      it is called the silver plan
      i spoke to my bank and they said to ask you
      third floor please
      i want to follow my order online
      i called the doctor first
      the second time zone
      the same size as before
      i emailed my landlord
      how often should i call
      last time i flew it was free
      i'd like to speak to someone
      i wrote a cheque
      i've been a customer for ten years
      the previous owner left it
      could you repeat that again
      i've tried turning it off and on twice
      this is my first time using the service
      call my husband back please
      is it ok to ring on sunday
      the update on my phone failed
    `,
  },
  alreadyTold: {
    yes: `
      i already told you my account number
      like i said it's the blue one
      i've explained this three times now
      as i just mentioned i don't have the email
      how many times do i have to repeat myself
      i told the last guy all this
      i just gave you that
      i've been through all this with the other department
      do i have to go over it all again
      i keep having to explain the whole story
      you already asked me that
      i've told you twice
      i said that already
      i'm not going to repeat it again
      i just answered that question
      i already gave all those details to the machine
      as i was saying the pump is broken
      i've said this to every person i talk to
      we went over this on the last call
      same questions again and again
      must i start from the beginning again
      i told you i don't have a landline
      like I was saying, the blue one
      as I told you before, it leaks
    `,
    no: `
      I told you the wrong street
      would it help if I gave you the flight id
      do not complete the task that I gave you
      can you tell me again
      i told my wife about it
      please repeat that
      he already told me
      you told me it would be ten days
      i said hello
      let me explain
      can you explain the charge
      i was told to call you
      i just told my son to turn it off
      it's the same as last year
      i've already paid
      i already have an account
      tell me how many times i can use it
      i gave my old phone to my brother
      as you said it takes a day
      i'd like to go over my bill
      what did you say
      i'm already a member
      i have explained it to my insurer
      could you go through the options again
      i already did the update
      it was just as I was hoping
      the podcast I mentioned earlier is about travel
      I told you the wrong street, sorry
      as we were expecting, it rained
      I told you it would rain
      I told you I'm lucky
      that shop I mentioned before has them
    `,
  },
  promiseBroken: {
    yes: `
      you said somebody would ring on monday and nobody did
      i was told a part would be here by now and it isn't
      someone was supposed to come out this morning but no one turned up
      your engineer was meant to be here at ten and there's no sign of him
      the lady said she'd email it over, never did
      we were promised a refund before christmas and we've had nothing
      you were going to send a new card, that was two weeks ago
      he promised he would ring back, he never did
      i've been waiting for your call since tuesday
      no one ever got back to me
      your driver never showed up
      it was supposed to be fixed by friday
      it should have been here last week, that's what your office told me
      where's the callback i was promised
      you people don't keep your word
      they told me i'd have it within the hour. that was yesterday
      your colleague assured me it'd be cancelled and it hasn't been
      i took the morning off for the delivery and nothing came
      the nurse was going to call with my results and i've not heard anything
      i had an appointment for nine and nobody has come
      you told me it would be credited by the first and it still isn't
      i never received the replacement you promised
      the letter they said they would post never arrived
      somebody said they'd look into it, i've heard nothing since
      you keep promising to send someone and no one comes
    `,
    no: `
      you said somebody would ring on monday, can i make it tuesday
      nobody told me about the fee
      i was told you open at nine, is that right
      my sister promised to come and she never did
      he said he would rather not
      can you promise me it won't happen again
      you promised and you kept your word, thank you
      i was supposed to ring you yesterday, i forgot
      the engineer came on monday as you said
      nobody came to the party
      i have an appointment on friday and can't make it
      the film was meant to be good and it wasn't
      i never said that
      if nobody comes by five shall i ring again
      i was told that you would need my policy number
      it's not supposed to make that noise
      they said it would take an hour and it took an hour
      i've been waiting for the bus since ten
      when were you going to send it
      you told me you would call today, that's fine, i'm not going anywhere
    `,
  },
  waitComplaint: {
    yes: `
      i've been on hold for forty five minutes
      i've been waiting over an hour to talk to someone
      you've transferred me five times
      i keep getting passed around
      took me ages to get through
      i've been in the queue since nine
      nobody answers the phone there
      your menu is a nightmare press one press two
      finally a human
      what took you so long
      i sat listening to that music for half an hour
      i've been bounced from one department to another
      the wait times are terrible
      don't put me on hold again
      it's impossible to get through to you lot
      i waited twenty minutes and then got cut off
      every time i call i'm on hold forever
      how much longer do i have to hold
      i've been holding for ages
      that automated system never understands me
      third transfer today
      they left me on hold and hung up
      forty minutes i've been sat here
      i was being transferred from one person to another
    `,
    no: `
      how long will I have to wait for a new card
      wait a minute, that was the wrong town
      what is the wait time at the garden restaurant
      i've been waiting two weeks for my parcel
      can you hold on a second
      i can hold
      i can wait
      the wait at the restaurant was an hour
      how long is the wait for a table
      the transfer of money took three days
      i waited for the driver at the gate
      please put a hold on my account
      the menu has no vegan options
      i've been a member for ages
      the line is out of order
      my wait list number is ten
      could you transfer me to billing
      i'll stay on the line
      i'm on hold with the bank on the other phone
      it took an hour to download
      press the button twice
      i was on the bus for an hour
      i don't mind holding
      the queue at the counter is for returns
      the music was lovely
      bring me a menu please
      is there a waiting list
    `,
  },
  "threat.legal": {
    yes: `
      you'll be hearing from my lawyer
      i'm going to sue you
      i'll take you to court
      i'm reporting you to the ombudsman
      i will go to trading standards
      see you in small claims
      i'm thinking about legal action
      my solicitor will be in touch
      i'll file a complaint with the fcc
      i'm contacting the better business bureau
      i'll drag you to consumer court
      i'm taking this to the regulator
      i've spoken to an attorney about this
      this is fraud and i'll press charges
      expect a letter from my attorney
      i know my rights under consumer law
      i'll complain to ofcom
      i'm ringing the tio about you
      we will be seeking legal advice
      lawsuit is coming your way
      i'll be filing with the attorney general
      what you're doing is illegal
      they will hear from my solicitor
    `,
    no: `
      I believe the last transaction on my account is fraud
      I fell in the car park and I'm going to sue them
      i'm a lawyer calling about a client
      i need a lawyer for my divorce
      my name is sue
      can i speak to a solicitor about a will
      i play tennis on the court by the church
      i have jury duty on monday
      my lawyer asked for a copy of the statement
      is it legal to park there
      i want to sue my landlord do you take those cases
      the court date is the ninth
      the voltage regulator broke
      power of attorney form
      your legal department sent me a form to sign
      i want to report a lost card
      i'd like to file a claim on my insurance
      what's your complaints procedure
      the food court is closed
      my legal name is different
      this is sue from accounts
      i don't want to take legal action
      case number four five six
      i need this for court next week
      my landlord will be hearing from my solicitor
      the lads next door will hear from my lawyer
    `,
  },
  "threat.leave": {
    yes: `
      i'll take my business elsewhere
      if this isn't fixed today i'm cancelling
      i'm switching to vodafone
      you just lost a customer
      i'm never shopping with you again
      i'm done with this company
      sort it or i'm leaving
      i'm thinking of moving to another provider
      i'll go to one of your competitors
      this is the last time i use your service
      i will close my account because of how i've been treated
      we're going to find another supplier
      you're going to lose me as a customer
      i can get it cheaper elsewhere so i'll leave if you can't match it
      i will port out my number to airtel if you don't fix it
      i won't be renewing after this
      never flying with you lot again
      otherwise i will cancel my membership
      after fifteen years i'm off to a different bank
      i'd sooner go somewhere else than pay that
      I will go and find another provider
    `,
    no: `
      I'm thinking of leaving on Thursday the 21st
      find me another airline for that date
      can you find somewhere else for tonight
      i'd like to cancel my subscription please
      i'm moving house so i need to close the account
      can i cancel if i change my mind
      i want to switch to the smaller plan
      transfer my money to another bank
      i'm leaving for the airport now
      i'm looking for a different hotel room
      what happens if i cancel
      i never use the app
      do you have any other colours
      can you find me another restaurant
      i'd like to leave a message
      change my booking to another day
      i want to go with the second option
      i've never used it before
      is there a fee to close my account
      i need to switch off the alarm
      he left the company
      i'm going to a competitor's conference
      let's take it elsewhere in the house
      can you get me there by six
      I'd like another service, a haircut this time
      if that is sold out I'll switch to Sunday
      or I will go on Tuesday
      if it rains I will cancel the picnic
      we are leaving by noon
      look for another hotel service, please
    `,
  },
  "threat.publicity": {
    yes: `
      i'm going to leave you a terrible review
      i'll post this all over facebook
      i'm telling everyone i know not to use you
      i'll go to the press
      this is going on twitter
      i'm putting one star on google
      i'll name and shame you
      i'm contacting the local news about this
      wait till my followers hear about it
      i'll make sure everybody knows how you treat people
      trustpilot is going to hear about this
      i'm filming this and it's going on tiktok
      i'll make this go viral
      i'll write to watchdog
      i'll be leaving a bad review on yelp
      my friends and family will all hear about this
      this conversation's going straight on social media
      i'm going to a journalist with this
      this is going all over twitter
      i'll be leaving a one star review
    `,
    no: `
      i saw your ad on facebook
      i read a good review of you
      can i review my bill
      i'm happy to leave five stars
      i'll tell my friends how helpful you were
      i can't log in with google
      my performance review is at two
      i saw it on the news
      press one to continue
      can you post it to my address
      do you advertise on instagram
      i found you on yelp
      tell everyone i said hi
      the reviews for that hotel look great
      i follow you on twitter
      how do i share it on whatsapp
      the newspaper wasn't delivered
      i want to leave feedback for sarah she was great
    `,
  },
}
