import type { Line } from "./converse.js"
import { disguises } from "./disguises.js"
import type { Chance } from "./numbers.js"
import { groupsOf, sayDigit, sayPair, sayRuns } from "./numbers.js"

/** Ways to bring a card number into a log, each as the lines of a call. Announced or not, as the chance has it. */
export type Attack = (card: string, chance: Chance) => readonly Line[]

const ANNOUNCED = ["My card number is ", "the card is ", "It's my Visa, ", "take this card number: "]
const BARE = ["", "", "It's ", "okay, ", "so "]
const ASKS = [
  "Can I take the long number on the front?",
  "What's the card number, please?",
  "Go ahead with your card details.",
]

function head(chance: Chance): string {
  return chance.maybe(0.4) ? chance.pick(ANNOUNCED) : chance.pick(BARE)
}

/** The whole number in one turn. */
function inOneTurn(write: (card: string, chance: Chance) => string): Attack {
  return (card, chance) => {
    const asked: Line[] = chance.maybe(0.3) ? [{ speaker: "agent", text: chance.pick(ASKS) }] : []
    const end = chance.pick(["", "", ".", ", thanks", " and that is all"])
    return [...asked, { speaker: "caller", text: head(chance) + write(card, chance) + end }]
  }
}

const spell = (digits: string, chance: Chance): string => [...digits].map((digit) => sayDigit(digit, chance)).join(" ")

const NOUGHTS = ["zero", "oh", "o", "naught", "nought", "aught", "null", "nil", "ought"]
const SMALL = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/** "Fifty-five hundred", "five hundred and twelve", "eleven hundred": a group as a number of hundreds where it is one. */
function sayHundreds(group: string, chance: Chance): string {
  if (group.startsWith("0") || group.length < 3) return spell(group, chance)
  const hundreds = Number(group.slice(0, -2))
  const rest = Number(group.slice(-2))
  if (hundreds > 99 || group.length > 4 || (rest !== 0 && group.length === 4)) return sayPairs(group, chance)
  const said = `${sayPair(String(hundreds), chance)} hundred`
  if (rest === 0) return said
  return `${said}${chance.pick([" ", " and "])}${rest < 10 ? (SMALL[rest] ?? "") : sayPair(group.slice(-2), chance)}`
}

function sayPairs(group: string, chance: Chance): string {
  return (group.match(/.{1,2}/g) ?? []).map((pair) => sayPair(pair, chance)).join(chance.pick([" ", ", "]))
}

/** Groups of 1 to 4 digits, each said in a way of its own. */
function sayRagged(card: string, chance: Chance): string[] {
  const said: string[] = []
  for (let at = 0; at < card.length;) {
    const group = card.slice(at, at + chance.whole(1, 4))
    at += group.length
    const way = chance.whole(0, 3)
    if (way === 0) said.push(spell(group, chance))
    else if (way === 1) said.push(sayPairs(group, chance))
    else if (way === 2) said.push(sayRuns(group, chance).join("").trim())
    else said.push(group)
  }
  return said
}

const REPAIRS = [
  "no sorry",
  "sorry",
  "no wait",
  "I mean",
  "wait no",
  "make that",
  "scratch that",
  "correction",
  "my mistake",
  "my bad",
  "oops",
  "let me start that again",
  "that's wrong",
  "not that",
  "excuse me",
  "no no no",
  "I misread that",
  "hang on",
]

/** One group is said wrongly and put right. */
function corrected(card: string, chance: Chance): string {
  const groups = groupsOf(card)
  const wrong = chance.whole(0, groups.length - 1)
  const dash = chance.pick([" – ", ", ", " ", "... "])
  return groups
    .map((group, index) => {
      const said = chance.maybe(0.5) ? spell(group, chance) : group
      if (index !== wrong) return said
      const heard = group.slice(0, -1) + String((Number(group.slice(-1)) + 1) % 10)
      const part = heard.slice(0, chance.whole(2, heard.length))
      return `${chance.maybe(0.5) ? spell(part, chance) : part}${dash}${chance.pick(REPAIRS)}${dash}${said}`
    })
    .join(chance.pick([" ", ", "]))
}

