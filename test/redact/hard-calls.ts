import type { Line } from "./converse.js"
import { anyCard, deal, sayDigit, sayPair, spokenStyles, writtenStyles } from "./numbers.js"
import type { Chance } from "./numbers.js"

/** Calls that go less smoothly: indirect questions, interruptions, misheard digits, codes and dates at the end. */

const CARD_ASKS = [
  "Can I take your card number please?",
  "Alright, what's the long number across the front of the card?",
  "Could you read me the sixteen digits?",
  "Go ahead with the card details whenever you're ready.",
  "And which card would you like to use? Just read me the number on it.",
  "I'll need a credit card to hold that.",
  "May I have the number on your Visa?",
  "Sure, I can take payment over the phone. What's the card number?",
  "How would you like to pay today?",
  "Please give me the card.",
]
const CALLER_ASIDES = [
  "hang on, it's a bit worn",
  "sorry the dog is barking",
  "let me put my glasses on",
  "is that a bit clearer?",
  "I can't read the next part",
  "it's my husband's card actually",
  "my kids are shouting",
]
const AGENT_ASIDES = [
  "Sorry, could you repeat the last part?",
  "Is that a Visa or a Mastercard?",
  "take your time",
  "I didn't hear you, it's a bad line",
  "Okay, I have that",
  "no problem at all",
  "and the rest?",
  "go on when you're ready",
  "Could you speak up a little?",
]
const HEADS = ["", "Sure, ", "Okay it's ", "Yeah so the card is ", "Right, here goes, "]
const ENDS = ["and the name on it is Dana Smith", "that's it", "and that's everything", "did you get that?"]

/** One digit lost, gained or changed, as a recogniser does. */
function misheard(card: string, chance: Chance): string {
  const at = chance.whole(1, card.length - 1)
  const way = chance.whole(0, 3)
  if (way === 0) return card
  return card.slice(0, at) + (way === 1 ? "" : chance.digits(1)) + card.slice(way === 2 ? at : at + 1)
}

/** A card is asked for more or less plainly and read out between interruptions, perhaps with a digit wrong. */
export function interruptedCall(chance: Chance): readonly Line[] {
  const style = chance.pick([...Object.values(writtenStyles), ...Object.values(spokenStyles)])
  const parts = deal(style(misheard(anyCard(chance), chance), chance), chance.whole(1, 5), chance)
  const lines: Line[] = [{ speaker: "agent", text: chance.pick(CARD_ASKS) }]
  parts.forEach((part, index) => {
    if (index > 0 && chance.maybe(0.4)) lines.push({ speaker: "caller", text: chance.pick(CALLER_ASIDES) })
    if (index > 0 && chance.maybe(0.7)) lines.push({ speaker: "agent", text: chance.pick(AGENT_ASIDES) })
    const end = index === parts.length - 1 && chance.maybe(0.4) ? `, ${chance.pick(ENDS)}` : ""
    lines.push({ speaker: "caller", text: (index === 0 ? chance.pick(HEADS) : "") + part + end })
  })
  return lines
}

const CODE_ASKS = [
  "And the security code?",
  "What's the CVV?",
  "And the three digits on the back, please?",
  "Can you turn it over and read me the code on the back?",
  "Could I get the last three digits on the signature strip?",
  "and the CVC please",
]
const EXPIRY_ASKS = [
  "And the expiry date?",
  "When does it expire?",
  "What's the expiration?",
  "valid until?",
  "And the exp date please",
]
const MONTHS = ["January", "March", "June", "September", "December"]

/** A card, its expiry date and its code, each asked for, the code read back. */
export function wholePayment(chance: Chance): readonly Line[] {
  const code = chance.digits(chance.pick([3, 3, 4]))
  const spokenCode = chance.pick([
    code,
    [...code].join(" "),
    [...code].map((digit) => sayDigit(digit, chance)).join(" "),
  ])
  const month = String(chance.whole(1, 12)).padStart(2, "0")
  const year = String(chance.whole(26, 32))
  const date = chance.pick([
    `${month}/${year}`,
    `${month}/20${year}`,
    `${sayPair(month, chance)} ${sayPair(year, chance)}`,
    `${chance.pick(MONTHS)} 20${year}`,
    `${chance.pick(MONTHS)} ${sayPair(year, chance)}`,
  ])
  const head = (): string => chance.pick(["", "It's ", "Sure, ", "yep, that's "])
  const pieces = chance.pick(Object.values(spokenStyles))(anyCard(chance), chance)
  const lines: Line[] = [
    { speaker: "agent", text: chance.pick(CARD_ASKS) },
    { speaker: "caller", text: head() + pieces.join("").trim() },
    { speaker: "agent", text: chance.pick(EXPIRY_ASKS) },
    { speaker: "caller", text: head() + date },
    { speaker: "agent", text: chance.pick(CODE_ASKS) },
    { speaker: "caller", text: head() + spokenCode },
  ]
  if (chance.maybe(0.5)) lines.push({ speaker: "agent", text: `${spokenCode}, thank you` })
  return lines
}

/** Digits that the other side asks for or that are part of a question, and so are left. */
export const ASKED_WITH_DIGITS = /sixteen digits|three digits/
