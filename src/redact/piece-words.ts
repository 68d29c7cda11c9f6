import { MOST_HELD_RAW, MOST_HELD_TEXT } from "./memory.js"
import type { Piece, Tail } from "./memory.js"
import type { MaskedText } from "./mask.js"
import { redactionTokens } from "./redaction.js"
import type { Redaction, RedactionKind } from "./redaction.js"
import type { Mark } from "./verdict.js"

/** An earlier turn as it is to be published again: its words have proved harmless, or to be of a card. */
export interface Release {
  readonly turnId: string
  readonly text: string
  /** What is masked in it, in order of place. Left out where nothing is. */
  readonly found?: readonly Pick<Redaction, "kind" | "spanInRedacted">[]
}

let tokens: RegExp | undefined

function releaseOf(turnId: string, text: string): Release {
  tokens ??= new RegExp(`\\[(${Object.keys(redactionTokens).join("|")})\\]`, "gi")
  const found = Array.from(text.matchAll(tokens), ({ index: start, 0: token, 1: kind = "" }) => ({
    kind: kind.toLowerCase() as RedactionKind,
    spanInRedacted: { start, end: start + token.length },
  }))
  return found.length === 0 ? { turnId, text } : { turnId, text, found }
}

/** Words of pieces are always masked as a card. */
const TOKEN = redactionTokens.card

/** Shows the words of pieces that are masked, or masks those that are shown: the turns anew, and the pieces as they stand in them. */
export function rewrite(
  pieces: readonly Piece[],
  isShown: boolean,
): { readonly pieces: readonly Piece[]; readonly releases: readonly Release[] } {
  const texts = new Map<string, string>()
  // From the last to the first: what is put in behind a place does not move it.
  for (const { turnId, words } of [...pieces].reverse()) {
    if (words === undefined || words.isShown === isShown || words.text === "") continue
    const text = texts.get(turnId) ?? words.text
    const [out, into] = isShown ? [TOKEN, words.raw] : [words.raw, TOKEN]
    texts.set(turnId, text.slice(0, words.at) + into + text.slice(words.at + out.length))
  }
  if (texts.size === 0) return { pieces, releases: [] }
  const shifts = new Map<string, number>()
  const written = pieces.map((piece): Piece => {
    const { turnId, words } = piece
    const text = texts.get(turnId)
    if (text === undefined || words === undefined) return piece
    const shift = shifts.get(turnId) ?? 0
    const longer = words.raw.length - TOKEN.length
    if (words.isShown !== isShown) shifts.set(turnId, isShown ? shift + longer : shift - longer)
    return { ...piece, words: { text, at: words.at + shift, raw: words.raw, isShown } }
  })
  return { pieces: written, releases: [...texts].reverse().map(([turnId, text]) => releaseOf(turnId, text)) }
}

interface SpokenWords {
  readonly turnId: string
  readonly text: string
}

function fits(text: string, raw: string): boolean {
  return text.length <= MOST_HELD_TEXT && raw.length <= MOST_HELD_RAW
}

/** Marks are held where one of these pieces still holds them and they are not too long to be remembered. */
export function holdWhatFits(
  { turnId, text }: SpokenWords,
  marks: readonly Mark[],
  tails: readonly Pick<Tail, "pieces">[],
): readonly Mark[] {
  if (!marks.some(({ isHeld }) => isHeld)) return marks
  const pieces = tails.flatMap((tail) => tail.pieces)
  return marks.map((mark) => {
    const isOpen = pieces.some(
      ({ turnId: own, words }) => own === turnId && words?.isShown === false && words.at === mark.start,
    )
    return mark.isHeld && !(isOpen && fits(text, text.slice(mark.start, mark.end))) ? { ...mark, isHeld: false } : mark
  })
}

/** Tells the pieces of a turn where their words stand in it as it is given out. */
export function placeWords(pieces: readonly Piece[], turn: SpokenWords, { text, found }: MaskedText): readonly Piece[] {
  if (!pieces.some(({ turnId }) => turnId === turn.turnId)) return pieces
  return pieces.map((piece): Piece => {
    const { turnId, said, isCorrected, isPutRight, words } = piece
    if (turnId !== turn.turnId || words === undefined) return piece
    const isPending = found.some(({ pending, span }) => pending === true && span.start === words.at)
    if (!words.isShown && !isPending) return { turnId, said, isCorrected, isPutRight }
    let at = words.at
    for (const { span, token } of found) if (span.end <= words.at) at += token.length - (span.end - span.start)
    return { ...piece, words: { ...words, at, text: fits(turn.text, words.raw) ? text : "" } }
  })
}
