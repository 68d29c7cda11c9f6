import type { ListenedTurn } from "./lately.js"
import type { Said } from "./reading/readings.js"

/** What may come next: kinds that are masked, and kinds whose digits are harmless. */
export type Expected =
  Sensitive | "phone" | "number" | "quantity" | "postcode" | "accountNumber" | "namedCode" | "idName"

/** Kinds whose digits are never written. */
export type Sensitive = "card" | "code" | "expiry" | "account" | "id"

/** Words of a turn that can be masked yet, or given back. */
export interface PieceWords {
  /** The turn as it was given out; empty where it is too long to be remembered. */
  readonly text: string
  /** Where the words stand in it, or the token that masks them. */
  readonly at: number
  /** What was said there. */
  readonly raw: string
  /** They stand as they were said: a telephone or order number, or given back, and may yet prove to be of a card. */
  readonly isShown: boolean
}

/** The part of a number that one turn holds. */
export interface Piece {
  readonly turnId: string
  /** None where somebody else says back what was said before. */
  readonly said: readonly Said[]
  /** A word of correction stands within it. */
  readonly isCorrected: boolean
  /** A word of correction stands before it: it takes the place of the piece before. */
  readonly isPutRight: boolean
  /** Left out where the words stay masked whatever comes. While a turn is heard `at` is the place in what was said. */
  readonly words?: PieceWords
}

/**
 * What ends an open number. `bare`: anything that is neither digits nor a joining word. `talk`, where a card was
 * spoken of: a question for something else, or some turns. `asked`, where a card number was expected: only the end of
 * that; four digits or more of it are never given back. `done`: a whole card was heard, and what the speaker says at
 * once is its date, its code or a last digit.
 */
export type Grip = "bare" | "talk" | "asked" | "done"

/** A number that one speaker has begun and may go on with. */
export interface Tail {
  readonly speaker: string
  readonly pieces: readonly Piece[]
  readonly grip: Grip
  /** Turns of anybody since it last grew. */
  readonly age: number
}

/**
 * What the redactor remembers between turns.
 *
 * It holds digits in clear. Keep it in the live call only: never in a log, a snapshot, an error or a store. It is
 * bounded: at most 8 speakers, each with 24 pieces and 40 digits.
 */
export interface RedactMemory {
  readonly tails: readonly Tail[]
  /** What was asked for or announced, the nearest last. */
  readonly expects: readonly Expected[]
  /** It was given. */
  readonly isAnswered: boolean
  /** Turns for which it still counts. */
  readonly expectTurns: number
  /** Turns for which a card, a bank still counts as spoken of. */
  readonly cardTurns: number
  readonly bankTurns: number
  /** Turns in which a code or an expiry date may follow a card. */
  readonly afterCardTurns: number
  /** Turns in which card data was masked, so that a better text for one of them is masked again. */
  readonly maskedTurns: readonly { readonly turnId: string; readonly expects: readonly Expected[] }[]
  /** The same behind each of the last turns, for when one is taken back. */
  readonly lately: readonly ListenedTurn[]
}

/** Speakers that can have a number open at a time; the oldest is settled when there are more. */
export const MOST_TAILS = 8
/** Turns that one number can be spread over: 19 digits said one a turn, and some corrections. */
export const MOST_PIECES = 24
/** Digits of an open number: a card has at most 19, so it may be said twice. */
export const MOST_TAIL_DIGITS = 40
/** Words of one turn that can be held, and the text they stand in; longer ones stay masked. UTF-16 units. */
export const MOST_HELD_RAW = 400
export const MOST_HELD_TEXT = 4_000
/** Turns of anybody that an open number outlives without growing. */
export const TAIL_TURNS = 6
/** Turns for which a question for a card, or its announcement, counts: a caller fetches it, finds their glasses. */
export const EXPECT_TURNS = 8
/** Turns for which a question for anything else counts. */
export const EXPECT_SHORT_TURNS = 6
/** Turns for which a word about a card or bank counts. */
export const MENTION_TURNS = 12
/** Turns in which a code or expiry date is expected after a card, asked for or not. */
export const AFTER_CARD_TURNS = 4
/** Turns remembered as masked. */
export const MOST_MASKED_TURNS = 32
/** A held number is to be settled when nobody has gone on for so long: pass it to `flushRedaction`. Milliseconds. */
export const HOLD_MS = 30_000

/** What a call starts with. */
export const emptyRedactMemory: RedactMemory = {
  tails: [],
  expects: [],
  isAnswered: false,
  expectTurns: 0,
  cardTurns: 0,
  bankTurns: 0,
  afterCardTurns: 0,
  maskedTurns: [],
  lately: [],
}
