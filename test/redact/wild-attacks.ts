import type { Line } from "./converse.js"
import type { Chance } from "./numbers.js"
import { groupsOf } from "./numbers.js"

/**
 * Card numbers and codes as people, recognisers and forms bring them into a call, by idea. What must not be left stands
 * between « and »; the marks are taken out before the words are said.
 */
export type WildAttack = (card: string, chance: Chance) => readonly Line[]

const caller = (text: string): Line => ({ speaker: "caller", text })
const agent = (text: string): Line => ({ speaker: "agent", text })
const hide = (text: string): string => `«${text}»`
const NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
const name = (digit: string): string => NAMES[Number(digit)] ?? digit
const spell = (digits: string, joint = " "): string => [...digits].map(name).join(joint)
const groups = (card: string): string[] => [...groupsOf(card)]
const CUE = ["my card number is ", "the card is ", "it's a visa card, ", "card number ", "okay the card number, "]

const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  "0": ["oh", "owe", "o", "zero"],
  "1": ["won", "one", "wun"],
  "2": ["to", "too", "two"],
  "3": ["tree", "three", "free"],
  "4": ["for", "fore", "four", "fower"],
  "5": ["five", "fife", "hive"],
  "6": ["six", "sicks", "sics"],
  "7": ["seven", "heaven"],
  "8": ["ate", "eight", "ait"],
  "9": ["nine", "nein", "niner"],
}
const LANGUAGES = [
  "cero uno dos tres cuatro cinco seis siete ocho nueve",
  "zéro un deux trois quatre cinq six sept huit neuf",
  "null eins zwei drei vier fünf sechs sieben acht neun",
  "zero um dois três quatro cinco seis sete oito nove",
  "zero uno due tre quattro cinque sei sette otto nove",
].map((words) => words.split(" "))
const said = (digits: string, words: readonly string[]): string => [...digits].map((d) => words[Number(d)]).join(" ")

const REPAIRS = [
  "strike that",
  "no I tell a lie",
  "erase that",
  "let me rephrase that",
  "back up a second",
  "ignore that last bit",
  "forget that",
  "apologies",
  "that came out wrong",
  "I got that wrong",
  "hmm not quite",
  "cancel that",
]
const NODS = [
  "uh-huh",
  "roger",
  "righto",
  "yup yup",
  "aha",
  "gotcha",
  "copy that",
  "ten four",
  "with you",
  "mhm",
  "okey doke",
  "go for it",
  "keep them coming",
  "and?",
  "so far so good",
]
const ROWS = ["٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９", "۰۱۲۳۴۵۶۷۸۹"]
const HEAVY = "零壹贰叁肆伍陆柒捌玖"
const BRAILLE = "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊"
const KEYCAPS = (digits: string): string => [...digits].map((digit) => `${digit}\ufe0f\u20e3`).join("")
const inRow = (digits: string, row: string): string => [...digits].map((digit) => [...row][Number(digit)]).join("")
const cut = (digits: string, lengths: readonly number[]): string[] => {
  const parts: string[] = []
  let from = 0
  for (const length of lengths) {
    if (from < digits.length) parts.push(digits.slice(from, from + length))
    from += length
  }
  if (from < digits.length) parts.push(digits.slice(from))
  return parts
}
const asked = (chance: Chance): Line =>
  agent(
    chance.pick([
      "What's the card number?",
      "Can I take the long number on the front of the card?",
      "Card number whenever you're ready.",
    ]),
  )
const CODE_ASKS = [
  "And the security code?",
  "What's the CVV?",
  "The three digits on the back of the card?",
  "And the CVC please?",
  "what is the verification code on the card",
]
const LOOKS: Readonly<Record<string, string>> = { "0": "O", "1": "l", "2": "Z", "5": "S", "8": "B" }
const looking = (code: string, chance: Chance): string => {
  const at = [...code].findIndex((digit) => LOOKS[digit] !== undefined)
  const one = [...code]
    .map((digit, index) => (index === at || chance.maybe(0.3) ? (LOOKS[digit] ?? digit) : digit))
    .join("")
  return chance.pick([one, one.replace("l", "I"), one.replace("l", "i")])
}

