import { cueAfter, expectsOf } from "./announced.js"
import { decideRun } from "./decide-run.js"
import { findCues } from "./phrases/find-cues.js"
import type { FoundCue } from "./phrases/find-cues.js"
import { foldText } from "./reading/fold.js"
import type { FoldedText } from "./reading/fold.js"
import { findGroupCards } from "./known/group-cards.js"
import { joiningWords } from "./phrases/joining-words.js"
import {
  endListening,
  hearCard,
  hearCue,
  hearDigits,
  hearHeld,
  hearSensitive,
  hearWritten,
  isCardTalk,
  startListening,
} from "./listening.js"
import type { Listened, Listening } from "./listening.js"
import type { Expected, RedactMemory, Tail } from "./memory.js"
import { beginsNumber, numberWords } from "./reading/number-words.js"
import type { RedactSettings } from "./redaction.js"
import { findRuns, isBareNumber } from "./reading/runs.js"
import type { Run } from "./reading/runs.js"
import { mayBeDisguised } from "./known/disguised.js"
import { endGrowth, growBy } from "./tails.js"
import type { Growth, TurnEnd } from "./tails.js"
import { tokenise } from "./reading/tokens.js"
import type { Token } from "./reading/tokens.js"
import { isSensitive } from "./verdict.js"
import type { Hearing, Mark, Verdict } from "./verdict.js"
import { isOtherNumber, lengthWith } from "./whole-card.js"
import { findWritten } from "./known/written.js"

/** What one turn is scanned with. */
export interface ScanInput {
  readonly turnId: string
  readonly text: string
  /** Tells speakers apart. */
  readonly speaker: string
  readonly settings: RedactSettings
  readonly memory: RedactMemory
  /** The open number of this speaker. */
  readonly tail: Tail | undefined
  readonly isAgent: boolean
  /** Whether a number may be held for a later turn. */
  readonly mayHold: boolean
  /** More of the text is to come: its last word may be cut off. */
  readonly isPartial: boolean
  /** What must be expected whatever the memory says: the turn is a better text of one that held this. */
  readonly forced: readonly Expected[]
}

/** What a turn holds. */
export interface Scan {
  /** In order, never overlapping. */
  readonly marks: readonly Mark[]
  readonly growth: Growth
  readonly listened: Listened
  readonly end: TurnEnd
}

/** Goes through the phrases and numbers of a turn in the order they were said. */
export function scanTurn(input: ScanInput): Scan {
  const { memory, isAgent } = input
  const folded = foldText(input.text)
  const tokens = tokenise(folded.text)
  const cues = findCues(folded.text, tokens)
  const isAsked = isAgent && cues.length > 0 && isAsking(folded.text, tokens)
  const listening = startListening(memory, input.forced, { isAgent, isAsking: isAsked })
  const words: Words = { input, folded, tokens, cues, listening }
  return mayHoldNumber(words) ? hearNumbers(words) : hearPhrases(words)
}

/** Most turns that are looked at were so for a phrase, and hold no number; the last word of a partial text may become one. */
function mayHoldNumber(words: Words): boolean {
  const { input, folded, tokens } = words
  if (input.isPartial || input.settings.kinds.email) return true
  if (tokens.some(isNumeric)) return true
  return (
    (isExpected(words) && tokens.some(({ word, isAlike }) => isAlike || beginsNumber(word) || word.length === 1)) ||
    mayBeDisguised(folded.text, tokens)
  )
}

/** Whether card data is expected: a number is open, or it was asked for or announced, in this turn too. */
function isExpected({ input, cues, listening }: Words): boolean {
  const { afterCardTurns, carried } = listening
  if (input.tail !== undefined || afterCardTurns > 0 || carried.includes("card") || carried.includes("code"))
    return true
  return cues.some(
    ({ kind }) => kind.startsWith("card") || kind === "code" || (kind === "shortCode" && isCardTalk(listening)),
  )
}

function isNumeric({ type, word }: Token): boolean {
  return type !== "word" || numberWords().has(word)
}

function hearPhrases(words: Words): Scan {
  const { input, tokens, cues, listening } = words
  for (const cue of cues) hearCue(listening, cue)
  const listened = endListening(listening, input.memory)
  const keepsOpen = input.memory.tails.length > 0 && (isGoOn(cues) || isBareNumber(tokens, cues, []))
  const end = toEnd(words, listened, keepsOpen)
  const growth = endGrowth({ tail: input.tail, releases: [], confirmed: [] }, input.turnId, undefined, end)
  return { marks: [], growth, listened, end }
}

/** So few words without a question or a subject only show that one listens: "righto", "keep them coming". */
const LONGEST_NOD = 4

function isNod({ folded, tokens, cues }: Words): boolean {
  return tokens.length <= LONGEST_NOD && cues.length === 0 && !folded.text.includes("?")
}

function isGoOn(cues: readonly FoundCue[]): boolean {
  return cues.some((cue) => cue.kind === "goOn")
}

