import { orInvalidInput } from "../kernel/index.js"
import type { Turn } from "../session/model/turn.js"
import { mayHoldEmail } from "./known/emails.js"
import { withEchoes } from "./echoes.js"
import { aged as agedListening, isIdle as hearsNothing, withListened, withoutListened } from "./lately.js"
import { maskText } from "./mask.js"
import type { MaskedText } from "./mask.js"
import { MOST_MASKED_TURNS } from "./memory.js"
import type { Expected, Piece, RedactMemory, Tail } from "./memory.js"
import { holdWhatFits, placeWords } from "./piece-words.js"
import type { Release } from "./piece-words.js"
import { isPauseAdvised } from "./pause.js"
import { mayMatter } from "./first-look.js"
import { toSettings } from "./redaction.js"
import type { Redaction, RedactOptions, RedactSettings } from "./redaction.js"
import { toPlain } from "./reading/plain-text.js"
import type { PlainText } from "./reading/plain-text.js"
import { scanTurn } from "./scan-turn.js"
import type { Scan } from "./scan-turn.js"
import { aged, forOthers, putBack, releaseAll, withTail } from "./open-number.js"
import type { Growth, TurnEnd } from "./open-number.js"

/** A turn, whole: where text comes in pieces, all of it so far. */
export interface RedactableTurn extends Pick<Turn, "turnId" | "speaker" | "participantId" | "text" | "startAt"> {
  /** When the speech ended, milliseconds since the Unix epoch. */
  readonly at?: number
  /** False for partial text: its last word may be cut off. True where it is left out. */
  readonly final?: boolean
}

/** A turn that may be kept, and what else follows. */
export interface RedactedTurn {
  /** For the next turn. Holds digits in clear: never in a log or a snapshot. The same object where nothing changed. */
  readonly memory: RedactMemory
  /** What may be kept. */
  readonly text: string
  /** What was masked, in order of place. */
  readonly found: readonly Redaction[]
  /**
   * Earlier turns with the text to publish in their place: masked words proved harmless, or an answer to another
   * question ("what number can we reach you on?") proved to be the beginning of a card.
   */
  readonly releases: readonly Release[]
  /** As {@link recordingPauseAdvised} says after this turn. */
  readonly pauseAdvised: boolean
}

const NOTHING_FOUND: readonly Redaction[] = []
const NOTHING_RELEASED: readonly Release[] = []

/**
 * Masks what must not be kept in the next turn of a call.
 *
 * Masks early and releases late: digits that could begin a card number are masked at once, also when they are a mere
 * "four, two", and come back in `releases` as soon as what follows shows them to be harmless. So is the answer to a
 * question for a telephone, order or account number that may begin a card. Up to five digits of it, and what its speaker
 * calls by another name in the same breath, are given out and masked when the card is whole. For partial text call it
 * with all the text so far and drop the memory it gives back, until
 * the turn is final. A better text for an earlier turn is given with the same `turnId`.
 *
 * @param memory - What the turn before gave back; at first {@link emptyRedactMemory}.
 * @param turn - Who said what. Any string is taken.
 * @param options - Kinds on or off, last four digits, further issuers. The same for the whole call.
 * @returns Masked text and new memory. Linear in the text; a turn without digits costs one pass over its characters.
 *
 * @example
 * ```ts
 * import { emptyRedactMemory, redactTurn } from "evenkeel/redact"
 *
 * const first = redactTurn(emptyRedactMemory, { turnId: "1", speaker: "caller", text: "It's 4242 4242" })
 * first.text // => "It's [CARD]"
 * const uhHuh = redactTurn(first.memory, { turnId: "2", speaker: "agent", text: "uh-huh" })
 * const other = redactTurn(uhHuh.memory, { turnId: "3", speaker: "agent", text: "Is that your old reference?" })
 * other.releases // => [{ turnId: "1", text: "It's 4242 4242" }]
 * ```
 */
export function redactTurn(memory: RedactMemory, turn: RedactableTurn, options?: RedactOptions): RedactedTurn {
  return orInvalidInput({ memory, turn, options }, () => redact(memory, turn, options))
}

/** The same without a check of the input, for every turn of a call. */
export function redact(known: RedactMemory, turn: RedactableTurn, options: RedactOptions | undefined): RedactedTurn {
  // A better text is heard as if the earlier one had not been.
  const memory = withoutListened(known, turn.turnId)
  const isAddress = options?.kinds?.email === true && mayHoldEmail(turn.text)
  const plain = toPlain(turn.text)
  if (!isAddress && !isListening(memory, turn) && !mayMatter(plain, isIdle(memory, turn))) {
    return passThrough(memory, turn, options)
  }
  return hear(memory, turn, plain, options)
}

