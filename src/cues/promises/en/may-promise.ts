import { textAt, type Token, isWordAt, someOf } from "../token.js"
import { isOneOf } from "../word-list.js"
import { mayMatch } from "./verbs/act-pattern.js"
import { ORDERS, SEE_TO_IT } from "./acts/delegation.js"
import { ASKED_OF, CALLING, FAREWELLS, NEVER_PLANNED, TIMETABLED, VOWS } from "./acts/heads.js"
import { TRADES } from "./lexicons/clauses.js"
import { CHAIN_VERBS } from "./lexicons/verbs.js"
import { phraseAt } from "./words/phrases.js"
import { AWAITING, PARTICIPLES, VISITS } from "./acts/scheduled-act.js"
import { isPlain, writeOut } from "./words/tokenize.js"
import { baseOf, isPassiveVerb } from "./verbs/verb-forms.js"
import { marks, marksOf } from "./word-marks.js"

/** A word of every clause that promises, but for "I'm sending it". Behind "will you" a question stands. */
const COMMITTING =
  /['’ʼ]ll\b|\b(?:ill|well(?!\s*[,.!?]|$)|hell|shell|won['’ʼ]?t|youll|theyll|itll|thatll|wholl|therell|someonell|somebodyll|going|(?:talk|speak|chat)\s+(?:you|to|with|tomorrow|again|u|ya|yous)\b|gonna|gotta|lemme|let\s+(?:me|us)|(?:have|need|got)\s+to\b|promise|guarantee|swear|undertake|pledge|vow|commit|expect|arrives?|ships|goes|comes|due|count\s+on|out\s+for|await|watch\s+for|asked|look\s+for|be\s+(?:with|there|over|round)|arriving|coming|(?:call|r)ing\s+you|scheduled|booked|arranged|set|confirmed|down|assigned|lined|organi[sz]ed|(?:will|shall)\b(?!\s+(?:i|you(?!\s+know)|we|he|she|they|it|someone|there|that|this|the|an?|my|our|your|his|her|their)\s))\b/i
