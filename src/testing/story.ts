import type { Call, Result } from "../runtime/index.js"
import { turnOf, type CallEvent, type Cue, type CueKind, type Turn } from "../session/index.js"
import type { CueOptions } from "./build-call.js"

/** The time of a call that is being built, its last turn, and what was found in it. */
export interface Story {
  /** When the last step ended, milliseconds since the Unix epoch. */
  readonly now: number
  /** A step that ends at `at`: the time moves on to it, never back. A refusal is thrown. */
  tell(what: string, at: number, act: (at: number) => Result): void
  /** A cue in the last turn. */
  find(kind: CueKind, options?: CueOptions): void
}

export function createStory(call: Call, startAt: number): Story {
  /** By turn and detector: a report replaces the one before, so it says again what that one said. */
  const found = new Map<string, readonly Cue[]>()
  let now = startAt
  let turn: Turn | undefined
  return {
    get now() {
      return now
    },
    tell(what, at, act) {
      const events = taken(what, act(at))
      now = Math.max(now, at)
      const last = events.findLast((event) => turnOf(event) !== undefined)
      if (last !== undefined) turn = turnOf(last)
    },
    find(kind, { source = "test", ...options } = {}) {
      if (turn === undefined) throw new Error("a cue needs a turn: let somebody speak first")
      const key = JSON.stringify([turn.turnId, source])
      const cues = [...(found.get(key) ?? []), toCue(kind, options, turn)]
      found.set(key, cues)
      taken("cue", call.reportCues({ turnId: turn.turnId, source, revision: cues.length, cues }))
    },
  }
}

function toCue(kind: CueKind, options: Omit<CueOptions, "source">, { turnId, text }: Turn): Cue {
  const { words = text, confidence = 1, strength = 1, target } = options
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`a cue rests on words of its turn: they do not stand in ${turnId}`)
  const cue = { kind, confidence, strength, span: { start, end: start + words.length } }
  return target === undefined ? cue : { ...cue, target }
}

function taken(what: string, result: Result): readonly CallEvent[] {
  if (result.ok) return result.events
  const { code, issues, detail } = result.refusal
  throw new Error(`${what} was refused: ${code} ${JSON.stringify(issues.length > 0 ? issues : detail)}`)
}