/** The same without the first look, which only saves time. */
export function hearWhole(known: RedactMemory, turn: RedactableTurn, options: RedactOptions | undefined): RedactedTurn {
  return hear(withoutListened(known, turn.turnId), turn, toPlain(turn.text), options)
}

function hear(
  memory: RedactMemory,
  turn: RedactableTurn,
  plain: PlainText,
  options: RedactOptions | undefined,
): RedactedTurn {
  const settings = toSettings(options)
  const own = openOf(memory, turn)
  const scan = scanTurn({
    turnId: turn.turnId,
    text: turn.text,
    plain,
    speaker: own.speaker,
    settings,
    memory,
    tail: own.tail,
    others: own.others,
    isAgent: turn.speaker === "agent" || turn.speaker === "supervisor" || turn.speaker === "bot",
    mayHold: true,
    isPartial: turn.final === false,
    forced: memory.maskedTurns.find((masked) => masked.turnId === turn.turnId)?.expects ?? [],
  })
  const { tails: echoed, marks } = withEchoes(own.others, turn, scan)
  const { tail } = scan.growth
  const masked = maskText(turn.text, holdWhatFits(turn, marks, tail === undefined ? echoed : [tail, ...echoed]), turn)
  const placed = (each: Tail): Tail => {
    const pieces = placeWords(each.pieces, turn, masked)
    return pieces === each.pieces ? each : { ...each, pieces }
  }
  const grown = tail === undefined ? scan.growth : { ...scan.growth, tail: placed(tail) }
  return toResult({
    memory,
    turn,
    scan,
    masked,
    growth: putBack(own.speaker, grown, own.after, settings),
    others: ageOthers(echoed.map(placed), scan.end),
    settings,
  })
}

/** Whether a mere "oh" may matter: a number is open, card data is expected, or the text is a better one for masked words. */
function isListening(
  { tails, afterCardTurns, expects, expectTurns, maskedTurns }: RedactMemory,
  { turnId }: RedactableTurn,
): boolean {
  if (tails.length > 0 || afterCardTurns > 0) return true
  if (expectTurns > 0 && (expects.includes("card") || expects.includes("code"))) return true
  return maskedTurns.length > 0 && maskedTurns.some((masked) => masked.turnId === turnId)
}

/** Whether nothing is expected or spoken of, and the text is whole. */
function isIdle({ expectTurns, cardTurns }: RedactMemory, { final }: RedactableTurn): boolean {
  return expectTurns === 0 && cardTurns === 0 && final !== false
}

function passThrough(
  memory: RedactMemory,
  { turnId, text }: RedactableTurn,
  options: RedactOptions | undefined,
): RedactedTurn {
  const isIdle = hearsNothing(memory) && memory.lately.length === 0
  const next = isIdle
    ? memory
    : withListened({
        before: memory,
        turnId,
        listened: agedListening(memory),
        tails: memory.tails,
        maskedTurns: memory.maskedTurns,
      })
  const pauseAdvised = !isIdle && isPauseAdvised(next, toSettings(options))
  return { memory: next, text, found: NOTHING_FOUND, releases: NOTHING_RELEASED, pauseAdvised }
}

interface Open {
  readonly speaker: string
  readonly tail: Tail | undefined
  /** Pieces of the number that came after this turn's earlier text. */
  readonly after: readonly Piece[]
  readonly others: readonly Tail[]
}

/** The open number of the speaker, without what an earlier text of the same turn put to it. */
function openOf({ tails }: RedactMemory, { turnId, speaker, participantId }: RedactableTurn): Open {
  const key = participantId === undefined ? speaker : `${speaker}/${participantId}`
  if (tails.length === 0) return { speaker: key, tail: undefined, after: [], others: tails }
  const others = tails.flatMap((tail) => (tail.speaker === key ? [] : without(tail, turnId)))
  const tail = tails.find((each) => each.speaker === key)
  const at = tail?.pieces.findIndex((piece) => piece.turnId === turnId) ?? -1
  if (tail === undefined || at < 0) return { speaker: key, tail, after: [], others }
  const before = tail.pieces.slice(0, at)
  const after = tail.pieces.slice(at + 1)
  return { speaker: key, tail: before.length === 0 ? undefined : { ...tail, pieces: before }, after, others }
}