const BETWEEN = [
  "and then",
  "followed by",
  "next is",
  "after that",
  "then comes",
  "and after that",
  "uh, what is it,",
  "you know",
  "let's see",
  "if I read it right",
  "the next ones are",
  "and the last ones",
  "second group",
]

const AGENT_BETWEEN = [
  "uh-huh",
  "got that",
  "is that a Visa?",
  "okay, go on",
  "sorry, I missed that, carry on",
  "and then?",
  "mm-hmm, next",
  "yes, I'm writing it down",
  "thank you, and the next ones",
]

/** Every group is a turn, and the agent says something or says it back. */
function overTurns(card: string, chance: Chance, between: (group: string) => string): Line[] {
  const lines: Line[] = [{ speaker: "agent", text: chance.pick(ASKS) }]
  for (const group of groupsOf(card)) {
    lines.push({ speaker: "caller", text: chance.maybe(0.5) ? spell(group, chance) : group })
    lines.push({ speaker: "agent", text: between(group) })
  }
  return lines
}

const MONTHS = ["January", "March", "May", "September", "December"]

function expiry(chance: Chance): string {
  const month = chance.whole(1, 12)
  const year = String(chance.whole(26, 33))
  return chance.pick([
    `${String(month).padStart(2, "0")}/${year}`,
    `${String(month)} ${year}`,
    `${chance.pick(MONTHS)} 20${year}`,
    `${sayPair(String(month), chance)} ${sayPair(year, chance)}`,
  ])
}

