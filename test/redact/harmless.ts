import type { Chance } from "./numbers.js"
import { luhnDigit, sayDigit, sayPair } from "./numbers.js"
import type { Line } from "./converse.js"

/** Numbers that must come through, as lines of a call. Each set is one kind of thing people say. */
export const harmlessSets: Readonly<Record<string, (chance: Chance) => readonly Line[]>> = {
  phoneUS: (chance) => answer(chance, phoneAsked(chance), [usPhone(chance)]),
  phoneUK: (chance) => answer(chance, phoneAsked(chance), [ukPhone(chance)]),
  phoneIN: (chance) => answer(chance, phoneAsked(chance), [inPhone(chance)]),
  phoneAU: (chance) => answer(chance, phoneAsked(chance), [auPhone(chance)]),
  phoneSpoken: (chance) => answer(chance, phoneAsked(chance), split(spoken(usDigits(chance), chance), chance)),
  phoneVolunteered: (chance) => volunteered(chance, [usPhone, ukPhone, inPhone, auPhone]),
  orderShort: (chance) => answer(chance, orderAsked(chance), [chance.digits(chance.whole(5, 10))]),
  orderSixteen: (chance) => answer(chance, orderAsked(chance), [chance.digits(16)]),
  orderLuhn: (chance) => inSentence(chance, luhn("4" + chance.digits(14)), orderFrames),
  orderSplit: (chance) =>
    answer(chance, orderAsked(chance), split(spoken(chance.digits(chance.whole(8, 16)), chance), chance)),
  orderNoCue: (chance) =>
    answer(chance, chance.pick(["Do you have it to hand?", "Could you read it to me?"]), [
      chance.digits(chance.whole(5, 12)),
    ]),
  orderLetters: (chance) => inSentence(chance, mixedId(chance), orderFrames),
  tracking: (chance) =>
    inSentence(chance, trackingNumber(chance), [
      "My tracking number is #.",
      "The parcel, tracking #, never came.",
      "Tracking id #",
    ]),
  imei: (chance) =>
    inSentence(chance, luhn("35" + chance.digits(12)), ["The IMEI is #.", "It says IMEI # on the box."]),
  address: (chance) => answer(chance, "What's the address?", [address(chance)]),
  addressVolunteered: (chance) => [
    { speaker: "caller", text: `I'm at ${address(chance)}` },
    { speaker: "agent", text: "Is anybody hurt?" },
  ],
  zip: (chance) =>
    answer(chance, chance.pick(["And your zip code?", "What's the postcode?", "Zip?"]), [chance.digits(5)]),
  date: (chance) =>
    inSentence(chance, dateText(chance), [
      "I called on #.",
      "It was #",
      "My date of birth is #",
      "The flight on # please.",
    ]),
  amount: (chance) =>
    inSentence(chance, amountText(chance), [
      "I was charged #.",
      "The bill says #",
      "It cost # and I want it back.",
      "You took # twice.",
    ]),
  counts: (chance) =>
    answer(chance, chance.pick(["How many people?", "For how many nights?", "And how many units?"]), [
      chance.pick([
        String(chance.whole(1, 40)),
        sayPair(String(chance.whole(10, 60)), chance),
        `a table for ${String(chance.whole(2, 9))}`,
      ]),
    ]),
  bare: (chance) =>
    answer(chance, chance.pick(["Which floor is it?", "What does the display show?", "And how old is he?"]), [
      String(chance.whole(1, 9999)),
    ]),
  times: (chance) =>
    answer(chance, chance.pick(["What time suits you?", "When did it start?"]), [
      `${String(chance.whole(1, 12))}:${chance.pick(["00", "15", "30", "45"])}${chance.pick(["", " pm", " in the morning"])}`,
    ]),
}

function luhn(body: string): string {
  return body + luhnDigit(body)
}

function answer(chance: Chance, question: string, said: readonly string[]): readonly Line[] {
  const lines: Line[] = [{ speaker: "agent", text: question }]
  said.forEach((text, index) => {
    if (index > 0) lines.push({ speaker: "agent", text: chance.pick(["mm-hmm", "okay", "yes"]) })
    const head =
      index === 0 && chance.maybe(0.5) ? chance.pick(["It's ", "Yeah, it's ", "Sure. ", "That would be "]) : ""
    lines.push({ speaker: "caller", text: head + text })
  })
  lines.push({
    speaker: "agent",
    text: chance.pick([
      "Thank you. And how can I help?",
      "Thanks, let me look at that for you.",
      "Great. What is it about?",
    ]),
  })
  return lines
}

function inSentence(chance: Chance, text: string, frames: readonly string[]): readonly Line[] {
  return [
    { speaker: "caller", text: chance.pick(frames).replace("#", text) },
    { speaker: "agent", text: chance.pick(["Thank you, I see it.", "okay", "Let me look into that."]) },
  ]
}

function volunteered(chance: Chance, kinds: readonly ((chance: Chance) => string)[]): readonly Line[] {
  const frames = [
    "You can reach me on #.",
    "My number is #",
    "Call me back at #, I'm in all day.",
    "It's # if we get cut off",
    "#",
  ]
  return inSentence(chance, chance.pick(kinds)(chance), frames)
}

