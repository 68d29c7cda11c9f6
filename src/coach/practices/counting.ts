import type { CueKind } from "../../session/index.js"
import { gave, type HeardLately } from "../heard.js"

/** How many turns of a side gave a cue. */
export function countTurns({ turns, older }: HeardLately, side: "caller" | "agent", kind: CueKind): number {
  return turns.reduce((count, note) => count + (note.side === side && gave(note, kind) ? 1 : 0), older[kind] ?? 0)
}
