import type { Line } from "./converse.js"
import type { Chance } from "./numbers.js"
import { anyCard, groupsOf, luhnDigit, sayDigit } from "./numbers.js"

/** A number given in pieces: what is said, which digits it has, and which lines hold them. */
export interface SplitCall {
  readonly lines: readonly Line[]
  readonly digits: string
  /** What is put between, repeated or corrected: a row of the report. */
  readonly way: Way
  readonly question: Question
}

const QUESTIONS = {
  none: ["How can I help?", "Are you there?"],
  card: ["Can I take the card number?", "What's the long number on the front?"],
  phone: ["What number can we reach you on?", "And a telephone number for you?", "What's your phone number?"],
  order: ["What's your order number?", "Can I have the reference number?"],
  account: ["What's your account number?", "Could you give me the account number?"],
} as const
export type Question = keyof typeof QUESTIONS
export const questions = Object.keys(QUESTIONS) as readonly Question[]

const NODS = ["uh-huh", "okay", "go on", "mm-hm", "yes", "right", "got it", "and then?"]
const PARDONS = ["Sorry?", "Pardon?", "Say that again?", "Could you repeat that?", "Sorry, I missed that."]
const ASIDES = [
  "Hold on, let me get a pen to write this down.",
  "One moment please, my computer is a little slow this morning.",
  "I can hardly hear you, there is so much noise on the line.",
  "Bear with me while I open the right page for you.",
]

export const ways = ["nods", "silence", "asides", "readBack", "repeated", "corrected", "sentences"] as const
export type Way = (typeof ways)[number]

/** Cuts a number into two to five pieces: between the groups of it, or anywhere. */
function cut(digits: string, groups: readonly string[], chance: Chance): string[] {
  const count = chance.whole(2, 5)
  const places = new Set<number>()
  if (chance.maybe(0.5)) {
    let at = 0
    const all = groups.slice(0, -1).map((group) => (at += group.length))
    while (places.size < Math.min(count - 1, all.length)) places.add(chance.pick(all))
  } else while (places.size < Math.min(count - 1, digits.length - 1)) places.add(chance.whole(1, digits.length - 1))
  const bounds = [0, ...[...places].sort((one, other) => one - other), digits.length]
  return bounds.slice(1).map((end, index) => digits.slice(bounds[index], end))
}

type Say = (piece: string) => string

function sayer(chance: Chance, groups: readonly string[]): Say {
  const style = chance.whole(0, 3)
  if (style === 0) return (piece) => piece
  if (style === 1) return (piece) => [...piece].map((digit) => sayDigit(digit, chance)).join(" ")
  if (style === 2) return (piece) => [...piece].join(" ")
  const size = groups[0]?.length ?? 4
  return (piece) => (piece.match(new RegExp(`.{1,${String(size)}}`, "g")) ?? []).join(" ")
}

function wrong(piece: string, chance: Chance): string {
  const at = chance.whole(0, piece.length - 1)
  return piece.slice(0, at) + String((Number(piece.charAt(at)) + chance.whole(1, 9)) % 10) + piece.slice(at + 1)
}

/** The lines in which a number is given. */
function give(digits: string, groups: readonly string[], way: Way, chance: Chance): Line[] {
  const pieces = cut(digits, groups, chance)
  const say = sayer(chance, groups)
  const special = chance.whole(0, pieces.length - 1)
  const lines: Line[] = []
  const caller = (text: string): void => void lines.push({ speaker: "caller", text })
  const agent = (text: string): void => void lines.push({ speaker: "agent", text })
  pieces.forEach((piece, index) => {
    const head =
      index === 0 ? chance.pick(["", "", "It's ", "Sure, ", "Yes, it's "]) : chance.pick(["", "", "and then "])
    caller(head + say(way === "corrected" && index === special ? wrong(piece, chance) : piece))
    if (way === "corrected" && index === special) {
      if (chance.maybe(0.5)) agent(chance.pick(NODS))
      caller(`${chance.pick(["no, ", "sorry, ", "no sorry, ", "I mean ", "wait, that's "])}${say(piece)}`)
    }
    if (way === "repeated" && index === special) {
      agent(chance.pick(PARDONS))
      caller(chance.pick(["", "", "I said ", "That was "]) + say(piece))
    }
    if (way === "readBack") agent(`${chance.pick(["", "okay, ", ""])}${say(piece)}${chance.pick(["", "?", ", yes."])}`)
    else if (way === "asides" && index === special) agent(chance.pick(ASIDES))
    else if (way === "sentences" && index === special) {
      agent(chance.pick(NODS))
      caller(
        chance.pick([
          "hang on, the dog is barking again",
          "sorry, it is very dark in here",
          "just a second, my son is calling",
        ]),
      )
    } else if (way !== "silence") agent(chance.pick(NODS))
  })
  return lines
}

