import type { Turn } from "../session/model/turn.js"
import type { MaskedText } from "./mask.js"
import type { Piece, ToldWords } from "./memory.js"
import type { Scan } from "./scan-turn.js"
import { canHold } from "./tails.js"
import type { Growth } from "./tails.js"
import type { Mark } from "./verdict.js"

type SpokenWords = Pick<Turn, "turnId" | "text">

/** Marks are held where the open number still holds them and they are not too long to be remembered. */
export function holdWhatFits({ turnId, text }: SpokenWords, { marks, growth }: Scan): readonly Mark[] {
  if (marks.length === 0) return marks
  const held = new Set<number>()
  for (const piece of growth.tail?.pieces ?? []) {
    if (piece.turnId === turnId && piece.held !== undefined) held.add(piece.held.at)
  }
  return marks.map((mark) => {
    const isHeld = mark.isHeld && held.has(mark.start) && canHold(text, text.slice(mark.start, mark.end))
    return isHeld === mark.isHeld ? mark : { ...mark, isHeld }
  })
}

/** Gives the pieces of this turn the words that they hold, or that were given out. */
export function withWords({ turnId, text }: SpokenWords, growth: Growth, masked: MaskedText): Growth {
  const { tail } = growth
  if (tail === undefined) return growth
  const pieces = tail.pieces.map((piece): Piece => {
    const { said, isCorrected, held, told } = piece
    if (piece.turnId !== turnId) return piece
    if (told !== undefined) return { ...piece, told: toldIn(masked, told) }
    if (held === undefined) return piece
    const found = masked.found.find(({ pending, span }) => pending === true && span.start === held.at)
    if (found === undefined) return { turnId, said, isCorrected }
    const raw = text.slice(found.span.start, found.span.end)
    return { turnId, said, isCorrected, held: { text: masked.text, at: found.spanInRedacted.start, raw } }
  })
  return { ...growth, tail: { ...tail, pieces } }
}

/** Words as they stand in the text that is given out, behind what was masked before them. */
function toldIn({ text, found }: MaskedText, { start, end }: ToldWords): ToldWords {
  if (!canHold(text, "")) return { text: "", start, end }
  let shift = 0
  for (const { span, token } of found) if (span.end <= start) shift += token.length - (span.end - span.start)
  return { text, start: start + shift, end: end + shift }
}
