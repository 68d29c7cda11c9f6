import { cueAfter, expectsOf } from "./announced.js"
import { decideRun } from "./decide-run.js"
import { toHearing } from "./hearing.js"
import type { Hearing } from "./hearing.js"
import { findGroupCards } from "./known/group-cards.js"
import { findWritten } from "./known/written.js"
import { endListening, hearCard, hearCue, hearDigits, hearHeld, hearSensitive, hearWritten } from "./listening.js"
import type { Listened, Listening } from "./listening.js"
import { echoOf } from "./echoes.js"
import type { Echo } from "./echoes.js"
import type { Expected, Grip } from "./memory.js"
import { otherExpected } from "./other-answer.js"
import type { FoundCue } from "./phrases/find-cues.js"
import { findRuns, isBareNumber, isDigitByDigit } from "./runs.js"
import type { Run } from "./runs.js"
import { takenTokens } from "./taken-tokens.js"
import { endGrowth, growBy } from "./open-number.js"
import type { Growth, TurnEnd } from "./open-number.js"
import { isExpected, isNod, mayHoldNumber, toWords } from "./turn-words.js"
import type { ScanInput, Words } from "./turn-words.js"
import { CLEAR, held, isSensitive } from "./verdict.js"
import type { Mark, Verdict } from "./verdict.js"
import { isOtherNumber, lengthWith } from "./whole-card.js"

/** What a turn holds. */
export interface Scan {
  /** In order, never overlapping. */
  readonly marks: readonly Mark[]
  readonly growth: Growth
  /** What is said back of the open numbers of others. */
  readonly echoes: readonly Echo[]
  readonly listened: Listened
  readonly end: TurnEnd
}

const NO_ECHOES: readonly Echo[] = []

/** Goes through the phrases and numbers of a turn in the order they were said. */
export function scanTurn(input: ScanInput): Scan {
  const words = toWords(input)
  return mayHoldNumber(words) ? hearNumbers(words) : hearPhrases(words)
}

function hearPhrases(words: Words): Scan {
  const { input, folded, tokens, cues, listening } = words
  for (const cue of cues) hearCue(listening, cue)
  const listened = endListening(listening, input.memory)
  const isNumber = (): boolean =>
    isBareNumber({ tokens, taken: takenTokens({ text: folded.text, tokens, cues, masked: [] }) }, [])
  const keepsOpen = input.memory.tails.length > 0 && (isGoOn(cues) || isNumber())
  const end = toEnd(words, listened, keepsOpen)
  const growth = endGrowth({ tail: input.tail, releases: [], confirmed: [] }, input.turnId, undefined, end)
  return { marks: [], growth, echoes: NO_ECHOES, listened, end }
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
  const taken = takenTokens({ text, tokens, cues, masked: written })
  const runs = findRuns({
    text,
    tokens,
    taken,
    spelled,
    isOpen,
    isExpected: isExpected(words),
    isPartial: input.isPartial,
  })
  const isBare = isBareNumber({ tokens, taken }, runs) || (isAsked && isDigitByDigit(tokens, runs))
  const grouped = settings.kinds.card ? findGroupCards(runs, settings) : []
  const heard = hearAll({ words, grouped, runs, written, isBare })
  const listened = endListening(listening, memory)
  const end = toEnd(words, listened, isBare || isGoOn(cues))
  const growth = endGrowth(heard.growth, input.turnId, runs.at(-1)?.isAtEnd, end)
  const marks = inOrder(heard.written.map(folded.toOriginal), heard.marks)
  return { marks, growth, echoes: heard.echoes, listened, end }
}

function isCard({ kind }: FoundCue): boolean {
  return kind === "card"
}

function isGoOn(cues: readonly FoundCue[]): boolean {
  return cues.some((cue) => cue.kind === "goOn")
}

function isSpelledKind(kind: string): boolean {
  return kind === "id" || kind === "account" || kind === "accountNumber"
}

function inOrder(written: readonly Mark[], heard: readonly Mark[]): readonly Mark[] {
  if (written.length + heard.length < 2) return written.length === 0 ? heard : written
  return [...written, ...heard].sort((one, other) => one.start - other.start)
}

function toEnd(words: Words, { expects, cardTurns, afterCardTurns }: Listened, keepsOpen: boolean): TurnEnd {
  const { listening, input } = words
  const isOwn = expects === listening.local
  const isMention = isOwn && listening.isAgent && !listening.isAsking
  const asksOther = expects.length > 0 && !expects.some(isSensitive) && !isMention
  const isAnew = isOwn && expects.at(-1) !== input.memory.expects.at(-1)
  return {
    keepsOpen,
    isNod: isNod(words),
    asksAnew: asksOther && isAnew && listening.isAsking,
    awaitsCard: expects.includes("card"),
    keepsTalk: cardTurns > 0 && !asksOther,
    isAfterCard: afterCardTurns > 0,
  }
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
  readonly echoes: readonly Echo[]
}

function hearAll(course: Course): Heard {
  const { runs, grouped, words } = course
  const { listening, input, folded } = words
  const { speaker, turnId } = input
  const written: Mark[] = []
  const marks: Mark[] = []
  const echoes: Echo[] = []
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
    const place = folded.toOriginal({ start: run.start, end: run.end })
    const echo = isForGood(decided) ? undefined : echoOf(run, place, input)
    if (echo !== undefined) echoes.push(echo)
    const verdict = echo === undefined ? decided : verdictOf(echo, run)
    for (const mark of verdict.marks) marks.push(folded.toOriginal(mark))
    if (echo === undefined) {
      const isJoined = hearing.tail !== undefined
      growth = growBy(growth, {
        speaker,
        turnId,
        run,
        verdict,
        place,
        text: input.text,
        grip: gripOf(hearing),
        isJoined,
      })
    }
    takeIn(listening, hearing, verdict, run)
  }
  hearUpTo(Infinity)
  return { written, marks, growth, echoes }
}

function verdictOf({ fate }: Echo, run: Run): Verdict {
  if (fate === "told") return CLEAR
  const [mark] = held(run, 0).marks
  return { ...CLEAR, marks: mark === undefined ? [] : [{ ...mark, isHeld: fate === "held" }] }
}

function isForGood({ outcome }: Verdict): boolean {
  return outcome === "masked" || outcome === "card"
}

function gripOf({ expects, isCardSpokenOf }: Hearing): Grip {
  if (expects.includes("card")) return "asked"
  return isCardSpokenOf && otherExpected(expects) === undefined ? "talk" : "bare"
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
  hearDigits(listening, outcome === "card" ? [] : expects, run)
}
