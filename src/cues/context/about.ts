import { wordsOnly } from "../../kernel/inner.js"
import type { FactRef, HeardCue } from "../../session/model/heard-cues.js"
import type { Detector } from "../matching/compile.js"
import { readSentences } from "../words/sentences.js"
import { accountFrom } from "./begin-of.js"
import { isLeftToUs } from "./bare-account.js"
import { clausesOf, contentOf, haveCommon, isWish, shareContent } from "./clauses.js"
import { stemOf } from "./content-words.js"
import { markedIn } from "./marked.js"
import { matchTurn } from "../matching/match-turn.js"
import { SUMS_UP } from "./read-back.js"
import { partOf } from "./part-of.js"
import { toldForThem } from "./told-for-them.js"
import { overlap, type Span } from "./span.js"
import { aboutOf, tellAgain } from "./told-again.js"
import { findToldBefore, isOfBefore, withoutBefore } from "./told-before.js"
import { toPlain } from "../patterns/plain.js"
import { BLOTTED, findNumbers, isCallable, isLike, isSameNumber, type SpokenNumber } from "./spoken-numbers.js"

/** What is known, by the name of the fact, in the words in which it was told; `isTold` where it is told in free words. */
export interface KnownValue {
  readonly value: string
  readonly isTold: boolean
}

/** What a cue is compared with. Made when a cue asks for it: few do. */
export interface Known {
  readonly facts: Readonly<Record<string, KnownValue>>
  /** The words that a correction answers. */
  readonly asked: string
  /** Whether they read something back. */
  readonly isRead: boolean
  /** What the speaker said right before, which the cues were heard with. */
  readonly lead?: KnownLead
}

/** The pieces before of what is said in pieces, and what they tell when they are heard together. */
export interface KnownLead {
  readonly text: string
  readonly told: readonly Pick<HeardCue, "kind" | "span">[]
}

const COMPARED = /^(?:problem|desiredOutcome|readBack|correction|numberGiven|repeatContact|promiseBroken)$/
/** Read-backs that have no form of their own. */
const NUMBERS = "readBack.numbers"
const WORDS = "readBack.words"
/** They say so many words of what was told. */
const FEWEST_COMMON = 2
const NUMBER = "callbackNumber"
const NAME = "callerName"
/** A quotation has at most this many characters, as in a report. */
const LONGEST = 300
/** So many digits of a number stand for it: "ending 321". */
const FEWEST_DIGITS = 3

/**
 * The cues with the facts of which their words speak: whether what is told adds to the matter, tells it anew or is another; what is read
 * back, and how much of it; what a no means.
 */
