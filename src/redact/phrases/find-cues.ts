import { cardDetailWords, cuePhrases } from "./cue-phrases.js"
import type { PhraseKind } from "./cue-phrases.js"
import { digitWords } from "../reading/number-words.js"
import type { Token } from "../reading/tokens.js"

/** A phrase that was found: the tokens from `first` up to `last`, both included. */
export interface FoundCue {
  readonly kind: PhraseKind
  readonly first: number
  readonly last: number
}

interface Step {
  kind: PhraseKind | undefined
  readonly next: Map<string, Step>
}

/** A card and one of its details belong together within so many words: "the number that is on your card". */
const DETAIL_REACH = 10

let root: Step | undefined

function phraseTree(): Step {
  if (root !== undefined) return root
  const top: Step = { kind: undefined, next: new Map() }
  for (const [kind, phrases] of cuePhrases()) for (const phrase of phrases) addPhrase(top, phrase, kind)
  root = top
  return top
}

function addPhrase(top: Step, phrase: string, kind: PhraseKind): void {
  let step = top
  for (const word of phrase.split(" ")) {
    let next = step.next.get(word)
    if (next === undefined) {
      next = { kind: undefined, next: new Map() }
      step.next.set(word, next)
    }
    step = next
  }
  step.kind ??= kind
}

/** The phrases in a text, in order, never overlapping, the longest at each place. */
export function findCues(text: string, tokens: readonly Token[]): FoundCue[] {
  const cues: FoundCue[] = []
  let at = 0
  while (at < tokens.length) {
    const cue = longestAt(text, tokens, at)
    if (cue === undefined) at += 1
    else {
      cues.push(cue)
      at = cue.last + 1
    }
  }
  const told = cues.map((cue) =>
    cue.kind === "cardMention" && hasDetail(tokens, cues, cue) ? { ...cue, kind: "card" as const } : cue,
  )
  return told.some(({ kind }) => kind === "account") ? withAccounts(tokens, told) : told
}

/** Beside a sort code the mere word is the bank account: "12345678 is the account, 20-30-40 the sort code". */
function withAccounts(tokens: readonly Token[], cues: readonly FoundCue[]): FoundCue[] {
  const kind = "account"
  const found = cues.map((cue) => (cue.kind === "accountNumber" ? ({ ...cue, kind } as const) : cue))
  for (const [at, { word }] of tokens.entries()) {
    if (word === "account" && !isTaken(cues, at) && !isCounted(tokens, at)) found.push({ kind, first: at, last: at })
  }
  return found.sort((one, other) => one.first - other.first)
}

function longestAt(text: string, tokens: readonly Token[], first: number): FoundCue | undefined {
  let step: Step | undefined = phraseTree()
  let found: FoundCue | undefined
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    step = stepTo(step, token)
    if (step === undefined) break
    if (at > first && isPause(text, tokens[at - 1]?.end ?? 0, token.start)) break
    if (step.kind !== undefined && !isCutOff(step.kind, text, tokens, at)) found = { kind: step.kind, first, last: at }
  }
  return found
}

/** "That's" is no "that" of a phrase. */
const POINTING = ["that", "what", "this", "it"]

/** "Security code's" is "security code is", or at least "security code". */
function stepTo(step: Step, { word, start, end }: Token): Step | undefined {
  const whole = step.next.get(word)
  if (whole !== undefined || end - start === word.length || !word.endsWith("s")) return whole
  const before = word.slice(0, -1)
  const stem = isDigitWord(before) || POINTING.includes(before) ? undefined : step.next.get(before)
  return stem?.next.get("is") ?? stem
}

/** A phrase does not go over a comma: in "next, four one one" the four is a digit. */
function isPause(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (",.;:?!\n".includes(text.charAt(at))) return true
  return false
}

/** "The next four" asks to go on, "next four: 4111" announces; in "next four one one one" the four is a digit. */
function isCutOff(kind: PhraseKind, text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (kind !== "goOn" || !isDigitWord(token?.word) || next === undefined) return false
  return !isPause(text, token?.end ?? 0, next.start) && (next.type === "digits" || isDigitWord(next.word))
}

function isDigitWord(word: string | undefined): boolean {
  return word !== undefined && (Object.hasOwn(digitWords, word) || /^[0-9]$/.test(word))
}

function hasDetail(tokens: readonly Token[], cues: readonly FoundCue[], cue: FoundCue): boolean {
  for (let at = cue.first - DETAIL_REACH; at <= cue.last + DETAIL_REACH; at += 1) {
    const word = tokens[at]?.word
    if (word !== undefined && cardDetailWords.includes(word) && !isTaken(cues, at)) return true
  }
  return false
}

/** "From one account to another". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const earlier = tokens[at - 2]
  return tokens[at - 1]?.sense?.isSure === true && earlier?.sense?.isSure !== true && earlier?.type !== "digits"
}

/** Whether a token is part of a phrase that was found. Cues are in order, so the search halves. */
export function isTaken(cues: readonly FoundCue[], at: number): boolean {
  let low = 0
  let high = cues.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const cue = cues[middle]
    if (cue === undefined || (cue.first <= at && at <= cue.last)) return cue !== undefined
    if (cue.last < at) low = middle + 1
    else high = middle - 1
  }
  return false
}