export const wildAttacks: Readonly<Record<string, WildAttack>> = {
  "homophones, announced": (card, chance) => [
    caller(chance.pick(CUE) + hide([...card].map((d) => chance.pick(SOUNDS[d] ?? [d])).join(" "))),
  ],
  "homophones, asked": (card, chance) => [
    asked(chance),
    caller(hide([...card].map((d) => (chance.maybe(0.6) ? chance.pick(SOUNDS[d] ?? [d]) : d)).join(" "))),
  ],
  "homophones, a group a turn": (card, chance) => [
    asked(chance),
    ...groups(card).flatMap((group) => [
      caller(hide([...group].map((d) => chance.pick(SOUNDS[d] ?? [d])).join(" "))),
      agent(chance.pick(NODS)),
    ]),
  ],
  "radio spelling": (card, chance) => [
    caller(
      chance.pick(["", ...CUE]) +
        hide(
          [...card]
            .map((d) => ["zero", "wun", "too", "tree", "fower", "fife", "six", "seven", "ait", "niner"][Number(d)])
            .join(chance.pick([" ", ", "])),
        ),
    ),
  ],
  "odd nods between, not announced": (card, chance) =>
    groups(card).flatMap((group) => [caller(hide(chance.maybe(0.5) ? group : spell(group))), agent(chance.pick(NODS))]),
  "odd nods between, asked": (card, chance) => [
    asked(chance),
    ...cut(card, [chance.whole(2, 5), chance.whole(2, 5), chance.whole(2, 5)]).flatMap((group) => [
      caller(hide(chance.maybe(0.5) ? group : spell(group))),
      agent(chance.pick(NODS)),
    ]),
  ],
  "odd repairs": (card, chance) => {
    const parts = groups(card)
    const wrong = chance.whole(0, parts.length - 1)
    return [
      ...(chance.maybe(0.5) ? [asked(chance)] : []),
      caller(
        (chance.maybe(0.5) ? chance.pick(CUE) : "") +
          parts
            .map((group, at) => {
              const way = chance.maybe(0.5) ? group : spell(group)
              return at === wrong ? `${hide(spell(group.slice(0, 3)))} ${chance.pick(REPAIRS)} ${hide(way)}` : hide(way)
            })
            .join(" "),
      ),
    ]
  },
  "another language": (card, chance) => [
    caller(
      chance.pick(CUE) +
        hide(
          groups(card)
            .map((group) => said(group, chance.pick(LANGUAGES)))
            .join(", "),
        ),
    ),
  ],
  "Spanish among English": (card, chance) => [
    asked(chance),
    caller(hide([...card].map((d) => (chance.maybe(0.4) ? LANGUAGES[0]?.[Number(d)] : name(d))).join(" "))),
  ],
  "Spanish alone": (card, chance) => [
    caller(
      chance.pick(["mi tarjeta es ", "el numero de tarjeta es ", "la visa es ", ""]) +
        hide(said(card, LANGUAGES[0] ?? [])),
    ),
  ],
  "Hindi among English": (card, chance) => [
    asked(chance),
    caller(
      hide(
        [...card]
          .map((d) =>
            chance.maybe(0.3) ? "shunya ek do teen char paanch chhe saat aath nau".split(" ")[Number(d)] : name(d),
          )
          .join(" "),
      ),
    ),
  ],
  "groups of a telephone": (card, chance) => {
    const [a = "", b = "", c = "", d = "", e = ""] = cut(card, [3, 3, 4, 3, 9])
    const groupings = [
      `(${a}) ${b}-${c} ${d}${e}`,
      `${a}-${b}-${c}-${d}${e}`,
      `${a}.${b}.${c}.${d}.${e}`,
      `${a} ${b} ${c} x${d}${e}`,
      `0${a}${b}${c}${d}${e}`.slice(1),
      cut(card, [2, 2, 2, 2, 2, 2, 2, 2]).join(" "),
      cut(card, [5, 5, 5, 5]).join("-"),
      cut(card, [1, 3, 3, 3, 3, 3]).join(","),
      cut(card, [3, 2, 4, 3, 2]).join("-"),
      cut(card, [6, 6, 6]).join(" "),
      cut(card, [8, 8]).join(" / "),
      cut(card, [1, 4, 4, 4, 4]).join(" "),
    ]
    return [caller(chance.pick(["", "", "it's ", ...CUE]) + hide(chance.pick(groupings)))]
  },
  "digits of two scripts": (card, chance) => [
    caller(
      chance.pick(["", ...CUE]) +
        hide(
          groups(card)
            .map((group) => inRow(group, chance.pick(ROWS)))
            .join(chance.pick([" ", "-", ""])),
        ),
    ),
  ],
  "keycaps, formal Chinese, Braille": (card, chance) => [
    caller(
      chance.pick(["", ...CUE]) +
        hide(
          chance.pick([
            KEYCAPS(card),
            groups(card).map(KEYCAPS).join(" "),
            inRow(card, HEAVY),
            groups(card)
              .map((group) => inRow(group, HEAVY))
              .join(" "),
            inRow(card, BRAILLE),
            `⠼${groups(card)
              .map((group) => inRow(group, BRAILLE))
              .join(" ⠼")}`,
          ]),
        ),
    ),
  ],
  "recogniser: full stops and line breaks": (card, chance) => [
    caller(
      chance.pick(["", ...CUE]) +
        hide(
          [...card]
            .map((d) => (chance.maybe(0.7) ? `${name(d).charAt(0).toUpperCase()}${name(d).slice(1)}.` : `${d}.`))
            .join(chance.pick([" ", "\n", "\r\n"])),
        ),
    ),
  ],
  "recogniser: as times, dates, money": (card, chance) => {
    const pairs = cut(card, [2, 2, 2, 2, 2, 2, 2, 2, 2])
    const made = groups(card).map((group, at) =>
      chance
        .pick([
          `${pairs[at * 2] ?? ""}:${group.slice(2)}`,
          `$${group}`,
          `${group.slice(0, 1)},${group.slice(1)}`,
          `$${group.slice(0, 2)}.${group.slice(2)}`,
          `${group.slice(0, 2)}/${group.slice(2)}`,
          `${group}%`,
        ])
        .replace(/^.*:/, (head) => `${group.slice(0, head.length - 1)}:`),
    )
    return [asked(chance), caller(hide(made.join(" ")))]
  },
  "recogniser: big numbers": (card, chance) => [
    asked(chance),
    caller(
      hide(
        groups(card)
          .map((group) => {
            if (group.length !== 4 || group.startsWith("0")) return group
            const [a = "", b = "", c = "", d = ""] = group
            const tail = `${c === "0" ? "" : c === "1" ? `1${d}` : `${c}0`}`
            return chance.pick([
              `${name(a)} thousand ${b === "0" ? "" : `${name(b)} hundred`} ${tail === "" ? name(d) : Number(c) > 1 ? `${tail} ${name(d)}` : tail}`,
              `${Number(group).toLocaleString("en")}`,
              `${a}${b} hundred ${c}${d}`,
            ])
          })
          .join(", "),
      ),
    ),
  ],
  "counted digits": (card, chance) => [
    asked(chance),
    caller(
      hide(
        card.replace(/(.)\1*/g, (run) => {
          const digit = name(run.charAt(0))
          const times = run.length
          if (times === 1) return `${digit} `
          return chance.pick([
            `a pair of ${digit}s `,
            `${digit} twice `,
            `${name(String(times))} times ${digit} `,
            `${digit} ${digit} `.repeat(times > 1 ? 1 : 0) + (times > 2 ? `${digit} `.repeat(times - 2) : ""),
            `twice ${digit} ` + `${digit} `.repeat(Math.max(0, times - 2)),
          ])
        }),
      ),
    ),
  ],
  "spelled by letters": (card, chance) => [
    caller(chance.pick(CUE) + hide([...card].map((d) => [...name(d)].join(chance.pick(["-", " ", "."]))).join("  "))),
  ],
  "typed numbering": (card, chance) =>
    groups(card).map((group, at) =>
      caller(chance.pick([`${at + 1}) `, `${at + 1}. `, `part ${at + 1}: `, "- ", "> "]) + hide(group)),
    ),
  "labelled groups": (card, chance) => {
    const ordinals = ["first", "second", "third", "fourth", "fifth"]
    const label = chance.pick([
      (at: number) => `${ordinals[at] ?? ""} four: `,
      (at: number) => `group ${at + 1}: `,
      (at: number) => `${ordinals[at] ?? ""} block `,
      (at: number) => `digits ${at * 4 + 1}-${at * 4 + 4}: `,
    ])
    return [
      ...(chance.maybe(0.5) ? [asked(chance)] : []),
      caller(
        groups(card)
          .map((group, at) => label(at) + hide(group))
          .join(chance.pick(["; ", ", ", "\n"])),
      ),
    ]
  },
  "markup and code": (card, chance) => {
    const parts = groups(card)
    return [
      caller(
        chance.pick([
          hide(parts.join("&nbsp;")),
          hide([...card].map((d) => `&#${d.charCodeAt(0)};`).join("")),
          hide([...card].map((d) => `%3${d}`).join("")),
          `<td>${parts.map(hide).join("</td><td>")}</td>`,
          `| ${parts.map(hide).join(" | ")} |`,
          `card_number="${hide(card)}"`,
          `cardNumber:${hide(parts.join("_"))}`,
          `**${hide(parts.join("** **"))}**`,
          `[${[...card].map(hide).join(",")}]`,
          `tel:${hide(card)}`,
          `pan${hide(card)}cvv123`,
          `"${parts.map(hide).join('","')}"`,
          `PAN=${hide(card)}=2712101`,
          `;${hide(card)}=27121010000?`,
          `%B${hide(card)}^DOE/J^2712101`,
        ]),
      ),
    ]
  },
  "alternate speakers": (card, chance) => [
    asked(chance),
    ...groups(card).map((group, at): Line => ({
      speaker: at % 2 === 0 ? "caller" : "thirdParty",
      text: hide(chance.maybe(0.5) ? group : spell(group)),
    })),
  ],
  "the agent says it first": (card, chance) => [
    agent(
      chance.pick(["I have a card here, ", "on file there is ", "are you still on ", "it starts with "]) +
        hide(groups(card).join(" ")) +
        chance.pick(["?", ", right?", ", is that still good?"]),
    ),
    caller("yes"),
  ],
  "called an order, grouped as a card": (card, chance) => [
    caller(
      chance.pick(["my order is ", "order number ", "reference ", "booking number is ", "it's invoice ", "ticket "]) +
        hide(groups(card).join(chance.pick([" ", "-", ", "]))),
    ),
  ],
  "asked for an order, grouped as a card": (card, chance) => [
    agent(chance.pick(["What's your order number?", "Do you have a reference number?", "And the booking number?"])),
    caller(
      chance.pick(["", "it's ", "sure, "]) +
        hide(
          groups(card)
            .map((group) => (chance.maybe(0.5) ? group : spell(group)))
            .join(", "),
        ),
    ),
  ],
  "one digit a message": (card, chance) => [
    ...(chance.maybe(0.5) ? [caller("here's my card number one at a time")] : [asked(chance)]),
    ...[...card].map((digit) =>
      caller(chance.pick(["", "", "and ", "then "]) + hide(chance.pick([digit, name(digit), `${digit}.`]))),
    ),
  ],
  "a code with letters, asked": (_, chance) => [
    agent(chance.pick(CODE_ASKS)),
    caller(
      chance.pick(["", "it's ", "that's ", "yes, "]) +
        hide(looking(`${chance.digits(2)}${chance.pick(["1", "0", "5", "8"])}`, chance)),
    ),
  ],
  "a code with letters, told": (_, chance) => [
    caller(
      chance.pick(["cvv ", "the cvv is ", "security code ", "cvc: ", "security code is "]) +
        hide(looking(`${chance.pick(["1", "0", "5", "8"])}${chance.digits(2)}`, chance)),
    ),
  ],
  "a code in homophones": (_, chance) => [
    ...(chance.maybe(0.5) ? [agent(chance.pick(CODE_ASKS))] : []),
    caller(
      chance.pick(["cvv is ", "the security code is ", "my cvv "]) +
        hide([...chance.digits(3)].map((d) => chance.pick(SOUNDS[d] ?? [d])).join(" ")),
    ),
  ],
  "a code under another name": (_, chance) => {
    const code = chance.maybe(0.5) ? chance.digits(3) : spell(chance.digits(3))
    return [
      caller("I want to pay by card"),
      agent(
        chance.pick([
          "And the CV2?",
          "and the number on the signature strip?",
          "the little three digits by the signature?",
          "what's the C V V two",
          "and the see v v",
          "the card security number?",
          "and the last three on the reverse?",
        ]),
      ),
      caller(chance.pick(["", "it's ", "that is "]) + hide(code)),
    ]
  },
  "a code of one use": (_, chance) => {
    const code = chance.digits(6)
    return [
      agent(
        chance.pick([
          "I've just sent you a code, can you read it out?",
          "What's the six digit code we texted you?",
          "Please tell me the one-time passcode.",
          "Read me the verification code.",
        ]),
      ),
      caller(
        chance.pick(["", "it says ", "G-", "it's ", "okay "]) +
          hide(
            chance.pick([
              code,
              `${code.slice(0, 3)} ${code.slice(3)}`,
              `${code.slice(0, 3)}-${code.slice(3)}`,
              spell(code),
              spell(code, ", "),
            ]),
          ),
      ),
    ]
  },
  "date and code after the card": (card, chance) => {
    const code = chance.digits(3)
    return [
      asked(chance),
      caller(hide(groups(card).join(" "))),
      agent(
        chance.pick([
          "and when does it run out",
          "Expiry?",
          "valid until?",
          "and the date on it?",
          "expiry date please",
        ]),
      ),
      caller(
        chance.pick(["", "next year, ", "it's "]) +
          hide(
            chance.pick([
              "twelve twenty seven",
              "12-27",
              "Dec 27",
              "december 2027",
              "oh nine twenty eight",
              "09 / 28",
              "1127",
            ]),
          ),
      ),
      agent(chance.pick(["and the back?", "last three digits?", "cvv", "and the security code"])),
      caller(hide(chance.pick([code, spell(code)])) + chance.pick(["", ", that's it"])),
    ]
  },
}

/** Takes the marks out, and tells what must not be left: each stretch with its digits. */
export function unmarked(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly secrets: readonly string[][]
} {
  return {
    lines: lines.map(({ speaker, text }) => ({ speaker, text: text.replace(/[«»]/g, "") })),
    secrets: lines.map(({ text }) => [...text.matchAll(/«([^»]*)»/g)].map(([, secret = ""]) => secret)),
  }
}
