import type { Token } from "../../token.js"
import { firstWords, phrasesOf, tellingWord } from "../../word-list.js"
import * as days from "../lexicons/days.js"
import * as lengths from "../lexicons/lengths.js"
import * as times from "../lexicons/times.js"
import { unitWords } from "../times/unit.js"

/** Days that are told by their names alone. */
const NAMED_DAYS = [days.PERIOD_ENDS, days.EASTER, days.FEASTS, days.MOVABLE_FEASTS]
/** Times that {@link readMention} knows besides those of the lexicon. */
const FIXED =
  "black daily weekly monthly yearly annually nightly hourly everyday weekdays weekends mornings afternoons evenings nights fortnightly today tomorrow tonight tonite overnight overmorrow yesterday noon midnight half quarter week weekend midweek workday w wc q eve now time"

/** What may follow a word with which a time can begin. */
interface Start {
  /** A time may begin with it whatever follows. */
  readonly free: boolean
  /** Words that begin times with it, the first left out. */
  readonly phrases: readonly (readonly string[])[]
}

let starts: ReadonlyMap<string, Start> | undefined

/** The words with which a time can begin, besides numbers. */
function startWords(): ReadonlyMap<string, Start> {
  if (starts !== undefined) return starts
  const listsOf = (...tables: readonly Readonly<Record<string, string>>[]) => tables.flatMap(Object.values<string>)
  const leading = [
    ...listsOf(times.RELATIONS, days.PERIODS_AHEAD),
    ...[times.SOFTENERS, days.PAST_BEFORE, lengths.IN_LENGTH, lengths.WITHIN_LENGTH],
    ...[lengths.AFTER_LENGTH, lengths.FOR_LENGTH],
  ].flatMap(phrasesOf)
  const whole = [
    ...listsOf(times.PARTS, times.VAGUE, days.SLICES, ...NAMED_DAYS),
    ...[times.CLOSINGS, lengths.WITHIN_HOUR, times.CLOCK_NOW],
  ].flatMap(phrasesOf)
  const words = [...days.WEEKDAYS, ...days.MONTHS, lengths.FUZZY_COUNTS, FIXED]
  const free = new Set([
    ...words.flatMap((group) => group.split(" ")),
    ..."couple oh o zero every each next following this day".split(" "),
    ...whole.flatMap(([first, second]) => (second === undefined ? [first!] : [])),
  ])
  const built = new Map<string, { free: boolean; phrases: string[][] }>()
  for (const word of [...free, "the", "a", "an"]) built.set(word, { free: free.has(word), phrases: [] })
  for (const [first = "", ...rest] of [...leading, ...whole]) {
    const known = built.get(first)
    if (known === undefined) built.set(first, { free: false, phrases: [rest] })
    else known.phrases.push(rest)
  }
  starts = built
  return built
}

/** Whether a time can begin at a place: with its word, and with the one behind it where that word only leads to a time. */
export function mayBeginTime(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!
  if (kind !== "word") return kind !== "mark"
  const start = startWords().get(text)
  if (start === undefined) return text.endsWith("days")
  return start.free || mayGoOn(tokens[at + 1]) || stands(tokens, at, start)
}

/** Whether a piece of a time can begin with a word of relation: "near the end of June", but not "near". */
export function mayStandAlone(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.kind === "word" ? startWords().get(tokens[at].text) : undefined
  return start === undefined || start.free || stands(tokens, at, start)
}

/** Whether a phrase of several words stands at a place. */
function stands(tokens: readonly Token[], at: number, { phrases }: Start): boolean {
  for (const rest of phrases) {
    let ahead = 0
    while (ahead < rest.length && tokens[at + 1 + ahead]?.text === rest[ahead]) ahead += 1
    if (ahead > 0 && ahead === rest.length) return true
  }
  return false
}

let inner: ReadonlySet<string> | undefined

/** Whether a piece of a time can begin at a token, also in the middle of one. */
export function mayBeginAtom(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return false
  if (token.kind !== "word" || startWords().has(token.text) || token.text.endsWith("days")) return true
  inner ??= new Set([
    ...firstWords(times.CLOSING_CLAUSES),
    ...firstWords(times.NEXT_HOUR),
    "am",
    "pm",
    "week",
    "weekend",
  ])
  return inner.has(token.text)
}

let units: ReadonlySet<string> | undefined

/** Whether a time goes on with a token behind a word that leads to it: "in" + "another", "the" + "month". */
function mayGoOn(token: Token | undefined): boolean {
  if (mayBeginAtom(token)) return true
  units ??= new Set([
    ...[...unitWords().keys(), "another"],
    ...[...lengths.WORKING.split(" "), ...lengths.PLAIN_BEFORE_UNIT.split(" ")],
  ])
  return token !== undefined && units.has(token.text)
}

let telling: ReadonlySet<string> | undefined

/** Words of which every time that holds no number holds one, besides those in "days". */
export function tellingWords(): ReadonlySet<string> {
  if (telling !== undefined) return telling
  const tables = [times.PARTS, times.VAGUE, ...NAMED_DAYS]
  const lists = [
    ...tables.flatMap((table) => Object.values(table)),
    ...[times.CLOSINGS, times.CLOSING_CLAUSES, times.CLOCK_NOW, lengths.WITHIN_HOUR, times.NEXT_HOUR],
  ]
  const words = [...days.WEEKDAYS, ...days.MONTHS, FIXED]
  telling = new Set([
    ...lists.flatMap(phrasesOf).map(tellingWord),
    ...words.flatMap((group) => group.split(" ")),
    ...unitWords().keys(),
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
