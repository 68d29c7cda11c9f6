import { defaultLimits, type Speech } from "evenkeel"

const LONGEST = defaultLimits.turnCharacters
/** Where a sentence ends; a new line ends one as well. */
const ends = [". ", "! ", "? ", "\n"]

/** The turns, with each that is longer than a call hears at once cut between sentences, or where there are none between words. */
export function cutLongTurns(speech: readonly Speech[]): {
  readonly speech: readonly Speech[]
  readonly cutCount: number
} {
  const cut = speech.map((each) => (each.text.length > LONGEST ? toPieces(each) : [each]))
  return { speech: cut.flat(), cutCount: cut.filter(({ length }) => length > 1).length }
}

/** A vendor's id stays with the first piece: two turns may not share one. */
function toPieces({ turnId, text, ...each }: Speech): readonly Speech[] {
  return split(text).map((piece, index) => ({
    ...each,
    text: piece,
    ...(turnId === undefined || index > 0 ? {} : { turnId }),
  }))
}

function split(text: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > LONGEST) {
    const length = lengthOfPiece(text.slice(from, from + LONGEST))
    pieces.push(text.slice(from, from + length).trim())
    from += length
  }
  return [...pieces, text.slice(from).trim()].filter((piece) => piece !== "")
}

/** To the end of a sentence or a line in the second half; else to the last blank, and in one long word to the last whole letter. */
function lengthOfPiece(window: string): number {
  const atSentence = Math.max(...ends.map((end) => window.lastIndexOf(end) + 1))
  if (atSentence > LONGEST / 2) return atSentence
  const atBlank = window.lastIndexOf(" ")
  if (atBlank > 0) return atBlank
  return /[\ud800-\udbff]$/.test(window) ? LONGEST - 1 : LONGEST
}
