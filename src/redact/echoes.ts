import type { Span } from "../session/model/turn.js"
import type { Piece, Tail } from "./memory.js"
import { HARMLESS_LENGTH } from "./other-answer.js"
import { readSaid } from "./reading/readings.js"
import type { Run } from "./runs.js"
import { isMisheard } from "./said-again.js"
import type { Scan } from "./scan-turn.js"
import { forOthers, staysOpen } from "./open-number.js"
import type { ScanInput } from "./turn-words.js"
import type { Mark } from "./verdict.js"

/** What one speaker says back of a number that another has open: it shares the fate of that. */
export interface Echo extends Span {
  /** Whose number it is. */
  readonly speaker: string
  /** How that number stands: as it was said, masked until it proves harmless, masked for good. */
  readonly fate: "told" | "held" | "masked"
}

/** Whether a run says back what others have said: a part of it, or the last piece, one figure of it misheard or not. */
export function echoOf(run: Run, { start, end }: Span, { speaker: own, others }: ScanInput): Echo | undefined {
  if (others.length === 0) return undefined
  const { digits } = readSaid(run.said)
  for (const { speaker, pieces } of others) {
    if (roleOf(speaker) === roleOf(own)) continue
    const said = pieces.filter((piece) => piece.said.length > 0)
    const all = said.map((piece) => readSaid(piece.said).digits)
    const last = all.at(-1) ?? ""
    const isLast = run.isAtStart && (digits === last || isMisheard(last, digits))
    if (digits === "" || !(isLast || (digits.length >= HARMLESS_LENGTH && all.join("").includes(digits)))) continue
    const isForGood = said.every(({ words }) => words === undefined)
    const isTold = said.every(({ words }) => words?.isShown === true)
    return { start, end, speaker, fate: isForGood ? "masked" : isTold ? "told" : "held" }
  }
  return undefined
}

/** Two callers on the line say numbers of their own. */
function roleOf(speaker: string): string {
  return speaker.split("/", 1)[0] ?? ""
}

/** Puts what was said back to the open numbers. Where one ends with this turn it is not masked. */
export function withEchoes(
  others: readonly Tail[],
  { turnId, text }: { readonly turnId: string; readonly text: string },
  { echoes, marks, end }: Scan,
): { readonly tails: readonly Tail[]; readonly marks: readonly Mark[] } {
  if (echoes.length === 0) return { tails: others, marks }
  const shown = new Set<number>()
  const tails = others.map((tail) => {
    const isOpen = staysOpen(tail, forOthers(end))
    const pieces = echoes.flatMap((echo): readonly Piece[] => {
      if (echo.speaker !== tail.speaker || echo.fate === "masked") return []
      const isShown = echo.fate === "told" || !isOpen
      if (isShown) shown.add(echo.start)
      const words = { text: "", at: echo.start, raw: text.slice(echo.start, echo.end), isShown }
      return [{ turnId, said: [], isCorrected: false, isPutRight: false, words }]
    })
    return pieces.length === 0 ? tail : { ...tail, pieces: [...tail.pieces, ...pieces] }
  })
  return { tails, marks: marks.filter(({ isHeld, start }) => !(isHeld && shown.has(start))) }
}
