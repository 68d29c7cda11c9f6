import { findCardWindows } from "./known/card-windows.js"
import { MOST_HELD_RAW, MOST_HELD_TEXT, MOST_PIECES, MOST_TAIL_DIGITS, MOST_TAILS, TAIL_TURNS } from "./memory.js"
import type { Grip, Piece, RedactMemory, Tail } from "./memory.js"
import { readSaid, saidLength } from "./reading/readings.js"
import { redactionTokens } from "./redaction.js"
import type { RedactSettings } from "./redaction.js"
import type { Run } from "./runs.js"
import type { Verdict } from "./verdict.js"

/** An earlier turn as it is to be published again: masked words of it have proved harmless. */
export interface Release {
  readonly turnId: string
  readonly text: string
}

/** What becomes of a speaker's open number in the course of a turn. */
export interface Growth {
  readonly tail: Tail | undefined
  readonly releases: readonly Release[]
  /** Turns whose held words turned out to be card data. */
  readonly confirmed: readonly string[]
}

/** What an open number grows by. */
export interface Growing {
  readonly speaker: string
  readonly turnId: string
  readonly run: Run
  readonly verdict: Verdict
  readonly grip: Grip
  /** The run goes on with the open number. */
  readonly isJoined: boolean
}

/** The length of every held token: held words are always shown as `[CARD]`. */
const HELD_TOKEN_LENGTH = redactionTokens.card.length

/** Gives back what was held of pieces that proved harmless, once a turn. */
export function releaseAll(pieces: readonly Piece[]): readonly Release[] {
  const texts = new Map<string, string>()
  // From the last to the first: what is put back behind a place does not move it.
  for (const { turnId, held } of [...pieces].reverse()) {
    if (held === undefined) continue
    const text = texts.get(turnId) ?? held.text
    texts.set(turnId, text.slice(0, held.at) + held.raw + text.slice(held.at + HELD_TOKEN_LENGTH))
  }
  return [...texts].reverse().map(([turnId, text]) => ({ turnId, text }))
}

/** Masks what was given out of pieces that proved to be a card's. */
function maskTold(pieces: readonly Piece[]): readonly Release[] {
  return pieces.flatMap(({ turnId, told }) => {
    if (told === undefined || told.text === "") return []
    const { text, start, end } = told
    return [{ turnId, text: text.slice(0, start) + redactionTokens.card + text.slice(end) }]
  })
}

/** The same pieces, masked for good. */
function confirmAll(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map(({ turnId, said, isCorrected }) => ({ turnId, said, isCorrected }))
}

/** The turns of pieces that are masked from now on, or had been until something else would follow. */
function maskedLate(pieces: readonly Piece[]): readonly string[] {
  return pieces.filter(({ held, told }) => (held ?? told) !== undefined).map((piece) => piece.turnId)
}

/** Whether words can be held, or are too long and stay masked. */
export function canHold(text: string, raw: string): boolean {
  return text.length <= MOST_HELD_TEXT && raw.length <= MOST_HELD_RAW
}

/** Puts a run to the open number, or ends that. */
export function growBy(growth: Growth, growing: Growing): Growth {
  const { tail } = growth
  const { verdict, isJoined } = growing
  if (tail?.grip === "done" && verdict.outcome === "masked" && growing.run.isAtEnd) return growth
  if (tail !== undefined && !isJoined) return growBy(closed(growth, tail), growing)
  if (verdict.outcome === "told") return tellOf(growth, growing)
  if (verdict.outcome === "clear") return tail === undefined || tail.grip !== "bare" ? growth : closed(growth, tail)
  if (isOtherKind(verdict)) return growth
  const pieces = tail?.pieces ?? []
  const from = wholeTurns(pieces, verdict.firstPiece, growing.turnId)
  const kept = pieces.slice(from)
  const releases = [...growth.releases, ...releaseAll(pieces.slice(0, from))]
  const piece: Piece = { turnId: growing.turnId, said: growing.run.said, isCorrected: growing.run.isCorrected }
  if (verdict.outcome === "held") {
    const held = { text: "", at: verdict.marks[0]?.start ?? 0, raw: "" }
    return { tail: toTail(growing, tail, [...kept, { ...piece, held }]), releases, confirmed: growth.confirmed }
  }
  const confirmed = [...growth.confirmed, ...maskedLate(kept)]
  if (verdict.outcome === "card") {
    releases.push(...maskTold(kept))
    // A whole card goes on only at the end of a turn.
    if (!growing.run.isAtEnd) return { tail: undefined, releases, confirmed }
  }
  return { tail: toTail(growing, tail, [...confirmAll(kept), piece]), releases, confirmed }
}

