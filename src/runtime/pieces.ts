import type { Speech } from "../session/index.js"

/** A final piece of a turn: words, better ones, or that they were never said. */
export interface Piece extends Omit<Speech, "turnId" | "final" | "startAt"> {
  readonly op: NonNullable<Speech["op"]>
  readonly startAt?: number | undefined
  readonly at: number
}

/**
 * The pieces of a turn with one more, in order of time: it does not count in which order they came. The same list where the piece is
 * known: the same words of the same moment, or the last of them, were sent twice. Of one moment better words outdo words, and a
 * retraction both: so they stand in the alphabet.
 */
export function withPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  return pieces.some((known) => isRepeated(known, piece))
    ? pieces
    : [...pieces, piece].sort((a, b) => a.at - b.at || a.op.localeCompare(b.op))
}

function isRepeated(known: Piece, piece: Piece): boolean {
  const isEnd = piece.op === "append" && known.text.endsWith(piece.text)
  return known.op === piece.op && known.at === piece.at && isSame(known, isEnd ? { ...piece, text: known.text } : piece)
}

/**
 * What pieces come to: their words, with whatever the last of them tells; `undefined` where nothing stands. Words said again add nothing,
 * and better words stand for whatever began before their end.
 */
export function wholeOf(pieces: readonly Piece[]): Piece | undefined {
  let whole: Piece | undefined
  let betterAt = 0
  for (const piece of pieces) {
    const { op, at, startAt = at } = piece
    if (op === "retract") whole = undefined
    else if (!isSame(piece, whole) && !(op === "append" && startAt < betterAt))
      whole = op === "append" && whole !== undefined ? joined(whole, piece) : piece
    if (op !== "append") betterAt = op === "replace" ? at : 0
  }
  return whole
}

type Words = Pick<Piece, "text" | "speaker" | "participantId">

/** Whether two tell the same words of the same person. */
export function isSame({ text, speaker, participantId }: Words, other: Words | undefined): boolean {
  return text === other?.text && speaker === other.speaker && participantId === other.participantId
}

function joined({ text: words, startAt }: Piece, piece: Piece): Piece {
  const { text: more } = piece
  const apart = /\s$/.test(words) || !/^\S/.test(more)
  return { ...piece, text: apart ? words + more : `${words} ${more}`, startAt }
}
