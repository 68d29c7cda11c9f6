import type { Span } from "../session/model/turn.js"
import { findCardWindows } from "./known/card-windows.js"
import { MOST_PIECES, MOST_TAIL_DIGITS, MOST_TAILS, TAIL_TURNS } from "./memory.js"
import type { Grip, Piece, RedactMemory, Tail } from "./memory.js"
import { rewrite } from "./piece-words.js"
import type { Release } from "./piece-words.js"
import { readSaid, saidLength } from "./reading/readings.js"
import type { RedactSettings } from "./redaction.js"
import type { Run } from "./runs.js"
import { saidOnce } from "./said-again.js"
import type { Verdict } from "./verdict.js"

/** What becomes of a speaker's open number in the course of a turn. */
export interface Growth {
  readonly tail: Tail | undefined
  readonly releases: readonly Release[]
  /** Turns with words that turned out to be card data. */
  readonly confirmed: readonly string[]
}

/** What an open number grows by. */
export interface Growing {
  readonly speaker: string
  readonly turnId: string
  /** What was said in the turn, and where the run stands in it. */
  readonly text: string
  readonly place: Span
  readonly run: Run
  readonly verdict: Verdict
  readonly grip: Grip
  /** The run goes on with the open number. */
  readonly isJoined: boolean
}

/** Puts a run to the open number, or ends that. */
export function growBy(growth: Growth, growing: Growing): Growth {
  const { verdict, isJoined, run } = growing
  if (growth.tail?.grip === "done" && verdict.outcome === "masked" && run.isAtEnd) return growth
  if (verdict.outcome === "clear" || isOtherKind(verdict)) {
    const isHarmless = !isJoined || (verdict.outcome === "clear" && growth.tail?.grip === "bare")
    return isHarmless ? given(growth, 0) : growth
  }
  const pieces = growth.tail?.pieces ?? []
  const from = isJoined ? wholeTurns(pieces, verdict.firstPiece, growing.turnId) : pieces.length
  const { tail, releases, confirmed } = given(growth, from, verdict.outcome === "told")
  const kept = tail?.pieces ?? []
  const { turnId, text, place } = growing
  const piece: Piece = { turnId, said: run.said, isCorrected: run.isCorrected, isPutRight: run.isPutRight }
  if (verdict.outcome === "told" || verdict.outcome === "held") {
    const raw = text.slice(place.start, place.end)
    const words = { text: "", at: place.start, raw, isShown: verdict.outcome === "told" }
    return { tail: toTail(growing, tail, [...kept, { ...piece, words }]), releases, confirmed }
  }
  const turns = kept.filter(({ words }) => words !== undefined).map((each) => each.turnId)
  if (verdict.outcome === "card") {
    const masked = [...releases, ...rewrite(kept, false).releases]
    // A whole card goes on only at the end of a turn.
    const goesOn = run.isAtEnd ? toTail(growing, tail, [...forGood(kept), piece]) : undefined
    return { tail: goesOn, releases: masked, confirmed: [...confirmed, ...turns] }
  }
  return { tail: toTail(growing, tail, [...forGood(kept), piece]), releases, confirmed: [...confirmed, ...turns] }
}

/** Gives back what is masked of the pieces before a place, which are no longer of the number; or of all. */
function given(growth: Growth, from: number, isAll = from === 0): Growth {
  const { tail, releases, confirmed } = growth
  if (tail === undefined) return growth
  const before = rewrite(tail.pieces.slice(0, from), true)
  const kept = tail.pieces.slice(from)
  const shown = isAll ? rewrite(kept, true) : { pieces: kept, releases: [] }
  const all = [...releases, ...before.releases, ...shown.releases]
  // What is masked for good goes on with nothing after other words.
  const isOver = kept.length === 0 || (isAll && kept.every(({ words }) => words === undefined))
  if (isOver) return { tail: undefined, releases: all, confirmed }
  return {
    tail: isAll ? { ...tail, grip: "bare", pieces: shown.pieces } : { ...tail, pieces: kept },
    releases: all,
    confirmed,
  }
}

/** The same pieces; what was shown of them is masked with the rest when the number is whole. */
function forGood(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map(({ turnId, said, isCorrected, isPutRight }) => ({ turnId, said, isCorrected, isPutRight }))
}

/** The words of one turn are given back or kept together. */
function wholeTurns(pieces: readonly Piece[], firstPiece: number, turnId: string): number {
  let from = Math.min(firstPiece, pieces.length)
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

/** Keeps the latest pieces; what falls out stays as it is. */
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
  /** Something else is asked for, that was not asked for before. */
  readonly asksAnew: boolean
  /** A card number is expected after it. */
  readonly awaitsCard: boolean
  /** A card was spoken of lately and nothing else is asked for. */
  readonly keepsTalk: boolean
  /** A whole card was heard lately. */
  readonly isAfterCard: boolean
}

