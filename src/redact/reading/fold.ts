import { hasLetter, regex } from "../../kernel/inner.js"
import { mayBecomeNumber, senseOf } from "./number-words.js"

/** A text with other scripts' digits and disguised letters as plain ones, and the way back to the original. */
export interface FoldedText {
  readonly text: string
  /** Where a stretch of the folded text stands in the original, as UTF-16 units; `end` not included. */
  readonly toOriginal: <Place extends { readonly start: number; readonly end: number }>(place: Place) => Place
}

/** Signs that change nothing. Most texts hold nothing else. What may begin an encoded sign is left out. */
const ORDINARY = /^[\0-$'-[\]-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u00bf\u0250-\u02af\u2010-\u2027]*$/

/** The same and letters of Latin script with accents, of which only these are taken off. */
const LATIN = /^[\0-$'-[\]-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u02af\u2010-\u2027]*$/

/** A text with its accents off: "número" is "numero". Of letters that stand for one sign each, so no place moves. */
function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0))
}

const inPlace: FoldedText["toOriginal"] = (place) => place

/** Signs that are not seen and stand within words: joiners, soft hyphens, accents and strokes over what comes before. */
const UNSEEN = /* @__PURE__ */ regex(
  "[\\p{Mn}\\p{Me}\\u00ad\\u061c\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u{e0000}-\\u{e007f}]",
  "u",
)

/** Breaks without a width: between words, or hidden inside one. */
const BREAKS = "\u200b\ufeff"

/** Letters in rings and squares. One alone is a sign: "Ⓜ". */
const RINGED = /[\u24b6-\u24e9\u{1f130}-\u{1f149}]/u

/** What stays as it is: letters and marks that have no plain form, signs of money. */
const KEPT = /* @__PURE__ */ regex("[\\p{L}\\p{M}\\p{Sc}\\u2010-\\u2027]", "u")

/**
 * Digits that Unicode knows as numbers only and gives no plain form: where each row begins, and with what number.
 *
 * Negative and double circled, dingbats, Hangzhou; Roman numerals have letters for a plain form.
 */
const ROWS: readonly (readonly [first: number, value: number, count: number])[] = [
  [0x24eb, 11, 10],
  [0x24f5, 1, 10],
  [0x24ff, 0, 1],
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
  [0x2160, 1, 9],
  [0x2170, 1, 9],
  [0x3007, 0, 1],
  [0x3021, 1, 9],
]

/** A sign as HTML, an address or a programme writes it, or written so twice: `&#52;`, `&amp;#x34;`, `%34`, `%2534`, `\\u0034`, `\\u{34}`, `\\x34`. */
const ENCODED =
  /&(?:amp;){0,2}(?:#(?:x([0-9a-f]{1,5})|([0-9]{1,6}))|nbsp);?|(?:%(?:25)?|\\{1,2}(?:u00|u\{|x))([2-7][0-9a-f])\}?/iy

/** Fillers of Korean script: letters for Unicode, blanks for the eye. */
const BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"

/** Nought to nine in Chinese and Japanese, as on cheques too, and in Braille. */
const TENS = ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零壹貳參肆伍陸柒捌玖", "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊"]

/** Greek and Cyrillic letters that look like Latin ones which look like digits. */
const TWINS = "ОоΟοІіΙιӀӏЅѕВΒΖ"
const TWIN_OF = "OoOoIiIillSsBBZ"

/** No letter below has a plain form. */
const FIRST_DRESSED_LETTER = 0x2000

/**
 * Folds a text: `٤`, `４`, `𝟒`, `④` and `⁴` become `4`, `𝐟𝐨𝐮𝐫` becomes `four`, signs of any kind a space.
 *
 * By the character properties and compatibility forms of Unicode that the runtime has. One pass.
 */
export function foldText(text: string): FoldedText {
  if (ORDINARY.test(text)) return { text, toOriginal: inPlace }
  if (LATIN.test(text)) return { text: withoutAccents(text), toOriginal: inPlace }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ""
  let at = 0
  let word = ""
  let isBesideRinged = false
  while (at < text.length) {
    const encoded = decodeAt(text, at)
    const sign = encoded?.sign ?? String.fromCodePoint(text.codePointAt(at)!)
    const end = at + (encoded?.length ?? sign.length)
    const isRinged = RINGED.test(sign)
    const isSpelled = isRinged && (isBesideRinged || RINGED.test(String.fromCodePoint(text.codePointAt(end) ?? 0)))
    const plain = BREAKS.includes(sign) && isInside(word) ? "" : isSpelled ? sign.normalize("NFKC") : foldSign(sign)
    isBesideRinged = isRinged
    if (plain !== "") word = /^[A-Za-z]$/.test(plain) && word.length < LONGEST_PART ? word + plain.toLowerCase() : ""
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    // An accent goes with the letter under it.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = end
    folded += plain
    at = end
  }
  return {
    text: folded,
    toOriginal: (place) => ({
      ...place,
      start: starts[place.start] ?? at,
      end: place.end === 0 ? 0 : (ends[place.end - 1] ?? at),
    }),
  }
}

/** More letters are no part of a number word. */
const LONGEST_PART = 12

/** Whether a break after these letters stands inside a number word: after "fo", not after "four". */
function isInside(letters: string): boolean {
  return letters !== "" && senseOf(letters)?.isBeginning !== true && mayBecomeNumber(letters)
}

/** The sign that is written encoded at a place, and in how many units. */
function decodeAt(text: string, at: number): { readonly sign: string; readonly length: number } | undefined {
  if (!"&%\\".includes(text.charAt(at))) return undefined
  ENCODED.lastIndex = at
  const found = ENCODED.exec(text)
  if (found === null) return undefined
  const [{ length }, hex, decimal, short] = found
  const code = decimal === undefined ? parseInt(hex ?? short ?? "20", 16) : Number(decimal)
  return { sign: String.fromCodePoint(code), length }
}

const DECIMAL = /* @__PURE__ */ regex("\\p{Nd}", "u")

function foldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return sign
  if (BLANK_LETTERS.includes(sign)) return " "
  const twin = TWINS.indexOf(sign)
  if (twin >= 0) return TWIN_OF.charAt(twin)
  if (code < FIRST_DRESSED_LETTER && hasLetter(sign)) return withoutAccents(sign)
  if (UNSEEN().test(sign)) return ""
  if (DECIMAL().test(sign)) return String(decimal(code))
  for (const [first, value, count] of ROWS)
    if (code >= first && code < first + count) return String(value + code - first)
  const plain = sign.normalize("NFKC")
  const known = Math.max(...TENS.map((ten) => ten.indexOf(plain.replace(/[()]/g, "") || " ")))
  if (known >= 0) return String(known)
  // "⒈" is "1." and "⑴" is "(1)": the digit alone is meant.
  if (/^[\0-\x7f]+$/.test(plain)) {
    if (/[0-9]/.test(plain)) return plain.replace(/[^0-9]/g, "")
    return /[A-Za-z]/.test(plain) && !hasLetter(sign) ? " " : plain
  }
  return KEPT().test(sign) ? sign : " "
}

/** Decimal digits stand in rows of ten, from nought on; some rows follow one another. */
function decimal(code: number): number {
  let first = code
  while (DECIMAL().test(String.fromCodePoint(first - 1))) first -= 1
  return (code - first) % 10
}
