import type { Token } from "./tokens.js"

/** A date, a time, an amount: digits that belong together by the way they are written. */
export interface Shape {
  readonly shape: "date" | "time" | "amount"
  /** The last token that belongs to it. */
  readonly last: number
}

/** Marks before digits that make them an amount. */
const CURRENCY = "$£€¥₹₽₩¢"

/**
 * Whether the digits that begin at a token are written as a date (`12/05/2026`, `2026-05-12`), a time (`8:30`) or an
 * amount (`$45.99`, `12,500`, `99.95`, `20%`).
 *
 * Digits that go on with the same mark are none of these: `41-11-11-11` may be a card number. After other digits, or
 * while a number is open, only a date with slashes is one.
 */
export function shapeAt(text: string, tokens: readonly Token[], first: number, isOpen: boolean): Shape | undefined {
  if (isPlain(text, tokens[first]) || goesOnFrom(text, tokens, first)) return undefined
  const parts = partsAt(text, tokens, first)
  const last = first + parts.length - 1
  const end = tokens[last]?.end ?? 0
  const start = tokens[first]?.start ?? 0
  const lengths = parts.map((part) => part.length)
  const marks = parts.slice(1).map((_, index) => text.charAt(tokens[first + index]?.end ?? 0))
  // Recognisers write the groups of a card as times and amounts: "$42.42 4:24".
  const isAmongDigits = isOpen && (tokens[first - 1]?.type === "digits" || tokens[last + 1]?.type === "digits")
  if (isAmongDigits && marks[0] !== "/") return undefined
  if (isMoney(text, start, end) && total(lengths) < 13) return { shape: "amount", last }
  const isSure = marks[0] === "/" || (!isOpen && tokens[first - 1]?.type !== "digits")
  if (isSure && isDate(parts, marks)) return { shape: "date", last }
  if (isTime(lengths, marks)) return { shape: "time", last }
  return !isOpen && isAmount(lengths, marks) ? { shape: "amount", last } : undefined
}

/** Most digits have nothing about them that could make a date, a time or an amount of them. */
function isPlain(text: string, token: Token | undefined): boolean {
  if (token === undefined) return true
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  if (after !== "" && ("/-.:,%".includes(after) || CURRENCY.includes(after))) return false
  const sign = before === " " ? text.charAt(token.start - 2) : before
  return sign === "" || !CURRENCY.includes(sign)
}

/** "$45", "45 €", "20%"; not "4242$4242", where the sign parts two groups. */
function isMoney(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1) === " " ? text.charAt(start - 2) : text.charAt(start - 1)
  const after = text.charAt(end)
  const isPriced = before !== "" && CURRENCY.includes(before) && !isDigitAt(text, start - 2)
  return isPriced || (after !== "" && (after === "%" || CURRENCY.includes(after)) && !isDigitAt(text, end + 1))
}

function isDigitAt(text: string, at: number): boolean {
  return /^[0-9]$/.test(text.charAt(at))
}

/** Whether the digits are in the middle of a chain: the last groups of `4,111,111,111,111,111` are no amount. */
function goesOnFrom(text: string, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const start = tokens[first]?.start ?? 0
  return before?.type === "digits" && before.end === start - 1 && "/-.:,".includes(text.charAt(start - 1))
}

/** At most so many parts are looked at: more are no date, time or amount. */
const MOST_PARTS = 5

function partsAt(text: string, tokens: readonly Token[], first: number): readonly string[] {
  const parts: string[] = []
  for (let at = first; parts.length < MOST_PARTS; at += 1) {
    const token = tokens[at]
    if (token?.type !== "digits") break
    const before = tokens[at - 1]
    const mark = text.charAt(token.start - 1)
    if (at > first && (before?.end !== token.start - 1 || !"/-.:,".includes(mark))) break
    parts.push(token.word)
  }
  return parts
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

function isDate(parts: readonly string[], marks: readonly string[]): boolean {
  const [first = "", second = "", third = ""] = parts
  if (parts.length !== 3 || marks[0] !== marks[1] || !"/-.".includes(marks[0] ?? ",")) return false
  if (first.length === 4) return second.length <= 2 && third.length <= 2 && isDayAndMonth(second, third)
  const isDay = first.length <= 2 && second.length <= 2 && isDayAndMonth(first, second)
  return isDay && (third.length === 2 || /^(19|20)[0-9]{2}$/.test(third))
}

function isDayAndMonth(one: string, other: string): boolean {
  const low = Math.min(Number(one), Number(other))
  const high = Math.max(Number(one), Number(other))
  return low >= 1 && low <= 12 && high <= 31
}

function isTime(lengths: readonly number[], marks: readonly string[]): boolean {
  if (lengths.length < 2 || lengths.length > 3 || marks.some((mark) => mark !== ":")) return false
  return (lengths[0] ?? 9) <= 2 && lengths.slice(1).every((length) => length === 2)
}

function isAmount(lengths: readonly number[], marks: readonly string[]): boolean {
  const last = lengths.length - 1
  if (last < 1 || total(lengths) >= 10) return false
  const groups = marks[last - 1] === "." && (lengths[last] ?? 9) <= 2 ? lengths.slice(0, last) : lengths
  const inThrees = groups.length > 1 && groups.slice(1).every((length) => length === 3) && (groups[0] ?? 9) <= 3
  const commas = marks.slice(0, groups.length - 1).every((mark) => mark === ",")
  // "4,111" may be a group of a card number as a recogniser writes it; with more digits it is an amount.
  if (groups.length === lengths.length) return inThrees && commas && total(lengths) > 4
  return groups.length === 1 ? (groups[0] ?? 9) <= 6 : inThrees && commas
}