const PRESENT = /\b(?:am|are|is|were|im|hes|shes|theyre|have|got)\b|['’ʼ](?:m|re|s|ve)\b/i
const PROGRESSIVE = /\b[a-z]+ing\b/i

/** Two pauses near each other: what stands between may be an insertion, which belongs to neither side. */
const INSERTED = /[,;:()][^,;:()]{1,24}[,;:()]/

const WORD = /[a-z]+(?:['’][a-z]+)*|&|\d+(?:st|nd|rd|th)?/g

/**
 * Whether a text can hold a promise: a head, and behind it a verb with the words that one of its rows asks for; a time too, where there is no
 * promise without one. It reads words without their marks, and says yes where it cannot tell.
 */
export function mayPromise(text: string): boolean {
  if (!COMMITTING.test(text) && !(PRESENT.test(text) && PROGRESSIVE.test(text))) return false
  if (!isPlain(text) || INSERTED.test(text)) return true
  const words: PlainWord[] = []
  let found = 0
  for (const raw of text.toLowerCase().match(WORD) ?? []) {
    const known = marksOf(raw)
    if (known & marks.written || raw.includes("'") || raw.includes("’"))
      for (const word of writeOut(raw.replace("’", "'"))) found |= add(words, word, marksOf(word))
    else found |= add(words, raw, known)
  }
  const timed = (found & marks.time) !== 0
  if (!timed && ((found & marks.head) === 0 || (found & marks.untimed) === 0)) return false
  return mayCommit(words, timed)
}

/** Whether a text holds a word without which no time is told. */
export function mayTellTime(text: string): boolean {
  if (!isPlain(text)) return true
  return (text.toLowerCase().match(WORD) ?? []).some((word) => (marksOf(word.replace(/['’].*/, "")) & marks.time) !== 0)
}

/** A word without its place, as a token with what it may be. */
interface PlainWord extends Token {
  readonly marks: number
}

/** Adds a word as it would be a token, without hesitations and repetitions, and answers its marks. */
function add(words: PlainWord[], text: string, found: number): number {
  const size = words.length
  const last = words[size - 1]?.text
  if (last === text || found & marks.unsaid) return found & marks.time
  words.push({
    kind: "word",
    text,
    start: 0,
    end: 0,
    marks: found,
  })
  return found
}

function mayCommit(words: readonly PlainWord[], timed: boolean): boolean {
  let headed = false
  for (let at = 0; at < words.length; at += 1) {
    const { text: word, marks: found } = words[at]!
    if (found & marks.head) {
      const head = headAt(words, at)
      headed ||= head !== undefined && head.mood !== "duty"
      if (head !== undefined && mayActBehind(words, head, timed)) return true
      if (word === "expect" && (timed || isUntimed(words, at))) return true
    }
    if (headed && found & marks.joint && mayFollow(words, at, timed)) return true
    if (!timed) continue
    if (found & marks.told && (isTold(words, at) || mayBeArranged(words, at))) return true
    if (word.endsWith("ing") && isPlanned(words, at)) {
      headed = true
      if (mayBePlanned(words, at)) return true
    }
  }
  return false
}

const has = (word: PlainWord | undefined, mark: number): boolean => word !== undefined && (word.marks & mark) !== 0

/** Whether a word from a place on may stand in a promise without a time. */
function isUntimed(words: readonly PlainWord[], from: number): boolean {
  return words.slice(from).some((word) => has(word, marks.untimed))
}

/** A head as far as its own words tell. */
interface PlainHead {
  /** Where the verb phrase begins. */
  readonly verbAt: number
  /** `given`: "you'll get …"; `thing`: "it will …"; `duty`: "I have to …". */
  readonly mood: "will" | "let" | "duty" | "given" | "thing"
}

function headAt(words: readonly PlainWord[], at: number): PlainHead | undefined {
  const [word, next] = [textAt(words, at), textAt(words, at + 1)]
  // "Ill" has its subject in it.
  const subject = isOneOf("ill well hell shell", word) ? "" : textBefore(words, at)
  const mood = subject === "you" ? "given" : isOneOf("it that this these those which there", subject) ? "thing" : "will"
  if (word === "let") return isOneOf("me us", next) ? { verbAt: at + 2, mood: "let" } : undefined
  if (isOneOf("have need got", word)) return next === "to" ? { verbAt: at + 2, mood: "duty" } : undefined
  if (isOneOf(VOWS, word)) return { verbAt: next === "to" ? at + 2 : at + 3, mood: "will" }
  if (word === "expect") return undefined
  if (isOneOf(ASKED_OF, next) && !(next === "you" && textAt(words, at + 2) === "know")) return undefined
  return { verbAt: at + 1, mood }
}

/** The word before a place, adverbs and "not" left out. */
function textBefore(words: readonly PlainWord[], at: number): string {
  let before = at - 1
  while (has(words[before], marks.adverb) || isWordAt(words, before, "not never")) before -= 1
  return textAt(words, before)
}

/** Whether an act may stand behind a head and what a verb phrase passes. */
function mayActBehind(words: readonly PlainWord[], { verbAt, mood }: PlainHead, timed: boolean): boolean {
  for (let at = verbAt; at < words.length; at += 1) {
    if (mood === "duty" ? mayCallBack(words, at) : mayAct(words, at, mood, timed)) return true
    if (!has(words[at], marks.passed)) return false
  }
  return false
}

function mayCallBack(words: readonly PlainWord[], at: number): boolean {
  return isWordAt(words, at, CALLING) && someOf(words.slice(at), "you back")
}

/** Whether an act may begin at a verb. */
function mayAct(words: readonly PlainWord[], at: number, mood: PlainHead["mood"], timed: boolean): boolean {
  const word = textAt(words, at)
  if (isOneOf("be get", word) && mayBePassive(words, at + 1, timed)) return true
  if (isOneOf(GAINING, word) && (timed || isUntimed(words, at))) return true
  if (mood === "given") return false
  const base = baseOf(word, "base") ?? baseOf(word, "ing")
  if (base !== undefined && mayMatch(words, at, base, timed)) return true
  if (mood === "will" && timed && !has(words[at], marks.closed)) return true
  // "Have someone call you", "ask Dr Patel to ring".
  if (phraseAt(words, at, SEE_TO_IT) > 0 || isOneOf(ORDERS, base)) return true
  return words.slice(at + 1, at + 7).some((_, ahead) => phraseAt(words, at + 1 + ahead, "in the mail/post") > 0)
}

function mayBePassive(words: readonly PlainWord[], from: number, timed: boolean): boolean {
  let at = from
  while (has(words[at], marks.adverb)) at += 1
  const word = textAt(words, at)
  return isPassiveVerb(word) && (timed || has(words[at], marks.untimed))
}

/** Verbs of "you'll hear from us", "you'll have an answer". */
const GAINING = "hear hearing get getting receive receiving have having see seeing expect expecting"

/** Whether a second act may stand behind a joint: "… and call you back", "I'll be there to pick it up". */
function mayFollow(words: readonly PlainWord[], joint: number, timed: boolean): boolean {
  let at = joint + 1
  while (has(words[at], marks.adverb)) at += 1
  const word = textAt(words, at)
  const base = baseOf(word, "base") ?? baseOf(word, "ing")
  if (base === undefined) return false
  if (textAt(words, joint) === "to")
    return someOf(words.slice(0, joint), "be go run head") && mayMatch(words, at, base, timed)
  return (timed && isOneOf(CHAIN_VERBS, base)) || mayAct(words, at, "thing", timed)
}

/** "Your parcel ships", "talk to you", "be with you in ten", as they promise with a time. */
function isTold(words: readonly PlainWord[], at: number): boolean {
  const [word, next] = [textAt(words, at), textAt(words, at + 1)]
  if (word === "be") return isOneOf("with there over round", next)
  if (isOneOf(FAREWELLS, word)) return isOneOf("you to with tomorrow again", next)
  return isOneOf(TIMETABLED, word) && !isWordAt(words, at - 1, "to i you we they not and")
}

/** Whether an auxiliary, or somebody who was named, stands before a verb in "ing". */
function isPlanned(words: readonly PlainWord[], at: number): boolean {
  const before = textBefore(words, at)
  if (isOneOf("am are is 's its were", before) || textAt(words, at + 1) === "you") return true
  const named = words.slice(Math.max(0, at - 10), at)
  return named.some(({ text }) => isOneOf("have got has having", text) || isOneOf(TRADES, text))
}

/** "I'm sending it", "he's coming out". */
function mayBePlanned(words: readonly PlainWord[], at: number): boolean {
  const base = baseOf(textAt(words, at), "ing")
  if (base === undefined || isOneOf(NEVER_PLANNED, base)) return base === "go"
  return isOneOf(CHAIN_VERBS, base) || mayMatch(words, at, base, true)
}

/** "Your visit is booked", "arranged for someone to come", "watch out for our call". */
function mayBeArranged(words: readonly PlainWord[], at: number): boolean {
  if (phraseAt(words, at, AWAITING) > 0) return true
  if (textAt(words, at) === "asked") return true
  if (!isWordAt(words, at, PARTICIPLES)) return false
  const near = words.slice(Math.max(0, at - 12), at + 8)
  return (
    textAt(words, at + 1) === "for" || near.some(({ text }) => isOneOf("call callback", text) || isOneOf(VISITS, text))
  )
}
