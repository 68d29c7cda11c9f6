import type { FoundCue } from "./phrases/find-cues.js"
import { AFTER_CARD_TURNS, EXPECT_SHORT_TURNS, EXPECT_TURNS, MENTION_TURNS } from "./memory.js"
import type { Expected, RedactMemory } from "./memory.js"
import type { RedactionKind } from "./redaction.js"
import { isSensitive } from "./verdict.js"
import type { Mark } from "./verdict.js"

/** What is expected while one turn is gone through; changed in place, never seen outside. */
export interface Listening {
  /** Brought from earlier turns. */
  carried: readonly Expected[]
  expectTurns: number
  cardTurns: number
  bankTurns: number
  afterCardTurns: number
  /** The last group of cues of this turn, none spoken between them. */
  local: readonly Expected[]
  /** The last token of that group. */
  localLast: number
  /** The thing heard last was a cue: the next one belongs to its group. */
  isInGroup: boolean
  isEnding: boolean
  /** What was brought has its answer: it may still be gone on with or said again. */
  isCarriedAnswered: boolean
  /** What was asked for or announced in this turn has its answer. */
  isLocalAnswered: boolean
  /** What was brought is answered in this turn, and not with a group of a card: an order number is read in pieces. */
  isGoneOn: boolean
  /** What is expected comes from an earlier text of the same turn, and is not handed on. */
  readonly isForced: boolean
  readonly isAgent: boolean
  /** The agent asks: a question for something else ends an expectation, a word about something else does not. */
  readonly isAsking: boolean
}

/** A cue for harmless digits counts for digits at most so many words after it. */
const REACH = 12

/** The turn in which something was heard takes one off as well. */
const THIS_TURN = 1

/** After digits were given a question counts for so many turns more: they may be gone on with or said back. */
const ANSWERED_TURNS = 3

/** Digits of most groups on a card. */
const CARD_GROUP = 4

/** Starts a turn. */
export function startListening(
  memory: RedactMemory,
  forced: readonly Expected[],
  { isAgent, isAsking, isBank }: Pick<Listening, "isAgent" | "isAsking"> & { readonly isBank: boolean },
): Listening {
  const isOver = memory.expectTurns <= 0
  const brought = forced.length > 0 ? forced : isOver ? [] : memory.expects
  return {
    carried: isBank ? brought.map((kind) => (kind === "accountNumber" ? "account" : kind)) : brought,
    expectTurns: isOver ? 0 : memory.expectTurns,
    cardTurns: memory.cardTurns,
    bankTurns: isBank ? MENTION_TURNS + THIS_TURN : memory.bankTurns,
    afterCardTurns: memory.afterCardTurns,
    local: [],
    localLast: -1,
    isInGroup: false,
    isEnding: false,
    isCarriedAnswered: memory.isAnswered,
    isLocalAnswered: false,
    isGoneOn: false,
    isForced: forced.length > 0,
    isAgent,
    isAsking: isAgent && isAsking,
  }
}

/** Takes in a phrase. */
export function hearCue(listening: Listening, cue: FoundCue): void {
  switch (cue.kind) {
    case "goOn":
    case "neutral":
      return
    case "ending":
      listening.isEnding = true
      return
    case "paid":
      return hearPaid(listening)
    case "cardAsk":
      return listening.isAgent ? hearExpected(listening, "card", cue.last) : hearMention(listening, "cardMention")
    case "cardMention":
    case "bankMention":
      return hearMention(listening, cue.kind)
    case "pinCode":
      hearExpected(listening, "postcode", cue.last)
      return hearExpected(listening, "code", cue.last)
    case "expiry":
      return hearExpected(listening, isCardTalk(listening) ? "expiry" : "quantity", cue.last)
    case "shortCode":
      return isCardTalk(listening) ? hearExpected(listening, "code", cue.last) : undefined
    case "namedCode":
      return hearExpected(listening, isCardTalk(listening) ? "code" : "namedCode", cue.last)
    case "accountNumber":
      return hearExpected(listening, isBankTalk(listening) ? "account" : "accountNumber", cue.last)
    case "card":
    case "code":
    case "account":
    case "id":
    case "phone":
    case "number":
    case "quantity":
    case "postcode":
    case "idName":
      return hearExpected(listening, cue.kind, cue.last)
  }
}

function hearPaid(listening: Listening): void {
  listening.carried = []
  listening.local = []
  listening.afterCardTurns = 0
}

function hearExpected(listening: Listening, expected: Expected, last: number): void {
  const before = listening.isInGroup ? listening.local.filter((kind) => kind !== expected) : []
  listening.local = [...before, expected]
  listening.localLast = last
  listening.isInGroup = true
  listening.isLocalAnswered = false
  if (expected === "card") listening.cardTurns = MENTION_TURNS + THIS_TURN
  if (expected === "account") listening.bankTurns = MENTION_TURNS + THIS_TURN
}

/** A card named after an order is nearer to what follows. */
function hearMention(listening: Listening, kind: "cardMention" | "bankMention"): void {
  if (kind === "bankMention") listening.bankTurns = MENTION_TURNS + THIS_TURN
  else {
    listening.cardTurns = MENTION_TURNS + THIS_TURN
    listening.local = listening.local.filter(isSensitive)
    if (listening.carried.at(-1) === "number") listening.carried = []
  }
}

