import type { Token } from "../token.js"
import { firstWords, phrasesOf, tellingWord } from "../word-list.js"
import * as days from "./lexicon-days.js"
import * as lengths from "./lexicon-lengths.js"
import * as times from "./lexicon-times.js"

/** Names of feasts as they are tokens: "valentine 's day". */
const feastNames = (): readonly string[] =>
  [days.FEASTS, days.MOVABLE_FEASTS].flatMap(Object.keys).map((name) => name.replace(/'s/g, " 's"))
/** Times that {@link readMention} knows besides those of the lexicon. */
const FIXED =
  "black daily weekly monthly yearly annually nightly hourly everyday weekdays weekends mornings afternoons evenings nights fortnightly today tomorrow tonight tonite overnight overmorrow yesterday noon midnight half quarter week weekend midweek workday w wc q eve now time"

let starts: ReadonlySet<string> | undefined

/** The words with which a time can begin, besides numbers. */
function startWords(): ReadonlySet<string> {
  if (starts !== undefined) return starts
  const tables = [
    ...[times.RELATIONS, times.PARTS, times.VAGUE, days.SLICES],
    ...[days.PERIOD_ENDS, days.PERIODS_AHEAD, days.EASTER],
  ]
  const lists = [
    ...tables.flatMap((table) => Object.values(table)),
    ...[times.SOFTENERS, times.CLOSINGS, days.PAST_BEFORE, lengths.IN_LENGTH, lengths.WITHIN_LENGTH],
    ...[lengths.AFTER_LENGTH, lengths.FOR_LENGTH, lengths.WITHIN_HOUR, times.CLOCK_NOW],
  ]
  const words = [...days.WEEKDAYS, ...days.MONTHS, lengths.FUZZY_COUNTS, ...feastNames(), FIXED]
  starts = new Set([
    ...lists.flatMap(firstWords),
    ...words.flatMap((group) => group.split(" ")),
    ..."the a an couple oh o zero every each next following this day".split(" "),
  ])
  return starts
}

/** Whether a time can begin at a token. */
export function mayBeginTime({ kind, text }: Token): boolean {
  return kind === "word" ? startWords().has(text) || text.endsWith("days") : kind !== "mark"
}

let inner: ReadonlySet<string> | undefined

/** Whether a piece of a time can begin at a token, also in the middle of one. */
export function mayBeginAtom(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return false
  inner ??= new Set([
    ...firstWords(times.CLOSING_CLAUSES),
    ...firstWords(times.NEXT_HOUR),
    "am",
    "pm",
    "week",
    "weekend",
  ])
  return mayBeginTime(token) || inner.has(token.text)
}

let telling: ReadonlySet<string> | undefined

/** Words of which every time that holds no number holds one, besides those in "days". */
export function tellingWords(): ReadonlySet<string> {
  if (telling !== undefined) return telling
  const tables = [times.PARTS, times.VAGUE, days.PERIOD_ENDS, days.EASTER]
  const lists = [
    ...tables.flatMap((table) => Object.values(table)),
    ...[times.CLOSINGS, times.CLOSING_CLAUSES, times.CLOCK_NOW, lengths.WITHIN_HOUR, times.NEXT_HOUR],
  ]
  const words = [...days.WEEKDAYS, ...days.MONTHS, FIXED]
  telling = new Set([
    ...[...lists.flatMap(phrasesOf), ...feastNames().map((name) => name.split(" "))].map(tellingWord),
    ...words.flatMap((group) => group.split(" ")),
    ...Object.keys(lengths.ELAPSED_UNITS),
    ...Object.keys(lengths.DAY_UNITS),
  ])
  return telling
}

/** How far behind its first token a time has what tells it, at most: "at some point probably no later than Friday". */
const REACH = 9

/** For each token whether a time may stand from there on: what tells one is near. */
export function nearTimes(tokens: readonly Token[]): readonly boolean[] {
  const near = new Array<boolean>(tokens.length)
  let next = Infinity
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const { kind, text } = tokens[at]!
    if (kind === "word" ? tellingWords().has(text) || text.endsWith("days") : kind !== "mark") next = at
    near[at] = next - at <= REACH
  }
  return near
}