function hearNumbers(words: Words): Scan {
  const { input, folded, tokens, cues, listening } = words
  const { settings, memory } = input
  const { text } = folded
  const isAsked = listening.carried.includes("card") || cues.some(isCard)
  const awaitsCard = isAsked || input.tail !== undefined
  const isOpen = awaitsCard || listening.afterCardTurns > 0 || listening.carried.includes("code")
  const written = findWritten(text, tokens, { settings, awaitsCard })
  const spelled = listening.carried.some(isSpelledKind) || cues.some((cue) => isSpelledKind(cue.kind))
  const runs = findRuns({
    text,
    tokens,
    cues,
    masked: written,
    spelled,
    isOpen,
    isExpected: isExpected(words),
    isPartial: input.isPartial,
  })
  const isBare = isBareNumber(tokens, cues, runs)
  const grouped = settings.kinds.card ? findGroupCards(runs, settings) : []
  const heard = hearAll({ words, grouped, runs, written, isBare })
  const listened = endListening(listening, memory)
  const end = toEnd(words, listened, isBare || isGoOn(cues))
  const growth = endGrowth(heard.growth, input.turnId, runs.at(-1)?.isAtEnd, end)
  const marks = inOrder(heard.written.map(folded.toOriginal), heard.marks)
  return { marks, growth, listened, end }
}

function isCard({ kind }: FoundCue): boolean {
  return kind === "card"
}

function inOrder(written: readonly Mark[], heard: readonly Mark[]): readonly Mark[] {
  if (written.length + heard.length < 2) return written.length === 0 ? heard : written
  return [...written, ...heard].sort((one, other) => one.start - other.start)
}

/** Turns of so few words are questions even without a word that asks: "and your phone number". */
const SHORT_QUESTION = 6

function isAsking(text: string, tokens: readonly Token[]): boolean {
  const { asking } = joiningWords()
  return text.includes("?") || tokens.length <= SHORT_QUESTION || tokens.some((token) => asking.has(token.word))
}

function toEnd(words: Words, { expects, cardTurns, afterCardTurns }: Listened, keepsOpen: boolean): TurnEnd {
  const asksOther = expects.length > 0 && !expects.some(isSensitive)
  return {
    keepsOpen,
    isNod: isNod(words),
    awaitsCard: expects.includes("card"),
    keepsTalk: cardTurns > 0 && !asksOther,
    isAfterCard: afterCardTurns > 0,
  }
}

function isSpelledKind(kind: string): boolean {
  return kind === "id" || kind === "account" || kind === "accountNumber"
}

/** A turn in words. */
interface Words {
  readonly input: ScanInput
  readonly folded: FoldedText
  readonly tokens: readonly Token[]
  readonly cues: readonly FoundCue[]
  readonly listening: Listening
}

interface Course {
  readonly words: Words
  /** The groups of each card that has other words between them. */
  readonly grouped: readonly (readonly Run[])[]
  readonly runs: readonly Run[]
  readonly written: readonly Mark[]
  readonly isBare: boolean
}

interface Heard {
  /** What was found by its writing and is no other number. */
  readonly written: readonly Mark[]
  readonly marks: readonly Mark[]
  readonly growth: Growth
}

function hearAll(course: Course): Heard {
  const { runs, grouped, words } = course
  const { listening, input, folded } = words
  const { speaker, turnId } = input
  const written: Mark[] = []
  const marks: Mark[] = []
  let growth: Growth = { tail: input.tail, releases: [], confirmed: [] }
  let group: readonly Run[] = []
  let groupCount = 0
  const hearUpTo = courseOf(course, written)
  for (const run of runs) {
    const next = hearUpTo(run.start)
    const hearing = toHearing(course, run, next, growth.tail)
    const begun = grouped[groupCount]
    if (begun !== undefined && begun[0] === run) {
      groupCount += 1
      group = begun
    }
    const decided = group.includes(run) ? asCard(run) : asWhole(decideRun(run, hearing), run, hearing)
    const verdict = decided.marks.length === 0 ? decided : { ...decided, marks: decided.marks.map(folded.toOriginal) }
    for (const mark of verdict.marks) marks.push(mark)
    const grip = hearing.expects.includes("card") ? "asked" : hearing.isCardSpokenOf ? "talk" : "bare"
    growth = growBy(growth, { speaker, turnId, run, verdict, grip, isJoined: hearing.tail !== undefined })
    takeIn(listening, hearing, verdict, run)
  }
  hearUpTo(Infinity)
  return { written, marks, growth }
}

/** Hears the phrases and what was found by its writing, in order, up to a place; tells the next phrase. */
function courseOf(course: Course, kept: Mark[]): (place: number) => number {
  const { written, words } = course
  const { tokens, cues, listening } = words
  let next = 0
  let found = 0
  let first = 0
  return (place) => {
    for (;;) {
      const cue = cues[next]
      const mark = written[found]
      const cueStart = cue === undefined ? Infinity : (tokens[cue.first]?.start ?? Infinity)
      const markStart = mark?.start ?? Infinity
      if (Math.min(cueStart, markStart) >= place) return next
      if (mark !== undefined && markStart < cueStart) {
        found += 1
        while ((tokens[first]?.end ?? Infinity) <= mark.start) first += 1
        let last = first
        while ((tokens[last + 1]?.start ?? Infinity) < mark.end) last += 1
        if (mark.kind === "card" && isOtherWritten(words, first, last, next)) continue
        kept.push(mark)
        hearWritten(listening, mark)
      } else if (cue !== undefined) {
        hearCue(listening, cue)
        next += 1
      }
    }
  }
}

