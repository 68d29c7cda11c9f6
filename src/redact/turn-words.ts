import { mayBeDisguised } from "./known/disguised.js"
import { isCardTalk, startListening } from "./listening.js"
import type { Listening } from "./listening.js"
import type { Expected, RedactMemory, Tail } from "./memory.js"
import { findCues } from "./phrases/find-cues.js"
import type { FoundCue } from "./phrases/find-cues.js"
import { joiningWords } from "./phrases/joining-words.js"
import type { FoldedText } from "./reading/fold.js"
import { tokensOf } from "./reading/plain-text.js"
import type { PlainText } from "./reading/plain-text.js"
import type { Token } from "./reading/tokens.js"
import type { RedactSettings } from "./redaction.js"

/** What one turn is scanned with. */
export interface ScanInput {
  readonly turnId: string
  readonly text: string
  readonly plain: PlainText
  /** Tells speakers apart. */
  readonly speaker: string
  readonly settings: RedactSettings
  readonly memory: RedactMemory
  /** The open number of this speaker. */
  readonly tail: Tail | undefined
  /** Those of others. */
  readonly others: readonly Tail[]
  readonly isAgent: boolean
  /** Whether a number may be held for a later turn. */
  readonly mayHold: boolean
  /** More of the text is to come: its last word may be cut off. */
  readonly isPartial: boolean
  /** What must be expected whatever the memory says: the turn is a better text of one that held this. */
  readonly forced: readonly Expected[]
}

/** A turn in words. */
export interface Words {
  readonly input: ScanInput
  readonly folded: FoldedText
  readonly tokens: readonly Token[]
  readonly cues: readonly FoundCue[]
  readonly listening: Listening
}

/** Reads a turn: its words, the phrases among them, what was expected before. */
export function toWords(input: ScanInput): Words {
  const { memory, forced, isAgent, plain } = input
  const { folded } = plain
  const tokens = tokensOf(plain)
  const cues = findCues(folded.text, tokens)
  const isAsked = isAgent && cues.length > 0 && isAsking(folded.text, tokens)
  const listening = startListening(memory, forced, { isAgent, isAsking: isAsked, isBank: cues.some(isBank) })
  return { input, folded, tokens, cues, listening }
}

/** A sort code or a bank may be named after the account. */
function isBank({ kind }: FoundCue): boolean {
  return kind === "account" || kind === "bankMention"
}

/** Turns of so few words are questions even without a word that asks: "and your phone number". */
const SHORT_QUESTION = 6

function isAsking(text: string, tokens: readonly Token[]): boolean {
  const { asking } = joiningWords()
  return text.includes("?") || tokens.length <= SHORT_QUESTION || tokens.some((token) => asking.has(token.word))
}

/** Most turns that are looked at were so for a phrase, and hold no number; the last word of a partial text may become one. */
export function mayHoldNumber(words: Words): boolean {
  const { input, folded, tokens } = words
  if (input.isPartial || input.settings.kinds.email) return true
  if (tokens.some(isNumeric)) return true
  return (
    (isExpected(words) &&
      tokens.some(({ word, isAlike, sense }) => isAlike || sense?.isBeginning === true || word.length === 1)) ||
    mayBeDisguised(folded.text, tokens)
  )
}

function isNumeric({ type, sense }: Token): boolean {
  return type !== "word" || sense?.isSure === true
}

/** Whether card data is expected: a number is open, or it was asked for or announced, in this turn too. */
export function isExpected({ input, cues, listening }: Words): boolean {
  const { afterCardTurns, carried } = listening
  if (input.tail !== undefined || afterCardTurns > 0 || carried.includes("card") || carried.includes("code"))
    return true
  return cues.some(
    ({ kind }) => kind.startsWith("card") || kind === "code" || (kind === "shortCode" && isCardTalk(listening)),
  )
}

/** So few words without a question or a subject only show that one listens: "righto", "keep them coming". */
const LONGEST_NOD = 4

export function isNod({ folded, tokens, cues }: Words): boolean {
  return tokens.length <= LONGEST_NOD && cues.length === 0 && !folded.text.includes("?")
}
