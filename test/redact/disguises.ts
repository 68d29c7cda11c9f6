import type { Chance } from "./numbers.js"
import { groupsOf } from "./numbers.js"

type Write = (card: string, chance: Chance) => string

/** All characters of a property of Unicode, as this machine's tables have them. */
function charactersOf(property: RegExp): string[] {
  const found: string[] = []
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    if (!isSurrogate && property.test(String.fromCodePoint(code))) found.push(String.fromCodePoint(code))
  }
  return found
}

/** The digits of every script: each ten in a row. */
function scripts(): string[][] {
  const digits = charactersOf(/\p{Nd}/u)
  const rows: string[][] = []
  for (let at = 0; at < digits.length; at += 10) rows.push(digits.slice(at, at + 10))
  return rows
}

const row = (from: number): string[] => Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(from + digit))
const row1 = (nought: number | string, one: number): string[] => [
  typeof nought === "string" ? nought : String.fromCodePoint(nought),
  ...row(one).slice(0, 9),
]

/** Digits in rings, brackets, above and below the line, segments and the like: no decimal digits for Unicode. */
const dressed: Readonly<Record<string, readonly string[]>> = {
  circled: row1(0x24ea, 0x2460),
  "double circled": row1(0x24ff, 0x24f5),
  "negative circled": row1(0x24ff, 0x2776),
  "dingbat circled": row1(0x1f10b, 0x2780),
  "dingbat negative": row1(0x1f10c, 0x278a),
  bracketed: row1("0", 0x2474),
  "with a stop": row1(0x1f100, 0x2488),
  "with a comma": row(0x1f101),
  superscript: [..."⁰¹²³⁴⁵⁶⁷⁸⁹"],
  subscript: row(0x2080),
  roman: row1("0", 0x2160),
  "small roman": row1("0", 0x2170),
  han: [..."〇一二三四五六七八九"],
  keycap: row(0x30).map((digit) => `${digit}\ufe0f\u20e3`),
  struck: row(0x30).map((digit) => `${digit}\u0336`),
  underlined: row(0x30).map((digit) => `${digit}\u0332`),
}

let cached: { scripts: string[][]; separators: string[]; invisible: string[] } | undefined

function unicode(): NonNullable<typeof cached> {
  cached ??= {
    scripts: scripts(),
    separators: charactersOf(/[\p{Z}\p{P}\p{Sk}\p{Sm}\p{So}\t\n\r\v\f]/u).filter(
      (sign) => !/[\p{No}\p{Nl}]/u.test(sign) && !/\d/.test(sign.normalize("NFKC")),
    ),
    invisible: [...charactersOf(/\p{Cf}/u), "\u034f", "\u115f", "\u1160", "\u3164", "\uffa0", "\ufe0f", "\u{e0101}"],
  }
  return cached
}

const LOOKALIKES: Readonly<Record<string, string>> = { 0: "OoОοQ", 1: "IlІ|", 5: "S", 8: "B", 2: "Z" }

function put(card: string, digits: readonly string[]): string {
  return [...card].map((digit) => digits[Number(digit)] ?? digit).join("")
}

const plain: Readonly<Record<string, Write>> = {
  "digits of any script": (card, chance) => put(card, chance.pick(unicode().scripts)),
  "digits of any script, in groups": (card, chance) => {
    const digits = chance.pick(unicode().scripts)
    return groupsOf(card)
      .map((group) => put(group, digits))
      .join(" ")
  },
  "digits of many scripts": (card, chance) =>
    [...card].map((digit) => put(digit, chance.pick(unicode().scripts))).join(""),
  "any sign between groups": (card, chance) => groupsOf(card).join(chance.pick(unicode().separators)),
  "any sign between digits": (card, chance) => [...card].join(chance.pick(unicode().separators)),
  "signs of many kinds": (card, chance) =>
    groupsOf(card).reduce((text, group) => text + chance.pick(unicode().separators) + group),
  "ASCII sign between groups": (card, chance) =>
    groupsOf(card).join(chance.pick([..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\n"])),
  "unseen sign between digits": (card, chance) => [...card].join(chance.pick(unicode().invisible)),
  "unseen sign between groups": (card, chance) => groupsOf(card).join(chance.pick(unicode().invisible)),
  "emoji between digits": (card, chance) => [...card].join(chance.pick(["💳", "😀", "👨‍👩‍👧", "🇬🇧", "❤️", " 💳 ", "👍🏽"])),
  "emoji between groups": (card, chance) =>
    groupsOf(card).join(chance.pick(["💳", "😀", "👨‍👩‍👧", "🇬🇧", "❤️", " 💳 ", "👍🏽"])),
  "letters that look like digits": (card, chance) =>
    groupsOf(card)
      .map((group) =>
        [...group]
          .map((digit, at) => {
            const looks = at === 0 ? undefined : LOOKALIKES[digit]
            return looks === undefined ? digit : looks.charAt(chance.whole(0, looks.length - 1))
          })
          .join(""),
      )
      .join(chance.pick([" ", "-", ""])),
  "a letter before each group": (card, chance) => {
    const letter = chance.pick([..."abxyz"])
    return groupsOf(card)
      .map((group) => letter + group)
      .join(" ")
  },
  "named positions": (card) => [...card].map((digit, at) => `${at === 0 ? "first" : "then"} ${digit}`).join(", "),
}

/** Ways to write a number so that a look for ASCII digits does not find it. */
export const disguises: Readonly<Record<string, Write>> = {
  ...plain,
  ...Object.fromEntries(
    Object.entries(dressed).map(([name, digits]): [string, Write] => [
      `${name} digits`,
      (card, chance) =>
        chance.maybe(0.5)
          ? put(card, digits)
          : groupsOf(card)
              .map((group) => put(group, digits))
              .join(" "),
    ]),
  ),
}

/** What a digit that is dressed up stands for. */
export function undress(text: string): string {
  let out = text
  for (const digits of Object.values(dressed)) {
    for (const [value, sign] of digits.entries())
      if (sign.length > 0 && !/^\d/.test(sign)) out = out.replaceAll(sign, String(value))
  }
  return out
}