/** Written, said, or both, in ways that hide the number. */
export const attacks: Readonly<Record<string, Attack>> = {
  ...Object.fromEntries(Object.entries(disguises).map(([name, write]) => [name, inOneTurn(write)])),
  "said in pairs": inOneTurn((card, chance) => sayPairs(card, chance)),
  "said in groups of any size": inOneTurn((card, chance) => sayRagged(card, chance).join(chance.pick([" ", ", "]))),
  "said with hundreds": inOneTurn((card, chance) =>
    groupsOf(card)
      .map((group) => sayHundreds(group, chance))
      .join(", "),
  ),
  "doubles and triples": inOneTurn((card, chance) => sayRuns(card, chance).join("").trim()),
  "every word for nought": inOneTurn((card, chance) =>
    [...card].map((digit) => (digit === "0" ? chance.pick(NOUGHTS) : (SMALL[Number(digit)] ?? ""))).join(" "),
  ),
  "joined by hyphens": inOneTurn((card, chance) => spell(card, chance).replaceAll(" ", "-")),
  "in capitals": inOneTurn((card, chance) => spell(card, chance).toUpperCase()),
  "digits and words": inOneTurn((card, chance) =>
    [...card].map((digit) => (chance.maybe(0.5) ? digit : sayDigit(digit, chance))).join(" "),
  ),
  "each digit twice, in figures and words": inOneTurn((card, chance) =>
    [...card].map((digit) => `${digit} (${sayDigit(digit, chance)})`).join(" "),
  ),
  "corrected inside": inOneTurn(corrected),
  "words between groups": inOneTurn((card, chance) =>
    groupsOf(card)
      .map((group) => (chance.maybe(0.5) ? spell(group, chance) : group))
      .join(` ${chance.pick(BETWEEN)} `),
  ),
  "a digit a turn": (card, chance) => [
    { speaker: "agent", text: chance.pick(ASKS) },
    ...[...card].flatMap((digit): Line[] => [
      { speaker: "caller", text: sayDigit(digit, chance) },
      ...(chance.maybe(0.5) ? [{ speaker: "agent" as const, text: chance.pick(["uh-huh", "yes", "go on"]) }] : []),
    ]),
  ],
  "a digit a turn, not asked": (card, chance) =>
    [...card].map((digit) => ({ speaker: "caller", text: sayDigit(digit, chance) })),
  "a group a turn, the agent talks": (card, chance) => overTurns(card, chance, () => chance.pick(AGENT_BETWEEN)),
  "a group a turn, the agent says it back": (card, chance) =>
    overTurns(card, chance, (group) => `${chance.pick(["", "okay, ", "that's "])}${spell(group, chance)}`),
  "the agent says back a wrong digit": (card, chance) =>
    overTurns(card, chance, (group) => {
      const wrong = group.slice(0, -1) + String((Number(group.slice(-1)) + 1) % 10)
      return `${spell(chance.maybe(0.3) ? wrong : group, chance)}${chance.pick(["?", ", correct?", ""])}`
    }),
  "the agent says all of it back": (card, chance) => [
    { speaker: "agent", text: chance.pick(ASKS) },
    { speaker: "caller", text: spell(card, chance) },
    {
      speaker: "agent",
      text: `${chance.pick(["So that is ", "Let me read that back, ", "I have ", "okay, "])}${
        chance.maybe(0.5) ? spell(card, chance) : groupsOf(card).join(" ")
      }${chance.pick(["", ", is that right?"])}`,
    },
    { speaker: "caller", text: chance.pick(["yes", "that's right", "correct"]) },
  ],
  "the agent alone says it": (card, chance) => [
    {
      speaker: "agent",
      text: `${chance.pick(["I see here ", "The card on file is ", "So it is ", "We have "])}${
        chance.maybe(0.5) ? spell(card, chance) : groupsOf(card).join(" ")
      }, ${chance.pick(["is that right?", "shall I use that one?", "correct?"])}`,
    },
  ],
  "two callers, half each": (card, chance) => {
    const half = card.length >> 1
    const [first, second] = [card.slice(0, half), card.slice(half)]
    return [
      { speaker: "agent", text: chance.pick(ASKS) },
      { speaker: "caller", text: spell(first, chance) },
      { speaker: "agent", text: chance.pick(AGENT_BETWEEN) },
      { speaker: "thirdParty", text: spell(second, chance) },
    ]
  },
  "the agent guesses the rest": (card, chance) => {
    const at = chance.whole(4, card.length - 4)
    return [
      { speaker: "agent", text: chance.pick(ASKS) },
      { speaker: "caller", text: spell(card.slice(0, at), chance) },
      { speaker: "agent", text: `and then ${spell(card.slice(at), chance)}?` },
      { speaker: "caller", text: "yes" },
    ]
  },
  "talk of other things between": (card, chance) => {
    const groups = groupsOf(card)
    return [
      { speaker: "agent", text: chance.pick(ASKS) },
      ...groups.flatMap((group): Line[] => [
        { speaker: "caller", text: chance.maybe(0.5) ? spell(group, chance) : group },
        {
          speaker: "caller",
          text: chance.pick(["the dog wants out", "sorry my daughter is here", "it's a bit dark in here"]),
        },
      ]),
    ]
  },
  "with date and code in one breath": (card, chance) => {
    const code = chance.digits(3)
    const said = chance.maybe(0.5) ? spell(code, chance) : code
    const joint = chance.pick([", ", " ", " and ", " then "])
    const date = `${chance.pick(["", "expires ", "expiry ", "exp ", "valid to "])}${expiry(chance)}`
    const last = `${chance.pick(["", "cvv ", "security code ", "and the three on the back are ", "code "])}${said}`
    return [{ speaker: "caller", text: `${head(chance)}${groupsOf(card).join(" ")}${joint}${date}${joint}${last}` }]
  },
  "a field of a form": inOneTurn((card, chance) =>
    chance.pick([
      `card=${card}&cvv=123`,
      `{"pan":"${card}"}`,
      `<pan>${card}</pan>`,
      `#${card}`,
      `no.${card}`,
      `pan:${card};`,
      `x${card}y`,
      `https://pay.example/${card}/charge`,
      `_${card}_`,
      `${card}/12/27`,
    ]),
  ),
}
