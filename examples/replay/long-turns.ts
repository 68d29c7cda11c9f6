import { defaultLimits, type Speech } from "evenkeel"

const LONGEST = defaultLimits.turnCharacters

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
    const window = text.slice(from, from + LONGEST)
    const at = Math.max(...[". ", "! ", "? "].map((end) => window.lastIndexOf(end) + 1))
    const length = at > LONGEST / 2 ? at : Math.max(window.lastIndexOf(" "), 0) || LONGEST
    pieces.push(text.slice(from, from + length).trim())
    from += length
  }
  return [...pieces, text.slice(from).trim()].filter((piece) => piece !== "")
}