export function relateCues(
  detectors: { readonly own: Detector; readonly caller: Detector },
  text: string,
  cues: readonly HeardCue[],
  toKnown: () => Known,
): readonly HeardCue[] {
  if (!cues.some(({ kind }) => COMPARED.test(kind))) return cues
  const { facts, asked, isRead, lead } = toKnown()
  let known: Record<string, KnownValue> = { ...facts }
  const { own } = detectors
  const reads = [...(lead?.told ?? []), ...cues].filter(({ kind }) => kind === "readBack")
  const waits = cues.some((cue) => cue.kind === "waitComplaint")
  const before = findToldBefore(detectors.caller.lexis, text, cues)
  return cues.map((cue) => {
    const { kind, rule, words = "", ...bare } = cue
    const told = before.find((each) => each.cue === cue)
    if (told !== undefined) return { ...cue, words: text.slice(told.start, told.end).slice(0, LONGEST) }
    if (kind === "problem" || kind === "desiredOutcome") {
      const isNone =
        (kind === "desiredOutcome" && isLeftToUs(detectors.caller, words)) ||
        isOfBefore(detectors.caller, cue, before, known.problem?.value) ||
        saysSame(cue, cues, known)
      if (isNone) return { ...bare, kind, ...(rule && { rule }) }
      const said = words.slice(accountFrom(detectors.caller, words, waits))
      const quoted = { ...cue, words: withoutBefore(text, said, cue, before) }
      const related = goesOn(quoted, known, lead) ?? tellAgain(detectors, quoted, kind, known)
      if (related.about?.length === 0 && related.rule?.endsWith(".another") === true) known = {}
      known[kind] ??= { value: quoted.words, isTold: true }
      return related
    }
    // The number that is known, in other words, and no more of it.
    const isNumber = rule === "numberGiven.said" && !words.includes(known[NUMBER]?.value ?? words)
    if (isNumber && numberIn(own, words, known)?.isSame === true) return { ...cue, about: [{ fact: NUMBER }] }
    if (kind === "readBack") {
      const said = saidIn(own, text, cue, reads)
      const read = readBackOf(own, text.slice(said.start, said.end), cue, known)
      const tells = toldForThem(detectors, text, said, { known, about: read.about })
      return { ...cue, ...read, ...(tells.length > 0 && { tells }) }
    }
    if (kind !== "correction") return cue
    // A no in other words is about all that was read back; behind nothing of the kind it is about what we took it for.
    if (!shareContent(own.lexis, asked, text))
      return isRead || !isOfUs(own, text, cue) ? cue : { ...cue, about: [{ fact: "problem" }] }
    return {
      ...cue,
      about: [...aboutOf(own, text, known), ...(numberIn(own, text, known) === undefined ? [] : [{ fact: NUMBER }])],
    }
  })
}

/** "I wanted to ask about …" wants nothing yet, and "I'd like to make a complaint" is nothing more that is wrong. */
function saysSame(cue: HeardCue, cues: readonly HeardCue[], { problem }: Known["facts"]): boolean {
  const others = cues.filter((other) => other.kind !== cue.kind && overlap(other.span, cue.span))
  if (cue.kind === "desiredOutcome") return others.some(isReason)
  return problem !== undefined && !isReason(cue) && others.some(({ kind }) => kind === "desiredOutcome")
}

function isReason({ rule }: HeardCue): boolean {
  return rule?.endsWith("problem.reason") === true
}

/** The whole of what was told in the pieces before, or what takes the place of what they seemed to tell before it was said to the end. */
function goesOn(cue: HeardCue, known: Known["facts"], lead: KnownLead | undefined): HeardCue | undefined {
  const { kind, words = "" } = cue
  const before = known[kind]?.value
  if (before === undefined || lead?.text.includes(before) !== true) return undefined
  if (!words.includes(before) && lead.told.some((each) => each.kind === kind)) return undefined
  return { ...cue, about: [{ fact: kind }], anew: true }
}

/** "You've got that wrong, it's the heating": a no to us, which names nothing that is wrong, and goes on with what it is. */
function isOfUs({ lexis }: Detector, text: string, { span }: HeardCue): boolean {
  const words = (from: number, to?: number) => readSentences(text.slice(from, to), lexis).flatMap((each) => each.words)
  return (
    words(span.start, span.end).some((word) => lexis.list("second").has(word)) &&
    contentOf(lexis, text.slice(span.start, span.end)).length < 2 &&
    stemOf(lexis, words(span.end)[0] ?? "") === undefined &&
    !words(span.end).some((word) => lexis.list("first").has(word)) &&
    contentOf(lexis, text.slice(span.end)).length > 0
  )
}

/** From a read-back to the next one; the first has what stands before it, too. A number has its sentence. */
function saidIn(
  { lexis }: Detector,
  text: string,
  { span, rule }: HeardCue,
  reads: readonly Pick<HeardCue, "span">[],
): Span {
  const starts = reads.map((each) => each.span.start).filter((start) => start > span.start)
  const isFirst = reads.every((each) => each.span.start >= span.start)
  const own = rule === NUMBERS ? readSentences(text, lexis).map(({ ends }) => ends.at(-1)!) : []
  const end = own.find((each) => each >= span.end) ?? text.length
  return { start: isFirst ? 0 : span.start, end: Math.min(end, ...starts) }
}

