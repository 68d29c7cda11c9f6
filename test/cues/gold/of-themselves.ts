import type { GoldSet } from "./gold.js"

export const ofThemselves: GoldSet = {
  nameGiven: {
    yes: `
      my name is Paul Devereux
      my name's teresa okafor
      Hi there, my name is Ingrid Solheim and I booked for Friday
      This is Desmond Clarke, I'm a patient of Dr Roy's
      Morning, it's Yusuf Demir from flat nine
      Hello, it's Mrs Danbury
      this is joan pettigrew from dispatch
      Can I take your name? || It's Philippa Danbury.
      Can I take your name? || Gareth Pugh.
      And your name? || Sure, Brandon Kowalczyk, K-O-W-A-L-C-Z-Y-K.
      And your name please? || marjorie teal
      Who am I speaking to? || Owen Prosser here.
      who am i speaking with || yeah it's delacroix
      Could I get your full name? || Yes, Aaliyah Rahman.
      What's your name? || Tobias Wren.
      What name is it under? || Achterberg.
      Who's calling please? || It's Bruce Tamworth.
      May I ask your name? || Carla. Carla Marchetti.
      And your first name? || Oh, it's Priscilla.
      Can I have your last name? || uh ndiaye
      What is your name? || Rosalind Achterberg, with an H.
    `,
    no: `
      This is ridiculous.
      This is the third time I've called.
      my name is on the account already
      it's my boiler
      I'm calling about my bill
      i'm so fed up with this
      Can I take your name? || You have it already.
      Can I take your name? || No, I'd rather not.
      And your name? || Why do you need that?
      What's the problem? || It's the Whirlpool dishwasher.
      And your father's name? || Samuel Okafor.
      What is the dog's name? || Biscuit.
      What's your postcode? || Kensington.
    `,
  },
  numberGiven: {
    yes: `
      My number is 07700 900418.
      my mobile's 07911 123456
      you can reach me on 0161 496 0321
      call me back on 555 0142 882
      my cell is five five five two one four eight
      ring me on oh one six one four nine six oh three two one
      use 480-555-0199
      Best one is my mobile, 07700 900 341.
      my phone number is 773 555 0110
      this is Joan on 773 555 0110
      What's the best number to reach you on? || It's 07700 900418.
      What's the best number to reach you on? || 07700
      And a contact number? || 0131 496 0222
      And your mobile? || 0491 570 156.
      Can I get a phone number? || six one seven five five five oh one four oh
      What number can I call you on? || 07911 123456 but not before ten.
      On which number? || 020 7946 0118.
      Is your number still ending 664? || No, it's 07700 900 885.
      Can I ring you on something? || 0161 496 0733
      How can I reach you? || It's 312 555 0177.
    `,
    no: `
      My order number is 44190277.
      my account number is 5520 1187
      It was 1250 pounds.
      call me on Monday
      you can reach me at work
      I've called 4 times since the 23rd
      And the account number? || 4 4 1 9 0 2 7.
      What's your policy number? || NL 5520 1187 3.
      How many nights? || Three.
      What's the best number to reach you on? || You've got it already.
      What's the best number to reach you on? || The one I'm calling from.
      What year is the car? || 2019.
      What's the postcode? || 4000
    `,
  },
}