/**
 * What becomes of an open number at the end of a turn that did not go on with it: it stays open; it is given back, and
 * remembered in case that it goes on after all; or it is given back and forgotten.
 */
function fateOf({ pieces, grip, age }: Tail, end: TurnEnd): "open" | "shown" | "over" {
  const { keepsOpen, awaitsCard, keepsTalk, isAfterCard, asksAnew } = end
  if (pieces.length === 0) return "over"
  if (grip === "asked" && awaitsCard) return "open"
  if (age >= TAIL_TURNS || (grip === "done" && !isAfterCard)) return "over"
  if (grip === "done") return keepsTalk ? "open" : "over"
  if (keepsOpen || (grip === "talk" && keepsTalk)) return "open"
  return asksAnew || grip === "asked" ? "over" : "shown"
}

/** Whether an open number stays open, and masked, at the end of a turn that did not go on with it. */
export function staysOpen(tail: Tail, end: TurnEnd): boolean {
  return fateOf(tail, end) === "open"
}

/** What the end of a turn means for the numbers of others: a few words that only show that one listens keep them open. */
export function forOthers(end: TurnEnd): TurnEnd {
  return end.keepsOpen || !end.isNod ? end : { ...end, keepsOpen: true }
}

/** An open number after a turn that did not go on with it. */
export function aged(growth: Growth, end: TurnEnd): Growth {
  const { tail } = growth
  if (tail === undefined) return growth
  const fate = fateOf(tail, end)
  const after = fate === "open" ? growth : given(growth, fate === "shown" ? 0 : tail.pieces.length)
  if (after.tail === undefined) return after
  const { speaker, pieces, grip } = after.tail
  return { tail: { speaker, pieces, grip, age: tail.age + 1 }, releases: after.releases, confirmed: after.confirmed }
}

/** "4539" – "Okay." – "Sorry, it is dark in here." – "1488": once heard with a nod its speaker may say one thing else. */
const ASIDE_AGE = 1

/** What becomes of the speaker's own open number at the end of the turn. */
export function endGrowth(growth: Growth, turnId: string, isLastAtEnd: boolean | undefined, end: TurnEnd): Growth {
  const { tail } = growth
  if (tail === undefined) return growth
  const isAside = tail.grip === "bare" && tail.age === ASIDE_AGE && !end.asksAnew
  if (!tail.pieces.some((piece) => piece.turnId === turnId))
    return aged(growth, isAside ? { ...end, keepsOpen: true } : end)
  // What was held in this very turn is looked at again at the next one.
  return tail.grip !== "bare" || isLastAtEnd === true ? growth : given(growth, 0)
}

/** Whether all of an open number stands as it was said. */
export function isShown({ pieces }: Tail): boolean {
  return pieces.every(({ words }) => words?.isShown === true)
}

/** Gives back all that is masked of numbers that are still open. */
export function releaseAll(tails: readonly Tail[]): readonly Release[] {
  return tails.flatMap(({ pieces }) => rewrite(pieces, true).releases)
}

/** Puts back the pieces that followed a turn whose text was replaced, and looks whether they are a card now. */
export function putBack(speaker: string, growth: Growth, after: readonly Piece[], settings: RedactSettings): Growth {
  if (after.length === 0) return growth
  const tail = growth.tail ?? { speaker, grip: "bare", age: 0, pieces: [] }
  const pieces = [...tail.pieces, ...after]
  const isCard = [pieces.flatMap(({ said }) => said), saidOnce(pieces)].some(
    (said) => findCardWindows(readSaid(said), settings.extraIssuerRanges).length > 0,
  )
  if (!isCard) return { ...growth, tail: bounded({ ...tail, pieces }) }
  const turns = pieces.filter(({ words }) => words !== undefined).map((piece) => piece.turnId)
  const releases = [...growth.releases, ...rewrite(pieces, false).releases]
  return { tail: undefined, releases, confirmed: [...growth.confirmed, ...turns] }
}

/** The tails with one speaker's put last; the oldest falls out, masked, where there are too many. */
export function withTail(tails: RedactMemory["tails"], tail: Tail | undefined): readonly Tail[] {
  const all = tail === undefined || tail.pieces.length === 0 ? tails : [...tails, tail]
  return all.length > MOST_TAILS ? all.slice(all.length - MOST_TAILS) : all
}