function callOf(head: readonly Line[], question: Question, given: readonly Line[], chance: Chance): readonly Line[] {
  return [
    ...head,
    { speaker: "agent", text: chance.pick(QUESTIONS[question]) },
    ...given,
    {
      speaker: "agent",
      text: chance.pick(["Thank you. And how can I help you today?", "Lovely. What is the matter, then?"]),
    },
    { speaker: "caller", text: "The heating has stopped working since this morning." },
  ]
}

const CARD_TALK: readonly Line[] = [
  { speaker: "caller", text: "I'd like to pay by card." },
  { speaker: "agent", text: "Perfect." },
]

/** A made-up card in pieces, behind a question for it, for something else, or none. */
export function splitCard(question: Question, way: Way, chance: Chance): SplitCall {
  const digits = anyCard(chance)
  const head = chance.maybe(0.3) ? CARD_TALK : []
  return { lines: callOf(head, question, give(digits, groupsOf(digits), way, chance), chance), digits, way, question }
}

/** Numbers that are no card, by kind: in groups, with the question they answer. */
export const harmlessKinds: Readonly<
  Record<string, { readonly question: Question; readonly make: (chance: Chance) => readonly string[] }>
> = {
  phoneUS: phone((chance) => [
    chance.pick(["2", "3", "4", "5", "6", "7"]) + String(chance.whole(10, 89)),
    String(chance.whole(200, 999)),
    chance.digits(4),
  ]),
  phoneUK: phone((chance) => [`07${chance.digits(3)}`, chance.digits(6)]),
  phoneIN: phone((chance) => [chance.pick(["6", "7", "8", "9"]) + chance.digits(4), chance.digits(5)]),
  phoneAU: phone((chance) => [`04${chance.digits(2)}`, chance.digits(3), chance.digits(3)]),
  phoneES: phone((chance) => [chance.pick(["6", "7", "9"]) + chance.digits(2), chance.digits(3), chance.digits(3)]),
  phoneFR: phone((chance) => [
    `0${chance.pick(["1", "6", "7"])}`,
    chance.digits(2),
    chance.digits(2),
    chance.digits(2),
    chance.digits(2),
  ]),
  phoneDE: phone((chance) => [
    `01${chance.pick(["5", "6", "7"])}${chance.digits(1)}`,
    chance.digits(4),
    chance.digits(3),
  ]),
  phoneMX: phone((chance) => [chance.pick(["55", "33", "81"]), chance.digits(4), chance.digits(4)]),
  phoneBR: phone((chance) => [chance.pick(["11", "21", "51"]), `9${chance.digits(4)}`, chance.digits(4)]),
  phoneSG: phone((chance) => [chance.pick(["6", "8", "9"]) + chance.digits(3), chance.digits(4)]),
  order: { question: "order", make: (chance) => groupsOf(chance.digits(chance.whole(6, 12))) },
  tracking: { question: "order", make: (chance) => groupsOf(chance.digits(chance.pick([12, 15, 20, 22]))) },
  serial: { question: "order", make: (chance) => [chance.digits(3), chance.digits(5), chance.digits(3)] },
  account: { question: "account", make: (chance) => groupsOf(chance.digits(chance.whole(7, 10))) },
  postcode: { question: "none", make: (chance) => [chance.digits(2), chance.digits(3)] },
  date: {
    question: "none",
    make: (chance) => [String(chance.whole(1, 28)), String(chance.whole(1, 12)), String(chance.whole(1940, 2027))],
  },
  amount: { question: "none", make: (chance) => [String(chance.whole(1, 9)) + chance.digits(1), chance.digits(2)] },
}

function phone(make: (chance: Chance) => readonly string[]): (typeof harmlessKinds)[string] {
  return { question: "phone", make }
}

/** A harmless number in pieces. Those that are cards by chance are made anew. */
export function splitHarmless(kind: string, way: Way, chance: Chance): SplitCall {
  const { question, make } = harmlessKinds[kind]!
  let groups = make(chance)
  while (isLuhn(groups.join(""))) groups = make(chance)
  const digits = groups.join("")
  return { lines: callOf([], question, give(digits, groups, way, chance), chance), digits, way, question }
}

function isLuhn(digits: string): boolean {
  return digits.length > 12 && luhnDigit(digits.slice(0, -1)) === digits.slice(-1)
}
