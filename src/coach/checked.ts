// What practices call many times at each turn: the same function without the check stands in a file of its own, for practices.
import { orInvalidInput } from "../kernel/index.js"
import type { CallTypeMark, CueKind, Settings } from "../session/index.js"
import * as notes from "./view/heard.js"
import type { HeardLately, TurnNote } from "./view/heard.js"
import * as coachSettings from "./pacing/settings.js"
import type { CoachSettings } from "./pacing/settings.js"
import * as words from "./practices/shared/their-words.js"

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
  return orInvalidInput({ note, kinds }, () => notes.gave(note, ...kinds))
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
  return orInvalidInput({ note }, () => notes.heatOf(note))
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
  return orInvalidInput({ note }, () => notes.abuseOf(note))
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
  return orInvalidInput({ heard, kind }, () => notes.countOf(heard, kind))
}

/**
 * What a caller said, as an agent may repeat it: "my tap drips" is "your tap drips". Nothing where "you" and "I" both stand in it: then
 * turning them would turn the sense; nor of a feeling, which is answered and not read back, or of what would be if.
 *
 * @example
 * ```ts
 * import { toSecondPerson } from "evenkeel/coach"
 *
 * toSecondPerson("My boiler is not heating the water.") // => "your boiler is not heating the water"
 * toSecondPerson("You told me that you would come") // => undefined
 * ```
 */
export function toSecondPerson(said: string): string | undefined {
  return orInvalidInput({ said }, () => words.toSecondPerson(said))
}

/**
 * The noun of a matter, with its article, as the caller put it: what an agent takes up. Nothing where none stands out.
 *
 * @example
 * ```ts
 * import { toThing } from "evenkeel/coach"
 *
 * toThing("Hello, my kitchen is under WATER!") // => "your kitchen"
 * toThing("It is all wrong") // => undefined
 * ```
 */
export function toThing(said: string): string | undefined {
  return orInvalidInput({ said }, () => words.toThing(said))
}

/**
 * What somebody has to bear, as a noun: "my heating has been off for a week" is "having your heating off for a week".
 *
 * @example
 * ```ts
 * import { toBurden } from "evenkeel/coach"
 *
 * toBurden("my heating has been off for a week") // => "having your heating off for a week"
 * ```
 */
export function toBurden(said: string): string | undefined {
  return orInvalidInput({ said }, () => words.toBurden(said))
}

/**
 * What somebody told, without a greeting, a "well" or an "I already told you that" before it.
 *
 * @example
 * ```ts
 * import { withoutOpening } from "evenkeel/coach"
 *
 * withoutOpening("I already told you that, the valve has cracked.") // => "the valve has cracked."
 * ```
 */
export function withoutOpening(said: string): string {
  return orInvalidInput({ said }, () => words.withoutOpening(said))
}

/**
 * The coach's sections of a playbook as they hold for a type of call, or the defaults where it has none: bare settings are none.
 *
 * @example
 * ```ts
 * import { toCoachSettings } from "evenkeel/coach"
 * import { definePlaybook } from "evenkeel/playbook"
 *
 * const playbook = definePlaybook({ client: "acme", zone: "UTC", pacing: { showMs: 10_000 } })
 * toCoachSettings(playbook).pacing.showMs // => 10000
 * ```
 */
export function toCoachSettings(settings: Settings, callTypes?: readonly CallTypeMark[]): CoachSettings {
  return orInvalidInput({ settings, callTypes }, () => coachSettings.toCoachSettings(settings, callTypes))
}
