import { joiningWords } from "./phrases/joining-words.js"
import { readNumber } from "./reading/read-numbers.js"
import type { NumberElement, NumberText } from "./reading/number-text.js"
import type { Said } from "./reading/readings.js"
import type { Token } from "./reading/tokens.js"
import { isJoining, isTakenToken } from "./taken-tokens.js"
import type { Taken } from "./taken-tokens.js"

/** Digits said one after the other with nothing but joining words between them. */
export interface Run {
  readonly elements: readonly NumberElement[]
  readonly start: number
  readonly end: number
  /** What was said, one an element. */
  readonly said: readonly Said[]
  /** How many digits that is, read as one would first. */
  readonly length: number
  /** A word of correction stands inside. */
  readonly isCorrected: boolean
  /** A word of correction stands before it, and nothing but joining words: "no, 0133". */
  readonly isPutRight: boolean
  /** Nothing but joining words before it in the turn. */
  readonly isAtStart: boolean
  /** Nothing but joining words after it in the turn. */
  readonly isAtEnd: boolean
  /** Where a "+" or "plus" before it begins: a telephone number with its country. */
  readonly plusStart: number | undefined
}

/** So many joining words at most between two digits of one number: "eight, sorry no hang on that's, nine". */
const MOST_JOINING = 8

/** So many signs at most between two neighbours. */
const MOST_MARKS = 40

/** What the finder of runs stands on. */
export interface RunText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly taken: Taken
  readonly spelled: boolean
  /** The speaker has a number open: a turn that is a mere "oh" may go on with it. */
  readonly isOpen: boolean
  /** Card data is expected, by this very turn or before. */
  readonly isExpected: boolean
  /** More of the text is to come: its last word may be cut off. */
  readonly isPartial: boolean
}

/** The runs of a text, in order. */
export function findRuns(source: RunText): Run[] {
  const { text, tokens, taken } = source
  const numbers: NumberText = {
    text,
    tokens,
    isTaken: (at) => isTakenToken(taken, at),
    spelled: source.spelled,
    isOpen: source.isOpen,
    isExpected: source.isExpected,
    isPartial: source.isPartial,
  }
  const edges = edgesOf(source)
  const runs: Run[] = []
  let open: NumberElement[] = []
  let before: NumberElement | undefined
  const close = (): void => {
    const run = toRun(source, edges, open)
    if (run !== undefined) runs.push(run)
    open = []
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(numbers, at)
    if (number === undefined) continue
    if (before !== undefined && !isJoined(source, before, number)) close()
    open.push(number)
    before = number
    at = number.last
  }
  close()
  return runs
}

function isJoined(source: RunText, before: NumberElement, next: NumberElement): boolean {
  if (before.shape !== undefined || next.shape !== undefined) return false
  if (next.first - before.last > MOST_JOINING + 1) return false
  return joins(source, before.last + 1, next.first)
}

/** Whether the tokens from `from` up to `to` (not included), and the signs about them, may stand within a number. */
function joins({ text, tokens, taken }: RunText, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const start = tokens[at - 1]?.end ?? 0
    const end = tokens[at]?.start ?? start
    const isApart = end - start > 1 && /[+%@$£€]/.test(text.slice(start, end))
    if (isApart || end - start > MOST_MARKS) return false
    if (at < to && !isJoining(tokens, taken, at)) return false
  }
  return true
}

function toRun(
  source: RunText,
  edges: { readonly first: number; readonly last: number },
  found: readonly NumberElement[],
): Run | undefined {
  const elements = withoutEchoes(dropWeak(found, source), source)
  const first = elements[0]
  const last = elements[elements.length - 1]
  if (first === undefined || last === undefined) return undefined
  return {
    elements,
    start: first.start,
    end: last.end,
    said: toSaid(source, elements),
    length: elements.reduce((sum, number) => sum + number.digits.length, 0),
    isCorrected: elements.some(
      ({ last }, at) => at + 1 < elements.length && corrects(source, last + 1, elements[at + 1]?.first),
    ),
    isPutRight: first.first <= edges.first && corrects(source, 0, first.first),
    isAtStart: first.first <= edges.first,
    isAtEnd: last.last >= edges.last,
    plusStart: plusStart(source, first),
  }
}

