import type { Line } from "./converse.js"
import type { Chance } from "./numbers.js"
import { sayDigit, sayPair } from "./numbers.js"

/** Numbers that are no card, as they come up in calls, by idea. Each is a call or a part of one. */
export type WildForm = (chance: Chance) => readonly Line[]

const caller = (text: string): Line => ({ speaker: "caller", text })
const agent = (text: string): Line => ({ speaker: "agent", text })
const spell = (digits: string, chance: Chance): string => [...digits].map((digit) => sayDigit(digit, chance)).join(" ")
const pairs = (digits: string, chance: Chance): string =>
  (digits.match(/.{1,2}/g) ?? []).map((pair) => sayPair(pair, chance)).join(" ")
const say = (digits: string, chance: Chance): string =>
  chance.pick([digits, spell(digits, chance), pairs(digits, chance)])
const letters = (count: number, chance: Chance): string =>
  Array.from({ length: count }, () => chance.pick([..."ABCDEFGHJKLMNPRSTUVWXYZ"])).join("")
const groups = (digits: string, lengths: readonly number[], joint: string): string => {
  let from = 0
  return lengths.map((length) => digits.slice(from, (from += length))).join(joint)
}
const ENDS = ["Thanks, one moment.", "Right, I have found it.", "Okay, and what happened?", "Got it. What can we do?"]
/** Told in a frame, then the other side says something. */
const told =
  (frames: readonly string[], number: (chance: Chance) => string): WildForm =>
  (chance) => [caller(chance.pick(frames).replace("#", number(chance))), agent(chance.pick(ENDS))]
/** Asked for, then told. */
const asked =
  (questions: readonly string[], number: (chance: Chance) => string): WildForm =>
  (chance) => [
    agent(chance.pick(questions)),
    caller(chance.pick(["", "it's ", "sure, ", "that would be ", "yeah "]) + number(chance)),
    agent(chance.pick(ENDS)),
  ]

const phone = (chance: Chance): string => {
  const digits = `${chance.pick(["4", "5", "3", "6", "2"])}${chance.digits(9)}`
  return chance.pick([
    groups(digits, [3, 3, 4], "-"),
    groups(digits, [3, 3, 4], " "),
    `(${digits.slice(0, 3)}) ${groups(digits.slice(3), [3, 4], "-")}`,
    groups(digits, [3, 3, 4], "."),
    spell(digits, chance),
    `+44 7${chance.digits(3)} ${chance.digits(6)}`,
    `+49 ${chance.digits(3)} ${chance.digits(7)}`,
    `0${chance.digits(4)} ${chance.digits(6)}`,
  ])
}
const order = (chance: Chance): string =>
  chance.pick([
    chance.digits(8),
    chance.digits(10),
    `${chance.digits(3)}-${chance.digits(7)}-${chance.digits(7)}`,
    `${letters(2, chance)}${chance.digits(6)}`,
    say(chance.digits(6), chance),
    chance.digits(13),
    `#${chance.digits(5)}`,
  ])
const tracking = (chance: Chance): string =>
  chance.pick([
    `1Z${letters(3, chance)}${chance.digits(12)}`,
    groups(chance.digits(12), [4, 4, 4], " "),
    groups(`94${chance.digits(20)}`, [4, 4, 4, 4, 4, 2], " "),
    `${letters(2, chance)}${chance.digits(9)}GB`,
    chance.digits(14),
    chance.digits(18),
    spell(chance.digits(10), chance),
  ])
const vin = (chance: Chance): string =>
  `${chance.pick(["1HGCM82633A", "WVWZZZ1JZ3W", "JH4KA7660MC", "5YJSA1E26HF"])}${chance.digits(6)}`
