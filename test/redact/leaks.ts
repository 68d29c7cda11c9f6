import { converse } from "./converse.js"
import type { Conversation, Line } from "./converse.js"
import { undress } from "./disguises.js"

/** So many digits of a card in a row are a leak: with fewer nobody gets further than with the issuer or the last four. */
const LEAK = 6

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
  .split(" ")
  .concat("seventeen eighteen nineteen".split(" "))
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const OTHER_NOUGHTS = ["oh", "o", "naught", "nought", "aught", "ought", "null", "nil"]
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4 }
const LOOKS: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  О: "0",
  ο: "0",
  Q: "0",
  I: "1",
  l: "1",
  І: "1",
  "|": "1",
  S: "5",
  B: "8",
  Z: "2",
}

function wordValue(word: string): number | undefined {
  if (OTHER_NOUGHTS.includes(word)) return 0
  const at = WORDS.indexOf(word)
  if (at >= 0) return at
  const ten = TENS.indexOf(word)
  return ten >= 0 ? (ten + 2) * 10 : undefined
}

/** Digits of any script as ASCII; written without the library on purpose. */
function plainDigits(text: string): string {
  return undress(text)
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      let nought = code
      while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
      // Rows of ten begin at a multiple of ten from the first of their block.
      if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10)
      return String((code - nought) % 10)
    })
    .replace(/[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/gu, "")
}

/** All digits of a text one after the other, in figures or words; what else is said is left out. */
function digitsIn(text: string): string {
  const spelled = plainDigits(text).replace(
    /(?<![\p{L}])[0-9OolIQОοІ|SBZ]*[0-9][0-9OolIQОοІ|SBZ]*(?![\p{L}])/gu,
    (word) => [...word].map((sign) => LOOKS[sign] ?? sign).join(""),
  )
  const tokens = spelled.toLowerCase().match(/[0-9]+|[a-z]+/g) ?? []
  let digits = ""
  let times = 1
  tokens.forEach((token, at) => {
    if (/^[0-9]/.test(token)) digits += token
    else if (TIMES[token] !== undefined) {
      times = TIMES[token]
      return
    } else if (token === "hundred") {
      const next = wordValue(tokens[at + 1] === "and" ? (tokens[at + 2] ?? "") : (tokens[at + 1] ?? ""))
      digits += next === undefined ? "00" : next < 10 ? "0" : ""
    } else if (wordValue(token) !== undefined) {
      const value = wordValue(token) ?? 0
      const isTail = value > 0 && value < 10 && TENS.includes(tokens[at - 1] ?? "")
      digits = isTail ? digits.slice(0, -1) + String(value) : digits + String(value).repeat(times)
    }
    times = 1
  })
  return digits
}

/** Whether texts hold so many digits of the card in a row, one text or one after the other. */
export function holdsCard(texts: readonly string[], card: string): boolean {
  const streams = texts.map(digitsIn)
  for (let at = 0; at + LEAK <= card.length; at += 1) {
    const part = card.slice(at, at + LEAK)
    if ([...streams, streams.join("")].some((stream) => stream.includes(part))) return true
  }
  return false
}

/** Whether a call, at any time, lets a card through. */
export function leaks(lines: readonly Line[], card: string): boolean {
  const { published, texts }: Conversation = converse(lines)
  return holdsCard(published, card) || holdsCard(texts, card)
}
