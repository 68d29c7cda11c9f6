import { issuerRanges } from "evenkeel/redact"
import type { IssuerRange } from "evenkeel/redact"

/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1, 1 not included. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)] as Item
  }

  digits(length: number): string {
    let digits = ""
    while (digits.length < length) digits += String(this.whole(0, 9))
    return digits
  }

  maybe(share: number): boolean {
    return this.next() < share
  }
}

/** The Luhn digit that completes a number; written apart from the library on purpose. */
export function luhnDigit(body: string): string {
  let sum = 0
  for (let place = 0; place < body.length; place += 1) {
    const digit = Number(body.at(-1 - place))
    const weighed = place % 2 === 0 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return String((10 - (sum % 10)) % 10)
}

/** A made-up number of an issuer's range with a right Luhn digit. */
export function cardOf(range: IssuerRange, chance: Chance): string {
  const low = Number(range.from)
  const head = String(chance.whole(low, Number(range.to))).padStart(range.from.length, "0")
  const length = chance.pick(range.lengths)
  const body = head + chance.digits(length - 1 - head.length)
  return body + luhnDigit(body)
}

export function anyCard(chance: Chance): string {
  return cardOf(chance.pick(issuerRanges), chance)
}

/** The digits in groups as they stand on the card. */
export function groupsOf(card: string): string[] {
  if (card.length === 15) return [card.slice(0, 4), card.slice(4, 10), card.slice(10)]
  if (card.length === 14) return [card.slice(0, 4), card.slice(4, 10), card.slice(10)]
  return card.match(/.{1,4}/g) ?? []
}

/** Ways in which a number is written. Each gives pieces that may be split over turns. */
export const writtenStyles: Readonly<Record<string, (card: string, chance: Chance) => string[]>> = {
  plain: (card) => [card],
  spaces: (card) => groupsOf(card).map((group, index) => (index === 0 ? "" : " ") + group),
  dashes: (card) => groupsOf(card).map((group, index) => (index === 0 ? "" : "-") + group),
  dots: (card) => groupsOf(card).map((group, index) => (index === 0 ? "" : ".") + group),
  commas: (card) => groupsOf(card).map((group, index) => (index === 0 ? "" : ", ") + group),
  sentences: (card) => groupsOf(card).map((group) => `${group}. `),
  singles: (card) => [...card].map((digit, index) => (index === 0 ? "" : " ") + digit),
  ragged: (card, chance) =>
    ragged(card, chance).map((group, index) => (index === 0 ? "" : chance.pick([" ", "-", ", "])) + group),
  pairs: (card) => (card.match(/.{1,2}/g) ?? []).map((group, index) => (index === 0 ? "" : " ") + group),
  wide: (card) => [[...card].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("")],
  hidden: (card) => [groupsOf(card).join("\u200b")],
}

/** Cuts a number at random places. */
function ragged(card: string, chance: Chance): string[] {
  const groups: string[] = []
  for (let at = 0; at < card.length;) {
    const length = chance.whole(1, 6)
    groups.push(card.slice(at, at + length))
    at += length
  }
  return groups
}

const NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

/** One digit as people say it; a nought in one of several ways. */
export function sayDigit(digit: string, chance: Chance): string {
  if (digit !== "0") return NAMES[Number(digit)] ?? ""
  return chance.pick(["zero", "oh", "zero", "oh", "nought", "o"])
}

function sayBelow100(value: number, joint: string): string {
  if (value < 10) return NAMES[value] ?? ""
  if (value < 20) return TEENS[value - 10] ?? ""
  const unit = value % 10
  return (TENS[Math.floor(value / 10)] ?? "") + (unit === 0 ? "" : joint + (NAMES[unit] ?? ""))
}

/** Two digits as one number: 45 is "forty-five", 05 is "oh five". */
export function sayPair(pair: string, chance: Chance): string {
  if (pair.length < 2 || pair.startsWith("0")) return [...pair].map((digit) => sayDigit(digit, chance)).join(" ")
  return sayBelow100(Number(pair), chance.pick(["-", " "]))
}

/** Four digits as one number: 4512 is "four thousand five hundred and twelve". With a nought in front: digit by digit. */
function sayFour(four: string, chance: Chance): string {
  if (four.length !== 4 || four.startsWith("0")) return [...four].map((digit) => sayDigit(digit, chance)).join(" ")
  const hundreds = four.charAt(1)
  const rest = Number(four.slice(2))
  const parts = [`${NAMES[Number(four.charAt(0))] ?? ""} thousand`]
  if (hundreds !== "0") parts.push(`${NAMES[Number(hundreds)] ?? ""} hundred`)
  if (rest > 0) parts.push((chance.maybe(0.5) ? "and " : "") + sayBelow100(rest, " "))
  return parts.join(" ")
}

/** Runs of a digit as "double four", "triple zero", "four ones". */
export function sayRuns(card: string, chance: Chance): string[] {
  const pieces: string[] = []
  for (let at = 0; at < card.length;) {
    const digit = card.charAt(at)
    let length = 1
    while (card.charAt(at + length) === digit && length < 4) length += 1
    if (length > 1 && chance.maybe(0.7)) {
      const said = sayDigit(digit, chance)
      const one = said === "o" ? "oh" : said
      const times = length === 2 ? "double" : length === 3 ? chance.pick(["triple", "treble"]) : "quadruple"
      pieces.push(` ${times} ${one}`)
      at += length
    } else {
      pieces.push(` ${sayDigit(digit, chance)}`)
      at += 1
    }
  }
  return pieces
}

const BETWEEN = [
  "",
  "",
  "",
  ",",
  " and",
  " then",
  " um",
  " uh",
  " dash",
  " and then",
  ", okay,",
  ". Then",
  " space",
  " er",
  ", next,",
]

/** Ways in which a number is said. */
export const spokenStyles: Readonly<Record<string, (card: string, chance: Chance) => string[]>> = {
  digitByDigit: (card, chance) => [...card].map((digit) => ` ${sayDigit(digit, chance)}`),
  doubles: (card, chance) => sayRuns(card, chance),
  inPairs: (card, chance) => (card.match(/.{1,2}/g) ?? []).map((pair) => ` ${sayPair(pair, chance)}`),
  inFours: (card, chance) => groupsOf(card).map((four) => ` ${sayFour(four, chance)}`),
  withPauses: (card, chance) =>
    groupsOf(card).map((group, index) => {
      const said = [...group].map((digit) => sayDigit(digit, chance)).join(" ")
      return `${index === 0 ? "" : chance.pick(BETWEEN)} ${said}`
    }),
  mixed: (card, chance) =>
    groupsOf(card).map((group) => {
      const way = chance.whole(0, 3)
      if (way === 0) return ` ${group}`
      if (way === 1) return (group.match(/.{1,2}/g) ?? []).map((pair) => ` ${sayPair(pair, chance)}`).join("")
      if (way === 2) return sayRuns(group, chance).join("")
      return ` ${[...group].map((digit) => sayDigit(digit, chance)).join(" ")}`
    }),
}

/** Deals pieces out over so many turns, at random places. */
export function deal(pieces: readonly string[], turns: number, chance: Chance): string[] {
  const cuts = new Set<number>()
  const most = Math.min(turns, pieces.length) - 1
  while (cuts.size < most) cuts.add(chance.whole(1, pieces.length - 1))
  const bounds = [0, ...[...cuts].sort((one, other) => one - other), pieces.length]
  return bounds.slice(1).map((end, index) =>
    pieces
      .slice(bounds[index], end)
      .join("")
      .replace(/^[-.,\s]+/, ""),
  )
}

export const backChannels = [
  "uh-huh",
  "mm-hmm",
  "okay",
  "yep",
  "yes",
  "right",
  "go ahead",
  "go on",
  "got it",
  "and then?",
  "next?",
  "okay, and the next four?",
  "thank you",
  "sure, take your time",
  "I'm ready",
]

/** What is left of digits in a text, in figures or words. */
export const DIGITS_LEFT =
  /\p{Nd}|\b(?:zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple|treble|quadruple)\b/iu