function without(tail: Tail, turnId: string): Tail {
  const isOf = (piece: Piece): boolean => piece.turnId === turnId
  return tail.pieces.some(isOf) ? { ...tail, pieces: tail.pieces.filter((piece) => !isOf(piece)) } : tail
}

/** Numbers that others have open: "uh-huh" leaves them open, a question or another subject does not. */
function ageOthers(tails: readonly Tail[], end: TurnEnd): Pick<RedactMemory, "tails"> & Pick<Growth, "releases"> {
  if (tails.length === 0) return { tails, releases: NOTHING_RELEASED }
  const [open, releases]: [Tail[], Release[]] = [[], []]
  for (const tail of tails) {
    const grown = aged({ tail, releases: NOTHING_RELEASED, confirmed: [] }, forOthers(end))
    if (grown.tail !== undefined) open.push(grown.tail)
    releases.push(...grown.releases)
  }
  return { tails: open, releases }
}

interface Outcome {
  readonly memory: RedactMemory
  readonly turn: RedactableTurn
  readonly scan: Scan
  readonly masked: MaskedText
  readonly growth: Growth
  readonly others: ReturnType<typeof ageOthers>
  readonly settings: RedactSettings
}

function toResult({ memory, turn, scan, masked, growth, others, settings }: Outcome): RedactedTurn {
  const next = withListened({
    before: memory,
    turnId: turn.turnId,
    listened: scan.listened,
    tails: withTail(others.tails, growth.tail),
    maskedTurns: noteMasked(memory, turn.turnId, masked.found, growth.confirmed),
  })
  return {
    memory: next,
    text: masked.text,
    found: masked.found,
    releases: releasedBy(growth, others, turn),
    pauseAdvised: isPauseAdvised(next, settings),
  }
}

function releasedBy(growth: Growth, others: Outcome["others"], { turnId }: RedactableTurn): readonly Release[] {
  if (growth.releases.length + others.releases.length === 0) return NOTHING_RELEASED
  return [...growth.releases, ...others.releases].filter((release) => release.turnId !== turnId)
}

/** Remembers which turns held card data, so that a better text for them is masked though the talk has moved on. */
function noteMasked(
  { maskedTurns }: RedactMemory,
  turnId: string,
  found: readonly Redaction[],
  confirmed: readonly string[],
): RedactMemory["maskedTurns"] {
  if (found.length === 0 && confirmed.length === 0) return maskedTurns
  const kinds = new Set<Expected>()
  for (const { kind, pending } of found) if (kind !== "email" && pending !== true) kinds.add(kind)
  if (kinds.size === 0 && confirmed.length === 0) return maskedTurns
  const fresh = new Set([...confirmed, turnId])
  const notes = maskedTurns.filter((note) => !fresh.has(note.turnId))
  for (const each of confirmed) if (each !== turnId) notes.push({ turnId: each, expects: ["card"] })
  if (kinds.size > 0) notes.push({ turnId, expects: [...kinds] })
  return notes.slice(-MOST_MASKED_TURNS)
}

/**
 * Settles the numbers that are still open: at the end of the call, or when nobody has gone on for {@link HOLD_MS}.
 *
 * @returns Memory without open numbers, and the turns to publish again.
 *
 * @example
 * ```ts
 * import { emptyRedactMemory, flushRedaction } from "evenkeel/redact"
 *
 * flushRedaction(emptyRedactMemory).releases // => []
 * ```
 */
export function flushRedaction(memory: RedactMemory): Pick<RedactedTurn, "memory" | "releases"> {
  return orInvalidInput({ memory }, () => {
    if (memory.tails.length === 0) return { memory, releases: NOTHING_RELEASED }
    return { memory: { ...memory, tails: [] }, releases: releaseAll(memory.tails) }
  })
}

/**
 * Forgets a turn that was retracted: what it held, asked for or announced no longer counts, and is not given back.
 *
 * @example
 * ```ts
 * import { emptyRedactMemory, forgetTurn } from "evenkeel/redact"
 *
 * forgetTurn(emptyRedactMemory, "t7").tails // => []
 * ```
 */
export function forgetTurn(memory: RedactMemory, turnId: string): RedactMemory {
  return orInvalidInput({ memory, turnId }, () => {
    const tails = memory.tails.map((tail) => without(tail, turnId)).filter((tail) => tail.pieces.length > 0)
    const maskedTurns = memory.maskedTurns.filter((note) => note.turnId !== turnId)
    return { ...withoutListened(memory, turnId), tails, maskedTurns }
  })
}