export function isCardTalk({ cardTurns, afterCardTurns, carried, local }: Listening): boolean {
  return cardTurns > 0 || afterCardTurns > 0 || carried.some(isCardData) || local.some(isCardData)
}

/** A code asked for with an account is a bank's. */
function isBankTalk({ bankTurns, local }: Listening): boolean {
  return bankTurns > 0 || local.includes("code")
}

export function isCardData(expected: Expected): boolean {
  return expected === "card" || expected === "code" || expected === "expiry"
}

/** What is expected of digits that begin at a token. */
export function expectsAt(listening: Listening, first: number, isTight: boolean): readonly Expected[] {
  const { carried, local, localLast } = listening
  if (local.some(isSensitive)) return local
  if (local.length > 0 && isTight) return local
  if (local.length === 0 || carried.some(isSensitive)) return carried
  return first - localLast <= REACH ? local : []
}

/** Takes in that digits were heard: what they answered is no longer expected, or not for long. */
export function hearDigits(
  listening: Listening,
  answered: readonly Expected[],
  { isAtEnd, length }: { readonly isAtEnd: boolean; readonly length: number },
): void {
  const isHarmless = answered.length > 0 && !answered.some(isSensitive)
  if (isHarmless && !isAtEnd) {
    if (listening.local.length > 0) listening.local = []
    else listening.carried = []
  } else if (isHarmless) {
    listening.isGoneOn = listening.isCarriedAnswered && length !== CARD_GROUP
    markAnswered(listening, listening.local.length > 0)
  }
  listening.isInGroup = false
  listening.isEnding = false
}

function markAnswered(listening: Listening, isLocal: boolean): void {
  if (isLocal) listening.isLocalAnswered = true
  else listening.isCarriedAnswered = true
}

/** So many digits are a whole answer. Of a card only {@link hearCard} tells. */
const WHOLE_LENGTH: Readonly<Partial<Record<RedactionKind, number>>> = { code: 3, expiry: 3, account: 6, id: 9 }

/** Takes in that digits were masked: a question for a card stands for as long again, the others are answered. */
export function hearSensitive(listening: Listening, marks: readonly Mark[], length: number): void {
  const kind = marks[0]?.kind ?? "card"
  if (kind === "card") listening.expectTurns = listening.expectTurns > 0 ? EXPECT_TURNS + THIS_TURN : 0
  else if (length >= (WHOLE_LENGTH[kind] ?? Infinity)) markAnswered(listening, listening.local.some(isSensitive))
  if (listening.afterCardTurns > 0) listening.afterCardTurns = AFTER_CARD_TURNS + THIS_TURN
}

/** Takes in that digits were held that may be a card: it goes on being spoken of. */
export function hearHeld(listening: Listening): void {
  if (listening.cardTurns > 0) listening.cardTurns = MENTION_TURNS + THIS_TURN
  if (listening.expectTurns > 0 && listening.carried.includes("card")) listening.expectTurns = EXPECT_TURNS + THIS_TURN
}

/** Takes in that a whole card was heard. */
export function hearCard(listening: Listening): void {
  listening.carried = listening.carried.filter((kind) => kind !== "card")
  listening.local = listening.local.filter((kind) => kind !== "card")
  listening.afterCardTurns = AFTER_CARD_TURNS + THIS_TURN
  listening.cardTurns = MENTION_TURNS + THIS_TURN
}

/** Takes in that an IBAN, a national id or a card was told by the way it is written: it is no longer expected. */
export function hearWritten(listening: Listening, { kind }: Mark): void {
  if (kind === "card") hearCard(listening)
  listening.local = listening.local.filter((expected) => expected !== kind)
  listening.carried = listening.carried.filter((expected) => expected !== kind)
  listening.isInGroup = false
}

/** The part of the memory that listening changes. */
export type Listened = Pick<
  RedactMemory,
  "expects" | "isAnswered" | "expectTurns" | "cardTurns" | "bankTurns" | "afterCardTurns"
>

/** What is remembered after the turn. */
export function endListening(listening: Listening, memory: RedactMemory): Listened {
  const { local, isAsking } = listening
  const carried = listening.isForced ? memory.expects : listening.carried
  const replaces = local.some(isSensitive) || (local.length > 0 && (isAsking || !carried.some(isSensitive)))
  const expects = replaces ? local : carried
  const fresh = expects.includes("card") ? EXPECT_TURNS : EXPECT_SHORT_TURNS
  const isAnswered = replaces ? listening.isLocalAnswered : listening.isCarriedAnswered
  const isFresh = isAnswered && (replaces || !memory.isAnswered)
  const rest = listening.isGoneOn ? ANSWERED_TURNS : Math.max(0, listening.expectTurns - 1)
  const left = replaces ? fresh : rest
  const turns = expects.length === 0 ? 0 : Math.min(left, isFresh ? ANSWERED_TURNS : left)
  return {
    expects: turns > 0 ? expects : [],
    isAnswered: turns > 0 && isAnswered,
    expectTurns: turns,
    cardTurns: Math.max(0, listening.cardTurns - 1),
    bankTurns: Math.max(0, listening.bankTurns - 1),
    afterCardTurns: Math.max(0, listening.afterCardTurns - 1),
  }
}
