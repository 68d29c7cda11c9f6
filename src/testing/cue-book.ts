import type { Cue, CueKind, CuesReport, Turn } from "../session/index.js"
import type { CueOptions } from "./build-call.js"

/** What was found in the turns of a call that is being built. */
export interface CueBook {
  /** The last turn. */
  turn: Turn | undefined
  /** The next report of a detector: a report replaces the one before, so it says again what that one said. */
  add(kind: CueKind, options?: CueOptions): CuesReport
}

export function createCueBook(): CueBook {
  const found = new Map<string, readonly Cue[]>()
  const book: CueBook = {
    turn: undefined,
    add(kind, { source = "test", words, confidence = 1, strength = 1, target } = {}) {
      if (book.turn === undefined) throw new Error("a cue needs a turn: let somebody speak first")
      const { turnId, text } = book.turn
      const start = words === undefined ? 0 : text.indexOf(words)
      if (start < 0) throw new Error(`a cue rests on words of its turn: they are not in ${turnId}`)
      const span = { start, end: start + (words ?? text).length }
      const cue = { kind, confidence, strength, span, ...(target === undefined ? {} : { target }) }
      const key = JSON.stringify([turnId, source])
      const cues = [...(found.get(key) ?? []), cue]
      found.set(key, cues)
      return { turnId, source, revision: cues.length, cues }
    },
  }
  return book
}