/** "Oh" and single letters count only beside what is surely a digit; alone only where a number is open. */
function dropWeak(
  found: readonly NumberElement[],
  { isOpen, isPartial }: Pick<RunText, "isOpen" | "isPartial">,
): readonly NumberElement[] {
  if (found.every((number) => number.isWeak)) {
    return isOpen ? found.filter((number) => number.digits === "0" || isPartial) : []
  }
  if (!found.some((number) => number.isWeak)) return found
  return found.flatMap((number, at) => {
    const isBeside = found[at + 1]?.first === number.last + 1 || found[at - 1]?.last === number.first - 1
    if (!number.isWeak || isBeside) return [number]
    // "4111, okay, oh" may be an exclamation or a nought; before the first digit it is an exclamation.
    return at > 0 && number.digits === "0" ? [{ ...number, digits: "", others: ["0"] }] : []
  })
}

/** "4242 (four two four two)", "four two (42)": what stands in brackets is what was said before, and counts once. */
function withoutEchoes(elements: readonly NumberElement[], { text }: Pick<RunText, "text">): readonly NumberElement[] {
  const from = elements[0]?.start ?? 0
  const bracketAt = text.indexOf("(", from)
  if (bracketAt < 0 || bracketAt >= (elements[elements.length - 1]?.end ?? 0)) return elements
  let said = ""
  let bracket = -1
  let inside = ""
  const kept = [...elements]
  elements.forEach((number, at) => {
    const before = text.slice(elements[at - 1]?.end ?? number.start, number.start)
    if (before.includes("(")) [bracket, inside] = [at, ""]
    if (bracket < 0) said += number.digits
    else inside += number.digits
    if (bracket < 0 || text.charAt(number.end) !== ")") return
    if (said.endsWith(inside))
      for (let each = bracket; each <= at; each += 1) kept[each] = { ...kept[each]!, digits: "", others: [] }
    else said += inside
    bracket = -1
  })
  return kept
}

function toSaid(source: RunText, elements: readonly NumberElement[]): readonly Said[] {
  return elements.map((number, index) => {
    const { digits, others } = number
    const isStart = index === 0 || number.isGroup || isPause(source, elements[index - 1], number)
    return { digits, others, isStart }
  })
}

function isPause({ text }: RunText, before: NumberElement | undefined, next: NumberElement): boolean {
  if (before === undefined) return true
  return next.first > before.last + 1 || /[,;.!?\n:()]/.test(text.slice(before.end, next.start))
}

/** Whether one of the words from a place up to another, not included, corrects. */
function corrects({ tokens }: RunText, from: number, to = 0): boolean {
  const { correcting } = joiningWords()
  for (let at = from; at < to; at += 1) if (correcting.has(tokens[at]?.word ?? "")) return true
  return false
}

/** The first and the last token that are no joining words. */
function edgesOf({ tokens, taken }: RunText): { readonly first: number; readonly last: number } {
  let first = 0
  let last = tokens.length - 1
  while (first < tokens.length && isJoining(tokens, taken, first)) first += 1
  while (last > first && isJoining(tokens, taken, last)) last -= 1
  return { first, last }
}

function plusStart({ text, tokens }: RunText, first: NumberElement): number | undefined {
  const before = tokens[first.first - 1]
  if (before?.word === "plus") return before.start
  const from = Math.max(before?.end ?? 0, first.start - 3)
  const plus = text.slice(from, first.start).indexOf("+")
  return plus < 0 ? undefined : from + plus
}

/** Whether a turn says nothing but digits, joining words and the like of "the last four". */
export function isBareNumber({ tokens, taken }: Pick<RunText, "tokens" | "taken">, runs: readonly Run[]): boolean {
  const isRead = new Uint8Array(tokens.length)
  for (const run of runs) for (const { first, last } of run.elements) isRead.fill(1, first, last + 1)
  return tokens.every((_, at) => isRead[at] === 1 || isJoining(tokens, taken, at))
}

/** So many single digits in one turn are a number, whatever is said between them: a card has twice as many. */
const FEWEST_SINGLE = 8

const MOST_REMARKS = 2

/** More digits without a remark are a number for themselves, and what else is said with it is something else. */
const LONGEST_BETWEEN = 8

/** "Six, two probably, one I think, two …": single digits with remarks between, on average of two words at most. */
export function isDigitByDigit(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const elements = runs.flatMap((run) => (run.length > LONGEST_BETWEEN ? [] : run.elements))
  const singleCount = elements.filter(({ digits }) => digits.length === 1).length
  return singleCount >= FEWEST_SINGLE && tokens.length - elements.length <= MOST_REMARKS * elements.length
}
