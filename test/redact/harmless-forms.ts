import type { Line } from "./converse.js"
import type { Chance } from "./numbers.js"
import { luhnDigit, sayDigit, sayPair } from "./numbers.js"

type Form = (chance: Chance) => readonly Line[]

const spell = (digits: string, chance: Chance): string => [...digits].map((digit) => sayDigit(digit, chance)).join(" ")
const pairs = (digits: string, chance: Chance): string =>
  (digits.match(/.{1,2}/g) ?? []).map((pair) => sayPair(pair, chance)).join(" ")

/** Says a number as people do: written, digit by digit, in pairs. */
function say(digits: string, chance: Chance): string {
  return chance.pick([digits, spell(digits, chance), pairs(digits, chance)])
}

const told = (chance: Chance, frames: readonly string[], number: string): readonly Line[] => [
  { speaker: "caller", text: chance.pick(frames).replace("#", number) },
  { speaker: "agent", text: chance.pick(["Thank you, I have that.", "Right, one moment.", "And what is it about?"]) },
]

const asked = (chance: Chance, questions: readonly string[], number: string): readonly Line[] => [
  { speaker: "agent", text: chance.pick(questions) },
  { speaker: "caller", text: chance.pick(["", "it's ", "sure, ", "yes that would be "]) + number },
  { speaker: "agent", text: chance.pick(["Thanks, and how can we help?", "Lovely, what happened?"]) },
]

const phone = (chance: Chance): string => {
  const digits = String(chance.whole(201, 989)) + String(chance.whole(200, 999)) + chance.digits(4)
  const groups = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  return chance.pick([
    groups.map((group) => spell(group, chance)).join(", "),
    groups.join(" "),
    pairs(digits, chance),
    `${groups[0] ?? ""}-${groups[1] ?? ""}-${groups[2] ?? ""}`,
    `oh ${spell(`7${chance.digits(9)}`, chance)}`,
    `plus four four seven ${spell(chance.digits(9), chance)}`,
    `double ${sayDigit(digits.slice(0, 1), chance)} ${spell(digits.slice(1), chance)}`,
  ])
}

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"

const letters = (count: number, chance: Chance): string =>
  Array.from({ length: count }, () => chance.pick([...LETTERS])).join("")

/** Numbers that are no card, in forms that the other list does not have. */
export const harmlessForms: Readonly<Record<string, Form>> = {
  "phone, asked": (chance) =>
    asked(
      chance,
      ["What number shall we ring you on?", "Your best contact number?", "And your mobile?"],
      phone(chance),
    ),
  "phone, told": (chance) =>
    told(chance, ["ring me on #", "my cell is #", "you can get me at #", "it's # if you need me"], phone(chance)),
  "phone, said back": (chance) => {
    const number = phone(chance)
    return [
      { speaker: "agent", text: "And your phone number?" },
      { speaker: "caller", text: number },
      { speaker: "agent", text: `So that's ${number}?` },
      { speaker: "caller", text: "yes" },
      { speaker: "agent", text: "Great. What happened?" },
    ]
  },
  "two phone numbers": (chance) =>
    told(chance, ["home is #, and the mobile is "], phone(chance)).map((line, at) =>
      at === 0 ? { ...line, text: line.text + phone(chance) } : line,
    ),
  "order, told": (chance) =>
    told(
      chance,
      ["order # never came", "it's about my order, #", "I have # on the order confirmation"],
      say(chance.digits(chance.whole(6, 14)), chance),
    ),
  "order with a right check digit": (chance) => {
    const body = `4${chance.digits(14)}`
    return told(chance, ["my order number is #", "tracking number #", "the reference says #"], body + luhnDigit(body))
  },
  "order of letters and digits": (chance) =>
    told(
      chance,
      ["the order is #", "it says # on the slip", "#, that is what is printed here"],
      `${letters(2, chance)}${chance.digits(4)}-${chance.digits(2)}${letters(1, chance)}${chance.digits(3)}`,
    ),
  "licence key": (chance) =>
    told(
      chance,
      ["the key is #", "I typed # and nothing happened"],
      Array.from({ length: 4 }, () =>
        Array.from({ length: 4 }, () => chance.pick([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"])).join(""),
      ).join("-"),
    ),
  "account with us": (chance) =>
    asked(
      chance,
      ["Do you have your account number?", "What's your customer number?", "Your policy number, please?"],
      say(chance.digits(chance.whole(6, 10)), chance),
    ),
  "gate code": (chance) =>
    told(
      chance,
      ["the gate code is #", "use door code # to get in", "the code for the gate is #", "alarm code #"],
      say(chance.digits(4), chance),
    ),
  address: (chance) =>
    told(
      chance,
      [
        "I'm at # Oak Street",
        "the house is # Old Mill Road, flat 12",
        "send it to # North Fifth Street, Dayton 45402",
        "we live at # Park Avenue, apartment 4B",
      ],
      chance.pick([String(chance.whole(1, 9999)), pairs(String(chance.whole(1000, 9999)), chance)]),
    ),
  "address, asked": (chance) =>
    asked(
      chance,
      ["What is the address?", "Where is that?", "Which building?"],
      `${say(String(chance.whole(1, 9999)), chance)} ${chance.pick(["Elm Drive", "High Street", "Lake View Road"])}`,
    ),
  "date of birth": (chance) =>
    asked(
      chance,
      ["What's your date of birth?", "When were you born?"],
      chance.pick([
        `${String(chance.whole(1, 12))} ${String(chance.whole(1, 28))} ${String(chance.whole(1940, 2005))}`,
        `the ${sayPair(String(chance.whole(10, 19)), chance)}th of May nineteen ${sayPair(String(chance.whole(40, 99)), chance)}`,
        pairs(String(chance.whole(10, 28)) + String(chance.whole(10, 12)) + String(chance.whole(1950, 1999)), chance),
      ]),
    ),
  "amounts in a row": (chance) =>
    told(
      chance,
      ["they took # and then # again", "it went from # to # in a month", "I paid # and # on the same day"],
      `$${String(chance.whole(10, 9999))}`,
    ).map((line, at) =>
      at === 0 ? { ...line, text: line.text.replace("#", `${String(chance.whole(10, 9999))} dollars`) } : line,
    ),
  "years and times": (chance) =>
    told(
      chance,
      [
        "since 2014, then 2017, 2019 and 2021",
        "between 9 30 and 11 45, or 2 15",
        "open from 0900 to 1230 and 1330 to 1700",
        "the bill of #, then the one of 2024",
      ],
      String(chance.whole(2010, 2026)),
    ),
  "meter reading": (chance) =>
    told(
      chance,
      ["the meter says #", "the reading is #", "it shows # now"],
      say(chance.digits(chance.whole(4, 7)), chance),
    ),
  "part number": (chance) =>
    told(
      chance,
      ["the part number is #", "it's a model #", "the plate says #"],
      `${letters(3, chance)}${chance.digits(3)}${letters(1, chance)}-${chance.digits(5)}`,
    ),
  "network address": (chance) =>
    told(
      chance,
      ["the router is at #", "it shows #"],
      chance.pick([
        `192.168.${String(chance.whole(0, 255))}.${String(chance.whole(1, 254))}`,
        "00:1B:44:11:3A:B7",
        "550e8400-e29b-41d4-a716-446655440000",
      ]),
    ),
  counts: (chance) =>
    told(chance, [`# boxes, # bags and # pallets`, `we need # chairs for # people`], String(chance.whole(2, 400))),
}