/** What is given out as it was said goes on with what came before, or opens a number anew. */
function tellOf(growth: Growth, { speaker, turnId, run, verdict, grip }: Growing): Growth {
  const goesOn = growth.tail !== undefined && verdict.firstPiece < growth.tail.pieces.length
  const before = goesOn || growth.tail === undefined ? growth : closed(growth, growth.tail)
  const told = { text: "", start: run.start, end: run.end }
  const piece: Piece = { turnId, said: run.said, isCorrected: run.isCorrected, told }
  return { ...before, tail: bounded({ speaker, pieces: [...(before.tail?.pieces ?? []), piece], grip, age: 0 }) }
}

function closed({ releases, confirmed }: Growth, tail: Tail): Growth {
  return { tail: undefined, releases: [...releases, ...releaseAll(tail.pieces)], confirmed }
}

/** The held words of one turn are given back or kept together. */
function wholeTurns(pieces: readonly Piece[], firstPiece: number, turnId: string): number {
  let from = firstPiece
  while (from > 0 && pieces[from - 1]?.turnId === (pieces[from]?.turnId ?? turnId)) from -= 1
  return from
}

/** Codes, dates and accounts are no part of a card number. A national id may yet prove to be one. */
function isOtherKind({ outcome, marks }: Verdict): boolean {
  return outcome === "masked" && marks[0]?.kind !== "card" && marks[0]?.kind !== "id"
}

function toTail({ speaker, verdict, grip }: Growing, tail: Tail | undefined, pieces: readonly Piece[]): Tail {
  const before = tail?.grip ?? "bare"
  const stronger = before === "asked" || (before === "talk" && grip === "bare") ? before : grip
  return bounded({ speaker, pieces, grip: verdict.outcome === "card" ? "done" : stronger, age: 0 })
}

/** Keeps the latest pieces; what falls out stays masked. */
function bounded(tail: Tail): Tail {
  let { pieces } = tail
  const digits = (): number => pieces.reduce((sum, piece) => sum + saidLength(piece.said), 0)
  while (pieces.length > MOST_PIECES || (pieces.length > 0 && digits() > MOST_TAIL_DIGITS)) pieces = pieces.slice(1)
  return pieces === tail.pieces ? tail : { ...tail, pieces }
}

/** What the end of a turn means for open numbers. */
export interface TurnEnd {
  /** The turn says nothing but digits and joining words, or asks to go on. */
  readonly keepsOpen: boolean
  /** A few words that only show that one listens: the number of another is open as before. */
  readonly isNod: boolean
  /** A card number is expected after it. */
  readonly awaitsCard: boolean
  /** A card was spoken of lately and nothing else is asked for. */
  readonly keepsTalk: boolean
  /** A whole card was heard lately. */
  readonly isAfterCard: boolean
}

/** Whether an open number outlives a turn. */
export function outlives(
  { pieces, grip, age }: Tail,
  { keepsOpen, awaitsCard, keepsTalk, isAfterCard }: TurnEnd,
): boolean {
  if (pieces.length === 0) return false
  if (grip === "asked" && awaitsCard) return true
  if (grip === "done" && !isAfterCard) return false
  const isTalk = grip === "talk" || grip === "done"
  if (isTalk && !keepsTalk) return false
  return age < TAIL_TURNS && (keepsOpen || isTalk)
}

/** What becomes of the speaker's own open number at the end of the turn. */
export function endGrowth(growth: Growth, turnId: string, isLastAtEnd: boolean | undefined, end: TurnEnd): Growth {
  const { tail } = growth
  if (tail === undefined) return growth
  const hasGrown = tail.pieces.some((piece) => piece.turnId === turnId)
  // What was held in this very turn is looked at again at the next one.
  if (hasGrown && (tail.grip !== "bare" || isLastAtEnd === true)) return growth
  if (!hasGrown && outlives(tail, end)) return { ...growth, tail: { ...tail, age: tail.age + 1 } }
  return closed(growth, tail)
}

/** Puts back the pieces that followed a turn whose text was replaced, and looks whether they are a card now. */
export function putBack(speaker: string, growth: Growth, after: readonly Piece[], settings: RedactSettings): Growth {
  if (after.length === 0) return growth
  const tail = growth.tail ?? { speaker, grip: "bare", age: 0, pieces: [] }
  const pieces = [...tail.pieces, ...after]
  const reading = readSaid(pieces.flatMap((piece) => piece.said))
  if (findCardWindows(reading, settings.extraIssuerRanges).length > 0) {
    return { tail: undefined, releases: growth.releases, confirmed: [...growth.confirmed, ...maskedLate(pieces)] }
  }
  return { ...growth, tail: bounded({ ...tail, pieces }) }
}

/** The tails with one speaker's put last; the oldest falls out, masked, where there are too many. */
export function withTail(tails: RedactMemory["tails"], tail: Tail | undefined): readonly Tail[] {
  const all = tail === undefined || tail.pieces.length === 0 ? tails : [...tails, tail]
  return all.length > MOST_TAILS ? all.slice(all.length - MOST_TAILS) : all
}