const date = (chance: Chance): string => {
  const [day, month, year] = [chance.whole(1, 28), chance.whole(1, 12), chance.whole(1950, 2027)]
  const two = (value: number): string => String(value).padStart(2, "0")
  return chance.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}.${two(month)}.${year}`,
    `${day}th of ${chance.pick(["March", "May", "June"])} ${year}`,
    `the ${day}th`,
    `${chance.pick(["March", "May"])} ${day}, ${year}`,
    `${two(month)}-${two(day)}-${year}`,
    `nineteen ${sayPair(String(chance.whole(50, 99)), chance)}`,
  ])
}
const price = (chance: Chance): string =>
  chance.pick([
    `$${chance.whole(1, 99)},${chance.digits(3)}.${chance.digits(2)}`,
    `£${chance.digits(4).replace(/^0/, "4")}`,
    `${chance.whole(100, 9999)} dollars`,
    `${chance.whole(20, 90)} euros and ${chance.whole(10, 99)} cents`,
    `four thousand two hundred dollars`,
    `${chance.whole(1000, 9999)}.${chance.digits(2)}`,
    `forty-two ${chance.pick(["fifty", "ninety nine"])}`,
    `${chance.whole(1, 9)}k`,
    `4,${chance.digits(3)},${chance.digits(3)} rupees`,
  ])
const measure = (chance: Chance): string =>
  chance.pick([
    `${chance.whole(1, 9)}.${chance.digits(2)} metres`,
    `${chance.whole(1000, 9000)} square feet`,
    `${chance.whole(10, 99)} by ${chance.whole(10, 99)} by ${chance.whole(10, 99)}`,
    `${chance.whole(1000, 5000)} kWh`,
    `${chance.whole(100, 999)} psi`,
    `${chance.whole(40, 60)} degrees`,
    `model ${chance.whole(4000, 4999)}`,
    `${chance.whole(4000, 5999)} BTU`,
    `${chance.whole(30, 50)} miles`,
    `${chance.whole(100, 400)} ml at ${chance.whole(1, 12)}:${chance.whole(10, 59)}`,
  ])
const address = (chance: Chance): string =>
  chance.pick([
    `${chance.whole(1000, 6999)} ${chance.pick(["Oak Street", "5th Avenue", "Mill Lane", "Highway 41"])}, apartment ${chance.whole(1, 40)}`,
    `unit ${chance.whole(1, 99)}, ${chance.whole(100, 6999)} West 42nd Street, ${chance.whole(10000, 65000)}`,
    `four five one two Maple Drive`,
    `flat ${chance.whole(1, 40)}, ${chance.whole(1, 200)} Station Road, SW${chance.whole(1, 9)} ${chance.whole(1, 9)}${letters(2, chance)}`,
    `PO box ${chance.whole(1000, 6999)}`,
    `exit ${chance.whole(10, 99)} off route ${chance.whole(100, 999)}`,
  ])
const policy = (chance: Chance): string =>
  chance.pick([
    `POL-${chance.digits(8)}`,
    say(chance.digits(9), chance),
    chance.digits(10),
    `${letters(3, chance)} ${chance.digits(7)}`,
    groups(chance.digits(11), [3, 4, 4], "-"),
  ])
const iban = (chance: Chance): string =>
  chance.pick([
    `DE89 3704 0044 0532 0130 ${chance.pick(["00"])}`,
    "GB29 NWBK 6016 1331 9268 19",
    "FR1420041010050500013M02606",
  ])

export const wildHarmless: Readonly<Record<string, WildForm>> = {
  "a telephone, told": told(
    [
      "You can ring me on #.",
      "my number's #",
      "call my wife at #",
      "text # when you are near",
      "it's # in case we get cut off",
    ],
    phone,
  ),
  "a telephone, asked": asked(
    ["What's the best number for you?", "And a contact number?", "Which number are you calling from?"],
    phone,
  ),
  "a telephone, the wrong way round": (chance) => [
    caller(`${phone(chance)}, that's my ${chance.pick(["mobile", "home number", "work number"])}`),
    agent(chance.pick(ENDS)),
  ],
  "a telephone in bits": (chance) => [
    agent("Your phone number, please?"),
    caller(spell(chance.digits(3), chance)),
    agent(chance.pick(["uh-huh", "yes", "go on"])),
    caller(spell(chance.digits(3), chance)),
    agent("mm-hmm"),
    caller(spell(chance.digits(4), chance)),
    agent("And how can we help you today?"),
    caller("the boiler is leaking again"),
  ],
  "an order, told": told(
    [
      "order # never came",
      "I'm ringing about order number #",
      "it is # and it was due on Friday",
      "my order, #, is broken",
    ],
    order,
  ),
  "an order, asked": asked(["Your order number, please?", "Do you have the reference?", "Which booking is it?"], order),
  tracking: told(
    ["the tracking number is #", "tracking # says delivered", "parcel # is stuck", "it says # is the tracking number"],
    tracking,
  ),
  "account-like": asked(
    ["Your customer number?", "And the account number on the bill?", "What's your member number?", "Meter number?"],
    (chance) => say(chance.digits(chance.whole(6, 10)), chance),
  ),
  policy: told(
    ["my policy number is #", "it's about policy #", "claim # from last week", "the claim number is #"],
    policy,
  ),
  flight: told(
    ["flight # is late", "I'm on flight #", "booking ref # for flight BA 4142", "gate 42, flight #"],
    (chance) => `${letters(2, chance)}${chance.digits(chance.whole(3, 4))}`,
  ),
  vin: told(["the VIN is #", "vin number # and plate number AB12 CDE", "the chassis says VIN #"], vin),
  "IBAN, where accounts are kept": told(["the IBAN is #", "please refund to IBAN #"], iban),
  date: told(
    [
      "I was born on #",
      "since #",
      "we booked it for #",
      "my appointment is on #",
      "it broke on #, I think",
      "can you come on #?",
    ],
    date,
  ),
  price: told(
    ["I was charged #", "it came to #", "you said it would be #", "the quote was # plus tax", "they want # for it"],
    price,
  ),
  measurement: told(
    ["it shows #", "the tank is #", "it's about # I'd say", "the label says #", "the room is #"],
    measure,
  ),
  address: told(["I'm at #", "we live at #", "send it to #", "the house is # and the gate is open"], address),
  "lists of years and times": told(["we came in #", "it happened in #", "open from #", "the bus goes at #"], (chance) =>
    chance.pick([
      `${chance.whole(2001, 2026)}, ${chance.whole(2001, 2026)} and ${chance.whole(2001, 2026)}`,
      `${chance.whole(1, 12)}:${chance.whole(10, 59)} to ${chance.whole(1, 12)}:${chance.whole(10, 59)}`,
      `0900 to 1730`,
      `4.15, 4.30 and 4.45`,
      `${chance.whole(1990, 2020)} to ${chance.whole(2001, 2026)}`,
    ]),
  ),
  "words that sound like digits": (chance) => [
    caller(
      chance.pick([
        "I want to go for it too",
        "we won two for one",
        "one for me and two for the kids",
        "do you ship to Nine Elms for free",
        "it's for to morrow, too late",
        "a tree fell on number four too",
        "he ate one too many",
        "I have to do two more",
        "my teen has a char on one of the seats",
        "dos and don'ts, one or two",
        "that one is free for one to two people",
      ]),
    ),
    agent(chance.pick(ENDS)),
  ],
  "words that sound like digits, a card expected": (chance) => [
    agent("Can I take your card number?"),
    caller(
      chance.pick([
        "I want to pay later, is that free",
        "hold on, I have to look for it",
        "it's too far for me to get",
        "my wife has it, she went to town",
        "I need to ask for it first",
        "we won a voucher, can I use it",
      ]),
    ),
  ],
  "codes of products and errors": told(
    ["the error is #", "it shows error code #", "the part number is #", "serial number #", "model #"],
    (chance) =>
      chance.pick([
        `E${chance.digits(2)}`,
        `0x${chance.digits(4)}`,
        `${letters(2, chance)}-${chance.digits(4)}-${letters(1, chance)}`,
        chance.digits(4),
        `${letters(3, chance)}${chance.digits(8)}`,
        `${chance.digits(4)}-${chance.digits(4)}`,
      ]),
  ),
  "counts and quantities": told(
    ["I need # of them", "there are # people", "we ordered # boxes", "about # customers"],
    (chance) =>
      chance.pick([
        String(chance.whole(2, 90)),
        "four thousand",
        "forty five",
        "twenty-one hundred",
        `${chance.whole(1, 9)},${chance.digits(3)}`,
      ]),
  ),
  "numbered lists": (chance) => [
    caller(
      `1) ${chance.pick(["the door", "the lock"])} 2) ${chance.whole(2, 9)} keys 3) room ${chance.whole(100, 499)}`,
    ),
    agent(chance.pick(ENDS)),
  ],
}