/** Whether what looks like a card in disguise, at these tokens, is an order or telephone number, told before or after. */
function isOtherWritten(words: Words, first: number, last: number, next: number): boolean {
  const { tokens, cues, folded } = words
  const written = folded.text.slice(tokens[first]?.start, tokens[last]?.end)
  const { length } = written.replace(/[^0-9A-Za-z|]/g, "")
  const { expects } = expectsOf(words, first, next)
  return isOtherNumber(length, withAfter(expects, cueAfter(words, cues[next], last)))
}

/** What is said to be a number of another kind after it was said is that, unless something was asked for. */
function withAfter(expects: readonly Expected[], after: Expected | undefined): readonly Expected[] {
  return after === undefined || expects.some(isSensitive) ? expects : [after]
}

/** So many digits of an expected card are all of it, its check digit right or not, if other words follow. */
const WHOLE_CARD = 15

function asWhole(verdict: Verdict, run: Run, { tail }: Hearing): Verdict {
  if (verdict.outcome !== "masked" || verdict.marks[0]?.kind !== "card" || run.isAtEnd) return verdict
  return lengthWith(run, tail) < WHOLE_CARD ? verdict : { marks: verdict.marks, outcome: "card", firstPiece: 0 }
}

function asCard({ start, end }: Run): Verdict {
  return { marks: [{ kind: "card", start, end, isHeld: false }], outcome: "card", firstPiece: 0 }
}

function takeIn(listening: Listening, { expects }: Hearing, { outcome, marks }: Verdict, run: Run): void {
  if (outcome === "card") hearCard(listening)
  else if (outcome === "held") hearHeld(listening)
  else if (marks.length > 0) hearSensitive(listening, marks, run.length)
  hearDigits(listening, outcome === "card" ? [] : expects, run.isAtEnd)
}

function toHearing(course: Course, run: Run, next: number, tail: Tail | undefined): Hearing {
  const { words, isBare } = course
  const { input, folded, tokens, cues, listening } = words
  const first = run.elements[0]?.first ?? 0
  const last = run.elements[run.elements.length - 1]?.last ?? first
  const { expects, isTight } = expectsOf(words, first, next)
  const after = isTight ? undefined : cueAfter(words, cues[next], last)
  const isAnnouncedAfter = after !== undefined && (after !== "number" || !expects.some(isSensitive))
  return {
    settings: input.settings,
    expects: isAnnouncedAfter && after !== undefined ? [after] : expects,
    isAnswered: input.memory.isAnswered && listening.local.length === 0,
    isTight: isTight || isAnnouncedAfter,
    isBare,
    goesOn: tail !== undefined && run.isAtStart,
    isPhraseEnd: isPhraseEnd(folded.text, tokens, last),
    isEnding: listening.isEnding,
    monthStart: monthBefore(tokens, first),
    hasUnit: hasUnit(tokens, run, last),
    mayHold: input.mayHold,
    isAfterCard: listening.afterCardTurns > 0,
    isCardSpokenOf: listening.cardTurns > 0,
    tail: tail !== undefined && joinsTail(run, tail) ? tail : undefined,
  }
}

/** Dates, times and amounts go on with nothing; where a card was merely spoken of, only digits at an end do. */
function joinsTail(run: Run, { grip }: Tail): boolean {
  if (grip === "done" || run.elements[0]?.shape !== undefined) return false
  return run.isAtStart || grip === "asked" || (grip === "talk" && run.isAtEnd)
}

function monthBefore(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1]
  return before !== undefined && joiningWords().months.has(before.word) ? before.start : undefined
}

/** Longer numbers are no amounts, times or house numbers. */
const LONGEST_COUNT = 6
const LONGEST_HOUSE_NUMBER = 5
const STREET_REACH = 3

function hasUnit(tokens: readonly Token[], run: Run, last: number): boolean {
  const { length } = run
  const { units, measures, streets } = joiningWords()
  const before = tokens[(run.elements[0]?.first ?? 0) - 1]?.word ?? ""
  const isMeasured = units.has(tokens[last + 1]?.word ?? "") || measures.has(before)
  if (length <= LONGEST_COUNT && isMeasured) return true
  if (length > LONGEST_HOUSE_NUMBER) return false
  return tokens.slice(last + 1, last + 1 + STREET_REACH).some((token) => streets.has(token.word))
}

/** Whether digits end a phrase: a sign, a joining word or nothing comes next, not what they count. */
function isPhraseEnd(text: string, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined || joiningWords().joining.has(next.word)) return true
  return /[,.;:?!\n]/.test(text.slice(tokens[last]?.end ?? 0, Math.min(next.start, (tokens[last]?.end ?? 0) + 8)))
}