function readBackOf(
  detector: Detector,
  said: string,
  { rule }: HeardCue,
  known: Known["facts"],
): Pick<HeardCue, "words" | "anew"> & { readonly about: readonly FactRef[] } {
  const { lexis } = detector
  const clauses = clausesOf(lexis, said)
  // Theirs by the question, or much like what they told.
  const isMasked = BLOTTED.test(known[NUMBER]?.value ?? "")
  const number = numberIn(detector, said, known, isMasked || rule === "readBack.number.known")
  const about: FactRef[] = number === undefined ? [] : [{ fact: NUMBER }]
  const isByWords = rule === NUMBERS || (rule === WORDS && !sumsUp(detector, said))
  for (const [fact, { value, isTold }] of Object.entries(known)) {
    if (fact === NUMBER) continue
    if (!isTold) {
      const isNumber = rule === NUMBERS && /\d/.test(value) && fact !== NAME
      if (isNumber || (fact === NAME ? holdsName(said, value) : shareContent(lexis, value, said))) about.push({ fact })
      continue
    }
    const told = clauses.filter((clause) => fact !== "problem" || !isWish(lexis, clause)).flatMap(({ stems }) => stems)
    // One word of it may be of anything, where the sentence has not the form of a read-back.
    const isCommon =
      isByWords && told.filter((stem) => haveCommon([stem], contentOf(lexis, value))).length < FEWEST_COMMON
    const part = isCommon ? undefined : partOf(lexis, value, told)
    if (part !== undefined) about.push(part === "whole" ? { fact } : { fact, span: part })
  }
  if (number === undefined || !isCallable(number.digits)) return { about }
  const words = said.slice(number.start, number.end)
  if (number.isSame !== true) return { about, words }
  // The same tells nothing new, unless it was told in words and is read back in figures: these can be dialled.
  const isFigured = /\d/.test(words) && !/\d/.test(known[NUMBER]?.value ?? "") && !isMasked
  return isFigured ? { about, words, anew: true } : { about }
}

/** "So the brakes …": it begins as a read-back. */
function sumsUp(detector: Detector, said: string): boolean {
  return markedIn(detector, matchTurn(detector, said), SUMS_UP)?.start === 0
}

/** Whether a name is said again, every word of it: "Whitford" is not "Whitfield". */
function holdsName(said: string, name: string): boolean {
  const words = ` ${wordsOnly(toPlain(said))} `
  return wordsOnly(toPlain(name))
    .split(" ")
    .every((word) => word === "" || words.includes(` ${word} `))
}

/** Their number, where what is said has it, a part of it, or one much like it. */
function numberIn(
  { lexis }: Detector,
  said: string,
  known: Known["facts"],
  isTheirs = false,
): (SpokenNumber & { readonly isSame?: boolean }) | undefined {
  const value = known[NUMBER]?.value ?? ""
  if (value === "" && !isTheirs) return undefined
  const numbersOf = (text: string): SpokenNumber[] =>
    readSentences(text, lexis).flatMap((each) => findNumbers(lexis, each))
  const told = numbersOf(value)
    .map(({ digits }) => digits)
    .join("")
  const isLikeIt = ({ digits }: SpokenNumber): boolean =>
    (digits.length >= FEWEST_DIGITS &&
      (told.includes(digits) || (told.length >= FEWEST_DIGITS && digits.includes(told)))) ||
    (isCallable(digits) && isLike(told, digits, false))
  const numbers = numbersOf(said)
  const same = numbers.find(({ digits }) => isSameNumber(told, digits))
  if (same !== undefined) return { ...same, isSame: true }
  return numbers.find(isLikeIt) ?? (isTheirs ? numbers.find(({ digits }) => isCallable(digits)) : undefined)
}
