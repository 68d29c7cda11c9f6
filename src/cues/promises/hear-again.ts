import type { PromiseRecord } from "../../session/index.js"
import { isWithin } from "../../session/inner.js"
import type { Turn } from "../../session/model/turn.js"
import { english } from "./en/english.js"
import { nameOthers } from "./named-things.js"
import { hearPromises, speakerOf, type HeardPromise, type HearingOptions } from "./hear-promises.js"

/** A promise of a turn, with the one heard before whose place it takes. */
export interface PromiseAnew extends HeardPromise {
  readonly known?: PromiseRecord
  /** The turns that `words` quote besides this one, the oldest first. */
  readonly earlierTurnIds?: readonly string[]
}

/**
 * The promises of a turn of a call that are new, or put one right that was heard before.
 *
 * A promise that is said once more, in a read-back or a goodbye, is the same, unless it names another thing; words that come late were said before, and the promise is theirs.
 * A callback or visit at a closer time takes the place of the wider one: "this afternoon", then "at three". So does a new time alone
 * ("Actually, make it four") by the side that made the promise.
 */
export function hearAgain(
  promises: readonly PromiseRecord[],
  turn: Turn,
  options: HearingOptions,
): readonly PromiseAnew[] {
  const heard = hearPromises(turn, options)
  if (heard.length === 0) return hearNewTime(promises, turn, options)
  return heard.flatMap((promise): readonly PromiseAnew[] => {
    const known = promises.find((each) => isSame(each, promise, options))
    if (known !== undefined) return known.standing === "heard" && known.at > options.at ? [{ ...promise, known }] : []
    const wider = isSingle(promise) ? promises.find((each) => isMadeCloser(each, promise, options)) : undefined
    return [wider === undefined ? promise : { ...promise, known: wider }]
  })
}

function isAlike(
  { kind, promisedBy, words }: PromiseRecord,
  promise: HeardPromise,
  { grammar = english }: HearingOptions,
): boolean {
  if (kind !== promise.kind || promisedBy !== promise.promisedBy) return false
  return kind === "visit" || !nameOthers(grammar, kind, grammar.tokenize(words), grammar.tokenize(promise.words))
}

function isSame(known: PromiseRecord, promise: HeardPromise, options: HearingOptions): boolean {
  const { standing, window } = known
  const stands = standing === "heard" || standing === "accepted"
  const isThen = window.from === promise.window.from && window.to === promise.window.to
  return stands && isThen && isAlike(known, promise, options)
}

/** Of these there is one at a time; letters and other acts are often several. */
function isSingle({ kind }: HeardPromise): boolean {
  return kind === "callback" || kind === "visit"
}

function isMadeCloser(known: PromiseRecord, promise: HeardPromise, options: HearingOptions): boolean {
  const isWide = known.standing === "heard" && known.at <= options.at && isWithin(promise.window, known.window)
  return isWide && isAlike(known, promise, options)
}

/** Words of which a turn that takes a promise back holds one. */
const TAKING_BACK =
  /\b(?:actually|scratch|ignore|disregard|cancel|scrap|strike|never ?mind|forget|sorry|take that back|can(?:not|.?t| not)|after all|won.?t|oops|wait|no)\b/i

/** Of the other side: what is taken back behind it may be what it asked for. */
const ASKING = /\?|\b(?:can|could|will|would) (?:you|i|we)\b/i

/**
 * The promise that a turn of the side that made it takes back without another in its place: "Actually, scratch that". What would take it
 * back behind it in its own turn does so here.
 */
export function takenBackIn(
  promises: readonly PromiseRecord[],
  turn: Turn,
  { at, zone, grammar = english, answers = "" }: HearingOptions & { readonly answers?: string | undefined },
): PromiseRecord | undefined {
  // "Can I have a refund as well?" "Sorry, I can't do that.": the request is meant.
  if (promises.length === 0 || ASKING.test(answers) || turn.text.length > LONGEST || !TAKING_BACK.test(turn.text))
    return undefined
  const known = lastMade(promises, turn, at, ["heard", "accepted"])
  const speaker = speakerOf(turn.speaker)
  if (known === undefined || speaker === undefined) return undefined
  const text = [...known.words.split(LEFT_OUT), turn.text].join(". ")
  const [act] = grammar.hear(grammar.tokenize(text), { speaker, zone }).acts
  return act?.void === "withdrawn" && act.kind === known.kind ? known : undefined
}

/** The promise that was made last by the side that speaks, and not long ago. */
function lastMade(
  promises: readonly PromiseRecord[],
  { speaker }: Turn,
  at: number,
  standings: readonly PromiseRecord["standing"][],
): PromiseRecord | undefined {
  const known = promises.findLast((each) => standings.includes(each.standing) && Math.abs(at - each.at) <= REACH_MS)
  return known !== undefined && (speaker === "caller") === (known.promisedBy === "caller") ? known : undefined
}

/** Words of which a turn that only gives another time holds one. */
const PUT_RIGHT = /\b(?:make|say|actually|rather|sorry|mean|meant|no|wait|instead|correction|it is)\b/i

/** "Seven it is": the time that the other side has asked for is taken. */
const TAKEN = /^(?:(?:okay|sure|right|fine|yes|alright)[,.]? )?([\w:' ]{1,30}) it is\b/i

/** So long a promise may be put right by a time alone: one turn of the other side between. */
const REACH_MS = 60_000

/** A turn that only puts right that is no longer than this. */
const LONGEST = 100

/** What stands between words of two turns in one quotation. */
export const LEFT_OUT = " … "
/** So much of the words before is quoted, of the 2,000 that a promise has room for. */
const MOST_BEFORE = 1_800
/** So often may one promise be put right. */
const MOST_EARLIER_TURNS = 20

function hearNewTime(promises: readonly PromiseRecord[], turn: Turn, options: HearingOptions): readonly PromiseAnew[] {
  if (promises.length === 0 || turn.text.length > LONGEST || !PUT_RIGHT.test(turn.text)) return []
  const known = lastMade(promises, turn, options.at, ["heard"])
  if (known === undefined) return []
  const { mayTellTime } = options.grammar ?? english
  if (mayTellTime?.(turn.text) === false) return []
  const taken = TAKEN.exec(turn.text)
  const text = taken === null ? turn.text : `make it ${taken[1]!}`
  return withOtherTime(known, { ...turn, text }, taken?.[0] ?? turn.text, options)
}

/**
 * A promise at the time that other words give it, where they do.
 *
 * @param turn - With these words: "make it seven".
 * @param said - What is quoted of them.
 */
export function withOtherTime(
  known: PromiseRecord,
  turn: Turn,
  said: string,
  options: HearingOptions,
): readonly PromiseAnew[] {
  const hear = (...texts: readonly string[]) =>
    hearPromises({ ...turn, text: texts.join(". ") }, options).filter((promise) => isAlike(known, promise, options))
  const parts = known.words.split(LEFT_OUT)
  const [before] = hear(...parts)
  const [after, ...more] = hear(...parts, turn.text)
  if (before === undefined || after === undefined || more.length > 0) return []
  if (before.window.from === after.window.from && before.window.to === after.window.to) return []
  const words = `${known.words.slice(0, MOST_BEFORE)}${LEFT_OUT}${said}`
  const earlierTurnIds = [...(known.earlierTurnIds ?? []), ...(known.turnId === undefined ? [] : [known.turnId])].slice(
    -MOST_EARLIER_TURNS,
  )
  return [{ ...after, words, span: { start: 0, end: said.length }, known, earlierTurnIds }]
}
