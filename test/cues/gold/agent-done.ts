import type { GoldSet } from "./gold.js"

export const agentDone: GoldSet = {
  actionTaken: {
    yes: `
      i've refunded the forty pounds
      I've just reset your password.
      can you cancel it please || that's cancelled for you
      I've put a note on the account.
      Your appointment's been moved to Thursday.
      okay you're all booked in
      we have credited ten dollars to your account
      I've gone ahead and waived the late fee.
      i just sent the form to your email
      That's all booked for you.
      right i've logged that as urgent
      I have now updated the address we hold.
      we've taken you off the mailing list
      The delivery has been rebooked for Monday morning.
      i've managed to get you in at half past two
      I've been able to stop the payment.
      i cancelled the second order for you
      Your subscription has now been cancelled.
      okay i have raised a ticket with the network team
      I've made you an appointment for the ninth.
      that's been changed to aisle seats
      i've added your daughter to the policy
      Your details have been updated.
      We've paged the on-call plumber.
      that's done for you
      I've left a message for the doctor.
      So I've unlocked your account and sent you a new code.
      i've given you the month for free
      all done i've taken the charge off
      You've been added to the waiting list.
    `,
    no: `
      I've been here ten years.
      i've had a look and there's nothing showing
      Have you reset your password?
      have i cancelled the right one
      I haven't refunded it yet.
      we've not sent anything out
      If I've cancelled the order, you'll get an email.
      once i've booked it you will get a text
      My colleague has refunded that already.
      i see my colleague has put a note on the account
      I've got your account here.
      i've looked into that for you
      I've spoken to the manager.
      i understand you've cancelled the order
      You've been very patient.
      i've seen the photographs
      I've tried to reset it and it doesn't work.
      your flight has been delayed
      Unfortunately your card has been declined.
      where is my parcel || Your parcel has been delivered to a neighbour.
      i will refund the forty pounds
      You need to have cancelled it by Friday.
      we have a slot on thursday
      Has your appointment been moved?
      I've never moved an appointment that late.
      i've told the engineer about the gate
      We've changed our opening hours.
      I've heard that a lot today.
      you've booked the wrong day i think
      i've read the whole file
    `,
  },
}
