import { digitAt, element, NO_OTHERS } from "./number-text.js"
import type { NumberElement, NumberText } from "./number-text.js"

/** "Double four", "double forty-two", "triple 1", "four ones", "a pair of fours", "three times four", "four twice". */
export function repeated(source: NumberText, at: number): NumberElement | undefined {
  const { tokens } = source
  const next = tokens[at + 1]?.word
  const times = tokens[at]?.sense?.times
  const digit = digitAt(source, at + 1)
  if (times !== undefined && digit !== undefined) return element(source, [at, at + 1], digit.repeat(times))
  const plural = next === "of" ? at + 2 : at + 1
  const many = tokens[plural]?.sense?.plural
  if (times !== undefined && many !== undefined) return element(source, [at, plural], many.repeat(times))
  const pair = times === undefined ? undefined : below100(source, at + 1)
  if (times !== undefined && pair !== undefined && pair.value > 9) {
    return element(source, [at, pair.last], String(pair.value).repeat(times))
  }
  const said = digitAt(source, at)
  const count = Number(said)
  if (said === undefined) return undefined
  if (many !== undefined && next !== "of" && count >= 2) return element(source, [at, plural], many.repeat(count))
  const counted = next === "times" && count >= 2 ? digitAt(source, at + 2) : undefined
  if (counted !== undefined) return element(source, [at, at + 2], counted.repeat(count))
  const isTwice = next === "twice" && digitAt(source, at + 2) === undefined
  return isTwice ? element(source, [at, at + 1], said.repeat(2)) : undefined
}

/** "Forty five", "four hundred and five", "four thousand five hundred", "forty one hundred". */
export function cardinal(source: NumberText, at: number): NumberElement | undefined {
  const head = firstPart(source, at)
  if (head === undefined) return undefined
  const magnitude = source.tokens[head.last + 1]?.sense?.magnitude
  if (magnitude === undefined)
    return head.last > at || isTenOrTeen(source, at) ? toElement(source, at, head) : undefined
  const whole = { value: head.value * magnitude, last: head.last + 1 }
  const round = magnitude === 1000 ? withHundreds(source, whole) : whole
  const small = restPart(source, round.last + 1)
  if (small === undefined || source.tokens[small.last + 1]?.sense?.magnitude !== undefined) {
    return element(source, [at, round.last], String(round.value))
  }
  // "four thousand five hundred sixty four" may also be 4500, 64 or 4560, 4.
  const others = [String(round.value) + String(small.value)]
  const unit = small.value % 10
  if (small.value > 20 && unit > 0) others.push(String(round.value + small.value - unit) + String(unit))
  return element(source, [at, small.last], String(round.value + small.value), { others })
}

/** Thousands with the hundreds said after them, if any. */
function withHundreds(source: NumberText, thousands: Small): Small {
  const hundreds = restPart(source, thousands.last + 1)
  if (hundreds === undefined || hundreds.value > 9 || !isHundred(source, hundreds.last + 1)) return thousands
  return { value: thousands.value + hundreds.value * 100, last: hundreds.last + 1 }
}

/** What comes before a magnitude may be "twenty one": there the unit belongs to it. */
function firstPart(source: NumberText, at: number): Small | undefined {
  const { tokens } = source
  const ten = tokens[at]?.sense?.ten
  const unit = tokens[at + 1]?.sense?.digit
  if (ten !== undefined && unit !== undefined && unit !== "0" && isHundred(source, at + 2)) {
    return { value: Number(ten) + Number(unit), last: at + 1 }
  }
  return below100(source, at)
}

/** What may be added to hundreds or thousands, an "and" before it or not. */
function restPart(source: NumberText, at: number): Small | undefined {
  const from = source.tokens[at]?.word === "and" ? at + 1 : at
  return source.tokens[from]?.type === "word" ? below100(source, from) : undefined
}

interface Small {
  readonly value: number
  readonly last: number
}

/** A number below a hundred, as words or at most two digits. */
function below100({ tokens, isTaken }: NumberText, at: number): Small | undefined {
  const token = tokens[at]
  if (token === undefined || isTaken(at)) return undefined
  if (token.type === "digits") return token.word.length <= 2 ? { value: Number(token.word), last: at } : undefined
  const ten = token.sense?.ten
  const unit = tokens[at + 1]?.sense?.digit
  const isUnit = unit !== undefined && unit !== "0" && tokens[at + 2]?.sense?.magnitude === undefined
  if (ten !== undefined) return isUnit ? { value: Number(ten) + Number(unit), last: at + 1 } : { value: +ten, last: at }
  const small = token.sense?.teen ?? token.sense?.digit
  return small === undefined || small === "0" ? undefined : { value: Number(small), last: at }
}

function isHundred({ tokens }: NumberText, at: number): boolean {
  return tokens[at]?.word === "hundred"
}

function isTenOrTeen({ tokens }: NumberText, at: number): boolean {
  const sense = tokens[at]?.sense
  return (sense?.ten ?? sense?.teen) !== undefined
}

function toElement(source: NumberText, at: number, { value, last }: Small): NumberElement {
  const unit = value % 10
  const others = last > at ? [String(value - unit) + String(unit)] : NO_OTHERS
  return element(source, [at, last], String(value), { others })
}
