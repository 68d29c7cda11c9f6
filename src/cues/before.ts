import type { CueContext, EarlierTurn } from "./context.js"
import type { Side } from "./compile.js"
import { sideOf } from "./detectors.js"

/** What the turn before gave, as far as it is known. */
export interface Before {
  readonly isKnown: boolean
  /** Kinds, and the ids of the rules where its text is known. */
  readonly gave: ReadonlySet<string>
  readonly text: string
}

const UNKNOWN: Before = { isKnown: false, gave: new Set(), text: "" }

/** So much of the end of the turn before is read: what is asked, is asked last. */
const READ_BEFORE = 600

/** Finds out what the turn before gave. `hear` gives the kinds, marks and rule ids of its text. */
export function findBefore(
  { previous }: CueContext,
  side: Side,
  hear: (turn: EarlierTurn & { readonly text: string }) => Iterable<string>,
): Before {
  if (previous === undefined || sideOf(previous.speaker) === side) return UNKNOWN
  const { text, cues } = previous
  if (text === undefined && cues === undefined) return UNKNOWN
  const gave = new Set<string>(cues)
  const read = text === undefined ? "" : text.slice(-READ_BEFORE)
  if (text !== undefined) {
    for (const name of hear({ ...previous, text: read })) gave.add(name)
  }
  return { isKnown: true, gave, text: read }
}