const orderFrames = [
  "My order number is #.",
  "It's about order #",
  "# is the order number",
  "Reference #, it never arrived.",
  "The booking reference is #",
  "invoice # is wrong",
]

function orderAsked(chance: Chance): string {
  return chance.pick([
    "Can I have your order number?",
    "What's the reference number?",
    "Do you have the tracking number?",
    "And the booking reference, please?",
  ])
}

function phoneAsked(chance: Chance): string {
  return chance.pick([
    "What's the best number to reach you?",
    "Can I take a phone number?",
    "And a callback number, in case we are cut off?",
    "Your mobile number?",
  ])
}

function usDigits(chance: Chance): string {
  return String(chance.whole(201, 989)) + String(chance.whole(200, 999)) + chance.digits(4)
}

function usPhone(chance: Chance): string {
  const digits = usDigits(chance)
  const [area, office, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  return chance.pick([
    `${area}-${office}-${line}`,
    `(${area}) ${office}-${line}`,
    `${area} ${office} ${line}`,
    digits,
    `+1 ${area} ${office} ${line}`,
    `${area}.${office}.${line}`,
  ])
}

function ukPhone(chance: Chance): string {
  const mobile = `7${chance.digits(9)}`
  return chance.pick([
    `0${mobile.slice(0, 4)} ${mobile.slice(4)}`,
    `0${mobile}`,
    `+44 ${mobile.slice(0, 4)} ${mobile.slice(4)}`,
    `020 7${chance.digits(3)} ${chance.digits(4)}`,
  ])
}

function inPhone(chance: Chance): string {
  const mobile = chance.pick(["9", "8", "7", "6"]) + chance.digits(9)
  return chance.pick([
    `+91 ${mobile.slice(0, 5)} ${mobile.slice(5)}`,
    mobile,
    `${mobile.slice(0, 5)} ${mobile.slice(5)}`,
    `0${mobile}`,
  ])
}

function auPhone(chance: Chance): string {
  const mobile = `4${chance.digits(8)}`
  return chance.pick([
    `0${mobile.slice(0, 3)} ${mobile.slice(3, 6)} ${mobile.slice(6)}`,
    `+61 ${mobile}`,
    `(0${chance.pick(["2", "3", "7", "8"])}) ${chance.digits(4)} ${chance.digits(4)}`,
  ])
}

function spoken(digits: string, chance: Chance): string[] {
  if (chance.maybe(0.3)) return (digits.match(/.{1,2}/g) ?? []).map((pair) => sayPair(pair, chance))
  return [...digits].map((digit) => sayDigit(digit, chance))
}

function split(words: readonly string[], chance: Chance): string[] {
  const turns = chance.whole(1, 3)
  const size = Math.ceil(words.length / turns)
  const parts: string[] = []
  for (let at = 0; at < words.length; at += size) parts.push(words.slice(at, at + size).join(" "))
  return parts
}

function mixedId(chance: Chance): string {
  return chance.pick([
    `AB${chance.digits(6)}`,
    `ORD-${chance.digits(8)}`,
    `${chance.digits(3)}-${chance.digits(7)}-${chance.digits(7)}`,
    `M${chance.digits(2)}IZO`,
  ])
}

function trackingNumber(chance: Chance): string {
  return chance.pick([
    `1Z${chance.digits(16)}`,
    `9400${chance.digits(18)}`,
    chance.digits(12),
    chance.digits(15),
    chance.digits(20),
    `9400 ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(2)}`,
  ])
}

const STREETS = [
  "Oak Street",
  "Maple Avenue",
  "Old Mill Road",
  "High St",
  "Elm Drive",
  "Church Lane",
  "Broadway",
  "Second Avenue",
]

function address(chance: Chance): string {
  const number = String(chance.whole(1, 9999))
  return `${number} ${chance.pick(STREETS)}, ${chance.pick(["Springfield", "Leeds", "Pune", "Dayton"])}${chance.pick(["", ` ${chance.digits(5)}`, ", apartment 12"])}`
}

function dateText(chance: Chance): string {
  const [day, month, year] = [chance.whole(1, 28), chance.whole(1, 12), chance.whole(1950, 2027)]
  return chance.pick([
    `${String(month)}/${String(day)}/${String(year)}`,
    `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    `${String(day)}.${String(month)}.${String(year)}`,
    `May ${String(day)}, ${String(year)}`,
    `the ${String(day)}th of June`,
    `nineteen eighty ${sayDigit(String(chance.whole(1, 9)), chance)}`,
    String(year),
  ])
}

function amountText(chance: Chance): string {
  return chance.pick([
    `$${String(chance.whole(1, 9999))}.${chance.digits(2)}`,
    `${String(chance.whole(10, 99999))} dollars`,
    `£${String(chance.whole(1, 999))}`,
    `${String(chance.whole(10, 99))} pounds fifty`,
    "two thousand five hundred dollars",
    `$${String(chance.whole(1, 99))},${chance.digits(3)}`,
  ])
}
