import type { EarlierTurn } from "./context.js"
import type { Side } from "../matching/compile.js"
import { cueSideOf } from "../matching/detectors.js"

/** What a turn before gave, as far as it is known. */
export interface Before {
  readonly isKnown: boolean
  /** Kinds, and the marks and ids of the rules where its text is known. It is heard only when the first rule asks: few do. */
  readonly gave: (names: readonly string[]) => boolean
  readonly text: string
}

/** Nothing is known of the turn before. */
export const UNKNOWN_BEFORE: Before = { isKnown: false, gave: () => false, text: "" }

/** So much of the end of the turn before is read: what is asked, is asked last. */
const READ_BEFORE = 600

/** Gives the kinds, marks and rule ids of a text. */
export type HearEarlier = (turn: EarlierTurn & { readonly text: string }) => Iterable<string>

/** What an earlier turn of the other side gave. */
export function findBefore(turn: EarlierTurn | undefined, side: Side, hear: HearEarlier): Before {
  if (turn === undefined || cueSideOf(turn.speaker) === side) return UNKNOWN_BEFORE
  const { text, cues } = turn
  if (text === undefined && cues === undefined) return UNKNOWN_BEFORE
  const read = text === undefined ? "" : text.slice(-READ_BEFORE)
  let names: ReadonlySet<string> | undefined
  const hearAll = (): ReadonlySet<string> =>
    new Set([...(cues ?? []), ...(text === undefined ? [] : hear({ ...turn, text: read }))])
  return {
    isKnown: true,
    gave: (wanted) => {
      if (cues !== undefined && cues.some((kind) => wanted.includes(kind))) return true
      names ??= hearAll()
      return wanted.some((name) => names!.has(name))
    },
    text: read,
  }
}
