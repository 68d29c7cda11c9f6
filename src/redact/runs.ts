import { isTaken } from "./phrases/find-cues.js"
import type { FoundCue } from "./phrases/find-cues.js"
import { joiningWords } from "./phrases/joining-words.js"
import { readNumber } from "./reading/read-numbers.js"
import type { NumberElement, NumberText } from "./reading/number-text.js"
import type { Said } from "./reading/readings.js"
import type { Token } from "./reading/tokens.js"

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
  readonly cues: readonly FoundCue[]
  /** Places in the text that were masked already, in order; no number goes through them. */
  readonly masked: readonly { readonly start: number; readonly end: number }[]
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
  const { text, tokens } = source
  const taken = takenTokens(source)
  const numbers: NumberText = {
    text,
    tokens,
    isTaken: (at) => taken[at] !== FREE,
    spelled: source.spelled,
    isOpen: source.isOpen,
    isExpected: source.isExpected,
    isPartial: source.isPartial,
  }
  const edges = edgesOf(source, taken)
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
    if (before !== undefined && !isJoined(source, taken, before, number)) close()
    open.push(number)
    before = number
    at = number.last
  }
  close()
  return runs
}

const FREE = 0
const TRANSPARENT = 1
const WALL = 2

/** Tokens inside phrases and masked places. Phrases about the same number may stand within it. */
function takenTokens({ text, tokens, cues, masked }: RunText): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const cue of cues) {
    const mode = cue.kind === "ending" || cue.kind === "goOn" ? TRANSPARENT : WALL
    for (let at = cue.first; at <= cue.last; at += 1) taken[at] = mode
  }
  let index = 0
  tokens.forEach((token, at) => {
    if (isLabel(text, tokens, at)) taken[at] = TRANSPARENT
    while ((masked[index]?.end ?? Infinity) <= token.start) index += 1
    if ((masked[index]?.start ?? Infinity) < token.end) taken[at] = WALL
  })
  return taken
}

/** "1) 4242", "group 2: 4242", "digits 5-8: 4242": what numbers a list is no part of what is in it. */
function isLabel(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.type !== "digits" || token.word.length > 2 || next === undefined) return false
  const between = text.slice(token.end, Math.min(next.start, token.end + 3))
  if (between === "-")
    return at + 1 < tokens.length && tokens[at - 1]?.type !== "digits" && isLabel(text, tokens, at + 1)
  if (next.type !== "digits") return false
  if (/^\)[ \t]+$/.test(between)) return true
  const before = tokens[at - 1]
  if (/^:[ \t]+$/.test(between)) return next.word.length > 2 || before?.type === "word"
  return between === ". " && before === undefined && next.word.length > 1
}

function isJoined(source: RunText, taken: Uint8Array, before: NumberElement, next: NumberElement): boolean {
  if (before.shape !== undefined || next.shape !== undefined) return false
  if (next.first - before.last > MOST_JOINING + 1) return false
  return joins(source, taken, before.last + 1, next.first)
}

/** Whether the tokens from `from` up to `to` (not included), and the signs about them, may stand within a number. */
function joins({ text, tokens }: RunText, taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const start = tokens[at - 1]?.end ?? 0
    const end = tokens[at]?.start ?? start
    const isApart = end - start > 1 && /[+%@$£€]/.test(text.slice(start, end))
    if (isApart || end - start > MOST_MARKS) return false
    if (at < to && !isJoining(tokens[at], taken[at])) return false
  }
  return true
}

function isJoining(token: Token | undefined, mode: number | undefined): boolean {
  if (token === undefined || mode === WALL) return false
  return mode === TRANSPARENT || joiningWords().joining.has(token.word)
}

function toRun(
  source: RunText,
  edges: { readonly first: number; readonly last: number },
  found: readonly NumberElement[],
): Run | undefined {
  const elements = dropWeak(found, source)
  const first = elements[0]
  const last = elements[elements.length - 1]
  if (first === undefined || last === undefined) return undefined
  return {
    elements,
    start: first.start,
    end: last.end,
    said: toSaid(source, elements),
    length: elements.reduce((sum, number) => sum + number.digits.length, 0),
    isCorrected: isCorrected(source, elements),
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

function isCorrected({ tokens }: RunText, elements: readonly NumberElement[]): boolean {
  const { correcting } = joiningWords()
  return elements.some((number, index) => {
    const next = elements[index + 1]
    if (next === undefined) return false
    for (let at = number.last + 1; at < next.first; at += 1) if (correcting.has(tokens[at]?.word ?? "")) return true
    return false
  })
}

/** The first and the last token that are no joining words. */
function edgesOf({ tokens }: RunText, taken: Uint8Array): { readonly first: number; readonly last: number } {
  let first = 0
  let last = tokens.length - 1
  while (first < tokens.length && isJoining(tokens[first], taken[first])) first += 1
  while (last > first && isJoining(tokens[last], taken[last])) last -= 1
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
export function isBareNumber(tokens: readonly Token[], cues: readonly FoundCue[], runs: readonly Run[]): boolean {
  const { joining } = joiningWords()
  const open = new Uint8Array(tokens.length).fill(1)
  for (const run of runs) for (const { first, last } of run.elements) open.fill(0, first, last + 1)
  for (const cue of cues) {
    if (cue.kind === "ending" || cue.kind === "goOn") open.fill(0, cue.first, cue.last + 1)
  }
  return tokens.every((token, at) => open[at] === 0 || (joining.has(token.word) && !isTaken(cues, at)))
}
