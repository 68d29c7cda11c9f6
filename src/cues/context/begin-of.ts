import { regex } from "../../kernel/inner.js"
import type { Detector } from "../matching/compile.js"
import { matchTurn } from "../matching/match-turn.js"
import type { Lexis } from "../words/lexis.js"
import { AFTER_MARK } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"
import { clausesOf, contentOf, isCourtesy, type Clause } from "./clauses.js"
import { isNumber } from "./content-words.js"
import { overlap } from "./span.js"

const OPENING = ["openers", "breaks", "joints", "polite"] as const
/** What is told in front of a matter, and known by a cue of its own: a wait, an earlier call. */
const ASIDE = /^(?:waitComplaint|repeatContact|alreadyTold|promiseBroken)$/
/** A clause that tells so much besides is more than that. */
const TELLS = 2
/** "This is Rick Tanner", "Hi Kim": in the words and with the capitals of a name. */
const INTRODUCES = /^~(?:(?:gives|introduces)Name|greets)$/
const NAME = /* @__PURE__ */ regex("^(?:\\s+\\p{Lu}[\\p{L}'’-]*)+$", "u")
/** "While I've got you". */
const ANOTHER = "~another"
const TOLD = /^(?:problem|desiredOutcome|~wishes)$/

/**
 * Where words begin to tell what is wrong or wanted: behind what opens a sentence, and behind the clauses in front that tell of the wait
 * or are a courtesy.
 *
 * @param waits - Whether the turn tells of a wait: so long a time in front is that.
 */
export function accountFrom(caller: Detector, words: string, waits: boolean): number {
  const { lexis } = caller
  const clauses = clausesOf(lexis, words)
  const heard = kindsIn(caller, words)
  const asides = heard.filter(({ kind }) => ASIDE.test(kind))
  const told = heard.filter((each) => TOLD.test(each.kind) && !asides.some((aside) => overlap(aside, each)))
  // "Sorry to ring so late": "so" may begin a clause, and does not there.
  const isOfCourtesy = (at: number): boolean => {
    const { words: said, isApart } = clauses[at]!
    if (isCourtesy(lexis, said)) return true
    return at > 0 && !isApart && !said.some((word) => lexis.list("first").has(word)) && isOfCourtesy(at - 1)
  }
  const isAside = (at: number): boolean => {
    const [clause, next] = [clauses[at]!, clauses[at + 1]]
    if (next === undefined || told.some((each) => overlap(each, clause))) return false
    const goesOn = next.isApart || lexis.list("joints").has(next.words[0]!)
    if (isOfCourtesy(at)) return goesOn
    const isName = heard.some(
      (each) => INTRODUCES.test(each.kind) && overlap(each, clause) && NAME().test(words.slice(each.end, clause.end)),
    )
    // "Pam, hi": whom they greet.
    const isCalled = clause.words.length === 1 && next.words.every((word) => lexis.list("openers").has(word))
    if (isName || isCalled) return next.isApart
    const aside = asides.find((each) => overlap(each, clause))
    if (aside === undefined) return next.isApart && (clause.stems.length === 0 || (waits && isTime(lexis, clause)))
    const besides = [words.slice(clause.start, aside.start), words.slice(aside.end, clause.end)].join(" ")
    return goesOn && contentOf(lexis, besides).length < TELLS
  }
  let first = 0
  while (first < clauses.length && isAside(first)) first += 1
  const from = behindOpening(lexis, words, clauses[first]?.start ?? 0)
  const announced = heard.find(({ kind, start, end }) => kind.startsWith(ANOTHER) && start <= from && from < end)
  return announced && announced.end < words.length ? behindCopula(lexis, words, announced.end) : from
}

/** "The other thing is you've charged me": behind the "is" that ties it to what announces it. */
function behindCopula(lexis: Lexis, words: string, from: number): number {
  const begin = behindOpening(lexis, words, from)
  const [sentence] = readSentences(words.slice(begin), lexis)
  if (sentence === undefined) return begin
  const { words: said, starts } = sentence
  const isTied = lexis.list("questionVerbs").has(said[0]!) && !/[,:;.?!]\s*$/.test(words.slice(0, begin))
  return isTied && said.length > 2 ? begin + starts[1]! : begin
}

function kindsIn(detector: Detector, words: string) {
  return matchTurn(detector, words).heard.map(({ rule, start, end }) => ({
    kind: detector.rules[rule]?.kind ?? "",
    start,
    end,
  }))
}

function behindOpening(lexis: Lexis, words: string, from: number): number {
  return from + beginOf(lexis, words.slice(from))
}

/** "Forty minutes", and nothing of it. */
function isTime(lexis: Lexis, { words }: Clause): boolean {
  return words.length === 2 && isNumber(lexis, words[0]!)
}

/** Where a text begins behind "so", "and" and "hello,": words that open a sentence, the last of them tied to it, or before a mark or a subject. */
export function beginOf(lexis: Lexis, text: string): number {
  const { list } = lexis
  const [sentence] = readSentences(text, lexis)
  if (sentence === undefined) return 0
  const { words, starts, flags } = sentence
  let begin = 0
  for (let at = 0; at + 2 < words.length && OPENING.some((name) => list(name).has(words[at]!)); at++)
    if (
      list("joints").has(words[at]!) ||
      list("nominatives").has(words[at + 1]!) ||
      list("first").has(words[at + 1]!) ||
      (flags[at + 1]! & AFTER_MARK) !== 0
    )
      begin = at + 1
  return starts[begin]!
}
