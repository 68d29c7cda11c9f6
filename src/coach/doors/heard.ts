import { orInvalidInput } from "../../kernel/index.js"
import * as inner from "../inner.js"
import type { TurnNote, HeardLately } from "../heard.js"
import type { CueKind } from "../../session/index.js"

/**
 * Whether a turn gave a cue of one of these kinds.
 *
 * @example
 * ```ts
 * import { gave } from "evenkeel/coach"
 *
 * gave(undefined, "gratitude") // => false
 * ```
 */
export function gave(note: TurnNote | undefined, ...kinds: readonly CueKind[]): boolean {
  return orInvalidInput({ note, kinds }, () => inner.gave(note, ...kinds))
}

/**
 * How heated a turn was, 0 to 1.
 *
 * @example
 * ```ts
 * import { heatOf } from "evenkeel/coach"
 *
 * heatOf(undefined) // => 0
 * ```
 */
export function heatOf(note: TurnNote | undefined): number {
  return orInvalidInput({ note }, () => inner.heatOf(note))
}

/**
 * How much a turn was aimed at the agent: see {@link CueNote.abuse}.
 *
 * @example
 * ```ts
 * import { abuseOf } from "evenkeel/coach"
 *
 * abuseOf(undefined) // => 0
 * ```
 */
export function abuseOf(note: TurnNote | undefined): 0 | 1 | 2 {
  return orInvalidInput({ note }, () => inner.abuseOf(note))
}

/**
 * How many turns gave a cue, those that are no longer in the list included.
 *
 * @param heard - `view.heard` of a practice's moment, or what {@link TurnNote}s you gathered yourself.
 *
 * @example
 * ```ts
 * import { countOf } from "evenkeel/coach"
 *
 * // Twice in turns that are no longer kept, and in none of those that are.
 * countOf({ turns: [], older: { alreadyTold: 2 } }, "alreadyTold") // => 2
 * countOf({ turns: [], older: {} }, "alreadyTold") // => 0
 * ```
 */
export function countOf(heard: HeardLately, kind: CueKind): number {
  return orInvalidInput({ heard, kind }, () => inner.countOf(heard, kind))
}
